# What mails say. A customer's mails begin with mail-customer-, those of the business and its staff with mail-staff-;
# what follows is what happened, and then the subject, the title or the sentence beneath it.

mail-greeting = Buongiorno { $name },

mail-customer-booked-subject = Prenotato: { $service }, { $when }
mail-customer-booked-title = Il Suo appuntamento è prenotato
mail-customer-booked-lead = { $by ->
    [staff] { $business } ha prenotato questo appuntamento per Lei.
   *[customer] Ecco che cosa ha prenotato da { $business }.
}
mail-customer-moved-subject = Spostato: { $service }, ora { $when }
mail-customer-moved-title = Il Suo appuntamento è stato spostato
mail-customer-moved-lead = { $by ->
    [staff] Lo ha spostato { $business }.
   *[customer] È stato spostato come ha chiesto.
}
mail-customer-cancelled-subject = Disdetto: { $service }, { $when }
mail-customer-cancelled-title = Il Suo appuntamento è disdetto
mail-customer-cancelled-lead = { $by ->
    [staff] Lo ha disdetto { $business }.
   *[customer] È stato disdetto come ha chiesto.
}
mail-customer-restored-subject = Ripristinato: { $service }, { $when }
mail-customer-restored-title = Il Suo appuntamento è come prima
mail-customer-restored-lead = L’ultima modifica è stata annullata: vale quanto segue.
mail-customer-reminder-subject = Promemoria: { $service }, { $when }
mail-customer-reminder-title = Il Suo appuntamento si avvicina
mail-customer-reminder-lead = { $business } la aspetta { $when }.

mail-customer-resent-subject = Il Suo appuntamento: { $service }, { $when }
mail-customer-resent-title = Il Suo appuntamento
mail-customer-resent-lead = Ecco di nuovo i dettagli del Suo appuntamento da { $business }.

mail-staff-booked-subject = Nuova prenotazione: { $service }, { $when }
mail-staff-booked-title = Nuova prenotazione
mail-staff-booked-lead = { $by ->
    [staff] L’ha fatta { $actor }.
   *[customer] L’ha fatta il cliente.
}
mail-staff-moved-subject = Spostata: { $service }, ora { $when }
mail-staff-moved-title = Prenotazione spostata
mail-staff-moved-lead = { $by ->
    [staff] L’ha spostata { $actor }.
   *[customer] L’ha spostata il cliente.
}
mail-staff-cancelled-subject = Disdetta: { $service }, { $when }
mail-staff-cancelled-title = Prenotazione disdetta
mail-staff-cancelled-lead = { $by ->
    [staff] L’ha disdetta { $actor }.
   *[customer] L’ha disdetta il cliente.
}
mail-staff-restored-subject = Ripristinata: { $service }, { $when }
mail-staff-restored-title = Prenotazione ripristinata
mail-staff-restored-lead = { $by ->
    [staff] L’ultima modifica è stata annullata da { $actor }.
   *[customer] L’ultima modifica è stata annullata dal cliente.
}
mail-staff-reminder-subject = Promemoria: { $service }, { $when }
mail-staff-reminder-title = In arrivo
mail-staff-reminder-lead = { $count ->
    [one] Prenotazione di { $customer }: { $when }.
   *[other] { $count } prenotazioni: { $when }.
}

mail-before = Prima
mail-now = Adesso
mail-with = con { $staff }
mail-fact-customer = Cliente
mail-fact-customers = Clienti
mail-fact-note = Nota
mail-fact-for-staff = Per il team
mail-fact-reason = Motivo

mail-manage-button = Gestisci la prenotazione
mail-manage-until = Ultimo momento per cambiarlo: { $until }.
mail-manage-until-each = Ultimo momento per spostarlo: { $move }; per disdirlo: { $cancel }.
mail-manage-closed = Qui non si può più cambiare (termine: { $until }); possiamo comunque aiutarla.
mail-manage-otherwise = Per cambiarlo, { $way ->
    [phone] chiami { $phone }
    [email] scriva a { $email }
   *[both] chiami { $phone } o scriva a { $email }
}: ci pensa { $business }.
mail-declining = La voce allegata vale solo nel Suo calendario: rifiutarla o eliminarla non disdice l’appuntamento.

invitation-summary = { $service } da { $business }
invitation-summary-staff = { $service }: { $customer }
invitation-reference = Codice: { $reference }
invitation-contact = Contatti: { $contact }

mail-code-subject = { $code } è il Suo codice per { $business }
mail-code-title = Il Suo codice
mail-code-lead = Lo scriva nella chat con { $business }. Vale dieci minuti, una volta sola.
mail-code-note = Se non lo ha chiesto, può ignorare questa mail: senza il codice non succede niente.

mail-message-subject = Un messaggio dalla chat
mail-message-title = Un messaggio dalla chat
mail-message-lead = Qualcuno ha lasciato questo messaggio per voi:
mail-message-booking = È confermato che la prenotazione è di chi scrive. Una risposta a questa mail arriva a quella persona.
mail-message-proved = È confermato che l’indirizzo è di chi scrive. Una risposta a questa mail arriva a quella persona.
mail-message-typed = L’indirizzo lo ha scritto chi manda il messaggio, quindi non è confermato. Una risposta a questa mail va lì.
mail-message-unknown = Non c’è un indirizzo che conosciamo, a meno che non sia nel messaggio.

mail-written-subject = { $business } sul Suo appuntamento: { $service }, { $when }
mail-written-title = Un messaggio da { $business }
mail-written-lead = { $business } ha un messaggio per Lei:
mail-written-answer = Una risposta a questa mail arriva a { $business }.
