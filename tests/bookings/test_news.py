"""Section 6 of docs/rules.md: which news of bookings wait for whom in Teams, and when they may be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bookings import demo
from bookings.business import Role, WorkTimeSlot
from bookings.model import Actor, Booking, ConversationReference, HistoryEntry, MailState, OutboxRow, Way
from bookings.quiet_hours import may_be_told_at, quiet_hours_of
from bookings.refusals import Code
from bookings.staff_chats import StaffChats
from bookings.staffing import StaffingDesk
from tests.bookings.salon import (
    ADA,
    ANA,
    BEN,
    CASEY_PROVEN,
    HOUR,
    MINUTE,
    MONDAY,
    NOW,
    SAM,
    VIC,
    Salon,
    at,
    refuses,
    teams,
)

CHAT = ConversationReference("", "", "", "https://smba.trafficmanager.net/emea/", "a:chat", "29:x", "28:bot")
NO_HOURS = WorkTimeSlot(time(0), time(0))


@pytest.fixture
def chats(salon: Salon) -> StaffChats:
    """The chats of the salon's staff; none yet."""
    return StaffChats(salon.store, salon.clock, salon.ids)


async def news(salon: Salon, booking: Booking) -> str:
    """The news about a booking in a line: kind to whom, and why not where it is suppressed."""
    rows = [row for row in await salon.mails(booking) if row.way is Way.TEAMS]
    return ", ".join(
        f"{row.kind} to {row.recipient}" + (f" ({row.last_error})" if row.state is MailState.SUPPRESSED else "")
        for row in rows
    )


async def of_teams(salon: Salon, booking: Booking) -> OutboxRow:
    """The only row about a booking that is told in Teams."""
    [row] = [row for row in await salon.mails(booking) if row.way is Way.TEAMS]
    return row


async def tell(salon: Salon) -> None:
    """Hand over the news that are due."""
    for row in await salon.store.claim(99, MINUTE, salon.now, Way.TEAMS):
        await salon.store.sent(row.id)


async def test_whoever_has_no_chat_gets_no_news(salon: Salon, chats: StaffChats) -> None:
    """Only those who spoke to the bot in Teams are told there; a business without Teams has mails and nothing else."""
    booking = await salon.book(at("11:00"))
    assert await news(salon, booking) == ""
    await chats.remember(BEN, CHAT)
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    assert await news(salon, booking) == ""


async def test_those_who_serve_are_told_of_each_change(salon: Salon, chats: StaffChats) -> None:
    """New, moved, cancelled and restored bookings are told to who serves them or did before, and to nobody else."""
    for actor in (ANA, BEN, SAM):
        await chats.remember(actor, CHAT)
    booking = await salon.book(at("11:00"))
    assert await news(salon, booking) == "booked to teams:ana"
    await tell(salon)
    await salon.move(CASEY_PROVEN, booking, at("14:00"), "ben")
    assert await news(salon, booking) == "booked to teams:ana, moved to teams:ana, moved to teams:ben"
    await tell(salon)
    salon.now += 2 * MINUTE
    await tell(salon)
    await salon.cancel(CASEY_PROVEN, booking)
    salon.now += 2 * MINUTE
    await tell(salon)
    await salon.undo(CASEY_PROVEN, booking)
    assert (await news(salon, booking)).endswith("cancelled to teams:ben, restored to teams:ben")


async def test_nobody_is_told_what_they_did_themselves(salon: Salon, chats: StaffChats) -> None:
    """A staff member who books or cancels on their own calendar knows; whoever else serves is told."""
    for actor in (ANA, BEN):
        await chats.remember(actor, CHAT)
    booking = await salon.book_for(at("11:00"), actor=ANA)
    await salon.cancel(ANA, booking)
    assert await news(salon, booking) == ""
    handed = await salon.book_for(at("11:00"), "ben", actor=SAM)
    await salon.cancel(BEN, handed)
    assert await news(salon, handed) == "booked to teams:ben"


async def test_mails_are_written_all_the_same_and_handed_over_apart(salon: Salon, chats: StaffChats) -> None:
    """News takes no mail's place; who asks for mails is given no news, and the other way round."""
    await chats.remember(ANA, CHAT)
    booking = await salon.book(at("11:00"))
    mails = await salon.store.claim(99, MINUTE, NOW)
    told = await salon.store.claim(99, MINUTE, NOW, Way.TEAMS)
    assert [row.recipient for row in told] == ["teams:ana"]
    assert "staff:ana" in [row.recipient for row in mails]
    assert "teams:ana" not in [row.recipient for row in mails]
    assert {row.booking_id for row in (*mails, *told)} == {booking.id}


async def test_news_waits_for_the_grace_and_merges(salon: Salon, chats: StaffChats) -> None:
    """Two moves within a minute are one piece of news from the first state; one that is taken back is none."""
    await chats.remember(ANA, CHAT)
    booking = await salon.book(at("11:00"))
    await tell(salon)
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    salon.now += MINUTE / 2
    await salon.move(CASEY_PROVEN, booking, at("15:00"))
    [row] = [row for row in await salon.mails(booking) if row.way is Way.TEAMS and row.kind == "moved"]
    assert (row.due, row.booking_version, row.before["start"]) == (salon.now + MINUTE, 3, booking.start.isoformat())
    await salon.move(CASEY_PROVEN, booking, at("11:00"))
    assert await news(salon, booking) == "booked to teams:ana, moved to teams:ana (undone)"


@pytest.mark.parametrize("what", ["cancelled", "moved to Ben"])
async def test_who_never_heard_of_a_booking_needs_not_hear_that_it_is_gone(
    salon: Salon, chats: StaffChats, what: str
) -> None:
    """What is booked in quiet hours and gone before they end is no news; what is moved is told as new, as it is now."""
    await chats.remember(ANA, CHAT)
    await chats.remember(BEN, CHAT)
    salon.now = at("22:00", MONDAY)
    booking = await salon.book(at("11:00"))
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    row = await of_teams(salon, booking)
    assert (row.kind, row.state, row.booking_version) == ("booked", MailState.QUEUED, 2)
    if what == "cancelled":
        await salon.cancel(CASEY_PROVEN, booking)
        assert await news(salon, booking) == "cancelled to teams:ana (undone)"
    else:
        await salon.move(CASEY_PROVEN, booking, at("15:00"), "ben")
        assert await news(salon, booking) == "booked to teams:ana (undone), moved to teams:ben"


async def test_quiet_hours_end_before_news_begins(salon: Salon, chats: StaffChats) -> None:
    """What happens at night is told at seven in the morning, one piece for each booking, and not before."""
    await chats.remember(ANA, CHAT)
    salon.now = at("23:30", MONDAY)
    first = await salon.book(at("11:00"))
    second = await salon.book(at("12:00"))
    await salon.move(CASEY_PROVEN, first, at("15:00"))
    assert await salon.store.claim(99, MINUTE, at("06:59") - 24 * HOUR, Way.TEAMS) == []
    rows = await salon.store.claim(99, MINUTE, at("07:00") - 24 * HOUR, Way.TEAMS)
    assert [(row.booking_id, row.kind, row.booking_version) for row in rows] == [
        (first.id, "booked", 2),
        (second.id, "booked", 1),
    ]


async def test_whoever_wants_no_news_gets_none(salon: Salon, chats: StaffChats) -> None:
    """An opt-out is kept on the record and in the history, and its news is seen as suppressed; on again it is told."""
    await chats.remember(ANA, CHAT)
    member = await chats.switch(ANA, is_on=False)
    assert (member.is_news_enabled, member.version) == (False, 2)
    assert await chats.switch(ANA, is_on=False) == member
    booking = await salon.book(at("11:00"))
    assert await news(salon, booking) == "booked to teams:ana (opted_out)"
    assert (await chats.switch(ANA, is_on=True)).version == 3
    await salon.move(CASEY_PROVEN, booking, at("14:00"))
    assert await news(salon, booking) == "booked to teams:ana (opted_out), moved to teams:ana"


async def test_an_opt_out_stands_in_the_history(salon: Salon, chats: StaffChats) -> None:
    """Who chose, on whose record, and what it was before."""
    await chats.switch(ANA, is_on=False)
    [entry] = [entry for entry in salon.store._all(HistoryEntry) if entry.record == "ana"]
    assert (entry.what, entry.who, entry.role) == ("setting", "staff:ana", "teamMember")
    assert (entry.before, entry.after) == ({"is_news_enabled": "True"}, {"is_news_enabled": "False"})


@pytest.mark.parametrize("actor", [CASEY_PROVEN, teams(9), replace(ANA, role=None), replace(ANA, role=Role.GUEST)])
async def test_only_staff_choose(salon: Salon, chats: StaffChats, actor: Actor) -> None:
    """Customers, strangers and guests have no news to switch, and no chat of theirs is kept."""
    with refuses(Code.ROLE):
        await chats.switch(actor, is_on=True)
    await chats.remember(actor, CHAT)
    assert await chats.of(actor.staff_member_id) is None


async def test_somebody_who_is_gone_chooses_nothing(salon: Salon, chats: StaffChats) -> None:
    """An actor whose record was removed meanwhile is refused."""
    with refuses(Code.ROLE):
        await chats.keep_quiet(replace(VIC, staff_member_id="gone"), None)


@pytest.mark.parametrize(
    "changes",
    [
        {"aad_object_id": "", "tenant_id": ""},
        {"aad_object_id": "00000000-0000-4000-8000-000000000077"},
        {"role": Role.GUEST},
    ],
)
async def test_whoever_is_no_longer_known_there_gets_nothing_more(
    salon: Salon, chats: StaffChats, changes: dict[str, str]
) -> None:
    """Unlinked, linked to somebody else, or a guest by now: nothing is written for the chat that was theirs."""
    await chats.remember(ANA, CHAT)
    await salon.set_staff("ana", **changes)
    booking = await salon.book(at("11:00"))
    assert await news(salon, booking) == ""


async def test_a_removed_staff_member_gets_nothing(salon: Salon, chats: StaffChats) -> None:
    """Once their record is gone nothing more is written for them; what waited meets nobody."""
    await chats.remember(ANA, CHAT)
    booking = await salon.book(at("11:00"))
    member = (await salon.store.catalogue()).staff["ana"]
    async with salon.store.unit("") as unit:
        await unit.remove(member, member.version)
    await salon.cancel(CASEY_PROVEN, booking)
    assert await news(salon, booking) == "booked to teams:ana"


async def test_the_chat_spoken_in_last_counts(salon: Salon, chats: StaffChats) -> None:
    """A chat is written once, replaced by a newer one, and dropped unless a newer one took its place."""
    await chats.remember(ANA, CHAT)
    first = await chats.of("ana")
    await chats.remember(ANA, CHAT)
    assert first is not None
    assert await chats.of("ana") == first
    assert (first.tenant_id, first.aad_object_id, first.version) == (demo.TENANT, ANA.aad_object_id, 1)
    await chats.remember(ANA, replace(CHAT, conversation_id="a:new"))
    await chats.drop(first)
    newer = await chats.of("ana")
    assert newer is not None
    assert (newer.conversation_id, newer.version) == ("a:new", 2)
    await chats.drop_of(ANA, "a:chat")
    assert await chats.of("ana") == newer
    await chats.drop_of(ANA, "a:new")
    assert await chats.of("ana") is None
    await chats.drop(newer)
    await chats.drop_of(ANA, "a:new")


async def test_own_quiet_hours_count_before_the_businesss(salon: Salon, chats: StaffChats) -> None:
    """A staff member's own hours, hours that are none, and the business's again."""
    made = demo.catalogue()
    assert quiet_hours_of(made.business, made.staff["ana"]) == WorkTimeSlot(time(20), time(7))
    own = await chats.keep_quiet(ANA, WorkTimeSlot(time(12), time(14)))
    assert quiet_hours_of(made.business, own) == WorkTimeSlot(time(12), time(14))
    none = await chats.keep_quiet(ANA, NO_HOURS)
    assert quiet_hours_of(made.business, none) is None
    assert await chats.keep_quiet(ANA, None) == replace(made.staff["ana"], version=4)
    assert quiet_hours_of(replace(made.business, quiet_hours=None), made.staff["ana"]) is None


@pytest.mark.parametrize(
    ("hours", "zone", "asked", "told"),
    [
        ("20:00-07:00", "", "2026-03-02T12:00", "2026-03-02T12:00"),
        ("20:00-07:00", "", "2026-03-02T19:59", "2026-03-02T19:59"),
        ("20:00-07:00", "", "2026-03-02T20:00", "2026-03-03T07:00"),
        ("20:00-07:00", "", "2026-03-03T06:59", "2026-03-03T07:00"),
        ("20:00-07:00", "", "2026-03-03T07:00", "2026-03-03T07:00"),
        ("20:00-00:00", "", "2026-03-02T21:00", "2026-03-03T00:00"),
        ("12:00-14:00", "", "2026-03-02T13:30", "2026-03-02T14:00"),
        ("12:00-14:00", "", "2026-03-02T21:30", "2026-03-02T21:30"),
        ("20:00-07:00", "Asia/Tokyo", "2026-03-02T12:00", "2026-03-02T22:00"),
        ("20:00-07:00", "", "2026-03-28T23:00", "2026-03-29T06:00"),  # the clocks go forward that night
        ("20:00-07:00", "", "2026-10-24T21:00", "2026-10-25T07:00"),  # and back
        ("20:00-01:30", "", "2026-10-25T01:10", "2026-10-25T01:10"),  # 01:10 for the second time
        ("00:00-00:00", "", "2026-03-02T23:00", "2026-03-02T23:00"),
    ],
)
def test_quiet_hours_are_wall_clock_hours(hours: str, zone: str, asked: str, told: str) -> None:
    """They begin and end on the staff member's clock, the business's where they have none, on clock-change days too."""
    made = demo.catalogue()
    begins, ends = (time.fromisoformat(part) for part in hours.split("-"))
    member = replace(made.staff["ana"], quiet_hours=WorkTimeSlot(begins, ends), time_zone=zone)
    asked_at, told_at = (datetime.fromisoformat(one).replace(tzinfo=UTC) for one in (asked, told))
    assert may_be_told_at(made.business, member, asked_at) == told_at
    assert may_be_told_at(made.business, member, told_at) == told_at
    assert timedelta(0) <= told_at - asked_at < timedelta(hours=13)


async def test_removing_somebody_forgets_their_chat(salon: Salon, chats: StaffChats) -> None:
    """Nothing is left of where they could be reached; whoever has no chat is removed all the same."""
    await chats.remember(VIC, CHAT)
    staffing = StaffingDesk(salon.store, salon.clock, salon.ids)
    for name in ("vic", "sam"):
        member = (await salon.store.catalogue()).staff[name]
        await staffing.remove(ADA, member, request_key=salon.key())
    assert await chats.of("vic") is None
