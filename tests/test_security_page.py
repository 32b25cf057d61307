"""The threat model names tests that there are."""

from __future__ import annotations

import re

from tests.command_line import ROOT


def test_every_test_that_the_threat_model_names_is_there() -> None:
    """A row of SECURITY.md that says “shown by” points at a file with tests in it."""
    named = set(re.findall(r"`(tests/[\w/.]+)`", (ROOT / "SECURITY.md").read_text(encoding="utf-8")))
    assert len(named) > 10
    for name in named:
        assert "def test_" in (ROOT / name).read_text(encoding="utf-8"), name
