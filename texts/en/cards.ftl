### Cards: card-<card>-<label>, each used by adaptive_cards/<card>.json.

-card-contact = Contact us
-card-book = Book an appointment
-card-book-another = Book another
-card-move = Move it
-card-cancel = Cancel it
-card-message = Leave a message

## Welcome

card-welcome-fallback = You can book, move or cancel an appointment here. Type “book”, “manage” or “contact”.
card-welcome-book = { -card-book }
card-welcome-manage = Change or cancel
card-welcome-contact = { -card-contact }

## Filling a booking

card-service-picker-fallback = Type the name of the service that you would like.
card-service-picker-title = What would you like to book?
card-service-picker-choose = Choose
card-service-picker-more = More services

card-staff-picker-fallback = Type the name of the person that you would like, or “anyone”.
card-staff-picker-title = Who would you like to see?
card-staff-picker-anyone = Anyone who is free

card-slot-picker-fallback = Type a day and a time, for example “Tuesday at 15:30”.
card-slot-picker-later-that-day = Later that day
card-slot-picker-earlier = Earlier
card-slot-picker-later = Later
card-slot-picker-other-day = Another day
card-slot-picker-day = Which day?
card-slot-picker-show-day = Show its times
card-slot-picker-other-staff = Someone else

card-details-form-fallback = Type your name, then your e-mail address.
card-details-form-title = Who is the appointment for?
card-details-form-name = Name
card-details-form-name-missing = Please type a name.
card-details-form-email = E-mail
card-details-form-email-missing = Please type an e-mail address.
card-details-form-phone = Phone (optional)
card-details-form-note = Anything we should know? (optional)
card-details-form-answer-missing = Please answer this.
card-details-form-agree = I agree
card-details-form-agree-missing = We need your consent to keep these details.
card-details-form-privacy = Privacy policy
card-details-form-terms = Terms
card-details-form-submit = Continue
card-details-form-back = Back

card-confirm-fallback = Shall I book it? Type “yes”, or say what to change.
card-confirm-title = Shall I book it?
card-confirm-title-anyway = Book anyway?
card-confirm-confirm = Book it
card-confirm-confirm-anyway = Book anyway
card-confirm-change = Change something

## Managing a booking

card-booking-fallback = Type “manage” to see your appointment.
card-booking-title = Your appointment

card-manage-menu-fallback = Type “move”, “cancel” or “contact”.
card-manage-menu-title = Your appointment
card-manage-menu-reschedule = { -card-move }
card-manage-menu-book = { -card-book-another }
card-manage-menu-contact = { -card-contact }
card-manage-menu-cancel = { -card-cancel }

card-booking-picker-fallback = Type the day of the appointment that you mean.
card-booking-picker-title = Which appointment?
card-booking-picker-choose = Choose
card-booking-picker-contact = { -card-contact }

card-old-and-new-fallback = Shall I move it? Type “yes”, or name another time.
card-old-and-new-title = Shall I move it?
card-old-and-new-old = Now
card-old-and-new-new = New
card-old-and-new-reason = Why are you moving it?
card-old-and-new-reason-optional = Why are you moving it? (optional)
card-old-and-new-reason-missing = Please give a reason.
card-old-and-new-confirm = Move it
card-old-and-new-back = Other times
card-old-and-new-keep = Leave it as it is

card-cancel-confirm-fallback = Shall I cancel it? Type “yes” or “keep it”.
card-cancel-confirm-title = Cancel this appointment?
card-cancel-confirm-reason = Why are you cancelling?
card-cancel-confirm-reason-optional = Why are you cancelling? (optional)
card-cancel-confirm-reason-missing = Please give a reason.
card-cancel-confirm-message = What shall the customer read with it? (optional)
card-cancel-confirm-keep = Keep it
card-cancel-confirm-confirm = Cancel the booking

card-done-fallback = Done. Type “manage” to see your appointment.
card-done-undo = Undo
card-done-reschedule = { -card-move }
card-done-book = { -card-book-another }
card-done-contact = { -card-contact }
card-done-cancel = { -card-cancel }

card-stale-fallback = This card has done its work. Type “manage” to see your appointment.

## Contact and proof

card-contact-fallback = Type “contact” to see how to reach us.
card-contact-hours = Opening hours
card-contact-leave-message = { -card-message }

card-message-form-fallback = Type your message and I will pass it on.
card-message-form-title = Leave a message
card-message-form-message = Your message
card-message-form-message-missing = Please type a message.
card-message-form-sender = Your phone number or e-mail address
card-message-form-sender-missing = Please say how we can reach you.
card-message-form-submit = Send the message
card-message-form-back = Back

card-code-fallback = Type the six digits from the e-mail.
card-code-title = Enter the code
card-code-code = Six digits from the e-mail
card-code-code-missing = Please type the six digits.
card-code-submit = Check the code
card-code-resend = Send a new code
card-code-look-up-again = Look up again
card-code-contact = { -card-contact }

## For staff

card-agenda-fallback = Type “next” to hear who comes next, or “find” with a name.

## Staff and settings

card-approve-fallback = Type “yes” or “no”.

card-input-form-fallback = Type what you want to enter, or open this in a client that shows cards.
card-input-form-yes = Yes
card-input-form-missing = Please fill this in.
card-input-form-back = Back

card-read-back-fallback = Type “yes” to have it done, or “back”.
card-read-back-old = Now:
card-read-back-new = New:
card-read-back-back = Back

card-rule-fallback = Who can do what stands in the message above.
card-rule-move = Move
card-rule-cancel = Cancel
card-rule-contact = Contact
card-rule-book = Book

card-menu-fallback = Type “help” to see what you can ask for.

card-customer-picker-fallback = Type the name of the customer that you mean, or “somebody new”.
card-customer-picker-title = Which customer?
card-customer-picker-choose = Choose
card-customer-picker-new = Somebody new

card-free-times-fallback = Type “book for” with a name, a service and one of the times.

card-absence-plan-fallback = Shall I enter it like this? Type “yes”, or “leave 1” to leave a booking where it is.
card-absence-plan-go = Do this
card-absence-plan-message = A word to those who are moved (optional)
card-absence-plan-change = Change the time off
card-absence-plan-keep = Don’t enter it
