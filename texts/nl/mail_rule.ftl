# The mail to customers who manage an appointment no longer that staff made for them.

mail-rule-subject = { $service } bij { $business }: zo wijzigt u uw afspraak
mail-rule-title = Zo wijzigt u uw afspraak
mail-rule-lead = { $count ->
    [one] Uw afspraak blijft staan zoals u die kent. Voortaan wijzigt of annuleert { $business } die voor u; met de link in eerdere mails kunt u alleen nog kijken.
   *[other] Uw afspraken blijven staan zoals u die kent. Voortaan wijzigt of annuleert { $business } ze voor u; met de links in eerdere mails kunt u alleen nog kijken.
}
