# What the bot says to administrators about what is kept of people. Keys are <command>-<step>.

## Whose
whose-ask = ¿Los datos de quién? Escriba el nombre, el correo electrónico, el teléfono o la referencia de una reserva.
whose-title = ¿Los datos de quién?
whose-input = Nombre, correo, teléfono o referencia
whose-submit = Buscar
whose-which = ¿Cuál de estas personas?
whose-several = “{ $text }” coincide con { $names }. ¿Quién es? El correo electrónico o el teléfono lo aclara.
whose-this = Esta persona
whose-more = { $count ->
    [one] Hay una más que coincide: escriba algo más.
   *[other] Hay { $count } más que coinciden: escriba algo más.
}
whose-unreachable = sin correo electrónico, sin teléfono
whose-nobody = No conozco a nadie con “{ $text }”.

## Erasing
customer-erased = un cliente que se borró
form-erase = borrar lo que se guarda de alguien
fact-bookings = Reservas
fact-messages = Mensajes
fact-not-included = No incluido
erase-bookings = { $upcoming ->
    [0] { $over } pasadas o canceladas
   *[other] { $upcoming } pendientes, { $over } pasadas o canceladas
}
erase-title = ¿Borrar todo lo que se guarda de { $name }?
erase-line = { $upcoming ->
    [0] {""}
    [one] La cita pendiente se cancela con ello y ningún correo le avisa: quizá quiera llamar antes.{" "}
   *[other] Las { $upcoming } citas pendientes se cancelan con ello y ningún correo le avisa: quizá quiera llamar antes.{" "}
}Se borran el nombre, el correo, el teléfono, las notas, las respuestas y lo que escribió. El calendario y el historial conservan que se reservó algo, sin decir de quién era. Esto no se puede deshacer.
erase-yes = { $upcoming ->
    [0] Borrar para siempre
   *[other] Cancelar y borrar para siempre
}
erase-no = Conservarlo
erase-confirm-again = “Sí” lo borra para siempre, “no” lo conserva.
erase-kept = No se ha borrado nada.
erase-nothing = Ya no se guarda nada de esa persona.
erase-done-title = Borrado
erase-done = { $count ->
    [0] Borrado: lo que escribió.
    [one] Borrado: queda una reserva, sin decir de quién era.
   *[other] Borrado: quedan { $count } reservas, sin decir de quién eran.
} Las copias que exportó antes todavía lo tienen.

## Exporting
form-export = una exportación
export-title = Llevarse un archivo
export-line = JSON, para descargar una vez desde una página mía.
export-all-label = Todo
export-all-note = Todos los datos: una copia de seguridad que “app.py import” recupera
export-one-label = Un cliente
export-one-note = Todo lo que se guarda de esa persona
export-make = Crear el archivo
export-choose = Elegir
export-ask = ¿Qué debe contener el archivo: todo, o un cliente? “Exportar todo”, o “exportar casey@example.com”.
export-done-title = El archivo está listo
export-done = El archivo está listo en el enlace de la tarjeta: durante diez minutos, una vez, y solo mientras tenga el rol de administración. El historial anota que lo ha pedido.
export-open = Abrir la página de descarga
fact-file = Archivo
fact-open = Enlace
fact-until = Hasta
export-file = { $kind ->
    [all] Todo
   *[one] Lo que se guarda de { $name }
}
export-no-bookings = Ya no hay ninguna reserva de ese cliente.

page-download = Descarga
page-download-text = { $kind ->
    [all] Todo lo que { $name } guarda en sus reservas, con clientes y equipo
   *[one] Todo lo que { $name } guarda de un cliente
}, como archivo JSON. Se puede descargar una vez. Tiempo que queda: { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}.
page-download-take = Descargar el archivo
page-download-care = Contiene datos personales: guárdelo donde solo usted pueda leerlo y bórrelo cuando termine.
page-download-over = Esta descarga ya no vale
page-download-over-text = Ya se descargó, o han pasado más de diez minutos. Escriba “exportar” al bot para tener una nueva.
