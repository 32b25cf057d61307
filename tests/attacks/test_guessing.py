"""Guessing: of a six-digit code, and of references. What counts is counted; no time is measured."""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any, cast

import pytest

from bookings import identity
from bookings.addresses import fold
from bookings.desk import BookingDesk, BookingRequest
from bookings.identity import LookUp, ProofDesk
from bookings.ids import RandomIds, spoken
from bookings.model import Actor, Challenge, Customer, OutboxRow
from bookings.ports import Store, Unit
from bookings.refusals import Code, Refused
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from dialogs.turn import Heard
from state.tinydb_store import TinyStore
from tests.attacks.whole import FULL
from tests.bookings.salon import NOW, SAM, SECRET, Salon, at, web

GUESSES = 100_000 if FULL else 600
REFERENCES = 1_000_000 if FULL else 3_000
A_CLIENT = 1_000 if FULL else 100
"""How many of them one client guesses."""
IN_TALKS = 2_000 if FULL else 15
"""How many references are told to the bot in each sentence."""
LOOK_UP = identity._address_on_file


@pytest.fixture
async def salon(tmp_path: Path) -> AsyncIterator[Salon]:
    """The salon with Casey's booking in it."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: NOW) as store:
        opened = Salon(store)
        await opened.open()
        await opened.book_for(at("11:00"))
        yield opened


async def guessed(salon: Salon, clients: Callable[[int], str]) -> tuple[int, int]:
    """An hour of guesses at Casey's codes, each conversation fresh, five and one more a code.

    How many were looked at for a code that had been sent, and how many codes were.
    """
    chance, before = random.Random(GUESSES), len(salon.store._all(OutboxRow))
    for number in range(GUESSES // 6):
        peer = web(client=clients(number), conversation=f"talk-{number}")
        asked = await salon.proof.challenge(peer, LookUp(email_address="casey@example.com"))
        for _ in range(6):
            with pytest.raises(Refused) as refused:
                await salon.proof.answer(peer, asked, f"{chance.randrange(10**6):06d}")
            assert refused.value.code in {Code.CODE_WRONG, Code.CODE_EXPIRED}
    challenges: list[Challenge] = salon.store._all(Challenge)
    sent = len(salon.store._all(OutboxRow)) - before
    return sum(each.tries for each in challenges if each.email_address), sent


@pytest.mark.parametrize("clients", [lambda _: "one", str], ids=["one client", "a client each"])
async def test_a_code_bears_fifteen_guesses_an_hour(salon: Salon, clients: Callable[[int], str]) -> None:
    """However many conversations and clients guess at a person's codes, three codes of five tries are looked at in an
    hour: fifteen in a million. All others are answered the same and compare nothing that opens anything.
    """
    assert await guessed(salon, clients) == (15, 3)


async def test_without_the_bounds_more_is_guessed(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with the bounds lifted each of these guesses counts, and each conversation has its mail."""
    for bound in ("TRIES", "PER_HOUR_AND_ADDRESS", "PER_HOUR_AND_CLIENT"):
        monkeypatch.setattr(identity, bound, 10**9)
    monkeypatch.setattr(sys.modules[__name__], "GUESSES", 120)
    assert await guessed(salon, str) == (120, 20)


async def test_one_client_that_guesses_at_many_people_has_ten_codes(salon: Salon) -> None:
    """A client is sent ten codes an hour for all the people there are, in whatever conversation."""
    for number in range(20):
        await salon.proof.verify_address(web(client="one", conversation=str(number)), f"p{number}@example.com")
    assert sum(1 for each in salon.store._all(Challenge) if each.email_address) == 10


@contextmanager
def counted(calls: list[int]) -> Iterator[None]:
    """Count the functions that Python enters."""

    def note(_frame: Any, event: str, _argument: Any) -> None:
        if event == "call":
            calls[0] += 1

    sys.setprofile(note)
    try:
        yield
    finally:
        sys.setprofile(None)


async def asked(
    talk: Conversation, sentence: str, reference: str, number: int, actor: Actor | None = None
) -> tuple[str, int]:
    """What a stranger is answered who names a reference, the reference left out, and how many calls it took."""
    who, calls = actor or Actor(conversation=f"c{number}", client=f"p{number}"), [0]
    heard = Heard(who, NOW, text=sentence.format(reference), time_zone="Europe/London")
    with counted(calls):
        turned = await talk.turn(heard, {})
    said = str([(each.text, each.card and (each.card.name, each.card.data)) for each in turned.replies])
    return said.replace(reference, "REFERENCE").replace(spoken(reference), "REFERENCE"), calls[0]


@pytest.mark.parametrize("sentence", ["cancel {}", "my reference is {}", "move {} to friday"])
async def test_a_reference_of_somebody_else_is_answered_as_one_of_nobody(salon: Salon, sentence: str) -> None:
    """Who guesses references is told the same whether or not one exists, after the same work but a mail's."""
    talk = Conversation(Desks.of(salon.store, salon.clock, RandomIds(), SECRET))
    desk = BookingDesk(salon.store, salon.clock, RandomIds())
    kept = []
    for hour in range(9, 12):
        person = Customer(f"Person {hour}", f"p{hour}@example.com")
        request = BookingRequest("haircut", at(f"{hour:02d}:00"), person, ("ben",))
        kept.append((await desk.book(web(client=f"o{hour}"), request, request_key="")).reference)
    for number in range(3):  # what the first turns load
        await asked(talk, sentence, kept[0], number)
    known = [await asked(talk, sentence, reference, 10 + number) for number, reference in enumerate(kept)]
    none = [await asked(talk, sentence, RandomIds().new_reference(), 100 + number) for number in range(IN_TALKS)]
    work = [sorted(calls for _, calls in answers) for answers in (known, none)]
    print(f"{sentence}: {work[0]} calls for one that exists, {work[1][0]} to {work[1][-1]} for {len(none)} of nobody")
    assert {said for said, _ in known + none} == {known[0][0]}
    assert median(work[0]) == pytest.approx(median(work[1]), rel=0.15)
    own = Actor(conversation="own", client="own", proven_addresses=frozenset({"p9@example.com"}))
    assert (await asked(talk, sentence, kept[0], 0, own))[0] != known[0][0]


async def looks_twice(unit: Unit, look_up: LookUp, now: datetime) -> str:
    """A look-up that does a little more where there is a booking."""
    address = await LOOK_UP(unit, look_up, now)
    for _ in range(500 if address else 0):
        fold(address)
    return address


async def test_a_look_up_that_does_more_for_a_booking_is_seen(salon: Salon, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with a loop more for what exists, the work tells the two apart."""
    monkeypatch.setattr(identity, "_address_on_file", looks_twice)
    talk = Conversation(Desks.of(salon.store, salon.clock, RandomIds(), SECRET))
    sentence = "my reference is {}"
    for number in range(3):
        await asked(talk, sentence, RandomIds().new_reference(), number)
    known = [await asked(talk, sentence, "REF00001", 10 + number) for number in range(3)]
    none = [await asked(talk, sentence, RandomIds().new_reference(), 100 + number) for number in range(9)]
    work = [median(calls for _, calls in answers) for answers in (known, none)]
    assert work[0] != pytest.approx(work[1], rel=0.15)


class Watched:
    """A store that notes what a unit asks and writes, by name."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.calls: list[str] = []

    @asynccontextmanager
    async def unit(self, request_key: str) -> AsyncIterator[Any]:
        """A unit, watched."""
        async with self._store.unit(request_key) as unit:
            yield Watched.Unit(unit, self.calls)

    class Unit:
        """Passes everything on."""

        def __init__(self, unit: Any, calls: list[str]) -> None:
            self._unit, self._calls = unit, calls

        def __getattr__(self, name: str) -> Any:
            self._calls.append(name)
            return getattr(self._unit, name)


async def booked(salon: Salon, count: int) -> list[str]:
    """References of so many bookings, a person each."""
    made = []
    for number in range(count):
        booking = await salon.book_for(at("14:00"), customer=Customer(f"Person {number}", f"p{number}@example.com"))
        made.append(booking.reference)
        await salon.cancel(SAM, booking)
    return made


def answers(proof: Any) -> Callable[[str, int], Awaitable[tuple[str, ...]]]:
    """What the store is asked in a look-up by a client, and whether anything but an id came of it."""
    watched = Watched(proof._store)
    desk = ProofDesk(cast(Store, watched), proof._clock, RandomIds(), SECRET)

    async def look_up(reference: str, client: int) -> tuple[str, ...]:
        watched.calls.clear()
        peer = web(client=f"guesser {client}", conversation=f"{client}")
        kind = type(await desk.challenge(peer, LookUp(reference=reference))).__name__
        return (*watched.calls, kind)

    return look_up


@pytest.mark.slow
async def test_a_million_guesses_at_references_learn_nothing(salon: Salon) -> None:
    """References are guessed by many clients, those of real bookings among them: each look-up is answered with an id,
    and asks the store the same in the same order; a real one writes a mail besides while its client may still have one.
    Nothing is kept of a client's guesses but sixteen an hour.
    """
    known, chance = await booked(salon, 40), random.Random(REFERENCES)
    look_up = answers(salon.proof)
    clients = REFERENCES // A_CLIENT
    first = {A_CLIENT * client + client % 10 for client in chance.sample(range(clients), min(clients, 20))}
    later = {A_CLIENT * chance.randrange(clients) + chance.randrange(10, A_CLIENT) for _ in range(20)}
    real = dict(zip(sorted(first | later), known, strict=False))
    seen: dict[bool, Counter[tuple[str, ...]]] = {True: Counter(), False: Counter()}
    for number in range(REFERENCES):
        guess = real.get(number) or RandomIds().new_reference()
        seen[number in real][await look_up(guess, number // A_CLIENT)] += 1
    print(f"{REFERENCES} guesses, {len(real)} of them real: {seen}")
    work = {tuple(name for name in calls if name != "mail") for kind in seen.values() for calls in kind}
    assert work == {("booking", "challenges", "put", "str"), ("booking", "challenges", "str")}
    assert not any("mail" in calls for calls in seen[False])
    assert sum(count for calls, count in seen[False].items() if "put" in calls) <= 16 * REFERENCES // A_CLIENT
    assert sum(count for calls, count in seen[True].items() if "mail" in calls) == len(first)
