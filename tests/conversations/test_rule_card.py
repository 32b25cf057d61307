"""The rule card says what the decision says, for everybody there is."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bookings import demo
from bookings.business import Role
from bookings.manage_policy import Action, decide
from bookings.model import Actor, Origin
from dialogs.context import Turn
from dialogs.settings.rule_card import sample, show_service
from dialogs.turn import Heard
from state.tinydb_store import TinyStore
from tests.conversations.player import MONDAY, Stage

ROLES = (None, None, Role.TEAM_MEMBER, Role.TEAM_MEMBER, Role.SCHEDULER, Role.ADMINISTRATOR, Role.VIEWER)
CELLS = {"move": Action.RESCHEDULE, "cancel": Action.CANCEL, "contact": Action.CONTACT, "book": Action.NEW_BOOKING}


@pytest.mark.parametrize(("is_on", "is_published"), list(itertools.product([True, False], repeat=2)))
def test_the_card_says_what_the_decision_says(tmp_path: Path, *, is_on: bool, is_published: bool) -> None:
    """Each cell is what `decide` allows that person; a row with a refusal says why."""
    salon = demo.catalogue()
    haircut = replace(salon.services["haircut"], is_customer_allowed_to_manage_booking=is_on)
    business = replace(salon.business, is_published=is_published)
    catalogue = replace(salon, business=business, services={**salon.services, "haircut": haircut})
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: MONDAY) as store:
        turn = Turn(Heard(Actor(), MONDAY), Stage(store).desks, catalogue, {})
        show_service(turn, haircut)
    [reply] = turn.replies
    assert reply.card is not None
    rows = reply.card.data["rows"]
    own, made = (sample(turn, haircut, origin) for origin in (Origin.SELF_SERVICE, Origin.STAFF))
    for number, (row, role) in enumerate(zip(rows, ROLES, strict=True)):
        booking = own if number == 0 else made
        on_it = number == 2
        actor = (
            Actor(proven_bookings=frozenset({booking.id}))
            if role is None
            else Actor(staff_member_id="ana" if on_it else "sam", role=role)
        )
        decision = decide(business, haircut, booking, actor, MONDAY)
        assert {name: row[name] == "✓" for name in CELLS} == {
            name: action in decision.allowed for name, action in CELLS.items()
        }
        assert bool(row.get("note")) is bool(decision.refused)


@pytest.mark.parametrize("month", [1, 3, 6, 10])
def test_no_notice_binds_the_samples(tmp_path: Path, month: int) -> None:
    """However long the notice, the sample lies before it, on a clock time that there is."""
    now = datetime(2026, month, 28, 23, 30, tzinfo=UTC)
    salon = demo.catalogue()
    policy = replace(salon.business.scheduling_policy, reschedule_notice=timedelta(days=365), cancel_notice=None)
    catalogue = replace(salon, business=replace(salon.business, scheduling_policy=policy))
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=lambda: now) as store:
        turn = Turn(Heard(Actor(), now), Stage(store).desks, catalogue, {})
        booking = sample(turn, salon.services["haircut"], Origin.SELF_SERVICE)
    actor = Actor(proven_bookings=frozenset({booking.id}))
    assert decide(catalogue.business, salon.services["haircut"], booking, actor, now).refused == {}
