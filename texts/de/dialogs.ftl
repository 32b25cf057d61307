# Was der Bot sagt. Schlicht, kurz, freundlich ohne Geplauder; Schlüssel: <Dialog>-<Schritt>.

## Zeit, Geld, Aufzählungen
duration-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
duration-hours = { $count } Std
duration-minutes = { $count } Min
when-in-zone = { $day } um { $clock } Uhr (Ortszeit { $city })
when-in-both-zones = { $day } um { $clock } Uhr (Ortszeit { $city }; { $there } in { $place })
day-at-clock = { $day } um { $clock } Uhr
day-today = heute
day-tomorrow = morgen
price-free = Kostenlos
price-fixedprice = { $amount }
price-startingat = Ab { $amount }
price-hourly = { $amount } pro Stunde
price-pricevaries = Preis je nach Aufwand
price-callus = Preis auf Anfrage
hours-range = { $start } bis { $end }
hours-closed = geschlossen
open-now = Gerade geöffnet, bis { $until } Uhr.
opens-next = Wieder geöffnet: { $day } ab { $clock } Uhr.
where-online = online, per Video
places-left = { $count ->
    [one] { $count } Platz frei
   *[other] { $count } Plätze frei
}

## Angaben auf Karten
fact-what = Was
fact-when = Wann
fact-duration = Dauer
fact-with = Bei
fact-where = Wo
fact-price = Preis
fact-reference = Buchungs-Nr.
fact-for = Für
fact-phone = Telefon
fact-email = E-Mail
fact-address = Adresse
staff-left = jemand aus dem früheren Team
staff-anyone = Egal, wer
service-any = diese Leistung
booking-in-words = { $service } bei { $staff }, { $when }
status-confirmed = Gebucht.
status-cancelled = Dieser Termin ist abgesagt.
status-past = Dieser Termin hat schon begonnen oder ist vorbei.

## Knöpfe, die ihre eigenen Worte schreiben
button-book = Termin buchen
button-manage = Meinen Termin ändern
button-contact = Kontakt
button-person = Mit einem Menschen sprechen
button-leave-message = Nachricht hinterlassen
button-start-over = Von vorn
button-book-it = Buchen
button-change = Etwas ändern
button-skip = Nein, überspringen
button-agree = Ja, ich stimme zu
button-disagree = Nein
button-move-it = Verschieben
button-move-it-there = Ja, verschieben
button-cancel-it = Absagen
button-cancel-booking = Ja, Termin absagen
button-keep-it = Nein, behalten
button-new-booking = Noch einen Termin buchen
button-undo = Rückgängig
button-look-up-again = Noch einmal suchen
button-stop-this = Das hier abbrechen
button-stop-this-also = abbrechen|aufhören|aufhoeren|stopp|das hier|formular|vergiss es|vergessen Sie es|lassen wir das
button-cancel-a-booking = Einen Termin absagen
button-cancel-a-booking-also = termin|buchung|termin absagen|meinen termin absagen|einen termin stornieren|stornieren|den termin
button-switch = Ja, das zuerst
button-switch-also = wechseln|das zuerst|zuerst das|ja das|mach das
button-go-on = Nein, weiter
button-go-on-also = weiter|weitermachen|fortfahren|mach weiter|machen wir weiter|weiter so

## Begrüßung und Hilfe
welcome-line = Hallo, hier ist { $business }. Ich kann einen Termin für Sie buchen, verschieben oder absagen.
welcome-line-unpublished = Hallo, hier ist { $business }. Ich kann einen Termin für Sie verschieben oder absagen; neue vergibt das Team.
help = Ich kann einen Termin buchen, verschieben oder absagen, oder Ihnen den Kontakt zu { $business } geben. Sagen Sie es in Ihren Worten, etwa „Haarschnitt morgen Nachmittag“ oder „meinen Termin verschieben“. „Zurück“, „von vorn“ und „abbrechen“ gehen jederzeit.

## Buchen
book-service = Was möchten Sie buchen: { $services }?
service-which = Was davon meinen Sie: { $services }?
book-staff = Bei wem? Zur Wahl stehen { $names }, oder egal, wer frei ist.
staff-which = Wen meinen Sie: { $names }?
staff-no-choice = Bei { $service } entscheidet das Team, wer übernimmt.
staff-not-for-service = { $staff } macht { $service } nicht; möglich bei { $others }.
slots-title = { $service }: freie Zeiten
slots-when = { $service }: Wann passt es Ihnen? Als Nächstes frei: { $slots }.
slots-offer = { $service }: Frei ist { $slots }. Was davon?
slots-of-day = { $day } um { $clocks } Uhr
slots-with = { $slots } bei { $staff }
slots-best = { $slot } ({ $reason })
slots-best-of-day = { $day }: { $clocks }
slots-reason = { $reason ->
    [only] die einzige
    [next] gleich danach
    [day] die erste an dem Tag
    [between] dazwischen
    [latest] die letzte
    [same] gleiche Uhrzeit wie jetzt
    [exact] Ihre Wunschzeit
    [nearest] am nächsten an { $target }
    [near] fast genauso nah
    [other-time] andere Uhrzeit
    [other-person] andere Person
    [other-day] anderer Tag
   *[soonest] die früheste
}
slots-nothing-fits = { $staff ->
    [none] Dann ist nichts frei.
   *[other] { $staff } hat dann nichts frei.
} Am nächsten kommt: { $slots }. Was davon?
slots-nearest = Am nächsten liegt: { $slots }.
slots-not-as-preferred = So, wie es Ihnen am liebsten wäre, ist nichts frei.
slots-none-then = Sonst ist dann nichts frei. Als Nächstes frei: { $slots }.
slots-not-with = { $staff } ist dann nicht frei, andere schon: { $slots }. Was davon?
slots-none-at-all = Für { $service } ist im Moment nichts frei.
slots-zone = Alle Zeiten sind Ortszeit { $city }.
slots-others-free = { $count ->
    [one] { $names } ist dann frei.
   *[other] { $names } sind dann frei.
}
when-no-such-date = Dieses Datum gibt es nicht. Welchen Tag meinen Sie?
when-no-such-time = Diese Uhrzeit gibt es nicht. Welche meinen Sie?
when-which = Meinen Sie { $readings }?
when-past = Das ist schon vorbei. Welcher Tag ab heute passt Ihnen?
when-which-day = Wählen Sie erst einen Tag, dann zeige ich seine freien Zeiten.
book-noted = Notiert: { $service } bei { $staff }, { $when }.
book-name = Auf welchen Namen soll ich buchen?
book-email = An welche E-Mail-Adresse soll die Bestätigung gehen?
book-extras = Gibt es eine Telefonnummer oder eine Notiz für das Team? Sie können das überspringen.
book-privacy = { $text } { $links } Sind Sie einverstanden?
book-privacy-needed = Für eine Buchung hier braucht { $business } Ihre Zustimmung. Per Telefon oder E-Mail geht es auch ohne.
book-confirm = { $service } bei { $staff }, { $when }, für { $name } ({ $email }). Soll ich buchen?
book-done = Gebucht: { $booking }. Ihre Buchungsnummer ist { $reference }, eine Bestätigung geht an { $email }. Wenn sich etwas ändert, schreiben Sie hier oder antworten Sie „verschieben“ oder „absagen“.
book-done-title = Gebucht
details-name-missing = Ein Name fehlt noch, damit man weiß, wer kommt.
details-email-missing = Eine E-Mail-Adresse fehlt noch, damit die Bestätigung Sie erreicht.
details-email-wrong = Das sieht nicht nach einer vollständigen E-Mail-Adresse aus. Ein Beispiel: casey@example.com
details-phone-wrong = Das sieht nicht nach einer Telefonnummer aus. Sie können sie auch weglassen.
details-answer-missing = „{ $question }“ braucht eine Antwort.
details-consent-missing = Um hier zu buchen, brauchen wir Ihre Zustimmung zum Text oben.
confirm-what-to-change = Was soll ich ändern: { $names }?
change-service = Leistung
change-staff = Person
change-slot = Uhrzeit
change-when = Tag
change-answers = Antworten
change-name = Name
change-email = E-Mail-Adresse
change-extras = Telefon und Notiz
change-privacy = Zustimmung
change-booking = Termin
reason-needed = Was ist der Grund? Eine Zeile genügt.

## Verwalten
manage-which = Welchen meinen Sie?
    { $bookings }
manage-here = { $booking }. { $status }
manage-until = Ändern können Sie ihn bis { $until }.
manage-new-booking = Möchten Sie noch einen buchen?
reschedule-confirm = { $staff_changes ->
    [yes] { $service }: von { $old } bei { $old_staff } auf { $new } bei { $new_staff }.
   *[no] { $service } bei { $new_staff }: von { $old } auf { $new }.
}
reschedule-ask = { $is_beyond ->
    [yes] Soll ich trotzdem verschieben?
   *[no] Soll ich verschieben?
}
reschedule-other-staff = { $old } ist dann nicht frei, { $new } würde übernehmen.
reschedule-keeps-duration = Die Dauer bleibt wie gebucht: { $duration }.
reschedule-kept = Bleibt, wie es ist: { $booking }.
reschedule-done = Verschoben: { $booking }. Vorher war es { $old }. Doch anders? „Rückgängig“ geht bis { $until }.
reschedule-done-title = Verschoben
cancel-confirm = { $booking }. Soll ich absagen?
cancel-done = Erledigt: abgesagt. Das war { $booking }. Doch nicht? Bis { $until } können Sie es rückgängig machen.
cancel-done-title = Abgesagt
cancel-kept = Bleibt bestehen: { $booking }.
undo-until = Rückgängig machen können Sie das bis { $until }.
undo-done = Rückgängig gemacht. Es ist wieder wie vorher: { $booking }{ $others ->
    [0] .
    [one] , und ein weiterer Platz.
   *[other] , und { $others } weitere Plätze.
}
undo-done-title = Wie vorher

## Nachweis
identify-look-up = Nennen Sie mir die Buchungsnummer, oder die E-Mail-Adresse oder Telefonnummer der Buchung, dann sehe ich nach.
identify-code-sent = Wenn wir das kennen, ist ein Code unterwegs an die hinterlegte E-Mail-Adresse. Schreiben Sie seine sechs Ziffern hierher.
identify-code-hint = Er gilt zehn Minuten und für fünf Versuche.
identify-code-typed = Code eingegeben
identify-six-digits = Der Code hat sechs Ziffern.
verify-code-sent = Vor der ersten Buchung hier wird die Adresse geprüft: Ein Code ist unterwegs an { $email }. Schreiben Sie seine sechs Ziffern hierher.
verify-email = An welche E-Mail-Adresse soll der Code gehen?
identify-slow = Noch kein Code da? Es kann eine Minute dauern; sehen Sie auch im Spam-Ordner nach. Sie können noch einmal suchen, mit Buchungsnummer, E-Mail oder Telefon, oder sich an das Team wenden.
identify-done = Danke, der Code stimmt.

## Kontakt und Nachrichten
contact-line = So erreichen Sie { $business }.
about-service = { $service }: { $facts }.
contact-by-both = Telefon { $phone }, E-Mail { $email }.
contact-by-phone = Telefon { $phone }.
contact-by-email = E-Mail { $email }.
message-ask = Was soll ich { $business } ausrichten? Wenn Sie eine Antwort möchten, sagen Sie dazu, wie man Sie erreicht.
message-empty = Da steht noch nichts. Was soll ich ausrichten?
message-done = Weitergegeben an { $business }.

## Missverständnisse
repair-nothing-heard = Bei mir kam eine leere Nachricht an. Was kann ich für Sie tun?
repair-not-understood = „{ $heard }“ habe ich nicht verstanden. { $hint }
repair-still-not-understood = „{ $heard }“ verstehe ich leider noch immer nicht. { $hint } Oder sprechen Sie mit einem Menschen, oder fangen Sie von vorn an.
repair-stopped = Abgebrochen; es wurde nichts geändert. Was kann ich sonst tun?
repair-nothing-to-stop = Gerade läuft nichts. Ich kann einen Termin buchen oder einen ändern.
repair-started-over = Noch einmal von vorn.
repair-left = Das lasse ich. Was möchten Sie tun?
repair-back-to = Weiter mit: { $form }.
repair-nothing-to-repeat = Ich habe noch nichts gesagt.
repair-form-gone = Während Sie weg waren, hat sich hier etwas geändert, und ein Teil Ihrer Angaben ging verloren. Das tut mir leid.
repair-lost = Das habe ich nicht verstanden. Ich kann einen Termin buchen, verschieben oder absagen, oder Ihnen den Kontakt zu { $business } geben.
repair-both = Eins nach dem anderen: { $first }, dann { $second }.
repair-next = Als Nächstes: { $form }.
courtesy-small-talk = Ich bin der Buchungsbot von { $business }, und es geht mir gut, danke. Was kann ich für Sie tun?
courtesy-thanks = Gern geschehen.
courtesy-goodbye = Auf Wiedersehen, bis bald.
courtesy-hello = Hallo.
which-cancel = Was soll ich beenden: das hier ({ $form }), oder möchten Sie einen Termin absagen, den Sie haben?
which-task = Wir sind noch bei: { $form }. Soll ich das hier zuerst machen: { $task }?
form-book = Termin buchen
form-manage = Termin heraussuchen
form-reschedule = Termin verschieben
form-cancel = Termin absagen
form-identify = Termin heraussuchen
form-verify = E-Mail-Adresse prüfen
form-message = Nachricht hinterlassen
stale-title = Diese Karte hat ausgedient
stale-booking = Heute steht es so: { $booking }. { $status }
stale-card = Diese Karte gilt nicht mehr.
stale-closed = Gilt nicht mehr
stale-chosen = { $chosen }

## Was nicht verstanden wurde, je Formular und Feld
book-service-again = Der Name einer Leistung genügt.
book-staff-again = Ein Name aus der Liste, oder „egal“.
book-slot-again = Ein Tag oder eine Uhrzeit genügt, etwa „Donnerstag um 3“ oder „später“.
book-name-again = Vorname und Nachname.
book-email-again = Eine E-Mail-Adresse, etwa casey@example.com.
book-answers-again = Eine der Antworten, oder „nein“, wo sich die Frage überspringen lässt.
book-extras-again = Eine Telefonnummer, eine Notiz, oder „nein“.
book-privacy-again = „Ja“ oder „nein“ genügt.
book-confirm-again = „Ja“ bucht; oder sagen Sie, was anders sein soll, etwa „lieber um 4“.
reschedule-slot-again = Ein Tag oder eine Uhrzeit genügt, etwa „Donnerstag um 3“ oder „später“.
reschedule-confirm-again = „Ja“ verschiebt; oder nennen Sie eine andere Zeit.
reschedule-booking-again = Seine Nummer in der Liste, oder sein Tag.
cancel-booking-again = Seine Nummer in der Liste, oder sein Tag.
manage-booking-again = Seine Nummer in der Liste, oder sein Tag.
cancel-confirm-again = „Ja“ sagt ab, „nein“ behält den Termin.
identify-look_up-again = Ich brauche die Buchungsnummer (acht Buchstaben und Ziffern), die E-Mail-Adresse oder die Telefonnummer.
verify-code-again = Ich brauche die sechs Ziffern aus der E-Mail.
verify-email-again = Eine E-Mail-Adresse, etwa casey@example.com.
identify-code-again = Ich brauche die sechs Ziffern aus der E-Mail.

## Fehler der Maschine
error-internal = Bei uns ist etwas schiefgegangen; geändert wurde dabei nichts. Wenn Sie dem Team davon erzählen, nennen Sie { $id }.

## Abgelehnt, je Grund
refused-not-found = Dazu finde ich keinen Termin. Vielleicht steht er unter einer anderen Adresse oder Nummer.
refused-managed-by-staff = Diesen Termin hat { $business } für Sie gebucht, darum kann ich ihn hier nicht ändern. Das Team macht das gern für Sie:
refused-notice = Bis zu Ihrem Termin ist es weniger als { $notice }, und ändern ging nur bis { $deadline }. { $business } kann trotzdem helfen:
refused-started = Dieser Termin hat schon begonnen oder ist vorbei und lässt sich nicht mehr ändern.
refused-cancelled = Dieser Termin ist schon abgesagt.
refused-closed = Dieser Termin ist abgeschlossen und lässt sich nicht mehr ändern.
refused-too-many-moves = Dieser Termin wurde schon { $maximum ->
    [one] einmal
   *[other] { $maximum }-mal
} verschoben; öfter geht es hier nicht. { $business } kann helfen:
refused-read-only = Diese Buchung können Sie sehen, aber nicht ändern.
refused-not-your-calendar = Diese Buchung liegt in einem anderen Kalender des Teams.
roles-viewer = Ansicht
roles-teammember = Teammitglied
roles-scheduler = Planung
roles-administrator = Administration
refused-role = Das können nur diese Rollen: { $roles }.
refused-unchanged = Das ist schon die Zeit des Termins. Es wurde nichts geändert, und niemand bekommt eine E-Mail.
refused-slot-taken = Diese Zeit ist vergeben.
refused-full = Dieser Kurs ist voll.
refused-too-soon = Das ist zu kurzfristig: Bei { $service } braucht es { $notice } Vorlauf. Frühestens geht { $earliest }.
refused-too-far = Das ist zu weit voraus: Im Moment geht es höchstens bis { $latest }.
refused-outside-hours = Das liegt außerhalb der Öffnungszeiten.
refused-not-bookable = { $service } gibt es zu dieser Zeit nicht.
refused-off-grid = { $service } beginnt nicht um diese Uhrzeit.
refused-staff-unavailable = Diese Person macht { $service } nicht.
refused-staff-off = { $staff ->
    [none] Dann arbeitet niemand.
   *[other] { $staff } arbeitet dann nicht.
}
refused-no-such-time = Diese Uhrzeit fällt an dem Tag durch die Zeitumstellung aus.
refused-in-the-past = Diese Zeit ist vorbei.
refused-not-published = Im Moment werden hier keine Buchungen angenommen.
refused-hidden-service = { $service } kann man hier nicht buchen.
refused-unknown-service = Diese Leistung kenne ich nicht.
refused-too-many-open = Sie haben schon { $maximum ->
    [one] einen Termin
   *[other] { $maximum } Termine
} vor sich; mehr lassen sich hier nicht buchen.
refused-consent-missing = Um hier zu buchen, brauchen wir Ihre Zustimmung zum Datenschutztext.
refused-answer-missing = Eine der Fragen ist noch offen.
refused-contact-missing = Name und E-Mail-Adresse fehlen noch.
refused-reason-missing = Ein Grund fehlt noch.
refused-organization-only = Hier können nur Mitglieder der Organisation buchen.
refused-code-needed = Vor der ersten Buchung muss die E-Mail-Adresse mit einem Code bestätigt werden.
refused-undo-too-late = Die zehn Minuten zum Rückgängigmachen sind vorbei.
refused-undo-not-yours = Rückgängig machen kann das nur, wer es geändert hat, und nur im selben Chat.
refused-nothing-to-undo = Es gibt nichts rückgängig zu machen.
refused-code-wrong = Das ist nicht der Code. { $tries ->
    [one] { $tries } Versuch bleibt.
   *[other] { $tries } Versuche bleiben.
}
refused-code-expired = Dieser Code gilt nicht mehr. Suchen Sie die Buchung noch einmal, dann kommt ein neuer.
refused-asked-too-often = Nach dieser Buchungsnummer wurde in der letzten Stunde schon { $maximum }-mal gefragt; öfter geht es nicht. Der nächste Versuch geht in { $wait }.
refused-invalid = Das lässt sich so nicht speichern: { $problem }
refused-stale = Inzwischen hat sich etwas geändert, darum habe ich nichts getan. Sehen Sie sich an, wie es jetzt steht.
