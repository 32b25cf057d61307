# What the bot says to staff who change bookings. Keys are <command>-<step>.

## Refusals
refused-unreachable = A questo cliente non parte nessuna mail: { $why ->
    [opted_out] ha chiesto di non riceverne.
   *[no_address] nella prenotazione manca l’indirizzo e-mail.
}
refused-too-often = Nell’ultima ora è già partita { $maximum } volte: di più non si può.
