"""What was done about people stays importable: who left, who was erased, whose links were revoked."""

from __future__ import annotations

from pathlib import Path

from bookings.erasing import ErasingDesk
from bookings.model import Booking, HistoryEntry, OutboxRow
from bookings.staffing import StaffingDesk
from state.tinydb_store import TinyStore
from state.transfer import export, import_
from tests.bookings.salon import ADA, DREW, NOW, Salon, at


async def test_a_store_whose_people_left_is_taken_back(tmp_path: Path) -> None:
    """Bookings and mails of who left the team, and bookings of who was erased, come back as they were."""
    with TinyStore.open(tmp_path / "bookings.db", clock=lambda: NOW) as store:
        salon = Salon(store)
        await salon.open()
        await salon.book_for(at("11:00"), who="ben")
        gone = await salon.book_for(at("12:00"), who="ana", customer=DREW)
        await salon.settings.revoke_link(ADA, gone.id, request_key="")
        ben = (await store.catalogue()).staff["ben"]
        await StaffingDesk(store, salon.clock, salon.ids).remove(ADA, ben, request_key="")
        desk = ErasingDesk(store, salon.clock, salon.ids)
        seen = (await desk.holdings(ADA, gone.id)).versions
        await desk.erase(ADA, gone.id, seen=seen, request_key="")
        kept = [store._all(kind) for kind in (Booking, HistoryEntry, OutboxRow)]
    export(tmp_path / "bookings.db", tmp_path / "export.json")
    import_(tmp_path / "export.json", tmp_path / "again.db")
    with TinyStore.open(tmp_path / "again.db", clock=lambda: NOW) as again:
        assert [again._all(kind) for kind in (Booking, HistoryEntry, OutboxRow)] == kept
