"""What an administrator is told of a store: mail that does not arrive is named by kind and reason, and nobody is."""

from pathlib import Path

from bookings.model import MailState
from state.survey import survey
from state.tinydb_store import TinyStore
from tests.state.made import HOUR, MINUTE, NOW, booking, mail


async def test_stuck_and_dead_mails_are_named_with_their_reasons(tmp_path: Path) -> None:
    """Three failures make a mail stuck; the same findings are counted together, the most frequent first."""
    path = tmp_path / "bookings.db"
    with TinyStore.open(path, clock=lambda: NOW) as store:
        async with store.unit("") as unit:
            await unit.add(booking(1))
            for number in range(6):
                await unit.mail(mail(number, "booking-1", kind="moved" if number == 5 else "booked"))
        for tries in range(3):
            for row in await store.claim(10, MINUTE, NOW + tries * HOUR):
                number = int(row.id.removeprefix("mail-"))
                if number < 2:
                    await store.failed(row.id, "recipient_refused 550 5.1.1", None)
                elif number == 5:
                    await store.failed(row.id, "no_connection", NOW + (tries + 1) * HOUR)
                elif number > 2 or tries == 2:
                    await store.sent(row.id)
                else:
                    await store.failed(row.id, "timed_out", NOW + (tries + 1) * HOUR)
        rows = {row.id: row.state for row in await store.mail_of("booking-1")}
        assert rows["mail-2"] is MailState.SENT
    found = survey(path)
    assert found[-3:] == [
        "mail       1 stuck, 2 dead, 0 waiting",
        "        2 dead   booked     recipient_refused 550 5.1.1",
        "        1 stuck  moved      no_connection",
    ]
    assert not any("example" in line for line in found[-3:])


async def test_what_somebody_typed_is_gone_once_it_is_sent(tmp_path: Path) -> None:
    """A sent mail keeps who it was for and from where, not its words; one that is dead still has them."""
    with TinyStore.open(tmp_path / "bookings.db", clock=lambda: NOW) as store:
        typed = {"text": "Is there parking?", "message": "Come early.", "client": "peer-1", "offset": 60}
        async with store.unit("") as unit:
            for number in (1, 2):
                await unit.mail(mail(number, "booking-1", facts=typed))
        await store.claim(10, MINUTE, NOW + HOUR)
        await store.sent("mail-1")
        await store.failed("mail-2", "recipient_refused 550", None)
        sent, dead = await store.mail_of("booking-1")
    assert sent.facts == {"client": "peer-1", "offset": 60}
    assert dead.facts == typed


async def test_whoever_waits_for_mail_is_woken_by_it(tmp_path: Path) -> None:
    """A commit that writes to the outbox says so, once it is done; other commits do not."""
    heard: list[int] = []
    with TinyStore.open(tmp_path / "bookings.db", clock=lambda: NOW) as store:
        store.on_mail = lambda: heard.append(store.describe().documents["outbox"])
        async with store.unit("") as unit:
            await unit.add(booking(1))
        assert heard == []
        async with store.unit("") as unit:
            await unit.mail(mail(1, "booking-1"))
        assert heard == [1]
