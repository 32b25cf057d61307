"""A mail server that refuses, hangs or is away, and a bot that is killed at it: nothing lost, copies known as such."""

from __future__ import annotations

import asyncio
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

from aiosmtpd.smtp import SMTP

from bookings.model import Booking, MailState, OutboxRow, Way
from bot.mail.smtp import SmtpMailer
from bot.outbox import LEASE
from state.places import BOOKINGS_FILE
from state.tinydb_store import TinyStore
from tests.bookings.salon import HOUR, MINUTE, NOW, Salon, at
from tests.command_line import Served, serve
from tests.mail.mail_server import Answer, MailServer, hang, hang_up
from tests.mail.test_smtp import READERS, worker
from tests.mail.test_smtp_faults import SHORT, Renaming, told_twice_unknowingly
from tests.state import ledger_check

CLOCKS = ("09:00", "10:00", "11:00", "12:00")
A_FOLDER = 4
"""Kills after which another folder is begun: each takes some of its mails."""
NOT_NOW = {
    "MAIL": ("451 4.3.0 try later", "421 4.3.2 closing"),
    "RCPT": ("450 4.2.1 greylisted", "452 full"),
    "DATA": ("452 4.3.1 no space", "421 closing"),
}
NEVER = {
    "RCPT": ("550 5.1.1 unknown", "553 no mailbox"),
    "MAIL": ("552 5.3.4 too large",),
    "DATA": ("554 5.7.1 not wanted",),
}
SILENCE: dict[str, tuple[Answer, ...]] = dict.fromkeys(("MAIL", "RCPT", "DATA"), (hang, hang_up))


class Unrepentant(TinyStore):
    """A store that takes a mail for sent as soon as somebody has begun with it."""

    async def claim(self, limit: int, lease: timedelta, now: datetime, way: Way = Way.MAIL) -> list[OutboxRow]:
        rows = list(await super().claim(limit, lease, now, way))
        for row in rows:
            await super().sent(row.id)
        return rows

    async def sent(self, row_id: str) -> None:
        """It was, at once."""

    async def failed(self, row_id: str, error: str, retry_at: datetime | None) -> None:
        """It never does."""


@asynccontextmanager
async def salon_in(folder: Path, kind: type[TinyStore] = TinyStore) -> AsyncIterator[Salon]:
    """The salon, in a store of its own."""
    with kind.open(folder / "bookings.db", clock=lambda: NOW) as store:
        salon = Salon(store)
        await salon.open()
        yield salon


def rows_of(path: Path) -> list[ledger_check.Document]:
    """The outbox, as the file has it."""
    return ledger_check.documents(path)["outbox"]


async def delivered(salon: Salon, mailer: SmtpMailer) -> int:
    """Hand over until nothing is queued, with the waits that there are; how many rounds it took."""
    for rounds in range(1, 40):
        while await worker(salon, mailer).once():
            pass
        if not any(row["state"] == "queued" for row in rows_of(salon.store.describe().path)):
            return rounds
        salon.now += HOUR
    raise AssertionError("mails are queued for ever")


async def answered(
    count: int,
    seed: int,
    folder: Path,
    answers: dict[str, tuple[Answer, ...]],
    kind: type[TinyStore] = TinyStore,
    mailer_type: type[SmtpMailer] = SmtpMailer,
) -> Counter[str]:
    """Bookings whose mails meet such answers; each mail arrives, or is dead where an administrator sees it."""
    chance, found = random.Random(seed), Counter[str]()
    for number in range(count):
        async with salon_in(folder / str(number), kind) as salon, MailServer() as server:
            booking = await salon.book(at("11:00"))
            step = chance.choice(sorted(answers))
            server.answers[step].extend([chance.choice(answers[step])] * chance.randrange(1, 3))
            found["rounds"] += await delivered(salon, mailer_type(server.address(), timeout=SHORT))
            rows = {f"<{row['id']}@contoso-salon.example>": row for row in rows_of(salon.store.describe().path)}
            assert {row["booking_id"] for row in rows.values()} == {booking.id}
            came = {taken.id for taken in server.taken}
            dead = {one for one, row in rows.items() if row["state"] == "dead"}
            assert told_twice_unknowingly(server.taken) == set(), "a second copy that nobody can tell from a new mail"
            missing = rows.keys() - came - dead
            assert missing == set(), f"{len(missing)} of 4 mails taken for sent that never came"
            assert len(rows) == len(READERS)
            seen = await salon.store.outbox(salon.now)
            assert {row.state for row in seen.undelivered} <= {MailState.DEAD}
            assert {f"<{row.id}@contoso-salon.example>" for row in seen.undelivered} == dead
            found += Counter(mails=len(came), dead=len(dead), copies=len(server.taken) - len(came))
    return found


async def run_not_now(count: int, seed: int, folder: Path) -> str:
    """A 4xx answer: each mail arrives at a later try."""
    found = await answered(count, seed, folder, NOT_NOW)  # type: ignore[arg-type]
    assert (found["mails"], found["dead"]) == (4 * count, 0)
    return f"{found['mails']} mails arrived once each, in {found['rounds']} rounds"


async def run_never(count: int, seed: int, folder: Path) -> str:
    """A 5xx answer: the mail is dead at once, where an administrator sees it; the others arrive."""
    found = await answered(count, seed, folder, NEVER)  # type: ignore[arg-type]
    assert count <= found["dead"] == 4 * count - found["mails"]
    return f"{found['dead']} dead and shown to the administrator, {found['mails']} arrived"


async def run_silence(count: int, seed: int, folder: Path) -> str:
    """A server that hangs or hangs up: each mail arrives, and copies have one Message-ID."""
    found = await answered(count, seed, folder, SILENCE)
    assert (found["mails"], found["dead"]) == (4 * count, 0)
    return f"{found['mails']} mails arrived; {found['copies']} copies, each with the Message-ID of the first"


async def noticed_without_waiting(seed: int, folder: Path, answers: dict[str, tuple[Answer, ...]]) -> str:
    """Where a mail counts as sent once it is begun with, some never come."""
    try:
        await answered(3, seed, folder, answers, kind=Unrepentant)
    except AssertionError as error:
        return f"noted as sent before it is handed over: {str(error).splitlines()[0]}"
    raise AssertionError("nobody would have noticed")


async def control_not_now(seed: int, folder: Path) -> str:
    """A mail that counts as sent before it is."""
    return await noticed_without_waiting(seed, folder, NOT_NOW)  # type: ignore[arg-type]


async def control_never(seed: int, folder: Path) -> str:
    """The same; nobody would hear of the refusal."""
    return await noticed_without_waiting(seed, folder, NEVER)  # type: ignore[arg-type]


async def control_silence(seed: int, folder: Path) -> str:
    """A mail with another Message-ID at each try."""
    try:
        await answered(3, seed, folder, {"DATA": (hang_up,)}, mailer_type=Renaming)
    except AssertionError as error:
        return f"a new Message-ID at each try: {str(error).splitlines()[0]}"
    raise AssertionError("nobody would have noticed")


async def hour(folder: Path, kind: type[TinyStore]) -> None:
    """Nobody listens for an hour, while bookings go on; afterwards everybody gets each mail once."""
    async with salon_in(folder, kind) as salon:
        await salon.book(at("11:00"))
        async with MailServer() as server:
            address = server.address()
        outage = worker(salon, SmtpMailer(address))
        for minute in range(60):
            await outage.once()
            salon.now += MINUTE
            if minute == 30:
                await salon.book(at("14:00"))
        stuck = (await salon.store.outbox(salon.now)).undelivered
        assert {row.last_error for row in stuck} <= {"no_connection"}
        server.port = address.port
        async with server:
            salon.now += HOUR
            await delivered(salon, SmtpMailer(address))
        assert server.recipients == sorted(READERS * 2), f"{len(server.taken)} of 8 mails came"
        assert len({taken.id for taken in server.taken}) == 8
        assert stuck


async def run_hour(count: int, seed: int, folder: Path) -> str:
    """An hour without a server, by the salon's clock."""
    del seed
    for number in range(count):
        await hour(folder / str(number), TinyStore)
    return "all mails shown as undelivered meanwhile; 8 of 8 arrived once each"


async def control_hour(seed: int, folder: Path) -> str:
    """Where a mail counts as sent once it is begun with, none of them comes."""
    del seed
    try:
        await hour(folder, Unrepentant)
    except AssertionError as error:
        return f"noted as sent before it is handed over: {str(error).splitlines()[0]}"
    raise AssertionError("nobody would have noticed")


async def served(data: Path, server: MailServer, now: datetime) -> Served:
    """The bot on the folder at an instant, with the mail server."""
    settings = {"BOOKINGS_NOW": now.isoformat(), "SMTP_URL": f"smtp://127.0.0.1:{server.port}?tls=none"}
    return await asyncio.to_thread(lambda: serve(data, **settings))


async def booked(data: Path) -> list[Booking]:
    """A folder with bookings whose mails are due."""
    data.mkdir(mode=0o700, parents=True)
    with TinyStore.open(data / BOOKINGS_FILE, clock=lambda: NOW) as store:
        salon = Salon(store)
        await salon.open()
        return [await salon.book(at(clock)) for clock in CLOCKS]


async def _taken(server: object) -> str:
    del server
    return "250 OK"


async def killed_bot(data: Path, kills: int, chance: random.Random) -> Counter[str]:
    """Kill the bot so often in the middle of a mail, then let it end what there is."""
    await booked(data)
    now, path = NOW, data / BOOKINGS_FILE
    expected = len(rows_of(path))
    async with MailServer() as server:
        for _ in range(kills):
            before = len(server.taken)
            server.answers["DATA"].clear()
            goes_well = chance.randrange(3)
            server.answers["DATA"].extend([_taken] * goes_well + [hang] * 10)
            bot = await served(data, server, now)
            await server.came(before + goes_well + 1)
            bot.process.send_signal(signal.SIGKILL)
            await asyncio.to_thread(bot.process.communicate)
            TinyStore.open(path).close()
            assert "queued" in {row["state"] for row in rows_of(path)}
            now += LEASE + MINUTE
        server.answers["DATA"].clear()
        bot = await served(data, server, now)
        await server.all_came(expected)
        assert await asyncio.to_thread(bot.end) == 0
    assert {row["state"] for row in rows_of(path)} == {"sent"}
    came = {taken.id for taken in server.taken}
    assert len(came) == expected
    assert told_twice_unknowingly(server.taken) == set()
    return Counter(mails=expected, copies=len(server.taken) - expected)


async def run_killed(count: int, seed: int, folder: Path) -> str:
    """Killed again and again in the middle of a mail, it goes on where the leases have ended."""
    chance, found = random.Random(seed), Counter[str]()
    for first in range(0, count, A_FOLDER):
        found += await killed_bot(folder / str(first), min(A_FOLDER, count - first), chance)
    assert found["copies"] > 0
    return f"{found['mails']} mails arrived; {found['copies']} copies, each with the Message-ID of the first"


async def control_killed(seed: int, folder: Path) -> str:
    """A mail in hand when its worker ends, which counts as sent once it is begun with, is lost."""
    del seed
    async with salon_in(folder, Unrepentant) as salon, MailServer() as server:
        await salon.book(at("11:00"))
        begun = asyncio.Event()

        async def begin(smtp: SMTP) -> str:
            begun.set()
            return await hang(smtp)

        server.answers["MAIL"].extend([begin] * 4)
        ending = worker(salon, SmtpMailer(server.address()))
        ending.begin()
        async with asyncio.timeout(60):
            await begun.wait()
        await ending.end(0)
        salon.now += LEASE
        server.answers["MAIL"].clear()
        await delivered(salon, SmtpMailer(server.address()))
        missing = len(READERS) - len(server.taken)
    assert missing > 0, "nobody would have noticed"
    return f"noted as sent before it is handed over: {missing} of 4 mails lost"
