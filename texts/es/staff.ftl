# What the bot says to staff. Keys are <task>-<step>.

## Signing in, in web chat
button-sign-in = Acceso del equipo
form-staff_sign_in = identificarse como equipo
sign-in-email = Para el equipo: ¿qué correo electrónico figura en su ficha? Le envío allí un código.
staff_sign_in-email-again = Un correo electrónico, por ejemplo ana@example.com.
staff_sign_in-code-again = Necesito las seis cifras del correo.
sign-in-code-sent = Si ese correo figura en una ficha del equipo, ya va un código. Escriba aquí sus seis cifras.
sign-in-slow = ¿Aún no tiene el código? Puede tardar un minuto; mire también en el correo no deseado. Con “buscar de nuevo” puede dar otro correo. En administración saben qué correo figura en su ficha.
sign-in-expired = Ese código ya no vale. Dígame otra vez su correo y le envío uno nuevo.
sign-in-done = Se ha identificado como { $name }. { $role ->
    [administrator] Con el rol de administración puede buscar cualquier reserva por su referencia, y moverla o cancelarla.
    [scheduler] Con el rol de planificación puede buscar cualquier reserva por su referencia, y moverla o cancelarla.
    [teamMember] Puede buscar las reservas de su calendario por su referencia, y moverlas o cancelarlas.
   *[other] Puede mirar cualquier reserva por su referencia.
} “Agenda” muestra el día, “siguiente” quién viene ahora y “buscar” encuentra a alguien. “Cerrar sesión” lo termina, y también treinta minutos sin actividad.
sign-in-already = Se ha identificado como { $name }, { $role ->
    [administrator] administración
    [scheduler] planificación
    [teamMember] equipo
   *[other] consulta
}. “Cerrar sesión” lo termina.
sign-in-off = El equipo no se identifica en esta página; el negocio lo ha desactivado. En Teams su rol viene con su cuenta.
sign-in-teams = En Teams su rol viene con su cuenta, así que aquí no se inicia ni se cierra sesión.
sign-in-over = Su sesión ha terminado, así que ahora le hablo como a un cliente.
sign-out-done = Sesión cerrada. Ahora le hablo como a un cliente.
sign-out-nothing = No tiene ninguna sesión abierta.

## Looking up a booking as staff
staff-which-booking = ¿Qué reserva? Dígame su referencia.
staff-no-such-booking = No encuentro ninguna reserva { $reference } que pueda ver con su rol.

## Linking an account in Teams
link-done = Esta cuenta ya está vinculada con { $name } en { $business }. Desde ahora le conozco por ella.
refused-teams-only = Un código de vínculo funciona en un chat personal conmigo en Teams, porque solo allí sé de quién es la cuenta.
refused-link-expired = Ese código de vínculo no vale: está mal escrito, ya se usó o tiene más de diez minutos.
refused-linked-already = Eso no se puede vincular: esta cuenta, o la ficha del equipo, ya tiene vínculo.
