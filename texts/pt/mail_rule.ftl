# The mail to customers who manage an appointment no longer that staff made for them.

mail-rule-subject = { $service }, { $business }: como alterar a sua marcação
mail-rule-title = Como alterar a sua marcação
mail-rule-lead = { $count ->
    [1] A sua marcação fica como está. A partir de agora é { $business } quem a altera ou cancela por si, por isso o link dos e-mails anteriores apenas a mostra.
   *[other] As suas marcações ficam como estão. A partir de agora é { $business } quem as altera ou cancela por si, por isso os links dos e-mails anteriores apenas as mostram.
}
