# What the bot says to staff who change bookings. Keys are <command>-<step>.

## Refusals
refused-unreachable = Deze klant krijgt geen mail: { $why ->
    [opted_out] dat is niet gewenst.
   *[no_address] bij de boeking staat geen e-mailadres.
}
refused-too-often = Het is in het laatste uur { $maximum } keer verstuurd, en vaker gaat het niet uit.
