"""What staff do for a customer besides moving and cancelling (docs/rules.md, section 5): mails and details."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings.keepable import LONGEST_NAME
from bookings.model import Actor, Customer, MailState
from bookings.refusals import Code
from bookings.serving import CustomerDetails
from tests.bookings.salon import (
    ANA,
    BEN,
    CASEY,
    CASEY_PROVEN,
    DREW_PROVEN,
    HOUR,
    MINUTE,
    SAM,
    THURSDAY,
    VIC,
    Salon,
    at,
    refuses,
    teams,
    web,
)

AS_IT_IS = CustomerDetails(CASEY.name, CASEY.email_address, CASEY.phone, CASEY.notes)
REFUSED = [
    (CASEY_PROVEN, Code.ROLE),
    (web(), Code.ROLE),
    (VIC, Code.ROLE),
    (BEN, Code.NOT_YOUR_CALENDAR),
]


@pytest.mark.parametrize(("actor", "code"), REFUSED, ids=["customer", "stranger", "viewer", "colleague"])
async def test_only_who_may_change_a_booking_serves_its_customer(salon: Salon, actor: Actor, code: Code) -> None:
    """Customers, viewers and colleagues write to nobody and mend nothing; what is not there is refused to all."""
    booking = await salon.book(at("11:00"))
    before = salon.everything()
    for booking_id, expected in ((booking.id, code), ("unknown", Code.ROLE if code is Code.ROLE else Code.NOT_FOUND)):
        with refuses(expected):
            await salon.serving.message(actor, booking_id, "Hello", request_key=salon.key())
        with refuses(expected):
            await salon.serving.resend(actor, booking_id, request_key=salon.key())
        with refuses(expected):
            await salon.serving.edit_customer(actor, booking_id, CustomerDetails("Eve"), request_key=salon.key())
    assert salon.everything() == before


async def test_a_message_goes_to_the_customer_once(salon: Salon) -> None:
    """One mail with the words, and a history entry without them; a second click writes nothing."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    for _ in range(2):
        assert await salon.serving.message(ANA, booking.id, "We run late.", request_key="click") == booking
    assert await salon.mailed(booking) == (
        "booked to customer (sent), booked to business (sent), booked to staff:ada (sent), booked to staff:ana (sent), "
        "written to customer"
    )
    row = (await salon.mails(booking))[-1]
    assert (row.facts, row.due, row.booking_version) == ({"by": "staff:ana", "text": "We run late."}, salon.now, 1)
    entry = (await salon.history(booking))[-1]
    assert (entry.what, entry.who, entry.decision) == ("written", "staff:ana", "allowed")
    assert "late" not in str(entry)
    assert (await salon.undo(SAM, await salon.cancel(SAM, booking))).version == 3


@pytest.mark.parametrize(
    ("customer", "opted_out", "why"),
    [(replace(CASEY, email_address=""), False, "no_address"), (CASEY, True, "opted_out")],
    ids=["no-address", "opted-out"],
)
async def test_who_gets_no_mail_is_not_written_to(salon: Salon, customer: Customer, opted_out: bool, why: str) -> None:
    """Without an address, and for who asked for no mails, a message and a confirmation are refused with the reason."""
    booking = await salon.book_for(at("11:00"), customer=customer, opt_out_of_customer_email=opted_out)
    with refuses(Code.UNREACHABLE) as no:
        await salon.serving.message(SAM, booking.id, "Hello", request_key="message")
    assert no.value.facts == {"why": why}
    with refuses(Code.UNREACHABLE):
        await salon.serving.resend(SAM, booking.id, request_key="resend")
    assert await salon.whats(booking) == "booked"


async def test_a_confirmation_goes_out_again_at_most_three_times_an_hour(salon: Salon) -> None:
    """Each is a mail to the customer alone; the fourth within the hour is refused, and after it one goes again."""
    booking = await salon.book(at("11:00"))
    for number in range(3):
        await salon.serving.resend(SAM, booking.id, request_key=f"resend {number}")
        salon.now += MINUTE
    await salon.serving.resend(SAM, booking.id, request_key="resend 0")
    with refuses(Code.TOO_OFTEN) as no:
        await salon.serving.resend(SAM, booking.id, request_key="resend 3")
    assert no.value.facts == {"maximum": 3}
    rows = [row for row in await salon.mails(booking) if row.kind == "resent"]
    assert [row.recipient for row in rows] == ["customer"] * 3
    salon.now += HOUR - 3 * MINUTE
    await salon.serving.resend(SAM, booking.id, request_key="resend 4")
    assert await salon.whats(booking) == "booked resent resent resent resent"


async def test_the_confirmation_of_what_is_over_does_not_go_out(salon: Salon) -> None:
    """Neither a cancelled booking nor one that has started is confirmed again."""
    booking, gone = await salon.book(at("11:00")), await salon.book(at("12:00"))
    await salon.cancel(SAM, gone)
    with refuses(Code.CANCELLED):
        await salon.serving.resend(SAM, gone.id, request_key=salon.key())
    salon.now = at("11:00")
    with refuses(Code.STARTED):
        await salon.serving.resend(SAM, booking.id, request_key=salon.key())


async def test_details_are_mended_as_a_version_that_names_no_details(salon: Salon) -> None:
    """Name, phone and notes are as they were given; all else stays; the history says which changed, and not what to."""
    booking = await salon.book(at("11:00"))
    mails = await salon.mails(booking)
    details = replace(AS_IT_IS, name="Casey Quill", phone="+44 20 7946 0111", notes="Tea")
    for _ in range(2):
        edited = await salon.serving.edit_customer(
            ANA, booking.id, details, request_key="click", expected_version=booking.version
        )
    customer = replace(CASEY, name="Casey Quill", phone="+44 20 7946 0111", notes="Tea")
    assert edited == replace(booking, customer=customer, version=2) == await salon.again(booking)
    entry = (await salon.history(booking))[-1]
    assert (entry.what, entry.decision) == ("customer_edited", "allowed; changed: name, phone, notes")
    assert not any(text in str(entry) for text in ("Casey", "7946", "Tea", "example.com"))
    assert await salon.mails(booking) == mails
    assert [one.id for one in await salon.store.search("quill", salon.now)] == [booking.id]


async def test_another_address_ends_what_the_old_one_proved(salon: Salon) -> None:
    """An identity that was linked by the old address is linked no longer; another spelling is no other address."""
    linked = teams(70, staff_member_id="")
    booking = await salon.book(at("11:00"), actor=replace(linked, proven_addresses=frozenset({"casey@example.com"})))
    assert booking.customer.aad_object_id
    spelled = await salon.serving.edit_customer(
        SAM, booking.id, replace(AS_IT_IS, email_address="casey@example.com"), request_key="spelling"
    )
    assert spelled.customer.aad_object_id == booking.customer.aad_object_id
    moved_in = await salon.serving.edit_customer(
        SAM, booking.id, replace(AS_IT_IS, email_address="casey@example.net"), request_key="another"
    )
    assert (moved_in.customer.aad_object_id, moved_in.customer.tenant_id) == ("", "")
    for actor in (linked, CASEY_PROVEN):
        with refuses(Code.NOT_FOUND):
            await salon.cancel(actor, booking)
    assert (await salon.cancel(web("casey@example.net"), booking)).version == 4


@pytest.mark.parametrize(
    ("details", "code", "facts"),
    [
        (AS_IT_IS, Code.UNCHANGED, {}),
        (replace(AS_IT_IS, name="  "), Code.INVALID, {"field": "name", "problem": "empty"}),
        (
            replace(AS_IT_IS, name="C" * (LONGEST_NAME + 1)),
            Code.INVALID,
            {"field": "name", "problem": "too_long", "limit": 100},
        ),
        (
            replace(AS_IT_IS, email_address="casey"),
            Code.INVALID,
            {"field": "email_address", "problem": "not_an_address"},
        ),
    ],
    ids=["unchanged", "no-name", "long-name", "no-address"],
)
async def test_details_that_cannot_be_kept_change_nothing(
    salon: Salon, details: CustomerDetails, code: Code, facts: dict[str, str]
) -> None:
    """What is the same, empty, too long or no address is refused, with the field."""
    booking = await salon.book(at("11:00"))
    with refuses(code) as no:
        await salon.serving.edit_customer(SAM, booking.id, details, request_key="edit")
    assert no.value.facts == facts
    assert await salon.again(booking) == booking


async def test_details_are_mended_on_what_was_seen(salon: Salon) -> None:
    """A booking that changed meanwhile, or was cancelled, keeps its details."""
    booking = await salon.book(at("11:00"))
    details = replace(AS_IT_IS, name="Casey Quill")
    await salon.move(SAM, booking, at("14:00"))
    with refuses(Code.STALE):
        await salon.serving.edit_customer(SAM, booking.id, details, request_key="1", expected_version=1)
    await salon.cancel(SAM, booking)
    with refuses(Code.CANCELLED):
        await salon.serving.edit_customer(SAM, booking.id, details, request_key="2")
    assert (await salon.again(booking)).customer == booking.customer


async def test_staff_tell_the_customer_why_they_cancel(salon: Salon) -> None:
    """The words stand in the customer's mail alone, for each seat of a session; a customer's own do not count."""
    booking, own = await salon.book(at("11:00")), await salon.book(at("14:00"), actor=DREW_PROVEN)
    await salon.cancel(SAM, booking, message="Ana is ill.")
    cancelled = await salon.mails(booking, 2)
    assert [row.facts.get("message") for row in cancelled if row.recipient == "customer"] == ["Ana is ill."]
    assert [row for row in cancelled if row.recipient != "customer" and "message" in row.facts] == []
    assert "ill" not in str(await salon.history(booking))
    await salon.undo(SAM, booking)
    assert all("message" not in row.facts for row in await salon.mails(booking) if row.state is MailState.QUEUED)
    owner = replace(CASEY_PROVEN, proven_bookings=frozenset({own.id}))
    await salon.cancel(owner, own, message="My own words.")
    assert all("message" not in row.facts for row in await salon.mails(own))
    seats = [await salon.book_for(at("14:00", THURSDAY), "", service="styling-class") for _ in range(2)]
    await salon.desk.cancel_session(SAM, seats[0].session_id, request_key="all", message="The room is flooded.")
    for seat in seats:
        told = [row.facts for row in await salon.mails(seat) if row.kind == "cancelled" and row.recipient == "customer"]
        assert told == [{"by": "staff:sam", "message": "The room is flooded."}]
