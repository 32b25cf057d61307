# What the administrator's dialog says. Keys are settings-<step>; a setting's label is setting-<field>.

## The menu
button-settings = Instellingen
settings-title = Instellingen
settings-open = Openen
settings-how-pages = Open een pagina, of typ de naam, zoals “instellingen openingstijden”.
settings-rows-more = { $count ->
    [one] Nog één
   *[other] Nog { $count }
}
settings-no-such-page = Een pagina “{ $heard }” ken ik niet bij de instellingen. Deze zijn er:
settings-no-such-service = Een dienst “{ $heard }” ken ik niet.
settings-whole-business = De hele zaak
settings-whole-business-also = zaak|bedrijf|alles|alle diensten|hele bedrijf

## Forms
settings-continue = Verder
settings-too-long = (te lang voor een kaart; het blijft zoals het is, tenzij u iets anders schrijft)
settings-input = { $label }: { $problem }
settings-how = Vul de kaart in, of typ een regel als “{ $label }: …”.
settings-save = Opslaan
settings-confirm-title = Dit wijzigen: { $name }?
settings-old-new = { $label }: { $old } → { $new }
settings-saved = Opgeslagen: { $name }
settings-taken-back = Zoals het was: { $name }
settings-saved-undo = Toch niet?
settings-undo = Ongedaan maken
settings-unchanged = Niets te wijzigen: { $name } is al zo.
settings-meanwhile = Terwijl u bezig was, is dit gewijzigd: { $name }
settings-meanwhile-kept = Wat u invoerde is bewaard. Kijk ernaar, en sla het op als het nog klopt.
settings-meanwhile-unknown = Iets wat deze pagina niet laat zien.
settings-fault-elsewhere = { $name }, { $label }: { $problem }
settings-misfits = { $count ->
    [one] Eén komende boeking past niet meer. Die blijft zoals die is.
   *[other] { $count } komende boekingen passen niet meer. Ze blijven zoals ze zijn.
}
settings-misfit = { $booking }, voor { $customer }: { $why }
settings-more = { $count ->
    [one] … en nog één
   *[other] … en nog { $count }
}
misfit-staff-unavailable = wie het doet, doet deze dienst niet meer
misfit-outside-hours = buiten de openingstijden
misfit-not-bookable = de dienst is dan niet te boeken
misfit-full = de sessie heeft al meer bezette plaatsen
misfit-staff-off = afwezig, of gesloten

## Values
settings-yes = Ja
settings-no = Nee
settings-yes-also = aan|ja|waar|j|on|true
settings-no-also = uit|nee|onwaar|n|off|false
settings-unset = Niet ingesteld
settings-unset-as = Niet ingesteld ({ $value })
settings-not-set = niet ingesteld
settings-as-before = niet ingesteld ({ $value })
settings-none = geen
settings-length-hint = zoals 2 uur, 1 dag of geen
settings-no-length = Zeg hoe lang, met de eenheid, zoals “15 minuten”, “2 uur”, “1 dag” of “geen”.
settings-no-number = Een heel getal, zoals 3.
settings-no-yes = Ja of nee.
settings-no-choice = Een van deze: { $choices }.

## What is wrong with a value
setting-problem = Dat kan ik niet bewaren.
setting-problem-contact_missing = Er blijft een telefoonnummer of een e-mailadres staan, zodat klanten u bereiken.
setting-problem-last_administrator = Dan zou de zaak geen beheerder meer hebben die te bereiken is.
setting-problem-missing = Dit mag niet leeg zijn.
setting-problem-negative = Niet onder nul.
setting-problem-no_address = Een e-mailadres, zoals ana@example.com.
setting-problem-no_color = Een kleur als #8a3b5e.
setting-problem-no_country = De twee letters van een land, zoals NL.
setting-problem-no_currency = De drie letters van een munt, zoals EUR.
setting-problem-no_language = Een taalcode, zoals nl-NL.
setting-problem-no_link = Het adres van een pagina, dat begint met https://.
setting-problem-no_linked_administrator = Koppel eerst het account van een beheerder in Teams; anders kan niemand dit terugzetten.
setting-problem-no_phone = Een telefoonnummer heeft minstens drie cijfers.
setting-problem-no_picture = Een afbeelding in de link zelf, die begint met data:image/, of een pad op deze server zoals /static/logo.svg. De pagina vraagt niets aan een andere server.
setting-problem-no_whole_minutes = Alleen hele minuten.
setting-problem-not_unique = Elk maar één keer.
setting-problem-overlapping = Twee tijden op één dag overlappen elkaar.
setting-problem-reversed = Het einde komt na het begin.
setting-problem-too_few = Minstens { $limit }.
setting-problem-too_long = { $measure ->
    [time] Hooguit { $limit }.
   *[other] Hooguit { $limit } tekens.
}
setting-problem-too_many = Hooguit { $limit }.
setting-problem-too_short = Minstens { $limit }.
setting-problem-unknown_staff = Iemand daarin werkt hier niet.
setting-problem-unknown_zone = De naam van een tijdzone, zoals Europe/Amsterdam.
setting-problem-without_offset = Bij het tijdstip ontbreekt de tijdzone.
setting-problem-without_tenant = Een account in Teams heeft ook een organisatie.

## History
settings-page-history = Wat er gewijzigd is
settings-page-history-note = De laatste wijzigingen, door wie, en de weg terug
settings-page-history-also = geschiedenis|wijzigingen|laatste wijzigingen|logboek|ongedaan maken
settings-history-empty = Er is nog niets gewijzigd.
settings-by = ({ $who }, { $when })
settings-added = toegevoegd
settings-removed = verwijderd
