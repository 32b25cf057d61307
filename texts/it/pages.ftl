# The Self-Service page: what the template and its script say to a customer.

page-title = Prenota da { $name }
page-title-closed = { $name }
page-description = Servizi, team e orari di { $name }. Prenoti, sposti o disdica un appuntamento in chat.
page-skip = Vai alla chat

page-open-now = Aperto ora, fino alle { $until }
page-opens = Chiuso ora, apre { $when }
page-closed-now = Chiuso ora
page-moment-today = oggi alle { $time }
page-moment-tomorrow = domani alle { $time }
page-moment-day = { $day } alle { $time }

page-book-or-change = Prenota o cambia un appuntamento
page-change = Cambia un appuntamento
page-closed-unpublished = Al momento { $name } non prende prenotazioni online. Ha già un appuntamento? In chat può comunque spostarlo o disdirlo.
page-closed-organization = La prenotazione online è aperta solo all’organizzazione di { $name }. Ha già un appuntamento? In chat può comunque spostarlo o disdirlo.
page-closed-contact = Per un nuovo appuntamento ci contatti:

page-services = Servizi
page-service-online = Online
page-service-group =
    { $places ->
        [one] Gruppo, un posto
       *[other] Gruppo, fino a { $places } posti
    }
page-service-next = Primo orario libero: { $when }
page-book = Prenota
page-book-service = Prenota { $service }

page-staff = Il team
page-book-with = Prenota con { $name }

page-hours = Orari di apertura
page-hours-day = Giorno
page-hours-open = Aperto
page-hours-closed = Chiuso
page-hours-closed-today = Oggi chiuso
page-hours-today = oggi
page-hours-zone = ora di { $place }

page-contact = Contatti
page-contact-phone = Telefono
page-contact-email = E-mail
page-contact-address = Indirizzo
page-contact-web-site = Sito web
page-privacy = Privacy
page-terms = Condizioni

page-talk = Chat con { $name }
page-talk-hint = Prenoti, sposti o disdica un appuntamento
page-talk-hint-closed = Sposti o disdica un appuntamento
page-talk-back = Indietro
page-talk-end = Chiudi la chat
page-talk-loading = Apro la chat
page-talk-slow = Sto ancora aprendo la chat. Con una connessione lenta ci vuole un momento.
page-talk-said = { $name } ha scritto:
page-talk-placeholder = Scriva un messaggio
page-talk-offline = È offline. Ciò che scrive parte appena torna la connessione.
page-talk-reconnecting = Il suo messaggio non è ancora arrivato. Sto riprovando; ciò che scrive parte appena possibile.
page-talk-expired = La chat di prima è terminata, quindi questa è nuova. I Suoi appuntamenti sono al sicuro.
page-talk-ended = Questa chat è terminata, e questo dispositivo l’ha dimenticata.
page-talk-again = Apri una nuova chat
page-talk-end-ask = Chiudere questa chat? Questo dispositivo la dimentica; i Suoi appuntamenti restano come sono.
page-talk-end-yes = Chiudi la chat
page-talk-end-no = Lasciala aperta
page-talk-failed = In questo momento la chat non si apre.
page-talk-failed-phone = Riprovi, o chiami { $phone }.
page-talk-failed-email = Riprovi, o scriva a { $email }.
page-talk-retry = Riprova
page-talk-no-script = La chat ha bisogno di JavaScript, che in questo browser non è partito. Ricarichi la pagina, attivi JavaScript, o ci contatti direttamente.

# The page of one booking, opened by the link in a mail.
page-booking-title = { $service } da { $name }
page-booking-yours = Il Suo appuntamento da { $name }
page-booking-details = Il Suo appuntamento
page-booking-span = { $day }, { $start }–{ $end } (ora di { $city })
page-booking-join = Partecipa
page-booking-join-link = Partecipa online
page-booking-change = Deve cambiarlo?
page-booking-manage = Gestisci la prenotazione
page-booking-ask = Chiedi in chat
page-booking-calendar = Aggiungi al calendario
page-booking-another = Prenota un altro appuntamento
page-booking-history = Che cosa è successo finora
page-history-booked =
    { $by ->
        [business] Prenotato per Lei da { $name }
       *[you] Prenotato da Lei
    }
page-history-moved =
    { $by ->
        [business] Spostato da { $name }
       *[you] Spostato da Lei
    }: da { $before } a { $after }
page-history-cancelled =
    { $by ->
        [business] Disdetto da { $name }
       *[you] Disdetto da Lei
    }
page-history-restored =
    { $by ->
        [business] Ripristinato da { $name }
       *[you] Ripristinato da Lei
    }: { $after }
page-reason-staff = Questo appuntamento lo ha prenotato { $name } per Lei, quindi qui non si può cambiare. Ci contatti e ci pensiamo noi.
page-reason-notice =
    { $action ->
        [cancel] Qui si può disdire fino a { $notice } prima dell’inizio
       *[reschedule] Qui si può spostare fino a { $notice } prima dell’inizio
    } (termine: { $deadline }). { $name } può ancora aiutarla.
page-reason-moves =
    È stato spostato { $maximum ->
        [one] una volta
       *[other] { $maximum } volte
    }, e qui non si può spostare di nuovo. { $name } può ancora aiutarla.
page-reason-cancelled = È disdetto, quindi non c’è più niente da cambiare.
page-reason-over = È iniziato o passato, quindi non si può più cambiare.
page-talk-hint-booking = Sposti o disdica questo appuntamento
page-talk-hint-ask = Chieda di questo appuntamento
page-link = Questo link non apre niente
page-link-title = { $name }
page-link-text = Forse è incompleto, o troppo vecchio. La mail più recente di { $name } potrebbe averne uno che funziona. Può anche contattarci:

page-missing = Qui non c’è nessuna pagina
page-missing-text = Forse l’indirizzo è scritto male, o la pagina si è spostata.
page-refused = Non ha funzionato
page-refused-text = Il browser ha chiesto qualcosa che questa pagina non fa.
page-failed = In questo momento la pagina non si può mostrare
page-failed-text = Qualcosa è andato storto da parte nostra. Nessuna prenotazione è andata persa. Riprovi tra un minuto.
page-busy = Troppe richieste
page-busy-text = Attenda un minuto, poi ricarichi la pagina.
page-error-id = Se continua, citi questo: { $id }
page-error-home = Alla pagina delle prenotazioni
