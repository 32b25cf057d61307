"""The table of mails (docs/rules.md, section 1) and its reminders: who gets the button, who the text, who nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import pytest

from bookings.business import Location, PriceType, Reminder, ReminderRecipients
from bookings.model import Actor, Booking, BookingStatus, Customer, OutboxRow, RevokedLink
from bot.mail.build import build
from bot.mail.context import Overtaken
from tests.bookings.salon import ADA, ANA, CASEY, CASEY_PROVEN, DAY, DREW, HOUR, MINUTE, SAM, THURSDAY, Salon, at
from tests.mail.mailed import MANAGE, context, html_of, latest, mail_of, received, text_of

OTHERWISE = "call +44 20 7946 0123 or write to hello@contoso-salon.example"
ADDED = "Or ring the bell at the back door."
DEADLINE = "It can be changed until Wednesday 4 March 2026 at 09:00 (London time)."

TABLE = [
    # setting, made by staff, pinned, manageable
    (True, False, None, True),
    (True, True, None, True),
    (False, False, None, True),
    (False, True, None, False),
    (False, True, True, True),
    (True, True, False, False),
]


async def reminders_of(salon: Salon, booking: Booking, recipient: str = "customer") -> list[OutboxRow]:
    """The reminders on record for a recipient, those that wait and the others."""
    rows = await salon.mails(booking)
    return [row for row in rows if row.kind == "reminder" and row.recipient == recipient]


def says_how_to_change(mail: EmailMessage, is_manageable: bool, deadline: str = DEADLINE) -> None:
    """Either the button with its deadline, or the other ways; what the administrator added stands there in any case."""
    for said in (text_of(mail), " ".join(re.sub(r"<[^>]+>", " ", html_of(mail)).split()) + html_of(mail)):
        assert (MANAGE in said) is is_manageable
        assert ("Manage booking" in said) is is_manageable
        assert (deadline in said) is is_manageable
        assert (OTHERWISE in said) is not is_manageable
        assert ADDED in said


def links_in(mail: EmailMessage) -> set[str]:
    """All web addresses of a mail, in any of its parts."""
    parts = [part.get_content() for part in mail.walk() if not part.is_multipart()]
    text = "".join(part if isinstance(part, str) else part.decode() for part in parts)
    return set(re.findall(r"https?://[^\s\"<>\\]+", text))


@pytest.mark.parametrize(("setting", "is_by_staff", "pinned", "is_manageable"), TABLE)
@pytest.mark.parametrize("kind", ["booked", "reminder"])
async def test_the_table_of_mails(
    salon: Salon, kind: str, setting: bool, is_by_staff: bool, pinned: bool | None, is_manageable: bool
) -> None:
    """Confirmation and reminder follow setting, origin and override; without the button no link leads anywhere."""
    await salon.set_business(other_ways_to_change=ADDED, web_site_url="https://contoso-salon.example/book")
    await salon.set_service(
        is_customer_allowed_to_manage_booking=setting, default_reminders=(Reminder(HOUR, ReminderRecipients.ALL),)
    )
    booking = await (salon.book_for(at("11:00")) if is_by_staff else salon.book(at("11:00")))
    if pinned is not None:
        await salon.desk.pin(ADA, booking.id, pinned, request_key="pin")
    rows = {row.recipient: row for row in await salon.mails(booking) if row.kind == kind}
    mail = await mail_of(salon, rows["customer"])
    says_how_to_change(mail, is_manageable)
    assert links_in(mail) == ({f"{MANAGE}token-of-{booking.id}"} if is_manageable else set())
    for recipient in set(rows) - {"customer"}:
        assert links_in(await mail_of(salon, rows[recipient])) == set()


@pytest.mark.parametrize("setting", [True, False])
async def test_a_reminder_follows_the_setting_of_the_hour_it_is_sent(salon: Salon, setting: bool) -> None:
    """The setting flips between booking and sending: the mail is built by what holds then."""
    await salon.set_business(other_ways_to_change=ADDED)
    await salon.set_service(is_customer_allowed_to_manage_booking=not setting, default_reminders=(Reminder(3 * HOUR),))
    booking = await salon.book_for(at("11:00"))
    await salon.set_service(is_customer_allowed_to_manage_booking=setting)
    salon.now = at("08:00")
    (row,) = [row for row in await salon.store.claim(20, MINUTE, salon.now) if row.kind == "reminder"]
    assert row.booking_id == booking.id
    says_how_to_change(await mail_of(salon, row), setting)


async def test_a_reminder_bears_the_message_of_its_service(salon: Salon) -> None:
    """The customer reads what to bring and the information of the service; staff read who comes; no invitation."""
    message = "Please come with dry hair.\nThe door code is 12."
    await salon.set_service(
        additional_information="Five minutes early is fine.",
        default_reminders=(Reminder(DAY, ReminderRecipients.ALL, message),),
    )
    booking = await salon.book(at("11:00"))
    (row,), (staff_row,) = await reminders_of(salon, booking), await reminders_of(salon, booking, "staff:ana")
    customer, ana = await mail_of(salon, row), await mail_of(salon, staff_row)
    assert customer["Subject"] == "Reminder: Haircut, Wednesday 4 March 2026 at 11:00 (London time)"
    assert "Contoso Salon expects you on Wednesday 4 March 2026 at 11:00 (London time)." in text_of(customer)
    assert message in text_of(customer)
    assert "Please come with dry hair.<br>The door code is 12." in html_of(customer)
    assert "Five minutes early" in text_of(customer)
    assert "Casey Quinn is booked for Wednesday" in text_of(ana)
    assert customer.get_content_type() == ana.get_content_type() == "multipart/alternative"


async def test_the_staff_of_a_class_read_who_comes(salon: Salon) -> None:
    """One reminder names everybody who has a seat; a customer's reminder names nobody else."""
    await salon.set_service("styling-class", default_reminders=(Reminder(HOUR, ReminderRecipients.ALL),))
    start = at("14:00", THURSDAY)
    seats = [await salon.book_for(start, "", service="styling-class", customer=customer) for customer in (CASEY, DREW)]
    rows = [row for seat in seats for row in await reminders_of(salon, seat, "staff:chloe")]
    (mail,) = [await mail_of(salon, row) for row in rows]
    assert "2 people are booked for Thursday 5 March 2026 at 14:00" in text_of(mail)
    assert "Customers: Casey Quinn (REF0-0001)\nDrew Hall (REF0-0002)" in text_of(mail)
    (row,) = await reminders_of(salon, seats[0])
    assert "Drew" not in text_of(await mail_of(salon, row))


@pytest.mark.parametrize(
    ("change", "ahead", "why"),
    [
        ("nothing", timedelta(0), ""),
        ("nothing", HOUR - MINUTE, ""),
        ("nothing", HOUR, "started"),
        ("nothing", DAY, "started"),
        ("move", timedelta(0), "replanned"),
        ("cancel", timedelta(0), "cancelled"),
        ("no_show", HOUR, "no_show"),
    ],
)
async def test_no_reminder_is_sent_of_what_is_not_to_come(
    salon: Salon, change: str, ahead: timedelta, why: str
) -> None:
    """A row that a worker holds already is overtaken once the booking has begun, moved, ended or was cancelled."""
    await salon.set_service(default_reminders=(Reminder(HOUR),))
    booking = await salon.book(at("11:00"))
    salon.now = at("10:00")
    (row,) = [row for row in await salon.store.claim(20, MINUTE, salon.now) if row.kind == "reminder"]
    if change == "move":
        await salon.move(SAM, booking, at("14:00", THURSDAY))
    elif change == "cancel":
        await salon.cancel(SAM, booking)
    salon.now += ahead
    if change == "no_show":
        await salon.serving.close(SAM, booking.id, BookingStatus.NO_SHOW, request_key="no-show")
    if not why:
        assert (await mail_of(salon, row))["Subject"].startswith("Reminder")
        return
    with pytest.raises(Overtaken, match=f"^{why}$"):
        await mail_of(salon, row)


@pytest.mark.parametrize(("kind", "later"), [("booked", "cancel"), ("cancelled", "undo")])
async def test_news_that_is_no_longer_true_is_not_told(salon: Salon, kind: str, later: str) -> None:
    """A confirmation that is stuck until after the cancellation, or the other way round, does not come late."""
    booking = await salon.book(at("11:00"))
    if kind == "cancelled":
        await salon.send()
        await salon.cancel(SAM, booking)
        salon.now += 2 * MINUTE
    (row,) = [row for row in await salon.store.claim(20, MINUTE, salon.now) if row.recipient == "customer"]
    await (salon.cancel(SAM, booking) if later == "cancel" else salon.undo(SAM, booking))
    with pytest.raises(Overtaken, match="superseded"):
        await mail_of(salon, row)
    await mail_of(salon, await latest(salon, booking))


async def test_a_revoked_link_is_not_mailed_again(salon: Salon) -> None:
    """Where an administrator has revoked the links of a booking, its mails name phone and e-mail."""
    booking = await salon.book(at("11:00"))
    row = await latest(salon, booking)
    assert MANAGE in text_of(await mail_of(salon, row))
    async with salon.store.unit("") as unit:
        await unit.put(RevokedLink(id=booking.id, at=salon.now, by=ADA.name), None)
    mail = await mail_of(salon, row)
    assert MANAGE not in text_of(mail)
    assert OTHERWISE in text_of(mail)


@pytest.mark.parametrize(
    ("actor", "told"),
    [
        (CASEY_PROVEN, "customer business staff:ada staff:ana"),
        (SAM, "customer business staff:ada staff:ana"),
        (ANA, "customer business staff:ada"),
        (ADA, "customer business staff:ada staff:ana"),
    ],
)
async def test_a_change_reaches_everybody_concerned_once(salon: Salon, actor: Actor, told: str) -> None:
    """Customer, business, administrators and staff get one mail each; a team member is not told what they did."""
    booking = await salon.book(at("11:00"))
    salon.now += 2 * MINUTE
    await salon.send()
    await salon.move(actor, booking, at("14:00"))
    salon.now += 2 * MINUTE
    rows = await salon.store.claim(20, MINUTE, salon.now)
    assert {row.recipient for row in rows} == set(told.split())
    addresses = [(await mail_of(salon, row))["To"].addresses[0].addr_spec.casefold() for row in rows]
    assert len(set(addresses)) == len(addresses)


async def test_staff_read_who_comes_and_what_they_said(salon: Salon) -> None:
    """Name, phone, e-mail, note and answers stand in the mail of staff, where they are needed, and in no other."""
    customer = replace(CASEY, notes="I have a cold; keep the window shut.")
    booking = await salon.book(at("11:00"), customer=customer)
    ana = text_of(await mail_of(salon, await latest(salon, booking, "staff:ana")))
    for said in ("Casey Quinn", "+44 20 7946 0999", "Casey@Example.com", "keep the window shut", "tea: yes"):
        assert said in ana
    mine = text_of(await mail_of(salon, await latest(salon, booking)))
    assert "keep the window shut" not in mine


async def test_staff_read_what_a_service_notes_for_them(salon: Salon) -> None:
    """The service's notes stand in the mails of those who serve, and never in a customer's."""
    await salon.set_service(notes="The blue towels are for this one.")
    booking = await salon.book(at("11:00"))
    ana = text_of(await mail_of(salon, await latest(salon, booking, "staff:ana")))
    assert "For staff: The blue towels are for this one." in ana
    assert "towels" not in text_of(await mail_of(salon, await latest(salon, booking)))


async def test_what_is_not_known_has_no_line(salon: Salon) -> None:
    """A customer without phone and e-mail, and a service without a place, leave no empty line behind."""
    await salon.set_business(address="")
    await salon.set_service(default_location=Location(), default_price_type=PriceType.NOT_SET)
    nobody = Customer(name="Walk-in")
    booking = await salon.book_for(at("11:00"), customer=nobody)
    text = text_of(await mail_of(salon, await latest(salon, booking, "staff:ana")))
    labels = [line.partition(":")[0] for line in text.splitlines() if ":" in line]
    assert labels[:5] == ["What", "When", "Duration", "With", "Customer"]
    assert labels[5] == "Reference"
    await salon.desk.leave_message(SAM, "Called", request_key="m", booking_id=booking.id)
    row = next(row for row in await salon.store.claim(20, MINUTE, salon.now) if row.kind == "message")
    mail = await mail_of(salon, row)
    assert "Phone:" not in text_of(mail)
    assert mail["Reply-To"] is None


async def test_two_moves_in_one_mail_bear_the_last_reason(salon: Salon) -> None:
    """Moves that wait together are told as one, from the first time to the last, with the reason of the last."""
    booking = await salon.book(at("10:00"))
    await salon.send()
    await salon.move(SAM, booking, at("11:00"), reason="Ana is late")
    await salon.move(SAM, booking, at("14:00"), reason="Ana is ill")
    mail = text_of(await mail_of(salon, await latest(salon, booking)))
    assert "Before: Wednesday 4 March 2026 at 10:00" in mail
    assert "Now: Wednesday 4 March 2026 at 14:00" in mail
    assert "Reason: Ana is ill" in mail
    assert "11:00" not in mail
    assert "late" not in mail


@pytest.mark.parametrize(
    "gone",
    [
        {"service": {"display_name": "Haircut deluxe"}},
        {"staff": {"display_name": "Ana Maria"}},
    ],
)
async def test_a_renaming_in_between_is_read_in_the_mail(salon: Salon, gone: dict[str, dict[str, Any]]) -> None:
    """A service or staff member renamed between queueing and sending is called by the new name."""
    booking = await salon.book(at("11:00"))
    row = await latest(salon, booking)
    if "service" in gone:
        await salon.set_service(**gone["service"])
    else:
        await salon.set_staff("ana", **gone["staff"])
    (name,) = [fields["display_name"] for fields in gone.values()]
    assert name in text_of(await mail_of(salon, row))


async def test_a_staff_member_or_service_that_is_gone_breaks_no_mail(salon: Salon) -> None:
    """The mail of a booking whose staff member or service is no longer there says so, and how to reach the business."""
    booking = await salon.book(at("11:00"))
    row = await latest(salon, booking)

    class Without:
        """The store as it would be without Ana and the haircut."""

        def __getattr__(self, name: str) -> Any:
            return getattr(salon.store, name)

        async def catalogue(self) -> Any:
            whole = await salon.store.catalogue()
            return replace(whole, services={}, staff={})

    known = replace(context(salon), reads=Without())
    said = text_of(received((await build(row, known, salon.now)).as_bytes()))
    assert "What: haircut" in said
    assert "With: somebody who has left" in said
    assert OTHERWISE in said
    assert MANAGE not in said
