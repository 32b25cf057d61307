# What the bot says when staff book for customers. Keys are <command>-<step>.

## Beyond what binds customers
anyway-who-may = Ir más allá de eso es solo para: { $roles }.

## Whom, what and when, on one card
form-book_for = una reserva para un cliente
book_for-title = Reservar para un cliente
book_for-line = Deje el día o la hora en blanco para elegir entre lo que hay libre.
book_for-submit = Continuar
book_for-input-name = Nombre del cliente
book_for-input-email = Correo electrónico (opcional)
book_for-input-phone = Teléfono (opcional)
book_for-input-service = Servicio
book_for-input-staff = Con quién
book_for-input-day = Día
book_for-input-time = Hora
book_for-input-note = Nota (opcional)
book_for-input-silent = Sin correos para este cliente
book_for-customer = ¿Para quién es? Rellene la tarjeta o escríbalo todo seguido, por ejemplo “Casey Quinn, corte con Ana, jueves a las 15:00”.
book_for-customer-alone = ¿Para quién es? Rellene la tarjeta o escriba un nombre, un correo o un teléfono.
book_for-taken = { $service } con { $staff }, { $when }.
book_for-name = Todavía no conozco a nadie con { $reach }. ¿Cómo se llama?
book_for-name-missing = Hace falta un nombre.
book_for-which = ¿Quién es: { $names }? ¿O alguien nuevo?
book_for-more = { $count ->
    [one] Hay una persona más que coincide
   *[other] Hay { $count } personas más que coinciden
}: con un correo electrónico o un teléfono la encuentro.
book_for-new = Alguien nuevo
book_for-service = Para { $customer }: ¿qué servicio, y cuándo? Puedo reservar { $services }.
book_for-service-missing = Hace falta un servicio.
book_for-no-day = No entiendo ese día y esa hora. Elíjalos de nuevo o escríbalos aquí.
book_for-own-calendar = Usted reserva en su propio calendario. Para reservar con { $staff }, pídalo a planificación o administración.
book_for-nothing = No hay ningún servicio que pueda reservar en su calendario. Administración puede asignarle uno.
book_for-change = Cámbielo en la tarjeta o escriba qué es distinto, por ejemplo “mejor a las 16:00” o “sin correos”.
book_for-customer-again = Basta un nombre, un correo electrónico o un teléfono.
book_for-card-again = Basta un nombre, un correo electrónico o un teléfono.
book_for-service-again = Basta el nombre de un servicio.
book_for-slot-again = Basta un día o una hora, por ejemplo “jueves a las 3” o “más tarde”.
book_for-answers-again = Una de las respuestas que ofrezco, o “no” para dejarla abierta.
book_for-confirm-again = “Sí” la reserva; o escriba qué cambiar, por ejemplo “mejor a las 16:00”.
change-customer = el cliente

## Reading back, and what became of it
book_for-confirm = { $service } con { $staff }, { $when }, para { $customer }.
book_for-noted = Nota: { $note }.
book_for-answered = { $question } { $answer }.
book_for-shall-i = ¿La reservo?
book_for-anyway = ¿Reservar de todos modos?
book_for-manage = { $may ->
    [yes] { $customer } puede mover o cancelar la cita por su cuenta: { $service } permite a los clientes gestionar lo que el equipo reserva para ellos.
    [unproven] { $service } permite a los clientes gestionar lo que el equipo reserva para ellos, pero sin correo electrónico { $customer } no puede demostrar quién es, así que tiene que llamar.
   *[no] { $customer } no puede mover ni cancelar la cita por su cuenta: { $service } no permite a los clientes gestionar lo que el equipo reserva para ellos.
}
book_for-mail = { $why ->
    [no_address] No sale ningún correo, porque no hay dirección; cuando esté reservada le digo qué leer en voz alta.
    [opted_out] No sale ningún correo, porque no quiere recibirlos; cuando esté reservada le digo qué leer en voz alta.
   *[none] La confirmación va a { $email }.
}
book_for-done = Reservado para { $customer }: { $booking }. La referencia es { $reference }.
book_for-mailed = Va una confirmación a { $email }.
book_for-read-aloud = No sale ningún correo. Lea en voz alta: “{ $when }, con { $staff }. Su referencia es { $reference }. Si quiere cambiarla, nos encuentra aquí: { $reach }.”
book_for-change-it = Para cambiarla, escriba “mover” o “cancelar”.
fact-note = Nota

## A seat in a class
form-add_to_class = una plaza en una clase
add_to_class-none = No hay ningún servicio con plazas para varios clientes.
add_to_class-not-own = Usted reserva en su propio calendario, y en él no hay ninguna clase. Pídalo a planificación o administración.
add_to_class-title = Añadir a una clase
add_to_class-customer-again = Basta un nombre, un correo electrónico o un teléfono.
add_to_class-card-again = Basta un nombre, un correo electrónico o un teléfono.
add_to_class-service-again = Basta el nombre de una clase.
add_to_class-slot-again = Basta un día, por ejemplo “jueves”, o “más tarde”.
add_to_class-answers-again = Una de las respuestas que ofrezco, o “no” para dejarla abierta.
add_to_class-confirm-again = “Sí” la reserva; o escriba qué cambiar, por ejemplo “mejor el jueves”.
book_for-double = { $customer } ya tiene algo a esa hora: { $booking }.
book_for-places = { $count ->
    [one] Es la última plaza.
   *[other] Quedan { $count } plazas.
}
