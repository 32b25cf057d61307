# What the bot says to staff about a booking that they look at or change. Keys are <command>-<step>.

## Which booking
form-which = buscar una reserva
which-ask = ¿Qué reserva? Dígame su referencia, o para quién es.
which-booking-again = Una referencia, un nombre, un teléfono o un correo electrónico; el servicio y el día también ayudan.
which-title = ¿Qué reserva?
which-choose = Elegir
which-more = { $count ->
    [one] Hay una más que no se muestra.
   *[other] Hay { $count } más que no se muestran.
} Añada el día o el servicio, o dígame la referencia.
which-nothing = No encuentro ninguna reserva para “{ $text }” que pueda ver con su rol.
which-none-here = Esa reserva no está, o no la puede ver con su rol.
staff-status = { $state ->
    [cancelled] Cancelada.
    [no_show] No se presentó.
    [completed] Atendida.
    [begun] Ya ha empezado o ha pasado.
   *[other] Reservada.
}
session-line = Con { $staff }, { $taken } de { $maximum } plazas ocupadas.
session-whole = { $count ->
    [2] Las dos plazas
   *[other] Las { $count } plazas
}
session-cancel = Cancelar la sesión
session-more = { $count ->
    [one] Viene una persona más.
   *[other] Vienen { $count } personas más.
} “Buscar” y un nombre las muestra.
agenda-open = Abrir
fact-notes = Notas
menu-button = { $command ->
    [move_for] Mover
    [done] Atendida
    [no_show] No se presentó
    [undo_for] Deshacer el cambio
    [book_for] Reservar otra vez
    [message] Escribir
    [resend] Reenviar el correo
    [edit_customer] Editar datos
    [hand_over] Pasar a otra persona
    [pin] Fijar
    [staff_and_links] Anular enlaces
    [cancel_for] Cancelar
   *[other] Historial
}

## What happened to it
history-title = Historial de { $booking }
history-zone = Las horas son de { $city }.{ $older ->
    [0] {""}
    [one] {" "}Hay una entrada anterior que no se muestra.
   *[other] {" "}Hay { $older } entradas anteriores que no se muestran.
}
history-none = No ha cambiado nada desde que se hizo: { $created } (hora de { $city }).
history-at = { $day }, { $clock }
history-who = { $who ->
    [customer] el cliente
    [system] el bot
   *[other] { $who }
}
history-staff = { $name } ({ $role })
history-did = { $what ->
    [booked] Reservada por { $who }.
    [moved] Movida por { $who }.
    [cancelled] Cancelada por { $who }.
    [restored] Devuelta a como estaba por { $who }.
    [written] Mensaje al cliente escrito por { $who }.
    [resent] Confirmación enviada otra vez por { $who }.
    [no_show] Marcada como no presentada por { $who }.
    [completed] Marcada como atendida por { $who }.
    [confirmed] Marca de atendida o no presentada quitada por { $who }.
    [pinned] Fijada por { $who }.
    [customer_edited] Datos de contacto cambiados por { $who }.
    [customer_linked] Vinculada con la cuenta de Teams del cliente.
    [erased] Datos del cliente borrados por { $who }.
    [mail_retried] Correo puesto otra vez en camino por { $who }.
    [link_revoked] Enlaces de los correos anulados por { $who }.
   *[other] Cambiada por { $who }.
}
history-denied = No permitido ({ $who }): { $what ->
    [book] reservar.
    [reschedule] moverla.
    [move_for] moverla.
    [cancel] cancelarla.
    [cancel_for] cancelarla.
    [undo] deshacer el cambio.
    [undo_for] deshacer el cambio.
    [message] escribir al cliente.
    [resend] enviar otra vez la confirmación.
    [edit_customer] cambiar los datos de contacto.
    [no_show] marcarla como no presentada.
    [done] marcarla como atendida.
    [hand_over] pasarla a otra persona.
    [pin] fijarla.
   *[other] cambiarla.
} { $why ->
    [role] Su rol no lo permite.
    [not_your_calendar] Es de otra persona del equipo.
    [read_only] Solo puede mirar.
    [managed_by_staff] El cliente no puede gestionarla.
    [notice] Ya era tarde para eso.
    [too_many_moves] Se movió ya tantas veces como se permite.
   *[other] El cambio no era suyo.
}
history-place = { $now }.
history-change = Antes: { $was }. Después: { $now }.
history-when = { $day } a las { $clock } con { $staff }
history-pin = { $state ->
    [true] El cliente puede gestionarla.
    [false] El cliente no puede gestionarla.
   *[other] Sigue el ajuste del servicio.
}
history-lifted = Por encima de: { $limits }.
history-limit = { $limit ->
    [notice] la antelación
    [not_bookable] el horario del servicio
    [hours] el horario
   *[other] la antelación máxima
}
history-details = Qué ha cambiado: { $fields }.
history-field = { $field ->
    [email_address] correo
    [name] nombre
    [phone] teléfono
   *[notes] notas
}
history-reason = Motivo: “{ $reason }”
role-viewer = consulta
role-teammember = equipo
role-scheduler = planificación
role-administrator = administración

## Changing it
booking-for = { $booking }, para { $customer }
told-of-notice = Falta menos de { $notice } para el inicio. Hora límite de cambio para clientes: { $deadline }.
told-by-mail = { $customer } recibe aviso por correo.
told-by-nobody = A { $customer } no le llega ningún correo: { $why ->
    [opted_out] pidió no recibirlos.
   *[no_address] no hay correo electrónico en la reserva.
} { $phone ->
    [none] Tampoco hay teléfono.
   *[other] Llame al { $phone }.
}
staff-stale = { $why } Ahora es { $booking }. { $status }
cancel-for = { $booking }. { $line } ¿La cancelo?
cancel-note = Leerá: “{ $note }”
cancel-session = { $booking }, { $count ->
    [2] las dos plazas
   *[other] las { $count } plazas
}: { $names }
whole-ask = ¿Solo la plaza de { $customer }, o toda la sesión con { $count ->
    [2] las dos plazas
   *[other] las { $count } plazas
}?
whole-one = Solo la plaza de { $customer }
whole-one-also = solo la plaza|una plaza|la plaza|solo una|solo esa|solo esta|solo uno|una
whole-all = Toda la sesión
whole-all-also = toda|todo|todas|todos|entera|la sesión|la sesion|sesión|sesion|todas las plazas|las dos|ambas
cancel-whole-again = “Toda la sesión”, o “solo la plaza”.
told-more = { $count ->
    [one] Hay una persona más que no recibe correo
   *[other] Hay { $count } personas más que no reciben correo
}: “buscar” y un nombre muestra el teléfono.
told-some = { $count ->
    [0] Nadie recibe aviso por correo.
    [one] Un cliente recibe aviso por correo.
   *[other] { $count } clientes reciben aviso por correo.
}

## After the start
close-too-soon = Aún no ha empezado: { $booking }. Se puede marcar después de su inicio.
close-already = Ya está así: { $booking }, { $state ->
    [no_show] no se presentó
    [completed] atendida
   *[other] reservada
}.
close-title = { $state ->
    [no_show] No se presentó
    [completed] Atendida
   *[other] Reservada como antes
}
close-done = { $title }: { $booking }. Nadie recibe correo.
close-undo = “Deshacer” lo quita.

## Writing to the customer
form-write = un mensaje para un cliente
write-title = Mensaje para { $customer }
write-line = Sobre { $booking }. Va a { $email }; la respuesta le llega al negocio.
write-label = Su mensaje
write-send = Enviar
write-ask = ¿Qué le escribo a { $customer } sobre { $booking }?
write-confirm = Para { $customer }: “{ $draft }” ¿Lo envío? “Sí” lo envía; otras palabras lo sustituyen.
write-done = Enviado a { $customer }, { $email }.
write-done-title = Enviado
resend-title = Enviado otra vez
resend-done = La confirmación de { $booking } va otra vez en camino a { $email }.

## The customer's details
form-edit_customer = los datos de contacto de un cliente
edit-title = Datos de contacto: { $booking }
edit-line = Se guardan con esta reserva.
edit-save = Guardar
edit-label = { $field ->
    [name] Nombre
    [email_address] Correo electrónico
    [phone] Teléfono
   *[notes] Notas
}
edit-field = { $field ->
    [name] el nombre ({ $value })
    [email_address] el correo electrónico ({ $value })
    [phone] el teléfono ({ $value })
   *[notes] las notas ({ $value })
}
edit-too-long = Como máximo { $maximum } caracteres.
edit-unchanged = No hay nada distinto, así que no se ha cambiado nada: { $booking }.
edit-stale = Alguien cambió { $changed } mientras tanto, así que aún no he guardado nada. La tarjeta muestra los dos cambios: guárdela si está bien así.
edit-done = Guardado para { $booking }: { $changed }.
edit-done-title = Guardado
edit-new-address = Los enlaces enviados al correo anterior ya no abren la reserva.
edit_customer-entries-again = Por ejemplo “teléfono 020 7946 0999”, “se llama Casey Quinn”, o un correo electrónico completo.
agenda-book = Reservar
