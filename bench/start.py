"""From the start of the process to an answering page, the memory then, and what takes the time.

Goals: 2 s until `GET /` answers 200, and 130 MB resident then, once installed. Every run is a new process of
`app.py serve --demo`: on an empty folder, which it fills first, and again on that folder. "processor" is what the
process itself computed until then: where it is far below the time, the machine was busy with others. "at rest" is the
memory once the language is loaded too, which happens in a thread after the server listens. The imports come from runs
of their own under `-X importtime`, summed by top-level package without what it imports of others.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path
from statistics import median
from time import monotonic, sleep
from typing import NamedTuple, TextIO
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5
GOAL_SECONDS, GOAL_MEGABYTES = 2.0, 130
SHOWN = 12
IMPORTED = re.compile(r"import time:\s*(\d+) \|\s*\d+ \| +(\S+)")
TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Start(NamedTuple):
    """One start: seconds until it listened, until it answered, and computed; megabytes then and later; its log."""

    listening: float
    answering: float
    processor: float
    megabytes: float
    at_rest: float
    errors: str


def start(data: Path, *options: str) -> Start:
    """Start the server on a folder, ask for its page once it listens, and end it."""
    began = monotonic()
    log = data.with_name(f"{data.name}.log")
    with log.open("w") as errors:
        process = _served(data, errors, *options)
    try:
        printed = iter(process.stdout or ())
        url = next((found[1] for line in printed if (found := re.search(r"Open (http://\S+/) ", line))), "")
        if not url:
            raise SystemExit(f"the server did not start: {log.read_text()}")
        listening = monotonic() - began
        with urlopen(url) as answer:
            assert answer.status == 200
            answer.read()
        answering = monotonic() - began
        processor, megabytes = taken(process.pid)
        at_rest = rested(process.pid)
    finally:
        process.terminate()
        process.communicate(timeout=30)
    return Start(listening, answering, processor, megabytes, at_rest, log.read_text())


def _served(data: Path, errors: TextIO, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        (sys.executable, *options, "app.py", "serve", "--demo"),
        cwd=ROOT,
        env={**os.environ, "BOOKINGS_MODE": "development", "BOOKINGS_DATA": str(data), "PORT": "0"},
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
    )


def taken(pid: int) -> tuple[float, float]:
    """Seconds computed and megabytes resident of a process, as Linux tells; zeros elsewhere."""
    folder = Path(f"/proc/{pid}")
    if not folder.exists():
        return 0.0, 0.0
    fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
    resident = re.search(r"VmRSS:\s*(\d+) kB", (folder / "status").read_text())
    return (int(fields[11]) + int(fields[12])) / TICK, int(resident[1]) / 1024 if resident else 0.0


def rested(pid: int) -> float:
    """Megabytes once the process has nothing to do for a while."""
    before, (now, megabytes) = -1.0, taken(pid)
    while now - before > 2 / TICK:
        sleep(1)
        before, (now, megabytes) = now, taken(pid)
    return megabytes


def imports(errors: str) -> dict[str, float]:
    """Milliseconds by top-level package."""
    sums: dict[str, float] = defaultdict(float)
    for microseconds, module in IMPORTED.findall(errors):
        sums[module.split(".")[0]] += int(microseconds) / 1000
    return sums


def print_row(name: str, starts: list[Start]) -> None:
    """One line of the table: the median of each figure."""
    figures = [median(column) for column in list(zip(*starts, strict=True))[:5]]
    print(
        f"{name:18}{figures[0]:9.2f} s{figures[1]:10.2f} s{figures[2]:10.2f} s{figures[3]:9.1f} MB{figures[4]:9.1f} MB"
        f"{figures[1] / GOAL_SECONDS:8.2f}{figures[4] / GOAL_MEGABYTES:9.2f}"
    )


def main() -> None:
    """Print the table of starts, and the packages that take longest to import."""
    print(f"goals: {GOAL_SECONDS:g} s until the page answers, {GOAL_MEGABYTES} MB then; medians of {RUNS} runs")
    print("                  listening   answering   processor      memory     at rest  s/goal  MB/goal")
    with tempfile.TemporaryDirectory(prefix="bench-start-") as folder:
        folders = [Path(folder, str(number)) for number in range(RUNS)]
        start(folders[0])  # compiles what is not compiled yet
        firsts = [start(data) for data in folders[1:]]
        agains = [start(data) for data in folders]
        print_row("first, with demo", firsts)
        print_row("again", agains)
        sums = [imports(start(folders[0], "-X", "importtime").errors) for _ in range(3)]
    packages = {name: median(each.get(name, 0.0) for each in sums) for name in sums[0]}
    print(f"imports in all: {sum(packages.values()):.0f} ms, of which")
    for name, milliseconds in sorted(packages.items(), key=lambda pair: -pair[1])[:SHOWN]:
        print(f"  {name:20}{milliseconds:7.0f} ms")


if __name__ == "__main__":
    main()
