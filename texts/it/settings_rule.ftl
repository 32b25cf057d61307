# The rule: whether customers manage what staff booked for them. Keys are settings-rule-<step>, rule-<part> for the card.

settings-page-rule = Clienti e prenotazioni del team
settings-page-rule-note = Chi può cambiare una prenotazione fatta da voi per un cliente
settings-page-rule-also = regola|la regola|gestione|gestire|clienti e prenotazioni del team|autogestione
settings-show = Mostra
settings-rule-title = { $name }: clienti e prenotazioni del team
settings-rule-setting = “Consenti ai clienti di gestire il proprio appuntamento quando è stato prenotato dal team per loro conto.”
settings-rule-recommended = La lasci attiva se le va bene che i clienti arrivino alla Sua pagina Self-Service. La disattivi per evitarlo, e dica in conferme e promemoria come cambiare altrimenti una prenotazione. Ciò che i clienti hanno prenotato da sé possono gestirlo in ogni caso.
settings-rule-state = { $state ->
    [on] Attiva: lo gestiscono anche i clienti
   *[off] Disattivata: lo cambia solo il team
}
settings-rule-upcoming = { $count ->
    [0] Nessuna prenotazione in programma è interessata.
    [one] 1 prenotazione in programma è interessata.
   *[other] { $count } prenotazioni in programma sono interessate.
}
settings-rule-turn = { $state ->
    [on] Attiva
   *[off] Disattiva
}
settings-rule-who = Chi può fare che cosa adesso
settings-rule-card-also = chi|scheda|tabella|chi può|scheda della regola
settings-rule-how = { $state ->
    [on] È attiva. “Impostazioni regola { $name } disattiva” la disattiva.
   *[off] È disattivata. “Impostazioni regola { $name } attiva” la attiva.
}
settings-rule-booking = { $booking }, per { $customer }
settings-rule-turn-title = Disattiva per { $name }
settings-rule-turn-question = { $state ->
    [on] I clienti gestiscono ciò che ha prenotato il team: la attivo per { $name }?
   *[off] Solo il team cambia ciò che ha prenotato: la disattivo per { $name }?
}
settings-rule-turned = { $state ->
    [on] Attiva per { $name }
   *[off] Disattivata per { $name }
}
settings-rule-numbers = { $lose ->
    [0] Nessuna prenotazione in programma perde
    [one] 1 prenotazione in programma perde
   *[other] { $lose } prenotazioni in programma perdono
} la gestione da parte del cliente. { $own ->
    [0] Nessuna è stata prenotata dal cliente.
    [one] 1 la tiene, perché l’ha prenotata il cliente.
   *[other] { $own } la tengono, perché le ha prenotate il cliente.
}{ $pinned ->
    [0] {""}
    [one] {" "}1 la tiene, perché è fissata su sì.
   *[other] {" "}{ $pinned } la tengono, perché sono fissate su sì.
}
settings-rule-lose = { $count ->
    [0] Nessuna prenotazione in programma perde la gestione da parte del cliente
    [one] 1 prenotazione in programma perde la gestione da parte del cliente
   *[other] { $count } prenotazioni in programma perdono la gestione da parte del cliente
}
settings-rule-keep = { $count ->
    [one] 1 la tiene
   *[other] { $count } la tengono
}
settings-rule-keeps = { $booking }: { $why ->
    [pinned] fissata su sì
   *[self_made] prenotata dal cliente
}
settings-rule-gain = { $count ->
    [0] Nessuna prenotazione in programma è interessata
    [one] Il cliente di 1 prenotazione in programma può gestirla
   *[other] I clienti di { $count } prenotazioni in programma possono gestirle
}
setting-is_customer_allowed_to_manage_booking = I clienti gestiscono ciò che prenota il team
settings-rule-tell = { $count ->
    [one] Avvisa per mail il cliente interessato
   *[other] Avvisa per mail i { $count } clienti interessati
}
settings-rule-ask = In ogni conferma e promemoria direi: “{ $text }” Compili la scheda, o scriva “sì” per tenerlo così.
settings-rule-ready-made = Se l’appuntamento lo abbiamo prenotato noi per Lei, per cambiarlo { $way ->
    [phone] chiami { $phone }
    [email] scriva a { $email }
   *[both] chiami { $phone } o scriva a { $email }
} tenendo a portata di mano il Suo codice.
settings-rule-preview = Una conferma si leggerà così:
settings-rule-somebody = Robin Esempio
settings-rule-told = { $count ->
    [one] 1 cliente riceve una mail.
   *[other] { $count } clienti ricevono una mail.
}{ $silent ->
    [0] {""}
    [one] {" "}1 prenotazione non ha indirizzo, o il cliente non vuole mail.
   *[other] {" "}{ $silent } prenotazioni non hanno indirizzo, o i clienti non vogliono mail.
}
settings-rule-untold = Non parte nessuna mail.

## The card
rule-service-line = { $state ->
    [on] L’impostazione è attiva: i clienti gestiscono anche ciò che il team ha prenotato per loro.
   *[off] L’impostazione è disattivata: i clienti gestiscono solo ciò che hanno prenotato da sé.
}
rule-booking-line = { $origin ->
    [self_service] L’ha prenotata il cliente, quindi può gestirla qualunque sia l’impostazione.
   *[staff] L’ha prenotata il team. { $pin ->
        [on] È fissata su sì, quindi il cliente può gestirla qualunque sia l’impostazione.
        [off] È fissata su no, quindi la cambia solo il team qualunque sia l’impostazione.
       *[none] { $state ->
            [on] L’impostazione è attiva, quindi può gestirla anche il cliente.
           *[off] L’impostazione è disattivata, quindi la cambia solo il team.
        }
    }
}
rule-who-own = Cliente, ha prenotato da sé
rule-who-made = Cliente, ha prenotato il team
rule-who-customer = { $name }, il cliente
rule-who-member = { $name }, { $role ->
    [administrator] amministratore
    [scheduler] pianificatore
    [viewer] visualizzatore
   *[teamMember] membro del team
}
rule-who-team = { $whose ->
    [own] Membro del team, proprio calendario
   *[other] Membro del team, calendario altrui
}
rule-who-role = { $role ->
    [administrator] Amministratore
    [scheduler] Pianificatore
   *[viewer] Visualizzatore
}
rule-yes = ✓
rule-no = ✗
rule-action-reschedule = spostare
rule-action-cancel = disdire
rule-action-contact = contattare
rule-action-new_booking = prenotare
rule-row = { $who }: può { $may }. { $note }
rule-rest = La scheda lo dice per tutti gli altri.
rule-note = Non può { $actions }: { $why }.
rule-why-not-found = non risulta che sia il cliente
rule-why-managed-by-staff = l’ha prenotata il team, e l’impostazione o il fissaggio è su no
rule-why-notice = manca troppo poco all’inizio
rule-why-started = è iniziata
rule-why-cancelled = è disdetta
rule-why-closed = è passata
rule-why-too-many-moves = è stata spostata quanto possono i clienti
rule-why-read-only = un visualizzatore può solo leggere
rule-why-not-your-calendar = è sul calendario di un’altra persona
rule-why-not-published = la pagina non è pubblicata
rule-why-organization-only = si prenota solo dall’organizzazione

## Pinning one booking
pin-button = { $state ->
    [on] Fissa su sì
    [off] Fissa su no
   *[service] Come dice il servizio
}
pin-command = { $state ->
    [on] fissa { $reference } su sì
    [off] fissa { $reference } su no
   *[service] fissa { $reference } come dice il servizio
}
pin-self-made = { $booking }: l’ha prenotata il cliente, quindi può gestirla in ogni caso. Non c’è niente da fissare.
pin-how = { $booking }: { $line } Per averla diversamente scriva { $ways }.
pin-state = { $state ->
    [on] Può gestirla il cliente
    [off] La cambia solo il team
   *[service] Nessuno dei due: come dice il servizio
}
pin-typed = { $state ->
    [on] “fissala su sì”
    [off] “fissala su no”
   *[service] “fissala come dice il servizio”
}
pin-unchanged = Niente da cambiare: { $booking } è già { $state ->
    [on] fissata su sì
    [off] fissata su no
   *[service] come dice il servizio
}.
settings_rule_on-title = Attiva per { $name }
settings_rule_on-line = I clienti gestiscono allora ciò che Lei o il Suo team hanno prenotato per loro, salvo una prenotazione fissata.
settings_rule_off-entries-again = Scriva “sì” per tenere il testo com’è, o compili la scheda. “Stop” lascia tutto com’è.
form-settings_rule_on = l’attivazione della regola
form-settings_rule_off = la disattivazione della regola
