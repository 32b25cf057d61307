"""How much of what others wrote is understood, beside dateparser alone and Microsoft's Recognizers, in one run.

The sets and the scorers lie outside the project, in `../shared/language`; without them there is nothing to print. A
figure is the share that comes out right, then the median and the 99th percentile of the time a call took; the goals are
those of the half of the sets that is at hand. Goals of time: 2 ms and 15 ms for dates and times, 0.5 ms for an intent.

dateparser searches the whole text, pinned to its language. The Recognizers run in an environment of their own, in a
temporary folder and removed afterwards. Both answer an even sample of each set, since a call takes long; where the
Recognizers cannot be installed, or do not know the language, the column stays empty. Of what they find, the first is
taken, and of its readings the first that is not past.
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

from dialogs.language.intents import intent
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

Row = Mapping[str, Any]
Reader = Callable[[Row], tuple[Any, float]]
"""Answers one row, with the seconds that it took."""
Judge = Callable[[Row, Any], bool]


class Score(NamedTuple):
    """What came of one set."""

    right: int
    asked: int
    seconds: Sequence[float]

    def __str__(self) -> str:
        """The share, the median and the 99th percentile of the milliseconds."""
        if not self.asked:
            return f"{'':>22}"
        ms = sorted(second * 1000 for second in self.seconds)
        return f"{self.right / self.asked:6.1%} {median(ms):6.2f} {ms[int(len(ms) * 0.99)]:7.2f}"


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


def times(others: Reader | None) -> None:
    """Print the sets of dates and times."""
    has, judge_when = importlib.import_module("score_slots").has, importlib.import_module("score_when").judge

    def judge_slots(row: Row, got: Any) -> bool:
        return bool(has(got, row, datetime.fromisoformat(row["now"])) == (row["has_date"], row["has_time"]))

    print(
        f"{'dates and times':30} {'n':>6} {'goal':>6}  {'ours, ms, p99':>22}  {'dateparser':>22}  {'Recognizers':>22}"
    )
    goals = dict(GOALS)
    for source, languages in OTHER_LANGUAGES.items():
        goals |= {f"when_{source}_{language}": goal for language, goal in languages.items()}
    unsaid = [0, 0]
    for name, goal in goals.items():
        rows, judge = rows_of(name), judge_slots if name.startswith("slots_") else judge_when
        mine = score(rows, ours, judge)
        knows = others if rows[0]["locale"][:2] in THEIR_LANGUAGES else None
        beside = f"{score(sample(rows), dateparser_alone, judge)!s:>22}  {score(sample(rows), knows, judge)!s:>22}"
        print(f"{name:30} {len(rows):6} {goal:6}  {mine!s:>22}  {beside}", flush=True)
        silent = [r for r in rows if (not r["gold"] if "gold" in r else not (r["has_date"] or r["has_time"]))]
        unsaid[0] += score(silent, ours, lambda _, got: got is None).right
        unsaid[1] += len(silent)
    print(f"{'nothing invented':30} {unsaid[1]:6} {99:6}  {unsaid[0] / unsaid[1]:8.1%}\n")


def intents() -> None:
    """Print the sets of intents: what is in scope, and what is none of a booking bot's business."""
    print(f"{'intents':30} {'n':>6} {'goal':>6}  {'ours, ms, p99':>22}")
    for name, goals in INTENT_GOALS.items():
        rows = rows_of(f"intent_{name}")
        parts = {
            "in scope": ([r for r in rows if "none" not in r["gold"]], goals[0]),
            "none": ([r for r in rows if r["gold"] == ["none"]], goals[1]),
        }
        for part, (listed, goal) in parts.items():
            got = score(listed, labelled, lambda row, label: label in row["gold"])
            print(f"{name + ', ' + part:30} {len(listed):6} {goal or '':>6}  {got!s:>22}")


def labelled(row: Row) -> tuple[str, float]:
    """The label of one text."""
    began = perf_counter()
    label = intent(row["text"])
    return label, perf_counter() - began


def main() -> None:
    """Print the tables."""
    if not SETS.is_dir():
        print("The sets of others are not here: nothing to measure.")
        return
    sys.path.insert(0, str(SETS / "score"))
    when("tomorrow at 3", datetime.now().astimezone(), "en-GB")
    with recognizers() as others:
        times(others)
    intents()


if __name__ == "__main__":
    main()
