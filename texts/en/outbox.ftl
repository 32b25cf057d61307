# What the bot says to administrators about the outbox. Keys are outbox-<step>.

outbox-title = Outbox
outbox-line = { $stuck ->
    [0] No mail is stuck.
    [one] { $stuck } mail didn’t get through.
   *[other] { $stuck } mails didn’t get through.
} { $due ->
    [0] None goes out now
    [one] { $due } goes out now
   *[other] { $due } go out now
}{ $later ->
    [0] .
    [one] , { $later } later.
   *[other] , { $later } later.
}
outbox-retried = { $count ->
    [0] Nothing to try again: it was sent meanwhile, or is being sent.
    [one] { $count } mail is on its way again.
   *[other] { $count } mails are on their way again.
}
outbox-mail = { $kind ->
    [booked] Confirmation
    [moved] News of a move
    [cancelled] News of a cancellation
    [restored] News that all is as it was
    [reminder] Reminder
    [code] One-time code
    [message] A message for the business
    [written] A message from the team
    [link_request] A request to be linked
    [resent] Confirmation, once more
    [rule_changed] How to change an appointment from now on
   *[other] Mail
} to { $to ->
    [customer] the customer
    [business] the business
    [staff] { $name }
    [teams] { $name }, in Teams
   *[challenge] whoever asked for it
}{ $reference ->
    [none] {""}
   *[other] , { $reference }
}
outbox-why = { $reason ->
    [no_connection] the mail server can’t be reached
    [connection_lost] the mail server broke off
    [timed_out] the mail server didn’t answer in time
    [certificate_not_trusted] the mail server’s certificate isn’t trusted
    [no_tls] the mail server offers no safe connection
    [login_refused] the mail server refused our password ({ $detail })
    [sender_refused] the mail server refused our address ({ $detail })
    [recipient_refused] the address was refused ({ $detail })
    [message_refused] the mail was refused ({ $detail })
    [bad_address] the address is none that a mail can go to
    [address_needs_smtputf8] the mail server can’t write to such an address
    [booking_gone] its booking is gone
    [teams] Teams didn’t take it ({ $detail })
   *[other] { $detail }
}
outbox-note = { $tries ->
    [one] { $tries } try
   *[other] { $tries } tries
}: { $why }. { $fate ->
    [dead] I’ve given up.
   *[queued] Next try: { $due }.
}
outbox-try = Try again
outbox-all = All of them
outbox-try-all = Try all again
outbox-rest = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
outbox-first = That is all
outbox-show = Show
