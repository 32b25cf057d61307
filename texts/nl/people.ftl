# What the bot says to administrators about staff, roles and links. Keys are <topic>-<step>.

## The team
settings-page-staff = Medewerkers
settings-page-staff-note = Rollen, koppelingen, wat ze doen en wanneer
settings-page-staff-also = team|mensen|personeel|rollen|koppelingen|medewerker|teamleden|staff
people-title = { $count ->
    [one] Het team: { $count } persoon
   *[other] Het team: { $count } personen
}
people-state = { $role }, { $is_linked ->
    [yes] gekoppeld in Teams
   *[no] niet gekoppeld
}
people-add = Een nieuwe medewerker
people-rest = { $count ->
    [one] Nog { $count }
   *[other] Nog { $count }
}
people-who = { $name ->
    [none] Wie bedoelt u?
   *[other] Ik vind niemand die “{ $name }” heet in het team.
} Dit is het team: { $team }.
people-gone = Die persoon zit niet meer in het team.
people-no-address = geen
people-no-services = geen
people-link = { $account ->
    [none] niet gekoppeld in Teams
   *[other] gekoppeld in Teams, account …{ $account }
}
people-facts = Naam, rol en mail
people-facts-note = Wat iemand mag, en waarover bericht komt
people-services = Diensten
people-services-note = Waarvoor klanten hier kunnen boeken
people-hours = Werktijden
people-hours-note = Die van de zaak, of eigen
people-code-label = Om in Teams bekend te zijn
people-code = Koppelcode maken
people-unlink = Koppeling met Teams
people-unlink-note = Daaraan is de persoon daar te herkennen
people-unlink-button = Ontkoppelen
people-remove = Uit het team
people-remove-note = De boekingen worden getoond en blijven
people-needed = { $service } doen alle medewerkers ervan samen, dus er blijft iemand in. Er is niets gewijzigd.
people-at = { $day }, { $clock }
people-left = { $count ->
    [0] Wat niemand doet, is niet te boeken.
    [one] Die boeking blijft zoals die is, en niemand krijgt bericht: verzet die of draag die zelf over.
   *[other] Die { $count } boekingen blijven zoals ze zijn, en niemand krijgt bericht: verzet ze of draag ze zelf over.
}
fact-role = Rol
fact-services = Diensten
fact-link = Koppeling
fact-write = Te schrijven
fact-idle = Niemand doet

## One of them
form-settings_staff_facts = het wijzigen van een medewerker
settings_staff_facts-title = { $name }: naam, rol en mail
settings_staff_facts-line = De rol zegt wat iemand mag. Mails en meldingen gaan over de eigen boekingen.
form-settings_staff_hours = het wijzigen van iemands werktijden
settings_staff_hours-title = { $name }: werktijden
settings_staff_hours-line = Eigen tijden gelden binnen die van de zaak, en alleen als “Werkt altijd als de zaak open is” uit staat.
form-settings_staff_new = het toevoegen van een medewerker
settings_staff_new-title = Een nieuwe medewerker
settings_staff_new-line = Diensten, werktijden en de koppeling met Teams komen hierna.
settings_staff_new-question = Aan het team toevoegen?
setting-role = Rol
setting-email_address = E-mail
setting-is_email_notification_enabled = Mail over eigen boekingen
setting-is_news_enabled = Melding in Teams over eigen boekingen
setting-use_business_hours = Werkt altijd als de zaak open is
setting-working_hours = Eigen werktijden
value-role-administrator = beheerder
value-role-scheduler = planner
value-role-teammember = teamlid
value-role-viewer = kijker
value-role-guest = gast
value-role-externalguest = gast van buiten
form-staff_services = het kiezen van wat iemand doet
staff_services-title = Wat doet { $name }?
staff_services-question = Wijzigen wat { $name } doet?
staff_services-confirm-again = “Ja” wijzigt het, “nee” laat het zo.
staff_services-kept = Wat { $name } doet, blijft zoals het is.
staff_services-done = { $name } doet nu: { $services }.
typed-no-service = “{ $said }” is geen dienst van u. Schrijf namen zoals ze in uw lijst van diensten staan, met komma’s ertussen.

## Leaving
form-staff_remove = het weghalen van iemand uit het team
staff_remove-title = { $name } uit het team halen?
staff_remove-line = { $is_own ->
    [yes] Dat bent u zelf: u bent hier dan klant.{" "}
   *[no] {""}
}De rol vervalt meteen en overal, en er is niets meer op deze naam te boeken. { $count ->
    [0] Er staat geen boeking meer open.
    [one] De boeking die nog openstaat blijft zoals die is, en niemand krijgt bericht: verzet die of draag die zelf over.
   *[other] De { $count } boekingen die nog openstaan blijven zoals ze zijn, en niemand krijgt bericht: verzet ze of draag ze zelf over.
} Dit is niet terug te draaien.
staff_remove-yes = { $name } eruit halen
staff_remove-confirm-again = “Ja” haalt de persoon eruit, “nee” niet.
staff_remove-kept = { $name } blijft in het team.
staff_remove-done-title = Uit het team
staff_remove-done = { $name } is uit het team. { $count ->
    [0] Er stond geen boeking meer open.
    [one] De boeking die nog openstond blijft; die staat op de kaart.
   *[other] De { $count } boekingen die nog openstonden blijven; ze staan op de kaart.
}
form-staff_unlink = het beëindigen van een koppeling met Teams
staff_unlink-title = { $name } ontkoppelen van Teams?
staff_unlink-line = Het account heeft dan geen rol meer. Een nieuwe koppelcode koppelt het weer.
staff_unlink-yes = Ontkoppelen
staff_unlink-confirm-again = “Ja” ontkoppelt, “nee” houdt de koppeling.
staff_unlink-nothing = { $name } is niet aan een account in Teams gekoppeld.
staff_unlink-kept = { $name } blijft gekoppeld.
staff_unlink-done-title = Ontkoppeld
staff_unlink-done = { $name } is in Teams niet meer bekend.

## Link codes and who brings them
links-code-title = Koppelcode voor { $name }
links-code-line = { $name } schrijft die aan mij in een persoonlijke chat in Teams: geef die aan niemand anders. Voordat er iets wordt toegekend, laat ik zien wie ermee kwam.
links-code = De koppelcode voor { $name } staat op de kaart. Die werkt één keer, tien minuten lang.
links-linked = { $name } is al gekoppeld. “Ontkoppel { $name }” maakt daar een eind aan.
link-waits = Dank u. Een beheerder van { $business } krijgt de vraag of u het bent; tot { $until } kan die ja zeggen. Tot dan wordt er niets toegekend.
links-title = Iemand wil gekoppeld worden als { $name }
links-who = In Teams is de naam “{ $shown }”. { $is_known ->
    [yes] De organisatie is hier bekend
   *[no] De organisatie is een andere dan de uwe: let op
} (tenant { $tenant }), en het account eindigt op { $account }. Eenmaal gekoppeld is dit voor mij { $name }, { $role }. U kunt antwoorden tot { $until }, ook met “goedkeuren { $name }” of “weigeren { $name }”.
links-no-name = niets
links-approve-label = Het is { $name }
links-approve = Koppelen
links-refuse-label = Het is iemand anders
links-refuse = Weigeren
links-approved-title = Gekoppeld
links-approved = Gekoppeld: { $name } is in Teams bekend vanaf het volgende bericht.
links-refused-title = Geweigerd
links-refused = Geweigerd: er is niemand gekoppeld als { $name }. Met een nieuwe code kan het nog eens.
links-over-title = Er wacht niemand
links-over = Daarmee wacht niemand meer op een koppeling: er is al geantwoord, of de tien minuten zijn voorbij. Met een nieuwe code begint het opnieuw.

## Links in mails
form-revoke_links = het intrekken van links
revoke-title = De links in de mails van deze boeking intrekken?
revoke-line = “Afspraak beheren” in mails die al verstuurd zijn, en in die nog komen, opent dan niets meer. De boeking blijft; de klant kan die nog met een code opzoeken. Dit is niet terug te draaien.
revoke-yes = Links intrekken
revoke-no = Houden
revoke_links-confirm-again = “Ja” trekt de links in, “nee” houdt ze.
revoke-kept = Blijft zo: de links openen de boeking nog.
revoke-done-title = Links ingetrokken
revoke-done = Ingetrokken: de links in de mails van deze boeking openen niets meer.
