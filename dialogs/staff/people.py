"""Staff, their roles and links: who works here, what each may do, and what an administrator can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Fact, Menu, MenuRow
from bookings.business import StaffMember
from bookings.permissions import Command
from dialogs import facts
from dialogs.language.names import Option, pick
from dialogs.language.people_words import staff_act
from dialogs.orders import Begin, Order
from dialogs.staff import links
from dialogs.staff.which import one

if TYPE_CHECKING:
    from dialogs.context import Turn

ROWS = 9
"""Staff members on one card."""
OF_MEMBER = ("see", "code", "unlink")
"""What is done about one member of the staff, by the first word of a button's `about`, or of what was typed."""
OF_REQUEST = {"approve": True, "refuse": False}


async def staff_and_links(turn: Turn, order: Order) -> Begin | None:
    """What was clicked, or typed: everybody, one of them, a link code, or who asks to be linked."""
    act, _, what = order.value.partition(" ")
    if order.value:
        member = turn.catalogue.staff.get(what)
    else:
        act, typed = staff_act(order.about) or ("list", order.about)
        if act == "revoke":
            booking = await one(turn, Order(order.command, about=typed))
            return Begin(links.RevokeLinks.name, {"booking": booking.id}) if booking else None
        if act in OF_REQUEST:
            what = await links.waiting(turn, typed)
        member = _named(turn, typed)
        if member is None and act in OF_MEMBER:
            turn.say("people-who", name=typed or "none", team=_team(turn))
            return None
    if act in OF_REQUEST:
        await links.answer(turn, what, is_approved=OF_REQUEST[act])
        return None
    if act in OF_MEMBER:
        return await _about(turn, act, member)
    if act in ("list", "from"):
        show_team(turn, int(what) if what.isdecimal() else 0)
        return None
    return Begin(links.RevokeLinks.name, {"booking": order.value})


async def _about(turn: Turn, act: str, member: StaffMember | None) -> Begin | None:
    if member is None:
        turn.say("people-gone")
    elif act == "code":
        await links.give_out(turn, member)
    else:
        show_member(turn, member)
    return None


def _named(turn: Turn, typed: str) -> StaffMember | None:
    team = turn.catalogue.staff
    found = pick(typed, [Option(key, member.display_name, member.aliases) for key, member in team.items()])
    return team[found.id] if found.id else None


def _team(turn: Turn) -> str:
    return turn.words.and_list(member.display_name for member in turn.catalogue.staff.values())


def show_team(turn: Turn, first: int = 0) -> None:
    """Everybody who works here, with role and link."""
    team = list(turn.catalogue.staff.values())
    first = first if first < len(team) else 0
    shown = team[first : first + ROWS]
    rows = [
        act_row(member.display_name, turn.words("people-open"), f"see {member.id}", _state(turn, member))
        for member in shown
    ]
    rest = len(team) - first - len(shown)
    if rest:
        rows.append(act_row(turn.words("people-rest", count=rest), turn.words("people-show"), f"from {first + ROWS}"))
    title = turn.words("people-title", count=len(team))
    text = "\n".join([title, *(f"{row['label']}: {row['note']}" for row in rows if "note" in row)])
    clicked = str((turn.heard.action or {}).get("card", ""))
    data: Menu = {"title": title, "rows": rows, "more": turn.words("people-how")}
    turn.show("menu", data, text=text, replaces=clicked)


def _state(turn: Turn, member: StaffMember) -> str:
    """Role, and whether they are linked."""
    role = turn.words("roles-one", role=member.role.value)
    return turn.words("people-state", role=role, is_linked="yes" if member.aad_object_id else "no")


def act_row(label: str, button: str, about: str, note: str = "") -> MenuRow:
    """A row that does something about staff."""
    row: MenuRow = {"label": label, "button": button, "command": Command.STAFF_AND_LINKS.value, "about": about}
    return {**row, "note": note} if note else row


def show_member(turn: Turn, member: StaffMember) -> None:
    """One of them, and what can be done."""
    lines = member_facts(turn, member)
    rows = []
    if not member.aad_object_id:
        rows.append(act_row(turn.words("people-code-label"), turn.words("people-code"), f"code {member.id}"))
    title = member.display_name
    told = " ".join(f"{line['label']}: {line['value']}." for line in lines)
    clicked = str((turn.heard.action or {}).get("card", ""))
    line = "\n".join(f"{line['label']}: {line['value']}" for line in lines)
    turn.show("menu", {"title": title, "line": line, "rows": rows}, text=f"{title}. {told}", replaces=clicked)


def member_facts(turn: Turn, member: StaffMember) -> list[Fact]:
    """What is on record of a staff member."""
    services = [one.display_name for one in turn.catalogue.services.values() if member.id in one.staff_member_ids]
    return [
        facts.fact(turn, "role", turn.words("roles-one", role=member.role.value)),
        facts.fact(turn, "email", member.email_address or turn.words("people-no-address")),
        facts.fact(turn, "services", turn.words.and_list(services) or turn.words("people-no-services")),
        facts.fact(turn, "link", turn.words("people-link", account=member.aad_object_id[-6:] or "none")),
    ]
