### Cards: card-<card>-<label>, each used by adaptive_cards/<card>.json.

-card-contact = Contacto
-card-book = Reservar cita
-card-book-another = Reservar otra cita
-card-move = Mover la cita
-card-cancel = Cancelar la cita
-card-message = Dejar un mensaje

## Welcome

card-welcome-fallback = Aquí puede reservar, mover o cancelar una cita. Escriba “reservar”, “mis citas” o “contacto”.
card-welcome-book = { -card-book }
card-welcome-manage = Cambiar o cancelar
card-welcome-contact = { -card-contact }

## Filling a booking

card-service-picker-fallback = Escriba el nombre del servicio que quiere.
card-service-picker-title = ¿Qué quiere reservar?
card-service-picker-choose = Elegir
card-service-picker-more = Más servicios

card-staff-picker-fallback = Escriba el nombre de la persona que prefiere, o “me da igual”.
card-staff-picker-title = ¿Con quién quiere la cita?
card-staff-picker-anyone = Quien esté libre

card-slot-picker-fallback = Escriba un día y una hora, por ejemplo “martes a las 15:30”.
card-slot-picker-later-that-day = Más tarde ese día
card-slot-picker-earlier = Antes
card-slot-picker-later = Más tarde
card-slot-picker-other-day = Otro día
card-slot-picker-day = ¿Qué día?
card-slot-picker-show-day = Ver sus horas
card-slot-picker-other-staff = Otra persona

card-details-form-fallback = Escriba su nombre y después su correo electrónico.
card-details-form-title = ¿Para quién es la cita?
card-details-form-name = Nombre
card-details-form-name-missing = Escriba un nombre, por favor.
card-details-form-email = Correo electrónico
card-details-form-email-missing = Escriba un correo electrónico, por favor.
card-details-form-phone = Teléfono (opcional)
card-details-form-note = ¿Algo que debamos saber? (opcional)
card-details-form-answer-missing = Responda a esto, por favor.
card-details-form-agree = Doy mi consentimiento
card-details-form-agree-missing = Necesitamos su consentimiento para guardar estos datos.
card-details-form-privacy = Política de privacidad
card-details-form-terms = Condiciones
card-details-form-submit = Continuar
card-details-form-back = Atrás

card-confirm-fallback = ¿La reservo? Escriba “sí”, o diga qué cambiar.
card-confirm-title = ¿La reservo?
card-confirm-title-anyway = ¿Reservar de todos modos?
card-confirm-confirm = Reservar
card-confirm-confirm-anyway = Reservar de todos modos
card-confirm-change = Cambiar algo

## Managing a booking

card-booking-fallback = Escriba “mis citas” para ver su cita.
card-booking-title = Su cita

card-manage-menu-fallback = Escriba “mover”, “cancelar” o “contacto”.
card-manage-menu-title = Su cita
card-manage-menu-reschedule = { -card-move }
card-manage-menu-book = { -card-book-another }
card-manage-menu-contact = { -card-contact }
card-manage-menu-cancel = { -card-cancel }

card-booking-picker-fallback = Escriba el día de la cita que quiere decir.
card-booking-picker-title = ¿Qué cita?
card-booking-picker-choose = Elegir
card-booking-picker-contact = { -card-contact }

card-old-and-new-fallback = ¿La muevo? Escriba “sí”, o diga otra hora.
card-old-and-new-title = ¿La muevo?
card-old-and-new-old = Ahora
card-old-and-new-new = Nueva
card-old-and-new-reason = ¿Por qué la mueve?
card-old-and-new-reason-optional = ¿Por qué la mueve? (opcional)
card-old-and-new-reason-missing = Indique un motivo, por favor.
card-old-and-new-confirm = Mover la cita
card-old-and-new-back = Otras horas
card-old-and-new-keep = Dejarla como está

card-cancel-confirm-fallback = ¿La cancelo? Escriba “sí” o “mantenerla”.
card-cancel-confirm-title = ¿Cancelar esta cita?
card-cancel-confirm-reason = ¿Por qué cancela?
card-cancel-confirm-reason-optional = ¿Por qué cancela? (opcional)
card-cancel-confirm-reason-missing = Indique un motivo, por favor.
card-cancel-confirm-message = ¿Qué debe leer el cliente al respecto? (opcional)
card-cancel-confirm-keep = Mantenerla
card-cancel-confirm-confirm = Cancelar la cita

card-done-fallback = Hecho. Escriba “mis citas” para ver su cita.
card-done-undo = Deshacer
card-done-reschedule = { -card-move }
card-done-book = { -card-book-another }
card-done-contact = { -card-contact }
card-done-cancel = { -card-cancel }

card-stale-fallback = Esta tarjeta ya ha hecho su trabajo. Escriba “mis citas” para ver su cita.

## Contact and proof

card-contact-fallback = Escriba “contacto” para ver cómo localizarnos.
card-contact-hours = Horario
card-contact-leave-message = { -card-message }

card-message-form-fallback = Escriba su mensaje y lo haré llegar.
card-message-form-title = Dejar un mensaje
card-message-form-message = Su mensaje
card-message-form-message-missing = Escriba un mensaje, por favor.
card-message-form-sender = Su teléfono o correo electrónico
card-message-form-sender-missing = Díganos cómo localizarle, por favor.
card-message-form-submit = Enviar el mensaje
card-message-form-back = Atrás

card-code-fallback = Escriba las seis cifras del correo.
card-code-title = Introduzca el código
card-code-code = Las seis cifras del correo
card-code-code-missing = Escriba las seis cifras, por favor.
card-code-submit = Comprobar el código
card-code-resend = Enviar un código nuevo
card-code-look-up-again = Buscar de nuevo
card-code-contact = { -card-contact }

## For staff

card-agenda-fallback = Escriba “siguiente” para saber quién viene ahora, o “buscar” con un nombre.

## Staff and settings

card-approve-fallback = Escriba “sí” o “no”.

card-input-form-fallback = Escriba lo que quiere anotar, o abra esto en una aplicación que muestre tarjetas.
card-input-form-yes = Sí
card-input-form-missing = Rellene esto, por favor.
card-input-form-back = Atrás

card-read-back-fallback = Escriba “sí” para hacerlo, o “atrás”.
card-read-back-old = Ahora:
card-read-back-new = Nuevo:
card-read-back-back = Atrás

card-rule-fallback = Quién puede hacer qué está en el mensaje de arriba.
card-rule-move = Mover
card-rule-cancel = Cancelar
card-rule-contact = Contactar
card-rule-book = Reservar

card-menu-fallback = Escriba “ayuda” para ver qué me puede pedir.

card-customer-picker-fallback = Escriba el nombre del cliente que quiere decir, o “alguien nuevo”.
card-customer-picker-title = ¿Qué cliente?
card-customer-picker-choose = Elegir
card-customer-picker-new = Alguien nuevo

card-free-times-fallback = Escriba “reservar para” con un nombre, un servicio y una de las horas.

card-absence-plan-fallback = ¿Lo anoto así? Escriba “sí”, o “dejar 1” para dejar una reserva donde está.
card-absence-plan-go = Hacer esto
card-absence-plan-message = Unas palabras para quienes se mueven (opcional)
card-absence-plan-change = Cambiar la ausencia
card-absence-plan-keep = No anotar
