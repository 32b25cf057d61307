"""The worker of the outbox: what is due goes out once, what fails is tried again or named, and nothing stops it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest

from bookings.business import Catalogue
from bookings.model import Booking, MailState, OutboxRow, Way
from bookings.ports import StoreUnavailable
from bot import outbox
from bot.mail.context import Undeliverable
from bot.mail.delivery import Delivery
from bot.mail.folder import MailFolder
from bot.mail.handover import Fault, HandOver, HandOverFailed, Mailer
from bot.outbox import LEASE, RETRIES
from state.tinydb_store import TinyStore
from tests.bookings.salon import CASEY_PROVEN, HOUR, MINUTE, NOW, SAM, Salon, at
from tests.mail.mailed import context, received, text_of

READERS = {
    "Casey@Example.com",
    "hello@contoso-salon.example",
    "ada@contoso-salon.example",
    "ana@contoso-salon.example",
}
"""Who gets a mail about a booking of Casey with Ana."""


class Received:
    """Takes mails; each of `failures` is raised once, in order, before anything is taken."""

    longest = 1.0

    def __init__(self, *failures: Exception) -> None:
        self.lines = 0
        self.mails: dict[str, EmailMessage] = {}
        self.all_came, self.all_failed = asyncio.Event(), asyncio.Event()
        self._failures = list(failures)

    @asynccontextmanager
    async def line(self) -> AsyncIterator[HandOver]:
        """One way to hand over mails."""
        self.lines += 1
        yield self.hand_over

    async def hand_over(self, row_id: str, mail: EmailMessage) -> None:
        """Take the mail of a row."""
        if self._failures:
            failure = self._failures.pop(0)
            if not self._failures:
                self.all_failed.set()
            raise failure
        assert row_id not in self.mails
        self.mails[row_id] = mail
        if self.recipients == READERS:
            self.all_came.set()

    @property
    def recipients(self) -> set[str]:
        """Whom the mails went to."""
        return {mail["To"].addresses[0].addr_spec for mail in self.mails.values()}


def worker(salon: Salon, mailer: Mailer) -> Delivery:
    """The worker of the salon's outbox, whose waits are as long as they can be."""
    return Delivery(salon.store, context(salon), salon.clock, mailer, share=lambda: 0.0)


async def states(salon: Salon, booking: Booking) -> list[tuple[MailState, str, int]]:
    """State, last error and number of tries of each mail about a booking."""
    return [(row.state, row.last_error, row.attempts) for row in await salon.mails(booking)]


async def add_row(salon: Salon, **fields: object) -> None:
    """Put a row into the outbox that no desk would write; it is due before all others."""
    row = OutboxRow(**({"id": "odd", "kind": "moved", "recipient": "customer", "due": NOW - HOUR} | fields))  # type: ignore[arg-type]
    async with salon.store.unit("") as unit:
        await unit.mail(row)


async def test_what_is_due_goes_out_once(salon: Salon) -> None:
    """Everybody concerned gets one mail, and the outbox knows that it was sent."""
    booking = await salon.book(at("11:00"))
    taken = Received()
    assert await worker(salon, taken).once() == 4
    assert taken.recipients == READERS
    assert await states(salon, booking) == [(MailState.SENT, "", 1)] * 4
    assert await worker(salon, taken).once() == 0


async def test_a_change_waits_for_its_grace(salon: Salon) -> None:
    """A mail that is not due yet does not go out, and does once it is."""
    booking = await salon.book(at("11:00"))
    await salon.send()
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    taken = Received()
    assert await worker(salon, taken).once() == 0
    salon.now += MINUTE
    assert await worker(salon, taken).once() == 4
    assert taken.recipients == READERS


async def test_a_failed_hand_over_is_tried_again(salon: Salon) -> None:
    """The row stays queued with the error and its next time, later after each try; the booking is as it was."""
    booking = await salon.book(at("11:00"))
    taken = Received(*[ConnectionRefusedError("mail.example")] * 8)
    for tries, minutes in ((1, 1), (2, 2)):
        assert await worker(salon, taken).once() == 4
        assert await states(salon, booking) == [(MailState.QUEUED, "ConnectionRefusedError", tries)] * 4
        salon.now += minutes * MINUTE - timedelta(seconds=1)
        assert await worker(salon, taken).once() == 0
        salon.now += timedelta(seconds=1)
    assert await salon.again(booking) == booking
    assert await worker(salon, taken).once() == 4
    assert await states(salon, booking) == [(MailState.SENT, "", 3)] * 4


async def test_waits_double_up_to_six_hours_and_then_a_mail_is_dead(salon: Salon) -> None:
    """It is tried after 1, 2, 4 ... minutes and once more after six hours; then it is dead, with the last reason."""
    assert [wait / MINUTE for wait in RETRIES] == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360]
    booking = await salon.book(at("11:00"))
    taken = Received(*[OSError()] * 1000)
    for tries, wait in enumerate(RETRIES, start=1):
        assert await worker(salon, taken).once() == 4
        assert await states(salon, booking) == [(MailState.QUEUED, "OSError", tries)] * 4
        salon.now += wait - timedelta(seconds=1)
        assert await worker(salon, taken).once() == 0
        salon.now += timedelta(seconds=1)
    assert await worker(salon, taken).once() == 4
    assert await states(salon, booking) == [(MailState.DEAD, "OSError", 11)] * 4


async def test_waits_differ(salon: Salon) -> None:
    """By chance each wait is up to a fifth shorter, so that mails do not all come back in the same second."""
    booking = await salon.book(at("11:00"))
    await Delivery(salon.store, context(salon), salon.clock, Received(*[OSError()] * 4)).once()
    waits = [row.due - salon.now for row in await salon.mails(booking)]
    assert len(set(waits)) == 4
    assert all(0.8 * MINUTE <= wait <= MINUTE for wait in waits)


async def test_a_mail_that_can_never_be_sent_is_dead_with_its_reason(salon: Salon) -> None:
    """What is undeliverable is not tried again and does not hold up the others."""
    await add_row(salon, booking_id="gone")
    await salon.book(at("11:00"))
    taken = Received()
    assert await worker(salon, taken).once() == 5
    assert taken.recipients == READERS
    (row,) = await salon.store.mail_of("gone")
    assert (row.state, row.last_error) == (MailState.DEAD, "booking_gone")


async def test_a_mail_that_was_overtaken_is_suppressed(salon: Salon) -> None:
    """News of a booking that was cancelled while its mail was in hand ends unsent, and is no failure."""
    booking = await salon.book(at("11:00"))
    taken = Received()
    late = worker(salon, taken)
    rows = await salon.store.claim(20, LEASE, NOW)
    await salon.cancel(SAM, booking)
    for row in rows:
        await late._deliver(row, taken.hand_over)
    assert taken.mails == {}
    ended = [row for row in await salon.mails(booking) if row.kind == "booked"]
    assert [(row.state, row.last_error, row.attempts) for row in ended] == [
        (MailState.SUPPRESSED, "superseded", 0)
    ] * len(rows)


async def test_a_mail_that_breaks_the_builder_stops_nothing(salon: Salon, caplog: pytest.LogCaptureFixture) -> None:
    """A row that nobody foresaw is dead with the error's name, and logged without what it holds of a person."""
    booking = await salon.book(at("11:00"))
    await add_row(salon, booking_id=booking.id, before={"start": "Casey Quinn", "staff_member_ids": []})
    taken = Received()
    assert await worker(salon, taken).once() == 5
    assert taken.recipients == READERS
    assert (MailState.DEAD, "ValueError", 1) in await states(salon, booking)
    assert "mail odd (moved): ValueError" in caplog.text
    assert "Casey" not in caplog.text


async def test_a_hand_over_that_breaks_stops_nothing(salon: Salon, caplog: pytest.LogCaptureFixture) -> None:
    """An error other than that of a network is no reason to try again; the other mails go out."""
    booking = await salon.book(at("11:00"))
    taken = Received(ValueError("casey@example.com"))
    await worker(salon, taken).once()
    assert len(taken.mails) == 3
    assert sorted(await states(salon, booking)) == sorted(
        [(MailState.DEAD, "ValueError", 1)] + [(MailState.SENT, "", 1)] * 3
    )
    assert "casey" not in caplog.text


async def test_a_mail_that_was_cut_off_is_sent_again(salon: Salon) -> None:
    """Where the process ended between taking a row and sending it, the row is due again once its lease is over."""
    await salon.book(at("11:00"))
    await salon.store.claim(20, LEASE, salon.now)
    taken = Received()
    assert await worker(salon, taken).once() == 0
    salon.now += LEASE
    assert await worker(salon, taken).once() == 4
    assert taken.recipients == READERS


class Faltering(TinyStore):
    """A store that fails at first: each of its `failures` when the outbox is read, each of `gaps` when settings are."""

    failures: list[Exception]
    gaps: list[Exception]

    async def catalogue(self) -> Catalogue:
        if self.gaps:
            raise self.gaps.pop(0)
        return await super().catalogue()

    async def claim(self, limit: int, lease: timedelta, now: datetime, way: Way = Way.MAIL) -> Sequence[OutboxRow]:
        if self.failures:
            raise self.failures.pop(0)
        return await super().claim(limit, lease, now, way)


async def test_the_worker_outlives_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A store that fails, or a fault of our own, is logged; afterwards mails go out as before, until it is stopped."""
    monkeypatch.setattr(outbox, "PAUSE_AFTER_FAILURE", 0)
    with Faltering.open(tmp_path / "bookings.db", clock=lambda: NOW) as store:
        assert isinstance(store, Faltering)
        store.failures, store.gaps = [StoreUnavailable("the disk is full"), RuntimeError("nobody foresaw this")], []
        salon = Salon(store)
        await salon.open()
        await salon.book(at("11:00"))
        taken = Received()
        running = asyncio.create_task(worker(salon, taken).run())
        async with asyncio.timeout(20):
            await taken.all_came.wait()
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
    assert taken.recipients == READERS
    assert caplog.text.count("the outbox could not be worked on") == 2


class Watched(TinyStore):
    """A store that tells when somebody looked for mails in vain."""

    looked_in_vain: asyncio.Event

    async def claim(self, limit: int, lease: timedelta, now: datetime, way: Way = Way.MAIL) -> Sequence[OutboxRow]:
        rows = await super().claim(limit, lease, now, way)
        if not rows:
            self.looked_in_vain.set()
        return rows


async def test_whatever_is_written_wakes_the_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mail that is due goes at once, however seldom the outbox is looked at; asked to stop, the worker ends."""
    monkeypatch.setattr(outbox, "PAUSE", 3600)
    with Watched.open(tmp_path / "bookings.db", clock=lambda: NOW) as store:
        assert isinstance(store, Watched)
        store.looked_in_vain = asyncio.Event()
        salon, taken = Salon(store), Received()
        await salon.open()
        waiting = worker(salon, taken)
        store.on_mail = waiting.wake
        task = asyncio.create_task(waiting.run())
        async with asyncio.timeout(20):
            await store.looked_in_vain.wait()
            await salon.book(at("11:00"))
            await taken.all_came.wait()
            waiting.stop()
            await task
    assert taken.recipients == READERS


@pytest.mark.parametrize("fault", [Fault.SERVER, Fault.SETTING])
async def test_the_worker_rests_where_there_is_no_way_to_the_server(
    salon: Salon, monkeypatch: pytest.MonkeyPatch, fault: Fault
) -> None:
    """After a batch that did not get through it rests, whatever is written meanwhile; being ended ends the rest."""
    monkeypatch.setitem(outbox.PAUSES, fault, 3600)
    taken = Received(*[HandOverFailed("no_connection", fault)] * 4)
    resting = worker(salon, taken)
    salon.store.on_mail = resting.wake
    resting.begin()
    async with asyncio.timeout(20):
        await salon.book(at("11:00"))
        await taken.all_failed.wait()
        for clock in ("13:30", "14:30", "15:30"):
            await salon.book(at(clock))
        await resting.end(10)
    assert taken.lines == 1
    assert taken.mails == {}


async def test_a_store_that_fails_kills_no_mail(tmp_path: Path) -> None:
    """Where the records cannot be read, no mail is blamed for it: all go out once the lease of their row is over."""
    with Faltering.open(tmp_path / "bookings.db", clock=lambda: NOW) as store:
        assert isinstance(store, Faltering)
        store.failures, store.gaps = [], []
        salon = Salon(store)
        await salon.open()
        booking = await salon.book(at("11:00"))
        store.gaps = [StoreUnavailable("the disk is full")]
        taken = Received()
        with pytest.raises(StoreUnavailable):
            await worker(salon, taken).once()
        assert {state for state, _, _ in await states(salon, booking)} == {MailState.QUEUED}
        salon.now += LEASE
        assert await worker(salon, taken).once() == 4
        assert taken.recipients == READERS


async def test_the_folder_holds_whole_mails_only(salon: Salon, tmp_path: Path) -> None:
    """Each mail is a file of its row's name; a remainder of a cut-off write is not one, and is written over."""
    folder = tmp_path / "data" / "mail"
    booking = await salon.book(at("11:00"))
    rows = await salon.mails(booking)
    folder.mkdir(parents=True)
    (folder / f".{rows[0].id}").write_text("From: half a ma")
    await worker(salon, MailFolder(folder)).once()
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{row.id}.eml" for row in rows)
    for row in rows:
        mail = received((folder / f"{row.id}.eml").read_bytes())
        assert mail["Message-ID"] == f"<{row.id}@contoso-salon.example>"
        assert "What: Haircut" in text_of(mail)


async def test_the_same_mail_again_is_one_file(salon: Salon, tmp_path: Path) -> None:
    """A row that is handed over twice replaces its file."""
    await salon.book(at("11:00"))
    taken = Received()
    await worker(salon, taken).once()
    folder = MailFolder(tmp_path / "mail")
    for row_id, mail in [*taken.mails.items(), *taken.mails.items()]:
        await folder.hand_over(row_id, mail)
    assert len(list((tmp_path / "mail").iterdir())) == len(taken.mails)


async def test_a_folder_that_cannot_be_written_is_tried_again(salon: Salon, tmp_path: Path) -> None:
    """Where the folder cannot be made, mails wait; once it can, they are there."""
    booking = await salon.book(at("11:00"))
    folder = tmp_path / "mail"
    folder.write_text("a file in its place")
    await worker(salon, MailFolder(folder)).once()
    assert {state for state, _, _ in await states(salon, booking)} == {MailState.QUEUED}
    folder.unlink()
    salon.now += MINUTE
    await worker(salon, MailFolder(folder)).once()
    assert len(list(folder.glob("*.eml"))) == 4


@pytest.mark.parametrize("row_id", ["../outside", "/tmp/outside", "a/b", "..", ""])
async def test_no_mail_is_written_outside_its_folder(tmp_path: Path, row_id: str) -> None:
    """A row whose id is no file's name, as an import might bring, is undeliverable."""
    folder = tmp_path / "mail"
    with pytest.raises(Undeliverable, match="bad_id"):
        await MailFolder(folder).hand_over(row_id, EmailMessage())
    assert list(tmp_path.rglob("*.eml")) == []
