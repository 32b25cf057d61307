"""What administrators write in settings: hours, dates, lengths of time, reminders and questions."""

from __future__ import annotations

from collections.abc import Mapping

DAY_SETS: Mapping[str, tuple[int, ...]] = {
    "weekdays": (0, 1, 2, 3, 4),
    "weekday": (0, 1, 2, 3, 4),
    "working days": (0, 1, 2, 3, 4),
    "weekend": (5, 6),
    "weekends": (5, 6),
    "every day": (0, 1, 2, 3, 4, 5, 6),
    "all week": (0, 1, 2, 3, 4, 5, 6),
    "daily": (0, 1, 2, 3, 4, 5, 6),
}
TO = ("to", "until", "till", "through", "thru")
AND = ("and", "plus")
FILLER = ("from", "open", "on", "at", "o'clock", "we're", "we", "are", "the")
CLOSED = ("closed", "close", "off", "none")
ALL_DAY = ("all day", "24 hours", "24h", "round the clock", "around the clock")
NOON = ("noon", "midday")
MIDNIGHT = ("midnight",)
AM = ("am", "a.m", "a")
PM = ("pm", "p.m", "p")
BEFORE = ("before", "ahead", "earlier")
TO_CUSTOMER = ("customer", "customers", "the customer", "client", "clients")
TO_STAFF = ("staff", "the staff", "us", "team", "the team")
TO_ALL = ("everybody", "everyone", "all", "both", "customer and staff", "staff and customer")
REQUIRED = ("required", "needed", "must")
NOT_BOOKABLE = ("not bookable", "not booked", "closed", "off", "none")
WHEN_FREE = ("when staff are free", "bookable", "open", "as usual", "usual")
