"""Export to a plain JSON file and import from it: nothing lost, nothing secret, every fault named."""

import asyncio
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tinydb import TinyDB, where

from bookings.model import Origin, RevokedLink
from bookings.ports import StoreDamaged, StoreError, StoreLocked, StoreUnavailable
from state.import_checks import overlaps
from state.indexes import busy_of, meets
from state.tinydb_store import TinyStore
from state.transfer import ImportRefused, export, import_
from tests.state.made import ANA, BEN, BUSINESS, CLASS, CUT, HOUR, MINUTE, NOW, booking, challenge, entry, mail

Tables = dict[str, Any]


async def fill(store: TinyStore) -> None:
    """A business with two bookings, their traces, and what must stay at home."""
    async with store.unit("key") as unit:
        for record in (BUSINESS, CUT, CLASS, ANA, BEN, challenge(1)):
            await unit.put(record, None)
        await unit.add(booking(1, origin=Origin.SELF_SERVICE, reason="naïve ☕ \x00 </script>"))
        await unit.add(booking(2, NOW + HOUR))
        await unit.history(entry(1, "booking-1"))
        await unit.put(RevokedLink("booking-2", NOW, "staff:ana"), None)
        await unit.mail(mail(1, "booking-1"))
        await unit.mail(mail(2, recipient="challenge:challenge-1", kind="code"))
        await unit.outcome({"booking_id": "booking-1"})


@pytest.fixture
async def exported(tmp_path: Path) -> Path:
    """An export of that business, with a mail that somebody has leased."""
    with TinyStore.open(tmp_path / "bookings.db") as store:
        await fill(store)
        await store.claim(9, HOUR, NOW)
        export(tmp_path / "bookings.db", tmp_path / "export.json")
    return tmp_path / "export.json"


def read(file: Path) -> Tables:
    """An export as JSON."""
    tables: Tables = json.loads(file.read_text("ascii"))
    return tables


def write(file: Path, tables: Tables) -> None:
    """The export, changed."""
    file.write_text(json.dumps(tables), "ascii")


def test_an_unmodified_tinydb_opens_an_export(exported: Path) -> None:
    """The tables and fields of the record are there, times in ISO 8601 UTC, the person under `customer`."""
    with TinyDB(exported, access_mode="r") as database:
        tables = {"business", "services", "staff", "bookings", "history", "outbox", "revoked_links"}
        assert database.tables() == tables
        [found] = database.table("bookings").search(where("customer")["name"] == "Customer 2")
        assert (found["start"], found["origin"]) == ("2026-03-02T10:00:00Z", "staff")
        assert database.table("services").get(doc_id=1)["default_price"] == "38.50"
        assert database.table("services").get(doc_id=1)["default_duration"] == "PT1800S"


def test_codes_and_remembered_requests_are_never_exported(exported: Path) -> None:
    """Neither the challenge nor the mail that would carry its code is in the file, which its owner alone may read."""
    text = exported.read_text("ascii")
    assert "challenge" not in text
    assert '"mail-1"' in text
    assert [file.name for file in exported.parent.glob("*.new")] == []
    if os.name == "posix":
        assert exported.stat().st_mode & 0o777 == 0o600


async def test_what_is_imported_exports_the_same(exported: Path, tmp_path: Path) -> None:
    """Into a store that never was: the same records, mails due again; and a second import is refused."""
    other = tmp_path / "other" / "bookings.db"
    counts = {"business": 1, "services": 2, "staff": 2, "bookings": 2, "history": 1, "outbox": 1, "revoked_links": 1}
    assert import_(exported, other) == counts
    assert export(other, tmp_path / "again.json") == counts
    before, after = read(exported), read(tmp_path / "again.json")
    assert before["outbox"]["1"].pop("lease_until") is not None
    assert after["outbox"]["1"].pop("lease_until") is None
    assert after == before
    with pytest.raises(StoreError, match="holds 10 documents already"):
        import_(exported, other)
    with TinyStore.open(other) as store:
        assert await store.booking("REF00002") == booking(2, NOW + HOUR)
        assert await store.revoked_link("booking-2") == RevokedLink("booking-2", NOW, "staff:ana")
        assert await store.revoked_link("booking-1") is None
        assert [row.id for row in await store.claim(9, MINUTE, NOW)] == ["mail-1"]
        async with store.unit("") as unit:
            await unit.add(booking(3, NOW + 2 * HOUR))
        with pytest.raises(StoreLocked):
            import_(exported, other)


async def test_an_export_of_a_store_at_work_is_of_one_moment(tmp_path: Path) -> None:
    """While units commit, every export holds as many mails and lines of history as bookings, and they get more."""
    path, file = tmp_path / "bookings.db", tmp_path / "export.json"
    sizes: list[int] = []
    with TinyStore.open(path) as store:

        async def work() -> None:
            number = 0
            while len(set(sizes)) < 3:
                number += 1
                async with store.unit("") as unit:
                    await unit.add(booking(number, NOW + number * HOUR))
                    await unit.mail(mail(number, f"booking-{number}"))
                    await unit.history(entry(number, f"booking-{number}"))

        task = asyncio.create_task(work())
        while not task.done():
            counts = await asyncio.to_thread(export, path, file)
            assert counts["bookings"] == counts["outbox"] == counts["history"]
            assert len(read(file)["bookings"]) == counts["bookings"]
            sizes.append(counts["bookings"])
        await task
    assert sizes == sorted(sizes)


def test_nothing_is_exported_from_a_store_that_is_not_there_or_not_whole(exported: Path, tmp_path: Path) -> None:
    """An error, and the file of an earlier export stays as it is."""
    before = exported.read_bytes()
    with pytest.raises(StoreUnavailable, match=r"nothing\.db"):
        export(tmp_path / "nothing.db", exported)
    assert not (tmp_path / "nothing.db").exists()
    (tmp_path / "bookings.db").write_bytes(b"x" * 5000)
    with pytest.raises(StoreDamaged, match=r"bookings\.db"):
        export(tmp_path / "bookings.db", exported)
    assert exported.read_bytes() == before


def put(table: str, number: str, **fields: Any) -> Callable[[Tables], None]:
    """Change fields of a document."""
    return lambda tables: tables[table][number].update(fields)


def copy(table: str, **fields: Any) -> Callable[[Tables], None]:
    """Add a document that is like the first one, but for some fields."""
    return lambda tables: tables[table].update({"9": tables[table]["1"] | fields})


FAULTS: list[tuple[Callable[[Tables], Any], str]] = [
    (put("business", "1", phone="", email=""), "business salon: phone: contact_missing"),
    (put("business", "1", time_zone="Europe/Nowhere"), "business salon: time_zone: unknown_zone"),
    (copy("business", id="second"), "business: there must be one business, and there are 2"),
    (lambda tables: tables.pop("business"), "business: there must be one business, and there are 0"),
    (put("services", "1", staff_member_ids=["ana", "zoe"]), "services cut: staff_member_ids: unknown_staff"),
    (put("services", "1", default_duration="half an hour"), "services cut: Invalid ISO8601 duration"),
    (put("services", "1", default_location={"planet": "Mars"}), "services cut: unknown field default_location.planet"),
    (copy("staff"), "staff ana: 2 records have this id"),
    (put("bookings", "2", staff_member_ids=["zoe"]), "bookings booking-2: there is no staff member zoe"),
    (put("bookings", "2", staff_member_ids=[]), "bookings booking-2: no staff member is named"),
    (put("bookings", "2", service_id="shave"), "bookings booking-2: there is no service shave"),
    (put("bookings", "2", end="2026-03-02T10:00:00Z"), "bookings booking-2: it ends before it starts"),
    (put("bookings", "2", start="2026-03-02T10:00:00"), "bookings booking-2: Booking.start: instants are aware"),
    (put("bookings", "2", start="2026-03-02T10:00:00+01:00"), "bookings booking-2: Booking.start: instants are"),
    (put("bookings", "2", start="2026-02-30T10:00:00Z"), "bookings booking-2: Invalid RFC3339"),
    (put("bookings", "2", pre_buffer="-PT60S"), "bookings booking-2: a buffer is negative"),
    (put("bookings", "2", pre_buffer="PT1860S"), "bookings booking-2: it overlaps booking booking-1"),
    (put("bookings", "2", version=0), "bookings booking-2: its version is below 1"),
    (put("bookings", "2", reference="REF00001"), "bookings REF00001: 2 records have this reference"),
    (put("bookings", "2", reference=""), "bookings booking-2: id or reference is missing"),
    (put("bookings", "2", status="maybe"), "bookings booking-2: Invalid enum value"),
    (put("bookings", "2", mood="good"), "bookings booking-2: unknown field mood"),
    (lambda tables: tables["bookings"]["2"].pop("start"), "bookings booking-2: Object missing required field `start`"),
    (lambda tables: tables["bookings"].update({"x": {"id": "a"}}), "bookings a: 'x' is no document number"),
    (lambda tables: tables["bookings"].update({"3": [1]}), "bookings 3: Expected `object`, got `array`"),
    (put("history", "1", booking_id="booking-9"), "history entry-1: there is no booking booking-9"),
    (put("outbox", "1", booking_id="booking-9"), "outbox mail-1: there is no booking booking-9"),
    (put("outbox", "1", recipient="staff:zoe"), "outbox mail-1: there is no staff member zoe"),
    (put("outbox", "1", recipient="teams:zoe"), "outbox mail-1: there is no staff member zoe"),
    (put("outbox", "1", recipient="challenge:1"), "outbox mail-1: codes are not imported"),
    (put("revoked_links", "1", id="gone"), "revoked_links gone: there is no booking gone"),
    (lambda tables: tables.update(challenges={}), "challenges: no table of this store"),
    (lambda tables: tables.update(conversation_references={}), "conversation_references: no table of this store"),
    (lambda tables: tables.update(bookings=[]), "bookings: no table of this store"),
]


@pytest.mark.parametrize(("harm", "fault"), FAULTS, ids=[fault for _, fault in FAULTS])
def test_every_fault_is_named_and_nothing_is_imported(
    exported: Path, tmp_path: Path, harm: Callable[[Tables], Any], fault: str
) -> None:
    """Table and id stand before what is wrong, and no store is made."""
    tables = read(exported)
    harm(tables)
    write(exported, tables)
    with pytest.raises(ImportRefused) as refused:
        import_(exported, tmp_path / "new" / "bookings.db")
    assert any(one.startswith(fault) for one in refused.value.faults), refused.value.faults
    assert not (tmp_path / "new").exists()


def test_all_faults_come_at_once(exported: Path, tmp_path: Path) -> None:
    """Faults of several tables are told together."""
    tables = read(exported)
    for harm in (put("bookings", "2", service_id="shave"), put("bookings", "1", version=0), put("staff", "1", role=1)):
        harm(tables)
    write(exported, tables)
    with pytest.raises(ImportRefused) as refused:
        import_(exported, tmp_path / "new.db")
    assert {fault.split()[0] for fault in refused.value.faults} == {"services", "bookings", "staff"}
    assert str(exported) in str(refused.value)


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b"[" * 100_000])
def test_a_file_that_is_no_export_is_refused(tmp_path: Path, content: bytes) -> None:
    """Whatever it holds instead, it is refused as no JSON, or as no object of tables."""
    (tmp_path / "file.json").write_bytes(content)
    with pytest.raises(ImportRefused, match="it is no JSON"):
        import_(tmp_path / "file.json", tmp_path / "bookings.db")


@pytest.mark.parametrize("origin", [None, "", "unknown", 7, "00000000-0000-0000-0000-000000000000"])
async def test_an_unknown_origin_counts_as_staff(exported: Path, tmp_path: Path, origin: object) -> None:
    """Case 3: whatever does not say `self_service`, and what says nothing, was made by staff."""
    tables = read(exported)
    tables["bookings"]["1"]["origin"] = origin
    del tables["bookings"]["2"]["origin"]
    write(exported, tables)
    import_(exported, tmp_path / "new.db")
    with TinyStore.open(tmp_path / "new.db") as store:
        for reference in ("REF00001", "REF00002"):
            found = await store.booking(reference)
            assert found is not None
            assert found.origin is Origin.STAFF


def test_overlaps_are_those_that_a_comparison_of_all_pairs_finds() -> None:
    """Long, nested and touching blocks, and seats of one session, in one pass over a sorted calendar."""
    made = [
        booking(n, NOW + start * MINUTE, end=NOW + end * MINUTE, session_id=session)
        for n, (start, end, session) in enumerate(
            [(0, 100, ""), (10, 20, ""), (20, 30, "s"), (20, 30, "s"), (25, 40, ""), (90, 95, ""), (100, 110, "")]
        )
    ]
    line = sorted(busy_of(one) for one in made)
    every = {(a.booking_id, b.booking_id) for n, a in enumerate(line) for b in line[n + 1 :] if meets(a, b)}
    assert set(overlaps(line)) == every
    assert len(every) == 7
