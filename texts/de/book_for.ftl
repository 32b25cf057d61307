# Was der Bot sagt, wenn das Team für andere bucht. Schlüssel: <Befehl>-<Schritt>.

## Über das hinaus, was für die Kundschaft gilt
anyway-who-may = Darüber hinweggehen können nur diese Rollen: { $roles }.

## Für wen, was und wann, auf einer Karte
form-book_for = Für jemanden buchen
book_for-title = Für jemanden buchen
book_for-line = Lassen Sie Tag oder Uhrzeit leer, um aus den freien Zeiten zu wählen.
book_for-submit = Weiter
book_for-input-name = Name
book_for-input-email = E-Mail (freiwillig)
book_for-input-phone = Telefon (freiwillig)
book_for-input-service = Leistung
book_for-input-staff = Bei wem
book_for-input-day = Tag
book_for-input-time = Uhrzeit
book_for-input-note = Notiz (freiwillig)
book_for-input-silent = Keine E-Mails an diese Person
book_for-customer = Für wen ist der Termin? Füllen Sie die Karte aus, oder schreiben Sie alles in einem, etwa „Casey Quinn, Haarschnitt bei Ana, Donnerstag 15 Uhr“.
book_for-customer-alone = Für wen ist der Termin? Füllen Sie die Karte aus, oder schreiben Sie Name, E-Mail-Adresse oder Nummer.
book_for-taken = { $service } bei { $staff }, { $when }.
book_for-name = Unter { $reach } kenne ich noch niemanden. Wie ist der Name?
book_for-name-missing = Ein Name fehlt noch.
book_for-which = Wer ist es: { $names }? Oder jemand Neues?
book_for-more = { $count ->
    [one] Noch jemand passt
   *[other] { $count } weitere passen
}: Mit E-Mail-Adresse oder Nummer finde ich die richtige Person.
book_for-new = Jemand Neues
book_for-service = Für { $customer }: welche Leistung, und wann? Ich kann { $services } buchen.
book_for-service-missing = Eine Leistung fehlt noch.
book_for-no-day = Diesen Tag und diese Uhrzeit kann ich nicht lesen. Wählen Sie sie noch einmal, oder schreiben Sie sie hier.
book_for-own-calendar = Sie buchen in Ihrem eigenen Kalender. Für { $staff } fragen Sie Planung oder Administration.
book_for-nothing = In Ihrem Kalender gibt es keine Leistung zu buchen. Die Administration kann Ihnen eine zuteilen.
book_for-change = Ändern Sie es auf der Karte, oder schreiben Sie, was anders ist, etwa „lieber um 16 Uhr“ oder „keine E-Mails“.
book_for-customer-again = Name, E-Mail-Adresse oder Telefonnummer genügt.
book_for-card-again = Name, E-Mail-Adresse oder Telefonnummer genügt.
book_for-service-again = Der Name einer Leistung genügt.
book_for-slot-again = Ein Tag oder eine Uhrzeit genügt, etwa „Donnerstag um 3“ oder „später“.
book_for-answers-again = Eine der Antworten, oder „nein“, um es offen zu lassen.
book_for-confirm-again = „Ja“ bucht; oder schreiben Sie, was anders sein soll, etwa „lieber um 16 Uhr“.
change-customer = Für wen

## Vorlesen, und was daraus wurde
book_for-confirm = { $service } bei { $staff }, { $when }, für { $customer }.
book_for-noted = Notiz: { $note }.
book_for-answered = { $question } { $answer }.
book_for-shall-i = Soll ich buchen?
book_for-anyway = Trotzdem buchen?
book_for-manage = { $may ->
    [yes] { $customer } kann selbst verschieben oder absagen: Bei { $service } darf die Kundschaft verwalten, was das Team für sie bucht.
    [unproven] Bei { $service } darf die Kundschaft verwalten, was das Team für sie bucht, aber ohne E-Mail-Adresse kann { $customer } sich nicht ausweisen und ruft deshalb an.
   *[no] { $customer } kann nicht selbst verschieben oder absagen: Bei { $service } verwaltet nur das Team, was es gebucht hat.
}
book_for-mail = { $why ->
    [no_address] Es geht keine E-Mail hinaus, denn es gibt keine Adresse; nach dem Buchen sage ich, was Sie vorlesen können.
    [opted_out] Es geht keine E-Mail hinaus, weil keine gewünscht ist; nach dem Buchen sage ich, was Sie vorlesen können.
   *[none] Die Bestätigung geht an { $email }.
}
book_for-done = Gebucht für { $customer }: { $booking }. Die Buchungsnummer ist { $reference }.
book_for-mailed = Eine Bestätigung geht an { $email }.
book_for-read-aloud = Es geht keine E-Mail hinaus. Zum Vorlesen: „{ $when }, bei { $staff }. Ihre Buchungsnummer ist { $reference }. Wenn sich etwas ändert, erreichen Sie uns unter { $reach }.“
book_for-change-it = Zum Ändern schreiben Sie „verschieben“ oder „absagen“.
fact-note = Notiz

## Ein Platz in einem Kurs
form-add_to_class = Platz in einem Kurs
add_to_class-none = Es gibt keine Leistung mit mehreren Plätzen.
add_to_class-not-own = Sie buchen in Ihrem eigenen Kalender, und darin ist kein Kurs. Fragen Sie Planung oder Administration.
add_to_class-title = In einen Kurs eintragen
add_to_class-customer-again = Name, E-Mail-Adresse oder Telefonnummer genügt.
add_to_class-card-again = Name, E-Mail-Adresse oder Telefonnummer genügt.
add_to_class-service-again = Der Name eines Kurses genügt.
add_to_class-slot-again = Ein Tag genügt, etwa „Donnerstag“, oder „später“.
add_to_class-answers-again = Eine der Antworten, oder „nein“, um es offen zu lassen.
add_to_class-confirm-again = „Ja“ bucht; oder schreiben Sie, was anders sein soll, etwa „lieber Donnerstag“.
book_for-double = { $customer } hat zu dieser Zeit schon etwas: { $booking }.
book_for-places = { $count ->
    [one] Es ist der letzte Platz.
   *[other] { $count } Plätze sind frei.
}
