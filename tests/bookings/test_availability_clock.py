"""Hours on wall clocks: midnight, other zones, and clock changes (docs/rules.md, cases 22 and 31)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bookings.availability import (
    check,
    free_slots,
)
from bookings.hours import Hours, epoch
from bookings.refusals import Code, Refused
from tests.bookings.quiet_salon import (
    ANA,
    DAY,
    HAIRCUT,
    HOUR,
    LONDON,
    MINUTE,
    NOW,
    POLICY,
    TUESDAY,
    at,
    block,
    catalogue,
    hours,
    offered,
    refused,
)

NIGHT = {"ana": [block("00:15", "01:00", day=TUESDAY)]}


def test_hours_that_touch_at_midnight_hold_a_slot_together() -> None:
    """A day ends at 00:00, the next opens there: a slot may cross, and each day's grid begins at its own opening."""
    of = catalogue(business_hours=hours("00:00-01:30", "22:15-00:00"))
    late = replace(HAIRCUT, default_duration=90 * MINUTE)
    assert offered(late, of=of) == "00:00 22:15 22:45 23:15 23:45"
    assert check(of, late, {}, at("23:45"), NOW).end == at("01:15", TUESDAY)
    assert offered(late, of=catalogue(business_hours=hours("22:15-00:00"))) == "22:15"


def test_a_booking_beyond_midnight_stands_in_the_way_of_a_slot_before_it() -> None:
    """A slot that crosses midnight, or whose buffers do, meets what is booked on the other side."""
    of = catalogue(business_hours=hours("00:00-00:00"))
    slots = [slot.start for slot in free_slots(of, HAIRCUT, NIGHT, at("22:00"), at("03:00", TUESDAY), NOW)]
    assert [f"{start:%H:%M}" for start in slots] == ["22:00", "22:30", "23:00", "01:00", "01:30", "02:00", "02:30"]
    wide = replace(HAIRCUT, pre_buffer=31 * MINUTE, post_buffer=31 * MINUTE)
    slots = [slot.start for slot in free_slots(of, wide, NIGHT, at("22:00"), at("03:00", TUESDAY), NOW)]
    assert [f"{start:%H:%M}" for start in slots] == ["22:00", "22:30", "02:00", "02:30"]
    late = {"ana": [block("22:30", "23:30")]}
    slots = [slot.start for slot in free_slots(of, wide, late, at("23:30"), at("01:00", TUESDAY), NOW)]
    assert [f"{start:%H:%M}" for start in slots] == ["00:30"]


def test_a_night_shift_crosses_the_end_of_the_year() -> None:
    """Time does not break at New Year."""
    of = catalogue(business_hours=hours("00:00-00:00"))
    now = datetime(2026, 12, 31, 20, tzinfo=UTC)
    service = replace(HAIRCUT, default_duration=3 * HOUR)
    slots = free_slots(of, service, {}, now, now + 5 * HOUR, now)
    assert [f"{slot.start:%d %H:%M}" for slot in slots][2:9:2] == ["31 21:30", "31 22:30", "31 23:30", "01 00:30"]


def test_staff_hours_narrow_the_business_s_in_the_staff_member_s_own_zone() -> None:
    """Working hours are wall times where the staff member is; `use_business_hours` leaves them aside."""
    in_paris = replace(ANA, use_business_hours=False, working_hours=hours("11:00-14:00"), time_zone="Europe/Paris")
    assert offered(HAIRCUT, of=catalogue(in_paris)) == "10:00 10:30 11:00"
    assert refused(HAIRCUT, at("09:30"), of=catalogue(in_paris)) == Refused(Code.OUTSIDE_HOURS)
    assert offered(HAIRCUT, of=catalogue(replace(in_paris, time_zone=""))) == "11:00"
    assert offered(HAIRCUT, of=catalogue(replace(in_paris, use_business_hours=True))) == "09:00 09:30 10:00 10:30 11:00"


def test_hours_keep_to_the_wall_clock_over_a_clock_change() -> None:
    """09:00 is 09:00 before and after, whatever that is in UTC (case 31)."""
    of = catalogue(time_zone="Europe/London", business_hours=hours("09:00-10:00"))
    saturday = datetime(2026, 3, 28, tzinfo=UTC)
    slots = free_slots(of, HAIRCUT, {}, saturday, saturday + 2 * DAY, NOW)
    assert [f"{slot.start:%d %H:%M}" for slot in slots] == ["28 09:00", "29 08:00"]


def test_a_night_that_is_an_hour_short_ends_its_slots_earlier() -> None:
    """Closing at 02:00 on the night of the change is an hour earlier; the Saturday before teaches nothing about it."""
    of = catalogue(time_zone="Europe/London", business_hours=hours("21:00-00:00", "00:00-02:00"))
    late = replace(HAIRCUT, default_duration=3 * HOUR)
    saturdays = [datetime(2026, 3, day, 12, tzinfo=UTC) for day in (21, 28)]
    slots = list(free_slots(of, late, {}, saturdays[0], saturdays[1] + DAY, NOW))
    nights = [[f"{slot.start:%H:%M}" for slot in slots if day < slot.start < day + DAY / 2] for day in saturdays]
    assert nights == [["21:00", "21:30", "22:00", "22:30", "23:00"], ["21:00", "21:30", "22:00"]]


def test_a_time_that_the_clock_skips_is_never_offered() -> None:
    """On 29 March 2026 London's clocks go from 01:00 to 02:00 (case 22)."""
    of = catalogue(time_zone="Europe/London", business_hours=hours("00:00-03:00"))
    start = datetime(2026, 3, 29, tzinfo=UTC)
    short = replace(HAIRCUT, default_duration=30 * MINUTE)
    slots = list(free_slots(of, short, {}, start, start + 5 * HOUR, NOW))
    assert [f"{slot.start.astimezone(LONDON):%H:%M%z}" for slot in slots] == [
        "00:00+0000",
        "00:30+0000",
        "02:00+0100",
        "02:30+0100",
    ]
    assert refused(short, start + 2 * HOUR, of=of).code is Code.OUTSIDE_HOURS


def test_a_time_that_exists_twice_is_offered_twice() -> None:
    """On 25 October 2026 London shows 01:00 to 02:00 two times, an hour apart (case 22)."""
    of = catalogue(
        time_zone="Europe/London",
        business_hours=hours("01:00-02:00"),
        scheduling_policy=replace(POLICY, maximum_advance=timedelta(days=365)),
    )
    start = datetime(2026, 10, 24, 23, tzinfo=UTC)
    slots = list(free_slots(of, HAIRCUT, {}, start, start + 6 * HOUR, NOW))
    assert [f"{slot.start.astimezone(LONDON):%H:%M%z}" for slot in slots] == [
        "01:00+0100",
        "01:30+0100",
        "01:00+0000",
    ]
    assert check(of, HAIRCUT, {}, slots[2].start, NOW) == slots[2]


def test_a_clock_change_at_the_very_turn_of_the_year_counts() -> None:
    """Niamey went from 24:00 to 01:00 where 1960 began in UTC: the half hour before 01:00 never was (case 22)."""
    early = Hours("Africa/Niamey", lambda _: ((30 * 60, 90 * 60),))
    year = epoch(datetime(1960, 1, 1, tzinfo=UTC))
    assert early.between(year - 3600, year + 3600) == [(year, year + 1800)]
    assert early.between(year, year + 3600) == [(year, year + 1800)]
