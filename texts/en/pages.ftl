# The Self-Service page: what the template and its script say to a customer.

page-title = Book with { $name }
page-title-closed = { $name }
page-description = Services, staff and opening hours of { $name }. Book, move or cancel an appointment in the chat.
page-skip = Skip to the chat

page-open-now = Open now until { $until }
page-opens = Closed now, opens { $when }
page-closed-now = Closed now
page-moment-today = today at { $time }
page-moment-tomorrow = tomorrow at { $time }
page-moment-day = { $day } at { $time }

page-book-or-change = Book or change an appointment
page-change = Change an appointment
page-closed-unpublished = { $name } isn’t taking bookings online at the moment. Already have an appointment? You can still move or cancel it in the chat.
page-closed-organization = Online booking is open to the organization of { $name } only. Already have an appointment? You can still move or cancel it in the chat.
page-closed-contact = For a new appointment, get in touch:

page-services = Services
page-service-online = Online
page-service-group =
    { $places ->
        [one] Group, one place
       *[other] Group, up to { $places } places
    }
page-service-next = Next free { $when }
page-book = Book
page-book-service = Book { $service }

page-staff = Who you can see
page-book-with = Book with { $name }

page-hours = Opening hours
page-hours-day = Day
page-hours-open = Open
page-hours-closed = Closed
page-hours-closed-today = Closed today
page-hours-today = today
page-hours-zone = { $place } time

page-contact = Contact
page-contact-phone = Phone
page-contact-email = E-mail
page-contact-address = Address
page-contact-web-site = Website
page-privacy = Privacy
page-terms = Terms

page-talk = Chat with { $name }
page-talk-hint = Book, move or cancel an appointment
page-talk-hint-closed = Move or cancel an appointment
page-talk-back = Back
page-talk-end = End chat
page-talk-loading = Opening the chat
page-talk-slow = Still opening the chat. On a slow connection this takes a moment.
page-talk-said = { $name } said:
page-talk-placeholder = Write a message
page-talk-offline = You’re offline. What you write is sent as soon as you’re back.
page-talk-reconnecting = Your message isn’t through yet. Trying again; what you write is sent as soon as it can be.
page-talk-expired = Your earlier chat has ended, so this is a new one. Your appointments are safe.
page-talk-ended = This chat has ended, and this device has forgotten it.
page-talk-again = Start a new chat
page-talk-end-ask = End this chat? This device forgets it; your appointments stay as they are.
page-talk-end-yes = End the chat
page-talk-end-no = Keep it open
page-talk-failed = The chat can’t be opened just now.
page-talk-failed-phone = Try again, or call { $phone }.
page-talk-failed-email = Try again, or write to { $email }.
page-talk-retry = Try again
page-talk-no-script = The chat needs JavaScript, which did not run in this browser. Reload the page, turn JavaScript on, or get in touch with us directly.

# The page of one booking, opened by the link in a mail.
page-booking-title = { $service } at { $name }
page-booking-yours = Your appointment at { $name }
page-booking-details = Your appointment
page-booking-span = { $day }, { $start } to { $end } ({ $city } time)
page-booking-join = Join
page-booking-join-link = Join online
page-booking-change = Need to change it?
page-booking-manage = Manage booking
page-booking-ask = Ask in the chat
page-booking-calendar = Add to calendar
page-booking-another = Book another appointment
page-booking-history = What happened so far
page-history-booked =
    { $by ->
        [business] Booked for you by { $name }
       *[you] Booked by you
    }
page-history-moved =
    { $by ->
        [business] Moved by { $name }
       *[you] Moved by you
    } from { $before } to { $after }
page-history-cancelled =
    { $by ->
        [business] Cancelled by { $name }
       *[you] Cancelled by you
    }
page-history-restored =
    { $by ->
        [business] Restored by { $name }
       *[you] Restored by you
    }: { $after }
page-reason-staff = This booking was made for you by { $name }, so it can’t be changed here. Get in touch and they’ll change it for you.
page-reason-notice =
    { $action ->
        [cancel] Cancelling here closes { $notice } before the start
       *[reschedule] Moving it here closes { $notice } before the start
    } (that was { $deadline }). { $name } can still help.
page-reason-moves =
    It has been moved { $maximum ->
        [one] once
       *[other] { $maximum } times
    }, and can’t be moved again here. { $name } can still help.
page-reason-cancelled = It is cancelled, so there is nothing left to change.
page-reason-over = It has begun or is over, so it can’t be changed any more.
page-talk-hint-booking = Move or cancel this appointment
page-talk-hint-ask = Ask about this appointment
page-link = This link doesn’t open anything
page-link-title = { $name }
page-link-text = It may be cut off, or too old to be used. The newest mail from { $name } may have one that works. You can also get in touch:

page-missing = There is no page here
page-missing-text = The address may be mistyped, or the page has moved.
page-refused = That didn’t work
page-refused-text = The browser asked for something that this page doesn’t do.
page-failed = This page can’t be shown just now
page-failed-text = Something went wrong on our side. Nothing you booked is lost. Try again in a minute.
page-busy = Too many requests
page-busy-text = Please wait a minute, then load the page again.
page-error-id = If it goes on, quote this: { $id }
page-error-home = To the booking page
