# What the bot says when staff book for customers. Keys are <command>-<step>.

## Beyond what binds customers
anyway-who-may = Going beyond that is for { $roles }.

## Whom, what and when, on one card
form-book_for = a booking for a customer
book_for-title = Book for a customer
book_for-line = Leave the day or the time empty to choose from what is free.
book_for-submit = Continue
book_for-input-name = Customer’s name
book_for-input-email = E-mail (optional)
book_for-input-phone = Phone (optional)
book_for-input-service = Service
book_for-input-staff = With whom
book_for-input-day = Day
book_for-input-time = Time
book_for-input-note = Note (optional)
book_for-input-silent = No mails to this customer
book_for-customer = Whom is it for? Fill in the card, or write it in one go, like “Casey Quinn, haircut with Ana, Thursday 3pm”.
book_for-customer-alone = Whom is it for? Fill in the card, or write a name, a mail or a number.
book_for-taken = { $service } with { $staff }, { $when }.
book_for-name = I know nobody by { $reach } yet. What is their name?
book_for-name-missing = A name is needed.
book_for-which = Who is it: { $names }? Or somebody new?
book_for-more = { $count ->
    [one] One more fits
   *[other] { $count } more fit
}: an e-mail address or a number finds one.
book_for-new = Somebody new
book_for-service = For { $customer }: which service, and when? I can book { $services }.
book_for-service-missing = A service is needed.
book_for-no-day = I can’t read that day and time. Pick them again, or write them here.
book_for-own-calendar = You book on your own calendar. For { $staff }, ask a scheduler or an administrator.
book_for-nothing = There is no service that you can book on your calendar. An administrator can give you one.
book_for-change = Change it on the card, or write what is different, like “make it 4pm” or “no mails”.
book_for-customer-again = A name, an e-mail address or a phone number is enough.
book_for-card-again = A name, an e-mail address or a phone number is enough.
book_for-service-again = A service’s name is enough.
book_for-slot-again = A day or a time is enough, like “Thursday at 3” or “later”.
book_for-answers-again = One of the answers offered, or “no” to leave it open.
book_for-confirm-again = “Yes” books it; or write what to change, like “make it 4pm”.
change-customer = the customer

## Reading back, and what became of it
book_for-confirm = { $service } with { $staff }, { $when }, for { $customer }.
book_for-noted = Note: { $note }.
book_for-answered = { $question } { $answer }.
book_for-shall-i = Shall I book it?
book_for-anyway = Book anyway?
book_for-manage = { $may ->
    [yes] { $customer } can move or cancel it themselves: { $service } lets customers manage what the team books for them.
    [unproven] { $service } lets customers manage what the team books for them, but without an e-mail address { $customer } can’t prove who they are, so they call.
   *[no] { $customer } can’t move or cancel it themselves: { $service } doesn’t let customers manage what the team books for them.
}
book_for-mail = { $why ->
    [no_address] No mail goes out, since there is no e-mail address; once it is booked I say what to read aloud.
    [opted_out] No mail goes out, since they want none; once it is booked I say what to read aloud.
   *[none] The confirmation goes to { $email }.
}
book_for-done = Booked for { $customer }: { $booking }. The reference is { $reference }.
book_for-mailed = A confirmation goes to { $email }.
book_for-read-aloud = No mail goes out. Read aloud: “{ $when }, with { $staff }. Your reference is { $reference }. To change it, reach us at { $reach }.”
book_for-change-it = To change it, write “move it” or “cancel it”.
fact-note = Note

## A seat in a class
form-add_to_class = a seat in a class
add_to_class-none = There is no service with places for several customers.
add_to_class-not-own = You book on your own calendar, and no class is on it. Ask a scheduler or an administrator.
add_to_class-title = Add to a class
add_to_class-customer-again = A name, an e-mail address or a phone number is enough.
add_to_class-card-again = A name, an e-mail address or a phone number is enough.
add_to_class-service-again = A class’s name is enough.
add_to_class-slot-again = A day is enough, like “Thursday”, or “later”.
add_to_class-answers-again = One of the answers offered, or “no” to leave it open.
add_to_class-confirm-again = “Yes” books it; or write what to change, like “make it Thursday”.
book_for-double = { $customer } has something at that time already: { $booking }.
book_for-places = { $count ->
    [one] It is the last place.
   *[other] { $count } places are left.
}
