"""How staff name a booking beside its reference, as regular expressions over folded text."""

from __future__ import annotations

THING = r"(?:appointment|appt|booking|reservation|session|seat|visit)s?"
IT = rf"(?:it|this|that|the|this one|that one|(?:the|this|that) (?:last )?{THING})?"
FILLER = (
    rf"\b(?:please|the|an?|of|for|from|on|at|in|with|by|to|this|that|his|her|their|customer|client|{THING}"
    r"|(?:mr|mrs|ms|miss|dr)\b\.?)\b|'s\b|[^\w\s'@.+-]"
)
WITH = r"\b(?:with|by) (?P<who>[\w'-]+)"
TO = r"\s+(?:to|till|until|onto)\s+"
TO_WHOM = r"(?:^|\s+)to\s+(?=[^\s\d]+\s*$)"
WHY = r":\s+|\s+(?:because|saying)\s+"
SAYING = r":\s+|\s+(?:saying|that)\s+"
COLON = r":\s+"
PINNED = (
    r"(?:^|\s+)(?:(?:back )?to )?(?:(?P<on>on|yes)|(?P<off>off|no)|"
    r"(?P<service>(?:as )?the service(?: says)?|as before|neither|default))$"
)
TELL = (
    r"(?:(?:yes|ok|okay)[,.]? )?(?:(?:and|but|please) )*"
    r"(?:(?:tell|write|say to) (?:them|him|her|the customer|everybody|everyone)|say|message|with the message)"
    r"(?: that)?[:,]? (?P<text>.+)"
)
SEND = r"(?:yes[, ]+)?(?:please )?send(?: it| that| this)?(?: please)?[.!]*"
