"""Where a business begins: the demo salon, a founder's first day, and identifiers."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bookings import demo, founding
from bookings.business import Role
from bookings.ids import ALPHABET, RandomIds, spoken
from bookings.manage_policy import Action, decide
from bookings.model import Origin
from bookings.refusals import Code, Refused
from bookings.validation import validate
from state.tinydb_store import TinyStore
from tests.bookings.salon import CASEY_PROVEN, NOW, CountedIds, refuses

FOUNDER = founding.Founder("Ada", "ada@example.com")


async def test_the_demo_salon_shows_the_rule(tmp_path: Path) -> None:
    """Casey has a haircut by staff, a coloring by staff and a haircut of their own: contact only, and twice all."""
    with TinyStore.open(tmp_path / "bookings.db") as store:
        made = await demo.fill(store, NOW, CountedIds())
        catalogue = await store.catalogue()
        assert catalogue == demo.catalogue()
        validate(catalogue)
        offered = [
            decide(catalogue.business, catalogue.services[one.service_id], one, CASEY_PROVEN, NOW).allowed
            for one in made
        ]
        assert [await store.booking(one.reference) for one in made] == list(made)
    assert offered == [{Action.CONTACT}, set(Action), set(Action)]
    assert [one.origin for one in made] == [Origin.STAFF, Origin.STAFF, Origin.SELF_SERVICE]


@pytest.mark.parametrize("today", [date(2026, 3, day) for day in range(23, 30)])
def test_the_demo_bookings_are_at_eleven_on_working_days(today: date) -> None:
    """Two, four and eight working days ahead at 11:00 London time, whatever day it is, over a clock change too."""
    now = datetime(today.year, today.month, today.day, 12, tzinfo=UTC)
    walls = [one.start.astimezone(ZoneInfo("Europe/London")) for one in demo.bookings(now, CountedIds())]
    assert {(wall.hour, wall.minute) for wall in walls} == {(11, 0)}
    assert all(wall.weekday() < 6 for wall in walls)
    assert [wall.date() for wall in walls] == [demo.working_day(today, ahead) for ahead in (2, 4, 8)]
    assert all(wall.date() > today for wall in walls)


async def test_a_business_is_founded_with_its_first_administrator(tmp_path: Path) -> None:
    """Open on weekdays from nine to five, not published, with one administrator and a way to be reached."""
    made = founding.business("Salon", "Europe/London", "+44 20 7946 0123", "")
    with TinyStore.open(tmp_path / "bookings.db") as store:
        await founding.found(store, made, FOUNDER)
        catalogue = await store.catalogue()
    assert catalogue.business == made
    assert not made.is_published
    assert [hours.day for hours in made.business_hours] == ["monday", "tuesday", "wednesday", "thursday", "friday"]
    assert [(one.display_name, one.role) for one in catalogue.staff.values()] == [("Ada", Role.ADMINISTRATOR)]


@pytest.mark.parametrize(
    ("zone", "phone", "founder", "field"),
    [
        ("Europe/London", "", FOUNDER, "phone"),
        ("Nowhere", "0123", FOUNDER, "time_zone"),
        ("Europe/London", "0123", replace(FOUNDER, display_name=" "), "display_name"),
    ],
)
async def test_what_cannot_be_kept_is_not_founded(
    tmp_path: Path, zone: str, phone: str, founder: founding.Founder, field: str
) -> None:
    """Without a way to be reached, a known zone or a name nothing is written."""
    with TinyStore.open(tmp_path / "bookings.db") as store:
        with refuses(Code.INVALID) as no:
            await founding.found(store, founding.business("Salon", zone, phone, ""), founder)
        assert no.value.facts["field"] == field
        assert store.is_empty


def test_references_are_readable_aloud_and_all_different() -> None:
    """Eight letters and digits without look-alikes, read in two groups of four; ids are 128 bits."""
    ids = RandomIds()
    references = {ids.new_reference() for _ in range(1000)}
    assert len(references) == 1000
    assert all(len(one) == 8 and set(one) <= set(ALPHABET) for one in references)
    assert not set(ALPHABET) & set("01OILSZ52")
    assert spoken("ABCDEFGH") == "ABCD-EFGH"
    assert len({ids.new_id() for _ in range(1000)}) == 1000
    assert all(len(bytes.fromhex(ids.new_id())) == 16 for _ in range(3))


def test_refusals_are_equal_by_code_and_facts() -> None:
    """A refusal is a value: compared, hashed and shown by its code and facts, never by its words."""
    no = Refused(Code.TOO_MANY_MOVES, maximum=2)
    assert no == Refused(Code.TOO_MANY_MOVES, maximum=2)
    assert len({no, Refused(Code.TOO_MANY_MOVES, maximum=2), Refused(Code.TOO_MANY_MOVES, maximum=3)}) == 2
    assert no != "too_many_moves"
    assert repr(no) == "Refused('too_many_moves', {'maximum': 2})"
