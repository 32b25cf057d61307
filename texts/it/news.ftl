# News of bookings for staff in Teams. Keys are news-<step>.

news-told = { $kind ->
    [booked] Nuovo
    [gained] Nuovo per Lei
    [moved] Spostato
    [cancelled] Disdetto
   *[restored] Di nuovo come prima
}: { $booking }, per { $customer }. { $before ->
    [none] {""}
   *[other] { $kind ->
        [moved] Prima era { $before }.{" "}
        [gained] Prima era { $before }.{" "}
       *[other] {""}
    }
}{ $by ->
    [customer] { $kind ->
        [booked] Ha prenotato il cliente.
        [cancelled] Ha disdetto il cliente.
        [restored] Il cliente è tornato indietro.
       *[other] Ha spostato il cliente.
    }
   *[other] { $kind ->
        [booked] Ha prenotato { $by }.
        [cancelled] Ha disdetto { $by }.
        [restored] { $by } ha ripristinato com’era.
       *[other] Ha spostato { $by }.
    }
}{ $reason ->
    [none] {""}
   *[other] {" "}Motivo: { $reason }
}
news-left = Non è più Suo: { $booking }. Ora è con { $staff }. { $by ->
    [customer] Ha spostato il cliente.
   *[other] Ha spostato { $by }.
}
news-is-on = Gli avvisi sono accesi: le scrivo qui quando un Suo appuntamento viene prenotato, spostato o disdetto{ $quiet ->
    [none] , a qualsiasi ora
   *[other] , ma non nella fascia { $quiet }
}. “Avvisi no” li spegne, e “non disturbare dalle 21 alle 7” imposta la fascia.
news-is-on-nowhere = Gli avvisi sono accesi. Arrivano in Teams, dopo che mi ha scritto lì in una chat personale.
news-is-off = Gli avvisi sono spenti: non le scrivo più quando un Suo appuntamento cambia. Le mail arrivano come prima. “Avvisi sì” li riaccende.
news-quiet = { $quiet ->
    [none] Non ha una fascia di silenzio: gli avvisi arrivano a qualsiasi ora. “Non disturbare dalle 21 alle 7” la imposta.
   *[other] La Sua fascia di silenzio è { $quiet }: ciò che succede allora aspetta che finisca. “Non disturbare no” la toglie, e “non disturbare come l’attività” tiene quella dell’attività.
}
button-news-on = Avvisi sì
button-news-off = Avvisi no
