"""How much of what others wrote is understood, beside dateparser alone and Microsoft's Recognizers, in one run.

The sets and the scorers lie outside the project, in `../shared/language`; without them there is nothing to print. A
figure is the share that comes out right, then the median and the 99th percentile of the time a call took; the goals are
those of the half of the sets that is at hand. Goals of time: 2 ms and 15 ms for dates and times, 0.5 ms for an intent.

dateparser searches the whole text, pinned to its language. The Recognizers run in an environment of their own, in a
temporary folder and removed afterwards. Both answer an even sample of each set, since a call takes long; where the
Recognizers cannot be installed, or do not know the language, the column stays empty. Of what they find, the first is
taken, and of its readings the first that is not past.

The run writes `docs/language.md`, with the notes of `bench/language_notes.py` on what falls short.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any, NamedTuple

from dateparser.search import search_dates

from bench.language_notes import NOTES
from dialogs.language.intents import intent
from dialogs.language.lexicon import languages
from dialogs.language.when import when

SETS = Path(__file__).resolve().parents[2] / "shared" / "language"
GOALS = {
    "when_sgd_appointment": 99.5,
    "when_sgd_restaurant_calendar": 99,
    "when_nlupp_hotels": 93,
    "when_nlupp_banking": 95,
    "when_duckling_en": 85,
    "when_recognizers_en": 78,
    "slots_restaurant8k": 97,
    "slots_hwu64": 96,
}
INTENT_GOALS = {"clinc": (98, 98), "hwu64": (96, 96), "nlupp": (94, 94), "sgd": (92, None)}
OTHER_LANGUAGES = {
    "duckling": dict.fromkeys(("de", "es", "fr"), 80) | dict.fromkeys(("it", "nl", "pt"), 70),
    "recognizers": dict.fromkeys(("de", "es", "fr"), 70) | dict.fromkeys(("it", "nl", "pt"), 60),
}
SAMPLE = 120
NOON = "2026-11-24T12:00:00+00:00"
HOSTILE = (
    *("1", "1 ", "1:", "1-", "1/", "at ", "3 pm or ", "from 1 to 2 ", "not on ", "the ", "half ", "und ", "de la "),
    *("next ", "twenty ", "book ", "cancel my ", "my my my ", "a.m. ", "don't ", "yes ", "mon ", "'", " ", "."),
)
THEIR_LANGUAGES = ("en", "es", "fr")
INSTALLS = ("recognizers-text-suite", "emoji<2")
INSTALL_SECONDS = 120
CHILD = """
import json, sys
from datetime import datetime
from time import perf_counter
from recognizers_date_time import recognize_datetime
CULTURES = {"en": "en-us", "es": "es-es", "fr": "fr-fr"}
def point(value):
    if not value or value.startswith("not "):
        return None
    datetime.fromisoformat(value if "-" in value else "2000-01-01 " + value)  # what is no date counts as not found
    date, _, time = value.partition(" ")
    return {"date": None, "time": date[:5]} if ":" in date else {"date": date, "time": time[:5] or None}
def answer(text, now, locale):
    found = recognize_datetime(text, CULTURES[locale[:2]], reference=now)
    for match in found:
        values = (match.resolution or {}).get("values") or []
        ahead = [v for v in values if max(v.get("value", ""), v.get("end", ""), v.get("start", "")) >= str(now)[:10]]
        for value in ahead or values:
            if value["type"] in ("duration", "set"):
                continue
            if "value" in value:
                return {"start": point(value["value"]), "end": None, "is_range": False}
            if "start" in value or "end" in value:
                return {"start": point(value.get("start")), "end": point(value.get("end")), "is_range": True}
    return None
for line in sys.stdin:
    text, now, locale = json.loads(line)
    began = perf_counter()
    try:
        got = answer(text, datetime.fromisoformat(now).replace(tzinfo=None), locale)
    except Exception:
        got = None
    print(json.dumps([got, perf_counter() - began]), flush=True)
"""

PAGE = Path(__file__).resolve().parent.parent / "docs" / "language.md"
INTRODUCTION = f"""# How well people are understood

Written by `bench/language.py`, which measures everything in one run: what the bot understands on sets that other
people wrote (they lie outside the project, and no sentence of theirs is in it), beside dateparser alone and
Microsoft's Recognizers. dateparser searches the whole text, pinned to its language; the Recognizers know English,
Spanish and French here. Both answer an even sample of {SAMPLE} rows of each set. A figure is the share that comes out
right, with the median and the 99th percentile of a call in milliseconds; a star marks what is below its goal. The
sets are halves: the other half is held out, and what is reached there is lower where rules were written with the eyes
on this one.

The goals of time are 2 ms (median) and 15 ms (p99) for dates and times, and 0.5 ms for an intent.
"""

Row = Mapping[str, Any]
Reader = Callable[[Row], tuple[Any, float]]
"""Answers one row, with the seconds that it took."""
Judge = Callable[[Row, Any], bool]


class Score(NamedTuple):
    """What came of one set."""

    right: int
    asked: int
    seconds: Sequence[float]

    @property
    def share(self) -> float:
        """How many in a hundred come out right."""
        return 100 * self.right / self.asked

    def __str__(self) -> str:
        """The share, the median and the 99th percentile of the milliseconds; "" where nothing was asked."""
        if not self.asked:
            return ""
        ms = sorted(second * 1000 for second in self.seconds)
        return f"{self.share:.1f} ({median(ms):.2f}, {ms[int(len(ms) * 0.99)]:.2f} ms)"


class Page:
    """What is printed and written: tables, and a note on each row that is below its goal."""

    def __init__(self) -> None:
        self.lines = [INTRODUCTION]
        self.short: list[str] = []

    def say(self, line: str) -> None:
        """Print a line, and keep it for the page."""
        print(line, flush=True)
        self.lines.append(line)

    def table(self, title: str, *heads: str) -> None:
        """Begin a table."""
        self.say(f"\n## {title}\n\n| " + " | ".join(heads) + " |\n|---" + "|---:" * (len(heads) - 1) + "|")

    def row(self, name: str, rows: int, goal: float | None, mine: Score, *beside: str) -> None:
        """One set; below its goal it is noted."""
        is_short = goal is not None and mine.share < goal
        cells = (name, str(rows), "" if goal is None else f"{goal:g}", f"{mine}{' *' if is_short else ''}", *beside)
        self.say("| " + " | ".join(cells) + " |")
        if is_short:
            self.short.append(f"- **{name}**: {mine.share:.1f} of {goal:g}. {NOTES.get(name, 'Not looked into yet.')}")

    def write(self) -> None:
        """Write the page."""
        notes = ["\n## Below the goal, and why\n", *self.short] if self.short else []
        PAGE.write_text("\n".join([*self.lines, *notes]).replace("\n\n\n", "\n\n") + "\n", encoding="utf-8")


def ours(row: Row) -> tuple[Any, float]:
    """What the bot understands, as where it has just asked for a slot."""
    now = datetime.fromisoformat(row["now"])
    began = perf_counter()
    got = when(row["text"], now, row["locale"], expect=(row.get("expect") or [None])[0])
    return got, perf_counter() - began


def dateparser_alone(row: Row) -> tuple[Any, float]:
    """The first date that dateparser finds in the whole text; a midnight that nobody said stands for no time."""
    now = datetime.fromisoformat(row["now"]).replace(tzinfo=None)
    began = perf_counter()
    settings = {"PREFER_DATES_FROM": "future", "RELATIVE_BASE": now, "RETURN_TIME_AS_PERIOD": True}
    found = search_dates(row["text"], languages=[row["locale"][:2]], settings=settings)
    took = perf_counter() - began
    if not found:
        return None, took
    is_day = (found[0][1].hour, found[0][1].minute) in {(0, 0), (now.hour, now.minute)}
    return (found[0][1].date() if is_day else found[0][1]), took


@contextmanager
def recognizers() -> Iterator[Reader | None]:
    """Microsoft's Recognizers in a process and an environment of their own; None and the reason where that fails."""
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder) / "bin" / "python")
        try:
            subprocess.run([sys.executable, "-m", "venv", folder], check=True, capture_output=True, timeout=60)
            command = [python, "-m", "pip", "install", "-q", *INSTALLS]
            subprocess.run(command, check=True, capture_output=True, timeout=INSTALL_SECONDS)
            subprocess.run([python, "-c", "import recognizers_date_time"], check=True, capture_output=True, timeout=60)
        except (subprocess.SubprocessError, OSError) as error:
            said = getattr(error, "stderr", None) or str(error).encode()
            print(f"Recognizers are left out: {said.decode().strip().splitlines()[-1]}\n")
            yield None
            return
        child = subprocess.Popen([python, "-c", CHILD], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            yield partial(asked_of, child)
        finally:
            child.kill()
            child.wait()


def asked_of(child: subprocess.Popen[str], row: Row) -> tuple[Any, float]:
    """What the process answers to one row."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps([row["text"], row["now"], row["locale"]]) + "\n")
    child.stdin.flush()
    got, took = json.loads(child.stdout.readline())
    return got, took


def score(rows: Sequence[Row], reader: Reader | None, judge: Judge) -> Score:
    """Have the rows answered and judged."""
    answers = [(row, *reader(row)) for row in rows] if reader else []
    return Score(sum(judge(row, got) for row, got, _ in answers), len(answers), [took for *_, took in answers])


def rows_of(name: str) -> Sequence[Row]:
    """One set, in its own order."""
    return [json.loads(line) for line in (SETS / "dev" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]


def sample(rows: Sequence[Row]) -> Sequence[Row]:
    """An even part of a set."""
    return rows if len(rows) <= SAMPLE else [rows[at * len(rows) // SAMPLE] for at in range(SAMPLE)]


def times(page: Page, others: Reader | None) -> None:
    """Put the sets of dates and times on the page."""
    has, judge_when = importlib.import_module("score_slots").has, importlib.import_module("score_when").judge

    def judge_slots(row: Row, got: Any) -> bool:
        return bool(has(got, row, datetime.fromisoformat(row["now"])) == (row["has_date"], row["has_time"]))

    page.table("Dates and times", "set", "rows", "goal", "this bot", "dateparser", "Recognizers")
    goals = dict(GOALS)
    for source, theirs in OTHER_LANGUAGES.items():
        goals |= {f"when_{source}_{language}": goal for language, goal in theirs.items()}
    silent: list[Row] = []
    for name, goal in goals.items():
        rows, judge = rows_of(name), judge_slots if name.startswith("slots_") else judge_when
        knows = others if rows[0]["locale"][:2] in THEIR_LANGUAGES else None
        beside = (str(score(sample(rows), reader, judge)) for reader in (dateparser_alone, knows))
        page.row(name, len(rows), goal, score(rows, ours, judge), *beside)
        silent += [r for r in rows if (not r["gold"] if "gold" in r else not (r["has_date"] or r["has_time"]))]
    page.row("nothing invented", len(silent), 99, score(silent, ours, lambda _, got: got is None), "", "")


def hostile(page: Page) -> None:
    """Put what takes longest on the page: texts of 300 characters made to be read in many ways."""
    page.table("Hostile texts of 300 characters", "language", "texts", "when, median and p99", "intent, median and p99")
    for language in languages():
        rows = [{"text": (part * 300)[:300], "now": NOON, "locale": language} for part in HOSTILE]
        taken = [Score(0, len(rows), [reader(row)[1] for row in rows]) for reader in (ours, labelled)]
        page.say(
            f"| {language} | {len(rows)} | " + " | ".join(str(each).partition("(")[2][:-1] for each in taken) + " |"
        )


def intents(page: Page) -> None:
    """Put the sets of intents on the page: what is in scope, and what is none of a booking bot's business."""
    page.table("Intents", "set", "rows", "goal", "this bot")
    for name, goals in INTENT_GOALS.items():
        rows = rows_of(f"intent_{name}")
        parts = {
            "in scope": ([r for r in rows if "none" not in r["gold"]], goals[0]),
            "none": ([r for r in rows if r["gold"] == ["none"]], goals[1]),
        }
        for part, (listed, goal) in parts.items():
            got = score(listed, labelled, lambda row, label: label in row["gold"])
            page.row(f"{name}, {part}", len(listed), goal, got)


def labelled(row: Row) -> tuple[str, float]:
    """The label of one text."""
    began = perf_counter()
    label = intent(row["text"], row.get("locale", "en"))
    return label, perf_counter() - began


def main() -> None:
    """Print the tables, and write the page."""
    if not SETS.is_dir():
        print("The sets of others are not here: nothing to measure.")
        return
    sys.path.insert(0, str(SETS / "score"))
    for language in languages():
        when("3", datetime.now().astimezone(), language)
        intent("3", language)
    page = Page()
    with recognizers() as others:
        times(page, others)
    intents(page)
    hostile(page)
    page.write()


if __name__ == "__main__":
    main()
