# The Self-Service page: what the template and its script say to a customer.

page-title = Prendre rendez-vous : { $name }
page-title-closed = { $name }
page-description = { $name } : services, équipe et horaires d’ouverture. Prenez, déplacez ou annulez un rendez-vous dans la conversation.
page-skip = Aller à la conversation

page-open-now = Ouvert jusqu’à { $until }
page-opens = Fermé, ouvre { $when }
page-closed-now = Fermé en ce moment
page-moment-today = aujourd’hui à { $time }
page-moment-tomorrow = demain à { $time }
page-moment-day = { $day } à { $time }

page-book-or-change = Prendre ou changer un rendez-vous
page-change = Changer un rendez-vous
page-closed-unpublished = { $name } ne prend pas de réservations en ligne pour le moment. Vous avez déjà un rendez-vous ? Vous pouvez toujours le déplacer ou l’annuler dans la conversation.
page-closed-organization = La réservation en ligne est réservée à l’organisation : { $name }. Vous avez déjà un rendez-vous ? Vous pouvez toujours le déplacer ou l’annuler dans la conversation.
page-closed-contact = Pour un nouveau rendez-vous, contactez-nous :

page-services = Services
page-service-online = En ligne
page-service-group =
    { $places ->
        [one] Groupe, une place
       *[other] Groupe, jusqu’à { $places } places
    }
page-service-next = Prochaine place libre : { $when }
page-book = Réserver
page-book-service = Réserver : { $service }

page-staff = Qui vous accueille
page-book-with = Réserver avec { $name }

page-hours = Horaires d’ouverture
page-hours-day = Jour
page-hours-open = Ouvert
page-hours-closed = Fermé
page-hours-closed-today = Fermé aujourd’hui
page-hours-today = aujourd’hui
page-hours-zone = Heure de { $place }

page-contact = Contact
page-contact-phone = Téléphone
page-contact-email = E-mail
page-contact-address = Adresse
page-contact-web-site = Site web
page-privacy = Confidentialité
page-terms = Conditions

page-talk = Conversation avec { $name }
page-talk-hint = Prendre, déplacer ou annuler un rendez-vous
page-talk-hint-closed = Déplacer ou annuler un rendez-vous
page-talk-back = Retour
page-talk-end = Fermer
page-talk-loading = La conversation s’ouvre
page-talk-slow = La conversation s’ouvre encore. Avec une connexion lente, cela prend un moment.
page-talk-said = { $name } a dit :
page-talk-placeholder = Écrire un message
page-talk-offline = Vous êtes hors ligne. Ce que vous écrivez part dès que la connexion revient.
page-talk-reconnecting = Votre message n’est pas encore passé. Nouvel essai en cours ; ce que vous écrivez part dès que possible.
page-talk-expired = Votre conversation précédente est terminée, en voici une nouvelle. Vos rendez-vous ne bougent pas.
page-talk-ended = Cette conversation est terminée, et cet appareil l’a oubliée.
page-talk-again = Nouvelle conversation
page-talk-end-ask = Fermer cette conversation ? Cet appareil l’oublie ; vos rendez-vous restent tels quels.
page-talk-end-yes = Fermer la conversation
page-talk-end-no = La garder ouverte
page-talk-failed = Impossible d’ouvrir la conversation en ce moment.
page-talk-failed-phone = Réessayez, ou appelez le { $phone }.
page-talk-failed-email = Réessayez, ou écrivez à { $email }.
page-talk-retry = Réessayer
page-talk-no-script = La conversation a besoin de JavaScript, qui n’a pas fonctionné dans ce navigateur. Rechargez la page, activez JavaScript, ou contactez-nous directement.

# The page of one booking, opened by the link in a mail.
page-booking-title = { $service } chez { $name }
page-booking-yours = Votre rendez-vous chez { $name }
page-booking-details = Votre rendez-vous
page-booking-span = { $day }, de { $start } à { $end } (heure de { $city })
page-booking-join = Rejoindre
page-booking-join-link = Rejoindre en ligne
page-booking-change = Un changement ?
page-booking-manage = Gérer le rendez-vous
page-booking-ask = Demander dans la conversation
page-booking-calendar = Ajouter au calendrier
page-booking-another = Prendre un autre rendez-vous
page-booking-history = Ce qui s’est passé
page-history-booked =
    { $by ->
        [business] Réservé pour vous par { $name }
       *[you] Réservé par vous
    }
page-history-moved =
    { $by ->
        [business] Déplacé par { $name }
       *[you] Déplacé par vous
    } : de { $before } à { $after }
page-history-cancelled =
    { $by ->
        [business] Annulé par { $name }
       *[you] Annulé par vous
    }
page-history-restored =
    { $by ->
        [business] Remis comme avant par { $name }
       *[you] Remis comme avant par vous
    } : { $after }
page-reason-staff = Ce rendez-vous a été pris pour vous par { $name }, on ne peut donc pas le changer ici. Contactez l’équipe, elle le changera pour vous.
page-reason-notice =
    { $action ->
        [cancel] Ici, on peut annuler jusqu’à { $notice } avant le début
       *[reschedule] Ici, on peut déplacer jusqu’à { $notice } avant le début
    } (limite : { $deadline }). { $name } peut encore vous aider.
page-reason-moves =
    Ce rendez-vous a déjà été déplacé { $maximum ->
        [one] une fois
       *[other] { $maximum } fois
    } et ne peut plus l’être ici. { $name } peut encore vous aider.
page-reason-cancelled = Ce rendez-vous est annulé, il n’y a plus rien à changer.
page-reason-over = Ce rendez-vous a commencé ou est passé, on ne peut plus le changer.
page-talk-hint-booking = Déplacer ou annuler ce rendez-vous
page-talk-hint-ask = Une question sur ce rendez-vous
page-link = Ce lien n’ouvre rien
page-link-title = { $name }
page-link-text = Il est peut-être coupé, ou trop ancien. Le dernier e-mail ({ $name }) en contient peut-être un qui marche. Vous pouvez aussi nous contacter :

page-missing = Il n’y a pas de page ici
page-missing-text = L’adresse est peut-être mal écrite, ou la page a changé de place.
page-refused = Cela n’a pas marché
page-refused-text = Le navigateur a demandé quelque chose que cette page ne fait pas.
page-failed = Impossible d’afficher cette page en ce moment
page-failed-text = Un problème est survenu de notre côté. Rien de ce que vous avez réservé n’est perdu. Réessayez dans une minute.
page-busy = Trop de demandes
page-busy-text = Attendez une minute, puis rechargez la page.
page-error-id = Si cela continue, citez ceci : { $id }
page-error-home = Vers la page de réservation
