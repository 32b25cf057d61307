"""TinyDB's tables and queries over rows of JSON text, so that a write costs what changed.

TinyDB's own `Table` rebuilds the whole table at every write. This one overrides three of its private methods
(`_read_table`, `_update_table`, `_get_next_id`), which is why TinyDB is pinned. Every document handed out is
decoded anew: nobody shares a nested value with the store. A value that JSON cannot hold fails before a change.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, cast

from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from state.plain_json import decode, encode
from state.sqlite_file import Changes, SqliteFile

JsonObject = dict[str, Any]


class RowStorage(Storage):
    """What a `DocumentTable` needs: rows of a table, the next id, and a way to change rows together."""

    @abstractmethod
    def rows(self, name: str) -> Mapping[int, bytes]:
        """The table's rows as JSON text, by document id."""

    @abstractmethod
    def names(self) -> set[str]:
        """Names of the tables that have rows."""

    @abstractmethod
    def next_id(self, name: str) -> int:
        """An id that no document of the table has or had since the file was opened."""

    @abstractmethod
    def note_ids(self, changes: Changes) -> None:
        """Never give out these documents' ids again."""

    @abstractmethod
    def apply(self, changes: Changes) -> None:
        """Make all changes, or none."""

    def read(self) -> dict[str, dict[str, Any]]:
        """All tables as TinyDB sees them."""
        return {
            name: {str(doc_id): decode(body) for doc_id, body in self.rows(name).items()}
            for name in sorted(self.names())
        }

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Replace all tables; TinyDB asks for it only to drop some."""
        changes: dict[str, dict[int, bytes | None]] = {}
        for name in self.names() | set(data):
            table = {int(doc_id): encode(document) for doc_id, document in data.get(name, {}).items()}
            changes[name] = {doc_id: table.get(doc_id) for doc_id in {*self.rows(name), *table}}
        self.apply(changes)


class CommittedStorage(RowStorage):
    """The last committed state; a change here is a commit of its own."""

    def __init__(self, file: SqliteFile) -> None:
        self._file = file
        self._last_ids = {name: max(rows) for name, rows in file.rows.items() if rows}

    def rows(self, name: str) -> Mapping[int, bytes]:
        return self._file.rows.get(name, {})

    def names(self) -> set[str]:
        return {name for name, rows in self._file.rows.items() if rows}

    def next_id(self, name: str) -> int:
        self._last_ids[name] = doc_id = self._last_ids.get(name, 0) + 1
        return doc_id

    def note_ids(self, changes: Changes) -> None:
        for name, documents in changes.items():
            self._last_ids[name] = max((self._last_ids.get(name, 0), *documents))

    def apply(self, changes: Changes) -> None:
        self._file.commit(changes)
        self._file.accept(changes)
        self.note_ids(changes)


class StagedStorage(RowStorage):
    """Changes over another storage that nobody else sees; `changes` is what a commit has to write."""

    def __init__(self, base: RowStorage) -> None:
        self._base = base
        self.changes: dict[str, dict[int, bytes | None]] = {}

    def rows(self, name: str) -> Mapping[int, bytes]:
        changed = self.changes.get(name)
        return _Overlaid(self._base.rows(name), changed) if changed else self._base.rows(name)

    def names(self) -> set[str]:
        return {name for name in self._base.names() | set(self.changes) if self.rows(name)}

    def next_id(self, name: str) -> int:
        return self._base.next_id(name)

    def note_ids(self, changes: Changes) -> None:
        self._base.note_ids(changes)

    def apply(self, changes: Changes) -> None:
        self.note_ids(changes)
        for name, documents in changes.items():
            self.changes.setdefault(name, {}).update(documents)


class _Overlaid(Mapping[int, bytes]):
    """Rows with some of them changed, added or gone."""

    def __init__(self, base: Mapping[int, bytes], changed: Mapping[int, bytes | None]) -> None:
        self._base = base
        self._changed = changed

    def __getitem__(self, doc_id: int) -> bytes:
        if doc_id not in self._changed:
            return self._base[doc_id]
        body = self._changed[doc_id]
        if body is None:
            raise KeyError(doc_id)
        return body

    def __iter__(self) -> Iterator[int]:
        yield from (doc_id for doc_id in self._base if doc_id not in self._changed)
        yield from (doc_id for doc_id, body in self._changed.items() if body is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class _Readable(Mapping[str, JsonObject]):
    """A table as TinyDB reads it: ids as text, each document decoded when it is asked for."""

    def __init__(self, rows: Mapping[int, bytes]) -> None:
        self._rows = rows

    def __getitem__(self, doc_id: str) -> JsonObject:
        return cast(JsonObject, decode(self._rows[int(doc_id)]))

    def __iter__(self) -> Iterator[str]:
        return (str(doc_id) for doc_id in self._rows)

    def __len__(self) -> int:
        return len(self._rows)


class _Writable(MutableMapping[int, JsonObject]):
    """A table as TinyDB changes it; remembers what was handed out, put in or removed."""

    def __init__(self, rows: Mapping[int, bytes]) -> None:
        self._rows = rows
        self._touched: dict[int, JsonObject | None] = {}

    def __getitem__(self, doc_id: int) -> JsonObject:
        if doc_id not in self._touched:
            self._touched[doc_id] = decode(self._rows[doc_id])
        document = self._touched[doc_id]
        if document is None:
            raise KeyError(doc_id)
        return document

    def __setitem__(self, doc_id: int, document: JsonObject) -> None:
        self._touched[doc_id] = document

    def __delitem__(self, doc_id: int) -> None:
        if doc_id not in self:
            raise KeyError(doc_id)
        self._touched[doc_id] = None

    def __contains__(self, doc_id: object) -> bool:
        if doc_id in self._touched:
            return self._touched[doc_id] is not None
        return doc_id in self._rows

    def __iter__(self) -> Iterator[int]:
        yield from (doc_id for doc_id in list(self._rows) if doc_id in self)
        yield from (doc_id for doc_id in list(self._touched) if doc_id in self and doc_id not in self._rows)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def changes(self) -> dict[int, bytes | None]:
        """The rows that differ, encoded."""
        encoded = {doc_id: None if document is None else encode(document) for doc_id, document in self._touched.items()}
        return {doc_id: body for doc_id, body in encoded.items() if body != self._rows.get(doc_id)}


class DocumentTable(Table):
    """A TinyDB table over a `RowStorage`."""

    _storage: RowStorage

    def _read_table(self) -> Mapping[str, Mapping[str, Any]]:  # type: ignore[override]  # read as a mapping only
        return _Readable(self._storage.rows(self.name))

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        table = _Writable(self._storage.rows(self.name))
        updater(table)
        if changes := table.changes():
            self._storage.apply({self.name: changes})

    def _get_next_id(self) -> int:
        return self._storage.next_id(self.name)


class Documents(TinyDB):
    """A TinyDB over a `RowStorage`, without a query cache: its documents would be shared."""

    table_class = DocumentTable

    def __init__(self, storage: RowStorage) -> None:
        super().__init__(storage=lambda: storage)
        self._rows = storage.rows

    def text(self, name: str, doc_id: int) -> bytes | None:
        """A document as JSON text."""
        return self._rows(name).get(doc_id)

    def table(self, name: str, **_: Any) -> Table:
        """The table of this name; it never caches a query."""
        return super().table(name, cache_size=0)
