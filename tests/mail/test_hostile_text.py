"""Whatever people type, a mail stays one mail: its headers, its markup and its event are those that were meant."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

import vobject
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bookings import demo
from bookings.business import Catalogue, CustomQuestion, Location
from bookings.model import Booking, BookingStatus, HistoryEntry, OutboxRow, RevokedLink
from bot.mail.build import MailContext, build
from tests.bookings.salon import CASEY, NOW, SECRET, at
from tests.mail.mailed import HEADERS, html_of, manage_url, received
from tests.mail.test_look import Nesting

typed = st.text(max_size=60) | st.text(st.sampled_from("\r\n\t\0\x0b\x1c\u2028\u202e<>&\"';,:\\%=?@{}é💇"), max_size=30)
EVIL = "x\r\nBcc: v@example.com\r\n\r\n</td><script>\r\nEND:VEVENT\r\n"


@dataclass(frozen=True)
class Records:
    """What a mail reads: one booking of a salon, where everything is named by what was typed."""

    booking: Booking
    salon: Catalogue

    async def catalogue(self) -> Catalogue:
        return self.salon

    async def booking_by_id(self, booking_id: str) -> Booking | None:
        return self.booking if booking_id == self.booking.id else None

    async def history_of(self, booking_id: str) -> Sequence[HistoryEntry]:
        entry = HistoryEntry("h", NOW, "moved", booking_id, after={"version": 1}, reason=self.booking.reason)
        return [entry]

    async def mail_of(self, booking_id: str) -> Sequence[OutboxRow]:
        del booking_id
        return []

    async def session(self, session_id: str) -> Sequence[Booking]:
        del session_id
        return [self.booking]

    async def revoked_link(self, booking_id: str) -> RevokedLink | None:
        del booking_id
        return None


def records(text: str, other: str, *, is_cancelled: bool) -> Records:
    """Two texts wherever somebody may type."""
    salon = demo.catalogue()
    service = replace(
        salon.services["haircut"],
        display_name=text,
        additional_information=other,
        default_location=Location(text, other),
        custom_questions=(CustomQuestion(other, text),),
    )
    business = replace(salon.business, display_name=other, address=text, other_ways_to_change=text)
    staff = {"ana": replace(salon.staff["ana"], display_name=text)}
    customer = replace(CASEY, name=text, phone=other, notes=other, answers={other: text}, time_zone=text)
    status = BookingStatus.CANCELLED if is_cancelled else BookingStatus.CONFIRMED
    booking = Booking(
        id="b1",
        reference="REF00001",
        service_id="haircut",
        staff_member_ids=("ana",),
        customer=replace(customer, language_tag=other),
        start=at("11:00"),
        end=at("11:30"),
        created=NOW,
        updated=NOW,
        status=status,
        reason=text,
    )
    return Records(booking, replace(salon, business=business, services={"haircut": service}, staff=staff))


@settings(max_examples=60)
@given(typed, typed, st.sampled_from(["booked", "moved", "cancelled", "reminder", "message"]), st.booleans())
@example(EVIL, EVIL, "moved", True)
@example(EVIL, EVIL, "booked", False)
@example(EVIL, EVIL, "message", True)
def test_whatever_is_typed_a_mail_stays_one_mail(text: str, other: str, kind: str, is_for_customer: bool) -> None:
    """No header, recipient, element or event more than meant; and what arrives can be read back."""
    known = records(text, other, is_cancelled=kind == "cancelled")
    before = {"start": NOW.isoformat(), "staff_member_ids": ["ana"]} if kind == "moved" else {}
    recipient = "customer" if is_for_customer and kind != "message" else "staff:ana"
    facts = {"message": text, "text": text, "reply_to": other, "by": f"staff:{other}"}
    row = OutboxRow("r1", kind, recipient, NOW, "b1", 1, before=before, facts=facts)
    context = MailContext(known, SECRET, "bookings@salon.example", manage_url)  # type: ignore[arg-type]
    mail = received(asyncio.run(build(row, context, NOW)).as_bytes())
    assert set(mail.keys()) == HEADERS
    for name in ("From", "To", "Reply-To"):
        assert len(mail[name].addresses) == 1
    assert mail["From"].addresses[0].addr_spec == "bookings@salon.example"
    assert not mail.defects
    read = Nesting()
    read.feed(html_of(mail))
    read.close()
    assert read.open == []
    assert "script" not in read.seen
    calendars = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
    assert len(calendars) == (kind not in ("reminder", "message"))
    for part in calendars:
        calendar = vobject.readOne(part.get_content())
        assert len(calendar.vevent_list) == 1
        assert len(calendar.vevent.attendee_list) == 1
