"""Entering time off or a closure: what is entered, the plan for the bookings in that time, one approval."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from bookings.absence_desk import Entered
from bookings.absences import Absence, absences_of
from bookings.calling import Concerned
from bookings.model import Booking
from bookings.refusals import Code, Refused
from bookings.relocating import Move
from bookings.undoing import UNDO_FOR
from dialogs import absence_facts, facts
from dialogs.form import Filled, Form, Step
from dialogs.results import conclude
from dialogs.staff.absence_entries import AbsenceField, absence_of, refusal
from dialogs.staff.absence_plan import ApproveField, PlanField, ends, moves_of
from dialogs.staff.time_off import FORM, remember_calls, show_calls

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_FACTS = 16


class TimeOffForm(Form):
    """Enter time off or a closure, with one plan for the bookings that it collides with (docs/rules.md, section 5)."""

    name = FORM
    fields = (AbsenceField(), PlanField(), ApproveField("entries"))

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Enter it and carry out the moves, each decided again; or nothing at all."""
        if not filled["confirm"]:
            turn.say("absence-not-entered")
            return Step.DONE
        absence, plan = absence_of(filled["entries"], turn), filled["plan"]
        moves = [
            Move(
                tuple((key, version) for key, version, _ in one["seats"]),
                datetime.fromisoformat(one["start"]),
                tuple(one["staff"]),
            )
            for one in moves_of(filled, turn)
        ]
        try:
            entered = await turn.desks.absences.enter(
                turn.actor,
                absence,
                moves,
                request_key=turn.request_key,
                expected_version=plan["version"],
                message=turn.frame.get("message", ""),
            )
        except Refused as no:
            if no.code is not Code.STALE:
                raise
            await _changed(absence, plan["kept"], turn)
            turn.clear("plan")
            turn.clear("confirm")
            return Step.WAIT
        await _done(absence, filled, entered, turn)
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """What cannot be entered any more is said, and asked for anew with what was entered."""
        if no.code in (Code.ROLE, Code.NOT_YOUR_CALENDAR, Code.STALE):
            turn.say_text(refusal(turn, no))
            return Step.DONE
        for name in ("entries", "plan", "confirm"):
            turn.clear(name)
        turn.frame["problems"] = {"first": refusal(turn, no)}
        turn.frame["asked"] = "entries"
        return await self.fields[0].ask(filled, turn)


async def _changed(absence: Absence, before: Sequence[Sequence[str]], turn: Turn) -> None:
    """Say what somebody else changed in the same record meanwhile."""
    catalogue = await turn.desks.store.catalogue()
    member = absence.staff_member_id
    if member and member not in catalogue.staff:
        raise Refused(Code.STALE)
    now = {tuple(ends(off)) for off in absences_of(catalogue, member)}
    was = {(start, end) for start, end in before}
    parts = [("added", one) for one in sorted(now - was)] + [("removed", one) for one in sorted(was - now)]
    changes = [
        turn.words(
            "absence-change",
            kind=kind,
            when=absence_facts.when(turn, datetime.fromisoformat(start), datetime.fromisoformat(end)),
        )
        for kind, (start, end) in parts
    ]
    turn.say("absence-changed-meanwhile", changes=turn.words.and_list(changes), count=len(changes))


def _together(bookings: Sequence[Booking]) -> list[tuple[Booking, ...]]:
    """The seats of a session as one."""
    by_session: dict[str, list[Booking]] = {}
    for one in bookings:
        by_session.setdefault(one.session_id or one.id, []).append(one)
    return [tuple(seats) for seats in by_session.values()]


async def _done(absence: Absence, filled: Filled, entered: Entered, turn: Turn) -> None:
    """What came of it, in the place of the plan; then whom to call."""
    told = {seat[0]: one for one in filled["plan"]["entries"] for seat in one["seats"]}
    refused = {key: code for move, code in entered.failed for key, _ in move.seats}
    moved, left = _together(entered.moved), _together(entered.left)
    lines = [absence_facts.fate(turn, "moved", seats) for seats in moved]
    for seats in left:
        code = refused.get(seats[0].id)
        lines.append(
            absence_facts.fate(turn, "left", seats, facts.refusal(turn, Refused(code)) if code is not None else "")
        )
    title = turn.words("absence-done-title", absence=absence_facts.name(turn, absence))
    line = turn.words("absence-done", moved=len(moved), left=len(left), failed=len(entered.failed))
    rest = turn.words("absence-rest", count=len(lines) - MOST_FACTS) if len(lines) > MOST_FACTS else ""
    shown = lines[:MOST_FACTS]
    text = "\n".join(filter(None, (f"{title}. {line}", *(f"{one['label']}: {one['value']}" for one in shown), rest)))
    last = turn.now + UNDO_FOR
    until = turn.words.clock(last.astimezone(turn.own_zone))
    ends = [absence.staff_member_id, absence.start.isoformat(), absence.end.isoformat()]
    ids = [one.id for one in entered.moved]
    turn.talk["undo"] = {"booking": "", "seats": ids, "absence": ends, "until": last.isoformat()}
    line = " ".join(filter(None, (line, rest)))
    conclude(turn, title, text, line=line, facts=shown, undo=turn.words("undo-until", until=until))
    concerned = dict.fromkeys([*told, *(one.id for one in entered.left)])
    starts = {one.id: one.start for one in entered.left}
    starts |= {seat[0]: datetime.fromisoformat(seat[2]) for one in told.values() for seat in one["seats"]}
    remember_calls(turn, [Concerned(key, starts[key]) for key in concerned])
    await show_calls(turn, is_asked=False)
