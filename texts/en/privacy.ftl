# What the bot says to administrators about what is kept of people. Keys are <command>-<step>.

## Whose
whose-ask = Whose data? Type the name, the e-mail address, the phone number or the reference of a booking.
whose-title = Whose data?
whose-input = Name, e-mail, phone or reference
whose-submit = Look up
whose-which = Which of them?
whose-several = “{ $text }” fits { $names }. Which one? The e-mail address or the phone number tells.
whose-this = This one
whose-more = { $count ->
    [one] One more fits: type more of it.
   *[other] { $count } more fit: type more of it.
}
whose-unreachable = no e-mail address, no phone number
whose-nobody = I know nobody by “{ $text }”.

## Erasing
customer-erased = a customer who was erased
form-erase = erasing what is kept of somebody
fact-bookings = Bookings
fact-messages = Messages
fact-not-included = Not included
erase-bookings = { $upcoming ->
    [0] { $over } over or cancelled
   *[other] { $upcoming } to come, { $over } over or cancelled
}
erase-title = Erase all that is kept of { $name }?
erase-line = { $upcoming ->
    [0] {""}
    [one] The appointment to come is cancelled with it, and no mail tells them: you may want to call them first.{" "}
   *[other] The { $upcoming } appointments to come are cancelled with it, and no mail tells them: you may want to call them first.{" "}
}Name, e-mail, phone, notes, answers and what they wrote are erased. The calendar and the history keep that something was booked, without whose it was. This can’t be taken back.
erase-yes = { $upcoming ->
    [0] Erase it for good
   *[other] Cancel and erase for good
}
erase-no = Keep it
erase-confirm-again = “Yes” erases it for good, “no” keeps it.
erase-kept = Nothing was erased.
erase-nothing = Nothing is kept of them any more.
erase-done-title = Erased
erase-done = { $count ->
    [0] Erased: what they wrote.
    [one] Erased: one booking stays, without whose it was.
   *[other] Erased: { $count } bookings stay, without whose they were.
} Copies that you exported before still have it.
