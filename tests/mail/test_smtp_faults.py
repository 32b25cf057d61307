"""A mail server that refuses, is away, hangs or hangs up: nothing is lost, and nobody hears of it twice unknowingly."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from email.message import EmailMessage
from pathlib import Path
from time import monotonic

import pytest

from bookings.model import MailState, OutboxRow, Way
from bot.mail.delivery import Delivery
from bot.mail.handover import HandOver
from bot.mail.smtp import SmtpMailer
from bot.mail.smtp_server import Security, SmtpServer
from bot.outbox import LEASE, LINES
from state.tinydb_store import TinyStore
from tests.bookings.salon import HOUR, MINUTE, NOW, Salon, at
from tests.mail.mail_server import Answer, MailServer, Taken, hang, hang_up
from tests.mail.mailed import context
from tests.mail.test_smtp import READERS, states, worker

SHORT = 0.3
"""Seconds that a mailer has patience for where the server never answers."""
CUSTOMER = "Casey@Example.com"


def told_twice_unknowingly(mails: Iterable[Taken]) -> set[str]:
    """Who has two mails of one subject that do not show themselves as copies of one."""
    ids: dict[tuple[str, str], set[str]] = defaultdict(set)
    for taken in mails:
        ids[taken.recipient, taken.mail["Subject"]].add(taken.id)
    return {recipient for (recipient, _), of_one in ids.items() if len(of_one) > 1}


@pytest.mark.parametrize(
    ("step", "answer", "reason"),
    [
        ("MAIL", "451 4.3.0 try later", "sender_refused 451 4.3.0"),
        ("RCPT", "450 4.2.1 <casey@example.com> greylisted", "recipient_refused 450 4.2.1"),
        ("RCPT", "452 full", "recipient_refused 452"),
        ("DATA", "452 4.3.1 no space", "message_refused 452 4.3.1"),
    ],
)
async def test_not_now_is_tried_again(salon: Salon, step: str, answer: str, reason: str) -> None:
    """A 4xx answer keeps the mail for the next try, with its code; the others go over the same connection."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        server.answers[step].append(answer)
        await worker(salon, SmtpMailer(server.address())).once()
        assert await states(salon, booking) == {(MailState.QUEUED, reason, 1), (MailState.SENT, "", 1)}
        assert len(server.taken) == 3
        assert server.connections == 1
        salon.now += MINUTE
        await worker(salon, SmtpMailer(server.address())).once()
    assert server.recipients == READERS
    assert await states(salon, booking) == {(MailState.SENT, "", 1), (MailState.SENT, "", 2)}


@pytest.mark.parametrize(
    ("step", "answer", "reason"),
    [
        ("RCPT", "550 5.1.1 <casey@example.com>: unknown", "recipient_refused 550 5.1.1"),
        ("RCPT", "553 casey@example.com is no mailbox", "recipient_refused 553"),
        ("MAIL", "552 5.3.4 too large", "sender_refused 552 5.3.4"),
        ("DATA", "554 5.7.1 casey@example.com does not want this", "message_refused 554 5.7.1"),
    ],
)
async def test_never_is_dead_at_once(
    salon: Salon, step: str, answer: str, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    """A 5xx answer about recipient or mail ends it with its code; outbox and log repeat nothing of the text."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        server.answers[step].append(answer)
        await worker(salon, SmtpMailer(server.address())).once()
        salon.now += 7 * HOUR
        assert await worker(salon, SmtpMailer(server.address())).once() == 0
    assert len(server.taken) == 3
    assert await states(salon, booking) == {(MailState.DEAD, reason, 1), (MailState.SENT, "", 1)}
    assert f"is dead: {reason}" in caplog.text
    assert "casey" not in caplog.text


@pytest.mark.parametrize(
    ("step", "answer", "reason"),
    [
        ("MAIL", "550 5.7.1 no relaying for hello@contoso-salon.example", "sender_refused 550 5.7.1"),
        ("RCPT", "530 5.7.0 log in first", "recipient_refused 530 5.7.0"),
        ("DATA", "554 5.2.252 SendAsDenied", "message_refused 554 5.2.252"),
    ],
)
async def test_a_sender_that_is_refused_is_a_setting_to_mend(
    salon: Salon, step: str, answer: str, reason: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Where the server will not have us, mails wait and the log says so; no mail is blamed."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        server.answers[step].extend([answer] * 4)
        await worker(salon, SmtpMailer(server.address())).once()
        assert await states(salon, booking) == {(MailState.QUEUED, reason, 1)}
        assert caplog.text.count(f"no mail can be handed over (setting): {reason}") == 1
        salon.now += MINUTE
        await worker(salon, SmtpMailer(server.address())).once()
    assert server.recipients == READERS


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ({"EHLO": ["554 5.3.2 go away", "554 no"]}, None),
        ({"MAIL": ["421 4.3.2 closing"]}, "sender_refused 421 4.3.2"),
        ({"DATA": ["421 closing"]}, "message_refused 421"),
        ({"MAIL": [hang_up]}, "connection_lost"),
        ({"RCPT": [hang_up]}, "connection_lost"),
        ({"MAIL": [hang]}, "timed_out"),
        ({"RCPT": [hang]}, "timed_out"),
    ],
)
async def test_a_connection_that_ends_costs_one_mail_a_try(
    salon: Salon, answers: dict[str, list[Answer]], reason: str | None
) -> None:
    """The mail under way waits for its next try, the others go over a new connection, and each arrives once."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        for step, said in answers.items():
            server.answers[step].extend(said)
        await worker(salon, SmtpMailer(server.address(), timeout=SHORT)).once()
        if reason is not None:
            assert (MailState.QUEUED, reason, 1) in await states(salon, booking)
            assert len(server.taken) == 3
            assert server.connections == 2
        salon.now += MINUTE
        await worker(salon, SmtpMailer(server.address())).once()
    assert server.recipients == READERS


@pytest.mark.parametrize("last", [hang, hang_up])
async def test_a_mail_without_its_receipt_comes_again_as_the_same(salon: Salon, last: Answer) -> None:
    """Taken, but never said so: it waits at most as long as is set, and its second copy has the same Message-ID."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        server.answers["DATA"].append(last)
        began = monotonic()
        await worker(salon, SmtpMailer(server.address(), timeout=SHORT)).once()
        assert monotonic() - began < 60  # the library's own patience; ours is far shorter
        assert sorted(server.recipients) == READERS
        assert len({row.state for row in await salon.mails(booking)}) == 2
        salon.now += MINUTE
        await worker(salon, SmtpMailer(server.address())).once()
    assert await states(salon, booking) == {(MailState.SENT, "", 1), (MailState.SENT, "", 2)}
    (first, *others) = [taken for taken in server.taken if server.recipients.count(taken.recipient) == 2]
    assert [taken.id for taken in others] == [first.id]
    assert told_twice_unknowingly(server.taken) == set()


class Renaming(SmtpMailer):
    """A mailer that gives a mail a new Message-ID at each try."""

    @asynccontextmanager
    async def line(self) -> AsyncIterator[HandOver]:
        """Hand over the mail under another id."""
        async with super().line() as hand_over:

            async def renamed(row_id: str, mail: EmailMessage) -> None:
                mail.replace_header("Message-ID", f"<{monotonic()}@example.com>")
                await hand_over(row_id, mail)

            yield renamed


async def test_without_a_stable_message_id_the_checker_sees_the_copy(salon: Salon) -> None:
    """The checker that the tests above trust finds a second copy that does not show itself as one."""
    await salon.book(at("11:00"))
    async with MailServer() as server:
        server.answers["DATA"].append(hang_up)
        for _ in range(2):
            await worker(salon, Renaming(server.address())).once()
            salon.now += MINUTE
    assert len(told_twice_unknowingly(server.taken)) == 1


async def test_a_server_that_never_greets_is_given_up_on(salon: Salon) -> None:
    """A port that takes connections and says nothing costs the patience once a batch, not once a mail."""
    booking = await salon.book(at("11:00"))
    greeted = asyncio.Event()
    connections: list[asyncio.StreamWriter] = []

    async def silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)
        await reader.read()
        writer.close()
        greeted.set()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    address = SmtpServer("127.0.0.1", server.sockets[0].getsockname()[1], Security.NONE)
    await worker(salon, SmtpMailer(address, timeout=SHORT)).once()
    assert await states(salon, booking) == {(MailState.QUEUED, "timed_out", 1)}
    assert len(connections) == 1
    await greeted.wait()
    server.close()
    await server.wait_closed()


async def test_one_that_hangs_holds_up_only_its_own_line(salon: Salon) -> None:
    """Of many mails that are due, three lines hand over several at once: the others are there before one gives up."""
    for clock in ("09:00", "10:00", "11:00", "12:00"):
        await salon.book(at(clock))
    async with MailServer() as server:
        server.answers["MAIL"].append(hang)
        running = asyncio.create_task(worker(salon, SmtpMailer(server.address(), timeout=30)).once())
        await server.came(15)
        assert not running.done()
        assert server.most_at_once == LINES
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running


async def test_two_workers_send_each_mail_once(salon: Salon) -> None:
    """A row that one worker has taken is no other's while its lease lasts."""
    await salon.book(at("11:00"))
    async with MailServer() as server:
        both = [worker(salon, SmtpMailer(server.address())) for _ in range(2)]
        counts = await asyncio.gather(*(each.once() for each in both))
    assert sorted(counts) == [0, 4]
    assert server.recipients == READERS


class Unleased(TinyStore):
    """A store whose claims bind nobody."""

    async def claim(self, limit: int, lease: timedelta, now: datetime, way: Way = Way.MAIL) -> list[OutboxRow]:
        return list(await super().claim(limit, timedelta(0), now, way))


async def test_without_leases_two_workers_send_every_mail_twice(tmp_path: Path) -> None:
    """What the test above rests on: where a claim binds nobody, both workers send."""
    with Unleased.open(tmp_path / "bookings.db", clock=lambda: NOW) as store:
        salon = Salon(store)
        await salon.open()
        await salon.book(at("11:00"))
        async with MailServer() as server:
            both = [worker(salon, SmtpMailer(server.address())) for _ in range(2)]
            await asyncio.gather(*(each.once() for each in both))
    assert server.recipients == sorted(READERS * 2)
    assert told_twice_unknowingly(server.taken) == set()


async def test_no_mail_is_begun_that_could_outlast_its_lease(salon: Salon) -> None:
    """Rows whose lease could end in the middle are left, unblamed, for when it has ended."""
    booking = await salon.book(at("11:00"))
    async with MailServer() as server:
        mailer = SmtpMailer(server.address())
        assert mailer.longest < LEASE.total_seconds()
        lease = timedelta(seconds=mailer.longest)
        hasty = Delivery(salon.store, context(salon), salon.clock, mailer, lease=lease)
        assert await hasty.once() == 4
        assert await states(salon, booking) == {(MailState.QUEUED, "", 0)}
        salon.now += lease
        assert await worker(salon, mailer).once() == 4
    assert server.recipients == READERS


async def test_a_mail_in_hand_at_the_end_comes_again_as_the_same(salon: Salon) -> None:
    """Whoever ends the worker does not wait for a server that hangs; the mail comes again after its lease."""
    await salon.book(at("11:00"))
    async with MailServer() as server:
        server.answers["DATA"].append(hang)
        ending = worker(salon, SmtpMailer(server.address()))
        ending.begin()
        await server.came(1)
        await ending.end(0)
        assert {row.state for row in await salon.store.claim(9, MINUTE, salon.now)} == set()
        salon.now += LEASE
        await worker(salon, SmtpMailer(server.address())).once()
    assert len(server.taken) == 5
    assert len({taken.id for taken in server.taken}) == 4
    assert told_twice_unknowingly(server.taken) == set()
