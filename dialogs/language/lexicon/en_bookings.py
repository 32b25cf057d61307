"""How staff ask for what makes a booking, as regular expressions over the whole of a folded text but its courtesies."""

# Who is no customer's name: oneself, a day, a time, a number of people. "Book for two people" books for oneself.
OTHERS = (
    r"(?!(?:me|myself|us|ourselves|my|our|him|her|them|you|it|an?|the|this|that|these|those|next|last|first|some\w*|any\w*"
    r"|every\w*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|half|quarter|noon|mid\w+|lunch\w*"
    r"|morning|afternoon|evening|tonight|today|tomorrow|weekend|now|later|late|early|earl\w+|as|asap|at|on|in|after|before"
    r"|around|about|between|from|until|when\w*|soon|free|good|sure|real|people|family|friends?|kids|children"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?)\b"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?: (?:the )?\d|[?!.]*$)"
    r"|\d{4}-|\d(?![ ()-]{0,2}(?:\d[ ()-]{0,2}){6}))"
)
SOMEBODY = r"(?:(?:the|an?|another|a new|new|some|a known) )?(?:customers?|clients?|some(?:body|one)(?: else| new)?)"
NAME = r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3}?"

NOT_A_LIST = r"(?!(?:.* )?(?:staff|team|bookings?|appointments?|calendar|list|settings|records?|salon|business)\b)"
FREE_ADJECTIVE = r"(?:free|open|available)"

ADD_TO_CLASS = (
    rf"add(?: {SOMEBODY})? to (?:an? |the )?(?P<about>(?:.+ )?(?:class|course|workshop|session)\b.*?)"
    rf"|add {OTHERS}(?P<who>(?:{NAME}|\S+@\S+|[+\d][\d ()-]+)) (?P<more>to {NOT_A_LIST}.+?)"
)
BOOK_FOR = (
    r"(?:make (?:an? )?|new |an? )?(?:book(?:ing)?|appointment) "
    rf"(?:for {SOMEBODY}|(?P<about>(?:.{{1,60}}? )?for {OTHERS}.+?)|(?P<who>{OTHERS}{NAME} in\b.*?)|for"
    r"|(?P<mailed>.*\S@\S.*?))"
)
FREE = (
    r"(?:(?:show|find|list)(?: me)? )?(?:(?:what|any|the|all) )?free(?: slots?| times?)?(?:[ :,]+(?P<about>.+?))?"
    rf"|(?:who|what|when)(?:'s| is| are) (?P<who>(?:(?!you |we |they ){NAME} )?){FREE_ADJECTIVE}"
    r"(?: slots?| times?)?(?: (?P<when>.+?))?"
    rf"|is (?P<whose>{OTHERS}{NAME}) {FREE_ADJECTIVE}(?: (?P<then>.+?))?"
)
