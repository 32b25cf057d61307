"""English words for how long something is."""

from __future__ import annotations

NO_TIME = frozenset({"0", "none", "no", "nothing", "zero", "no notice", "no time", "at any time", "until the start"})
_HOUR, _DAY = 60, 60 * 24
UNITS = {
    **dict.fromkeys(("m", "min", "mins", "minute", "minutes"), 1),
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), _HOUR),
    **dict.fromkeys(("d", "day", "days"), _DAY),
    **dict.fromkeys(("w", "week", "weeks"), 7 * _DAY),
    **dict.fromkeys(("fortnight", "fortnights"), 14 * _DAY),
    **dict.fromkeys(("month", "months"), 30 * _DAY),
    **dict.fromkeys(("y", "year", "years"), 365 * _DAY),
}
"""Minutes of each unit."""
_COUNTED = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
NUMBERS = {word: str(number) for number, word in enumerate(_COUNTED.split())} | {
    "a": "1",
    "an": "1",
    "half": "0.5",
    "twenty": "20",
    "thirty": "30",
    "forty": "40",
    "sixty": "60",
    "ninety": "90",
}
AND = r"(?:and|plus)"
PHRASES = {
    r"half an? hour": "30 minutes",
    r"(?:a )?quarter of an hour": "15 minutes",
    r"three quarters of an hour": "45 minutes",
    r"an hour and a half": "90 minutes",
    r"(?:one|a) day and a half": "36 hours",
    r"half a day": "12 hours",
    r"working days?": "?",
}
"""What is said in more words than a number and a unit, and how it counts; "?" is nothing that can be counted."""
