# The scheduling policy. Keys are settings-policy-<step>; a setting's label is setting-<field>.

settings-page-policy = Política de citas
settings-page-policy-note = Intervalos, antelación, plazos, cambios, motivos
settings-page-policy-also = política|politica|política de citas|politica de citas|reglas de reserva|antelación|antelacion|plazos|intervalos
settings-policy-note = Antelación mínima { $lead }, máxima { $advance }
settings-policy-inherits = Como el negocio: antelación mínima { $lead }, máxima { $advance }

form-settings_policy = la política de citas
settings_policy-title = Política de citas de { $name }
settings_policy-line = Vale para todos los servicios que no digan otra cosa. Escriba un tiempo como 2 horas, 1 día o nada; en blanco significa sin indicar.
form-settings_service_policy = la política de citas de un servicio
settings_service_policy-title = Política de citas de { $name }
settings_service_policy-line = Lo que quede en blanco es como en el negocio. Escriba un tiempo como 2 horas, 1 día o nada.
settings_policy-entries-again = Escriba una línea como “Antelación para cancelar: 1 día”, o rellene la tarjeta. “Dejarlo” sale.
settings_service_policy-entries-again = Escriba una línea como “Antelación para cancelar: 1 día”, o rellene la tarjeta. “Dejarlo” sale.
change-entries = lo que ha escrito

setting-time_slot_interval = Intervalo entre inicios
setting-minimum_lead_time = Antelación mínima para reservar
setting-maximum_advance = Antelación máxima para reservar
setting-allow_staff_selection = Los clientes eligen quién les atiende
setting-cancel_notice = Antelación para cancelar
setting-reschedule_notice = Antelación para mover
setting-maximum_reschedules = Veces que un cliente puede moverla
setting-reason = Motivo al cancelar o mover
setting-send_confirmations_to_owner = Correo a administración por cada reserva
value-reasonrule-optional = Opcional
value-reasonrule-required = Obligatorio
value-reasonrule-not_asked = No se pregunta
