"""Invitations: one event for life in any calendar, as another program's parser reads it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
import vobject

from bookings import demo
from bookings.business import Catalogue, Location
from bookings.model import Booking, BookingStatus, Customer
from bot.mail.invitation import invitation
from tests.bookings.salon import CASEY, MINUTE, NOW, SAM, THURSDAY, Salon, at
from tests.mail.mailed import MANAGE, latest, mail_of

SPECIAL = 'Cut; color, "wash" \\ blow-dry 💇‍♀️ und Größe\nnew line ' + "é💇" * 60


def event_in(calendar: bytes | str) -> Any:
    """The only event of a calendar, as vobject reads it."""
    read = vobject.readOne(calendar if isinstance(calendar, str) else calendar.decode())
    assert len(read.vevent_list) == 1
    return read.vevent


def parts(mail: EmailMessage) -> tuple[EmailMessage, EmailMessage]:
    """The part that a mail program acts on, and the file."""
    found = [part for part in mail.walk() if part.get_content_type() in ("text/calendar", "application/ics")]
    assert [part.get_content_type() for part in found] == ["text/calendar", "application/ics"]
    return found[0], found[1]


def made(**fields: Any) -> Booking:
    """A haircut with Ana on Wednesday at eleven."""
    known: dict[str, Any] = {"id": "b1", "reference": "REF00001", "service_id": "haircut", "customer": CASEY}
    known |= {"staff_member_ids": ("ana",), "start": at("11:00"), "end": at("11:30"), "created": NOW, "updated": NOW}
    return Booking(**(known | fields))


def salon_with(service: str = "haircut", **fields: Any) -> Catalogue:
    """The demo salon with a changed service."""
    catalogue = demo.catalogue()
    return replace(catalogue, services={**catalogue.services, service: replace(catalogue.services[service], **fields)})


async def test_a_mail_carries_the_invitation_twice(salon: Salon) -> None:
    """As a part beside text and HTML, with its method in the type, and as a file; both are the same."""
    booking = await salon.book(at("11:00"))
    mail = await mail_of(salon, await latest(salon, booking))
    part, file = parts(mail)
    assert mail.get_content_type() == "multipart/mixed"
    alternatives = next(mail.iter_parts())
    assert [one.get_content_type() for one in alternatives.iter_parts()] == [
        *("text/plain", "text/html", "text/calendar")
    ]
    assert part["Content-Type"].params["method"] == "REQUEST"
    assert file.get_filename() == "invitation.ics"
    assert file.get_content().decode().splitlines() == part.get_content().splitlines()


async def test_one_event_lives_through_book_move_cancel_and_undo(salon: Salon) -> None:
    """The UID stays, SEQUENCE rises with each version, and METHOD and STATUS say what the calendar is to do."""
    seen = []
    booking = await salon.book(at("11:00"))
    for change in (None, "move", "cancel", "undo"):
        if change == "move":
            booking = await salon.move(SAM, booking, at("14:00", THURSDAY))
        elif change == "cancel":
            booking = await salon.cancel(SAM, booking)
        elif change == "undo":
            booking = await salon.undo(SAM, booking)
        part, _ = parts(await mail_of(salon, await latest(salon, booking)))
        event = event_in(part.get_content())
        assert part["Content-Type"].params["method"] == vobject.readOne(part.get_content()).method.value
        assert event.dtstart.value == booking.start
        assert event.dtend.value == booking.end
        method = part["Content-Type"].params["method"]
        seen.append((event.uid.value, int(event.sequence.value), method, event.status.value))
        salon.now += 2 * MINUTE
        await salon.send()
    uid = f"{booking.id}@contoso-salon"
    assert seen == [
        (uid, 1, "REQUEST", "CONFIRMED"),
        (uid, 2, "REQUEST", "CONFIRMED"),
        (uid, 3, "CANCEL", "CANCELLED"),
        (uid, 4, "REQUEST", "CONFIRMED"),
    ]


async def test_nobody_is_asked_to_reply(salon: Salon) -> None:
    """The business organizes, the customer has accepted, RSVP is FALSE; the text says that declining does nothing."""
    booking = await salon.book(at("11:00"))
    part, _ = parts(await mail_of(salon, await latest(salon, booking)))
    event = event_in(part.get_content())
    assert event.organizer.value == "mailto:hello@contoso-salon.example"
    assert event.organizer.params["CN"] == ["Contoso Salon"]
    assert event.attendee.value == "mailto:Casey@Example.com"
    assert event.attendee.params["RSVP"] == ["FALSE"]
    assert event.attendee.params["PARTSTAT"] == ["ACCEPTED"]
    assert event.summary.value == "Haircut at Contoso Salon"
    assert event.location.value == "Contoso Salon, 12 Example Street, London"
    description = event.description.value
    assert "declining or deleting it does not cancel the appointment" in description
    assert "+44 20 7946 0123, hello@contoso-salon.example" in description
    assert "REF0-0001" in description


async def test_no_invitation_holds_a_manage_link(salon: Salon) -> None:
    """A calendar is shared with colleagues and family: nothing in it opens the booking."""
    booking = await salon.book(at("11:00"))
    mail = await mail_of(salon, await latest(salon, booking))
    for part in parts(mail):
        content = part.get_content()
        assert MANAGE not in (content if isinstance(content, str) else content.decode())


async def test_the_staff_members_calendar_follows_too(salon: Salon) -> None:
    """Who serves is invited with the customer's name; who lost the booking is told to take it out; others get none."""
    booking = await salon.book(at("11:00"))
    ana = event_in(parts(await mail_of(salon, await latest(salon, booking, "staff:ana")))[0].get_content())
    assert ana.attendee.value == "mailto:ana@contoso-salon.example"
    assert ana.summary.value == "Haircut: Casey Quinn"
    for recipient in ("business", "staff:ada"):
        mail = await mail_of(salon, await latest(salon, booking, recipient))
        assert mail.get_content_type() == "multipart/alternative"
    salon.now += 2 * MINUTE
    await salon.send()
    await salon.move(SAM, booking, at("11:00"), "ben")
    methods = {}
    for name in ("ana", "ben"):
        part, _ = parts(await mail_of(salon, await latest(salon, booking, f"staff:{name}")))
        methods[name] = part["Content-Type"].params["method"]
        assert event_in(part.get_content()).uid.value == f"{booking.id}@contoso-salon"
    assert methods == {"ana": "CANCEL", "ben": "REQUEST"}


async def test_who_loses_a_booking_has_it_taken_out_of_the_calendar(salon: Salon) -> None:
    """The event that a staff member is to remove is marked as cancelled for them, and stands for all others."""
    booking = await salon.book(at("11:00"))
    salon.now += 2 * MINUTE
    await salon.send()
    await salon.move(SAM, booking, at("11:00"), "ben")
    status = {}
    for recipient in ("staff:ana", "staff:ben", "customer"):
        part, _ = parts(await mail_of(salon, await latest(salon, booking, recipient)))
        status[recipient] = event_in(part.get_content()).status.value
    assert status == {"staff:ana": "CANCELLED", "staff:ben": "CONFIRMED", "customer": "CONFIRMED"}


async def test_an_online_appointment_is_joined_from_the_calendar(salon: Salon) -> None:
    """The join link is the place and the address of the event; one that no browser should follow is neither."""
    booking = await salon.book(at("11:00"), "ben", service="consultation")
    event = event_in(invitation(booking, await salon.store.catalogue()))
    assert event.location.value == event.url.value == "https://meet.contoso-salon.example/ben"
    bad = salon_with("consultation", default_location=Location("Video", join_web_url="javascript:alert(1)"))
    event = event_in(invitation(booking, bad))
    assert event.location.value == "Video"
    assert "url" not in event.contents


def test_a_download_names_nobody_but_the_business() -> None:
    """What the page hands out is PUBLISH, without an attendee."""
    calendar = vobject.readOne(invitation(made(), demo.catalogue()).decode())
    assert calendar.method.value == "PUBLISH"
    assert "attendee" not in calendar.vevent.contents
    assert calendar.vevent.organizer.value == "mailto:hello@contoso-salon.example"


def test_a_business_without_an_address_is_organized_by_the_sender() -> None:
    """REQUEST needs an organizer: the address that the mail comes from."""
    catalogue = demo.catalogue()
    catalogue = replace(catalogue, business=replace(catalogue.business, email=""))
    event = event_in(invitation(made(), catalogue, "REQUEST", organizer="bookings@salon.example"))
    assert event.organizer.value == "mailto:bookings@salon.example"
    assert "organizer" not in event_in(invitation(made(), catalogue)).contents


def test_whatever_is_typed_comes_back_as_it_was() -> None:
    """Commas, semicolons, quotes, backslashes, line ends and emoji survive; lines are at most 75 octets, ended CRLF."""
    catalogue = salon_with(display_name=SPECIAL, default_location=Location(SPECIAL, "1, High St; rear"))
    booking = made(customer=replace(CASEY, name='Eve "E" O\'Hara; X, Y: Z\r\nATTENDEE:mailto:v@example.com'))
    raw = invitation(booking, catalogue, "REQUEST")
    lines = raw.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(line) <= 75 for line in lines)
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    event = event_in(raw)
    assert event.summary.value == f"{' '.join(SPECIAL.split())} at Contoso Salon"
    assert event.location.value == f"{SPECIAL}, 1, High St; rear"
    assert len(event.attendee_list) == 1
    assert event.attendee.value == "mailto:Casey@Example.com"
    assert "O'Hara; X, Y: Z" in event.attendee.params["CN"][0]


@pytest.mark.parametrize(
    "start",
    [
        datetime(2026, 3, 29, 0, 30, tzinfo=UTC),
        datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        datetime(2026, 7, 1, 10, 0, tzinfo=UTC),
        datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
        datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
        datetime(2026, 12, 31, 23, 45, tzinfo=UTC),
    ],
)
@pytest.mark.parametrize(
    "zone", ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Tokyo", "UTC"]
)
def test_the_time_zone_comes_along(zone: str, start: datetime) -> None:
    """A calendar that knows only the VTIMEZONE in the file finds the same instants, at any time of the year."""
    catalogue = demo.catalogue()
    catalogue = replace(catalogue, business=replace(catalogue.business, time_zone=zone))
    raw = invitation(made(start=start, end=start + timedelta(hours=1)), catalogue).decode()
    offsets = _offsets(raw)
    for name, instant in (("DTSTART", start), ("DTEND", start + timedelta(hours=1))):
        (written,) = [line for line in raw.partition("BEGIN:VEVENT")[2].splitlines() if line.startswith(name)]
        local = datetime.strptime(written.rpartition(":")[2].rstrip("Z"), "%Y%m%dT%H%M%S")  # noqa: DTZ007 - as written
        utc = instant.replace(tzinfo=None)
        in_force = timedelta(0) if written.endswith("Z") else [to for since, to in offsets if since <= utc][-1]
        assert local - in_force == utc
        assert written.endswith("Z") or written.startswith(f"{name};TZID={zone}:")
    event = event_in(raw)
    assert (event.dtstart.value, event.dtend.value) == (start, start + timedelta(hours=1))


def _offsets(raw: str) -> list[tuple[datetime, timedelta]]:
    """When each offset of the file's VTIMEZONE begins, in UTC, read line by line."""
    found = []
    begin, before = datetime.min, timedelta(0)  # noqa: DTZ901 - replaced by what is read
    for line in raw.split("BEGIN:VEVENT", maxsplit=1)[0].splitlines():
        name, _, value = line.partition(":")
        if name == "DTSTART":
            begin = datetime.strptime(value, "%Y%m%dT%H%M%S")  # noqa: DTZ007 - a wall-clock time
        elif name == "TZOFFSETFROM":
            before = _offset(value)
        elif name == "TZOFFSETTO":
            found.append((begin - before, _offset(value)))
    return sorted(found)


def _offset(text: str) -> timedelta:
    sign = -1 if text[0] == "-" else 1
    return sign * timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))


def test_a_booking_whose_service_is_gone_keeps_its_event() -> None:
    """The event bears the service's id then, and no place."""
    event = event_in(invitation(made(service_id="gone"), demo.catalogue()))
    assert event.summary.value == "gone at Contoso Salon"
    assert "location" not in event.contents


def test_a_customer_without_a_name_is_invited_by_address() -> None:
    """The attendee is the address alone."""
    event = event_in(invitation(made(customer=Customer(email_address="a@example.com")), demo.catalogue(), "REQUEST"))
    assert event.attendee.value == "mailto:a@example.com"
    assert "CN" not in event.attendee.params


def test_the_same_booking_makes_the_same_bytes() -> None:
    """A mail that is built a second time carries the same file."""
    booking = made(status=BookingStatus.CANCELLED, customer=Customer("A", "a@example.com"))
    assert invitation(booking, demo.catalogue(), "CANCEL") == invitation(booking, demo.catalogue(), "CANCEL")
