# What the bot says. Plain, short, warm without chatter; keys are <dialog>-<step>.

## Time, money, lists
duration-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
duration-hours = { $count } h
duration-minutes = { $count } min
when-in-zone = { $day } a las { $clock } (hora de { $city })
when-in-both-zones = { $day } a las { $clock } (hora de { $city }; en { $place }: { $there })
day-at-clock = { $day } a las { $clock }
day-today = hoy
day-tomorrow = mañana
price-free = Gratis
price-fixedprice = { $amount }
price-startingat = Desde { $amount }
price-hourly = { $amount } por hora
price-pricevaries = Precio variable
price-callus = Precio por teléfono
hours-range = de { $start } a { $end }
hours-closed = cerrado
open-now = Ahora está abierto, hasta las { $until }.
opens-next = Vuelve a abrir: { $day } a las { $clock }.
where-online = en línea, por vídeo
places-left = { $count ->
    [one] queda { $count } plaza
   *[other] quedan { $count } plazas
}

## Facts on cards
fact-what = Qué
fact-when = Cuándo
fact-duration = Duración
fact-with = Con
fact-where = Dónde
fact-price = Precio
fact-reference = Referencia
fact-for = Para
fact-phone = Teléfono
fact-email = Correo
fact-address = Dirección
staff-left = alguien que ya no está
staff-anyone = Quien sea
service-any = este servicio
booking-in-words = { $service } con { $staff }, { $when }
status-confirmed = Está reservada.
status-cancelled = Esta cita está cancelada.
status-past = Esta cita ya ha pasado o ha empezado.

## Buttons, which type their own words
button-book = Reservar cita
button-manage = Cambiar mi cita
button-contact = Contacto
button-person = Hablar con una persona
button-leave-message = Dejar un mensaje
button-start-over = Empezar de nuevo
button-book-it = Reservar
button-change = Cambiar algo
button-skip = No, sin nada más
button-agree = Sí, doy mi consentimiento
button-disagree = No
button-move-it = Mover la cita
button-move-it-there = Sí, moverla
button-cancel-it = Cancelar la cita
button-cancel-booking = Sí, cancelar la cita
button-keep-it = No, mantenerla
button-new-booking = Reservar otra cita
button-undo = Deshacer
button-look-up-again = Buscar de nuevo
button-stop-this = Dejarlo
button-stop-this-also = parar|dejarlo|déjalo|dejalo|esto|el formulario|formulario|olvídalo|olvidalo
button-cancel-a-booking = Cancelar una cita
button-cancel-a-booking-also = cita|la cita|reserva|la reserva|una cita|cancelar mi cita|cancelar la cita|cancelar una reserva
button-switch = Sí, hacer eso
button-switch-also = cambiar|eso|hacer eso|haz eso|eso primero|primero eso
button-go-on = No, seguir
button-go-on-also = seguir|sigue|siga|sigamos|continuar|continúa|continua

## Welcome and help
welcome-line = Hola, está hablando con { $business }. Puedo reservarle una cita, o mover o cancelar la que ya tiene.
welcome-line-unpublished = Hola, está hablando con { $business }. Puedo mover o cancelar una cita; las nuevas las da el equipo.
help = Puedo reservar una cita, mover o cancelar la que tiene, o darle los datos de contacto de { $business }. Dígalo con sus palabras, por ejemplo “corte mañana por la tarde” o “mover mi cita”. “Volver”, “empezar de nuevo” y “dejarlo” funcionan en cualquier momento.

## Booking
book-service = ¿Qué quiere reservar: { $services }?
service-which = ¿A cuál se refiere: { $services }?
book-staff = ¿Con quién? Puede ser con { $names }, o con quien esté libre.
staff-which = ¿A quién se refiere: { $names }?
staff-no-choice = Para { $service }, el equipo decide quién le atiende.
staff-not-for-service = { $staff } no hace { $service }. Puede ser con { $others }.
slots-title = { $service }: horas libres
slots-when = { $service }: ¿cuándo le viene bien? Las próximas horas libres: { $slots }.
slots-offer = { $service }: tengo estas horas: { $slots }. ¿Cuál prefiere?
slots-of-day = { $day } a las { $clocks }
slots-with = { $slots } con { $staff }
slots-best = { $slot } ({ $reason })
slots-best-of-day = { $day } a las { $clocks }
slots-reason = { $reason ->
    [only] la única
    [next] justo después
    [day] la primera de ese día
    [between] entre medias
    [latest] la última
    [same] la misma hora que ahora
    [exact] la hora que pidió
    [nearest] lo más cerca de { $target }
    [near] casi igual de cerca
    [other-time] otra hora
    [other-person] otra persona
    [other-day] otro día
   *[soonest] la primera
}
slots-nothing-fits = { $staff ->
    [none] Para entonces no hay nada libre.
   *[other] { $staff } no tiene nada libre para entonces.
} Lo que más se acerca: { $slots }. ¿Cuál prefiere?
slots-nearest = Las horas libres más cercanas: { $slots }.
slots-not-as-preferred = Tal como lo prefiere no hay nada libre.
slots-none-then = Para entonces no queda nada libre. Las próximas horas libres: { $slots }.
slots-not-with = { $staff } no tiene hueco entonces, pero hay otras personas libres: { $slots }. ¿Cuál prefiere?
slots-none-at-all = Ahora mismo no hay ninguna hora libre para { $service }.
slots-zone = Las horas son de { $city }.
slots-others-free = { $count ->
    [one] { $names } tiene libre esa hora.
   *[other] { $names } tienen libre esa hora.
}
when-no-such-date = Esa fecha no existe. ¿Qué día quiere decir?
when-no-such-time = Esa hora no existe. ¿Qué hora quiere decir?
when-which = ¿Quiere decir { $readings }?
when-past = Eso ya ha pasado. ¿Qué día a partir de hoy le viene bien?
when-which-day = Elija primero un día y le muestro sus horas libres.
book-noted = Anotado: { $service } con { $staff }, { $when }.
book-name = ¿A nombre de quién la reservo?
book-email = ¿A qué correo electrónico envío la confirmación?
book-extras = ¿Quiere dejar un teléfono o una nota para el equipo? No es obligatorio.
book-privacy = { $text } { $links } ¿Está de acuerdo?
book-privacy-needed = { $business } necesita su consentimiento para reservar aquí. También pueden reservarle por teléfono o por correo.
book-confirm = { $service } con { $staff }, { $when }, a nombre de { $name } ({ $email }). ¿La reservo?
book-done = Reservado: { $booking }. Su referencia es { $reference }, y la confirmación va a { $email }. Para cambiarla, escriba aquí o responda “mover” o “cancelar”.
book-done-title = Reservado
details-name-missing = Hace falta un nombre, para saber quién viene.
details-email-missing = Hace falta un correo electrónico, para que le llegue la confirmación.
details-email-wrong = Eso no parece un correo electrónico completo. Un ejemplo: casey@example.com
details-phone-wrong = Eso no parece un número de teléfono. También puede dejarlo en blanco.
details-answer-missing = “{ $question }” necesita una respuesta.
details-consent-missing = Para reservar aquí hace falta su consentimiento al texto de arriba.
confirm-what-to-change = ¿Qué cambio: { $names }?
change-service = el servicio
change-staff = la persona
change-slot = la hora
change-when = el día
change-answers = las respuestas
change-name = el nombre
change-email = el correo electrónico
change-extras = el teléfono y la nota
change-privacy = el consentimiento
change-booking = la cita
reason-needed = ¿Cuál es el motivo? Con una línea basta.

## Managing
manage-which = ¿A cuál se refiere?
    { $bookings }
manage-here = { $booking }. { $status }
manage-until = Hora límite para cambiarla: { $until }.
manage-new-booking = ¿Quiere reservar otra?
reschedule-confirm = { $staff_changes ->
    [yes] { $service }. Antes: { $old }, con { $old_staff }. Ahora: { $new }, con { $new_staff }.
   *[no] { $service } con { $new_staff }. Antes: { $old }. Ahora: { $new }.
}
reschedule-ask = { $is_beyond ->
    [yes] ¿La muevo de todos modos?
   *[no] ¿La muevo?
}
reschedule-other-staff = { $old } no tiene libre esa hora, así que le atendería { $new }.
reschedule-keeps-duration = Sigue durando { $duration }, como se reservó.
reschedule-kept = La dejo como está: { $booking }.
reschedule-done = Movida: { $booking }. Antes era: { $old }. ¿Ha cambiado de idea? “Deshacer” funciona hasta las { $until }.
reschedule-done-title = Movida
cancel-confirm = { $booking }. ¿La cancelo?
cancel-done = Hecho: cancelada. Era { $booking }. ¿Ha cambiado de idea? Tiene hasta las { $until }.
cancel-done-title = Cancelada
cancel-kept = Se mantiene: { $booking }.
undo-until = Puede deshacerlo hasta las { $until }.
undo-done = Deshecho. Está como antes: { $booking }{ $others ->
    [0] .
    [one] , y otra plaza.
   *[other] , y otras { $others } plazas.
}
undo-done-title = Como antes

## Proof
identify-look-up = Dígame la referencia, o el correo electrónico o el teléfono de la reserva, y la busco.
identify-code-sent = Si lo conocemos, ya va un código al correo electrónico que tenemos. Escriba aquí sus seis cifras.
identify-code-hint = Vale durante diez minutos y cinco intentos.
identify-code-typed = Código escrito
identify-six-digits = El código tiene seis cifras.
verify-code-sent = Antes de la primera reserva comprobamos el correo: ya va un código a { $email }. Escriba aquí sus seis cifras.
verify-email = ¿A qué correo electrónico envío el código?
identify-slow = ¿Aún no tiene el código? Puede tardar un minuto; mire también en el correo no deseado. Puede buscar otra vez con la referencia, el correo o el teléfono, o hablar con el equipo.
identify-done = Gracias, el código es correcto.

## Contact and messages
contact-line = Así puede localizar a { $business }.
about-service = { $service }: { $facts }.
contact-by-both = Llame al { $phone } o escriba a { $email }.
contact-by-phone = Llame al { $phone }.
contact-by-email = Escriba a { $email }.
message-ask = ¿Qué le digo a { $business }? Si quiere respuesta, diga cómo localizarle.
message-empty = Todavía no hay nada escrito. ¿Qué les digo?
message-done = Ya se lo he hecho llegar a { $business }.

## Repairs
repair-nothing-heard = He recibido un mensaje vacío. ¿En qué puedo ayudarle?
repair-not-understood = No he entendido “{ $heard }”. { $hint }
repair-still-not-understood = Sigo sin entender “{ $heard }”. { $hint } También puede hablar con una persona o empezar de nuevo.
repair-stopped = Lo dejo; no se ha cambiado nada. ¿Qué más puedo hacer?
repair-nothing-to-stop = No hay nada en marcha. Puedo reservar una cita o cambiar una.
repair-started-over = Empezamos otra vez desde el principio.
repair-left = Eso lo he dejado. ¿Qué quiere hacer?
repair-back-to = Volvemos a lo que estábamos haciendo: { $form }.
repair-nothing-to-repeat = Todavía no he dicho nada.
repair-form-gone = Algo ha cambiado aquí mientras no estaba y he perdido parte de lo que estaba haciendo. Lo siento.
repair-lost = No lo he entendido. Puedo reservar, mover o cancelar una cita, o darle los datos de contacto de { $business }.
repair-both = Una cosa detrás de otra: { $first }, y después { $second }.
repair-next = Ahora: { $form }.
courtesy-small-talk = Soy el bot de reservas de { $business } y estoy muy bien, gracias. ¿En qué puedo ayudarle?
courtesy-thanks = De nada.
courtesy-goodbye = Adiós, y hasta pronto.
courtesy-hello = Hola.
which-cancel = Estamos con esto: { $form }. ¿Quiere dejarlo, o cancelar una cita que ya tiene?
which-task = Estamos con esto: { $form }. ¿Hacemos primero lo otro: { $task }?
form-book = una reserva nueva
form-manage = buscar una cita
form-reschedule = mover una cita
form-cancel = cancelar una cita
form-identify = buscar una cita
form-verify = comprobar su correo electrónico
form-message = un mensaje
stale-title = Esta tarjeta ya ha hecho su trabajo
stale-booking = Hoy está así: { $booking }. { $status }
stale-card = Esa tarjeta ya no se usa.
stale-closed = Ya no se usa
stale-chosen = { $chosen }

## What was not understood, by form and field
book-service-again = Basta el nombre de un servicio.
book-staff-again = Un nombre de la lista, o “me da igual”.
book-slot-again = Basta un día o una hora, por ejemplo “jueves a las 3” o “más tarde”.
book-name-again = Nombre y apellido.
book-email-again = Un correo electrónico, por ejemplo casey@example.com.
book-answers-again = Una de las respuestas que ofrezco, o “no” donde no sea obligatoria.
book-extras-again = Un teléfono, una nota, o “no”.
book-privacy-again = Basta “sí” o “no”.
book-confirm-again = “Sí” la reserva; o diga qué cambiar, por ejemplo “mejor a las 4”.
reschedule-slot-again = Basta un día o una hora, por ejemplo “jueves a las 3” o “más tarde”.
reschedule-confirm-again = “Sí” la mueve; o diga otra hora.
reschedule-booking-again = Su número en la lista, o su día.
cancel-booking-again = Su número en la lista, o su día.
manage-booking-again = Su número en la lista, o su día.
cancel-confirm-again = “Sí” la cancela, “no” la mantiene.
identify-look_up-again = Necesito la referencia (ocho letras y cifras), el correo electrónico o el teléfono.
verify-code-again = Necesito las seis cifras del correo.
verify-email-again = Un correo electrónico, por ejemplo casey@example.com.
identify-code-again = Necesito las seis cifras del correo.

## Errors of the machine
error-internal = Algo ha fallado por nuestra parte, y no se ha cambiado nada. Si se lo cuenta al equipo, dé este código: { $id }.

## Refusals, one a code
refused-not-found = No encuentro ninguna cita con eso. Puede que esté con otro correo u otro número.
refused-managed-by-staff = Esta cita se la reservó { $business }, así que aquí no puedo cambiarla. Se la cambian así:
refused-notice = Falta menos de { $notice } para su cita, y ya no se puede cambiar aquí (hora límite: { $deadline }). { $business } todavía puede ayudarle:
refused-started = Esta cita ya ha empezado o ha pasado, así que ya no se puede cambiar.
refused-cancelled = Esta cita ya está cancelada.
refused-closed = Esta cita está cerrada, así que ya no se puede cambiar.
refused-too-many-moves = Esta cita ya se ha movido { $maximum ->
    [one] una vez
   *[other] { $maximum } veces
}, y aquí no se puede mover más. { $business } puede ayudarle:
refused-read-only = Puede ver esta reserva, pero no cambiarla.
refused-not-your-calendar = Esa reserva está en el calendario de otra persona del equipo.
roles-viewer = consulta
roles-teammember = equipo
roles-scheduler = planificación
roles-administrator = administración
refused-role = Eso es solo para: { $roles }.
refused-unchanged = Es la hora que ya tiene. No se ha cambiado nada, y nadie recibe correo.
refused-slot-taken = Esa hora está ocupada.
refused-full = Esa sesión está completa.
refused-too-soon = Eso es demasiado pronto: { $service } necesita { $notice } de antelación. Lo más pronto: { $earliest }.
refused-too-far = Eso queda demasiado lejos. Por ahora, lo último que se puede reservar: { $latest }.
refused-outside-hours = Eso queda fuera del horario.
refused-not-bookable = { $service } no se ofrece a esa hora.
refused-off-grid = { $service } no empieza a esa hora.
refused-staff-unavailable = Esa persona no hace { $service }.
refused-staff-off = { $staff ->
    [none] A esa hora no trabaja nadie.
   *[other] { $staff } no trabaja a esa hora.
}
refused-no-such-time = Esa hora no existe ese día por el cambio de hora.
refused-in-the-past = Esa hora ya ha pasado.
refused-not-published = De momento aquí no se puede reservar.
refused-hidden-service = { $service } no se puede reservar aquí.
refused-unknown-service = No conozco ese servicio.
refused-too-many-open = Ya tiene { $maximum ->
    [one] una cita pendiente
   *[other] { $maximum } citas pendientes
}, y aquí no se pueden reservar más.
refused-consent-missing = Para reservar aquí hace falta su consentimiento al texto de privacidad.
refused-answer-missing = Queda una pregunta por responder.
refused-contact-missing = Hacen falta un nombre y un correo electrónico.
refused-reason-missing = Hace falta un motivo.
refused-organization-only = Aquí solo pueden reservar las personas de la organización.
refused-code-needed = Antes de la primera reserva hay que comprobar el correo electrónico con un código.
refused-undo-too-late = Ya han pasado los diez minutos para deshacerlo.
refused-undo-not-yours = Solo puede deshacerlo quien hizo el cambio, y en el mismo chat.
refused-nothing-to-undo = No hay nada que deshacer.
refused-code-wrong = Ese no es el código. { $tries ->
    [one] Queda { $tries } intento.
   *[other] Quedan { $tries } intentos.
}
refused-code-expired = Ese código ya no vale. Busque la reserva otra vez y le envío uno nuevo.
refused-asked-too-often = Esa referencia se ha consultado { $maximum } veces en la última hora, y más no se puede. Puede volver a probar dentro de { $wait }.
refused-invalid = Eso no se puede guardar: { $problem }
refused-stale = Alguien lo cambió mientras tanto, así que no he hecho nada. Mire cómo está ahora.
