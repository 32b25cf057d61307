"""Taking back a change of settings: only while nobody has changed the same again, and never to what cannot be kept."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bookings import demo
from bookings.business import Role, StaffMember
from bookings.model import Actor, HistoryEntry
from bookings.refusals import Code
from bookings.settings import before_and_after, is_undoable
from tests.bookings.salon import ADA, ANA, CASEY_PROVEN, HOUR, NOW, SAM, VIC, Salon, refuses

SALON = demo.catalogue()
NEW = StaffMember("dana", "Dana", "dana@contoso-salon.example")


async def last(salon: Salon) -> HistoryEntry:
    """The newest change of a setting."""
    return (await salon.settings.changes())[-1]


async def test_a_change_is_taken_back_by_its_entry(salon: Salon) -> None:
    """The fields have their earlier values, whole parts among them; that is a change of its own, with its author."""
    await salon.set_business(policy={"cancel_notice": 3 * HOUR}, phone="+44 20 7946 0555")
    entry = await last(salon)
    undone = await salon.settings.undo(ADA, entry.id, request_key="undo")
    assert undone == replace(SALON.business, version=3)
    undoing = await last(salon)
    assert (undoing.who, undoing.decision) == ("staff:ada", f"allowed; undoes {entry.id}")
    assert (undoing.before, undoing.after) == (entry.after | {"version": 2}, entry.before | {"version": 3})


async def test_the_same_undo_twice_is_one(salon: Salon) -> None:
    """The same request again gives the record as it is; another one is refused, since it was changed since."""
    await salon.set_business(phone="+44 20 7946 0555")
    entry = await last(salon)
    first = await salon.settings.undo(ADA, entry.id, request_key="undo")
    assert await salon.settings.undo(ADA, entry.id, request_key="undo") == first
    with refuses(Code.STALE):
        await salon.settings.undo(ADA, entry.id, request_key=salon.key())


async def test_what_changed_since_is_not_lost(salon: Salon) -> None:
    """A field that somebody set again is not taken back; another field of the record does not stand in the way."""
    await salon.set_business(phone="+44 20 7946 0555")
    phone = await last(salon)
    await salon.set_business(email="new@contoso-salon.example")
    undone = await salon.settings.undo(ADA, phone.id, request_key=salon.key())
    assert undone == replace(SALON.business, email="new@contoso-salon.example", version=4)
    await salon.set_business(phone="+44 20 7946 0777")
    with refuses(Code.STALE):
        await salon.settings.undo(ADA, phone.id, request_key=salon.key())


async def test_an_undo_that_cannot_be_kept_is_refused(salon: Salon) -> None:
    """What was possible then may be no longer: a business keeps a phone number or a mail address."""
    await salon.set_business(email="")
    await salon.set_business(email="hello@contoso-salon.example")
    back = await last(salon)
    await salon.set_business(phone="")
    with refuses(Code.INVALID) as no:
        await salon.settings.undo(ADA, back.id, request_key=salon.key())
    assert no.value.facts["problem"] == "contact_missing"


@pytest.mark.parametrize("actor", [SAM, ANA, VIC, CASEY_PROVEN], ids=["scheduler", "team-member", "viewer", "customer"])
async def test_only_administrators_take_back_settings(salon: Salon, actor: Actor) -> None:
    """Anybody else is refused, and nothing is written but the denial."""
    await salon.set_business(phone="+44 20 7946 0555")
    entry, before = await last(salon), salon.everything()
    with refuses(Code.ROLE):
        await salon.settings.undo(actor, entry.id, request_key="undo")
    with refuses(Code.ROLE):
        await salon.settings.add(actor, NEW, request_key="add")
    assert salon.everything() == before


async def test_what_is_no_change_is_not_taken_back(salon: Salon) -> None:
    """An unknown entry, a denied change and an added record have nothing that could be given back."""
    with refuses(Code.NOTHING_TO_UNDO):
        await salon.settings.undo(ADA, "unknown", request_key=salon.key())
    await salon.settings.add(ADA, NEW, request_key=salon.key())
    added = await last(salon)
    assert (added.before, added.after["display_name"]) == ({}, "Dana")
    with refuses(Code.NOTHING_TO_UNDO):
        await salon.settings.undo(ADA, added.id, request_key=salon.key())
    with refuses(Code.ROLE):
        await salon.settings.change(SAM, SALON.business, request_key=salon.key(), phone="")
    assert await last(salon) == added
    denied = (await salon.store.history_of(""))[-1]
    with refuses(Code.NOTHING_TO_UNDO):
        await salon.settings.undo(ADA, denied.id, request_key=salon.key())


async def test_a_record_is_added_once(salon: Salon) -> None:
    """The same request again adds nothing, another with its id is refused, and so is one that cannot be kept."""
    await salon.settings.add(ADA, NEW, request_key="add")
    await salon.settings.add(ADA, NEW, request_key="add")
    with refuses(Code.STALE):
        await salon.settings.add(ADA, NEW, request_key=salon.key())
    with refuses(Code.INVALID):
        await salon.settings.add(ADA, replace(NEW, id="eve", email_address="eve"), request_key=salon.key())
    assert len(await salon.settings.changes()) == 1


async def test_all_that_stands_against_a_change_is_told_before(salon: Salon) -> None:
    """Each fault is named, the last administrator among them, and nothing is written."""
    found = await salon.settings.faults(SALON.business, phone="x", color="plum", email="")
    assert [(no.facts["field"], no.facts["problem"]) for no in found] == [("phone", "no_phone"), ("color", "no_color")]
    found = await salon.settings.faults(SALON.staff["ada"], role=Role.TEAM_MEMBER)
    assert [no.facts["problem"] for no in found] == ["last_administrator"]
    assert await salon.settings.faults(SALON.business, phone="", email="hello@contoso-salon.example") == []
    assert await salon.settings.changes() == []


def test_an_entry_from_before_is_read_as_far_as_it_says() -> None:
    """Older histories hold values as text: what was text can be taken back, what was not stands as it is kept."""
    text = HistoryEntry("1", NOW, "setting", before={"phone": "1234"}, after={"phone": SALON.business.phone})
    assert is_undoable(SALON.business, text)
    assert before_and_after(SALON.business, text) == (replace(SALON.business, phone="1234"), SALON.business)
    flag = HistoryEntry("2", NOW, "setting", before={"is_published": "False"}, after={"is_published": "True"})
    assert not is_undoable(SALON.business, flag)
    assert before_and_after(SALON.business, flag) is None
    assert before_and_after(SALON.business, HistoryEntry("3", NOW, "setting", after={"phone": "1"})) is None
