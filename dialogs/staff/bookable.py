"""Which services and calendars somebody books for customers, as far as their role goes (docs/rules.md, case 27)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bookings.admission import books_own_calendar
from bookings.business import Service, StaffMember, StaffNeeded
from bookings.permissions import Command
from bookings.refusals import Code, Refused

if TYPE_CHECKING:
    from dialogs.context import Turn


def bookable(turn: Turn, staff_member_id: str = "", *, groups_only: bool = False) -> list[Service]:
    """The services that this person books for customers, hidden ones too (docs/rules.md, case 23).

    Of one staff member where given; on one's own calendar alone those that need nobody else (case 27).
    """
    own = turn.actor.staff_member_id if books_own_calendar(turn.actor) else ""
    return [
        service
        for service in turn.catalogue.services.values()
        if {staff_member_id, own} - {""} <= set(service.staff_member_ids)
        and not (own and is_for_several(service))
        and (service.is_group or not groups_only)
    ]


def is_for_several(service: Service) -> bool:
    """Whether one booking takes several staff members at once."""
    return service.staff_needed is StaffNeeded.ALL and len(service.staff_member_ids) > 1


def bookable_staff(turn: Turn, service: Service | None = None) -> list[StaffMember]:
    """The staff members among whom this person may choose: who does the service, or any."""
    if books_own_calendar(turn.actor):
        keys: Sequence[str] = [turn.actor.staff_member_id]
    elif service is not None:
        keys = service.staff_member_ids
    else:
        keys = list(dict.fromkeys(key for one in turn.catalogue.services.values() for key in one.staff_member_ids))
    return [turn.catalogue.staff[key] for key in keys if key in turn.catalogue.staff]


async def deny_colleague(turn: Turn, command: Command, request_key: str) -> None:
    """Note in the history that somebody asked for a calendar that is not theirs to book on."""
    no = Refused(Code.NOT_YOUR_CALENDAR)
    await turn.desks.denials.note(turn.actor, command, no, request_key=request_key)
