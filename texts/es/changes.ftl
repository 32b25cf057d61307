# What the bot says to staff who change bookings. Keys are <command>-<step>.

## Refusals
refused-unreachable = A este cliente no le llega ningún correo: { $why ->
    [opted_out] pidió no recibirlos.
   *[no_address] no hay correo electrónico en la reserva.
}
refused-too-often = Se ha enviado { $maximum } veces en la última hora, y más no se envía.
