"""One process serves a store: a lock on a sibling file, which also notes the last acknowledged commit.

The note is written after a commit's fsync, without one of its own. So it is never ahead of a whole store, and a
store that is behind it has lost what was acknowledged (a cut or lost `-wal` file, an older copy put in its place).
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import NamedTuple

from bookings.ports import StoreLocked, StoreUnavailable

if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> None:
        """Lock a byte far behind the text, since Windows keeps others from reading what is locked."""
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        """Lock the whole file; the system gives it back when the process ends, however it ends."""
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Acknowledged(NamedTuple):
    """The id of a store and how many of its commits were answered for."""

    store_id: str
    commits: int


def lock_path(path: Path) -> Path:
    """The sibling file of a store that carries lock and note."""
    return path.with_name(path.name + ".lock")


def owned(path: Path) -> str:
    """What to do about a file that may not be opened or written."""
    return f"Whoever the bot runs as owns {path.parent} and may write the files in it: `chown -R`, `chmod -R u+rwX`."


def acknowledged(path: Path) -> Acknowledged | None:
    """The note beside the store at `path`; `None` where there is none that makes sense. StoreUnavailable."""
    try:
        store_id, commits = lock_path(path).read_text("ascii").split()
        return Acknowledged(store_id, int(commits))
    except (FileNotFoundError, ValueError):
        return None
    except OSError as error:
        raise StoreUnavailable(f"{lock_path(path)} cannot be read: {error.strerror}. {owned(path)}") from error


class ServingLock:
    """Held from open to close. StoreLocked where another process holds it."""

    def __init__(self, path: Path) -> None:
        lock = lock_path(path)
        try:
            self._descriptor = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise StoreUnavailable(f"{lock} cannot be opened: {error.strerror}. {owned(path)}") from error
        try:
            _try_lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise StoreLocked(f"Another process serves {path}; stop it first.") from error

    def acknowledge(self, note: Acknowledged) -> None:
        """Note a commit that is on disk."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, f"{note.store_id} {note.commits:020d}\n".encode())

    def close(self) -> None:
        """Let another process serve."""
        with contextlib.suppress(OSError):
            os.close(self._descriptor)
