"""A checker that knows the file and the rules but none of the store's code: plain sqlite3 and JSON."""

import json
import re
import sqlite3
from collections import Counter, defaultdict
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

Document = dict[str, Any]


def documents(path: Path) -> dict[str, list[Document]]:
    """Every document of the last committed state, by table, as SQLite gives them."""
    found: dict[str, list[Document]] = defaultdict(list)
    with closing(sqlite3.connect(path)) as connection:
        for name, body in connection.execute("SELECT name, body FROM documents ORDER BY name, id"):
            found[name].append(json.loads(body))
    return found


def faults(tables: dict[str, list[Document]]) -> list[str]:
    """Overlaps, and bookings whose every version has not its line of history and its mail."""
    found: list[str] = []
    lines: dict[str, list[tuple[datetime, datetime, str]]] = defaultdict(list)
    told = Counter((row["booking_id"], row["booking_version"]) for row in tables["outbox"])
    noted = Counter((entry["booking_id"], entry["after"]["version"]) for entry in tables["history"])
    for booking in tables["bookings"]:
        for version in range(1, booking["version"] + 1):
            what = (booking["id"], version)
            if told[what] != 1 or noted[what] != 1:
                found.append(f"{what}: {told[what]} mails, {noted[what]} lines of history")
        if booking["status"] == "confirmed":
            start, end = (datetime.fromisoformat(booking[name]) for name in ("start", "end"))
            buffer = timedelta(seconds=int(re.sub(r"\D", "", booking["post_buffer"])))  # `PT300S`, or `P0D`
            for staff_member_id in booking["staff_member_ids"]:
                lines[staff_member_id].append((start, end + buffer, booking["id"]))
    for line in lines.values():
        last = min(line)
        for block in sorted(line)[1:]:
            if block[0] < last[1]:
                found.append(f"{last[2]} and {block[2]} overlap")
            last = max(last, block, key=lambda one: one[1])
    return found
