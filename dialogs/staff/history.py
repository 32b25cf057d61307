"""What happened to a booking: who did what and when, from what to what, and what was denied; the newest first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Fact
from bookings.model import Booking, HistoryEntry
from bookings.permissions import STAFF
from dialogs import facts
from dialogs.orders import Begin, Order
from dialogs.shortening import short
from dialogs.staff.which import one
from dialogs.telling import what

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_ENTRIES, MOST_TOLD = 12, 3


async def show(turn: Turn, order: Order) -> Begin | None:
    """Answer with the booking's history, as many entries as a card holds."""
    booking = await one(turn, order)
    if booking is None:
        return None
    entries = [*reversed(await turn.desks.store.history_of(booking.id))]
    lines = [_line(turn, entry) for entry in entries[:MOST_ENTRIES]]
    head = turn.words("history-title", booking=what(turn, booking))
    status = _status(turn, booking, len(entries))
    data = {"title": head, "status": status, "facts": lines}
    told = [f"{line['label']}: {line['value']}" for line in lines[:MOST_TOLD]]
    turn.show("booking", data, text="\n".join([f"{head}. {status}", *told]), booking=booking)
    return None


def _status(turn: Turn, booking: Booking, count: int) -> str:
    city = turn.words.city(str(turn.business_zone))
    if not count:
        created = facts.deadline(turn, booking.created)
        return turn.words("history-none", created=created, city=city)
    return turn.words("history-zone", city=city, older=max(0, count - MOST_ENTRIES))


def _line(turn: Turn, entry: HistoryEntry) -> Fact:
    at = entry.at.astimezone(turn.business_zone)
    label = turn.words("history-at", day=turn.words.short_day(at.date()), clock=turn.words.clock(at))
    who = _who(turn, entry)
    denied = _noted(entry, "refused")
    if denied:
        return {"label": label, "value": turn.words("history-denied", who=who, what=entry.what, why=denied)}
    parts = [turn.words("history-did", who=who, what=entry.what), _change(turn, entry)]
    if fields := _noted(entry, "changed"):
        named = turn.words.and_list(turn.words("history-field", field=name) for name in fields.split(", "))
        parts.append(turn.words("history-details", fields=named))
    if lifted := _noted(entry, "lifted"):
        limits = turn.words.and_list(turn.words("history-limit", limit=limit) for limit in lifted.split(", "))
        parts.append(turn.words("history-lifted", limits=limits))
    if entry.reason:
        parts.append(turn.words("history-reason", reason=short(entry.reason)))
    return {"label": label, "value": " ".join(filter(None, parts))}


def _noted(entry: HistoryEntry, kind: str) -> str:
    """What the decision says of a kind: "allowed; lifted: hours" has "hours" of the kind "lifted"."""
    start = f"{kind}: "
    return next((part.removeprefix(start) for part in entry.decision.split("; ") if part.startswith(start)), "")


def _who(turn: Turn, entry: HistoryEntry) -> str:
    kind, _, key = entry.who.partition(":")
    if kind != "staff":
        return turn.words("history-who", who=kind)
    roles = {role.value: turn.words(f"role-{role.value.lower()}") for role in STAFF}
    name = facts.staff_names(turn, (key,))
    return turn.words("history-staff", name=name, role=roles[entry.role]) if entry.role in roles else name


def _change(turn: Turn, entry: HistoryEntry) -> str:
    """From what to what, where the place on the calendar or the permission is another one."""
    before, after = entry.before, entry.after
    if not after:
        return ""
    pin = "is_customer_allowed_to_manage_booking"
    if before and before.get(pin) != after.get(pin):
        return turn.words("history-pin", state=str(after.get(pin)).lower())
    now = _place(turn, after)
    if not before:
        return turn.words("history-place", now=now)
    was = _place(turn, before)
    return turn.words("history-change", was=was, now=now) if was != now else ""


def _place(turn: Turn, state: Mapping[str, Any]) -> str:
    start = datetime.fromisoformat(state["start"]).astimezone(turn.business_zone)
    staff = facts.staff_names(turn, state["staff_member_ids"])
    return turn.words("history-when", day=facts.day(turn, start), clock=turn.words.clock(start), staff=staff)
