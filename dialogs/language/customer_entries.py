"""Contact details of a customer in what staff type: by what they look like, or by the word before them."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.language import details
from dialogs.language.lexicon.area import Area
from dialogs.language.terms import fold

lexicon = Area("entries")
_NAME, _NOTES = lexicon.patterns("NAME", "NOTES")
_NOTHING = {
    "email_address": lexicon.pattern("NO_EMAIL"),
    "phone": lexicon.pattern("NO_PHONE"),
    "notes": lexicon.pattern("NO_NOTES"),
}


def entries_in(text: str, country: str) -> Mapping[str, str]:
    """What a text says for name, e-mail address, phone and notes; an empty one is to be taken away."""
    folded = fold(text)
    found = {name: "" for name, pattern in _NOTHING.items() if pattern.search(folded)}
    if notes := _NOTES.search(folded):
        found["notes"] = text[slice(*notes.span("notes"))].strip()
        text = text[: notes.start()]
    if email := details.email_address(text):
        found["email_address"] = email.value
    if phone := details.phone(text, country):
        found["phone"] = phone.value
    if name := _NAME.search(fold(text)):
        found["name"] = text[slice(*name.span("name"))].strip(" .")
    return found
