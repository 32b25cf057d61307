# The mail to customers who manage an appointment no longer that staff made for them.

mail-rule-subject = { $service } da { $business }: come cambiare il Suo appuntamento
mail-rule-title = Come cambiare il Suo appuntamento
mail-rule-lead = { $count ->
    [one] Il Suo appuntamento resta com’è. D’ora in poi lo cambia o lo disdice { $business } per Lei: il link nelle mail precedenti lo mostra soltanto.
   *[other] I Suoi appuntamenti restano come sono. D’ora in poi li cambia o li disdice { $business } per Lei: i link nelle mail precedenti li mostrano soltanto.
}
