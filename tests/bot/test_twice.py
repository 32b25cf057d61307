"""What is sent twice happens once: the same message again, under its id or a new one (docs/rules.md, case 21)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from bookings.model import Booking, BookingStatus, HistoryEntry, OutboxRow
from tests.bot.edge import Page
from tests.bot.product import Person, Product, written

BOOK = ("book a haircut with Ana tomorrow at 15:30", "Drew Hall", "drew@example.com", "skip", "yes")
FORM = {"name": "Drew Hall", "email": "drew@example.com", "phone": "", "note": ""}


def drews(product: Product) -> list[Booking]:
    """What is booked for Drew."""
    return [one for one in product.all(Booking) if one.customer.email_address == "drew@example.com"]


def changes(product: Product) -> list[str]:
    """What happened to bookings, in order."""
    entries: list[HistoryEntry] = product.all(HistoryEntry)
    return [f"{entry.what} by {entry.who}" for entry in entries]


def mailed(product: Product) -> int:
    """How many mails there are."""
    rows: list[OutboxRow] = product.all(OutboxRow)
    return len(rows)


async def twice(person: Person, activity: Mapping[str, Any], *, is_same_id: bool) -> tuple[str, str]:
    """Deliver an activity, and the same again; what was answered to each."""
    again = activity if is_same_id else {**activity, "id": f"{activity['id']}-again"}
    first = written(await person.deliver(activity))
    return first, written(await person.deliver(again))


@pytest.mark.parametrize("is_same_id", [True, False], ids=["same id", "new id"])
async def test_every_message_of_a_booking_delivered_twice_books_once(product: Product, is_same_id: bool) -> None:
    """A customer whose channel sends everything twice has one booking; the last answer is the booking both times."""
    casey = await product.teams()
    for text in BOOK:
        first, second = await twice(casey, casey.activity(text=text), is_same_id=is_same_id)
    assert [one.start.isoformat()[:16] for one in drews(product)] == ["2027-03-02T15:30"]
    assert changes(product) == ["booked by customer"]
    assert "Booked: Haircut with Ana" in first
    assert second == "" if is_same_id else "Booked: Haircut with Ana" in second


@pytest.mark.parametrize("is_same_id", [True, False], ids=["same id", "new id"])
async def test_a_card_submitted_twice_acts_once(product: Product, is_same_id: bool) -> None:
    """Each click of booking, cancelling and taking back, delivered twice: one change each, and no mail more."""
    casey = await product.teams()
    await casey.say(BOOK[0])
    for title, inputs in (("Continue", FORM), ("Book it", {}), ("Cancel it", {}), ("Cancel the booking", {})):
        data = {**casey.action(title), **inputs}
        await twice(casey, casey.activity(text=None, value=data), is_same_id=is_same_id)
        if title == "Book it":
            mails = mailed(product)
    assert changes(product) == ["booked by customer", "cancelled by customer"]
    assert [one.status for one in drews(product)] == [BookingStatus.CANCELLED]
    undo = casey.action("Undo")
    await twice(casey, casey.activity(text=None, value=undo), is_same_id=is_same_id)
    assert changes(product) == ["booked by customer", "cancelled by customer", "restored by customer"]
    assert mailed(product) == mails, "those of the three changes wait, and are one by now"


@pytest.mark.parametrize("is_same_id", [True, False], ids=["same id", "new id"])
async def test_a_staff_command_delivered_twice_acts_once(product: Product, is_same_id: bool) -> None:
    """Staff cancel once, take it back once and move once, however often the words arrive."""
    ana = await product.teams("ana")
    reference = product.made[0].reference
    for text in (f"cancel {reference}", "yes", "undo", f"reschedule {reference} to friday at 14:00", "yes"):
        await twice(ana, ana.activity(text=text), is_same_id=is_same_id)
    assert changes(product) == ["cancelled by staff:ana", "restored by staff:ana", "moved by staff:ana"]


@pytest.mark.parametrize("is_same_id", [True, False], ids=["same id", "new id"])
async def test_the_page_posting_twice_books_once(product: Product, is_same_id: bool) -> None:
    """In web chat, too: a post that is repeated, as a click or as words, is one booking."""
    page = await Page.open(product.edge)
    for number, text in enumerate((BOOK[0], *BOOK[1:-1])):
        for attempt in range(2):
            name = f"p{number}" if is_same_id else f"p{number}-{attempt}"
            await page.post(text=text, channelData={"clientActivityID": name})
        await page.until(lambda activity: activity["from"]["id"] == "bot" and activity["type"] == "message")
    for attempt in range(2):
        await page.post(text="yes", channelData={"clientActivityID": "yes" if is_same_id else f"yes-{attempt}"})
    booked = await page.until(lambda activity: "Booked: " in str(activity.get("text")))
    await page.say("contact")
    await page.until(lambda activity: "+44 20 7946 0123" in str(activity.get("text")))
    assert changes(product) == ["booked by customer"]
    texts = [str(each.get("text")) for each in page.seen if each["from"]["id"] == "bot"]
    assert sum("Booked: " in text for text in texts) == (1 if is_same_id else 2), booked
