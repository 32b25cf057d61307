# The rule: whether customers manage what staff booked for them. Keys are settings-rule-<step>, rule-<part> for the card.

settings-page-rule = Los clientes y lo que reservó el equipo
settings-page-rule-note = Quién puede cambiar una reserva que usted hizo para un cliente
settings-page-rule-also = regla|la regla|gestionar|gestión|gestion|autogestión|autogestion|lo que reservó el equipo|lo que reservo el equipo
settings-show = Ver
settings-rule-title = { $name }: los clientes y lo que reservó el equipo
settings-rule-setting = “Permitir que los clientes gestionen su cita cuando la reservó usted o su equipo en su nombre.”
settings-rule-recommended = Déjelo activado si le parece bien que los clientes entren en su página de autoservicio. Desactívelo para limitarlo, y diga en confirmaciones y recordatorios de qué otra forma se cambia una reserva. Lo que los clientes reservaron por su cuenta lo pueden gestionar en cualquier caso.
settings-rule-state = { $state ->
    [on] Activada: los clientes también la gestionan
   *[off] Desactivada: solo la cambia el equipo
}
settings-rule-upcoming = { $count ->
    [0] No afecta a ninguna reserva pendiente.
    [one] Afecta a 1 reserva pendiente.
   *[other] Afecta a { $count } reservas pendientes.
}
settings-rule-turn = { $state ->
    [on] Activarla
   *[off] Desactivarla
}
settings-rule-who = Quién puede hacer qué ahora mismo
settings-rule-card-also = quién|quien|tarjeta|quién puede|quien puede|tabla
settings-rule-how = { $state ->
    [on] Está activada. “Ajustes regla { $name } no” la desactiva.
   *[off] Está desactivada. “Ajustes regla { $name } sí” la activa.
}
settings-rule-booking = { $booking }, para { $customer }
settings-rule-turn-title = Desactivarla para { $name }
settings-rule-turn-question = { $state ->
    [on] ¿Permitir que los clientes gestionen lo que reservó el equipo? Se activaría para { $name }.
   *[off] ¿Permitir que solo el equipo cambie lo que reservó? Se desactivaría para { $name }.
}
settings-rule-turned = { $state ->
    [on] Activada para { $name }
   *[off] Desactivada para { $name }
}
settings-rule-numbers = { $lose ->
    [0] Ninguna reserva pendiente pierde
    [one] 1 reserva pendiente pierde
   *[other] { $lose } reservas pendientes pierden
} la gestión por el cliente. { $own ->
    [0] Ninguna la había reservado el cliente.
    [one] 1 la mantiene, porque la reservó el cliente.
   *[other] { $own } la mantienen, porque las reservó el cliente.
}{ $pinned ->
    [0] {""}
    [one] {" "}1 la mantiene, porque está fijada en sí.
   *[other] {" "}{ $pinned } la mantienen, porque están fijadas en sí.
}
settings-rule-lose = { $count ->
    [0] Ninguna reserva pendiente pierde la gestión por el cliente
    [one] 1 reserva pendiente pierde la gestión por el cliente
   *[other] { $count } reservas pendientes pierden la gestión por el cliente
}
settings-rule-keep = { $count ->
    [one] 1 la mantiene
   *[other] { $count } la mantienen
}
settings-rule-keeps = { $booking }: { $why ->
    [pinned] fijada en sí
   *[self_made] reservada por el cliente
}
settings-rule-gain = { $count ->
    [0] No afecta a ninguna reserva pendiente
    [one] El cliente de 1 reserva pendiente puede gestionarla
   *[other] Los clientes de { $count } reservas pendientes pueden gestionarlas
}
setting-is_customer_allowed_to_manage_booking = Los clientes gestionan lo que reservó el equipo
settings-rule-tell = { $count ->
    [one] Avisar por correo al cliente afectado
   *[other] Avisar por correo a los { $count } clientes afectados
}
settings-rule-ask = En cada confirmación y recordatorio diría: “{ $text }” Rellene la tarjeta, o escriba “sí” para usar este texto.
settings-rule-ready-made = Si le reservamos nosotros la cita, { $way ->
    [phone] llame al { $phone }
    [email] escriba a { $email }
   *[both] llame al { $phone } o escriba a { $email }
} para cambiarla, y tenga a mano su referencia.
settings-rule-preview = Una confirmación se leerá entonces así:
settings-rule-somebody = Robin Ejemplo
settings-rule-told = { $count ->
    [one] 1 cliente recibe un correo sobre esto.
   *[other] { $count } clientes reciben un correo sobre esto.
}{ $silent ->
    [0] {""}
    [one] {" "}1 reserva no tiene correo, o su cliente no quiere correos.
   *[other] {" "}{ $silent } reservas no tienen correo, o sus clientes no quieren correos.
}
settings-rule-untold = No sale ningún correo sobre esto.

## The card
rule-service-line = { $state ->
    [on] El ajuste está activado: los clientes gestionan también lo que el equipo reservó para ellos.
   *[off] El ajuste está desactivado: los clientes gestionan solo lo que reservaron por su cuenta.
}
rule-booking-line = { $origin ->
    [self_service] La reservó el propio cliente, así que puede gestionarla diga lo que diga el ajuste.
   *[staff] La reservó el equipo. { $pin ->
        [on] Está fijada en sí, así que su cliente puede gestionarla diga lo que diga el ajuste.
        [off] Está fijada en no, así que solo la cambia el equipo diga lo que diga el ajuste.
       *[none] { $state ->
            [on] El ajuste está activado, así que su cliente también puede gestionarla.
           *[off] El ajuste está desactivado, así que solo la cambia el equipo.
        }
    }
}
rule-who-own = Cliente, la reservó por su cuenta
rule-who-made = Cliente, la reservó el equipo
rule-who-customer = { $name }, cliente
rule-who-member = { $name }, { $role ->
    [administrator] administración
    [scheduler] planificación
    [viewer] consulta
   *[teamMember] equipo
}
rule-who-team = { $whose ->
    [own] Equipo, calendario propio
   *[other] Equipo, calendario ajeno
}
rule-who-role = { $role ->
    [administrator] Administración
    [scheduler] Planificación
   *[viewer] Consulta
}
rule-yes = ✓
rule-no = ✗
rule-action-reschedule = mover
rule-action-cancel = cancelar
rule-action-contact = contactar
rule-action-new_booking = reservar
rule-row = { $who }: puede { $may }. { $note }
rule-rest = La tarjeta lo dice para todos los demás.
rule-note = No puede { $actions }: { $why }.
rule-why-not-found = no se le conoce como su cliente
rule-why-managed-by-staff = la reservó el equipo, y el ajuste o su marca fija está en no
rule-why-notice = falta demasiado poco para el inicio
rule-why-started = ya ha empezado
rule-why-cancelled = está cancelada
rule-why-closed = ya ha pasado
rule-why-too-many-moves = se movió ya tantas veces como pueden los clientes
rule-why-read-only = el rol de consulta solo lee
rule-why-not-your-calendar = está en el calendario de otra persona
rule-why-not-published = la página no está publicada
rule-why-organization-only = solo puede reservar la organización

## Pinning one booking
pin-button = { $state ->
    [on] Fijar en sí
    [off] Fijar en no
   *[service] Como diga el servicio
}
pin-command = { $state ->
    [on] fijar { $reference } en sí
    [off] fijar { $reference } en no
   *[service] fijar { $reference } como el servicio
}
pin-self-made = { $booking }: la reservó el propio cliente, así que puede gestionarla en cualquier caso. No hay nada que fijar.
pin-how = { $booking }: { $line } Para cambiarlo, escriba { $ways }.
pin-state = { $state ->
    [on] Su cliente puede gestionarla
    [off] Solo la cambia el equipo
   *[service] Ninguna de las dos: como diga el servicio
}
pin-typed = { $state ->
    [on] “fijar en sí”
    [off] “fijar en no”
   *[service] “fijar como el servicio”
}
pin-unchanged = Nada que cambiar: { $booking } ya está { $state ->
    [on] fijada en sí
    [off] fijada en no
   *[service] como diga el servicio
}.
settings_rule_on-title = Activarla para { $name }
settings_rule_on-line = Entonces los clientes gestionan lo que usted o su equipo reservó para ellos, salvo que una reserva esté fijada.
settings_rule_off-entries-again = Escriba “sí” para usar el texto tal cual, o rellene la tarjeta. “Dejarlo” lo deja como está.
form-settings_rule_on = activar la regla
form-settings_rule_off = desactivar la regla
