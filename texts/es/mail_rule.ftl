# The mail to customers who manage an appointment no longer that staff made for them.

mail-rule-subject = { $service } en { $business }: cómo cambiar su cita
mail-rule-title = Cómo cambiar su cita
mail-rule-lead = { $count ->
    [one] Su cita sigue igual. A partir de ahora { $business } la cambia o la cancela por usted, así que el enlace de los correos anteriores solo la muestra.
   *[other] Sus citas siguen igual. A partir de ahora { $business } las cambia o las cancela por usted, así que los enlaces de los correos anteriores solo las muestran.
}
