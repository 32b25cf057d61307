"""The subset of the templating language, as the published one has it."""

from __future__ import annotations

from typing import Any

import pytest

from adaptive_cards.templating import Scope, TemplateFault, expand


def filled(template: Any, **data: Any) -> Any:
    """Return a template filled with data."""
    return expand(template, Scope(data, data))


def test_a_string_that_is_one_binding_keeps_the_type() -> None:
    """A number stays a number; within a longer string it is written out."""
    assert filled({"a": "${n}", "b": "${n} of ${of.all}"}, n=2, of={"all": 3}) == {"a": 2, "b": "2 of 3"}


def test_data_repeats_an_element_for_each_item() -> None:
    """A path starts at the item, at the whole data with `$root`; `$data` is the item itself."""
    template = [{"$data": "${rows}", "text": "${name} ${$root.unit}"}, {"$data": "${plain}", "text": "${$data}"}]
    assert filled(template, rows=[{"name": "a"}, {"name": "b"}], plain=["c"], unit="cm") == [
        {"text": "a cm"},
        {"text": "b cm"},
        {"text": "c"},
    ]


def test_an_item_does_not_see_what_surrounds_it() -> None:
    """A path that the item lacks is not looked for in the data around it."""
    with pytest.raises(TemplateFault):
        filled([{"$data": "${rows}", "text": "${unit}"}], rows=[{}], unit="cm")


def test_when_keeps_or_drops_an_element() -> None:
    """Missing, empty and false drop it, or keep it where the condition is turned round."""
    template = [{"$when": "${a.b}", "x": 1}, {"$when": "${!a.b}", "x": 2}]
    assert filled(template, a={"b": "yes"}) == [{"x": 1}]
    empty: list[dict[str, Any]] = [{}, {"a": {}}, {"a": {"b": ""}}, {"a": {"b": False}}, {"a": {"b": []}}, {"a": "b"}]
    for nothing in empty:
        assert filled(template, **nothing) == [{"x": 2}]


def test_a_list_that_is_missing_repeats_nothing() -> None:
    """An optional list may be left out."""
    assert filled([{"$data": "${rows}", "x": 1}]) == []


def test_data_is_not_a_template() -> None:
    """What data says is read once: a binding in it stays as it is."""
    assert filled({"text": "${a}", "b": "<${a}>"}, a="${b} ${$root.b}", b="x") == {
        "text": "${b} ${$root.b}",
        "b": "<${b} ${$root.b}>",
    }


def test_a_text_of_two_lines_becomes_two_texts() -> None:
    """No two channels agree on a line break within a run, so each line is a block of its own."""
    block = {"type": "RichTextBlock", "spacing": "Large", "inlines": [{"type": "TextRun", "text": "${a}"}]}
    first, second = filled([block], a="x\r\ny")
    assert (first["spacing"], first["inlines"][0]["text"]) == ("Large", "x")
    assert (second["spacing"], second["inlines"][0]["text"]) == ("None", "y")


@pytest.mark.parametrize("wrong", [{"$when": "${a} ${b}"}, {"$when": "yes"}, {"$data": "rows"}, {"$data": "x ${rows}"}])
def test_what_the_subset_lacks_is_a_fault(wrong: dict[str, str]) -> None:
    """A condition is one path and so is a list; anything else is refused rather than ignored."""
    with pytest.raises(TemplateFault):
        filled([wrong], a=1, b=1, rows=[])
