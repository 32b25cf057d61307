### Die Einstellungen von Betrieb und Leistungen, und was zu dem gesagt wird, was dort geschrieben wurde.

hours-midnight = Mitternacht

## Was geschrieben wurde und so nicht geht

typed-unknown-word = „{ $said }“ kann ich nicht lesen. Schreiben Sie es wie in „Mo-Fr 9:00-12:30, 13:30-17:30; Sa 9-13; So geschlossen“.
typed-no-days = Für welche Tage? Schreiben Sie es wie in „Mo-Fr 9:00-17:00; Sa 9-13; So geschlossen“.
typed-no-hours = Für { $day } fehlen die Zeiten. Schreiben Sie sie dazu, wie in „9:00-17:00“, oder „geschlossen“.
typed-no-time = „{ $said }“ sagt nicht, von wann bis wann. Schreiben Sie es wie in „9:00-17:30“; ein Tag darf bis „Mitternacht“ gehen.
typed-reversed = „{ $said }“ endet, bevor es anfängt. Die Zeiten eines Tages enden später am selben Tag, spätestens um Mitternacht.
typed-overlapping = Für { $day } überschneiden sich zwei Zeiträume. Der eine muss enden, bevor der nächste anfängt.
typed-no-length = „{ $said }“ ist keine Dauer. Schreiben Sie es wie in „45 Minuten“, „1 Stunde 30 Minuten“ oder „2 Tage“.
typed-no-price = „{ $said }“ ist kein Betrag. Schreiben Sie nur die Zahl, wie in „38“ oder „38,50“.
typed-no-zone = Eine Zeitzone „{ $said }“ kenne ich nicht. Schreiben Sie es wie in „Europe/Berlin“, oder eine Stadt, nach der eine Zone heißt.
typed-no-language = „{ $said }“ ist keine Sprache, die ich spreche. Schreiben Sie ein Kürzel, wie in „de-DE“ oder „en-GB“.
typed-no-currency = Eine Währung „{ $said }“ kenne ich nicht. Schreiben Sie ihre drei Buchstaben, wie in „EUR“.
typed-no-country = Ein Land „{ $said }“ kenne ich nicht. Schreiben Sie seine zwei Buchstaben, wie in „DE“, oder seinen Namen.
typed-no-staff = „{ $said }“ arbeitet hier nicht. Schreiben Sie die Namen wie in Ihrer Teamliste, mit Kommas dazwischen.
typed-no-dates = „{ $said }“ kann ich nicht als Datum lesen. Schreiben Sie es wie in „24.-26. Dezember: nicht buchbar“, je Datum eine Zeile.
typed-no-availability = „{ $said }“ sagt nicht, wann es die Leistung gibt. Schreiben Sie „wenn das Team frei ist“, „nicht buchbar“ oder Zeiten wie in „Mo-Fr 9-12“; bei Daten nach einem Doppelpunkt.
typed-no-recipient = An „{ $said }“ geht keine Erinnerung. Schreiben Sie „Kundschaft“, „Team“ oder „alle“.
typed-no-question = In „{ $said }“ fehlt die Frage. Schreiben Sie sie zuerst, dann die Antworten zur Wahl, wie in „Haarlänge? | Kurz | Lang *Pflicht“.

## Listen mit je einer Zeile, so geschrieben, wie man sie eintippen kann

reminder-line = { $offset } vorher an { $who }
reminder-to-customer = Kundschaft
reminder-to-staff = Team
reminder-to-allattendees = alle
question-required = Pflicht
availability-bookwhenstaffarefree = wenn das Team frei ist
availability-notbookable = nicht buchbar

## Die Seiten über den Betrieb

settings-page-hours = Öffnungszeiten
settings-page-hours-note = Wann geöffnet ist, und in welcher Zeitzone
settings-page-hours-also = zeiten|oeffnungszeiten|geöffnet|geschäftszeiten|geschaeftszeiten|zeitzone|stunden|wann geöffnet ist
form-settings_hours = Öffnungszeiten
settings_hours-title = Öffnungszeiten von { $name }
settings_hours-line = Die Zeiten gelten nach der Uhr des Betriebs. Eine andere Zeitzone verschiebt keine Buchung und keine Schließung; sie stehen dann nur zu einer anderen Tageszeit da. Für eine Schließung schreiben Sie „am 24. Dezember geschlossen“.
setting-business_hours = Öffnungszeiten
setting-time_zone = Zeitzone
setting-is_zone_always_business = Auch Online-Termine in dieser Zone nennen, nicht in der eigenen der Kundschaft
hint-hours = Mo-Fr 9:00-12:30, 13:30-17:30; Sa 9-13; So geschlossen
hint-zone = Europe/Berlin
hint-quiet-hours = 20 bis 7
setting-quiet_hours = Keine Neuigkeiten in Teams
typed-no-quiet-hours = „{ $said }“ kann ich nicht als Zeitraum lesen. Schreiben Sie einen, etwa „20 bis 7“ oder „21:00-7:00“, oder nichts, wenn Neuigkeiten zu jeder Zeit kommen sollen.

settings-page-name = Name und Sprache
settings-page-name-note = Wie Sie heißen, Sprache, Währung, Land
settings-page-name-also = name|sprache|währung|waehrung|land|branche|art des betriebs|wie wir heißen|wie wir heissen
form-settings_name = Name und Sprache
settings_name-title = Name und Sprache von { $name }
settings_name-line = In dieser Sprache sprechen E-Mails und Seite, wo die der Person nicht bekannt ist. Eine andere Währung ändert keinen Betrag. Das Land zählt für Telefonnummern ohne Vorwahl.
setting-display_name = Name
setting-business_type = Art des Betriebs
setting-language_tag = Sprache
setting-default_currency_iso = Währung
setting-country = Land
hint-language = de-DE
hint-currency = EUR
hint-country = DE

settings-page-contact = Kontaktdaten
settings-page-contact-note = Telefon, E-Mail, Adresse, Website, andere Wege zum Ändern
settings-page-contact-also = kontakt|telefon|mail|e-mail|email|adresse|anschrift|website|webseite|internetseite|homepage
form-settings_contact = Kontaktdaten
settings_contact-title = So erreicht man { $name }
settings_contact-line = Eine Telefonnummer oder eine E-Mail-Adresse bleibt: Die bekommt die Kundschaft, wo der Bot nicht helfen kann. Wie sich eine Buchung sonst noch ändern lässt, steht in E-Mails und im Chat.
setting-phone = Telefon
setting-email = E-Mail
setting-address = Adresse
setting-web_site_url = Website
setting-other_ways_to_change = Wie sich eine Buchung sonst noch ändern lässt

settings-page-page = Buchungsseite
settings-page-page-note = Veröffentlicht oder nicht, für wen, Code, Zustimmung, Links
settings-page-page-also = seite|self-service-seite|veröffentlichen|veröffentlicht|veroeffentlichen|zustimmung|einwilligung|zugang|datenschutz|bedingungen|agb|code|anmeldung
form-settings_page = Buchungsseite
settings_page-title = Buchungsseite von { $name }
settings_page-line = Auf der Seite und im Chat wird nur gebucht, solange sie veröffentlicht ist. Alles hier gilt ab dem nächsten Klick; bestehende Buchungen lassen sich in jedem Fall verwalten.
setting-is_published = Veröffentlicht
setting-access_control = Wer buchen darf
setting-foreign_tenants = Personen aus anderen Organisationen in Teams
setting-enforce_one_time_password = Code per E-Mail vor der ersten Buchung
setting-maximum_open_bookings = Künftige Buchungen je Person, höchstens
setting-is_customer_consent_enabled = Um Zustimmung zu einem Text bitten
setting-consent_text = Der Text, dem zugestimmt wird
setting-retention_months = Kundendaten vergangener Termine löschen nach Monaten (0: nie)
setting-privacy_policy_web_url = Link zum Datenschutz
setting-terms_web_url = Link zu den Bedingungen
setting-is_search_indexing_disabled = Seite aus Suchmaschinen heraushalten
setting-is_staff_sign_in_enabled = Das Team darf sich auf der Seite anmelden
value-accesscontrol-unrestricted = Alle
value-foreigntenants-everybody = Gehören zur Kundschaft
value-foreigntenants-refused = Bekommen nur den Kontakt
value-accesscontrol-restrictedtoorganization = Nur Ihre Organisation, in Teams

settings-page-look = Aussehen
settings-page-look-note = Farbe und Logo
settings-page-look-also = aussehen|farbe|farben|logo|bild|design|gestaltung
form-settings_look = Aussehen
settings_look-title = Aussehen von { $name }
settings_look-line = Seite und E-Mails zeigen es sofort. Text auf der Farbe bleibt immer lesbar. Ein Logo ist ein Bild im Link selbst (data:image/…) oder ein Pfad dieses Servers; die Seite fragt keinen anderen Server.
setting-color = Farbe
setting-logo = Logo

## Die Seiten über Leistungen

settings-page-services = Leistungen
settings-page-services-note = Was sich buchen lässt: Dauer, Preis, Team, Fragen, wann
settings-page-services-also = leistung|service|services|dienste|dienst|behandlungen|angebot|preise|preis|fragen|verfügbarkeit|verfuegbarkeit|dauer
settings-service-add = Eine neue Leistung
settings-service-add-also = neu|neue|hinzufügen|hinzufuegen|neue leistung|eine neue|leistung hinzufügen|noch eine
settings-add = Hinzufügen
settings-service-hidden = für die Kundschaft ausgeblendet
settings-service-nobody = niemand macht sie, darum ist sie nicht buchbar
settings-service-no-link = online, noch ohne Link zum Teilnehmen
settings-subject-service_basics = Was es ist
settings-subject-service_basics-note = Name, Dauer, Preis, Team, Plätze, ausgeblendet oder nicht
settings-subject-service_words = Wo, und was dazu gesagt wird
settings-subject-service_words-note = Ort oder Link, andere Namen, Fragen, Hinweise, Notizen
settings-subject-service_times = Wann es sie gibt
settings-subject-service_times-note = Innerhalb der Öffnungszeiten, allgemein und an bestimmten Tagen
settings-subject-service_reminders = Erinnerungen
settings-subject-service_reminders-note = Wann, an wen, und was darin steht

form-settings_service_basics = Leistung bearbeiten
settings_service_basics-title = { $name }: was es ist
settings_service_basics-line = Eine ausgeblendete Leistung bucht nur das Team. Bestehende Buchungen behalten Dauer und Person; was nicht mehr passt, wird aufgezählt.
form-settings_service_new = Neue Leistung
settings_service_new-title = Eine neue Leistung
settings_service_new-line = Ort, Fragen, Erinnerungen und wann es sie gibt folgen auf eigenen Seiten.
settings_service_new-question = Diese Leistung hinzufügen?
setting-description = Was es ist, in einer Zeile
setting-default_duration = Wie lange es dauert
setting-pre_buffer = Puffer davor
setting-post_buffer = Puffer danach
setting-default_price_type = Art des Preises
setting-default_price = Preis
setting-staff_member_ids = Wer es macht
setting-staff_needed = Wer gebraucht wird
setting-maximum_attendees_count = Plätze zur selben Zeit
setting-is_hidden_from_customers = Für die Kundschaft ausblenden
hint-minutes = etwa 45 Minuten
value-pricetype-free = Kostenlos
value-pricetype-fixedprice = Festpreis
value-pricetype-startingat = Ab
value-pricetype-hourly = Pro Stunde
value-pricetype-pricevaries = Je nach Aufwand
value-pricetype-callus = Auf Anfrage
value-pricetype-notset = Keiner angezeigt
value-staffneeded-one = Eine Person davon
value-staffneeded-all = Alle gemeinsam

form-settings_service_words = Was zu einer Leistung gesagt wird
settings_service_words-title = { $name }: wo, und was dazu gesagt wird
settings_service_words-line = Fragen und ihre Antworten zur Wahl stehen je in einer Zeile. Was geantwortet wurde, bleibt bei der Frage, auch wenn Sie sie anders formulieren.
setting-is_location_online = Findet online statt
setting-place_display_name = Name des Orts
setting-place_address = Adresse des Orts
setting-join_web_url = Link zum Teilnehmen
setting-aliases = Andere Namen, mit Kommas dazwischen
setting-custom_questions = Fragen an die Kundschaft
setting-additional_information = Was in Bestätigungen noch steht
setting-notes = Notizen fürs Team
hint-questions = Allergien? *Pflicht

form-settings_service_times = Wann es eine Leistung gibt
settings_service_times-title = { $name }: wann es sie gibt
settings_service_times-line = Allgemein: „wenn das Team frei ist“, „nicht buchbar“, oder Zeiten wie in „Di 14-15; Do 14-15“. Daten stehen je in einer Zeile, wie in „24.-26. Dezember: nicht buchbar“. Das Team darf auch außerhalb davon buchen.
setting-general_availability = Allgemein
setting-custom_availabilities = An bestimmten Tagen
hint-offered = wenn das Team frei ist
hint-dates = 24.-26. Dezember: nicht buchbar

form-settings_service_reminders = Erinnerungen einer Leistung
settings_service_reminders-title = { $name }: Erinnerungen
settings_service_reminders-line = Je eine Zeile: wie lange vorher, an wen (Kundschaft, Team, alle), und nach einem Doppelpunkt, was darin steht. Sie gelten für Buchungen, die ab jetzt gemacht oder verschoben werden.
setting-default_reminders = Erinnerungen
hint-reminders = 1 Tag vorher an Kundschaft: Bitte bringen Sie ein Handtuch mit.

settings-service-remove = Entfernen
settings-service-remove-note = Sie wurde nie gebucht
settings-remove = Entfernen
form-settings_service_remove = Leistung entfernen
settings-keep = Behalten
settings_service_remove-question = { $name } entfernen?
settings_service_remove-line = Sie wurde nie gebucht, es geht also nichts anderes verloren. Das lässt sich nicht zurücknehmen.
settings_service_remove-kept = Sie bleibt, wie sie ist.
settings_service_remove-done = Entfernt: { $name }
refused-was-booked = Diese Leistung wurde schon gebucht, darum bleibt sie wegen dieser Buchungen. Sie können sie stattdessen ausblenden.
settings-left = Was Sie dort eingetragen hatten, ist nicht gespeichert.
settings-closures = Außerdem geschlossen: { $closures }
settings-page-reminders = Erinnerungen
settings-page-reminders-note = Welche E-Mails an eine Buchung erinnern, und was darin steht
settings-page-reminders-also = erinnerung|erinnerungsmails|erinnerungs-mails
settings-no-reminders = keine
