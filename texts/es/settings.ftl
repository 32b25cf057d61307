# What the administrator's dialog says. Keys are settings-<step>; a setting's label is setting-<field>.

## The menu
button-settings = Ajustes
settings-title = Ajustes
settings-open = Abrir
settings-how-pages = Abra una página o escriba su nombre, por ejemplo “ajustes horario”.
settings-rows-more = { $count ->
    [one] Una más
   *[other] { $count } más
}
settings-no-such-page = No conozco ninguna página “{ $heard }” en los ajustes. Hay estas:
settings-no-such-service = No conozco ningún servicio “{ $heard }”.
settings-whole-business = Todo el negocio
settings-whole-business-also = negocio|el negocio|todo|todos los servicios|general

## Forms
settings-continue = Continuar
settings-too-long = (demasiado largo para una tarjeta; se queda como está si no escribe otra cosa)
settings-input = { $label }: { $problem }
settings-how = Rellene la tarjeta, o escriba una línea como “{ $label }: …”.
settings-save = Guardar
settings-confirm-title = ¿Cambiar { $name }?
settings-old-new = { $label }: { $old } → { $new }
settings-saved = Guardado: { $name }
settings-taken-back = Como antes: { $name }
settings-saved-undo = ¿Ha cambiado de idea?
settings-undo = Deshacer
settings-unchanged = Nada que cambiar: { $name } ya está así.
settings-meanwhile = { $name } ha cambiado mientras lo editaba:
settings-meanwhile-kept = Lo que escribió se conserva. Mírelo y guárdelo si sigue estando bien.
settings-meanwhile-unknown = Algo que esta página no muestra.
settings-fault-elsewhere = { $name }, { $label }: { $problem }
settings-misfits = { $count ->
    [one] Una reserva pendiente ya no encaja. Se queda como está.
   *[other] { $count } reservas pendientes ya no encajan. Se quedan como están.
}
settings-misfit = { $booking }, para { $customer }: { $why }
settings-more = { $count ->
    [one] … y una más
   *[other] … y { $count } más
}
misfit-staff-unavailable = quien la atiende ya no hace este servicio
misfit-outside-hours = fuera del horario
misfit-not-bookable = el servicio no se puede reservar entonces
misfit-full = su sesión tiene más plazas ocupadas que esas
misfit-staff-off = ausencia o cierre

## Values
settings-yes = Sí
settings-no = No
settings-yes-also = sí|si|activado|activada|activar|verdadero|s
settings-no-also = no|desactivado|desactivada|desactivar|falso|n
settings-unset = Sin indicar
settings-unset-as = Sin indicar ({ $value })
settings-not-set = sin indicar
settings-as-before = sin indicar ({ $value })
settings-none = nada
settings-length-hint = por ejemplo 2 horas, 1 día o nada
settings-no-length = Diga cuánto tiempo y su unidad, por ejemplo “15 minutos”, “2 horas”, “1 día” o “nada”.
settings-no-number = Un número entero, por ejemplo 3.
settings-no-yes = Sí o no.
settings-no-choice = Una de estas opciones: { $choices }.

## What is wrong with a value
setting-problem = Eso no se puede guardar.
setting-problem-contact_missing = Un negocio tiene al menos un teléfono o un correo electrónico, para que los clientes puedan localizarlo.
setting-problem-last_administrator = Eso dejaría el negocio sin nadie localizable en administración.
setting-problem-missing = Esto no puede quedar vacío.
setting-problem-negative = No puede ser menor que cero.
setting-problem-no_address = Un correo electrónico, por ejemplo ana@example.com.
setting-problem-no_color = Un color, por ejemplo #8a3b5e.
setting-problem-no_country = Las dos letras de un país, por ejemplo ES.
setting-problem-no_currency = Las tres letras de una moneda, por ejemplo EUR.
setting-problem-no_language = Una etiqueta de idioma, por ejemplo es-ES.
setting-problem-no_link = La dirección de una página que empiece por https://.
setting-problem-no_linked_administrator = Vincule primero en Teams la cuenta de alguien de administración; si no, nadie podría volver a cambiar esto.
setting-problem-no_phone = Un teléfono tiene al menos tres cifras.
setting-problem-no_picture = Una imagen en el propio enlace, que empiece por data:image/, o una ruta de este servidor, por ejemplo /static/logo.svg. La página no pide nada a otros servidores.
setting-problem-no_whole_minutes = Solo minutos enteros.
setting-problem-not_unique = Cada uno una sola vez.
setting-problem-overlapping = Dos tramos de un mismo día se solapan.
setting-problem-reversed = El final va después del principio.
setting-problem-too_few = Como mínimo { $limit }.
setting-problem-too_long = { $measure ->
    [time] Como máximo { $limit }.
   *[other] Como máximo { $limit } caracteres.
}
setting-problem-too_many = Como máximo { $limit }.
setting-problem-too_short = Como mínimo { $limit }.
setting-problem-unknown_staff = Alguien de la lista no trabaja aquí.
setting-problem-unknown_zone = El nombre de una zona horaria, por ejemplo Europe/Madrid.
setting-problem-without_offset = Al instante le falta su zona horaria.
setting-problem-without_tenant = Una cuenta de Teams tiene también una organización.

## History
settings-page-history = Qué se ha cambiado
settings-page-history-note = Los últimos cambios, de quién son y cómo volver atrás
settings-page-history-also = historial|cambios|últimos cambios|ultimos cambios|registro|deshacer
settings-history-empty = Todavía no se ha cambiado nada.
settings-by = ({ $who }, { $when })
settings-added = añadido
settings-removed = quitado
