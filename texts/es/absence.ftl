# What the bot says about time off, closures and who stands in. Keys are <command>-<step>.

## Refusals
refused-ends-before-start = Eso termina antes de empezar.
refused-too-long = Eso dura más de { $days } días, que es lo máximo que anoto de una vez.
refused-overlaps = Ya hay una ausencia en esas fechas. Empieza: { $start }. Termina: { $end }.

## Time off and closures
form-time_off = anotar una ausencia
absence-for-everybody = para todo el equipo
absence-for = para { $staff }
absence-everybody = Todo el equipo: cerrado
absence-name = { $kind ->
    [closure] Cierre
   *[off] Ausencia de { $staff }
}: { $when }
absence-whole-day = { $day }, todo el día
absence-days = { $first } a { $last }, días completos
absence-hours = { $day }, { $hours } (hora de { $city })
absence-stretch = { $first } a las { $since } hasta { $last } a las { $until } (hora de { $city })
absence-flag = { $kind ->
    [closure] A esa hora está cerrado
   *[off] { $staff } no está a esa hora
}
absence-away = { $kind ->
    [closure] cerrado
   *[off] { $staff } no está
}
agenda-away = Nada reservado el { $day }: { $away }.
agenda-away-here = Nada reservado: { $away }.
absence-warning = { $flag }: muévala o pásela a otra persona.
absence-title = Ausencias y cierres
absence-entered = { $count ->
    [0] No hay ninguna ausencia anotada.
    [one] Hay una anotada.
   *[other] Hay { $count } anotadas.
}
absence-more = { $count ->
    [one] Hay una posterior que no se muestra.
   *[other] Hay { $count } posteriores que no se muestran.
}
absence-enter-row = { $kind ->
    [closure] Otro cierre
   *[off] Otra ausencia
}
absence-enter = Anotar
absence-remove = { $begun ->
    [yes] Terminar ya
   *[no] Quitar
}
absence-ended = { $begun ->
    [yes] Terminada ya
   *[no] Quitada
}: { $absence }. Las reservas que se movieron por ella se quedan donde están.
absence-undone = Quitada de nuevo. { $absence }
absence-undone-bookings = { $back ->
    [0] No se pudo devolver ninguna reserva a su sitio.
    [one] Una reserva ha vuelto a su sitio.
   *[other] { $back } reservas han vuelto a su sitio.
}{ $others ->
    [0] { "" }
   *[other] {" "}Las demás se quedan donde están ahora.
}
absence-gone = Esa ausencia ya no está.
absence-which = { $count ->
    [0] No encuentro ninguna ausencia así.
   *[other] ¿Cuál quito?
}
absence-not-yours = Usted anota sus propias ausencias; las del resto del equipo, planificación y administración, y los cierres, solo administración.

## The form
absence-form = Ausencia
absence-form-line = Deje las horas vacías si son días completos. Antes de anotar nada verá qué supone para las reservas.
absence-form-submit = Ver qué supone
absence-input-whom = Quién
absence-input-first = Desde
absence-input-since = A las (opcional)
absence-input-last = Hasta, el último día (opcional)
absence-input-until = A las (opcional)
absence-input-reason = Motivo (opcional)
absence-until-when = ¿Hasta cuándo?
absence-no-such-day = No encuentro ese día o esa hora en el calendario.
time_off-entries-again = Dígame un día o varios, por ejemplo “jueves de 9 a 12” o “la semana que viene”.
time_off-confirm-again = “Sí” lo anota, “dejar 1” deja una reserva donde está, “hacer 1” sí la mueve, “no” no anota nada.

## The plan
absence-session = { $service }, { $seats ->
    [one] 1 cliente
   *[other] { $seats } clientes
}
absence-place = { $day }, { $clock }, con { $staff }
absence-to = Pasa a: { $place }.
absence-to-colleague = { $staff } se encarga a la misma hora.
absence-stays = Se queda donde está: no hay ningún hueco cerca.
absence-left-out = Se deja donde está. Propuesta: { $proposed }
absence-note-locked = { $who ->
    [one] El cliente no puede cambiarla por internet.
    [all] Los clientes no pueden cambiarla por internet.
   *[some] { $count } de los clientes no pueden cambiarla por internet.
}
absence-note-silent = { $who ->
    [one] El cliente no recibe correo.
    [all] Los clientes no reciben correo.
   *[some] { $count } de los clientes no reciben correo.
}
absence-plan-line = { $count ->
    [0] No hay nada reservado en ese tiempo.
    [one] Hay una reserva en ese tiempo.
   *[other] Hay { $count } reservas en ese tiempo.
}{ $left ->
    [0] { "" }
    [one] {" "}Una se quedaría donde está.
   *[other] {" "}{ $left } se quedarían donde están.
}
absence-plan-more = { $count ->
    [one] Hay una reserva más, prevista de la misma manera.
   *[other] Hay { $count } reservas más, previstas de la misma manera.
}
absence-on-card = { $count ->
    [one] Hay una más en la tarjeta.
   *[other] Hay { $count } más en la tarjeta.
}
absence-plan-submit = { $moves ->
    [0] Anotar
    [one] Anotar y mover 1
   *[other] Anotar y mover { $moves }
}
absence-plan-question = { $moves ->
    [0] ¿Lo anoto?
   *[other] ¿Lo anoto y muevo las reservas así? Esos clientes reciben un correo. “Dejar 1” deja la primera donde está.
}
absence-not-entered = No he anotado nada, y todas las reservas siguen igual.
absence-change = { $kind ->
    [added] se anotó { $when }
   *[removed] se quitó { $when }
}
absence-changed-meanwhile = { $count ->
    [0] Los datos cambiaron mientras tanto, así que aún no he anotado nada. Ahora está así.
   *[other] Mientras tanto { $changes }, así que aún no he anotado nada. Ahora está así.
}
absence-done-title = Anotado. { $absence }
absence-done = { $moved ->
    [0] { $left ->
        [0] No hay ninguna reserva en ese tiempo.
       *[other] No se ha movido ninguna reserva.
    }
    [one] Se ha movido una reserva.
   *[other] Se han movido { $moved } reservas.
}{ $left ->
    [0] { "" }
    [one] {" "}Una se queda dentro; la agenda la marca.
   *[other] {" "}{ $left } se quedan dentro; la agenda las marca.
}{ $failed ->
    [0] { "" }
   *[other] {" "}Ya no se pudo hacer todo.
} Escriba “ausencias” para verlo o quitarlo.
absence-fate = { $kind ->
    [moved] Movida
    [back] De vuelta
    [not_back] No ha vuelto
   *[left] Se queda
}
absence-rest = { $count ->
    [one] Hay una más que no se muestra.
   *[other] Hay { $count } más que no se muestran.
}

## Whom to call
absence-calls = { $count ->
    [one] Por favor, llame a este cliente
   *[other] Por favor, llame a estos { $count } clientes
}
absence-calls-how = “Lista de llamadas” la muestra otra vez, con los correos que han sido devueltos.
absence-calls-more = { $count ->
    [one] Queda una más para después.
   *[other] Quedan { $count } más para después.
}
absence-call-at = { $day }, { $clock }
absence-call = { $customer }, { $phone ->
    [none] sin teléfono
   *[other] { $phone }
}. { $why ->
    [soon] Empieza en menos de tres horas
    [no_address] Sin correo electrónico
    [opted_out] No quiere correos
   *[bounced] El correo fue devuelto
}. Ahora: { $now }.
absence-no-calls = No hace falta llamar a nadie: los correos llegan a todas las personas afectadas.
absence-no-plan = No hay lista de llamadas: sale con una ausencia en la que haya reservas.

## Hand over
form-hand_over = pasar una reserva a otra persona
hand_over-colleague-again = Dígame el nombre de alguien del equipo que esté libre a esa hora.
hand_over-confirm-again = “Sí” la pasa, “no” la deja como está.
hand-over-nobody = { $booking }: a esa hora no hay nadie libre que pueda encargarse. “Mover” busca otra hora.
hand-over-to-whom = { $booking }: ¿quién se encarga? A esa hora hay libre: { $names }.
hand-over-not-free = { $why ->
    [unchanged] Ya la tiene { $staff }.
    [slot_taken] { $staff } tiene otra reserva a esa hora.
    [staff_off] { $staff } no está a esa hora.
    [staff_unavailable] { $staff } no hace este servicio.
   *[other] { $staff } no trabaja a esa hora.
}
hand-over-title = ¿Pasarla a { $staff }?
hand-over-session = También pasan los { $seats } clientes de la sesión.
hand-over-yes = Pasarla a { $staff }
hand-over-no = Dejarla como está
hand-over-confirm = { $booking }: ¿se la paso a { $staff }, a la misma hora?
hand-over-left = Se queda como está: { $booking }.
hand-over-done-title = Ahora la tiene { $staff }
hand-over-done = Hecho: { $booking }. Hasta las { $until }, “deshacer” la devuelve.
