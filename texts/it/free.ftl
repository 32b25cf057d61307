# What staff read of the times that are free. Keys are free-<step>.

free-title = Orari liberi
free-title-of = Orari liberi, { $what }
free-title-both = Orari liberi, { $service } con { $staff }
free-title-day = { $title }, { $day }
free-click = Con un clic ne prenota uno per un cliente.
free-told = { $title }: { $slots }.
free-entry = { $what } { $slots }
free-none = niente
free-next = Niente in quel momento. Poi: { $day }
free-next-said = niente in quel momento, ma { $slots }
free-more = { $count ->
    [one] Un altro non è mostrato.
   *[other] Altri { $count } non sono mostrati.
} Indichi un servizio o una persona, per esempio “libero taglio con Ana”.
free-nothing-served = Per questo non si può prenotare nessuno. Indichi un servizio o chi lo fa, per esempio “libero taglio con Ana”.
free-busy = { $staff } ha un impegno: { $time }.
free-taken = { $staff } ha un impegno: { $time }, { $what }.
