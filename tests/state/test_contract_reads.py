"""What every store promises (bookings/ports.py): the named questions, and mails that wait."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bookings.model import Booking, BookingStatus, Customer, MailState
from bookings.ports import Reads, SlotTaken, Stale, Store, StoreError
from tests.state.conftest import HOMES, Home, before_and_after_a_restart
from tests.state.made import HOUR, MINUTE, NOW, booking, challenge, entry, mail


async def add(store: Store, *bookings: Booking) -> None:
    """Write bookings in one unit."""
    async with store.unit("") as unit:
        for one in bookings:
            await unit.add(one)


def numbers(found: Any) -> list[int]:
    """The numbers that the records were made with."""
    return [int(record.id.rpartition("-")[2]) for record in found]


async def test_bookings_are_found_by_whatever_is_known_of_their_person(store: Store) -> None:
    """Any key that matches finds: address folded, phone by digits, identity whole; sorted by start, any status."""
    people = [
        Customer(email_address="Casey@Example.COM "),
        Customer(phone="+44 (20) 7946-0999"),
        Customer(aad_object_id="object", tenant_id="tenant"),
        Customer(aad_object_id="object", tenant_id="another tenant"),
        Customer(),
    ]
    made = [booking(n, NOW - n * HOUR, customer=who, booked_by=f"client-{n}") for n, who in enumerate(people)]
    await add(store, *made, booking(9, NOW + HOUR, customer=people[0], status=BookingStatus.CANCELLED))
    since = NOW - 9 * HOUR

    async def found(**keys: Any) -> list[int]:
        return numbers(await store.bookings_of(**{"since": since, **keys}))

    assert await found(email_address=" casey@example.com") == [0, 9]
    assert await found(phone="442079460999") == [1]
    assert await found(phone="44 20 7946 099") == []
    assert await found(identity=("tenant", "object")) == [2]
    assert await found(booked_by="client-4") == [4]
    assert await found(email_address="casey@example.com", phone="+442079460999", booked_by="client-4") == [4, 1, 0, 9]
    assert await found() == await found(email_address=" ", phone="-", identity=("tenant", ""), booked_by="") == []
    assert await found(email_address="casey@example.com", since=NOW + 30 * MINUTE) == [9]
    assert await found(email_address="casey@example.com", since=NOW + 29 * MINUTE) == [0, 9]


async def test_what_comes_up_for_a_service_is_confirmed_and_sorted(store: Store) -> None:
    """Upcoming bookings start at or after the moment asked for; other services and statuses are left out."""
    await add(
        store,
        booking(1, NOW + 2 * HOUR),
        booking(2, NOW),
        booking(3, NOW - MINUTE, staff_member_ids=("ben",)),
        booking(4, NOW + HOUR, status=BookingStatus.CANCELLED),
        booking(5, NOW + HOUR, service_id="class"),
    )
    assert numbers(await store.upcoming("cut", NOW)) == [2, 1]
    assert await store.upcoming("nothing", NOW) == []


async def test_a_service_is_booked_once_it_ever_was(store: Store) -> None:
    """Past and cancelled bookings count, and those that the unit has just written or moved to another service."""
    await add(store, booking(1, NOW - HOUR), booking(2, service_id="class", status=BookingStatus.CANCELLED))
    assert [await store.is_booked(key) for key in ("cut", "class", "nothing")] == [True, True, False]
    async with store.unit("") as unit:
        await unit.add(booking(3, service_id="nothing"))
        await unit.change(booking(1, NOW - HOUR, service_id="nothing", version=2), 1)
        assert [await unit.is_booked(key) for key in ("cut", "class", "nothing")] == [False, True, True]
    assert [await store.is_booked(key) for key in ("cut", "class", "nothing")] == [False, True, True]


async def test_an_agenda_is_confirmed_sorted_and_of_the_staff_asked_for(store: Store) -> None:
    """Bookings whose own time meets the half-open window, each once whoever serves; buffers and others do not count.

    Everybody's are those of whoever serves one, on record or not.
    """
    await add(
        store,
        booking(1, NOW + 2 * HOUR, staff_member_ids=("ana", "ben")),
        booking(2, NOW),
        booking(3, NOW + HOUR, status=BookingStatus.CANCELLED),
        booking(4, NOW + HOUR, staff_member_ids=("chloe",)),
        booking(5, NOW - HOUR, post_buffer=2 * HOUR, staff_member_ids=("dan",)),
        booking(6, NOW + 4 * HOUR, pre_buffer=2 * HOUR, staff_member_ids=("dan",)),
        booking(7, NOW - 15 * MINUTE, staff_member_ids=("ben",)),
    )
    window = NOW, NOW + 3 * HOUR
    assert numbers(await store.agenda(["ana", "ben", "dan"], *window)) == [7, 2, 1]
    assert numbers(await store.agenda(["chloe"], *window)) == [4]
    assert numbers(await store.agenda(["ana"], NOW + 30 * MINUTE, NOW + 2 * HOUR)) == []
    assert await store.agenda([], *window) == []
    assert numbers(await store.agenda(None, *window)) == [7, 2, 4, 1]
    async with store.unit("") as unit:
        await unit.add(booking(8, NOW + 90 * MINUTE, staff_member_ids=("zoe",)))
        assert numbers(await unit.agenda(None, *window)) == [7, 2, 4, 8, 1]


async def test_a_booking_is_searched_by_reference_address_phone_or_name(store: Store) -> None:
    """Whole reference and address, the end of a phone number, beginnings of the name's words; confirmed and to come."""
    who = Customer("José María Núñez", "Jose@Example.COM", "+44 (20) 7946-0999")
    await add(
        store,
        booking(1, NOW + HOUR, customer=who),
        booking(2, NOW, customer=Customer("Mara Jones", "mara@example.com", "555")),
        booking(3, NOW - MINUTE, customer=who, staff_member_ids=("ben",)),
        booking(4, NOW + HOUR, customer=who, status=BookingStatus.CANCELLED),
        booking(5, NOW + HOUR, customer=Customer(), staff_member_ids=("ben",)),
    )

    async def found(text: str) -> list[int]:
        return numbers(await store.search(text, NOW))

    assert await found("ref0-0001") == [1]
    assert await found("REF0000") == []
    assert await found(" jose@example.com") == [1]
    assert await found("jose@example") == []
    assert await found("020 7946 0999") == await found("+44 20 7946 0999") == await found("60999") == [1]
    assert await found("0999") == await found("555") == await found("000000") == []
    assert await found("JOSE nun") == [1]
    assert await found("mar") == [2, 1]
    assert await found("ones") == await found("…") == await found("") == []


async def test_what_was_ever_booked_is_found_whatever_became_of_it(store: Store) -> None:
    """The same search over any status and any time, and the booking that was updated last comes first."""
    who = Customer("Casey Quinn", "casey@example.com")
    await add(
        store,
        booking(1, NOW - 9000 * HOUR, customer=who),
        booking(2, NOW, customer=who, status=BookingStatus.CANCELLED, updated=NOW + 2 * HOUR),
        booking(3, NOW + HOUR, customer=who, updated=NOW + HOUR),
        booking(4, NOW),
    )
    assert numbers(await store.ever("casey")) == [2, 3, 1]
    async with store.unit("") as unit:
        await unit.change(booking(1, NOW - HOUR, updated=NOW + 3 * HOUR, version=2), 1)
        assert numbers(await unit.ever("casey@example.com")) == [2, 3]
    assert numbers(await store.ever("QUINN")) == [2, 3]
    assert await store.ever("") == []


async def test_who_is_still_named_by_what_is_past(store: Store) -> None:
    """Of any status, ended before, with anything of a person left; the earliest end first, and no more than asked."""
    somebody = Customer(name="Casey", email_address="casey@example.com")
    made = [booking(n, NOW - (9 - n) * HOUR, customer=somebody) for n in (3, 1, 2)]
    others = [
        booking(4, NOW - 20 * HOUR, customer=Customer()),
        booking(5, NOW + HOUR, customer=somebody),
        booking(6, NOW - 30 * HOUR, customer=Customer(aad_object_id="a"), status=BookingStatus.CANCELLED),
    ]
    await add(store, *made, *others)
    assert numbers(await store.personal(NOW, 10)) == [6, 1, 2, 3]
    assert numbers(await store.personal(NOW, 2)) == [6, 1]
    async with store.unit("") as unit:
        await unit.change(replace(made[1], customer=Customer(), version=made[1].version + 1), made[1].version)
        assert numbers(await unit.personal(NOW, 10)) == [6, 2, 3]


async def test_busy_is_sorted_half_open_and_asked_per_staff_member(store: Store) -> None:
    """Padded blocks that meet the window, by start, for everybody asked for; others are not told."""
    await add(
        store,
        booking(1, NOW + HOUR, staff_member_ids=("ana", "ben")),
        booking(2, NOW, post_buffer=5 * MINUTE),
        booking(3, NOW + 2 * HOUR, pre_buffer=5 * MINUTE),
    )
    start, busy = int(NOW.timestamp()), await store.busy(["ana", "ben", "chloe"], NOW + 35 * MINUTE, NOW + 115 * MINUTE)
    assert {staff: numbers_of(blocks) for staff, blocks in busy.items()} == {"ana": [1], "ben": [1], "chloe": []}
    busy = await store.busy(["ana"], NOW + 34 * MINUTE, NOW + 116 * MINUTE)
    assert numbers_of(busy["ana"]) == [2, 1, 3]
    assert (busy["ana"][0].start, busy["ana"][0].end) == (start, start + 35 * 60)


def numbers_of(blocks: Any) -> list[int]:
    """The numbers of the bookings that blocks belong to."""
    return [int(block.booking_id.rpartition("-")[2]) for block in blocks]


async def test_history_and_mail_of_a_booking_come_oldest_first(store: Store) -> None:
    """Both in the order they were first written, and of no other booking."""
    for number in (5, 3, 4):
        async with store.unit("") as unit:
            await unit.history(entry(number, "booking-1"))
            await unit.history(entry(number + 100, "booking-2"))
            await unit.mail(mail(number, "booking-1"))
            await unit.mail(mail(5, "booking-1", facts={"again": number}))
    assert numbers(await store.history_of("booking-1")) == [5, 3, 4]
    assert numbers(await store.mail_of("booking-1")) == [5, 3, 4]
    assert (await store.mail_of("booking-1"))[0].facts == {"again": 4}


async def test_challenges_count_for_the_address_or_for_the_client(store: Store) -> None:
    """Either match counts, from the moment asked for; an empty address or client matches nobody."""
    made = [
        challenge(1, created=NOW - HOUR),
        challenge(2, client="other"),
        challenge(3, email_address="other@example.com"),
        challenge(4, client="other", email_address=""),
        challenge(5, client="", email_address=""),
    ]
    async with store.unit("") as unit:
        for one in made:
            await unit.put(one, None)
        await unit.put(replace(made[1], tries=1, version=2), 1)
    assert numbers(await store.challenges(email_address="C@example.com", since=NOW)) == [2]
    assert numbers(await store.challenges(client="client", since=NOW - HOUR)) == [1, 3]
    assert numbers(await store.challenges(email_address="c@example.com", client="other", since=NOW)) == [2, 4]
    assert await store.challenges(since=NOW - HOUR) == []
    assert (await store.challenges(client="other", since=NOW))[0].tries == 1


async def test_challenges_count_for_the_reference_that_was_typed(store: Store) -> None:
    """Whoever typed it, from the moment asked for, and whatever the address; no reference matches nobody."""
    async with store.unit("") as unit:
        await unit.put(challenge(1, reference="REF00001", email_address=""), None)
        await unit.put(challenge(2, reference="REF00002"), None)
        await unit.put(challenge(3, reference="REF00001", client="other", created=NOW - HOUR), None)
        await unit.put(challenge(4), None)
        assert numbers(await unit.challenges(reference="REF00001", since=NOW - HOUR)) == [1, 3]
    assert numbers(await store.challenges(reference="REF00001", since=NOW)) == [1]
    assert numbers(await store.challenges(reference="REF00001", client="client", since=NOW)) == [1, 2, 4]


async def test_due_mails_are_claimed_once_until_their_lease_ends(home: Home) -> None:
    """Oldest due first, at most as many as asked for; a lease keeps others away, until it ends."""
    async with home.store.unit("") as unit:
        await unit.mail(mail(1, due=NOW))
        await unit.mail(mail(2, due=NOW - HOUR))
        await unit.mail(mail(3, due=NOW + MINUTE))
        await unit.mail(mail(4, due=NOW, state=MailState.SUPPRESSED))
    claims = await asyncio.gather(*(home.store.claim(1, 5 * MINUTE, NOW) for _ in range(4)))
    assert sorted(numbers(row for rows in claims for row in rows)) == [1, 2]
    assert max(map(len, claims)) == 1
    assert {row.lease_until for rows in claims for row in rows} == {NOW + 5 * MINUTE}
    store = await home.reopen()
    assert numbers(await store.claim(9, MINUTE, NOW + MINUTE)) == [3]
    assert numbers(await store.claim(1, MINUTE, NOW + 5 * MINUTE)) == [2]
    assert numbers(await store.claim(9, MINUTE, NOW + 5 * MINUTE)) == [1, 3]
    assert numbers(await store.claim(9, MINUTE, NOW + 6 * MINUTE)) == [2, 1, 3]


async def test_a_sent_mail_is_done_and_a_failed_one_waits_or_is_dead(store: Store) -> None:
    """`sent` ends it; `failed` counts the try, notes the error, and sets the next due time or gives up."""
    async with store.unit("") as unit:
        for number in (1, 2, 3):
            await unit.mail(mail(number, "booking-1"))
    await store.claim(9, MINUTE, NOW)
    await store.sent("mail-1")
    await store.failed("mail-2", "451 later", NOW + HOUR)
    await store.failed("mail-3", "550 nobody", None)
    rows = await store.mail_of("booking-1")
    assert [(row.state, row.attempts, row.last_error, row.lease_until) for row in rows] == [
        (MailState.SENT, 1, "", None),
        (MailState.QUEUED, 1, "451 later", None),
        (MailState.DEAD, 1, "550 nobody", None),
    ]
    assert await store.claim(9, MINUTE, NOW + 59 * MINUTE) == []
    assert numbers(await store.claim(9, MINUTE, NOW + HOUR)) == [2]
    with pytest.raises(StoreError):
        await store.sent("mail-9")
    with pytest.raises(Stale):
        async with store.unit("") as unit:
            await unit.mail(mail(1, "booking-1"))


@pytest.mark.parametrize("is_sent", [True, False])
async def test_a_mail_that_was_replaced_while_it_was_being_sent_goes_out_again(store: Store, is_sent: bool) -> None:
    """What became of the old words does not end the new ones: they are due at their own time."""
    async with store.unit("") as unit:
        await unit.mail(mail(1, "booking-1"))
    [row] = await store.claim(1, MINUTE, NOW)
    async with store.unit("") as unit:
        await unit.mail(replace(row, booking_version=2))
    if is_sent:
        await store.sent("mail-1")
    else:
        await store.failed("mail-1", "550", None)
    [waiting] = await store.claim(1, MINUTE, NOW)
    assert (waiting.booking_version, waiting.attempts) == (2, 0)


SESSIONS = st.sampled_from(["", "", "s1", "s2"])
CHANGES = st.lists(
    st.tuples(
        st.integers(0, 7),  # which booking
        st.integers(0, 200),  # start, in quarters of an hour
        st.sampled_from([("ana",), ("ben",), ("ana", "ben")]),
        st.sampled_from(list(BookingStatus)),
        SESSIONS,
        st.integers(0, 3),  # whose
    ),
    max_size=12,
)


async def every_answer(reads: Reads) -> list[Any]:
    """All that can be asked about the bookings below."""
    since, until = NOW + 5 * HOUR, NOW + 40 * HOUR
    return [
        [await reads.booking(f"REF{n:05d}") for n in range(8)],
        [await reads.booking_by_id(f"booking-{n}") for n in range(8)],
        {staff: sorted(blocks) for staff, blocks in (await reads.busy(["ana", "ben"], since, until)).items()},
        [await reads.upcoming(service, since) for service in ("cut", "class")],
        [await reads.agenda(staff, since, until) for staff in (["ana"], ["ana", "ben"])],
        [await reads.search(text, since) for text in ("p1@example.com", "person", "REF00003")],
        [await reads.ever(text) for text in ("p1@example.com", "person", "REF00003")],
        [sorted(numbers(await reads.session(session))) for session in ("s1", "s2", "")],
        [await reads.bookings_of(email_address=f"P{n}@example.com", since=since) for n in range(4)],
        [await reads.bookings_of(booked_by=f"client-{n}", phone="1", since=since) for n in range(4)],
        [numbers(await reads.mail_of(f"booking-{n}")) for n in range(8)],
        [numbers(await reads.history_of(f"booking-{n}")) for n in range(8)],
    ]


async def apply(store: Store, changes: Any, first: int) -> list[Any]:
    """Write in one unit whatever of the changes is free; what could be read at its end, from inside."""
    async with store.unit("") as unit:
        for number, (which, quarter, staff, status, session, whose) in enumerate(changes, first):
            found = await unit.booking_by_id(f"booking-{which}")
            wish = booking(
                which,
                NOW + quarter * 15 * MINUTE,
                staff_member_ids=staff,
                status=status,
                session_id=session,
                service_id="class" if session else "cut",
                customer=Customer("Person", f"p{whose}@example.com", phone="1" * whose),
                booked_by=f"client-{whose}",
                version=found.version + 1 if found else 1,
            )
            try:
                if status is BookingStatus.CONFIRMED:
                    await unit.hold(wish)
            except SlotTaken:
                continue
            await (unit.change(wish, found.version) if found else unit.add(wish))
            await unit.history(entry(number, wish.id))
            await unit.mail(mail(which, wish.id, NOW + timedelta(minutes=quarter)))
        return await every_answer(unit)


@pytest.mark.parametrize("kind", HOMES)
@given(before=CHANGES, after=CHANGES)
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_a_unit_reads_as_everybody_will_once_it_has_ended(
    tmp_path_factory: pytest.TempPathFactory, kind: str, before: Any, after: Any
) -> None:
    """Every answer inside a unit equals the one outside after its end, and the one after a restart."""
    async with HOMES[kind](tmp_path_factory.mktemp("store")) as home:
        await apply(home.store, before, 0)
        inside = await apply(home.store, after, 1000)
        async for reads in before_and_after_a_restart(home):
            assert await every_answer(reads) == inside
