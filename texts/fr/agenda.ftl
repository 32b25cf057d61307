# What staff read of the calendar in the talk. Keys are <command>-<step>.

## Agenda
agenda-title-own = Votre agenda
agenda-title-everybody = Agenda de toute l’équipe
agenda-title = Agenda : { $staff }
agenda-when = { $when } (heure de { $city })
agenda-whole-title = { $title }, { $when }
agenda-days = de { $first } à { $last }
agenda-what = { $service }, { $customer }
agenda-seats = { $service }, { $taken } places prises sur { $maximum }
agenda-with = avec { $staff }
agenda-busy = Occupé
agenda-free = Libre
agenda-empty = { $day }, rien de réservé, ouvert : { $hours }.
agenda-empty-here = Rien de réservé, ouvert : { $hours }.
agenda-closed-here = Rien de réservé, et fermé.
agenda-closed = { $day }, rien de réservé, et fermé.
agenda-nothing = { $title }. { $nothing }
agenda-nothing-at-all = Rien n’est réservé.
agenda-entry = { $time } { $what }
agenda-in-words = { $title } : { $entries }{ $more ->
    [0] .
   *[other] {" "}; et { $more } de plus.
}
agenda-more = { $count ->
    [one] Une autre n’est pas affichée.
   *[other] { $count } autres ne sont pas affichées.
} Demandez un jour ou une personne, par exemple « agenda Ana demain ».
agenda-one-week = J’affiche sept jours à la fois : nommez un jour ou une semaine pour en voir d’autres.
agenda-who = Je ne trouve personne du nom de « { $name } » dans l’équipe. Il y a { $team }.
agenda-no-such-day = Ce jour n’existe pas dans le calendrier. Donnez-en un autre, par exemple « agenda jeudi ».
agenda-sign-in = L’agenda est réservé à ces rôles : { $roles }. Si c’est votre cas, connectez-vous d’abord.
agenda-for-team = L’agenda est réservé à ces rôles : { $roles }. L’administration peut lier votre compte à votre fiche.

## Who comes next
next-is = { $booking }. C’est pour { $customer }.
next-busy = Prochain rendez-vous, { $staff } : { $day }, { $time }. Pour qui, cela ne s’affiche qu’à la personne concernée, à la planification, à la lecture seule et à l’administration.
next-nothing = Plus rien n’est réservé à partir de maintenant.

## Looking somebody up
find-what = Qui ou quoi faut-il chercher ? Écrivez « chercher » avec un nom, une adresse e-mail, un numéro de téléphone ou une référence.
find-title = Réservations à partir d’aujourd’hui pour « { $text } »
find-nothing = Je ne trouve, à partir d’aujourd’hui, aucune réservation pour « { $text } » que votre rôle permette de voir.
