"""English: what people say about what they said or were offered: one thing, then another; the other; any of these."""

from __future__ import annotations

_BOOKING = r"(?:one|appointment|appt|booking|reservation|session|visit)"

# Between two tasks in one sentence.
THEN = (
    r"\W+(?:and then|and also|and after that|after that|and|then|also|plus)\b"
    r"(?:\W+(?:please|can you|could you|i'd like to))?|\s*[;.]\s+"
)
# Of two bookings the one that was not talked about, and one that is told by its day.
OTHER_ONE = rf"\b(?:the|my) other(?: {_BOOKING})?\b"
ONE_ON = rf"\b(?:the|my) (?:\w+ )?{_BOOKING} (?:on|at|for|of|from)\b|\b(?:the|my) \w+(?:day|day's) {_BOOKING}\b"
OTHERS_DAY = (
    rf"\b(?:the |that )?(?:same )?day (?:of|as|when i have|i have) (?:the|my) (?:other )?{_BOOKING}s?\b"
    rf"|\bthe (?:same )?day (?:of|as) my other\b"
)
NOT_BEFORE = r"(?:\bnot|n't|\bexcept|\bnever|\bavoid\w*|\bother than|\bbut)\W*(?:\w+\W+){0,2}$"
TARGET = r"\b(?:to|onto)\b"

# Among the times that were offered.
ANY_OF_THESE = (
    r"\b(?:any|either|whichever)(?: one)? of (?:these|those|them)\b|\bwhichever\b|\byou (?:choose|pick|decide)\b|"
    r"\bany(?: one)? (?:is|will be|would be|works?)\b|\beither(?: one)? (?:is|works|would be)\b|"
    r"^\W*either(?: one)?\W*$|"
    r"\bi (?:don't|do not) mind\b|\b(?:it )?does(?:n't| not) matter\b|\bsurprise me\b|\ball the same\b"
)
LATER_ONE = r"\bthe (?:later|latest)(?: (?:one|time|slot))?\b"
EARLIER_ONE = r"\bthe (?:earlier|earliest|soonest)(?: (?:one|time|slot))?\b"
SOMEONE_ELSE = (
    r"\b(?:someone|somebody|anyone|anybody|who) else\b|"
    r"\b(?:another|a different|different|other) "
    r"(?:person|stylist|hairdresser|colleague|barber|staff member|one of you)\b"
)

# In a move: how far, and which way.
SHIFT_LATER = r"\b(?:(?:push|shift|put|move)\w*(?:\W+\w+){0,3}?\W+back|(?:delay|postpone)\w*(?: it)?)\b(?:\W+by\b)?"
SHIFT_EARLIER = r"\b(?:bring|move|shift|pull)\w*(?:\W+\w+){0,3}?\W+(?:forward|up)\b(?:\W+by\b)?"
AMOUNT = r"\b(?:hours?|hrs?|minutes?|mins?|days?|weeks?|quarter)\b"
LATER = "later"
EARLIER = "earlier"
THAT_DAY = r"\b(?:that|the same|same|the) day\b"

SMALL_TALK = (
    r"\bhow(?:'s| is| are) (?:you|it going|things|life)\b|\bhow are you\b|\bhow do you do\b|"
    r"\b(?:are|r) (?:you|u) (?:a |an )?(?:real |actual )?(?:ro)?(?:bot|human|person|machine|ai|computer|real)\b|"
    r"\b(?:who|what) are you\b|\bwhat(?:'s| is) your name\b|\bam i (?:talking|speaking|chatting) (?:to|with)\b|"
    r"\bnice to meet you\b"
)

# Letters read aloud; those that no reference has do no harm. What may be said between them counts for nothing.
SPELLING_GAPS = frozenset(("dash", "hyphen", "minus", "and", "then", "space", "comma", "capital", "number", "letter"))
ALPHABET = {
    word: word[0]
    for words in (
        (
            "alpha",
            "alfa",
            "bravo",
            "charlie",
            "delta",
            "echo",
            "foxtrot",
            "golf",
            "hotel",
            "india",
            "juliet",
            "juliett",
        ),
        (
            "kilo",
            "lima",
            "mike",
            "november",
            "oscar",
            "papa",
            "quebec",
            "romeo",
            "sierra",
            "tango",
            "uniform",
            "victor",
        ),
        ("whiskey", "whisky", "xray", "yankee", "zulu"),
    )
    for word in words
}
