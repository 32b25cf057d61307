"""English: how staff say what of a customer's details is to change, as patterns over folded text."""

from __future__ import annotations

IS = r"(?:is|to|=|:)?(?: now)?[: ]*"
NAME = rf"\bname\b ?{IS}(?P<name>[^,;\n]+?)(?= and (?:the )?(?:phone|e-?mail|notes?)\b|[,;\n]|$)"
NOTES = rf"\bnotes?\b ?{IS}(?P<notes>.+)$"
AWAY = r"\b(?:no|remove (?:the )?|delete (?:the )?|without (?:an? )?|take (?:away|out) the )\s*"
NO_EMAIL = rf"{AWAY}e-?mail"
NO_PHONE = rf"{AWAY}(?:phone|number)"
NO_NOTES = rf"{AWAY}notes?"
