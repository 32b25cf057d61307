"""The page of a booking: the booking as it is today, what is offered, and what became of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bookings import demo
from bookings.admission import BookingRequest
from bookings.business import Location, PriceType
from bookings.ids import spoken
from bookings.model import Actor, BookingStatus, Origin
from tests.bot.booking_pages import ADA, PHONE, Served, serving
from tests.bot.edge import NOON

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    """The salon, served as app.py does."""
    async with serving(tmp_path) as served:
        yield served


async def test_shows_the_booking_of_today(served: Served) -> None:
    """What, when, who, where, price and reference stand there, with the button and by when it can be used."""
    booking = served.made[2]
    text = await served.page(booking)
    for words in (
        "Haircut Booked.",
        "When Wednesday 10 March 2027, 11:00 to 11:30 (London time)",
        "Duration 30 min",
        "With Ana",
        "Where Contoso Salon, 12 Example Street, London",
        "Price £38",
        f"Reference {spoken(booking.reference)}",
        "You can change it until Wednesday 10 March 2027 at 09:00 (London time).",
        "Manage booking",
        "Add to calendar",
        "Monday 1 March 2027 at 12:00 Booked by you",
        PHONE,
    ):
        assert words in text
    for personal in ("casey@example.com", "Casey"):
        assert personal not in text


async def test_tells_both_clocks_where_they_differ(served: Served) -> None:
    """The business's clock comes first at a place, the customer's online, and the other is read back (case 32)."""
    booking = await served.change(served.made[2], customer=replace(demo.CASEY, time_zone="America/New_York"))
    here, there = "11:00 to 11:30 (London time)", "06:00 to 06:30 (New York time)"
    text = await served.page(booking)
    assert text.index(here) < text.index(there)
    online = replace(
        demo.catalogue().services["haircut"].default_location, join_web_url="https://meet.example/a?b=1&c=2"
    )
    await served.set("service", "haircut", is_location_online=True, default_location=online)
    text = await served.page(booking)
    assert text.index(there) < text.index(here)
    _, html, _ = await served.get(served.links.manage_url(booking))
    assert 'href="https://meet.example/a?b=1&amp;c=2"' in html
    late = await served.change(
        await served.store.booking_by_id(booking.id) or booking,
        start=datetime.fromisoformat("2027-03-11T03:30:00+00:00"),
        end=datetime.fromisoformat("2027-03-11T05:30:00+00:00"),
    )
    assert "Wednesday 10 March 2027, 22:30 to Thursday 11 March 2027, 00:30 (New York time)" in await served.page(late)


async def test_what_is_not_there_takes_no_line(served: Served) -> None:
    """Without a price, a place or an address there is no line for it, and online without a link says so."""
    await served.set("service", "haircut", default_price_type=PriceType.NOT_SET, default_location=Location())
    await served.set("business", address="")
    text = await served.page(served.made[2])
    assert "With Ana Reference" in text
    await served.set("service", "haircut", is_location_online=True)
    assert "With Ana Where online, by video Reference" in await served.page(served.made[2])


async def test_a_booking_made_here_is_told_once(served: Served) -> None:
    """What the history holds of the booking's making is its first line, with the day it was made."""
    served.now += DAY
    request = BookingRequest("haircut", served.made[2].start + HOUR, replace(demo.CASEY, name="Casey"))
    booking = await served.desk.book(Actor(client="c"), request, request_key="b")
    text = await served.page(booking)
    assert "Tuesday 2 March 2027 at 12:00 Booked by you" in text
    assert text.count("Booked by you") == 1


@pytest.mark.parametrize(
    ("setting", "origin", "pinned", "is_offered"),
    [
        (True, Origin.STAFF, None, True),
        (True, Origin.SELF_SERVICE, None, True),
        (False, Origin.SELF_SERVICE, None, True),
        (False, Origin.STAFF, None, False),
        (False, Origin.STAFF, True, True),
        (True, Origin.STAFF, False, False),
    ],
)
async def test_the_button_follows_the_decision(
    served: Served, setting: bool, origin: Origin, pinned: bool | None, is_offered: bool
) -> None:
    """Setting, override and origin decide; without the button there is the reason, the contact, and no way to book."""
    await served.set("service", "haircut", is_customer_allowed_to_manage_booking=setting)
    await served.set("business", other_ways_to_change="Ring the bell twice.")
    booking = await served.change(served.made[0], origin=origin, is_customer_allowed_to_manage_booking=pinned)
    text = await served.page(booking)
    assert ("Manage booking" in text) is is_offered
    assert ("Book another appointment" in text) is is_offered
    assert ("made for you by Contoso Salon, so it can’t be changed here" in text) is not is_offered
    assert PHONE in text
    assert "Ring the bell twice." in text


async def test_notice_and_number_of_moves_are_explained(served: Served) -> None:
    """What is late says so with its deadline; what is still in time keeps the button (cases 6 and 7)."""
    booking = served.made[2]
    policy = replace(demo.catalogue().services["haircut"].scheduling_policy, maximum_reschedules=1, cancel_notice=HOUR)
    await served.set("service", "haircut", scheduling_policy=policy)
    booking = await served.change(booking, reschedule_count=1)
    text = await served.page(booking)
    assert "It has been moved once, and can’t be moved again here." in text
    assert "Manage booking" in text
    served.now = booking.start - 90 * MINUTE
    text = await served.page(booking)
    assert "Moving it here closes 2 h before the start (that was Wednesday 10 March 2027 at 09:00" in text
    assert "You can change it until Wednesday 10 March 2027 at 10:00" in text
    assert "Manage booking" in text
    served.now = booking.start - 30 * MINUTE
    text = await served.page(booking)
    assert "Cancelling here closes 1 h before the start" in text
    assert "Manage booking" not in text
    assert PHONE in text


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"status": BookingStatus.CANCELLED}, "This appointment is cancelled."),
        ({"status": BookingStatus.NO_SHOW}, "This appointment is over or has begun."),
        ({"status": BookingStatus.COMPLETED}, "This appointment is over or has begun."),
        ({}, "This appointment is over or has begun."),
    ],
)
async def test_what_is_over_shows_the_state_of_today(served: Served, fields: dict[str, Any], words: str) -> None:
    """Cancelled or past: that state, the contact, no button; what staff note after the start stays theirs (case 28)."""
    booking = await served.change(served.made[2], **fields) if fields else served.made[2]
    served.now = NOON if booking.status is BookingStatus.CANCELLED else booking.start
    text = await served.page(booking)
    assert words in text
    assert "Manage booking" not in text
    assert "Add to calendar" not in text
    assert PHONE in text
    assert "show" not in text.lower()
    status, _, headers = await served.get(f"{served.links.manage_url(booking)}/invitation.ics")
    assert (status, headers["Location"]) == (303, served.links.manage_url(booking))


async def test_tells_what_happened(served: Served) -> None:
    """What became of the booking is told with its dates and whose doing it was; notes of staff are not."""
    booking = served.made[2]
    served.now += HOUR
    await served.desk.reschedule(ADA, booking.id, booking.start + DAY, request_key="m", reason="Ana has a secret")
    served.now += HOUR
    casey = Actor(proven_bookings=frozenset({booking.id}), conversation="talk")
    await served.desk.cancel(casey, booking.id, request_key="c")
    text = await served.page(booking)
    assert "Monday 1 March 2027 at 14:00 Cancelled by you" in text
    await served.desk.undo(casey, booking.id, request_key="u")
    text = await served.page(booking)
    assert (
        "Monday 1 March 2027 at 13:00 Moved by Contoso Salon from Wednesday 10 March 2027 at 11:00 (London time)"
        " to Thursday 11 March 2027 at 11:00 (London time)"
    ) in text
    assert "Restored by you: Thursday 11 March 2027 at 11:00 (London time)" in text
    assert "secret" not in text
    assert "ada" not in text.lower()


async def test_the_calendar_entry_is_the_mail_s(served: Served) -> None:
    """The download is the booking's one event, names no manage link, and asks nobody for an answer."""
    booking = served.made[2]
    link = served.links.manage_url(booking)
    status, calendar, headers = await served.get(f"{link}/invitation.ics")
    assert status == 200
    assert headers["Content-Type"].startswith("text/calendar")
    assert headers["Content-Disposition"] == 'attachment; filename="appointment.ics"'
    assert "METHOD:PUBLISH" in calendar
    assert f"UID:{booking.id}@contoso-salon" in calendar
    assert "/booking/" not in calendar.replace("\r\n ", "")


async def test_speaks_the_browser_s_language_where_it_can(served: Served) -> None:
    """The browser's languages are tried in its order; one without a catalogue falls back to the customer's."""
    booking = served.made[2]
    for accepted, words in (
        ("en-US,en;q=0.9", "11:00 AM to 11:30 AM"),
        ("xx-YY, en-US;q=0.4, en-GB;q=0.8", "11:00 to 11:30"),
        ("xx, *;q=0.5", "11:00 to 11:30"),
        ("en-US;q=0, en-GB;q=zero, ;;,", "11:00 to 11:30"),
    ):
        assert words in await served.page(booking, **{"Accept-Language": accepted})
    status, html, _ = await served.get("/nowhere", **{"Accept-Language": "en-US", "Accept": "text/html"})
    assert (status, 'lang="en-US"' in html) == (404, True)


async def test_nothing_typed_is_markup(served: Served) -> None:
    """Names and notes are text on the page, whatever they hold."""
    evil = "</script><script>alert(1)</script>\"'&{{ 7*7 }}"
    await served.set("service", "haircut", display_name=evil, additional_information=evil)
    await served.set("business", display_name=evil, other_ways_to_change=evil)
    _, html, _ = await served.get(served.links.manage_url(served.made[2]))
    assert "alert(1)</script>" not in html
    assert "{{ 7*7 }}" in html
