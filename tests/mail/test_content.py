"""What mails say: to the customer, to the business and to staff, and how a booking can be changed."""

from __future__ import annotations

from dataclasses import replace
from email.message import EmailMessage

import pytest

from bookings.business import BookingBusiness, Role, Service, StaffMember
from bookings.identity import LookUp, code_of
from bookings.model import Actor, Booking, Challenge, OutboxRow
from bookings.refusals import Code
from bot.mail.build import Undeliverable
from tests.bookings.salon import (
    ADA,
    CASEY,
    CASEY_PROVEN,
    HOUR,
    MINUTE,
    NOW,
    SAM,
    SECRET,
    THURSDAY,
    Salon,
    at,
    refuses,
    web,
)
from tests.mail.mailed import HEADERS, MANAGE, html_of, latest, mail_of, text_of

OTHERWISE = "call +44 20 7946 0123 or write to hello@contoso-salon.example"
EVIL = "Eve\r\nBcc: victim@example.com\r\n\r\n<script>"


async def both(salon: Salon, booking: Booking, staff_member: str = "ana") -> tuple[EmailMessage, EmailMessage]:
    """The newest mails about a booking to its customer and to a staff member."""
    return (
        await mail_of(salon, await latest(salon, booking)),
        await mail_of(salon, await latest(salon, booking, f"staff:{staff_member}")),
    )


async def put(salon: Salon, record: BookingBusiness | Service | StaffMember | Challenge) -> None:
    """Write a record as it is, past every check."""
    async with salon.store.unit("") as unit:
        await unit.put(replace(record, version=record.version + 1), record.version)


async def sent(salon: Salon, booking: Booking) -> None:
    """Let every mail about a booking go out."""
    salon.now += 2 * MINUTE
    assert await salon.send()


async def test_a_booking_is_confirmed(salon: Salon) -> None:
    """The customer reads what, with whom, when in which zone and the reference; staff also read who comes."""
    booking = await salon.book(at("11:00"))
    customer, ana = await both(salon, booking)
    assert customer["Subject"] == "Booked: Haircut, Wednesday 4 March 2026 at 11:00 (London time)"
    assert (customer["To"], ana["To"]) == (
        "Casey Quinn <Casey@Example.com>",
        "Ana <ana@contoso-salon.example>",
    )
    assert customer["From"] == customer["Reply-To"] == "Contoso Salon <hello@contoso-salon.example>"
    for mail in (customer, ana):
        for said in (text_of(mail), html_of(mail)):
            assert "Haircut" in said
            assert "Wednesday 4 March 2026 at 11:00 (London time)" in said
            assert "Ana" in said
            assert "12 Example Street, London" in said
            assert "REF0-0001" in said
        assert set(mail.keys()) == HEADERS
    assert "Hello Casey Quinn" in text_of(customer)
    assert "Customer: Casey Quinn" in text_of(ana)
    assert "made by the customer" in text_of(ana)
    assert "Price: £38" in text_of(customer)


async def test_a_move_is_told_with_before_and_after(salon: Salon) -> None:
    """Everybody reads the old time and staff member and the new ones, and who moved it; so does who lost it."""
    booking = await salon.book(at("11:00"))
    await sent(salon, booking)
    await salon.move(SAM, booking, at("14:00", THURSDAY), "ben", reason="Ana is away")
    customer, ana = await both(salon, booking)
    _, ben = await both(salon, booking, "ben")
    assert customer["Subject"] == "Moved: Haircut, now Thursday 5 March 2026 at 14:00 (London time)"
    for mail in (customer, ana, ben):
        assert "Before: Wednesday 4 March 2026 at 11:00 (London time), with Ana" in text_of(mail)
        assert "Now: Thursday 5 March 2026 at 14:00 (London time), with Ben" in text_of(mail)
        assert "Reason: Ana is away" in text_of(mail)
        assert "<br>" not in html_of(mail).partition("Before")[2].partition("Now")[0]
    assert "by Contoso Salon" in text_of(customer)
    assert "by Sam" in text_of(ana)
    assert "Sam" not in text_of(customer)


async def test_a_cancellation_is_told_with_its_reason(salon: Salon) -> None:
    """The customer reads what is cancelled and nothing on how to change it; staff read the reason too."""
    booking = await salon.book(at("11:00"))
    await sent(salon, booking)
    await salon.cancel(CASEY_PROVEN, booking, reason="a cold")
    customer, ana = await both(salon, booking)
    assert customer["Subject"] == "Cancelled: Haircut, Wednesday 4 March 2026 at 11:00 (London time)"
    assert "as you asked" in text_of(customer)
    assert MANAGE not in text_of(customer)
    assert OTHERWISE not in text_of(customer)
    assert "by the customer" in text_of(ana)
    assert "Reason: a cold" in text_of(ana)


async def test_what_was_undone_is_told_where_the_change_was(salon: Salon) -> None:
    """After the mail of a change went out, its undo is told to the same people."""
    booking = await salon.book(at("11:00"))
    await sent(salon, booking)
    await salon.cancel(CASEY_PROVEN, booking)
    await sent(salon, booking)
    await salon.undo(CASEY_PROVEN, booking)
    customer, ana = await both(salon, booking)
    assert customer["Subject"] == "Restored: Haircut, Wednesday 4 March 2026 at 11:00 (London time)"
    assert MANAGE in text_of(customer)
    assert "taken back" in text_of(ana)


@pytest.mark.parametrize("kind", ["booked", "moved", "restored"])
@pytest.mark.parametrize(
    ("setting", "is_by_staff", "is_manageable"),
    [(True, False, True), (True, True, True), (False, False, True), (False, True, False)],
)
async def test_a_mail_says_how_to_change_the_booking(
    salon: Salon, kind: str, setting: bool, is_by_staff: bool, is_manageable: bool
) -> None:
    """By the rule either the button with its deadline, or phone and mail of the business; staff get no link, ever."""
    await salon.set_service(is_customer_allowed_to_manage_booking=setting)
    booking = await (salon.book_for(at("10:00")) if is_by_staff else salon.book(at("10:00")))
    if kind != "booked":
        await sent(salon, booking)
        booking = await salon.move(SAM, booking, at("11:00"))
    if kind == "restored":
        await sent(salon, booking)
        booking = await salon.undo(SAM, booking)
    row = await latest(salon, booking)
    assert row.kind == kind
    deadline = (
        "until Wednesday 4 March 2026 at 08:00" if kind == "restored" else "until Wednesday 4 March 2026 at 09:00"
    )
    if kind == "booked":
        deadline = "until Wednesday 4 March 2026 at 08:00"
    mail = await mail_of(salon, row)
    for said in (text_of(mail), html_of(mail)):
        assert (f"{MANAGE}token-of-{booking.id}" in said) is is_manageable
        assert ("Manage booking" in said) is is_manageable
        assert (deadline in said) is is_manageable
        assert (OTHERWISE in said) is not is_manageable
        assert "salon.example" not in said.replace(MANAGE, "").replace("hello@contoso-salon.example", "")
    for recipient in ("business", "staff:ada", "staff:ana"):
        mail = await mail_of(salon, await latest(salon, booking, recipient))
        assert MANAGE not in mail.as_string() + text_of(mail) + html_of(mail)
        assert OTHERWISE not in text_of(mail)


@pytest.mark.parametrize(
    ("origin_by_staff", "pinned", "is_manageable"), [(True, True, True), (True, None, False), (False, None, True)]
)
async def test_an_override_counts_in_mails(
    salon: Salon, origin_by_staff: bool, pinned: bool | None, is_manageable: bool
) -> None:
    """A booking that is pinned on has the button though the setting of its service is off (case 2)."""
    booking = await (salon.book_for(at("11:00")) if origin_by_staff else salon.book(at("11:00")))
    row = await latest(salon, booking)
    if pinned is not None:
        await salon.desk.pin(ADA, booking.id, pinned, request_key="pin")
    assert (MANAGE in text_of(await mail_of(salon, row))) is is_manageable


async def test_the_rule_of_today_decides_what_a_mail_says(salon: Salon) -> None:
    """A setting that changed while the mail waited counts as it stands when the mail is built."""
    booking = await salon.book_for(at("11:00"))
    row = await latest(salon, booking)
    assert OTHERWISE in text_of(await mail_of(salon, row))
    await salon.set_service(is_customer_allowed_to_manage_booking=True)
    assert MANAGE in text_of(await mail_of(salon, row))
    await salon.set_service(is_customer_allowed_to_manage_booking=False)
    assert MANAGE not in text_of(await mail_of(salon, row))


async def test_the_deadline_stands_beside_the_button(salon: Salon) -> None:
    """Two notices are told apart; after the later one the button stays, with the ways to reach the business."""
    await salon.set_service(policy={"cancel_notice": 3 * HOUR, "reschedule_notice": HOUR})
    booking = await salon.book(at("11:00"))
    row = await latest(salon, booking)
    text = text_of(await mail_of(salon, row))
    assert "moved until Wednesday 4 March 2026 at 10:00 (London time), and cancelled until Wednesday" in text
    salon.now = at("10:00") + MINUTE
    text = text_of(await mail_of(salon, row))
    assert "closed on Wednesday 4 March 2026 at 10:00" in text
    assert MANAGE in text
    assert OTHERWISE in text


@pytest.mark.parametrize(
    ("ways", "said"),
    [
        ({"email": ""}, "To change it, call +44 20 7946 0123; Contoso Salon"),
        ({"phone": ""}, "To change it, write to hello@contoso-salon.example; Contoso Salon"),
    ],
)
async def test_only_the_ways_that_there_are_stand_in_a_mail(salon: Salon, ways: dict[str, str], said: str) -> None:
    """A business without a phone, or without an address, is reached by what it has."""
    await salon.set_business(**ways)
    booking = await salon.book_for(at("11:00"))
    mail = await mail_of(salon, await latest(salon, booking), "bookings@salon.example")
    assert said in text_of(mail)
    assert mail["From"] == "Contoso Salon <bookings@salon.example>"
    assert ("Reply-To" in mail) is ("email" not in ways)


async def test_the_texts_of_the_administrator_stand_in_the_customers_mail(salon: Salon) -> None:
    """How else to change it, and what to know of the service, end the customer's mail and not that of staff."""
    await salon.set_business(other_ways_to_change="Or ring the bell at the back door.")
    await salon.set_service(additional_information="Come with dry hair.")
    booking = await salon.book(at("11:00"))
    customer, ana = await both(salon, booking)
    assert "Or ring the bell at the back door.\n\nCome with dry hair." in text_of(customer)
    assert "bell" not in text_of(ana)


async def test_a_customer_reads_their_own_language(salon: Salon) -> None:
    """Dates and times are in the form of the customer's region; staff read that of the business."""
    booking = await salon.book(at("14:00"), customer=replace(CASEY, language_tag="en-US"))
    customer, ana = await both(salon, booking)
    assert "Wednesday March 4, 2026 at 2:00\u202fPM" in text_of(customer)
    assert "Wednesday 4 March 2026 at 14:00" in text_of(ana)


async def test_without_a_language_of_their_own_a_customer_reads_the_services(salon: Salon) -> None:
    """Where nobody knows the customer's language, mails about a service and their invitations are in its own."""
    await salon.set_service(language_tag="en-US")
    booking = await salon.book_for(at("14:00"), customer=replace(CASEY, language_tag=""))
    customer, ana = await both(salon, booking)
    assert "Wednesday March 4, 2026 at 2:00\u202fPM" in text_of(customer)
    assert "Wednesday 4 March 2026 at 14:00" in text_of(ana)


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Asia/Tokyo", "at 20:00 (Tokyo time; 11:00 in London)"),
        ("Pacific/Auckland", "Thursday 5 March 2026 at 00:00 (Auckland time; Wednesday 4 March 2026, 11:00 in London)"),
        ("Europe/Lisbon", "at 11:00 (Lisbon time)"),
        ("Moon/Crater", "at 11:00 (London time)"),
    ],
)
async def test_an_online_appointment_is_told_in_the_customers_zone(salon: Salon, zone: str, said: str) -> None:
    """The customer of an online service reads their own clock, and the business's where it differs; staff do not."""
    customer = replace(CASEY, time_zone=zone)
    booking = await salon.book(at("11:00"), "ben", service="consultation", customer=customer)
    mail, ben = await both(salon, booking, "ben")
    assert said in text_of(mail)
    assert "at 11:00 (London time)" in text_of(ben)


async def test_nothing_typed_becomes_a_header(salon: Salon) -> None:
    """Line ends in a customer's, service's, business's or staff member's name add no header and no recipient."""
    booking = await salon.book(at("11:00"))
    catalogue = await salon.store.catalogue()
    await put(salon, replace(catalogue.business, display_name=EVIL))
    await put(salon, replace(catalogue.services["haircut"], display_name=EVIL))
    await put(salon, replace(catalogue.staff["ana"], display_name=EVIL))
    async with salon.store.unit("") as unit:
        stored = replace(booking, customer=replace(CASEY, name=EVIL), version=booking.version + 1)
        await unit.change(stored, booking.version)
    for recipient in ("customer", "business", "staff:ana"):
        mail = await mail_of(salon, await latest(salon, booking, recipient))
        assert set(mail.keys()) == HEADERS
        assert len(mail["To"].addresses) == len(mail["From"].addresses) == 1
        assert "victim@example.com" not in mail["To"].addresses[0].addr_spec
        assert "\n" not in mail["Subject"]
        assert "<script>" not in html_of(mail)
        assert "&lt;script&gt;" in html_of(mail)


@pytest.mark.parametrize(
    "typed", ["a@example.com, b@example.com", "a@example.com\r\nBcc: b@example.com", "", "<>", "a"]
)
async def test_an_address_that_is_none_gets_no_mail(salon: Salon, typed: str) -> None:
    """One address or none: a list, a line end or a fragment in its place is undeliverable."""
    booking = await salon.book(at("11:00"))
    row = await latest(salon, booking)
    async with salon.store.unit("") as unit:
        stored = replace(booking, customer=replace(CASEY, email_address=typed), version=booking.version + 1)
        await unit.change(stored, booking.version)
    with pytest.raises(Undeliverable, match="bad_address"):
        await mail_of(salon, row)


async def test_a_second_copy_is_known_as_one(salon: Salon) -> None:
    """A row's mails share their Message-ID, those of two rows do not; all say that a program wrote them."""
    booking = await salon.book(at("11:00"))
    customer, ana = await both(salon, booking)
    again, _ = await both(salon, booking)
    assert customer["Message-ID"] == again["Message-ID"] != ana["Message-ID"]
    assert customer["Message-ID"].endswith("@contoso-salon.example>")
    assert customer["Auto-Submitted"] == "auto-generated"


async def test_a_code_goes_to_the_address_on_file_and_dies_with_its_challenge(salon: Salon) -> None:
    """Its mail holds the six digits for ten minutes, and none once the code is used or its tries are."""
    await salon.book(at("11:00"))
    await salon.send()
    look_up = LookUp(email_address="casey@example.com")
    challenges = [await salon.proof.challenge(web(client="x"), look_up) for _ in range(2)]
    rows = await salon.store.claim(10, MINUTE, salon.now)
    mail = await mail_of(salon, rows[0])
    digits = code_of(SECRET, challenges[0])
    assert mail["To"].addresses[0].addr_spec == "casey@example.com"
    assert mail["Subject"] == f"{digits} is your code for Contoso Salon"
    assert f"\n{digits}\n" in text_of(mail)
    assert digits in html_of(mail)
    await salon.proof.answer(web(client="x"), challenges[0], digits)
    with pytest.raises(Undeliverable, match="expired"):
        await mail_of(salon, rows[0])
    salon.now = NOW + 10 * MINUTE - MINUTE
    await mail_of(salon, rows[1])
    salon.now = NOW + 10 * MINUTE
    with pytest.raises(Undeliverable, match="expired"):
        await mail_of(salon, rows[1])
    with refuses(Code.CODE_EXPIRED):
        await salon.proof.answer(web(client="x"), challenges[1], code_of(SECRET, challenges[1]))


async def test_a_message_goes_to_whoever_reads_for_the_business(salon: Salon) -> None:
    """To the business's address, else to its administrators; the reference stands in it only where it was proved."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    await salon.desk.leave_message(CASEY_PROVEN, "Is there parking?", request_key="m1", booking_id=booking.id)
    await salon.desk.leave_message(web(client="x"), "Hello\r\nBcc: a@b.example", request_key="m2")
    proved, stranger = [await mail_of(salon, row) for row in await salon.store.claim(10, MINUTE, salon.now)]
    assert proved["To"] == "Contoso Salon <hello@contoso-salon.example>"
    assert "Is there parking?" in text_of(proved)
    assert "REF0-0001" in text_of(proved)
    assert "REF0-0001" not in text_of(stranger)
    assert "Bcc: a@b.example" in text_of(stranger)
    assert set(stranger.keys()) == HEADERS - {"Reply-To"}
    assert proved["Reply-To"] == "Casey@Example.com"
    await salon.set_business(email="")
    await salon.desk.leave_message(web(client="x"), "Hello", request_key="m3")
    (row,) = await salon.store.claim(10, HOUR, salon.now)
    assert (await mail_of(salon, row))["To"] == "Ada <ada@contoso-salon.example>"


@pytest.mark.parametrize(
    ("actor", "typed", "reply_to", "said"),
    [
        (web(client="x"), "", None, "no address that we know of"),
        (web(client="x"), "drew@example.com", "drew@example.com", "it is not proved"),
        (CASEY_PROVEN, "drew@example.com", "casey@example.com", "proved that this address is theirs"),
        (web(client="x"), "a@b.example\r\nBcc: v@example.com", None, "it is not proved"),
        (web(client="x"), "a@b.example, v@example.com", None, "it is not proved"),
    ],
)
async def test_a_message_is_answered_to_whoever_left_it(
    salon: Salon, actor: Actor, typed: str, reply_to: str | None, said: str
) -> None:
    """The proved address comes before a typed one, and the mail says which it is; what is no address gets no reply."""
    await salon.desk.leave_message(actor, "Hello", request_key="m", reply_to=typed)
    (row,) = await salon.store.claim(10, MINUTE, salon.now)
    mail = await mail_of(salon, row)
    assert mail["Reply-To"] == reply_to
    assert said in text_of(mail)
    assert set(mail.keys()) <= HEADERS
    await salon.store.sent(row.id)


async def test_a_mail_without_its_record_is_undeliverable(salon: Salon) -> None:
    """A booking, challenge or recipient that is gone is a reason, and no mail to somebody else."""
    booking = await salon.book(at("11:00"))
    row = await latest(salon, booking, "staff:ana")
    for broken, reason in (
        (replace(row, booking_id="nothing"), "booking_gone"),
        (replace(row, recipient="staff:nobody"), "recipient_gone"),
        (OutboxRow("r", "code", "challenge:nothing", NOW), "expired"),
    ):
        with pytest.raises(Undeliverable, match=reason):
            await mail_of(salon, broken)
    ana = (await salon.store.catalogue()).staff["ana"]
    await put(salon, replace(ana, email_address="", role=Role.TEAM_MEMBER))
    with pytest.raises(Undeliverable, match="recipient_gone"):
        await mail_of(salon, row)


async def test_staff_write_to_the_customer(salon: Salon) -> None:
    """The words of staff stand there with what they are about; nothing can be clicked, and an answer reaches them."""
    booking = await salon.book(at("11:00"))
    await salon.serving.message(SAM, booking.id, "Could you come at 10:45?\nThank you", request_key="message")
    mail = await mail_of(salon, await latest(salon, booking))
    assert (
        mail["Subject"]
        == "Contoso Salon about your appointment: Haircut, Wednesday 4 March 2026 at 11:00 (London time)"
    )
    assert mail["Reply-To"] == "Contoso Salon <hello@contoso-salon.example>"
    text = text_of(mail)
    assert "Could you come at 10:45?\nThank you" in text
    assert "REF0-0001" in text
    assert "An answer to this mail reaches Contoso Salon." in text
    assert MANAGE not in text
    assert [part.get_content_type() for part in mail.walk() if part.get_content_type() == "text/calendar"] == []
    await salon.set_business(email="")
    mail = await mail_of(salon, await latest(salon, booking))
    assert mail["Reply-To"] is None
    assert "call +44 20 7946 0123" in text_of(mail)


async def test_a_confirmation_goes_out_once_more_as_things_stand(salon: Salon) -> None:
    """It tells the present state with the button and the invitation, and does not say that something has changed."""
    booking = await salon.book(at("11:00"))
    await salon.move(SAM, booking, at("14:00"))
    await salon.serving.resend(SAM, booking.id, request_key="resend")
    row = await latest(salon, booking)
    mail = await mail_of(salon, row)
    assert mail["Subject"].strip() == "Your appointment: Haircut, Wednesday 4 March 2026 at 14:00 (London time)"
    assert "once more" in text_of(mail)
    assert MANAGE in text_of(mail)
    assert "Before" not in text_of(mail)
    assert any(part.get_content_type() == "text/calendar" for part in mail.walk())
    await salon.cancel(SAM, booking)
    with pytest.raises(Undeliverable, match="superseded"):
        await mail_of(salon, row)


async def test_why_staff_cancelled_stands_in_the_customers_mail(salon: Salon) -> None:
    """What staff wrote with a cancellation is quoted to the customer, and not to the team."""
    booking = await salon.book(at("11:00"))
    await salon.cancel(SAM, booking, message="Ana is ill, sorry. We will call you.")
    customer, ana = await both(salon, booking)
    assert "Ana is ill, sorry. We will call you." in text_of(customer)
    assert "Ana is ill" not in text_of(ana)
