"""Short words that mean something only inside a talk."""

from __future__ import annotations

import pytest

from dialogs.language.intents import Task
from dialogs.language.pointing import asks_for_contact, asks_for_price, asks_for_undo, pointed_task


@pytest.mark.parametrize(
    ("text", "task"),
    [
        ("cancel", Task.CANCEL),
        ("please call it off", Task.CANCEL),
        ("Cancel it!", Task.CANCEL),
        ("don't cancel it", None),
        ("do not ever cancel that", None),
        ("move it to Monday", Task.RESCHEDULE),
        ("could you push that back a bit", Task.RESCHEDULE),
        ("change", Task.RESCHEDULE),
        ("change the time", Task.RESCHEDULE),
        ("never move it", None),
        ("my appointment", Task.LIST),
        ("my bookings please", Task.LIST),
        ("a moving story", None),
        ("tomorrow at three", None),
    ],
)
def test_a_task_without_its_object_is_pointed_at(text: str, task: Task | None) -> None:
    """Inside a talk "cancel" and "move it" name a task, and a negation before them takes it back."""
    assert pointed_task(text) is task


@pytest.mark.parametrize(
    ("text", "contact", "price", "undo"),
    [
        ("what's your phone number", True, False, False),
        ("where are you?", True, False, False),
        ("until when are you open", True, False, False),
        ("how much is a trim", False, True, False),
        ("what does the class cost", False, True, False),
        ("how long does it take", False, True, False),
        ("I've changed my mind", False, False, True),
        ("can you take that back", False, False, True),
        ("a haircut at ten", False, False, False),
    ],
)
def test_questions_in_between_are_told_apart(text: str, contact: bool, price: bool, undo: bool) -> None:
    """How to reach the business, what it costs, and wanting the last change back are three different things."""
    assert (asks_for_contact(text), asks_for_price(text), asks_for_undo(text)) == (contact, price, undo)
