"""Cases 1 to 6 of docs/rules.md: who decides, what a booking carries, and the notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bookings.business import AccessControl, ReasonRule
from bookings.manage_policy import Action, decide
from bookings.model import Actor, Booking, Channel, Origin
from bookings.refusals import Code, Refused
from tests.bookings.salon import (
    ADA,
    ANA,
    CASEY,
    CASEY_PROVEN,
    DAY,
    HOUR,
    MINUTE,
    NOW,
    SAM,
    THURSDAY,
    TUESDAY,
    VIC,
    Salon,
    at,
    refuses,
)


async def test_case_01_a_setting_that_changed_meanwhile_counts_at_the_commit(salon: Salon) -> None:
    """What was offered is decided anew when it is done: refused, nothing changes, and contact details are there."""
    booking = await salon.book_for(at("11:00"))
    service = await salon.set_service(is_customer_allowed_to_manage_booking=True)
    business = (await salon.store.catalogue()).business
    assert Action.RESCHEDULE in decide(business, service, booking, CASEY_PROVEN, salon.now).allowed
    await salon.set_service(is_customer_allowed_to_manage_booking=False)
    before = salon.everything()
    with refuses(Code.MANAGED_BY_STAFF):
        await salon.move(CASEY_PROVEN, booking, at("12:00"))
    with refuses(Code.MANAGED_BY_STAFF):
        await salon.cancel(CASEY_PROVEN, booking)
    assert await salon.again(booking) == booking
    assert salon.everything() == before
    assert decide(business, service, booking, CASEY_PROVEN, salon.now).contact.phone == "+44 20 7946 0123"


@pytest.mark.parametrize("setting", [True, False])
async def test_case_02_a_pin_overrides_the_setting_either_way(salon: Salon, setting: bool) -> None:
    """A staff-booked booking may be pinned on or off; unpinned again, it goes by the service's setting."""
    booking = await salon.book_for(at("11:00"))
    await salon.set_service(is_customer_allowed_to_manage_booking=setting)
    assert booking.is_customer_allowed_to_manage_booking is None

    async def may_manage() -> bool:
        found = await salon.store.catalogue()
        now = await salon.again(booking)
        return Action.CANCEL in decide(found.business, found.services["haircut"], now, CASEY_PROVEN, NOW).allowed

    assert await may_manage() is setting
    for pin in (True, False):
        await salon.desk.pin(ADA, booking.id, pin, request_key=salon.key())
        assert await may_manage() is pin
    unpinned = await salon.desk.pin(ADA, booking.id, None, request_key=salon.key())
    assert await may_manage() is setting
    assert unpinned.version == 4
    assert await salon.whats(booking) == "booked pinned pinned pinned"
    last = (await salon.history(booking))[-1]
    assert (last.before["is_customer_allowed_to_manage_booking"], last.who) == (False, "staff:ada")
    assert {row.booking_version for row in await salon.mails(booking)} == {1}


async def test_case_02_only_an_administrator_pins_and_only_what_staff_booked(salon: Salon) -> None:
    """Others are told which role may, whether or not the booking exists; a self-made one cannot be pinned."""
    booking = await salon.book_for(at("11:00"))
    own = await salon.book(at("12:00"))
    for actor in (SAM, ANA, VIC, CASEY_PROVEN):
        for booking_id in (booking.id, "unknown"):
            with refuses(Code.ROLE) as no:
                await salon.desk.pin(actor, booking_id, True, request_key=salon.key())
            assert no.value.facts == {"roles": ["administrator"]}
    with refuses(Code.NOT_FOUND):
        await salon.desk.pin(ADA, "unknown", True, request_key=salon.key())
    with refuses(Code.INVALID):
        await salon.desk.pin(ADA, own.id, False, request_key=salon.key())
    assert await salon.again(own) == own
    assert await salon.again(booking) == booking


async def test_case_02_the_same_pin_twice_is_one(salon: Salon) -> None:
    """The same request key again gives the first outcome."""
    booking = await salon.book_for(at("11:00"))
    pinned = await salon.desk.pin(ADA, booking.id, True, request_key="pin")
    assert await salon.desk.pin(ADA, booking.id, True, request_key="pin") == pinned
    assert await salon.whats(booking) == "booked pinned"


async def test_case_03_origin_never_changes_whoever_edits(salon: Salon) -> None:
    """A self-made booking stays the customer's after staff moved it, and a staff-made one stays staff's."""
    own, made = await salon.book(at("11:00")), await salon.book_for(at("10:00"))
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    own = await salon.undo(SAM, await salon.move(SAM, own, at("14:00")))
    made = await salon.undo(CASEY_PROVEN, await salon.cancel(CASEY_PROVEN, made))
    assert (own.origin, made.origin) == (Origin.SELF_SERVICE, Origin.STAFF)
    assert (await salon.again(own)).origin is Origin.SELF_SERVICE


@pytest.mark.parametrize(
    ("appointment", "origin"),
    [
        (None, Origin.STAFF),
        ("", Origin.STAFF),
        ("00000000-0000-0000-0000-000000000000", Origin.STAFF),
        ("{00000000-0000-0000-0000-000000000000}", Origin.STAFF),
        (" 0 ", Origin.STAFF),
        ("9c1a1f34-5f5d-4a2b-8a35-2f7f7d2c1a90", Origin.SELF_SERVICE),
    ],
)
def test_case_03_graph_says_origin_by_the_self_service_appointment(appointment: str | None, origin: Origin) -> None:
    """An id that is null, empty or all zeros means that staff booked."""
    assert Origin.of_graph(appointment) is origin


def test_case_03_unknown_origin_is_staff() -> None:
    """A booking that comes without an origin counts as booked by staff: the stricter reading."""
    booking = Booking("id", "REF", "haircut", ("ana",), CASEY, at("11:00"), at("11:30"), NOW, NOW)
    assert booking.origin is Origin.STAFF


async def test_case_04_staff_book_for_themselves_or_for_a_customer(salon: Salon) -> None:
    """In the customer's flow a staff member's booking is self-service, by a staff command it is staff's."""
    own = await salon.book(at("11:00"), "ben", actor=ANA)
    made = await salon.book_for(at("12:00"), "ana", actor=ANA)
    assert (own.origin, made.origin) == (Origin.SELF_SERVICE, Origin.STAFF)
    assert own.customer.aad_object_id == ANA.aad_object_id
    assert made.customer.aad_object_id == ""
    entries = await salon.history(own) + await salon.history(made)
    assert [(entry.who, entry.role) for entry in entries] == [("staff:ana", "teamMember")] * 2


@pytest.mark.parametrize("actor", [CASEY_PROVEN, VIC], ids=["customer", "viewer"])
async def test_case_04_nobody_else_books_for_a_customer(salon: Salon, actor: Actor) -> None:
    """A staff command of somebody without a calendar is refused with the roles that may, and writes nothing."""
    before = salon.everything()
    for service in ("haircut", "unknown"):
        with refuses(Code.ROLE) as no:
            await salon.book_for(at("11:00"), actor=actor, service=service)
        assert no.value.facts == {"roles": ["teamMember", "scheduler", "administrator"]}
    assert salon.everything() == before


async def test_case_05_unpublished_closes_booking_and_leaves_managing(salon: Salon) -> None:
    """Without a published page nobody books for themself; what is booked is managed all the same."""
    booking = await salon.book(at("11:00"))
    business = await salon.set_business(is_published=False)
    with refuses(Code.NOT_PUBLISHED):
        await salon.book(at("14:00"))
    service = (await salon.store.catalogue()).services["haircut"]
    decision = decide(business, service, booking, CASEY_PROVEN, salon.now)
    assert decision.allowed == {Action.RESCHEDULE, Action.CANCEL, Action.CONTACT}
    assert decision.refused == {Action.NEW_BOOKING: Refused(Code.NOT_PUBLISHED)}
    assert (await salon.move(CASEY_PROVEN, booking, at("12:00"))).version == 2
    assert (await salon.book_for(at("14:00"))).origin is Origin.STAFF


async def test_case_05_a_page_for_the_organization_offers_no_new_booking_on_the_web(salon: Salon) -> None:
    """On the web "new booking" is offered to staff alone, in Teams to those whose tenant is asked when they book."""
    booking = await salon.book(at("11:00"))
    business = await salon.set_business(page={"access_control": AccessControl.ORGANIZATION})
    service = (await salon.store.catalogue()).services["haircut"]
    in_teams = replace(CASEY_PROVEN, channel=Channel.TEAMS)
    for actor, is_offered in (
        (CASEY_PROVEN, False),
        (replace(CASEY_PROVEN, staff_member_id="x"), True),
        (in_teams, True),
    ):
        decision = decide(business, service, booking, actor, salon.now)
        assert (Action.NEW_BOOKING in decision.allowed) is is_offered
        assert {Action.RESCHEDULE, Action.CANCEL} <= decision.allowed


async def test_case_05_somebody_refused_may_still_book_and_the_old_booking_stands(salon: Salon) -> None:
    """On a published page a customer who may not change what staff booked can book anew; nothing else moves."""
    old = await salon.book_for(at("11:00"))
    with refuses(Code.MANAGED_BY_STAFF):
        await salon.move(CASEY_PROVEN, old, at("12:00"))
    new = await salon.book(at("12:00"))
    assert new.origin is Origin.SELF_SERVICE
    assert await salon.again(old) == old


async def test_case_06_a_booking_exactly_at_the_lead_time_or_the_maximum_advance_is_allowed(salon: Salon) -> None:
    """Two hours ahead and 60 days ahead are allowed to the second; a second nearer or farther is not."""
    earliest, latest = at("10:00", TUESDAY), at("11:00", TUESDAY + 60 * DAY - DAY)
    salon.now = earliest - 2 * HOUR + timedelta(seconds=1)
    with refuses(Code.TOO_SOON) as no:
        await salon.book(earliest)
    assert no.value.facts == {"earliest": salon.now + 2 * HOUR}
    salon.now = earliest - 2 * HOUR
    assert (await salon.book(earliest)).start == earliest
    salon.now = latest - 60 * DAY - timedelta(seconds=1)
    with refuses(Code.TOO_FAR) as no:
        await salon.book(latest)
    assert no.value.facts == {"latest": salon.now + 60 * DAY}
    salon.now = latest - 60 * DAY
    assert (await salon.book(latest)).start == latest


async def test_case_06_cancelling_exactly_at_the_notice_is_allowed(salon: Salon) -> None:
    """The lead time holds for cancelling too; a microsecond later it is refused with the deadline that passed."""
    booking = await salon.book(at("11:00"))
    salon.now = at("09:00") + timedelta(microseconds=1)
    with refuses(Code.NOTICE) as no:
        await salon.cancel(CASEY_PROVEN, booking)
    assert no.value.facts == {"action": "cancel", "deadline": at("09:00"), "notice": 2 * HOUR}
    salon.now = at("09:00")
    assert (await salon.cancel(CASEY_PROVEN, booking)).version == 2


async def test_case_06_a_move_satisfies_the_old_and_the_new_limits(salon: Salon) -> None:
    """The old start is at least the notice away, the new start within lead time and maximum advance, ends included."""
    booking = await salon.book(at("11:00"))
    salon.now = at("09:00")
    with refuses(Code.TOO_SOON):
        await salon.move(CASEY_PROVEN, booking, at("10:45"))
    moved = await salon.move(CASEY_PROVEN, booking, at("15:00"))
    salon.now = at("13:00") + timedelta(seconds=1)
    with refuses(Code.NOTICE) as no:
        await salon.move(CASEY_PROVEN, moved, at("11:00", THURSDAY))
    assert no.value.facts["action"] == "reschedule"
    salon.now = at("13:00")
    with refuses(Code.TOO_FAR):
        await salon.move(CASEY_PROVEN, moved, at("14:00", at("14:00").date() + 60 * DAY))
    assert (await salon.move(CASEY_PROVEN, moved, at("11:00", THURSDAY))).start == at("11:00", THURSDAY)


async def test_case_06_a_service_has_notices_of_its_own(salon: Salon) -> None:
    """`cancel_notice` and `reschedule_notice` of the service stand in the place of the lead time."""
    await salon.set_service(policy={"cancel_notice": DAY, "reschedule_notice": timedelta(0)})
    booking = await salon.book(at("11:00"))
    salon.now = at("11:00") - DAY + MINUTE
    with refuses(Code.NOTICE) as no:
        await salon.cancel(CASEY_PROVEN, booking)
    assert no.value.facts["notice"] == DAY
    salon.now = at("10:59")
    assert (await salon.move(CASEY_PROVEN, booking, at("14:00"))).start == at("14:00")


async def test_case_06_lead_time_zero_means_until_the_start_exclusive(salon: Salon) -> None:
    """Without a lead time a booking is cancelled until a moment before its start, and not at its start."""
    await salon.set_business(policy={"minimum_lead_time": timedelta(0)})
    booking, other = await salon.book(at("11:00")), await salon.book(at("11:00"), "ben")
    salon.now = at("11:00") - timedelta(microseconds=1)
    await salon.cancel(CASEY_PROVEN, booking)
    salon.now = at("11:00")
    with refuses(Code.STARTED):
        await salon.cancel(CASEY_PROVEN, other)


async def test_case_06_the_number_of_moves_can_be_limited(salon: Salon) -> None:
    """After `maximum_reschedules` moves of its customer a booking is not moved, but cancelled; staff's do not count."""
    await salon.set_service(policy={"maximum_reschedules": 1})
    booking = await salon.move(SAM, await salon.book(at("11:00")), at("12:00"))
    moved = await salon.move(CASEY_PROVEN, booking, at("14:00"))
    assert moved.reschedule_count == 1
    with refuses(Code.TOO_MANY_MOVES) as no:
        await salon.move(CASEY_PROVEN, moved, at("15:00"))
    assert no.value.facts == {"maximum": 1}
    assert (await salon.cancel(CASEY_PROVEN, moved)).version == 4


async def test_case_06_a_reason_is_optional_required_or_not_asked(salon: Salon) -> None:
    """Required, a customer gives one and staff need not; optional, it is kept if given; not asked, none is kept."""
    booking = await salon.book(at("11:00"))
    await salon.set_service(policy={"reason": ReasonRule.REQUIRED})
    with refuses(Code.REASON_MISSING):
        await salon.move(CASEY_PROVEN, booking, at("12:00"), reason="  ")
    booking = await salon.move(CASEY_PROVEN, booking, at("12:00"), reason=" a train ")
    booking = await salon.move(SAM, booking, at("14:00"))
    await salon.set_service(policy={"reason": ReasonRule.NOT_ASKED})
    booking = await salon.move(CASEY_PROVEN, booking, at("15:00"), reason="unasked")
    await salon.set_service(policy={"reason": None})
    cancelled = await salon.cancel(CASEY_PROVEN, booking, reason="ill")
    assert [entry.reason for entry in await salon.history(booking)] == ["", "a train", "", "", "ill"]
    assert cancelled.reason == "ill"


async def test_case_06_staff_are_not_bound_by_notice_but_told(salon: Salon) -> None:
    """Inside the notice staff cancel and move; that they were told is in the history."""
    booking, other = await salon.book(at("11:00")), await salon.book(at("11:00"), "ben")
    salon.now = at("10:30")
    catalogue = await salon.store.catalogue()
    decision = decide(catalogue.business, catalogue.services["haircut"], booking, ANA, salon.now)
    assert {no.code for no in decision.advice} == {Code.NOTICE}
    await salon.cancel(ANA, booking)
    await salon.move(SAM, other, at("14:00"))
    assert (await salon.history(booking))[-1].decision == "allowed; told: notice"
    assert (await salon.history(other))[-1].decision == "allowed; told: notice"
    assert (await salon.again(other)).reschedule_count == 0
