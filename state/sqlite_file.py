"""One SQLite file of checked rows, and their image in memory: the storage beneath the documents.

Recovery after a crash is SQLite's (WAL, synchronous FULL). Its pages carry no checksums, so each row has one over
table, id and text, and the head keeps their number and their exclusive or: a changed row, a lost row and a doubled
row are all seen when the file is opened.
"""

from __future__ import annotations

import os
import sqlite3
import uuid
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

import msgspec

from bookings.ports import StoreDamaged, StoreUnavailable
from state.serving_lock import Acknowledged, acknowledged, owned

FORMAT = 1

Rows = dict[str, dict[int, bytes]]
Changes = Mapping[str, Mapping[int, bytes | None]]
"""By table and document id: the new text of a document as JSON, or `None` where it goes."""

SCHEMA = """
CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT NOT NULL, checksum INTEGER NOT NULL);
CREATE TABLE documents (
    name TEXT NOT NULL, id INTEGER NOT NULL, body TEXT NOT NULL, checksum INTEGER NOT NULL, PRIMARY KEY (name, id)
) WITHOUT ROWID;
"""
NOT_OURS = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM}
TRY_AGAIN = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_INTERRUPT,
}


@dataclass(frozen=True, slots=True)
class Head:
    """What the file says of itself; `format` is read before anything else is believed."""

    format: int
    store_id: str
    commits: int = 0
    rows: int = 0
    digest: int = 0


def checksum(name: str, doc_id: int, body: bytes) -> int:
    """64 bits over everything that a row says."""
    digest = blake2b(b"%s\0%d\0%s" % (name.encode(), doc_id, body), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def damaged(path: Path, what: str) -> StoreDamaged:
    """The refusal of a file, with the way out."""
    return StoreDamaged(
        f"{path} is damaged: {what}. Nothing was changed. Move the file and its siblings (-wal, -shm, .lock) aside"
        f" and keep them; then take the last export back with `python app.py import FILE`."
    )


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's errors as the store's own."""
    try:
        yield
    except UnicodeDecodeError as error:  # Python's sqlite3 stumbles over SQLite's own words about damaged names
        raise damaged(path, "its schema cannot be read") from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in TRY_AGAIN:
            way_out = f" {owned(path)}" if code in NOT_OURS else ""
            raise StoreUnavailable(f"{path} cannot be read or written now: {error}.{way_out}") from error
        raise damaged(path, str(error)) from error


def connect(path: Path) -> sqlite3.Connection:
    """A connection in which nothing commits unless told to, usable from any one thread at a time."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=5)
    try:
        connection.text_factory = bytes
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")  # what is erased is overwritten, and not only unlinked
    except BaseException:
        connection.close()
        raise
    return connection


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` outlive a power cut, where the system can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def create(path: Path) -> None:
    """An empty store at `path`, whole from its first moment: built beside it, then renamed."""
    draft = path.with_name(f"{path.name}.{uuid.uuid4().hex}.new")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with translated(path), closing(connect(draft)) as connection:
            connection.executescript(f"BEGIN; {SCHEMA}")
            write_head(connection, Head(FORMAT, uuid.uuid4().hex))
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = WAL")
        draft.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreUnavailable(f"{path} cannot be created: {error.strerror}.") from error
    finally:
        draft.unlink(missing_ok=True)


def write_head(connection: sqlite3.Connection, head: Head) -> None:
    """Put the head into the open transaction."""
    body = msgspec.json.encode(head)
    connection.execute("REPLACE INTO head VALUES (1, ?, ?)", (body.decode(), checksum("head", 1, body)))


def read_head(connection: sqlite3.Connection, path: Path) -> Head:
    """The head of the file, checked; StoreDamaged where it is newer than this program."""
    try:
        [(body, found)] = connection.execute("SELECT body, checksum FROM head").fetchall()
        if checksum("head", 1, body) != found:
            raise damaged(path, "the head's checksum does not fit")
        head = msgspec.json.decode(body, type=Head)
    except (ValueError, TypeError) as error:
        raise damaged(path, "the head cannot be read") from error
    if head.format > FORMAT:
        raise StoreDamaged(
            f"{path} has format {head.format}, and this program knows formats up to {FORMAT}. Nothing was changed."
            " Start the newer program again, export with it, or open a copy that this program made."
        )
    return head


def read_rows(connection: sqlite3.Connection, path: Path, head: Head) -> Rows:
    """Every row, each and all of them checked."""
    rows: Rows = {}
    names: dict[bytes, str] = {}
    digest = count = 0
    for raw_name, doc_id, body, found in connection.execute("SELECT name, id, body, checksum FROM documents"):
        if not (isinstance(raw_name, bytes) and isinstance(doc_id, int) and isinstance(body, bytes)):
            raise damaged(path, "a row is of another type")
        name = names.get(raw_name)
        if name is None:
            name = names[raw_name] = raw_name.decode(errors="replace")
        if checksum(name, doc_id, body) != found:
            raise damaged(path, f"the checksum of document {doc_id} of table {name} does not fit")
        rows.setdefault(name, {})[doc_id] = body
        digest ^= found
        count += 1
    if (count, digest) != (head.rows, head.digest):
        raise damaged(path, f"it should hold {head.rows} documents and holds {count}")
    return rows


def snapshot(path: Path) -> tuple[Head, Rows]:
    """The last committed state, checked; also while another process serves the file."""
    if not path.exists():
        raise StoreUnavailable(f"There is no store at {path}.")
    note = acknowledged(path)
    with translated(path), closing(connect(path)) as connection:
        connection.execute("BEGIN")
        head = read_head(connection, path)
        check_acknowledged(path, head, note)
        return head, read_rows(connection, path, head)


def check_acknowledged(path: Path, head: Head, note: Acknowledged | None) -> None:
    """Refuse a store that is behind what was answered for."""
    if note is not None and note.store_id == head.store_id and note.commits > head.commits:
        raise damaged(
            path,
            f"{note.commits - head.commits} of its last changes are missing (if you put an older copy in its place"
            " on purpose, delete the .lock file beside it)",
        )


class SqliteFile:
    """The open file. `rows` is the last committed state; `commit` may run in a thread, `accept` follows it.

    Raises StoreDamaged and StoreUnavailable as the ports say.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with translated(path):
            self._connection = connect(path)
        try:
            with translated(path):
                self._connection.execute("PRAGMA journal_mode = WAL")
                self._connection.execute("BEGIN IMMEDIATE")
                self.head = read_head(self._connection, path)
                self.rows = read_rows(self._connection, path, self.head)
                self._check_pages()
                self._connection.execute("ROLLBACK")
        except BaseException:
            self._connection.close()
            raise
        self._pending = self.head

    def _check_pages(self) -> None:
        """SQLite's own look at its pages: damage that no row shows yet, but the next write would meet.

        The whole look, since the quick one passes over a name that turned from text into bytes: the rows read the
        same, and are no longer found.
        """
        [[verdict]] = self._connection.execute("PRAGMA integrity_check(1)").fetchall()
        if verdict != b"ok":
            raise damaged(self.path, bytes(verdict).decode(errors="replace"))

    def commit(self, changes: Changes, *, file_format: int | None = None) -> Head:
        """Write all of `changes` with one fsync, or none of them; the head that was written."""
        head = self._head_after(changes, file_format)
        with translated(self.path):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
                for name, documents in changes.items():
                    for doc_id, body in documents.items():
                        self._write(name, doc_id, body)
                write_head(self._connection, head)
                self._connection.execute("COMMIT")
            except sqlite3.Error:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        self._pending = head
        return head

    def _write(self, name: str, doc_id: int, body: bytes | None) -> None:
        if body is None:
            self._connection.execute("DELETE FROM documents WHERE name = ? AND id = ?", (name, doc_id))
            return
        row = (name, doc_id, body.decode(), checksum(name, doc_id, body))
        self._connection.execute("REPLACE INTO documents VALUES (?, ?, ?, ?)", row)

    def _head_after(self, changes: Changes, file_format: int | None) -> Head:
        rows, digest = self.head.rows, self.head.digest
        for name, documents in changes.items():
            present = self.rows.get(name, {})
            for doc_id, body in documents.items():
                if doc_id in present:
                    rows, digest = rows - 1, digest ^ checksum(name, doc_id, present[doc_id])
                if body is not None:
                    rows, digest = rows + 1, digest ^ checksum(name, doc_id, body)
        return replace(
            self.head,
            format=self.head.format if file_format is None else file_format,
            commits=self.head.commits + 1,
            rows=rows,
            digest=digest,
        )

    def accept(self, changes: Changes) -> None:
        """Take committed changes into memory."""
        self.head = self._pending
        for name, documents in changes.items():
            present = self.rows.setdefault(name, {})
            for doc_id, body in documents.items():
                if body is None:
                    present.pop(doc_id, None)
                else:
                    present[doc_id] = body

    def close(self) -> None:
        """Close the file; SQLite folds its `-wal` file in."""
        self._connection.close()
