"""What the channel calls a person is shown in one line, and read from nowhere else."""

from __future__ import annotations

from typing import Any

import pytest
from botbuilder.schema import Activity, ChannelAccount

from bot.hearing import shown_name_of


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ben Carter", "Ben Carter"),
        ("  Ben\n\tCarter \u202e", "Ben Carter"),
        ("x" * 300, "x" * 100),
        (None, ""),
        ({"name": "Ben"}, ""),
    ],
)
def test_a_name_is_one_line_of_signs_that_can_be_seen(name: Any, shown: str) -> None:
    """Line breaks and signs that turn a text around are taken out; what is no text is no name."""
    activity = Activity(from_property=ChannelAccount(id="29:1", name=name))
    assert shown_name_of(activity) == shown
    assert shown_name_of(Activity(from_property=None)) == ""
