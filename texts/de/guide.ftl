# Was der Bot kann, für wen, und in welcher Sprache. Schlüssel: guide-<Teil> und language-<Schritt>.

## Hilfe
guide-title = Was ich für Sie tun kann
guide-line = { $name }, { $role ->
    [administrator] Administration
    [scheduler] Planung
    [teammember] Teammitglied
   *[viewer] Ansicht
}.
guide-text = { $line } Sie können zum Beispiel schreiben: { $examples }.
guide-welcome = Hallo { $name }, hier ist { $business }
guide-welcome-line = Ihre Rolle hier ist { $role ->
    [administrator] Administration
    [scheduler] Planung
    [teammember] Teammitglied
   *[viewer] Ansicht
}. { $news ->
    [on] Wenn eine Buchung bei Ihnen gemacht, verschoben oder abgesagt wird, schreibe ich Ihnen hier; „Neuigkeiten aus“ beendet das.
    [off] Neuigkeiten zu Ihren Buchungen sind aus; „Neuigkeiten an“ schaltet sie ein.
   *[none] „Hilfe“ zeigt das jederzeit wieder.
}
guide-serves = Auf der Karte einer Buchung lässt sie sich verschieben, absagen, ändern, übergeben und abschließen, und Sie schreiben der gebuchten Person oder senden die Bestätigung noch einmal: „Öffnen“ in der Agenda, oder die Buchungsnummer schreiben. „Rückgängig“ nimmt die letzte Änderung zurück, „Kontakt“ zeigt den Betrieb, „buchen“ bucht für Sie selbst.
guide-looks = Öffnen Sie eine Buchung in der Agenda, oder schreiben Sie ihre Nummer, um ihren Stand und Verlauf zu sehen. „Kontakt“ zeigt den Betrieb, „buchen“ bucht für Sie selbst.
guide-what = { $command ->
    [agenda] Agenda
    [next] Wer kommt als Nächstes
    [find] Buchung finden
    [free] Freie Zeiten
    [book_for] Für jemanden buchen
    [move_for] Buchung verschieben
    [cancel_for] Buchung absagen
    [add_to_class] In einen Kurs eintragen
    [time_off] Abwesenheit
    [settings] Einstellungen
    [staff_and_links] Team
   *[outbox] E-Mails
}
guide-example = { $command ->
    [agenda] Agenda von Ana morgen
    [next] nächster
    [find] finde Casey
    [free] frei Donnerstag Nachmittag
    [book_for] buche für Casey am Freitag um 3
    [move_for] verschiebe Casey auf Freitag um 3
    [cancel_for] Casey absagen: wir haben geschlossen
    [add_to_class] Casey in den Kurs eintragen
    [time_off] Abwesenheit Donnerstag
    [settings] Einstellungen Öffnungszeiten
    [staff_and_links] Team
   *[outbox] Postausgang
}
guide-said = „{ $example }“
guide-button = { $command ->
    [agenda] Zeigen
    [next] Zeigen
    [find] Finden
    [free] Zeigen
    [book_for] Buchen
    [move_for] Verschieben
    [cancel_for] Absagen
    [add_to_class] Eintragen
    [time_off] Eintragen
    [settings] Öffnen
    [staff_and_links] Öffnen
   *[outbox] Öffnen
}

guide-lost = Das habe ich nicht verstanden. „Hilfe“ zeigt, worum Sie mich bitten können.
button-help = Hilfe
button-agenda = Agenda

## Sprache
language-which = { $count ->
    [one] Hier spreche ich { $languages }, und noch keine andere Sprache.
   *[other] Ich spreche { $languages }. Welche Sprache soll es sein?
}
language-to = Sprache { $language }
language-unknown = { $count ->
    [one] { $wanted } spreche ich hier noch nicht, nur { $languages }.
   *[other] { $wanted } spreche ich hier nicht; ich spreche { $languages }.
}
language-done = Ab jetzt sprechen wir { $language }.
language-followed = Ich schreibe auf Deutsch weiter. Mit „Sprache“ wählen Sie eine andere.
language-others = Andere Sprachen
