# The mail to customers who manage an appointment no longer that staff made for them.

mail-rule-subject = { $service } bij { $business }: zo wijzigt u uw afspraak
mail-rule-title = Zo wijzigt u uw afspraak
mail-rule-lead = { $count ->
    [one] Uw afspraak blijft zoals ze is. Voortaan wijzigt of annuleert { $business } haar voor u; de link in eerdere mails laat haar alleen nog zien.
   *[other] Uw afspraken blijven zoals ze zijn. Voortaan wijzigt of annuleert { $business } ze voor u; de links in eerdere mails laten ze alleen nog zien.
}
