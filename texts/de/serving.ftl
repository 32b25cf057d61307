# Was der Bot dem Team zu einer Buchung sagt, die es ansieht oder ändert. Schlüssel: <Befehl>-<Schritt>.

## Welche Buchung
form-which = Buchung finden
which-ask = Welche Buchung? Nennen Sie ihre Nummer, oder für wen sie ist.
which-booking-again = Eine Buchungsnummer, ein Name, eine Telefonnummer oder eine E-Mail-Adresse; Leistung und Tag helfen auch.
which-title = Welche Buchung?
which-choose = Auswählen
which-more = { $count ->
    [one] Eine weitere steht hier nicht.
   *[other] { $count } weitere stehen hier nicht.
} Nennen Sie den Tag oder die Leistung dazu, oder die Buchungsnummer.
which-nothing = Zu „{ $text }“ finde ich keine Buchung, die Sie in Ihrer Rolle sehen dürfen.
which-none-here = Diese Buchung gibt es nicht, oder Sie dürfen sie in Ihrer Rolle nicht sehen.
staff-status = { $state ->
    [cancelled] Abgesagt.
    [no_show] Nicht erschienen.
    [completed] Erledigt.
    [begun] Hat schon begonnen oder ist vorbei.
   *[other] Gebucht.
}
session-line = Bei { $staff }, { $taken } von { $maximum } Plätzen belegt.
session-whole = { $count ->
    [2] Beide Plätze
   *[other] Alle { $count } Plätze
}
session-cancel = Den Kurs absagen
session-more = { $count ->
    [one] Eine weitere Person kommt.
   *[other] { $count } weitere kommen.
} „Finde“ und ein Name zeigt sie.
agenda-open = Öffnen
fact-notes = Notizen
menu-button = { $command ->
    [move_for] Verschieben
    [done] Erledigt
    [no_show] Nicht erschienen
    [undo_for] Zurücknehmen
    [book_for] Wieder buchen
    [message] Schreiben
    [resend] E-Mail noch einmal
    [edit_customer] Angaben ändern
    [hand_over] Übergeben
    [pin] Festlegen
    [staff_and_links] Links widerrufen
    [cancel_for] Absagen
   *[other] Verlauf
}

## Was damit geschah
history-title = Verlauf von { $booking }
history-zone = Alle Zeiten sind Ortszeit { $city }.{ $older ->
    [0] {""}
    [one] {" "}Ein älterer Eintrag steht hier nicht.
   *[other] {" "}{ $older } ältere Einträge stehen hier nicht.
}
history-none = Seit sie gemacht wurde, hat sich nichts geändert: { $created } (Ortszeit { $city }).
history-at = { $day }, { $clock }
history-who = { $who ->
    [customer] Kundin oder Kunde
    [system] diesem Bot
   *[other] { $who }
}
history-staff = { $name } ({ $role })
history-did = { $what ->
    [booked] Gebucht von { $who }.
    [moved] Verschoben von { $who }.
    [cancelled] Abgesagt von { $who }.
    [restored] Zurückgenommen von { $who }.
    [written] Nachricht geschrieben von { $who }.
    [resent] Bestätigung noch einmal gesendet von { $who }.
    [no_show] Als nicht erschienen markiert von { $who }.
    [completed] Als erledigt markiert von { $who }.
    [confirmed] „Nicht erschienen“ oder „erledigt“ zurückgenommen von { $who }.
    [pinned] Festgelegt von { $who }.
    [customer_edited] Kontaktdaten geändert von { $who }.
    [customer_linked] Mit dem Konto der gebuchten Person in Teams verknüpft.
    [erased] Daten der gebuchten Person gelöscht von { $who }.
    [mail_retried] Eine E-Mail noch einmal losgeschickt von { $who }.
    [link_revoked] Links in E-Mails widerrufen von { $who }.
   *[other] Geändert von { $who }.
}
history-denied = Abgelehnt bei { $who }: { $what ->
    [book] buchen.
    [reschedule] verschieben.
    [move_for] verschieben.
    [cancel] absagen.
    [cancel_for] absagen.
    [undo] die Änderung zurücknehmen.
    [undo_for] die Änderung zurücknehmen.
    [message] eine Nachricht schreiben.
    [resend] die Bestätigung noch einmal senden.
    [edit_customer] die Kontaktdaten ändern.
    [no_show] als nicht erschienen markieren.
    [done] als erledigt markieren.
    [hand_over] übergeben.
    [pin] festlegen.
   *[other] ändern.
} { $why ->
    [role] Die Rolle erlaubt es nicht.
    [not_your_calendar] Es ist ein anderer Kalender des Teams.
    [read_only] Nur ansehen ist erlaubt.
    [managed_by_staff] Die gebuchte Person darf ihn nicht selbst verwalten.
    [notice] Dafür war es zu spät.
    [too_many_moves] Öfter verschieben war nicht erlaubt.
   *[other] Die Änderung kam von jemand anderem.
}
history-place = { $now }.
history-change = Von { $was } auf { $now }.
history-when = { $day } um { $clock } Uhr bei { $staff }
history-pin = { $state ->
    [true] Die gebuchte Person darf ihn selbst verwalten.
    [false] Die gebuchte Person darf ihn nicht selbst verwalten.
   *[other] Es gilt, was bei der Leistung eingestellt ist.
}
history-lifted = Hinweggegangen über: { $limits }.
history-limit = { $limit ->
    [notice] die Frist
    [not_bookable] die eigenen Zeiten der Leistung
    [hours] die Öffnungszeiten
   *[other] wie weit voraus gebucht werden darf
}
history-details = Geändert: { $fields }.
history-field = { $field ->
    [email_address] E-Mail
    [name] Name
    [phone] Telefon
   *[notes] Notizen
}
history-reason = Grund: „{ $reason }“
role-viewer = Ansicht
role-teammember = Teammitglied
role-scheduler = Planung
role-administrator = Administration

## Ändern
booking-for = { $booking }, für { $customer }
told-of-notice = Bis zum Beginn ist es weniger als { $notice }: Die Kundschaft konnte bis { $deadline } ändern.
told-by-mail = { $customer } erfährt es per E-Mail.
told-by-nobody = An { $customer } geht keine E-Mail: { $why ->
    [opted_out] Es sind keine gewünscht.
   *[no_address] Bei der Buchung steht keine E-Mail-Adresse.
} { $phone ->
    [none] Eine Telefonnummer gibt es auch nicht.
   *[other] Bitte anrufen: { $phone }.
}
staff-stale = { $why } Jetzt steht es so: { $booking }. { $status }
cancel-for = { $booking }. { $line } Soll ich absagen?
cancel-note = In der E-Mail steht: „{ $note }“
cancel-session = { $booking }, { $count ->
    [2] beide Plätze
   *[other] alle { $count } Plätze
}: { $names }
whole-ask = Nur den Platz von { $customer }, oder den ganzen Kurs mit { $count ->
    [2] beiden Plätzen
   *[other] allen { $count } Plätzen
}?
whole-one = Nur den Platz von { $customer }
whole-one-also = nur den platz|nur einen|einen platz|ein platz|den platz|nur den einen|nur diesen|nur der platz
whole-all = Den ganzen Kurs
whole-all-also = ganz|alle|alles|den kurs|kurs|der ganze kurs|alle plätze|alle plaetze|beide|komplett
cancel-whole-again = „Den ganzen Kurs“, oder „nur den Platz“.
told-more = { $count ->
    [one] Noch eine Person bekommt keine E-Mail
   *[other] { $count } weitere bekommen keine E-Mail
}: „finde“ und ein Name zeigt die Nummer.
told-some = { $count ->
    [0] Niemand erfährt es per E-Mail.
    [one] Eine Person erfährt es per E-Mail.
   *[other] { $count } Personen erfahren es per E-Mail.
}

## Nach dem Beginn
close-too-soon = Das hat noch nicht begonnen: { $booking }. Markieren lässt es sich nach dem Beginn.
close-already = So steht es schon da: { $booking }, { $state ->
    [no_show] nicht erschienen
    [completed] erledigt
   *[other] gebucht
}.
close-title = { $state ->
    [no_show] Nicht erschienen
    [completed] Erledigt
   *[other] Gebucht wie vorher
}
close-done = { $title }: { $booking }. Niemand bekommt eine E-Mail.
close-undo = „Rückgängig“ nimmt es zurück.

## Der gebuchten Person schreiben
form-write = Nachricht schreiben
write-title = Nachricht an { $customer }
write-line = Zu { $booking }. Sie geht an { $email }; eine Antwort geht an den Betrieb.
write-label = Ihre Nachricht
write-send = Senden
write-ask = Was soll ich { $customer } zu { $booking } schreiben?
write-confirm = An { $customer }: „{ $draft }“ Soll ich das senden? „Ja“ sendet, andere Worte treten an seine Stelle.
write-done = Gesendet an { $customer }, { $email }.
write-done-title = Gesendet
resend-title = Noch einmal gesendet
resend-done = Die Bestätigung ist noch einmal unterwegs an { $email }: { $booking }.

## Die Kontaktdaten
form-edit_customer = Kontaktdaten ändern
edit-title = Kontaktdaten: { $booking }
edit-line = Sie gehören zu dieser Buchung.
edit-save = Speichern
edit-label = { $field ->
    [name] Name
    [email_address] E-Mail
    [phone] Telefon
   *[notes] Notizen
}
edit-field = { $field ->
    [name] Name ({ $value })
    [email_address] E-Mail-Adresse ({ $value })
    [phone] Telefonnummer ({ $value })
   *[notes] Notizen ({ $value })
}
edit-too-long = Höchstens { $maximum } Zeichen.
edit-unchanged = Nichts ist anders, darum wurde nichts geändert: { $booking }.
edit-stale = Inzwischen hat jemand anderes etwas geändert: { $changed }. Ich habe noch nichts gespeichert. Die Karte zeigt beide Änderungen: Speichern Sie, wenn es so stimmt.
edit-done = Gespeichert bei { $booking }: { $changed }.
edit-done-title = Gespeichert
edit-new-address = Links, die an die alte Adresse gingen, öffnen die Buchung nicht mehr.
edit_customer-entries-again = Zum Beispiel „Telefon 030 7946 0999“, „Name ist Casey Quinn“, oder eine vollständige E-Mail-Adresse.
agenda-book = Buchen
