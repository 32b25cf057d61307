"""Free slots and the reasons why a start is not one (docs/rules.md, section 3)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any

from bookings.availability import (
    Limit,
    busy_window,
    check,
    effective_policy,
    free_slots,
    nearest,
)
from bookings.business import (
    Availability,
    AvailabilityType,
    AvailabilityWindow,
    ReasonRule,
    SchedulingPolicy,
    TimeOff,
)
from bookings.refusals import Code, Refused
from tests.bookings.quiet_salon import (
    ANA,
    DAY,
    HAIRCUT,
    HOUR,
    MINUTE,
    MONDAY,
    NOW,
    POLICY,
    SALON,
    TUESDAY,
    at,
    block,
    booking,
    catalogue,
    hours,
    offered,
    refused,
)


def test_a_slot_lies_within_the_hours_and_starts_on_their_grid() -> None:
    """Starts are steps counted from each range's opening; the last slot ends when the range does."""
    of = catalogue(business_hours=hours("09:10-11:20", "13:00-14:30"))
    assert offered(HAIRCUT, of=of) == "09:10 09:40 10:10 13:00 13:30"


def test_buffers_keep_a_distance_to_other_bookings_but_may_lie_outside_the_hours() -> None:
    """The padded block meets no other booking's; only the slot itself must be within the hours."""
    service = replace(HAIRCUT, default_duration=30 * MINUTE, pre_buffer=10 * MINUTE, post_buffer=20 * MINUTE)
    assert offered(service) == "09:00 09:30 10:00 10:30 11:00 11:30"
    assert offered(service, {"ana": [block("10:20", "10:50")]}) == "09:00 09:30 11:00 11:30"


def test_a_booking_that_ends_where_a_slot_starts_is_not_in_its_way() -> None:
    """Intervals are half-open."""
    assert offered(HAIRCUT, {"ana": [block("10:00", "11:00")]}) == "09:00 11:00"


def test_lead_time_and_advance_are_exact_and_equal_is_allowed() -> None:
    """A start lies within `[now + minimum_lead_time, now + maximum_advance]`; the refusal names the limit (case 6)."""
    of = catalogue(
        scheduling_policy=replace(POLICY, minimum_lead_time=2 * HOUR, maximum_advance=timedelta(days=1, hours=1))
    )
    now = at("07:30")
    assert offered(HAIRCUT, of=of, now=now, days=3) == "09:30 10:00 10:30 11:00"
    assert offered(HAIRCUT, of=of, now=at("08:30"), days=3) == "10:30 11:00 09:00 09:30"
    assert check(of, HAIRCUT, {}, at("09:30"), now).start == now + 2 * HOUR
    assert offered(HAIRCUT, of=of, now=now + timedelta(microseconds=1)) == "10:00 10:30 11:00"
    assert refused(HAIRCUT, at("09:00"), of=of, now=now) == Refused(Code.TOO_SOON, earliest=now + 2 * HOUR)
    latest = now + timedelta(days=1, hours=1)
    assert refused(HAIRCUT, at("09:00", TUESDAY), of=of, now=now) == Refused(Code.TOO_FAR, latest=latest)


def test_a_lead_time_of_zero_means_until_the_start_exclusive() -> None:
    """Nothing that starts now or before is offered or accepted, whoever asks (cases 6 and 27)."""
    assert offered(HAIRCUT, now=at("10:00")) == "10:30 11:00"
    assert offered(HAIRCUT, now=at("10:00") - timedelta(microseconds=1)) == "10:00 10:30 11:00"
    everything = frozenset(Limit)
    assert offered(HAIRCUT, now=at("10:30"), lifted=everything).startswith("11:00 11:30 12:00")
    assert refused(HAIRCUT, at("10:00"), now=at("10:00"), lifted=everything) == Refused(Code.IN_THE_PAST)


def test_the_service_s_own_policy_stands_before_the_business_s() -> None:
    """A service's interval, lead time and advance count; what it leaves unset is inherited."""
    own = SchedulingPolicy(time_slot_interval=HOUR, minimum_lead_time=timedelta(hours=34))
    assert offered(replace(HAIRCUT, scheduling_policy=own), now=NOW) == "10:00 11:00"
    policy = effective_policy(
        replace(SALON, scheduling_policy=replace(POLICY, reason=ReasonRule.REQUIRED, maximum_reschedules=3)),
        replace(HAIRCUT, scheduling_policy=replace(own, maximum_reschedules=0, cancel_notice=HOUR)),
    )
    assert policy.time_slot_interval == HOUR
    assert policy.maximum_advance == timedelta(days=60)
    assert (policy.cancel_notice, policy.reschedule_notice) == (HOUR, timedelta(hours=34))
    assert (policy.maximum_reschedules, policy.reason) == (0, ReasonRule.REQUIRED)
    assert (policy.allow_staff_selection, policy.send_confirmations_to_owner) == (True, True)


def test_a_business_that_sets_nothing_has_a_policy_all_the_same() -> None:
    """Every gap is filled: half-hour steps, a day's notice, a year ahead, no limit to moves."""
    policy = effective_policy(replace(SALON, scheduling_policy=SchedulingPolicy()), None)
    assert (policy.time_slot_interval, policy.minimum_lead_time) == (30 * MINUTE, timedelta(days=1))
    assert (policy.cancel_notice, policy.maximum_advance) == (timedelta(days=1), timedelta(days=365))
    assert (policy.maximum_reschedules, policy.reason) == (None, ReasonRule.OPTIONAL)


TEN_MINUTES = SchedulingPolicy(time_slot_interval=10 * MINUTE)


def test_time_off_and_closures_remove_slots_and_never_shift_them() -> None:
    """The grid stays where it is, whatever is taken out of it."""
    off = TimeOff(at("09:40"), at("10:10"))
    for of in (catalogue(replace(ANA, time_off=(off,))), catalogue(closures=(off,))):
        assert offered(HAIRCUT, of=of) == "10:30 11:00"
        assert refused(HAIRCUT, at("09:30"), of=of) == Refused(Code.STAFF_OFF)
        touching = replace(HAIRCUT, default_duration=40 * MINUTE, scheduling_policy=TEN_MINUTES)
        assert offered(touching, of=of).startswith("09:00 10:10 10:20")
        assert [check(of, touching, {}, at(clock), NOW).start for clock in ("09:00", "10:10")]
        assert "09:30" in offered(HAIRCUT, of=of, lifted=frozenset({Limit.HOURS}))


def test_a_dated_window_stands_in_the_place_of_the_general_availability() -> None:
    """On its dates, both included and those of the business's zone, the window alone counts."""
    service = replace(
        HAIRCUT,
        general_availability=Availability(AvailabilityType.CUSTOM_WEEKLY_HOURS, hours("10:00-11:30")),
        custom_availabilities=(
            AvailabilityWindow(TUESDAY, TUESDAY, AvailabilityType.NOT_BOOKABLE),
            AvailabilityWindow(TUESDAY, TUESDAY + DAY, AvailabilityType.BOOK_WHEN_STAFF_ARE_FREE),
        ),
    )
    assert offered(service, days=4) == "10:00 10:30 09:00 09:30 10:00 10:30 11:00 10:00 10:30"
    assert refused(service, at("09:30")) == Refused(Code.NOT_BOOKABLE)
    assert refused(service, at("10:00", TUESDAY)) == Refused(Code.NOT_BOOKABLE)
    anyway = frozenset({Limit.NOT_BOOKABLE})
    assert offered(service, lifted=anyway) == "09:00 09:30 10:00 10:30 11:00"
    assert check(catalogue(), service, {}, at("09:30"), NOW, lifted=anyway).start == at("09:30")


def test_staff_may_lift_limits_but_never_an_overlap() -> None:
    """Notice, availability, hours with their grid, and advance can be lifted one by one (case 27)."""
    of = catalogue(scheduling_policy=replace(POLICY, minimum_lead_time=DAY, maximum_advance=2 * DAY))
    now, far = at("08:00"), at("09:00", MONDAY + 5 * DAY)
    assert refused(HAIRCUT, at("09:00"), of=of, now=now).code is Code.TOO_SOON
    assert check(of, HAIRCUT, {}, at("09:00"), now, lifted=frozenset({Limit.NOTICE})).start == at("09:00")
    assert refused(HAIRCUT, far, of=of, now=now).code is Code.TOO_FAR
    assert check(of, HAIRCUT, {}, far, now, lifted=frozenset({Limit.ADVANCE})).start == far
    evening, hours_lifted = at("20:07", TUESDAY), frozenset({Limit.HOURS})
    assert refused(HAIRCUT, evening, of=of, now=now).code is Code.OUTSIDE_HOURS
    assert check(of, HAIRCUT, {}, evening, now, lifted=hours_lifted).start == evening
    taken = {"ana": [block("20:00", "20:08", day=TUESDAY)]}
    everything = frozenset(Limit)
    assert refused(HAIRCUT, evening, taken, of=of, now=now, lifted=everything) == Refused(Code.SLOT_TAKEN)


def test_beyond_the_hours_the_grid_goes_on_from_midnight() -> None:
    """Whoever may lift the hours is offered the usual grid inside them, and steps from midnight elsewhere."""
    of = catalogue(business_hours=hours("09:10-10:30"), scheduling_policy=replace(POLICY, time_slot_interval=HOUR))
    times = offered(HAIRCUT, of=of, lifted=frozenset({Limit.HOURS})).split()
    assert times[7:13] == ["07:00", "08:00", "09:00", "09:10", "10:10", "11:00"]


def test_a_start_between_the_minutes_is_off_the_grid_for_everybody() -> None:
    """Seconds are never booked, hours lifted or not."""
    for lifted in (frozenset[Limit](), frozenset({Limit.HOURS})):
        assert refused(HAIRCUT, at("09:30") + timedelta(seconds=1), lifted=lifted) == Refused(Code.OFF_GRID)
        assert refused(HAIRCUT, at("09:30") + timedelta(microseconds=1), lifted=lifted) == Refused(Code.OFF_GRID)


def test_a_booking_being_moved_never_blocks_itself() -> None:
    """Its own time and buffers are left out, and its own length and buffers are looked for (cases 10 and 11)."""
    mine = booking("09:30", "11:00", post_buffer=30 * MINUTE)
    busy = {"ana": [block("09:30", "11:30", "mine")]}
    assert offered(HAIRCUT, busy) == ""
    assert offered(HAIRCUT, busy, moving=mine) == "09:00 09:30 10:00 10:30"
    busy["ana"].append(block("11:30", "12:00"))
    assert offered(HAIRCUT, busy, moving=mine) == "09:00 09:30"
    assert refused(HAIRCUT, at("10:00"), busy, moving=mine) == Refused(Code.SLOT_TAKEN)


def test_slots_are_made_as_they_are_taken() -> None:
    """The first slots of an endless search come at once: nothing beyond them is worked out."""
    without_end = free_slots(
        catalogue(), HAIRCUT, {}, NOW, datetime(9000, 1, 1, tzinfo=UTC), NOW, lifted=frozenset({Limit.ADVANCE})
    )
    assert [f"{slot.start:%H:%M}" for slot in islice(without_end, 3)] == ["09:00", "09:30", "10:00"]


def test_the_nearest_slots_come_from_before_and_after_the_wish() -> None:
    """The closest three, in order, with at least one from each side; the wish itself if it is free (case 25)."""

    def near(clock: str, count: int = 3, **asked: Any) -> str:
        until = at("00:00", TUESDAY)
        found = nearest(catalogue(), HAIRCUT, {}, at(clock), at("00:00"), until, NOW, count=count, **asked)
        return " ".join(f"{slot.start:%H:%M}" for slot in found)

    assert near("10:10") == "09:30 10:00 10:30"
    assert near("10:15", 1) == "10:00"
    assert near("10:00") == "09:30 10:00 10:30"
    assert near("08:00") == "09:00 09:30 10:00"
    assert near("20:00", 2) == "10:30 11:00"
    two_days = nearest(catalogue(), HAIRCUT, {}, at("13:00"), at("00:00"), at("00:00", TUESDAY + DAY), NOW)
    assert [f"{slot.start:%d %H:%M}" for slot in two_days] == ["02 10:30", "02 11:00", "03 09:00"]


def test_the_busy_window_holds_every_block_that_matters() -> None:
    """It reaches back by the buffer before, and forward by length and buffer after: those of a booking on the move."""
    service = replace(HAIRCUT, pre_buffer=10 * MINUTE, post_buffer=5 * MINUTE)
    assert busy_window(service, at("09:00"), at("10:00")) == (at("08:50"), at("11:05"))
    assert busy_window(service, at("09:00"), at("10:00"), moving=booking("09:00", "11:00")) == (
        at("09:00"),
        at("12:00"),
    )


def test_the_refusal_names_the_rule() -> None:
    """Every rule has its own code, with the limit as a fact where there is one."""
    of = catalogue(replace(ANA, time_off=(TimeOff(at("11:00"), at("12:00")),)))
    taken = {"ana": [block("09:30", "10:00")]}
    assert refused(HAIRCUT, at("09:00"), now=at("09:00")) == Refused(Code.IN_THE_PAST)
    assert refused(HAIRCUT, at("12:00")) == Refused(Code.OUTSIDE_HOURS)
    assert refused(HAIRCUT, at("09:10")) == Refused(Code.OFF_GRID)
    assert refused(HAIRCUT, at("09:00"), taken) == Refused(Code.SLOT_TAKEN)
    assert refused(HAIRCUT, at("11:00"), of=of) == Refused(Code.STAFF_OFF)
    assert refused(HAIRCUT, at("09:00"), staff_member_ids=["ben"]) == Refused(Code.STAFF_UNAVAILABLE)
    assert refused(HAIRCUT, at("09:00"), staff_member_ids=["ana", "zoe"]) == Refused(Code.STAFF_UNAVAILABLE)
    assert refused(replace(HAIRCUT, staff_member_ids=()), at("09:00")) == Refused(Code.STAFF_UNAVAILABLE)
