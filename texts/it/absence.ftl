# What the bot says about time off, closures and who stands in. Keys are <command>-<step>.

## Refusals
refused-ends-before-start = Finisce prima di iniziare.
refused-too-long = Sono più di { $days } giorni: è il massimo che inserisco in una volta.
refused-overlaps = C’è già un’assenza: { $start } – { $end }.

## Time off and closures
form-time_off = l’inserimento di un’assenza
absence-for-everybody = per tutti
absence-for = per { $staff }
absence-everybody = Tutti: chiuso
absence-name = { $kind ->
    [closure] Chiusura
   *[off] Assenza di { $staff }
}: { $when }
absence-whole-day = { $day }, tutto il giorno
absence-days = da { $first } a { $last }, tutto il giorno
absence-hours = { $day }, { $hours } (ora di { $city })
absence-stretch = da { $first } alle { $since } a { $last } alle { $until } (ora di { $city })
absence-flag = { $kind ->
    [closure] Siamo chiusi in quel momento
   *[off] Assenza di { $staff } in quel momento
}
absence-away = { $kind ->
    [closure] chiuso
   *[off] assenza di { $staff }
}
agenda-away = Nessun appuntamento { $day }: { $away }.
agenda-away-here = Nessun appuntamento: { $away }.
absence-warning = { $flag }: da spostare o passare a qualcun altro.
absence-title = Assenze e chiusure
absence-entered = { $count ->
    [0] Nessuna assenza inserita.
    [one] Ce n’è una.
   *[other] Ce ne sono { $count }.
}
absence-more = { $count ->
    [one] Una, più avanti, non è mostrata.
   *[other] Altre { $count }, più avanti, non sono mostrate.
}
absence-enter-row = { $kind ->
    [closure] Un’altra chiusura
   *[off] Un’altra assenza
}
absence-enter = Inserisci
absence-remove = { $begun ->
    [yes] Termina ora
   *[no] Togli
}
absence-ended = { $begun ->
    [yes] Terminata ora
   *[no] Tolta
}: { $absence }. Gli appuntamenti spostati per questo restano dove sono.
absence-undone = Di nuovo tolta. { $absence }
absence-undone-bookings = { $back ->
    [0] Nessun appuntamento è potuto tornare al suo posto.
    [one] Un appuntamento è tornato al suo posto.
   *[other] { $back } appuntamenti sono tornati al loro posto.
}{ $others ->
    [0] { "" }
   *[other] {" "}Gli altri restano dove sono adesso.
}
absence-gone = Quell’assenza non c’è più.
absence-which = { $count ->
    [0] Non trovo un’assenza così.
   *[other] Quale devo togliere?
}
absence-not-yours = Può inserire le Sue assenze; quelle di altri le inseriscono pianificatori e amministratori, le chiusure gli amministratori.

## The form
absence-form = Assenza
absence-form-line = Per giorni interi lasci vuoti gli orari. Prima di inserire qualcosa vede che cosa cambia per gli appuntamenti.
absence-form-submit = Mostra che cosa cambia
absence-input-whom = Chi
absence-input-first = Dal giorno
absence-input-since = Dalle ore (facoltativo)
absence-input-last = Fino al giorno, l’ultimo (facoltativo)
absence-input-until = Fino alle ore (facoltativo)
absence-input-reason = Motivo (facoltativo)
absence-until-when = Fino a quando?
absence-no-such-day = Non trovo un giorno o un orario così sul calendario.
time_off-entries-again = Mi dica un giorno o più giorni, per esempio “giovedì dalle 9 alle 12” o “la settimana prossima”.
time_off-confirm-again = “Sì” la inserisce, “lascia 1” lascia un appuntamento dov’è, “sposta 1” lo sposta comunque, “no” non inserisce niente.

## The plan
absence-session = { $service }, { $seats ->
    [one] 1 cliente
   *[other] { $seats } clienti
}
absence-place = { $day }, { $clock } con { $staff }
absence-to = Passa a: { $place }.
absence-to-colleague = Lo prende { $staff } alla stessa ora.
absence-stays = Resta dov’è: non c’è un orario libero vicino.
absence-left-out = Lasciato dov’è. Proposta: { $proposed }
absence-note-locked = { $who ->
    [one] Il cliente non può cambiarlo online.
    [all] I clienti non possono cambiarlo online.
   *[some] { $count } dei clienti non possono cambiarlo online.
}
absence-note-silent = { $who ->
    [one] Al cliente non arriva nessuna mail.
    [all] Ai clienti non arriva nessuna mail.
   *[some] A { $count } dei clienti non arriva nessuna mail.
}
absence-plan-line = { $count ->
    [0] In quel periodo non c’è niente di prenotato.
    [one] In quel periodo c’è un appuntamento.
   *[other] In quel periodo ci sono { $count } appuntamenti.
}{ $left ->
    [0] { "" }
    [one] {" "}Uno resterebbe dov’è.
   *[other] {" "}{ $left } resterebbero dove sono.
}
absence-plan-more = { $count ->
    [one] Un altro appuntamento segue lo stesso criterio.
   *[other] Altri { $count } appuntamenti seguono lo stesso criterio.
}
absence-on-card = { $count ->
    [one] Un altro è sulla scheda.
   *[other] Altri { $count } sono sulla scheda.
}
absence-plan-submit = { $moves ->
    [0] Inserisci
    [one] Inserisci e sposta 1
   *[other] Inserisci e sposta { $moves }
}
absence-plan-question = { $moves ->
    [0] La inserisco?
   *[other] La inserisco e sposto gli appuntamenti così? I clienti interessati ricevono una mail. “Lascia 1” lascia il primo dov’è.
}
absence-not-entered = Non ho inserito niente e tutti gli appuntamenti restano come sono.
absence-change = { $kind ->
    [added] è stata inserita { $when }
   *[removed] è stata tolta { $when }
}
absence-changed-meanwhile = { $count ->
    [0] Nel frattempo i dati sono cambiati, quindi non ho ancora inserito niente. Ecco come stanno ora le cose.
   *[other] Nel frattempo { $changes }, quindi non ho ancora inserito niente. Ecco come stanno ora le cose.
}
absence-done-title = Inserita. { $absence }
absence-done = { $moved ->
    [0] { $left ->
        [0] In quel periodo non c’è nessun appuntamento.
       *[other] Nessun appuntamento è stato spostato.
    }
    [one] Un appuntamento è stato spostato.
   *[other] { $moved } appuntamenti sono stati spostati.
}{ $left ->
    [0] { "" }
    [one] {" "}Uno resta in quel periodo; l’agenda lo segnala.
   *[other] {" "}{ $left } restano in quel periodo; l’agenda li segnala.
}{ $failed ->
    [0] { "" }
   *[other] {" "}Non tutto è stato ancora possibile.
} Scriva “assenze” per vederla o toglierla.
absence-fate = { $kind ->
    [moved] Spostato
    [back] Tornato
    [not_back] Non tornato
   *[left] Resta
}
absence-rest = { $count ->
    [one] Un altro non è mostrato.
   *[other] Altri { $count } non sono mostrati.
}

## Whom to call
absence-calls = { $count ->
    [one] Da chiamare: un cliente
   *[other] Da chiamare: { $count } clienti
}
absence-calls-how = “Lista chiamate” la mostra di nuovo, con le mail tornate indietro.
absence-calls-more = { $count ->
    [one] Un altro segue più avanti.
   *[other] Altri { $count } seguono più avanti.
}
absence-call-at = { $day }, { $clock }
absence-call = { $customer }, { $phone ->
    [none] nessun numero di telefono
   *[other] { $phone }
}. { $why ->
    [soon] Inizia entro tre ore
    [no_address] Nessun indirizzo e-mail
    [opted_out] Non vuole mail
   *[bounced] La mail è tornata indietro
}. Adesso: { $now }.
absence-no-calls = Non serve chiamare nessuno: le mail arrivano a tutti gli interessati.
absence-no-plan = Non c’è una lista chiamate: nasce con un’assenza in cui cadono degli appuntamenti.

## Hand over
form-hand_over = il passaggio di una prenotazione
hand_over-colleague-again = Mi dica il nome di una persona del team libera in quell’orario.
hand_over-confirm-again = “Sì” la passa, “no” lascia tutto com’è.
hand-over-nobody = { $booking }: nessun’altra persona che potrebbe occuparsene è libera. Con “sposta” si trova un altro orario.
hand-over-to-whom = { $booking }: chi se ne occupa? Persone libere: { $names }.
hand-over-not-free = { $why ->
    [unchanged] È già con { $staff }.
    [slot_taken] { $staff } ha già un appuntamento in quell’orario.
    [staff_off] In quell’orario { $staff } non c’è.
    [staff_unavailable] { $staff } non fa questo servizio.
   *[other] { $staff } non lavora in quell’orario.
}
hand-over-title = Passare a { $staff }?
hand-over-session = Tutti i { $seats } clienti dell’incontro passano insieme.
hand-over-yes = Passa a { $staff }
hand-over-no = Lascia com’è
hand-over-confirm = { $booking }: se ne occupa { $staff }, alla stessa ora?
hand-over-left = Resta com’è: { $booking }.
hand-over-done-title = Passato a { $staff }
hand-over-done = Fatto: { $booking }. Fino alle { $until } “ripristina” torna com’era prima.
