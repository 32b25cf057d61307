# What the bot can do, for whom, and in which language. Keys are guide-<part> and language-<step>.

## Help
guide-title = Wat ik voor u kan doen
guide-line = { $name }, { $role ->
    [administrator] beheerder
    [scheduler] planner
    [teammember] teamlid
   *[viewer] kijker
}.
guide-text = { $line } U kunt typen: { $examples }.
guide-welcome = Dag { $name }, dit is { $business }
guide-welcome-line = Ik ken u hier als { $role ->
    [administrator] beheerder
    [scheduler] planner
    [teammember] teamlid
   *[viewer] kijker
}. { $news ->
    [on] Als een boeking van u wordt gemaakt, verzet of geannuleerd, schrijf ik u hier; “meldingen uit” maakt daar een eind aan.
    [off] Meldingen over uw boekingen staan uit; “meldingen aan” zet ze aan.
   *[none] “Help” laat dit altijd weer zien.
}
guide-serves = Op de kaart van een boeking kunt u verzetten, annuleren, schrijven, opnieuw mailen, gegevens wijzigen, overdragen en afsluiten: “Openen” in de agenda, of typ de boekingscode. “Ongedaan maken” draait de laatste wijziging terug, “contact” toont de zaak, en “afspraak maken” boekt voor uzelf.
guide-looks = Open een boeking vanuit de agenda, of typ de boekingscode, om te zien hoe het ermee staat en wat ermee gebeurde. “Contact” toont de zaak, en “afspraak maken” boekt voor uzelf.
guide-what = { $command ->
    [agenda] Agenda
    [next] Wie er nu komt
    [find] Boeking zoeken
    [free] Vrije tijden
    [book_for] Boeken voor een klant
    [move_for] Boeking verzetten
    [cancel_for] Boeking annuleren
    [add_to_class] In een groep zetten
    [time_off] Afwezigheid
    [settings] Instellingen
    [staff_and_links] Team
   *[outbox] Mails
}
guide-example = { $command ->
    [agenda] agenda van Ana morgen
    [next] volgende
    [find] zoek Casey
    [free] vrije tijden donderdagmiddag
    [book_for] boek voor Casey vrijdag om 3 uur
    [move_for] verzet Casey naar vrijdag om 3 uur
    [cancel_for] annuleer Casey: we zijn gesloten
    [add_to_class] zet Casey in de groep
    [time_off] afwezig donderdag
    [settings] instellingen openingstijden
    [staff_and_links] team
   *[outbox] postvak uit
}
guide-said = “{ $example }”
guide-button = { $command ->
    [agenda] Tonen
    [next] Tonen
    [find] Zoeken
    [free] Tonen
    [book_for] Boeken
    [move_for] Verzetten
    [cancel_for] Annuleren
    [add_to_class] Toevoegen
    [time_off] Invoeren
    [settings] Openen
    [staff_and_links] Openen
   *[outbox] Openen
}

guide-lost = Dat begreep ik niet. “Help” laat zien wat u mij kunt vragen.
button-help = Help
button-agenda = Agenda

## Language
language-which = { $count ->
    [one] Ik spreek hier { $languages }, en nog geen andere taal.
   *[other] Ik spreek { $languages }. Welke taal wordt het?
}
language-to = taal { $language }
language-unknown = { $count ->
    [one] Hier spreek ik nog geen { $wanted }, alleen { $languages }.
   *[other] Hier spreek ik geen { $wanted }; ik spreek { $languages }.
}
language-done = Vanaf nu spreken we { $language }.
language-followed = Ik ga verder in het Nederlands. Schrijf “taal” voor een andere.
language-others = Andere talen
