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

## Exporting
form-export = an export
export-title = Take a file away
export-line = JSON, to be downloaded once from a page of mine.
export-all-label = Everything
export-all-note = The whole store: a backup that “app.py import” takes back
export-one-label = One customer
export-one-note = All that is kept of them
export-make = Make the file
export-choose = Choose
export-ask = What shall the file hold: everything, or one customer? “Export everything”, or “export casey@example.com”.
export-done-title = The file is ready
export-done = The file is ready behind the link on the card: for ten minutes, once, and only while you are an administrator. The history notes that you asked for it.
export-open = Open the download page
fact-file = File
fact-open = Link
fact-until = Until
export-file = { $kind ->
    [all] Everything
   *[one] What is kept of { $name }
}
export-no-bookings = There is no booking of that customer any more.

page-download = Download
page-download-text = { $kind ->
    [all] Everything that { $name } keeps in its bookings, customers and staff included
   *[one] Everything that { $name } keeps of one customer
}, as a JSON file. It can be taken once, within { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
page-download-take = Download the file
page-download-care = It holds personal data: keep it where only you can read it, and delete it when you are done.
page-download-over = This download is over
page-download-over-text = It was taken already, or it is older than ten minutes. Write “export” to the bot for a new one.
