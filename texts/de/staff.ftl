# Was der Bot dem Team sagt. Schlüssel: <Aufgabe>-<Schritt>.

## Anmelden im Web-Chat
button-sign-in = Anmeldung fürs Team
form-staff_sign_in = Anmeldung fürs Team
sign-in-email = Fürs Team: Welche E-Mail-Adresse steht bei Ihrem Eintrag im Team? Dorthin sende ich einen Code.
staff_sign_in-email-again = Eine E-Mail-Adresse, etwa ana@example.com.
staff_sign_in-code-again = Ich brauche die sechs Ziffern aus der E-Mail.
sign-in-code-sent = Wenn diese Adresse im Team eingetragen ist, ist ein Code dorthin unterwegs. Schreiben Sie seine sechs Ziffern hierher.
sign-in-slow = Noch kein Code da? Es kann eine Minute dauern; sehen Sie auch im Spam-Ordner nach. „Noch einmal suchen“ nimmt eine andere Adresse. Welche bei Ihnen eingetragen ist, weiß die Administration.
sign-in-expired = Dieser Code gilt nicht mehr. Nennen Sie mir Ihre Adresse noch einmal, dann kommt ein neuer.
sign-in-done = Sie sind angemeldet als { $name }. { $role ->
    [administrator] Mit der Rolle Administration können Sie jede Buchung mit ihrer Nummer heraussuchen, verschieben oder absagen.
    [scheduler] Mit der Rolle Planung können Sie jede Buchung mit ihrer Nummer heraussuchen, verschieben oder absagen.
    [teamMember] Die Buchungen in Ihrem Kalender können Sie mit ihrer Nummer heraussuchen, verschieben oder absagen.
   *[other] Jede Buchung können Sie mit ihrer Nummer ansehen.
} „Agenda“ zeigt den Tag, „nächster“, wer als Nächstes kommt, und „finde“ schlägt jemanden nach. „Abmelden“ beendet das, dreißig Minuten Pause auch.
sign-in-already = Sie sind angemeldet als { $name }, { $role ->
    [administrator] Administration
    [scheduler] Planung
    [teamMember] Teammitglied
   *[other] Ansicht
}. „Abmelden“ beendet das.
sign-in-off = Auf dieser Seite meldet sich das Team nicht an; der Betrieb hat das abgeschaltet. In Teams kommt Ihre Rolle mit Ihrem Konto.
sign-in-teams = In Teams kommt Ihre Rolle mit Ihrem Konto, darum gibt es hier kein Anmelden und Abmelden.
sign-in-over = Sie sind nicht mehr angemeldet, ich spreche jetzt mit Ihnen wie mit der Kundschaft.
sign-out-done = Sie sind abgemeldet. Ich spreche jetzt mit Ihnen wie mit der Kundschaft.
sign-out-nothing = Sie sind nicht angemeldet.

## Als Team eine Buchung heraussuchen
staff-which-booking = Welche Buchung? Nennen Sie mir ihre Nummer.
staff-no-such-booking = Eine Buchung { $reference }, die Sie in Ihrer Rolle sehen dürfen, finde ich nicht.

## Ein Konto in Teams verknüpfen
link-done = Dieses Konto ist jetzt mit { $name } bei { $business } verknüpft. Von nun an erkenne ich Sie daran.
refused-teams-only = Ein Verknüpfungscode gilt in einem persönlichen Chat mit mir in Teams, denn nur dort weiß ich, wessen Konto es ist.
refused-link-expired = Dieser Verknüpfungscode gilt nicht: Er ist vertippt, schon verwendet oder älter als zehn Minuten.
refused-linked-already = Das lässt sich nicht verknüpfen: Dieses Konto oder der Eintrag im Team ist schon verknüpft.
