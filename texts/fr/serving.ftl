# What the bot says to staff about a booking that they look at or change. Keys are <command>-<step>.

## Which booking
form-which = la recherche d’une réservation
which-ask = Quelle réservation ? Donnez-moi sa référence, ou le nom du client.
which-booking-again = Une référence, un nom, un numéro de téléphone ou une adresse e-mail ; le service et le jour aident aussi.
which-title = Quelle réservation ?
which-choose = Choisir
which-more = { $count ->
    [one] Une autre n’est pas affichée.
   *[other] { $count } autres ne sont pas affichées.
} Ajoutez le jour ou le service, ou donnez la référence.
which-nothing = Je ne trouve aucune réservation pour « { $text } » que votre rôle permette de voir.
which-none-here = Cette réservation n’existe pas, ou votre rôle ne permet pas de la voir.
staff-status = { $state ->
    [cancelled] Annulé.
    [no_show] Rendez-vous manqué.
    [completed] Terminé.
    [begun] Commencé ou passé.
   *[other] Réservé.
}
session-line = Avec { $staff }, { $taken } places prises sur { $maximum }.
session-whole = { $count ->
    [2] Les deux places
   *[other] Les { $count } places
}
session-cancel = Annuler la séance
session-more = { $count ->
    [one] Une autre personne vient.
   *[other] { $count } autres personnes viennent.
} « Chercher » et un nom les affiche.
agenda-open = Ouvrir
fact-notes = Remarques
menu-button = { $command ->
    [move_for] Déplacer
    [done] Terminé
    [no_show] Rendez-vous manqué
    [undo_for] Remettre comme avant
    [book_for] Réserver à nouveau
    [message] Écrire
    [resend] Renvoyer l’e-mail
    [edit_customer] Modifier les coordonnées
    [hand_over] Confier
    [pin] Épingler
    [staff_and_links] Révoquer les liens
    [cancel_for] Annuler
   *[other] Historique
}

## What happened to it
history-title = Historique : { $booking }
history-zone = À l’heure de { $city }.{ $older ->
    [0] {""}
    [one] {" "}Une entrée plus ancienne n’est pas affichée.
   *[other] {" "}{ $older } entrées plus anciennes ne sont pas affichées.
}
history-none = Rien n’a changé depuis la réservation, { $created } (heure de { $city }).
history-at = { $day }, { $clock }
history-who = { $who ->
    [customer] le client
    [system] le bot
   *[other] { $who }
}
history-staff = { $name } ({ $role })
history-did = { $what ->
    [booked] Réservé par { $who }.
    [moved] Déplacé par { $who }.
    [cancelled] Annulé par { $who }.
    [restored] Remis comme avant par { $who }.
    [written] Message au client par { $who }.
    [resent] Confirmation renvoyée par { $who }.
    [no_show] Noté comme manqué par { $who }.
    [completed] Noté comme terminé par { $who }.
    [confirmed] « Manqué » ou « terminé » repris par { $who }.
    [pinned] Épinglé par { $who }.
    [customer_edited] Coordonnées modifiées par { $who }.
    [customer_linked] Lié au compte Teams du client.
    [erased] Données du client effacées par { $who }.
    [mail_retried] E-mail relancé par { $who }.
    [link_revoked] Liens des e-mails révoqués par { $who }.
   *[other] Modifié par { $who }.
}
history-denied = Refusé ({ $who }) : { $what ->
    [book] réserver.
    [reschedule] déplacer.
    [move_for] déplacer.
    [cancel] annuler.
    [cancel_for] annuler.
    [undo] reprendre le changement.
    [undo_for] reprendre le changement.
    [message] écrire au client.
    [resend] renvoyer la confirmation.
    [edit_customer] modifier les coordonnées.
    [no_show] noter comme manqué.
    [done] noter comme terminé.
    [hand_over] confier.
    [pin] épingler.
   *[other] modifier.
} { $why ->
    [role] Son rôle ne le permet pas.
    [not_your_calendar] C’est l’agenda de quelqu’un d’autre.
    [read_only] Son rôle permet seulement de regarder.
    [managed_by_staff] Le client ne peut pas gérer ce rendez-vous.
    [notice] C’était trop tard.
    [too_many_moves] Le nombre de déplacements était atteint.
   *[other] Le changement venait de quelqu’un d’autre.
}
history-place = { $now }.
history-change = De { $was } à { $now }.
history-when = { $day } à { $clock } avec { $staff }
history-pin = { $state ->
    [true] Le client peut le gérer.
    [false] Le client ne peut pas le gérer.
   *[other] Suit le réglage du service.
}
history-lifted = En passant outre : { $limits }.
history-limit = { $limit ->
    [notice] le délai
    [not_bookable] les heures propres au service
    [hours] les horaires
   *[other] l’avance maximale
}
history-details = Ce qui a changé : { $fields }.
history-field = { $field ->
    [email_address] e-mail
    [name] nom
    [phone] téléphone
   *[notes] remarques
}
history-reason = Motif : « { $reason } »
role-viewer = lecture seule
role-teammember = équipe
role-scheduler = planification
role-administrator = administration

## Changing it
booking-for = { $booking }, pour { $customer }
told-of-notice = Le début est dans moins de { $notice } : les clients pouvaient changer jusqu’à { $deadline }.
told-by-mail = { $customer } reçoit un e-mail.
told-by-nobody = { $customer } ne reçoit pas d’e-mail : { $why ->
    [opted_out] c’est son souhait.
   *[no_address] il n’y a pas d’adresse e-mail sur la réservation.
} { $phone ->
    [none] Il n’y a pas non plus de numéro de téléphone.
   *[other] Appelez le { $phone }.
}
staff-stale = { $why } Maintenant : { $booking }. { $status }
cancel-for = { $booking }. { $line } Je l’annule ?
cancel-note = À lire pour le client : « { $note } »
cancel-session = { $booking }, { $count ->
    [2] les deux places
   *[other] les { $count } places
} : { $names }
whole-ask = Seulement pour { $customer }, ou toute la séance, { $count ->
    [2] les deux places
   *[other] les { $count } places
} ?
whole-one = Seulement { $customer }
whole-one-also = seulement la place|une place|la place|juste une|une seule|seulement celle-ci|juste celle-là
whole-all = Toute la séance
whole-all-also = tout|toute|toutes|tous|tout le monde|séance|la séance|toutes les places|les deux
cancel-whole-again = « Toute la séance », ou « seulement la place ».
told-more = { $count ->
    [one] Une autre personne ne reçoit pas d’e-mail
   *[other] { $count } autres personnes ne reçoivent pas d’e-mail
} : « chercher » et un nom affiche le numéro.
told-some = { $count ->
    [0] Personne ne reçoit d’e-mail.
    [one] Une personne reçoit un e-mail.
   *[other] { $count } personnes reçoivent un e-mail.
}

## After the start
close-too-soon = Cela n’a pas commencé : { $booking }. On pourra le noter après le début.
close-already = C’est déjà noté ainsi : { $booking }, { $state ->
    [no_show] manqué
    [completed] terminé
   *[other] réservé
}.
close-title = { $state ->
    [no_show] Rendez-vous manqué
    [completed] Terminé
   *[other] Réservé comme avant
}
close-done = { $title } : { $booking }. Personne ne reçoit d’e-mail.
close-undo = « Comme avant » revient en arrière.

## Writing to the customer
form-write = le message au client
write-title = Message à { $customer }
write-line = À propos de { $booking }. Il part à { $email } ; une réponse arrive à l’entreprise.
write-label = Votre message
write-send = Envoyer
write-ask = Que faut-il écrire à { $customer } à propos de { $booking } ?
write-confirm = À { $customer } : « { $draft } » Je l’envoie ? « Oui » l’envoie, d’autres mots le remplacent.
write-done = C’est envoyé à { $customer }, { $email }.
write-done-title = C’est envoyé
resend-title = Renvoyé
resend-done = La confirmation ({ $booking }) repart à { $email }.

## The customer's details
form-edit_customer = les coordonnées d’un client
edit-title = Coordonnées : { $booking }
edit-line = Elles restent avec cette réservation.
edit-save = Enregistrer
edit-label = { $field ->
    [name] Nom
    [email_address] E-mail
    [phone] Téléphone
   *[notes] Remarques
}
edit-field = { $field ->
    [name] le nom ({ $value })
    [email_address] l’adresse e-mail ({ $value })
    [phone] le numéro de téléphone ({ $value })
   *[notes] les remarques ({ $value })
}
edit-too-long = { $maximum } caractères au plus.
edit-unchanged = Rien n’est différent, donc rien n’a changé : { $booking }.
edit-stale = Quelqu’un d’autre a changé { $changed } entre-temps, je n’ai donc encore rien enregistré. La carte montre les deux changements : enregistrez si c’est juste.
edit-done = C’est enregistré pour { $booking } : { $changed }.
edit-done-title = Enregistré
edit-new-address = Les liens envoyés à l’ancienne adresse n’ouvrent plus la réservation.
edit_customer-entries-again = Par exemple « téléphone 020 7946 0999 », « nom Casey Quinn », ou une adresse e-mail complète.
agenda-book = Réserver
