# The scheduling policy. Keys are settings-policy-<step>; a setting's label is setting-<field>.

settings-page-policy = Criteri di pianificazione
settings-page-policy-note = Passi, anticipo, preavvisi, spostamenti, motivi
settings-page-policy-also = criteri|pianificazione|regole di prenotazione|preavviso|preavvisi|anticipo|passi|scaglioni
settings-policy-note = Almeno { $lead } prima, al massimo { $advance }
settings-policy-inherits = Come l’attività: almeno { $lead } prima, al massimo { $advance }

form-settings_policy = la modifica dei criteri di pianificazione
settings_policy-title = Criteri di pianificazione di { $name }
settings_policy-line = Valgono per ogni servizio che non dice altro. Scriva una durata come 2 ore, 1 giorno o niente; vuoto significa non impostato.
form-settings_service_policy = la modifica dei criteri di un servizio
settings_service_policy-title = Criteri di pianificazione di { $name }
settings_service_policy-line = Ciò che resta vuoto è come dice l’attività. Scriva una durata come 2 ore, 1 giorno o niente.
settings_policy-entries-again = Scriva una riga come “Preavviso per disdire: 1 giorno”, o compili la scheda. “Stop” interrompe.
settings_service_policy-entries-again = Scriva una riga come “Preavviso per disdire: 1 giorno”, o compili la scheda. “Stop” interrompe.
change-entries = ciò che ha inserito

setting-time_slot_interval = Passi tra gli inizi
setting-minimum_lead_time = Prenotare almeno prima
setting-maximum_advance = Prenotare al massimo prima
setting-allow_staff_selection = I clienti scelgono la persona
setting-cancel_notice = Preavviso per disdire
setting-reschedule_notice = Preavviso per spostare
setting-maximum_reschedules = Spostamenti di un cliente, al massimo
setting-reason = Motivo per disdire o spostare
setting-send_confirmations_to_owner = Mail agli amministratori per ogni prenotazione
value-reasonrule-optional = Facoltativo
value-reasonrule-required = Obbligatorio
value-reasonrule-not_asked = Non richiesto
