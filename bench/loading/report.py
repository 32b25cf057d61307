"""What a run says: a table, plots, and the measured part of docs/performance.md."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

COLUMNS = (
    *("bookings", "open", "processes", "turns/s", "ms a turn", "+ database", "x first", "p50", "p99"),
    *("p50 at half", "p99 at half", "MB", "KB an open one", "KB more once booked", "mails due"),
)
BEGIN, END = "<!-- measured: written by bench/load.py -->", "<!-- measured: end -->"


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
        kilobytes = (f"{each.kilobytes:.0f}", f"{each.kilobytes_booked:.0f}") if each.kilobytes else ("", "")
        cells = (
            *(f"{number:.1f}" for number in (each.rate, each.cost, each.database_cost)),
            f"{beside:.2f}",
            *(f"{number:.0f}" for number in (each.p50, each.p99, each.half_p50, each.half_p99, each.megabytes)),
            *kilobytes,
            str(each.outbox),
        )
        head = (each.store, f"{each.bookings:,}", f"{each.conversations:,}", str(each.processes))
        lines.append("| " + " | ".join((*head, *cells)) + " |")
        lines += [f"| | {count} x {fault} |" for fault, count in each.faults.items()]
    for echo in echoes:
        cells = (f"{echo.rate:.1f}", f"{echo.cost:.1f}", "", "", f"{echo.p50:.0f}", f"{echo.p99:.0f}")
        lines.append("| the SDK's echo as shipped | | | 1 | " + " | ".join(cells) + " | | | | | | |")
    return "\n".join(lines)


def machine_line(measured: Measurement) -> str:
    """What it ran on, and how busy that was."""
    return (
        f"{measured.processors} processors shared with others; {measured.share:.0%} of them computing during the run, "
        f"for this bench and for others; load average at its end {measured.load:.1f}."
    )


def write(kept: Path, docs: Path) -> None:
    """Put what the latest full run and the latest soak saw into the document, and draw the plots."""
    parts: list[str] = []
    measured: list[Measurement] = []
    for file in sorted(kept.glob("full-*.json")):
        found: dict[str, Any] = json.loads(file.read_text())
        results = [Result(**each) for each in found.pop("results")]
        echoes = [EchoResult(**each) for each in found.pop("echoes")]
        measured.append(Measurement(results, echoes, **found))
        parts += [machine_line(measured[-1]), table(results, echoes)]
    if measured:
        parts.append("![Cost and latency of a turn](images/load.png)")
        _draw_load(measured, docs / "images" / "load.png")
    if (kept / "soak.json").exists():
        seen: dict[str, Any] = json.loads((kept / "soak.json").read_text())
        parts += [soak_line(seen), "![Memory, descriptors and files over time](images/soak.png)"]
        _draw_soak(seen, docs / "images" / "soak.png")
    page = docs / "performance.md"
    before, _, rest = page.read_text().partition(BEGIN)
    page.write_text(before + BEGIN + "\n\n" + "\n\n".join(parts) + "\n\n" + END + rest.partition(END)[2])


def soak_line(seen: dict[str, Any]) -> str:
    """A soak in a sentence: from the end of its first fifth, when all is warm, to its end."""
    warm = len(seen["minutes"]) // 5
    grown = {
        name: f"{seen[name][warm]:.1f} to {seen[name][-1]:.1f}"
        for name in ("megabytes", "descriptors", "bookings_file", "talks_file")
    }
    return (
        f"Soak of {seen['minutes'][-1]:.0f} minutes, {seen['turns']:,} turns, {sum(seen['faults'].values())} faults; "
        f"from its first fifth to its end: resident {grown['megabytes']} MB, descriptors {grown['descriptors']}, "
        f"bookings' file {grown['bookings_file']} MB, conversations' file {grown['talks_file']} MB."
    )


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
        axes.set(xlabel="minutes", ylabel=label, ylim=(0, None))
        if name == "bookings_file":
            axes.plot(seen["minutes"], seen["talks_file"], label="conversations")
            axes.legend()
    figure.savefig(file, dpi=80)
