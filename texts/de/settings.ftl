# Was der Dialog der Administration sagt. Schlüssel: settings-<Schritt>; die Aufschrift einer Einstellung ist setting-<Feld>.

## Das Menü
button-settings = Einstellungen
settings-title = Einstellungen
settings-open = Öffnen
settings-how-pages = Öffnen Sie eine Seite, oder schreiben Sie ihren Namen, etwa „Einstellungen Öffnungszeiten“.
settings-rows-more = { $count ->
    [one] Eine weitere
   *[other] { $count } weitere
}
settings-no-such-page = In den Einstellungen kenne ich keine Seite „{ $heard }“. Diese gibt es:
settings-no-such-service = Eine Leistung „{ $heard }“ kenne ich nicht.
settings-whole-business = Der ganze Betrieb
settings-whole-business-also = betrieb|alles|alle leistungen|geschäft|geschaeft|salon|der ganze laden|alle

## Formulare
settings-continue = Weiter
settings-too-long = (zu lang für eine Karte; es bleibt, wie es ist, außer Sie schreiben etwas anderes)
settings-input = { $label }: { $problem }
settings-how = Füllen Sie die Karte aus, oder schreiben Sie eine Zeile wie „{ $label }: …“.
settings-save = Speichern
settings-confirm-title = { $name } ändern?
settings-old-new = { $label }: { $old } → { $new }
settings-saved = Gespeichert: { $name }
settings-taken-back = Wie vorher: { $name }
settings-saved-undo = Doch anders?
settings-undo = Rückgängig
settings-unchanged = Nichts zu ändern: { $name } ist schon so.
settings-meanwhile = Während Sie dabei waren, wurde { $name } geändert:
settings-meanwhile-kept = Was Sie eingetragen haben, ist noch da. Sehen Sie es sich an, und speichern Sie, wenn es noch stimmt.
settings-meanwhile-unknown = Etwas, das diese Seite nicht zeigt.
settings-fault-elsewhere = { $name }, { $label }: { $problem }
settings-misfits = { $count ->
    [one] Eine künftige Buchung passt nicht mehr. Sie bleibt, wie sie ist.
   *[other] { $count } künftige Buchungen passen nicht mehr. Sie bleiben, wie sie sind.
}
settings-misfit = { $booking }, für { $customer }: { $why }
settings-more = { $count ->
    [one] … und eine weitere
   *[other] … und { $count } weitere
}
misfit-staff-unavailable = wer bedient, macht diese Leistung nicht mehr
misfit-outside-hours = außerhalb der Öffnungszeiten
misfit-not-bookable = die Leistung ist dann nicht buchbar
misfit-full = im Kurs sind mehr Plätze belegt
misfit-staff-off = abwesend oder geschlossen

## Werte
settings-yes = Ja
settings-no = Nein
settings-yes-also = an|ein|wahr|j|jawohl
settings-no-also = aus|falsch|n|nö
settings-unset = Nicht festgelegt
settings-unset-as = Nicht festgelegt ({ $value })
settings-not-set = nicht festgelegt
settings-as-before = nicht festgelegt ({ $value })
settings-none = keine
settings-length-hint = etwa 2 Stunden, 1 Tag oder keine
settings-no-length = Sagen Sie, wie lange, mit Einheit, etwa „15 Minuten“, „2 Stunden“, „1 Tag“ oder „keine“.
settings-no-number = Eine ganze Zahl, etwa 3.
settings-no-yes = Ja oder nein.
settings-no-choice = Eines davon: { $choices }.

## Was an einem Wert nicht stimmt
setting-problem = Das lässt sich so nicht speichern.
setting-problem-contact_missing = Eine Telefonnummer oder eine E-Mail-Adresse muss bleiben, damit die Kundschaft den Betrieb erreicht.
setting-problem-last_administrator = Damit bliebe niemand in der Administration, den man erreichen kann.
setting-problem-missing = Das darf nicht leer sein.
setting-problem-negative = Nicht unter null.
setting-problem-no_address = Eine E-Mail-Adresse, etwa ana@example.com.
setting-problem-no_color = Eine Farbe, etwa #8a3b5e.
setting-problem-no_country = Die zwei Buchstaben eines Landes, etwa DE.
setting-problem-no_currency = Die drei Buchstaben einer Währung, etwa EUR.
setting-problem-no_language = Ein Sprachkürzel, etwa de-DE.
setting-problem-no_link = Die Adresse einer Seite, die mit https:// beginnt.
setting-problem-no_linked_administrator = Verknüpfen Sie erst ein Konto der Administration in Teams; sonst könnte das niemand mehr zurückstellen.
setting-problem-no_phone = Eine Telefonnummer hat mindestens drei Ziffern.
setting-problem-no_picture = Ein Bild im Link selbst, der mit data:image/ beginnt, oder ein Pfad dieses Servers, etwa /static/logo.svg. Die Seite fragt keinen anderen Server.
setting-problem-no_whole_minutes = Nur ganze Minuten.
setting-problem-not_unique = Jedes nur einmal.
setting-problem-overlapping = Zwei Zeiträume eines Tages überschneiden sich.
setting-problem-reversed = Das Ende kommt nach dem Anfang.
setting-problem-too_few = Mindestens { $limit }.
setting-problem-too_long = { $measure ->
    [time] Höchstens { $limit }.
   *[other] Höchstens { $limit } Zeichen.
}
setting-problem-too_many = Höchstens { $limit }.
setting-problem-too_short = Mindestens { $limit }.
setting-problem-unknown_staff = Jemand davon arbeitet nicht hier.
setting-problem-unknown_zone = Der Name einer Zeitzone, etwa Europe/Berlin.
setting-problem-without_offset = Dem Zeitpunkt fehlt seine Zeitzone.
setting-problem-without_tenant = Zu einem Konto in Teams gehört auch eine Organisation.

## Verlauf
settings-page-history = Was geändert wurde
settings-page-history-note = Die letzten Änderungen, von wem, und der Weg zurück
settings-page-history-also = verlauf|änderungen|aenderungen|letzte änderungen|protokoll|historie|rückgängig|rueckgaengig
settings-history-empty = Noch wurde nichts geändert.
settings-by = ({ $who }, { $when })
settings-added = hinzugefügt
settings-removed = entfernt
