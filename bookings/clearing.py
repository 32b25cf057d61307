"""What is cleared away by and by: proofs that expired, what requests were answered, mails that went out.

Nothing that still counts is: the limits on codes look back an hour, and a proof stays for an hour after it expired.
"""

from __future__ import annotations

from datetime import timedelta

from bookings.identity import HOUR
from bookings.ports import Clock, Store

ANSWERS_KEPT = timedelta(days=7)
"""A request is not delivered again after that."""


class ClearingDesk:
    """Clears the store."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def clear(self, most: int) -> int:
        """Remove at most so many records of each kind that are of no use any more; how many there were."""
        now = self._clock()
        return await self._store.forget(now - HOUR, now - ANSWERS_KEPT, most)
