"""The search for slots agrees with looking at every minute, on clock-change days and ordinary ones (case 22)."""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bookings.availability import Limit, assign, check, free_slots, nearest, session_id_for
from bookings.business import (
    DAYS,
    Availability,
    AvailabilityType,
    AvailabilityWindow,
    BookingBusiness,
    Catalogue,
    SchedulingPolicy,
    Service,
    StaffMember,
    StaffNeeded,
    TimeOff,
    WorkHours,
    WorkTimeSlot,
)
from bookings.model import Booking, Busy, Customer, Slot
from bookings.refusals import Refused
from bookings.starts import Search
from tests.bookings.minute_oracle import Oracle

pytestmark = pytest.mark.usefixtures("uncounted")

MINUTE = timedelta(minutes=1)
ZONES = (
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",  # half an hour
    "Africa/Cairo",  # at midnight
    "America/Santiago",  # at midnight
    "Asia/Kathmandu",  # none now; a quarter of an hour in 1986
    "Asia/Beirut",  # at midnight
    "America/St_Johns",
    "Pacific/Auckland",
    "Africa/Casablanca",  # back for Ramadan
    "Pacific/Apia",  # a whole day skipped in 2011
)


def clock_changes(zone: str, year: int) -> list[tuple[str, date]]:
    """The dates of a year whose noon has another offset than the noon before."""
    noons = [datetime(year, 1, 1, 12, tzinfo=ZoneInfo(zone)) + timedelta(days=n) for n in range(365)]
    return [(zone, noon.date()) for before, noon in pairwise(noons) if before.utcoffset() != noon.utcoffset()]


CHANGES = [one for zone in ZONES for one in clock_changes(zone, 2026)]
CHANGES += [*clock_changes("Pacific/Apia", 2011), ("Asia/Kathmandu", date(1986, 1, 1))]
ORDINARY = [(zone, date(2026, 6, 10)) for zone in ZONES] + [("Asia/Kathmandu", date(2025, 12, 31))]
STAFF_ZONES = ("Europe/London", "Asia/Kathmandu", "Australia/Lord_Howe")
ORDINARY += [("Asia/Kathmandu", day) for zone in STAFF_ZONES for _, day in clock_changes(zone, 2026)]

PROFILE = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@dataclass(frozen=True)
class Scenario:
    """A calendar, and a question to it."""

    catalogue: Catalogue
    service: Service
    busy: dict[str, list[Busy]]
    now: datetime
    since: datetime
    until: datetime
    staff_member_ids: tuple[str, ...] | None
    lifted: frozenset[Limit]
    moving: Booking | None

    def slots(self) -> list[Slot]:
        """What is offered."""
        return list(
            free_slots(
                self.catalogue,
                self.service,
                self.busy,
                self.since,
                self.until,
                self.now,
                staff_member_ids=self.staff_member_ids,
                lifted=self.lifted,
                moving=self.moving,
            )
        )

    def check(self, start: datetime) -> Slot | None:
        """What is booked at a start, or `None` where that is refused."""
        try:
            return check(
                self.catalogue,
                self.service,
                self.busy,
                start,
                self.now,
                staff_member_ids=self.staff_member_ids,
                lifted=self.lifted,
                moving=self.moving,
            )
        except Refused:
            return None

    def oracle(self) -> Oracle:
        """The same question to the oracle."""
        return Oracle(
            self.catalogue,
            self.service,
            self.busy,
            self.now,
            staff_member_ids=self.staff_member_ids,
            lifted=self.lifted,
            moving=self.moving,
        )


def minutes(*of: int) -> st.SearchStrategy[timedelta]:
    """One of some durations."""
    return st.sampled_from([MINUTE * one for one in of])


def clock(minute: int) -> time:
    """A minute of the day; the last one's end is midnight."""
    return time(minute // 60 % 24, minute % 60)


@st.composite
def some_ranges(draw: st.DrawFn) -> tuple[WorkTimeSlot, ...]:
    """Up to two ranges of a day, often near midnight, where clocks change; they may touch."""
    minute = st.one_of(st.sampled_from((0, 60, 150, 180, 1380, 1440)), st.integers(0, 288).map(lambda n: n * 5))
    bounds = sorted(draw(st.lists(minute, min_size=4, max_size=4)))
    pairs = (bounds[:2], bounds[2:])
    return tuple(WorkTimeSlot(clock(opens), clock(closes)) for opens, closes in pairs if opens < closes)


@st.composite
def some_hours(draw: st.DrawFn) -> tuple[WorkHours, ...]:
    """Weekly hours: two kinds of day in turn, sometimes with whole days."""
    if draw(st.integers(0, 3)) == 0:
        return tuple(WorkHours(day, (WorkTimeSlot(time(0), time(0)),)) for day in DAYS)
    kinds = draw(st.tuples(some_ranges(), some_ranges()))
    return tuple(WorkHours(day, kinds[n % 2]) for n, day in enumerate(DAYS))


@st.composite
def some_absences(draw: st.DrawFn, since: datetime) -> tuple[TimeOff, ...]:
    """At most one absence somewhere around the window."""
    found = draw(st.lists(st.tuples(st.integers(-100, 580), st.integers(1, 100)), max_size=1))
    return tuple(TimeOff(since + start * 5 * MINUTE, since + (start + length) * 5 * MINUTE) for start, length in found)


@st.composite
def some_staff_member(draw: st.DrawFn, name: str, since: datetime) -> StaffMember:
    """Somebody with the business's hours or their own, sometimes in another zone."""
    return StaffMember(
        name,
        name.title(),
        use_business_hours=draw(st.booleans()),
        working_hours=draw(some_hours()),
        time_off=draw(some_absences(since)),
        time_zone=draw(st.sampled_from(("", "", *STAFF_ZONES))),
    )


@st.composite
def some_service(draw: st.DrawFn, staff: tuple[StaffMember, ...], day: date) -> Service:
    """A service of some length, with buffers, windows and staff."""
    kinds = st.sampled_from(AvailabilityType)
    usual = st.just(AvailabilityType.BOOK_WHEN_STAFF_ARE_FREE)
    windows = st.builds(
        lambda first, length, kind, hours: AvailabilityWindow(
            day + timedelta(days=first), day + timedelta(days=first + length), kind, hours
        ),
        st.integers(-1, 1),
        st.integers(0, 1),
        kinds,
        some_hours(),
    )
    return Service(
        "service",
        "Service",
        default_duration=draw(minutes(15, 30, 60, 100, 26 * 60)),
        pre_buffer=draw(minutes(0, 0, 5, 20)),
        post_buffer=draw(minutes(0, 0, 10, 45)),
        staff_member_ids=tuple(one.id for one in staff),
        staff_needed=draw(st.sampled_from((StaffNeeded.ONE, StaffNeeded.ONE, StaffNeeded.ALL))),
        maximum_attendees_count=draw(st.sampled_from((1, 1, 2, 3))),
        scheduling_policy=SchedulingPolicy(time_slot_interval=draw(st.none() | minutes(10, 45))),
        general_availability=draw(st.builds(Availability, usual | kinds, some_hours())),
        custom_availabilities=tuple(draw(st.lists(windows, max_size=2))),
    )


@st.composite
def some_scenario(draw: st.DrawFn, days: Sequence[tuple[str, date]] = ()) -> Scenario:
    """A calendar around one of the days, else around a clock change or on an ordinary day, with bookings on it."""
    zone, day = draw(st.sampled_from(days or CHANGES) | st.sampled_from(days or ORDINARY))
    since = datetime.combine(day, time(), UTC) - draw(st.sampled_from((12, 24, 30))) * timedelta(hours=1)
    until = since + timedelta(hours=42)
    staff = tuple(draw(some_staff_member(name, since)) for name in draw(st.sampled_from((["ana"], ["ben", "ana"]))))
    business = BookingBusiness(
        "business",
        "Business",
        zone,
        draw(some_hours()),
        closures=draw(some_absences(since)),
        scheduling_policy=SchedulingPolicy(
            time_slot_interval=draw(minutes(5, 15, 30, 60)),
            minimum_lead_time=draw(minutes(0, 0, 60, 24 * 60)),
            maximum_advance=draw(minutes(36 * 60, 60 * 24 * 60)),
        ),
    )
    service = draw(some_service(staff, day))
    now = since + draw(st.integers(-60 * 24, 60 * 24)) * MINUTE + timedelta(microseconds=draw(st.sampled_from((0, 1))))
    scenario = Scenario(
        Catalogue(business, {service.id: service}, {one.id: one for one in staff}),
        service,
        {one.id: [] for one in staff},
        now,
        since,
        until,
        draw(st.sampled_from((None, ("ana",)))),
        frozenset(draw(st.sets(st.sampled_from(Limit), max_size=1))),
        None,
    )
    return draw(some_bookings(scenario))


@st.composite
def some_bookings(draw: st.DrawFn, scenario: Scenario) -> Scenario:
    """The same scenario with bookings: some of what is offered, some of other services, and one being moved."""
    for number in range(draw(st.integers(0, 3))):
        slots = scenario.slots()
        if slots:
            slot = draw(st.sampled_from(slots))
            staff = slot.staff_member_ids
            taken_by = staff if scenario.oracle().needs_all else (draw(st.sampled_from(staff)),)
            for seat in range(draw(st.integers(1, slot.places_left)) if scenario.service.is_group else 1):
                take(scenario, slot, taken_by, f"own{number}-{seat}")
    for number, calendar in enumerate(scenario.busy.values()):
        at = draw(st.integers(0, 600)) * 5
        block = Busy(int(scenario.since.timestamp()) + at * 60, 0, f"other{number}", "")
        block = block._replace(end=block.start + draw(st.sampled_from((10, 30, 120))) * 60)
        if all(block.end <= one.start or block.start >= one.end for one in calendar):
            insort(calendar, block)
    known = sorted({one.booking_id for calendar in scenario.busy.values() for one in calendar})
    if not known or draw(st.booleans()):
        return scenario
    start = scenario.since
    moving = Booking(
        draw(st.sampled_from(known)),
        "reference",
        scenario.service.id,
        ("ana",),
        Customer(),
        start,
        start + draw(minutes(20, 60)),
        start,
        start,
        pre_buffer=draw(minutes(0, 15)),
        post_buffer=draw(minutes(0, 15)),
    )
    return replace(scenario, moving=moving)


def take(scenario: Scenario, slot: Slot, staff_member_ids: tuple[str, ...], booking_id: str) -> None:
    """Put a booking of the service into the calendars."""
    of = scenario.moving or scenario.service
    session_id = session_id_for(scenario.service.id, slot.start, staff_member_ids) if scenario.service.is_group else ""
    start, end = slot.start - of.pre_buffer, slot.end + of.post_buffer
    for one in staff_member_ids:
        insort(scenario.busy[one], Busy(int(start.timestamp()), int(end.timestamp()), booking_id, session_id))


@settings(PROFILE, max_examples=100)
@given(some_scenario())
def test_what_is_offered_is_what_the_minutes_say(scenario: Scenario) -> None:
    """Starts, staff and places left are those that an inspection of every minute finds."""
    assert scenario.slots() == list(scenario.oracle().slots(scenario.since, scenario.until))


@settings(PROFILE, max_examples=60)
@given(some_scenario())
def test_a_fortnight_at_once_is_the_same_as_day_by_day(scenario: Scenario) -> None:
    """What is remembered of one week never leaks into another with other clocks, dates or windows."""
    since = scenario.since - timedelta(days=7)
    scenario = replace(scenario, now=since - timedelta(days=2), lifted=scenario.lifted | {Limit.ADVANCE})
    days = [since + timedelta(days=n) for n in range(17)]
    at_once = replace(scenario, since=days[0], until=days[-1]).slots()
    assert at_once == [slot for day in pairwise(days) for slot in replace(scenario, since=day[0], until=day[1]).slots()]


@settings(PROFILE, max_examples=80)
@given(some_scenario())
def test_whatever_is_offered_passes_the_check_and_nothing_else_does(scenario: Scenario) -> None:
    """`check` accepts exactly what `free_slots` offers; beyond the hours it is free of the grid."""
    offered = {slot.start: slot for slot in scenario.slots()}
    for start, slot in offered.items():
        assert scenario.check(start) == slot
    if Limit.HOURS not in scenario.lifted:
        every = (scenario.since + n * 5 * MINUTE for n in range((scenario.until - scenario.since) // (5 * MINUTE)))
        assert {start for start in every if scenario.check(start)} <= set(offered)


@settings(PROFILE, max_examples=60)
@given(some_scenario(), st.data())
def test_booking_takes_a_place_and_cancelling_gives_it_back(scenario: Scenario, data: st.DataObject) -> None:
    """After a booking its place is gone; after its cancellation the offer is what it was."""
    before = scenario.slots()
    assume(before)
    slot = data.draw(st.sampled_from(before))
    staff = assign(slot, scenario.service, scenario.busy, scenario.catalogue.business.time_zone, moving=scenario.moving)
    calendars = {one: list(blocks) for one, blocks in scenario.busy.items()}
    take(scenario, slot, staff, "new")
    after = {one.start: one for one in scenario.slots()}
    left = after.get(slot.start, replace(slot, staff_member_ids=(), places_left=0))
    if scenario.service.is_group:
        assert left.places_left == slot.places_left - 1
    else:
        assert set(left.staff_member_ids) == set(slot.staff_member_ids) - set(staff)
    assert replace(scenario, busy=calendars).slots() == before


@settings(PROFILE, max_examples=50)
@given(some_scenario(), st.integers(0, 42 * 60))
def test_the_search_runs_backwards_as_it_runs_forwards(scenario: Scenario, minute: int) -> None:
    """Both directions find the same starts, and the nearest are the closest of them, heard from both sides."""
    asked: dict[str, Any] = {
        "staff_member_ids": scenario.staff_member_ids,
        "lifted": scenario.lifted,
        "moving": scenario.moving,
    }
    search = Search(scenario.catalogue, scenario.service, scenario.busy, scenario.now, **asked)
    bounds = int(scenario.since.timestamp()), int(scenario.until.timestamp())
    assert list(search.starts(*bounds, backwards=True)) == list(search.starts(*bounds))[::-1]
    wish = scenario.since + minute * MINUTE
    near = nearest(
        scenario.catalogue,
        scenario.service,
        scenario.busy,
        wish,
        scenario.since,
        scenario.until,
        scenario.now,
        **asked,
    )
    slots = scenario.slots()
    closest = sorted(slots, key=lambda slot: (abs(slot.start - wish), slot.start))[:3]
    missing = [
        side
        for side in (
            max((slot for slot in slots if slot.start < wish), key=lambda slot: slot.start, default=None),
            min((slot for slot in slots if slot.start >= wish), key=lambda slot: slot.start, default=None),
        )
        if side and side not in closest
    ]
    assert list(near) == sorted(closest[: 3 - len(missing)] + missing, key=lambda slot: slot.start)
