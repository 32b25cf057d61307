"""Cases 21 to 25 of docs/rules.md: twice is once, clock changes, hidden services, other services, one slot for two."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bookings.business import DAYS, WorkHours, WorkTimeSlot
from bookings.model import Booking, Origin
from bookings.offers import Wanted
from bookings.refusals import Code, Refused
from tests.bookings.salon import (
    ADA,
    ANA,
    CASEY_PROVEN,
    DAY,
    DREW,
    DREW_PROVEN,
    HOUR,
    SAM,
    Salon,
    at,
    refuses,
)

NIGHT = (WorkTimeSlot(time(0), time(4)),)
FORWARD, BACK = date(2026, 3, 29), date(2026, 10, 25)
"""The days on which London's clock skips 01:00 to 02:00, and shows it twice."""


async def test_case_21_the_same_request_twice_gives_the_first_answer(salon: Salon) -> None:
    """A command that comes again under its request key changes nothing and answers with the same booking."""
    desk = salon.desk
    request = salon.request(at("11:00"), who="ana")
    booked = await desk.book(CASEY_PROVEN, request, request_key="book")
    assert await desk.book(CASEY_PROVEN, request, request_key="book") == booked
    made = await desk.book_for(SAM, salon.request(at("10:00"), who="ana"), request_key="book-for")
    assert await desk.book_for(SAM, salon.request(at("10:00"), who="ana"), request_key="book-for") == made
    moved = await desk.reschedule(CASEY_PROVEN, booked.id, at("12:00"), request_key="move")
    assert await desk.reschedule(CASEY_PROVEN, booked.id, at("12:00"), request_key="move") == moved
    cancelled = await desk.cancel(CASEY_PROVEN, booked.id, request_key="cancel")
    assert await desk.cancel(CASEY_PROVEN, booked.id, request_key="cancel") == cancelled
    restored = await desk.undo(CASEY_PROVEN, booked.id, request_key="undo")
    before = salon.everything()
    assert await desk.undo(CASEY_PROVEN, booked.id, request_key="undo") == restored
    assert await desk.book(CASEY_PROVEN, request, request_key="book") == restored
    assert salon.everything() == before
    assert await salon.whats(booked) == "booked moved cancelled restored"


async def test_case_21_two_clicks_at_once_are_one(salon: Salon) -> None:
    """The same request twice at the same moment books once; two cards of one version act once."""
    request = salon.request(at("11:00"), who="ana")
    one, other = await asyncio.gather(
        *(salon.desk.book(CASEY_PROVEN, request, request_key="double click") for _ in range(2))
    )
    assert one == other
    answers = await asyncio.gather(
        salon.cancel(CASEY_PROVEN, one, expected_version=1),
        salon.move(CASEY_PROVEN, one, at("12:00"), expected_version=1),
        return_exceptions=True,
    )
    assert sum(isinstance(answer, Booking) for answer in answers) == 1
    assert (await salon.again(one)).version == 2
    assert len(await salon.history(one)) == 2


async def test_case_21_a_refused_request_may_be_sent_again(salon: Salon) -> None:
    """A refusal is not remembered: the same request key works once nothing stands against it."""
    taken = await salon.book(at("11:00"))
    request = salon.request(at("11:00"), who="ana", customer=DREW)
    with refuses(Code.SLOT_TAKEN):
        await salon.desk.book(DREW_PROVEN, request, request_key="again")
    await salon.cancel(CASEY_PROVEN, taken)
    assert (await salon.desk.book(DREW_PROVEN, request, request_key="again")).start == at("11:00")


async def night(salon: Salon, day: date) -> None:
    """The salon is open from midnight to four, and it is the day before."""
    await salon.set_business(business_hours=tuple(WorkHours(one, NIGHT) for one in DAYS))
    salon.now = datetime.combine(day - DAY, time(12), UTC)


async def test_case_22_a_wall_clock_time_that_is_skipped_is_never_offered(salon: Salon) -> None:
    """On the day the clock goes forward the offer jumps from 00:45 to 02:00, and its instants are all different."""
    await night(salon, FORWARD)
    since = datetime.combine(FORWARD, time(0), UTC)
    assert await salon.free(since, since + 2 * HOUR) == "00:00 00:15 00:30 00:45 01:00 01:15 01:30 01:45"
    booking = await salon.book(since + HOUR)
    assert booking.start == datetime(2026, 3, 29, 1, tzinfo=UTC)


async def test_case_22_a_time_that_comes_twice_is_two_slots(salon: Salon) -> None:
    """On the day the clock goes back 01:30 is booked twice, an hour apart, with the same staff member."""
    await night(salon, BACK)
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    booked = [await salon.book(first), await salon.book(first + HOUR)]
    assert [booking.start for booking in booked] == [first, first + HOUR]
    assert {booking.staff_member_ids for booking in booked} == {("ana",)}


async def test_case_22_an_instant_is_kept_in_utc_however_it_was_written(salon: Salon) -> None:
    """An aware instant of any offset is booked as the same instant in UTC; a naive one is no instant."""
    tokyo = at("11:00").astimezone(datetime.fromisoformat("2026-01-01T00:00+09:00").tzinfo)
    booking = await salon.book(tokyo)
    assert booking.start.isoformat() == "2026-03-04T11:00:00+00:00"
    moved = await salon.move(CASEY_PROVEN, booking, tokyo + HOUR)
    assert moved.start.isoformat() == "2026-03-04T12:00:00+00:00"
    before = salon.everything()
    for naive in (at("11:00").replace(tzinfo=None), datetime.max, datetime.min):  # noqa: DTZ901  naive on purpose
        with pytest.raises(ValueError, match="offset from UTC"):
            await salon.book(naive)
        with pytest.raises(ValueError, match="offset from UTC"):
            await salon.move(CASEY_PROVEN, moved, naive)
    with pytest.raises(ValueError, match="years 1 to 9999"):
        await salon.book(datetime.min.replace(tzinfo=tokyo.tzinfo))
    assert salon.everything() == before


@pytest.mark.parametrize(
    ("start", "code"),
    [
        (datetime.min.replace(tzinfo=UTC), Code.IN_THE_PAST),
        (at("11:00") - 365 * DAY, Code.IN_THE_PAST),
        (at("11:00", date(2031, 3, 4)), Code.TOO_FAR),
        (datetime.max.replace(tzinfo=UTC), Code.TOO_FAR),
        (at("11:00") + timedelta(seconds=1), Code.OFF_GRID),
        (at("11:00") + timedelta(microseconds=1), Code.OFF_GRID),
        (at("03:00"), Code.OUTSIDE_HOURS),
    ],
)
async def test_case_22_absurd_instants_are_refused(salon: Salon, start: datetime, code: Code) -> None:
    """The ends of the calendar, the past and a stray second are refused with a code, in a booking and in a move."""
    booking = await salon.book(at("14:00"))
    before = salon.everything()
    with refuses(code):
        await salon.book(start)
    with refuses(code):
        await salon.move(CASEY_PROVEN, booking, start)
    assert salon.everything() == before


async def test_case_23_a_hidden_service_is_not_booked_by_customers_and_is_managed_by_the_rule(salon: Salon) -> None:
    """Hidden, only staff book it; a booking of it is moved and cancelled like any other, and so is one hidden later."""
    with refuses(Code.HIDDEN_SERVICE):
        await salon.book(at("14:00"), service="wedding-styling")
    hidden = await salon.book_for(at("14:00"), actor=ADA, service="wedding-styling")
    with refuses(Code.MANAGED_BY_STAFF):
        await salon.cancel(CASEY_PROVEN, hidden)
    await salon.set_service("wedding-styling", is_customer_allowed_to_manage_booking=True)
    assert (await salon.cancel(CASEY_PROVEN, hidden)).version == 2
    own = await salon.book(at("11:00"))
    await salon.set_service(is_hidden_from_customers=True)
    assert (await salon.move(CASEY_PROVEN, own, at("12:00"))).version == 2


async def test_case_23_an_unknown_service_is_refused(salon: Salon) -> None:
    """Nothing is booked of what the business does not offer."""
    with refuses(Code.UNKNOWN_SERVICE):
        await salon.book(at("11:00"), service="unknown")
    with refuses(Code.UNKNOWN_SERVICE):
        await salon.book_for(at("11:00"), service="unknown")


async def test_case_24_another_service_is_another_booking(salon: Salon) -> None:
    """A move never changes the service: staff of another one are refused, and booking it leaves the first standing."""
    haircut = await salon.book(at("11:00"), "chloe")
    with refuses(Code.STAFF_UNAVAILABLE):
        await salon.move(CASEY_PROVEN, haircut, at("14:00"), "sam")
    coloring = await salon.book(at("14:00"), service="coloring")
    assert (coloring.service_id, coloring.origin) == ("coloring", Origin.SELF_SERVICE)
    assert coloring.end - coloring.start == 1.5 * HOUR
    assert await salon.again(haircut) == haircut
    assert (await salon.move(CASEY_PROVEN, haircut, at("12:00"))).service_id == "haircut"


async def test_case_25_of_two_who_want_one_slot_one_gets_it(salon: Salon) -> None:
    """Asked at the same moment, one books and the other is refused at once with nothing written."""
    answers = await asyncio.gather(
        salon.book(at("11:00")),
        salon.book(at("11:00"), actor=DREW_PROVEN, customer=DREW),
        return_exceptions=True,
    )
    won = [answer for answer in answers if isinstance(answer, Booking)]
    lost = [answer for answer in answers if isinstance(answer, Refused)]
    assert len(won) == 1
    assert [no.code for no in lost] == [Code.SLOT_TAKEN]
    assert salon.everything()["bookings"] == 1


async def test_case_25_whoever_comes_second_is_offered_the_nearest_three(salon: Salon) -> None:
    """The nearest free starts around the lost one, before and after, can all be booked."""
    await salon.book(at("11:00"))
    catalogue = await salon.store.catalogue()
    wanted = Wanted(catalogue.services["haircut"], ("ana",))
    near = await salon.offers.nearest(catalogue, wanted, at("11:00"))
    assert [f"{slot.start:%H:%M}" for slot in near] == ["10:00", "10:15", "11:45"]
    for slot in near[1:]:
        booked = await salon.book(slot.start, actor=DREW_PROVEN, customer=DREW)
        assert booked.staff_member_ids == ("ana",)


async def test_case_25_two_moves_to_one_slot(salon: Salon) -> None:
    """Of two moves to one slot the second is refused and its booking stays where it was."""
    one, other = await salon.book(at("11:00")), await salon.book(at("12:00"), actor=DREW_PROVEN, customer=DREW)
    await salon.move(ANA, one, at("14:00"))
    with refuses(Code.SLOT_TAKEN):
        await salon.move(DREW_PROVEN, other, at("14:15"), "ana")
    assert await salon.again(other) == other
