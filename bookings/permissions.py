"""Which role may do what, and how far: the table of docs/rules.md, section 5, as one table."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bookings.business import Role
from bookings.refusals import Code, Refused


class Command(StrEnum):
    """What somebody may ask for; in the order of the table."""

    # For oneself
    BOOK = "book"
    MANAGE = "manage"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    UNDO = "undo"
    CONTACT = "contact"
    HELP = "help"
    LANGUAGE = "language"
    # To look at the calendar
    AGENDA = "agenda"
    NEXT = "next"
    FIND = "find"
    FREE = "free"
    HISTORY = "history"
    # On customers' behalf
    BOOK_FOR = "book_for"
    MOVE_FOR = "move_for"
    CANCEL_FOR = "cancel_for"
    UNDO_FOR = "undo_for"
    MESSAGE = "message"
    RESEND = "resend"
    EDIT_CUSTOMER = "edit_customer"
    ADD_TO_CLASS = "add_to_class"
    NO_SHOW = "no_show"
    DONE = "done"
    # Beyond the limits that bind customers (case 27)
    LIFT_NOTICE = "lift_notice"
    LIFT_NOT_BOOKABLE = "lift_not_bookable"
    LIFT_HOURS = "lift_hours"
    LIFT_ADVANCE = "lift_advance"
    # Absences
    TIME_OFF = "time_off"
    CLOSURE = "closure"
    HAND_OVER = "hand_over"
    # The business
    SETTINGS = "settings"
    STAFF_AND_LINKS = "staff_and_links"
    OUTBOX = "outbox"
    ERASE = "erase"
    EXPORT = "export"
    PIN = "pin"


class Reach(StrEnum):
    """How far a command goes for a role: nowhere, on one's own calendar, there and colleagues as busy, everywhere."""

    NO = "no"
    OWN = "own"
    OWN_WITH_BUSY = "own_with_busy"
    ALL = "all"


ONESELF = (
    Command.BOOK,
    Command.MANAGE,
    Command.RESCHEDULE,
    Command.CANCEL,
    Command.UNDO,
    Command.CONTACT,
    Command.HELP,
    Command.LANGUAGE,
)
LOOK = (Command.AGENDA, Command.NEXT, Command.FIND, Command.FREE, Command.HISTORY)
SERVE = (
    Command.BOOK_FOR,
    Command.MOVE_FOR,
    Command.CANCEL_FOR,
    Command.UNDO_FOR,
    Command.MESSAGE,
    Command.RESEND,
    Command.EDIT_CUSTOMER,
    Command.ADD_TO_CLASS,
    Command.NO_SHOW,
    Command.DONE,
    Command.LIFT_NOTICE,
    Command.LIFT_NOT_BOOKABLE,
    Command.TIME_OFF,
    Command.HAND_OVER,
)
ADMINISTER = (
    Command.LIFT_HOURS,
    Command.LIFT_ADVANCE,
    Command.CLOSURE,
    Command.SETTINGS,
    Command.STAFF_AND_LINKS,
    Command.OUTBOX,
    Command.ERASE,
    Command.EXPORT,
    Command.PIN,
)

STAFF = (Role.VIEWER, Role.TEAM_MEMBER, Role.SCHEDULER, Role.ADMINISTRATOR)
"""The roles that may more than a customer. Guests may not: they have a customer's rights."""

_TABLE: tuple[tuple[tuple[Command, ...], tuple[Reach, Reach, Reach, Reach]], ...] = (
    (LOOK, (Reach.ALL, Reach.OWN_WITH_BUSY, Reach.ALL, Reach.ALL)),
    (SERVE, (Reach.NO, Reach.OWN, Reach.ALL, Reach.ALL)),
    (ADMINISTER, (Reach.NO, Reach.NO, Reach.NO, Reach.ALL)),
)
"""How far commands go for each of `STAFF`; for customers nowhere, and those for oneself everywhere."""

_REACH: Mapping[Command, Mapping[Role, Reach]] = {
    command: dict(zip(STAFF, reaches, strict=True)) for commands, reaches in _TABLE for command in commands
}


def may(role: Role | None, command: Command) -> Reach:
    """How far a command goes for a role; `None` is a customer."""
    if command in ONESELF:
        return Reach.ALL
    return Reach.NO if role is None else _REACH[command].get(role, Reach.NO)


def demand(role: Role | None, command: Command) -> None:
    """Raise Refused ROLE, which names the roles that may and not whether the thing exists."""
    if may(role, command) is Reach.NO:
        able = [one.value for one in STAFF if may(one, command) is not Reach.NO]
        raise Refused(Code.ROLE, roles=able)
