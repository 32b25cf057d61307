# What mails say. A customer's mails begin with mail-customer-, those of the business and its staff with mail-staff-;
# what follows is what happened, and then the subject, the title or the sentence beneath it.

mail-greeting = Hola, { $name }:

mail-customer-booked-subject = Reservado: { $service }, { $when }
mail-customer-booked-title = Su cita está reservada
mail-customer-booked-lead = { $by ->
    [staff] { $business } le ha reservado esta cita.
   *[customer] Esto es lo que ha reservado en { $business }.
}
mail-customer-moved-subject = Cambio de hora: { $service }, ahora { $when }
mail-customer-moved-title = Su cita se ha movido
mail-customer-moved-lead = { $by ->
    [staff] La ha movido { $business }.
   *[customer] Se ha movido como pidió.
}
mail-customer-cancelled-subject = Cancelada: { $service }, { $when }
mail-customer-cancelled-title = Su cita está cancelada
mail-customer-cancelled-lead = { $by ->
    [staff] La ha cancelado { $business }.
   *[customer] Se ha cancelado como pidió.
}
mail-customer-restored-subject = Como antes: { $service }, { $when }
mail-customer-restored-title = Su cita está como antes
mail-customer-restored-lead = Se ha deshecho el último cambio, así que esto es lo que vale.
mail-customer-reminder-subject = Recordatorio: { $service }, { $when }
mail-customer-reminder-title = Su cita se acerca
mail-customer-reminder-lead = { $business } le espera el { $when }.

mail-customer-resent-subject = Su cita: { $service }, { $when }
mail-customer-resent-title = Su cita
mail-customer-resent-lead = Aquí tiene otra vez los datos de su cita en { $business }.

mail-staff-booked-subject = Reserva nueva: { $service }, { $when }
mail-staff-booked-title = Reserva nueva
mail-staff-booked-lead = { $by ->
    [staff] La ha hecho { $actor }.
   *[customer] La ha hecho el cliente.
}
mail-staff-moved-subject = Movida: { $service }, ahora { $when }
mail-staff-moved-title = Reserva movida
mail-staff-moved-lead = { $by ->
    [staff] La ha movido { $actor }.
   *[customer] La ha movido el cliente.
}
mail-staff-cancelled-subject = Cancelada: { $service }, { $when }
mail-staff-cancelled-title = Reserva cancelada
mail-staff-cancelled-lead = { $by ->
    [staff] La ha cancelado { $actor }.
   *[customer] La ha cancelado el cliente.
}
mail-staff-restored-subject = Como antes: { $service }, { $when }
mail-staff-restored-title = Reserva como antes
mail-staff-restored-lead = { $by ->
    [staff] { $actor } ha deshecho el último cambio.
   *[customer] El cliente ha deshecho el último cambio.
}
mail-staff-reminder-subject = Recordatorio: { $service }, { $when }
mail-staff-reminder-title = Próximamente
mail-staff-reminder-lead = { $count ->
    [one] { $customer } tiene reserva el { $when }.
   *[other] { $count } personas tienen reserva el { $when }.
}

mail-before = Antes
mail-now = Ahora
mail-with = con { $staff }
mail-fact-customer = Cliente
mail-fact-customers = Clientes
mail-fact-note = Nota
mail-fact-for-staff = Para el equipo
mail-fact-reason = Motivo

mail-manage-button = Gestionar la cita
mail-manage-until = Se puede cambiar hasta el { $until }.
mail-manage-until-each = Se puede mover hasta el { $move } y cancelar hasta el { $cancel }.
mail-manage-closed = El plazo para cambiarla aquí terminó el { $until }; todavía podemos ayudarle.
mail-manage-otherwise = Para cambiarla, { $way ->
    [phone] llame al { $phone }
    [email] escriba a { $email }
   *[both] llame al { $phone } o escriba a { $email }
}; { $business } lo hará por usted.
mail-declining = El evento es solo para su calendario: rechazarlo o borrarlo no cancela la cita.

invitation-summary = { $service } en { $business }
invitation-summary-staff = { $service }: { $customer }
invitation-reference = Referencia: { $reference }
invitation-contact = Contacto: { $contact }

mail-code-subject = { $code } es su código para { $business }
mail-code-title = Su código
mail-code-lead = Escríbalo en el chat con { $business }. Vale durante diez minutos y una sola vez.
mail-code-note = Si no lo ha pedido, no haga caso de este correo: sin el código no pasa nada.

mail-message-subject = Un mensaje desde el chat
mail-message-title = Un mensaje desde el chat
mail-message-lead = Alguien le ha dejado este mensaje:
mail-message-booking = Ha demostrado que esta reserva es suya. Si responde a este correo, le llega.
mail-message-proved = Ha demostrado que esta dirección es suya. Si responde a este correo, le llega.
mail-message-typed = La dirección la ha escrito esa persona, así que no está comprobada. La respuesta a este correo va allí.
mail-message-unknown = No ha dejado ninguna dirección que conozcamos, a no ser que esté en el mensaje.

mail-written-subject = { $business }, sobre su cita: { $service }, { $when }
mail-written-title = Un mensaje de { $business }
mail-written-lead = { $business } tiene un mensaje para usted:
mail-written-answer = Si responde a este correo, le llega a { $business }.
