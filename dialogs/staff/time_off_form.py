"""Entering time off or a closure: one card of inputs or words, the plan for the bookings in that time, one approval."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import AbsencePlan, Input, InputChoice, PlanRow
from adaptive_cards.verbs import Verb
from bookings.absence_desk import LONGEST_REASON, Entered, whose
from bookings.absences import Absence, Entry, Proposal, absences_of
from bookings.business import TimeOff
from bookings.calling import Concerned
from bookings.model import Booking
from bookings.refusals import Code, Refused
from bookings.relocating import Move
from bookings.undoing import UNDO_FOR
from dialogs import absence_facts
from dialogs.confirmation import ConfirmField
from dialogs.entries import EntriesField
from dialogs.form import Field, Filled, Form, Step
from dialogs.language.absence_words import EVERYBODY, Stretch, chosen_rows
from dialogs.language.names import Option
from dialogs.staff.time_off import FORM, read, remember_calls, show_calls

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

DAY = timedelta(days=1)
MOST_ROWS = 16
MOST_FACTS = 16


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
        if chosen_rows(said.text, _rows(filled)) is not None:
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
            return {at: _refusal(turn, no)}
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


def _refusal(turn: Turn, no: Refused) -> str:
    return turn.words("absence-not-yours") if no.code is Code.NOT_YOUR_CALENDAR else turn.refusal(no)


# The plan


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
            "kept": [_ends(off) for off in kept],
            "entries": [_told(turn, entry, number) for number, entry in enumerate(planned.entries, start=1)],
        }

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Never reached: a plan can always be made of what was entered, or the form ends."""
        raise RuntimeError("a plan is not asked for")


def _ends(off: TimeOff) -> list[str]:
    return [off.start.isoformat(), off.end.isoformat()]


def _told(turn: Turn, entry: Entry, number: int) -> dict[str, Any]:
    first = entry.seats[0]
    is_left = entry.proposal is Proposal.LEAVE
    return {
        "id": f"row-{number}",
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


def _rows(filled: Filled) -> list[Option]:
    """The rows of the plan by number and by whom they are for."""
    entries = filled.get("plan", {}).get("entries", [])
    return [Option(one["id"], one["name"] or one["id"], (one["what"], *one["name"].split())) for one in entries]


def _moves(filled: Filled, turn: Turn) -> list[dict[str, Any]]:
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
        chosen = chosen_rows(said.text, _rows(filled)) if said.text else None
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
        moves = _moves(filled, turn)
        title = absence_facts.name(turn, absence)
        line = turn.words("absence-plan-line", count=len(entries), left=len(entries) - len(moves))
        rows = [_plan_row(turn, one) for one in entries[:MOST_ROWS]]
        submit = turn.words("absence-plan-submit", moves=len(moves))
        data: AbsencePlan = {"title": title, "line": line, "rows": rows, "submit": submit}
        if any(one["goes"] for one in entries):
            data["message"] = {"value": turn.frame.get("message", "")}
        if len(entries) > MOST_ROWS:
            data["more"] = turn.words("absence-plan-more", count=len(entries) - MOST_ROWS)
        told = [
            f"{number}. {row['what']}, {row['old']}: {row['new']} {row.get('note', '')}".strip()
            for number, row in enumerate(rows, start=1)
        ]
        question = turn.words("absence-plan-question", moves=len(moves))
        text = "\n".join(filter(None, (f"{title}. {line}", *told, data.get("more", ""), question)))
        turn.show("absence_plan", data, text=text, is_question=True)


def _plan_row(turn: Turn, told: Mapping[str, Any]) -> PlanRow:
    leaves = told["id"] in turn.frame.get("leaving", [])
    row: PlanRow = {"id": told["id"], "what": told["what"], "old": told["old"], "new": told["new"]}
    if told["goes"]:
        row |= {"changed": True, "goes": "false" if leaves else "true"}
        row["new"] = turn.words("absence-left-out", proposed=told["new"]) if leaves else told["new"]
    return {**row, "note": told["note"]} if told["note"] else row


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
            for one in _moves(filled, turn)
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
            turn.say_text(_refusal(turn, no))
            return Step.DONE
        for name in ("entries", "plan", "confirm"):
            turn.clear(name)
        turn.frame["problems"] = {"first": _refusal(turn, no)}
        turn.frame["asked"] = "entries"
        return await self.fields[0].ask(filled, turn)


async def _changed(absence: Absence, before: Sequence[Sequence[str]], turn: Turn) -> None:
    """Say what somebody else changed in the same record meanwhile."""
    catalogue = await turn.desks.store.catalogue()
    member = absence.staff_member_id
    if member and member not in catalogue.staff:
        raise Refused(Code.STALE)
    now = {tuple(_ends(off)) for off in absences_of(catalogue, member)}
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
        lines.append(absence_facts.fate(turn, "left", seats, turn.refusal(Refused(code)) if code is not None else ""))
    title = turn.words("absence-done-title", absence=absence_facts.name(turn, absence))
    line = turn.words("absence-done", moved=len(moved), left=len(left), failed=len(entered.failed))
    rest = turn.words("absence-rest", count=len(lines) - MOST_FACTS) if len(lines) > MOST_FACTS else ""
    shown = lines[:MOST_FACTS]
    text = "\n".join(filter(None, (f"{title}. {line}", *(f"{one['label']}: {one['value']}" for one in shown), rest)))
    replaces = str(turn.talk.pop("open_card", "")) if turn.heard.action else ""
    turn.chosen = title
    last = turn.now + UNDO_FOR
    until = turn.words.clock(last.astimezone(turn.own_zone))
    ends = [absence.staff_member_id, absence.start.isoformat(), absence.end.isoformat()]
    ids = [one.id for one in entered.moved]
    turn.talk["undo"] = {"booking": "", "seats": ids, "absence": ends, "until": last.isoformat()}
    line = " ".join(filter(None, (line, rest)))
    data = {"title": title, "line": line, "facts": shown, "undo": turn.words("undo-until", until=until)}
    turn.show("done", data, text=text, replaces=replaces)
    concerned = dict.fromkeys([*told, *(one.id for one in entered.left)])
    starts = {one.id: one.start for one in entered.left}
    starts |= {seat[0]: datetime.fromisoformat(seat[2]) for one in told.values() for seat in one["seats"]}
    remember_calls(turn, [Concerned(key, starts[key]) for key in concerned])
    await show_calls(turn, is_asked=False)
