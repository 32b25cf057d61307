"""What holds of every plan for an absence, whatever the calendar is."""

from __future__ import annotations

import random
from datetime import datetime, timedelta

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bookings.absences import Absence, Proposal, absence_over
from bookings.business import StaffNeeded
from bookings.fitting import misfit
from bookings.refusals import Refused
from bookings.relocating import Move
from tests.bookings.salon import ADA, CASEY, DREW, NOW, THURSDAY, TUESDAY, WEDNESDAY, Salon, at
from tests.bookings.test_desk_properties import played

AS_FOUND = (Phase.explicit, Phase.reuse, Phase.generate)
some = settings(max_examples=25, phases=AS_FOUND, suppress_health_check=[HealthCheck.too_slow], deadline=None)
DAYS = (TUESDAY, WEDNESDAY, THURSDAY)
CLOCKS = ("09:00", "09:45", "10:15", "11:00", "13:30", "14:00", "14:15", "15:30", "16:45")
SERVICES = ("haircut", "haircut", "coloring", "consultation", "wedding-styling")
Wish = tuple[str, str, datetime, bool]

appointments = st.lists(
    st.tuples(
        st.sampled_from(SERVICES),
        st.sampled_from(["", "ana", "ben", "chloe"]),
        st.builds(at, st.sampled_from(CLOCKS), st.sampled_from(DAYS)),
        st.booleans(),
    ),
    min_size=6,
    max_size=24,
)
sessions = st.lists(
    st.tuples(
        st.just("styling-class"),
        st.sampled_from(["", "ana", "chloe"]),
        st.builds(at, st.just("14:00"), st.sampled_from([TUESDAY, THURSDAY])),
        st.booleans(),
    ),
    max_size=6,
)
bookings = st.builds(lambda seats, others: seats + others, sessions, appointments)
absences = st.builds(
    lambda who, start, hours: Absence(who, start, start + timedelta(minutes=hours * 15)),
    st.sampled_from(["ana", "ben", "chloe", ""]),
    st.builds(at, st.sampled_from(["00:00", "00:00", "09:00", "10:00", "14:00"]), st.sampled_from(DAYS)),
    st.sampled_from([2, 6, 16, 96, 96, 192, 300]),
)


@some
@given(bookings, absences, st.booleans(), st.randoms(use_true_random=False), st.sampled_from([0, 27, 50]))
def test_whatever_is_proposed_can_be_done(
    taken: list[Wish],
    absence: Absence,
    is_shared: bool,
    chance: random.Random,
    later: int,
) -> None:
    """Any part of a plan, in any order, is carried out; what moves fits, and what does not is left and found."""

    async def talk(salon: Salon) -> None:
        await salon.set_service("styling-class", maximum_attendees_count=3)
        if is_shared:
            await salon.set_service("styling-class", staff_member_ids=("ana", "chloe"))
        for service, who, start, is_drew in taken:
            try:
                await salon.book_for(start, who, service=service, customer=DREW if is_drew else CASEY)
            except Refused:
                continue
        salon.now = NOW + timedelta(hours=later)
        desk = salon.absences
        if absence.end <= salon.now:
            return
        planned = await desk.plan(ADA, absence)
        assert planned == await desk.plan(ADA, absence)
        moves = [Move.of(entry) for entry in planned.entries if entry.proposal is not Proposal.LEAVE]
        chosen = chance.sample(moves, chance.randint(0, len(moves)))
        entered = await desk.enter(ADA, absence, chosen, request_key="once", expected_version=planned.version)
        assert entered.failed == ()
        assert sorted(one.id for one in entered.moved) == sorted(one for move in chosen for one, _ in move.seats)
        catalogue = await salon.store.catalogue()
        for moved in entered.moved:
            assert misfit(catalogue, moved) is None
        unmoved = {seat.id for entry in planned.entries for seat in entry.seats} - {one.id for one in entered.moved}
        assert {one.id for one in entered.left} == unmoved
        assert all(absence_over(catalogue, one) for one in entered.left)
        for entry in planned.entries:
            alone = catalogue.services[entry.seats[0].service_id].staff_needed is StaffNeeded.ALL
            assert not alone or entry.proposal is not Proposal.HAND_OVER

    played(talk)


@some
@given(bookings, absences)
def test_a_plan_leaves_only_what_nobody_could_take(taken: list[Wish], absence: Absence) -> None:
    """A booking that is proposed to stay has no slot at all on its own day for customers to take."""

    async def talk(salon: Salon) -> None:
        for service, who, start, is_drew in taken:
            try:
                await salon.book_for(start, who, service=service, customer=DREW if is_drew else CASEY)
            except Refused:
                continue
        desk = salon.absences
        planned = await desk.plan(ADA, absence)
        left = [entry for entry in planned.entries if entry.proposal is Proposal.LEAVE and len(entry.seats) == 1]
        moves = [Move.of(entry) for entry in planned.entries if entry.proposal is not Proposal.LEAVE]
        await desk.enter(ADA, absence, moves, request_key="once")
        for entry in left:
            seat = entry.seats[0]
            starts = [seat.start + timedelta(minutes=15 * quarter) for quarter in range(-20, 20)]
            for start in starts:
                try:
                    await salon.move(ADA, seat, start)
                except Refused:
                    continue
                raise AssertionError(f"{seat.service_id} at {seat.start} could have gone to {start}")

    played(talk)
