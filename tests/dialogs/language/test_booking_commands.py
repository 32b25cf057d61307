"""What staff type to book for a customer, and what is a customer's own booking or none of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookings.permissions import Command
from dialogs.language.command_words import ordered

FOR_OTHERS = {
    "book for": "",
    "Book for Casey": "for Casey",
    "book a haircut for Casey Quinn with Ana thursday 3pm": "a haircut for Casey Quinn with Ana thursday 3pm",
    "book haircut for casey@example.com": "haircut for casey@example.com",
    "book haircut casey@example.com tomorrow": "haircut casey@example.com tomorrow",
    "book for +44 20 7946 0999": "for +44 20 7946 0999",
    "book for 020 7946 0999, friday": "for 020 7946 0999, friday",
    "make a booking for Casey": "for Casey",
    "New booking for Casey please": "for Casey",
    "can you book a cut for Robin?": "a cut for Robin",
    "book Casey in for a haircut tomorrow at 3": "Casey in for a haircut tomorrow at 3",
    "book a haircut for tomorrow for Casey": "a haircut for tomorrow for Casey",
    "book for April Jones": "for April Jones",
    "book for may chen on 5 may": "for may chen on 5 may",
    "book for a customer": "",
    "book for somebody new": "",
    "appointment for Casey": "for Casey",
}
FOR_ONESELF = [
    *("book", "book it", "book it in", "book in", "book anyway", "book a haircut", "book me a slot"),
    *("book for me", "book for tomorrow", "book for two people", "book for 2", "book for both of us", "book for her"),
    *("book for 3pm", "book for 15:30", "book for 5 march", "book for may 5", "book for march", "book for the 5th"),
    *("book for an hour", "book a haircut for 30 minutes", "book a cut for 2026-03-05", "book for next week"),
    *("book a haircut for tomorrow at 3", "book a table for two", "book a haircut for my daughter"),
    *("book me in for tomorrow", "book us in", "book an appointment for thursday", "book a haircut with Ana"),
    *("book a slot for later", "book a cut for noon", "book one for saturdays", "appointment tomorrow"),
]
"""What a customer types, and a staff member who wants an appointment of their own."""

TO_A_CLASS = {
    "add Casey to styling class Tuesday": "Casey to styling class Tuesday",
    "Add casey@example.com to the class on thursday": "casey@example.com to the class on thursday",
    "please add Casey Quinn to Tuesday's class": "Casey Quinn to Tuesday's class",
    "add +44 20 7946 0999 to yoga": "+44 20 7946 0999 to yoga",
    "add a customer to the styling class": "styling class",
    "add to class": "class",
}
TO_SOMETHING_ELSE = [
    *("add a note to my booking", "add 10 minutes to my appointment", "add Ana to the team", "add Ben to staff"),
    *("add it to my calendar", "add me to the class", "add Casey to the list", "add my number to it"),
]

FREE = {
    "free": "",
    "Free haircut with Ana tomorrow": "haircut with Ana tomorrow",
    "free slots": "",
    "any free slots tomorrow?": "tomorrow",
    "show me free times for coloring": "for coloring",
    "what is open Thursday afternoon": "Thursday afternoon",
    "what's free tomorrow": "tomorrow",
    "who is free tomorrow?": "tomorrow",
    "who's available friday": "friday",
    "when is Ana free on thursday": "Ana  on thursday",
    "is Ana free tomorrow at 3": "Ana tomorrow at 3",
}
NOT_FREE = [
    *("is 3pm free", "is it free?", "is that free", "is the haircut free", "is tomorrow free", "is anyone free at 3"),
    *("are you open on sunday", "when are you open", "is the salon open tomorrow", "what are your opening hours"),
    *("open Ana's agenda", "freedom", "feel free", "i am free on friday"),
]


@pytest.mark.parametrize(("text", "about"), FOR_OTHERS.items())
def test_a_customers_name_mail_or_number_makes_it_a_booking_for_them(text: str, about: str) -> None:
    """In any letter case, politely, before or after what is booked; what was said about it is kept as typed."""
    order = ordered(text)
    assert order is not None
    assert (order.command, order.about) == (Command.BOOK_FOR, about)


@pytest.mark.parametrize("text", FOR_ONESELF)
def test_a_day_a_time_or_a_number_of_people_is_no_customer(text: str) -> None:
    """What follows "for" may be when, how long or how many; then it stays a booking of one's own."""
    assert ordered(text) is None


@pytest.mark.parametrize(("text", "about"), TO_A_CLASS.items())
def test_somebody_is_added_to_a_class(text: str, about: str) -> None:
    """By name, mail or number, or nobody yet."""
    order = ordered(text)
    assert order is not None
    assert (order.command, order.about) == (Command.ADD_TO_CLASS, about)


@pytest.mark.parametrize("text", TO_SOMETHING_ELSE)
def test_what_is_added_to_something_else_is_no_seat(text: str) -> None:
    """Notes, minutes and staff are added elsewhere."""
    assert ordered(text) is None


@pytest.mark.parametrize(("text", "about"), FREE.items())
def test_free_times_are_asked_for(text: str, about: str) -> None:
    """By the word alone, or with what, with whom and when."""
    order = ordered(text)
    assert order is not None
    assert (order.command, order.about) == (Command.FREE, about)


@pytest.mark.parametrize("text", NOT_FREE)
def test_other_questions_are_left_to_the_talk(text: str) -> None:
    """Whether one time is free is part of a booking, and when the business opens is for the contact card."""
    assert ordered(text) is None


@given(st.text(alphabet="bookadfreinst mw '.,+@0123456789", max_size=300))
def test_no_text_takes_long(text: str) -> None:
    """Whatever follows the word, the answer comes at once, and keeps what was typed."""
    for word in ("book", "add", "free", "is"):
        order = ordered(f"{word} {text}")
        assert order is None or len(order.about) <= len(text) + len(word) + 1
