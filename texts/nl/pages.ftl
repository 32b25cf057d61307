# The Self-Service page: what the template and its script say to a customer.

page-title = Afspraak maken bij { $name }
page-title-closed = { $name }
page-description = Diensten, medewerkers en openingstijden van { $name }. In de chat maakt, verzet of annuleert u een afspraak.
page-skip = Direct naar de chat

page-open-now = Nu open tot { $until }
page-opens = Nu gesloten, open { $when }
page-closed-now = Nu gesloten
page-moment-today = vandaag om { $time }
page-moment-tomorrow = morgen om { $time }
page-moment-day = { $day } om { $time }

page-book-or-change = Afspraak maken of wijzigen
page-change = Afspraak wijzigen
page-closed-unpublished = Bij { $name } kunt u op dit moment niet online boeken. Hebt u al een afspraak? Verzetten of annuleren kan nog wel in de chat.
page-closed-organization = Online boeken is alleen voor de organisatie van { $name }. Hebt u al een afspraak? Verzetten of annuleren kan nog wel in de chat.
page-closed-contact = Neem voor een nieuwe afspraak contact op:

page-services = Diensten
page-service-online = Online
page-service-group =
    { $places ->
        [one] Groep, één plaats
       *[other] Groep, tot { $places } plaatsen
    }
page-service-next = Eerste vrije tijd: { $when }
page-book = Boeken
page-book-service = { $service } boeken

page-staff = Bij wie u terechtkunt
page-book-with = Boeken bij { $name }

page-hours = Openingstijden
page-hours-day = Dag
page-hours-open = Open
page-hours-closed = Gesloten
page-hours-closed-today = Vandaag gesloten
page-hours-today = vandaag
page-hours-zone = Tijd in { $place }

page-contact = Contact
page-contact-phone = Telefoon
page-contact-email = E-mail
page-contact-address = Adres
page-contact-web-site = Website
page-privacy = Privacy
page-terms = Voorwaarden

page-talk = Chat met { $name }
page-talk-hint = Afspraak maken, verzetten of annuleren
page-talk-hint-closed = Afspraak verzetten of annuleren
page-talk-back = Terug
page-talk-end = Stop chat
page-talk-loading = De chat gaat open
page-talk-slow = De chat gaat nog open. Met een trage verbinding duurt dat even.
page-talk-said = { $name } zei:
page-talk-placeholder = Schrijf een bericht
page-talk-offline = U bent offline. Wat u schrijft, wordt verstuurd zodra u weer online bent.
page-talk-reconnecting = Uw bericht is nog niet aangekomen. Ik probeer het opnieuw; wat u schrijft, wordt verstuurd zodra het kan.
page-talk-expired = Uw vorige chat is afgelopen, dus dit is een nieuwe. Uw afspraken staan er nog.
page-talk-ended = Deze chat is afgelopen, en op dit apparaat is er niets van bewaard.
page-talk-again = Nieuwe chat beginnen
page-talk-end-ask = Deze chat stoppen? Op dit apparaat wordt er niets van bewaard; uw afspraken blijven zoals ze zijn.
page-talk-end-yes = Chat stoppen
page-talk-end-no = Open laten
page-talk-failed = De chat kan nu niet open.
page-talk-failed-phone = Probeer het nog eens, of bel { $phone }.
page-talk-failed-email = Probeer het nog eens, of schrijf naar { $email }.
page-talk-retry = Opnieuw proberen
page-talk-no-script = De chat heeft JavaScript nodig, en dat werkte niet in deze browser. Laad de pagina opnieuw, zet JavaScript aan, of neem direct contact met ons op.

# The page of one booking, opened by the link in a mail.
page-booking-title = { $service } bij { $name }
page-booking-yours = Uw afspraak bij { $name }
page-booking-details = Uw afspraak
page-booking-span = { $day }, { $start } tot { $end } (tijd in { $city })
page-booking-join = Deelnemen
page-booking-join-link = Online deelnemen
page-booking-change = Iets wijzigen?
page-booking-manage = Afspraak beheren
page-booking-ask = Vragen in de chat
page-booking-calendar = In agenda zetten
page-booking-another = Nog een afspraak maken
page-booking-history = Wat er tot nu toe gebeurde
page-history-booked =
    { $by ->
        [business] Voor u geboekt door { $name }
       *[you] Door u geboekt
    }
page-history-moved =
    { $by ->
        [business] Door { $name } verzet
       *[you] Door u verzet
    } van { $before } naar { $after }
page-history-cancelled =
    { $by ->
        [business] Door { $name } geannuleerd
       *[you] Door u geannuleerd
    }
page-history-restored =
    { $by ->
        [business] Door { $name } hersteld
       *[you] Door u hersteld
    }: { $after }
page-reason-staff = Deze afspraak is door { $name } voor u gemaakt, dus wijzigen kan hier niet. Neem contact op, dan regelt men het voor u.
page-reason-notice =
    { $action ->
        [cancel] Annuleren kan hier tot { $notice } voor het begin
       *[reschedule] Verzetten kan hier tot { $notice } voor het begin
    } (dat was tot { $deadline }). { $name } kan u nog wel helpen.
page-reason-moves =
    De afspraak is { $maximum ->
        [one] één keer
       *[other] { $maximum } keer
    } verzet, en nog eens kan hier niet. { $name } kan u nog wel helpen.
page-reason-cancelled = De afspraak is geannuleerd; er valt niets meer te wijzigen.
page-reason-over = De afspraak is begonnen of voorbij, dus wijzigen kan niet meer.
page-talk-hint-booking = Deze afspraak verzetten of annuleren
page-talk-hint-ask = Vraag over deze afspraak
page-link = Deze link opent niets
page-link-title = { $name }
page-link-text = Misschien is de link afgebroken, of te oud. In de nieuwste mail van { $name } staat er misschien een die werkt. U kunt ook contact opnemen:

page-missing = Hier is geen pagina
page-missing-text = Misschien zit er een tikfout in het adres, of is de pagina verhuisd.
page-refused = Dat lukte niet
page-refused-text = De browser vroeg iets wat deze pagina niet doet.
page-failed = Deze pagina is nu niet te zien
page-failed-text = Er ging iets mis bij ons. Wat u geboekt hebt, is er nog. Probeer het over een minuut nog eens.
page-busy = Te veel verzoeken
page-busy-text = Wacht een minuut en laad de pagina dan opnieuw.
page-error-id = Blijft het misgaan, noem dan dit: { $id }
page-error-home = Naar de boekingspagina
