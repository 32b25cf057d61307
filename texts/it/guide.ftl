# What the bot can do, for whom, and in which language. Keys are guide-<part> and language-<step>.

## Help
guide-title = Che cosa posso fare per Lei
guide-line = { $name }, { $role ->
    [administrator] amministratore
    [scheduler] pianificatore
    [teammember] membro del team
   *[viewer] visualizzatore
}.
guide-text = { $line } Può scrivere { $examples }.
guide-welcome = Buongiorno { $name }, qui { $business }
guide-welcome-line = Qui il Suo ruolo è { $role ->
    [administrator] amministratore
    [scheduler] pianificatore
    [teammember] membro del team
   *[viewer] visualizzatore
}. { $news ->
    [on] Quando un Suo appuntamento viene prenotato, spostato o disdetto, le scrivo qui; “avvisi no” li ferma.
    [off] Gli avvisi sui Suoi appuntamenti sono spenti; “avvisi sì” li accende.
   *[none] “Aiuto” mostra di nuovo tutto questo.
}
guide-serves = La scheda di una prenotazione la sposta, disdice, modifica, passa ad altri e chiude, scrive al cliente e rimanda la conferma: “Apri” nell’agenda, o scriva il codice. “Ripristina” annulla l’ultima modifica, “contatti” mostra l’attività, e “prenota” prenota per Lei.
guide-looks = Apra una prenotazione dall’agenda, o scriva il suo codice, per vedere com’è e la sua cronologia. “Contatti” mostra l’attività, e “prenota” prenota per Lei.
guide-what = { $command ->
    [agenda] Agenda
    [next] Chi è il prossimo
    [find] Cerca una prenotazione
    [free] Orari liberi
    [book_for] Prenota per un cliente
    [move_for] Sposta una prenotazione
    [cancel_for] Disdici una prenotazione
    [add_to_class] Aggiungi a un corso
    [time_off] Assenze
    [settings] Impostazioni
    [staff_and_links] Team
   *[outbox] Mail
}
guide-example = { $command ->
    [agenda] agenda di Ana domani
    [next] prossimo
    [find] cerca Casey
    [free] libero giovedì pomeriggio
    [book_for] prenota per Casey venerdì alle 15
    [move_for] sposta Casey a venerdì alle 15
    [cancel_for] disdici Casey: siamo chiusi
    [add_to_class] aggiungi Casey al corso
    [time_off] assenza giovedì
    [settings] impostazioni orari
    [staff_and_links] team
   *[outbox] posta in uscita
}
guide-said = “{ $example }”
guide-button = { $command ->
    [agenda] Mostra
    [next] Mostra
    [find] Cerca
    [free] Mostra
    [book_for] Prenota
    [move_for] Sposta
    [cancel_for] Disdici
    [add_to_class] Aggiungi
    [time_off] Inserisci
    [settings] Apri
    [staff_and_links] Apri
   *[outbox] Apri
}

guide-lost = Non ho capito. “Aiuto” mostra che cosa può chiedermi.
button-help = Aiuto
button-agenda = Agenda

## Language
language-which = { $count ->
    [one] Qui parlo { $languages }, e per ora nessun’altra lingua.
   *[other] Parlo { $languages }. Quale preferisce?
}
language-to = lingua { $language }
language-unknown = { $count ->
    [one] Qui non parlo ancora { $wanted }, solo { $languages }.
   *[other] Qui non parlo { $wanted }; parlo { $languages }.
}
language-done = D’ora in poi parliamo { $language }.
language-followed = Continuo in italiano. Scriva “lingua” per sceglierne un’altra.
language-others = Altre lingue
