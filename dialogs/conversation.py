"""One turn: news and cards shown again aside, it is an opening, a click or words, and goes where that is answered."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bookings.admission import is_turned_away
from bookings.manage_policy import is_customer_of
from dialogs import clicks, facts, identify, news, open_forms, own_view, public, repairs, results, typed_text
from dialogs.buttons import button_of
from dialogs.context import Turn
from dialogs.desks import Desks
from dialogs.identify import CodeField
from dialogs.language.lexicon import speak
from dialogs.language.staff_words import link_code
from dialogs.said import NOTHING, Said
from dialogs.staff import links
from dialogs.staff.language import follow, spoken_in, written_in
from dialogs.turn import Heard, Turned
from dialogs.welcome import welcome


class Conversation:
    """The bot's side of every talk. State is plain JSON and lives outside."""

    def __init__(self, desks: Desks) -> None:
        self._desks = desks

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        """Answer one utterance, click or opening."""
        catalogue = await self._desks.store.catalogue()
        heard = replace(heard, locale=spoken_in(heard.locale, str(state.get("language", ""))))
        written = written_in(heard, state)
        heard = replace(heard, locale=written or heard.locale)
        speak(heard.locale)
        turn = Turn(heard, self._desks, catalogue, copy.deepcopy(dict(state)))
        if written:
            follow(turn, written)
        if heard.news is not None:
            await news.tell(turn, heard.news)
            return Turned(tuple(turn.replies), turn.talk)
        if heard.refresh is not None:
            await own_view.refresh(turn, heard.refresh)
            return Turned(tuple(turn.replies), turn.talk)
        open_forms.drop_unknown(turn)
        if not heard.is_wake and not turn.proofs.touch():
            turn.say("sign-in-over", "button-sign-in")
        said = Said(heard.text, heard.action, heard.locale, button_of(heard.text, turn.words))
        if heard.is_public:
            is_answered = await public.answer(turn, said)
            return Turned(tuple(turn.replies), is_private=not is_answered, refused=tuple(turn.refused))
        card = str(turn.talk.get("open_card", ""))
        await _answer(turn, said)
        if not heard.is_wake:
            await links.show_waiting(turn)
        repairs.close_card(turn, card)
        repairs.remember(turn)
        chosen = str(turn.talk.get("language", ""))
        locale = spoken_in(heard.locale, chosen) if chosen else ""
        return Turned(tuple(turn.replies), turn.talk, turn.wake_after, locale=locale, refused=tuple(turn.refused))


async def _answer(turn: Turn, said: Said) -> None:
    heard = turn.heard
    if is_turned_away(turn.catalogue, turn.actor) and not link_code(said.text):
        _turn_away(turn)
    elif heard.opened_with:
        await _open_with(turn, heard.opened_with)
    elif heard.is_wake:
        code = open_forms.FORMS[turn.frame["form"]].field("code") if turn.frames else None
        if isinstance(code, CodeField):
            identify.nudge(turn, code)
    elif heard.is_start:
        welcome(turn)
    elif said.action:
        await clicks.click(turn, said)
    elif results.is_sent_again(turn):
        repairs.repeat(turn)
    elif said.text:
        await typed_text.read(turn, said)
    else:
        turn.say("repair-nothing-heard")


async def _open_with(turn: Turn, opened: Mapping[str, str]) -> None:
    """The page's "Book" on a service or a person opens the chat with it taken; a booking's page on that booking.

    A booking that is not proven to be theirs is never shown: they are asked to look it up (docs/rules.md, case 18).
    """
    turn.talk["frames"] = []
    service, staff = opened.get("service", ""), opened.get("staff", "")
    filled: dict[str, Any] = {}
    if service in turn.catalogue.services and not turn.catalogue.services[service].is_hidden_from_customers:
        filled["service"] = service
    if staff in turn.catalogue.staff:
        filled["staff"] = staff
    if "booking" in opened:
        booking = await turn.booking(opened["booking"])
        is_theirs = booking is not None and is_customer_of(booking, turn.actor)
        await open_forms.start(turn, "manage", NOTHING, **({"booking": opened["booking"]} if is_theirs else {}))
    else:
        await open_forms.start(turn, "book", NOTHING, **filled)


def _turn_away(turn: Turn) -> None:
    """One kind line to somebody of a foreign tenant whom the business refuses; a link code alone is still heard."""
    turn.talk["frames"] = []
    if not turn.heard.is_wake:
        business = turn.catalogue.business.display_name
        turn.say_text(f"{turn.words('identity-turned-away', business=business)} {facts.contact_line(turn)}")
