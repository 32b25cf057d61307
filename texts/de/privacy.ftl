# Was der Bot der Administration darüber sagt, was von Personen gespeichert ist. Schlüssel: <Befehl>-<Schritt>.

## Wessen
whose-ask = Wessen Daten? Schreiben Sie Name, E-Mail-Adresse, Telefonnummer oder die Nummer einer Buchung.
whose-title = Wessen Daten?
whose-input = Name, E-Mail, Telefon oder Buchungsnummer
whose-submit = Suchen
whose-which = Wer davon?
whose-several = „{ $text }“ passt auf { $names }. Wer davon? E-Mail-Adresse oder Telefonnummer sagt es eindeutig.
whose-this = Diese Person
whose-more = { $count ->
    [one] Noch jemand passt: Schreiben Sie mehr davon.
   *[other] { $count } weitere passen: Schreiben Sie mehr davon.
}
whose-unreachable = keine E-Mail-Adresse, keine Telefonnummer
whose-nobody = Unter „{ $text }“ kenne ich niemanden.

## Löschen
customer-erased = eine gelöschte Person
form-erase = Daten einer Person löschen
fact-bookings = Buchungen
fact-messages = Nachrichten
fact-not-included = Nicht enthalten
erase-bookings = { $upcoming ->
    [0] { $over } vorbei oder abgesagt
   *[other] { $upcoming } künftig, { $over } vorbei oder abgesagt
}
erase-title = Alles löschen, was zu { $name } gespeichert ist?
erase-line = { $upcoming ->
    [0] {""}
    [one] Der künftige Termin wird damit abgesagt, und keine E-Mail sagt Bescheid: Vielleicht rufen Sie vorher an.{" "}
   *[other] Die { $upcoming } künftigen Termine werden damit abgesagt, und keine E-Mail sagt Bescheid: Vielleicht rufen Sie vorher an.{" "}
}Gelöscht werden Name, E-Mail, Telefon, Notizen, Antworten und alles Geschriebene. In Kalender und Verlauf bleibt, dass etwas gebucht war, aber nicht, für wen. Das lässt sich nicht zurücknehmen.
erase-yes = { $upcoming ->
    [0] Endgültig löschen
   *[other] Absagen und endgültig löschen
}
erase-no = Behalten
erase-confirm-again = „Ja“ löscht endgültig, „nein“ behält alles.
erase-kept = Es wurde nichts gelöscht.
erase-nothing = Zu dieser Person ist nichts mehr gespeichert.
erase-done-title = Gelöscht
erase-done = { $count ->
    [0] Gelöscht: alles, was geschrieben wurde.
    [one] Gelöscht: Eine Buchung bleibt, ohne dass man sieht, für wen.
   *[other] Gelöscht: { $count } Buchungen bleiben, ohne dass man sieht, für wen.
} In Kopien, die Sie vorher exportiert haben, steht es noch.

## Exportieren
form-export = Export
export-title = Eine Datei mitnehmen
export-line = JSON, einmal herunterzuladen von einer Seite von mir.
export-all-label = Alles
export-all-note = Der ganze Bestand: eine Sicherung, die „app.py import“ wieder einliest
export-one-label = Eine Person
export-one-note = Alles, was zu ihr gespeichert ist
export-make = Datei erstellen
export-choose = Auswählen
export-ask = Was soll in die Datei: alles, oder eine Person? „Alles exportieren“, oder „casey@example.com exportieren“.
export-done-title = Die Datei ist fertig
export-done = Die Datei liegt hinter dem Link auf der Karte: zehn Minuten lang, einmal, und nur, solange Sie die Administration haben. Im Verlauf steht, dass Sie sie wollten.
export-open = Download-Seite öffnen
fact-file = Datei
fact-open = Link
fact-until = Bis
export-file = { $kind ->
    [all] Alles
   *[one] Was zu { $name } gespeichert ist
}
export-no-bookings = Zu dieser Person gibt es keine Buchung mehr.

page-download = Download
page-download-text = { $kind ->
    [all] Alles, was { $name } an Buchungen gespeichert hat, samt Kundschaft und Team
   *[one] Alles, was { $name } zu einer Person gespeichert hat
}, als JSON-Datei. Sie lässt sich einmal abholen, innerhalb von { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
}.
page-download-take = Datei herunterladen
page-download-care = Sie enthält persönliche Daten: Bewahren Sie sie so auf, dass nur Sie sie lesen können, und löschen Sie sie, wenn Sie fertig sind.
page-download-over = Dieser Download ist vorbei
page-download-over-text = Die Datei wurde schon abgeholt, oder sie ist älter als zehn Minuten. Für eine neue schreiben Sie dem Bot „exportieren“.
