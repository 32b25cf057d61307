# The mail to customers who manage an appointment no longer that staff made for them.

mail-rule-subject = { $service }, { $business } : comment changer votre rendez-vous
mail-rule-title = Comment changer votre rendez-vous
mail-rule-lead = { $count ->
    [one] Votre rendez-vous ne change pas. Désormais, { $business } le modifie ou l’annule pour vous ; le lien des e-mails précédents ne fait plus que l’afficher.
   *[other] Vos rendez-vous ne changent pas. Désormais, { $business } les modifie ou les annule pour vous ; les liens des e-mails précédents ne font plus que les afficher.
}
