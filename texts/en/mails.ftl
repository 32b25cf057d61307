# What mails say. Subjects end in -subject; -staff is what the business and its staff read.

mail-code-subject = { $code } is your code for { $business }
mail-code =
    Your code is { $code }.

    Type it in the chat with { $business }. It works for ten minutes, once. If you didn’t ask for it, you can ignore this mail: nothing happens without the code.

mail-booked-subject = Booked: { $service }, { $when }
mail-booked =
    Hello { $customer },

    your appointment is booked:

    { $service } with { $staff }
    { $when }
    Reference: { $reference }

    { $business }
mail-booked-staff =
    New booking ({ $by ->
        [staff] made by staff
       *[customer] made by the customer
    }):

    { $service } with { $staff }
    { $when }
    Customer: { $customer }
    Reference: { $reference }

mail-moved-subject = Moved: { $service }, now { $when }
mail-moved =
    Hello { $customer },

    your appointment was moved { $by ->
        [staff] by { $business }
       *[customer] as you asked
    }:

    { $service }
    Before: { $old_when } with { $old_staff }
    Now: { $when } with { $staff }
    Reference: { $reference }

    { $business }
mail-moved-staff =
    Moved ({ $by ->
        [staff] by staff
       *[customer] by the customer
    }):

    { $service }
    Before: { $old_when } with { $old_staff }
    Now: { $when } with { $staff }
    Customer: { $customer }
    Reference: { $reference }

mail-cancelled-subject = Cancelled: { $service }, { $when }
mail-cancelled =
    Hello { $customer },

    your appointment was cancelled { $by ->
        [staff] by { $business }
       *[customer] as you asked
    }:

    { $service } with { $staff }
    { $when }
    Reference: { $reference }

    { $business }
mail-cancelled-staff =
    Cancelled ({ $by ->
        [staff] by staff
       *[customer] by the customer
    }):

    { $service } with { $staff }
    { $when }
    Customer: { $customer }
    Reason: { $reason }
    Reference: { $reference }

mail-restored-subject = Restored: { $service }, { $when }
mail-restored =
    Hello { $customer },

    the last change was taken back, so your appointment is as it was:

    { $service } with { $staff }
    { $when }
    Reference: { $reference }

    { $business }
mail-restored-staff =
    Restored; the last change was taken back:

    { $service } with { $staff }
    { $when }
    Customer: { $customer }
    Reference: { $reference }

mail-manage-here = To move or cancel it, write to us in the chat on our page with the reference { $reference }. It can be changed until { $until }.
mail-manage-otherwise = To change it, { $way ->
    [phone] call { $phone }
    [email] write to { $email }
   *[both] call { $phone } or write to { $email }
}; { $business } will do it for you.

mail-message-subject = A message from the chat
mail-message =
    Somebody left this message in the chat:

    { $text }

    { $about }
mail-message-about = They have proved that the booking { $reference } is theirs.
