# The scheduling policy. Keys are settings-policy-<step>; a setting's label is setting-<field>.

settings-page-policy = Planningsbeleid
settings-page-policy-note = Stappen, hoe ver vooruit, termijnen, verzetten, redenen
settings-page-policy-also = beleid|planning|boekingsregels|termijn|termijnen|vooruit|stappen
settings-policy-note = Minstens { $lead } vooruit, hooguit { $advance }
settings-policy-inherits = Zoals de zaak: minstens { $lead } vooruit, hooguit { $advance }

form-settings_policy = het planningsbeleid
settings_policy-title = Planningsbeleid van { $name }
settings_policy-line = Geldt voor elke dienst die niets anders zegt. Typ een tijdsduur als 2 uur, 1 dag of geen; leeg betekent niet ingesteld.
form-settings_service_policy = het planningsbeleid van een dienst
settings_service_policy-title = Planningsbeleid van { $name }
settings_service_policy-line = Wat leeg blijft, is zoals de zaak het zegt. Typ een tijdsduur als 2 uur, 1 dag of geen.
settings_policy-entries-again = Typ een regel als “Annuleren tot: 1 dag”, of vul de kaart in. “Stop” laat het zo.
settings_service_policy-entries-again = Typ een regel als “Annuleren tot: 1 dag”, of vul de kaart in. “Stop” laat het zo.
change-entries = wat u invoerde

setting-time_slot_interval = Stappen tussen begintijden
setting-minimum_lead_time = Minstens vooruit boeken
setting-maximum_advance = Hooguit vooruit boeken
setting-allow_staff_selection = Klanten kiezen bij wie ze komen
setting-cancel_notice = Annuleren tot
setting-reschedule_notice = Verzetten tot
setting-maximum_reschedules = Hoe vaak een klant mag verzetten
setting-reason = Een reden om te annuleren of te verzetten
setting-send_confirmations_to_owner = Beheerders mailen over elke boeking
value-reasonrule-optional = Mag
value-reasonrule-required = Verplicht
value-reasonrule-not_asked = Niet gevraagd
