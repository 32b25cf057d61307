# What the bot can do, for whom, and in which language. Keys are guide-<part> and language-<step>.

## Help
guide-title = Lo que puedo hacer por usted
guide-line = { $name }, { $role ->
    [administrator] administración
    [scheduler] planificación
    [teammember] equipo
   *[viewer] consulta
}.
guide-text = { $line } Puede escribir { $examples }.
guide-welcome = Hola, { $name }: aquí { $business }
guide-welcome-line = Aquí tiene el rol de { $role ->
    [administrator] administración
    [scheduler] planificación
    [teammember] equipo
   *[viewer] consulta
}. { $news ->
    [on] Cuando se haga, se mueva o se cancele una reserva suya, le escribo aquí; “desactivar avisos” lo termina.
    [off] Los avisos de sus reservas están desactivados; “activar avisos” los pone en marcha.
   *[none] “Ayuda” muestra esto otra vez en cualquier momento.
}
guide-serves = Desde la tarjeta de una reserva puede moverla, cancelarla, escribir, reenviar el correo, editar, pasarla a otra persona y cerrarla: “Abrir” en la agenda, o escriba su referencia. “Deshacer” quita el último cambio, “contacto” muestra el negocio y “reservar” reserva para usted.
guide-looks = Abra una reserva desde la agenda, o escriba su referencia, para ver cómo está y su historial. “Contacto” muestra el negocio y “reservar” reserva para usted.
guide-what = { $command ->
    [agenda] Agenda
    [next] Quién viene ahora
    [find] Buscar una reserva
    [free] Horas libres
    [book_for] Reservar para un cliente
    [move_for] Mover una reserva
    [cancel_for] Cancelar una reserva
    [add_to_class] Añadir a una clase
    [time_off] Ausencias
    [settings] Ajustes
    [staff_and_links] Equipo
   *[outbox] Correos
}
guide-example = { $command ->
    [agenda] agenda de Ana mañana
    [next] siguiente
    [find] buscar a Casey
    [free] huecos el jueves por la tarde
    [book_for] reservar para Casey el viernes a las 3
    [move_for] mover a Casey al viernes a las 3
    [cancel_for] cancelar a Casey: cerramos
    [add_to_class] añadir a Casey a la clase
    [time_off] ausencia el jueves
    [settings] ajustes horario
    [staff_and_links] equipo
   *[outbox] bandeja de salida
}
guide-said = “{ $example }”
guide-button = { $command ->
    [agenda] Ver
    [next] Ver
    [find] Buscar
    [free] Ver
    [book_for] Reservar
    [move_for] Mover
    [cancel_for] Cancelar
    [add_to_class] Añadir
    [time_off] Anotar
    [settings] Abrir
    [staff_and_links] Abrir
   *[outbox] Abrir
}

guide-lost = No lo he entendido. “Ayuda” muestra qué me puede pedir.
button-help = Ayuda
button-agenda = Agenda

## Language
language-which = { $count ->
    [one] El idioma que hablo aquí: { $languages }. De momento, ningún otro.
   *[other] Los idiomas que hablo: { $languages }. ¿Cuál prefiere?
}
language-to = idioma { $language }
language-unknown = { $count ->
    [one] Ese idioma ({ $wanted }) todavía no lo hablo aquí. El que hablo: { $languages }.
   *[other] Ese idioma ({ $wanted }) no lo hablo aquí. Los que hablo: { $languages }.
}
language-done = Idioma a partir de ahora: { $language }.
language-followed = Sigo en español. Escriba “idioma” para elegir otro.
language-others = Otros idiomas
