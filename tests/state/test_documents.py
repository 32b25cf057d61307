"""TinyDB's tables over rows: the same behavior as TinyDB's own, at the cost of what changed."""

import inspect
from collections.abc import Callable, Iterator
from contextlib import closing
from copy import deepcopy
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tinydb import TinyDB, where
from tinydb.storages import MemoryStorage
from tinydb.table import Document, Table

from state.documents import CommittedStorage, Documents, DocumentTable, StagedStorage
from state.opening import ServedFile


@pytest.fixture
def served(tmp_path: Path) -> Iterator[ServedFile]:
    """An empty file."""
    opened = ServedFile(tmp_path / "documents.db")
    yield opened
    opened.close()


def test_the_private_methods_that_are_overridden_are_still_what_tinydb_calls() -> None:
    """TinyDB 4.9 reads through `_read_table`, writes through `_update_table`, and numbers by `_get_next_id`."""
    assert version("tinydb").startswith("4.9.")
    for name in ("_read_table", "_update_table", "_get_next_id"):
        assert name in vars(Table)
        assert name in vars(DocumentTable)
        assert list(inspect.signature(vars(Table)[name]).parameters) == list(
            inspect.signature(vars(DocumentTable)[name]).parameters
        )
    called = {
        method: inspect.getsource(getattr(Table, method))
        for method in ("insert", "insert_multiple", "update", "update_multiple", "remove", "truncate", "get", "search")
    }
    assert all("_update_table(" in called[name] for name in list(called)[:6])
    assert all("_read_table(" in called[name] for name in ("get", "search"))
    assert all("_get_next_id(" in called[name] for name in ("insert", "insert_multiple"))
    assert not any("_storage" in source for source in called.values())


class CopyingStorage(MemoryStorage):
    """Memory that copies as a file does, so that a failed update changes nothing."""

    def read(self) -> dict[str, dict[str, Any]] | None:
        return deepcopy(super().read())


class Raised(Exception):
    """What an update function does to show that nothing is written then."""


def fail(document: Any) -> None:
    """Change the document, then fail."""
    document["size"] = -1
    raise Raised


def ids(table: Table) -> list[int]:
    """Ids in the order of insertion; the two kinds of tables may number differently."""
    return sorted(document.doc_id for document in table)


def insert_as(table: Table, size: int) -> None:
    """With an id of the caller's choice, which the next insert must not take."""
    table.insert(Document({"size": size}, max([0, *ids(table)]) + 1 + size))


def insert_again(table: Table, place: int) -> None:
    """With an id that is taken."""
    if len(table):
        table.insert(Document({}, ids(table)[place % len(table)]))


def at(table: Table, place: int) -> list[int]:
    """The id of the document at a place, if there is one."""
    return ids(table)[place : place + 1]


SIZES = st.integers(0, 3)
PLACES = st.integers(0, 5)
OPERATIONS: dict[str, tuple[Callable[..., Any], tuple[Any, ...]]] = {
    "insert": (lambda table, size: table.insert({"size": size, "parts": {"a": [size]}}) * 0, (SIZES,)),
    "insert as": (insert_as, (SIZES,)),
    "insert again": (insert_again, (PLACES,)),
    "insert many": (lambda table, n: len(table.insert_multiple({"size": i} for i in range(n))), (SIZES,)),
    "insert no document": (lambda table: table.insert([1]), ()),
    "update": (lambda table, a, b: len(table.update({"size": b}, where("size") == a)), (SIZES, SIZES)),
    "update in place": (
        lambda table, a: len(table.update(lambda d: d.setdefault("parts", {}).update(b=1), where("size") > a)),
        (SIZES,),
    ),
    "update and fail": (lambda table, a: table.update(fail, where("size") == a), (SIZES,)),
    "update by id": (lambda table, i, size: len(table.update({"size": size}, doc_ids=at(table, i))), (PLACES, SIZES)),
    "upsert": (lambda table, a, b: len(table.upsert({"size": b, "new": True}, where("size") == a)), (SIZES, SIZES)),
    "remove": (lambda table, a: len(table.remove(where("size") == a)), (SIZES,)),
    "remove by id": (lambda table, i: len(table.remove(doc_ids=[*at(table, i), 10**6])), (PLACES,)),
    "truncate": (lambda table: table.truncate(), ()),
    "search": (lambda table, a: table.search(where("size") <= a), (SIZES,)),
    "get": (lambda table, i: [table.get(doc_id=doc_id) for doc_id in at(table, i)], (PLACES,)),
    "count": (lambda table, a: table.count(where("parts")["a"].any([a])), (SIZES,)),
}


def outcome(operation: Callable[..., Any], table: Table, arguments: tuple[Any, ...]) -> Any:
    """What a call gives, be it an error."""
    try:
        return operation(table, *arguments)
    except (ValueError, Raised) as error:
        return type(error)


@given(data=st.data())
@settings(max_examples=50)
def test_a_table_over_rows_behaves_as_tinydbs_own(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Any sequence of calls gives the same answers and the same documents as an unmodified TinyDB, also staged, and
    also once the file is opened again.
    """
    path = tmp_path_factory.mktemp("documents") / "documents.db"
    plain = TinyDB(storage=CopyingStorage).table("things")
    with closing(ServedFile(path)) as served:
        storage = CommittedStorage(served.file)
        staged = StagedStorage(storage)
        is_staged = data.draw(st.booleans())
        table = Documents(staged if is_staged else storage).table("things")
        for _ in range(data.draw(st.integers(1, 12))):
            operation, strategies = OPERATIONS[data.draw(st.sampled_from(sorted(OPERATIONS)))]
            arguments = tuple(data.draw(strategy) for strategy in strategies)
            assert outcome(operation, table, arguments) == outcome(operation, plain, arguments)
            assert in_order(table) == in_order(plain)
        if is_staged:
            assert in_order(Documents(storage).table("things")) == []
            served.commit(staged.changes)
            served.file.accept(staged.changes)
    with closing(ServedFile(path)) as again:
        assert in_order(Documents(CommittedStorage(again.file)).table("things")) == in_order(plain)


def in_order(table: Table) -> list[dict[str, Any]]:
    """The documents by id, without the id."""
    return [dict(document) for document in sorted(table, key=lambda document: document.doc_id)]


def test_a_write_costs_what_changed(served: ServedFile) -> None:
    """Changing one document of a thousand stages one row; a change that changes nothing stages none."""
    storage = CommittedStorage(served.file)
    Documents(storage).table("things").insert_multiple({"n": n} for n in range(1000))
    staged = StagedStorage(storage)
    table = Documents(staged).table("things")
    table.update({"n": 7}, where("n") == 7)
    assert staged.changes == {}
    table.update({"n": -7}, where("n") == 7)
    assert staged.changes == {"things": {8: b'{"n":-7}'}}
    assert len(table) == 1000


def test_nobody_shares_a_nested_value_with_the_store(served: ServedFile) -> None:
    """What a query gave is the caller's own, also when the same query comes again: nothing is cached."""
    table = Documents(CommittedStorage(served.file)).table("things")
    parts = [1]
    table.insert({"parts": parts})
    parts.append(2)
    for _ in range(2):
        [found] = table.search(where("parts").exists())
        assert found["parts"] == [1]
        found["parts"].append(3)


def test_a_value_that_json_cannot_hold_changes_nothing(served: ServedFile) -> None:
    """All documents of a call are encoded before the first is written."""
    table = Documents(CommittedStorage(served.file)).table("things")
    for bad in (object(), {1}, b"", float("inf"), {1: 2}, "\ud800"):
        with pytest.raises((TypeError, ValueError)):
            table.insert_multiple([{"good": 1}, {"bad": bad}])
    assert len(table) == 0
    assert served.file.head.commits == 0


def test_tables_are_dropped_as_in_tinydb(served: ServedFile) -> None:
    """`tables`, `drop_table` and `drop_tables` work, and reach the file."""
    database = Documents(CommittedStorage(served.file))
    for name in ("one", "two", "three"):
        database.table(name).insert({"name": name})
    assert database.tables() == {"one", "two", "three"}
    database.drop_table("one")
    assert database.tables() == {"two", "three"}
    database.drop_tables()
    assert (database.tables(), served.file.head.rows) == (set(), 0)
