"""Who is free: one of several, all of them, and sessions with seats (docs/rules.md, cases 13 and 14)."""

from __future__ import annotations

from dataclasses import replace
from datetime import timezone
from typing import Any

from bookings.availability import (
    assign,
    check,
    free_slots,
    session_id_for,
)
from bookings.business import (
    StaffNeeded,
    TimeOff,
)
from bookings.model import Busy, Slot
from bookings.refusals import Code, Refused
from tests.bookings.quiet_salon import (
    ANA,
    ANYONE,
    BEN,
    CLASS,
    DAY,
    HAIRCUT,
    HOUR,
    MONDAY,
    NOW,
    TOGETHER,
    at,
    block,
    booking,
    catalogue,
    hours,
    offered,
    refused,
)


def test_a_slot_names_who_is_free_in_the_service_s_order() -> None:
    """With one needed, all who could take it are named; asking for one of them leaves the others out."""
    busy = {"ana": [block("09:00", "10:00")], "ben": [block("10:00", "11:00")]}
    slots = list(free_slots(catalogue(), ANYONE, busy, at("09:00"), at("12:00"), NOW))
    assert [(f"{one.start:%H:%M}", one.staff_member_ids) for one in slots] == [
        ("09:00", ("ben",)),
        ("10:00", ("ana",)),
        ("10:30", ("ana",)),
        ("11:00", ("ana", "ben")),
    ]
    assert offered(ANYONE, busy, staff_member_ids=["ben"]) == "09:00 11:00"
    assert refused(ANYONE, at("09:30"), busy) == Refused(Code.SLOT_TAKEN)
    assert {one.places_left for one in slots} == {1}


def test_where_all_are_needed_all_must_be_free() -> None:
    """One who is not free, or has left, is enough to refuse; nobody can be left out by asking (case 14)."""
    busy = {"ana": [block("09:00", "10:00")], "ben": [block("10:30", "11:00")]}
    slots = list(free_slots(catalogue(), TOGETHER, busy, at("09:00"), at("12:00"), NOW, staff_member_ids=["ana"]))
    assert [(f"{one.start:%H:%M}", one.staff_member_ids) for one in slots] == [("11:00", ("ana", "ben"))]
    assert refused(TOGETHER, at("10:00"), busy) == Refused(Code.SLOT_TAKEN)
    assert offered(TOGETHER, of=catalogue(ANA)) == ""
    assert refused(TOGETHER, at("10:00"), of=catalogue(ANA)) == Refused(Code.STAFF_UNAVAILABLE)


def test_a_session_with_places_left_is_not_busy_for_its_service() -> None:
    """Seats count places down; the full session is gone, and other starts and services see it as busy (case 14)."""
    session_id = session_id_for("class", at("10:00"), ["ana"])
    busy = {"ana": [block("10:00", "11:00", "one", session_id)]}
    slots = list(free_slots(catalogue(), CLASS, busy, at("09:00"), at("12:00"), NOW))
    assert [(f"{one.start:%H:%M}", one.places_left) for one in slots] == [("09:00", 2), ("10:00", 1), ("11:00", 2)]
    assert offered(HAIRCUT, busy) == "09:00 11:00"
    assert refused(CLASS, at("10:30"), busy) == Refused(Code.SLOT_TAKEN)
    busy["ana"].append(block("10:00", "11:00", "two", session_id))
    assert offered(CLASS, busy) == "09:00 11:00"
    assert refused(CLASS, at("10:00"), busy) == Refused(Code.FULL)
    mine = booking("10:00", "11:00", id="two", service_id="class", session_id=session_id)
    assert check(catalogue(), CLASS, busy, at("10:00"), NOW, moving=mine).places_left == 1


def test_a_session_outside_today_s_hours_takes_no_more_seats() -> None:
    """Hours that change leave the session alone (case 31), but its places are offered only within the hours."""
    begun = {"ana": [block("11:30", "12:30", "one", session_id_for("class", at("11:30"), ["ana"]))]}
    assert offered(CLASS, begun) == "09:00 09:30 10:00 10:30"
    away = catalogue(replace(ANA, time_off=(TimeOff(at("09:00"), at("10:30")),)), business_hours=hours("09:00-12:30"))
    assert offered(CLASS, begun, of=away) == "10:30 11:30"


def test_a_seat_that_would_run_into_another_booking_is_not_offered() -> None:
    """A session keeps its place in the calendar, but a seat as long as today's class must fit beside others."""
    session_id = session_id_for("class", at("10:00"), ["ana"])
    busy = {"ana": [block("10:00", "10:30", "one", session_id), block("10:30", "11:00")]}
    assert offered(CLASS, busy) == "09:00 11:00"
    assert refused(CLASS, at("10:00"), busy) == Refused(Code.SLOT_TAKEN)


def test_a_group_with_several_staff_counts_the_places_of_all_sessions_named() -> None:
    """Anyone: the places add up; all together: they share one session."""
    anyone = replace(CLASS, staff_member_ids=("ana", "ben"))
    busy = {"ana": [block("10:00", "11:00", "one", session_id_for("class", at("10:00"), ["ana"]))], "ben": []}
    assert check(catalogue(), anyone, busy, at("10:00"), NOW).places_left == 3
    together = replace(anyone, staff_needed=StaffNeeded.ALL)
    seat = block("10:00", "11:00", "one", session_id_for("class", at("10:00"), ["ben", "ana"]))
    slot = check(catalogue(), together, {"ana": [seat], "ben": [seat]}, at("10:00"), NOW)
    assert (slot.staff_member_ids, slot.places_left) == (("ana", "ben"), 1)


def test_seats_of_different_length_are_all_seen() -> None:
    """The longest seat of a session counts, though a shorter one is sorted after it."""
    seats = [block("08:30", "10:00", "long", "other|session"), block("08:30", "09:00", "short", "other|session")]
    assert offered(HAIRCUT, {"ana": sorted(seats)}) == "10:00 10:30 11:00"
    assert offered(HAIRCUT, {"ana": seats}) == "10:00 10:30 11:00"


def test_anyone_is_the_least_loaded_then_the_longest_unused_then_by_id() -> None:
    """A session is one appointment, however many seats; the day is that of the business's zone (case 13)."""
    slot = Slot(at("11:00"), at("12:00"), ("ben", "ana"))
    seats = [block("08:00", "09:00", "one", "session"), block("08:00", "09:00", "two", "session")]
    before = MONDAY - DAY

    def taken_by(ana: list[Busy], ben: list[Busy], **asked: Any) -> tuple[str, ...]:
        return assign(slot, ANYONE, {"ana": ana, "ben": ben}, asked.pop("zone", "UTC"), **asked)

    assert taken_by([block("08:00", "09:00")], []) == ("ben",)
    assert taken_by(seats, [block("08:00", "08:30"), block("09:00", "09:30")]) == ("ana",)
    assert taken_by(seats, [block("08:00", "08:30")]) == ("ben",)
    assert taken_by([block("08:00", "09:00", day=before)], [block("09:00", "10:00", day=before)]) == ("ana",)
    assert taken_by([block("08:00", "09:00", day=before)], []) == ("ben",)
    assert taken_by([], []) == ("ana",)
    assert taken_by([block("08:00", "09:00", "mine")], [], moving=booking("08:00", "09:00")) == ("ana",)
    assert taken_by([block("13:00", "14:00")], [block("01:00", "02:00")], zone="America/New_York") == ("ben",)
    assert assign(slot, TOGETHER, {}, "UTC") == ("ben", "ana")


def test_a_session_s_id_is_the_same_for_all_its_seats() -> None:
    """Service, instant and staff make the id, in whatever zone or order they are given (case 14)."""
    in_paris = at("10:00").astimezone(timezone(HOUR))
    assert session_id_for("class", at("10:00"), ["ben", "ana"]) == session_id_for("class", in_paris, ["ana", "ben"])
    assert session_id_for("class", at("10:00"), ["ana"]) != session_id_for("class", at("10:30"), ["ana"])


def test_of_several_who_refuse_the_one_who_came_closest_answers() -> None:
    """A full or taken slot says more than a day off, and that more than hours."""
    early = replace(ANA, use_business_hours=False, working_hours=hours("06:00-09:30"))
    off = replace(BEN, time_off=(TimeOff(at("09:00"), at("12:00")),))
    taken = {"ana": [block("10:00", "11:00")], "ben": [block("10:00", "11:00")]}
    assert refused(ANYONE, at("10:00"), taken, of=catalogue(early, off)) == Refused(Code.STAFF_OFF)
    assert refused(ANYONE, at("10:00"), taken, of=catalogue(early, BEN)) == Refused(Code.SLOT_TAKEN)
    assert refused(TOGETHER, at("10:00"), taken, of=catalogue(early, BEN)) == Refused(Code.SLOT_TAKEN)
    assert refused(ANYONE, at("10:00"), of=catalogue(early)) == Refused(Code.OUTSIDE_HOURS)
