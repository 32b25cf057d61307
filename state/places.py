"""Where a business is kept: what `app.py` opens, whichever store it is, and the one that needs nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from bookings.ports import Clock, Store
from state.tinydb_store import TinyStore

if TYPE_CHECKING:
    from botbuilder.core import Storage

BOOKINGS_FILE = "bookings.sqlite"
CONVERSATIONS_FILE = "conversations.sqlite"


class OpenStore(Store, Protocol):
    """A store as a process serves it."""

    on_mail: Callable[[], None] | None
    """Called after every commit of this process that wrote to the outbox."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever put in, when it was opened or since."""
        ...


@dataclass(frozen=True, slots=True)
class Talks:
    """Conversation state behind Bot Framework's `Storage`, and what holds a conversation across processes, if any.

    `mentioning` finds the keys of what is stored with one of some words in it, `prune` forgets at most so many that
    nobody went on with for 30 days, and tells how many there were.
    """

    storage: Storage
    mentioning: Callable[[Collection[str]], Awaitable[list[str]]]
    prune: Callable[[int], Awaitable[int]]
    hold: Callable[[str], AbstractAsyncContextManager[Any]] | None = None


class Place(Protocol):
    """Opens what a business keeps, and moves it. `str` of it completes "the store in ..."."""

    def store(self, clock: Clock) -> AbstractAsyncContextManager[OpenStore]: ...

    def talks(self, clock: Clock) -> AbstractAsyncContextManager[Talks]: ...

    async def export(self, file: Path) -> dict[str, int]:
        """Write the business to a file; how many documents of each table it holds."""
        ...

    async def import_(self, file: Path) -> dict[str, int]:
        """Fill an empty store from an exported file; how many documents of each table it took."""
        ...

    async def survey(self) -> list[str] | None:
        """One line a finding; `None` where nothing was ever made."""
        ...


class EmbeddedPlace:
    """Two files in a folder, for one process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / BOOKINGS_FILE

    def __str__(self) -> str:
        return str(self._folder)

    @asynccontextmanager
    async def store(self, clock: Clock) -> AsyncIterator[TinyStore]:
        """The bookings, for this process alone."""
        with TinyStore.open(self._file, clock=clock) as opened:
            yield opened

    @asynccontextmanager
    async def talks(self, clock: Clock) -> AsyncIterator[Talks]:
        """The conversations, in a file of their own."""
        from state.conversations import Conversations

        with Conversations(self._folder / CONVERSATIONS_FILE, clock=clock) as storage:
            yield Talks(storage, storage.mentioning, storage.prune)

    async def export(self, file: Path) -> dict[str, int]:
        """As `state.transfer.export`, while others go on."""
        from state.transfer import export, in_thread

        return await in_thread(export, self._file, file)

    async def import_(self, file: Path) -> dict[str, int]:
        """As `state.transfer.import_`."""
        from state.transfer import import_

        return import_(file, self._file)

    async def survey(self) -> list[str] | None:
        """As `state.survey.survey`; a network share is refused (docs/decisions/embedded-store.md)."""
        from state.network_share import demand_local_disk
        from state.opening import refuse_lost
        from state.serving_lock import acknowledged
        from state.survey import survey

        if not self._file.exists():
            refuse_lost(self._file, acknowledged(self._file))
            return None
        demand_local_disk(self._folder)
        return survey(self._file)
