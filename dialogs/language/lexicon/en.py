"""English. Each letter's words with their value or name; dialogs/language/terms.py says what the letters mean."""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGE = "en"
SHORT_HALVES: Mapping[str, int] = {"a": 0, "p": 12}  # glued to a number: "9a"
THOUSAND = "thousand"
NUMBER_AND = "and"


def _words(listed: str) -> list[str]:
    return listed.split()


NUMBERS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        _words(
            """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
    """
        )
    )
} | {"thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "ninety": 90}

ORDINALS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        _words(
            """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """
        ),
        start=1,
    )
} | {"thirtieth": 30}

ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})

_WEEKDAYS = (
    "monday mon mondays",
    "tuesday tue tues tuesdays",
    "wednesday wed weds wednesdays wednsday wensday",
    "thursday thu thur thurs thursdays",
    "friday fri fridays",
    "saturday sat saturdays",
    "sunday sun sundays",
)
_MONTHS = (
    "january jan",
    "february feb febuary",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sep sept",
    "october oct",
    "november nov",
    "december dec",
)

# Also everyday words: a day or month only beside a number, a preposition or the end of the text.
NEEDS_SUPPORT = frozenset({"sat", "sun", "wed", "mon", "mar", "may", "march", "fri", "second"})

PHRASES: Mapping[str, Mapping[str, int | str]] = {
    ",": {"more": 0, "please": 0, "pls": 0, "plz": 0, "thanks": 0},
    "?": {
        "how are you today": 0,
        "good morning": 0,
        "good afternoon": 0,
        "good evening": 0,
        "good night": 0,
        "good day": 0,
        "all for today": 0,
        "all today": 0,
        "all for now": 0,
        "date night": 0,
    },
    "%": {
        "i mean": 0,
        "i meant": 0,
        "sorry": 0,
        "no wait": 0,
        "wait no": 0,
        "actually": 0,
        "correction": 0,
        "scratch that": 0,
    },
    "b": {"ish": 0},
    "U": {
        "gmt": 0,
        "utc": 0,
        "bst": 60,
        "cet": 60,
        "cest": 120,
        "ist": 330,
        "est": -300,
        "edt": -240,
        "cst": -360,
        "cdt": -300,
        "mst": -420,
        "mdt": -360,
        "pst": -480,
        "pdt": -420,
    },
    "y": {"hundred": 0, "hundred hours": 0},
    "w": {word: number for number, words in enumerate(_WEEKDAYS) for word in words.split()},
    "m": {word: number for number, words in enumerate(_MONTHS, start=1) for word in words.split()},
    "p": {
        "morning": "morning",
        "mornings": "morning",
        "am hours": "morning",
        "forenoon": "morning",
        "first thing": "morning",
        "first thing in the morning": "morning",
        "afternoon": "afternoon",
        "afternoons": "afternoon",
        "arvo": "afternoon",
        "evening": "evening",
        "evenings": "evening",
        "eve": "evening",
        "night": "night",
        "daytime": "daytime",
        "day time": "daytime",
        "lunch": "lunch meal",
        "lunchtime": "lunch",
        "lunch time": "lunch",
        "breakfast": "breakfast meal",
        "breakfast time": "breakfast",
        "dinner time": "dinner",
        "dinnertime": "dinner",
        "after work": "evening",
        "after school": "after school",
    },
    "g": {"tonight": "tonight", "tonite": "tonight"},
    "a": {"am": 0, "pm": 12},
    "c": {"o'clock": 0, "oclock": 0, "o clock": 0, 'o " clock': 0, "0 clock": 0, "clock": 0},
    "i": {"h": 0, "hrs": 0, "hr": 0},
    "k": {"noon": 12, "midday": 12, "mid day": 12, "noonish": 12, "noontime": 12, "midnight": 0},
    "h": {"half": 30},
    "q": {"quarter": 15, "quarters": 15},
    "P": {"past": 0},
    "t": {"to": 0, "thru": 0, "through": 0},
    "]": {
        "until": "until",
        "till": "until",
        "untill": "until",
        "til": "until",
        "'til": "until",
        "up to": "until",
        "by": "until",
        "no later than": "until",
        "not later than": "until",
        "at the latest": "until",
        "as late as": "until",
        "ending": "until",
        "leaving": "until",
        "depart": "until",
        "departing": "until",
        "check out": "until",
        "checkout": "until",
        "checking out": "until",
        "ends": "until",
    },
    "<": {
        "before": "before",
        "earlier than": "before",
        "prior to": "before",
        "sooner than": "before",
        "ahead of": "before",
    },
    ">": {"after": "after", "later than": "after", "any time past": "after", "anytime past": "after"},
    "[": {
        "from": "from",
        "since": "from",
        "starting": "from",
        "commencing": "from",
        "starting from": "from",
        "starting at": "from",
        "starting on": "from",
        "beginning on": "from",
        "beginning": "from",
        "starting with": "from",
        "not before": "from",
        "no earlier than": "from",
        "not earlier than": "from",
        "as of": "from",
        "as early as": "from",
        "at the earliest": "from",
        "as from": "from",
    },
    "B": {"between": 0, "in between": 0, "any time between": 0, "anytime between": 0, "sometime between": 0},
    "&": {"and": 0, "&": 0},
    "~": {
        "around": 0,
        "around about": 0,
        "about": "loose",
        "approximately": "loose",
        "roughly": "loose",
        "approx": 0,
        "circa": 0,
        "near": 0,
    },
    "|": {"or": 0, "alternatively": 0},
    "l": {
        f"{verb} {how}": 0
        for verb, hows in (
            ("doesn't|does not|don't|do not|won't", "work|suit|fit"),
            ("is|are|isn't|aren't|is not|are not", "good|possible"),
            ("is|are", "no good|impossible|out|bad|too late|too early"),
        )
        for verb in verb.split("|")
        for how in hows.split("|")
        if (verb, how) not in {("is", "good"), ("are", "good"), ("is", "possible"), ("are", "possible")}
    },
    "j": dict.fromkeys(
        ("preferably", "ideally", "if possible", "if you can", "by preference", "i'd prefer", "i would prefer"), 0
    ),
    "!": {
        "not": 0,
        "except": 0,
        "except for": 0,
        "but not": 0,
        "apart from": 0,
        "other than": 0,
        "anything but": 0,
        "excluding": 0,
        "instead of": 0,
        "rather than": 0,
        "not on": 0,
        "never": 0,
        "can't do": 0,
        "cannot do": 0,
        "can't make": 0,
        "can not do": 0,
        "cannot make": 0,
        "don't want": 0,
    },
    "u": {
        "'": "minute",
        '"': "second",
        "second": "second",
        "seconds": "second",
        "secs": "second",
        "sec": "second",
        "minute": "minute",
        "minutes": "minute",
        "min": "minute",
        "mins": "minute",
        "hour": "hour",
        "hours": "hour",
        "day": "day",
        "days": "day",
        "week": "week",
        "w / c": "week",
        "weeks": "week",
        "wk": "week",
        "fortnight": "fortnight",
        "fortnights": "fortnight",
        "month": "month",
        "months": "month",
        "quarter of the year": "quarter",
        "working week": "working week",
        "work week": "working week",
        "year": "year",
        "years": "year",
    },
    "e": {"weekend": 0, "week end": 0, "week - end": 0, "weekends": 0},
    "d": {
        "today": 0,
        "tomorrow": 1,
        "tommorow": 1,
        "tommorrow": 1,
        "tomorow": 1,
        "tmrw": 1,
        "tmr": 1,
        "tomorrrow": 1,
        "2morrow": 1,
        "tomo": 1,
        "the day after tomorrow": 2,
        "day after tomorrow": 2,
        "overmorrow": 2,
        "yesterday": -1,
        "the day before yesterday": -2,
        "day before yesterday": -2,
        "todays": 0,
        "tomorrows": 1,
    },
    "x": {"this": 0, "current": 0, "the current": 0},
    "X": {"next": 1, "the next": 1, "nxt": 1, "following": 1, "the following": 1},
    "C": {"coming": 1, "upcoming": 1, "the coming": 1, "this coming": 1, "the upcoming": 1, "this upcoming": 1},
    "L": {"last": -1, "the last": -1, "previous": -1},
    "E": {
        "beginning of": "start",
        "the beginning of": "start",
        "start of": "start",
        "the start of": "start",
        "early": "start",
        "early in": "start",
        "earlier in": "earlier",
        "middle of": "middle",
        "the middle of": "middle",
        "mid": "middle",
        "end of": "end",
        "the end of": "end",
        "late": "end",
        "later": "later",
        "late in": "end",
        "later in": "later",
        "rest of": "rest",
        "the rest of": "rest",
        "remainder of": "rest",
        "all": "all",
        "earlier": "earlier",
        "sooner": "earlier",
    },
    "H": {"from now": "now", "hence": "", "from today": "now", "time": "", "away from now": "", "away": ""},
    "G": {"ago": 0, "back": 0, "earlier ago": 0},
    "N": {
        "now": 0,
        "right now": 0,
        "just now": 0,
        "at the moment": 0,
    },
    "S": {
        "asap": 0,
        "right away": 0,
        "straight away": 0,
        "immediately": 0,
        "as soon as possible": 0,
        "as early as possible": 0,
        "soonest": 0,
        "the soonest": 0,
        "the earliest": 0,
        "first available": 0,
        "earliest available": 0,
        "next available": 0,
        "as soon as you can": 0,
    },
    "J": {
        "any time": 0,
        "anytime": 0,
        "any day": 0,
        "whenever": 0,
        "any time is fine": 0,
        "any date": 0,
        "doesn't matter when": 0,
        "don't mind when": 0,
        "i'm flexible": 0,
        "sometime": 0,
        "some time": 0,
    },
    "O": {
        "onward": 0,
        "onwards": 0,
        "or later": 0,
        "or after": 0,
        "and later": 0,
        "and after": 0,
        "at the earliest": 0,
    },
    "o": {},
    "@": {"at": "clock", "@": 0},
    "D": {"on": 0, "during": 0, "over": 0, "ON": 0},
    "I": {"in": 0, "within": 0},
    "F": {"for": 0},
    "f": {"of": 0},
    "=": {"same": "", "the same": "", "same time": "time", "the same time": "time", "same hour": "time"},
    "*": {
        "move": 0,
        "change": 0,
        "reschedule": 0,
        "switch": 0,
        "shift": 0,
        "push": 0,
        "moved": 0,
        "changed": 0,
        "bring": 0,
    },
    "$": {"but": 0},
    "z": {
        "christmas": 1225,
        "christmas day": 1225,
        "xmas": 1225,
        "christmas eve": 1224,
        "xmas eve": 1224,
        "boxing day": 1226,
        "new year": 101,
        "new year's": 101,
        "new years": 101,
        "new year's day": 101,
        "new years day": 101,
        "new year's eve": 1231,
        "new years eve": 1231,
        "valentine's day": 214,
        "valentines day": 214,
        "valentine's": 214,
        "halloween": 1031,
    },
    "T": {"the": 0, "that": 0},
    "s": {"a": 1, "an": 1, "another": 1},
    "r": {"couple": 2, "couple of": 2, "a couple of": 2, "few": 3, "a few": 3, "pair of": 2, "several": 3},
    "v": {"make it": 0, "make that": 0, "change it to": 0, "how about": 0, "what about": 0, "let's say": 0},
    "Q": dict.fromkeys(
        _words(
            """
            people person persons guests guest adult adults kid kids kids child children child seats seat tables
            table tickets ticket pounds pound dollars dollar euros euro percent % £ $ € usd gbp eur stars star
            friends men women ladies bedroom bedrooms room rooms items places pieces pax ppl others times floor
            street avenue grade place one ones option choice appointment appointments booking bookings credit
            debit cards card
            """
        ),
        0,
    )
    | {"of us": 0, "other people": 0},
}
