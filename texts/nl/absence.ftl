# What the bot says about time off, closures and who stands in. Keys are <command>-<step>.

## Refusals
refused-ends-before-start = Het einde ligt voor het begin.
refused-too-long = Dat is langer dan { $days } dagen, en meer zet ik er niet in één keer in.
refused-overlaps = Er staat al een afwezigheid van { $start } tot { $end }.

## Time off and closures
form-time_off = het invoeren van afwezigheid
absence-for-everybody = voor iedereen
absence-for = voor { $staff }
absence-everybody = Iedereen: gesloten
absence-name = { $kind ->
    [closure] Gesloten
   *[off] { $staff } afwezig
}: { $when }
absence-whole-day = { $day }, de hele dag
absence-days = { $first } tot en met { $last }, hele dagen
absence-hours = { $day }, { $hours } (tijd in { $city })
absence-stretch = { $first } om { $since } tot { $last } om { $until } (tijd in { $city })
absence-flag = { $kind ->
    [closure] Dan gesloten
   *[off] { $staff } is er dan niet
}
absence-away = { $kind ->
    [closure] gesloten
   *[off] { $staff } is er niet
}
agenda-away = Niets geboekt op { $day }: { $away }.
agenda-away-here = Niets geboekt: { $away }.
absence-warning = { $flag }: verzet de boeking of draag die over.
absence-title = Afwezigheid en sluitingen
absence-entered = { $count ->
    [0] Er staat geen afwezigheid in.
    [one] Er staat er één in.
   *[other] Er staan er { $count } in.
}
absence-more = { $count ->
    [one] Eén latere staat er niet bij.
   *[other] { $count } latere staan er niet bij.
}
absence-enter-row = { $kind ->
    [closure] Nog een sluiting
   *[off] Nog een afwezigheid
}
absence-enter = Invoeren
absence-remove = { $begun ->
    [yes] Nu beëindigen
   *[no] Verwijderen
}
absence-ended = { $begun ->
    [yes] Nu beëindigd
   *[no] Verwijderd
}: { $absence }. Boekingen die ervoor verzet zijn, blijven staan waar ze staan.
absence-undone = Er weer uitgehaald. { $absence }
absence-undone-bookings = { $back ->
    [0] Geen boeking kon worden teruggezet.
    [one] Eén boeking staat weer waar die stond.
   *[other] { $back } boekingen staan weer waar ze stonden.
}{ $others ->
    [0] { "" }
   *[other] {" "}De andere blijven waar ze nu staan.
}
absence-gone = Die afwezigheid staat er niet meer.
absence-which = { $count ->
    [0] Zo’n afwezigheid vind ik niet.
   *[other] Welke zal ik verwijderen?
}
absence-not-yours = U voert uw eigen afwezigheid in; die van collega’s is voor planners en beheerders, sluitingen voor beheerders.

## The form
absence-form = Afwezigheid
absence-form-line = Laat de tijden leeg voor hele dagen. Voordat er iets wordt ingevoerd, ziet u wat het voor de boekingen betekent.
absence-form-submit = Laat zien wat het betekent
absence-input-whom = Wie
absence-input-first = Vanaf
absence-input-since = Om (mag leeg)
absence-input-last = Tot en met, de laatste dag (mag leeg)
absence-input-until = Om (mag leeg)
absence-input-reason = Reden (mag leeg)
absence-until-when = Tot wanneer?
absence-no-such-day = Zo’n dag of tijd vind ik niet in de kalender.
time_off-entries-again = Noem een dag of dagen, zoals “donderdag 9 tot 12” of “volgende week”.
time_off-confirm-again = “Ja” voert het in, “laat 1 staan” laat een boeking staan, “doe 1” verzet die toch, “nee” voert niets in.

## The plan
absence-session = { $service }, { $seats ->
    [one] 1 klant
   *[other] { $seats } klanten
}
absence-place = { $day }, { $clock } bij { $staff }
absence-to = Naar { $place }.
absence-to-colleague = { $staff } neemt het over, op dezelfde tijd.
absence-stays = Blijft staan: er is geen vrije tijd in de buurt.
absence-left-out = Blijft staan. Voorstel was: { $proposed }
absence-note-locked = { $who ->
    [one] De klant kan het online niet wijzigen.
    [all] De klanten kunnen het online niet wijzigen.
   *[some] { $count } van de klanten kunnen het online niet wijzigen.
}
absence-note-silent = { $who ->
    [one] De klant krijgt geen mail.
    [all] De klanten krijgen geen mail.
   *[some] { $count } van de klanten krijgen geen mail.
}
absence-plan-line = { $count ->
    [0] In die tijd is niets geboekt.
    [one] In die tijd staat één boeking.
   *[other] In die tijd staan { $count } boekingen.
}{ $left ->
    [0] { "" }
    [one] {" "}Eén zou blijven staan.
   *[other] {" "}{ $left } zouden blijven staan.
}
absence-plan-more = { $count ->
    [one] Nog één boeking is op dezelfde manier gepland.
   *[other] Nog { $count } boekingen zijn op dezelfde manier gepland.
}
absence-on-card = { $count ->
    [one] Nog één staat op de kaart.
   *[other] Nog { $count } staan op de kaart.
}
absence-plan-submit = { $moves ->
    [0] Invoeren
    [one] Invoeren en 1 verzetten
   *[other] Invoeren en { $moves } verzetten
}
absence-plan-question = { $moves ->
    [0] Zal ik het invoeren?
   *[other] Zal ik het invoeren en ze zo verzetten? Die klanten krijgen een mail. “Laat 1 staan” laat de eerste staan.
}
absence-not-entered = Er is niets ingevoerd en alle boekingen blijven zoals ze zijn.
absence-change = { $kind ->
    [added] is ingevoerd: { $when }
   *[removed] is verwijderd: { $when }
}
absence-changed-meanwhile = { $count ->
    [0] De gegevens zijn intussen gewijzigd, dus ik heb nog niets ingevoerd. Zo staat het er nu voor.
   *[other] Intussen { $changes }; daarom heb ik nog niets ingevoerd. Zo staat het er nu voor.
}
absence-done-title = Ingevoerd. { $absence }
absence-done = { $moved ->
    [0] { $left ->
        [0] In die tijd staat geen boeking.
       *[other] Er is geen boeking verzet.
    }
    [one] Eén boeking is verzet.
   *[other] { $moved } boekingen zijn verzet.
}{ $left ->
    [0] { "" }
    [one] {" "}Eén blijft eronder staan; de agenda markeert die.
   *[other] {" "}{ $left } blijven eronder staan; de agenda markeert ze.
}{ $failed ->
    [0] { "" }
   *[other] {" "}Niet alles ging nog.
} Typ “afwezigheid” om die te zien of te verwijderen.
absence-fate = { $kind ->
    [moved] Verzet
    [back] Teruggezet
    [not_back] Niet teruggezet
   *[left] Blijft staan
}
absence-rest = { $count ->
    [one] Eén staat er niet bij.
   *[other] { $count } staan er niet bij.
}

## Whom to call
absence-calls = { $count ->
    [one] Wilt u deze klant bellen?
   *[other] Wilt u deze { $count } klanten bellen?
}
absence-calls-how = “Bellijst” laat het nog eens zien, met mails die terugkwamen.
absence-calls-more = { $count ->
    [one] Eén volgt later.
   *[other] { $count } volgen later.
}
absence-call-at = { $day }, { $clock }
absence-call = { $customer }, { $phone ->
    [none] geen telefoonnummer
   *[other] { $phone }
}. { $why ->
    [soon] Begint binnen drie uur
    [no_address] Geen e-mailadres
    [opted_out] Wil geen mail
   *[bounced] Mail kwam terug
}. Nu: { $now }.
absence-no-calls = U hoeft niemand te bellen: de mails bereiken iedereen om wie het gaat.
absence-no-plan = Er is geen bellijst: die komt bij een afwezigheid waarin boekingen staan.

## Hand over
form-hand_over = het overdragen van een boeking
hand_over-colleague-again = Noem een collega die dan vrij is.
hand_over-confirm-again = “Ja” draagt over, “nee” laat het zo.
hand-over-nobody = { $booking }: geen collega die dit kan doen, is dan vrij. “Verzetten” zoekt een andere tijd.
hand-over-to-whom = { $booking }: wie neemt het over? Dan vrij: { $names }.
hand-over-not-free = { $why ->
    [unchanged] De boeking staat al bij { $staff }.
    [slot_taken] { $staff } heeft dan een andere boeking.
    [staff_off] { $staff } is er dan niet.
    [staff_unavailable] { $staff } doet dit niet.
   *[other] { $staff } werkt dan niet.
}
hand-over-title = Overdragen aan { $staff }?
hand-over-session = Alle { $seats } klanten van de sessie gaan mee.
hand-over-yes = Overdragen aan { $staff }
hand-over-no = Zo laten
hand-over-confirm = { $booking }: zal { $staff } het overnemen, op dezelfde tijd?
hand-over-left = Het blijft zoals het is: { $booking }.
hand-over-done-title = Overgedragen aan { $staff }
hand-over-done = Klaar: { $booking }. Tot { $until } draait “ongedaan maken” het terug.
