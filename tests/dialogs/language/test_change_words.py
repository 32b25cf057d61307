"""What staff type to change a booking: the command, which booking, where it goes, and what the customer is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookings.permissions import Command
from dialogs.language.command_words import ordered
from dialogs.language.customer_entries import entries_in
from dialogs.language.which_words import colleague_in, means_it, name_in, parted, says_send
from dialogs.orders import Order

ORDERS = {
    "move Casey's haircut to Friday 3pm": Order(Command.MOVE_FOR, "Casey's haircut to Friday 3pm"),
    "Please reschedule KXPT-4729": Order(Command.MOVE_FOR, "KXPT-4729"),
    "move a booking": Order(Command.MOVE_FOR),
    "cancel KXPT-4729": Order(Command.CANCEL_FOR, "KXPT-4729"),
    "cancel": Order(Command.CANCEL_FOR),
    "can you cancel an appointment?": Order(Command.CANCEL_FOR),
    "cancel Casey: we are closed!": Order(Command.CANCEL_FOR, "Casey: we are closed!"),
    "message Casey: see you at 3?": Order(Command.MESSAGE, "Casey: see you at 3?"),
    "undo KXPT-4729": Order(Command.UNDO_FOR, "KXPT-4729"),
    "undo the cancellation of Casey": Order(Command.UNDO_FOR, "Casey"),
    "show me the history of Casey": Order(Command.HISTORY, "Casey"),
    "mark Casey as a no-show": Order(Command.NO_SHOW, "Casey"),
    "mark it done": Order(Command.DONE, "it"),
    "edit customer Casey: phone 020 7946 0999": Order(Command.EDIT_CUSTOMER, "Casey: phone 020 7946 0999"),
    "language": Order(Command.LANGUAGE),
    "which languages do you speak?": Order(Command.LANGUAGE),
    "speak German": Order(Command.LANGUAGE, "German"),
    "language english": Order(Command.LANGUAGE, "english"),
}
OWN = ["cancel my appointment", "move my haircut to friday", "cancel it", "move it to 4", "undo", "speak up", "done"]


@pytest.mark.parametrize("text", ORDERS)
def test_a_command_has_the_words_that_it_is_about(text: str) -> None:
    """A command is recognized as a whole, and what it is about stays as it was typed."""
    assert ordered(text) == ORDERS[text]


@pytest.mark.parametrize("text", OWN)
def test_what_is_ones_own_is_no_command(text: str) -> None:
    """Words about oneself, or about what was just talked about, are read as a customer's."""
    assert ordered(text) is None


def test_where_it_goes_and_what_they_read_stand_apart() -> None:
    """The booking is named before "to", or before what the customer is told."""
    assert parted(Command.MOVE_FOR, "Casey's haircut to Friday 3pm") == ("Casey's haircut", "Friday 3pm")
    assert parted(Command.CANCEL_FOR, "Casey at 11:00 because Ana is ill") == ("Casey at 11:00", "Ana is ill")
    assert parted(Command.MESSAGE, "Casey: could you come at 9:30?") == ("Casey", "could you come at 9:30?")
    assert parted(Command.HISTORY, "Casey to Friday") == ("Casey to Friday", "")


def test_it_is_the_one_talked_about() -> None:
    """Nothing named, or nothing but "it", is the booking that was talked about."""
    assert all(means_it(text) for text in ("", "it", "this booking", "the appointment", "that one"))
    assert not any(means_it(text) for text in ("Casey", "the haircut", "it to Friday"))


def test_a_name_is_what_is_left() -> None:
    """Filler and the possessive go; a number, an address and a name with an apostrophe stay."""
    assert name_in("the booking of Mrs Casey Quinn’s") == "Casey Quinn"
    assert name_in("+44 20 7946 0999") == "+44 20 7946 0999"
    assert name_in("Pat O'Hara") == "Pat O'Hara"
    assert colleague_in("the haircut with Ben tomorrow") == ("Ben", (12, 20))
    assert colleague_in("the haircut") is None


def test_a_draft_is_sent_at_a_word() -> None:
    """What was read back is agreed to by "send it"; other words are another draft."""
    assert all(says_send(text) for text in ("send", "Send it!", "yes, send it", "please send that"))
    assert not says_send("send them my love")


def test_details_are_known_by_their_look_or_their_word() -> None:
    """An address and a number stand for themselves, a name and notes follow their word, and "no" takes one away."""
    assert entries_in("phone 020 7946 0999", "GB") == {"phone": "+442079460999"}
    assert entries_in("the name is Casey Q, casey@example.net", "GB") == {
        "name": "Casey Q",
        "email_address": "casey@example.net",
    }
    assert entries_in("notes: allergic to ammonia", "GB") == {"notes": "allergic to ammonia"}
    assert entries_in("no phone, no notes", "GB") == {"phone": "", "notes": ""}
    assert entries_in("hello there", "GB") == {}


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """Whatever is typed, reading it never fails."""
    for command in (Command.MOVE_FOR, Command.CANCEL_FOR, Command.HISTORY):
        words, _ = parted(command, text)
        name_in(words)
        colleague_in(words)
    means_it(text)
    says_send(text)
    entries_in(text, "GB")
