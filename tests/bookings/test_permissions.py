"""The table of docs/rules.md, section 5, written anew from its rows, and walked role by role and command by command."""

from __future__ import annotations

from itertools import product

import pytest

from bookings.business import Role
from bookings.permissions import Command, demand, may
from bookings.refusals import Code
from tests.bookings.salon import refuses

ROLES = ("customer", "viewer", "teamMember", "scheduler", "administrator")
ROWS = """
book manage reschedule cancel undo contact help language                       | all | all | all           | all | all
agenda next find free history                                                  | no  | all | own_with_busy | all | all
book_for move_for cancel_for undo_for message resend                           | no  | no  | own           | all | all
edit_customer add_to_class no_show done                                        | no  | no  | own           | all | all
lift_notice lift_not_bookable                                                  | no  | no  | own           | all | all
lift_hours lift_advance                                                        | no  | no  | no            | no  | all
time_off                                                                       | no  | no  | own           | all | all
closure                                                                        | no  | no  | no            | no  | all
hand_over                                                                      | no  | no  | own           | all | all
settings staff_and_links outbox erase export pin                               | no  | no  | no            | no  | all
"""


def _table() -> dict[tuple[str, str], str]:
    rows = [[part.split() for part in row.split("|")] for row in ROWS.strip().splitlines()]
    return {(role, name): row[at + 1][0] for row in rows for name in row[0] for at, role in enumerate(ROLES)}


TABLE = _table()


def test_the_table_holds_every_command() -> None:
    """No command is left to be decided elsewhere."""
    assert {name for _, name in TABLE} == {command.value for command in Command}


@pytest.mark.parametrize(("role", "command"), list(product(ROLES, Command)))
def test_a_role_may_what_its_row_says(role: str, command: Command) -> None:
    """Each command reaches as far as the table says, and a refusal names exactly the roles that may."""
    known = None if role == "customer" else Role(role)
    wanted = TABLE[role, command.value]
    assert may(known, command) == wanted
    if wanted != "no":
        demand(known, command)
        return
    with refuses(Code.ROLE) as no:
        demand(known, command)
    assert no.value.facts == {"roles": [one for one in ROLES[1:] if TABLE[one, command.value] != "no"]}


@pytest.mark.parametrize(("guest", "command"), list(product((Role.GUEST, Role.EXTERNAL_GUEST), Command)))
def test_a_guest_may_what_a_customer_may(guest: Role, command: Command) -> None:
    """Guests of either kind have a customer's rights, whatever the command."""
    assert may(guest, command) is may(None, command)
