"""What people want done, and how they answer and steer the talk."""

from __future__ import annotations

import pytest

from dialogs.language.intents import Repair, Task, intent, tasks

LABELS = {
    "book": [
        "I'd love to book an appointment with you",
        "can I get a haircut tomorrow",
        "reserve a slot with Ana",
        "new appointment",
    ],
    "reschedule": [
        "I need to move my appointment",
        "can we reschedule",
        "please change my booking to Friday",
        "postpone my coloring please",
        "my appointment has to be moved",
    ],
    "cancel": [
        "cancel my appointment",
        "please cancel the haircut on Friday",
        "I can't make it tomorrow",
        "delete my booking",
        "I no longer need my appointment",
        "I'd like my reservation cancelled",
    ],
    "list": [
        "when is my appointment",
        "show me my bookings",
        "do I have an appointment this week",
        "check my reservation",
    ],
    "availability": [
        "do you have anything free",
        "any openings with Ben?",
    ],
    "find": [
        "which services do you offer",
        "I'm looking for a good stylist",
    ],
    "handoff": [
        "can I talk to a person",
        "I want to speak to someone",
        "human please",
        "connect me with a real person",
        "contact",
    ],
    "affirm": [
        "yes",
        "Yes please",
        "yep, that's perfectly right",
        "sure",
        "sounds good",
        "ok",
        "that works well for me",
        "it is correct",
    ],
    "deny": [
        "no",
        "nope",
        "no thanks",
        "that's wrong",
        "not really",
        "I don't think so, sorry",
        "this is not right at all",
    ],
    "greet": [
        "hi",
        "Hello there!",
        "good morning",
        "how are you doing?",
    ],
    "goodbye": [
        "bye",
        "see you",
        "have a nice day",
        "goodbye then",
    ],
    "thanks": [
        "thank you ever so much",
        "thanks",
        "great, thanks!",
        "much appreciated",
    ],
    "help": [
        "help",
        "what can you do for me?",
        "what may I ask you about",
    ],
    "repeat": [
        "would you repeat that please",
        "say that again please",
        "what did you say",
        "sorry, I didn't catch that",
    ],
    "abort": [
        "stop",
        "cancel",
        "never mind",
        "please just stop",
        "forget it",
        "ok, cancel that",
    ],
    "alternatives": [
        "do you have another time",
        "something else please",
        "any other slots?",
        "none of these",
    ],
    "change": [
        "I changed my mind",
        "no, book it for Thursday instead",
    ],
    "none": [
        "book me a taxi to the airport",
        "what's the weather like",
        "play some jazz music",
        "where is the nearest bakery",
        "Casey Quinn",
        "tomorrow at 3",
        "set an alarm for 7",
        "cancel my credit card",
        "",
        "👍🏽🎉",
        "how many people live in Paris",
    ],
}


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in LABELS.items() for text in texts])
def test_labels(label: str, text: str) -> None:
    """Each way of saying it gets its label; what is none of a booking bot's business gets "none"."""
    assert intent(text) == label


@pytest.mark.parametrize(
    ("text", "answer", "rest"),
    [
        ("yes, but make it 4", True, "make it 4"),
        ("Yes please, with Ben", True, "with Ben"),
        ("no, on Friday", False, "on Friday"),
        ("ok and Tuesday at 3", True, "Tuesday at 3"),
        ("no", False, ""),
        ("Tuesday at 3", None, "Tuesday at 3"),
        ("November is fine", None, "November is fine"),
        ("that doesn't work for us", False, "that doesn't work for us"),
    ],
)
def test_yes_and_no_leave_the_rest(text: str, answer: bool | None, rest: str) -> None:
    """A yes or no in front is the answer, and what follows is handed on to be understood itself."""
    said = tasks(text)
    assert (said.answer, said.rest) == (answer, rest)


@pytest.mark.parametrize(
    ("text", "wanted", "refused"),
    [
        ("don't cancel my appointment", None, Task.CANCEL),
        ("please do not move my booking", None, Task.RESCHEDULE),
        ("don't cancel my booking, move my booking to Friday", Task.RESCHEDULE, Task.CANCEL),
        ("cancel my appointment", Task.CANCEL, None),
        ("why can't I cancel my appointment", Task.CANCEL, None),
    ],
)
def test_negation(text: str, wanted: Task | None, refused: Task | None) -> None:
    """A task with a negation before it is refused, not wanted."""
    said = tasks(text)
    assert (said.task, next(iter(said.refused), None)) == (wanted, refused)


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("start over", Repair.START_OVER),
        ("let's begin again", Repair.START_OVER),
        ("go back", Repair.BACK),
        ("back", Repair.BACK),
        ("undo", Repair.UNDO),
        ("stop", Repair.STOP),
        ("help", Repair.HELP),
        ("say that once more", Repair.REPEAT),
        ("something else", Repair.ALTERNATIVES),
    ],
)
def test_repairs(text: str, repair: Repair) -> None:
    """What steers the talk is told apart from what is wanted of it."""
    assert repair in tasks(text).repairs


def test_cancel_alone_is_left_open() -> None:
    """A bare "cancel" names no booking, so that the talk can ask whether the form or a booking is meant."""
    assert tasks("cancel").wanted == ()
    assert Repair.STOP in tasks("cancel").repairs
