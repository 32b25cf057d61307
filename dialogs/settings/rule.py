"""The page of the rule: whether customers manage what staff booked for them, by service (docs/rules.md, section 1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.business import Service
from dialogs.language import details
from dialogs.language.names import Option, pick
from dialogs.orders import Begin, Order
from dialogs.settings import rule_card
from dialogs.settings.kinds import YES
from dialogs.settings.menu import row, service_named, show_menu
from dialogs.settings.rule_off import TurnOff
from dialogs.settings.rule_switch import OFF, ON, SWITCH, TurnOn, impact_on

if TYPE_CHECKING:
    from dialogs.context import Turn

CARD = "card"


async def show_rule(turn: Turn, order: Order) -> Begin | None:
    """The rule of one service with its switch, the card of who can do what, or the decision on one booking."""
    reference = details.booking_reference(order.about)
    if reference is not None:
        await rule_card.show_booking(turn, order, reference.value)
        return None
    service, rest = service_named(turn, order)
    if service is None:
        rows = [
            row(turn, one.display_name, f"rule:{one.id}", turn.words("settings-rule-state", state=_state(one)))
            for one in turn.catalogue.services.values()
        ]
        line = turn.words("settings-no-such-service", heard=rest) if rest and not rest.isdecimal() else ""
        show_menu(turn, turn.words("settings-page-rule"), rows, line, first=order.value, page="rule")
        return None
    wanted = _wanted(turn, rest)
    if wanted == CARD:
        rule_card.show_service(turn, service)
        return None
    if wanted == OFF:
        return Begin(TurnOff.name, {"record": service.id})
    if wanted == ON:
        return Begin(TurnOn.name, {"record": service.id, "entries": {SWITCH.name: YES}})
    await _show_service(turn, service)
    return None


def _state(service: Service) -> str:
    return ON if service.is_customer_allowed_to_manage_booking else OFF


def _wanted(turn: Turn, text: str) -> str:
    """On, off or the card, as a button or words ask for it; else ""."""
    options = [
        Option(key, key, tuple(words.split("|")))
        for key, words in (
            (ON, turn.words("settings-yes-also")),
            (OFF, turn.words("settings-no-also")),
            (CARD, turn.words("settings-rule-card-also")),
        )
    ]
    return pick(text, options).id or ""


async def _show_service(turn: Turn, service: Service) -> None:
    impact = await impact_on(turn, service)
    state, other = _state(service), ON if _state(service) == OFF else OFF
    count = len(impact.lose)
    rows = [
        row(
            turn,
            turn.words("settings-rule-state", state=state),
            f"rule:{service.id} {other}",
            turn.words("settings-rule-upcoming", count=count),
            turn.words("settings-rule-turn", state=other),
        ),
        row(turn, turn.words("settings-rule-who"), f"rule:{service.id} {CARD}", button=turn.words("settings-show")),
    ]
    line = "\n".join((turn.words("settings-rule-setting"), turn.words("settings-rule-recommended")))
    told = turn.words("settings-rule-how", state=state, name=service.display_name)
    show_menu(turn, turn.words("settings-rule-title", name=service.display_name), rows, line, told=told)
