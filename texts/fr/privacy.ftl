# What the bot says to administrators about what is kept of people. Keys are <command>-<step>.

## Whose
whose-ask = Les données de qui ? Écrivez le nom, l’adresse e-mail, le numéro de téléphone ou la référence d’une réservation.
whose-title = Les données de qui ?
whose-input = Nom, e-mail, téléphone ou référence
whose-submit = Chercher
whose-which = De qui s’agit-il ?
whose-several = « { $text } » correspond à { $names }. De qui s’agit-il ? L’adresse e-mail ou le numéro de téléphone le dit.
whose-this = C’est cette personne
whose-more = { $count ->
    [one] Une autre personne correspond : écrivez plus précisément.
   *[other] { $count } autres personnes correspondent : écrivez plus précisément.
}
whose-unreachable = pas d’adresse e-mail, pas de téléphone
whose-nobody = Je ne connais personne avec « { $text } ».

## Erasing
customer-erased = un client effacé
form-erase = l’effacement des données d’une personne
fact-bookings = Réservations
fact-messages = Messages
fact-not-included = Non compris
erase-bookings = { $upcoming ->
    [0] { $over } passées ou annulées
   *[other] { $upcoming } à venir, { $over } passées ou annulées
}
erase-title = Effacer toutes les données : { $name } ?
erase-line = { $upcoming ->
    [0] {""}
    [one] Le rendez-vous à venir est annulé en même temps, sans e-mail : un appel avant est peut-être bienvenu.{" "}
   *[other] Les { $upcoming } rendez-vous à venir sont annulés en même temps, sans e-mail : un appel avant est peut-être bienvenu.{" "}
}Nom, e-mail, téléphone, remarques, réponses et messages sont effacés. Le calendrier et l’historique gardent qu’une réservation existait, sans dire de qui. On ne peut pas revenir en arrière.
erase-yes = { $upcoming ->
    [0] Effacer définitivement
   *[other] Annuler et effacer définitivement
}
erase-no = Garder
erase-confirm-again = « Oui » efface définitivement, « non » garde tout.
erase-kept = Rien n’a été effacé.
erase-nothing = Il n’y a plus rien à propos de cette personne.
erase-done-title = Effacé
erase-done = { $count ->
    [0] C’est effacé : ses messages.
    [one] C’est effacé : une réservation reste, sans dire de qui.
   *[other] C’est effacé : { $count } réservations restent, sans dire de qui.
} Les copies que vous avez exportées avant contiennent encore ces données.

## Exporting
form-export = l’exportation
export-title = Emporter un fichier
export-line = JSON, à télécharger une fois depuis une de mes pages.
export-all-label = Tout
export-all-note = Toutes les données : une sauvegarde que « app.py import » reprend
export-one-label = Un client
export-one-note = Tout ce qui est gardé sur cette personne
export-make = Créer le fichier
export-choose = Choisir
export-ask = Que doit contenir le fichier : tout, ou un client ? « Tout exporter », ou « exporter casey@example.com ».
export-done-title = Le fichier est prêt
export-done = Le fichier est prêt derrière le lien de la carte : pendant dix minutes, une fois, et seulement tant que vous êtes à l’administration. L’historique note que vous l’avez demandé.
export-open = Ouvrir la page de téléchargement
fact-file = Fichier
fact-open = Lien
fact-until = Jusqu’à
export-file = { $kind ->
    [all] Tout
   *[one] Ce qui est gardé sur { $name }
}
export-no-bookings = Il n’y a plus de réservation de ce client.

page-download = Téléchargement
page-download-text = { $kind ->
    [all] Toutes les données de réservation ({ $name }), clients et équipe compris
   *[one] Toutes les données d’un client ({ $name })
}, dans un fichier JSON. Il peut être pris une fois, dans { $minutes ->
    [one] la minute qui vient
   *[other] les { $minutes } minutes qui viennent
}.
page-download-take = Télécharger le fichier
page-download-care = Il contient des données personnelles : gardez-le à l’abri des regards, et supprimez-le quand vous avez fini.
page-download-over = Ce téléchargement n’est plus possible
page-download-over-text = Le fichier a déjà été pris, ou il date de plus de dix minutes. Écrivez « exporter » au bot pour en avoir un nouveau.
