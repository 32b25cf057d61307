# The rule: whether customers manage what staff booked for them. Keys are settings-rule-<step>, rule-<part> for the card.

settings-page-rule = Klanten en wat medewerkers boekten
settings-page-rule-note = Wie een boeking mag wijzigen die u voor een klant maakte
settings-page-rule-also = regel|de regel|beheren|zelf beheren|zelfbeheer|klanten beheren
settings-show = Tonen
settings-rule-title = { $name }: klanten en wat medewerkers boekten
settings-rule-setting = “Klanten hun afspraak laten beheren als die door u of uw medewerkers namens hen is geboekt.”
settings-rule-recommended = Laat dit aan als klanten bij uw boekingspagina mogen komen. Zet het uit om dat te beperken, en zeg in bevestigingen en herinneringen hoe een boeking anders te wijzigen is. Wat klanten zelf boekten, kunnen ze hoe dan ook beheren.
settings-rule-state = { $state ->
    [on] Aan: ook klanten beheren het
   *[off] Uit: alleen medewerkers wijzigen het
}
settings-rule-upcoming = { $count ->
    [0] Het gaat om geen enkele komende boeking.
    [one] Het gaat om 1 komende boeking.
   *[other] Het gaat om { $count } komende boekingen.
}
settings-rule-turn = { $state ->
    [on] Aanzetten
   *[off] Uitzetten
}
settings-rule-who = Wie nu wat kan
settings-rule-card-also = wie|kaart|wie kan|wie mag|tabel
settings-rule-how = { $state ->
    [on] Het staat aan. “Instellingen regel { $name } uit” zet het uit.
   *[off] Het staat uit. “Instellingen regel { $name } aan” zet het aan.
}
settings-rule-booking = { $booking }, voor { $customer }
settings-rule-turn-title = Uitzetten voor { $name }
settings-rule-turn-question = { $state ->
    [on] Klanten laten beheren wat medewerkers boekten: aanzetten voor { $name }?
   *[off] Alleen medewerkers laten wijzigen wat ze boekten: uitzetten voor { $name }?
}
settings-rule-turned = { $state ->
    [on] Aan voor { $name }
   *[off] Uit voor { $name }
}
settings-rule-numbers = { $lose ->
    [0] Geen komende boeking verliest
    [one] 1 komende boeking verliest
   *[other] { $lose } komende boekingen verliezen
} het zelf beheren. { $own ->
    [0] Geen enkele is
    [one] 1 houdt het, want die is
   *[other] { $own } houden het, want die zijn
} door de klant geboekt.{ $pinned ->
    [0] {""}
    [one] {" "}1 houdt het, want die staat vast aan.
   *[other] {" "}{ $pinned } houden het, want die staan vast aan.
}
settings-rule-lose = { $count ->
    [0] Geen komende boeking verliest het zelf beheren
    [one] 1 komende boeking verliest het zelf beheren
   *[other] { $count } komende boekingen verliezen het zelf beheren
}
settings-rule-keep = { $count ->
    [one] 1 houdt het
   *[other] { $count } houden het
}
settings-rule-keeps = { $booking }: { $why ->
    [pinned] staat vast aan
   *[self_made] door de klant geboekt
}
settings-rule-gain = { $count ->
    [0] Het gaat om geen enkele komende boeking
    [one] De klant van 1 komende boeking kan die beheren
   *[other] De klanten van { $count } komende boekingen kunnen die beheren
}
setting-is_customer_allowed_to_manage_booking = Klanten beheren wat medewerkers boekten
settings-rule-tell = { $count ->
    [one] De klant om wie het gaat mailen
   *[other] De { $count } klanten om wie het gaat mailen
}
settings-rule-ask = In elke bevestiging en herinnering zou ik zeggen: “{ $text }” Vul de kaart in, of typ “ja” om dat te nemen.
settings-rule-ready-made = Hebben wij uw afspraak voor u geboekt, { $way ->
    [phone] bel dan { $phone }
    [email] schrijf dan naar { $email }
   *[both] bel dan { $phone } of schrijf naar { $email }
} om iets te wijzigen, en houd uw boekingscode bij de hand.
settings-rule-preview = Een bevestiging luidt dan zo:
settings-rule-somebody = Robin Voorbeeld
settings-rule-told = { $count ->
    [one] 1 klant krijgt er een mail over.
   *[other] { $count } klanten krijgen er een mail over.
}{ $silent ->
    [0] {""}
    [one] {" "}1 boeking heeft geen adres, of de klant ervan wil geen mail.
   *[other] {" "}{ $silent } boekingen hebben geen adres, of de klanten ervan willen geen mail.
}
settings-rule-untold = Er gaat geen mail over uit.

## The card
rule-service-line = { $state ->
    [on] De instelling staat aan: klanten beheren ook wat medewerkers voor hen boekten.
   *[off] De instelling staat uit: klanten beheren alleen wat ze zelf boekten.
}
rule-booking-line = { $origin ->
    [self_service] De klant heeft dit zelf geboekt en kan het dus beheren, wat de instelling ook zegt.
   *[staff] Een medewerker heeft dit geboekt. { $pin ->
        [on] Het staat vast aan, dus de klant kan het beheren, wat de instelling ook zegt.
        [off] Het staat vast uit, dus alleen medewerkers wijzigen het, wat de instelling ook zegt.
       *[none] { $state ->
            [on] De instelling staat aan, dus ook de klant kan het beheren.
           *[off] De instelling staat uit, dus alleen medewerkers wijzigen het.
        }
    }
}
rule-who-own = Klant, zelf geboekt
rule-who-made = Klant, door medewerker geboekt
rule-who-customer = { $name }, de klant
rule-who-member = { $name }, { $role ->
    [administrator] beheerder
    [scheduler] planner
    [viewer] kijker
   *[teamMember] teamlid
}
rule-who-team = { $whose ->
    [own] Teamlid, eigen agenda
   *[other] Teamlid, van een collega
}
rule-who-role = { $role ->
    [administrator] Beheerder
    [scheduler] Planner
   *[viewer] Kijker
}
rule-yes = ✓
rule-no = ✗
rule-action-reschedule = verzetten
rule-action-cancel = annuleren
rule-action-contact = contact opnemen
rule-action-new_booking = boeken
rule-row = { $who }: kan { $may }. { $note }
rule-rest = De kaart zegt het voor alle anderen.
rule-note = Kan niet { $actions }: { $why }.
rule-why-not-found = is niet bekend als de klant ervan
rule-why-managed-by-staff = een medewerker boekte het, en de instelling staat uit of het staat vast uit
rule-why-notice = het is te kort voor het begin
rule-why-started = het is al begonnen
rule-why-cancelled = het is geannuleerd
rule-why-closed = het is voorbij
rule-why-too-many-moves = het is al zo vaak verzet als klanten mogen
rule-why-read-only = een kijker leest alleen
rule-why-not-your-calendar = het staat in de agenda van een collega
rule-why-not-published = de pagina is niet gepubliceerd
rule-why-organization-only = boeken is alleen voor de organisatie

## Pinning one booking
pin-button = { $state ->
    [on] Vast aan
    [off] Vast uit
   *[service] Zoals de dienst
}
pin-command = { $state ->
    [on] zet { $reference } vast aan
    [off] zet { $reference } vast uit
   *[service] zet { $reference } zoals de dienst
}
pin-self-made = { $booking }: de klant heeft dit zelf geboekt en kan het dus hoe dan ook beheren. Er valt niets vast te zetten.
pin-how = { $booking }: { $line } Wilt u het anders, typ dan { $ways }.
pin-state = { $state ->
    [on] De klant kan het beheren
    [off] Alleen medewerkers wijzigen het
   *[service] Geen van beide: zoals de dienst
}
pin-typed = { $state ->
    [on] “zet vast aan”
    [off] “zet vast uit”
   *[service] “zet zoals de dienst”
}
pin-unchanged = Niets te wijzigen: { $booking } { $state ->
    [on] staat al vast aan
    [off] staat al vast uit
   *[service] is al zoals de dienst
}.
settings_rule_on-title = Aanzetten voor { $name }
settings_rule_on-line = Klanten beheren dan wat u of uw medewerkers voor hen boekten, tenzij een boeking vaststaat.
settings_rule_off-entries-again = Typ “ja” om de tekst te nemen zoals hij er staat, of vul de kaart in. “Stop” laat alles zoals het is.
form-settings_rule_on = het aanzetten van de regel
form-settings_rule_off = het uitzetten van de regel
