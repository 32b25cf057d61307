# What the bot says to staff about a booking that they look at or change. Keys are <command>-<step>.

## Which booking
form-which = a procura de uma marcação
which-ask = Qual marcação? Diga-me a referência, ou para quem é.
which-booking-again = Uma referência, um nome, um telefone ou um e-mail; o serviço e o dia também ajudam.
which-title = Qual marcação?
which-choose = Escolher
which-more = { $count ->
    [1] Há mais uma que não se vê aqui.
   *[other] Há mais { $count } que não se veem aqui.
} Junte o dia ou o serviço, ou diga a referência.
which-nothing = Não encontro nenhuma marcação para “{ $text }” que a sua função possa ver.
which-none-here = Essa marcação não existe, ou a sua função não a pode ver.
staff-status = { $state ->
    [cancelled] Cancelada.
    [no_show] Não compareceu.
    [completed] Concluída.
    [begun] Já começou ou já passou.
   *[other] Marcada.
}
session-line = Com { $staff }, { $taken } de { $maximum } lugares ocupados.
session-whole = { $count ->
    [2] Os dois lugares
   *[other] Os { $count } lugares
}
session-cancel = Cancelar a sessão
session-more = { $count ->
    [1] Vem mais uma pessoa.
   *[other] Vêm mais { $count } pessoas.
} “Procurar” e um nome mostra-as.
agenda-open = Abrir
fact-notes = Notas
menu-button = { $command ->
    [move_for] Remarcar
    [done] Concluída
    [no_show] Não compareceu
    [undo_for] Desfazer
    [book_for] Marcar de novo
    [message] Escrever
    [resend] Reenviar e-mail
    [edit_customer] Corrigir dados
    [hand_over] Passar a outro
    [pin] Fixar
    [staff_and_links] Anular links
    [cancel_for] Cancelar
   *[other] Histórico
}

## What happened to it
history-title = Histórico: { $booking }
history-zone = Horas de { $city }.{ $older ->
    [0] {""}
    [1] {" "}Há uma entrada mais antiga que não se vê aqui.
   *[other] {" "}Há { $older } entradas mais antigas que não se veem aqui.
}
history-none = Nada mudou desde que foi feita, { $created } (hora de { $city }).
history-at = { $day }, { $clock }
history-who = { $who ->
    [customer] cliente
    [system] bot
   *[other] { $who }
}
history-staff = { $name } ({ $role })
history-did = { $what ->
    [booked] Marcada por { $who }.
    [moved] Remarcada por { $who }.
    [cancelled] Cancelada por { $who }.
    [restored] Reposta por { $who }.
    [written] Mensagem para o cliente, escrita por { $who }.
    [resent] Confirmação reenviada por { $who }.
    [no_show] Dada como não comparência por { $who }.
    [completed] Dada como concluída por { $who }.
    [confirmed] Não comparência ou conclusão retirada por { $who }.
    [pinned] Fixada por { $who }.
    [customer_edited] Dados de contacto alterados por { $who }.
    [customer_linked] Associada à conta do cliente no Teams.
    [erased] Dados do cliente apagados por { $who }.
    [mail_retried] E-mail posto de novo a caminho por { $who }.
    [link_revoked] Links dos e-mails anulados por { $who }.
   *[other] Alterada por { $who }.
}
history-denied = Recusado a { $who }: { $what ->
    [book] marcar.
    [reschedule] remarcar.
    [move_for] remarcar.
    [cancel] cancelar.
    [cancel_for] cancelar.
    [undo] desfazer a alteração.
    [undo_for] desfazer a alteração.
    [message] escrever ao cliente.
    [resend] reenviar a confirmação.
    [edit_customer] alterar os dados de contacto.
    [no_show] dar como não comparência.
    [done] dar como concluída.
    [hand_over] passar a um colega.
    [pin] fixar.
   *[other] alterar.
} { $why ->
    [role] A função não o permite.
    [not_your_calendar] É de um colega.
    [read_only] Só pode ver.
    [managed_by_staff] O cliente não a pode gerir.
    [notice] Já era tarde para isso.
    [too_many_moves] Já foi remarcada tantas vezes quantas se permite.
   *[other] A alteração não era sua.
}
history-place = { $now }.
history-change = De { $was } para { $now }.
history-when = { $day } às { $clock } com { $staff }
history-pin = { $state ->
    [true] O cliente pode geri-la.
    [false] O cliente não a pode gerir.
   *[other] Segue a definição do serviço.
}
history-lifted = Além de { $limits }.
history-limit = { $limit ->
    [notice] antecedência mínima
    [not_bookable] horas próprias do serviço
    [hours] horário
   *[other] antecedência máxima
}
history-details = O que mudou: { $fields }.
history-field = { $field ->
    [email_address] e-mail
    [name] nome
    [phone] telefone
   *[notes] notas
}
history-reason = Motivo: “{ $reason }”
role-viewer = visualizador
role-teammember = membro da equipa
role-scheduler = agendador
role-administrator = administrador

## Changing it
booking-for = { $booking }, para { $customer }
told-of-notice = Falta menos de { $notice } para o início: o prazo dos clientes para alterar era { $deadline }.
told-by-mail = { $customer } recebe um e-mail.
told-by-nobody = { $customer } não recebe e-mail: { $why ->
    [opted_out] pediu para não receber.
   *[no_address] a marcação não tem endereço de e-mail.
} { $phone ->
    [none] Também não há telefone.
   *[other] Ligue para { $phone }.
}
staff-stale = { $why } Agora é { $booking }. { $status }
cancel-for = { $booking }. { $line } Posso cancelar?
cancel-note = O cliente lê: “{ $note }”
cancel-session = { $booking }, { $count ->
    [2] os dois lugares
   *[other] os { $count } lugares
}: { $names }
whole-ask = Só o lugar de { $customer }, ou a sessão inteira com { $count ->
    [2] os dois lugares
   *[other] os { $count } lugares
}?
whole-one = Só o lugar de { $customer }
whole-one-also = só o lugar|um lugar|o lugar|só um|só este|só esta
whole-all = A sessão inteira
whole-all-also = inteira|toda|todos|todas|tudo|a sessão|sessão|sessão toda|todos os lugares|os dois|ambos
cancel-whole-again = “A sessão inteira”, ou “só o lugar”.
told-more = { $count ->
    [1] Há mais uma pessoa sem e-mail
   *[other] Há mais { $count } pessoas sem e-mail
}: “procurar” e um nome mostra o telefone.
told-some = { $count ->
    [0] Ninguém recebe e-mail.
    [1] Uma pessoa recebe um e-mail.
   *[other] { $count } pessoas recebem um e-mail.
}

## After the start
close-too-soon = Ainda não começou: { $booking }. Só depois do início se pode assinalar.
close-already = Já está assim: { $booking }, { $state ->
    [no_show] não compareceu
    [completed] concluída
   *[other] marcada
}.
close-title = { $state ->
    [no_show] Não compareceu
    [completed] Concluída
   *[other] Marcada como antes
}
close-done = { $title }: { $booking }. Ninguém recebe e-mail.
close-undo = “Desfazer” anula isto.

## Writing to the customer
form-write = uma mensagem para um cliente
write-title = Mensagem para { $customer }
write-line = Sobre { $booking }. Segue para { $email }; a resposta chega à empresa.
write-label = A sua mensagem
write-send = Enviar
write-ask = O que escrevo a { $customer } sobre { $booking }?
write-confirm = Para { $customer }: “{ $draft }” Posso enviar? “Sim” envia, outras palavras substituem o texto.
write-done = Enviado para { $customer }, { $email }.
write-done-title = Enviado
resend-title = Reenviado
resend-done = A confirmação de { $booking } segue outra vez para { $email }.

## The customer's details
form-edit_customer = os contactos de um cliente
edit-title = Contactos: { $booking }
edit-line = Ficam guardados com esta marcação.
edit-save = Guardar
edit-label = { $field ->
    [name] Nome
    [email_address] E-mail
    [phone] Telefone
   *[notes] Notas
}
edit-field = { $field ->
    [name] o nome ({ $value })
    [email_address] o e-mail ({ $value })
    [phone] o telefone ({ $value })
   *[notes] as notas ({ $value })
}
edit-too-long = No máximo { $maximum } caracteres.
edit-unchanged = Está tudo igual, por isso nada mudou: { $booking }.
edit-stale = Entretanto alguém alterou { $changed }, por isso ainda não guardei nada. O cartão mostra as duas alterações: guarde se estiver certo.
edit-done = Guardado para { $booking }: { $changed }.
edit-done-title = Guardado
edit-new-address = Os links enviados para o endereço antigo já não abrem a marcação.
edit_customer-entries-again = Por exemplo “telefone 912 345 678”, “nome é Casey Quinn”, ou um e-mail completo.
agenda-book = Marcar
