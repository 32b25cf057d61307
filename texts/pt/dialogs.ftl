# What the bot says. Plain, short, warm without chatter; keys are <dialog>-<step>.

## Time, money, lists
duration-days = { $count ->
    [1] { $count } dia
   *[other] { $count } dias
}
duration-hours = { $count } h
duration-minutes = { $count } min
when-in-zone = { $day } às { $clock } (hora de { $city })
when-in-both-zones = { $day } às { $clock } (hora de { $city }; { $there } em { $place })
day-at-clock = { $day } às { $clock }
day-today = hoje
day-tomorrow = amanhã
price-free = Grátis
price-fixedprice = { $amount }
price-startingat = Desde { $amount }
price-hourly = { $amount } por hora
price-pricevaries = Preço variável
price-callus = Preço por telefone
hours-range = { $start } às { $end }
hours-closed = fechado
open-now = Está aberto agora, até às { $until }.
opens-next = Abre { $day } às { $clock }.
where-online = online, por vídeo
places-left = { $count ->
    [1] { $count } lugar livre
   *[other] { $count } lugares livres
}

## Facts on cards
fact-what = O quê
fact-when = Quando
fact-duration = Duração
fact-with = Com
fact-where = Onde
fact-price = Preço
fact-reference = Referência
fact-for = Para
fact-phone = Telefone
fact-email = E-mail
fact-address = Morada
staff-left = alguém que já saiu
staff-anyone = Quem estiver livre
service-any = este serviço
booking-in-words = { $service } com { $staff }, { $when }
status-confirmed = Marcado.
status-cancelled = Esta marcação está cancelada.
status-past = Esta marcação já começou ou já passou.

## Buttons, which type their own words
button-book = Fazer uma marcação
button-manage = Alterar a minha marcação
button-contact = Contacto
button-person = Falar com uma pessoa
button-leave-message = Deixar mensagem
button-start-over = Recomeçar
button-book-it = Marcar
button-change = Mudar algo
button-skip = Não, avançar
button-agree = Sim, concordo
button-disagree = Não
button-move-it = Remarcar
button-move-it-there = Sim, remarcar
button-cancel-it = Cancelar
button-cancel-booking = Sim, cancelar a marcação
button-keep-it = Não, manter
button-new-booking = Fazer outra marcação
button-undo = Desfazer
button-look-up-again = Procurar outra vez
button-stop-this = Parar isto
button-stop-this-also = parar|pare|formulário|isto|esquece|esqueça|deixa
button-cancel-a-booking = Cancelar uma marcação
button-cancel-a-booking-also = marcação|reserva|a marcação|cancelar marcação|cancelar a minha marcação|desmarcar
button-switch = Sim, fazer isso
button-switch-also = trocar|mudar|fazer isso|isso
button-go-on = Não, continuar
button-go-on-also = continuar|continua|continue|seguir|em frente

## Welcome and help
welcome-line = Olá, aqui é { $business }. Posso fazer uma marcação para si, remarcar ou cancelar.
welcome-line-unpublished = Olá, aqui é { $business }. Posso remarcar ou cancelar uma marcação sua; as novas são feitas pela equipa.
help = Posso marcar, remarcar ou cancelar, ou dar-lhe os contactos de { $business }. Diga-o com as suas palavras, como “corte amanhã à tarde” ou “mudar a minha marcação”. “Voltar”, “recomeçar” e “parar” funcionam a qualquer momento.

## Booking
book-service = O que deseja marcar: { $services }?
service-which = Qual deles: { $services }?
book-staff = Com quem? Pode ser { $names }, ou quem estiver livre.
staff-which = A quem se refere: { $names }?
staff-no-choice = Em { $service }, é a equipa que decide quem atende.
staff-not-for-service = { $staff } não faz { $service }; { $others } sim.
slots-title = { $service }: horas livres
slots-when = { $service }: quando lhe dá jeito? As próximas horas livres são { $slots }.
slots-offer = { $service }: tenho { $slots }. Qual prefere?
slots-of-day = { $day } às { $clocks }
slots-with = { $slots } com { $staff }
slots-best = { $slot } ({ $reason })
slots-best-of-day = { $day } às { $clocks }
slots-reason = { $reason ->
    [only] a única
    [next] logo a seguir
    [day] a primeira desse dia
    [between] pelo meio
    [latest] a última
    [same] a mesma hora de agora
    [exact] a hora que pediu
    [nearest] o mais perto de { $target }
    [near] quase tão perto
    [other-time] outra hora
    [other-person] outra pessoa
    [other-day] outro dia
   *[soonest] a primeira
}
slots-nothing-fits = { $staff ->
    [none] Não há nada livre nessa altura.
   *[other] { $staff } não tem nada livre nessa altura.
} O mais próximo: { $slots }. Qual prefere?
slots-nearest = As horas livres mais próximas são { $slots }.
slots-not-as-preferred = Como preferia, não há nada livre.
slots-none-then = Não há mais nada livre nessa altura. As próximas horas livres são { $slots }.
slots-not-with = { $staff } não está livre nessa altura, mas há outras pessoas: { $slots }. Qual prefere?
slots-none-at-all = De momento não há nenhuma hora livre para { $service }.
slots-zone = Horas de { $city }.
slots-others-free = { $count ->
    [1] { $names } está livre nessa altura.
   *[other] { $names } estão livres nessa altura.
}
when-no-such-date = Essa data não existe. A que dia se refere?
when-no-such-time = Essa hora não existe no relógio. A que hora se refere?
when-which = Quer dizer { $readings }?
when-past = Isso já passou. Que dia, de hoje em diante, lhe dá jeito?
when-which-day = Escolha primeiro um dia, e eu mostro as horas livres.
book-noted = Anotado: { $service } com { $staff }, { $when }.
book-name = Em que nome fica a marcação?
book-email = Para que e-mail envio a confirmação?
book-extras = Quer deixar um telefone ou uma nota para a equipa? Não é obrigatório.
book-privacy = { $text } { $links } Concorda?
book-privacy-needed = { $business } precisa do seu consentimento para uma marcação aqui. Também pode marcar por telefone ou e-mail.
book-confirm = { $service } com { $staff }, { $when }, para { $name } ({ $email }). Posso marcar?
book-done = Marcado: { $booking }. A sua referência é { $reference }, e a confirmação segue para { $email }. Para alterar, escreva aqui ou responda “remarcar” ou “cancelar”.
book-done-title = Marcado
details-name-missing = Falta um nome, para sabermos quem vem.
details-email-missing = Falta um e-mail, para a confirmação chegar até si.
details-email-wrong = Isso não parece um e-mail completo. Um exemplo: casey@example.com
details-phone-wrong = Isso não parece um número de telefone. Também pode deixar em branco.
details-answer-missing = “{ $question }” precisa de resposta.
details-consent-missing = Para marcar aqui é preciso o seu consentimento ao texto acima.
confirm-what-to-change = O que quer mudar: { $names }?
change-service = o serviço
change-staff = a pessoa
change-slot = a hora
change-when = o dia
change-answers = as respostas
change-name = o nome
change-email = o e-mail
change-extras = telefone e nota
change-privacy = o consentimento
change-booking = a marcação
reason-needed = Qual é o motivo? Uma linha chega.

## Managing
manage-which = Qual delas?
    { $bookings }
manage-here = { $booking }. { $status }
manage-until = Prazo para alterar: { $until }.
manage-new-booking = Quer fazer outra marcação?
reschedule-confirm = { $staff_changes ->
    [yes] { $service }: de { $old } com { $old_staff } para { $new } com { $new_staff }.
   *[no] { $service } com { $new_staff }: de { $old } para { $new }.
}
reschedule-ask = { $is_beyond ->
    [yes] Remarco mesmo assim?
   *[no] Posso remarcar?
}
reschedule-other-staff = { $old } não está livre nessa altura, por isso ficaria com { $new }.
reschedule-keeps-duration = Continua a durar { $duration }, como foi marcado.
reschedule-kept = Fica como está: { $booking }.
reschedule-done = Remarcado: { $booking }. Antes era { $old }. Mudou de ideias? “Desfazer” funciona até às { $until }.
reschedule-done-title = Remarcado
cancel-confirm = { $booking }. Posso cancelar?
cancel-done = Feito: cancelado. Era { $booking }. Mudou de ideias? Tem até às { $until }.
cancel-done-title = Cancelado
cancel-kept = Mantém-se: { $booking }.
undo-until = Pode desfazer isto até às { $until }.
undo-done = Desfeito. Está como antes: { $booking }{ $others ->
    [0] .
    [1] , e mais um lugar.
   *[other] , e mais { $others } lugares.
}
undo-done-title = Como antes

## Proof
identify-look-up = Diga-me a referência, ou o e-mail ou telefone da marcação, e eu procuro.
identify-code-sent = Se conhecemos esses dados, um código vai a caminho do e-mail registado. Escreva aqui os seis algarismos.
identify-code-hint = Vale por dez minutos e cinco tentativas.
identify-code-typed = Código escrito
identify-six-digits = O código tem seis algarismos.
verify-code-sent = Antes da primeira marcação aqui, confirmamos o endereço: um código vai a caminho de { $email }. Escreva aqui os seis algarismos.
verify-email = Para que e-mail envio o código?
identify-slow = Ainda não chegou o código? Pode demorar um minuto; veja também no lixo eletrónico. Pode procurar outra vez por referência, e-mail ou telefone, ou contactar a equipa.
identify-done = Obrigado, o código está certo.

## Contact and messages
contact-line = Aqui estão os contactos de { $business }.
about-service = { $service }: { $facts }.
contact-by-both = Ligue para { $phone } ou escreva para { $email }.
contact-by-phone = Ligue para { $phone }.
contact-by-email = Escreva para { $email }.
message-ask = Que recado dou a { $business }? Se quiser resposta, diga como o podem contactar.
message-empty = Ainda está vazio. Que recado quer deixar?
message-done = Recado entregue a { $business }.

## Repairs
repair-nothing-heard = Recebi uma mensagem vazia. Em que posso ajudar?
repair-not-understood = Não percebi “{ $heard }”. { $hint }
repair-still-not-understood = Continuo sem perceber “{ $heard }”. { $hint } Ou fale com uma pessoa, ou recomece.
repair-stopped = Parei; nada mudou. Em que mais posso ajudar?
repair-nothing-to-stop = Não há nada em curso. Posso fazer uma marcação, ou alterar uma.
repair-started-over = Outra vez desde o início.
repair-left = Deixei isso. O que deseja fazer?
repair-back-to = De volta: { $form }.
repair-nothing-to-repeat = Ainda não disse nada.
repair-form-gone = Algo mudou aqui na sua ausência, e perdi parte do que estava a fazer. Peço desculpa.
repair-lost = Não percebi. Posso marcar, remarcar ou cancelar, ou dar-lhe os contactos de { $business }.
repair-both = Uma coisa de cada vez: { $first }, depois { $second }.
repair-next = Agora: { $form }.
courtesy-small-talk = Sou o bot de marcações ({ $business }) e estou bem, obrigado. Em que posso ajudar?
courtesy-thanks = De nada.
courtesy-goodbye = Até breve.
courtesy-hello = Olá.
which-cancel = Quer parar isto ({ $form }), ou cancelar uma marcação que já tem?
which-task = Está a meio disto: { $form }. Fazemos isto primeiro: { $task }?
form-book = uma marcação nova
form-manage = a procura de uma marcação
form-reschedule = a mudança de uma marcação
form-cancel = o cancelamento de uma marcação
form-identify = a procura de uma marcação
form-verify = a confirmação do seu e-mail
form-message = uma mensagem
stale-title = Este cartão já cumpriu a sua função
stale-booking = Hoje está assim: { $booking }. { $status }
stale-card = Esse cartão já não está em uso.
stale-closed = Já não está em uso
stale-chosen = { $chosen }

## What was not understood, by form and field
book-service-again = Basta o nome de um serviço.
book-staff-again = Um nome da lista, ou “qualquer pessoa”.
book-slot-again = Basta um dia ou uma hora, como “quinta às 3” ou “mais tarde”.
book-name-again = Nome e apelido.
book-email-again = Um e-mail, como casey@example.com.
book-answers-again = Uma das respostas propostas, ou “não” onde se pode avançar.
book-extras-again = Um telefone, uma nota, ou “não”.
book-privacy-again = Basta “sim” ou “não”.
book-confirm-again = “Sim” marca; ou diga o que mudar, como “às 4”.
reschedule-slot-again = Basta um dia ou uma hora, como “quinta às 3” ou “mais tarde”.
reschedule-confirm-again = “Sim” remarca; ou diga outra hora.
reschedule-booking-again = O número na lista, ou o dia.
cancel-booking-again = O número na lista, ou o dia.
manage-booking-again = O número na lista, ou o dia.
cancel-confirm-again = “Sim” cancela, “não” mantém.
identify-look_up-again = Preciso da referência (oito letras e algarismos), do e-mail ou do telefone.
verify-code-again = Preciso dos seis algarismos do e-mail.
verify-email-again = Um e-mail, como casey@example.com.
identify-code-again = Preciso dos seis algarismos do e-mail.

## Errors of the machine
error-internal = Algo correu mal do nosso lado, e nada mudou com isso. Se falar com a equipa sobre isto, indique { $id }.

## Refusals, one a code
refused-not-found = Não encontro nenhuma marcação com isso. Pode estar noutro endereço ou noutro número.
refused-managed-by-staff = Esta marcação foi feita para si por { $business }, por isso não posso alterá-la aqui. Pode pedir a alteração por aqui:
refused-notice = Falta menos de { $notice } para a sua marcação, e as alterações fecham antes disso (o prazo era { $deadline }). { $business } ainda pode ajudar:
refused-started = Esta marcação já começou ou já passou, por isso não se pode alterar.
refused-cancelled = Esta marcação já está cancelada.
refused-closed = Esta marcação está fechada, por isso não se pode alterar.
refused-too-many-moves = Esta marcação já foi remarcada { $maximum ->
    [1] uma vez
   *[other] { $maximum } vezes
}, e aqui não se pode mais. { $business } pode ajudar:
refused-read-only = Pode ver esta marcação, mas não alterá-la.
refused-not-your-calendar = Essa marcação está no calendário de um colega.
roles-viewer = visualizadores
roles-teammember = membros da equipa
roles-scheduler = agendadores
roles-administrator = administradores
refused-role = Isso é só para { $roles }.
refused-unchanged = Essa já é a hora que tem. Nada mudou, e ninguém recebe e-mail.
refused-slot-taken = Essa hora está ocupada.
refused-full = Essa sessão está cheia.
refused-too-soon = É cedo demais: { $service } precisa de { $notice } de antecedência. O mais cedo possível é { $earliest }.
refused-too-far = É longe demais: por agora, o último dia possível é { $latest }.
refused-outside-hours = Isso fica fora do horário.
refused-not-bookable = { $service } não se faz a essa hora.
refused-off-grid = { $service } não começa a essa hora.
refused-staff-unavailable = Essa pessoa não faz { $service }.
refused-staff-off = { $staff ->
    [none] Ninguém trabalha a essa hora.
   *[other] { $staff } não trabalha a essa hora.
}
refused-no-such-time = Nesse dia o relógio salta essa hora.
refused-in-the-past = Essa hora já passou.
refused-not-published = De momento não se fazem marcações aqui.
refused-hidden-service = { $service } não se pode marcar aqui.
refused-unknown-service = Não conheço esse serviço.
refused-too-many-open = Já tem { $maximum ->
    [1] uma marcação
   *[other] { $maximum } marcações
} por vir, e aqui não se podem fazer mais.
refused-consent-missing = Para marcar aqui é preciso o seu consentimento ao texto de privacidade.
refused-answer-missing = Ainda falta responder a uma pergunta.
refused-contact-missing = Faltam um nome e um e-mail.
refused-reason-missing = Falta o motivo.
refused-organization-only = Só membros da organização podem marcar aqui.
refused-code-needed = Antes da primeira marcação, o e-mail tem de ser confirmado com um código.
refused-undo-too-late = Os dez minutos para desfazer já passaram.
refused-undo-not-yours = Só quem fez essa alteração a pode desfazer, na conversa em que a fez.
refused-nothing-to-undo = Não há nada para desfazer.
refused-code-wrong = Não é esse o código. { $tries ->
    [1] Resta { $tries } tentativa.
   *[other] Restam { $tries } tentativas.
}
refused-code-expired = Esse código já não vale. Procure a marcação outra vez para receber um novo.
refused-asked-too-often = Esta referência já foi pedida { $maximum } vezes na última hora, e não se pode mais do que isso. Pode tentar de novo daqui a { $wait }.
refused-invalid = Isso não se pode guardar: { $problem }
refused-stale = Entretanto mudou, por isso não fiz nada. Veja como está agora.
