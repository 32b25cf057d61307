"""`outbox`: how the mails stand, and those that did not get through once more (docs/rules.md, case 17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Menu, MenuRow
from bookings.ids import spoken
from bookings.model import MailState, Outbox, OutboxRow, Way
from bookings.permissions import Command
from dialogs import facts
from dialogs.language.people_words import asks_to_retry
from dialogs.orders import Begin, Order
from dialogs.shortening import LONGEST_LABEL, shortened

if TYPE_CHECKING:
    from dialogs.context import Turn

ROWS = 8
"""Mails on one card."""
TOLD = 3
"""Mails in words, for whoever reads no cards."""
RETRY, ALL, PAGE = "retry", "all", "from"


async def outbox(turn: Turn, order: Order) -> Begin | None:
    """Show what waits and what is stuck, or try again what was clicked and show how it stands then."""
    act, _, what = order.value.partition(" ")
    if act == RETRY or asks_to_retry(order.about):
        row_id = what if act == RETRY and what != ALL else ""
        count = await turn.desks.outbox.retry(turn.actor, row_id, request_key="")
        await _show(turn, 0, said=turn.words("outbox-retried", count=count))
    else:
        await _show(turn, int(what) if act == PAGE and what.isdecimal() else 0)
    return None


async def _show(turn: Turn, first: int, said: str = "") -> None:
    """A card with some of the stuck mails from number `first` on, in place of the card that was clicked."""
    found = await turn.desks.store.outbox(turn.now)
    stuck = found.undelivered
    first = first if first < len(stuck) else 0
    shown = stuck[first : first + ROWS]
    rows = [await _row(turn, row) for row in shown]
    if len(stuck) > 1:
        rows.insert(0, _act(turn.words("outbox-all"), turn.words("outbox-try-all"), f"{RETRY} {ALL}"))
    rest = len(stuck) - first - len(shown)
    if rest:
        rows.append(_act(turn.words("outbox-rest", count=rest), turn.words("outbox-show"), f"{PAGE} {first + ROWS}"))
    elif first:
        rows.append(_act(turn.words("outbox-first"), turn.words("outbox-show"), f"{PAGE} 0"))
    line = _line(turn, found)
    told = [said, line, *(f"{row['label']}: {row['note']}" for row in rows if "note" in row)][: TOLD + 2]
    data: Menu = {"title": turn.words("outbox-title"), "line": " ".join(filter(None, (said, line))), "rows": rows}
    turn.show("menu", data, text="\n".join(filter(None, told)), replaces=turn.clicked)


def _line(turn: Turn, found: Outbox) -> str:
    """The numbers; a mail that failed and waits for its next try is told as stuck only."""
    waiting = [row for row in found.undelivered if row.state is MailState.QUEUED]
    due = found.due - sum(row.due <= turn.now for row in waiting)
    later = found.later - sum(row.due > turn.now for row in waiting)
    return turn.words("outbox-line", due=due, later=later, stuck=len(found.undelivered))


def _act(label: str, button: str, about: str) -> MenuRow:
    return {"label": shortened(label, LONGEST_LABEL), "button": button, "command": Command.OUTBOX.value, "about": about}


async def _row(turn: Turn, row: OutboxRow) -> MenuRow:
    """What a mail is and to whom by their part in it, never by their address; why it failed, and what becomes of it."""
    booking = await turn.booking(row.booking_id)
    to, _, about = row.recipient.partition(":")
    label = turn.words(
        "outbox-mail",
        kind=row.kind,
        to=to,
        name=facts.staff_names(turn, (about,)) if to in ("staff", Way.TEAMS) else "",
        reference=spoken(booking.reference) if booking else "none",
    )
    reason, _, detail = row.last_error.partition(" ")
    why = turn.words("outbox-why", reason=reason, detail=detail or reason.replace("_", " "))
    fate = "dead" if row.state is MailState.DEAD else "queued"
    note = turn.words("outbox-note", fate=fate, tries=row.attempts, why=why, due=facts.deadline(turn, row.due))
    return {**_act(label, turn.words("outbox-try"), f"{RETRY} {row.id}"), "note": note}
