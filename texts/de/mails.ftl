# Was E-Mails sagen. Die an die Kundschaft beginnen mit mail-customer-, die an Betrieb und Team mit mail-staff-;
# danach steht, was geschah, und dann Betreff, Titel oder der Satz darunter.

mail-greeting = Guten Tag { $name },

mail-customer-booked-subject = Gebucht: { $service }, { $when }
mail-customer-booked-title = Ihr Termin ist gebucht
mail-customer-booked-lead = { $by ->
    [staff] { $business } hat diesen Termin für Sie gebucht.
   *[customer] Das haben Sie bei { $business } gebucht.
}
mail-customer-moved-subject = Verschoben: { $service }, jetzt { $when }
mail-customer-moved-title = Ihr Termin wurde verschoben
mail-customer-moved-lead = { $by ->
    [staff] { $business } hat ihn verschoben.
   *[customer] Er wurde verschoben, wie Sie es wollten.
}
mail-customer-cancelled-subject = Abgesagt: { $service }, { $when }
mail-customer-cancelled-title = Ihr Termin ist abgesagt
mail-customer-cancelled-lead = { $by ->
    [staff] { $business } hat ihn abgesagt.
   *[customer] Er wurde abgesagt, wie Sie es wollten.
}
mail-customer-restored-subject = Wie vorher: { $service }, { $when }
mail-customer-restored-title = Ihr Termin ist wieder wie vorher
mail-customer-restored-lead = Die letzte Änderung wurde zurückgenommen; es gilt, was hier steht.
mail-customer-reminder-subject = Erinnerung: { $service }, { $when }
mail-customer-reminder-title = Bald ist Ihr Termin
mail-customer-reminder-lead = { $business } erwartet Sie am { $when }.

mail-customer-resent-subject = Ihr Termin: { $service }, { $when }
mail-customer-resent-title = Ihr Termin
mail-customer-resent-lead = Hier noch einmal alles zu Ihrem Termin bei { $business }.

mail-staff-booked-subject = Neue Buchung: { $service }, { $when }
mail-staff-booked-title = Neue Buchung
mail-staff-booked-lead = { $by ->
    [staff] Gebucht von { $actor }.
   *[customer] Die Person hat selbst gebucht.
}
mail-staff-moved-subject = Verschoben: { $service }, jetzt { $when }
mail-staff-moved-title = Buchung verschoben
mail-staff-moved-lead = { $by ->
    [staff] Verschoben von { $actor }.
   *[customer] Die gebuchte Person hat selbst verschoben.
}
mail-staff-cancelled-subject = Abgesagt: { $service }, { $when }
mail-staff-cancelled-title = Buchung abgesagt
mail-staff-cancelled-lead = { $by ->
    [staff] Abgesagt von { $actor }.
   *[customer] Die gebuchte Person hat selbst abgesagt.
}
mail-staff-restored-subject = Wie vorher: { $service }, { $when }
mail-staff-restored-title = Buchung wieder wie vorher
mail-staff-restored-lead = { $by ->
    [staff] Die letzte Änderung hat { $actor } zurückgenommen.
   *[customer] Die gebuchte Person hat die letzte Änderung zurückgenommen.
}
mail-staff-reminder-subject = Erinnerung: { $service }, { $when }
mail-staff-reminder-title = Bald ist es so weit
mail-staff-reminder-lead = { $count ->
    [one] { $customer } ist gebucht für { $when }.
   *[other] { $count } Personen sind gebucht für { $when }.
}

mail-before = Vorher
mail-now = Jetzt
mail-with = bei { $staff }
mail-fact-customer = Für
mail-fact-customers = Für
mail-fact-note = Notiz
mail-fact-for-staff = Fürs Team
mail-fact-reason = Grund

mail-manage-button = Termin verwalten
mail-manage-until = Änderungen sind bis { $until } möglich.
mail-manage-until-each = Verschieben geht bis { $move }, absagen bis { $cancel }.
mail-manage-closed = Ändern ging hier bis { $until }; wir helfen trotzdem gern.
mail-manage-otherwise = Zum Ändern { $way ->
    [phone] rufen Sie { $phone } an
    [email] schreiben Sie an { $email }
   *[both] rufen Sie { $phone } an oder schreiben Sie an { $email }
}; { $business } macht es für Sie.
mail-declining = Der Kalendereintrag ist nur für Ihren Kalender: Wenn Sie ihn ablehnen oder löschen, ist der Termin damit nicht abgesagt.

invitation-summary = { $service } bei { $business }
invitation-summary-staff = { $service }: { $customer }
invitation-reference = Buchungsnummer: { $reference }
invitation-contact = Kontakt: { $contact }

mail-code-subject = { $code } ist Ihr Code für { $business }
mail-code-title = Ihr Code
mail-code-lead = Geben Sie ihn im Chat mit { $business } ein. Er gilt zehn Minuten und nur einmal.
mail-code-note = Wenn Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren: Ohne den Code geschieht nichts.

mail-message-subject = Eine Nachricht aus dem Chat
mail-message-title = Eine Nachricht aus dem Chat
mail-message-lead = Jemand hat Ihnen diese Nachricht hinterlassen:
mail-message-booking = Es ist nachgewiesen, dass diese Buchung der schreibenden Person gehört. Eine Antwort auf diese E-Mail erreicht sie.
mail-message-proved = Es ist nachgewiesen, dass diese Adresse der schreibenden Person gehört. Eine Antwort auf diese E-Mail erreicht sie.
mail-message-typed = Diese Adresse wurde selbst angegeben und ist nicht nachgewiesen. Eine Antwort auf diese E-Mail geht dorthin.
mail-message-unknown = Eine Adresse wurde nicht hinterlassen, außer sie steht in der Nachricht.

mail-written-subject = { $business } zu Ihrem Termin: { $service }, { $when }
mail-written-title = Eine Nachricht von { $business }
mail-written-lead = { $business } hat eine Nachricht für Sie:
mail-written-answer = Eine Antwort auf diese E-Mail erreicht { $business }.
