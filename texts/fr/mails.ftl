# What mails say. A customer's mails begin with mail-customer-, those of the business and its staff with mail-staff-;
# what follows is what happened, and then the subject, the title or the sentence beneath it.

mail-greeting = Bonjour { $name },

mail-customer-booked-subject = Réservé : { $service }, { $when }
mail-customer-booked-title = Votre rendez-vous est réservé
mail-customer-booked-lead = { $by ->
    [staff] { $business } a pris ce rendez-vous pour vous.
   *[customer] Voici votre réservation chez { $business }.
}
mail-customer-moved-subject = Déplacé : { $service }, maintenant { $when }
mail-customer-moved-title = Votre rendez-vous est déplacé
mail-customer-moved-lead = { $by ->
    [staff] { $business } l’a déplacé.
   *[customer] Il est déplacé comme vous l’avez demandé.
}
mail-customer-cancelled-subject = Annulé : { $service }, { $when }
mail-customer-cancelled-title = Votre rendez-vous est annulé
mail-customer-cancelled-lead = { $by ->
    [staff] { $business } l’a annulé.
   *[customer] Il est annulé comme vous l’avez demandé.
}
mail-customer-restored-subject = Comme avant : { $service }, { $when }
mail-customer-restored-title = Votre rendez-vous est comme avant
mail-customer-restored-lead = Le dernier changement a été repris ; voici ce qui vaut.
mail-customer-reminder-subject = Rappel : { $service }, { $when }
mail-customer-reminder-title = Votre rendez-vous approche
mail-customer-reminder-lead = { $business } vous attend { $when }.

mail-customer-resent-subject = Votre rendez-vous : { $service }, { $when }
mail-customer-resent-title = Votre rendez-vous
mail-customer-resent-lead = Voici à nouveau les détails de votre rendez-vous chez { $business }.

mail-staff-booked-subject = Nouvelle réservation : { $service }, { $when }
mail-staff-booked-title = Nouvelle réservation
mail-staff-booked-lead = { $by ->
    [staff] Réservée par { $actor }.
   *[customer] Réservée par le client.
}
mail-staff-moved-subject = Déplacée : { $service }, maintenant { $when }
mail-staff-moved-title = Réservation déplacée
mail-staff-moved-lead = { $by ->
    [staff] Déplacée par { $actor }.
   *[customer] Déplacée par le client.
}
mail-staff-cancelled-subject = Annulée : { $service }, { $when }
mail-staff-cancelled-title = Réservation annulée
mail-staff-cancelled-lead = { $by ->
    [staff] Annulée par { $actor }.
   *[customer] Annulée par le client.
}
mail-staff-restored-subject = Comme avant : { $service }, { $when }
mail-staff-restored-title = Réservation remise comme avant
mail-staff-restored-lead = { $by ->
    [staff] Le dernier changement a été repris par { $actor }.
   *[customer] Le dernier changement a été repris par le client.
}
mail-staff-reminder-subject = Rappel : { $service }, { $when }
mail-staff-reminder-title = Bientôt
mail-staff-reminder-lead = { $count ->
    [one] Rendez-vous de { $customer } : { $when }.
   *[other] { $count } personnes sont attendues : { $when }.
}

mail-before = Avant
mail-now = Maintenant
mail-with = avec { $staff }
mail-fact-customer = Client
mail-fact-customers = Clients
mail-fact-note = Remarque
mail-fact-for-staff = Pour l’équipe
mail-fact-reason = Motif

mail-manage-button = Gérer le rendez-vous
mail-manage-until = Vous pouvez le modifier jusqu’à { $until }.
mail-manage-until-each = Vous pouvez le déplacer jusqu’à { $move }, et l’annuler jusqu’à { $cancel }.
mail-manage-closed = Limite pour changer ici : { $until }. Nous pouvons encore vous aider.
mail-manage-otherwise = Pour le changer, { $way ->
    [phone] appelez le { $phone }
    [email] écrivez à { $email }
   *[both] appelez le { $phone } ou écrivez à { $email }
} ; { $business } le fera pour vous.
mail-declining = L’entrée de calendrier ne vaut que pour votre calendrier : la refuser ou la supprimer n’annule pas le rendez-vous.

invitation-summary = { $service } chez { $business }
invitation-summary-staff = { $service } : { $customer }
invitation-reference = Référence : { $reference }
invitation-contact = Contact : { $contact }

mail-code-subject = { $code } est votre code pour { $business }
mail-code-title = Votre code
mail-code-lead = Écrivez-le dans la conversation avec { $business }. Il est valable dix minutes, une seule fois.
mail-code-note = Si vous ne l’avez pas demandé, vous pouvez ignorer cet e-mail : sans le code, il ne se passe rien.

mail-message-subject = Un message reçu par la conversation
mail-message-title = Un message reçu par la conversation
mail-message-lead = Quelqu’un vous a laissé ce message :
mail-message-booking = Cette personne a prouvé que cette réservation est la sienne. Une réponse à cet e-mail lui parvient.
mail-message-proved = Cette personne a prouvé que cette adresse est la sienne. Une réponse à cet e-mail lui parvient.
mail-message-typed = Cette personne a donné l’adresse elle-même, elle n’est donc pas prouvée. Une réponse à cet e-mail part à cette adresse.
mail-message-unknown = Nous ne connaissons pas d’adresse de cette personne, sauf si elle figure dans le message.

mail-written-subject = { $business }, à propos de votre rendez-vous : { $service }, { $when }
mail-written-title = Un message de la part de { $business }
mail-written-lead = { $business } a un message pour vous :
mail-written-answer = Une réponse à cet e-mail parvient à { $business }.
