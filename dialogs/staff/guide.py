"""What each role can ask for: a row each, whose button begins it (docs/rules.md, section 5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Menu, MenuRow
from bookings.business import StaffMember
from bookings.model import Channel
from bookings.permissions import Command, Reach, may
from dialogs import agenda
from dialogs.choose import looks_as_staff
from dialogs.language.agenda_words import Asked
from dialogs.orders import Order

if TYPE_CHECKING:
    from dialogs.context import Turn

SHOWN = (
    Command.AGENDA,
    Command.NEXT,
    Command.FIND,
    Command.FREE,
    Command.BOOK_FOR,
    Command.MOVE_FOR,
    Command.CANCEL_FOR,
    Command.ADD_TO_CLASS,
    Command.TIME_OFF,
    Command.SETTINGS,
    Command.STAFF_AND_LINKS,
    Command.OUTBOX,
)
"""A card's worth, in the order of a day; what a booking's own card offers is told in a line."""


async def help_for(turn: Turn, order: Order) -> None:
    """The rows for this role; customers are told what they can do in their own words."""
    business = turn.catalogue.business.display_name
    if not looks_as_staff(turn):
        turn.say("help", business=business)
        return
    line = turn.words("guide-line", **_person(turn))
    data = _menu(turn, turn.words("guide-title"), line)
    said = turn.words.and_list(turn.words("guide-said", example=row["note"]) for row in data["rows"])
    turn.show("menu", data, text=turn.words("guide-text", line=line, examples=said))


def welcome(turn: Turn) -> None:
    """Greet a staff member, by name and role, with what they can ask for and whether news comes to them here."""
    person = _person(turn)
    business = turn.catalogue.business.display_name
    member = turn.catalogue.staff.get(turn.actor.staff_member_id)
    is_told = turn.heard.actor.channel is Channel.TEAMS and member is not None and _serves(turn, member)
    news = "none" if member is None or not is_told else "on" if member.is_news_enabled else "off"
    line = turn.words("guide-welcome-line", news=news, **person)
    turn.show("menu", _menu(turn, turn.words("guide-welcome", business=business, **person), line))


def _serves(turn: Turn, member: StaffMember) -> bool:
    return any(member.id in service.staff_member_ids for service in turn.catalogue.services.values())


def _person(turn: Turn) -> dict[str, str]:
    """Who asks, by name, and their role."""
    member = turn.catalogue.staff.get(turn.actor.staff_member_id)
    role = turn.actor.role.value.lower() if turn.actor.role else ""
    return {"name": member.display_name if member else "", "role": role}


def _menu(turn: Turn, title: str, line: str) -> Menu:
    rows = [_row(turn, command) for command in SHOWN if may(turn.actor.role, command) is not Reach.NO]
    more = turn.words("guide-serves" if may(turn.actor.role, Command.MESSAGE) is not Reach.NO else "guide-looks")
    return {"title": title, "line": line, "rows": rows, "more": more}


def _row(turn: Turn, command: Command) -> MenuRow:
    return {
        "label": turn.words("guide-what", command=command.value),
        "note": turn.words("guide-example", command=command.value),
        "button": turn.words("guide-button", command=command.value),
        "command": command.value,
    }


async def look(turn: Turn, order: Order) -> None:
    """The agenda of today, or who comes next, by a button."""
    await agenda.show(turn, Asked(order.command, order.about))
