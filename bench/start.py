"""From the start of the process to an answering page, the memory then, and what takes the time.

Goals: 2 s until `GET /` answers 200, and 130 MB resident then, once installed. Every run is a new process of
`app.py serve --demo`: on an empty folder, which it fills first, and again on that folder. "processor" is what the
process itself computed until then: where it is far below the time, the machine was busy with others. "at rest" is the
memory once the language is loaded too, which happens in a thread after the server listens; "first turn" is how long a
person who writes as soon as the page is there waits for the answer, "next turn" the same once more. The imports come
from runs of their own under `-X importtime`, summed by top-level package without what it imports of others.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median
from time import monotonic, sleep
from typing import Any, NamedTuple, TextIO
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parents[1]
RUNS = 5
GOAL_SECONDS, GOAL_MEGABYTES = 2.0, 130
SHOWN = 12
IMPORTED = re.compile(r"import time:\s*(\d+) \|\s*\d+ \| +(\S+)")
TICK = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Start(NamedTuple):
    """One start: seconds until it listened, until it answered, and computed; megabytes; turns; its log."""

    listening: float
    answering: float
    processor: float
    megabytes: float
    first_turn: float
    next_turn: float
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
        first, following = talk(url, "haircut tomorrow afternoon", "coloring on friday with ana")
        at_rest = rested(process.pid)
    finally:
        process.terminate()
        process.communicate(timeout=30)
    return Start(listening, answering, processor, megabytes, first, following, at_rest, log.read_text())


def _served(data: Path, errors: TextIO, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        (sys.executable, *options, "app.py", "serve", "--demo"),
        cwd=ROOT,
        env={**os.environ, "BOOKINGS_MODE": "development", "BOOKINGS_DATA": str(data), "PORT": "0"},
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
    )


def talk(url: str, *texts: str) -> Iterator[float]:
    """Say something in a new chat; seconds until the bot's answer to each."""
    token = ask(f"{url}directline/3.0/tokens/generate", {})["token"]
    chat = f"{url}directline/3.0/conversations"
    chat += "/" + ask(chat, {}, token)["conversationId"] + "/activities"
    for text in texts:
        began = monotonic()
        said = ask(chat, {"type": "message", "from": {"id": "me"}, "text": text}, token)["id"]
        while not any(each.get("replyToId") == said for each in ask(chat, None, token)["activities"]):
            sleep(0.01)
        yield monotonic() - began


def ask(url: str, body: Mapping[str, Any] | None, token: str = "") -> Any:
    """Send JSON, or ask without a body; the JSON that comes back."""
    headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
    with urlopen(Request(url, None if body is None else json.dumps(body).encode(), headers)) as answer:
        return json.load(answer)


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
    answers = [median(column) for column in list(zip(*starts, strict=True))[:-1]]
    listening, answering, processor, megabytes, first_turn, next_turn, at_rest = answers
    print(
        f"{name:18}{listening:9.2f} s{answering:10.2f} s{processor:10.2f} s{megabytes:7.1f} MB{at_rest:7.1f} MB"
        f"{first_turn:10.2f} s{next_turn:9.2f} s{answering / GOAL_SECONDS:8.2f}{at_rest / GOAL_MEGABYTES:9.2f}"
    )


def main() -> None:
    """Print the table of starts, and the packages that take longest to import."""
    print(f"goals: {GOAL_SECONDS:g} s until the page answers, {GOAL_MEGABYTES} MB then; medians of {RUNS} runs")
    names = "listening   answering   processor    memory   at rest  first turn  next turn  s/goal  MB/goal"
    print(" " * 18 + names)
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
