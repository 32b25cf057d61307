"""What time off means for the bookings in it, row by row, and the one approval of all of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import AbsencePlan, PlanRow
from adaptive_cards.verbs import Verb
from bookings.absence_desk import LONGEST_REASON
from bookings.absences import Entry, Proposal, absences_of
from bookings.business import TimeOff
from dialogs import absence_facts
from dialogs.confirmation import ConfirmField
from dialogs.form import Field, Filled, Step
from dialogs.language.absence_words import chosen_rows
from dialogs.staff.absence_entries import absence_of, plan_rows

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

MOST_ROWS = 16
TOLD = 5
"""Rows in words, for whoever reads no cards."""


class PlanField(Field):
    """Not asked: what becomes of the bookings in that time, as it stands when the time is known."""

    name = "plan"
    after = ("entries",)

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Nothing that is said decides this."""
        return None

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The plan in words and as moves, kept as it is shown: what is approved is what was read."""
        absence = absence_of(filled["entries"], turn)
        planned = await turn.desks.absences.plan(turn.actor, absence)
        turn.frame["leaving"] = []
        kept = absences_of(await turn.desks.store.catalogue(), absence.staff_member_id)
        return {
            "version": planned.version,
            "kept": [ends(off) for off in kept],
            "entries": [_told(turn, entry, number) for number, entry in enumerate(planned.entries, start=1)],
        }

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Never reached: a plan can always be made of what was entered, or the form ends."""
        raise RuntimeError("a plan is not asked for")


def ends(off: TimeOff) -> list[str]:
    """From when until when, as the talk's state keeps it."""
    return [off.start.isoformat(), off.end.isoformat()]


def _told(turn: Turn, entry: Entry, number: int) -> dict[str, Any]:
    first = entry.seats[0]
    is_left = entry.proposal is Proposal.LEAVE
    return {
        "id": f"row-{number}",
        "number": number,
        "name": first.customer.name,
        "seats": [[seat.id, seat.version, seat.start.isoformat()] for seat in entry.seats],
        "start": entry.start.isoformat(),
        "staff": list(entry.staff_member_ids),
        "goes": not is_left,
        "what": absence_facts.what(turn, entry.seats),
        "old": absence_facts.place(turn, first.start, first.staff_member_ids),
        "new": absence_facts.proposed(turn, entry),
        "note": absence_facts.note(turn, entry),
    }


def moves_of(filled: Filled, turn: Turn) -> list[dict[str, Any]]:
    """The entries that are to be carried out."""
    leaving = turn.frame.get("leaving", [])
    return [one for one in filled["plan"]["entries"] if one["goes"] and one["id"] not in leaving]


class ApproveField(ConfirmField):
    """The one approval of the time off with its moves, each of which can be left out before."""

    name = "confirm"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """The button with what is ticked, a yes, "leave 2" and "do 2"; "don't" enters nothing."""
        if said.verb == Verb.KEEP or (is_asked and said.tasks.says_no and said.text and not turn.took):
            return False
        if not is_asked:
            return None
        if said.verb == Verb.CONFIRM:
            shown = [one["id"] for one in filled["plan"]["entries"] if one["goes"]]
            leaving = set(turn.frame.get("leaving", []))
            unticked = {one for one in shown if said.entry(one) == "false"}
            ticked = {one for one in shown if said.entry(one) == "true"}
            turn.frame["leaving"] = sorted((leaving | unticked) - ticked)
            turn.frame["message"] = said.entry("message")[:LONGEST_REASON]
        chosen = chosen_rows(said.text, plan_rows(filled)) if said.text else None
        if chosen is not None:
            goes, ids = chosen
            leaving = set(turn.frame.get("leaving", []))
            turn.frame["leaving"] = sorted(leaving - set(ids) if goes else leaving | set(ids))
            turn.has_answered = True
            return None
        return await super().take(said, filled, turn, is_asked=is_asked)

    async def read_back(self, filled: Filled, turn: Turn) -> None:
        """The time off, then each booking in it: as it is, and what becomes of it."""
        absence, entries = absence_of(filled["entries"], turn), filled["plan"]["entries"]
        moves = moves_of(filled, turn)
        title = absence_facts.name(turn, absence)
        line = turn.words("absence-plan-line", count=len(entries), left=len(entries) - len(moves))
        rows = [_plan_row(turn, one) for one in entries[:MOST_ROWS]]
        submit = turn.words("absence-plan-submit", moves=len(moves))
        data: AbsencePlan = {"title": title, "line": line, "rows": rows, "submit": submit}
        if any(one["goes"] for one in entries):
            data["message"] = {"value": turn.frame.get("message", "")}
        if len(entries) > MOST_ROWS:
            data["more"] = turn.words("absence-plan-more", count=len(entries) - MOST_ROWS)
        told = [f"{row['what']}, {row['old']}: {row['new']} {row.get('note', '')}".strip() for row in rows[:TOLD]]
        told += [turn.words("absence-on-card", count=len(rows) - TOLD)] if len(rows) > TOLD else []
        question = turn.words("absence-plan-question", moves=len(moves))
        text = "\n".join(filter(None, (f"{title}. {line}", *told, data.get("more", ""), question)))
        turn.show("absence_plan", data, text=text, is_question=True)


def _plan_row(turn: Turn, told: Mapping[str, Any]) -> PlanRow:
    leaves = told["id"] in turn.frame.get("leaving", [])
    row: PlanRow = {
        "id": told["id"],
        "what": f"{told['number']}. {told['what']}",
        "old": told["old"],
        "new": told["new"],
    }
    if told["goes"]:
        row |= {"changed": True, "goes": "false" if leaves else "true"}
        row["new"] = turn.words("absence-left-out", proposed=told["new"]) if leaves else told["new"]
    return {**row, "note": told["note"]} if told["note"] else row
