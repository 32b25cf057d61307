"""Runs the table of faults, all of it or a share, and writes what came of it to docs/reliability.md.

`python -m tests.faults --share 0.05` does a twentieth of each count; `--only mail` runs the rows with that word, and
leaves the lines of the others as they are; several may run side by side.
"""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import sys
import tempfile
import traceback
from collections.abc import Awaitable
from math import ceil
from pathlib import Path
from time import monotonic

from tests.command_line import ROOT
from tests.faults.harness import SEED, Row
from tests.faults.rows import ROWS

PAGE = ROOT / "docs" / "reliability.md"
HEADINGS = ("| fault | count | seed | seconds | outcome | without the guard |", "|---|---|---|---|---|---|")
BEGIN, END = "<!-- the run writes from here -->\n", "<!-- to here -->\n"


async def said(work: Awaitable[str]) -> tuple[str, bool]:
    """What came of it, in words, and whether it held; one row that breaks stops no other."""
    try:
        return await work, True
    except AssertionError as error:
        traceback.print_exc()
        return f"**broken**: {' '.join(str(error).split())[:300] or 'see the row'}", False


async def line(row: Row, share: float) -> tuple[str, bool]:
    """One row of the table, and whether all of it held."""
    count = max(1, ceil(row.full * share))
    with tempfile.TemporaryDirectory(prefix="bookings-faults-") as folder:
        began = monotonic()
        outcome, holds = await said(row.run(count, SEED, Path(folder) / "run"))
        seconds = monotonic() - began
        control, is_seen = await said(row.control(SEED, Path(folder) / "control"))
    cells = (row.name, f"{count} of {row.full}", str(SEED), f"{seconds:.0f}", outcome, control)
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |", holds and is_seen


def put(name: str, written: str) -> None:
    """Write the line of a row into the page, and leave the others: several runs may share the page."""
    with PAGE.open("r+", encoding="utf-8") as page:
        fcntl.flock(page, fcntl.LOCK_EX)
        head, _, rest = page.read().partition(BEGIN)
        before, _, tail = rest.partition(END)
        lines = {each.split("|")[1].strip(): each for each in before.splitlines() if each.startswith("| ")}
        lines[name] = written
        table = [lines[row.name] for row in ROWS if row.name in lines]
        page.seek(0)
        page.truncate()
        page.write("\n".join([f"{head}{BEGIN}", *HEADINGS, *table, "", f"{END}{tail}"]))


async def main() -> int:
    """Run, print as it goes, write the page; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults")
    parser.add_argument("--share", type=float, default=1.0)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    print(f"FAULTS_SEED={SEED}", flush=True)  # noqa: T201  to repeat a failure
    holds = True
    for row in [row for row in ROWS if given.only in row.name]:
        written, is_whole = await line(row, given.share)
        print(written, flush=True)  # noqa: T201  what there is to see
        put(row.name, written)
        holds &= is_whole
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
