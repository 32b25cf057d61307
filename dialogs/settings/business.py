"""The pages about the business itself: its hours and zone, what it is, how to reach it, its page, its look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookings.business import AccessControl, BookingBusiness, ForeignTenants
from bookings.settings import Settings
from dialogs.absence_facts import when
from dialogs.orders import Begin, Order
from dialogs.said import NOTHING, Said
from dialogs.settings.kinds import Number, OneOf, Text, Unreadable, YesNo
from dialogs.settings.setting import Setting
from dialogs.settings.setting_form import SettingForm
from dialogs.settings.typed_kinds import Color, Country, Currency, LanguageTag, QuietHours, Typed, WeeklyHours, Zone

if TYPE_CHECKING:
    from dialogs.context import Turn


MOST_CLOSURES = 5


class BusinessHours(SettingForm):
    """When the business is open, on whose clock."""

    name = "settings_hours"
    kind = BookingBusiness
    settings = (
        Setting("business_hours", WeeklyHours("hours"), is_required=True),
        Setting("time_zone", Zone("zone"), is_required=True),
        Setting("page.is_zone_always_business", YesNo()),
        Setting("quiet_hours", QuietHours("quiet-hours")),
    )

    def heading(self, record: Settings, turn: Turn) -> tuple[str, str]:
        """With the closures to come, which are made elsewhere."""
        title, line = super().heading(record, turn)
        closures = [one for one in turn.catalogue.business.closures if one.end > turn.now]
        closures.sort(key=lambda one: one.start)
        told = [when(turn, one.start, one.end) for one in closures[:MOST_CLOSURES]]
        closed = turn.words("settings-closures", closures="; ".join(told)) if told else ""
        return title, f"{line} {closed}".strip()


class BusinessFacts(SettingForm):
    """What the business is called, what it is, and the language, money and phone numbers of its country."""

    name = "settings_name"
    kind = BookingBusiness
    settings = (
        Setting("display_name", Text(), is_required=True),
        Setting("business_type", Text()),
        Setting("language_tag", LanguageTag(), is_required=True),
        Setting("default_currency_iso", Currency("currency"), is_required=True),
        Setting("country", Country("country"), is_required=True),
    )


class BusinessContact(SettingForm):
    """How customers reach the business; a phone number or an e-mail address at least."""

    name = "settings_contact"
    kind = BookingBusiness
    settings = (
        Setting("phone", Text()),
        Setting("email", Text()),
        Setting("address", Text()),
        Setting("web_site_url", Text()),
        Setting("other_ways_to_change", Text(is_long=True)),
    )


class SelfServicePage(SettingForm):
    """Who may book on the page and in the talk, and what they must agree to."""

    name = "settings_page"
    kind = BookingBusiness
    settings = (
        Setting("is_published", YesNo()),
        Setting("page.access_control", OneOf(AccessControl)),
        Setting("page.foreign_tenants", OneOf(ForeignTenants)),
        Setting("page.enforce_one_time_password", YesNo()),
        Setting("maximum_open_bookings", Number(), is_required=True),
        Setting("page.is_customer_consent_enabled", YesNo()),
        Setting("page.consent_text", Text(is_long=True)),
        Setting("retention_months", Number(), is_required=True),
        Setting("page.privacy_policy_web_url", Text()),
        Setting("page.terms_web_url", Text()),
        Setting("page.is_search_indexing_disabled", YesNo()),
        Setting("page.is_staff_sign_in_enabled", YesNo()),
    )


class Look(SettingForm):
    """The color and the picture on the page and in mails."""

    name = "settings_look"
    kind = BookingBusiness
    settings = (
        Setting("color", Color(), is_required=True),
        Setting("logo", Text()),
    )


FORMS: tuple[SettingForm, ...] = (BusinessHours(), BusinessFacts(), BusinessContact(), SelfServicePage(), Look())


async def show_hours(turn: Turn, order: Order) -> Begin | None:
    """Hours and zone."""
    return _begin(turn, BusinessHours(), order)


async def show_name(turn: Turn, order: Order) -> Begin | None:
    """Name, language, currency, country."""
    return _begin(turn, BusinessFacts(), order)


async def show_contact(turn: Turn, order: Order) -> Begin | None:
    """Phone, mail, address."""
    return _begin(turn, BusinessContact(), order)


async def show_page(turn: Turn, order: Order) -> Begin | None:
    """Published or not, for whom, and on which terms."""
    return _begin(turn, SelfServicePage(), order)


async def show_look(turn: Turn, order: Order) -> Begin | None:
    """Color and logo."""
    return _begin(turn, Look(), order)


def _begin(turn: Turn, form: SettingForm, order: Order) -> Begin:
    """Open a form; what was typed beside the page's name goes into the first input that can be read from it."""
    fitting = (
        one for one in form.settings if isinstance(one.kind, Typed) and order.about and _is_read(turn, one, order)
    )
    said = next((Said(f"{one.label(turn)}: {order.about}", locale=turn.heard.locale) for one in fitting), NOTHING)
    return Begin(form.name, {"record": turn.catalogue.business.id}, said)


def _is_read(turn: Turn, setting: Setting, order: Order) -> bool:
    try:
        setting.kind.read(order.about, turn)
    except Unreadable:
        return False
    return True
