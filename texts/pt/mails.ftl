# What mails say. A customer's mails begin with mail-customer-, those of the business and its staff with mail-staff-;
# what follows is what happened, and then the subject, the title or the sentence beneath it.

mail-greeting = Olá { $name },

mail-customer-booked-subject = Marcado: { $service }, { $when }
mail-customer-booked-title = A sua marcação está feita
mail-customer-booked-lead = { $by ->
    [staff] { $business } fez esta marcação para si.
   *[customer] Aqui está o que marcou com { $business }.
}
mail-customer-moved-subject = Remarcado: { $service }, agora { $when }
mail-customer-moved-title = A sua marcação mudou
mail-customer-moved-lead = { $by ->
    [staff] Foi remarcada por { $business }.
   *[customer] Foi remarcada, como pediu.
}
mail-customer-cancelled-subject = Cancelado: { $service }, { $when }
mail-customer-cancelled-title = A sua marcação está cancelada
mail-customer-cancelled-lead = { $by ->
    [staff] Foi cancelada por { $business }.
   *[customer] Foi cancelada, como pediu.
}
mail-customer-restored-subject = Reposto: { $service }, { $when }
mail-customer-restored-title = A sua marcação está como antes
mail-customer-restored-lead = A última alteração foi desfeita; vale o que está aqui.
mail-customer-reminder-subject = Lembrete: { $service }, { $when }
mail-customer-reminder-title = A sua marcação está a chegar
mail-customer-reminder-lead = Esperamos por si: { $business }, { $when }.

mail-customer-resent-subject = A sua marcação: { $service }, { $when }
mail-customer-resent-title = A sua marcação
mail-customer-resent-lead = Aqui estão mais uma vez os dados da sua marcação com { $business }.

mail-staff-booked-subject = Nova marcação: { $service }, { $when }
mail-staff-booked-title = Nova marcação
mail-staff-booked-lead = { $by ->
    [staff] Foi feita por { $actor }.
   *[customer] Foi feita pelo cliente.
}
mail-staff-moved-subject = Remarcada: { $service }, agora { $when }
mail-staff-moved-title = Marcação remarcada
mail-staff-moved-lead = { $by ->
    [staff] Foi remarcada por { $actor }.
   *[customer] Foi remarcada pelo cliente.
}
mail-staff-cancelled-subject = Cancelada: { $service }, { $when }
mail-staff-cancelled-title = Marcação cancelada
mail-staff-cancelled-lead = { $by ->
    [staff] Foi cancelada por { $actor }.
   *[customer] Foi cancelada pelo cliente.
}
mail-staff-restored-subject = Reposta: { $service }, { $when }
mail-staff-restored-title = Marcação reposta
mail-staff-restored-lead = { $by ->
    [staff] A última alteração foi desfeita por { $actor }.
   *[customer] A última alteração foi desfeita pelo cliente.
}
mail-staff-reminder-subject = Lembrete: { $service }, { $when }
mail-staff-reminder-title = A seguir
mail-staff-reminder-lead = { $count ->
    [1] { $customer } tem marcação: { $when }.
   *[other] { $count } pessoas têm marcação: { $when }.
}

mail-before = Antes
mail-now = Agora
mail-with = com { $staff }
mail-fact-customer = Cliente
mail-fact-customers = Clientes
mail-fact-note = Nota
mail-fact-for-staff = Para a equipa
mail-fact-reason = Motivo

mail-manage-button = Gerir a marcação
mail-manage-until = Prazo para alterar: { $until }.
mail-manage-until-each = Prazo para remarcar: { $move }; para cancelar: { $cancel }.
mail-manage-closed = O prazo para alterar aqui acabou: { $until }. Ainda podemos ajudar.
mail-manage-otherwise = Para alterar, { $way ->
    [phone] ligue para { $phone }
    [email] escreva para { $email }
   *[both] ligue para { $phone } ou escreva para { $email }
}; { $business } trata disso por si.
mail-declining = O evento é só para o seu calendário: recusá-lo ou apagá-lo não cancela a marcação.

invitation-summary = { $service }, { $business }
invitation-summary-staff = { $service }: { $customer }
invitation-reference = Referência: { $reference }
invitation-contact = Contacto: { $contact }

mail-code-subject = { $code } é o seu código para { $business }
mail-code-title = O seu código
mail-code-lead = Escreva-o na conversa com { $business }. Vale por dez minutos, uma só vez.
mail-code-note = Se não o pediu, ignore este e-mail: sem o código nada acontece.

mail-message-subject = Uma mensagem do chat
mail-message-title = Uma mensagem do chat
mail-message-lead = Alguém deixou-lhe esta mensagem:
mail-message-booking = A pessoa provou que esta marcação é sua. Uma resposta a este e-mail chega até ela.
mail-message-proved = A pessoa provou que este endereço é seu. Uma resposta a este e-mail chega até ela.
mail-message-typed = Foi a própria pessoa que indicou este endereço, por isso não está confirmado. Uma resposta a este e-mail vai para lá.
mail-message-unknown = A pessoa não deixou nenhum endereço que conheçamos, a não ser que esteja na mensagem.

mail-written-subject = { $business } sobre a sua marcação: { $service }, { $when }
mail-written-title = Uma mensagem de { $business }
mail-written-lead = { $business } tem uma mensagem para si:
mail-written-answer = Uma resposta a este e-mail chega a { $business }.
