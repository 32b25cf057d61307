"""Rendered cards: valid, complete, small enough, and literal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft6Validator

from adaptive_cards import CardTooLarge, names, render
from adaptive_cards.cards import actions
from adaptive_cards.literal import as_input, as_line, as_text
from adaptive_cards.templating import TemplateFault
from tests.cards.conftest import Parsed, card, example_cards
from tests.cards.examples import FULL, MINIMAL, day

CARDS = example_cards()
# Not shown, so no foreign words come there: what is sent back, addresses, dates, ids.
KEPT = {
    "kind",
    "style",
    "goes",
    "command",
    "about",
    "id",
    "value",
    "link",
    "privacy_link",
    "terms_link",
    "first",
    "last",
    "earlier",
    "later",
    "more",
}
HOSTILE = [
    "**bold** _slanted_ [click](https://evil.example) `code` # heading\n- list\n1. first\n> quote",
    "${title} ${$root.text.title} ${missing}",
    '<script>alert("x")</script><b>b</b> &amp; &lt;',
    "שלום \u202eevil\u202c مرحبا",
    "one\r\ntwo\rthree\n\n\n\nfour",
    "a\x00b\x1bc\ud800d",
    "{{DATE(2027-03-02T06:00:00Z, SHORT)}} {{TIME(2027-03-02T06:00:00Z)}}",
    "x" * 2_000,
    "😀" * 500,
]


def elements(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every object of a card except what actions send back."""
    if isinstance(node, dict):
        yield node
        for key, value in node.items():
            if key != "data":
                yield from elements(value)
    elif isinstance(node, list):
        for element in node:
            yield from elements(element)


def replaced(data: Any, words: str) -> Any:
    """Return `data` with `words` and a number of its own for every string that is shown, of lists the first item."""
    numbers = count(100)

    def replace(node: Any, key: str) -> Any:
        if isinstance(node, dict):
            return {k: replace(v, k) for k, v in node.items()}
        if isinstance(node, list):
            return [replace(item, key) for item in node[:1]]
        return f"{words} {next(numbers)}" if isinstance(node, str) and key not in KEPT else node

    return replace(data, "")


def strings(data: Any, key: str = "") -> Iterator[str]:
    """Yield every string of a card's data that is shown."""
    if isinstance(data, dict):
        for k, v in data.items():
            yield from strings(v, k)
    elif isinstance(data, list):
        for item in data:
            yield from strings(item, key)
    elif isinstance(data, str) and key not in KEPT:
        yield data


@pytest.mark.parametrize("made", CARDS)
def test_a_card_is_valid_by_the_published_schema(made: str, shared: Path) -> None:
    """A rendered card is an Adaptive Card of version 1.5."""
    schema = json.loads((shared / "schemas" / "adaptive-card-1.5.json").read_text(encoding="utf-8"))
    assert [fault.message for fault in Draft6Validator(schema).iter_errors(CARDS[made])] == []
    assert CARDS[made]["version"] == "1.5"


def test_the_real_renderer_has_nothing_to_say_against_a_card(parse: Callable[..., dict[str, Parsed]]) -> None:
    """The published renderer parses every card without a validation event, at most six actions allowed."""
    assert {name: parsed["events"] for name, parsed in parse(CARDS).items() if parsed["events"]} == {}


@pytest.mark.parametrize("made", CARDS)
def test_an_action_says_what_it_is_and_where_it_comes_from(made: str) -> None:
    """Every action that sends something back carries card, nonce and verb, and has a title."""
    for action in actions(CARDS[made]):
        assert action["title"]
        if action["type"] == "Action.Submit":
            assert action["data"]["card"] == "card-7"
            assert action["data"]["nonce"] == "nonce-7"
            assert action["data"]["verb"]


@pytest.mark.parametrize("made", CARDS)
def test_the_bar_has_at_most_six_actions_and_one_is_primary(made: str) -> None:
    """One primary action and that the first, a destructive one last, six at most (docs/rules.md, section 6)."""
    bar = CARDS[made].get("actions", [])
    styles = [action.get("style", "") for action in bar]
    assert len(bar) <= 6
    assert "positive" not in styles[1:]
    assert "destructive" not in styles[:-1]


@pytest.mark.parametrize("made", CARDS)
def test_a_card_has_words_for_those_who_cannot_see_it(made: str) -> None:
    """A card has a fallback text, an image an alternative, an input a label."""
    assert CARDS[made]["fallbackText"]
    for element in elements(CARDS[made]):
        kind = element.get("type", "")
        assert kind != "Image" or element["altText"]
        assert not kind.startswith("Input.") or element["label"]


@pytest.mark.parametrize("made", CARDS)
def test_only_the_main_action_reads_the_inputs(made: str) -> None:
    """Going back or asking for help is never stopped by an empty input, and brings no half-filled form along."""
    for action in CARDS[made].get("actions", []):
        style = action.get("style", "")
        if action["type"] == "Action.Submit" and style == "":
            assert action["associatedInputs"] == "none"


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_shown_as_they_are(words: str, parse: Callable[..., dict[str, Parsed]]) -> None:
    """Markdown, template and date expressions, markup and odd characters reach the reader as typed, on every card."""
    filled = {name: replaced(FULL[name], words) for name in names()}
    cards = {name: card(name, filled[name]) for name in names()}
    for name, parsed in parse(cards).items():
        assert parsed["events"] == [], name
        shown = "\n".join(parsed["words"])
        for typed in strings(filled[name]):
            ways = {as_line(typed), as_text(typed), as_input(typed)}
            assert any(way in shown for way in ways), (name, typed[-4:])
    for made in cards.values():
        markdown = " ".join(element["text"] for element in elements(made) if element.get("type") == "TextBlock")
        assert not any(str(number) in markdown for number in range(100, 120))


def test_what_is_made_of_hostile_words_is_little() -> None:
    """Only what cannot be shown is dropped: control characters and halves of characters; blank lines become one."""
    assert as_text("a\x00b\x1bc\ud800d") == "abc\ufffdd"
    assert as_text(" one\r\ntwo\rthree\n\n\n\nfour \n") == "one\ntwo\nthree\n\nfour"
    assert as_line("one\r\ntwo") == "one two"
    assert as_text("{{DATE(x)}} {{name}}").replace("\u2060", "") == "{{DATE(x)}} {{name}}"
    assert as_text(HOSTILE[2]) == HOSTILE[2]
    assert as_text(HOSTILE[3]) == HOSTILE[3]


@given(st.sampled_from(names()), st.text(max_size=300))
def test_any_words_make_a_card(name: str, words: str) -> None:
    """Whatever a person types, the card is made and can be sent."""
    made = card(name, replaced(FULL[name], words))
    assert json.loads(json.dumps(made)) == made


def test_what_is_sent_back_is_what_was_given() -> None:
    """A value is not shown, so it comes back unchanged, whatever it holds."""
    odd = "2027-03-02\x00 ${title}\n**a**"
    data = {"title": "t", "days": [{"label": "d", "value": odd, "times": [{"label": "9", "value": odd}], "more": True}]}
    assert [action["data"]["value"] for action in actions(card("slot_picker", data))] == [odd, odd]


def test_data_cannot_claim_another_card() -> None:
    """Card, nonce and verb are the renderer's, whatever a template or its data says."""
    made = render("code", FULL["code"], str, card_id="${line}", nonce="${line}")
    assert {(action["data"]["card"], action["data"]["nonce"]) for action in actions(made)} == {("${line}", "${line}")}


def test_times_stand_in_rows_of_three_and_of_two_with_names() -> None:
    """Times stand in columns of equal width, the last row's in line with those above."""
    for staff, columns in (((), 3), (("Ana", "Ben"), 2)):
        made = card("slot_picker", {"title": "t", "days": [day("Tuesday", "2027-03-02", range(10, 17), staff=staff)]})
        rows = [element for element in elements(made) if element.get("type") == "ColumnSet"][: -(-7 // columns)]
        assert [len(row["columns"]) for row in rows] == [columns] * len(rows)
        assert sum(bool(column["items"]) for row in rows for column in row["columns"]) == 7


def test_a_time_names_its_staff_member_only_where_they_differ() -> None:
    """The staff member stands beside the time where the data gives one."""
    data = {"title": "t", "days": [day("Tuesday", "2027-03-02", range(10, 12), staff=("Ana", "Ben"))]}
    assert [action["title"] for action in actions(card("slot_picker", data))] == ["10:15 · Ana", "11:15 · Ben"]


def test_only_what_is_allowed_is_offered() -> None:
    """The menu of a booking offers what the decision allows, in the order of the house, and nothing else."""
    for allowed in ([], ["contact"], ["reschedule", "cancel"], ["reschedule", "book", "contact", "cancel"]):
        made = card("manage_menu", {"facts": [], "allowed": dict.fromkeys(allowed, True) | {"book": "book" in allowed}})
        assert [action["data"]["verb"] for action in actions(made)] == allowed


def test_a_reason_is_asked_only_where_the_rule_asks_for_one() -> None:
    """No input without a reason to give; a required one must be filled before the card is sent."""
    for reason, required in ((None, []), ({"value": ""}, [False]), ({"value": "", "required": True}, [True])):
        for name in ("cancel_confirm", "old_and_new"):
            data = {**MINIMAL[name], "reason": reason}
            inputs = [element for element in elements(card(name, data)) if element.get("type") == "Input.Text"]
            assert [element.get("isRequired", False) for element in inputs] == required


def test_a_card_that_has_done_its_work_has_nothing_to_click() -> None:
    """The card of today's state has no action."""
    assert [action["type"] for action in actions(CARDS["stale-minimal"])] == []


def test_a_business_of_the_largest_size_fits() -> None:
    """Ten services, thirty staff members, three full days and twenty bookings stay under 28,000 bytes."""
    long = "A name of quite some length, in words"
    row = {"id": "a" * 36, "name": long, "facts": long, "line": long * 3, "value": "b" * 60, "what": long, "when": long}
    card("service_picker", {"services": [row] * 10, "more": "10"})
    card("staff_picker", {"staff": [row] * 30, "anyone": True})
    card("booking_picker", {"bookings": [row] * 20})
    days = [day(long, "2027-03-02", range(10, 19), staff=(long,), more=True)] * 3
    card("slot_picker", {**FULL["slot_picker"], "days": days})


def test_a_card_that_teams_would_refuse_is_not_made() -> None:
    """More than 28,000 bytes are a fault that says so."""
    with pytest.raises(CardTooLarge, match="stale"):
        card("stale", {"title": "x" * 28_000})


def test_lines_beyond_the_twelfth_share_one() -> None:
    """A text of many lines costs the card twelve elements, and loses no word."""
    made = card("stale", {"title": "\n".join(str(number) for number in range(100))})
    assert len(made["body"]) == 12
    assert made["body"][-1]["inlines"][0]["text"].endswith("98 99")


def test_what_an_input_holds_keeps_its_lines() -> None:
    """A text that a person goes on writing comes back as they left it."""
    note = "a\n\n\n  b\n" + "c\n" * 20
    data = {**MINIMAL["message_form"], "message": {"value": note}}
    assert [element["value"] for element in elements(card("message_form", data)) if "value" in element] == [note]


def test_a_link_opens_a_page_a_mail_or_a_call() -> None:
    """An address that would run something is a fault."""
    for link in ("javascript:alert(1)", "data:text/html,x", "//evil.example", "ftp://x.example"):
        with pytest.raises(TemplateFault):
            card("stale", {"title": "t", "facts": [{"label": "l", "value": "v", "link": link}]})


def test_missing_data_is_a_fault() -> None:
    """A card is never shown with a hole in it."""
    with pytest.raises(TemplateFault, match="title"):
        card("stale", {})
    with pytest.raises(KeyError):
        card("no_such_card", {})
