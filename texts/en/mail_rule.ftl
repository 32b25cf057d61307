# The mail to customers who manage an appointment no longer that staff made for them.

mail-rule-subject = { $service } with { $business }: how to change your appointment
mail-rule-title = How to change your appointment
mail-rule-lead = { $count ->
    [one] Your appointment stays as it is. From now on { $business } changes or cancels it for you, so the link in earlier mails only shows it.
   *[other] Your appointments stay as they are. From now on { $business } changes or cancels them for you, so the links in earlier mails only show them.
}
