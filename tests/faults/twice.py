"""What a channel, a finger or two devices send more than once happens once, and is answered with the one booking."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from bookings.offers import Wanted
from bot.records import ConversationRecord, ConversationRecords
from bot.turns import ConversationLocks
from state.tinydb_store import TinyStore
from state.tinydb_unit import TinyUnit
from tests.bot.channel import FakeChannel
from tests.bot.edge import NOON
from tests.bot.product import Person, Product, serving, written
from tests.state import ledger_check

A_SALON = 8
"""Bookings after which another salon is opened."""
IN_THE_WAY = "That time is taken"
REFERENCE = re.compile(r"reference is ([A-Z0-9]{4}-[A-Z0-9]{4})")
Activity = dict[str, Any]
Repeat = Callable[[Person, "Booker", random.Random], Awaitable[list[str]]]


class Booker:
    """One booking by somebody of their own."""

    def __init__(self, person: Person, address: str, text: str) -> None:
        self.person = person
        self.address = address
        self.text = text
        self.sent: list[Activity] = []

    async def until_asked(self, repeat: Callable[[Activity], Awaitable[object]]) -> None:
        """Say all of it but the last click."""
        form = {"name": "Drew Hall", "email": self.address, "phone": "", "note": ""}
        self.sent.append(self.person.activity(text=self.text))
        await repeat(self.sent[-1])
        self.sent.append(self.person.activity(text=None, value={**self.person.action("Continue"), **form}))
        await repeat(self.sent[-1])

    def last(self) -> Activity:
        """The click that books."""
        self.sent.append(self.person.activity(text=None, value=self.person.action("Book it")))
        return self.sent[-1]


def renamed(person: Person, activity: Activity, chance: random.Random) -> Activity:
    """The same again, under its id or a new one."""
    return activity if chance.random() < 0.5 else {**activity, "id": person.activity()["id"]}


@contextmanager
def forgetful() -> Iterator[None]:
    """The bot ends after it has booked and before it has noted the talk."""

    async def nothing(records: ConversationRecords, key: str, record: ConversationRecord) -> None:
        del records, key, record

    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(ConversationRecords, "save", nothing)
        yield


async def again(person: Person, booker: Booker, chance: random.Random) -> list[str]:
    """Everything comes two to five times; after the last click the bot may have forgotten the talk."""

    async def repeat(activity: Activity) -> list[str]:
        return [
            written(await person.deliver(activity if n == 0 else renamed(person, activity, chance)))
            for n in range(chance.randrange(2, 6))
        ]

    await booker.until_asked(repeat)
    click, said = booker.last(), []
    if chance.random() < 0.5:
        with forgetful():
            said.append(written(await person.deliver(click)))
    return said + await repeat(click)


async def out_of_order(person: Person, booker: Booker, chance: random.Random) -> list[str]:
    """All of a talk comes again afterwards, in any order."""
    await booker.until_asked(person.deliver)
    said = [written(await person.deliver(booker.last()))]
    late = [each for each in booker.sent[1:] for _ in range(chance.randrange(1, 5))]
    chance.shuffle(late)
    return said + [written(await person.deliver(renamed(person, each, chance))) for each in late]


async def at_once(person: Person, activities: list[Activity]) -> list[str]:
    """Several at the same moment; what was answered to all of them."""
    calls = person.product.channel.calls
    before = len(calls)
    assert set(await asyncio.gather(*map(person.product.post, activities))) <= {200, 202}
    await person.say("contact")
    return [written([call.body]) for call in calls[before:] if call.body and call.body.get("type") == "message"]


async def two_devices(person: Person, booker: Booker, chance: random.Random) -> list[str]:
    """One device clicks while the other one says yes."""
    await booker.until_asked(person.deliver)
    both = [booker.last(), person.activity(text="yes")]
    chance.shuffle(both)
    return await at_once(person, both)


async def double_click(person: Person, booker: Booker, chance: random.Random) -> list[str]:
    """The same click two to five times at the same moment."""
    await booker.until_asked(person.deliver)
    click = booker.last()
    return await at_once(person, [click] + [renamed(person, click, chance) for _ in range(chance.randrange(1, 5))])


@asynccontextmanager
async def salon(folder: Path) -> AsyncIterator[Product]:
    """The salon behind a Bot Framework of our own."""
    folder.mkdir(parents=True, exist_ok=True)
    with FakeChannel().running() as channel:
        async with serving(folder, channel) as product:
            yield product


async def bookers(product: Product, chance: random.Random, count: int) -> AsyncIterator[Booker]:
    """People who want times at which several can serve them."""
    offers, catalogue = product.desks.offers, await product.store.catalogue()
    for number in range(count):
        wanted = Wanted(catalogue.services["haircut"])
        free = await offers.free(catalogue, wanted, NOON + timedelta(days=1), NOON + timedelta(days=20))
        start = chance.choice([slot.start for slot in free if len(slot.staff_member_ids) > 2])
        person = await product.teams(f"00000000-0000-4000-8000-0000000d{number:04d}")
        text = f"book a haircut with anyone on {start.day} {start:%B} at {start:%H:%M}"
        yield Booker(person, f"drew-{number}@example.com", text)


def check(path: Path, booker: Booker, said: list[str]) -> None:
    """One booking, one line of history, one mail each, and no other reference told."""
    tables = ledger_check.documents(path)
    bookings = [each for each in tables["bookings"] if each["customer"]["email_address"] == booker.address]
    assert len(bookings) == 1, f"{len(bookings)} bookings for one wish"
    [booking] = bookings
    assert [each["what"] for each in tables["history"] if each["booking_id"] == booking["id"]] == ["booked"]
    mails = [
        row["recipient"]
        for row in tables["outbox"]
        if row["booking_id"] == booking["id"] and row.get("way", "mail") == "mail"
    ]
    assert len(mails) == len(set(mails)) > 1
    told = {found.replace("-", "") for text in said for found in REFERENCE.findall(text)}
    assert not any(IN_THE_WAY in text for text in said), "a person is told that their own booking is in the way"
    assert told == {booking["reference"]}, f"{len(told)} references told"


async def run(count: int, seed: int, folder: Path, repeat: Repeat) -> str:
    """One booking, one mail each, the same answer."""
    chance, answers = random.Random(seed), 0
    for first in range(0, count, A_SALON):
        async with salon(folder / str(first)) as product:
            async for booker in bookers(product, chance, min(A_SALON, count - first)):
                said = await repeat(booker.person, booker, chance)
                check(folder / str(first) / "bookings.sqlite", booker, said)
                answers += len(said)
    return f"{count} bookings, one each with its mails; {answers} answers told of no other"


def keyless(store: TinyStore, request_key: str) -> AbstractAsyncContextManager[TinyUnit]:
    """A unit that knows no request."""
    del request_key
    return unit(store, "")


unit = TinyStore.unit


@asynccontextmanager
async def hold(locks: ConversationLocks, key: str) -> AsyncIterator[None]:
    """Wait for nobody."""
    del locks, key
    yield


async def without_keys(seed: int, folder: Path, *, at_the_same_moment: bool) -> str:
    """Where a request has no key, and turns do not wait for each other or the talk was not noted, it is done twice."""
    chance = random.Random(seed)
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(TinyStore, "unit", keyless)
        async with salon(folder) as product:
            async for booker in bookers(product, chance, 1):
                await booker.until_asked(booker.person.deliver)
                click = booker.last()
                others = [{**click, "id": f"again-{n}"} for n in range(3)]
                calls, before = product.channel.calls, len(product.channel.calls)
                if at_the_same_moment:
                    with pytest.MonkeyPatch.context() as more:
                        more.setattr(ConversationLocks, "hold", hold)
                        assert set(await asyncio.gather(*map(product.post, [click, *others]))) == {202}
                        for _ in range(500):
                            if IN_THE_WAY in str([call.body for call in calls[before:]]):
                                break
                            await asyncio.sleep(0.01)  # turns that wait for nobody are waited for by nobody
                else:
                    with forgetful():
                        await booker.person.deliver(click)
                    await booker.person.deliver(others[0])
                said = [str(call.body) for call in calls[before:]]
                try:
                    check(folder / "bookings.sqlite", booker, said)
                except AssertionError as error:
                    return f"without the request's key: {str(error).splitlines()[0]}"
    raise AssertionError("nobody would have noticed")


async def control_later(seed: int, folder: Path) -> str:
    """The talk was not noted, and the request has no key."""
    return await without_keys(seed, folder, at_the_same_moment=False)


async def control_at_once(seed: int, folder: Path) -> str:
    """Turns do not wait for each other, and the request has no key."""
    return await without_keys(seed, folder, at_the_same_moment=True)
