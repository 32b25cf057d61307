# What the bot says to staff about a booking that they look at or change. Keys are <command>-<step>.

## Which booking
form-which = finding a booking
which-ask = Which booking? Tell me its reference, or whom it is for.
which-booking-again = A reference, a name, a phone number or an e-mail address; the service and the day help too.
which-title = Which booking?
which-choose = Choose
which-more = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
} Add the day or the service, or tell me the reference.
which-nothing = I find no booking for “{ $text }” that you may see in your role.
which-none-here = That booking is not there, or not one that you may see in your role.
staff-status = { $state ->
    [cancelled] Cancelled.
    [no_show] No-show.
    [completed] Done.
    [begun] It has begun or is over.
   *[other] Booked.
}
session-line = With { $staff }, { $taken } of { $maximum } places taken.
session-whole = { $count ->
    [2] Both seats
   *[other] All { $count } seats
}
session-cancel = Cancel the session
session-more = { $count ->
    [one] One more comes.
   *[other] { $count } more come.
} “Find” and a name shows them.
agenda-open = Open
fact-notes = Notes
menu-button = { $command ->
    [move_for] Move it
    [done] Done
    [no_show] No-show
    [undo_for] Take it back
    [book_for] Book again
    [message] Write
    [resend] Resend mail
    [edit_customer] Edit details
    [hand_over] Hand over
    [pin] Pin
    [staff_and_links] Revoke links
    [cancel_for] Cancel it
   *[other] History
}

## What happened to it
history-title = History of { $booking }
history-zone = Times are { $city } time.{ $older ->
    [0] {""}
    [one] {" "}One older entry is not shown.
   *[other] {" "}{ $older } older entries are not shown.
}
history-none = Nothing was changed since it was made, { $created } ({ $city } time).
history-at = { $day }, { $clock }
history-who = { $who ->
    [customer] the customer
    [system] the bot
   *[other] { $who }
}
history-staff = { $name } ({ $role })
history-did = { $what ->
    [booked] Booked by { $who }.
    [moved] Moved by { $who }.
    [cancelled] Cancelled by { $who }.
    [restored] Put back by { $who }.
    [written] { $who } wrote to the customer.
    [resent] Confirmation sent again by { $who }.
    [no_show] Marked a no-show by { $who }.
    [completed] Marked done by { $who }.
    [confirmed] No-show or done taken back by { $who }.
    [pinned] Pinned by { $who }.
    [customer_edited] Contact details changed by { $who }.
    [customer_linked] Linked to the customer’s account in Teams.
    [erased] The customer’s data erased by { $who }.
    [mail_retried] A mail sent on its way again by { $who }.
    [link_revoked] Links in mails revoked by { $who }.
   *[other] Changed by { $who }.
}
history-denied = Denied to { $who }: { $what ->
    [book] to book.
    [reschedule] to move it.
    [move_for] to move it.
    [cancel] to cancel it.
    [cancel_for] to cancel it.
    [undo] to take the change back.
    [undo_for] to take the change back.
    [message] to write to the customer.
    [resend] to send the confirmation again.
    [edit_customer] to change the contact details.
    [no_show] to mark a no-show.
    [done] to mark it done.
    [hand_over] to hand it over.
    [pin] to pin it.
   *[other] to change it.
} { $why ->
    [role] Their role may not.
    [not_your_calendar] It is a colleague’s.
    [read_only] They may only look.
    [managed_by_staff] The customer may not manage it.
    [notice] It was too late for that.
    [too_many_moves] It was moved as often as allowed.
   *[other] The change was not theirs.
}
history-place = { $now }.
history-change = From { $was } to { $now }.
history-when = { $day } at { $clock } with { $staff }
history-pin = { $state ->
    [true] The customer may manage it.
    [false] The customer may not manage it.
   *[other] It follows the service’s setting.
}
history-lifted = Beyond { $limits }.
history-limit = { $limit ->
    [notice] the notice
    [not_bookable] the service’s own hours
    [hours] the hours
   *[other] the maximum advance
}
history-details = What changed: { $fields }.
history-field = { $field ->
    [email_address] e-mail
    [name] name
    [phone] phone
   *[notes] notes
}
history-reason = Reason: “{ $reason }”
role-viewer = viewer
role-teammember = team member
role-scheduler = scheduler
role-administrator = administrator

## Changing it
booking-for = { $booking }, for { $customer }
told-of-notice = It is less than { $notice } before the start: customers could change it until { $deadline }.
told-by-mail = { $customer } is told by mail.
told-by-nobody = No mail goes to { $customer }: { $why ->
    [opted_out] they asked for none.
   *[no_address] there is no e-mail address on the booking.
} { $phone ->
    [none] There is no phone number either.
   *[other] Call { $phone }.
}
staff-stale = { $why } Now it is { $booking }. { $status }
cancel-for = { $booking }. { $line } Shall I cancel it?
cancel-note = They read: “{ $note }”
cancel-session = { $booking }, { $count ->
    [2] both seats
   *[other] all { $count } seats
}: { $names }
whole-ask = Only { $customer }’s seat, or the whole session with { $count ->
    [2] both seats
   *[other] all { $count } seats
}?
whole-one = Only { $customer }’s seat
whole-one-also = only the seat|one seat|the seat|just one|only one|only this
whole-all = The whole session
whole-all-also = whole|all|everything|everybody|everyone|session|all of them|all seats|both
cancel-whole-again = “The whole session”, or “only the seat”.
told-more = { $count ->
    [one] One more gets no mail
   *[other] { $count } more get no mail
}: “find” and a name shows the number.
told-some = { $count ->
    [0] Nobody is told by mail.
    [one] One customer is told by mail.
   *[other] { $count } customers are told by mail.
}

## After the start
close-too-soon = It has not begun: { $booking }. It can be marked after its start.
close-already = It stands so already: { $booking }, { $state ->
    [no_show] no-show
    [completed] done
   *[other] booked
}.
close-title = { $state ->
    [no_show] No-show
    [completed] Done
   *[other] Booked as before
}
close-done = { $title }: { $booking }. Nobody gets a mail.
close-undo = “Undo” takes it back.

## Writing to the customer
form-write = a message to a customer
write-title = Message to { $customer }
write-line = About { $booking }. It goes to { $email }; an answer goes to the business.
write-label = Your message
write-send = Send it
write-ask = What shall I write to { $customer } about { $booking }?
write-confirm = To { $customer }: “{ $draft }” Shall I send it? “Yes” sends it, other words take its place.
write-done = Sent to { $customer }, { $email }.
write-done-title = Sent
resend-title = Sent again
resend-done = The confirmation of { $booking } is on its way to { $email } once more.

## The customer's details
form-edit_customer = a customer’s contact details
edit-title = Contact details: { $booking }
edit-line = They are kept with this booking.
edit-save = Save
edit-label = { $field ->
    [name] Name
    [email_address] E-mail
    [phone] Phone
   *[notes] Notes
}
edit-field = { $field ->
    [name] the name ({ $value })
    [email_address] the e-mail address ({ $value })
    [phone] the phone number ({ $value })
   *[notes] the notes ({ $value })
}
edit-too-long = At most { $maximum } characters.
edit-unchanged = Nothing is different, so nothing was changed: { $booking }.
edit-stale = Somebody else changed { $changed } meanwhile, so I saved nothing yet. The card shows both changes: save it if that is right.
edit-done = Saved for { $booking }: { $changed }.
edit-done-title = Saved
edit-new-address = Links that were mailed to the old address no longer open the booking.
edit_customer-entries-again = For example “phone 020 7946 0999”, “name is Casey Quinn”, or a whole e-mail address.
agenda-book = Book
