# What the bot says to staff about a booking that they look at or change. Keys are <command>-<step>.

## Which booking
form-which = het zoeken van een boeking
which-ask = Welke boeking? Noem de boekingscode, of voor wie die is.
which-booking-again = Een boekingscode, een naam, een telefoonnummer of een e-mailadres; de dienst en de dag helpen ook.
which-title = Welke boeking?
which-choose = Kiezen
which-more = { $count ->
    [one] Eén staat er niet bij.
   *[other] { $count } staan er niet bij.
} Zeg de dag of de dienst erbij, of noem de boekingscode.
which-nothing = Ik vind geen boeking voor “{ $text }” die u in uw rol mag zien.
which-none-here = Die boeking is er niet, of u mag die in uw rol niet zien.
staff-status = { $state ->
    [cancelled] Geannuleerd.
    [no_show] No-show.
    [completed] Afgerond.
    [begun] Begonnen of voorbij.
   *[other] Geboekt.
}
session-line = Bij { $staff }, { $taken } van { $maximum } plaatsen bezet.
session-whole = { $count ->
    [2] Beide plaatsen
   *[other] Alle { $count } plaatsen
}
session-cancel = Sessie annuleren
session-more = { $count ->
    [one] Er komt er nog één.
   *[other] Er komen er nog { $count }.
} “Zoek” met een naam laat ze zien.
agenda-open = Openen
fact-notes = Notities
menu-button = { $command ->
    [move_for] Verzetten
    [done] Afgerond
    [no_show] No-show
    [undo_for] Terugdraaien
    [book_for] Opnieuw boeken
    [message] Schrijven
    [resend] Opnieuw mailen
    [edit_customer] Gegevens wijzigen
    [hand_over] Overdragen
    [pin] Vastzetten
    [staff_and_links] Links intrekken
    [cancel_for] Annuleren
   *[other] Geschiedenis
}

## What happened to it
history-title = Geschiedenis van { $booking }
history-zone = De tijden zijn die in { $city }.{ $older ->
    [0] {""}
    [one] {" "}Eén ouder bericht staat er niet bij.
   *[other] {" "}{ $older } oudere berichten staan er niet bij.
}
history-none = Sinds het boeken is er niets gewijzigd: { $created } (tijd in { $city }).
history-at = { $day }, { $clock }
history-who = { $who ->
    [customer] de klant
    [system] de bot
   *[other] { $who }
}
history-staff = { $name } ({ $role })
history-did = { $what ->
    [booked] Geboekt door { $who }.
    [moved] Verzet door { $who }.
    [cancelled] Geannuleerd door { $who }.
    [restored] Teruggezet door { $who }.
    [written] Bericht aan de klant van { $who }.
    [resent] Bevestiging opnieuw verstuurd door { $who }.
    [no_show] Als no-show gemarkeerd door { $who }.
    [completed] Als afgerond gemarkeerd door { $who }.
    [confirmed] No-show of afgerond teruggedraaid door { $who }.
    [pinned] Vastgezet door { $who }.
    [customer_edited] Contactgegevens gewijzigd door { $who }.
    [customer_linked] Aan het account van de klant in Teams gekoppeld.
    [erased] De gegevens van de klant gewist door { $who }.
    [mail_retried] Een mail opnieuw op weg gestuurd door { $who }.
    [link_revoked] Links in mails ingetrokken door { $who }.
   *[other] Gewijzigd door { $who }.
}
history-denied = Geweigerd aan { $who }: { $what ->
    [book] boeken.
    [reschedule] verzetten.
    [move_for] verzetten.
    [cancel] annuleren.
    [cancel_for] annuleren.
    [undo] de wijziging terugdraaien.
    [undo_for] de wijziging terugdraaien.
    [message] aan de klant schrijven.
    [resend] de bevestiging opnieuw versturen.
    [edit_customer] de contactgegevens wijzigen.
    [no_show] als no-show markeren.
    [done] als afgerond markeren.
    [hand_over] overdragen.
    [pin] vastzetten.
   *[other] wijzigen.
} { $why ->
    [role] De rol mag dat niet.
    [not_your_calendar] Het staat bij een collega.
    [read_only] Alleen kijken mag.
    [managed_by_staff] De klant mag het niet beheren.
    [notice] Het was daarvoor te laat.
    [too_many_moves] Het was al zo vaak verzet als mag.
   *[other] Het was de wijziging van iemand anders.
}
history-place = { $now }.
history-change = Van { $was } naar { $now }.
history-when = { $day } om { $clock } bij { $staff }
history-pin = { $state ->
    [true] De klant mag het beheren.
    [false] De klant mag het niet beheren.
   *[other] Het volgt de instelling van de dienst.
}
history-lifted = Afgeweken van { $limits }.
history-limit = { $limit ->
    [notice] de termijn vooraf
    [not_bookable] de eigen tijden van de dienst
    [hours] de openingstijden
   *[other] hoe ver vooruit geboekt mag worden
}
history-details = Wat gewijzigd is: { $fields }.
history-field = { $field ->
    [email_address] e-mail
    [name] naam
    [phone] telefoon
   *[notes] notities
}
history-reason = Reden: “{ $reason }”
role-viewer = kijker
role-teammember = teamlid
role-scheduler = planner
role-administrator = beheerder

## Changing it
booking-for = { $booking }, voor { $customer }
told-of-notice = Het begint over minder dan { $notice }: klanten konden wijzigen tot { $deadline }.
told-by-mail = { $customer } krijgt er een mail over.
told-by-nobody = { $customer } krijgt geen mail: { $why ->
    [opted_out] dat is niet gewenst.
   *[no_address] bij de boeking staat geen e-mailadres.
} { $phone ->
    [none] Er is ook geen telefoonnummer.
   *[other] Bel { $phone }.
}
staff-stale = { $why } Nu is het { $booking }. { $status }
cancel-for = { $booking }. { $line } Zal ik het annuleren?
cancel-note = De klant leest: “{ $note }”
cancel-session = { $booking }, { $count ->
    [2] beide plaatsen
   *[other] alle { $count } plaatsen
}: { $names }
whole-ask = Alleen de plaats van { $customer }, of de hele sessie met { $count ->
    [2] beide plaatsen
   *[other] alle { $count } plaatsen
}?
whole-one = Alleen de plaats van { $customer }
whole-one-also = alleen de plaats|één plaats|een plaats|de plaats|alleen deze|alleen die|eentje
whole-all = De hele sessie
whole-all-also = hele|alles|iedereen|sessie|allemaal|alle plaatsen|beide|allebei|hele groep
cancel-whole-again = “De hele sessie”, of “alleen de plaats”.
told-more = { $count ->
    [one] Nog één krijgt geen mail
   *[other] Nog { $count } krijgen geen mail
}: “zoek” met een naam laat het nummer zien.
told-some = { $count ->
    [0] Niemand krijgt een mail.
    [one] Eén klant krijgt een mail.
   *[other] { $count } klanten krijgen een mail.
}

## After the start
close-too-soon = Het is nog niet begonnen: { $booking }. Markeren kan na het begin.
close-already = Het staat er al zo: { $booking }, { $state ->
    [no_show] no-show
    [completed] afgerond
   *[other] geboekt
}.
close-title = { $state ->
    [no_show] No-show
    [completed] Afgerond
   *[other] Geboekt, zoals eerst
}
close-done = { $title }: { $booking }. Niemand krijgt een mail.
close-undo = “Ongedaan maken” draait het terug.

## Writing to the customer
form-write = een bericht aan een klant
write-title = Bericht aan { $customer }
write-line = Over { $booking }. Het gaat naar { $email }; een antwoord komt bij de zaak aan.
write-label = Uw bericht
write-send = Versturen
write-ask = Wat zal ik { $customer } schrijven over { $booking }?
write-confirm = Aan { $customer }: “{ $draft }” Zal ik het versturen? “Ja” verstuurt het, andere woorden komen ervoor in de plaats.
write-done = Verstuurd aan { $customer }, { $email }.
write-done-title = Verstuurd
resend-title = Opnieuw verstuurd
resend-done = De bevestiging van { $booking } is nog eens onderweg naar { $email }.

## The customer's details
form-edit_customer = de contactgegevens van een klant
edit-title = Contactgegevens: { $booking }
edit-line = Ze worden bij deze boeking bewaard.
edit-save = Opslaan
edit-label = { $field ->
    [name] Naam
    [email_address] E-mail
    [phone] Telefoon
   *[notes] Notities
}
edit-field = { $field ->
    [name] de naam ({ $value })
    [email_address] het e-mailadres ({ $value })
    [phone] het telefoonnummer ({ $value })
   *[notes] de notities ({ $value })
}
edit-too-long = Hooguit { $maximum } tekens.
edit-unchanged = Er is niets anders, dus er is niets gewijzigd: { $booking }.
edit-stale = Iemand anders heeft intussen { $changed } gewijzigd, dus ik heb nog niets opgeslagen. De kaart toont beide wijzigingen: sla ze op als het zo klopt.
edit-done = Opgeslagen voor { $booking }: { $changed }.
edit-done-title = Opgeslagen
edit-new-address = Links die naar het oude adres gemaild zijn, openen de boeking niet meer.
edit_customer-entries-again = Bijvoorbeeld “telefoon 020 794 60 99”, “naam is Casey Quinn”, of een volledig e-mailadres.
agenda-book = Boeken
