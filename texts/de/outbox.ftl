# Was der Bot der Administration über den Postausgang sagt. Schlüssel: outbox-<Schritt>.

outbox-title = Postausgang
outbox-line = { $stuck ->
    [0] Keine E-Mail hängt fest.
    [one] { $stuck } E-Mail kam nicht durch.
   *[other] { $stuck } E-Mails kamen nicht durch.
} { $due ->
    [0] Jetzt geht keine hinaus
    [one] { $due } geht jetzt hinaus
   *[other] { $due } gehen jetzt hinaus
}{ $later ->
    [0] .
    [one] , { $later } später.
   *[other] , { $later } später.
}
outbox-retried = { $count ->
    [0] Nichts noch einmal zu versuchen: Sie ist inzwischen gesendet oder geht gerade hinaus.
    [one] { $count } E-Mail ist wieder unterwegs.
   *[other] { $count } E-Mails sind wieder unterwegs.
}
outbox-mail = { $kind ->
    [booked] Bestätigung
    [moved] Nachricht vom Verschieben
    [cancelled] Nachricht von der Absage
    [restored] Nachricht, dass alles wie vorher ist
    [reminder] Erinnerung
    [code] Einmalcode
    [message] Nachricht für den Betrieb
    [written] Nachricht vom Team
    [link_request] Bitte um Verknüpfung
    [resent] Bestätigung, noch einmal
    [rule_changed] Wie sich ein Termin ab jetzt ändern lässt
   *[other] E-Mail
} an { $to ->
    [customer] die gebuchte Person
    [business] den Betrieb
    [staff] { $name }
    [teams] { $name }, in Teams
   *[challenge] die Person, die ihn angefordert hat
}{ $reference ->
    [none] {""}
   *[other] , { $reference }
}
outbox-why = { $reason ->
    [no_connection] der Mailserver ist nicht erreichbar
    [connection_lost] der Mailserver hat die Verbindung abgebrochen
    [timed_out] der Mailserver hat nicht rechtzeitig geantwortet
    [certificate_not_trusted] dem Zertifikat des Mailservers wird nicht vertraut
    [no_tls] der Mailserver bietet keine sichere Verbindung
    [login_refused] der Mailserver hat unser Passwort abgelehnt ({ $detail })
    [sender_refused] der Mailserver hat unsere Adresse abgelehnt ({ $detail })
    [recipient_refused] die Adresse wurde abgelehnt ({ $detail })
    [message_refused] die E-Mail wurde abgelehnt ({ $detail })
    [bad_address] an diese Adresse kann keine E-Mail gehen
    [address_needs_smtputf8] an eine solche Adresse kann der Mailserver nicht schreiben
    [booking_gone] die Buchung dazu gibt es nicht mehr
    [teams] Teams hat sie nicht angenommen ({ $detail })
   *[other] { $detail }
}
outbox-note = { $tries ->
    [one] { $tries } Versuch
   *[other] { $tries } Versuche
}: { $why }. { $fate ->
    [dead] Ich habe aufgegeben.
   *[queued] Nächster Versuch: { $due }.
}
outbox-try = Noch einmal versuchen
outbox-all = Alle
outbox-try-all = Alle noch einmal versuchen
outbox-rest = { $count ->
    [one] { $count } weitere
   *[other] { $count } weitere
}
outbox-first = Das sind alle
outbox-show = Zeigen
