"""What a run says: a table, plots, and the measured part of docs/performance.md."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

COLUMNS = (
    *("bookings", "open", "processes", "turns/s", "ms a turn", "+ database", "x first", "p50", "p99"),
    *("p50 at half", "p99 at half", "MB", "KB an open one", "KB more once booked", "idle ms/s", "mails due"),
)
LOAD = "<!-- measured: written by bench/load.py -->", "<!-- measured: end -->"
SOAK = "<!-- soak: written by bench/load.py --soak -->", "<!-- soak: end -->"
SHOWN = 7
"""Lines of a soak's table."""


@dataclass
class Result:
    """One case: rates in turns a second, costs and percentiles in milliseconds, `kilobytes` an open one."""

    store: str
    bookings: int
    conversations: int
    processes: int
    name: str
    rate: float = 0.0
    cost: float = 0.0
    database_cost: float = 0.0
    p50: float = 0.0
    p99: float = 0.0
    half_p50: float = 0.0
    half_p99: float = 0.0
    megabytes: float = 0.0
    kilobytes: float = 0.0
    kilobytes_booked: float = 0.0
    idle: float = 0.0
    opened: float = 0.0
    outbox: int = 0
    echo_rate: float = 0.0
    echo_cost: float = 0.0
    faults: dict[str, int] = field(default_factory=dict)


@dataclass
class EchoResult:
    """The SDK's echo as shipped in the same run as a group of cases."""

    rate: float
    cost: float
    p50: float
    p99: float


@dataclass
class Measurement:
    """All of a run; `share` is how much of the machine was computing, for us and others."""

    results: list[Result]
    echoes: list[EchoResult]
    processors: int
    share: float
    load: float


def table(results: Sequence[Result], echoes: Sequence[EchoResult]) -> str:
    """One line a case, as Markdown."""
    lines = [
        "| " + " | ".join(("store", *COLUMNS)) + " |",
        "|---|" + "---:|" * len(COLUMNS),
    ]
    first: dict[str, float] = {}
    for each in results:
        cost = each.cost + each.database_cost
        beside = cost / first.setdefault(each.store, cost)
        kilobytes = (f"{size:.0f}" if size else "" for size in (each.kilobytes, each.kilobytes_booked, each.idle))
        cells = (
            *(f"{number:.1f}" for number in (each.rate, each.cost, each.database_cost)),
            f"{beside:.2f}",
            *(f"{number:.0f}" for number in (each.p50, each.p99, each.half_p50, each.half_p99, each.megabytes)),
            *kilobytes,
            str(each.outbox),
        )
        head = (each.store, f"{each.bookings:,}", f"{each.conversations:,}", str(each.processes))
        lines.append("| " + " | ".join((*head, *cells)) + " |")
        lines += [f"| | {count} x {fault} |" for fault, count in each.faults.items() if count]
    for echo in echoes:
        cells = (f"{echo.rate:.1f}", f"{echo.cost:.1f}", "", "", f"{echo.p50:.0f}", f"{echo.p99:.0f}")
        lines.append("| the SDK's echo as shipped | | | 1 | " + " | ".join(cells) + " | | | | | | | |")
    return "\n".join(lines)


def machine_line(measured: Measurement) -> str:
    """What it ran on, and how busy that was."""
    return (
        f"{measured.processors} processors shared with others; {measured.share:.0%} of them computing during the run, "
        f"for this bench and for others; load average at its end {measured.load:.1f}."
    )


def write_load(kept: Path, docs: Path) -> None:
    """Put what the latest full run saw into the document, and draw its plot."""
    parts: list[str] = []
    measured: list[Measurement] = []
    for file in sorted(kept.glob("full-*.json")):
        found: dict[str, Any] = json.loads(file.read_text())
        results = [Result(**each) for each in found.pop("results")]
        echoes = [EchoResult(**each) for each in found.pop("echoes")]
        measured.append(Measurement(results, echoes, **found))
        parts += [machine_line(measured[-1]), table(results, echoes)]
    parts.append("![Cost and latency of a turn](images/load.png)")
    _draw_load(measured, docs / "images" / "load.png")
    _put(docs / "performance.md", LOAD, parts)


def write_soak(kept: Path, docs: Path) -> None:
    """Put what the latest soak saw into the document, and draw its plot."""
    seen: dict[str, Any] = json.loads((kept / "soak.json").read_text())
    _draw_soak(seen, docs / "images" / "soak.png")
    plot = "![Memory, descriptors and files over time](images/soak.png)"
    _put(docs / "performance.md", SOAK, [soak_table(seen), soak_line(seen), plot])


def _put(page: Path, markers: tuple[str, str], parts: Sequence[str]) -> None:
    begin, end = markers
    before, _, rest = page.read_text().partition(begin)
    page.write_text(before + begin + "\n\n" + "\n\n".join(parts) + "\n\n" + end + rest.partition(end)[2])


def soak_table(seen: dict[str, Any]) -> str:
    """A soak at some moments, as Markdown."""
    columns = (
        "minutes",
        "turns",
        "visits",
        "resident MB",
        "descriptors",
        "bookings' file MB",
        "conversations' file MB",
    )
    names = ("minutes", "turns", "visits", "megabytes", "descriptors", "bookings_file", "talks_file")
    last = len(seen["minutes"]) - 1
    lines = ["| " + " | ".join(columns) + " |", "|" + "---:|" * len(columns)]
    for number in range(SHOWN):
        at = round(last * number / (SHOWN - 1))
        cells = (f"{seen[name][at]:,.0f}" for name in names)
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def soak_line(seen: dict[str, Any]) -> str:
    """What grew in a soak, each visit being a booking and a conversation, and what of it a restart leaves."""
    first, last = seen["rows"]
    visits = seen["visits"][-1]
    grown = {name: (last[name] - first.get(name, 0)) / visits for name in last if last[name] > first.get(name, 0)}
    rows = ", ".join(f"{number:.1f} {name}" for name, number in sorted(grown.items()))
    halves = (_growth(seen, "megabytes", half) for half in (0, 1))
    files = (_growth(seen, name, 1) for name in ("bookings_file", "talks_file"))
    faults = "; ".join(f"{count} x {fault}" for fault, count in seen["faults"].items() if count) or "no fault"
    return (
        f"{seen['turns'][-1]:,} turns in {seen['minutes'][-1]:.0f} minutes, {faults}. Each visit left {rows}. "
        "For each there were, in KB, {:.0f} more resident in the first half and {:.0f} in the second; ".format(*halves)
        + "{:.0f} in the bookings' file and {:.0f} in the conversations', in the second half. ".format(*files)
        + f"A fresh process on the same files holds {seen['restarted']:.0f} MB, this one held "
        f"{seen['megabytes'][-1]:.0f} MB at the end."
    )


def _growth(seen: dict[str, Any], name: str, half: int) -> float:
    """How many KB more there were with each visit in one half of the time."""
    middle = len(seen["minutes"]) // 2
    begin, end = (0, middle) if half == 0 else (middle, len(seen["minutes"]) - 1)
    grown, visits = (float(seen[each][end] - seen[each][begin]) for each in (name, "visits"))
    return 1000 * grown / max(1, visits)


def _draw_load(measured: Sequence[Measurement], file: Path) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 6), layout="constrained")
    cost, latency = figure.subplots(1, 2, sharey=True)
    results = [each for run in measured for each in run.results]
    echo = max(each.cost for run in measured for each in run.echoes)
    names = [each.name for each in results]
    places = range(len(names))
    left = [each.cost for each in results]
    cost.barh(places, left, label="server")
    cost.barh(places, [each.database_cost for each in results], left=left, label="database")
    cost.axvline(echo, color="gray", linestyle=":", label="SDK's echo as shipped")
    cost.set_yticks(places, names)
    cost.set_xlabel("processor ms a turn")
    latency.barh(places, [each.half_p99 for each in results], color="lightsteelblue", label="p99")
    latency.barh(places, [each.half_p50 for each in results], label="p50")
    latency.axvline(100, color="gray", linestyle=":", label="goal for p99")
    latency.set_xlabel("ms of a turn, at half of the sustained rate")
    cost.invert_yaxis()
    for axes in (cost, latency):
        axes.legend()
    file.parent.mkdir(exist_ok=True)
    figure.savefig(file, dpi=80)


def _draw_soak(seen: dict[str, Any], file: Path) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 3), layout="constrained")
    names = {"megabytes": "resident MB", "descriptors": "descriptors", "bookings_file": "files, MB"}
    for axes, (name, label) in zip(figure.subplots(1, 3), names.items(), strict=True):
        axes.plot(seen["minutes"], seen[name], label="bookings" if name == "bookings_file" else None)
        if name == "bookings_file":
            axes.plot(seen["minutes"], seen["talks_file"], label="conversations")
            axes.legend()
        axes.set(xlabel="minutes", ylabel=label, ylim=(0, None))
    figure.savefig(file, dpi=80)
