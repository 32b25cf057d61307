"""The loop that fills a form ends it where something is refused on the way."""

from __future__ import annotations

from typing import Any

import pytest

from bookings.refusals import Code, Refused
from dialogs.context import Turn
from dialogs.desks import Desks
from dialogs.form import Field, Filled, Form, Step, run
from dialogs.said import Said
from dialogs.turn import Heard
from tests.bookings.salon import NOW, Salon, web


class Refusing(Form):
    """A form of one field, where the hook `place` finds that what it is about is gone."""

    name = "refusing"

    def __init__(self, place: str) -> None:
        self.place = place
        self.fields = (_Gone(self),)

    def meet(self, place: str) -> None:
        """Refuse, at that place."""
        if place == self.place:
            raise Refused(Code.NOT_FOUND)

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Once the field is filled."""
        self.meet("commit")
        return Step.DONE


class _Gone(Field):
    name = "thing"

    def __init__(self, form: Refusing) -> None:
        self.form = form

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        self.form.meet("take")
        return said.text if self.form.place == "commit" else None

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        self.form.meet("settle")

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        self.form.meet("ask")
        return Step.WAIT


@pytest.fixture
async def turn(salon: Salon) -> Turn:
    """Somebody says something in the salon."""
    desks = Desks.of(salon.store, salon.clock, salon.ids, b"the secret of these tests")
    return Turn(Heard(web(), NOW, "the blue one"), desks, await salon.store.catalogue(), {})


@pytest.mark.parametrize("place", ["take", "settle", "ask", "commit"])
async def test_a_refusal_ends_the_form_wherever_it_is_met(turn: Turn, place: str) -> None:
    """Whether it is met in taking, settling, asking or committing, it is said, and the form is done."""
    frame = turn.push("refusing")
    assert await run(Refusing(place), frame, Said("the blue one"), turn) is Step.DONE
    assert [reply.card.name for reply in turn.replies if reply.card] == ["contact"]
    assert turn.words("refused-not-found") in turn.replies[0].text
