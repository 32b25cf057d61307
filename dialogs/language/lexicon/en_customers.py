"""How staff name the customer that they book for, as regular expressions over folded text."""

LEAD = r"\b(?:for|name is|name's|name:|called|under the name(?: of)?)\s+"
CUSTOMER_LEAD = r"^(?:the |a |an )?(?:new )?(?:customer|client|name|email|e-mail|mail|phone|number)s?(?: is|:|'s)?\s+"
NOBODY = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several|half|noon|midday|lunch|late|as|him|"
    r"her|them|you|us|people|family|friends?|someone|somebody|everyone|everybody|customers?|clients?|free|\w+ minutes?|"
    r"whenever|around|before|after|until|first|last|now)\b"
)
NEW = (
    r"\b(?:new|another|other) (?:customer|client|person)\b|\bsome(?:body|one) (?:new|else)\b|\bnone of (?:them|these)\b"
)
NO_MAIL = r"\b(?:no|without|don't send|do not send|don't|do not) (?:(?:any|a|the|them|him|her) )?(?:e-?)?mails?\b"
NOTE = r"\bnotes?\s*:\s*(?P<note>.+)$"
ANYWAY = r"(?:(?:yes|ok|please)[ ,]+)?(?:(?:book|do) (?:it |that )?)?(?:anyway|all the same)(?:[ ,]+please)?[.!]*"
CHANGE = r"(?:please |i want to |i need to )?(?:change|edit|correct)\b"
