### Karten: card-<Karte>-<Aufschrift>, jede gehört zu adaptive_cards/<Karte>.json.

-card-contact = Kontakt
-card-book = Termin buchen
-card-book-another = Noch einen buchen
-card-move = Verschieben
-card-cancel = Absagen
-card-message = Nachricht hinterlassen

## Begrüßung

card-welcome-fallback = Hier können Sie Termine buchen, verschieben oder absagen. Schreiben Sie „buchen“, „verwalten“ oder „Kontakt“.
card-welcome-book = { -card-book }
card-welcome-manage = Ändern oder absagen
card-welcome-contact = { -card-contact }

## Eine Buchung ausfüllen

card-service-picker-fallback = Schreiben Sie, welche Leistung Sie möchten.
card-service-picker-title = Was möchten Sie buchen?
card-service-picker-choose = Auswählen
card-service-picker-more = Weitere Leistungen

card-staff-picker-fallback = Schreiben Sie, zu wem Sie möchten, oder „egal“.
card-staff-picker-title = Zu wem möchten Sie?
card-staff-picker-anyone = Egal, wer frei ist

card-slot-picker-fallback = Schreiben Sie Tag und Uhrzeit, zum Beispiel „Dienstag um 15:30“.
card-slot-picker-later-that-day = Später am selben Tag
card-slot-picker-earlier = Früher
card-slot-picker-later = Später
card-slot-picker-other-day = Anderer Tag
card-slot-picker-day = Welcher Tag?
card-slot-picker-show-day = Zeiten zeigen
card-slot-picker-other-staff = Jemand anderes

card-details-form-fallback = Schreiben Sie Ihren Namen, dann Ihre E-Mail-Adresse.
card-details-form-title = Für wen ist der Termin?
card-details-form-name = Name
card-details-form-name-missing = Bitte geben Sie einen Namen an.
card-details-form-email = E-Mail
card-details-form-email-missing = Bitte geben Sie eine E-Mail-Adresse an.
card-details-form-phone = Telefon (freiwillig)
card-details-form-note = Sollten wir noch etwas wissen? (freiwillig)
card-details-form-answer-missing = Bitte beantworten Sie das noch.
card-details-form-agree = Ich stimme zu
card-details-form-agree-missing = Damit wir diese Angaben behalten dürfen, brauchen wir Ihre Zustimmung.
card-details-form-privacy = Datenschutz
card-details-form-terms = Bedingungen
card-details-form-submit = Weiter
card-details-form-back = Zurück

card-confirm-fallback = Soll ich buchen? Schreiben Sie „ja“, oder was anders sein soll.
card-confirm-title = Soll ich buchen?
card-confirm-title-anyway = Trotzdem buchen?
card-confirm-confirm = Buchen
card-confirm-confirm-anyway = Trotzdem buchen
card-confirm-change = Etwas ändern

## Eine Buchung verwalten

card-booking-fallback = Schreiben Sie „verwalten“, um Ihren Termin zu sehen.
card-booking-title = Ihr Termin

card-manage-menu-fallback = Schreiben Sie „verschieben“, „absagen“ oder „Kontakt“.
card-manage-menu-title = Ihr Termin
card-manage-menu-reschedule = { -card-move }
card-manage-menu-book = { -card-book-another }
card-manage-menu-contact = { -card-contact }
card-manage-menu-cancel = { -card-cancel }

card-booking-picker-fallback = Schreiben Sie den Tag des Termins, den Sie meinen.
card-booking-picker-title = Welcher Termin?
card-booking-picker-choose = Auswählen
card-booking-picker-contact = { -card-contact }

card-old-and-new-fallback = Soll ich verschieben? Schreiben Sie „ja“, oder nennen Sie eine andere Zeit.
card-old-and-new-title = Soll ich verschieben?
card-old-and-new-old = Jetzt
card-old-and-new-new = Neu
card-old-and-new-reason = Warum verschieben Sie?
card-old-and-new-reason-optional = Warum verschieben Sie? (freiwillig)
card-old-and-new-reason-missing = Bitte nennen Sie einen Grund.
card-old-and-new-confirm = Verschieben
card-old-and-new-back = Andere Zeiten
card-old-and-new-keep = So lassen

card-cancel-confirm-fallback = Soll ich absagen? Schreiben Sie „ja“ oder „behalten“.
card-cancel-confirm-title = Diesen Termin absagen?
card-cancel-confirm-reason = Warum sagen Sie ab?
card-cancel-confirm-reason-optional = Warum sagen Sie ab? (freiwillig)
card-cancel-confirm-reason-missing = Bitte nennen Sie einen Grund.
card-cancel-confirm-message = Was soll dabei in der E-Mail stehen? (freiwillig)
card-cancel-confirm-keep = Behalten
card-cancel-confirm-confirm = Termin absagen

card-done-fallback = Erledigt. Schreiben Sie „verwalten“, um Ihren Termin zu sehen.
card-done-undo = Rückgängig
card-done-reschedule = { -card-move }
card-done-book = { -card-book-another }
card-done-contact = { -card-contact }
card-done-cancel = { -card-cancel }

card-stale-fallback = Diese Karte hat ausgedient. Schreiben Sie „verwalten“, um Ihren Termin zu sehen.

## Kontakt und Nachweis

card-contact-fallback = Schreiben Sie „Kontakt“, um zu sehen, wie Sie uns erreichen.
card-contact-hours = Öffnungszeiten
card-contact-leave-message = { -card-message }

card-message-form-fallback = Schreiben Sie Ihre Nachricht, ich gebe sie weiter.
card-message-form-title = Nachricht hinterlassen
card-message-form-message = Ihre Nachricht
card-message-form-message-missing = Bitte schreiben Sie eine Nachricht.
card-message-form-sender = Ihre Telefonnummer oder E-Mail-Adresse
card-message-form-sender-missing = Bitte sagen Sie uns, wie wir Sie erreichen.
card-message-form-submit = Nachricht senden
card-message-form-back = Zurück

card-code-fallback = Schreiben Sie die sechs Ziffern aus der E-Mail.
card-code-title = Code eingeben
card-code-code = Sechs Ziffern aus der E-Mail
card-code-code-missing = Bitte geben Sie die sechs Ziffern ein.
card-code-submit = Code prüfen
card-code-resend = Neuen Code senden
card-code-look-up-again = Noch einmal suchen
card-code-contact = { -card-contact }

## Für das Team

card-agenda-fallback = Schreiben Sie „nächster“, um zu hören, wer als Nächstes kommt, oder „finde“ und einen Namen.

## Team und Einstellungen

card-approve-fallback = Schreiben Sie „ja“ oder „nein“.

card-input-form-fallback = Schreiben Sie, was Sie eintragen möchten, oder öffnen Sie dies in einer App, die Karten zeigt.
card-input-form-yes = Ja
card-input-form-missing = Bitte ausfüllen.
card-input-form-back = Zurück

card-read-back-fallback = Schreiben Sie „ja“, dann mache ich es, oder „zurück“.
card-read-back-old = Jetzt:
card-read-back-new = Neu:
card-read-back-back = Zurück

card-rule-fallback = Wer was kann, steht in der Nachricht darüber.
card-rule-move = Verschieben
card-rule-cancel = Absagen
card-rule-contact = Kontakt
card-rule-book = Buchen

card-menu-fallback = Schreiben Sie „Hilfe“, um zu sehen, worum Sie bitten können.

card-customer-picker-fallback = Schreiben Sie den Namen der Person, die Sie meinen, oder „jemand Neues“.
card-customer-picker-title = Für wen?
card-customer-picker-choose = Auswählen
card-customer-picker-new = Jemand Neues

card-free-times-fallback = Schreiben Sie „buche für“ mit Name, Leistung und einer der Zeiten.

card-absence-plan-fallback = Soll ich es so eintragen? Schreiben Sie „ja“, oder „lass 1“, um eine Buchung zu lassen, wo sie ist.
card-absence-plan-go = So machen
card-absence-plan-message = Ein Wort an alle, die verschoben werden (freiwillig)
card-absence-plan-change = Abwesenheit ändern
card-absence-plan-keep = Nicht eintragen
