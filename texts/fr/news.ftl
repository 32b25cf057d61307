# News of bookings for staff in Teams. Keys are news-<step>.

news-told = { $kind ->
    [booked] Nouveau
    [gained] Nouveau pour vous
    [moved] Déplacé
    [cancelled] Annulé
   *[restored] À nouveau comme avant
} : { $booking }, pour { $customer }. { $before ->
    [none] {""}
   *[other] { $kind ->
        [moved] Avant : { $before }.{" "}
        [gained] Avant : { $before }.{" "}
       *[other] {""}
    }
}{ $by ->
    [customer] { $kind ->
        [booked] Réservé par le client.
        [cancelled] Annulé par le client.
        [restored] Le client a repris son changement.
       *[other] Déplacé par le client.
    }
   *[other] { $kind ->
        [booked] Réservé par { $by }.
        [cancelled] Annulé par { $by }.
        [restored] { $by } a repris le changement.
       *[other] Déplacé par { $by }.
    }
}{ $reason ->
    [none] {""}
   *[other] {" "}Motif : { $reason }
}
news-left = N’est plus à vous : { $booking }. C’est maintenant avec { $staff }. { $by ->
    [customer] Déplacé par le client.
   *[other] Déplacé par { $by }.
}
news-is-on = Les notifications sont activées : je vous écris ici quand une de vos réservations est prise, déplacée ou annulée{ $quiet ->
    [none] , à toute heure
   *[other] , sauf { $quiet }
}. « Couper les notifications » y met fin, et « heures calmes 21 à 7 » règle les heures.
news-is-on-nowhere = Les notifications sont activées. Elles arrivent dans Teams, dès que vous m’y aurez écrit dans une conversation personnelle.
news-is-off = Les notifications sont coupées : je ne vous écris plus quand une de vos réservations change. Les e-mails arrivent comme avant. « Activer les notifications » les remet.
news-quiet = { $quiet ->
    [none] Vous n’avez pas d’heures calmes : les notifications arrivent à toute heure. « Heures calmes 21 à 7 » les règle.
   *[other] Vos heures calmes sont { $quiet } : ce qui se passe alors attend leur fin. « Heures calmes non » y met fin, et « heures calmes par défaut » reprend celles de l’entreprise.
}
button-news-on = Activer les notifications
button-news-off = Couper les notifications
