# What the bot says. Plain, short, warm without chatter; keys are <dialog>-<step>.

## Time, money, lists
duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
duration-hours = { $count } uur
duration-minutes = { $count } min
when-in-zone = { $day } om { $clock } (tijd in { $city })
when-in-both-zones = { $day } om { $clock } (tijd in { $city }; { $there } in { $place })
day-at-clock = { $day } om { $clock }
day-today = vandaag
day-tomorrow = morgen
price-free = Gratis
price-fixedprice = { $amount }
price-startingat = Vanaf { $amount }
price-hourly = { $amount } per uur
price-pricevaries = Prijs verschilt
price-callus = Bel voor de prijs
hours-range = { $start } tot { $end }
hours-closed = gesloten
open-now = Ze zijn nu open, tot { $until }.
opens-next = Ze gaan { $day } om { $clock } weer open.
where-online = online, via video
places-left = { $count ->
    [one] nog { $count } plaats
   *[other] nog { $count } plaatsen
}

## Facts on cards
fact-what = Wat
fact-when = Wanneer
fact-duration = Duur
fact-with = Bij
fact-where = Waar
fact-price = Prijs
fact-reference = Boekingscode
fact-for = Voor
fact-phone = Telefoon
fact-email = E-mail
fact-address = Adres
staff-left = iemand die hier niet meer werkt
staff-anyone = Maakt niet uit
service-any = deze dienst
booking-in-words = { $service } bij { $staff }, { $when }
status-confirmed = Geboekt.
status-cancelled = Deze afspraak is geannuleerd.
status-past = Deze afspraak is voorbij of al begonnen.

## Buttons, which type their own words
button-book = Afspraak maken
button-manage = Mijn afspraak wijzigen
button-contact = Contact
button-person = Iemand spreken
button-leave-message = Bericht achterlaten
button-start-over = Opnieuw beginnen
button-book-it = Boeken
button-change = Iets wijzigen
button-skip = Nee, overslaan
button-agree = Ja, ik ga akkoord
button-disagree = Nee
button-move-it = Verzetten
button-move-it-there = Ja, verzetten
button-cancel-it = Annuleren
button-cancel-booking = Ja, afspraak annuleren
button-keep-it = Nee, laten staan
button-new-booking = Nog een afspraak maken
button-undo = Ongedaan maken
button-look-up-again = Opnieuw opzoeken
button-stop-this = Hiermee stoppen
button-stop-this-also = stoppen|stop|hiermee|dit|laat maar|ophouden
button-cancel-a-booking = Een afspraak annuleren
button-cancel-a-booking-also = afspraak|boeking|een boeking annuleren|mijn afspraak annuleren|afspraak afzeggen
button-switch = Ja, doe dat
button-switch-also = wisselen|doe dat|dat eerst|doe maar
button-go-on = Nee, ga door
button-go-on-also = ga door|doorgaan|verder|verdergaan|ga verder

## Welcome and help
welcome-line = Dag, dit is { $business }. Ik kan een afspraak voor u maken, verzetten of annuleren.
welcome-line-unpublished = Dag, dit is { $business }. Ik kan een afspraak voor u verzetten of annuleren; nieuwe maakt het team.
help = Ik kan een afspraak maken, verzetten of annuleren, of u de contactgegevens van { $business } geven. Zeg het in uw eigen woorden, zoals “knippen morgenmiddag” of “verzet mijn afspraak”. “Terug”, “opnieuw beginnen” en “stop” werken altijd.

## Booking
book-service = Waarvoor wilt u een afspraak: { $services }?
service-which = Welke bedoelt u: { $services }?
book-staff = Bij wie wilt u? Het kan bij { $names }, of bij wie er vrij is.
staff-which = Wie bedoelt u: { $names }?
staff-no-choice = Bij { $service } beslist het team wie het doet.
staff-not-for-service = { $staff } doet { $service } niet; wel: { $others }.
slots-title = { $service }: vrije tijden
slots-when = { $service }: wanneer komt het u uit? De eerste vrije tijden zijn { $slots }.
slots-offer = { $service }: ik heb { $slots }. Welke wordt het?
slots-of-day = { $day } om { $clocks }
slots-with = { $slots } bij { $staff }
slots-best = { $slot } ({ $reason })
slots-best-of-day = { $day } om { $clocks }
slots-reason = { $reason ->
    [only] de enige
    [next] vlak daarna
    [day] de eerste van die dag
    [between] ertussenin
    [latest] de laatste
    [same] dezelfde tijd als nu
    [exact] de gevraagde tijd
    [nearest] het dichtst bij { $target }
    [near] bijna even dichtbij
    [other-time] een andere tijd
    [other-person] iemand anders
    [other-day] een andere dag
   *[soonest] de eerste
}
slots-nothing-fits = { $staff ->
    [none] Dan is er niets vrij.
   *[other] { $staff } heeft dan niets vrij.
} Wat in de buurt komt: { $slots }. Welke wordt het?
slots-nearest = De dichtstbijzijnde vrije tijden zijn { $slots }.
slots-not-as-preferred = Zoals u het het liefst had, is er niets vrij.
slots-none-then = Dan is er verder niets vrij. De eerste vrije tijden zijn { $slots }.
slots-not-with = { $staff } is dan niet vrij, anderen wel: { $slots }. Welke wordt het?
slots-none-at-all = Voor { $service } is op dit moment geen tijd vrij.
slots-zone = De tijden zijn die in { $city }.
slots-others-free = { $count ->
    [one] { $names } is dan vrij.
   *[other] { $names } zijn dan vrij.
}
when-no-such-date = Die datum bestaat niet. Welke dag bedoelt u?
when-no-such-time = Die tijd bestaat niet. Hoe laat bedoelt u?
when-which = Bedoelt u { $readings }?
when-past = Dat is al voorbij. Welke dag vanaf vandaag komt u uit?
when-which-day = Kies eerst een dag, dan laat ik de vrije tijden zien.
book-noted = Genoteerd: { $service } bij { $staff }, { $when }.
book-name = Op welke naam zal ik het boeken?
book-email = Naar welk e-mailadres kan de bevestiging?
book-extras = Is er een telefoonnummer of iets wat het team moet weten? U kunt dit overslaan.
book-privacy = { $text } { $links } Gaat u akkoord?
book-privacy-needed = { $business } heeft uw toestemming nodig voor een boeking hier. U kunt ook per telefoon of e-mail laten boeken.
book-confirm = { $service } bij { $staff }, { $when }, voor { $name } ({ $email }). Zal ik het boeken?
book-done = Geboekt: { $booking }. Uw boekingscode is { $reference }, en er gaat een bevestiging naar { $email }. Wilt u iets wijzigen, schrijf dan hier of antwoord “verzetten” of “annuleren”.
book-done-title = Geboekt
details-name-missing = Er is een naam nodig, zodat men weet wie er komt.
details-email-missing = Er is een e-mailadres nodig, zodat de bevestiging u bereikt.
details-email-wrong = Dat lijkt geen volledig e-mailadres. Een voorbeeld: casey@example.com
details-phone-wrong = Dat lijkt geen telefoonnummer. U mag het ook leeg laten.
details-answer-missing = Op “{ $question }” is een antwoord nodig.
details-consent-missing = Om hier te boeken is uw toestemming voor de tekst hierboven nodig.
confirm-what-to-change = Wat zal ik wijzigen: { $names }?
change-service = de dienst
change-staff = de persoon
change-slot = de tijd
change-when = de dag
change-answers = de antwoorden
change-name = de naam
change-email = het e-mailadres
change-extras = telefoon en notitie
change-privacy = de toestemming
change-booking = de afspraak
reason-needed = Wat is de reden? Eén regel is genoeg.

## Managing
manage-which = Welke bedoelt u?
    { $bookings }
manage-here = { $booking }. { $status }
manage-until = Wijzigen kan tot { $until }.
manage-new-booking = Wilt u een nieuwe afspraak maken?
reschedule-confirm = { $staff_changes ->
    [yes] { $service }: van { $old } bij { $old_staff } naar { $new } bij { $new_staff }.
   *[no] { $service } bij { $new_staff }: van { $old } naar { $new }.
}
reschedule-ask = { $is_beyond ->
    [yes] Zal ik de afspraak toch verzetten?
   *[no] Zal ik de afspraak verzetten?
}
reschedule-other-staff = { $old } is dan niet vrij, dus neemt { $new } het over.
reschedule-keeps-duration = De afspraak blijft { $duration } duren, zoals geboekt.
reschedule-kept = Blijft zoals het is: { $booking }.
reschedule-done = Verzet: { $booking }. Eerst was het { $old }. Toch niet? “Ongedaan maken” kan tot { $until }.
reschedule-done-title = Verzet
cancel-confirm = { $booking }. Zal ik de afspraak annuleren?
cancel-done = Klaar: geannuleerd. Dat was { $booking }. Toch niet? U hebt tot { $until }.
cancel-done-title = Geannuleerd
cancel-kept = Blijft staan: { $booking }.
undo-until = U kunt dit tot { $until } ongedaan maken.
undo-done = Teruggedraaid. Het is weer zoals het was: { $booking }{ $others ->
    [0] .
    [one] , en één andere plaats.
   *[other] , en { $others } andere plaatsen.
}
undo-done-title = Zoals het was

## Proof
identify-look-up = Geef de boekingscode, of het e-mailadres of telefoonnummer van de boeking, dan zoek ik die op.
identify-code-sent = Als we die kennen, is er een code onderweg naar het e-mailadres dat erbij staat. Typ de zes cijfers hier.
identify-code-hint = De code werkt tien minuten, en vijf keer proberen mag.
identify-code-typed = Code getypt
identify-six-digits = De code heeft zes cijfers.
verify-code-sent = Voor een eerste boeking hier wordt het adres gecontroleerd: er is een code onderweg naar { $email }. Typ de zes cijfers hier.
verify-email = Naar welk e-mailadres kan de code?
identify-slow = Nog geen code? Het kan een minuut duren; kijk ook bij de spam. U kunt opnieuw zoeken op boekingscode, e-mail of telefoon, of contact opnemen met het team.
identify-done = Dank u, dat is de juiste code.

## Contact and messages
contact-line = Zo bereikt u { $business }.
about-service = { $service }: { $facts }.
contact-by-both = Bel { $phone } of schrijf naar { $email }.
contact-by-phone = Bel { $phone }.
contact-by-email = Schrijf naar { $email }.
message-ask = Wat zal ik doorgeven aan { $business }? Wilt u antwoord, zeg dan hoe u te bereiken bent.
message-empty = Er staat nog niets in. Wat zal ik doorgeven?
message-done = Doorgegeven aan { $business }.

## Repairs
repair-nothing-heard = Ik kreeg een leeg bericht. Wat kan ik voor u doen?
repair-not-understood = “{ $heard }” begreep ik niet. { $hint }
repair-still-not-understood = “{ $heard }” begrijp ik nog niet. { $hint } Of spreek iemand, of begin opnieuw.
repair-stopped = Gestopt; er is niets gewijzigd. Wat kan ik nog voor u doen?
repair-nothing-to-stop = Er is niets bezig. Ik kan een afspraak maken of wijzigen.
repair-started-over = Nog eens vanaf het begin.
repair-left = Dat laat ik rusten. Wat wilt u doen?
repair-back-to = Terug naar { $form }.
repair-nothing-to-repeat = Ik heb nog niets gezegd.
repair-form-gone = Er is hier iets veranderd terwijl u weg was, en een deel van waar u mee bezig was ben ik kwijt. Sorry.
repair-lost = Dat begreep ik niet. Ik kan een afspraak maken, verzetten of annuleren, of u de contactgegevens van { $business } geven.
repair-both = Eerst { $first }, daarna { $second }.
repair-next = Nu: { $form }.
courtesy-small-talk = Ik ben de afsprakenbot van { $business }, en het gaat goed, dank u. Wat kan ik voor u doen?
courtesy-thanks = Graag gedaan.
courtesy-goodbye = Tot ziens.
courtesy-hello = Dag.
which-cancel = Wilt u stoppen met { $form }, of een afspraak annuleren die u al hebt?
which-task = U bent nog bezig met { $form }. Zullen we eerst dit doen: { $task }?
form-book = een nieuwe afspraak
form-manage = het opzoeken van een afspraak
form-reschedule = het verzetten van een afspraak
form-cancel = het annuleren van een afspraak
form-identify = het opzoeken van een afspraak
form-verify = de controle van uw e-mailadres
form-message = een bericht
stale-title = Deze kaart is klaar
stale-booking = Nu staat het zo: { $booking }. { $status }
stale-card = Die kaart is niet meer in gebruik.
stale-closed = Niet meer in gebruik
stale-chosen = { $chosen }

## What was not understood, by form and field
book-service-again = De naam van een dienst is genoeg.
book-staff-again = Een naam uit de lijst, of “maakt niet uit”.
book-slot-again = Een dag of een tijd is genoeg, zoals “donderdag om 3 uur” of “later”.
book-name-again = Een voor- en achternaam.
book-email-again = Een e-mailadres, zoals casey@example.com.
book-answers-again = Een van de antwoorden die er staan, of “nee” waar u mag overslaan.
book-extras-again = Een telefoonnummer, een notitie, of “nee”.
book-privacy-again = “Ja” of “nee” is genoeg.
book-confirm-again = “Ja” boekt het; of zeg wat er anders moet, zoals “maak er 4 uur van”.
reschedule-slot-again = Een dag of een tijd is genoeg, zoals “donderdag om 3 uur” of “later”.
reschedule-confirm-again = “Ja” verzet de afspraak; of noem een andere tijd.
reschedule-booking-again = Het nummer in de lijst, of de dag.
cancel-booking-again = Het nummer in de lijst, of de dag.
manage-booking-again = Het nummer in de lijst, of de dag.
cancel-confirm-again = “Ja” annuleert de afspraak, “nee” laat die staan.
identify-look_up-again = Ik heb de boekingscode nodig (acht letters en cijfers), het e-mailadres of het telefoonnummer.
verify-code-again = Ik heb de zes cijfers uit de mail nodig.
verify-email-again = Een e-mailadres, zoals casey@example.com.
identify-code-again = Ik heb de zes cijfers uit de mail nodig.

## Errors of the machine
error-internal = Er ging iets mis bij ons, en er is niets door gewijzigd. Als u het aan het team meldt, noem dan { $id }.

## Refusals, one a code
refused-not-found = Daarmee vind ik geen afspraak. Misschien staat die onder een ander adres of nummer.
refused-managed-by-staff = Deze afspraak is door { $business } voor u gemaakt, dus ik kan die hier niet wijzigen. Ze doen het daar graag voor u:
refused-notice = Uw afspraak is over minder dan { $notice }, en dan kan wijzigen hier niet meer (dat kon tot { $deadline }). { $business } kan u nog wel helpen:
refused-started = Deze afspraak is begonnen of voorbij, dus wijzigen kan niet meer.
refused-cancelled = Deze afspraak is al geannuleerd.
refused-closed = Deze afspraak is afgesloten, dus wijzigen kan niet meer.
refused-too-many-moves = Deze afspraak is al { $maximum ->
    [one] één keer
   *[other] { $maximum } keer
} verzet, en vaker kan het hier niet. { $business } kan u helpen:
refused-read-only = U kunt deze boeking bekijken, maar niet wijzigen.
refused-not-your-calendar = Die boeking staat in de agenda van een collega.
roles-viewer = kijkers
roles-teammember = teamleden
roles-scheduler = planners
roles-administrator = beheerders
refused-role = Dat is alleen voor { $roles }.
refused-unchanged = Dat is de tijd die het al heeft. Er is niets gewijzigd, en niemand krijgt een mail.
refused-slot-taken = Die tijd is bezet.
refused-full = Die sessie is vol.
refused-too-soon = Dat is te kort van tevoren: { $service } boekt u minstens { $notice } vooruit. De eerste mogelijkheid is { $earliest }.
refused-too-far = Dat is te ver vooruit: de laatste dag is voorlopig { $latest }.
refused-outside-hours = Dat valt buiten de openingstijden.
refused-not-bookable = { $service } is op die tijd niet te boeken.
refused-off-grid = { $service } begint niet op die tijd.
refused-staff-unavailable = Die persoon doet { $service } niet.
refused-staff-off = { $staff ->
    [none] Dan werkt er niemand.
   *[other] { $staff } werkt dan niet.
}
refused-no-such-time = Die dag slaat de klok die tijd over.
refused-in-the-past = Die tijd is voorbij.
refused-not-published = Op dit moment kunt u hier niet boeken.
refused-hidden-service = { $service } is hier niet te boeken.
refused-unknown-service = Die dienst ken ik niet.
refused-too-many-open = U hebt nog { $maximum ->
    [one] een afspraak
   *[other] { $maximum } afspraken
} staan, en meer kunt u hier niet boeken.
refused-consent-missing = Om hier te boeken is uw toestemming voor de privacytekst nodig.
refused-answer-missing = Een van de vragen staat nog open.
refused-contact-missing = Er zijn een naam en een e-mailadres nodig.
refused-reason-missing = Er is een reden nodig.
refused-organization-only = Hier kunnen alleen leden van de organisatie boeken.
refused-code-needed = Voor een eerste boeking moet het e-mailadres met een code worden bevestigd.
refused-undo-too-late = De tien minuten om dat ongedaan te maken zijn voorbij.
refused-undo-not-yours = Alleen wie die wijziging maakte kan die ongedaan maken, in de chat waar dat gebeurde.
refused-nothing-to-undo = Er is niets om ongedaan te maken.
refused-code-wrong = Dat is niet de code. { $tries ->
    [one] U kunt het nog { $tries } keer proberen.
   *[other] U kunt het nog { $tries } keer proberen.
}
refused-code-expired = Die code werkt niet meer. Zoek de boeking opnieuw op voor een nieuwe.
refused-asked-too-often = Naar deze boekingscode is in het laatste uur al { $maximum } keer gevraagd, en vaker kan niet. Over { $wait } kunt u het opnieuw proberen.
refused-invalid = Dat kan ik niet bewaren: { $problem }
refused-stale = Het is intussen gewijzigd, dus ik heb niets gedaan. Kijk even hoe het er nu voor staat.
