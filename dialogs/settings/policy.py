"""The scheduling policy: when and how customers may book, for the business and over it for a service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bookings.business import BookingBusiness, ReasonRule, Service
from bookings.policies import effective_policy
from bookings.settings import Settings
from dialogs.language.names import Option, pick
from dialogs.orders import Begin, Order
from dialogs.settings.kinds import Kind, Length, Number, OneOf, YesNo
from dialogs.settings.menu import row, service_named, show_menu
from dialogs.settings.setting import Fallback, Setting
from dialogs.settings.setting_form import SettingForm

if TYPE_CHECKING:
    from dialogs.context import Turn

BUSINESS = "business"
_KINDS: dict[str, Kind] = {
    "time_slot_interval": Length(),
    "minimum_lead_time": Length(),
    "maximum_advance": Length(),
    "allow_staff_selection": YesNo(may_be_unset=True),
    "cancel_notice": Length(),
    "reschedule_notice": Length(),
    "maximum_reschedules": Number(),
    "reason": OneOf(ReasonRule, may_be_unset=True),
    "send_confirmations_to_owner": YesNo(may_be_unset=True),
}


def _in_force(name: str) -> Fallback:
    """What counts of the policy while a field is not set."""

    def value(record: Settings, turn: Turn) -> Any:
        service = record if isinstance(record, Service) else None
        business = record if isinstance(record, BookingBusiness) else turn.catalogue.business
        return getattr(effective_policy(business, service), name)

    return value


_SETTINGS = tuple(Setting(f"scheduling_policy.{name}", kind, fallback=_in_force(name)) for name, kind in _KINDS.items())


class BusinessPolicy(SettingForm):
    """What holds for all services that say nothing else."""

    name = "settings_policy"
    kind = BookingBusiness
    settings = _SETTINGS


class ServicePolicy(SettingForm):
    """What holds for one service; what it leaves empty is as the business says."""

    name = "settings_service_policy"
    kind = Service
    settings = _SETTINGS


async def show_policy(turn: Turn, order: Order) -> Begin | None:
    """The form of the business or of a service that was named; else whose policy it is to be."""
    business = turn.catalogue.business
    service, rest = service_named(turn, order)
    if service is not None:
        return Begin(ServicePolicy.name, {"record": service.id})
    whole = Option(BUSINESS, BUSINESS, tuple(turn.words("settings-whole-business-also").split("|")))
    if order.value == BUSINESS or pick(rest, [whole]).id:
        return Begin(BusinessPolicy.name, {"record": business.id})
    rows = [row(turn, turn.words("settings-whole-business"), f"policy:{BUSINESS}", _note(turn, business))]
    rows += [
        row(turn, one.display_name, f"policy:{one.id}", _note(turn, one)) for one in turn.catalogue.services.values()
    ]
    line = turn.words("settings-no-such-service", heard=rest) if rest and not rest.isdecimal() else ""
    show_menu(turn, turn.words("settings-page-policy"), rows, line, first=order.value, page="policy")
    return None


def _note(turn: Turn, record: BookingBusiness | Service) -> str:
    """How many of its settings it says itself, beside the notice in force."""
    policy = effective_policy(turn.catalogue.business, record if isinstance(record, Service) else None)
    own = sum(setting.value(record) is not None for setting in _SETTINGS)
    lead, advance = (turn.words.duration(one) for one in (policy.minimum_lead_time, policy.maximum_advance))
    key = "settings-policy-note" if isinstance(record, BookingBusiness) or own else "settings-policy-inherits"
    return turn.words(key, lead=lead, advance=advance)
