"""How often one client may do something."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable

REMEMBERED_CLIENTS = 10_000


class Rate:
    """At most `limit` times in any `seconds`, counted by key; the longest silent keys are forgotten first."""

    def __init__(self, limit: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit = limit
        self._seconds = seconds
        self._clock = clock
        self._times: OrderedDict[str, deque[float]] = OrderedDict()

    def take(self, key: str) -> float:
        """Count one more; return 0, or for how many seconds the client has to wait, and then nothing is counted."""
        now = self._clock()
        times = self._times.setdefault(key, deque())
        while times and times[0] <= now - self._seconds:
            times.popleft()
        self._times.move_to_end(key)
        if len(self._times) > REMEMBERED_CLIENTS:
            self._times.popitem(last=False)
        if len(times) >= self._limit:
            return times[0] + self._seconds - now
        times.append(now)
        return 0.0
