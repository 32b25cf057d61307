# What staff read of the calendar in the talk. Keys are <command>-<step>.

## Agenda
agenda-title-own = Uw agenda
agenda-title-everybody = De agenda van iedereen
agenda-title = Agenda van { $staff }
agenda-when = { $when } (tijd in { $city })
agenda-whole-title = { $title }, { $when }
agenda-days = { $first } tot en met { $last }
agenda-what = { $service }, { $customer }
agenda-seats = { $service }, { $taken } van { $maximum } plaatsen bezet
agenda-with = bij { $staff }
agenda-busy = Bezet
agenda-free = Vrij
agenda-empty = Niets geboekt op { $day }, open { $hours }.
agenda-empty-here = Niets geboekt, open { $hours }.
agenda-closed-here = Niets geboekt, en niet open.
agenda-closed = Niets geboekt op { $day }, en niet open.
agenda-nothing = { $title }. { $nothing }
agenda-nothing-at-all = Er is niets geboekt.
agenda-entry = { $time } { $what }
agenda-in-words = { $title }: { $entries }{ $more ->
    [0] .
   *[other] ; en nog { $more }.
}
agenda-more = { $count ->
    [one] Eén staat er niet bij.
   *[other] { $count } staan er niet bij.
} Vraag naar één dag of één persoon, zoals “agenda van Ana morgen”.
agenda-one-week = Ik laat zeven dagen tegelijk zien: noem een dag of een week voor een andere.
agenda-who = Ik vind niemand die “{ $name }” heet in het team. Dit is het team: { $team }.
agenda-no-such-day = Zo’n dag vind ik niet in de kalender. Noem een andere, zoals “agenda donderdag”.
agenda-sign-in = De agenda is voor { $roles }. Hoort u daarbij, log dan eerst in.
agenda-for-team = De agenda is voor { $roles }. Een beheerder kan uw account aan uw medewerkersgegevens koppelen.

## Who comes next
next-is = { $booking }. Het is voor { $customer }.
next-busy = De volgende bij { $staff } is { $day }, { $time }. Voor wie, dat zien alleen { $staff } zelf, planners, kijkers en beheerders.
next-nothing = Vanaf nu is er niets geboekt.

## Looking somebody up
find-what = Wie of wat zal ik zoeken? Typ “zoek” met een naam, een e-mailadres, een telefoonnummer of een boekingscode.
find-title = Boekingen vanaf vandaag voor “{ $text }”
find-nothing = Ik vind vanaf vandaag geen boeking voor “{ $text }” die u in uw rol mag zien.
