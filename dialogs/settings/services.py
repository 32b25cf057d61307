"""The pages about services: the list, what one is, what people read about it, when it is offered, its reminders."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from adaptive_cards.shapes import MenuRow
from bookings.business import PriceType, Service, StaffNeeded
from bookings.settings import Settings
from dialogs import facts
from dialogs.form import Filled
from dialogs.orders import Begin, Handler, Order
from dialogs.settings.kinds import Names, Number, OneOf, Text, YesNo
from dialogs.settings.menu import row, service_named, show_menu
from dialogs.settings.setting import Setting
from dialogs.settings.setting_form import SettingForm
from dialogs.settings.typed_kinds import Dates, LanguageTag, Minutes, Offered, Price, Questions, Reminders, Team
from dialogs.settings.typed_lists import with_ids, write_reminders

if TYPE_CHECKING:
    from dialogs.context import Turn

NEW = "new"
A_NEW_ONE_LASTS = timedelta(minutes=30)


class PlaceSetting(Setting):
    """A part of a service's place; a place has a name as the service has, which is another input."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """Told from the service's own."""
        return self.field.replace("default_location.", "place_")


class ServiceBasics(SettingForm):
    """What a service is: its name, time, price, and who does it for how many."""

    name = "settings_service_basics"
    kind = Service
    settings = (
        Setting("display_name", Text(), is_required=True),
        Setting("description", Text()),
        Setting("default_duration", Minutes("minutes"), is_required=True),
        Setting("pre_buffer", Minutes("minutes")),
        Setting("post_buffer", Minutes("minutes")),
        Setting("default_price_type", OneOf(PriceType)),
        Setting("default_price", Price()),
        Setting("staff_member_ids", Team()),
        Setting("staff_needed", OneOf(StaffNeeded)),
        Setting("maximum_attendees_count", Number(), is_required=True),
        Setting("is_hidden_from_customers", YesNo()),
    )


class ServiceWords(SettingForm):
    """Where a service happens, what people call it, what they are asked and told."""

    name = "settings_service_words"
    kind = Service
    settings = (
        Setting("is_location_online", YesNo()),
        PlaceSetting("default_location.display_name", Text()),
        PlaceSetting("default_location.address", Text()),
        Setting("default_location.join_web_url", Text()),
        Setting("aliases", Names()),
        Setting("custom_questions", Questions("questions"), faults=("answer_options",)),
        Setting("additional_information", Text(is_long=True)),
        Setting("notes", Text(is_long=True)),
        Setting("language_tag", LanguageTag(may_be_unset=True)),
    )

    def changes(self, entered: Mapping[str, str], record: Settings, turn: Turn) -> dict[str, Any]:
        """Questions keep their ids; what customers answered is kept under them."""
        changes = super().changes(entered, record, turn)
        if isinstance(record, Service) and "custom_questions" in changes:
            fresh = f"q{record.version + 1}"
            asked = with_ids(changes["custom_questions"], record.custom_questions, fresh)
            changes["custom_questions"] = tuple(asked)
        return {name: value for name, value in changes.items() if value != getattr(record, name)}


class ServiceTimes(SettingForm):
    """When customers may book a service inside the hours, in general and on certain dates."""

    name = "settings_service_times"
    kind = Service
    settings = (
        Setting("general_availability", Offered("offered")),
        Setting("custom_availabilities", Dates("dates")),
    )


class ServiceReminders(SettingForm):
    """Which mails remind of a booking of a service, when, whom, and of what."""

    name = "settings_service_reminders"
    kind = Service
    settings = (Setting("default_reminders", Reminders("reminders")),)


class NewService(ServiceBasics):
    """A service that is not there yet; it is added with what makes it one, the rest follows on its pages."""

    name = "settings_service_new"

    def record(self, filled: Filled, turn: Turn) -> Settings | None:
        """An empty service under an id of its own, until it is there."""
        key = str(filled.get("record", ""))
        return turn.catalogue.services.get(key) or Service(key, "", A_NEW_ONE_LASTS, ())

    def heading(self, record: Settings, turn: Turn) -> tuple[str, str]:
        """It has no name yet."""
        return turn.words("settings_service_new-title"), turn.words("settings_service_new-line")

    def question(self, record: Settings, turn: Turn) -> str:
        """Whether to add it."""
        return turn.words("settings_service_new-question")

    def ways_on(self, changed: Settings, turn: Turn) -> Sequence[MenuRow]:
        """Its pages."""
        return _pages(turn, changed.id)

    async def save(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Settings:
        """Add it."""
        added = replace(cast(Service, record), **changes)
        await turn.desks.settings.add(turn.actor, added, request_key=turn.request_key)
        return added


FORMS: tuple[SettingForm, ...] = (ServiceBasics(), ServiceWords(), ServiceTimes(), ServiceReminders(), NewService())
SUBJECTS: Mapping[str, str] = {
    "service_basics": ServiceBasics.name,
    "service_words": ServiceWords.name,
    "service_times": ServiceTimes.name,
    "service_reminders": ServiceReminders.name,
}
"""The pages of one service, by what their buttons ask for."""


async def show_services(turn: Turn, order: Order) -> Begin | None:
    """The services with what they are, the pages of the one that was named, or the form of a new one."""
    if order.value == NEW or order.about.casefold() in turn.words("settings-service-add-also").split("|"):
        return Begin(NewService.name, {"record": secrets.token_hex(16)})
    service, rest = service_named(turn, order)
    if service is not None:
        rows = _pages(turn, service.id)
        if not await turn.desks.store.is_booked(service.id):
            label, note = turn.words("settings-service-remove"), turn.words("settings-service-remove-note")
            rows.append(row(turn, label, f"service_remove:{service.id}", note, turn.words("settings-remove")))
        show_menu(turn, service.display_name, rows, _note(turn, service))
        return None
    add = row(turn, turn.words("settings-service-add"), f"services:{NEW}", button=turn.words("settings-add"))
    rows = [row(turn, one.display_name, f"services:{one.id}", _note(turn, one)) for one in _all(turn)]
    _show_all(turn, turn.words("settings-page-services"), [*rows, add], "services", order, rest)
    return None


async def show_reminders(turn: Turn, order: Order) -> Begin | None:
    """The reminders of the service that was named; else those of all."""
    service, rest = service_named(turn, order)
    if service is not None:
        return Begin(ServiceReminders.name, {"record": service.id})
    rows = []
    for one in _all(turn):
        note = write_reminders(one.default_reminders, turn.words) or turn.words("settings-no-reminders")
        rows.append(row(turn, one.display_name, f"reminders:{one.id}", note))
    _show_all(turn, turn.words("settings-page-reminders"), rows, "reminders", order, rest)
    return None


def _all(turn: Turn) -> Sequence[Service]:
    return list(turn.catalogue.services.values())


def _show_all(turn: Turn, title: str, rows: Sequence[MenuRow], page: str, order: Order, rest: str) -> None:
    """A row a service; `rest` is what was typed and names none."""
    line = turn.words("settings-no-such-service", heard=rest) if rest and not rest.isdecimal() else ""
    show_menu(turn, title, rows, line, first=order.value, page=page)


def _note(turn: Turn, service: Service) -> str:
    """Duration and price, who does it, whether customers see it, and what it lacks."""
    words, ids = turn.words, service.staff_member_ids
    who = facts.staff_names(turn, ids) if ids else words("settings-service-nobody")
    hidden = words("settings-service-hidden") if service.is_hidden_from_customers else ""
    lacks_link = service.is_location_online and not service.default_location.join_web_url
    link = words("settings-service-no-link") if lacks_link else ""
    return " · ".join(filter(None, (facts.service_line(turn, service), who, hidden, link)))


def _pages(turn: Turn, service_id: str) -> list[MenuRow]:
    """Rows that lead to the pages of a service, and to its part of the pages for all."""
    words = turn.words
    own = [
        row(turn, words(f"settings-subject-{name}"), f"{name}:{service_id}", words(f"settings-subject-{name}-note"))
        for name in SUBJECTS
    ]
    shared = [
        row(turn, words(f"settings-page-{page}"), f"{page}:{service_id}", words(f"settings-page-{page}-note"))
        for page in ("rule", "policy")
    ]
    return own + shared


def subject(form: str) -> Handler:
    """The page of one service that is this form; without a service, its list."""

    async def show(turn: Turn, order: Order) -> Begin | None:
        service, _ = service_named(turn, order)
        return Begin(form, {"record": service.id}) if service else await show_services(turn, order)

    return show
