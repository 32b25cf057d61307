# What mails say. A customer's mails begin with mail-customer-, those of the business and its staff with mail-staff-;
# what follows is what happened, and then the subject, the title or the sentence beneath it.

mail-greeting = Dag { $name },

mail-customer-booked-subject = Geboekt: { $service }, { $when }
mail-customer-booked-title = Uw afspraak is geboekt
mail-customer-booked-lead = { $by ->
    [staff] { $business } heeft deze afspraak voor u geboekt.
   *[customer] Dit hebt u geboekt bij { $business }.
}
mail-customer-moved-subject = Verzet: { $service }, nu { $when }
mail-customer-moved-title = Uw afspraak is verzet
mail-customer-moved-lead = { $by ->
    [staff] { $business } heeft de afspraak verzet.
   *[customer] De afspraak is verzet, zoals u vroeg.
}
mail-customer-cancelled-subject = Geannuleerd: { $service }, { $when }
mail-customer-cancelled-title = Uw afspraak is geannuleerd
mail-customer-cancelled-lead = { $by ->
    [staff] { $business } heeft de afspraak geannuleerd.
   *[customer] De afspraak is geannuleerd, zoals u vroeg.
}
mail-customer-restored-subject = Hersteld: { $service }, { $when }
mail-customer-restored-title = Uw afspraak is weer zoals ze was
mail-customer-restored-lead = De laatste wijziging is teruggedraaid; dit is wat nu geldt.
mail-customer-reminder-subject = Herinnering: { $service }, { $when }
mail-customer-reminder-title = Uw afspraak komt eraan
mail-customer-reminder-lead = { $business } verwacht u: { $when }.

mail-customer-resent-subject = Uw afspraak: { $service }, { $when }
mail-customer-resent-title = Uw afspraak
mail-customer-resent-lead = Hier zijn nog eens de gegevens van uw afspraak bij { $business }.

mail-staff-booked-subject = Nieuwe boeking: { $service }, { $when }
mail-staff-booked-title = Nieuwe boeking
mail-staff-booked-lead = { $by ->
    [staff] Gemaakt door { $actor }.
   *[customer] Gemaakt door de klant.
}
mail-staff-moved-subject = Verzet: { $service }, nu { $when }
mail-staff-moved-title = Boeking verzet
mail-staff-moved-lead = { $by ->
    [staff] Verzet door { $actor }.
   *[customer] Verzet door de klant.
}
mail-staff-cancelled-subject = Geannuleerd: { $service }, { $when }
mail-staff-cancelled-title = Boeking geannuleerd
mail-staff-cancelled-lead = { $by ->
    [staff] Geannuleerd door { $actor }.
   *[customer] Geannuleerd door de klant.
}
mail-staff-restored-subject = Hersteld: { $service }, { $when }
mail-staff-restored-title = Boeking hersteld
mail-staff-restored-lead = { $by ->
    [staff] De laatste wijziging is teruggedraaid door { $actor }.
   *[customer] De laatste wijziging is teruggedraaid door de klant.
}
mail-staff-reminder-subject = Herinnering: { $service }, { $when }
mail-staff-reminder-title = Komt eraan
mail-staff-reminder-lead = { $count ->
    [one] { $customer } heeft geboekt: { $when }.
   *[other] { $count } personen hebben geboekt: { $when }.
}

mail-before = Eerst
mail-now = Nu
mail-with = bij { $staff }
mail-fact-customer = Klant
mail-fact-customers = Klanten
mail-fact-note = Notitie
mail-fact-for-staff = Voor het team
mail-fact-reason = Reden

mail-manage-button = Afspraak beheren
mail-manage-until = Wijzigen kan tot { $until }.
mail-manage-until-each = Verzetten kan tot { $move }, annuleren tot { $cancel }.
mail-manage-closed = Wijzigen kon hier tot { $until }; wij kunnen u nog wel helpen.
mail-manage-otherwise = Wilt u iets wijzigen, { $way ->
    [phone] bel dan { $phone }
    [email] schrijf dan naar { $email }
   *[both] bel dan { $phone } of schrijf naar { $email }
}; { $business } regelt het voor u.
mail-declining = De agenda-uitnodiging is alleen voor uw agenda: weigeren of verwijderen annuleert de afspraak niet.

invitation-summary = { $service } bij { $business }
invitation-summary-staff = { $service }: { $customer }
invitation-reference = Boekingscode: { $reference }
invitation-contact = Contact: { $contact }

mail-code-subject = { $code } is uw code voor { $business }
mail-code-title = Uw code
mail-code-lead = Typ de code in de chat met { $business }. De code werkt tien minuten, één keer.
mail-code-note = Hebt u er niet om gevraagd, dan kunt u deze mail negeren: zonder de code gebeurt er niets.

mail-message-subject = Een bericht uit de chat
mail-message-title = Een bericht uit de chat
mail-message-lead = Iemand heeft dit bericht voor u achtergelaten:
mail-message-booking = De afzender heeft aangetoond dat dit de eigen boeking is. Een antwoord op deze mail komt daar aan.
mail-message-proved = De afzender heeft aangetoond dat dit het eigen adres is. Een antwoord op deze mail komt daar aan.
mail-message-typed = De afzender gaf dit adres zelf op; het is dus niet gecontroleerd. Een antwoord op deze mail gaat daarheen.
mail-message-unknown = De afzender liet geen adres achter dat wij kennen, tenzij het in het bericht staat.

mail-written-subject = { $business } over uw afspraak: { $service }, { $when }
mail-written-title = Een bericht van { $business }
mail-written-lead = { $business } heeft een bericht voor u:
mail-written-answer = Een antwoord op deze mail komt aan bij { $business }.
