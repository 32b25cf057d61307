# What the bot says to staff who change bookings. Keys are <command>-<step>.

## Refusals
refused-unreachable = Ce client ne reçoit pas d’e-mail : { $why ->
    [opted_out] c’est son souhait.
   *[no_address] il n’y a pas d’adresse e-mail sur la réservation.
}
refused-too-often = L’e-mail est parti { $maximum } fois dans l’heure, c’est le maximum.
