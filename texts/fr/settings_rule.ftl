# The rule: whether customers manage what staff booked for them. Keys are settings-rule-<step>, rule-<part> for the card.

settings-page-rule = Clients et réservations de l’équipe
settings-page-rule-note = Qui peut changer ce que vous avez réservé pour un client
settings-page-rule-also = règle|la règle|gérer|gestion|gestion par les clients|clients et réservations de l’équipe
settings-show = Afficher
settings-rule-title = { $name } : clients et réservations de l’équipe
settings-rule-setting = « Laisser les clients gérer leur rendez-vous quand vous ou votre équipe l’avez réservé pour eux. »
settings-rule-recommended = Laissez ce réglage activé si les clients peuvent accéder sans souci à votre page libre-service. Désactivez-le pour limiter cela, et dites dans les confirmations et rappels comment changer autrement. Ce que les clients ont réservé seuls, ils le gèrent toujours.
settings-rule-state = { $state ->
    [on] Activé : les clients le gèrent aussi
   *[off] Désactivé : seule l’équipe change
}
settings-rule-upcoming = { $count ->
    [0] Aucune réservation à venir n’est concernée.
    [one] 1 réservation à venir est concernée.
   *[other] { $count } réservations à venir sont concernées.
}
settings-rule-turn = { $state ->
    [on] Activer
   *[off] Désactiver
}
settings-rule-who = Qui peut faire quoi en ce moment
settings-rule-card-also = qui|carte|qui peut|qui peut faire quoi|tableau
settings-rule-how = { $state ->
    [on] C’est activé. « Paramètres règle { $name } non » désactive.
   *[off] C’est désactivé. « Paramètres règle { $name } oui » active.
}
settings-rule-booking = { $booking }, pour { $customer }
settings-rule-turn-title = Désactiver pour { $name }
settings-rule-turn-question = { $state ->
    [on] Laisser les clients gérer ce que l’équipe a réservé : activer pour { $name } ?
   *[off] Seule l’équipe change ce qu’elle a réservé : désactiver pour { $name } ?
}
settings-rule-turned = { $state ->
    [on] Activé pour { $name }
   *[off] Désactivé pour { $name }
}
settings-rule-numbers = { $lose ->
    [0] Aucune réservation à venir ne perd
    [one] 1 réservation à venir perd
   *[other] { $lose } réservations à venir perdent
} la gestion par le client. { $own ->
    [0] Aucune n’a été réservée par le client lui-même.
    [one] 1 la garde, car réservée par le client lui-même.
   *[other] { $own } la gardent, car réservées par le client lui-même.
}{ $pinned ->
    [0] {""}
    [one] {" "}1 la garde, car épinglée sur oui.
   *[other] {" "}{ $pinned } la gardent, car épinglées sur oui.
}
settings-rule-lose = { $count ->
    [0] Aucune réservation à venir ne perd la gestion par le client
    [one] 1 réservation à venir perd la gestion par le client
   *[other] { $count } réservations à venir perdent la gestion par le client
}
settings-rule-keep = { $count ->
    [one] 1 la garde
   *[other] { $count } la gardent
}
settings-rule-keeps = { $booking } : { $why ->
    [pinned] épinglée sur oui
   *[self_made] réservée par le client
}
settings-rule-gain = { $count ->
    [0] Aucune réservation à venir n’est concernée
    [one] Le client de 1 réservation à venir peut la gérer
   *[other] Les clients de { $count } réservations à venir peuvent les gérer
}
setting-is_customer_allowed_to_manage_booking = Les clients gèrent les réservations de l’équipe
settings-rule-tell = { $count ->
    [one] Prévenir par e-mail le client concerné
   *[other] Prévenir par e-mail les { $count } clients concernés
}
settings-rule-ask = Je dirais dans chaque confirmation et rappel : « { $text } » Remplissez la carte, ou écrivez « oui » pour prendre ce texte.
settings-rule-ready-made = Si nous avons pris votre rendez-vous pour vous, { $way ->
    [phone] appelez le { $phone }
    [email] écrivez à { $email }
   *[both] appelez le { $phone } ou écrivez à { $email }
} pour le changer, avec votre référence sous la main.
settings-rule-preview = Une confirmation se lira alors ainsi :
settings-rule-somebody = Camille Exemple
settings-rule-told = { $count ->
    [one] 1 client reçoit un e-mail à ce sujet.
   *[other] { $count } clients reçoivent un e-mail à ce sujet.
}{ $silent ->
    [0] {""}
    [one] {" "}1 réservation n’a pas d’adresse, ou son client ne souhaite pas d’e-mails.
   *[other] {" "}{ $silent } réservations n’ont pas d’adresse, ou leurs clients ne souhaitent pas d’e-mails.
}
settings-rule-untold = Aucun e-mail ne part à ce sujet.

## The card
rule-service-line = { $state ->
    [on] Le réglage est activé : les clients gèrent aussi ce que l’équipe a réservé pour eux.
   *[off] Le réglage est désactivé : les clients ne gèrent que ce qu’ils ont réservé eux-mêmes.
}
rule-booking-line = { $origin ->
    [self_service] Le client a réservé lui-même : il peut gérer ce rendez-vous, quel que soit le réglage.
   *[staff] L’équipe a réservé. { $pin ->
        [on] Épinglé sur oui : le client peut gérer, quel que soit le réglage.
        [off] Épinglé sur non : seule l’équipe change, quel que soit le réglage.
       *[none] { $state ->
            [on] Le réglage est activé : le client peut gérer aussi.
           *[off] Le réglage est désactivé : seule l’équipe change.
        }
    }
}
rule-who-own = Client, réservé par lui-même
rule-who-made = Client, réservé par l’équipe
rule-who-customer = { $name }, client
rule-who-member = { $name }, { $role ->
    [administrator] administration
    [scheduler] planification
    [viewer] lecture seule
   *[teamMember] équipe
}
rule-who-team = { $whose ->
    [own] Équipe, son propre agenda
   *[other] Équipe, agenda d’un collègue
}
rule-who-role = { $role ->
    [administrator] Administration
    [scheduler] Planification
   *[viewer] Lecture seule
}
rule-yes = ✓
rule-no = ✗
rule-action-reschedule = déplacer
rule-action-cancel = annuler
rule-action-contact = contacter
rule-action-new_booking = réserver
rule-row = { $who } : peut { $may }. { $note }
rule-rest = La carte le dit pour tous les autres.
rule-note = Pas possible ({ $actions }) : { $why }.
rule-why-not-found = cette personne n’est pas connue comme client
rule-why-managed-by-staff = l’équipe a réservé, et le réglage ou l’épingle est sur non
rule-why-notice = c’est trop près du début
rule-why-started = c’est commencé
rule-why-cancelled = c’est annulé
rule-why-closed = c’est terminé
rule-why-too-many-moves = le nombre de déplacements permis est atteint
rule-why-read-only = la lecture seule ne change rien
rule-why-not-your-calendar = c’est l’agenda d’un collègue
rule-why-not-published = la page n’est pas publiée
rule-why-organization-only = la réservation est réservée à l’organisation

## Pinning one booking
pin-button = { $state ->
    [on] Épingler sur oui
    [off] Épingler sur non
   *[service] Comme le service
}
pin-command = { $state ->
    [on] épingler { $reference } oui
    [off] épingler { $reference } non
   *[service] épingler { $reference } comme le service
}
pin-self-made = { $booking } : le client a réservé lui-même et peut gérer ce rendez-vous de toute façon. Il n’y a rien à épingler.
pin-how = { $booking } : { $line } Pour changer cela, écrivez { $ways }.
pin-state = { $state ->
    [on] Le client peut gérer
    [off] Seule l’équipe change
   *[service] Ni l’un ni l’autre : comme le service
}
pin-typed = { $state ->
    [on] « épingler oui »
    [off] « épingler non »
   *[service] « épingler comme le service »
}
pin-unchanged = Rien à changer, { $booking } : déjà { $state ->
    [on] épinglé sur oui
    [off] épinglé sur non
   *[service] comme le service
}.
settings_rule_on-title = Activer pour { $name }
settings_rule_on-line = Les clients gèrent alors ce que vous ou votre équipe avez réservé pour eux, sauf si une réservation est épinglée.
settings_rule_off-entries-again = Écrivez « oui » pour prendre le texte tel quel, ou remplissez la carte. « Stop » laisse tel quel.
form-settings_rule_on = l’activation de la règle
form-settings_rule_off = la désactivation de la règle
