# Was der Bot der Administration über Team, Rollen und Verknüpfungen sagt. Schlüssel: <Thema>-<Schritt>.

## Das Team
settings-page-staff = Team
settings-page-staff-note = Rollen, Verknüpfungen, wer was macht und wann
settings-page-staff-also = mitarbeiter|mitarbeitende|personal|leute|kollegen|rollen|verknüpfungen|verknuepfungen|teammitglieder
people-title = { $count ->
    [one] Das Team: { $count } Person
   *[other] Das Team: { $count } Personen
}
people-state = { $role }, { $is_linked ->
    [yes] in Teams verknüpft
   *[no] nicht verknüpft
}
people-add = Jemand Neues
people-rest = { $count ->
    [one] { $count } weitere Person
   *[other] { $count } weitere
}
people-who = { $name ->
    [none] Wen meinen Sie?
   *[other] Im Team finde ich niemanden namens „{ $name }“.
} Da sind { $team }.
people-gone = Diese Person ist nicht mehr im Team.
people-no-address = keine
people-no-services = keine
people-link = { $account ->
    [none] in Teams nicht verknüpft
   *[other] in Teams verknüpft, Konto …{ $account }
}
people-facts = Name, Rolle und E-Mail
people-facts-note = Was die Person darf, und was sie erfährt
people-services = Was sie macht
people-services-note = Die Leistungen, für die sie gebucht wird
people-hours = Arbeitszeiten
people-hours-note = Die des Betriebs, oder eigene
people-code-label = In Teams erkannt werden
people-code = Verknüpfungscode machen
people-unlink = Verknüpfung mit Teams
people-unlink-note = Daran wird die Person dort erkannt
people-unlink-button = Lösen
people-remove = Das Team verlassen
people-remove-note = Die Buchungen werden aufgezählt und bleiben
people-needed = { $service } machen alle aus der Liste gemeinsam, darum muss jemand darin bleiben. Es wurde nichts geändert.
people-at = { $day }, { $clock }
people-left = { $count ->
    [0] Was niemand macht, lässt sich nicht buchen.
    [one] Diese Buchung bleibt, wie sie ist, und niemand erfährt davon: Verschieben oder übergeben Sie sie selbst.
   *[other] Diese { $count } Buchungen bleiben, wie sie sind, und niemand erfährt davon: Verschieben oder übergeben Sie sie selbst.
}
fact-role = Rolle
fact-services = Leistungen
fact-link = Verknüpfung
fact-write = Zu schreiben
fact-idle = Macht niemand

## Eine Person daraus
form-settings_staff_facts = Angaben einer Person im Team ändern
settings_staff_facts-title = { $name }: Name, Rolle und E-Mail
settings_staff_facts-line = Die Rolle sagt, was die Person darf. E-Mails und Neuigkeiten erzählen ihr von den Buchungen, die sie bedient.
form-settings_staff_hours = Arbeitszeiten einer Person ändern
settings_staff_hours-title = { $name }: Arbeitszeiten
settings_staff_hours-line = Eigene Zeiten gelten innerhalb der Öffnungszeiten, und nur, wenn „Arbeitet immer, wenn geöffnet ist“ aus ist.
form-settings_staff_new = Jemanden ins Team aufnehmen
settings_staff_new-title = Jemand Neues
settings_staff_new-line = Leistungen, Arbeitszeiten und die Verknüpfung mit Teams kommen als Nächstes.
settings_staff_new-question = Ins Team aufnehmen?
setting-role = Rolle
setting-email_address = E-Mail
setting-is_email_notification_enabled = E-Mails zu den eigenen Buchungen
setting-is_news_enabled = Neuigkeiten in Teams zu den eigenen Buchungen
setting-use_business_hours = Arbeitet immer, wenn geöffnet ist
setting-working_hours = Eigene Zeiten
value-role-administrator = Administration
value-role-scheduler = Planung
value-role-teammember = Teammitglied
value-role-viewer = Ansicht
value-role-guest = Gast
value-role-externalguest = Gast von außen
form-staff_services = Leistungen einer Person wählen
staff_services-title = Was macht { $name }?
staff_services-question = Ändern, was { $name } macht?
staff_services-confirm-again = „Ja“ ändert es, „nein“ lässt es.
staff_services-kept = Was { $name } macht, bleibt, wie es ist.
staff_services-done = { $name } macht jetzt: { $services }.
typed-no-service = „{ $said }“ ist keine Ihrer Leistungen. Schreiben Sie die Namen wie in Ihrer Liste, mit Kommas dazwischen.

## Abschied
form-staff_remove = Jemanden aus dem Team nehmen
staff_remove-title = { $name } aus dem Team nehmen?
staff_remove-line = { $is_own ->
    [yes] Das sind Sie selbst: Ab dann gehören Sie hier zur Kundschaft.{" "}
   *[no] {""}
}Ab dann hat die Person keine Rolle mehr, sofort und überall, und macht keine Leistung. { $count ->
    [0] Sie hat keine Buchung vor sich.
    [one] Die Buchung, die sie vor sich hat, bleibt, wie sie ist, und niemand erfährt davon: Verschieben oder übergeben Sie sie selbst.
   *[other] Die { $count } Buchungen, die sie vor sich hat, bleiben, wie sie sind, und niemand erfährt davon: Verschieben oder übergeben Sie sie selbst.
} Das lässt sich nicht zurücknehmen.
staff_remove-yes = { $name } aus dem Team nehmen
staff_remove-confirm-again = „Ja“ nimmt die Person heraus, „nein“ behält sie.
staff_remove-kept = { $name } bleibt im Team.
staff_remove-done-title = Nicht mehr im Team
staff_remove-done = { $name } ist nicht mehr im Team. { $count ->
    [0] Es gab keine Buchung in der Zukunft.
    [one] Die eine Buchung bleibt; sie steht auf der Karte.
   *[other] Die { $count } Buchungen bleiben; sie stehen auf der Karte.
}
form-staff_unlink = Verknüpfung mit Teams lösen
staff_unlink-title = Verknüpfung mit Teams lösen: { $name }?
staff_unlink-line = Ab dann hat dieses Konto keine Rolle mehr. Ein neuer Verknüpfungscode verknüpft es wieder.
staff_unlink-yes = Lösen
staff_unlink-confirm-again = „Ja“ löst die Verknüpfung, „nein“ behält sie.
staff_unlink-nothing = { $name } ist mit keinem Konto in Teams verknüpft.
staff_unlink-kept = { $name } bleibt verknüpft.
staff_unlink-done-title = Gelöst
staff_unlink-done = { $name } wird in Teams nicht mehr erkannt.

## Verknüpfungscodes, und wer sie bringt
links-code-title = Verknüpfungscode für { $name }
links-code-line = { $name } schreibt ihn mir in einem persönlichen Chat in Teams: Geben Sie ihn sonst niemandem. Bevor etwas freigegeben wird, zeige ich Ihnen, wer ihn gebracht hat.
links-code = Der Verknüpfungscode für { $name } steht auf der Karte. Er gilt einmal, zehn Minuten lang.
links-linked = { $name } ist schon verknüpft. „{ $name } trennen“ beendet das.
link-waits = Danke. Die Administration von { $business } wird gefragt, ob Sie es sind; bis { $until } kann sie zustimmen. Vorher wird nichts freigegeben.
links-title = Jemand möchte als { $name } verknüpft werden
links-who = In Teams heißt die Person „{ $shown }“. { $is_known ->
    [yes] Sie gehört zu einer Organisation, die hier bekannt ist
   *[no] Sie gehört zu einer anderen Organisation als Ihrer: Bitte seien Sie vorsichtig
} (Mandant { $tenant }), und ihr Konto endet auf { $account }. Verknüpft ist sie für mich { $name }, Rolle { $role }. Antworten können Sie bis { $until }, auch mit „{ $name } bestätigen“ oder „{ $name } ablehnen“.
links-no-name = nichts
links-approve-label = Es ist { $name }
links-approve = Verknüpfen
links-refuse-label = Es ist jemand anderes
links-refuse = Ablehnen
links-approved-title = Verknüpft
links-approved = Verknüpft: Ab der nächsten Nachricht wird { $name } in Teams erkannt.
links-refused-title = Abgelehnt
links-refused = Abgelehnt: Niemand wurde als { $name } verknüpft. Mit einem neuen Code geht es noch einmal.
links-over-title = Niemand wartet
links-over = Darauf wartet niemand mehr: Es wurde beantwortet, oder die zehn Minuten sind vorbei. Ein neuer Code beginnt von vorn.

## Links in E-Mails
form-revoke_links = Links widerrufen
revoke-title = Die Links in den E-Mails dieser Buchung widerrufen?
revoke-line = „Termin verwalten“ öffnet dann nichts mehr, weder in gesendeten E-Mails noch in künftigen. Die Buchung bleibt; mit einem Code lässt sie sich weiterhin heraussuchen. Das lässt sich nicht zurücknehmen.
revoke-yes = Links widerrufen
revoke-no = Behalten
revoke_links-confirm-again = „Ja“ widerruft die Links, „nein“ behält sie.
revoke-kept = Behalten: Die Links öffnen weiterhin die Buchung.
revoke-done-title = Links widerrufen
revoke-done = Widerrufen: Die Links in den E-Mails dieser Buchung öffnen nichts mehr.
