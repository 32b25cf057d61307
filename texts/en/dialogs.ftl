# What the bot says. Plain, short, warm without chatter; keys are <dialog>-<step>.

## Time, money, lists
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-hours = { $count } h
duration-minutes = { $count } min
when-in-zone = { $day } at { $clock } ({ $city } time)
when-in-both-zones = { $day } at { $clock } ({ $city } time; { $there } in { $place })
day-at-clock = { $day } at { $clock }
day-today = today
day-tomorrow = tomorrow
price-free = Free
price-fixedprice = { $amount }
price-startingat = From { $amount }
price-hourly = { $amount } an hour
price-pricevaries = Price varies
price-callus = Call for the price
hours-range = { $start } to { $end }
hours-closed = closed
open-now = They are open now, until { $until }.
opens-next = They open { $day } at { $clock }.
where-online = online, by video
places-left = { $count ->
    [one] { $count } place left
   *[other] { $count } places left
}

## Facts on cards
fact-what = What
fact-when = When
fact-duration = Duration
fact-with = With
fact-where = Where
fact-price = Price
fact-reference = Reference
fact-for = For
fact-phone = Phone
fact-email = E-mail
fact-address = Address
staff-left = somebody who has left
staff-anyone = Anyone
service-any = this service
booking-in-words = { $service } with { $staff }, { $when }
status-confirmed = Booked.
status-cancelled = This appointment is cancelled.
status-past = This appointment is over or has begun.

## Buttons, which type their own words
button-book = Book an appointment
button-manage = Change my appointment
button-contact = Contact
button-person = Talk to a person
button-leave-message = Leave a message
button-start-over = Start over
button-book-it = Book it
button-change = Change something
button-skip = No, skip that
button-agree = Yes, I agree
button-disagree = No
button-move-it = Move it
button-move-it-there = Yes, move it
button-cancel-it = Cancel it
button-cancel-booking = Yes, cancel the booking
button-keep-it = No, keep it
button-new-booking = Book another appointment
button-undo = Undo
button-look-up-again = Look up again
button-stop-this = Stop this
button-stop-this-also = stop|form|this|forget it
button-cancel-a-booking = Cancel an appointment
button-cancel-a-booking-also = appointment|booking|cancel a booking|cancel my appointment
button-switch = Yes, do that
button-switch-also = switch|do that
button-go-on = No, go on
button-go-on-also = go on|continue|carry on|keep going

## Welcome and help
welcome-line = Hello, this is { $business }. I can book an appointment for you, or move or cancel one.
welcome-line-unpublished = Hello, this is { $business }. I can move or cancel an appointment for you; new ones are made by the team.
help = I can book an appointment, move or cancel one, or give you the contact details of { $business }. Say it in your own words, like “haircut tomorrow afternoon”, or “move my appointment”. “Go back”, “start over” and “stop” work at any time.

## Booking
book-service = What would you like to book: { $services }?
service-which = Which one do you mean: { $services }?
book-staff = With whom? { $names } can do it, or anyone who is free.
staff-which = Whom do you mean: { $names }?
staff-no-choice = For { $service } the team decides who takes it.
staff-not-for-service = { $staff } doesn’t do { $service }; { $others } can.
slots-title = { $service }: free times
slots-when = { $service }: when would suit you? The next free times are { $slots }.
slots-offer = { $service }: I have { $slots }. Which one?
slots-of-day = { $day } at { $clocks }
slots-with = { $slots } with { $staff }
slots-best = { $slot } ({ $reason })
slots-best-of-day = { $day } at { $clocks }
slots-reason = { $reason ->
    [only] the only one
    [next] just after
    [day] the first that day
    [between] in between
    [latest] the latest
    [same] the same time of day as now
    [exact] the time you asked for
    [nearest] closest to { $target }
    [near] next closest
    [other-time] another time
    [other-person] another person
    [other-day] another day
   *[soonest] the soonest
}
slots-nothing-fits = { $staff ->
    [none] Nothing is free then.
   *[other] { $staff } has nothing free then.
} What comes near: { $slots }. Which one?
slots-not-as-preferred = Nothing is free as you’d prefer it.
slots-nearest = The nearest free times are { $slots }.
slots-none-then = Nothing else is free then. The next free times are { $slots }.
slots-not-with = { $staff } isn’t free then, but others are: { $slots }. Which one?
slots-none-at-all = There is no free time for { $service } at the moment.
slots-zone = Times are { $city } time.
slots-others-free = { $count ->
    [one] { $names } is free then.
   *[other] { $names } are free then.
}
when-no-such-date = That date doesn’t exist. Which day do you mean?
when-no-such-time = That time doesn’t exist on the clock. Which time do you mean?
when-which = Do you mean { $readings }?
when-past = That is in the past. Which day from today on would suit you?
when-which-day = Pick a day first, then I’ll show its free times.
book-noted = Noted: { $service } with { $staff }, { $when }.
book-name = What name shall I book it under?
book-email = Which e-mail address shall the confirmation go to?
book-extras = Is there a phone number or a note for the team? You can skip this.
book-privacy = { $text } { $links } Do you agree?
book-privacy-needed = { $business } needs your consent for a booking here. They can also book for you by phone or e-mail.
book-confirm = { $service } with { $staff }, { $when }, for { $name } ({ $email }). Shall I book it?
book-done = Booked: { $booking }. Your reference is { $reference }, and a confirmation goes to { $email }. To change it, write here or answer “move it” or “cancel it”.
book-done-title = Booked
details-name-missing = A name is needed, so that they know who is coming.
details-email-missing = An e-mail address is needed, so that the confirmation reaches you.
details-email-wrong = That doesn’t look like a whole e-mail address. An example: casey@example.com
details-phone-wrong = That doesn’t look like a phone number. You can also leave it empty.
details-answer-missing = “{ $question }” needs an answer.
details-consent-missing = Your consent to the text above is needed to book here.
confirm-what-to-change = What shall I change: { $names }?
change-service = the service
change-staff = the person
change-slot = the time
change-when = the day
change-answers = the answers
change-name = the name
change-email = the e-mail address
change-extras = phone and note
change-privacy = the consent
change-booking = the appointment
reason-needed = What is the reason? One line is enough.

## Managing
manage-which = Which one do you mean?
    { $bookings }
manage-here = { $booking }. { $status }
manage-until = You can change it until { $until }.
manage-new-booking = Would you like to book another one?
reschedule-confirm = { $staff_changes ->
    [yes] { $service }: from { $old } with { $old_staff } to { $new } with { $new_staff }.
   *[no] { $service } with { $new_staff }: from { $old } to { $new }.
}
reschedule-ask = { $is_beyond ->
    [yes] Shall I move it anyway?
   *[no] Shall I move it?
}
reschedule-other-staff = { $old } is not free then, so { $new } would take it.
reschedule-keeps-duration = It stays { $duration } long, as it was booked.
reschedule-kept = Left as it is: { $booking }.
reschedule-done = Moved: { $booking }. It was { $old }. Changed your mind? “Undo” works until { $until }.
reschedule-done-title = Moved
cancel-confirm = { $booking }. Shall I cancel it?
cancel-done = Done: cancelled. That was { $booking }. Changed your mind? You have until { $until }.
cancel-done-title = Cancelled
cancel-kept = Kept: { $booking }.
undo-until = You can undo this until { $until }.
undo-done = Undone. It is as it was: { $booking }{ $others ->
    [0] .
    [one] , and one other seat.
   *[other] , and { $others } other seats.
}
undo-done-title = As it was

## Proof
identify-look-up = Tell me the reference, or the e-mail address or phone number of the booking, and I’ll look it up.
identify-code-sent = If we know it, a code is on its way to the e-mail address on file. Type its six digits here.
identify-code-hint = It works for ten minutes, and for five tries.
identify-code-typed = Code typed
identify-six-digits = The code has six digits.
verify-code-sent = Before a first booking here the address is checked: a code is on its way to { $email }. Type its six digits here.
verify-email = Which e-mail address shall the code go to?
identify-slow = No code yet? It can take a minute; look in the spam folder too. You can look it up again by reference, e-mail or phone, or contact the team.
identify-done = Thank you, that’s the right code.

## Contact and messages
contact-line = This is how to reach { $business }.
about-service = { $service }: { $facts }.
contact-by-both = Call { $phone } or write to { $email }.
contact-by-phone = Call { $phone }.
contact-by-email = Write to { $email }.
message-ask = What shall I pass on to { $business }? If they should answer, say how to reach you.
message-empty = There is nothing in it yet. What shall I pass on?
message-done = Passed on to { $business }.

## Repairs
repair-nothing-heard = I got an empty message. What can I do for you?
repair-not-understood = I didn’t get “{ $heard }”. { $hint }
repair-still-not-understood = I still didn’t get “{ $heard }”. { $hint } Or talk to a person, or start over.
repair-stopped = Stopped; nothing was changed. What else can I do?
repair-nothing-to-stop = Nothing is under way. I can book an appointment, or change one.
repair-started-over = Once more from the start.
repair-left = I’ve left that. What would you like to do?
repair-back-to = Back to { $form }.
repair-nothing-to-repeat = I haven’t said anything yet.
repair-form-gone = Something changed here while you were away, and I lost part of what you were doing. Sorry.
repair-lost = I didn’t get that. I can book, move or cancel an appointment, or give you the contact details of { $business }.
repair-both = One after the other: { $first }, then { $second }.
repair-next = Next: { $form }.
courtesy-small-talk = I’m the booking bot of { $business }, and doing fine, thank you. What can I do for you?
courtesy-thanks = You’re welcome.
courtesy-goodbye = Goodbye, and see you soon.
courtesy-hello = Hello.
which-cancel = Do you want to stop { $form }, or cancel an appointment that you have?
which-task = You’re in the middle of { $form }. Shall we do this first: { $task }?
form-book = a new booking
form-manage = looking up an appointment
form-reschedule = moving an appointment
form-cancel = cancelling an appointment
form-identify = looking up an appointment
form-verify = checking your e-mail address
form-message = a message
stale-title = This card has done its work
stale-booking = Today it stands like this: { $booking }. { $status }
stale-card = That card is no longer in use.
stale-closed = No longer in use
stale-chosen = { $chosen }

## What was not understood, by form and field
book-service-again = A service’s name is enough.
book-staff-again = A name from the list, or “anyone”.
book-slot-again = A day or a time is enough, like “Thursday at 3” or “later”.
book-name-again = A first and last name.
book-email-again = An e-mail address, like casey@example.com.
book-answers-again = One of the answers offered, or “no” where it may be skipped.
book-extras-again = A phone number, a note, or “no”.
book-privacy-again = “Yes” or “no” is enough.
book-confirm-again = “Yes” books it; or say what to change, like “make it 4”.
reschedule-slot-again = A day or a time is enough, like “Thursday at 3” or “later”.
reschedule-confirm-again = “Yes” moves it; or say another time.
reschedule-booking-again = Its number in the list, or its day.
cancel-booking-again = Its number in the list, or its day.
manage-booking-again = Its number in the list, or its day.
cancel-confirm-again = “Yes” cancels it, “no” keeps it.
identify-look_up-again = I need the reference (eight letters and digits), the e-mail address or the phone number.
verify-code-again = I need the six digits from the mail.
verify-email-again = An e-mail address, like casey@example.com.
identify-code-again = I need the six digits from the mail.

## Errors of the machine
error-internal = Something went wrong on our side, and nothing was changed by it. If you tell the team about it, quote { $id }.

## Refusals, one a code
refused-not-found = I can’t find an appointment with that. It may be under another address or number.
refused-managed-by-staff = This booking was made for you by { $business }, so I can’t change it here. They’ll do it for you:
refused-notice = It’s less than { $notice } until your appointment, and changes close then (that was at { $deadline }). { $business } can still help:
refused-started = This appointment has begun or is over, so it can’t be changed any more.
refused-cancelled = This appointment is cancelled already.
refused-closed = This appointment is closed, so it can’t be changed any more.
refused-too-many-moves = This appointment has been moved { $maximum ->
    [one] once
   *[other] { $maximum } times
}, which is as often as it can be done here. { $business } can help:
refused-read-only = You can see this booking but not change it.
refused-not-your-calendar = That booking is on a colleague’s calendar.
roles-viewer = viewers
roles-teammember = team members
roles-scheduler = schedulers
roles-administrator = administrators
refused-role = That is for { $roles } only.
refused-unchanged = That is the time it already has. Nothing was changed, and nobody gets a mail.
refused-slot-taken = That time is taken.
refused-full = That session is full.
refused-too-soon = That is too soon: { $service } needs { $notice } of notice. The earliest is { $earliest }.
refused-too-far = That is too far ahead: the latest day for now is { $latest }.
refused-outside-hours = That is outside the hours.
refused-not-bookable = { $service } isn’t offered at that time.
refused-off-grid = { $service } doesn’t start at that time.
refused-staff-unavailable = That person doesn’t do { $service }.
refused-staff-off = { $staff ->
    [none] Nobody is working then.
   *[other] { $staff } isn’t working then.
}
refused-no-such-time = The clock skips that time on that day.
refused-in-the-past = That time is over.
refused-not-published = Bookings are not taken here at the moment.
refused-hidden-service = { $service } can’t be booked here.
refused-unknown-service = I don’t know that service.
refused-too-many-open = You have { $maximum ->
    [one] an appointment
   *[other] { $maximum } appointments
} to come, which is as many as can be booked here.
refused-consent-missing = Your consent to the privacy text is needed to book here.
refused-answer-missing = One of the questions is still open.
refused-contact-missing = A name and an e-mail address are needed.
refused-reason-missing = A reason is needed.
refused-organization-only = Only members of the organization can book here.
refused-code-needed = Before a first booking the e-mail address has to be proved by a code.
refused-undo-too-late = The ten minutes to undo that are over.
refused-undo-not-yours = Only whoever made that change can undo it, in the chat where they made it.
refused-nothing-to-undo = There is nothing to undo.
refused-code-wrong = That is not the code. { $tries ->
    [one] { $tries } try is left.
   *[other] { $tries } tries are left.
}
refused-code-expired = That code no longer works. Look the booking up again for a new one.
refused-asked-too-often = That reference was asked for { $maximum } times within the last hour, which is as often as it goes. It can be tried again in { $wait }.
refused-invalid = That can’t be kept: { $problem }
refused-stale = It was changed meanwhile, so I did nothing. Have a look at how it stands now.
