# What the bot says when staff book for customers. Keys are <command>-<step>.

## Beyond what binds customers
anyway-who-may = Daarvan afwijken mogen { $roles }.

## Whom, what and when, on one card
form-book_for = een boeking voor een klant
book_for-title = Boeken voor een klant
book_for-line = Laat de dag of de tijd leeg om te kiezen uit wat vrij is.
book_for-submit = Verder
book_for-input-name = Naam van de klant
book_for-input-email = E-mail (mag leeg)
book_for-input-phone = Telefoon (mag leeg)
book_for-input-service = Dienst
book_for-input-staff = Bij wie
book_for-input-day = Dag
book_for-input-time = Tijd
book_for-input-note = Notitie (mag leeg)
book_for-input-silent = Geen mails aan deze klant
book_for-customer = Voor wie is het? Vul de kaart in, of schrijf het in één keer, zoals “Casey Quinn, knippen bij Ana, donderdag 15:00”.
book_for-customer-alone = Voor wie is het? Vul de kaart in, of schrijf een naam, een mailadres of een nummer.
book_for-taken = { $service } bij { $staff }, { $when }.
book_for-name = Ik ken nog niemand met { $reach }. Hoe heet de klant?
book_for-name-missing = Er is een naam nodig.
book_for-which = Wie is het: { $names }? Of iemand anders?
book_for-more = { $count ->
    [one] Er past er nog één
   *[other] Er passen er nog { $count }
}: met een e-mailadres of nummer vind ik de juiste.
book_for-new = Een nieuwe klant
book_for-service = Voor { $customer }: welke dienst, en wanneer? Ik kan boeken: { $services }.
book_for-service-missing = Er is een dienst nodig.
book_for-no-day = Die dag en tijd kan ik niet lezen. Kies ze nog eens, of schrijf ze hier.
book_for-own-calendar = U boekt in uw eigen agenda. Vraag het voor { $staff } aan een planner of beheerder.
book_for-nothing = Er is geen dienst die u in uw agenda kunt boeken. Een beheerder kan u er een geven.
book_for-change = Wijzig het op de kaart, of schrijf wat er anders moet, zoals “maak er 16:00 van” of “geen mails”.
book_for-customer-again = Een naam, een e-mailadres of een telefoonnummer is genoeg.
book_for-card-again = Een naam, een e-mailadres of een telefoonnummer is genoeg.
book_for-service-again = De naam van een dienst is genoeg.
book_for-slot-again = Een dag of een tijd is genoeg, zoals “donderdag om 3 uur” of “later”.
book_for-answers-again = Een van de antwoorden die er staan, of “nee” om het open te laten.
book_for-confirm-again = “Ja” boekt het; of schrijf wat er anders moet, zoals “maak er 16:00 van”.
change-customer = de klant

## Reading back, and what became of it
book_for-confirm = { $service } bij { $staff }, { $when }, voor { $customer }.
book_for-noted = Notitie: { $note }.
book_for-answered = { $question } { $answer }.
book_for-shall-i = Zal ik het boeken?
book_for-anyway = Toch boeken?
book_for-manage = { $may ->
    [yes] { $customer } kan de afspraak zelf verzetten of annuleren: bij { $service } beheren klanten ook wat het team voor hen boekt.
    [unproven] Bij { $service } beheren klanten ook wat het team voor hen boekt, maar zonder e-mailadres kan { $customer } niet aantonen wie het is en moet dus bellen.
   *[no] { $customer } kan de afspraak niet zelf verzetten of annuleren: bij { $service } beheren klanten niet wat het team voor hen boekt.
}
book_for-mail = { $why ->
    [no_address] Er gaat geen mail uit, want er is geen e-mailadres; na het boeken zeg ik wat u kunt voorlezen.
    [opted_out] Er gaat geen mail uit, want dat is niet gewenst; na het boeken zeg ik wat u kunt voorlezen.
   *[none] De bevestiging gaat naar { $email }.
}
book_for-done = Geboekt voor { $customer }: { $booking }. De boekingscode is { $reference }.
book_for-mailed = Er gaat een bevestiging naar { $email }.
book_for-read-aloud = Er gaat geen mail uit. Lees voor: “{ $when }, bij { $staff }. Uw boekingscode is { $reference }. Wilt u iets wijzigen, dan bereikt u ons via { $reach }.”
book_for-change-it = Schrijf “verzetten” of “annuleren” om het te wijzigen.
fact-note = Notitie

## A seat in a class
form-add_to_class = een plaats in een groep
add_to_class-none = Er is geen dienst met plaatsen voor meer klanten.
add_to_class-not-own = U boekt in uw eigen agenda, en daarin staat geen groep. Vraag het aan een planner of beheerder.
add_to_class-title = In een groep zetten
add_to_class-customer-again = Een naam, een e-mailadres of een telefoonnummer is genoeg.
add_to_class-card-again = Een naam, een e-mailadres of een telefoonnummer is genoeg.
add_to_class-service-again = De naam van een groep is genoeg.
add_to_class-slot-again = Een dag is genoeg, zoals “donderdag”, of “later”.
add_to_class-answers-again = Een van de antwoorden die er staan, of “nee” om het open te laten.
add_to_class-confirm-again = “Ja” boekt het; of schrijf wat er anders moet, zoals “maak er donderdag van”.
book_for-double = { $customer } heeft op die tijd al iets: { $booking }.
book_for-places = { $count ->
    [one] Het is de laatste plaats.
   *[other] Er zijn nog { $count } plaatsen.
}
