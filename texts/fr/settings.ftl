# What the administrator's dialog says. Keys are settings-<step>; a setting's label is setting-<field>.

## The menu
button-settings = Paramètres
settings-title = Paramètres
settings-open = Ouvrir
settings-how-pages = Ouvrez une page, ou écrivez son nom, par exemple « paramètres horaires ».
settings-rows-more = { $count ->
    [one] Une de plus
   *[other] { $count } de plus
}
settings-no-such-page = Je ne connais pas de page « { $heard } » dans les paramètres. Voici celles qu’il y a :
settings-no-such-service = Je ne connais pas de service « { $heard } ».
settings-whole-business = Toute l’entreprise
settings-whole-business-also = entreprise|l’entreprise|tout|tous les services

## Forms
settings-continue = Continuer
settings-too-long = (trop long pour une carte ; reste tel quel si vous n’écrivez rien d’autre)
settings-input = { $label } : { $problem }
settings-how = Remplissez la carte, ou écrivez une ligne comme « { $label } : … ».
settings-save = Enregistrer
settings-confirm-title = Modifier ceci : { $name } ?
settings-old-new = { $label } : { $old } → { $new }
settings-saved = C’est enregistré : { $name }
settings-taken-back = Comme avant : { $name }
settings-saved-undo = Vous changez d’avis ?
settings-undo = Remettre comme avant
settings-unchanged = Rien à changer, c’est déjà ainsi : { $name }.
settings-meanwhile = Changement entre-temps, { $name } :
settings-meanwhile-kept = Votre saisie est gardée. Regardez, et enregistrez si elle est toujours juste.
settings-meanwhile-unknown = Quelque chose que cette page n’affiche pas.
settings-fault-elsewhere = { $name }, { $label } : { $problem }
settings-misfits = { $count ->
    [one] Une réservation à venir ne convient plus. Elle reste telle quelle.
   *[other] { $count } réservations à venir ne conviennent plus. Elles restent telles quelles.
}
settings-misfit = { $booking }, pour { $customer } : { $why }
settings-more = { $count ->
    [one] … et une autre
   *[other] … et { $count } autres
}
misfit-staff-unavailable = la personne prévue ne fait plus ce service
misfit-outside-hours = en dehors des horaires
misfit-not-bookable = le service ne se réserve pas à ce moment-là
misfit-full = la séance a plus de places prises que cela
misfit-staff-off = congé, ou fermeture

## Values
settings-yes = Oui
settings-no = Non
settings-yes-also = on|vrai|oui|o|activé|activée|activer
settings-no-also = off|faux|non|n|désactivé|désactivée|désactiver
settings-unset = Non défini
settings-unset-as = Non défini ({ $value })
settings-not-set = non défini
settings-as-before = non défini ({ $value })
settings-none = aucun
settings-length-hint = comme 2 heures, 1 jour ou aucun
settings-no-length = Dites la durée avec son unité, comme « 15 minutes », « 2 heures », « 1 jour » ou « aucun ».
settings-no-number = Un nombre entier, comme 3.
settings-no-yes = Oui ou non.
settings-no-choice = Au choix : { $choices }.

## What is wrong with a value
setting-problem = Impossible à enregistrer.
setting-problem-contact_missing = Il faut garder un numéro de téléphone ou une adresse e-mail, pour que les clients puissent joindre l’entreprise.
setting-problem-last_administrator = L’entreprise n’aurait alors plus personne à l’administration qu’on puisse joindre.
setting-problem-missing = Ceci ne peut pas rester vide.
setting-problem-negative = Pas en dessous de zéro.
setting-problem-no_address = Une adresse e-mail, comme ana@example.com.
setting-problem-no_color = Une couleur, comme #8a3b5e.
setting-problem-no_country = Les deux lettres d’un pays, comme FR.
setting-problem-no_currency = Les trois lettres d’une monnaie, comme EUR.
setting-problem-no_language = Un code de langue, comme fr-FR.
setting-problem-no_link = L’adresse d’une page, qui commence par https://.
setting-problem-no_linked_administrator = Liez d’abord le compte Teams d’une personne de l’administration ; sinon, personne ne pourrait revenir en arrière.
setting-problem-no_phone = Un numéro de téléphone a au moins trois chiffres.
setting-problem-no_picture = Une image dans le lien lui-même, qui commence par data:image/, ou un chemin de ce serveur comme /static/logo.svg. La page ne demande rien à un autre hôte.
setting-problem-no_whole_minutes = Des minutes entières seulement.
setting-problem-not_unique = Chacun une seule fois.
setting-problem-overlapping = Deux plages d’un même jour se chevauchent.
setting-problem-reversed = La fin vient après le début.
setting-problem-too_few = { $limit } au moins.
setting-problem-too_long = { $measure ->
    [time] { $limit } au plus.
   *[other] { $limit } caractères au plus.
}
setting-problem-too_many = { $limit } au plus.
setting-problem-too_short = { $limit } au moins.
setting-problem-unknown_staff = Quelqu’un dans la liste ne travaille pas ici.
setting-problem-unknown_zone = Le nom d’un fuseau horaire, comme Europe/Paris.
setting-problem-without_offset = Il manque le fuseau horaire de l’instant.
setting-problem-without_tenant = Un compte Teams a aussi une organisation.

## History
settings-page-history = Ce qui a changé
settings-page-history-note = Les derniers changements, par qui, et le retour en arrière
settings-page-history-also = historique|changements|derniers changements|modifications|journal|comme avant
settings-history-empty = Rien n’a encore changé.
settings-by = ({ $who }, { $when })
settings-added = ajouté
settings-removed = supprimé
