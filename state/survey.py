"""What a store's file holds, for `app.py check`; also while a bot serves it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from state import plain_json
from state.sqlite_file import snapshot
from state.tinydb_store import LIVE_DOCUMENTS

STUCK_AFTER = 3
"""A mail that failed this often is named as stuck."""


def survey(file: Path) -> list[str]:
    """One line a finding: documents by table, bytes, the share of the limit, mail that is stuck or dead and why.

    Raises StoreDamaged, StoreUnavailable.
    """
    _, rows = snapshot(file)
    counts = {name: len(documents) for name, documents in rows.items()}
    total = sum(counts.values())
    lines = [f"store      {file}, {file.stat().st_size:,} bytes"]
    lines += [f"  {name:<16} {count:>7,}" for name, count in sorted(counts.items())]
    lines.append(f"  {total:,} of about {LIVE_DOCUMENTS:,} documents that one process serves well")
    return lines + undelivered(plain_json.decode(body) for body in rows.get("outbox", {}).values())


def undelivered(mails: Iterable[Mapping[str, Any]]) -> list[str]:
    """How many mails are stuck or dead; below, by kind and reason, the most frequent first. Nobody is named."""
    states = Counter[str]()
    findings = Counter[tuple[str, str, str]]()
    for mail in mails:
        is_stuck = mail["state"] == "queued" and mail["attempts"] >= STUCK_AFTER
        state = "stuck" if is_stuck else str(mail["state"])
        states[state] += 1
        if state in {"stuck", "dead"}:
            findings[state, mail["kind"], mail["last_error"]] += 1
    lines = [f"mail       {states['stuck']} stuck, {states['dead']} dead, {states['queued']} waiting"]
    ordered = sorted(findings.items(), key=lambda found: (-found[1], found[0]))
    return lines + [f"  {count:>7,} {state:<6} {kind:<10} {why}" for (state, kind, why), count in ordered]
