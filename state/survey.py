"""What a store's file holds, for `app.py check`; also while a bot serves it."""

from __future__ import annotations

from pathlib import Path

from state import plain_json
from state.sqlite_file import snapshot
from state.tinydb_store import LIVE_DOCUMENTS

STUCK_AFTER = 3
"""A mail that failed this often is named as stuck."""


def survey(file: Path) -> list[str]:
    """One line a finding: documents by table, bytes, the share of the limit, mail that is stuck or dead.

    Raises StoreDamaged, StoreUnavailable.
    """
    _, rows = snapshot(file)
    counts = {name: len(documents) for name, documents in rows.items()}
    total = sum(counts.values())
    mails = [plain_json.decode(body) for body in rows.get("outbox", {}).values()]
    dead = sum(mail["state"] == "dead" for mail in mails)
    stuck = sum(mail["state"] == "queued" and mail["attempts"] >= STUCK_AFTER for mail in mails)
    lines = [f"store      {file}, {file.stat().st_size:,} bytes"]
    lines += [f"  {name:<16} {count:>7,}" for name, count in sorted(counts.items())]
    lines.append(f"  {total:,} of about {LIVE_DOCUMENTS:,} documents that one process serves well")
    lines.append(f"mail       {stuck} stuck, {dead} dead")
    return lines
