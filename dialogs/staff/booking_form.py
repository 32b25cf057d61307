"""The one card on which staff fill in a booking for a customer: whom, what, with whom, when, and what else.

Each field of the form reads its own inputs of it; what was entered wrongly stands there again with what is wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Input, InputChoice
from adaptive_cards.verbs import Verb
from bookings.admission import books_own_calendar
from bookings.business import Service, StaffMember
from dialogs.fields import service_of
from dialogs.form import Field, Filled, Step
from dialogs.staff.bookable import bookable, bookable_staff
from dialogs.turn import Suggestion
from dialogs.wished import from_json

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

ANYONE = "anyone"
"""The value of the choice that leaves open who takes it; an empty one some clients never send."""
LONGEST_TITLE = 60
"""In bytes, of a choice's title: a hundred staff members and fifty services stay below what channels take."""


class CardField(Field):
    """Not a thing to know: as long as something on the card is wrong, the card stands there again."""

    name = "card"

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """While something is wrong."""
        return bool(turn.frame.get("errors"))

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """What was entered is kept, so that nothing is lost by a mistake; its fields read it."""
        if said.verb == Verb.SUBMIT_FORM:
            turn.frame["draft"] = {key: said.entry(key) for key in turn.frame.get("inputs", [])}

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The card with what is wrong, in words too."""
        return show(filled, turn, " ".join(dict.fromkeys(turn.frame["errors"].values())))


def entry(said: Said, turn: Turn, key: str) -> str | None:
    """What was entered; `None` where the card had no such input."""
    return said.entry(key) if key in turn.frame.get("inputs", []) else None


def show(filled: Filled, turn: Turn, text: str, *buttons: str | Suggestion, questions_only: bool = False) -> Step:
    """The card with what is known, and a text that asks for what is missing; the card is not shown twice in a row."""
    frame = turn.frame
    errors: dict[str, str] = frame.pop("errors", {})
    draft: dict[str, str] = frame.pop("draft", {}) if errors else {}
    is_there = frame.get("card_shown") and frame.get("card_shown") == turn.talk.get("open_card")
    if is_there and not questions_only and not frame.pop("details_again", False):
        turn.say_text(text, *buttons)
        return Step.WAIT
    service = service_of(filled, turn)
    inputs = [*_questions(filled, service)] if questions_only else [*_inputs(filled, turn, service)]
    for one in inputs:
        one["value"] = draft.get(one["id"], one["value"])
        if one["id"] in errors:
            one["error"] = errors[one["id"]]
    frame["inputs"] = [one["id"] for one in inputs]
    frame["questions_of"] = service.id if service else ""
    is_class = frame["form"] == "add_to_class"
    data = {
        "title": turn.words("add_to_class-title" if is_class else "book_for-title"),
        "inputs": inputs,
        "submit": turn.words("book_for-submit"),
    }
    if not questions_only:
        data["line"] = turn.words("book_for-line")
    turn.show("input_form", data, text=text, buttons=buttons, is_question=True)
    frame["card_shown"] = turn.talk["open_card"]
    return Step.WAIT


def day_and_time(filled: Filled, turn: Turn) -> tuple[str, str]:
    """The day and the time that the card shows: of the slot, else of the wish as far as it is that exact."""
    if filled.get("slot"):
        start = datetime.fromisoformat(filled["slot"]["start"]).astimezone(turn.zone_of(service_of(filled, turn)))
        return start.date().isoformat(), f"{start:%H:%M}"
    wishes = from_json(filled["when"]).wanted if filled.get("when") else ()
    if len(wishes) != 1:
        return "", ""
    wish = wishes[0]
    day = wish.start_date.isoformat() if wish.start_date and wish.end_date in (None, wish.start_date) else ""
    at = f"{wish.start_time:%H:%M}" if wish.start_time and wish.end_time is None else ""
    return day, at


def _inputs(filled: Filled, turn: Turn, service: Service | None) -> Iterable[Input]:
    customer: dict[str, Any] = filled.get("customer") or turn.frame.get("customer_so_far", {})
    day, at = day_and_time(filled, turn)
    is_class = turn.frame["form"] == "add_to_class"
    services = bookable(turn, groups_only=is_class)

    yield _input(turn, "text", "name", customer.get("name", ""), is_required=True)
    yield _input(turn, "text", "email", customer.get("email", ""))
    yield _input(turn, "text", "phone", customer.get("phone", ""))
    chosen = service.id if service else ""
    yield _input(turn, "choice", "service", chosen, choices=_choices(services), is_required=True)
    if not books_own_calendar(turn.actor):
        anyone: InputChoice = {"title": turn.words("staff-anyone"), "value": ANYONE}
        everybody = [anyone, *_choices(bookable_staff(turn))]
        yield _input(turn, "choice", "staff", filled.get("staff") or ANYONE, choices=everybody)
    yield _input(turn, "date", "day", day)
    yield _input(turn, "time", "time", at)
    yield from _questions(filled, service)
    yield _input(turn, "multiline", "note", customer.get("note", ""))
    yield _input(turn, "toggle", "silent", "true" if customer.get("silent") else "false")


def _input(
    turn: Turn,
    kind: str,
    key: str,
    value: str,
    *,
    choices: Sequence[InputChoice] = (),
    is_required: bool = False,
) -> Input:
    return {
        "id": key,
        "kind": kind,
        "label": turn.words(f"book_for-input-{key}"),
        "value": value,
        "choices": list(choices),
        "required": is_required,
    }


def _questions(filled: Filled, service: Service | None) -> Iterable[Input]:
    """The service's own questions, once the service is known; staff may leave any unanswered."""
    for question in service.custom_questions if service else ():
        value = filled.get("answers", {}).get(question.id, "")
        asked = Input(id=f"answer-{question.id}", kind="text", label=question.display_name, value=value)
        if question.answer_options:
            asked["kind"] = "choice"
            asked["choices"] = [{"title": option, "value": option} for option in question.answer_options]
        yield asked


def _choices(things: Iterable[Service | StaffMember]) -> list[InputChoice]:
    return [{"title": _short(thing.display_name), "value": thing.id} for thing in things]


def _short(name: str) -> str:
    return name.encode()[:LONGEST_TITLE].decode(errors="ignore")
