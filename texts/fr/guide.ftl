# What the bot can do, for whom, and in which language. Keys are guide-<part> and language-<step>.

## Help
guide-title = Ce que je peux faire pour vous
guide-line = { $name }, { $role ->
    [administrator] administration
    [scheduler] planification
    [teammember] équipe
   *[viewer] lecture seule
}.
guide-text = { $line } Vous pouvez écrire { $examples }.
guide-welcome = Bonjour { $name }, ici { $business }
guide-welcome-line = Je vous connais ici avec le rôle { $role ->
    [administrator] administration
    [scheduler] planification
    [teammember] équipe
   *[viewer] lecture seule
}. { $news ->
    [on] Quand une de vos réservations est prise, déplacée ou annulée, je vous écris ici ; « couper les notifications » y met fin.
    [off] Les notifications de vos réservations sont coupées ; « activer les notifications » les remet.
   *[none] « Aide » affiche ceci à tout moment.
}
guide-serves = La carte d’une réservation permet de la déplacer, de l’annuler, d’écrire, de renvoyer l’e-mail, de la modifier, de la confier et de la clore : « Ouvrir » dans l’agenda, ou écrivez sa référence. « Comme avant » reprend le dernier changement, « contact » affiche les coordonnées, et « réserver » réserve pour vous.
guide-looks = Ouvrez une réservation depuis l’agenda, ou écrivez sa référence, pour voir où elle en est et son historique. « Contact » affiche les coordonnées, et « réserver » réserve pour vous.
guide-what = { $command ->
    [agenda] Agenda
    [next] Qui vient ensuite
    [find] Trouver une réservation
    [free] Heures libres
    [book_for] Réserver pour un client
    [move_for] Déplacer une réservation
    [cancel_for] Annuler une réservation
    [add_to_class] Ajouter à un cours
    [time_off] Congés
    [settings] Paramètres
    [staff_and_links] Équipe
   *[outbox] E-mails
}
guide-example = { $command ->
    [agenda] agenda Ana demain
    [next] suivant
    [find] chercher Casey
    [free] libre jeudi après-midi
    [book_for] réserver pour Casey vendredi à 15 h
    [move_for] déplacer Casey à vendredi 15 h
    [cancel_for] annuler Casey : nous sommes fermés
    [add_to_class] ajouter Casey au cours
    [time_off] congé jeudi
    [settings] paramètres horaires
    [staff_and_links] équipe
   *[outbox] boîte d’envoi
}
guide-said = « { $example } »
guide-button = { $command ->
    [agenda] Afficher
    [next] Afficher
    [find] Chercher
    [free] Afficher
    [book_for] Réserver
    [move_for] Déplacer
    [cancel_for] Annuler
    [add_to_class] Ajouter
    [time_off] Saisir
    [settings] Ouvrir
    [staff_and_links] Ouvrir
   *[outbox] Ouvrir
}

guide-lost = Je n’ai pas compris. « Aide » montre ce que vous pouvez me demander.
button-help = Aide
button-agenda = Agenda

## Language
language-which = { $count ->
    [one] Ici, je parle une seule langue : { $languages }.
   *[other] Voici les langues que je parle : { $languages }. Laquelle choisissez-vous ?
}
language-to = langue { $language }
language-unknown = { $count ->
    [one] Je ne parle pas encore cette langue ({ $wanted }), seulement celle-ci : { $languages }.
   *[other] Je ne parle pas cette langue ({ $wanted }). Voici celles que je parle : { $languages }.
}
language-done = Langue choisie : { $language }.
language-followed = Je continue en français. Écrivez « langue » pour en choisir une autre.
language-others = Autres langues
