# What the bot says. Plain, short, warm without chatter; keys are <dialog>-<step>.

## Time, money, lists
duration-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
duration-hours = { $count } h
duration-minutes = { $count } min
when-in-zone = { $day } alle { $clock } (ora di { $city })
when-in-both-zones = { $day } alle { $clock } (ora di { $city }; { $there } a { $place })
day-at-clock = { $day } alle { $clock }
day-today = oggi
day-tomorrow = domani
price-free = Gratis
price-fixedprice = { $amount }
price-startingat = Da { $amount }
price-hourly = { $amount } all’ora
price-pricevaries = Prezzo variabile
price-callus = Prezzo per telefono
hours-range = { $start }–{ $end }
hours-closed = chiuso
open-now = Adesso è aperto, fino alle { $until }.
opens-next = Riapre { $day } alle { $clock }.
where-online = online, in video
places-left = { $count ->
    [one] { $count } posto libero
   *[other] { $count } posti liberi
}

## Facts on cards
fact-what = Che cosa
fact-when = Quando
fact-duration = Durata
fact-with = Con
fact-where = Dove
fact-price = Prezzo
fact-reference = Codice
fact-for = Per
fact-phone = Telefono
fact-email = E-mail
fact-address = Indirizzo
staff-left = una persona che non lavora più qui
staff-anyone = Chiunque
service-any = questo servizio
booking-in-words = { $service } con { $staff }, { $when }
status-confirmed = Prenotato.
status-cancelled = Questo appuntamento è disdetto.
status-past = Questo appuntamento è passato o già iniziato.

## Buttons, which type their own words
button-book = Prenota un appuntamento
button-manage = Cambia il mio appuntamento
button-contact = Contatti
button-person = Parla con una persona
button-leave-message = Lascia un messaggio
button-start-over = Ricomincia
button-book-it = Sì, prenota
button-change = Cambia qualcosa
button-skip = No, salta
button-agree = Sì, acconsento
button-disagree = No
button-move-it = Spostalo
button-move-it-there = Sì, spostalo
button-cancel-it = Disdici
button-cancel-booking = Sì, disdici l’appuntamento
button-keep-it = No, tienilo
button-new-booking = Prenota un altro appuntamento
button-undo = Ripristina
button-look-up-again = Cerca di nuovo
button-stop-this = Interrompi
button-stop-this-also = stop|ferma|interrompi|lascia stare|lascia perdere|basta|questo
button-cancel-a-booking = Disdici un appuntamento
button-cancel-a-booking-also = appuntamento|prenotazione|l'appuntamento|la prenotazione|disdire|disdici l'appuntamento|annulla la prenotazione
button-switch = Sì, passa a questo
button-switch-also = cambia|passa|fai questo|prima questo|va bene
button-go-on = No, continua
button-go-on-also = continua|vai avanti|avanti|prosegui|continuiamo

## Welcome and help
welcome-line = Buongiorno da { $business }. Posso prenotarle un appuntamento, oppure spostarne o disdirne uno.
welcome-line-unpublished = Buongiorno da { $business }. Posso spostare o disdire un Suo appuntamento; quelli nuovi li fissa il team.
help = Posso prenotare un appuntamento, spostarne o disdirne uno, o darle i contatti di { $business }. Lo dica con parole Sue, per esempio “taglio domani pomeriggio” o “sposta il mio appuntamento”. “Indietro”, “ricomincia” e “stop” funzionano sempre.

## Booking
book-service = Che cosa desidera prenotare: { $services }?
service-which = Quale intende: { $services }?
book-staff = Con chi? Può scegliere tra { $names }, o chiunque sia libero.
staff-which = Chi intende: { $names }?
staff-no-choice = Per { $service } decide il team chi se ne occupa.
staff-not-for-service = { $staff } non fa { $service }; può chiedere a { $others }.
slots-title = { $service }: orari liberi
slots-when = { $service }: quando preferisce? I prossimi orari liberi sono { $slots }.
slots-offer = { $service }: c’è posto { $slots }. Quale preferisce?
slots-of-day = { $day } alle { $clocks }
slots-with = { $slots } con { $staff }
slots-best = { $slot } ({ $reason })
slots-best-of-day = { $day } alle { $clocks }
slots-reason = { $reason ->
    [only] l’unico
    [next] subito dopo
    [day] il primo di quel giorno
    [between] in mezzo
    [latest] l’ultimo
    [same] la stessa ora di adesso
    [exact] l’orario richiesto
    [nearest] il più vicino alle { $target }
    [near] quasi altrettanto vicino
    [other-time] un altro orario
    [other-person] un’altra persona
    [other-day] un altro giorno
   *[soonest] il primo
}
slots-nothing-fits = { $staff ->
    [none] In quel momento non c’è niente di libero.
   *[other] { $staff } non ha niente di libero in quel momento.
} Ecco cosa si avvicina: { $slots }. Quale preferisce?
slots-nearest = Gli orari liberi più vicini sono { $slots }.
slots-not-as-preferred = Come preferirebbe non c’è niente di libero.
slots-none-then = Altro non è libero in quel momento. I prossimi orari liberi sono { $slots }.
slots-not-with = In quel momento non c’è posto con { $staff }, ma con altri sì: { $slots }. Quale preferisce?
slots-none-at-all = Al momento per { $service } non ci sono orari liberi.
slots-zone = Gli orari sono nell’ora di { $city }.
slots-others-free = { $count ->
    [one] In quel momento c’è posto con { $names }.
   *[other] In quel momento c’è posto con { $names }.
}
when-no-such-date = Quella data non esiste. Che giorno intende?
when-no-such-time = Quell’ora non esiste. Che ora intende?
when-which = Intende { $readings }?
when-past = È già passato. Quale giorno, da oggi in poi, le andrebbe bene?
when-which-day = Prima scelga un giorno, poi le mostro gli orari liberi.
book-noted = Segnato: { $service } con { $staff }, { $when }.
book-name = A che nome prenoto?
book-email = A quale indirizzo e-mail mando la conferma?
book-extras = C’è un numero di telefono o una nota per il team? Può anche saltare.
book-privacy = { $text } { $links } Acconsente?
book-privacy-needed = Per prenotare qui { $business } ha bisogno del Suo consenso. Può anche farlo il team per Lei, per telefono o per e-mail.
book-confirm = { $service } con { $staff }, { $when }, per { $name } ({ $email }). Prenoto?
book-done = Prenotato: { $booking }. Il Suo codice è { $reference }, e una conferma va a { $email }. Per cambiarlo scriva qui, o risponda “spostalo” o “disdici”.
book-done-title = Prenotato
details-name-missing = Serve un nome, così si sa chi arriva.
details-email-missing = Serve un indirizzo e-mail, così le arriva la conferma.
details-email-wrong = Non sembra un indirizzo e-mail completo. Un esempio: casey@example.com
details-phone-wrong = Non sembra un numero di telefono. Può anche lasciarlo vuoto.
details-answer-missing = “{ $question }” aspetta una risposta.
details-consent-missing = Per prenotare qui serve il Suo consenso al testo qui sopra.
confirm-what-to-change = Che cosa cambio: { $names }?
change-service = il servizio
change-staff = la persona
change-slot = l’orario
change-when = il giorno
change-answers = le risposte
change-name = il nome
change-email = l’indirizzo e-mail
change-extras = telefono e nota
change-privacy = il consenso
change-booking = l’appuntamento
reason-needed = Qual è il motivo? Basta una riga.

## Managing
manage-which = Quale intende?
    { $bookings }
manage-here = { $booking }. { $status }
manage-until = Ultimo momento per cambiarlo: { $until }.
manage-new-booking = Desidera prenotarne un altro?
reschedule-confirm = { $staff_changes ->
    [yes] { $service }: da { $old } con { $old_staff } a { $new } con { $new_staff }.
   *[no] { $service } con { $new_staff }: da { $old } a { $new }.
}
reschedule-ask = { $is_beyond ->
    [yes] Lo sposto comunque?
   *[no] Lo sposto?
}
reschedule-other-staff = In quel momento { $old } ha già un impegno: se ne occuperebbe { $new }.
reschedule-keeps-duration = La durata resta { $duration }, come prenotato.
reschedule-kept = Resta com’è: { $booking }.
reschedule-done = Spostato: { $booking }. Era { $old }. Ci ha ripensato? “Ripristina” funziona fino alle { $until }.
reschedule-done-title = Spostato
cancel-confirm = { $booking }. Lo disdico?
cancel-done = Fatto: disdetto. Era { $booking }. Ci ha ripensato? Ha tempo fino alle { $until }.
cancel-done-title = Disdetto
cancel-kept = Resta: { $booking }.
undo-until = Può tornare indietro fino alle { $until }.
undo-done = Ripristinato. È come prima: { $booking }{ $others ->
    [0] .
    [one] , e un altro posto.
   *[other] , e altri { $others } posti.
}
undo-done-title = Come prima

## Proof
identify-look-up = Mi dica il codice, oppure l’indirizzo e-mail o il numero di telefono della prenotazione, e la cerco.
identify-code-sent = Se la conosciamo, un codice è in viaggio verso l’indirizzo e-mail registrato. Scriva qui le sei cifre.
identify-code-hint = Vale dieci minuti e cinque tentativi.
identify-code-typed = Codice inserito
identify-six-digits = Il codice ha sei cifre.
verify-code-sent = Prima della prima prenotazione verifichiamo l’indirizzo: un codice è in viaggio verso { $email }. Scriva qui le sei cifre.
verify-email = A quale indirizzo e-mail mando il codice?
identify-slow = Il codice non è arrivato? Può volerci un minuto; guardi anche nella posta indesiderata. Può cercare di nuovo con codice, e-mail o telefono, o contattare il team.
identify-done = Grazie, il codice è giusto.

## Contact and messages
contact-line = Ecco come raggiungere { $business }.
about-service = { $service }: { $facts }.
contact-by-both = Chiami { $phone } o scriva a { $email }.
contact-by-phone = Chiami { $phone }.
contact-by-email = Scriva a { $email }.
message-ask = Che cosa riferisco a { $business }? Se aspetta una risposta, dica come raggiungerla.
message-empty = Non c’è ancora scritto niente. Che cosa riferisco?
message-done = Riferito a { $business }.

## Repairs
repair-nothing-heard = Mi è arrivato un messaggio vuoto. Che cosa posso fare per Lei?
repair-not-understood = Non ho capito “{ $heard }”. { $hint }
repair-still-not-understood = Ancora non ho capito “{ $heard }”. { $hint } Oppure parli con una persona, o ricominci.
repair-stopped = Interrotto; non è cambiato niente. Che altro posso fare?
repair-nothing-to-stop = Non c’è niente in corso. Posso prenotare un appuntamento, o cambiarne uno.
repair-started-over = Di nuovo dall’inizio.
repair-left = Lasciato stare. Che cosa desidera fare?
repair-back-to = Torniamo qui: { $form }.
repair-nothing-to-repeat = Non ho ancora detto niente.
repair-form-gone = Mentre non c’era qui è cambiato qualcosa, e una parte di ciò che stava facendo è andata persa. Mi dispiace.
repair-lost = Non ho capito. Posso prenotare, spostare o disdire un appuntamento, o darle i contatti di { $business }.
repair-both = Una cosa alla volta: { $first }, poi { $second }.
repair-next = Adesso: { $form }.
courtesy-small-talk = Sono il bot delle prenotazioni di { $business } e sto bene, grazie. Come posso aiutarla?
courtesy-thanks = Prego, si figuri.
courtesy-goodbye = Arrivederci, a presto.
courtesy-hello = Buongiorno.
which-cancel = Vuole interrompere { $form }, o disdire un appuntamento che ha già?
which-task = Stavamo facendo altro: { $form }. Facciamo prima questo: { $task }?
form-book = una nuova prenotazione
form-manage = la ricerca di un appuntamento
form-reschedule = lo spostamento di un appuntamento
form-cancel = la disdetta di un appuntamento
form-identify = la ricerca di un appuntamento
form-verify = la verifica del Suo indirizzo e-mail
form-message = un messaggio
stale-title = Questa scheda ha finito il suo lavoro
stale-booking = Oggi la situazione è questa: { $booking }. { $status }
stale-card = Quella scheda non è più in uso.
stale-closed = Non più in uso
stale-chosen = { $chosen }

## What was not understood, by form and field
book-service-again = Basta il nome di un servizio.
book-staff-again = Un nome dell’elenco, o “chiunque”.
book-slot-again = Basta un giorno o un’ora, per esempio “giovedì alle 15” o “più tardi”.
book-name-again = Nome e cognome.
book-email-again = Un indirizzo e-mail, per esempio casey@example.com.
book-answers-again = Una delle risposte proposte, o “no” dove si può saltare.
book-extras-again = Un numero di telefono, una nota, o “no”.
book-privacy-again = Basta “sì” o “no”.
book-confirm-again = “Sì” prenota; oppure dica che cosa cambiare, per esempio “facciamo le 16”.
reschedule-slot-again = Basta un giorno o un’ora, per esempio “giovedì alle 15” o “più tardi”.
reschedule-confirm-again = “Sì” lo sposta; oppure dica un altro orario.
reschedule-booking-again = Il suo numero nell’elenco, o il giorno.
cancel-booking-again = Il suo numero nell’elenco, o il giorno.
manage-booking-again = Il suo numero nell’elenco, o il giorno.
cancel-confirm-again = “Sì” lo disdice, “no” lo tiene.
identify-look_up-again = Mi serve il codice (otto lettere e cifre), l’indirizzo e-mail o il numero di telefono.
verify-code-again = Mi servono le sei cifre della mail.
verify-email-again = Un indirizzo e-mail, per esempio casey@example.com.
identify-code-again = Mi servono le sei cifre della mail.

## Errors of the machine
error-internal = Qualcosa è andato storto da parte nostra, e non è cambiato niente. Se lo segnala al team, citi { $id }.

## Refusals, one a code
refused-not-found = Con questo non trovo nessun appuntamento. Forse è sotto un altro indirizzo o numero.
refused-managed-by-staff = Questo appuntamento lo ha prenotato { $business } per Lei, quindi qui non posso cambiarlo. Ci pensa volentieri il team:
refused-notice = Mancano meno di { $notice } al Suo appuntamento, e qui non si può più cambiare (termine: { $deadline }). { $business } può ancora aiutarla:
refused-started = Questo appuntamento è iniziato o passato, quindi non si può più cambiare.
refused-cancelled = Questo appuntamento è già disdetto.
refused-closed = Questo appuntamento è chiuso, quindi non si può più cambiare.
refused-too-many-moves = Questo appuntamento è stato spostato { $maximum ->
    [one] una volta
   *[other] { $maximum } volte
}: qui di più non si può. { $business } può aiutarla:
refused-read-only = Può vedere questa prenotazione ma non cambiarla.
refused-not-your-calendar = Quella prenotazione è sul calendario di un’altra persona del team.
roles-viewer = visualizzatori
roles-teammember = membri del team
roles-scheduler = pianificatori
roles-administrator = amministratori
refused-role = Questo è solo per { $roles }.
refused-unchanged = L’orario è già quello. Non è cambiato niente, e nessuno riceve una mail.
refused-slot-taken = Quell’orario è occupato.
refused-full = Quell’incontro è al completo.
refused-too-soon = È troppo presto: { $service } va prenotato con { $notice } di anticipo. Il primo momento possibile è { $earliest }.
refused-too-far = È troppo in là: per ora l’ultimo giorno possibile è { $latest }.
refused-outside-hours = È fuori dall’orario.
refused-not-bookable = In quell’orario { $service } non si fa.
refused-off-grid = { $service } non inizia a quell’ora.
refused-staff-unavailable = Quella persona non fa { $service }.
refused-staff-off = { $staff ->
    [none] In quel momento non lavora nessuno.
   *[other] In quel momento { $staff } non lavora.
}
refused-no-such-time = Quel giorno l’orologio salta quell’ora.
refused-in-the-past = Quell’ora è già passata.
refused-not-published = Al momento qui non si prendono prenotazioni.
refused-hidden-service = { $service } non si può prenotare qui.
refused-unknown-service = Non conosco quel servizio.
refused-too-many-open = Ha già { $maximum ->
    [one] un appuntamento
   *[other] { $maximum } appuntamenti
} in programma: qui di più non se ne possono prenotare.
refused-consent-missing = Per prenotare qui serve il Suo consenso al testo sulla privacy.
refused-answer-missing = Una delle domande è ancora aperta.
refused-contact-missing = Servono un nome e un indirizzo e-mail.
refused-reason-missing = Serve un motivo.
refused-organization-only = Qui possono prenotare solo i membri dell’organizzazione.
refused-code-needed = Prima della prima prenotazione l’indirizzo e-mail va confermato con un codice.
refused-undo-too-late = I dieci minuti per tornare indietro sono passati.
refused-undo-not-yours = Può tornare indietro solo chi ha fatto quel cambiamento, nella stessa chat.
refused-nothing-to-undo = Non c’è niente da ripristinare.
refused-code-wrong = Il codice non è questo. { $tries ->
    [one] Resta { $tries } tentativo.
   *[other] Restano { $tries } tentativi.
}
refused-code-expired = Quel codice non vale più. Cerchi di nuovo la prenotazione per riceverne uno.
refused-asked-too-often = Questo codice di prenotazione è stato cercato { $maximum } volte nell’ultima ora: di più non si può. Può riprovare tra { $wait }.
refused-invalid = Così non si può salvare: { $problem }
refused-stale = Nel frattempo è cambiato, quindi non ho fatto niente. Guardi com’è adesso.
