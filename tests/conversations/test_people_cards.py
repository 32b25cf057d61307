"""Cards about people hold as many and as long names as a business may have."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bookings.bounds import LONGEST_TEXT
from bookings.business import StaffMember
from bookings.validation import MAXIMUM_STAFF
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage

LONG = "Wolfeschlegelsteinhausenbergerdorff " * (LONGEST_TEXT // 36)
TALK = [
    "given: chat ada",
    "meanwhile: booked haircut ana 2026-03-04T14:00",
    "meanwhile: mails fail dead recipient_refused 550",
    "teams: ada",
    "user: team",
    "click: Open",
    "user: settings staff",
    "user: link code for ben",
    "teams: somebody",
    "user: link {link}",
    "teams: ada",
    "user: outbox",
    "user: services of ana",
    "click: Continue | services=",
    "user: no",
    "user: remove ana from the team",
    "user: no",
    "user: unlink sam",
    "user: no",
    "user: erase casey@example.com",
    "user: no",
    "user: export casey@example.com",
]


async def test_a_hundred_people_with_long_names_fit(tmp_path: Path) -> None:
    """No card is too large for Teams, and the talk goes on to its end; the team's card leads to those who follow."""
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: MONDAY) as store:
        stage = Stage(store)
        await stage.play([])
        staff = (await store.catalogue()).staff
        async with store.unit("") as unit:
            for member in staff.values():
                named = replace(member, display_name=f"{member.display_name} {LONG}", aliases=(member.display_name,))
                if member.id == "ben":
                    named = replace(named, aad_object_id="", tenant_id="")
                await unit.put(replace(named, version=member.version + 1), member.version)
            for number in range(MAXIMUM_STAFF - len(staff)):
                await unit.put(StaffMember(f"s{number}", f"{number} {LONG}"), None)
        for line in TALK:
            await stage._act(*[part.strip() for part in (*line.split(":", 1), "")[:2]])
    told = "\n".join(stage.lines)
    assert told.count("and 90 more") == 2
    for said in ("Role: administrator", "asks to be linked", "4 mails didn’t", "stays in the team", "stays linked"):
        assert said in told
    assert stage.lines[-1].endswith("<done>")
