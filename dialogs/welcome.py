"""The greeting: who this is and what can be done here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.business import AccessControl
from dialogs.choose import looks_as_staff
from dialogs.staff import guide

if TYPE_CHECKING:
    from dialogs.context import Turn


def welcome(turn: Turn) -> None:
    """Greet whoever comes, or says hello, by what they can do here."""
    if looks_as_staff(turn):
        guide.welcome(turn)
    else:
        _to_customer(turn)


def _to_customer(turn: Turn) -> None:
    business = turn.catalogue.business
    can_book = business.is_published and business.page.access_control is AccessControl.EVERYBODY
    key = "welcome-line" if can_book else "welcome-line-unpublished"
    line = turn.words(key, business=business.display_name)
    data = {"business": business.display_name, "line": line, "can_book": can_book}
    turn.show("welcome", data)
