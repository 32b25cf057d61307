"""Turns over HTTP, whole processes: a booking by a customer, one by staff, and an agenda, beside the SDK's own echo.

Goal: a booking turn takes at most twice the echo with our connector. Every contestant is a process of its own; the
connector's other end is a stub in this one, which also sends the messages. A turn lasts from the moment its message is
sent until the last of the bot's answers has arrived. How many answers a turn has is seen in first talks, which warm
up as well: in Teams a text with a card is two messages, the card that was answered is a third, and an echo is one.

The contestants take turns in one run, one talk each at a time, with a moment between two talks, in which the mails of
the one before leave; "at once" is the same with eight people writing at the same time, and no pause. The product runs
as `app.py serve` does, with its mails and its commits to disk; on PostgreSQL, a server beside it that does not wait for
the disk. Where the machine is busy with others, the fastest tenth
says more than the median.
"""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import Any

import aiohttp
from aiohttp import web

from bookings import demo
from bookings.ids import RandomIds
from bookings.model import Booking, Customer
from state.tinydb_store import TinyStore

ROOT = Path(__file__).resolve().parents[1]
MONDAY = datetime(2027, 3, 1, 8, tzinfo=UTC)
FIRST_DAY = date(2027, 3, 8)
STARTS = ("09:00", "10:00", "11:00", "14:00", "15:00", "16:00")
TALKS = int(os.environ.get("TALKS", "40"))
PEOPLE, QUIET, BETWEEN = 8, 0.5, 0.25
GOAL = 2.0
AGENDA = 200
WEEK_SLOTS = 40
ECHO = ("hello", "a haircut with Ana", "skip", "yes")


class Connector:
    """The service on this machine: it takes what bots send, and remembers when the last of it came, and how much."""

    def __init__(self) -> None:
        self.url = ""
        self.came: dict[str, list[float]] = defaultdict(list)
        self.written: dict[str, list[str]] = defaultdict(list)
        self._waiting: dict[str, tuple[int, asyncio.Future[None]]] = {}

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Connector]:
        """Listen on a free port."""
        app = web.Application()
        app.router.add_route("*", "/v3/conversations/{conversation}/activities{rest:.*}", self._take)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            yield self
        finally:
            await runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        body = await request.json()
        conversation = request.match_info["conversation"]
        came = self.came[conversation]
        came.append(perf_counter())
        self.written[conversation].append(str(body.get("text") or ""))
        wanted, arrived = self._waiting.get(conversation, (0, None))
        if arrived is not None and len(came) >= wanted and not arrived.done():
            arrived.set_result(None)
        return web.json_response({"id": f"m{len(came)}"})

    async def until(self, conversation: str, total: int) -> float:
        """Wait until so much has come in a conversation; when the last of it did."""
        if len(self.came[conversation]) < total:
            arrived = asyncio.get_running_loop().create_future()
            self._waiting[conversation] = total, arrived
            async with asyncio.timeout(30):
                await arrived
            del self._waiting[conversation]
        return self.came[conversation][total - 1]

    async def quiet(self, conversation: str) -> int:
        """Wait until nothing more comes for a while; how much has come."""
        while True:
            before = len(self.came[conversation])
            await asyncio.sleep(QUIET)
            if before and len(self.came[conversation]) == before:
                return before


@dataclass
class Contestant:
    """Somebody who answers: where, who writes there, what, and how long each turn took."""

    name: str
    url: str
    talk: Callable[[int], Sequence[str]]
    person: Callable[[int], str]
    answers: list[int] = field(default_factory=list)
    seconds: dict[int, list[float]] = field(default_factory=lambda: defaultdict(list))
    rate: float = 0.0

    @property
    def all(self) -> list[float]:
        """Every turn's time."""
        return [each for times in self.seconds.values() for each in times]


class Bench:
    """Plays talks against contestants."""

    def __init__(self, connector: Connector, http: aiohttp.ClientSession) -> None:
        self._connector = connector
        self._http = http
        self._numbers = count(1)

    async def first(self, contestant: Contestant) -> None:
        """Three talks that are not timed: one to warm up, then two that must have as many answers in each turn."""
        _, *seen = [await self._counted(contestant) for _ in range(3)]
        assert seen[0] == seen[1], f"{contestant.name} answers now so, now so: {seen}"
        contestant.answers = seen[0]

    async def _counted(self, contestant: Contestant) -> list[int]:
        number = next(self._numbers)
        conversation, total, answers = f"c{number}", 0, []
        for turn, text in enumerate(contestant.talk(number)):
            await self._send(contestant, number, turn, text)
            came = await self._connector.quiet(conversation)
            answers.append(came - total)
            total = came
        if os.environ.get("SHOW"):
            print(contestant.name, answers, *self._connector.written[conversation], sep="\n    ")
        return answers

    async def talk(self, contestant: Contestant, *, is_timed: bool = True) -> int:
        """One talk, timed turn by turn; how many turns it had."""
        number, total = next(self._numbers), 0
        for turn, text in enumerate(contestant.talk(number)):
            began = perf_counter()
            await self._send(contestant, number, turn, text)
            total += contestant.answers[turn]
            ended = await self._connector.until(f"c{number}", total)
            if is_timed:
                contestant.seconds[turn].append(ended - began)
        return len(contestant.answers)

    async def at_once(self, contestant: Contestant) -> None:
        """Many people at the same time; turns a second."""
        began = perf_counter()

        async def one() -> int:
            return sum([await self.talk(contestant, is_timed=False) for _ in range(TALKS // PEOPLE)])

        turns = sum(await asyncio.gather(*(one() for _ in range(PEOPLE))))
        contestant.rate = turns / (perf_counter() - began)

    async def _send(self, contestant: Contestant, number: int, turn: int, text: str) -> None:
        activity = {
            "type": "message",
            "id": f"a{number}-{turn}",
            "channelId": "msteams",
            "serviceUrl": self._connector.url,
            "from": {"id": f"29:{number}", "name": "Robin", "aadObjectId": contestant.person(number)},
            "recipient": {"id": "28:bot", "name": "Bookings"},
            "conversation": {"id": f"c{number}", "conversationType": "personal", "tenantId": demo.TENANT},
            "channelData": {"tenant": {"id": demo.TENANT}},
            "locale": "en-GB",
            "localTimezone": "Europe/London",
            "text": text,
        }
        async with self._http.post(f"{contestant.url}api/messages", json=activity) as response:
            assert response.status in {200, 201, 202}, await response.text()


class Calendar:
    """Free starts of the salon, each given once: the next Mondays to Fridays, three people, six starts a day."""

    def __init__(self) -> None:
        self._free = self._all()

    @staticmethod
    def _all() -> Iterator[tuple[str, str, str]]:
        for ahead in range(50):
            day = FIRST_DAY + timedelta(days=ahead)
            if day.weekday() < 5:
                for clock in STARTS:
                    for name in ("Ana", "Ben", "Chloe"):
                        if name != "Ana" or clock != "11:00":
                            yield name, f"{day.day} {day:%B}", clock

    def by_customer(self, number: int) -> Sequence[str]:
        """A customer's booking in four messages: the wish, who they are, nothing else, yes."""
        name, day, clock = next(self._free)
        wish = f"book a haircut with {name} on {day} at {clock}"
        return wish, f"Robin Marsh, robin{number}@example.com", "skip", "yes"

    def by_staff(self, number: int) -> Sequence[str]:
        """A scheduler's booking on a customer's behalf."""
        name, day, clock = next(self._free)
        return f"book for Drew Hall, drew{number}@example.com, haircut with {name} on {day} at {clock}", "yes"


async def fill(data: Path) -> None:
    """The demo business with a week of two hundred bookings, and a Monday's clock."""
    haircut = demo.catalogue().services["haircut"]
    with TinyStore.open(data / "bookings.sqlite", clock=lambda: MONDAY) as store:
        made, *_ = await demo.fill(store, MONDAY, RandomIds())
        async with store.unit("") as unit:
            for number in range(AGENDA):
                day, place = divmod(number, WEEK_SLOTS)
                slot, who = divmod(place, 2)
                start = MONDAY + timedelta(days=day, hours=1, minutes=20 * slot)
                booking = replace(
                    made,
                    id=f"b{number}",
                    reference=RandomIds().new_reference(),
                    service_id=haircut.id,
                    staff_member_ids=(("ben", "chloe")[who],),
                    customer=Customer(f"Customer {number}", f"c{number}@example.com", "+44 20 7946 0999"),
                    start=start,
                    end=start + timedelta(minutes=20),
                    post_buffer=timedelta(0),
                )
                await _add(unit, booking)


async def moved(data: Path, folder: str) -> str:
    """The same business in a PostgreSQL of this process's own; its address."""
    from state.places import EmbeddedPlace
    from state.postgres.place import PostgresPlace
    from tests.postgres.server import server

    file = Path(folder, "export.json")
    await EmbeddedPlace(data).export(file)
    await PostgresPlace(server().url(), "default").import_(file)
    return server().url()


async def _add(unit: Any, booking: Booking) -> None:
    await unit.hold(booking)
    await unit.add(booking)


@contextmanager
def served(*command: str, **settings: str) -> Iterator[str]:
    """A server process until the block ends; its address."""
    process = subprocess.Popen(
        (sys.executable, *command),
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        found = next((f[1] for line in process.stdout or () if (f := re.search(r"Open (http://\S+/) ", line))), "")
        assert found, f"{command} did not start"
        yield found
    finally:
        process.terminate()
        process.communicate(timeout=30)


def row(name: str, times: Sequence[float], beside: tuple[float, float], rate: float = 0.0) -> str:
    """One line of the table."""
    p10, p50, p99 = (1000 * quantiles(times, n=100)[number - 1] for number in (10, 50, 99))
    at_once = f"{rate:11.0f}" if rate else " " * 11
    figures = f"{p10:9.2f}{p50:9.2f}{p99:9.2f}{len(times) / sum(times):9.0f}{at_once}"
    return f"{name:44}{figures}{p50 / beside[1]:8.2f}{p10 / beside[0]:8.2f}"


def report(contestants: Sequence[Contestant], base: Contestant) -> None:
    """The table: each contestant, and each turn of those that have several kinds."""
    beside = 1000 * quantiles(base.all, n=100)[9], 1000 * median(base.all)
    print(f"goal: a booking turn at most {GOAL:g} times the echo with our connector; {TALKS} talks each")
    columns = f"{'p10 ms':>9}{'p50 ms':>9}{'p99 ms':>9}{'turns/s':>9}{'8 at once':>11}"
    print(f"{'':44}{columns}{'x echo':>8}{'p10':>8}")
    for each in contestants:
        print(row(each.name, each.all, beside, each.rate))
        texts = each.talk(0)
        if len(texts) > 1 and each.answers and "echo" not in each.name:
            for turn, times in each.seconds.items():
                print(row(f"    {texts[turn]}"[:43], times, beside))


async def main() -> None:
    """Start all, let them take turns, and print the table."""
    calendar = Calendar()
    with tempfile.TemporaryDirectory(prefix="bench-turns-") as folder, ExitStack() as processes:
        data = Path(folder, "data")
        await fill(data)
        serve = ("-m", "tests.bot.serve_bare_echo")
        settings = {"BOOKINGS_MODE": "development", "BOOKINGS_NOW": MONDAY.isoformat(), "PORT": "0"}
        store = await moved(data, folder)
        product, on_postgres = (
            processes.enter_context(served("app.py", "serve", **settings, **where))
            for where in (
                {"BOOKINGS_DATA": str(data)},
                {"BOOKINGS_STORE": store, "BOOKINGS_DATA": f"{folder}/mails", "BOOKINGS_SECRET": "a secret" * 8},
            )
        )
        staff = {key: member.aad_object_id for key, member in demo.catalogue().staff.items()}
        contestants = [
            Contestant(
                "SDK's echo as shipped", processes.enter_context(served(*serve, "shipped")), lambda _: ECHO, str
            ),
            Contestant(
                "SDK's echo with our connector",
                processes.enter_context(served(*serve, "connector")),
                lambda _: ECHO,
                str,
            ),
            Contestant("our edge around an echo", processes.enter_context(served(*serve, "edge")), lambda _: ECHO, str),
            Contestant("the product: a customer books", product, calendar.by_customer, lambda n: f"robin-{n}"),
            Contestant("the product: staff book", product, calendar.by_staff, lambda _: staff["sam"]),
            Contestant(
                f"the product: an agenda of {AGENDA}",
                product,
                lambda _: ("agenda for everybody this week",),
                lambda _: staff["ada"],
            ),
        ]
        contestants += [
            replace(
                each,
                name=each.name.replace("the product:", "on PostgreSQL:"),
                url=on_postgres,
                seconds=defaultdict(list),
            )
            for each in contestants
            if each.url == product
        ]
        async with Connector().running() as connector, aiohttp.ClientSession() as http:
            bench = Bench(connector, http)
            for each in contestants:
                await bench.first(each)
            for _ in range(TALKS):
                for each in contestants:
                    await asyncio.sleep(BETWEEN)
                    await bench.talk(each)
            for each in contestants:
                await bench.at_once(each)
        report(contestants, contestants[1])


if __name__ == "__main__":
    asyncio.run(main())
