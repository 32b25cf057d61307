# News of bookings for staff in Teams. Keys are news-<step>.

news-told = { $kind ->
    [booked] Nieuw
    [gained] Nieuw voor u
    [moved] Verzet
    [cancelled] Geannuleerd
   *[restored] Weer zoals het was
}: { $booking }, voor { $customer }. { $before ->
    [none] {""}
   *[other] { $kind ->
        [moved] Eerst was het { $before }.{" "}
        [gained] Eerst was het { $before }.{" "}
       *[other] {""}
    }
}{ $by ->
    [customer] { $kind ->
        [booked] Geboekt door de klant zelf.
        [cancelled] Geannuleerd door de klant zelf.
        [restored] De klant heeft de wijziging teruggedraaid.
       *[other] Verzet door de klant zelf.
    }
   *[other] { $kind ->
        [booked] Geboekt door { $by }.
        [cancelled] Geannuleerd door { $by }.
        [restored] { $by } heeft de wijziging teruggedraaid.
       *[other] Verzet door { $by }.
    }
}{ $reason ->
    [none] {""}
   *[other] {" "}Reden: { $reason }
}
news-left = Niet meer bij u: { $booking }. Nu bij { $staff }. { $by ->
    [customer] De klant heeft het verzet.
   *[other] { $by } heeft het verzet.
}
news-is-on = Meldingen staan aan: ik schrijf u hier als een boeking van u wordt gemaakt, verzet of geannuleerd{ $quiet ->
    [none] , op elk uur
   *[other] , maar niet van { $quiet }
}. “Meldingen uit” zet ze uit, en “stille uren 21 tot 7” stelt de uren in.
news-is-on-nowhere = Meldingen staan aan. Ze komen in Teams, zodra u mij daar in een persoonlijke chat hebt geschreven.
news-is-off = Meldingen staan uit: ik schrijf u niet meer als een boeking van u verandert. Mails komen zoals altijd. “Meldingen aan” zet ze weer aan.
news-quiet = { $quiet ->
    [none] U hebt geen stille uren: meldingen komen op elk uur. “Stille uren 21 tot 7” stelt ze in.
   *[other] Uw stille uren zijn { $quiet }: wat dan gebeurt, wacht tot ze voorbij zijn. “Stille uren uit” maakt er een eind aan, en “stille uren standaard” houdt die van de zaak aan.
}
button-news-on = Meldingen aan
button-news-off = Meldingen uit
