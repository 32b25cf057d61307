### Cards: card-<card>-<label>, each used by adaptive_cards/<card>.json.

-card-contact = Contatti
-card-book = Prenota un appuntamento
-card-book-another = Prenotane un altro
-card-move = Sposta
-card-cancel = Disdici
-card-message = Lascia un messaggio

## Welcome

card-welcome-fallback = Qui può prenotare, spostare o disdire un appuntamento. Scriva “prenota”, “gestisci” o “contatti”.
card-welcome-book = { -card-book }
card-welcome-manage = Cambia o disdici
card-welcome-contact = { -card-contact }

## Filling a booking

card-service-picker-fallback = Scriva il nome del servizio che desidera.
card-service-picker-title = Che cosa desidera prenotare?
card-service-picker-choose = Scegli
card-service-picker-more = Altri servizi

card-staff-picker-fallback = Scriva il nome della persona che preferisce, o “chiunque”.
card-staff-picker-title = Con chi preferisce?
card-staff-picker-anyone = Chiunque sia libero

card-slot-picker-fallback = Scriva un giorno e un’ora, per esempio “martedì alle 15:30”.
card-slot-picker-later-that-day = Più tardi quel giorno
card-slot-picker-earlier = Prima
card-slot-picker-later = Più avanti
card-slot-picker-other-day = Un altro giorno
card-slot-picker-day = Che giorno?
card-slot-picker-show-day = Mostra gli orari
card-slot-picker-other-staff = Un’altra persona

card-details-form-fallback = Scriva il Suo nome, poi il Suo indirizzo e-mail.
card-details-form-title = Per chi è l’appuntamento?
card-details-form-name = Nome
card-details-form-name-missing = Scriva un nome.
card-details-form-email = E-mail
card-details-form-email-missing = Scriva un indirizzo e-mail.
card-details-form-phone = Telefono (facoltativo)
card-details-form-note = Qualcosa da sapere? (facoltativo)
card-details-form-answer-missing = Manca una risposta.
card-details-form-agree = Acconsento
card-details-form-agree-missing = Per conservare questi dati serve il Suo consenso.
card-details-form-privacy = Informativa sulla privacy
card-details-form-terms = Condizioni
card-details-form-submit = Continua
card-details-form-back = Indietro

card-confirm-fallback = Prenoto? Scriva “sì”, o dica che cosa cambiare.
card-confirm-title = Prenoto?
card-confirm-title-anyway = Prenoto comunque?
card-confirm-confirm = Prenota
card-confirm-confirm-anyway = Prenota comunque
card-confirm-change = Cambia qualcosa

## Managing a booking

card-booking-fallback = Scriva “gestisci” per vedere il Suo appuntamento.
card-booking-title = Il Suo appuntamento

card-manage-menu-fallback = Scriva “sposta”, “disdici” o “contatti”.
card-manage-menu-title = Il Suo appuntamento
card-manage-menu-reschedule = { -card-move }
card-manage-menu-book = { -card-book-another }
card-manage-menu-contact = { -card-contact }
card-manage-menu-cancel = { -card-cancel }

card-booking-picker-fallback = Scriva il giorno dell’appuntamento che intende.
card-booking-picker-title = Quale appuntamento?
card-booking-picker-choose = Scegli
card-booking-picker-contact = { -card-contact }

card-old-and-new-fallback = Lo sposto? Scriva “sì”, o dica un altro orario.
card-old-and-new-title = Lo sposto?
card-old-and-new-old = Adesso
card-old-and-new-new = Nuovo
card-old-and-new-reason = Perché lo sposta?
card-old-and-new-reason-optional = Perché lo sposta? (facoltativo)
card-old-and-new-reason-missing = Scriva un motivo.
card-old-and-new-confirm = Sposta
card-old-and-new-back = Altri orari
card-old-and-new-keep = Lascia com’è

card-cancel-confirm-fallback = Lo disdico? Scriva “sì” o “tienilo”.
card-cancel-confirm-title = Disdire questo appuntamento?
card-cancel-confirm-reason = Perché disdice?
card-cancel-confirm-reason-optional = Perché disdice? (facoltativo)
card-cancel-confirm-reason-missing = Scriva un motivo.
card-cancel-confirm-message = Che cosa deve leggere il cliente? (facoltativo)
card-cancel-confirm-keep = Tienilo
card-cancel-confirm-confirm = Disdici l’appuntamento

card-done-fallback = Fatto. Scriva “gestisci” per vedere il Suo appuntamento.
card-done-undo = Ripristina
card-done-reschedule = { -card-move }
card-done-book = { -card-book-another }
card-done-contact = { -card-contact }
card-done-cancel = { -card-cancel }

card-stale-fallback = Questa scheda ha finito il suo lavoro. Scriva “gestisci” per vedere il Suo appuntamento.

## Contact and proof

card-contact-fallback = Scriva “contatti” per sapere come raggiungerci.
card-contact-hours = Orari di apertura
card-contact-leave-message = { -card-message }

card-message-form-fallback = Scriva il Suo messaggio e lo riferisco.
card-message-form-title = Lascia un messaggio
card-message-form-message = Il Suo messaggio
card-message-form-message-missing = Scriva un messaggio.
card-message-form-sender = Il Suo telefono o indirizzo e-mail
card-message-form-sender-missing = Ci dica come possiamo raggiungerla.
card-message-form-submit = Invia il messaggio
card-message-form-back = Indietro

card-code-fallback = Scriva le sei cifre che trova nella mail.
card-code-title = Inserisca il codice
card-code-code = Sei cifre dalla mail
card-code-code-missing = Scriva le sei cifre.
card-code-submit = Verifica il codice
card-code-resend = Invia un nuovo codice
card-code-look-up-again = Cerca di nuovo
card-code-contact = { -card-contact }

## For staff

card-agenda-fallback = Scriva “prossimo” per sapere chi arriva, o “cerca” con un nome.

## Staff and settings

card-approve-fallback = Scriva “sì” o “no”.

card-input-form-fallback = Scriva ciò che vuole inserire, o apra questa chat in un programma che mostra le schede.
card-input-form-yes = Sì
card-input-form-missing = Da compilare.
card-input-form-back = Indietro

card-read-back-fallback = Scriva “sì” per procedere, o “indietro”.
card-read-back-old = Adesso:
card-read-back-new = Nuovo:
card-read-back-back = Indietro

card-rule-fallback = Chi può fare che cosa è nel messaggio qui sopra.
card-rule-move = Sposta
card-rule-cancel = Disdice
card-rule-contact = Contatti
card-rule-book = Prenota

card-menu-fallback = Scriva “aiuto” per vedere che cosa può chiedere.

card-customer-picker-fallback = Scriva il nome del cliente che intende, o “una persona nuova”.
card-customer-picker-title = Quale cliente?
card-customer-picker-choose = Scegli
card-customer-picker-new = Una persona nuova

card-free-times-fallback = Scriva “prenota per” con un nome, un servizio e uno degli orari.

card-absence-plan-fallback = La inserisco così? Scriva “sì”, o “lascia 1” per lasciare un appuntamento dov’è.
card-absence-plan-go = Procedi
card-absence-plan-message = Due parole a chi viene spostato (facoltativo)
card-absence-plan-change = Cambia l’assenza
card-absence-plan-keep = Non inserire
