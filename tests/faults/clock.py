"""Clocks that change, go back or jump, leap days, the turn of a year: free times are those that every minute tells."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import hypothesis
import pytest
from hypothesis import HealthCheck, Phase, given, settings

from bookings import hours
from bookings.refusals import Refused
from state.tinydb_store import TinyStore
from tests.bookings.ledger_check import LedgerCheck
from tests.bookings.salon import ADA, CASEY_PROVEN, DAY, HOUR, MINUTE, NOW, THURSDAY, Salon, at
from tests.bookings.test_oracle import CHANGES, ZONES, Scenario, some_scenario

EDGES = [(zone, day) for zone in ZONES for day in (date(2028, 2, 29), date(2026, 12, 31), date(2027, 1, 1))]
DAYS = [*CHANGES, *EDGES]
EACH = 5
"""Calendars a day at least: the first one that is drawn is the simplest."""
JUMPS = (timedelta(0), -HOUR, DAY)


def compared(count: int, seed: int, days: list[tuple[str, date]]) -> Counter[str]:
    """Calendars around each of the days, each asked for three times: now, an hour earlier, a day later."""
    found = Counter[str]()
    for number, day in enumerate(days):

        @hypothesis.seed(seed + number)
        @settings(
            max_examples=max(EACH, count // len(days)),
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(some_scenario([day]))
        def compare(scenario: Scenario) -> None:
            for jump in JUMPS:
                at_that_time = replace(scenario, now=scenario.now + jump)
                slots = at_that_time.slots()
                oracle = list(at_that_time.oracle().slots(scenario.since, scenario.until))
                assert slots == oracle, (
                    f"{len(set(slots) ^ set(oracle))} times of a calendar are not what a clock tells"
                )
                found["calendars"] += 1
                found["slots"] += len(slots)

        compare()
    return found


async def jumping(count: int, chance: random.Random, folder: Path) -> int:
    """Book, move, cancel and take back while the clock jumps; the ledger holds after each; how many were done."""
    folder.mkdir(parents=True, exist_ok=True)
    done = 0
    with TinyStore.open(folder / "bookings.db", clock=lambda: NOW) as store:
        salon = Salon(store)
        await salon.open()
        await salon.set_business(maximum_open_bookings=100)
        ledger = LedgerCheck(salon)
        for _ in range(count):
            salon.now += chance.choice((-HOUR, MINUTE, HOUR, DAY))
            start = at(chance.choice(("10:00", "11:00", "14:00", "15:00")), THURSDAY) + chance.randrange(30) * DAY
            known = list(ledger.known.values())
            actor = chance.choice((CASEY_PROVEN, ADA))
            try:
                if not known or chance.random() < 0.4:
                    changed = await salon.book(start, actor=CASEY_PROVEN)
                    actor = CASEY_PROVEN
                elif chance.random() < 0.5:
                    changed = await salon.move(actor, chance.choice(known), start)
                elif chance.random() < 0.5:
                    changed = await salon.cancel(actor, chance.choice(known))
                else:
                    changed = await salon.undo(actor, chance.choice(known))
            except Refused:
                await ledger.refused()
            else:
                done += 1
                await ledger.done(actor, [changed])
            if chance.random() < 0.3:
                await ledger.sent()
        salon.now += 99 * DAY
        await ledger.sent()
        ledger.everybody_knows()
    return done


async def run(count: int, seed: int, folder: Path) -> str:
    """The search agrees with the minutes; commands keep the ledger whole whatever the clock does."""
    chance = random.Random(seed)
    days = chance.sample(DAYS, min(count // EACH, len(DAYS)))
    found = compared(count, seed, days)
    done = await jumping(count, chance, folder)
    zones = len({zone for zone, _ in days})
    return (
        f"{found['calendars']} calendars on {len(days)} days of {zones} zones, {found['slots']} free times, all equal;"
        f" {done} changes under a jumping clock, ledger whole"
    )


async def control(seed: int, folder: Path) -> str:
    """Where a zone is thought to keep one offset all year, the minutes tell otherwise."""
    del folder
    offset = hours._offset
    year = 365 * 24 * 3600
    with pytest.MonkeyPatch.context() as patches:
        patches.setattr(hours, "_offset", lambda zone, at: offset(zone, at // year * year))
        hours._spans_of_year.cache_clear()
        try:
            compared(20 * len(CHANGES), seed, CHANGES)
        except AssertionError as error:
            return f"clock changes not known: {str(error).splitlines()[0]}"
        finally:
            hours._spans_of_year.cache_clear()
    raise AssertionError("nobody would have noticed")
