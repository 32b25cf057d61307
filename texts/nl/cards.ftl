### Cards: card-<card>-<label>, each used by adaptive_cards/<card>.json.

-card-contact = Contact opnemen
-card-book = Afspraak maken
-card-book-another = Nog een afspraak
-card-move = Verzetten
-card-cancel = Annuleren
-card-message = Bericht achterlaten

## Welcome

card-welcome-fallback = Hier kunt u een afspraak maken, verzetten of annuleren. Typ “afspraak maken”, “mijn afspraak” of “contact”.
card-welcome-book = { -card-book }
card-welcome-manage = Wijzigen of annuleren
card-welcome-contact = { -card-contact }

## Filling a booking

card-service-picker-fallback = Typ de naam van de dienst die u wilt.
card-service-picker-title = Waarvoor wilt u een afspraak?
card-service-picker-choose = Kiezen
card-service-picker-more = Meer diensten

card-staff-picker-fallback = Typ de naam van de persoon die u wilt, of “maakt niet uit”.
card-staff-picker-title = Bij wie wilt u?
card-staff-picker-anyone = Wie er vrij is

card-slot-picker-fallback = Typ een dag en een tijd, bijvoorbeeld “dinsdag om 15:30”.
card-slot-picker-later-that-day = Later die dag
card-slot-picker-earlier = Eerder
card-slot-picker-later = Later
card-slot-picker-other-day = Andere dag
card-slot-picker-day = Welke dag?
card-slot-picker-show-day = Tijden laten zien
card-slot-picker-other-staff = Iemand anders

card-details-form-fallback = Typ uw naam, en daarna uw e-mailadres.
card-details-form-title = Voor wie is de afspraak?
card-details-form-name = Naam
card-details-form-name-missing = Typ een naam.
card-details-form-email = E-mail
card-details-form-email-missing = Typ een e-mailadres.
card-details-form-phone = Telefoon (mag leeg)
card-details-form-note = Moeten we nog iets weten? (mag leeg)
card-details-form-answer-missing = Hier is een antwoord nodig.
card-details-form-agree = Ik ga akkoord
card-details-form-agree-missing = We hebben uw toestemming nodig om deze gegevens te bewaren.
card-details-form-privacy = Privacyverklaring
card-details-form-terms = Voorwaarden
card-details-form-submit = Verder
card-details-form-back = Terug

card-confirm-fallback = Zal ik het boeken? Typ “ja”, of zeg wat er anders moet.
card-confirm-title = Zal ik het boeken?
card-confirm-title-anyway = Toch boeken?
card-confirm-confirm = Boeken
card-confirm-confirm-anyway = Toch boeken
card-confirm-change = Iets wijzigen

## Managing a booking

card-booking-fallback = Typ “mijn afspraak” om uw afspraak te zien.
card-booking-title = Uw afspraak

card-manage-menu-fallback = Typ “verzetten”, “annuleren” of “contact”.
card-manage-menu-title = Uw afspraak
card-manage-menu-reschedule = { -card-move }
card-manage-menu-book = { -card-book-another }
card-manage-menu-contact = { -card-contact }
card-manage-menu-cancel = { -card-cancel }

card-booking-picker-fallback = Typ de dag van de afspraak die u bedoelt.
card-booking-picker-title = Welke afspraak?
card-booking-picker-choose = Kiezen
card-booking-picker-contact = { -card-contact }

card-old-and-new-fallback = Zal ik de afspraak verzetten? Typ “ja”, of noem een andere tijd.
card-old-and-new-title = Zal ik de afspraak verzetten?
card-old-and-new-old = Nu
card-old-and-new-new = Nieuw
card-old-and-new-reason = Waarom verzet u de afspraak?
card-old-and-new-reason-optional = Waarom verzet u de afspraak? (mag leeg)
card-old-and-new-reason-missing = Geef een reden.
card-old-and-new-confirm = Verzetten
card-old-and-new-back = Andere tijden
card-old-and-new-keep = Zo laten

card-cancel-confirm-fallback = Zal ik de afspraak annuleren? Typ “ja” of “laten staan”.
card-cancel-confirm-title = Deze afspraak annuleren?
card-cancel-confirm-reason = Waarom annuleert u?
card-cancel-confirm-reason-optional = Waarom annuleert u? (mag leeg)
card-cancel-confirm-reason-missing = Geef een reden.
card-cancel-confirm-message = Wat zal de klant erbij lezen? (mag leeg)
card-cancel-confirm-keep = Laten staan
card-cancel-confirm-confirm = Afspraak annuleren

card-done-fallback = Klaar. Typ “mijn afspraak” om uw afspraak te zien.
card-done-undo = Ongedaan maken
card-done-reschedule = { -card-move }
card-done-book = { -card-book-another }
card-done-contact = { -card-contact }
card-done-cancel = { -card-cancel }

card-stale-fallback = Deze kaart is klaar. Typ “mijn afspraak” om uw afspraak te zien.

## Contact and proof

card-contact-fallback = Typ “contact” om te zien hoe u ons bereikt.
card-contact-hours = Openingstijden
card-contact-leave-message = { -card-message }

card-message-form-fallback = Typ uw bericht, dan geef ik het door.
card-message-form-title = Bericht achterlaten
card-message-form-message = Uw bericht
card-message-form-message-missing = Typ een bericht.
card-message-form-sender = Uw telefoonnummer of e-mailadres
card-message-form-sender-missing = Laat weten hoe we u bereiken.
card-message-form-submit = Bericht versturen
card-message-form-back = Terug

card-code-fallback = Typ de zes cijfers uit de e-mail.
card-code-title = Vul de code in
card-code-code = Zes cijfers uit de e-mail
card-code-code-missing = Typ de zes cijfers.
card-code-submit = Code controleren
card-code-resend = Nieuwe code sturen
card-code-look-up-again = Opnieuw opzoeken
card-code-contact = { -card-contact }

## For staff

card-agenda-fallback = Typ “volgende” om te horen wie er komt, of “zoek” met een naam.

## Staff and settings

card-approve-fallback = Typ “ja” of “nee”.

card-input-form-fallback = Typ wat u wilt invoeren, of open dit in een app die kaarten toont.
card-input-form-yes = Ja
card-input-form-missing = Vul dit nog in.
card-input-form-back = Terug

card-read-back-fallback = Typ “ja” om het te laten doen, of “terug”.
card-read-back-old = Nu:
card-read-back-new = Nieuw:
card-read-back-back = Terug

card-rule-fallback = Wie wat kan, staat in het bericht hierboven.
card-rule-move = Verzetten
card-rule-cancel = Annuleren
card-rule-contact = Contact
card-rule-book = Boeken

card-menu-fallback = Typ “help” om te zien wat u kunt vragen.

card-customer-picker-fallback = Typ de naam van de klant die u bedoelt, of “een nieuwe klant”.
card-customer-picker-title = Welke klant?
card-customer-picker-choose = Kiezen
card-customer-picker-new = Een nieuwe klant

card-free-times-fallback = Typ “boek voor” met een naam, een dienst en een van de tijden.

card-absence-plan-fallback = Zal ik het zo invoeren? Typ “ja”, of “laat 1 staan” om een boeking te laten staan.
card-absence-plan-go = Zo doen
card-absence-plan-message = Een woord aan wie verzet wordt (mag leeg)
card-absence-plan-change = Afwezigheid wijzigen
card-absence-plan-keep = Niet invoeren
