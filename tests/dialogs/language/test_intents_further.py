"""What people want done, in the ways that a rule of its own tells apart."""

from __future__ import annotations

import pytest

from dialogs.language.intents import intent, tasks

LABELS = {
    "book": [
        "remind me about the dentist on Thursday",
        "set a reminder for Friday at noon",
        "remind me to fetch Ivy from the airport",
        "please put brunch with Ivy on my calendar",
        "schedule dinner with my parents on Saturday",
        "we would like a room for two guests and three nights",
        "try again, but for the 19th",
        "look for a stylist on Wednesday afternoon",
        "are there any free meeting rooms between 3 and 5",
        "give me a table for six",
    ],
    "cancel": [
        "remove the picnic on Sunday",
        "clear my morning on Monday",
    ],
    "reschedule": [
        "I have an appointment with Ben next week and would like to move that",
        "could you change the time of my manicure",
    ],
    "list": [
        "what do I have to do on Friday",
        "where is the wedding on Saturday",
        "do I have anything planned",
        "tell me about my week",
    ],
    "find": [
        "yes, search there please",
        "could you get me a barber",
    ],
    "alternatives": [
        "show me another one",
        "somewhere else please",
        "no, find me a dentist in York",
        "how about looking for a therapist",
        "what about a dermatologist",
    ],
    "affirm": [
        "great, go ahead and book it",
        "I prefer that one, Ivy",
        "what you just said is right",
        "you heard it correctly",
    ],
    "deny": [
        "you didn't understand me",
        "that's a false statement",
        "don't do that again",
    ],
    "change": ["no, move the appointment to Tuesday"],
    "abort": [
        "Robbie, stop talking",
        "don't continue with this",
        "you are of no use, please cancel that request",
    ],
    "thanks": ["why thank you, Ivy"],
    "goodbye": [
        "we have to say goodbye now, Ivy",
    ],
    "greet": [
        "hello, my drier broke this morning again",
    ],
    "repeat": [
        "once more for me please",
    ],
    "none": [
        "hey dim the lamps in the kitchen",
        "put the reservation on my to do list",
        "make a taxi reservation",
        "any fun events near me",
        "read the second book",
        "remind me what my bank balance is",
    ],
}


@pytest.mark.parametrize(("label", "text"), [(label, text) for label, texts in LABELS.items() for text in texts])
def test_labels(label: str, text: str) -> None:
    """Each way of saying it gets its label."""
    assert intent(text) == label


@pytest.mark.parametrize("text", ["remind me to eat", "when is the party on Friday", "remove the picnic on Sunday"])
def test_a_private_calendar_is_no_task_of_a_talk(text: str) -> None:
    """An errand of a calendar of one's own is labelled by the booking errand it resembles, and starts none."""
    assert tasks(text).wanted == ()
