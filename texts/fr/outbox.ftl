# What the bot says to administrators about the outbox. Keys are outbox-<step>.

outbox-title = Boîte d’envoi
outbox-line = { $stuck ->
    [0] Aucun e-mail n’est bloqué.
    [one] { $stuck } e-mail n’est pas passé.
   *[other] { $stuck } e-mails ne sont pas passés.
} { $due ->
    [0] Aucun ne part maintenant
    [one] { $due } part maintenant
   *[other] { $due } partent maintenant
}{ $later ->
    [0] .
    [one] , { $later } plus tard.
   *[other] , { $later } plus tard.
}
outbox-retried = { $count ->
    [0] Rien à réessayer : c’est parti entre-temps, ou en train de partir.
    [one] { $count } e-mail est reparti.
   *[other] { $count } e-mails sont repartis.
}
outbox-mail = { $kind ->
    [booked] Confirmation
    [moved] Annonce d’un déplacement
    [cancelled] Annonce d’une annulation
    [restored] Annonce que tout est comme avant
    [reminder] Rappel
    [code] Code à usage unique
    [message] Message pour l’entreprise
    [written] Message de l’équipe
    [link_request] Demande de liaison
    [resent] Confirmation, renvoyée
    [rule_changed] Comment changer un rendez-vous désormais
   *[other] E-mail
}, pour { $to ->
    [customer] le client
    [business] l’entreprise
    [staff] { $name }
    [teams] { $name }, dans Teams
   *[challenge] la personne qui l’a demandé
}{ $reference ->
    [none] {""}
   *[other] , { $reference }
}
outbox-why = { $reason ->
    [no_connection] le serveur d’e-mail est injoignable
    [connection_lost] le serveur d’e-mail a coupé
    [timed_out] le serveur d’e-mail n’a pas répondu à temps
    [certificate_not_trusted] le certificat du serveur d’e-mail n’est pas fiable
    [no_tls] le serveur d’e-mail n’offre pas de connexion sûre
    [login_refused] le serveur d’e-mail a refusé notre mot de passe ({ $detail })
    [sender_refused] le serveur d’e-mail a refusé notre adresse ({ $detail })
    [recipient_refused] l’adresse a été refusée ({ $detail })
    [message_refused] l’e-mail a été refusé ({ $detail })
    [bad_address] on ne peut pas écrire à cette adresse
    [address_needs_smtputf8] le serveur d’e-mail ne sait pas écrire à une telle adresse
    [booking_gone] la réservation n’existe plus
    [teams] Teams ne l’a pas pris ({ $detail })
   *[other] { $detail }
}
outbox-note = { $tries ->
    [one] { $tries } essai
   *[other] { $tries } essais
} : { $why }. { $fate ->
    [dead] J’ai abandonné.
   *[queued] Prochain essai : { $due }.
}
outbox-try = Réessayer
outbox-all = Tous
outbox-try-all = Tout réessayer
outbox-rest = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
outbox-first = C’est tout
outbox-show = Afficher
