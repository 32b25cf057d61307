# Die Planungsrichtlinie. Schlüssel: settings-policy-<Schritt>; die Aufschrift einer Einstellung ist setting-<Feld>.

settings-page-policy = Planungsrichtlinie
settings-page-policy-note = Schritte, Vorlauf, Fristen, Verschieben, Gründe
settings-page-policy-also = richtlinie|planung|buchungsregeln|regeln|frist|fristen|vorlauf|vorlaufzeit|schritte|zeitschritte
settings-policy-note = Mindestens { $lead } vorher, höchstens { $advance }
settings-policy-inherits = Wie der Betrieb: mindestens { $lead } vorher, höchstens { $advance }

form-settings_policy = Planungsrichtlinie
settings_policy-title = Planungsrichtlinie von { $name }
settings_policy-line = Gilt für jede Leistung, die nichts anderes sagt. Schreiben Sie eine Dauer wie 2 Stunden, 1 Tag oder keine; leer heißt nicht festgelegt.
form-settings_service_policy = Planungsrichtlinie einer Leistung
settings_service_policy-title = Planungsrichtlinie von { $name }
settings_service_policy-line = Was leer bleibt, gilt wie beim Betrieb. Schreiben Sie eine Dauer wie 2 Stunden, 1 Tag oder keine.
settings_policy-entries-again = Schreiben Sie eine Zeile wie „Frist zum Absagen: 1 Tag“, oder füllen Sie die Karte aus. „Abbrechen“ lässt es.
settings_service_policy-entries-again = Schreiben Sie eine Zeile wie „Frist zum Absagen: 1 Tag“, oder füllen Sie die Karte aus. „Abbrechen“ lässt es.
change-entries = Ihre Eingaben

setting-time_slot_interval = Schritte zwischen den Anfangszeiten
setting-minimum_lead_time = Mindestens so lange vorher buchen
setting-maximum_advance = Höchstens so lange vorher buchen
setting-allow_staff_selection = Die Kundschaft wählt, zu wem sie geht
setting-cancel_notice = Frist zum Absagen
setting-reschedule_notice = Frist zum Verschieben
setting-maximum_reschedules = Wie oft die Kundschaft verschieben darf
setting-reason = Grund beim Absagen oder Verschieben
setting-send_confirmations_to_owner = E-Mail an die Administration bei jeder Buchung
value-reasonrule-optional = Freiwillig
value-reasonrule-required = Pflicht
value-reasonrule-not_asked = Nicht gefragt
