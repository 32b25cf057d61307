"""Export to a plain JSON file that an unmodified `TinyDB(FILE)` opens, and import of such a file.

Codes and remembered requests are never exported, nor are mails that carry a code.
"""

from __future__ import annotations

import asyncio
import json
import os
import uuid
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

import msgspec

from bookings.ports import StoreError, StoreUnavailable
from state import plain_json
from state.import_checks import Faults, Imported, check, is_code_mail
from state.opening import ServedFile
from state.records import EXPORTED, from_document, to_document
from state.sqlite_file import Rows, snapshot, sync_folder

P = ParamSpec("P")
T = TypeVar("T")


class ImportRefused(StoreError):
    """The file was not imported and nothing was changed; `faults` names each fault with its table and id."""

    def __init__(self, file: Path, faults: list[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join([f"{file} was not imported, and nothing was changed:", *(f"- {f}" for f in faults)]))


def export(store: Path | str, file: Path | str) -> dict[str, int]:
    """Write the last committed state of the embedded store to `file`; as `write`, also while a bot serves it."""
    _, rows = snapshot(Path(store))
    return write(rows, Path(file))


async def in_thread(work: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Do it in a thread: whoever writes to the bot is answered meanwhile.

    Who gives up waits for the thread all the same, and removes a file that is whole, not one to come.
    """
    working = asyncio.create_task(asyncio.to_thread(work, *arguments, **named))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.wait([working])
        raise


def write(rows: Rows, target: Path) -> dict[str, int]:
    """Write rows of JSON text to a file; how many documents of each table it holds.

    The file appears whole or not at all, readable by its owner only. Raises StoreDamaged, StoreUnavailable.
    """
    target = target.resolve()
    if target.exists() and not target.is_file():
        raise StoreUnavailable(f"{target} is no file, and cannot become one; nothing was written.")
    try:
        _write_whole(rows, target)
    except OSError as error:
        raise StoreUnavailable(f"{target} cannot be written: {error.strerror}. Nothing was changed there.") from error
    return {name: len(dict(_exported(rows, name))) for name in EXPORTED}


def _write_whole(rows: Rows, target: Path) -> None:
    draft = target.with_name(f"{target.name}.{uuid.uuid4().hex}.new")
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii", newline="\n") as stream:
            stream.writelines(_json_lines(rows))
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(target)
        sync_folder(target.parent)
    finally:
        draft.unlink(missing_ok=True)


def read(file: Path) -> Imported:
    """The records of an exported file, all of them checked. Raises ImportRefused with every fault."""
    faults = Faults()
    tables = _parsed(file)
    imported: Imported = {name: {} for name in EXPORTED}
    for name, documents in tables.items():
        if name not in EXPORTED or not isinstance(documents, dict):
            faults.add(name, "", "no table of this store")
            continue
        for key, document in documents.items():
            _take(name, key, document, imported, faults)
    check(imported, faults)
    if faults:
        raise ImportRefused(file, faults.texts)
    return imported


def import_(file: Path | str, store: Path | str) -> dict[str, int]:
    """Fill an empty or missing embedded store from an exported file; how many documents of each table it took.

    Raises ImportRefused with every fault, StoreError where the store is not empty, StoreLocked, StoreDamaged,
    StoreUnavailable.
    """
    imported = read(Path(file))
    served = ServedFile(Path(store))
    try:
        if served.file.head.rows:
            raise StoreError(f"{store} holds {served.file.head.rows} documents already; import takes an empty store.")
        served.commit(
            {
                name: {doc_id: plain_json.encode(to_document(record)) for doc_id, record in records.items()}
                for name, records in imported.items()
                if records
            }
        )
    finally:
        served.close()
    return {name: len(records) for name, records in imported.items()}


def _exported(rows: Rows, name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    for doc_id, body in sorted(rows.get(name, {}).items()):
        document = plain_json.decode(body)
        if name != "outbox" or not is_code_mail(document["recipient"]):
            yield doc_id, document


def _json_lines(rows: Rows) -> Iterator[str]:
    """One document a line, all in ASCII: TinyDB opens files in whatever encoding the system prefers."""
    table_end = "{\n"
    for name in EXPORTED:
        yield f'{table_end}"{name}": {{'
        line_end = "\n"
        for doc_id, document in _exported(rows, name):
            yield f'{line_end}"{doc_id}": {json.dumps(document)}'
            line_end = ",\n"
        table_end = "\n},\n"
    yield "\n}\n}\n"


def _parsed(file: Path) -> Mapping[str, Any]:
    try:
        tables = plain_json.decode(file.read_bytes())
    except OSError as error:
        raise ImportRefused(file, [f"it cannot be read: {error.strerror}"]) from error
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        raise ImportRefused(file, [f"it is no JSON: {error}"]) from error
    if not isinstance(tables, dict):
        raise ImportRefused(file, ["it is no JSON object of tables"])
    return tables


def _take(name: str, key: str, document: Any, imported: Imported, faults: Faults) -> None:
    """Turn one document into a record, or into faults."""
    record_id = str(document.get("id", key)) if isinstance(document, dict) else key
    if not (key.isascii() and key.isdigit() and len(key) <= 18):
        faults.add(name, record_id, f"{key!r} is no document number")
        return
    if name == "bookings" and isinstance(document, dict) and document.get("origin") != "self_service":
        document = document | {"origin": "staff"}  # docs/rules.md, case 3: whatever is unknown was made by staff
    if name == "outbox" and isinstance(document, dict):
        document = document | {"lease_until": None}  # whoever leased it is not here
    try:
        record = from_document(document, EXPORTED[name])
        again = to_document(record)
    except (msgspec.ValidationError, ValueError, TypeError) as error:
        faults.add(name, record_id, str(error))
        return
    is_ours = msgspec.json.encode(document) == msgspec.json.encode(again)  # as it left us, there is nothing to look for
    unknown = [] if is_ours else sorted(_unknown_fields(document, again))
    if unknown:
        faults.add(name, record_id, f"unknown field {', '.join(unknown)}")
    imported[name][int(key)] = record


def _unknown_fields(document: Any, known: Any, where: str = "") -> Iterator[str]:
    """Names that the record did not take."""
    if isinstance(document, dict) and isinstance(known, dict):
        for name, value in document.items():
            if name in known:
                yield from _unknown_fields(value, known[name], f"{where}{name}.")
            else:
                yield f"{where}{name}"
    elif isinstance(document, list | tuple) and isinstance(known, list | tuple):
        for value, known_value in zip(document, known, strict=False):
            yield from _unknown_fields(value, known_value, where)
