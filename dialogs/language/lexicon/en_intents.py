"""English: what people want done, as patterns over folded text. Gaps are bounded, so that no text takes long."""

# ruff: noqa: E501 - a pattern reads best on one line

from __future__ import annotations

from collections.abc import Sequence

GAP = r"(?:\W+\w+){0,6}?\W+"
NEAR = r"(?:\W+\w+){0,3}?\W+"

THING = (
    r"(?:appointments?|appt|bookings?|reservations?|reservation's|meetings?|visits?|sessions?|slots?|events?|"
    r"treatments?|consultations?|table|class|calendar|schedule|agenda)"
)
OWN = r"(?:my|our|the|this|that|an?|an? existing|any|all|all my|all the|these|those|today's|tomorrow's|next|his|her)"
SOMEBODY = (
    r"(?:a (?:real |live |actual |human |normal )?(?:person|human|agent|operator|representative|somebody|someone|being)|"
    r"(?:real|live|actual|normal) (?:person|human|people)|someone(?: else)?|somebody(?: else)?|human(?: being)?|staff|"
    r"the (?:team|manager|owner|reception|receptionist|front desk|salon|business)|(?:an )?(?:operator|agent|representative))"
)

# In this order: the first that fits is the task. Each label may have several patterns.
TASKS: Sequence[tuple[str, str]] = (
    (
        "handoff",
        rf"\b(?:talk|speak|chat|connect me|transfer me|put me through|get me|hand me over|talking|speaking)\b{NEAR}?(?:to |with )?{SOMEBODY}\b",
    ),
    (
        "handoff",
        r"\b(?:contact (?:details|you|the (?:salon|business|shop|store))|call me back|phone number of (?:the|your) (?:salon|business))\b",
    ),
    (
        "handoff",
        r"^\W*(?:(?:a )?(?:real |live )?(?:person|human|agent|operator)|contact|contact details|representative|customer service)(?: please)?\W*$",
    ),
    ("reschedule", r"\b(?:reschedule|re-schedule|rebook|re-book|postpone|rearrange|push back|bring forward)\b"),
    (
        "reschedule",
        rf"\b(?:change|move|modify|amend|alter|shift|update|edit|switch|upgrade|adjust|delay|swap)\b{GAP}{THING}\b",
    ),
    (
        "reschedule",
        rf"\b{THING}\b{GAP}(?:changed?|moved?|modify|modified|amend(?:ed)?|alter(?:ed)?|shift(?:ed)?|amendments?|changes)\b",
    ),
    (
        "cancel",
        rf"\b(?:cancel\w*|call off|annul|scrap|drop|delete|remove|erase|get rid of|dismiss|clear|undo|end|take)\b{GAP}{THING}\b",
    ),
    (
        "cancel",
        rf"\b(?:can't|cannot|can not|cant|won't be able to|wont be able to|unable to|not be able to)\b{NEAR}(?:make it|come|attend)\b",
    ),
    ("cancel", rf"\b{THING}\b{GAP}(?:cancel\w*|deleted?|removed?|called off)\b"),
    ("list", rf"\b(?:when|where|what time|what day|at what time)\b{NEAR}(?:is|are|'s)\b{NEAR}{THING}\b"),
    (
        "list",
        rf"\b(?:confirm|verify|check|see|show|list|view|find|look up|double check|tell me)\b{NEAR}(?:my|our)\b{NEAR}{THING}\b",
    ),
    ("list", rf"\b(?:do i|am i|have i)\b{NEAR}(?:have|booked|scheduled|got|reserved)\b"),
    (
        "list",
        rf"\b(?:what's|whats|what is|what do i have|anything|what are)\b{GAP}(?:on|in)? ?(?:my|the)? ?(?:calendar|schedule|agenda)\b",
    ),
    ("availability", rf"\b(?:any|what|which|when)\b{NEAR}(?:free|available|availability|openings?|open slots?)\b"),
    ("availability", r"\b(?:availability|free slots?|open slots?|openings?)\b"),
    (
        "book",
        rf"\b(?:book|make|schedule|reserve|set up|set|get|arrange|create|need|want|like|have|add|put|place|fix)\b{GAP}{THING}\b",
    ),
    ("book", r"\b(?:book|reserve|schedule)\b"),
    ("book", r"^\W*(?:new )?(?:booking|appointment|reservation)(?: please)?\W*$"),
    ("find", r"\b(?:which|what) (?:services|treatments|staff|stylists)\b"),
    ("find", rf"\b(?:looking for|search for|find me|help me find|find|know any)\b{NEAR}an?\b"),
)

YES = (
    r"yes|yeah|yep|yup|yea|ya|yeap|sure|ok|okay|okey|fine|correct|right|exactly|absolutely|definitely|certainly|of course|"
    r"indeed|affirmative|perfect|sounds (?:good|great|perfect|fine|lovely)|that (?:works|is (?:right|correct|fine|good|perfect|great))|"
    r"that's (?:right|correct|fine|it|good|perfect|great|true)|go ahead|please do|do it|confirm(?:ed)?|i confirm|agreed|alright|great|"
    r"you got it|looks good|i accept|i agree|good|works for me|that will do|that'll do|yes please|y|si|let's do it|do that"
)
NO = (
    r"no|nope|nah|naw|not really|negative|wrong|incorrect|not (?:right|correct|quite|true|that|yet|now|really)|never|"
    r"that's (?:wrong|not (?:right|correct|it|true|what))|that is (?:wrong|not (?:right|correct|it|true|what))|no way|i don't|"
    r"don't|do not|n|no thanks|no thank you|false|i disagree|maybe later|perhaps later"
)
LEADS = r"(?:oh|ah|uh|um|hmm|well|so|and|actually|sorry|hi|hello|but|i think|i believe|i guess)"

THANKS = r"\b(?:thanks?|thank you|thankyou|thx|ty|cheers|appreciate|appreciated|grateful|much obliged|thankful)\b"
GOODBYE = (
    r"\b(?:goodbye|good bye|bye|bye-bye|see (?:you|ya)|ciao|farewell|that's all|that is all|thats all|that will be all|"
    r"have a (?:good|nice|great)|adios|cheerio|take care|talk to you later|catch you later|all set|nothing else|good night)\b"
)
GREET = (
    r"^\W*(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|hola|bonjour|what's up|sup|how are you|"
    r"how do you do)\b"
)
HELP = (
    r"^\W*(?:help|help me|commands|menu|\?)\W*$|\bwhat (?:can|do|could) you (?:do|help|know|answer)\b|\bwhat (?:can|should|may) i (?:ask|say|do)\b|"
    r"\bhow (?:does this|do you) work\b|\bwhat (?:are )?(?:my|the) options\b|\b(?:what|which) (?:questions|topics|subjects)\b|\bi'm lost\b"
)
REPEAT = (
    r"\b(?:repeat|say (?:that|it|this)(?: \w+)? again|say again|come again|pardon|once more|one more time|another time|"
    r"didn't (?:hear|catch|get) (?:that|you|it)|what did you (?:say|just)|what was that|again please)\b"
)
ABORT = (
    r"^\W*(?:please |just |can you |could you |ok |okay |actually |no |well )*(?:stop|abort|quit|exit|halt|cancel|cancel it|cancel that|"
    r"forget it|forget that|forget about it|never ?mind|nevermind|enough|leave it|drop it|i give up|shut up)\b"
)
START_OVER = r"\b(?:start (?:over|again|afresh|from scratch)|from the (?:beginning|start)|begin again|restart|reset)\b"
BACK = r"^\W*(?:(?:please |can we |can i |could we )?go back|back|previous|one step back|step back|undo that)\b"
UNDO = r"^\W*(?:please )?(?:undo|take (?:that|it) back|revert)\b"
ALTERNATIVES = (
    r"\b(?:(?:any|some|what|something|anything|someone|anyone|somewhere|who|another|other|show me|see|find) (?:other|others|else|another|more|different|alternatives)|"
    r"other (?:options?|times?|slots?|days?|dates?|choices?)|another (?:option|time|slot|day|date|one)|different (?:one|time|day|date|slot)|alternatives?|"
    r"more (?:times|options|slots)|none of (?:these|those|them))\b"
)
CHANGE = r"\b(?:make (?:it|that)|change (?:it|that|the)|instead|i meant|i mean|rather|on second thought|switch (?:it|that|to))\b"
NEGATION = (
    r"(?:don't|do not|dont|didn't|did not|not|never|no need to|won't|without|rather not|doesn't)(?:\W+\w+){0,3}?\W*$"
)
