### The settings of the business and its services, and what is said about what was typed there.

hours-midnight = mezzanotte

## What was typed and cannot be taken

typed-unknown-word = Non riesco a leggere “{ $said }”. Scriva per esempio “lun-ven 9:00-12:30, 13:30-17:30; sab 9-13; dom chiuso”.
typed-no-days = Per quali giorni? Scriva per esempio “lun-ven 9:00-17:00; sab 9-13; dom chiuso”.
typed-no-hours = Per { $day } manca l’orario. Lo aggiunga, per esempio “9:00-17:00”, o scriva “chiuso”.
typed-no-time = “{ $said }” non dice da quando a quando. Scriva per esempio “9:00-17:30”; un giorno può finire a “mezzanotte”.
typed-reversed = “{ $said }” finisce prima di iniziare. L’orario di un giorno finisce più tardi lo stesso giorno, al massimo a mezzanotte.
typed-overlapping = Due fasce di { $day } si sovrappongono. Ognuna deve finire prima che inizi la successiva.
typed-no-length = “{ $said }” non è una durata. Scriva per esempio “45 minuti”, “1 ora e 30 minuti” o “2 giorni”.
typed-no-price = “{ $said }” non è un importo. Scriva solo il numero, per esempio “38” o “38,50”.
typed-no-zone = Non conosco un fuso orario “{ $said }”. Scriva per esempio “Europe/Rome”, o una città che dà il nome a un fuso.
typed-no-language = “{ $said }” non è una lingua che parlo. Scriva un codice, per esempio “it-IT” o “en-GB”.
typed-no-currency = Non conosco una valuta “{ $said }”. Scriva le sue tre lettere, per esempio “EUR”.
typed-no-country = Non conosco un paese “{ $said }”. Scriva le sue due lettere, per esempio “IT”, o il nome.
typed-no-staff = Qui non lavora nessuno che si chiami “{ $said }”. Scriva i nomi come sono nell’elenco del team, separati da virgole.
typed-no-dates = Non riesco a leggere “{ $said }” come data. Scriva per esempio “24-26 dicembre: non prenotabile”, una riga per ciascuna.
typed-no-availability = “{ $said }” non dice quando si può prenotare. Scriva “quando il team è libero”, “non prenotabile”, o un orario, per esempio “lun-ven 9-12”; con le date, dopo i due punti.
typed-no-recipient = A “{ $said }” non va nessun promemoria. Scriva “cliente”, “team” o “tutti”.
typed-no-question = “{ $said }” non contiene una domanda. La scriva per prima, poi le scelte, per esempio “Lunghezza dei capelli? | Corti | Lunghi *obbligatoria”.

## Lists of a line each, written as they can be typed

reminder-line = { $offset } prima a { $who }
reminder-to-customer = cliente
reminder-to-staff = team
reminder-to-allattendees = tutti
question-required = obbligatoria
availability-bookwhenstaffarefree = quando il team è libero
availability-notbookable = non prenotabile

## The pages about the business

settings-page-hours = Orari di apertura
settings-page-hours-note = Quando siete aperti, e in quale fuso orario
settings-page-hours-also = orari|orario|orari di apertura|orario di apertura|apertura|fuso orario|fuso|ore
form-settings_hours = la modifica degli orari di apertura
settings_hours-title = Orari di apertura di { $name }
settings_hours-line = Gli orari sono quelli dell’orologio dell’attività. Un altro fuso non sposta prenotazioni né chiusure; ognuna appare solo a un’altra ora. Per una chiusura scriva “chiuso il 24 dicembre”.
setting-business_hours = Orari di apertura
setting-time_zone = Fuso orario
setting-is_zone_always_business = Anche i servizi online sono in questo fuso, non in quello del cliente
hint-hours = lun-ven 9:00-12:30, 13:30-17:30; sab 9-13; dom chiuso
hint-zone = Europe/Rome
hint-quiet-hours = 20-7
setting-quiet_hours = Senza avvisi in Teams
typed-no-quiet-hours = Non riesco a leggere “{ $said }” come fascia oraria. Scriva per esempio “20-7” o “dalle 21 alle 7”, o la lasci vuota per ricevere avvisi a qualsiasi ora.

settings-page-name = Nome e lingua
settings-page-name-note = Come vi chiamate, lingua, valuta, paese
settings-page-name-also = nome|lingua|valuta|paese|tipo di attività|come ci chiamiamo
form-settings_name = la modifica di nome e lingua
settings_name-title = Nome e lingua di { $name }
settings_name-line = La lingua è quella di mail e pagina quando non si conosce quella del cliente. Un’altra valuta non cambia nessun importo. Nel paese si trovano i numeri di telefono senza prefisso.
setting-display_name = Nome
setting-business_type = Tipo di attività
setting-language_tag = Lingua
setting-default_currency_iso = Valuta
setting-country = Paese
hint-language = it-IT
hint-currency = EUR
hint-country = IT

settings-page-contact = Contatti
settings-page-contact-note = Telefono, mail, indirizzo, sito, altri modi per cambiare
settings-page-contact-also = contatti|contatto|telefono|mail|e-mail|email|indirizzo|sito|sito web
form-settings_contact = la modifica dei contatti
settings_contact-title = Come raggiungere { $name }
settings_contact-line = Un numero di telefono o un indirizzo e-mail resta: è ciò che ricevono i clienti dove il bot non può aiutare. Come cambiare altrimenti una prenotazione è scritto nelle mail e in chat.
setting-phone = Telefono
setting-email = E-mail
setting-address = Indirizzo
setting-web_site_url = Sito web
setting-other_ways_to_change = Altri modi per cambiare una prenotazione

settings-page-page = Pagina delle prenotazioni
settings-page-page-note = Pubblicata o no, per chi, codice, consenso, link
settings-page-page-also = pagina|pagina di prenotazione|pubblica|pubblicata|consenso|accesso|privacy|condizioni|codice|pubblicazione
form-settings_page = la modifica della pagina delle prenotazioni
settings_page-title = Pagina delle prenotazioni di { $name }
settings_page-line = I clienti prenotano sulla pagina e in chat solo finché è pubblicata. Tutto vale dal prossimo clic; le prenotazioni esistenti si possono gestire in ogni caso.
setting-is_published = Pubblicata
setting-access_control = Chi può prenotare
setting-foreign_tenants = Persone di altre organizzazioni in Teams
setting-enforce_one_time_password = Un codice per mail prima della prima prenotazione
setting-maximum_open_bookings = Prenotazioni in programma per cliente, al massimo
setting-is_customer_consent_enabled = Chiedi ai clienti di acconsentire a un testo
setting-consent_text = Il testo a cui acconsentono
setting-retention_months = Dimenticare i clienti degli appuntamenti passati dopo quanti mesi (0: mai)
setting-privacy_policy_web_url = Link alla vostra informativa sulla privacy
setting-terms_web_url = Link alle vostre condizioni
setting-is_search_indexing_disabled = Pagina fuori dai motori di ricerca
setting-is_staff_sign_in_enabled = Il team può accedere dalla pagina
value-accesscontrol-unrestricted = Tutti
value-foreigntenants-everybody = Sono clienti
value-foreigntenants-refused = Ricevono solo i vostri contatti
value-accesscontrol-restrictedtoorganization = Solo la vostra organizzazione, in Teams

settings-page-look = Aspetto
settings-page-look-note = Colore e logo
settings-page-look-also = aspetto|logo|immagine|grafica|colore e logo|colore del salone
form-settings_look = la modifica dell’aspetto
settings_look-title = Aspetto di { $name }
settings_look-line = Pagina e mail lo mostrano subito. Il testo sul colore resta leggibile, qualunque sia. Il logo è un’immagine nel link stesso (data:image/…), o un percorso di questo server; la pagina non chiede ad altri server.
setting-color = Colore
setting-logo = Logo

## The pages about services

settings-page-services = Servizi
settings-page-services-note = Che cosa si prenota: durata, prezzo, team, domande, quando
settings-page-services-also = servizi|servizio|che cosa si può prenotare|prezzi|prezzo|domande|disponibilità|durate
settings-service-add = Un nuovo servizio
settings-service-add-also = nuovo|aggiungi|uno nuovo|nuovo servizio|un nuovo servizio|un servizio nuovo|aggiungi un servizio|aggiungi servizio|un altro
settings-add = Aggiungi
settings-service-hidden = nascosto ai clienti
settings-service-nobody = non lo fa nessuno, quindi non si può prenotare
settings-service-no-link = online, ancora senza link per partecipare
settings-subject-service_basics = Che cos’è
settings-subject-service_basics-note = Nome, durata, prezzo, team, posti, nascosto o no
settings-subject-service_words = Dove, e che cosa si dice
settings-subject-service_words-note = Luogo o link, altri nomi, domande, informazioni, note
settings-subject-service_times = Quando si può prenotare
settings-subject-service_times-note = Dentro gli orari, in generale e in certe date
settings-subject-service_reminders = Promemoria
settings-subject-service_reminders-note = Quando, a chi, e che cosa dicono

form-settings_service_basics = la modifica di un servizio
settings_service_basics-title = { $name }: che cos’è
settings_service_basics-line = Un servizio nascosto lo prenota solo il team. Le prenotazioni esistenti tengono durata e persone; quelle che non rientrano più vengono elencate.
form-settings_service_new = l’aggiunta di un servizio
settings_service_new-title = Un nuovo servizio
settings_service_new-line = Luogo, domande, promemoria e disponibilità seguono sulle loro pagine.
settings_service_new-question = Aggiungo questo servizio?
setting-description = Che cos’è, in una riga
setting-default_duration = Quanto dura
setting-pre_buffer = Tempo libero prima
setting-post_buffer = Tempo libero dopo
setting-default_price_type = Tipo di prezzo
setting-default_price = Prezzo
setting-staff_member_ids = Chi lo fa
setting-staff_needed = Chi serve
setting-maximum_attendees_count = Posti nello stesso momento
setting-is_hidden_from_customers = Nascosto ai clienti
hint-minutes = per esempio 45 minuti
value-pricetype-free = Gratis
value-pricetype-fixedprice = Prezzo fisso
value-pricetype-startingat = A partire da
value-pricetype-hourly = A ore
value-pricetype-pricevaries = Prezzo variabile
value-pricetype-callus = Per telefono
value-pricetype-notset = Non mostrato
value-staffneeded-one = Una persona
value-staffneeded-all = Tutti insieme

form-settings_service_words = la modifica dei testi di un servizio
settings_service_words-title = { $name }: dove, e che cosa si dice
settings_service_words-line = Domande e scelte stanno su una riga ciascuna. Le risposte dei clienti restano con la domanda, anche se la riformula.
setting-is_location_online = È online
setting-place_display_name = Nome del luogo
setting-place_address = Indirizzo del luogo
setting-join_web_url = Link per partecipare
setting-aliases = Altri nomi, separati da virgole
setting-custom_questions = Domande ai clienti
setting-additional_information = Che cos’altro dicono le conferme
setting-notes = Note per il team
hint-questions = Allergie? *obbligatoria

form-settings_service_times = la modifica della disponibilità di un servizio
settings_service_times-title = { $name }: quando si può prenotare
settings_service_times-line = In generale: “quando il team è libero”, “non prenotabile”, o un orario, per esempio “mar 14-15; gio 14-15”. Le date stanno su una riga ciascuna, per esempio “24-26 dicembre: non prenotabile”. Il team può prenotare anche al di fuori.
setting-general_availability = In generale
setting-custom_availabilities = In certe date
hint-offered = quando il team è libero
hint-dates = 24-26 dicembre: non prenotabile

form-settings_service_reminders = la modifica dei promemoria di un servizio
settings_service_reminders-title = { $name }: promemoria
settings_service_reminders-line = Una riga ciascuno: quanto prima, a chi (cliente, team, tutti), e dopo i due punti che cosa dice. Valgono per le prenotazioni fatte o spostate d’ora in poi.
setting-default_reminders = Promemoria
hint-reminders = 1 giorno prima a cliente: Porti un asciugamano.

settings-service-remove = Elimina
settings-service-remove-note = Non è mai stato prenotato
settings-remove = Elimina
form-settings_service_remove = l’eliminazione di un servizio
settings-keep = Tieni
settings_service_remove-question = Elimino { $name }?
settings_service_remove-line = Non è mai stato prenotato, quindi non si perde altro. Non si può tornare indietro.
settings_service_remove-kept = Resta com’è.
settings_service_remove-done = Eliminato: { $name }
refused-was-booked = Questo servizio è stato prenotato, quindi resta per quelle prenotazioni. Può invece nasconderlo ai clienti.
settings-left = Ciò che aveva inserito lì non è salvato.
settings-closures = Altre chiusure: { $closures }
settings-page-reminders = Promemoria
settings-page-reminders-note = Quali mail ricordano una prenotazione, e che cosa dicono
settings-page-reminders-also = promemoria|promemoria per mail|mail di promemoria|ricordi
settings-no-reminders = nessuno
