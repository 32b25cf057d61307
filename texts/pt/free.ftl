# What staff read of the times that are free. Keys are free-<step>.

free-title = Horas livres
free-title-of = Horas livres, { $what }
free-title-both = Horas livres, { $service } com { $staff }
free-title-day = { $title }, { $day }
free-click = Um clique marca para um cliente.
free-told = { $title }: { $slots }.
free-entry = { $what } { $slots }
free-none = nada
free-next = Nada nessa altura. A seguir: { $day }
free-next-said = nada nessa altura, mas { $slots }
free-more = { $count ->
    [1] Há mais uma que não se vê aqui.
   *[other] Há mais { $count } que não se veem aqui.
} Diga um serviço ou uma pessoa, como “livre corte com Ana”.
free-nothing-served = Ninguém pode ser marcado para isso. Diga um serviço ou alguém que atenda, como “livre corte com Ana”.
free-busy = { $staff } tem algo às { $time }.
free-taken = { $staff } tem algo às { $time }: { $what }.
