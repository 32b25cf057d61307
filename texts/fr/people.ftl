# What the bot says to administrators about staff, roles and links. Keys are <topic>-<step>.

## The team
settings-page-staff = Équipe
settings-page-staff-note = Rôles, liaisons, qui fait quoi et quand
settings-page-staff-also = équipe|personnel|collègues|employés|rôles|liaisons|membres de l’équipe
people-title = { $count ->
    [one] L’équipe : { $count } personne
   *[other] L’équipe : { $count } personnes
}
people-state = { $role }, { $is_linked ->
    [yes] compte Teams lié
   *[no] compte Teams non lié
}
people-add = Nouvelle personne
people-rest = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
people-who = { $name ->
    [none] De qui parlez-vous ?
   *[other] Je ne trouve personne du nom de « { $name } » dans l’équipe.
} Il y a { $team }.
people-gone = Cette personne ne fait plus partie de l’équipe.
people-no-address = aucune
people-no-services = aucun
people-link = { $account ->
    [none] compte Teams non lié
   *[other] lié dans Teams, compte …{ $account }
}
people-facts = Nom, rôle et e-mail
people-facts-note = Ce que cette personne peut faire, et ce qu’on lui dit
people-services = Ce que fait cette personne
people-services-note = Les services qu’on peut réserver avec elle
people-hours = Horaires
people-hours-note = Ceux de l’entreprise, ou les siens
people-code-label = Se faire reconnaître dans Teams
people-code = Créer un code de liaison
people-unlink = Liaison avec Teams
people-unlink-note = Elle permet de se faire reconnaître
people-unlink-button = Dissocier
people-remove = Quitter l’équipe
people-remove-note = Ses réservations sont listées et restent
people-needed = « { $service } » se fait avec toute l’équipe prévue, quelqu’un doit donc y rester. Rien n’a changé.
people-at = { $day }, { $clock }
people-left = { $count ->
    [0] Ce que personne ne fait ne peut pas être réservé.
    [one] Cette réservation reste telle quelle, et personne n’est prévenu : à vous de la déplacer ou de la confier.
   *[other] Ces { $count } réservations restent telles quelles, et personne n’est prévenu : à vous de les déplacer ou de les confier.
}
fact-role = Rôle
fact-services = Services
fact-link = Liaison
fact-write = À écrire
fact-idle = Sans personne

## One of them
form-settings_staff_facts = la fiche d’un membre de l’équipe
settings_staff_facts-title = { $name } : nom, rôle et e-mail
settings_staff_facts-line = Le rôle dit ce que cette personne peut faire. Les e-mails et les notifications concernent ses propres réservations.
form-settings_staff_hours = les horaires d’un membre de l’équipe
settings_staff_hours-title = { $name } : horaires
settings_staff_hours-line = Les horaires propres comptent dans les limites de ceux de l’entreprise, et seulement si « Travaille dès que c’est ouvert » est sur non.
form-settings_staff_new = l’ajout à l’équipe
settings_staff_new-title = Nouvelle personne
settings_staff_new-line = Ses services, ses horaires et sa liaison avec Teams viennent ensuite.
settings_staff_new-question = Ajouter cette personne à l’équipe ?
setting-role = Rôle
setting-email_address = E-mail
setting-is_email_notification_enabled = E-mails sur ses réservations
setting-is_news_enabled = Notifications dans Teams sur ses réservations
setting-use_business_hours = Travaille dès que c’est ouvert
setting-working_hours = Horaires propres
value-role-administrator = administration
value-role-scheduler = planification
value-role-teammember = équipe
value-role-viewer = lecture seule
value-role-guest = invité
value-role-externalguest = invité externe
form-staff_services = le choix des services d’une personne
staff_services-title = { $name } : quels services ?
staff_services-question = { $name } : changer ses services ?
staff_services-confirm-again = « Oui » change, « non » laisse tel quel.
staff_services-kept = { $name } : ses services restent tels quels.
staff_services-done = { $name } fait maintenant : { $services }.
typed-no-service = « { $said } » n’est pas un de vos services. Écrivez les noms comme dans votre liste, séparés par des virgules.

## Leaving
form-staff_remove = le départ d’une personne
staff_remove-title = Retirer { $name } de l’équipe ?
staff_remove-line = { $is_own ->
    [yes] C’est vous : ici, vous serez désormais un simple client.{" "}
   *[no] {""}
}Son rôle disparaît aussitôt et partout, et on ne peut plus réserver avec cette personne. { $count ->
    [0] Elle n’a aucune réservation à venir.
    [one] Sa réservation à venir reste telle quelle, et personne n’est prévenu : à vous de la déplacer ou de la confier.
   *[other] Ses { $count } réservations à venir restent telles quelles, et personne n’est prévenu : à vous de les déplacer ou de les confier.
} On ne peut pas revenir en arrière.
staff_remove-yes = Retirer { $name }
staff_remove-confirm-again = « Oui » retire cette personne de l’équipe, « non » la garde.
staff_remove-kept = { $name } reste dans l’équipe.
staff_remove-done-title = Hors de l’équipe
staff_remove-done = { $name } ne fait plus partie de l’équipe. { $count ->
    [0] Aucune réservation à venir n’était à son nom.
    [one] Sa réservation reste ; elle est sur la carte.
   *[other] Ses { $count } réservations restent ; elles sont sur la carte.
}
form-staff_unlink = la fin de la liaison avec Teams
staff_unlink-title = { $name } : mettre fin à la liaison avec Teams ?
staff_unlink-line = Son compte n’a plus de rôle ensuite. Un nouveau code de liaison le lie à nouveau.
staff_unlink-yes = Dissocier
staff_unlink-confirm-again = « Oui » met fin à la liaison, « non » la garde.
staff_unlink-nothing = { $name } n’a pas de compte Teams lié.
staff_unlink-kept = { $name } garde sa liaison.
staff_unlink-done-title = Liaison supprimée
staff_unlink-done = Le compte Teams de cette personne n’est plus reconnu : { $name }.

## Link codes and who brings them
links-code-title = Code de liaison pour { $name }
links-code-line = { $name } doit me l’écrire dans une conversation personnelle dans Teams : ne le donnez à personne d’autre. Avant d’accorder quoi que ce soit, je vous montre qui l’a apporté.
links-code = Le code de liaison pour { $name } est sur la carte. Il marche une fois, pendant dix minutes.
links-linked = { $name } a déjà une liaison. « dissocier { $name } » y met fin.
link-waits = Merci. L’administration ({ $business }) doit confirmer que c’est bien vous ; elle a jusqu’à { $until } pour dire oui. Rien n’est accordé avant.
links-title = Quelqu’un demande à être lié comme { $name }
links-who = Son nom dans Teams est « { $shown } ». { $is_known ->
    [yes] Son organisation est connue ici
   *[no] Son organisation n’est pas la vôtre : attention
} (client Teams { $tenant }), et son compte se termine par { $account }. Avec la liaison, c’est pour moi { $name }, { $role }. Vous pouvez répondre jusqu’à { $until }, aussi par « accepter { $name } » ou « refuser { $name } ».
links-no-name = rien
links-approve-label = C’est bien { $name }
links-approve = Lier
links-refuse-label = C’est quelqu’un d’autre
links-refuse = Refuser
links-approved-title = Lié
links-approved = C’est lié. Dès son prochain message dans Teams, je reconnais { $name }.
links-refused-title = Refusé
links-refused = C’est refusé : personne n’a été lié comme { $name }. Un nouveau code permet de réessayer.
links-over-title = Personne n’attend
links-over = Personne n’attend plus de liaison : la réponse a été donnée, ou les dix minutes sont passées. Un nouveau code recommence.

## Links in mails
form-revoke_links = la révocation des liens
revoke-title = Révoquer les liens des e-mails de cette réservation ?
revoke-line = « Gérer le rendez-vous » n’ouvre plus rien, dans les e-mails déjà partis et dans ceux à venir. La réservation reste ; le client peut toujours la chercher avec un code. On ne peut pas revenir en arrière.
revoke-yes = Révoquer les liens
revoke-no = Les garder
revoke_links-confirm-again = « Oui » révoque les liens, « non » les garde.
revoke-kept = Rien ne change : les liens ouvrent toujours la réservation.
revoke-done-title = Liens révoqués
revoke-done = C’est révoqué : les liens des e-mails de cette réservation n’ouvrent plus rien.
