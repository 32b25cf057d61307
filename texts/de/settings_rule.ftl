# Die Regel: ob die Kundschaft verwaltet, was das Team für sie gebucht hat. Schlüssel: settings-rule-<Schritt>, rule-<Teil> für die Karte.

settings-page-rule = Kundschaft und was das Team gebucht hat
settings-page-rule-note = Wer eine Buchung ändern darf, die Sie für jemanden gemacht haben
settings-page-rule-also = regel|die regel|verwalten|verwaltung|selbst verwalten|selbstverwaltung|kundschaft
settings-show = Zeigen
settings-rule-title = { $name }: Kundschaft und was das Team gebucht hat
settings-rule-setting = „Der Kundschaft erlauben, ihren Termin zu verwalten, wenn Sie oder Ihr Team ihn für sie gebucht haben.“
settings-rule-recommended = Lassen Sie es an, wenn die Kundschaft Ihre Self-Service-Seite erreichen soll. Schalten Sie es aus, um das einzuschränken, und sagen Sie in Bestätigungen und Erinnerungen, wie sich eine Buchung sonst ändern lässt. Was die Kundschaft selbst gebucht hat, kann sie in jedem Fall verwalten.
settings-rule-state = { $state ->
    [on] An: Auch die Kundschaft verwaltet
   *[off] Aus: Nur das Team ändert
}
settings-rule-upcoming = { $count ->
    [0] Keine künftige Buchung ist betroffen.
    [one] 1 künftige Buchung ist betroffen.
   *[other] { $count } künftige Buchungen sind betroffen.
}
settings-rule-turn = { $state ->
    [on] Einschalten
   *[off] Ausschalten
}
settings-rule-who = Wer gerade was kann
settings-rule-card-also = wer|karte|regelkarte|wer kann was|tabelle|übersicht|uebersicht
settings-rule-how = { $state ->
    [on] Sie ist an. „Einstellungen Regel { $name } aus“ schaltet sie aus.
   *[off] Sie ist aus. „Einstellungen Regel { $name } an“ schaltet sie ein.
}
settings-rule-booking = { $booking }, für { $customer }
settings-rule-turn-title = Ausschalten für { $name }
settings-rule-turn-question = { $state ->
    [on] Die Kundschaft verwalten lassen, was das Team gebucht hat: für { $name } einschalten?
   *[off] Nur das Team ändern lassen, was es gebucht hat: für { $name } ausschalten?
}
settings-rule-turned = { $state ->
    [on] An für { $name }
   *[off] Aus für { $name }
}
settings-rule-numbers = { $lose ->
    [0] Keine künftige Buchung lässt
    [one] 1 künftige Buchung lässt
   *[other] { $lose } künftige Buchungen lassen
} sich dann nicht mehr selbst verwalten. { $own ->
    [0] Keine wurde
    [one] 1 bleibt, wie sie ist, denn sie wurde
   *[other] { $own } bleiben, wie sie sind, denn sie wurden
} von der Kundschaft selbst gebucht.{ $pinned ->
    [0] {""}
    [one] {" "}1 bleibt, wie sie ist, denn sie ist fest erlaubt.
   *[other] {" "}{ $pinned } bleiben, wie sie sind, denn sie sind fest erlaubt.
}
settings-rule-lose = { $count ->
    [0] Keine künftige Buchung ist betroffen
    [one] 1 künftige Buchung lässt sich nicht mehr selbst verwalten
   *[other] { $count } künftige Buchungen lassen sich nicht mehr selbst verwalten
}
settings-rule-keep = { $count ->
    [one] 1 bleibt, wie sie ist
   *[other] { $count } bleiben, wie sie sind
}
settings-rule-keeps = { $booking }: { $why ->
    [pinned] fest erlaubt
   *[self_made] selbst gebucht
}
settings-rule-gain = { $count ->
    [0] Keine künftige Buchung ist betroffen
    [one] 1 künftige Buchung lässt sich dann selbst verwalten
   *[other] { $count } künftige Buchungen lassen sich dann selbst verwalten
}
setting-is_customer_allowed_to_manage_booking = Kundschaft verwaltet, was das Team gebucht hat
settings-rule-tell = { $count ->
    [one] Der betroffenen Person per E-Mail Bescheid geben
   *[other] Den { $count } betroffenen Personen per E-Mail Bescheid geben
}
settings-rule-ask = In jede Bestätigung und Erinnerung würde ich schreiben: „{ $text }“ Füllen Sie die Karte aus, oder schreiben Sie „ja“, um das zu nehmen.
settings-rule-ready-made = Wenn wir Ihren Termin für Sie gebucht haben: Zum Ändern { $way ->
    [phone] rufen Sie { $phone } an
    [email] schreiben Sie an { $email }
   *[both] rufen Sie { $phone } an oder schreiben Sie an { $email }
}, und halten Sie Ihre Buchungsnummer bereit.
settings-rule-preview = Eine Bestätigung liest sich dann so:
settings-rule-somebody = Robin Beispiel
settings-rule-told = { $count ->
    [one] 1 Person bekommt dazu eine E-Mail.
   *[other] { $count } Personen bekommen dazu eine E-Mail.
}{ $silent ->
    [0] {""}
    [one] {" "}Bei 1 Buchung gibt es keine Adresse, oder es sind keine E-Mails gewünscht.
   *[other] {" "}Bei { $silent } Buchungen gibt es keine Adresse, oder es sind keine E-Mails gewünscht.
}
settings-rule-untold = Dazu geht keine E-Mail hinaus.

## Die Karte
rule-service-line = { $state ->
    [on] Die Einstellung ist an: Die Kundschaft verwaltet auch, was das Team für sie gebucht hat.
   *[off] Die Einstellung ist aus: Die Kundschaft verwaltet nur, was sie selbst gebucht hat.
}
rule-booking-line = { $origin ->
    [self_service] Selbst gebucht, also selbst zu verwalten, egal, was eingestellt ist.
   *[staff] Vom Team gebucht. { $pin ->
        [on] Fest erlaubt: Die gebuchte Person kann selbst verwalten, egal, was eingestellt ist.
        [off] Fest gesperrt: Nur das Team ändert, egal, was eingestellt ist.
       *[none] { $state ->
            [on] Die Einstellung ist an, darum kann auch die gebuchte Person verwalten.
           *[off] Die Einstellung ist aus, darum ändert nur das Team.
        }
    }
}
rule-who-own = Kundschaft, selbst gebucht
rule-who-made = Kundschaft, vom Team gebucht
rule-who-customer = { $name }, gebuchte Person
rule-who-member = { $name }, { $role ->
    [administrator] Administration
    [scheduler] Planung
    [viewer] Ansicht
   *[teamMember] Teammitglied
}
rule-who-team = { $whose ->
    [own] Teammitglied, eigener Kalender
   *[other] Teammitglied, anderer Kalender
}
rule-who-role = { $role ->
    [administrator] Administration
    [scheduler] Planung
   *[viewer] Ansicht
}
rule-yes = ✓
rule-no = ✗
rule-action-reschedule = verschieben
rule-action-cancel = absagen
rule-action-contact = Kontakt aufnehmen
rule-action-new_booking = buchen
rule-row = { $who }: kann { $may }. { $note }
rule-rest = Auf der Karte steht es für alle anderen.
rule-note = Nicht möglich ({ $actions }): { $why }.
rule-why-not-found = ist nicht als gebuchte Person bekannt
rule-why-managed-by-staff = vom Team gebucht, und durch Einstellung oder Festlegung gesperrt
rule-why-notice = es ist zu kurz vor dem Beginn
rule-why-started = hat schon begonnen
rule-why-cancelled = ist abgesagt
rule-why-closed = ist vorbei
rule-why-too-many-moves = wurde so oft verschoben, wie die Kundschaft es darf
rule-why-read-only = Ansicht darf nur lesen
rule-why-not-your-calendar = liegt in einem anderen Kalender des Teams
rule-why-not-published = die Seite ist nicht veröffentlicht
rule-why-organization-only = buchen kann nur die Organisation

## Eine Buchung festlegen
pin-button = { $state ->
    [on] Fest erlauben
    [off] Fest sperren
   *[service] Wie bei der Leistung
}
pin-command = { $state ->
    [on] { $reference } fest erlauben
    [off] { $reference } fest sperren
   *[service] { $reference } wie bei der Leistung
}
pin-self-made = { $booking }: selbst gebucht, also in jedem Fall selbst zu verwalten. Hier gibt es nichts festzulegen.
pin-how = { $booking }: { $line } Soll es anders sein, schreiben Sie { $ways }.
pin-state = { $state ->
    [on] Die gebuchte Person kann verwalten
    [off] Nur das Team ändert
   *[service] Keines davon: wie bei der Leistung
}
pin-typed = { $state ->
    [on] „fest erlauben“
    [off] „fest sperren“
   *[service] „wie bei der Leistung“
}
pin-unchanged = Nichts zu ändern, { $booking } ist schon { $state ->
    [on] fest erlaubt
    [off] fest gesperrt
   *[service] wie bei der Leistung
}.
settings_rule_on-title = Einschalten für { $name }
settings_rule_on-line = Die Kundschaft verwaltet dann, was Sie oder Ihr Team für sie gebucht haben, außer eine Buchung ist festgelegt.
settings_rule_off-entries-again = Schreiben Sie „ja“, um den Text so zu nehmen, oder füllen Sie die Karte aus. „Abbrechen“ lässt alles, wie es ist.
form-settings_rule_on = Die Regel einschalten
form-settings_rule_off = Die Regel ausschalten
