"""Files of older releases: copied aside, then brought to today's format in one commit."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from types import MappingProxyType
from typing import Any

from state import plain_json
from state.sqlite_file import FORMAT, SqliteFile, connect, damaged, sync_folder, translated

Tables = dict[str, dict[int, dict[str, Any]]]
Upgrade = Callable[[Tables], None]
"""Changes the documents of one format into those of the next, in place."""

UPGRADES: Mapping[int, Upgrade] = MappingProxyType({})
"""By the format they start from. Format 1 is the first that was released."""


def upgrade(file: SqliteFile, upgrades: Mapping[int, Upgrade] = UPGRADES) -> Path | None:
    """Bring `file` to today's format; the path of the copy, or `None` where there was nothing to do.

    Raises StoreDamaged where no upgrade starts from the file's format.
    """
    old = file.head.format
    if old == FORMAT:
        return None
    for step in range(old, FORMAT):
        if step not in upgrades:
            raise damaged(file.path, f"its format {step} was never released")
    copy = _copy_aside(file.path, old)
    tables: Tables = {
        name: {doc_id: plain_json.decode(body) for doc_id, body in rows.items()} for name, rows in file.rows.items()
    }
    for step in range(old, FORMAT):
        upgrades[step](tables)
    changes: dict[str, dict[int, bytes | None]] = {}
    for name in {*file.rows, *tables}:
        present, wanted = file.rows.get(name, {}), tables.get(name, {})
        new = {doc_id: plain_json.encode(document) for doc_id, document in wanted.items()}
        changes[name] = {doc_id: new.get(doc_id) for doc_id in {*present, *new}}
    file.commit(changes, file_format=FORMAT)
    file.accept(changes)
    return copy


def _copy_aside(path: Path, file_format: int) -> Path:
    """A whole copy beside the file, on disk before anything is changed."""
    copy = path.with_name(f"{path.name}.format-{file_format}")
    draft = copy.with_name(f"{copy.name}.new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
    try:
        with translated(path), closing(connect(path)) as source, closing(sqlite3.connect(draft)) as target:
            source.backup(target)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    draft.replace(copy)
    sync_folder(path.parent)
    return copy
