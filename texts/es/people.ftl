# What the bot says to administrators about staff, roles and links. Keys are <topic>-<step>.

## The team
settings-page-staff = Equipo
settings-page-staff-note = Roles, vínculos, qué hace cada persona y cuándo
settings-page-staff-also = equipo|personal|personas|gente|roles|vínculos|vinculos|empleados|miembros|plantilla
people-title = { $count ->
    [one] El equipo: { $count } persona
   *[other] El equipo: { $count } personas
}
people-state = { $role }, { $is_linked ->
    [yes] con vínculo en Teams
   *[no] sin vínculo
}
people-add = Alguien nuevo
people-rest = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
people-who = { $name ->
    [none] ¿A quién se refiere?
   *[other] No encuentro a nadie que se llame “{ $name }” en el equipo.
} El equipo: { $team }.
people-gone = Esa persona ya no está en el equipo.
people-no-address = ninguno
people-no-services = ninguno
people-link = { $account ->
    [none] sin vínculo en Teams
   *[other] con vínculo en Teams, cuenta …{ $account }
}
people-facts = Nombre, rol y correo
people-facts-note = Qué puede hacer y de qué recibe aviso
people-services = Qué hace
people-services-note = Los servicios para los que recibe reservas
people-hours = Horario
people-hours-note = El del negocio o uno propio
people-code-label = Para que la conozca en Teams
people-code = Crear código de vínculo
people-unlink = Vínculo con Teams
people-unlink-note = Por él la conozco allí
people-unlink-button = Desvincular
people-remove = Dejar el equipo
people-remove-note = Sus reservas salen en una lista y se quedan
people-needed = { $service } lo hace todo su equipo a la vez, así que tiene que quedar alguien. No se ha cambiado nada.
people-at = { $day }, { $clock }
people-left = { $count ->
    [0] Lo que no hace nadie no se puede reservar.
    [one] Esa reserva se queda como está y no se avisa a nadie: muévala o pásela usted a otra persona.
   *[other] Esas { $count } reservas se quedan como están y no se avisa a nadie: muévalas o páselas usted a otra persona.
}
fact-role = Rol
fact-services = Servicios
fact-link = Vínculo
fact-write = Tiene que escribir
fact-idle = No lo hace nadie

## One of them
form-settings_staff_facts = cambiar los datos de alguien del equipo
settings_staff_facts-title = { $name }: nombre, rol y correo
settings_staff_facts-line = El rol dice qué puede hacer. Los correos y los avisos le informan de las reservas que atiende.
form-settings_staff_hours = cambiar el horario de alguien
settings_staff_hours-title = { $name }: horario
settings_staff_hours-line = El horario propio cuenta dentro del horario del negocio, y solo si “Trabaja siempre que está abierto” está en no.
form-settings_staff_new = añadir a alguien al equipo
settings_staff_new-title = Alguien nuevo
settings_staff_new-line = Después vienen lo que hace, su horario y su vínculo con Teams.
settings_staff_new-question = ¿Añadir a esta persona al equipo?
setting-role = Rol
setting-email_address = Correo electrónico
setting-is_email_notification_enabled = Avisarle por correo de sus reservas
setting-is_news_enabled = Avisarle en Teams de sus reservas
setting-use_business_hours = Trabaja siempre que está abierto
setting-working_hours = Horario propio
value-role-administrator = administración
value-role-scheduler = planificación
value-role-teammember = equipo
value-role-viewer = consulta
value-role-guest = persona invitada
value-role-externalguest = persona invitada de fuera
form-staff_services = elegir qué hace alguien
staff_services-title = ¿Qué hace { $name }?
staff_services-question = ¿Cambiar lo que hace { $name }?
staff_services-confirm-again = “Sí” lo cambia, “no” lo deja.
staff_services-kept = Lo que hace { $name } se queda como está.
staff_services-done = { $name } hace ahora: { $services }.
typed-no-service = “{ $said }” no es un servicio suyo. Escriba los nombres como están en su lista de servicios, separados por comas.

## Leaving
form-staff_remove = sacar a alguien del equipo
staff_remove-title = ¿Sacar a { $name } del equipo?
staff_remove-line = { $is_own ->
    [yes] Es usted: desde entonces aquí será cliente.{" "}
   *[no] {""}
}Desde entonces no tiene ningún rol, de inmediato y en todas partes, y no hace ningún servicio. { $count ->
    [0] No atiende ninguna reserva pendiente.
    [one] La reserva que atiende se queda como está y no se avisa a nadie: muévala o pásela usted a otra persona.
   *[other] Las { $count } reservas que atiende se quedan como están y no se avisa a nadie: muévalas o páselas usted a otra persona.
} Esto no se puede deshacer.
staff_remove-yes = Sacar a { $name }
staff_remove-confirm-again = “Sí” la saca del equipo, “no” la mantiene.
staff_remove-kept = { $name } sigue en el equipo.
staff_remove-done-title = Fuera del equipo
staff_remove-done = { $name } ya no está en el equipo. { $count ->
    [0] No atendía ninguna reserva pendiente.
    [one] La reserva que atendía se queda; está en la tarjeta.
   *[other] Las { $count } reservas que atendía se quedan; están en la tarjeta.
}
form-staff_unlink = quitar un vínculo con Teams
staff_unlink-title = ¿Quitar el vínculo de { $name } con Teams?
staff_unlink-line = Desde entonces su cuenta no tiene ningún rol. Un código de vínculo nuevo la vincula otra vez.
staff_unlink-yes = Desvincular
staff_unlink-confirm-again = “Sí” quita el vínculo, “no” lo mantiene.
staff_unlink-nothing = { $name } no tiene vínculo con ninguna cuenta de Teams.
staff_unlink-kept = { $name } mantiene su vínculo.
staff_unlink-done-title = Vínculo quitado
staff_unlink-done = A { $name } ya no se le conoce en Teams.

## Link codes and who brings them
links-code-title = Código de vínculo para { $name }
links-code-line = { $name } me lo escribe en un chat personal de Teams: no se lo dé a nadie más. Antes de conceder nada le muestro quién lo ha traído.
links-code = El código de vínculo para { $name } está en la tarjeta. Vale una vez, durante diez minutos.
links-linked = { $name } ya tiene vínculo. “desvincular a { $name }” lo quita.
link-waits = Gracias. He preguntado a administración de { $business } si es usted; hora límite para decir que sí: { $until }. Antes no se concede nada.
links-title = Alguien pide vincularse como { $name }
links-who = En Teams se llama “{ $shown }”. { $is_known ->
    [yes] Es de una organización que aquí se conoce
   *[no] Es de otra organización que la suya: tenga cuidado
} (inquilino { $tenant }), y su cuenta termina en { $account }. Con el vínculo es para mí { $name }, { $role }. Hora límite para responder: { $until }. También vale “aprobar a { $name }” o “rechazar a { $name }”.
links-no-name = nada
links-approve-label = Es { $name }
links-approve = Vincular
links-refuse-label = Es otra persona
links-refuse = Rechazar
links-approved-title = Vínculo hecho
links-approved = Vínculo hecho: a { $name } la conozco en Teams desde lo próximo que escriba.
links-refused-title = Rechazado
links-refused = Rechazado: no se ha vinculado a nadie como { $name }. Con un código nuevo puede intentarlo otra vez.
links-over-title = No espera nadie
links-over = Nadie espera ya ese vínculo: se respondió, o han pasado diez minutos. Con un código nuevo se empieza otra vez.

## Links in mails
form-revoke_links = anular enlaces
revoke-title = ¿Anular los enlaces en los correos de esta reserva?
revoke-line = “Gestionar la cita” en los correos enviados, y en los que vengan, ya no abre nada. La reserva se queda; el cliente aún puede buscarla con un código. Esto no se puede deshacer.
revoke-yes = Anular los enlaces
revoke-no = Mantenerlos
revoke_links-confirm-again = “Sí” anula los enlaces, “no” los mantiene.
revoke-kept = Se mantienen: los enlaces siguen abriendo la reserva.
revoke-done-title = Enlaces anulados
revoke-done = Anulados: los enlaces en los correos de esta reserva ya no abren nada.
