"""What staff type to be known as staff, as regular expressions over folded text."""

POLITE = r"(?:please[ ,]*)?"
SIGN_IN = rf"{POLITE}(?:staff )?(?:sign|log)[ -]?(?:me )?in(?: as (?:a )?(?:staff|team)(?: member)?)?(?: please)?[.!]*"
SIGN_OUT = rf"{POLITE}(?:staff )?(?:sign|log)[ -]?(?:me )?(?:out|off)(?: please)?[.!]*"
LINK = r"link(?: me)?[ :]+([a-z0-9]{3,}(?:-[a-z0-9]{3,})+|[a-z0-9]{16})[.!]*"
