"""Downloads that an administrator asks for: taken once, within ten minutes, by an administrator."""

from __future__ import annotations

import asyncio

import pytest

from bookings.business import Role
from bookings.exporting import DOWNLOAD_LIVES, ExportDesk, of_person
from bookings.model import Actor, Customer, HistoryEntry
from bookings.refusals import Code, Refused
from tests.bookings.salon import ADA, ANA, CASEY, CASEY_PROVEN, DREW, MINUTE, SAM, VIC, Salon, at, refuses, web


@pytest.fixture
def desk(salon: Salon) -> ExportDesk:
    """The desk of the salon."""
    return ExportDesk(salon.store, salon.clock, salon.ids)


def _whats(salon: Salon) -> list[str]:
    return [f"{entry.what} by {entry.who}" for entry in salon.store._all(HistoryEntry) if "export" in entry.what]


async def test_a_download_is_taken_once(salon: Salon, desk: ExportDesk) -> None:
    """Looking at it changes nothing; taken, it opens nothing more, and the history has both who asked and that."""
    made = await desk.offer(ADA, request_key=salon.key())
    for _ in range(2):
        assert await desk.opened(made.id) == made
    assert await desk.take(made.id) == made
    for way in (desk.opened, desk.take):
        with refuses(Code.LINK_EXPIRED):
            await way(made.id)
    assert _whats(salon) == ["export_offered by staff:ada", "exported by staff:ada"]


async def test_of_two_at_once_one_gets_it(salon: Salon, desk: ExportDesk) -> None:
    """Two clicks at the same moment are one download."""
    made = await desk.offer(ADA, request_key=salon.key())
    got = await asyncio.gather(desk.take(made.id), desk.take(made.id), return_exceptions=True)
    assert sorted(type(one).__name__ for one in got) == ["Download", "Refused"]
    assert Refused(Code.LINK_EXPIRED) in got


async def test_the_same_click_again_offers_the_same_download(salon: Salon, desk: ExportDesk) -> None:
    """One request, one download, as long as that is open; once it is taken or late, the click makes a new one."""
    first, second = [await desk.offer(ADA, request_key="click") for _ in range(2)]
    assert first == second
    await desk.take(first.id)
    third = await desk.offer(ADA, request_key="click")
    salon.now += DOWNLOAD_LIVES
    fourth = await desk.offer(ADA, request_key="click")
    assert len({first.id, third.id, fourth.id}) == 3
    assert _whats(salon).count("export_offered by staff:ada") == 3


async def test_a_download_ends_after_ten_minutes_and_with_the_role(salon: Salon, desk: ExportDesk) -> None:
    """Late, never offered, or asked for by somebody who is no administrator any more: nothing opens."""
    await salon.set_staff("sam", role=Role.ADMINISTRATOR)
    made = await desk.offer(ADA, request_key=salon.key())
    await salon.set_staff("ada", role=Role.SCHEDULER)
    with refuses(Code.LINK_EXPIRED):
        await desk.take(made.id)
    member = await salon.set_staff("ada", role=Role.ADMINISTRATOR)
    salon.now += DOWNLOAD_LIVES - MINUTE
    assert await desk.opened(made.id) == made
    async with salon.store.unit("") as unit:
        await unit.remove(member, member.version)
    with refuses(Code.LINK_EXPIRED):
        await desk.opened(made.id)
    late = await desk.offer(ADA, request_key=salon.key())
    async with salon.store.unit("") as unit:
        await unit.put(member, None)
    salon.now += DOWNLOAD_LIVES
    for download_id in (late.id, "unknown", ""):
        with refuses(Code.LINK_EXPIRED):
            await desk.opened(download_id)


async def test_a_persons_file_has_all_that_is_kept_of_them(salon: Salon, desk: ExportDesk) -> None:
    """Bookings past and cancelled, their history and mails, and messages from the address; nobody else's."""
    booking, cancelled = await salon.book(at("11:00")), await salon.book(at("12:00"))
    await salon.cancel(CASEY_PROVEN, cancelled)
    await salon.book_for(at("14:00"), customer=DREW)
    await salon.desk.leave_message(web(), "From Casey", request_key="", reply_to=CASEY.email_address)
    made = await desk.offer(ADA, cancelled.id, request_key=salon.key())
    assert made.booking_ids == (booking.id, cancelled.id)
    bookings, history, mails = await of_person(salon.store, made)
    assert bookings == [booking, await salon.again(cancelled)]
    assert [entry.what for entry in history] == ["booked", "booked", "cancelled"]
    assert {row.booking_id for row in mails} == {booking.id, cancelled.id, ""}
    assert [row.facts["text"] for row in mails if row.kind == "message"] == ["From Casey"]


async def test_a_person_without_an_address_has_a_file_too(salon: Salon, desk: ExportDesk) -> None:
    """What is kept of them hangs on their bookings alone."""
    booking = await salon.book_for(at("11:00"), customer=Customer("Kim", phone="020 7946 0111"))
    made = await desk.offer(ADA, booking.id, request_key=salon.key())
    bookings, _, mails = await of_person(salon.store, made)
    assert bookings == [booking]
    assert len(mails) == len(await salon.mails(booking))


async def test_who_is_not_there_never_becomes_everybody(salon: Salon, desk: ExportDesk) -> None:
    """A download of nobody's bookings is refused: without bookings it would be one of the whole store."""
    await salon.desk.leave_message(web(), "Hello", request_key="", reply_to="kim@example.com")
    for whose in ("unknown", "kim@example.com"):
        with refuses(Code.NOT_FOUND):
            await desk.offer(ADA, whose, request_key=salon.key())


@pytest.mark.parametrize("actor", [CASEY_PROVEN, VIC, ANA, SAM], ids=["customer", "viewer", "member", "scheduler"])
async def test_only_an_administrator_exports(salon: Salon, desk: ExportDesk, actor: Actor) -> None:
    """Anybody else is offered nothing, whether or not there is such a person."""
    for whose in ("", "unknown", (await salon.book(at("11:00"))).id):
        with refuses(Code.ROLE):
            await desk.offer(actor, whose, request_key=salon.key())
