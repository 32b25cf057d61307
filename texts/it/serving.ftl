# What the bot says to staff about a booking that they look at or change. Keys are <command>-<step>.

## Which booking
form-which = la ricerca di una prenotazione
which-ask = Quale prenotazione? Mi dica il codice, o per chi è.
which-booking-again = Un codice, un nome, un numero di telefono o un indirizzo e-mail; aiutano anche il servizio e il giorno.
which-title = Quale prenotazione?
which-choose = Scegli
which-more = { $count ->
    [one] Un’altra non è mostrata.
   *[other] Altre { $count } non sono mostrate.
} Aggiunga il giorno o il servizio, o mi dica il codice.
which-nothing = Per “{ $text }” non trovo prenotazioni che Lei possa vedere con il Suo ruolo.
which-none-here = Quella prenotazione non c’è, o con il Suo ruolo non può vederla.
staff-status = { $state ->
    [cancelled] Disdetto.
    [no_show] Non presentato.
    [completed] Concluso.
    [begun] È iniziato o passato.
   *[other] Prenotato.
}
session-line = Con { $staff }, { $taken } posti occupati su { $maximum }.
session-whole = { $count ->
    [2] Entrambi i posti
   *[other] Tutti i { $count } posti
}
session-cancel = Disdici l’incontro
session-more = { $count ->
    [one] Arriva un altro cliente.
   *[other] Arrivano altri { $count } clienti.
} “Cerca” con un nome li mostra.
agenda-open = Apri
fact-notes = Note
menu-button = { $command ->
    [move_for] Sposta
    [done] Concluso
    [no_show] Non presentato
    [undo_for] Torna indietro
    [book_for] Prenota di nuovo
    [message] Scrivi
    [resend] Rimanda la mail
    [edit_customer] Modifica i dati
    [hand_over] Passa ad altri
    [pin] Fissa
    [staff_and_links] Revoca i link
    [cancel_for] Disdici
   *[other] Cronologia
}

## What happened to it
history-title = Cronologia di { $booking }
history-zone = Gli orari sono nell’ora di { $city }.{ $older ->
    [0] {""}
    [one] {" "}Una voce più vecchia non è mostrata.
   *[other] {" "}{ $older } voci più vecchie non sono mostrate.
}
history-none = Non è cambiato niente da quando è stata fatta, { $created } (ora di { $city }).
history-at = { $day }, { $clock }
history-who = { $who ->
    [customer] il cliente
    [system] il bot
   *[other] { $who }
}
history-staff = { $name } ({ $role })
history-did = { $what ->
    [booked] Ha prenotato { $who }.
    [moved] Ha spostato { $who }.
    [cancelled] Ha disdetto { $who }.
    [restored] Ha ripristinato { $who }.
    [written] Ha scritto al cliente { $who }.
    [resent] Ha rimandato la conferma { $who }.
    [no_show] Ha segnato “non presentato” { $who }.
    [completed] Ha segnato “concluso” { $who }.
    [confirmed] Ha tolto “non presentato” o “concluso” { $who }.
    [pinned] Ha fissato la gestione { $who }.
    [customer_edited] Ha cambiato i dati di contatto { $who }.
    [customer_linked] Collegata all’account del cliente in Teams.
    [erased] Ha cancellato i dati del cliente { $who }.
    [mail_retried] Ha rimesso in viaggio una mail { $who }.
    [link_revoked] Ha revocato i link nelle mail { $who }.
   *[other] Ha modificato { $who }.
}
history-denied = Non concesso a { $who }: { $what ->
    [book] prenotare.
    [reschedule] spostare.
    [move_for] spostare.
    [cancel] disdire.
    [cancel_for] disdire.
    [undo] tornare indietro.
    [undo_for] tornare indietro.
    [message] scrivere al cliente.
    [resend] rimandare la conferma.
    [edit_customer] cambiare i dati di contatto.
    [no_show] segnare “non presentato”.
    [done] segnare “concluso”.
    [hand_over] passare ad altri.
    [pin] fissare la gestione.
   *[other] modificare.
} { $why ->
    [role] Il ruolo non lo permette.
    [not_your_calendar] È di un’altra persona del team.
    [read_only] Può solo guardare.
    [managed_by_staff] Il cliente non può gestirlo.
    [notice] Era troppo tardi.
    [too_many_moves] Era già stato spostato quanto permesso.
   *[other] Il cambiamento non era suo.
}
history-place = { $now }.
history-change = Da { $was } a { $now }.
history-when = { $day } alle { $clock } con { $staff }
history-pin = { $state ->
    [true] Il cliente può gestirlo.
    [false] Il cliente non può gestirlo.
   *[other] Segue l’impostazione del servizio.
}
history-lifted = Oltre { $limits }.
history-limit = { $limit ->
    [notice] il preavviso
    [not_bookable] l’orario proprio del servizio
    [hours] l’orario
   *[other] l’anticipo massimo
}
history-details = Che cosa è cambiato: { $fields }.
history-field = { $field ->
    [email_address] e-mail
    [name] nome
    [phone] telefono
   *[notes] note
}
history-reason = Motivo: “{ $reason }”
role-viewer = visualizzatore
role-teammember = membro del team
role-scheduler = pianificatore
role-administrator = amministratore

## Changing it
booking-for = { $booking }, per { $customer }
told-of-notice = Mancano meno di { $notice } all’inizio: per i clienti il termine era { $deadline }.
told-by-mail = { $customer } riceve una mail.
told-by-nobody = A { $customer } non parte nessuna mail: { $why ->
    [opted_out] ha chiesto di non riceverne.
   *[no_address] nella prenotazione manca l’indirizzo e-mail.
} { $phone ->
    [none] Manca anche un numero di telefono.
   *[other] Chiami { $phone }.
}
staff-stale = { $why } Adesso è { $booking }. { $status }
cancel-for = { $booking }. { $line } Lo disdico?
cancel-note = Il cliente legge: “{ $note }”
cancel-session = { $booking }, { $count ->
    [2] entrambi i posti
   *[other] tutti i { $count } posti
}: { $names }
whole-ask = Solo il posto di { $customer }, o l’intero incontro con { $count ->
    [2] entrambi i posti
   *[other] tutti i { $count } posti
}?
whole-one = Solo il posto di { $customer }
whole-one-also = solo il posto|un posto|il posto|solo uno|soltanto uno|solo questo|solo quello
whole-all = L’intero incontro
whole-all-also = intero|tutto|tutti|l'incontro|incontro|tutti quanti|tutti i posti|entrambi|tutta la lezione
cancel-whole-again = “L’intero incontro”, o “solo il posto”.
told-more = { $count ->
    [one] Un altro cliente non riceve mail
   *[other] Altri { $count } clienti non ricevono mail
}: “cerca” con un nome mostra il numero.
told-some = { $count ->
    [0] Nessuno viene avvisato per mail.
    [one] Un cliente viene avvisato per mail.
   *[other] { $count } clienti vengono avvisati per mail.
}

## After the start
close-too-soon = Non è ancora iniziato: { $booking }. Si può segnare dopo l’inizio.
close-already = È già così: { $booking }, { $state ->
    [no_show] non presentato
    [completed] concluso
   *[other] prenotato
}.
close-title = { $state ->
    [no_show] Non presentato
    [completed] Concluso
   *[other] Prenotato come prima
}
close-done = { $title }: { $booking }. Nessuno riceve una mail.
close-undo = “Ripristina” torna com’era.

## Writing to the customer
form-write = un messaggio a un cliente
write-title = Messaggio a { $customer }
write-line = Riguarda { $booking }. Va a { $email }; una risposta arriva all’attività.
write-label = Il Suo messaggio
write-send = Invia
write-ask = Che cosa scrivo a { $customer } su { $booking }?
write-confirm = A { $customer }: “{ $draft }” Lo invio? “Sì” lo invia, altre parole ne prendono il posto.
write-done = Inviato a { $customer }, { $email }.
write-done-title = Inviato
resend-title = Inviata di nuovo
resend-done = La conferma di { $booking } è di nuovo in viaggio verso { $email }.

## The customer's details
form-edit_customer = la modifica dei dati di un cliente
edit-title = Dati di contatto: { $booking }
edit-line = Sono conservati con questa prenotazione.
edit-save = Salva
edit-label = { $field ->
    [name] Nome
    [email_address] E-mail
    [phone] Telefono
   *[notes] Note
}
edit-field = { $field ->
    [name] il nome ({ $value })
    [email_address] l’indirizzo e-mail ({ $value })
    [phone] il numero di telefono ({ $value })
   *[notes] le note ({ $value })
}
edit-too-long = Al massimo { $maximum } caratteri.
edit-unchanged = Non c’è niente di diverso, quindi non è cambiato niente: { $booking }.
edit-stale = Nel frattempo qualcun altro ha cambiato { $changed }, quindi non ho ancora salvato niente. La scheda mostra entrambe le modifiche: se va bene così, salvi.
edit-done = Salvato per { $booking }: { $changed }.
edit-done-title = Salvato
edit-new-address = I link inviati al vecchio indirizzo non aprono più la prenotazione.
edit_customer-entries-again = Per esempio “telefono 020 7946 0999”, “il nome è Casey Quinn”, o un indirizzo e-mail completo.
agenda-book = Prenota
