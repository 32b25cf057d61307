### Cards: card-<card>-<label>, each used by adaptive_cards/<card>.json.

-card-contact = Contactar-nos
-card-book = Fazer uma marcação
-card-book-another = Marcar outra
-card-move = Remarcar
-card-cancel = Cancelar
-card-message = Deixar mensagem

## Welcome

card-welcome-fallback = Aqui pode marcar, remarcar ou cancelar. Escreva “marcar”, “alterar” ou “contacto”.
card-welcome-book = { -card-book }
card-welcome-manage = Alterar ou cancelar
card-welcome-contact = { -card-contact }

## Filling a booking

card-service-picker-fallback = Escreva o nome do serviço que deseja.
card-service-picker-title = O que deseja marcar?
card-service-picker-choose = Escolher
card-service-picker-more = Mais serviços

card-staff-picker-fallback = Escreva o nome da pessoa que prefere, ou “qualquer pessoa”.
card-staff-picker-title = Com quem prefere?
card-staff-picker-anyone = Quem estiver livre

card-slot-picker-fallback = Escreva um dia e uma hora, por exemplo “terça às 15:30”.
card-slot-picker-later-that-day = Mais tarde nesse dia
card-slot-picker-earlier = Mais cedo
card-slot-picker-later = Mais tarde
card-slot-picker-other-day = Outro dia
card-slot-picker-day = Que dia?
card-slot-picker-show-day = Ver as horas
card-slot-picker-other-staff = Outra pessoa

card-details-form-fallback = Escreva o seu nome e depois o seu e-mail.
card-details-form-title = Para quem é a marcação?
card-details-form-name = Nome
card-details-form-name-missing = Escreva um nome, por favor.
card-details-form-email = E-mail
card-details-form-email-missing = Escreva um e-mail, por favor.
card-details-form-phone = Telefone (opcional)
card-details-form-note = Há algo que devamos saber? (opcional)
card-details-form-answer-missing = Responda a esta pergunta, por favor.
card-details-form-agree = Concordo
card-details-form-agree-missing = Precisamos do seu consentimento para guardar estes dados.
card-details-form-privacy = Política de privacidade
card-details-form-terms = Condições
card-details-form-submit = Continuar
card-details-form-back = Voltar

card-confirm-fallback = Posso marcar? Escreva “sim” ou diga o que quer mudar.
card-confirm-title = Posso marcar?
card-confirm-title-anyway = Marcar mesmo assim?
card-confirm-confirm = Marcar
card-confirm-confirm-anyway = Marcar mesmo assim
card-confirm-change = Mudar algo

## Managing a booking

card-booking-fallback = Escreva “alterar” para ver a sua marcação.
card-booking-title = A sua marcação

card-manage-menu-fallback = Escreva “remarcar”, “cancelar” ou “contacto”.
card-manage-menu-title = A sua marcação
card-manage-menu-reschedule = { -card-move }
card-manage-menu-book = { -card-book-another }
card-manage-menu-contact = { -card-contact }
card-manage-menu-cancel = { -card-cancel }

card-booking-picker-fallback = Escreva o dia da marcação a que se refere.
card-booking-picker-title = Qual marcação?
card-booking-picker-choose = Escolher
card-booking-picker-contact = { -card-contact }

card-old-and-new-fallback = Posso remarcar? Escreva “sim” ou diga outra hora.
card-old-and-new-title = Posso remarcar?
card-old-and-new-old = Agora
card-old-and-new-new = Nova
card-old-and-new-reason = Porque quer remarcar?
card-old-and-new-reason-optional = Porque quer remarcar? (opcional)
card-old-and-new-reason-missing = Diga o motivo, por favor.
card-old-and-new-confirm = Remarcar
card-old-and-new-back = Outras horas
card-old-and-new-keep = Deixar como está

card-cancel-confirm-fallback = Posso cancelar? Escreva “sim” ou “manter”.
card-cancel-confirm-title = Cancelar esta marcação?
card-cancel-confirm-reason = Porque quer cancelar?
card-cancel-confirm-reason-optional = Porque quer cancelar? (opcional)
card-cancel-confirm-reason-missing = Diga o motivo, por favor.
card-cancel-confirm-message = O que deve o cliente ler? (opcional)
card-cancel-confirm-keep = Manter
card-cancel-confirm-confirm = Cancelar a marcação

card-done-fallback = Feito. Escreva “alterar” para ver a sua marcação.
card-done-undo = Desfazer
card-done-reschedule = { -card-move }
card-done-book = { -card-book-another }
card-done-contact = { -card-contact }
card-done-cancel = { -card-cancel }

card-stale-fallback = Este cartão já cumpriu a sua função. Escreva “alterar” para ver a sua marcação.

## Contact and proof

card-contact-fallback = Escreva “contacto” para ver como falar connosco.
card-contact-hours = Horário
card-contact-leave-message = { -card-message }

card-message-form-fallback = Escreva a sua mensagem e eu entrego-a.
card-message-form-title = Deixar mensagem
card-message-form-message = A sua mensagem
card-message-form-message-missing = Escreva uma mensagem, por favor.
card-message-form-sender = O seu telefone ou e-mail
card-message-form-sender-missing = Diga como podemos contactar, por favor.
card-message-form-submit = Enviar a mensagem
card-message-form-back = Voltar

card-code-fallback = Escreva os seis algarismos do e-mail.
card-code-title = Escreva o código
card-code-code = Seis algarismos do e-mail
card-code-code-missing = Escreva os seis algarismos, por favor.
card-code-submit = Verificar o código
card-code-resend = Enviar novo código
card-code-look-up-again = Procurar outra vez
card-code-contact = { -card-contact }

## For staff

card-agenda-fallback = Escreva “a seguir” para saber quem vem a seguir, ou “procurar” com um nome.

## Staff and settings

card-approve-fallback = Escreva “sim” ou “não”.

card-input-form-fallback = Escreva o que quer registar, ou abra isto onde se vejam cartões.
card-input-form-yes = Sim
card-input-form-missing = Preencha isto, por favor.
card-input-form-back = Voltar

card-read-back-fallback = Escreva “sim” para fazer, ou “voltar”.
card-read-back-old = Agora:
card-read-back-new = Novo:
card-read-back-back = Voltar

card-rule-fallback = Quem pode fazer o quê está na mensagem acima.
card-rule-move = Remarcar
card-rule-cancel = Cancelar
card-rule-contact = Contactar
card-rule-book = Marcar

card-menu-fallback = Escreva “ajuda” para ver o que pode pedir.

card-customer-picker-fallback = Escreva o nome do cliente, ou “novo cliente”.
card-customer-picker-title = Qual cliente?
card-customer-picker-choose = Escolher
card-customer-picker-new = Novo cliente

card-free-times-fallback = Escreva “marcar para” com um nome, um serviço e uma das horas.

card-absence-plan-fallback = Registo assim? Escreva “sim”, ou “deixar 1” para deixar uma marcação onde está.
card-absence-plan-go = Fazer
card-absence-plan-message = Uma palavra a quem muda de hora (opcional)
card-absence-plan-change = Mudar a ausência
card-absence-plan-keep = Não registar
