"""Time off as it is entered: on one card of inputs, or in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Input, InputChoice
from adaptive_cards.verbs import Verb
from bookings.absence_desk import LONGEST_REASON, whose
from bookings.absences import Absence
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.entries import EntriesField
from dialogs.form import Filled
from dialogs.language.absence_words import EVERYBODY, Stretch, chosen_rows
from dialogs.language.names import Option
from dialogs.staff.time_off import read

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

DAY = timedelta(days=1)


class AbsenceField(EntriesField):
    """Whom, from when until when, and why; a time left empty means whole days."""

    async def inputs(self, filled: Filled, turn: Turn) -> Sequence[Input]:
        """Whom is asked where this role enters others' time off too."""
        choices: list[InputChoice] = [
            {
                "title": turn.catalogue.staff[one].display_name if one else turn.words("absence-everybody"),
                "value": one or "*",
            }
            for one in whose(turn.catalogue, turn.actor)
        ]
        own = turn.actor.staff_member_id
        whom: Input = {
            "id": "whom",
            "kind": "choice",
            "label": turn.words("absence-input-whom"),
            "value": own,
            "choices": choices,
            "required": True,
        }
        first: Input = {"id": "first", "kind": "date", "label": turn.words("absence-input-first"), "value": ""}
        return [
            *([whom] if len(choices) > 1 else []),
            {**first, "required": True},
            {"id": "since", "kind": "time", "label": turn.words("absence-input-since"), "value": ""},
            {"id": "last", "kind": "date", "label": turn.words("absence-input-last"), "value": ""},
            {"id": "until", "kind": "time", "label": turn.words("absence-input-until"), "value": ""},
            {"id": "reason", "kind": "text", "label": turn.words("absence-input-reason"), "value": ""},
        ]

    def heading(self, filled: Filled, turn: Turn) -> tuple[str, str, str]:
        """What the card is about, and that nothing is entered yet."""
        return turn.words("absence-form"), turn.words("absence-form-line"), turn.words("absence-form-submit")

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """What is sent stands as it is: an end left empty means the whole day."""
        if said.verb == Verb.SUBMIT_FORM:
            turn.frame["needs_end"] = False
        return await super().take(said, filled, turn, is_asked=is_asked)

    async def read(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Mapping[str, str]:
        """Whom and when as typed; the reason comes along with those."""
        if chosen_rows(said.text, plan_rows(filled)) is not None:
            return {}
        found = read(turn, said.text)
        stretch, entered = found.stretch, dict[str, str]()
        if found.whom and (found.whom if found.whom != EVERYBODY else "") in whose(turn.catalogue, turn.actor):
            entered["whom"] = found.whom
        elif found.whom:
            turn.say("absence-not-yours")
            turn.has_answered = True
        if stretch.problem is not None:
            turn.say("absence-no-such-day")
            turn.has_answered = True
        entered |= _entered(stretch)
        if entered:
            turn.frame["needs_end"] = stretch.needs_end
            entered |= {"reason": found.reason} if found.reason else {}
            if stretch.first is not None and stretch.last is None and "last" in turn.frame.get("draft", {}):
                entered["last"] = ""
        if stretch.last is not None and stretch.first is None and not turn.frame.get("draft", {}).get("first"):
            entered["first"] = turn.now.astimezone(turn.business_zone).date().isoformat()
        return entered

    async def problems(self, entered: Mapping[str, str], filled: Filled, turn: Turn) -> Mapping[str, str]:
        """What cannot be read, and what the desk refuses."""
        if not entered.get("first"):
            return {}
        if turn.frame.get("needs_end"):
            return {"until" if entered.get("since") else "last": turn.words("absence-until-when")}
        try:
            await turn.desks.absences.plan(turn.actor, absence_of(entered, turn))
        except ValueError:
            return {"first": turn.words("absence-no-such-day")}
        except Refused as no:
            at = {Code.ENDS_BEFORE_START: "last", Code.INVALID: "reason", Code.ROLE: "whom"}.get(no.code, "first")
            return {at: refusal(turn, no)}
        return {}


def _entered(stretch: Stretch) -> dict[str, str]:
    values: dict[str, date | time | None] = {
        "first": stretch.first,
        "since": stretch.since,
        "last": stretch.last,
        "until": stretch.until,
    }
    return {key: value.isoformat()[:10] for key, value in values.items() if value is not None} | {
        key: value.isoformat("minutes") for key, value in values.items() if isinstance(value, time)
    }


def absence_of(entered: Mapping[str, str], turn: Turn) -> Absence:
    """What was entered as instants of the business's clock; ValueError where it is no date or time."""
    zone = turn.business_zone
    first = date.fromisoformat(entered["first"])
    last = date.fromisoformat(entered["last"]) if entered.get("last") else first
    start = datetime.combine(first, time.fromisoformat(entered.get("since") or "00:00"), zone)
    until = time.fromisoformat(entered.get("until") or "00:00")
    whom = entered.get("whom", turn.actor.staff_member_id)
    try:
        end = datetime.combine(last if until != time() else last + DAY, until, zone)
        since, till = start.astimezone(UTC), end.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("beyond the calendar") from error
    return Absence("" if whom == EVERYBODY else whom, since, till, entered.get("reason", "")[:LONGEST_REASON])


def refusal(turn: Turn, no: Refused) -> str:
    """What stands against an absence, in words."""
    return turn.words("absence-not-yours") if no.code is Code.NOT_YOUR_CALENDAR else facts.refusal(turn, no)


def plan_rows(filled: Filled) -> list[Option]:
    """The rows of the plan by number and by whom they are for."""
    entries = filled.get("plan", {}).get("entries", [])
    return [Option(one["id"], one["name"] or one["id"], (one["what"], *one["name"].split())) for one in entries]
