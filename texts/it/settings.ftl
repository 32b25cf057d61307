# What the administrator's dialog says. Keys are settings-<step>; a setting's label is setting-<field>.

## The menu
button-settings = Impostazioni
settings-title = Impostazioni
settings-open = Apri
settings-how-pages = Apra una pagina, o ne scriva il nome, per esempio “impostazioni orari”.
settings-rows-more = { $count ->
    [one] Un’altra
   *[other] Altre { $count }
}
settings-no-such-page = Nelle impostazioni non conosco una pagina “{ $heard }”. Ci sono queste:
settings-no-such-service = Non conosco un servizio “{ $heard }”.
settings-whole-business = Tutta l’attività
settings-whole-business-also = attività|l'attività|tutto|tutti i servizi|azienda

## Forms
settings-continue = Continua
settings-too-long = (troppo lungo per una scheda; resta com’è se non scrive altro)
settings-input = { $label }: { $problem }
settings-how = Compili la scheda, o scriva una riga come “{ $label }: …”.
settings-save = Salva
settings-confirm-title = Salvo le modifiche a { $name }?
settings-old-new = { $label }: { $old } → { $new }
settings-saved = Salvato: { $name }
settings-taken-back = Come prima: { $name }
settings-saved-undo = Ci ha ripensato?
settings-undo = Ripristina
settings-unchanged = Niente da cambiare, è già così: { $name }.
settings-meanwhile = Mentre ci lavorava è cambiato: { $name }.
settings-meanwhile-kept = Ciò che ha inserito è conservato. Dia un’occhiata, e lo salvi se va ancora bene.
settings-meanwhile-unknown = Qualcosa che questa pagina non mostra.
settings-fault-elsewhere = { $name }, { $label }: { $problem }
settings-misfits = { $count ->
    [one] Un appuntamento in programma non rientra più. Resta com’è.
   *[other] { $count } appuntamenti in programma non rientrano più. Restano come sono.
}
settings-misfit = { $booking }, per { $customer }: { $why }
settings-more = { $count ->
    [one] … e un altro
   *[other] … e altri { $count }
}
misfit-staff-unavailable = chi se ne occupa non fa più questo servizio
misfit-outside-hours = fuori dall’orario
misfit-not-bookable = in quel momento il servizio non si può prenotare
misfit-full = l’incontro ha più posti occupati di così
misfit-staff-off = assenza o chiusura

## Values
settings-yes = Sì
settings-no = No
settings-yes-also = on|true|sì|si|s|y|attiva|attivo|acceso|accendi
settings-no-also = off|false|no|n|disattiva|disattivo|spento|spegni
settings-unset = Non impostato
settings-unset-as = Non impostato ({ $value })
settings-not-set = non impostato
settings-as-before = non impostato ({ $value })
settings-none = nessuno
settings-length-hint = per esempio 2 ore, 1 giorno o niente
settings-no-length = Dica la durata con la sua unità, per esempio “15 minuti”, “2 ore”, “1 giorno” o “niente”.
settings-no-number = Un numero intero, per esempio 3.
settings-no-yes = Sì o no.
settings-no-choice = Una tra queste: { $choices }.

## What is wrong with a value
setting-problem = Così non si può salvare.
setting-problem-contact_missing = L’attività tiene un numero di telefono o un indirizzo e-mail, così i clienti possono raggiungerla.
setting-problem-last_administrator = L’attività resterebbe senza un amministratore raggiungibile.
setting-problem-missing = Non può restare vuoto.
setting-problem-negative = Non sotto lo zero.
setting-problem-no_address = Un indirizzo e-mail, per esempio ana@example.com.
setting-problem-no_color = Un colore, per esempio #8a3b5e.
setting-problem-no_country = Le due lettere di un paese, per esempio IT.
setting-problem-no_currency = Le tre lettere di una valuta, per esempio EUR.
setting-problem-no_language = Il codice di una lingua, per esempio it-IT.
setting-problem-no_link = L’indirizzo di una pagina, che inizia con https://.
setting-problem-no_linked_administrator = Prima colleghi l’account di un amministratore in Teams; altrimenti nessuno potrebbe tornare indietro.
setting-problem-no_phone = Un numero di telefono ha almeno tre cifre.
setting-problem-no_picture = Un’immagine nel link stesso, che inizia con data:image/, o un percorso di questo server come /static/logo.svg. La pagina non chiede ad altri server.
setting-problem-no_whole_minutes = Solo minuti interi.
setting-problem-not_unique = Ognuno una volta sola.
setting-problem-overlapping = Due fasce dello stesso giorno si sovrappongono.
setting-problem-reversed = La fine viene dopo l’inizio.
setting-problem-too_few = Almeno { $limit }.
setting-problem-too_long = { $measure ->
    [time] Al massimo { $limit }.
   *[other] Al massimo { $limit } caratteri.
}
setting-problem-too_many = Al massimo { $limit }.
setting-problem-too_short = Almeno { $limit }.
setting-problem-unknown_staff = C’è qualcuno che non lavora qui.
setting-problem-unknown_zone = Il nome di un fuso orario, per esempio Europe/Rome.
setting-problem-without_offset = All’istante manca il fuso orario.
setting-problem-without_tenant = Un account in Teams ha anche un’organizzazione.

## History
settings-page-history = Che cosa è cambiato
settings-page-history-note = Le ultime modifiche, di chi, e come tornare indietro
settings-page-history-also = cronologia|modifiche|ultime modifiche|registro|ripristina|storico
settings-history-empty = Non è ancora cambiato niente.
settings-by = ({ $who }, { $when })
settings-added = aggiunto
settings-removed = tolto
