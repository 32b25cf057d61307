"""Completeness of the words: every message that the product names is there, takes what it is given, and is used."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from functools import cache

import pytest
from fluent.syntax import ast as fluent
from fluent.syntax import parse

from adaptive_cards import message_ids
from adaptive_cards import names as cards
from bookings.bounds import PROBLEMS
from bookings.business import AvailabilityType, PriceType, ReminderRecipients
from bookings.fitting import MISFITS
from bookings.manage_policy import Action
from bookings.notices import MailKind
from bookings.permissions import STAFF
from bookings.refusals import Code
from bot.teams_manifest import COMMANDS
from dialogs.confirmation import ConfirmField
from dialogs.language.wish import Problem
from dialogs.open_forms import FORMS
from dialogs.settings import PAGES
from dialogs.settings.kinds import OneOf
from dialogs.settings.rule_card import WHY
from dialogs.settings.rule_off import TurnOff
from dialogs.settings.setting_form import SettingForm
from dialogs.settings.typed import Misread
from dialogs.settings.typed_kinds import Typed
from tests.texts.named_in_code import ROOT, Named, Reader
from tests.texts.named_in_templates import named as named_in_templates
from texts import Words, languages
from texts.catalogue import FALLBACK, FOLDER
from texts.own import Needs

pytestmark = pytest.mark.completeness

OWN_LETTERS = {MailKind.CODE, MailKind.MESSAGE, MailKind.WRITTEN, MailKind.RULE_CHANGED}
TOLD = [kind for kind in MailKind if kind not in OWN_LETTERS]
TOLD_TO = [("customer", kind) for kind in TOLD] + [("staff", kind) for kind in TOLD if kind is not MailKind.RESENT]
SETTINGS = [setting for form in FORMS.values() if isinstance(form, SettingForm) for setting in form.settings]
HEADED = [name for name, form in FORMS.items() if isinstance(form, SettingForm) and not isinstance(form, TurnOff)]
DERIVED: Mapping[str, Collection[str]] = {
    "refused-{}": [f"refused-{code.value.replace('_', '-')}" for code in Code],
    "form-{}": [f"form-{name}" for name in FORMS],
    "{}-{}-again": [f"{name}-{field.name}-again" for name, form in FORMS.items() for field in form.fields],
    "change-{}": [
        f"change-{name}"
        for form in FORMS.values()
        for field in form.fields
        if isinstance(field, ConfirmField)
        for name in field.after
    ],
    "typed-{}": [f"typed-{why.value}" for why in Misread],
    "hint-{}": [f"hint-{one.kind.example}" for one in SETTINGS if isinstance(one.kind, Typed) and one.kind.example],
    "reminder-to-{}": [f"reminder-to-{who.value.lower()}" for who in ReminderRecipients],
    "availability-{}": [
        f"availability-{kind.value.lower()}"
        for kind in AvailabilityType
        if kind is not AvailabilityType.CUSTOM_WEEKLY_HOURS
    ],
    "settings-page-{}": [f"settings-page-{page}" for page in PAGES],
    "settings-page-{}-also": [f"settings-page-{page}-also" for page in PAGES],
    "settings-page-{}-note": [f"settings-page-{page}-note" for page in PAGES],
    "setting-{}": [f"setting-{setting.name}" for setting in SETTINGS],
    "{}-title": [f"{name}-title" for name in HEADED],
    "{}-line": [f"{name}-line" for name in HEADED],
    "setting-problem-{}": [f"setting-problem-{problem}" for problem in PROBLEMS],
    "value-{}-{}": [
        f"value-{value.__class__.__name__.lower()}-{value.value.lower()}"
        for setting in SETTINGS
        if isinstance(setting.kind, OneOf)
        for value in setting.kind.values
    ],
    "rule-why-{}": [f"rule-why-{code.value.replace('_', '-')}" for code in WHY],
    "rule-action-{}": [f"rule-action-{action.value}" for action in Action],
    "misfit-{}": [f"misfit-{code.value.replace('_', '-')}" for code in MISFITS],
    "roles-{}": [f"roles-{role.value.lower()}" for role in STAFF],
    "role-{}": [f"role-{role.value.lower()}" for role in STAFF],
    "when-{}": [f"when-{p.value.replace('_', '-')}" for p in Problem if p is not Problem.WEEKDAY_DIFFERS],
    "teams-command-{}": [f"teams-command-{command}" for commands in COMMANDS.values() for command in commands],
    "teams-about-{}": [f"teams-about-{command}" for commands in COMMANDS.values() for command in commands],
    "price-{}": [f"price-{kind.value.lower()}" for kind in PriceType if kind is not PriceType.NOT_SET],
    "mail-{}-{}-subject": [f"mail-{reader}-{kind}-subject" for reader, kind in TOLD_TO],
    "mail-{}-{}-title": [f"mail-{reader}-{kind}-title" for reader, kind in TOLD_TO],
    "mail-{}-{}-lead": [f"mail-{reader}-{kind}-lead" for reader, kind in TOLD_TO],
}
"""Keys that are put together from lists of the code, by the pattern of the f-string that does it."""


@cache
def entries(language: str) -> tuple[tuple[str, Needs], ...]:
    """Every message and term of a language in the order of its files; terms begin with a hyphen."""
    found: list[tuple[str, Needs]] = []
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, fluent.Message | fluent.Term):
                needs = Needs()
                needs.visit(entry)
                found.append((("-" if isinstance(entry, fluent.Term) else "") + entry.id.name, needs))
    return tuple(found)


def messages(language: str = FALLBACK) -> dict[str, frozenset[str]]:
    """Each message's arguments, by its key."""
    return {key: frozenset(needs.names) for key, needs in entries(language) if not key.startswith("-")}


@cache
def reader() -> tuple[Reader, tuple[Named, ...]]:
    """What the code and the templates name, read once."""
    code = Reader(DERIVED)
    labels = (Named(key, "adaptive_cards", frozenset()) for name in cards() for key in message_ids(name))
    return code, (*code.named(), *named_in_templates(), *labels)


def named() -> tuple[Named, ...]:
    """All that is named anywhere."""
    return reader()[1]


def test_every_message_that_is_named_is_there() -> None:
    """Code, templates and cards name no message that the catalogue lacks."""
    there = messages()
    assert sorted({f"{n.key} ({n.place})" for n in named() if n.key not in there and not n.may_be_absent}) == []


def test_every_message_is_used() -> None:
    """The catalogue holds no message, and no term, that nothing names."""
    used = {n.key for n in named()} | {other for _, needs in entries(FALLBACK) for other in needs.others}
    assert sorted(key for key, _ in entries(FALLBACK) if key not in used) == []


def test_every_message_gets_the_arguments_it_names() -> None:
    """Whoever names a message passes every argument that stands in it."""
    there = messages()
    lacking = {
        f"{n.key} ({n.place}): {', '.join(sorted(there[n.key] - n.given))}"
        for n in named()
        if n.given is not None and n.key in there and not there[n.key] <= n.given
    }
    assert sorted(lacking) == []


def test_every_way_to_put_a_key_together_is_one_that_the_code_has() -> None:
    """No list of derived keys outlives the code that puts such keys together."""
    assert set(DERIVED) - reader()[0].patterns == set()


@pytest.mark.parametrize("language", languages())
def test_every_message_formats(language: str) -> None:
    """Every message becomes a text without a gap, whichever way its arguments choose."""
    words = Words(language)
    for key, arguments in messages(language).items():
        for value in (1, 2, "yes", "staff", "customer"):
            text = words(key, **dict.fromkeys(arguments, value))
            assert text.strip(), key
            assert not re.search(r"[{}]|\$\w", text), (key, text)


@pytest.mark.parametrize("language", languages())
def test_all_languages_have_the_same_messages(language: str) -> None:
    """A language has the messages of every other one, with the same arguments, and each once."""
    assert messages(language) == messages()
    assert [key for key, count in Counter(key for key, _ in entries(language)).items() if count > 1] == []


def test_the_page_script_says_what_it_is_given() -> None:
    """Every message that the page hands to its script is one that the script shows, and the other way round."""
    scripts = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot/pages/static").glob("*.js"))
    said = set(re.findall(r"\bwords\.([a-z]+)", scripts)) | set(re.findall(r"\bwords\[\"([a-z-]+)\"\]", scripts))
    given = {n.key.removeprefix("page-talk-") for n in named() if n.place.startswith("bot/pages/shell.py")}
    assert said - {"failed-way"} == {key for key in given if not key.startswith("failed-")}
