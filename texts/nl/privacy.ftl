# What the bot says to administrators about what is kept of people. Keys are <command>-<step>.

## Whose
whose-ask = Van wie zijn de gegevens? Typ de naam, het e-mailadres, het telefoonnummer of de code van een boeking.
whose-title = Van wie zijn de gegevens?
whose-input = Naam, e-mail, telefoon of boekingscode
whose-submit = Opzoeken
whose-which = Wie van hen?
whose-several = Bij “{ $text }” passen { $names }. Wie is het? Het e-mailadres of telefoonnummer maakt het duidelijk.
whose-this = Deze
whose-more = { $count ->
    [one] Er past er nog één: typ er meer van.
   *[other] Er passen er nog { $count }: typ er meer van.
}
whose-unreachable = geen e-mailadres, geen telefoonnummer
whose-nobody = Ik ken niemand met “{ $text }”.

## Erasing
customer-erased = een klant die gewist is
form-erase = het wissen van iemands gegevens
fact-bookings = Boekingen
fact-messages = Berichten
fact-not-included = Niet inbegrepen
erase-bookings = { $upcoming ->
    [0] { $over } voorbij of geannuleerd
   *[other] { $upcoming } nog te komen, { $over } voorbij of geannuleerd
}
erase-title = Alles wissen wat van { $name } bewaard wordt?
erase-line = { $upcoming ->
    [0] {""}
    [one] De komende afspraak wordt meteen geannuleerd, en daarover gaat geen mail uit: bel misschien eerst even.{" "}
   *[other] De { $upcoming } komende afspraken worden meteen geannuleerd, en daarover gaat geen mail uit: bel misschien eerst even.{" "}
}Naam, e-mail, telefoon, notities, antwoorden en berichten worden gewist. In de agenda en de geschiedenis blijft dat er iets geboekt was, zonder naam. Dit is niet terug te draaien.
erase-yes = { $upcoming ->
    [0] Voorgoed wissen
   *[other] Annuleren en voorgoed wissen
}
erase-no = Bewaren
erase-confirm-again = “Ja” wist het voorgoed, “nee” bewaart het.
erase-kept = Er is niets gewist.
erase-nothing = Van deze persoon wordt niets meer bewaard.
erase-done-title = Gewist
erase-done = { $count ->
    [0] Gewist: de berichten.
    [one] Gewist: één boeking blijft, zonder naam.
   *[other] Gewist: { $count } boekingen blijven, zonder naam.
} In kopieën die u eerder hebt geëxporteerd, staat het nog.

## Exporting
form-export = een export
export-title = Een bestand meenemen
export-line = JSON, één keer te downloaden van een pagina van mij.
export-all-label = Alles
export-all-note = Alle gegevens: een reservekopie die “app.py import” terugzet
export-one-label = Eén klant
export-one-note = Alles wat van die klant bewaard wordt
export-make = Bestand maken
export-choose = Kiezen
export-ask = Wat komt er in het bestand: alles, of één klant? “Exporteer alles”, of “exporteer casey@example.com”.
export-done-title = Het bestand is klaar
export-done = Het bestand is klaar, achter de link op de kaart: tien minuten, één keer, en alleen zolang u beheerder bent. In de geschiedenis staat dat u erom vroeg.
export-open = Downloadpagina openen
fact-file = Bestand
fact-open = Link
fact-until = Tot
export-file = { $kind ->
    [all] Alles
   *[one] Wat van { $name } bewaard wordt
}
export-no-bookings = Van die klant is er geen boeking meer.

page-download = Downloaden
page-download-text = { $kind ->
    [all] Alles wat { $name } in zijn boekingen bewaart, klanten en medewerkers inbegrepen
   *[one] Alles wat { $name } van één klant bewaart
}, als JSON-bestand. Het is één keer op te halen, binnen { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}.
page-download-take = Bestand downloaden
page-download-care = Er staan persoonsgegevens in: bewaar het waar alleen u het kunt lezen, en verwijder het als u klaar bent.
page-download-over = Deze download is voorbij
page-download-over-text = Het bestand is al opgehaald, of het is ouder dan tien minuten. Schrijf “exporteren” aan de bot voor een nieuw.
