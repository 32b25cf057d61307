# What staff read of the calendar in the talk. Keys are <command>-<step>.

## Agenda
agenda-title-own = A sua agenda
agenda-title-everybody = A agenda de todos
agenda-title = Agenda de { $staff }
agenda-when = { $when } (hora de { $city })
agenda-whole-title = { $title }, { $when }
agenda-days = { $first } a { $last }
agenda-what = { $service }, { $customer }
agenda-seats = { $service }, { $taken } de { $maximum } lugares ocupados
agenda-with = com { $staff }
agenda-busy = Ocupado
agenda-free = Livre
agenda-empty = Nada marcado, { $day }. Horário: { $hours }.
agenda-empty-here = Nada marcado. Horário: { $hours }.
agenda-closed-here = Nada marcado, e fechado.
agenda-closed = Nada marcado, { $day }, e fechado.
agenda-nothing = { $title }. { $nothing }
agenda-nothing-at-all = Não há nada marcado.
agenda-entry = { $time } { $what }
agenda-in-words = { $title }: { $entries }{ $more ->
    [0] .
   *[other] ; e mais { $more }.
}
agenda-more = { $count ->
    [1] Há mais uma que não se vê aqui.
   *[other] Há mais { $count } que não se veem aqui.
} Peça um só dia ou uma só pessoa, como “agenda de Ana amanhã”.
agenda-one-week = Mostro sete dias de cada vez: diga um dia ou uma semana para ver outros.
agenda-who = Não encontro ninguém com o nome “{ $name }” na equipa. A equipa é { $team }.
agenda-no-such-day = Não encontro esse dia no calendário. Diga outro, como “agenda quinta”.
agenda-sign-in = A agenda é para { $roles }. Se é o seu caso, inicie sessão primeiro.
agenda-for-team = A agenda é para { $roles }. Um administrador pode associar a sua conta à sua ficha.

## Who comes next
next-is = { $booking }. É para { $customer }.
next-busy = A próxima de { $staff }: { $day }, { $time }. Para quem é, só veem a própria pessoa, agendadores, visualizadores e administradores.
next-nothing = Não há nada marcado daqui em diante.

## Looking somebody up
find-what = Quem ou o que procuro? Escreva “procurar” com um nome, um e-mail, um telefone ou uma referência.
find-title = Marcações a partir de hoje para “{ $text }”
find-nothing = A partir de hoje não encontro nenhuma marcação para “{ $text }” que a sua função possa ver.
