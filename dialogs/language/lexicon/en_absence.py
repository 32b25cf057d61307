"""What staff say of time off, as regular expressions over folded text."""

from __future__ import annotations

ENTER = r"(?:take|book|add|enter|new)\b"
REMOVE = r"(?:remove|cancel|end|delete)\b"
CALLS = r"(?:(?:the )?(?:call list|calls)|whom? (?:to|shall i|do i|must i) call)"
EVERYBODY = (
    r"(?:(?:for )?(?:everybody|everyone|all of us|all staff|us all|the (?:whole )?team)"
    r"|for (?:all|the (?:salon|shop|business)))\b"
)
SELF = r"(?:for )?(?:me|myself)\b"
WHOM = r"(?:for )?(?P<who>[^\W\d_][\w'-]*)"
FOR = r"\bfor (?P<who>[^\W\d_][\w'-]*)"
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
LASTING = (
    rf"\b(?:for |the )?(?P<number>\d{{1,3}}|{'|'.join(NUMBERS)}) (?P<unit>hours?|days?|weeks?)\b"
    r"(?! (?:ago|later|before|after))"
)
UNITS = {"hour": 60, "hours": 60, "day": 1440, "days": 1440, "week": 10080, "weeks": 10080}
BETWEEN = r"\s+(?:to|till|until|through)\s+|\s*[-–]\s*(?=[^\W\d])"
_EDGES = r"(?:all day|whole day|the whole day|because|for|on|at|from|off|and|of|in|the|it's|is)"
EDGE = rf"^(?:[\s,;:.]|\b{_EDGES}\b)+|(?:[\s,;:.]|\b(?:on|at|from|and|in)\b)+$"
LEAVE = (
    r"(?:leave|keep|skip|not|don't move|except)(?: (?:out|alone))?\s+(?P<what>.+?)"
    r"(?: (?:as it is|where it is|as they are|alone|out))?"
)
MOVE = r"(?:do|move|do move|hand over)\s+(?P<what>.+?)(?: (?:after all|too|as well))?"
BARE_HOURS = r"(?<!from )(?<!between )(?<![\d:.])\b(?=\d{1,2}\s?(?:to|till|until|-|–)\s?\d{1,2}\b(?![:.]\d))"
FROM_TODAY = r"\bfrom (?=today\b)"
# What is put in the place of a match of BARE_HOURS and of FROM_TODAY, so that the scan reads a beginning.
FROM = "from "
STARTING = "starting "
AND = r"\s*(?:,|\band\b)\s*"
