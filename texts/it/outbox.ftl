# What the bot says to administrators about the outbox. Keys are outbox-<step>.

outbox-title = Posta in uscita
outbox-line = { $stuck ->
    [0] Nessuna mail è bloccata.
    [one] { $stuck } mail non è arrivata.
   *[other] { $stuck } mail non sono arrivate.
} { $due ->
    [0] Adesso non ne parte nessuna
    [one] { $due } parte adesso
   *[other] { $due } partono adesso
}{ $later ->
    [0] .
    [one] , { $later } più tardi.
   *[other] , { $later } più tardi.
}
outbox-retried = { $count ->
    [0] Niente da ritentare: nel frattempo è partita, o sta partendo.
    [one] { $count } mail è di nuovo in viaggio.
   *[other] { $count } mail sono di nuovo in viaggio.
}
outbox-mail = { $kind ->
    [booked] Conferma
    [moved] Avviso di spostamento
    [cancelled] Avviso di disdetta
    [restored] Avviso che tutto è come prima
    [reminder] Promemoria
    [code] Codice monouso
    [message] Un messaggio per l’attività
    [written] Un messaggio del team
    [link_request] Una richiesta di collegamento
    [resent] Conferma, di nuovo
    [rule_changed] Come cambiare un appuntamento d’ora in poi
   *[other] Mail
} per { $to ->
    [customer] il cliente
    [business] l’attività
    [staff] { $name }
    [teams] { $name }, in Teams
   *[challenge] chi l’ha chiesto
}{ $reference ->
    [none] {""}
   *[other] , { $reference }
}
outbox-why = { $reason ->
    [no_connection] il server di posta non si raggiunge
    [connection_lost] il server di posta ha interrotto
    [timed_out] il server di posta non ha risposto in tempo
    [certificate_not_trusted] il certificato del server di posta non è affidabile
    [no_tls] il server di posta non offre una connessione sicura
    [login_refused] il server di posta ha rifiutato la nostra password ({ $detail })
    [sender_refused] il server di posta ha rifiutato il nostro indirizzo ({ $detail })
    [recipient_refused] l’indirizzo è stato rifiutato ({ $detail })
    [message_refused] la mail è stata rifiutata ({ $detail })
    [bad_address] a quell’indirizzo non può arrivare nessuna mail
    [address_needs_smtputf8] il server di posta non può scrivere a un indirizzo così
    [booking_gone] la prenotazione non c’è più
    [teams] Teams non l’ha accettato ({ $detail })
   *[other] { $detail }
}
outbox-note = { $tries ->
    [one] { $tries } tentativo
   *[other] { $tries } tentativi
}: { $why }. { $fate ->
    [dead] Ho rinunciato.
   *[queued] Prossimo tentativo: { $due }.
}
outbox-try = Riprova
outbox-all = Tutte
outbox-try-all = Riprova tutte
outbox-rest = { $count ->
    [one] Un’altra
   *[other] Altre { $count }
}
outbox-first = È tutto
outbox-show = Mostra
