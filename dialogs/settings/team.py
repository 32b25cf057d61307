"""The page about staff: who works here with role and link, one of them, and what can be done about them."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from adaptive_cards.shapes import Fact
from bookings.business import StaffMember
from bookings.staffing import services_of
from dialogs import facts
from dialogs.form import Form
from dialogs.language.names import pick
from dialogs.orders import Begin, Handler, Order
from dialogs.said import NOTHING, Said
from dialogs.settings.menu import row, show_menu
from dialogs.settings.team_forms import (
    ROLES,
    NewStaffMember,
    StaffFacts,
    StaffHours,
    StaffServices,
    code_row,
    name_of,
    pages,
)
from dialogs.settings.team_leaving import RemoveStaffMember, UnlinkStaffMember
from dialogs.shortening import LONGEST_NOTE, shortened

if TYPE_CHECKING:
    from dialogs.context import Turn

NEW = "new"
END_OF_ID = 6
MOST_TOLD, LONGEST_NAME = 10, 40
"""A larger team is told by names alone."""
FORMS: tuple[Form, ...] = (
    NewStaffMember(),
    RemoveStaffMember(),
    StaffFacts(),
    StaffHours(),
    StaffServices(),
    UnlinkStaffMember(),
)
SUBJECTS = {"staff_facts": StaffFacts.name, "staff_hours": StaffHours.name}
"""The pages that change a record, by what their buttons ask for."""
ACTS = {
    "staff_services": StaffServices.name,
    "staff_remove": RemoveStaffMember.name,
    "staff_unlink": UnlinkStaffMember.name,
}
"""What else is done about somebody."""


async def show_staff(turn: Turn, order: Order) -> Begin | None:
    """Everybody, or the one who was clicked or named; somebody new."""
    if order.value == NEW:
        return add()
    member = turn.catalogue.staff.get(order.value) or named(turn, order.about)
    if member is not None:
        show_member(turn, member)
        return None
    line = turn.words("people-who", name=order.about, team=names(turn)) if order.about else ""
    team = list(turn.catalogue.staff.values())
    rows = [row(turn, one.display_name, f"staff:{one.id}", state(turn, one)) for one in team]
    rows.append(row(turn, turn.words("people-add"), f"staff:{NEW}", button=turn.words("settings-add")))
    is_short = len(team) <= MOST_TOLD
    told = "\n".join(f"{one['label']}: {one['note']}" for one in rows if one.get("note")) if is_short else ""
    show_menu(turn, turn.words("people-title", count=len(team)), rows, line, order.value, "staff", told)
    return None


def add(name: str = "") -> Begin:
    """The form for somebody new, with their name where it was said."""
    said = Said(f"name {name}") if name else NOTHING
    return Begin(NewStaffMember.name, {"record": secrets.token_hex(16)}, said)


def act(form: str) -> Handler:
    """What is done about the one who was clicked: a form that takes `record` where it is settings, else `member`."""

    async def begin(turn: Turn, order: Order) -> Begin | None:
        if order.value not in turn.catalogue.staff:
            turn.say("people-gone")
            return None
        return Begin(form, {"record" if form in SUBJECTS.values() else "member": order.value})

    return begin


ACTIONS = {name: act(form) for name, form in (SUBJECTS | ACTS).items()}


def named(turn: Turn, typed: str) -> StaffMember | None:
    """Somebody by their name."""
    found = pick(typed, list(turn.catalogue.staff.values())) if typed else None
    return turn.catalogue.staff[found.id] if found and found.id else None


def names(turn: Turn) -> str:
    """Everybody by name; of a large team some."""
    team = [shortened(member.display_name, LONGEST_NAME) for member in turn.catalogue.staff.values()]
    more = len(team) - MOST_TOLD
    kept = [*team[:MOST_TOLD], turn.words("people-rest", count=more)] if more > 0 else team
    return turn.words.and_list(kept)


def state(turn: Turn, member: StaffMember) -> str:
    """Role, and whether they are linked."""
    role = ROLES.told(member.role, turn)
    return turn.words("people-state", role=role, is_linked="yes" if member.aad_object_id else "no")


def show_member(turn: Turn, member: StaffMember) -> None:
    """One of them, and what can be done."""
    told = ((one["label"], shortened(one["value"], LONGEST_NOTE)) for one in _facts(turn, member))
    line = "\n".join(f"{label}: {value}" for label, value in told)
    rows = pages(turn, member.id)
    if member.aad_object_id:
        label, note = turn.words("people-unlink"), turn.words("people-unlink-note")
        rows.append(row(turn, label, f"staff_unlink:{member.id}", note, turn.words("people-unlink-button")))
    else:
        rows.append(code_row(turn, member.id))
    label, note = turn.words("people-remove"), turn.words("people-remove-note")
    rows.append(row(turn, label, f"staff_remove:{member.id}", note, turn.words("settings-remove")))
    show_menu(turn, name_of(member), rows, line)


def _facts(turn: Turn, member: StaffMember) -> list[Fact]:
    """What is on record of a staff member."""
    does = [facts.service_name(turn, key) for key in services_of(turn.catalogue, member.id)]
    return [
        facts.fact(turn, "role", ROLES.told(member.role, turn)),
        facts.fact(turn, "email", member.email_address or turn.words("people-no-address")),
        facts.fact(turn, "services", turn.words.and_list(does) or turn.words("people-no-services")),
        facts.fact(turn, "link", turn.words("people-link", account=member.aad_object_id[-END_OF_ID:] or "none")),
    ]
