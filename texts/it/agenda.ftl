# What staff read of the calendar in the talk. Keys are <command>-<step>.

## Agenda
agenda-title-own = La Sua agenda
agenda-title-everybody = L’agenda di tutti
agenda-title = Agenda di { $staff }
agenda-when = { $when } (ora di { $city })
agenda-whole-title = { $title }, { $when }
agenda-days = da { $first } a { $last }
agenda-what = { $service }, { $customer }
agenda-seats = { $service }, { $taken } posti occupati su { $maximum }
agenda-with = con { $staff }
agenda-busy = Impegno
agenda-free = Libero
agenda-empty = Nessun appuntamento { $day }, apertura { $hours }.
agenda-empty-here = Nessun appuntamento, apertura { $hours }.
agenda-closed-here = Nessun appuntamento, e siamo chiusi.
agenda-closed = Nessun appuntamento { $day }, e siamo chiusi.
agenda-nothing = { $title }. { $nothing }
agenda-nothing-at-all = Nessun appuntamento.
agenda-entry = { $time } { $what }
agenda-in-words = { $title }: { $entries }{ $more ->
    [0] .
   *[other] ; e altri { $more }.
}
agenda-more = { $count ->
    [one] Un altro non è mostrato.
   *[other] Altri { $count } non sono mostrati.
} Chieda un giorno o una persona, per esempio “agenda di Ana domani”.
agenda-one-week = Mostro sette giorni alla volta: per vedere altro mi dica un giorno o una settimana.
agenda-who = Nel team non trovo nessuno che si chiami “{ $name }”. Ci sono { $team }.
agenda-no-such-day = Non trovo un giorno così sul calendario. Me ne dica un altro, per esempio “agenda giovedì”.
agenda-sign-in = L’agenda è per { $roles }. Se è il Suo caso, prima acceda.
agenda-for-team = L’agenda è per { $roles }. Chi amministra può collegare il Suo account alla Sua scheda nel team.

## Who comes next
next-is = { $booking }. È per { $customer }.
next-busy = Il prossimo di { $staff } è { $day }, { $time }. Per chi è lo vedono l’interessato, i pianificatori, i visualizzatori e gli amministratori.
next-nothing = D’ora in poi non c’è niente di prenotato.

## Looking somebody up
find-what = Chi o che cosa cerco? Scriva “cerca” con un nome, un indirizzo e-mail, un numero di telefono o un codice.
find-title = Prenotazioni da oggi in poi per “{ $text }”
find-nothing = Da oggi in poi non trovo prenotazioni per “{ $text }” che Lei possa vedere con il Suo ruolo.
