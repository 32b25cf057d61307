# Die Self-Service-Seite: was Vorlage und Skript der Kundschaft sagen.

page-title = Termin bei { $name } buchen
page-title-closed = { $name }
page-description = Leistungen, Team und Öffnungszeiten von { $name }. Termine im Chat buchen, verschieben oder absagen.
page-skip = Zum Chat springen

page-open-now = Jetzt geöffnet bis { $until } Uhr
page-opens = Jetzt geschlossen, öffnet { $when }
page-closed-now = Jetzt geschlossen
page-moment-today = heute um { $time } Uhr
page-moment-tomorrow = morgen um { $time } Uhr
page-moment-day = { $day } um { $time } Uhr

page-book-or-change = Termin buchen oder ändern
page-change = Termin ändern
page-closed-unpublished = { $name } nimmt im Moment online keine Buchungen an. Sie haben schon einen Termin? Im Chat können Sie ihn weiterhin verschieben oder absagen.
page-closed-organization = Online buchen kann nur die Organisation von { $name }. Sie haben schon einen Termin? Im Chat können Sie ihn weiterhin verschieben oder absagen.
page-closed-contact = Für einen neuen Termin melden Sie sich gern:

page-services = Leistungen
page-service-online = Online
page-service-group =
    { $places ->
        [one] Gruppe, ein Platz
       *[other] Gruppe, bis zu { $places } Plätze
    }
page-service-next = Frei { $when }
page-book = Buchen
page-book-service = { $service } buchen

page-staff = Unser Team
page-book-with = Bei { $name } buchen

page-hours = Öffnungszeiten
page-hours-day = Tag
page-hours-open = Geöffnet
page-hours-closed = Geschlossen
page-hours-closed-today = Heute geschlossen
page-hours-today = heute
page-hours-zone = Ortszeit { $place }

page-contact = Kontakt
page-contact-phone = Telefon
page-contact-email = E-Mail
page-contact-address = Adresse
page-contact-web-site = Website
page-privacy = Datenschutz
page-terms = Bedingungen

page-talk = Chat mit { $name }
page-talk-hint = Termine buchen, verschieben oder absagen
page-talk-hint-closed = Termine verschieben oder absagen
page-talk-back = Zurück
page-talk-end = Chat beenden
page-talk-loading = Der Chat wird geöffnet
page-talk-slow = Der Chat wird noch geöffnet. Bei langsamer Verbindung dauert das einen Moment.
page-talk-said = { $name } schrieb:
page-talk-placeholder = Nachricht schreiben
page-talk-offline = Sie sind offline. Was Sie schreiben, geht hinaus, sobald Sie wieder verbunden sind.
page-talk-reconnecting = Ihre Nachricht ist noch nicht angekommen. Ich versuche es weiter; was Sie schreiben, geht hinaus, sobald es geht.
page-talk-expired = Ihr früherer Chat ist beendet, das hier ist ein neuer. Ihre Termine sind sicher.
page-talk-ended = Dieser Chat ist beendet, und dieses Gerät hat ihn vergessen.
page-talk-again = Neuen Chat beginnen
page-talk-end-ask = Diesen Chat beenden? Dieses Gerät vergisst ihn; Ihre Termine bleiben, wie sie sind.
page-talk-end-yes = Chat beenden
page-talk-end-no = Offen lassen
page-talk-failed = Der Chat lässt sich gerade nicht öffnen.
page-talk-failed-phone = Versuchen Sie es noch einmal, oder rufen Sie { $phone } an.
page-talk-failed-email = Versuchen Sie es noch einmal, oder schreiben Sie an { $email }.
page-talk-retry = Noch einmal versuchen
page-talk-no-script = Der Chat braucht JavaScript, und das lief in diesem Browser nicht. Laden Sie die Seite neu, schalten Sie JavaScript ein, oder wenden Sie sich direkt an uns.

# Die Seite einer Buchung, geöffnet über den Link in einer E-Mail.
page-booking-title = { $service } bei { $name }
page-booking-yours = Ihr Termin bei { $name }
page-booking-details = Ihr Termin
page-booking-span = { $day }, { $start } bis { $end } Uhr (Ortszeit { $city })
page-booking-join = Teilnehmen
page-booking-join-link = Online teilnehmen
page-booking-change = Etwas ändern?
page-booking-manage = Termin verwalten
page-booking-ask = Im Chat fragen
page-booking-calendar = In den Kalender
page-booking-another = Noch einen Termin buchen
page-booking-history = Was bisher geschah
page-history-booked =
    { $by ->
        [business] Für Sie gebucht von { $name }
       *[you] Von Ihnen gebucht
    }
page-history-moved =
    { $by ->
        [business] Verschoben von { $name }
       *[you] Von Ihnen verschoben
    }, von { $before } auf { $after }
page-history-cancelled =
    { $by ->
        [business] Abgesagt von { $name }
       *[you] Von Ihnen abgesagt
    }
page-history-restored =
    { $by ->
        [business] Wieder wie vorher, durch { $name }
       *[you] Wieder wie vorher, durch Sie
    }: { $after }
page-reason-staff = Diesen Termin hat { $name } für Sie gebucht, darum lässt er sich hier nicht ändern. Melden Sie sich, dann wird er für Sie geändert.
page-reason-notice =
    { $action ->
        [cancel] Absagen geht hier nur bis { $notice } vor Beginn
       *[reschedule] Verschieben geht hier nur bis { $notice } vor Beginn
    } (das war { $deadline }). { $name } kann trotzdem helfen.
page-reason-moves =
    Der Termin wurde schon { $maximum ->
        [one] einmal
       *[other] { $maximum }-mal
    } verschoben, öfter geht es hier nicht. { $name } kann trotzdem helfen.
page-reason-cancelled = Er ist abgesagt, es gibt also nichts mehr zu ändern.
page-reason-over = Er hat schon begonnen oder ist vorbei und lässt sich nicht mehr ändern.
page-talk-hint-booking = Diesen Termin verschieben oder absagen
page-talk-hint-ask = Zu diesem Termin fragen
page-link = Dieser Link öffnet nichts
page-link-title = { $name }
page-link-text = Vielleicht ist er abgeschnitten oder zu alt. In der neuesten E-Mail von { $name } steht vielleicht einer, der geht. Sie können sich auch direkt melden:

page-missing = Hier ist keine Seite
page-missing-text = Vielleicht ist die Adresse vertippt, oder die Seite ist umgezogen.
page-refused = Das hat nicht geklappt
page-refused-text = Der Browser wollte etwas, das diese Seite nicht kann.
page-failed = Diese Seite lässt sich gerade nicht zeigen
page-failed-text = Bei uns ist etwas schiefgegangen. Nichts, was Sie gebucht haben, ist verloren. Versuchen Sie es in einer Minute noch einmal.
page-busy = Zu viele Anfragen
page-busy-text = Bitte warten Sie eine Minute und laden Sie die Seite dann neu.
page-error-id = Wenn es nicht aufhört, nennen Sie uns das: { $id }
page-error-home = Zur Buchungsseite
