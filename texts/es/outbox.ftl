# What the bot says to administrators about the outbox. Keys are outbox-<step>.

outbox-title = Bandeja de salida
outbox-line = { $stuck ->
    [0] No hay ningún correo parado.
    [one] { $stuck } correo no llegó.
   *[other] { $stuck } correos no llegaron.
} { $due ->
    [0] Ahora no sale ninguno
    [one] { $due } sale ahora
   *[other] { $due } salen ahora
}{ $later ->
    [0] .
    [one] , { $later } más tarde.
   *[other] , { $later } más tarde.
}
outbox-retried = { $count ->
    [0] Nada que reintentar: se envió mientras tanto, o se está enviando.
    [one] { $count } correo sale otra vez.
   *[other] { $count } correos salen otra vez.
}
outbox-mail = { $kind ->
    [booked] Confirmación
    [moved] Aviso de cambio de hora
    [cancelled] Aviso de cancelación
    [restored] Aviso de que todo está como antes
    [reminder] Recordatorio
    [code] Código de un solo uso
    [message] Un mensaje para el negocio
    [written] Un mensaje del equipo
    [link_request] Una solicitud de vinculación
    [resent] Confirmación, otra vez
    [rule_changed] Cómo cambiar una cita a partir de ahora
   *[other] Correo
} para { $to ->
    [customer] el cliente
    [business] el negocio
    [staff] { $name }
    [teams] { $name }, en Teams
   *[challenge] quien lo pidió
}{ $reference ->
    [none] {""}
   *[other] , { $reference }
}
outbox-why = { $reason ->
    [no_connection] no se puede conectar con el servidor de correo
    [connection_lost] el servidor de correo cortó la conexión
    [timed_out] el servidor de correo no respondió a tiempo
    [certificate_not_trusted] el certificado del servidor de correo no es de confianza
    [no_tls] el servidor de correo no ofrece una conexión segura
    [login_refused] el servidor de correo rechazó nuestra contraseña ({ $detail })
    [sender_refused] el servidor de correo rechazó nuestra dirección ({ $detail })
    [recipient_refused] la dirección fue rechazada ({ $detail })
    [message_refused] el correo fue rechazado ({ $detail })
    [bad_address] a esa dirección no se puede enviar correo
    [address_needs_smtputf8] el servidor de correo no puede escribir a una dirección así
    [booking_gone] su reserva ya no existe
    [teams] Teams no lo aceptó ({ $detail })
   *[other] { $detail }
}
outbox-note = { $tries ->
    [one] { $tries } intento
   *[other] { $tries } intentos
}: { $why }. { $fate ->
    [dead] Ya no lo intento más.
   *[queued] Próximo intento: { $due }.
}
outbox-try = Reintentar
outbox-all = Todos
outbox-try-all = Reintentar todos
outbox-rest = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
outbox-first = Eso es todo
outbox-show = Ver
