"""What steers the talk itself, at any moment: help, contact, stop, back, repeat, courtesies, and being lost."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from bookings.admission import is_of_organization
from bookings.business import AccessControl
from bookings.permissions import STAFF
from bookings.refusals import Code, Refused
from dialogs import facts, two_tasks
from dialogs.fields import members, on_offer
from dialogs.language import details
from dialogs.language.intents import Repair, Task, intent, is_of_others
from dialogs.language.names import pick
from dialogs.language.pointing import asks_for_contact, asks_for_price, asks_for_undo, refuses_task
from dialogs.language.talk_words import is_small_talk, names_one_by_day, names_the_other
from dialogs.language.when import wishes
from dialogs.refusing import show_contact
from dialogs.turn import Card, Reply, Suggestion

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

FREE_TEXT = ("message", "answers", "reason")
"""Fields whose answer may hold any words: only a short text steers the talk there."""
SHORT = 4
COURTESIES = ("thanks", "goodbye")
KEPT_REPLIES = 3
LONGEST_CHOICE = 60


class Handled(Enum):
    """What an interruption asks of the conversation."""

    NO = auto()
    DONE = auto()
    ASK_AGAIN = auto()
    BACK = auto()
    HELP = auto()
    UNDO = auto()
    MESSAGE = auto()
    START_OVER = auto()
    WELCOME = auto()


def interrupt(turn: Turn, said: Said) -> Handled:
    """See whether the text steers the talk, and answer it where that is all."""
    if _is_content(turn, said):
        return Handled.NO
    tasks = said.tasks
    if said.button == "button-leave-message":
        return Handled.MESSAGE
    if Task.HANDOFF in tasks.wanted or asks_for_contact(said.text):
        show_contact(turn)
        return Handled.ASK_AGAIN
    if turn.talk.get("undo") and asks_for_undo(said.text):
        return Handled.UNDO
    if asks_for_price(said.text):
        return _about_services(turn, said)
    if tasks.wanted or said.pointed is Task.CANCEL:
        return Handled.NO
    for repair, handle in _REPAIRS.items():
        if repair in tasks.repairs:
            return handle(turn)
    if (tasks.refused or refuses_task(said.text)) and not turn.frames:
        turn.say("repair-nothing-to-stop", "button-book", "button-manage")
        return Handled.DONE
    if not turn.frames and (is_small_talk(said.text) or intent(said.text) in COURTESIES):
        return _courtesy(turn, said)
    if len(said.text.split()) <= SHORT and (tasks.answer is None or not turn.frames):
        return _courtesy(turn, said)
    return Handled.NO


def _is_content(turn: Turn, said: Said) -> bool:
    """Whether the question that stands takes any words, so that only a short repair steers the talk."""
    asked = turn.frame.get("asked") if turn.frames else ""
    if asked not in FREE_TEXT:
        return False
    return len(said.text.split()) > SHORT or (asked == "message" and not said.tasks.repairs)


def _about_services(turn: Turn, said: Said) -> Handled:
    """Price and duration of the service that was named or is being booked, else of all."""
    offered = on_offer(turn)
    named = pick(said.text, offered).ids or ((turn.frame["filled"].get("service"),) if turn.frames else ())
    about = [service for service in offered if service.id in named] or offered
    lines = [
        turn.words("about-service", service=service.display_name, facts=facts.service_line(turn, service))
        for service in about
    ]
    turn.say_text("\n".join(lines))
    return Handled.ASK_AGAIN


def _stop(turn: Turn) -> Handled:
    key = "repair-stopped" if turn.frames else "repair-nothing-to-stop"
    turn.talk["frames"] = []
    two_tasks.drop(turn)
    turn.say(key, "button-book", "button-manage")
    return Handled.DONE


def _courtesy(turn: Turn, said: Said) -> Handled:
    tasks = said.tasks
    if turn.frames and turn.frame.get("asked") == "slot" and tasks.is_goodbye:
        return Handled.NO
    if tasks.is_thanks or tasks.is_goodbye:
        turn.say("courtesy-thanks" if tasks.is_thanks else "courtesy-goodbye")
        return Handled.ASK_AGAIN
    if is_small_talk(said.text):
        turn.say("courtesy-small-talk", business=turn.catalogue.business.display_name)
        return Handled.ASK_AGAIN
    if tasks.is_greeting and len(said.text.split()) <= 2:
        if turn.frames:
            turn.say("courtesy-hello")
            return Handled.ASK_AGAIN
        return Handled.WELCOME
    return Handled.NO


def repeat(turn: Turn) -> Handled:
    """Say once more what was said last."""
    for kept in turn.talk.get("last", []):
        buttons = tuple(Suggestion(title, value) for title, value in kept["buttons"])
        turn.replies.append(Reply(kept["text"], suggestions=buttons))
    if not turn.replies:
        turn.say("repair-nothing-to-repeat")
    return Handled.DONE


_REPAIRS: dict[Repair, Callable[..., Handled]] = {
    Repair.HELP: lambda _: Handled.HELP,
    Repair.UNDO: lambda _: Handled.UNDO,
    Repair.START_OVER: lambda _: Handled.START_OVER,
    Repair.STOP: _stop,
    Repair.BACK: lambda _: Handled.BACK,
    Repair.REPEAT: repeat,
}


def remember(turn: Turn) -> None:
    """Keep the words of this turn for "repeat that"."""
    said = [reply for reply in turn.replies if reply.text]
    if said:
        turn.talk["last"] = [
            {"text": reply.text, "buttons": [[s.title, s.value] for s in reply.suggestions]}
            for reply in said[-KEPT_REPLIES:]
        ]


def close_card(turn: Turn, card: str) -> None:
    """A question's card turns into its answer once the talk has gone on: nothing dead stays clickable."""
    if not card:
        return
    if turn.talk.get("open_card") == card:
        if turn.frames:
            return
        turn.talk.pop("open_card")
    if any(reply.card is not None and reply.card.replaces == card for reply in turn.replies):
        return
    answer_card(turn, card)


def answer_card(turn: Turn, card: str) -> None:
    """Turn a card into what was chosen on it."""
    chosen = turn.chosen or (turn.heard.text.strip()[:LONGEST_CHOICE] if turn.is_answered else "")
    title = turn.words("stale-chosen", chosen=chosen) if chosen else turn.words("stale-closed")
    closed = Card("stale", {"title": title}, id=f"{card}-closed", replaces=card)
    turn.replies.insert(0, Reply(card=closed))


def means_it(said: Said, turn: Turn) -> bool:
    """Whether "move it" means the booking that was just talked about: no other one is named."""
    if names_the_other(said.text) or names_one_by_day(said.text):
        return False
    return not pick(said.text, list(turn.catalogue.services.values())).ids and not has_reference(said)


def has_reference(said: Said) -> bool:
    """Whether the text holds what a booking is looked up by."""
    return details.booking_reference(said.text) is not None


def sounds_like_booking(turn: Turn, said: Said) -> bool:
    """Whether a text without a task word names a service, a staff member or a time."""
    if pick(said.text, on_offer(turn)).ids or pick(said.text, members(turn, None)).ids:
        return True
    if is_of_others(said.text):
        return False
    wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
    return bool(wishes(said.text, wall, turn.heard.locale).wanted)


def lost(turn: Turn) -> None:
    """None of its business: what the bot can do; staff are shown the way to all that their role can."""
    if turn.actor.role in STAFF:
        turn.say("guide-lost", "button-help", "button-agenda")
        return
    turn.say(
        "repair-lost", "button-book", "button-manage", "button-contact", business=turn.catalogue.business.display_name
    )


async def booking_is_closed(turn: Turn) -> bool:
    """Whether customers cannot book here; then they were told so (docs/rules.md, case 5)."""
    business = turn.catalogue.business
    if not business.is_published:
        show_contact(turn, facts.refusal(turn, Refused(Code.NOT_PUBLISHED)))
        return True
    if business.page.access_control is AccessControl.ORGANIZATION and not is_of_organization(
        turn.catalogue, turn.actor
    ):
        show_contact(turn, facts.refusal(turn, Refused(Code.ORGANIZATION_ONLY)))
        return True
    return False
