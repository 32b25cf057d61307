"""The switch of the rule, what it decides of the bookings there are, and turning it on (docs/rules.md, section 1)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Listed
from bookings.business import Service
from bookings.model import Booking
from bookings.settings import SettingImpact, Settings, impact_of_turning_off
from dialogs import facts
from dialogs.form import Filled
from dialogs.settings import outcome
from dialogs.settings.kinds import YesNo
from dialogs.settings.setting import Setting
from dialogs.settings.setting_form import SettingForm
from dialogs.shortening import LONGEST_NOTE, shortened

if TYPE_CHECKING:
    from dialogs.context import Turn

SWITCH = Setting("is_customer_allowed_to_manage_booking", YesNo())
ON, OFF = "on", "off"


async def impact_on(turn: Turn, service: Service) -> SettingImpact:
    """The upcoming bookings that the switch decides, and those that it does not."""
    return impact_of_turning_off(await turn.desks.store.upcoming(service.id, turn.now))


def booking_row(turn: Turn, booking: Booking) -> str:
    """A booking with whom it is for."""
    sentence = shortened(facts.sentence(turn, booking), LONGEST_NOTE)
    return turn.words("settings-rule-booking", booking=sentence, customer=booking.customer.name)


class TurnOn(SettingForm):
    """Lets customers manage what staff booked for them; what is pinned stays as it is."""

    name = "settings_rule_on"
    kind = Service
    settings = (SWITCH,)

    def question(self, record: Settings, turn: Turn) -> str:
        """In the words of the switch."""
        return turn.words("settings-rule-turn-question", state=ON, name=record.display_name)

    def submit(self, turn: Turn) -> str:
        """In the words of the switch."""
        return turn.words("settings-rule-turn", state=ON)

    async def told(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Sequence[Listed]:
        """The bookings whose customers gain it."""
        if not isinstance(record, Service):
            return []
        gain = (await impact_on(turn, record)).lose
        title = turn.words("settings-rule-gain", count=len(gain))
        return [outcome.listed(turn, title, [booking_row(turn, one) for one in gain])]

    async def told_after(self, lists: Sequence[Listed], filled: Filled, turn: Turn) -> Sequence[Listed]:
        """The number alone."""
        return [{"title": one["title"], "rows": []} for one in lists]

    def title(self, changed: Settings, turn: Turn) -> str:
        """How it stands now."""
        return turn.words("settings-rule-turned", state=ON, name=changed.display_name)
