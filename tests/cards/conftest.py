"""The real renderer, and the cards of the examples."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adaptive_cards import names, render
from tests.cards.examples import FULL, MINIMAL
from texts.catalogue import Words

ROOT = Path(__file__).resolve().parents[2]
RENDERER = ROOT / "tests" / "node" / "adaptivecards.js"

Parsed = dict[str, Any]


def card(name: str, data: Any) -> dict[str, Any]:
    """Return a card in English, with an id and a nonce."""
    return render(name, data, Words("en-GB"), card_id="card-7", nonce="nonce-7")


def example_cards() -> dict[str, dict[str, Any]]:
    """Return every card filled with both examples, by "<name>-<example>"."""
    return {
        f"{name}-{kind}": card(name, examples[name])
        for name in names()
        for kind, examples in (("full", FULL), ("minimal", MINIMAL))
    }


@pytest.fixture(scope="session")
def parse() -> Callable[[dict[str, dict[str, Any]]], dict[str, Parsed]]:
    """Parse cards with the published renderer: by name the validation events and the words that it would show."""
    node = shutil.which("node")
    if not node:
        pytest.skip("no node on the path")
    if not RENDERER.is_file():
        pytest.skip("tests/node/adaptivecards.js is missing: make install-dev")

    def parse(cards: dict[str, dict[str, Any]]) -> dict[str, Parsed]:
        command = [node, str(Path(__file__).with_name("parse.cjs")), str(RENDERER)]
        answer = subprocess.run(
            command, input=json.dumps(cards), capture_output=True, text=True, check=True, timeout=60
        )
        parsed: dict[str, Parsed] = json.loads(answer.stdout)
        return parsed

    return parse
