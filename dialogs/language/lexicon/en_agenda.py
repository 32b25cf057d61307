"""How staff ask for what is booked, as regular expressions over folded text."""

PLEASE = r"(?:please[ ,]+)?"
SHOW = (
    rf"{PLEASE}(?:(?:can|could) (?:i|you) )?"
    r"(?:(?:show|give|open|get|see|tell)(?: me)? |what(?:'s| is) (?:on |in )?)?"
)
WHOSE = r"(?:(?:my|our|the|all|whole|full|team|[\w-]+(?: [\w-]+)?'s) ){0,3}?"
CHANGES = r"(?!.*\b(?:cancel|delete|clear|move|remove|empty)\b)"
OWN = r"(?:my|our|the team's|[\w-]+(?: [\w-]+)?'s) (?:whole |full )?(?:schedule|calendar|day|week)\b"
AGENDA = rf"{CHANGES}{SHOW}(?:{WHOSE}(?:agenda|diary)\b.*|{OWN}.*)"
NEXT = (
    rf"{PLEASE}(?:who's |who is |what's |what is )?(?:(?:my|the) |(?P<whose>[\w-]+(?: [\w-]+)?)'s )?next"
    r"(?: (?:one|up|customer|client|appointment|booking))?(?: (?:for|with|of) (?P<who>[\w' -]+))?(?:[ ,]+please)?[?.!]*"
)
NOBODY = r"(?!me\b|my\b|an?\b|another\b|the\b|some\b|again\b)"
FIND = rf"{PLEASE}(?:find|search(?: for)?|look ?up)(?: (?P<what>{NOBODY}.+?))?[?!]*"
NAMED = r"\bagenda\b"
EVERYBODY = r"\b(?:everybody|everyone|all|team|whole|us|our)(?:'s)?\b"
FILLER = (
    r"\b(?:please|can|could|i|you|show|give|open|get|see|tell|me|what's|what|is|on|in|for|of|with|from|at|and|to|my|mine"
    r"|our|the|agenda|diary|schedule|calendar|day|week|full|bookings|looks?|like|today's|tomorrow's)\b|[^\w\s'-]"
)
