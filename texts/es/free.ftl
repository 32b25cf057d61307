# What staff read of the times that are free. Keys are free-<step>.

free-title = Horas libres
free-title-of = Horas libres, { $what }
free-title-both = Horas libres, { $service } con { $staff }
free-title-day = { $title }, { $day }
free-click = Con un clic se reserva una para un cliente.
free-told = { $title }: { $slots }.
free-entry = { $what } { $slots }
free-none = nada
free-next = Entonces no hay nada. Lo siguiente: { $day }
free-next-said = entonces nada, pero sí { $slots }
free-more = { $count ->
    [one] Hay una más que no se muestra.
   *[other] Hay { $count } más que no se muestran.
} Diga un servicio o una persona, por ejemplo “huecos para corte con Ana”.
free-nothing-served = Para eso no se puede reservar con nadie. Diga un servicio o alguien que atienda, por ejemplo “huecos para corte con Ana”.
free-busy = { $staff } tiene ocupado: { $time }.
free-taken = { $staff } tiene ocupado: { $time }, { $what }.
