"""What a person can do on a card."""

from __future__ import annotations

from enum import StrEnum


class Verb(StrEnum):
    """The `verb` in the data that an action sends back; beside it stand `card`, `nonce` and what is named here.

    `value` is the string that the card's data gave for the thing chosen; inputs come under their ids.
    """

    # From anywhere
    BOOK = "book"
    MANAGE = "manage"
    CONTACT = "contact"
    COMMAND = "command"  # value: one of `bookings.permissions.Command`; about: what it is about, as a booking's id
    # Filling a booking
    CHOOSE_SERVICE = "choose_service"  # value: the service's id
    MORE_SERVICES = "more_services"  # value: as given in `more`
    CHOOSE_STAFF = "choose_staff"  # value: the staff member's id, "" for anyone
    OTHER_STAFF = "other_staff"  # asks for the staff picker
    CHOOSE_SLOT = "choose_slot"  # value: the time's value
    EARLIER = "earlier"  # value: as given in `earlier`
    LATER = "later"  # value: as given in `later`
    LATER_THAT_DAY = "later_that_day"  # value: the day's value
    OTHER_DAY = "other_day"  # day: ISO 8601 date, or "" where none was picked
    SUBMIT_DETAILS = "submit_details"  # name, email, phone, note, answer-<question id>, consent: "true" or "false"
    CONFIRM = "confirm"  # reason, where the card asked for one
    CHANGE = "change"
    BACK = "back"
    # Managing one
    CHOOSE_BOOKING = "choose_booking"  # value: the booking's value
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"  # asks for the confirmation; that one's own verb is `confirm`
    KEEP = "keep"
    UNDO = "undo"
    # Proof and messages
    SUBMIT_CODE = "submit_code"  # code
    RESEND_CODE = "resend_code"
    LOOK_UP_AGAIN = "look_up_again"
    LEAVE_MESSAGE = "leave_message"
    SUBMIT_MESSAGE = "submit_message"  # message, and sender where the card asked for it
    # Forms of staff and settings
    CHOOSE_CUSTOMER = "choose_customer"  # value: the row's id, "" for somebody new
    SUBMIT_FORM = "submit_form"  # the card's inputs under their ids
