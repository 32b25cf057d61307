"""Staff and links in words and by buttons: the team, one of them, link codes, and who asks to be linked by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.permissions import Command
from dialogs.language.people_words import staff_act
from dialogs.orders import Begin, Order
from dialogs.settings import team
from dialogs.settings.team_forms import StaffFacts, StaffServices
from dialogs.settings.team_leaving import RemoveStaffMember, UnlinkStaffMember
from dialogs.staff import links
from dialogs.staff.which import one

if TYPE_CHECKING:
    from dialogs.context import Turn

OF_REQUEST = {"approve": True, "refuse": False}
OF_MEMBER = {
    "change": StaffFacts.name,
    "services": StaffServices.name,
    "remove": RemoveStaffMember.name,
    "unlink": UnlinkStaffMember.name,
}
"""The form that does what was typed about somebody."""


async def staff_and_links(turn: Turn, order: Order) -> Begin | None:
    """What was clicked, or typed."""
    act, _, what = order.value.partition(" ")
    typed = ""
    if not order.value:
        act, typed = staff_act(order.about) or ("list", "")
    if act in OF_REQUEST:
        what = what or await links.waiting(turn, typed)
        await links.answer(turn, what, is_approved=OF_REQUEST[act])
    elif act == "list":
        return await team.show_staff(turn, Order(order.command))
    elif act == "add":
        return team.add(typed)
    elif act == "code" or act in OF_MEMBER:
        return await _about(turn, act, what, typed)
    else:
        booking = await one(turn, Order(order.command, about=typed, value=order.value))
        return Begin(links.RevokeLinks.name, {"booking": booking.id}) if booking else None
    return None


async def _about(turn: Turn, act: str, staff_member_id: str, typed: str) -> Begin | None:
    """What is done about one member of the staff."""
    member = turn.catalogue.staff.get(staff_member_id) or team.named(turn, typed)
    if member is None:
        turn.say("people-who", name=typed or "none", team=team.names(turn))
    elif act == "code":
        await links.give_out(turn, member)
    else:
        return await team.act(OF_MEMBER[act])(turn, Order(Command.STAFF_AND_LINKS, value=member.id))
    return None
