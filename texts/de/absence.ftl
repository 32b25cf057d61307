# Was der Bot über Abwesenheiten, Schließungen und Vertretungen sagt. Schlüssel: <Befehl>-<Schritt>.

## Abgelehnt
refused-ends-before-start = Das endet, bevor es anfängt.
refused-too-long = Das ist länger als { $days } Tage; mehr trage ich nicht auf einmal ein.
refused-overlaps = Von { $start } bis { $end } ist schon eine Abwesenheit eingetragen.

## Abwesenheiten und Schließungen
form-time_off = Abwesenheit eintragen
absence-for-everybody = für alle
absence-for = für { $staff }
absence-everybody = Alle: geschlossen
absence-name = { $kind ->
    [closure] Geschlossen
   *[off] { $staff } ist nicht da
}: { $when }
absence-whole-day = { $day }, ganztägig
absence-days = { $first } bis { $last }, ganztägig
absence-hours = { $day }, { $hours } Uhr (Ortszeit { $city })
absence-stretch = { $first } um { $since } Uhr bis { $last } um { $until } Uhr (Ortszeit { $city })
absence-flag = { $kind ->
    [closure] Dann ist geschlossen
   *[off] { $staff } ist dann nicht da
}
absence-away = { $kind ->
    [closure] geschlossen
   *[off] { $staff } ist nicht da
}
agenda-away = { $day }: nichts gebucht, { $away }.
agenda-away-here = Nichts gebucht: { $away }.
absence-warning = { $flag }: bitte verschieben oder übergeben.
absence-title = Abwesenheiten und Schließungen
absence-entered = { $count ->
    [0] Es ist keine Abwesenheit eingetragen.
    [one] Eine ist eingetragen.
   *[other] { $count } sind eingetragen.
}
absence-more = { $count ->
    [one] Eine spätere steht hier nicht.
   *[other] { $count } spätere stehen hier nicht.
}
absence-enter-row = { $kind ->
    [closure] Noch eine Schließung
   *[off] Noch eine Abwesenheit
}
absence-enter = Eintragen
absence-remove = { $begun ->
    [yes] Jetzt beenden
   *[no] Entfernen
}
absence-ended = { $begun ->
    [yes] Jetzt beendet
   *[no] Entfernt
}: { $absence }. Buchungen, die dafür verschoben wurden, bleiben, wo sie sind.
absence-undone = Wieder herausgenommen. { $absence }
absence-undone-bookings = { $back ->
    [0] Keine Buchung ließ sich zurückschieben.
    [one] Eine Buchung steht wieder, wo sie war.
   *[other] { $back } Buchungen stehen wieder, wo sie waren.
}{ $others ->
    [0] { "" }
   *[other] {" "}Die anderen bleiben, wo sie jetzt sind.
}
absence-gone = Diese Abwesenheit gibt es nicht mehr.
absence-which = { $count ->
    [0] Ich finde keine solche Abwesenheit.
   *[other] Welche soll ich entfernen?
}
absence-not-yours = Sie tragen Ihre eigenen Abwesenheiten ein; für andere im Team machen das Planung und Administration, Schließungen die Administration.

## Das Formular
absence-form = Abwesenheit
absence-form-line = Für ganze Tage lassen Sie die Uhrzeiten leer. Bevor etwas eingetragen wird, sehen Sie, was es für die Buchungen heißt.
absence-form-submit = Zeigen, was es heißt
absence-input-whom = Wer
absence-input-first = Von
absence-input-since = Ab wann (freiwillig)
absence-input-last = Bis, letzter Tag (freiwillig)
absence-input-until = Bis wann (freiwillig)
absence-input-reason = Grund (freiwillig)
absence-until-when = Bis wann?
absence-no-such-day = Diesen Tag oder diese Uhrzeit gibt es nicht.
time_off-entries-again = Nennen Sie einen oder mehrere Tage, etwa „Donnerstag 9 bis 12“ oder „nächste Woche“.
time_off-confirm-again = „Ja“ trägt sie ein, „lass 1“ lässt eine Buchung, wo sie ist, „nimm 1“ verschiebt sie doch, „nein“ trägt nichts ein.

## Der Plan
absence-session = { $service }, { $seats ->
    [one] 1 Person
   *[other] { $seats } Personen
}
absence-place = { $day }, { $clock } Uhr bei { $staff }
absence-to = Auf { $place }.
absence-to-colleague = { $staff } übernimmt zur selben Zeit.
absence-stays = Bleibt, wo sie ist: In der Nähe ist nichts frei.
absence-left-out = Bleibt, wo sie ist. Vorschlag war: { $proposed }
absence-note-locked = { $who ->
    [one] Online kann die gebuchte Person das nicht ändern.
    [all] Online können die gebuchten Personen das nicht ändern.
   *[some] Online können { $count } der gebuchten Personen das nicht ändern.
}
absence-note-silent = { $who ->
    [one] Es geht keine E-Mail hinaus.
    [all] Es gehen keine E-Mails hinaus.
   *[some] An { $count } von ihnen geht keine E-Mail.
}
absence-plan-line = { $count ->
    [0] In dieser Zeit ist nichts gebucht.
    [one] In dieser Zeit liegt eine Buchung.
   *[other] In dieser Zeit liegen { $count } Buchungen.
}{ $left ->
    [0] { "" }
    [one] {" "}Eine würde bleiben, wo sie ist.
   *[other] {" "}{ $left } würden bleiben, wo sie sind.
}
absence-plan-more = { $count ->
    [one] Eine weitere Buchung ist genauso geplant.
   *[other] { $count } weitere Buchungen sind genauso geplant.
}
absence-on-card = { $count ->
    [one] Eine weitere steht auf der Karte.
   *[other] { $count } weitere stehen auf der Karte.
}
absence-plan-submit = { $moves ->
    [0] Eintragen
    [one] Eintragen und 1 verschieben
   *[other] Eintragen und { $moves } verschieben
}
absence-plan-question = { $moves ->
    [0] Soll ich sie eintragen?
   *[other] Soll ich sie eintragen und so verschieben? Wer verschoben wird, bekommt eine E-Mail. „Lass 1“ lässt die erste, wo sie ist.
}
absence-not-entered = Es wurde nichts eingetragen, jede Buchung bleibt, wie sie ist.
absence-change = { $kind ->
    [added] wurde „{ $when }“ eingetragen
   *[removed] wurde „{ $when }“ entfernt
}
absence-changed-meanwhile = { $count ->
    [0] Der Eintrag hat sich inzwischen geändert, darum habe ich noch nichts eingetragen. So steht es jetzt.
   *[other] Inzwischen { $changes }, darum habe ich noch nichts eingetragen. So steht es jetzt.
}
absence-done-title = Eingetragen. { $absence }
absence-done = { $moved ->
    [0] { $left ->
        [0] In dieser Zeit liegt keine Buchung.
       *[other] Keine Buchung wurde verschoben.
    }
    [one] Eine Buchung wurde verschoben.
   *[other] { $moved } Buchungen wurden verschoben.
}{ $left ->
    [0] { "" }
    [one] {" "}Eine bleibt darin liegen; die Agenda markiert sie.
   *[other] {" "}{ $left } bleiben darin liegen; die Agenda markiert sie.
}{ $failed ->
    [0] { "" }
   *[other] {" "}Nicht alles ging noch.
} Mit „Abwesenheit“ sehen oder entfernen Sie sie.
absence-fate = { $kind ->
    [moved] Verschoben
    [back] Zurück
    [not_back] Nicht zurück
   *[left] Bleibt
}
absence-rest = { $count ->
    [one] Eine weitere steht hier nicht.
   *[other] { $count } weitere stehen hier nicht.
}

## Wen anrufen
absence-calls = { $count ->
    [one] Bitte hier anrufen
   *[other] Bitte diese { $count } Personen anrufen
}
absence-calls-how = „Anrufliste“ zeigt sie noch einmal, auch mit E-Mails, die zurückkamen.
absence-calls-more = { $count ->
    [one] Eine Person folgt später.
   *[other] { $count } weitere folgen später.
}
absence-call-at = { $day }, { $clock }
absence-call = { $customer }, { $phone ->
    [none] keine Telefonnummer
   *[other] { $phone }
}. { $why ->
    [soon] Beginnt in weniger als drei Stunden
    [no_address] Keine E-Mail-Adresse
    [opted_out] Möchte keine E-Mails
   *[bounced] E-Mail kam zurück
}. Jetzt: { $now }.
absence-no-calls = Niemand muss angerufen werden: Die E-Mails erreichen alle, die es betrifft.
absence-no-plan = Es gibt keine Anrufliste: Sie kommt mit einer Abwesenheit, in der Buchungen liegen.

## Übergeben
form-hand_over = Buchung übergeben
hand_over-colleague-again = Nennen Sie jemanden aus dem Team, der dann frei ist.
hand_over-confirm-again = „Ja“ übergibt sie, „nein“ lässt alles, wie es ist.
hand-over-nobody = { $booking }: Niemand im Team, der das übernehmen könnte, ist dann frei. „Verschieben“ sucht eine andere Zeit.
hand-over-to-whom = { $booking }: Wer übernimmt? Frei ist dann: { $names }.
hand-over-not-free = { $why ->
    [unchanged] Die Buchung liegt schon bei { $staff }.
    [slot_taken] { $staff } hat dann eine andere Buchung.
    [staff_off] { $staff } ist dann nicht da.
    [staff_unavailable] { $staff } macht das nicht.
   *[other] { $staff } arbeitet dann nicht.
}
hand-over-title = An { $staff } übergeben?
hand-over-session = Alle { $seats } Personen des Kurses gehen mit.
hand-over-yes = An { $staff } übergeben
hand-over-no = So lassen
hand-over-confirm = { $booking }: Soll { $staff } das zur selben Zeit übernehmen?
hand-over-left = Es bleibt, wie es ist: { $booking }.
hand-over-done-title = An { $staff } übergeben
hand-over-done = Erledigt: { $booking }. Bis { $until } nimmt „rückgängig“ es zurück.
