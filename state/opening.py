"""Opening a store's file to write to it: no share, lock, look for what was lost, create or check, upgrade."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bookings.ports import StoreDamaged, StoreUnavailable
from state.formats import UPGRADES, Upgrade, upgrade
from state.network_share import demand_local_disk
from state.serving_lock import Acknowledged, ServingLock, acknowledged
from state.sqlite_file import Changes, Head, SqliteFile, check_acknowledged, create


class ServedFile:
    """A store's file, locked and checked. Raises StoreLocked, StoreDamaged, StoreUnavailable.

    A file that never was is made, empty; one that was and is gone is not.
    """

    def __init__(self, path: Path, upgrades: Mapping[int, Upgrade] = UPGRADES) -> None:
        demand_local_disk(path.parent)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreUnavailable(f"{path.parent} cannot be made a folder: {error.strerror}.") from error
        self._lock = ServingLock(path)
        try:
            note = acknowledged(path)
            if not path.exists():
                refuse_lost(path, note)
                create(path)
            self.file = SqliteFile(path)
        except BaseException:
            self._lock.close()
            raise
        try:
            check_acknowledged(path, self.file.head, note)
            upgrade(self.file, upgrades)
        except BaseException:
            self.close()
            raise

    def commit(self, changes: Changes) -> Head:
        """Write with one fsync, then note that the commit may be answered for. Memory follows by `accept`."""
        head = self.file.commit(changes)
        self._lock.acknowledge(Acknowledged(head.store_id, head.commits))
        return head

    def close(self) -> None:
        """Close the file and let another process serve it."""
        self.file.close()
        self._lock.close()


def refuse_lost(path: Path, note: Acknowledged | None) -> None:
    """A store that was there before is never begun anew in silence."""
    left = path.with_name(path.name + "-wal")
    if (note is not None and note.commits) or (left.exists() and left.stat().st_size):
        raise StoreDamaged(
            f"{path} is gone, though changes were written to it. Put it back; or move its siblings (-wal, -shm, .lock)"
            " aside and take the last export back with `python app.py import FILE`."
        )
