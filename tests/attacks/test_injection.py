"""Whatever is typed into any field is shown as it was typed, or refused: in mails, invitations, cards, pages, exports.

Each string goes into every field that a person fills, and each result is read by a program that is not ours.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from email.message import EmailMessage
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import icalendar
import pytest
import vobject

from adaptive_cards import names
from adaptive_cards.literal import as_input, as_line, as_text
from bookings.business import CustomQuestion, Location
from bookings.ids import RandomIds
from bookings.keepable import LONGEST, LONGEST_NAME, LONGEST_PHONE
from bookings.model import Booking, Customer, OutboxRow
from bookings.refusals import Code, Refused
from bookings.settings import SettingsDesk
from bot.mail.build import build
from bot.mail.smtp import SmtpMailer
from state.places import EmbeddedPlace
from state.tinydb_store import TinyStore
from tests.attacks.strings import KINDS, TOO_LONG, strings
from tests.attacks.whole import ADA, FULL, Whole
from tests.bookings.salon import NOW, SAM, Salon, at, refuses
from tests.bot.edge import noon
from tests.cards.conftest import Parsed, card
from tests.cards.examples import FULL as EVERY_FIELD
from tests.cards.test_render import replaced
from tests.cards.test_render import strings as shown_in
from tests.mail.every_mail import every_mail
from tests.mail.mail_server import MailServer
from tests.mail.mailed import HEADERS, context, html_of, text_of
from tests.mail.test_look import Nesting

STRINGS = strings() if FULL else strings(12)
IN_MAILS = STRINGS if FULL else [" ".join(kind[0] for kind in KINDS)]
"""A mail of each kind takes a second to make, to send and to read."""
PLAIN = "Plain words"
MOST_REFUSED = 13
"""All texts of the settings that are tried."""
NOT_SHOWN = {"Cc", "Cs", "Zl", "Zp", "Zs"}


def bare(text: str) -> str:
    """A text without white space and what cannot be shown: what any reader shows of it."""
    return "".join(sign for sign in text if unicodedata.category(sign) not in NOT_SHOWN)


@contextmanager
def opened(folder: Path) -> Iterator[Salon]:
    """A salon of its own."""
    with TinyStore.open(folder / "bookings.sqlite", clock=lambda: NOW) as store:
        yield Salon(store)


async def mails_with(folder: Path, typed: str) -> dict[str, Any]:
    """A mail of each kind, with this wherever somebody may type, as a mail server takes it from our client."""
    folder.mkdir()
    async with MailServer() as server, SmtpMailer(server.address()).line() as hand_over:

        async def through_it(salon: Salon, row: OutboxRow) -> EmailMessage:
            await hand_over(row.id, await build(row, context(salon), salon.now))
            taken = server.taken.pop()
            assert [taken.recipient] == [one.addr_spec for one in taken.mail["To"].addresses]
            return taken.mail

        with opened(folder) as salon:
            await salon.open()
            return await every_mail(salon, typed, through_it)


def read_html(html: str) -> Nesting:
    """A page or a mail as a strict reader sees it."""
    read = Nesting()
    read.feed(html)
    read.close()
    assert read.open == []
    return read


class Page(HTMLParser):
    """What a browser makes of a page: its elements, its links, and its words."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: set[str] = set()
        self.attributes: set[str] = set()
        self.hosts: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Remember an element, what it bears, and where it leads."""
        self.seen.add(tag)
        self.attributes |= {f"{tag}.{name}" for name, _ in attrs}
        links = [value or "" for name, value in attrs if name in ("href", "src", "action", "style")]
        self.hosts |= {urlsplit(link).scheme for link in links} if tag != "a" else set()

    def handle_data(self, data: str) -> None:
        """What is read."""
        self.text += data


def calendars(mail: Any) -> list[str]:
    """The invitations in a mail."""
    return [str(part.get_content()) for part in mail.walk() if part.get_content_type() == "text/calendar"]


def properties(calendar: str) -> list[str]:
    """The names of all properties of all parts, in order, as icalendar reads them."""
    parts = icalendar.Calendar.from_ical(calendar).walk()
    return [f"{part.name}.{name}" for part in parts for name in part]


@pytest.mark.slow
async def test_what_is_typed_stays_text_in_every_mail_and_invitation(tmp_path: Path) -> None:
    """Headers, elements, links and calendar properties are those of a mail about plain words; the words arrive as they
    were typed, in the text, in the HTML, and by two readers of the invitation.
    """
    plain = await mails_with(tmp_path / "plain", PLAIN)
    for number, typed in enumerate(IN_MAILS):
        for name, mail in (await mails_with(tmp_path / str(number), typed)).items():
            what, usual = (name, typed), plain[name]
            assert sorted(mail.keys()) == sorted(usual.keys()), what
            assert set(mail.keys()) <= HEADERS
            assert mail.defects == []
            for header in ("From", "To"):
                assert [one.addr_spec for one in mail[header].addresses] == [
                    one.addr_spec for one in usual[header].addresses
                ], what
            assert [part.get_content_type() for part in mail.walk()] == [
                part.get_content_type() for part in usual.walk()
            ], what
            read, usual_read = read_html(html_of(mail)), read_html(html_of(usual))
            assert read.seen <= usual_read.seen | {"br", "p"}, what
            assert {_origin(link) for link in read.addresses} <= {_origin(link) for link in usual_read.addresses}, what
            words = bare(typed if len(typed) <= LONGEST_NAME else typed[:LONGEST_PHONE])
            if bare(PLAIN) in bare(text_of(usual)):
                assert words in bare(text_of(mail)), what
            if bare(PLAIN) in bare(usual_read.text):
                assert words in bare(read.text), what
            for one, other in zip(calendars(mail), calendars(usual), strict=True):
                assert properties(one) == properties(other), what
                summary = vobject.readOne(one).vevent.summary.value
                [event] = icalendar.Calendar.from_ical(one).walk("VEVENT")
                assert str(event["summary"]) == summary
                assert bare(typed) in bare(summary), what


def _origin(link: str) -> str:
    """Where a link leads, without what says who or which."""
    return (
        link.split("?", maxsplit=1)[0].split("%", maxsplit=1)[0][:24]
        if link.startswith(("http", "mailto"))
        else link.partition(":")[0]
    )


@pytest.mark.slow
def test_what_is_typed_stays_text_on_every_card(parse: Callable[[dict[str, Any]], dict[str, Parsed]]) -> None:
    """The published renderer shows every string on every card as it was typed, and has nothing to say against it."""
    for first in range(0, len(STRINGS), 20):
        filled = {
            f"{name} {number}": (name, replaced(EVERY_FIELD[name], typed))
            for number, typed in enumerate(STRINGS[first : first + 20])
            if len(typed) < 300  # what is longer is cut before it gets onto a card
            for name in names()
        }
        cards = {key: card(name, data) for key, (name, data) in filled.items()}
        for key, parsed in parse(cards).items():
            assert parsed["events"] == [], key
            shown = "\n".join(parsed["words"])
            for typed in shown_in(filled[key][1]):
                assert any(way in shown for way in (as_line(typed), as_text(typed), as_input(typed))), (key, typed)


@pytest.mark.slow
async def test_what_is_typed_comes_back_from_an_export(tmp_path: Path) -> None:
    """Each string is kept in each field of a person that it is short enough for, and refused in the others; JSON's own
    reader finds it in the export, and a business that is made of the export has it again.
    """
    home, away = tmp_path / "home", tmp_path / "away"
    home.mkdir()
    away.mkdir()
    kept: list[Booking] = []
    with opened(home) as salon:
        await salon.open()
        for typed in STRINGS:
            fields = {"name": typed, "phone": typed, "notes": typed, "answers": typed}
            fitting = {name: text for name, text in fields.items() if len(text) <= LONGEST[name]}
            for name in fields.keys() - fitting.keys():
                with refuses(Code.INVALID) as no:
                    await salon.book_for(at("11:00"), customer=person_with({**fitting, name: typed}))
                assert no.value.facts == {"field": name, "problem": "too_long", "limit": LONGEST[name]}
            booking = await salon.book_for(at("11:00"), customer=person_with(fitting))
            await salon.cancel(SAM, booking, reason=typed)
            kept.append(await salon.again(booking))
            shown = kept[-1].customer.name
            assert "name" not in fitting or shown == typed.strip() or bare(shown) == bare(typed), typed
    file = tmp_path / "export.json"
    await EmbeddedPlace(home).export(file)
    exported = json.loads(file.read_text(encoding="utf-8"))
    texts = set(_texts(exported))
    assert {text for one in kept for text in (one.customer.name, one.customer.notes, one.reason)} <= texts
    await EmbeddedPlace(away).import_(file)
    with opened(away) as again:
        assert [await again.again(one) for one in kept] == kept


def person_with(fields: Mapping[str, str]) -> Customer:
    """Casey, with some of what is kept of a person."""
    own: dict[str, Any] = {name: {"tea": text} if name == "answers" else text for name, text in fields.items()}
    return replace(Customer("Casey", "casey@example.com"), **own)


def _texts(tree: Any) -> Iterator[str]:
    """Every string of a JSON value."""
    if isinstance(tree, str):
        yield tree
    for each in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from _texts(each)


async def pages_with(whole: Whole, typed: str) -> tuple[int, list[Page]]:
    """Each settings text set to this; how many were refused, and the pages as a browser gets them."""
    desk, refused = SettingsDesk(whole.store, noon, RandomIds()), 0
    for kind, fields in (
        ("business", ("display_name", "address", "other_ways_to_change", "phone", "web_site_url", "logo", "color")),
        ("service", ("display_name", "description", "additional_information")),
        ("staff", ("display_name", "email_address")),
    ):
        for name in fields:
            catalogue = await whole.store.catalogue()
            record: Any = {
                "business": catalogue.business,
                "service": catalogue.services[whole.made[0].service_id],
                "staff": catalogue.staff["ana"],
            }[kind]
            try:
                await desk.change(ADA, record, request_key="", **{name: typed})
            except Refused:
                refused += 1
    service = (await whole.store.catalogue()).services[whole.made[0].service_id]
    try:
        changed = {"default_location": Location(typed, typed), "custom_questions": (CustomQuestion("q", typed),)}
        await desk.change(ADA, service, request_key="", **changed)
    except Refused:
        refused += 1
    read = []
    for path in ("/", whole.links.manage_url(whole.made[0])):
        async with whole.edge.http.get(whole.edge.server.make_url(path)) as response:
            assert response.status == 200
            page = Page()
            page.feed(await response.text())
            page.close()
            read.append(page)
    ics = whole.edge.server.make_url(f"{whole.links.manage_url(whole.made[0])}/invitation.ics")
    async with whole.edge.http.get(ics) as response:
        [event] = icalendar.Calendar.from_ical(await response.text()).walk("VEVENT")
        assert bare(str((await whole.store.catalogue()).business.display_name)) in bare(str(event["summary"]))
    return refused, read


@pytest.mark.slow
async def test_what_an_administrator_types_stays_text_on_every_page(whole: Whole) -> None:
    """Every text of the settings is refused or shown as it was typed on the pages: no element, no link elsewhere."""
    await pages_with(whole, PLAIN)
    _, plain = await pages_with(whole, PLAIN)
    assert (await pages_with(whole, TOO_LONG))[0] == MOST_REFUSED
    for typed in STRINGS:
        refused, read = await pages_with(whole, typed)
        assert refused < MOST_REFUSED, typed
        for page, usual in zip(read, plain, strict=True):
            assert page.seen <= usual.seen | {"br", "p", "a"}, typed
            assert {each for each in page.attributes if ".on" in each} == set(), typed
            assert page.hosts <= usual.hosts | {"", "data"}, typed
            name = (await whole.store.catalogue()).business.display_name
            assert bare(name) in bare(page.text), typed
