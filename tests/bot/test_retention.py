"""The worker that forgets customers of past bookings goes on after a failure, and ends when it is asked to."""

from __future__ import annotations

import asyncio

import pytest

from bookings.erasing import ErasingDesk
from bookings.ids import RandomIds
from bookings.ports import StoreUnavailable
from bot.retention import Retention
from state.tinydb_store import TinyStore
from tests.bot.edge import noon


class Counting(ErasingDesk):
    """A desk that has some batches to erase, and fails at its first look."""

    def __init__(self, store: TinyStore) -> None:
        super().__init__(store, noon, RandomIds())
        self.looks, self.batches = 0, [50, 50, 7]
        self.done = asyncio.Event()

    async def erase_past(self, most: int) -> int:
        """Fail once, then as many as are left."""
        self.looks += 1
        if self.looks == 1:
            raise StoreUnavailable("the disk is gone")
        found = self.batches.pop(0) if self.batches else 0
        if not self.batches:
            self.done.set()
        return min(found, most)


async def test_it_erases_batch_by_batch_and_survives_a_failure(
    store: TinyStore, caplog: pytest.LogCaptureFixture
) -> None:
    """Full batches follow one another at once; a store that fails is looked at again, and the log tells of it."""
    desk = Counting(store)
    retention = Retention(desk.erase_past, every=0.001)
    retention.begin()
    await asyncio.wait_for(desk.done.wait(), 30)
    await retention.end(5)
    assert desk.looks >= 4
    assert "could not be forgotten" in caplog.text


async def test_a_look_that_fails_keeps_no_other(store: TinyStore) -> None:
    """What forgets customers and what clears the store are two: each goes on while the other one's fails."""
    failing, going = Counting(store), Counting(store)
    going.looks = 1  # so that only the first one fails
    retention = Retention(failing.erase_past, going.erase_past, every=3600)
    retention.begin()
    await asyncio.wait_for(going.done.wait(), 30)
    await retention.end(5)
    assert failing.looks == 3
    assert going.looks == 4


async def test_it_ends_without_having_begun(store: TinyStore) -> None:
    """A server that ends before it listened has no worker to wait for, and nothing was looked at."""
    desk = Counting(store)
    await Retention(desk.erase_past).end(1)
    assert desk.looks == 0
