# The Self-Service page: what the template and its script say to a customer.

page-title = Reservar en { $name }
page-title-closed = { $name }
page-description = Servicios, equipo y horario de { $name }. Reserve, mueva o cancele una cita en el chat.
page-skip = Ir al chat

page-open-now = Abierto ahora, hasta las { $until }
page-opens = Cerrado ahora, abre { $when }
page-closed-now = Cerrado ahora
page-moment-today = hoy a las { $time }
page-moment-tomorrow = mañana a las { $time }
page-moment-day = el { $day } a las { $time }

page-book-or-change = Reservar o cambiar una cita
page-change = Cambiar una cita
page-closed-unpublished = { $name } no acepta reservas por internet de momento. ¿Ya tiene una cita? Puede moverla o cancelarla en el chat.
page-closed-organization = Por internet solo puede reservar la organización de { $name }. ¿Ya tiene una cita? Puede moverla o cancelarla en el chat.
page-closed-contact = Para una cita nueva, escríbanos o llámenos:

page-services = Servicios
page-service-online = En línea
page-service-group =
    { $places ->
        [one] Grupo, una plaza
       *[other] Grupo, hasta { $places } plazas
    }
page-service-next = Próximo hueco: { $when }
page-book = Reservar
page-book-service = Reservar { $service }

page-staff = Nuestro equipo
page-book-with = Reservar con { $name }

page-hours = Horario
page-hours-day = Día
page-hours-open = Abierto
page-hours-closed = Cerrado
page-hours-closed-today = Hoy cerrado
page-hours-today = hoy
page-hours-zone = Hora de { $place }

page-contact = Contacto
page-contact-phone = Teléfono
page-contact-email = Correo electrónico
page-contact-address = Dirección
page-contact-web-site = Sitio web
page-privacy = Privacidad
page-terms = Condiciones

page-talk = Chat con { $name }
page-talk-hint = Reservar, mover o cancelar una cita
page-talk-hint-closed = Mover o cancelar una cita
page-talk-back = Volver
page-talk-end = Terminar
page-talk-loading = Abriendo el chat
page-talk-slow = El chat se está abriendo. Con una conexión lenta tarda un poco.
page-talk-said = { $name } ha dicho:
page-talk-placeholder = Escriba un mensaje
page-talk-offline = No hay conexión. Lo que escriba se envía en cuanto vuelva.
page-talk-reconnecting = Su mensaje aún no ha llegado. Lo intento otra vez; lo que escriba se envía en cuanto se pueda.
page-talk-expired = Su chat anterior ha terminado, así que este es nuevo. Sus citas están a salvo.
page-talk-ended = Este chat ha terminado y este dispositivo lo ha olvidado.
page-talk-again = Empezar un chat nuevo
page-talk-end-ask = ¿Terminar este chat? Este dispositivo lo olvida; sus citas siguen como están.
page-talk-end-yes = Terminar el chat
page-talk-end-no = Dejarlo abierto
page-talk-failed = El chat no se puede abrir ahora mismo.
page-talk-failed-phone = Inténtelo otra vez, o llame al { $phone }.
page-talk-failed-email = Inténtelo otra vez, o escriba a { $email }.
page-talk-retry = Intentar otra vez
page-talk-no-script = El chat necesita JavaScript, que no se ha ejecutado en este navegador. Recargue la página, active JavaScript o contacte directamente con nosotros.

# The page of one booking, opened by the link in a mail.
page-booking-title = { $service } en { $name }
page-booking-yours = Su cita en { $name }
page-booking-details = Su cita
page-booking-span = { $day }, de { $start } a { $end } (hora de { $city })
page-booking-join = Unirse
page-booking-join-link = Unirse en línea
page-booking-change = ¿Necesita cambiarla?
page-booking-manage = Gestionar la cita
page-booking-ask = Preguntar en el chat
page-booking-calendar = Añadir al calendario
page-booking-another = Reservar otra cita
page-booking-history = Qué ha pasado hasta ahora
page-history-booked =
    { $by ->
        [business] La reservó { $name } para usted
       *[you] La reservó usted
    }
page-history-moved =
    { $by ->
        [business] La movió { $name }
       *[you] La movió usted
    }. Antes: { $before }. Después: { $after }
page-history-cancelled =
    { $by ->
        [business] La canceló { $name }
       *[you] La canceló usted
    }
page-history-restored =
    { $by ->
        [business] La dejó como antes { $name }
       *[you] La dejó como antes usted
    }: { $after }
page-reason-staff = Esta cita se la reservó { $name }, así que no se puede cambiar aquí. Póngase en contacto y se la cambian.
page-reason-notice =
    { $action ->
        [cancel] Aquí se puede cancelar hasta { $notice } antes del inicio
       *[reschedule] Aquí se puede mover hasta { $notice } antes del inicio
    } (hora límite: { $deadline }). { $name } todavía puede ayudarle.
page-reason-moves =
    Ya se ha movido { $maximum ->
        [one] una vez
       *[other] { $maximum } veces
    }, y aquí no se puede mover más. { $name } todavía puede ayudarle.
page-reason-cancelled = Está cancelada, así que ya no hay nada que cambiar.
page-reason-over = Ya ha empezado o ha pasado, así que no se puede cambiar.
page-talk-hint-booking = Mover o cancelar esta cita
page-talk-hint-ask = Preguntar por esta cita
page-link = Este enlace no abre nada
page-link-title = { $name }
page-link-text = Puede que esté cortado o sea demasiado antiguo. El último correo de { $name } puede tener uno que funcione. También puede contactar:

page-missing = Aquí no hay ninguna página
page-missing-text = Puede que la dirección esté mal escrita o que la página haya cambiado de sitio.
page-refused = Eso no ha funcionado
page-refused-text = El navegador ha pedido algo que esta página no hace.
page-failed = Esta página no se puede mostrar ahora mismo
page-failed-text = Algo ha fallado por nuestra parte. No se ha perdido nada de lo que reservó. Inténtelo otra vez en un minuto.
page-busy = Demasiadas solicitudes
page-busy-text = Espere un minuto y vuelva a cargar la página.
page-error-id = Si sigue igual, dé este código: { $id }
page-error-home = A la página de reservas
