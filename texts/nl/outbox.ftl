# What the bot says to administrators about the outbox. Keys are outbox-<step>.

outbox-title = Postvak uit
outbox-line = { $stuck ->
    [0] Er zit geen mail vast.
    [one] { $stuck } mail kwam niet aan.
   *[other] { $stuck } mails kwamen niet aan.
} { $due ->
    [0] Er gaat er nu geen uit
    [one] { $due } gaat nu uit
   *[other] { $due } gaan nu uit
}{ $later ->
    [0] .
    [one] , { $later } later.
   *[other] , { $later } later.
}
outbox-retried = { $count ->
    [0] Niets om nog eens te proberen: de mail is intussen verstuurd, of gaat net uit.
    [one] { $count } mail is weer onderweg.
   *[other] { $count } mails zijn weer onderweg.
}
outbox-mail = { $kind ->
    [booked] Bevestiging
    [moved] Bericht van verzetten
    [cancelled] Bericht van annulering
    [restored] Bericht dat alles is zoals het was
    [reminder] Herinnering
    [code] Eenmalige code
    [message] Een bericht voor de zaak
    [written] Een bericht van het team
    [link_request] Een verzoek om te koppelen
    [resent] Bevestiging, nog een keer
    [rule_changed] Hoe een afspraak voortaan wordt gewijzigd
   *[other] Mail
} aan { $to ->
    [customer] de klant
    [business] de zaak
    [staff] { $name }
    [teams] { $name }, in Teams
   *[challenge] wie erom vroeg
}{ $reference ->
    [none] {""}
   *[other] , { $reference }
}
outbox-why = { $reason ->
    [no_connection] de mailserver is niet te bereiken
    [connection_lost] de mailserver verbrak de verbinding
    [timed_out] de mailserver antwoordde niet op tijd
    [certificate_not_trusted] het certificaat van de mailserver wordt niet vertrouwd
    [no_tls] de mailserver biedt geen veilige verbinding
    [login_refused] de mailserver weigerde ons wachtwoord ({ $detail })
    [sender_refused] de mailserver weigerde ons adres ({ $detail })
    [recipient_refused] het adres werd geweigerd ({ $detail })
    [message_refused] de mail werd geweigerd ({ $detail })
    [bad_address] naar dat adres kan geen mail
    [address_needs_smtputf8] de mailserver kan niet naar zo’n adres schrijven
    [booking_gone] de boeking is er niet meer
    [teams] Teams nam het niet aan ({ $detail })
   *[other] { $detail }
}
outbox-note = { $tries ->
    [one] { $tries } poging
   *[other] { $tries } pogingen
}: { $why }. { $fate ->
    [dead] Ik heb het opgegeven.
   *[queued] Volgende poging: { $due }.
}
outbox-try = Opnieuw proberen
outbox-all = Allemaal
outbox-try-all = Alles opnieuw proberen
outbox-rest = { $count ->
    [one] Nog { $count }
   *[other] Nog { $count }
}
outbox-first = Dat is alles
outbox-show = Tonen
