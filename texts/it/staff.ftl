# What the bot says to staff. Keys are <task>-<step>.

## Signing in, in web chat
button-sign-in = Accesso per il team
form-staff_sign_in = l’accesso per il team
sign-in-email = Per il team: quale indirizzo e-mail c’è sulla Sua scheda? Mando lì un codice.
staff_sign_in-email-again = Un indirizzo e-mail, per esempio ana@example.com.
staff_sign_in-code-again = Mi servono le sei cifre della mail.
sign-in-code-sent = Se quell’indirizzo è su una scheda del team, un codice è in viaggio. Scriva qui le sei cifre.
sign-in-slow = Il codice non è arrivato? Può volerci un minuto; guardi anche nella posta indesiderata. Con “Cerca di nuovo” può usare un altro indirizzo. Un amministratore sa quale indirizzo è sulla Sua scheda.
sign-in-expired = Quel codice non vale più. Mi dica di nuovo il Suo indirizzo per riceverne uno.
sign-in-done = Ha effettuato l’accesso come { $name }. { $role ->
    [administrator] Come amministratore può cercare ogni prenotazione con il suo codice, e spostarla o disdirla.
    [scheduler] Come pianificatore può cercare ogni prenotazione con il suo codice, e spostarla o disdirla.
    [teamMember] Può cercare le prenotazioni del Suo calendario con il loro codice, e spostarle o disdirle.
   *[other] Può guardare ogni prenotazione con il suo codice.
} “Agenda” mostra la giornata, “prossimo” chi arriva, e “cerca” trova una persona. “Disconnetti” chiude l’accesso, come pure trenta minuti di inattività.
sign-in-already = Ha già effettuato l’accesso come { $name }, { $role ->
    [administrator] amministratore
    [scheduler] pianificatore
    [teamMember] membro del team
   *[other] visualizzatore
}. “Disconnetti” lo chiude.
sign-in-off = Su questa pagina il team non accede; l’attività lo ha disattivato. In Teams il Suo ruolo arriva con il Suo account.
sign-in-teams = In Teams il Suo ruolo arriva con il Suo account, quindi qui non serve accedere né uscire.
sign-in-over = L’accesso è terminato, quindi ora le parlo come a un cliente.
sign-out-done = L’accesso è chiuso. Ora le parlo come a un cliente.
sign-out-nothing = Non aveva effettuato l’accesso.

## Looking up a booking as staff
staff-which-booking = Quale prenotazione? Mi dica il suo codice.
staff-no-such-booking = Non trovo una prenotazione { $reference } che Lei possa vedere con il Suo ruolo.

## Linking an account in Teams
link-done = Questo account ora è collegato a { $name } di { $business }. D’ora in poi la riconosco così.
refused-teams-only = Un codice di collegamento funziona in una chat personale con me in Teams, perché solo lì so di chi è l’account.
refused-link-expired = Quel codice di collegamento non funziona: è scritto male, già usato, o ha più di dieci minuti.
refused-linked-already = Non si può collegare: questo account, o la scheda del team, ha già un collegamento.
