### Cards: card-<card>-<label>, each used by adaptive_cards/<card>.json.

-card-contact = Nous contacter
-card-book = Prendre rendez-vous
-card-book-another = Autre rendez-vous
-card-move = Déplacer
-card-cancel = Annuler
-card-message = Laisser un message

## Welcome

card-welcome-fallback = Ici, vous pouvez prendre, déplacer ou annuler un rendez-vous. Écrivez « réserver », « gérer » ou « contact ».
card-welcome-book = { -card-book }
card-welcome-manage = Modifier ou annuler
card-welcome-contact = { -card-contact }

## Filling a booking

card-service-picker-fallback = Écrivez le nom du service souhaité.
card-service-picker-title = Que souhaitez-vous réserver ?
card-service-picker-choose = Choisir
card-service-picker-more = Autres services

card-staff-picker-fallback = Écrivez le nom de la personne souhaitée, ou « sans préférence ».
card-staff-picker-title = Avec qui souhaitez-vous venir ?
card-staff-picker-anyone = Sans préférence

card-slot-picker-fallback = Écrivez un jour et une heure, par exemple « mardi à 15 h 30 ».
card-slot-picker-later-that-day = Plus tard ce jour-là
card-slot-picker-earlier = Plus tôt
card-slot-picker-later = Plus tard
card-slot-picker-other-day = Un autre jour
card-slot-picker-day = Quel jour ?
card-slot-picker-show-day = Voir les heures
card-slot-picker-other-staff = Quelqu’un d’autre

card-details-form-fallback = Écrivez votre nom, puis votre adresse e-mail.
card-details-form-title = Pour qui est le rendez-vous ?
card-details-form-name = Nom
card-details-form-name-missing = Il manque un nom.
card-details-form-email = E-mail
card-details-form-email-missing = Il manque une adresse e-mail.
card-details-form-phone = Téléphone (facultatif)
card-details-form-note = Quelque chose à savoir ? (facultatif)
card-details-form-answer-missing = Il manque une réponse ici.
card-details-form-agree = J’accepte
card-details-form-agree-missing = Il nous faut votre accord pour garder ces données.
card-details-form-privacy = Confidentialité
card-details-form-terms = Conditions
card-details-form-submit = Continuer
card-details-form-back = Retour

card-confirm-fallback = Je réserve ? Écrivez « oui », ou dites ce qu’il faut changer.
card-confirm-title = Je réserve ?
card-confirm-title-anyway = Réserver quand même ?
card-confirm-confirm = Réserver
card-confirm-confirm-anyway = Réserver quand même
card-confirm-change = Changer quelque chose

## Managing a booking

card-booking-fallback = Écrivez « gérer » pour voir votre rendez-vous.
card-booking-title = Votre rendez-vous

card-manage-menu-fallback = Écrivez « déplacer », « annuler » ou « contact ».
card-manage-menu-title = Votre rendez-vous
card-manage-menu-reschedule = { -card-move }
card-manage-menu-book = { -card-book-another }
card-manage-menu-contact = { -card-contact }
card-manage-menu-cancel = { -card-cancel }

card-booking-picker-fallback = Écrivez le jour du rendez-vous en question.
card-booking-picker-title = Quel rendez-vous ?
card-booking-picker-choose = Choisir
card-booking-picker-contact = { -card-contact }

card-old-and-new-fallback = Je le déplace ? Écrivez « oui », ou donnez une autre heure.
card-old-and-new-title = Je le déplace ?
card-old-and-new-old = Avant
card-old-and-new-new = Après
card-old-and-new-reason = Pourquoi le déplacez-vous ?
card-old-and-new-reason-optional = Pourquoi le déplacez-vous ? (facultatif)
card-old-and-new-reason-missing = Il manque un motif.
card-old-and-new-confirm = Déplacer
card-old-and-new-back = Autres heures
card-old-and-new-keep = Laisser tel quel

card-cancel-confirm-fallback = Je l’annule ? Écrivez « oui » ou « garder ».
card-cancel-confirm-title = Annuler ce rendez-vous ?
card-cancel-confirm-reason = Pourquoi annulez-vous ?
card-cancel-confirm-reason-optional = Pourquoi annulez-vous ? (facultatif)
card-cancel-confirm-reason-missing = Il manque un motif.
card-cancel-confirm-message = Que doit lire le client ? (facultatif)
card-cancel-confirm-keep = Le garder
card-cancel-confirm-confirm = Annuler le rendez-vous

card-done-fallback = C’est fait. Écrivez « gérer » pour voir votre rendez-vous.
card-done-undo = Remettre comme avant
card-done-reschedule = { -card-move }
card-done-book = { -card-book-another }
card-done-contact = { -card-contact }
card-done-cancel = { -card-cancel }

card-stale-fallback = Cette carte a fait son travail. Écrivez « gérer » pour voir votre rendez-vous.

## Contact and proof

card-contact-fallback = Écrivez « contact » pour savoir comment nous joindre.
card-contact-hours = Horaires d’ouverture
card-contact-leave-message = { -card-message }

card-message-form-fallback = Écrivez votre message, je le transmets.
card-message-form-title = Laisser un message
card-message-form-message = Votre message
card-message-form-message-missing = Il manque le message.
card-message-form-sender = Votre téléphone ou votre adresse e-mail
card-message-form-sender-missing = Dites-nous comment vous joindre.
card-message-form-submit = Envoyer le message
card-message-form-back = Retour

card-code-fallback = Écrivez les six chiffres reçus par e-mail.
card-code-title = Entrez le code
card-code-code = Les six chiffres reçus par e-mail
card-code-code-missing = Il manque les six chiffres.
card-code-submit = Vérifier le code
card-code-resend = Envoyer un nouveau code
card-code-look-up-again = Chercher à nouveau
card-code-contact = { -card-contact }

## For staff

card-agenda-fallback = Écrivez « suivant » pour savoir qui vient ensuite, ou « chercher » avec un nom.

## Staff and settings

card-approve-fallback = Écrivez « oui » ou « non ».

card-input-form-fallback = Écrivez ce que vous voulez saisir, ou ouvrez ceci dans une application qui affiche les cartes.
card-input-form-yes = Oui
card-input-form-missing = Il manque quelque chose ici.
card-input-form-back = Retour

card-read-back-fallback = Écrivez « oui » pour que ce soit fait, ou « retour ».
card-read-back-old = Avant :
card-read-back-new = Après :
card-read-back-back = Retour

card-rule-fallback = Le message ci-dessus dit qui peut faire quoi.
card-rule-move = Déplacer
card-rule-cancel = Annuler
card-rule-contact = Contacter
card-rule-book = Réserver

card-menu-fallback = Écrivez « aide » pour voir ce que vous pouvez demander.

card-customer-picker-fallback = Écrivez le nom du client, ou « nouvelle personne ».
card-customer-picker-title = Quel client ?
card-customer-picker-choose = Choisir
card-customer-picker-new = Nouvelle personne

card-free-times-fallback = Écrivez « réserver pour » avec un nom, un service et une des heures.

card-absence-plan-fallback = Faut-il saisir l’absence ainsi ? Écrivez « oui », ou « laisser 1 » pour laisser une réservation à sa place.
card-absence-plan-go = Faire ainsi
card-absence-plan-message = Un mot aux personnes concernées (facultatif)
card-absence-plan-change = Modifier l’absence
card-absence-plan-keep = Ne pas la saisir
