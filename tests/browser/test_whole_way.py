"""The whole way with real parts: page, chat, store, mail server, calendar, link, and the rule in the next reminder."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from playwright.async_api import Browser

from bookings.business import Reminder
from bookings.ids import RandomIds
from bookings.settings import SettingsDesk
from state.places import BOOKINGS_FILE
from state.tinydb_store import TinyStore
from tests.bookings.salon import ADA, DAY, DREW, HOUR, MINUTE, NOW, THURSDAY, Salon, at
from tests.browser.visitor import IN_BROWSER, visiting
from tests.command_line import serve
from tests.mail.mail_server import MailServer, Taken
from tests.mail.mailed import text_of
from tests.mail.test_invitation import event_in, parts

pytestmark = IN_BROWSER

ROBIN = "robin@example.com"
CHANGED_HERE = "Manage booking"
PHONE = "+44 20 7946 0123"


@asynccontextmanager
async def bot(data: Path, server: MailServer, now: datetime) -> AsyncIterator[str]:
    """The bot as a process on a folder, from an instant on; its mails of changes wait for no undo."""
    settings = {
        "BOOKINGS_NOW": now.isoformat(),
        "SMTP_URL": f"smtp://127.0.0.1:{server.port}?tls=none",
        "MAIL_FROM": "bookings@contoso-salon.example",
        "MAIL_GRACE": "0",
    }
    served = await asyncio.to_thread(lambda: serve(data, **settings))
    try:
        yield served.url.rstrip("/")
    finally:
        status = await asyncio.to_thread(served.end)
    assert status == 0


def link_in(taken: Taken) -> str:
    """The link to the booking's page that a mail has, if any."""
    found = re.search(r"http://127\.0\.0\.1:\d+/booking/[\w.~-]+", text_of(taken.mail))
    return found[0] if found else ""


async def told(server: MailServer, subject: str, staff_read: str) -> dict[str, Taken]:
    """The mails about Robin's haircut of one kind, by recipient; staff read another subject."""
    staff = [f"{name}@contoso-salon.example" for name in ("hello", "ada", "ana")]
    mails = {ROBIN: await server.mail_to(ROBIN, subject)}
    return mails | {name: await server.mail_to(name, staff_read) for name in staff}


async def test_from_the_page_to_the_moved_event(browser: Browser, tmp_path: Path) -> None:
    """Robin books in the page, gets mail with an event, follows its link and moves the booking in the chat; the same
    people hear of it, and the same event moves. Only Robin's mails have the link.
    """
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    with TinyStore.open(data / BOOKINGS_FILE, clock=lambda: NOW) as store:
        await Salon(store).open()
    async with MailServer() as server, bot(data, server, NOW) as url, visiting(browser, url) as visitor:
        await visitor.opens()
        await visitor.says("book a haircut with Ana tomorrow at half past 3", "What name")
        await visitor.says("Robin Doe", "e-mail address")
        await visitor.says(ROBIN, "skip")
        await visitor.says("skip", "Shall I book it?")
        await visitor.keeps("book-1280-1-read-back")
        await visitor.says("yes", "Booked")
        await visitor.keeps("book-1280-2-booked")
        booked = await told(server, "Booked: ", "New booking: ")
        part, file = parts(booked[ROBIN].mail)
        event = event_in(part.get_content())
        assert event.dtstart.value.isoformat() == "2026-03-03T15:30:00+00:00"
        link = link_in(booked[ROBIN])
        assert link.startswith(f"{url}/booking/")
        assert link not in part.get_content() + file.get_content().decode()

        await visitor.page.goto(link)
        await visitor.box.wait_for()
        await visitor.hears("You can change it until")
        await visitor.says("move it to friday 6 march at 10", "Shall I move it?")
        await visitor.says("yes", "Moved:")
        moved = await told(server, "Moved: ", "Moved: ")
        again = event_in(parts(moved[ROBIN].mail)[0].get_content())
        assert again.uid.value == event.uid.value
        assert int(again.sequence.value) > int(event.sequence.value)
        assert again.dtstart.value.isoformat() == "2026-03-06T10:00:00+00:00"
        assert link_in(moved[ROBIN])
    assert {each.recipient for each in server.taken} == set(booked)
    assert len(server.taken) == len({each.id for each in server.taken}) == 2 * len(booked)
    assert not any(link_in(each) for each in server.taken if each.recipient != ROBIN)
    assert {each.sender for each in server.taken} == {"bookings@contoso-salon.example"}
    assert link.rpartition("/")[2] not in data.with_name("data.log").read_text()


async def test_the_next_reminder_keeps_the_rule(tmp_path: Path) -> None:
    """A booking that staff made has the button while the setting is on; once it is off, the reminder has the text."""
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    with TinyStore.open(data / BOOKINGS_FILE, clock=lambda: NOW) as store:
        salon = Salon(store)
        await salon.open()
        reminders = (Reminder(DAY), Reminder(HOUR))
        await salon.set_service("coloring", is_customer_allowed_to_manage_booking=True, default_reminders=reminders)
        await salon.book_for(at("11:00", THURSDAY), service="coloring", customer=DREW)
    async with MailServer() as server:
        async with bot(data, server, NOW):
            confirmation = await server.mail_to(DREW.email_address, "Booked: ")
        async with bot(data, server, at("11:01")):
            first = await server.mail_to(DREW.email_address, "Reminder: ")
        with TinyStore.open(data / BOOKINGS_FILE, clock=lambda: NOW) as store:
            service = (await store.catalogue()).services["coloring"]
            desk = SettingsDesk(store, lambda: at("11:30"), RandomIds())
            await desk.change(ADA, service, request_key="off", is_customer_allowed_to_manage_booking=False)
        server.taken.clear()
        async with bot(data, server, at("10:00", THURSDAY) + MINUTE):
            second = await server.mail_to(DREW.email_address, "Reminder: ")
    for taken in (confirmation, first):
        assert CHANGED_HERE in text_of(taken.mail)
        assert link_in(taken)
    assert CHANGED_HERE not in text_of(second.mail)
    assert PHONE in text_of(second.mail)
    assert not link_in(second)
