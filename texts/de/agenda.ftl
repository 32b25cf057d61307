# Was das Team im Gespräch vom Kalender liest. Schlüssel: <Befehl>-<Schritt>.

## Agenda
agenda-title-own = Ihre Agenda
agenda-title-everybody = Agenda für alle
agenda-title = Agenda von { $staff }
agenda-when = { $when } (Ortszeit { $city })
agenda-whole-title = { $title }, { $when }
agenda-days = { $first } bis { $last }
agenda-what = { $service }, { $customer }
agenda-seats = { $service }, { $taken } von { $maximum } Plätzen belegt
agenda-with = bei { $staff }
agenda-busy = Belegt
agenda-free = Frei
agenda-empty = { $day }: nichts gebucht, geöffnet { $hours } Uhr.
agenda-empty-here = Nichts gebucht, geöffnet { $hours } Uhr.
agenda-closed-here = Nichts gebucht, und geschlossen.
agenda-closed = { $day }: nichts gebucht, und geschlossen.
agenda-nothing = { $title }. { $nothing }
agenda-nothing-at-all = Es ist nichts gebucht.
agenda-entry = { $time } { $what }
agenda-in-words = { $title }: { $entries }{ $more ->
    [0] .
   *[other] ; und { $more } weitere.
}
agenda-more = { $count ->
    [one] Ein weiterer Eintrag steht hier nicht.
   *[other] { $count } weitere Einträge stehen hier nicht.
} Fragen Sie nach einem Tag oder einer Person, etwa „Agenda von Ana morgen“.
agenda-one-week = Ich zeige sieben Tage auf einmal: Für andere nennen Sie einen Tag oder eine Woche.
agenda-who = Im Team finde ich niemanden namens „{ $name }“. Da sind { $team }.
agenda-no-such-day = Diesen Tag gibt es nicht. Nennen Sie einen anderen, etwa „Agenda Donnerstag“.
agenda-sign-in = Die Agenda sehen nur diese Rollen: { $roles }. Gehören Sie dazu, melden Sie sich bitte erst an.
agenda-for-team = Die Agenda sehen nur diese Rollen: { $roles }. Die Administration kann Ihr Konto mit Ihrem Eintrag im Team verknüpfen.

## Wer als Nächstes kommt
next-is = { $booking }. Für { $customer }.
next-busy = Als Nächstes hat { $staff }: { $day }, { $time } Uhr. Für wen, sehen nur { $staff } selbst, Planung, Ansicht und Administration.
next-nothing = Ab jetzt ist nichts gebucht.

## Jemanden nachschlagen
find-what = Wen oder was soll ich finden? Schreiben Sie „finde“ und dazu Name, E-Mail-Adresse, Telefonnummer oder Buchungsnummer.
find-title = Buchungen ab heute zu „{ $text }“
find-nothing = Ab heute finde ich zu „{ $text }“ keine Buchung, die Sie in Ihrer Rolle sehen dürfen.
