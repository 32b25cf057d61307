# What the bot says to staff who change bookings. Keys are <command>-<step>.

## Refusals
refused-unreachable = Este cliente não recebe e-mails: { $why ->
    [opted_out] pediu para não receber.
   *[no_address] a marcação não tem endereço de e-mail.
}
refused-too-often = Já foi enviado { $maximum } vezes na última hora, e não se envia mais do que isso.
