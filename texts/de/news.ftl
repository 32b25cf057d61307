# Neuigkeiten zu Buchungen für das Team in Teams. Schlüssel: news-<Schritt>.

news-told = { $kind ->
    [booked] Neu
    [gained] Neu bei Ihnen
    [moved] Verschoben
    [cancelled] Abgesagt
   *[restored] Wieder wie vorher
}: { $booking }, für { $customer }. { $before ->
    [none] {""}
   *[other] { $kind ->
        [moved] Vorher war es { $before }.{" "}
        [gained] Vorher war es { $before }.{" "}
       *[other] {""}
    }
}{ $by ->
    [customer] { $kind ->
        [booked] Selbst gebucht.
        [cancelled] Selbst abgesagt.
        [restored] Die Änderung wurde von der gebuchten Person zurückgenommen.
       *[other] Selbst verschoben.
    }
   *[other] { $kind ->
        [booked] Gebucht von { $by }.
        [cancelled] Abgesagt von { $by }.
        [restored] Die Änderung hat { $by } zurückgenommen.
       *[other] Verschoben von { $by }.
    }
}{ $reason ->
    [none] {""}
   *[other] {" "}Grund: { $reason }
}
news-left = Nicht mehr bei Ihnen: { $booking }. Jetzt bei { $staff }. { $by ->
    [customer] Die gebuchte Person hat selbst verschoben.
   *[other] Verschoben von { $by }.
}
news-is-on = Neuigkeiten sind an: Wenn eine Buchung bei Ihnen gemacht, verschoben oder abgesagt wird, schreibe ich Ihnen hier{ $quiet ->
    [none] , zu jeder Zeit
   *[other] , aber nicht von { $quiet } Uhr
}. „Neuigkeiten aus“ beendet das, „Ruhezeit 21 bis 7“ legt die Stunden fest.
news-is-on-nowhere = Neuigkeiten sind an. Sie kommen in Teams, sobald Sie mir dort in einem persönlichen Chat geschrieben haben.
news-is-off = Neuigkeiten sind aus: Ich schreibe Ihnen nicht mehr, wenn sich eine Ihrer Buchungen ändert. E-Mails kommen wie bisher. „Neuigkeiten an“ schaltet sie wieder ein.
news-quiet = { $quiet ->
    [none] Sie haben keine Ruhezeit: Neuigkeiten kommen zu jeder Zeit. „Ruhezeit 21 bis 7“ legt eine fest.
   *[other] Ihre Ruhezeit ist { $quiet } Uhr: Was dann geschieht, wartet bis zu ihrem Ende. „Ruhezeit aus“ beendet sie, „Ruhezeit Standard“ nimmt die des Betriebs.
}
button-news-on = Neuigkeiten an
button-news-off = Neuigkeiten aus
