# Die E-Mail an alle, die einen vom Team gebuchten Termin nicht mehr selbst verwalten.

mail-rule-subject = { $service } bei { $business }: so ändern Sie Ihren Termin
mail-rule-title = So ändern Sie Ihren Termin
mail-rule-lead = { $count ->
    [one] Ihr Termin bleibt, wie er ist. Ab jetzt ändert { $business } ihn für Sie oder sagt ihn ab; der Link in früheren E-Mails zeigt ihn nur noch.
   *[other] Ihre Termine bleiben, wie sie sind. Ab jetzt ändert { $business } sie für Sie oder sagt sie ab; die Links in früheren E-Mails zeigen sie nur noch.
}
