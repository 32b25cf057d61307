"""What every store promises (bookings/ports.py): units of work. Parametrised over the stores of conftest.py."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from bookings.model import BookingStatus, Customer
from bookings.ports import Full, SlotTaken, Stale, Store, StoreError, Unit
from tests.state.conftest import Home
from tests.state.made import ANA, BEN, BUSINESS, CLASS, CUT, HOUR, MINUTE, NOW, booking, challenge, entry, mail


async def add(store: Store, *bookings: Any) -> None:
    """Write bookings in one unit, as they are."""
    async with store.unit("") as unit:
        for one in bookings:
            await unit.add(one)


async def write_one_of_each(unit: Unit) -> None:
    """Everything that a unit can write."""
    for record in (BUSINESS, CUT, CLASS, ANA, BEN, challenge(1)):
        await unit.put(record, None)
    await unit.hold(booking(1))
    await unit.add(booking(1))
    await unit.mail(mail(1, "booking-1"))
    await unit.history(entry(1, "booking-1"))
    await unit.outcome({"booking_id": "booking-1", "places": [1, 2.5, None, True, {"a": "é"}]})


async def fail_after_writing(store: Store) -> None:
    """A unit in which everything was written when it fails."""
    async with store.unit("key") as unit:
        await write_one_of_each(unit)
        raise ZeroDivisionError


async def seen(reads: Any) -> list[Any]:
    """What `write_one_of_each` wrote, read back."""
    catalogue = await reads.catalogue()
    return [
        catalogue.business,
        list(catalogue.services.values()),
        list(catalogue.staff.values()),
        await reads.challenge("challenge-1"),
        await reads.booking("REF00001"),
        await reads.mail_of("booking-1"),
        await reads.history_of("booking-1"),
    ]


ONE_OF_EACH = [
    BUSINESS,
    [CUT, CLASS],
    [ANA, BEN],
    challenge(1),
    booking(1),
    [mail(1, "booking-1")],
    [entry(1, "booking-1")],
]


async def test_what_a_unit_wrote_is_there_for_itself_for_others_and_after_a_restart(home: Home) -> None:
    """Every kind of record reads back equal: inside the unit, outside it after its end, and once opened again."""
    async with home.store.unit("key") as unit:
        await write_one_of_each(unit)
        assert await seen(unit) == ONE_OF_EACH
    assert await seen(home.store) == ONE_OF_EACH
    store = await home.reopen()
    assert await seen(store) == ONE_OF_EACH
    async with store.unit("key") as unit:
        assert unit.earlier == {"booking_id": "booking-1", "places": [1, 2.5, None, True, {"a": "é"}]}


async def test_nobody_else_sees_a_unit_before_it_ends(store: Store) -> None:
    """Outside a unit the last committed state is read, whatever the unit has written so far."""
    await add(store, booking(1))
    async with store.unit("") as unit:
        await unit.change(booking(1, NOW + HOUR, version=2), 1)
        await unit.add(booking(2, NOW + 3 * HOUR))
        assert await store.booking("REF00001") == booking(1)
        assert await store.booking("REF00002") is None
        assert [block.start for block in (await store.busy(["ana"], NOW, NOW + 9 * HOUR))["ana"]] == [NOW.timestamp()]
    assert await store.booking("REF00002") == booking(2, NOW + 3 * HOUR)


async def test_a_unit_that_fails_leaves_nothing(home: Home) -> None:
    """An error inside the block undoes all of the unit, and the store goes on."""
    store = home.store
    with pytest.raises(ZeroDivisionError):
        await fail_after_writing(store)
    for _ in range(2):
        with pytest.raises(StoreError):
            await store.catalogue()
        assert await store.booking("REF00001") is None
        assert await store.mail_of("booking-1") == []
        assert await store.history_of("booking-1") == []
        assert await store.challenge("challenge-1") is None
        assert (await store.busy(["ana"], NOW, NOW + HOUR))["ana"] == []
        assert await store.claim(9, MINUTE, NOW) == []
        store = await home.reopen()
    async with store.unit("key") as unit:
        assert unit.earlier is None
        await write_one_of_each(unit)
    assert await seen(store) == ONE_OF_EACH


async def test_an_ended_unit_writes_no_more(store: Store) -> None:
    """A unit that is kept past its block refuses to write."""
    async with store.unit("") as unit:
        pass
    with pytest.raises(RuntimeError):
        await unit.add(booking(1))


async def test_records_are_copies_in_both_directions(store: Store) -> None:
    """Changing what was handed in, or what was handed out, changes nothing in the store."""
    answers, facts = {"tea": "yes"}, {"list": [1]}
    async with store.unit("key") as unit:
        await unit.add(booking(1, customer=Customer(answers=answers)))
        await unit.mail(mail(1, "booking-1", facts=facts))
        await unit.outcome(facts)
        answers["tea"] = "no"
        facts["list"].append(2)
        inside = await unit.booking("REF00001")
        assert inside is not None
        inside.customer.answers.clear()
    for _ in range(2):
        found = await store.booking("REF00001")
        [row] = await store.mail_of("booking-1")
        assert found is not None
        assert found.customer.answers == {"tea": "yes"}
        assert row.facts == {"list": [1]}
        found.customer.answers.clear()
        row.facts["list"].clear()
        async with store.unit("key") as unit:
            assert unit.earlier == {"list": [1]}
            unit.earlier["list"].clear()


BAD_VALUES: dict[str, Callable[[Unit], Any]] = {
    "an instant in JSON": lambda unit: unit.mail(mail(1, facts={"start": NOW})),
    "a set": lambda unit: unit.history(entry(1, "booking-1", before={"staff": {"ana"}})),
    "a key that is no text": lambda unit: unit.outcome({"rows": [{1: 2}]}),
    "not a number": lambda unit: unit.outcome({"share": float("nan")}),
    "half a character": lambda unit: unit.add(booking(1, reason="\ud800")),
    "an instant without a zone": lambda unit: unit.add(booking(1, datetime(2026, 3, 2))),  # noqa: DTZ001
    "an instant of another zone": lambda unit: unit.mail(mail(1, due=NOW.astimezone(timezone(HOUR)))),
}


@pytest.mark.parametrize("write", BAD_VALUES.values(), ids=BAD_VALUES.keys())
async def test_a_value_that_would_not_read_back_equal_is_refused_before_a_change(
    store: Store, write: Callable[[Unit], Any]
) -> None:
    """What JSON cannot hold, and instants that are not UTC, fail at once; the unit may go on without them."""
    async with store.unit("key") as unit:
        await unit.add(booking(7))
        with pytest.raises((TypeError, ValueError)):
            await write(unit)
    assert await store.booking("REF00007") == booking(7)
    assert await store.booking("REF00001") is None
    assert await store.claim(9, MINUTE, NOW + HOUR) == []
    async with store.unit("key") as unit:
        assert unit.earlier is None


HOLDS = [
    ("the same time", {}, False),
    ("a time that begins inside", {"start": NOW + 29 * MINUTE}, False),
    ("a time that ends inside", {"start": NOW - 29 * MINUTE}, False),
    ("the moment it ends", {"start": NOW + 30 * MINUTE}, True),
    ("up to its start", {"start": NOW - 30 * MINUTE}, True),
    ("a buffer that reaches back into it", {"start": NOW + 30 * MINUTE, "pre_buffer": MINUTE}, False),
    ("a buffer that reaches forward into it", {"start": NOW - 30 * MINUTE, "post_buffer": MINUTE}, False),
    ("somebody else", {"staff_member_ids": ("ben",)}, True),
    ("one of two", {"staff_member_ids": ("ben", "ana")}, False),
    ("a session at the same time", {"session_id": "s"}, False),
]


@pytest.mark.parametrize(("wanted", "is_free"), [pytest.param(w, f, id=name) for name, w, f in HOLDS])
@pytest.mark.parametrize("where", ["committed", "added in this unit", "held in this unit"])
async def test_a_hold_fails_where_a_padded_block_meets_anothers(
    store: Store, where: str, wanted: dict[str, Any], is_free: bool
) -> None:
    """SlotTaken exactly where `[start - pre_buffer, end + post_buffer)` meets another block of one of the staff."""
    wish = replace(booking(2, wanted.get("start", NOW)), **{k: v for k, v in wanted.items() if k != "start"})
    if where == "committed":
        await add(store, booking(1))
    async with store.unit("") as unit:
        if where == "added in this unit":
            await unit.add(booking(1))
        elif where == "held in this unit":
            await unit.hold(booking(1))
        if is_free:
            await unit.hold(wish)
        else:
            with pytest.raises(SlotTaken):
                await unit.hold(wish)


async def test_a_booking_its_session_and_freed_time_do_not_stand_in_the_way(store: Store) -> None:
    """A booking does not block its own move, seats of one session share their time, and only confirmed ones count."""
    closed = [
        booking(number, NOW + 5 * HOUR, status=status)
        for number, status in enumerate((BookingStatus.CANCELLED, BookingStatus.NO_SHOW, BookingStatus.COMPLETED), 10)
    ]
    await add(store, booking(1), booking(2, NOW + HOUR, session_id="s"), *closed)
    async with store.unit("") as unit:
        await unit.hold(booking(1, NOW + 10 * MINUTE))
        await unit.hold(booking(3, NOW + HOUR, session_id="s"))
        await unit.hold(booking(4, NOW + 5 * HOUR))
        await unit.change(booking(1, version=2, status=BookingStatus.CANCELLED), 1)
        await unit.hold(booking(5, NOW - 10 * MINUTE))


async def test_a_long_block_is_found_from_its_middle(store: Store) -> None:
    """A block that began long before the time asked for is busy, also behind later and shorter ones."""
    seats = [booking(n, NOW + n * MINUTE, session_id="s", end=NOW + (n + 1) * MINUTE) for n in range(2, 9)]
    await add(store, booking(1, end=NOW + 100 * HOUR, session_id="s"), *seats)
    found = (await store.busy(["ana", "ben"], NOW + 50 * HOUR, NOW + 51 * HOUR))["ana"]
    assert [block.booking_id for block in found] == ["booking-1"]
    async with store.unit("") as unit:
        with pytest.raises(SlotTaken):
            await unit.hold(booking(9, NOW + 99 * HOUR))


async def sell(store: Store, number: int, start: datetime) -> bool:
    """Try to book Ana at `start`: look, wait as if thinking, then take."""
    async with store.unit(f"request-{number}") as unit:
        wish = booking(number, start)
        await asyncio.sleep(0)
        try:
            await unit.hold(wish)
        except SlotTaken:
            return False
        await unit.add(wish)
    return True


@pytest.mark.parametrize("with_guard", [True, False])
async def test_fifty_clients_on_a_hundred_slots_sell_exactly_a_hundred(home: Home, with_guard: bool) -> None:
    """However many want the same slots at once, each is sold once; without the guard they are oversold."""
    store = home.store if with_guard else await home.unguarded()
    starts = [NOW + n * 30 * MINUTE for n in range(100)]

    async def client(number: int) -> int:
        wishes = [starts[(number * 7 + n) % 100] for n in range(0, 100, 10)]
        return sum([await sell(store, number * 100 + n, wish) for n, wish in enumerate(wishes)])

    sold = sum(await asyncio.gather(*(client(number) for number in range(50))))
    taken = (await store.busy(["ana"], NOW, NOW + 100 * HOUR))["ana"]
    assert len(taken) == sold
    assert (sold == len({block.start for block in taken}) == 100) is with_guard


@pytest.mark.parametrize("with_guard", [True, False])
async def test_a_session_is_never_oversold(store: Store, with_guard: bool) -> None:
    """Of forty who want six seats at once, six get one; without the check all do."""

    async def seat(number: int) -> bool:
        async with store.unit("") as unit:
            wish = booking(number, session_id="s", service_id="class")
            await unit.hold(wish)
            if with_guard:
                try:
                    await unit.take_seats(wish, 6)
                except Full:
                    return False
            await unit.add(wish)
        return True

    taken = await asyncio.gather(*(seat(number) for number in range(40)))
    assert sum(taken) == len(await store.session("s"))
    assert (sum(taken) == 6) is with_guard


async def test_a_seat_is_counted_once_for_whom_it_is(store: Store) -> None:
    """Whoever has a seat does not take a second one; a cancelled seat is free again."""
    await add(store, booking(1, session_id="s"), booking(2, session_id="s", status=BookingStatus.CANCELLED))
    async with store.unit("") as unit:
        await unit.take_seats(booking(1, session_id="s"), 1)
        with pytest.raises(Full):
            await unit.take_seats(booking(3, session_id="s"), 1)
        await unit.change(booking(1, session_id="s", version=2, status=BookingStatus.CANCELLED), 1)
        await unit.take_seats(booking(3, session_id="s"), 1)
        with pytest.raises(ValueError, match="session"):
            await unit.take_seats(booking(4), 1)


async def test_a_record_changes_only_from_the_version_that_was_read(store: Store) -> None:
    """Stale for another version, an unknown record, and a new one that is there already; nothing is written then."""
    async with store.unit("") as unit:
        await write_one_of_each(unit)
    new_policy = replace(CUT, version=2)
    async with store.unit("") as unit:
        for attempt in (
            unit.change(booking(1, version=3), 2),
            unit.change(booking(9), 1),
            unit.add(booking(1)),
            unit.add(replace(booking(9), reference="REF00001")),
            unit.put(new_policy, 2),
            unit.put(new_policy, None),
            unit.put(replace(ANA, id="nobody"), 1),
            unit.put(replace(BUSINESS, id="second"), None),
            unit.put(challenge(1), None),
            unit.history(entry(1, "booking-1")),
        ):
            with pytest.raises(Stale):
                await attempt
        await unit.put(new_policy, 1)
    assert (await store.catalogue()).services["cut"] == new_policy
    assert await store.booking("REF00001") == booking(1)


async def test_of_two_changes_from_one_version_one_counts(store: Store) -> None:
    """Twenty who read the same version and change it at once: one does, the others hear Stale."""
    await add(store, booking(1))
    found = await store.booking("REF00001")
    assert found is not None

    async def move(number: int) -> bool:
        try:
            async with store.unit("") as unit:
                await unit.change(replace(found, version=2, reason=str(number)), found.version)
        except Stale:
            return False
        return True

    assert sum(await asyncio.gather(*(move(number) for number in range(20)))) == 1


async def test_a_request_that_comes_again_finds_its_outcome(home: Home) -> None:
    """The same key at once, later and after a restart: one booking, the same answer; no key remembers nothing."""

    async def book(store: Store, number: int) -> Any:
        async with store.unit("the same key") as unit:
            if unit.earlier is None:
                await unit.add(booking(number))
                await unit.outcome({"booking_id": f"booking-{number}"})
                return {"booking_id": f"booking-{number}"}
            return unit.earlier

    first = await asyncio.gather(*(book(home.store, number) for number in range(20)))
    again = await book(await home.reopen(), 99)
    assert [dict(answer) for answer in (*first, again)] == [first[0]] * 21
    assert len((await home.store.busy(["ana"], NOW, NOW + HOUR))["ana"]) == 1
    async with home.store.unit("the same key") as unit:
        await unit.outcome({"said": "once more"})
        await unit.outcome({"said": "last"})
    async with home.store.unit("the same key") as unit:
        assert unit.earlier == {"said": "last"}
    for _ in range(2):
        async with home.store.unit("") as unit:
            assert unit.earlier is None
            await unit.outcome({"a": 1})


async def test_instants_of_utc_under_another_name_are_welcome(store: Store) -> None:
    """UTC is UTC, whichever class says so."""
    start = NOW.replace(tzinfo=timezone(timedelta(0), "Z"))
    await add(store, booking(1, start))
    found = await store.booking("REF00001")
    assert found is not None
    assert (found.start, found.start.tzinfo) == (NOW, UTC)
