"""Which languages the bot speaks here, and the one that this talk goes on in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dialogs.buttons import button_of
from dialogs.language.names import Option, pick
from dialogs.language.tongues import other_tongue
from dialogs.orders import Order
from dialogs.turn import Suggestion
from texts import Words, languages

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.turn import Heard

LANGUAGE = "language"
ANY_WORDS = ("message", "answers", "reason", "extras", "name", "email", "phone", "code")
"""Questions whose answers are in no language."""


async def language(turn: Turn, order: Order) -> None:
    """Switch to the language that was named, where there is one of that name; else say which there are."""
    tags = languages()
    options = [Option(tag, turn.words.language(tag), (turn.words.language(tag, own=True), tag)) for tag in tags]
    names = turn.words.and_list(option.display_name for option in options)
    chosen = pick(order.about, options).id if order.about else None
    if chosen is not None:
        turn.talk["language"] = chosen
        turn.words = Words(spoken_in(turn.heard.locale, chosen))
        turn.say("language-done", language=turn.words.language(chosen))
    elif order.about:
        turn.say("language-unknown", wanted=order.about[:40], languages=names, count=len(tags))
    else:
        own = [turn.words.language(tag, own=True) for tag in tags]
        offers = [Suggestion(name, turn.words("language-to", language=name)) for name in own] if len(own) > 1 else []
        turn.say("language-which", *offers, languages=names, count=len(tags))


def written_in(heard: Heard, state: Mapping[str, Any]) -> str:
    """The language that somebody who chose none begins to write; "" where it is the talk's, or nobody can tell.

    A question that takes any words says nothing of it, and neither do the words of a button.
    """
    frames = state.get("frames") or [{}]
    if not heard.text or heard.is_public or state.get("language") or frames[-1].get("asked") in ANY_WORDS:
        return ""
    if button_of(heard.text, Words(heard.locale)):
        return ""
    return other_tongue(heard.text, heard.locale, languages()) or ""


def follow(turn: Turn, language: str) -> None:
    """Go on in the language that somebody writes, and say how to change it."""
    turn.talk["language"] = language
    turn.say("language-followed", Suggestion(turn.words("language-others"), LANGUAGE))


def spoken_in(locale: str, chosen: str) -> str:
    """The locale of a talk in a chosen language: the channel's own where it is one of that language."""
    return locale if not chosen or locale.split("-", maxsplit=1)[0] == chosen else chosen
