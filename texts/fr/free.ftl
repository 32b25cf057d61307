# What staff read of the times that are free. Keys are free-<step>.

free-title = Heures libres
free-title-of = Heures libres, { $what }
free-title-both = Heures libres, { $service } avec { $staff }
free-title-day = { $title }, { $day }
free-click = Un clic en réserve une pour un client.
free-told = { $title } : { $slots }.
free-entry = { $what } { $slots }
free-none = rien
free-next = Rien à ce moment-là. Ensuite : { $day }
free-next-said = rien à ce moment-là, mais { $slots }
free-more = { $count ->
    [one] Une autre ligne n’est pas affichée.
   *[other] { $count } autres lignes ne sont pas affichées.
} Nommez un service ou une personne, par exemple « libre coupe avec Ana ».
free-nothing-served = Personne ne peut être réservé pour cela. Nommez un service ou quelqu’un qui le fait, par exemple « libre coupe avec Ana ».
free-busy = { $staff } n’est pas libre à partir de { $time }.
free-taken = { $staff } n’est pas libre à partir de { $time } : { $what }.
