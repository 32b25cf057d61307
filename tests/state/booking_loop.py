"""A process that books, moves and cancels until it is killed, and says each change once it may be answered for.

Arguments: the store's path, or a database and a business of it with a blank between them; a seed; and, to see what a
test is worth, `apart`, by which a booking is committed before its mail and its line of history.
A line of output is `<booking id> <version>`; the first is `open`.
"""

import asyncio
import random
import sys
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import replace
from pathlib import Path

from bookings.model import Booking, BookingStatus
from bookings.ports import SlotTaken, Stale, Store, StoreUnavailable, Unit
from state.places import EmbeddedPlace
from tests.state.made import MINUTE, NOW, booking, entry, mail

CLIENTS = 4
IS_APART = "apart" in sys.argv[3:]


async def write(store: Store, wish: Booking, was: Booking | None) -> bool:
    """One change with its mail and its line of history; whether the time was free."""
    async with store.unit(f"{wish.id}/{wish.version}") as unit:
        try:
            if wish.status is BookingStatus.CONFIRMED:
                await unit.hold(wish)
            await (unit.change(wish, was.version) if was else unit.add(wish))
        except (SlotTaken, Stale):
            return False
        if not IS_APART:
            await trace(unit, wish)
    if IS_APART:
        async with store.unit("") as unit:
            await trace(unit, wish)
    return True


async def trace(unit: Unit, wish: Booking) -> None:
    """What belongs to a change: history, mail, and the answer to its request."""
    number = hash((wish.id, wish.version))
    await unit.history(entry(number, wish.id, after={"version": wish.version}))
    await unit.mail(mail(number, wish.id, booking_version=wish.version))
    await unit.outcome({"booking_id": wish.id})


async def client(store: Store, chance: random.Random, taken: list[str]) -> None:
    """Changes without end."""
    while True:
        with suppress(StoreUnavailable):  # "try again", where the machine is busy with much else
            await change(store, chance, taken)


async def change(store: Store, chance: random.Random, taken: list[str]) -> None:
    """One change, and now and then two mails sent."""
    start = NOW + chance.randrange(2000) * 15 * MINUTE
    staff = chance.choice([("ana",), ("ben",), ("ana", "ben")])
    was = await store.booking_by_id(chance.choice(taken)) if taken and chance.random() < 0.4 else None
    fresh = booking(chance.randrange(10**12), start, post_buffer=5 * MINUTE)
    if was is None:
        wish = replace(fresh, staff_member_ids=staff)
    elif chance.random() < 0.3:
        wish = replace(was, version=was.version + 1, status=BookingStatus.CANCELLED)
    else:
        wish = replace(was, version=was.version + 1, start=start, end=fresh.end, staff_member_ids=staff)
    if await write(store, wish, was):
        taken.append(wish.id)
        print(wish.id, wish.version, flush=True)  # noqa: T201  the acknowledgement
    if chance.random() < 0.05:
        for row in await store.claim(2, MINUTE, NOW):
            await store.sent(row.id)


def opened(name: str) -> AbstractAsyncContextManager[Store]:
    """The store of a file, or of a business in a database."""
    if name.startswith("postgresql:"):
        from state.postgres.store import PgStore

        return PgStore(*name.split(" "), clock=lambda: NOW)
    return EmbeddedPlace(Path(name).parent).store(lambda: NOW)


async def main() -> None:
    """Serve the store with a few clients at once."""
    name, seed = sys.argv[1:3]
    async with opened(name) as store:
        print("open", flush=True)  # noqa: T201  the acknowledgement
        taken: list[str] = []
        await asyncio.gather(*(client(store, random.Random(f"{seed}/{n}"), taken) for n in range(CLIENTS)))


if __name__ == "__main__":
    asyncio.run(main())
