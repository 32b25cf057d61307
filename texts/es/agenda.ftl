# What staff read of the calendar in the talk. Keys are <command>-<step>.

## Agenda
agenda-title-own = Su agenda
agenda-title-everybody = La agenda de todo el equipo
agenda-title = Agenda de { $staff }
agenda-when = { $when } (hora de { $city })
agenda-whole-title = { $title }, { $when }
agenda-days = { $first } a { $last }
agenda-what = { $service }, { $customer }
agenda-seats = { $service }, { $taken } de { $maximum } plazas ocupadas
agenda-with = con { $staff }
agenda-busy = Ocupado
agenda-free = Libre
agenda-empty = Nada reservado el { $day }, abierto { $hours }.
agenda-empty-here = Nada reservado, abierto { $hours }.
agenda-closed-here = Nada reservado, y cerrado.
agenda-closed = Nada reservado el { $day }, y cerrado.
agenda-nothing = { $title }. { $nothing }
agenda-nothing-at-all = No hay nada reservado.
agenda-entry = { $time } { $what }
agenda-in-words = { $title }: { $entries }{ $more ->
    [0] .
   *[other] ; y { $more } más.
}
agenda-more = { $count ->
    [one] Hay una más que no se muestra.
   *[other] Hay { $count } más que no se muestran.
} Pregunte por un día o una persona, por ejemplo “agenda de Ana mañana”.
agenda-one-week = Muestro siete días cada vez: diga un día o una semana para ver otros.
agenda-who = No encuentro a nadie que se llame “{ $name }” en el equipo. El equipo: { $team }.
agenda-no-such-day = No encuentro ese día en el calendario. Diga otro, por ejemplo “agenda del jueves”.
agenda-sign-in = La agenda es solo para: { $roles }. Si es su caso, identifíquese primero.
agenda-for-team = La agenda es solo para: { $roles }. Administración puede vincular su cuenta con su ficha del equipo.

## Who comes next
next-is = { $booking }. Es para { $customer }.
next-busy = Lo siguiente de { $staff }: { $day }, { $time }. Para quién es solo lo ven esa persona, planificación, consulta y administración.
next-nothing = De aquí en adelante no hay nada reservado.

## Looking somebody up
find-what = ¿A quién o qué busco? Escriba “buscar” con un nombre, un correo electrónico, un teléfono o una referencia.
find-title = Reservas desde hoy para “{ $text }”
find-nothing = No encuentro ninguna reserva desde hoy para “{ $text }” que pueda ver con su rol.
