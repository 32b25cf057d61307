"""The rows of the table of faults: what is done how often, and what happens where the guard is taken away.

A row is a module with `run(count, seed, folder)`, which returns in words what was seen and raises AssertionError where
a promise is broken, and `control(seed, folder)`, which does the same to something that lacks the guard, switched off in
the processes of the test alone, and fails where nothing comes of that.
"""

from __future__ import annotations

import os
import random
from collections.abc import Awaitable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

SEED = int(os.environ.get("FAULTS_SEED", "0")) or random.SystemRandom().randrange(1, 10**9)
"""Of this run; given, to repeat a failure."""


class Run(Protocol):
    """Does something to a store or a bot a number of times."""

    def __call__(self, count: int, seed: int, folder: Path) -> Awaitable[str]: ...


class Control(Protocol):
    """Shows that the run would see it, if the guard were not there."""

    def __call__(self, seed: int, folder: Path) -> Awaitable[str]: ...


@dataclass(frozen=True)
class Row:
    """A fault: how often for a release, how often in every run of the tests, and its two functions."""

    name: str
    full: int
    quick: int
    run: Run
    control: Control
    quickly: Run | None = None
    """What `make test` runs instead, where the fault itself lasts long."""
    with_control: bool = True
    """Whether `make test` runs the control too; those of rows with the same guard are run once."""
