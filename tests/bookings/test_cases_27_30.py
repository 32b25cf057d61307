"""Cases 27 to 30 of docs/rules.md: staff and the rules, closing a booking, messages, and open bookings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings.admission import is_of_organization, open_bookings
from bookings.availability import Limit
from bookings.business import AccessControl, Availability, AvailabilityType, CustomQuestion, Role
from bookings.identity import bookings_of_actor
from bookings.manage_policy import contact_details
from bookings.model import Actor, BookingStatus, Customer, Origin
from bookings.refusals import Code
from tests.bookings.salon import (
    ADA,
    ANA,
    BEN,
    CASEY,
    CASEY_PROVEN,
    DAY,
    DREW,
    DREW_PROVEN,
    MINUTE,
    MONDAY,
    SAM,
    THURSDAY,
    VIC,
    Salon,
    at,
    refuses,
    teams,
    web,
)

LIMITS = {
    Limit.NOTICE: (at("09:30", MONDAY), Code.TOO_SOON),
    Limit.NOT_BOOKABLE: (at("11:00"), Code.NOT_BOOKABLE),
    Limit.HOURS: (at("20:00"), Code.OUTSIDE_HOURS),
    Limit.ADVANCE: (at("11:00", THURSDAY + 61 * DAY), Code.TOO_FAR),
}
BEYOND = (Limit.HOURS, Limit.ADVANCE)


@pytest.mark.parametrize("actor", [ANA, SAM, ADA], ids=["team-member", "scheduler", "administrator"])
@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.value)
async def test_case_27_staff_go_beyond_a_limit_by_their_role_once_they_say_so(
    salon: Salon, actor: Actor, limit: Limit
) -> None:
    """Unasked, a limit refuses staff too; lifted, it is gone beyond by whom it may be, and the history says so."""
    start, code = LIMITS[limit]
    booking = await salon.book_for(at("15:00"))
    if limit is Limit.NOT_BOOKABLE:
        await salon.set_service(general_availability=Availability(AvailabilityType.NOT_BOOKABLE))
    with refuses(code):
        await salon.book_for(start, actor=actor)
    with refuses(code):
        await salon.move(actor, booking, start, "ana")
    lifted = frozenset({limit})
    if limit in BEYOND and actor is not ADA:
        attempts = salon.book_for(start, actor=actor, lifted=lifted), salon.move(actor, booking, start, lifted=lifted)
        for attempt in attempts:
            with refuses(Code.ROLE) as no:
                await attempt
            assert no.value.facts == {"roles": ["administrator"]}
        return
    made = await salon.book_for(start, actor=actor, lifted=lifted)
    assert [entry.decision for entry in await salon.history(made)] == [f"allowed; lifted: {limit.value}"]
    await salon.cancel(ADA, made)
    moved = await salon.move(actor, booking, start, "ana", lifted=lifted)
    entry = (await salon.history(moved))[-1]
    assert (entry.decision, entry.who) == (f"allowed; lifted: {limit.value}", actor.name)


@pytest.mark.parametrize("actor", [CASEY_PROVEN, VIC, SAM], ids=["customer", "viewer", "scheduler"])
async def test_case_27_nobody_lifts_a_limit_for_themselves(salon: Salon, actor: Actor) -> None:
    """In the customer's flow nothing can be lifted, whoever asks; a customer lifts nothing in a move either."""
    before = salon.everything()
    code = Code.NOT_YOUR_CALENDAR if actor is SAM else Code.ROLE
    with refuses(code):
        await salon.book(at("09:30", MONDAY), actor=actor, lifted=frozenset({Limit.NOTICE}))
    assert salon.everything() == before
    booking = await salon.book(at("11:00"))
    with refuses(Code.ROLE):
        await salon.move(CASEY_PROVEN, booking, at("09:30", MONDAY), lifted=frozenset({Limit.NOTICE}))
    assert await salon.again(booking) == booking


async def test_case_27_nobody_books_an_overlap(salon: Salon) -> None:
    """With everything lifted that can be, a taken start is still refused to an administrator."""
    await salon.book(at("11:00"))
    everything = frozenset(Limit)
    with refuses(Code.SLOT_TAKEN):
        await salon.book_for(at("11:15"), actor=ADA, lifted=everything)
    made = await salon.book_for(at("23:00"), actor=ADA, lifted=everything)
    with refuses(Code.SLOT_TAKEN):
        await salon.move(ADA, made, at("11:15"), "ana", lifted=everything)
    with refuses(Code.IN_THE_PAST):
        await salon.move(ADA, made, at("07:00", MONDAY), lifted=everything)
    with refuses(Code.TOO_FAR):
        await salon.move(ADA, made, at("07:00").replace(year=9999), lifted=everything)


async def test_case_27_a_team_member_works_on_their_own_calendar(salon: Salon) -> None:
    """They book, move and cancel there and nowhere else, and hand a booking over; a scheduler works on all."""
    for who in ("ana", "ana chloe"):
        with refuses(Code.NOT_YOUR_CALENDAR):
            await salon.book_for(at("11:00"), who, actor=BEN)
    own, theirs = await salon.book_for(at("11:00"), "", actor=ANA), await salon.book_for(at("11:00"), "", actor=BEN)
    assert (own.staff_member_ids, theirs.staff_member_ids) == (("ana",), ("ben",))
    for attempt in (salon.move(ANA, theirs, at("14:00")), salon.cancel(ANA, theirs)):
        with refuses(Code.NOT_YOUR_CALENDAR):
            await attempt
    assert (await salon.move(ANA, own, at("14:00"))).version == 2
    assert (await salon.move(ANA, own, at("15:00"), "ben")).staff_member_ids == ("ben",)
    assert (await salon.cancel(SAM, theirs)).version == 2
    assert (await salon.cancel(SAM, own)).version == 4


async def test_case_28_closing_comes_after_the_start_and_mails_nobody(salon: Salon) -> None:
    """No-show and completed are set from the start on and taken back; each is a version and a history entry."""
    booking = await salon.book(at("11:00"))
    mails = len(await salon.mails(booking))
    salon.now = at("11:00") - MINUTE / 60
    with refuses(Code.TOO_SOON) as no:
        await salon.serving.close(ANA, booking.id, BookingStatus.NO_SHOW, request_key=salon.key())
    assert no.value.facts == {"earliest": at("11:00")}
    salon.now = at("11:00")
    for status in (BookingStatus.NO_SHOW, BookingStatus.COMPLETED, BookingStatus.CONFIRMED):
        closed = await salon.serving.close(ANA, booking.id, status, request_key=status)
        assert closed.status is status
        assert await salon.serving.close(ANA, booking.id, status, request_key=status) == closed
    with refuses(Code.UNCHANGED):
        await salon.serving.close(ANA, booking.id, BookingStatus.CONFIRMED, request_key=salon.key())
    assert closed.version == 4
    assert await salon.whats(booking) == "booked no_show completed confirmed"
    assert len(await salon.mails(booking)) == mails


async def test_case_28_a_closed_booking_is_not_shown_to_its_customer(salon: Salon) -> None:
    """Among a customer's bookings it is missing as soon as it is closed."""
    booking = await salon.book(at("11:00"))
    salon.now = at("11:05")
    assert await bookings_of_actor(salon.store, CASEY_PROVEN, salon.now) == [booking]
    await salon.serving.close(ANA, booking.id, BookingStatus.NO_SHOW, request_key=salon.key())
    assert await bookings_of_actor(salon.store, CASEY_PROVEN, salon.now) == []


async def test_case_28_who_may_close_what(salon: Salon) -> None:
    """Own calendar or all; customers and viewers are told the roles, known booking or not; cancelled is not closed."""
    booking, gone = await salon.book(at("11:00")), await salon.book(at("12:00"))
    await salon.cancel(CASEY_PROVEN, gone)
    salon.now = at("12:10")
    refusals = [
        (CASEY_PROVEN, booking.id, Code.ROLE),
        (CASEY_PROVEN, "unknown", Code.ROLE),
        (VIC, booking.id, Code.ROLE),
        (BEN, booking.id, Code.NOT_YOUR_CALENDAR),
        (SAM, "unknown", Code.NOT_FOUND),
        (SAM, gone.id, Code.CANCELLED),
    ]
    for actor, booking_id, code in refusals:
        with refuses(code):
            await salon.serving.close(actor, booking_id, BookingStatus.COMPLETED, request_key=salon.key())
    with pytest.raises(ValueError, match="cancelled by"):
        await salon.serving.close(SAM, booking.id, BookingStatus.CANCELLED, request_key=salon.key())
    assert (await salon.serving.close(SAM, booking.id, BookingStatus.COMPLETED, request_key=salon.key())).version == 2


async def test_case_28_taking_back_does_not_overlap_what_was_booked_since(salon: Salon) -> None:
    """A no-show frees the rest of its time; if that was booked meanwhile, it stays a no-show."""
    booking = await salon.book(at("11:00"), service="coloring")
    salon.now = at("11:05")
    await salon.serving.close(ANA, booking.id, BookingStatus.NO_SHOW, request_key=salon.key())
    await salon.book_for(at("11:30"), actor=ANA, lifted=frozenset({Limit.NOTICE}))
    with refuses(Code.SLOT_TAKEN):
        await salon.serving.close(ANA, booking.id, BookingStatus.CONFIRMED, request_key=salon.key())
    assert (await salon.again(booking)).status is BookingStatus.NO_SHOW


async def test_case_29_a_message_reaches_the_business_with_the_booking_where_it_is_proven(salon: Salon) -> None:
    """Anybody leaves a message; it names the booking for its proven customer alone, and twice is once."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    desk = salon.desk
    for _ in range(2):
        await desk.leave_message(CASEY_PROVEN, "Running late", request_key="one", booking_id=booking.id)
    await desk.leave_message(DREW_PROVEN, "Parking?", request_key="two", booking_id=booking.id)
    await desk.leave_message(web(client="peer-9"), "Hello", request_key="three", booking_id="unknown")
    await desk.leave_message(web(client="peer-9"), "Hello again", request_key="four")
    rows = await salon.send()
    assert [(row.kind, row.recipient, row.booking_id, row.facts["text"]) for row in rows] == [
        ("message", "business", booking.id, "Running late"),
        ("message", "business", "", "Parking?"),
        ("message", "business", "", "Hello"),
        ("message", "business", "", "Hello again"),
    ]


async def test_case_29_without_an_address_of_the_business_administrators_read_messages(salon: Salon) -> None:
    """A business that is reached by phone still gets its messages: each administrator with an address does."""
    await salon.set_business(email="")
    await salon.set_staff("sam", role=Role.ADMINISTRATOR)
    await salon.set_staff("vic", role=Role.ADMINISTRATOR, email_address="")
    await salon.desk.leave_message(CASEY_PROVEN, "Hello", request_key="one")
    assert [row.recipient for row in await salon.send()] == ["staff:ada", "staff:sam"]


async def test_case_29_contact_details_are_for_anybody(salon: Salon) -> None:
    """Name, phone, mail, address and the administrator's words on other ways to change a booking."""
    business = await salon.set_business(other_ways_to_change="Come by.")
    details = contact_details(business)
    assert (details.display_name, details.phone) == ("Contoso Salon", "+44 20 7946 0123")
    assert (details.email, details.address) == ("hello@contoso-salon.example", business.address)
    assert details.other_ways_to_change == "Come by."


STARTS = [at(clock, day) for day in (THURSDAY, THURSDAY + DAY) for clock in ("09:00", "10:00", "11:00", "12:00")]


@pytest.mark.parametrize(
    "actor", [CASEY_PROVEN, web(client="peer-7"), teams(77)], ids=["proven", "unproven-client", "teams"]
)
async def test_case_30_five_open_bookings_a_person_or_client(salon: Salon, actor: Actor) -> None:
    """The sixth is refused; with one cancelled or begun there is room again."""
    booked = [await salon.book(start, actor=actor) for start in STARTS[:5]]
    with refuses(Code.TOO_MANY_OPEN) as no:
        await salon.book(STARTS[5], actor=actor)
    assert no.value.facts == {"maximum": 5}
    own = replace(actor, proven_bookings=frozenset({booked[4].id}))
    await salon.cancel(own, booked[4])
    assert (await salon.book(STARTS[5], actor=actor)).version == 1
    salon.now = STARTS[0]
    assert (await salon.book(STARTS[6], actor=actor)).version == 1


async def test_case_30_a_stranger_who_types_an_address_blocks_nobody(salon: Salon) -> None:
    """Bookings of a stranger under Casey's address, and those that staff make, do not count against Casey."""
    stranger = web(client="peer-9")
    for start in STARTS[:5]:
        await salon.book(start, actor=stranger)
    for start in STARTS[:5]:
        await salon.book_for(start, "ben")
    assert await open_bookings(salon.store, CASEY_PROVEN, salon.now) == 0
    assert (await salon.book(STARTS[5])).version == 1
    assert await open_bookings(salon.store, CASEY_PROVEN, salon.now) == 1


async def test_case_30_a_person_counts_wherever_and_under_whatever_address_they_book(salon: Salon) -> None:
    """Proven in two talks, or typing another address, a person has five; what they booked unproven here counts too."""
    await salon.book(STARTS[0], actor=web(client="peer-1"))
    elsewhere = web("casey@example.com", client="peer-5")
    await salon.book(STARTS[1], actor=elsewhere, customer=DREW)
    await salon.book(STARTS[2])
    assert await open_bookings(salon.store, CASEY_PROVEN, salon.now) == 3
    assert await open_bookings(salon.store, elsewhere, salon.now) == 2
    assert await open_bookings(salon.store, web(client="peer-1"), salon.now) == 1
    assert await open_bookings(salon.store, web(client=""), salon.now) == 0


async def test_case_30_the_number_is_a_setting(salon: Salon) -> None:
    """A business that allows one open booking refuses the second; staff book on."""
    await salon.set_business(maximum_open_bookings=1)
    await salon.book(STARTS[0])
    with refuses(Code.TOO_MANY_OPEN):
        await salon.book(STARTS[1])
    assert (await salon.book_for(STARTS[1])).origin is Origin.STAFF


async def test_case_30_what_a_booking_must_bring(salon: Salon) -> None:
    """Consent where it is asked, required answers, a name and an address; staff book without any of them."""
    question = CustomQuestion("hair", "How long is your hair?", is_required=True)
    optional = CustomQuestion("tea", "Tea?")
    await salon.set_service(custom_questions=(question, optional))
    await salon.set_business(page={"is_customer_consent_enabled": True, "consent_text": "We keep your name."})
    with refuses(Code.CONSENT_MISSING):
        await salon.book(at("11:00"))
    with refuses(Code.ANSWER_MISSING) as no:
        await salon.book(at("11:00"), has_consented=True, customer=replace(CASEY, answers={"hair": " "}))
    assert no.value.facts == {"question": "hair"}
    for nobody in (Customer(name=" ", email_address="a@example.com"), Customer(name="A", email_address=" ")):
        with refuses(Code.CONTACT_MISSING):
            customer = replace(nobody, answers={"hair": "long"})
            await salon.book(at("11:00"), has_consented=True, customer=customer)
    answered = replace(CASEY, answers={"hair": "long"})
    assert (await salon.book(at("11:00"), has_consented=True, customer=answered)).customer == answered
    assert (await salon.book_for(at("12:00"), customer=Customer(name="By Phone"))).version == 1


async def test_case_30_a_page_for_the_organization_is_closed_to_others(salon: Salon) -> None:
    """Only staff and people of their tenant in Teams book there; a tenant means nothing outside Teams."""
    await salon.set_business(page={"access_control": AccessControl.ORGANIZATION})
    on_the_web = replace(teams(77), channel=CASEY_PROVEN.channel)
    for actor in (CASEY_PROVEN, teams(77, "another tenant"), teams(77, ""), on_the_web):
        with refuses(Code.ORGANIZATION_ONLY):
            await salon.book(at("11:00"), actor=actor)
    catalogue = await salon.store.catalogue()
    assert is_of_organization(catalogue, replace(CASEY_PROVEN, staff_member_id="ana", role=Role.TEAM_MEMBER))
    assert (await salon.book(at("11:00"), actor=teams(77))).version == 1
    booking = await salon.book_for(at("12:00"))
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    assert (await salon.cancel(CASEY_PROVEN, booking)).version == 2
