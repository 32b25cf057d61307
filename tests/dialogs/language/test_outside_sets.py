"""What other people wrote is understood as well as before: floors a little under the measured figures."""

from __future__ import annotations

import importlib
import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from dialogs.language.intents import intent
from dialogs.language.when import when

MOST = 250  # items of a set, evenly spaced: enough to see a rule break


@pytest.fixture
def scorers(shared: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder with the sets; its scorers can be imported."""
    monkeypatch.syspath_prepend(str(shared / "language" / "score"))
    return shared / "language" / "dev"


def rows(folder: Path, name: str) -> Sequence[dict[str, Any]]:
    """An even sample of one set."""
    lines = (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(lines[at * len(lines) // MOST]) for at in range(MOST)] if len(lines) > MOST else [
        json.loads(line) for line in lines
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "floor"),
    [
        ("when_sgd_appointment", 0.98),
        ("when_sgd_restaurant_calendar", 0.97),
        ("when_nlupp_banking", 0.9),
        ("when_nlupp_hotels", 0.9),
        ("when_duckling_en", 0.83),
        ("when_recognizers_en", 0.79),
    ],
)
def test_dates_and_times(scorers: Path, name: str, floor: float) -> None:
    """Dates and times in sentences of others come out as those who marked them meant."""
    judge = importlib.import_module("score_when").judge
    sample = rows(scorers, name)
    right = sum(judge(r, when(r["text"], datetime.fromisoformat(r["now"]), r["locale"])) for r in sample)
    assert right / len(sample) >= floor


@pytest.mark.parametrize(("name", "floor"), [("slots_restaurant8k", 0.95), ("slots_hwu64", 0.91)])
def test_marked_spans(scorers: Path, name: str, floor: float) -> None:
    """A date or a time is found exactly where people marked one."""
    has = importlib.import_module("score_slots").has
    right = 0
    sample = rows(scorers, name)
    for r in sample:
        now = datetime.fromisoformat(r["now"])
        found = when(r["text"], now, r["locale"], expect=(r.get("expect") or [None])[0])
        right += has(found, r, now) == (r["has_date"], r["has_time"])
    assert right / len(sample) >= floor


@pytest.mark.parametrize(
    ("name", "in_scope", "none"),
    [("clinc", 0.92, 0.98), ("hwu64", 0.85, 0.94), ("nlupp", 0.83, 0.92), ("sgd", 0.88, 0.95)],
)
def test_intents(scorers: Path, name: str, in_scope: float, none: float) -> None:
    """What a booking bot is asked is told from what is none of its business."""
    lines = (scorers / f"intent_{name}.jsonl").read_text(encoding="utf-8").splitlines()
    outcomes: dict[bool, list[bool]] = {True: [], False: []}
    for r in map(json.loads, lines[::3]):
        outcomes[r["gold"] == ["none"]].append(intent(r["text"]) in r["gold"])
    for is_none, floor in ((False, in_scope), (True, none)):
        assert sum(outcomes[is_none]) / len(outcomes[is_none]) >= floor
