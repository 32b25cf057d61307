"""How often one client may do something."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from collections.abc import Callable

REMEMBERED_CLIENTS = 10_000


class Rate:
    """At most `limit` times in any `seconds`, counted by key.

    A key that was silent for so long is forgotten, and where there are too many the longest silent ones before that.
    """

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
        self._forget_silent(now)
        if len(times) >= self._limit:
            return times[0] + self._seconds - now
        times.append(now)
        return 0.0

    @property
    def remembered(self) -> int:
        """How many keys are counted for."""
        return len(self._times)

    def _forget_silent(self, now: float) -> None:
        """Every key but the newest holds a time; the one that spoke longest ago comes first."""
        while len(self._times) > 1:
            times = next(iter(self._times.values()))
            if times[-1] > now - self._seconds and len(self._times) <= REMEMBERED_CLIENTS:
                return
            self._times.popitem(last=False)
