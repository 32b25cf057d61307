"""When news may reach a staff member in Teams: not in their quiet hours, on their own clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bookings.business import BookingBusiness, StaffMember, WorkTimeSlot


def quiet_hours_of(business: BookingBusiness, member: StaffMember) -> WorkTimeSlot | None:
    """Their own, else the business's; `None` where none are kept."""
    hours = member.quiet_hours or business.quiet_hours
    return None if hours is None or hours.start_time == hours.end_time else hours


def may_be_told_at(business: BookingBusiness, member: StaffMember, at: datetime) -> datetime:
    """The first instant from `at` on that is not in quiet hours, in UTC."""
    hours = quiet_hours_of(business, member)
    if hours is None:
        return at
    zone = ZoneInfo(member.time_zone or business.time_zone)
    wall = at.astimezone(zone)
    begins, ends, clock = hours.start_time, hours.end_time, wall.time()
    passes_midnight = begins > ends
    is_quiet = (clock >= begins or clock < ends) if passes_midnight else begins <= clock < ends
    if not is_quiet:
        return at
    day = wall.date() + timedelta(days=1 if passes_midnight and clock >= begins else 0)
    return max(at, datetime.combine(day, ends, zone).astimezone(UTC))
