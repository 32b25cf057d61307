"""Mutated activities and requests, through both doors and over every route."""

from __future__ import annotations

import asyncio
import ctypes
import gc
import random
import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Any
from urllib.parse import quote

import pytest

from bot.directline import talks
from tests.attacks.mutation import BYTES, STRINGS, mutated, places, written
from tests.attacks.whole import FULL, Loud, Whole, books, clicks, recorded
from tests.bot.edge import Page

COUNT = 100_000 if FULL else 800
QUARTERS = 4
AT_ONCE = 4
LONGEST_LINE = 8_000
"""Of a request; aiohttp refuses a longer one before it knows the method. Such lines are sent as bytes alone."""
FRESH_PAGE = 200
"""Requests after which the page's door gets another conversation: one of them may have ended it."""
TOKEN_LIVES = 300
"""Seconds after which the Bot Framework's door gets another token."""
LEAST_HEARD = 0.2
"""The share of all that is taken as an activity; with less the run would attack little but closed doors."""
LONGEST_STILL = 120
"""Seconds that four requests may take, on a machine that has much else to do."""
MOST_GROWTH = 40 << 20
"""Bytes by which the memory may grow from the first quarter's end to the last's: caches, and what was booked."""
MOST_MORE = 20_000
"""Objects that Python may hold more of at the end of a long run than after its first quarter; there are 316,000."""
INTERNALS = re.compile(
    rb"Traceback|File \"|\.py\b|site-packages|aiohttp/|botbuilder|TypeError|KeyError|AttributeError|ValueError|SELECT "
)


def resident() -> int:
    """Bytes that this process holds in memory, without what is free and was not given back to the system."""
    gc.collect()
    with suppress(AttributeError):  # another C library than glibc
        ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096


@contextmanager
def not_standing_still() -> Iterator[None]:
    """Break in on whoever keeps everybody waiting; nothing on the loop could, since it would wait too."""

    def break_in(_number: int, _frame: object) -> None:
        raise RuntimeError("the server stood still")

    before = signal.signal(signal.SIGALRM, break_in)
    signal.alarm(LONGEST_STILL)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


@dataclass
class Attack:
    """Sends, and keeps what should not have come back."""

    whole: Whole
    chance: random.Random
    activities: list[dict[str, Any]]
    addresses: list[tuple[str, str]]
    pool: list[Any] = field(default_factory=list)
    found: list[str] = field(default_factory=list)
    statuses: dict[int, int] = field(default_factory=dict)
    heard: int = 0
    page: Page | None = None
    next_page: int = 0
    sent: int = 0

    def __post_init__(self) -> None:
        self.pool = [holder[key] for activity in self.activities for holder, key in places(activity)]
        self._tokens: dict[int, str] = {}

    @property
    def token(self) -> str:
        """The channel's, renewed long before it expires: behind one that has, nothing would be attacked any more."""
        now = int(monotonic()) // TOKEN_LIVES
        if now not in self._tokens:
            self._tokens = {now: self.whole.channel.token()}
        return self._tokens[now]

    async def one(self) -> None:
        """One mutated thing through one of the doors."""
        self.sent += 1
        way = self.chance.random()
        if way < 0.4:
            await self._to_messages()
        elif way < 0.75:
            await self._to_page()
        elif way < 0.95:
            await self._to_route()
        else:
            await self._raw()

    async def _to_messages(self) -> None:
        activity = mutated(self.chance, {**self.chance.choice(self.activities), "id": f"m{self.sent}"}, self.pool)
        headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
        await self._send("POST", "/api/messages", data=written(self.chance, activity), headers=headers)

    async def _to_page(self) -> None:
        if self.page is None or self.sent >= self.next_page:
            self.next_page = self.sent + FRESH_PAGE
            self.page = await self.whole.page()
        activity = self.chance.choice(self.activities)
        kept: dict[str, Any] = {
            name: activity[name] for name in ("type", "text", "value", "name", "locale") if name in activity
        }
        kept |= {
            "channelData": {"clientActivityID": f"c{self.sent}", "postBack": True},
            "localTimezone": "Europe/Paris",
        }
        body = written(self.chance, mutated(self.chance, kept, self.pool))
        headers = {"Authorization": f"Bearer {self.page.token}"}
        await self._send("POST", f"/directline/3.0{self.page.path}/activities", data=body, headers=headers)

    async def _to_route(self) -> None:
        method, path = self.chance.choice(self.addresses)
        junk = quote(self.chance.choice(STRINGS)[: self.chance.choice((5, 50, 3_000))], safe="")
        place = self.chance.randrange(1, len(path) + 1)
        path = self.chance.choice(
            (path, path[:place] + junk + path[place:], f"{path}/{junk}", f"{path}?{junk}={junk}")
        )[:LONGEST_LINE]
        method = self.chance.choice((method, method, method, "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"))
        token = self.chance.choice((self.page.token if self.page else "", self.token, junk[:2_000]))
        names: tuple[str, ...] = (
            "Authorization",
            "Accept",
            "Accept-Language",
            "Origin",
            "Range",
            "If-None-Match",
            "If-Modified-Since",
        )
        names += ("X-Forwarded-For", "Forwarded", "Cookie", "Expect", "Content-Type", "Sec-Fetch-Site", "Upgrade")
        values = (f"Bearer {token}", "text/html", junk[:2_000], "bytes=0-,5-9", "100-continue", "", "websocket", "*/*")
        headers = {name: self.chance.choice(values) for name in self.chance.sample(names, 3)}
        if headers.get("Expect") == "100-continue":
            del headers["Expect"]
        body = written(self.chance, mutated(self.chance, self.chance.choice(self.activities), self.pool))
        await self._send(method, path, data=body if method != "GET" else None, headers=headers)

    async def _send(self, method: str, path: str, **options: Any) -> None:
        url = self.whole.url(path)
        async with self.whole.edge.http.request(method, url, allow_redirects=False, **options) as response:
            text = await response.read()
            self._judge(f"{method} {path[:200]} {str(options)[:600]}", response.status, text)
            if method == "POST" and path.endswith(("/activities", "/messages")) and response.status < 300:
                self.heard += 1

    async def _raw(self) -> None:
        """A request's very bytes, wrong in one place."""
        method, path = self.chance.choice(self.addresses)
        body = written(self.chance, self.chance.choice(self.activities))
        lines = [f"{method} {quote(path, safe='/?=')} HTTP/1.1", "Host: bookings.example", "Connection: close"]
        lines += [f"Authorization: Bearer {self.token}", "Content-Type: application/json"]
        raw = "\r\n".join([*lines, f"Content-Length: {len(body)}", "", ""]).encode() + body
        place = self.chance.randrange(len(raw))
        raw = (
            raw[:place]
            + self.chance.choice((*BYTES, b"\r\n\r\n", b":", b" "))
            + raw[place + self.chance.randrange(3) :]
        )
        server = self.whole.server(path)
        reader, writer = await asyncio.open_connection(server.host, server.port)
        writer.write(raw)
        writer.write_eof()
        try:
            answer = await asyncio.wait_for(reader.read(), 30)
        finally:
            writer.close()
        if answer:
            self._judge(repr(raw[:800]), int(answer.split(b" ", 2)[1]), answer.partition(b"\r\n\r\n")[2])

    def _judge(self, what: str, status: int, text: bytes) -> None:
        self.statuses[status] = self.statuses.get(status, 0) + 1
        if status >= 500 and status != 501:
            self.found.append(f"{status}: {what}: {text[:200]!r}")
        if INTERNALS.search(text) and b"/static/" not in what.encode():
            self.found.append(f"internals: {what}: {INTERNALS.findall(text)}")

    def judge_calls(self) -> None:
        """What the bot said to people in Teams: nothing of its insides."""
        for call in self.whole.channel.calls:
            said = str(call.body).encode()
            if b"Traceback" in said or b"Error(" in said:
                self.found.append(f"said: {said[:300]!r}")
        self.whole.channel.calls.clear()


@pytest.mark.slow
# Whoever hangs up while aiohttp opens a file for them leaves it to the collector, which closes it at once.
@pytest.mark.filterwarnings(r"ignore:Exception ignored in.*static:pytest.PytestUnraisableExceptionWarning")
async def test_mutated_activities_and_requests_break_nothing(
    whole: Whole, loud: Loud, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No mutated activity or request is answered 500, tells of the insides or is logged as an error of ours; the memory
    stays flat, and afterwards customers of the page and of Teams are served as ever.
    """
    monkeypatch.setattr(talks, "KEPT_IN_ALL", 1 << 20)  # which the talks of the first quarter fill
    seed = random.randrange(10**9)
    attack = Attack(whole, random.Random(seed), await recorded(whole), await whole.addresses())
    memory, objects = [], []
    for _ in range(QUARTERS):
        for _ in range(COUNT // QUARTERS // AT_ONCE):
            with not_standing_still():
                await asyncio.gather(*(attack.one() for _ in range(AT_ONCE)))
            if attack.sent % 1_000 < AT_ONCE:
                attack.judge_calls()
        memory.append(resident() >> 20)
        objects.append(len(gc.get_objects()))
        heard = attack.heard / (COUNT // QUARTERS)
        attack.heard = 0
        print(f"seed {seed}: {attack.sent} sent, {heard:.0%} of it heard, {memory} MB, {objects}", flush=True)
        assert heard > LEAST_HEARD
    print(f"{dict(sorted(attack.statuses.items()))}")
    attack.judge_calls()
    assert attack.found + loud.said == [], "\n".join([f"seed {seed}", *attack.found, *loud.said])
    assert (memory[-1] - memory[0]) << 20 < MOST_GROWTH, memory
    assert not FULL or objects[-1] - objects[0] < MOST_MORE, objects
    assert "Booked" in await books(whole, "12 march at 10")
    robin = await whole.teams("00000000-0000-4000-8000-0000000000d2")
    assert "With whom?" in await robin.say("book a haircut")
    assert list(clicks(robin))
