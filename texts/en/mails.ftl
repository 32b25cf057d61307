# What mails say. A customer's mails begin with mail-customer-, those of the business and its staff with mail-staff-;
# what follows is what happened, and then the subject, the title or the sentence beneath it.

mail-greeting = Hello { $name },

mail-customer-booked-subject = Booked: { $service }, { $when }
mail-customer-booked-title = Your appointment is booked
mail-customer-booked-lead = { $by ->
    [staff] { $business } booked this appointment for you.
   *[customer] Here is what you booked with { $business }.
}
mail-customer-moved-subject = Moved: { $service }, now { $when }
mail-customer-moved-title = Your appointment was moved
mail-customer-moved-lead = { $by ->
    [staff] It was moved by { $business }.
   *[customer] It was moved as you asked.
}
mail-customer-cancelled-subject = Cancelled: { $service }, { $when }
mail-customer-cancelled-title = Your appointment is cancelled
mail-customer-cancelled-lead = { $by ->
    [staff] It was cancelled by { $business }.
   *[customer] It was cancelled as you asked.
}
mail-customer-restored-subject = Restored: { $service }, { $when }
mail-customer-restored-title = Your appointment is as it was
mail-customer-restored-lead = The last change was taken back, so this is what holds.
mail-customer-reminder-subject = Reminder: { $service }, { $when }
mail-customer-reminder-title = Your appointment is coming up
mail-customer-reminder-lead = { $business } expects you on { $when }.

mail-customer-resent-subject = Your appointment: { $service }, { $when }
mail-customer-resent-title = Your appointment
mail-customer-resent-lead = Here are the details of your appointment with { $business } once more.

mail-staff-booked-subject = New booking: { $service }, { $when }
mail-staff-booked-title = New booking
mail-staff-booked-lead = { $by ->
    [staff] It was made by { $actor }.
   *[customer] It was made by the customer.
}
mail-staff-moved-subject = Moved: { $service }, now { $when }
mail-staff-moved-title = Booking moved
mail-staff-moved-lead = { $by ->
    [staff] It was moved by { $actor }.
   *[customer] It was moved by the customer.
}
mail-staff-cancelled-subject = Cancelled: { $service }, { $when }
mail-staff-cancelled-title = Booking cancelled
mail-staff-cancelled-lead = { $by ->
    [staff] It was cancelled by { $actor }.
   *[customer] It was cancelled by the customer.
}
mail-staff-restored-subject = Restored: { $service }, { $when }
mail-staff-restored-title = Booking restored
mail-staff-restored-lead = { $by ->
    [staff] The last change was taken back by { $actor }.
   *[customer] The last change was taken back by the customer.
}
mail-staff-reminder-subject = Reminder: { $service }, { $when }
mail-staff-reminder-title = Coming up
mail-staff-reminder-lead = { $count ->
    [one] { $customer } is booked for { $when }.
   *[other] { $count } people are booked for { $when }.
}

mail-before = Before
mail-now = Now
mail-with = with { $staff }
mail-fact-customer = Customer
mail-fact-customers = Customers
mail-fact-note = Note
mail-fact-for-staff = For staff
mail-fact-reason = Reason

mail-manage-button = Manage booking
mail-manage-until = It can be changed until { $until }.
mail-manage-until-each = It can be moved until { $move }, and cancelled until { $cancel }.
mail-manage-closed = Changes here closed on { $until }; we can still help.
mail-manage-otherwise = To change it, { $way ->
    [phone] call { $phone }
    [email] write to { $email }
   *[both] call { $phone } or write to { $email }
}; { $business } will do it for you.
mail-declining = The calendar entry is for your calendar only: declining or deleting it does not cancel the appointment.

invitation-summary = { $service } at { $business }
invitation-summary-staff = { $service }: { $customer }
invitation-reference = Reference: { $reference }
invitation-contact = Contact: { $contact }

mail-code-subject = { $code } is your code for { $business }
mail-code-title = Your code
mail-code-lead = Type it in the chat with { $business }. It works for ten minutes, once.
mail-code-note = If you didn’t ask for it, you can ignore this mail: nothing happens without the code.

mail-message-subject = A message from the chat
mail-message-title = A message from the chat
mail-message-lead = Somebody left this message for you:
mail-message-booking = They have proved that this booking is theirs. An answer to this mail reaches them.
mail-message-proved = They have proved that this address is theirs. An answer to this mail reaches them.
mail-message-typed = They gave this address themselves, so it is not proved. An answer to this mail goes there.
mail-message-unknown = They left no address that we know of, unless it stands in the message.

mail-written-subject = { $business } about your appointment: { $service }, { $when }
mail-written-title = A message from { $business }
mail-written-lead = { $business } has a message for you:
mail-written-answer = An answer to this mail reaches { $business }.
