"""The language of a page: the browser's, where there is a catalogue for it."""

from __future__ import annotations

from aiohttp import web

from texts import Words, languages

MOST_LANGUAGES = 20


def words_for(request: web.Request, fallback: str) -> Words:
    """The words of a request, in `fallback` (a BCP 47 tag) where the browser wants none of our languages."""
    return Words(preferred(request.headers.get("Accept-Language", ""), fallback))


def preferred(accepted: str, fallback: str) -> str:
    """The most wanted tag of an Accept-Language header that has a catalogue, else `fallback`."""
    wanted = []
    for part in accepted.split(",")[:MOST_LANGUAGES]:
        tag, _, parameters = part.partition(";")
        weight = _weight(parameters)
        if weight > 0 and tag.strip().partition("-")[0].lower() in languages():
            wanted.append((-weight, tag.strip()))
    return min(wanted, key=lambda each: each[0])[1] if wanted else fallback


def _weight(parameters: str) -> float:
    """The `q` of a language, 1 where none is given, 0 where it is no number."""
    name, _, value = parameters.strip().partition("=")
    if name.strip().lower() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0
