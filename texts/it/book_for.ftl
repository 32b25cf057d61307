# What the bot says when staff book for customers. Keys are <command>-<step>.

## Beyond what binds customers
anyway-who-may = Andare oltre è solo per { $roles }.

## Whom, what and when, on one card
form-book_for = una prenotazione per un cliente
book_for-title = Prenota per un cliente
book_for-line = Lasci vuoto il giorno o l’ora per scegliere tra gli orari liberi.
book_for-submit = Continua
book_for-input-name = Nome del cliente
book_for-input-email = E-mail (facoltativa)
book_for-input-phone = Telefono (facoltativo)
book_for-input-service = Servizio
book_for-input-staff = Con chi
book_for-input-day = Giorno
book_for-input-time = Ora
book_for-input-note = Nota (facoltativa)
book_for-input-silent = Nessuna mail a questo cliente
book_for-customer = Per chi è? Compili la scheda, o scriva tutto insieme, per esempio “Casey Quinn, taglio con Ana, giovedì alle 15”.
book_for-customer-alone = Per chi è? Compili la scheda, o scriva un nome, una mail o un numero.
book_for-taken = { $service } con { $staff }, { $when }.
book_for-name = Con { $reach } non conosco ancora nessuno. Come si chiama?
book_for-name-missing = Serve un nome.
book_for-which = Chi è: { $names }? O una persona nuova?
book_for-more = { $count ->
    [one] Ce n’è un altro che corrisponde
   *[other] Ce ne sono altri { $count } che corrispondono
}: un indirizzo e-mail o un numero lo trova.
book_for-new = Una persona nuova
book_for-service = Per { $customer }: quale servizio, e quando? Posso prenotare { $services }.
book_for-service-missing = Serve un servizio.
book_for-no-day = Non riesco a leggere quel giorno e quell’ora. Li scelga di nuovo, o li scriva qui.
book_for-own-calendar = Lei prenota sul Suo calendario. Per { $staff } si rivolga a un pianificatore o a un amministratore.
book_for-nothing = Non c’è un servizio che Lei possa prenotare sul Suo calendario. Un amministratore può assegnargliene uno.
book_for-change = Cambi qualcosa sulla scheda, o scriva che cosa è diverso, per esempio “facciamo le 16” o “niente mail”.
book_for-customer-again = Basta un nome, un indirizzo e-mail o un numero di telefono.
book_for-card-again = Basta un nome, un indirizzo e-mail o un numero di telefono.
book_for-service-again = Basta il nome di un servizio.
book_for-slot-again = Basta un giorno o un’ora, per esempio “giovedì alle 15” o “più tardi”.
book_for-answers-again = Una delle risposte proposte, o “no” per lasciarla aperta.
book_for-confirm-again = “Sì” prenota; oppure scriva che cosa cambiare, per esempio “facciamo le 16”.
change-customer = il cliente

## Reading back, and what became of it
book_for-confirm = { $service } con { $staff }, { $when }, per { $customer }.
book_for-noted = Nota: { $note }.
book_for-answered = { $question } { $answer }.
book_for-shall-i = Prenoto?
book_for-anyway = Prenoto comunque?
book_for-manage = { $may ->
    [yes] { $customer } può spostarlo o disdirlo da sé: per { $service } i clienti gestiscono anche ciò che prenota il team.
    [unproven] Per { $service } i clienti gestiscono anche ciò che prenota il team, ma senza un indirizzo e-mail { $customer } non può dimostrare chi è, quindi deve chiamare.
   *[no] { $customer } non può spostarlo o disdirlo da sé: per { $service } i clienti non gestiscono ciò che prenota il team.
}
book_for-mail = { $why ->
    [no_address] Non parte nessuna mail, perché manca l’indirizzo; a prenotazione fatta dico che cosa leggere a voce.
    [opted_out] Non parte nessuna mail, perché il cliente non ne vuole; a prenotazione fatta dico che cosa leggere a voce.
   *[none] La conferma va a { $email }.
}
book_for-done = Prenotato per { $customer }: { $booking }. Il codice è { $reference }.
book_for-mailed = Una conferma va a { $email }.
book_for-read-aloud = Non parte nessuna mail. Da leggere a voce: “{ $when }, con { $staff }. Il Suo codice è { $reference }. Per cambiarlo ci trova qui: { $reach }.”
book_for-change-it = Per cambiarlo scriva “spostalo” o “disdici”.
fact-note = Nota

## A seat in a class
form-add_to_class = l’iscrizione a un corso
add_to_class-none = Non c’è un servizio con posti per più clienti.
add_to_class-not-own = Lei prenota sul Suo calendario, e lì non c’è nessun corso. Si rivolga a un pianificatore o a un amministratore.
add_to_class-title = Aggiungi a un corso
add_to_class-customer-again = Basta un nome, un indirizzo e-mail o un numero di telefono.
add_to_class-card-again = Basta un nome, un indirizzo e-mail o un numero di telefono.
add_to_class-service-again = Basta il nome di un corso.
add_to_class-slot-again = Basta un giorno, per esempio “giovedì”, o “più tardi”.
add_to_class-answers-again = Una delle risposte proposte, o “no” per lasciarla aperta.
add_to_class-confirm-again = “Sì” prenota; oppure scriva che cosa cambiare, per esempio “facciamo giovedì”.
book_for-double = In quell’orario { $customer } ha già qualcosa: { $booking }.
book_for-places = { $count ->
    [one] È l’ultimo posto.
   *[other] Restano { $count } posti.
}
