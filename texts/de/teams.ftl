# Was Teams von der App zeigt, bevor und während jemand schreibt; Befehle werden so getippt, wie sie hier stehen.

teams-default-name = Termine
teams-name = { $name }: Termine
teams-short = Termine buchen, verschieben oder absagen, im Gespräch mit dem Bot des Betriebs.
teams-full = Schreiben Sie in Ihren eigenen Worten, was Sie brauchen: „Haarschnitt am Freitagnachmittag buchen“, „auf 16 Uhr verschieben“, „was habe ich nächste Woche?“. Sie sehen, was ich verstanden habe, bevor etwas gebucht wird, und können eine Änderung zehn Minuten lang rückgängig machen. Das Team fragt nach der Agenda des Tages, schaut nach, wer als Nächstes kommt, und erfährt hier von neuen, verschobenen und abgesagten Buchungen. Alles über eine Person bleibt im persönlichen Chat.

teams-command-book = buchen
teams-about-book = Termin buchen: „Haarschnitt am Freitag um 15 Uhr buchen“
teams-command-bookings = meine Termine
teams-about-bookings = Ihre Termine ansehen, verschieben oder absagen
teams-command-contact = Kontakt
teams-about-contact = Telefon, E-Mail und Öffnungszeiten des Betriebs
teams-command-help = Hilfe
teams-about-help = Worum Sie hier bitten können
teams-command-agenda = Agenda
teams-about-agenda = Fürs Team: was heute, morgen oder nächste Woche gebucht ist
teams-command-find = finde
teams-about-find = Fürs Team: jemanden nach Name, E-Mail oder Telefon suchen
teams-command-free = frei
teams-about-free = Fürs Team: was frei ist, etwa „frei Haarschnitt bei Ana morgen“
teams-command-book_for = buche für
teams-about-book_for = Fürs Team: für jemanden buchen, etwa „buche Haarschnitt für Casey am Freitag um 15 Uhr“
teams-command-time_off = Abwesenheit
teams-about-time_off = Fürs Team: Abwesenheit eintragen und sehen, was aus den Buchungen darin wird
teams-command-settings = Einstellungen
teams-about-settings = Für die Administration: was die Kundschaft darf, Zeiten, Leistungen und Team
