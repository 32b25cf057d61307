"""Why a set falls short of its goal, by class of failure; `bench/language.py` puts these on its page."""

from __future__ import annotations

from collections.abc import Mapping

NOTES: Mapping[str, str] = {
    "when_sgd_appointment": (
        "What is left: a bound that the set takes for a point (“after”, “by”, “from” before a clock time; we answer an "
        "open range), a sentence that names a day only to refuse it, and a few labels that leave the day out."
    ),
    "when_sgd_restaurant_calendar": (
        "The same bounds as points; “tonight” in small talk, which the set labels as no time; a house number before a "
        "street that reads as an hour."
    ),
    "when_nlupp_hotels": (
        "Mostly labels: the ends of a range are each resolved by themselves there, so that a stay ends before it "
        "begins, and a weekday that does not fit its date picks another year."
    ),
    "when_nlupp_banking": (
        "“This morning” and the like are a whole day there and a part of it here; ranges whose first end is in another "
        "month or year than the second; a weekday that picks a year of the past."
    ),
    "when_duckling_en": (
        "Instants with the present clock time (“in a day”), “the fifth last day”, the n-th weekday from now, a month "
        "after the next one."
    ),
    "slots_hwu64": (
        "Weekends, weeks and “tonight” count as a time of day there and as days here; alarms that recur; an hour in a "
        "word with nothing beside it that says so; events that carry a time which nobody said."
    ),
    "nothing invented": (
        "What is found without being asked for is nearly all in RESTAURANTS-8K: numbers of people before a preposition "
        "of time, and dates that the set's other labels have as an answer to an earlier question."
    ),
    "clinc, in scope": (
        "Courtesies and repairs of a general assistant: thanks and goodbyes in slang, “cancel” meant of the talk or of "
        "a booking, invitations on a calendar. Rules were kept only where they gained on sentences not looked at."
    ),
    "hwu64, in scope": (
        "A voice assistant's calendar: events of other people, reminders, holidays, television and sport count as a "
        "question about the calendar there; “quiet” and “shut off” are none of its business there and stop the talk "
        "here. Each rule for one of these cost the label “none” elsewhere."
    ),
    "nlupp, in scope": (
        "Sentences with several labels at once, of which one is asked for; a bank's changes (limits, cards) that are a "
        "change there and none of ours here; what can be a yes or thanks."
    ),
    "sgd, in scope": (
        "A yes that repeats the offer against a fresh request, which only the talk before could tell; the next search "
        "result against another wish; “book” of movies, buses and cars."
    ),
}
