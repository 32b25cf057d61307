# What the bot says to staff who change bookings. Keys are <command>-<step>.

## Refusals
refused-unreachable = No mail goes to this customer: { $why ->
    [opted_out] they asked for none.
   *[no_address] there is no e-mail address on the booking.
}
refused-too-often = It was sent { $maximum } times within the last hour, which is as often as it goes out.
