### The settings of the business and its services, and what is said about what was typed there.

hours-midnight = middernacht

## What was typed and cannot be taken

typed-unknown-word = “{ $said }” kan ik niet lezen. Schrijf het zoals “ma-vr 9:00-12:30, 13:30-17:30; za 9-13; zo gesloten”.
typed-no-days = Voor welke dagen? Schrijf het zoals “ma-vr 9:00-17:00; za 9-13; zo gesloten”.
typed-no-hours = Bij { $day } staan geen tijden. Zet ze erbij, zoals “9:00-17:00”, of schrijf “gesloten”.
typed-no-time = “{ $said }” is geen tijd van wanneer tot wanneer. Schrijf het zoals “9:00-17:30”; een dag mag om “middernacht” eindigen.
typed-reversed = “{ $said }” eindigt voor het begint. De tijden van een dag eindigen later die dag, uiterlijk om middernacht.
typed-overlapping = Twee tijden op { $day } overlappen elkaar. De ene moet eindigen voordat de andere begint.
typed-no-length = “{ $said }” is geen tijdsduur. Schrijf het zoals “45 minuten”, “1 uur 30 minuten” of “2 dagen”.
typed-no-price = “{ $said }” is geen bedrag. Schrijf alleen het getal, zoals “38” of “38,50”.
typed-no-zone = Een tijdzone “{ $said }” ken ik niet. Schrijf die zoals “Europe/Amsterdam”, of een stad waarnaar een zone heet.
typed-no-language = “{ $said }” is geen taal die ik spreek. Schrijf een taalcode, zoals “nl-NL” of “en-GB”.
typed-no-currency = Een munt “{ $said }” ken ik niet. Schrijf de drie letters, zoals “EUR”.
typed-no-country = Een land “{ $said }” ken ik niet. Schrijf de twee letters, zoals “NL”, of de naam.
typed-no-staff = “{ $said }” werkt hier niet. Schrijf namen zoals ze in de lijst van medewerkers staan, met komma’s ertussen.
typed-no-dates = “{ $said }” kan ik niet als datum lezen. Schrijf het zoals “24-26 december: niet te boeken”, elk op een regel.
typed-no-availability = “{ $said }” zegt niet wanneer het te boeken is. Schrijf “als medewerkers vrij zijn”, “niet te boeken”, of tijden zoals “ma-vr 9-12”; met datums, na een dubbele punt.
typed-no-recipient = “{ $said }” is niemand aan wie een herinnering gaat. Schrijf “klant”, “medewerkers” of “iedereen”.
typed-no-question = “{ $said }” heeft geen vraag. Schrijf die eerst, daarna de keuzes, zoals “Haarlengte? | Kort | Lang *verplicht”.

## Lists of a line each, written as they can be typed

reminder-line = { $offset } vooraf aan { $who }
reminder-to-customer = klant
reminder-to-staff = medewerkers
reminder-to-allattendees = iedereen
question-required = verplicht
availability-bookwhenstaffarefree = als medewerkers vrij zijn
availability-notbookable = niet te boeken

## The pages about the business

settings-page-hours = Openingstijden
settings-page-hours-note = Wanneer u open bent, en in welke tijdzone
settings-page-hours-also = tijden|openingstijden|openingsuren|uren|tijdzone|zone|open
form-settings_hours = de openingstijden
settings_hours-title = Openingstijden van { $name }
settings_hours-line = De tijden zijn die op de klok van de zaak. Een andere zone verschuift geen boeking en geen sluiting; elk staat er dan met een andere tijd van de dag. Schrijf voor een sluiting “gesloten op 24 december”.
setting-business_hours = Openingstijden
setting-time_zone = Tijdzone
setting-is_zone_always_business = Ook online diensten in deze zone noemen, niet in die van de klant
hint-hours = ma-vr 9:00-12:30, 13:30-17:30; za 9-13; zo gesloten
hint-zone = Europe/Amsterdam
hint-quiet-hours = 20 tot 7
setting-quiet_hours = Geen meldingen in Teams
typed-no-quiet-hours = “{ $said }” kan ik niet als tijden lezen. Schrijf ze zoals “20 tot 7” of “21:00-7:00”, of laat het leeg voor meldingen op elk uur.

settings-page-name = Naam en taal
settings-page-name-note = Hoe u heet, taal, munt, land
settings-page-name-also = naam|taal|munt|valuta|land|soort zaak|branche|hoe we heten
form-settings_name = de naam en de taal
settings_name-title = Naam en taal van { $name }
settings_name-line = De taal is die van mails en pagina waar de taal van een klant niet bekend is. Een andere munt verandert geen bedrag. Het land is waar telefoonnummers zonder landnummer bij horen.
setting-display_name = Naam
setting-business_type = Soort zaak
setting-language_tag = Taal
setting-default_currency_iso = Munt
setting-country = Land
hint-language = nl-NL
hint-currency = EUR
hint-country = NL

settings-page-contact = Contactgegevens
settings-page-contact-note = Telefoon, mail, adres, website, hoe een boeking anders te wijzigen is
settings-page-contact-also = contact|contactgegevens|telefoon|mail|e-mail|email|adres|website|site
form-settings_contact = de contactgegevens
settings_contact-title = Hoe u { $name } bereikt
settings_contact-line = Een telefoonnummer of een e-mailadres blijft staan: dat krijgen klanten waar de bot niet kan helpen. Hoe een boeking anders te wijzigen is, staat in mails en in de chat.
setting-phone = Telefoon
setting-email = E-mail
setting-address = Adres
setting-web_site_url = Website
setting-other_ways_to_change = Hoe een boeking anders te wijzigen is

settings-page-page = Boekingspagina
settings-page-page-note = Gepubliceerd of niet, voor wie, code, toestemming, links
settings-page-page-also = pagina|boekingspagina|publiceren|gepubliceerd|toestemming|toegang|privacy|voorwaarden|code|inloggen
form-settings_page = de boekingspagina
settings_page-title = Boekingspagina van { $name }
settings_page-line = Klanten boeken op de pagina en in de chat alleen zolang ze gepubliceerd is. Dit alles geldt vanaf de volgende klik; bestaande boekingen zijn hoe dan ook te beheren.
setting-is_published = Gepubliceerd
setting-access_control = Wie mag boeken
setting-foreign_tenants = Mensen van andere organisaties in Teams
setting-enforce_one_time_password = Een code per mail voor een eerste boeking
setting-maximum_open_bookings = Komende boekingen per klant, hooguit
setting-is_customer_consent_enabled = Klanten vragen om met een tekst akkoord te gaan
setting-consent_text = De tekst waarmee ze akkoord gaan
setting-retention_months = Klanten van eerdere boekingen vergeten na zoveel maanden (0: nooit)
setting-privacy_policy_web_url = Link naar uw privacyverklaring
setting-terms_web_url = Link naar uw voorwaarden
setting-is_search_indexing_disabled = De pagina uit zoekmachines houden
setting-is_staff_sign_in_enabled = Medewerkers mogen op de pagina inloggen
value-accesscontrol-unrestricted = Iedereen
value-foreigntenants-everybody = Zijn klanten
value-foreigntenants-refused = Krijgen alleen uw contactgegevens
value-accesscontrol-restrictedtoorganization = Alleen uw organisatie, in Teams

settings-page-look = Uiterlijk
settings-page-look-note = Kleur en logo
settings-page-look-also = uiterlijk|kleur|kleuren|logo|afbeelding|plaatje|vormgeving|ontwerp
form-settings_look = het uiterlijk
settings_look-title = Uiterlijk van { $name }
settings_look-line = De pagina en mails laten het meteen zien. Tekst op de kleur blijft leesbaar, welke het ook is. Een logo is een afbeelding in de link zelf (data:image/…), of een pad op deze server; de pagina vraagt niets aan een andere server.
setting-color = Kleur
setting-logo = Logo

## The pages about services

settings-page-services = Diensten
settings-page-services-note = Wat te boeken is: duur, prijs, medewerkers, vragen, wanneer
settings-page-services-also = diensten|dienst|services|service|behandelingen|aanbod|prijzen|prijs|vragen|beschikbaarheid|duur
settings-service-add = Een nieuwe dienst
settings-service-add-also = nieuw|nieuwe|toevoegen|een nieuwe|nieuwe dienst|een nieuwe dienst|dienst toevoegen|nog een
settings-add = Toevoegen
settings-service-hidden = verborgen voor klanten
settings-service-nobody = niemand doet het, dus niet te boeken
settings-service-no-link = online, nog zonder link om deel te nemen
settings-subject-service_basics = Wat het is
settings-subject-service_basics-note = Naam, duur, prijs, medewerkers, plaatsen, verborgen of niet
settings-subject-service_words = Waar, en wat erover gezegd wordt
settings-subject-service_words-note = Plaats of link, andere namen, vragen, informatie, notities
settings-subject-service_times = Wanneer het te boeken is
settings-subject-service_times-note = Binnen de openingstijden, in het algemeen en op bepaalde datums
settings-subject-service_reminders = Herinneringen
settings-subject-service_reminders-note = Wanneer, aan wie, en wat erin staat

form-settings_service_basics = een dienst
settings_service_basics-title = { $name }: wat het is
settings_service_basics-line = Een verborgen dienst wordt alleen door medewerkers geboekt. Bestaande boekingen houden hun duur en hun medewerker; die niet meer passen, worden getoond.
form-settings_service_new = een nieuwe dienst
settings_service_new-title = Een nieuwe dienst
settings_service_new-line = Plaats, vragen, herinneringen en wanneer het te boeken is, volgen op eigen pagina’s.
settings_service_new-question = Deze dienst toevoegen?
setting-description = Wat het is, in één regel
setting-default_duration = Hoe lang het duurt
setting-pre_buffer = Vrij houden vooraf
setting-post_buffer = Vrij houden erna
setting-default_price_type = Soort prijs
setting-default_price = Prijs
setting-staff_member_ids = Wie het doet
setting-staff_needed = Wie er nodig is
setting-maximum_attendees_count = Plaatsen tegelijk
setting-is_hidden_from_customers = Verborgen voor klanten
hint-minutes = zoals 45 minuten
value-pricetype-free = Gratis
value-pricetype-fixedprice = Vaste prijs
value-pricetype-startingat = Vanafprijs
value-pricetype-hourly = Per uur
value-pricetype-pricevaries = Prijs verschilt
value-pricetype-callus = Bel ons
value-pricetype-notset = Geen prijs tonen
value-staffneeded-one = Een van hen
value-staffneeded-all = Allen samen

form-settings_service_words = wat over een dienst gezegd wordt
settings_service_words-title = { $name }: waar, en wat erover gezegd wordt
settings_service_words-line = Vragen en hun keuzes staan elk op een regel. Wat klanten antwoordden, blijft bij de vraag, ook als u die anders verwoordt.
setting-is_location_online = Het is online
setting-place_display_name = Naam van de plaats
setting-place_address = Adres ervan
setting-join_web_url = Link om deel te nemen
setting-aliases = Andere namen, met komma’s ertussen
setting-custom_questions = Vragen aan klanten
setting-additional_information = Wat bevestigingen erbij zeggen
setting-notes = Notities voor medewerkers
hint-questions = Allergieën? *verplicht

form-settings_service_times = wanneer een dienst te boeken is
settings_service_times-title = { $name }: wanneer het te boeken is
settings_service_times-line = In het algemeen: “als medewerkers vrij zijn”, “niet te boeken”, of tijden zoals “di 14-15; do 14-15”. Datums staan elk op een regel, zoals “24-26 december: niet te boeken”. Medewerkers mogen daarbuiten boeken.
setting-general_availability = In het algemeen
setting-custom_availabilities = Op bepaalde datums
hint-offered = als medewerkers vrij zijn
hint-dates = 24-26 december: niet te boeken

form-settings_service_reminders = de herinneringen van een dienst
settings_service_reminders-title = { $name }: herinneringen
settings_service_reminders-line = Elk op een regel: hoe lang vooraf, aan wie (klant, medewerkers, iedereen), en na een dubbele punt wat erin staat. Ze gelden voor boekingen die vanaf nu gemaakt of verzet worden.
setting-default_reminders = Herinneringen
hint-reminders = 1 dag vooraf aan klant: Neem een handdoek mee.

settings-service-remove = Verwijderen
settings-service-remove-note = De dienst is nooit geboekt
settings-remove = Verwijderen
form-settings_service_remove = het verwijderen van een dienst
settings-keep = Houden
settings_service_remove-question = { $name } verwijderen?
settings_service_remove-line = De dienst is nooit geboekt, dus er gaat niets anders mee weg. Dit is niet terug te draaien.
settings_service_remove-kept = Het blijft zoals het is.
settings_service_remove-done = Verwijderd: { $name }
refused-was-booked = Deze dienst is al geboekt, en blijft omwille van die boekingen. Verberg de dienst voor klanten.
settings-left = Wat u daar had ingevoerd, is niet opgeslagen.
settings-closures = Bovendien gesloten: { $closures }
settings-page-reminders = Herinneringen
settings-page-reminders-note = Welke mails aan een boeking herinneren, en wat erin staat
settings-page-reminders-also = herinneringen|herinnering|herinneringsmails
settings-no-reminders = geen
