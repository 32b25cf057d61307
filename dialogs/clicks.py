"""Clicks on cards: a click acts where its card still asks; on an old card it shows how things stand today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.verbs import Verb
from dialogs import commands, open_forms, own_view
from dialogs.refusing import show_contact
from dialogs.said import NOTHING, Said

if TYPE_CHECKING:
    from dialogs.context import Turn

OPENING_VERBS = {Verb.BOOK: "book", Verb.MANAGE: "manage", Verb.RESCHEDULE: "reschedule", Verb.CANCEL: "cancel"}


async def click(turn: Turn, said: Said) -> None:
    """A click acts where its card still asks; on an old card it shows how things stand today."""
    card, nonce = str(said.action.get("card", "")), str(said.action.get("nonce", ""))
    frame = turn.frames[-1] if turn.frames else None
    if said.verb == Verb.CONTACT:
        show_contact(turn)
    elif said.verb == Verb.LEAVE_MESSAGE:
        await open_forms.start(turn, "message", NOTHING)
    elif said.verb == Verb.COMMAND:
        await open_forms.follow(turn, commands.clicked(said), card)
    elif frame is not None and nonce and nonce == frame["nonce"] and card == turn.talk.get("open_card"):
        if said.verb == Verb.BACK:
            await open_forms.back(turn)
        else:
            await open_forms.go_on(turn, said)
    elif _is_of_another(turn, said, card, nonce):
        await own_view.show(turn, said.entry("booking"))
        await open_forms.ask_again(turn)
    elif nonce or said.verb not in (*OPENING_VERBS, Verb.UNDO):
        await open_forms.stale(turn, card, nonce)
    elif said.verb == Verb.UNDO:
        await open_forms.undo(turn, card)
    else:
        await _open_by_click(turn, said, card)


def _is_of_another(turn: Turn, said: Said, card: str, nonce: str) -> bool:
    """Whether the card is about another booking than its id says here: it was made in another conversation."""
    about = said.entry("booking")
    return bool(about) and not nonce and turn.talk.get("live", {}).get(card, {}).get("booking") != about


async def _open_by_click(turn: Turn, said: Said, card: str) -> None:
    known = turn.talk.get("live", {}).get(card)
    name = OPENING_VERBS[Verb(said.verb)]
    if known is None or name in ("book", "manage"):
        await open_forms.start(turn, name, NOTHING)
        return
    booking = await turn.booking(known["booking"])
    if booking is None or booking.version != known["version"]:
        await open_forms.stale(turn, card, "")
        return
    await open_forms.start(turn, name, NOTHING, booking=booking.id)
