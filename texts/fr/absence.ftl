# What the bot says about time off, closures and who stands in. Keys are <command>-<step>.

## Refusals
refused-ends-before-start = La fin vient avant le début.
refused-too-long = Cela dépasse { $days } jours, le maximum que je peux saisir en une fois.
refused-overlaps = Il y a déjà une absence de { $start } à { $end }.

## Time off and closures
form-time_off = la saisie de l’absence
absence-for-everybody = pour tout le monde
absence-for = pour { $staff }
absence-everybody = Tout le monde : fermeture
absence-name = { $kind ->
    [closure] Fermeture
   *[off] Absence, { $staff }
} : { $when }
absence-whole-day = { $day }, toute la journée
absence-days = de { $first } à { $last }, journées entières
absence-hours = { $day }, { $hours } (heure de { $city })
absence-stretch = de { $first } à { $since } jusqu’à { $last } à { $until } (heure de { $city })
absence-flag = { $kind ->
    [closure] Fermé à ce moment-là
   *[off] { $staff } sera en congé
}
absence-away = { $kind ->
    [closure] fermé
   *[off] { $staff } est en congé
}
agenda-away = { $day }, rien de réservé : { $away }.
agenda-away-here = Rien de réservé : { $away }.
absence-warning = { $flag } : à déplacer ou à confier.
absence-title = Congés et fermetures
absence-entered = { $count ->
    [0] Aucune absence n’est saisie.
    [one] Une absence est saisie.
   *[other] { $count } absences sont saisies.
}
absence-more = { $count ->
    [one] Une autre, plus tard, n’est pas affichée.
   *[other] { $count } autres, plus tard, ne sont pas affichées.
}
absence-enter-row = { $kind ->
    [closure] Une autre fermeture
   *[off] Une autre absence
}
absence-enter = Saisir
absence-remove = { $begun ->
    [yes] Y mettre fin
   *[no] Supprimer
}
absence-ended = { $begun ->
    [yes] Terminé dès maintenant
   *[no] Supprimé
} : { $absence }. Les réservations déplacées pour cette absence restent où elles sont.
absence-undone = Absence retirée. { $absence }
absence-undone-bookings = { $back ->
    [0] Aucune réservation n’a pu être remise à sa place.
    [one] Une réservation est revenue à sa place.
   *[other] { $back } réservations sont revenues à leur place.
}{ $others ->
    [0] { "" }
   *[other] {" "}Les autres restent où elles sont.
}
absence-gone = Cette absence n’existe plus.
absence-which = { $count ->
    [0] Je ne trouve pas cette absence.
   *[other] Laquelle faut-il supprimer ?
}
absence-not-yours = Vous saisissez vos propres absences ; celles des collègues reviennent à la planification et à l’administration, les fermetures à l’administration.

## The form
absence-form = Congé
absence-form-line = Pour des journées entières, laissez les heures vides. Avant toute saisie, vous voyez ce que cela change pour les réservations.
absence-form-submit = Voir ce que cela change
absence-input-whom = Qui
absence-input-first = À partir du
absence-input-since = À (facultatif)
absence-input-last = Jusqu’au, dernier jour (facultatif)
absence-input-until = À (facultatif)
absence-input-reason = Motif (facultatif)
absence-until-when = Jusqu’à quand ?
absence-no-such-day = Ce jour ou cette heure n’existe pas dans le calendrier.
time_off-entries-again = Donnez un jour ou plusieurs, par exemple « jeudi de 9 à 12 h » ou « la semaine prochaine ».
time_off-confirm-again = « Oui » saisit l’absence, « laisser 1 » laisse une réservation à sa place, « faire 1 » la déplace quand même, « non » ne saisit rien.

## The plan
absence-session = { $service }, { $seats ->
    [one] 1 personne
   *[other] { $seats } personnes
}
absence-place = { $day }, { $clock } avec { $staff }
absence-to = Nouveau : { $place }.
absence-to-colleague = { $staff } prend le relais à la même heure.
absence-stays = Reste à sa place : rien de libre à proximité.
absence-left-out = Laissé à sa place. Proposition : { $proposed }
absence-note-locked = { $who ->
    [one] La personne ne peut pas changer ce rendez-vous en ligne.
    [all] Personne ne peut changer ce rendez-vous en ligne.
   *[some] { $count } personnes ne peuvent pas changer ce rendez-vous en ligne.
}
absence-note-silent = { $who ->
    [one] La personne ne reçoit pas d’e-mail.
    [all] Personne ne reçoit d’e-mail.
   *[some] { $count } personnes ne reçoivent pas d’e-mail.
}
absence-plan-line = { $count ->
    [0] Rien n’est réservé sur cette période.
    [one] Une réservation tombe sur cette période.
   *[other] { $count } réservations tombent sur cette période.
}{ $left ->
    [0] { "" }
    [one] {" "}Une resterait à sa place.
   *[other] {" "}{ $left } resteraient à leur place.
}
absence-plan-more = { $count ->
    [one] Une autre réservation est prévue de la même façon.
   *[other] { $count } autres réservations sont prévues de la même façon.
}
absence-on-card = { $count ->
    [one] Une autre figure sur la carte.
   *[other] { $count } autres figurent sur la carte.
}
absence-plan-submit = { $moves ->
    [0] Saisir l’absence
    [one] Saisir et en déplacer 1
   *[other] Saisir et en déplacer { $moves }
}
absence-plan-question = { $moves ->
    [0] Faut-il la saisir ?
   *[other] Faut-il saisir l’absence et déplacer ainsi ? Un e-mail part à chaque personne concernée. « Laisser 1 » laisse la première à sa place.
}
absence-not-entered = Rien n’est saisi, et toutes les réservations restent à leur place.
absence-change = { $kind ->
    [added] ajout : { $when }
   *[removed] suppression : { $when }
}
absence-changed-meanwhile = { $count ->
    [0] Le calendrier a changé entre-temps, je n’ai donc encore rien saisi. Voici où on en est.
   *[other] Entre-temps, il y a eu du changement ({ $changes }), je n’ai donc encore rien saisi. Voici où on en est.
}
absence-done-title = C’est saisi. { $absence }
absence-done = { $moved ->
    [0] { $left ->
        [0] Aucune réservation ne tombe sur cette période.
       *[other] Aucune réservation n’a été déplacée.
    }
    [one] Une réservation a été déplacée.
   *[other] { $moved } réservations ont été déplacées.
}{ $left ->
    [0] { "" }
    [one] {" "}Une y reste ; l’agenda la signale.
   *[other] {" "}{ $left } y restent ; l’agenda les signale.
}{ $failed ->
    [0] { "" }
   *[other] {" "}Tout n’a pas pu se faire.
} Écrivez « congé » pour la voir ou la supprimer.
absence-fate = { $kind ->
    [moved] Déplacé
    [back] Remis à sa place
    [not_back] Pas remis
   *[left] Reste
}
absence-rest = { $count ->
    [one] Une autre n’est pas affichée.
   *[other] { $count } autres ne sont pas affichées.
}

## Whom to call
absence-calls = { $count ->
    [one] Une personne à appeler
   *[other] { $count } personnes à appeler
}
absence-calls-how = « Liste d’appels » l’affiche à nouveau, avec les e-mails qui sont revenus.
absence-calls-more = { $count ->
    [one] Une autre suit plus loin.
   *[other] { $count } autres suivent plus loin.
}
absence-call-at = { $day }, { $clock }
absence-call = { $customer }, { $phone ->
    [none] pas de numéro de téléphone
   *[other] { $phone }
}. { $why ->
    [soon] Début dans moins de trois heures
    [no_address] Pas d’adresse e-mail
    [opted_out] Ne souhaite pas d’e-mails
   *[bounced] L’e-mail est revenu
}. Maintenant : { $now }.
absence-no-calls = Personne à appeler : les e-mails touchent toutes les personnes concernées.
absence-no-plan = Il n’y a pas de liste d’appels : elle vient avec une absence sur laquelle tombent des réservations.

## Hand over
form-hand_over = le passage à un collègue
hand_over-colleague-again = Donnez le nom d’un ou d’une collègue libre à ce moment-là.
hand_over-confirm-again = « Oui » confie la réservation, « non » la laisse telle quelle.
hand-over-nobody = { $booking } : aucun collègue n’est libre à ce moment-là pour la prendre. « Déplacer » trouve une autre heure.
hand-over-to-whom = { $booking } : qui la prend ? Libres à ce moment-là : { $names }.
hand-over-not-free = { $why ->
    [unchanged] C’est déjà avec { $staff }.
    [slot_taken] { $staff } a une autre réservation à ce moment-là.
    [staff_off] { $staff } est en congé à ce moment-là.
    [staff_unavailable] { $staff } ne fait pas ce service.
   *[other] { $staff } ne travaille pas à ce moment-là.
}
hand-over-title = Confier à { $staff } ?
hand-over-session = Les { $seats } personnes de la séance suivent.
hand-over-yes = Confier à { $staff }
hand-over-no = Laisser tel quel
hand-over-confirm = { $booking } : { $staff } prend le relais, à la même heure ?
hand-over-left = Rien ne change : { $booking }.
hand-over-done-title = Confié à { $staff }
hand-over-done = C’est fait : { $booking }. Jusqu’à { $until }, « comme avant » revient en arrière.
