"""The administrator's dialog: one page a subject, opened from the menu, by its name, or by a button.

To add a page:

1. Write its module here, with a handler `async def show_x(turn, order) -> Begin | None`: it shows something, or begins
   a form. `order.value` is what a button was about (in the page's rows "x:haircut" arrives as "haircut"), `order.about`
   what was typed beside the page's name ("settings x haircut"). `menu.row`, `menu.show_menu` and `menu.service_named`
   help. Register the handler in `PAGES`, or in `ACTIONS` where only a button asks for it.
2. A page that is a form is a `SettingForm` with `name`, `kind` (the record's type) and `settings`, a tuple of
   `Setting("field", kind)`: inputs, reading, problems, read-back, commit, two administrators at once, misfits and undo
   are there. The handler returns `Begin(Form.name, {"record": record.id})`. Add the form to `FORMS`. Kinds are in
   `kinds`; a kind of your own says how a value is shown, read and told. `SettingForm.changes`, `told`, `save` and
   `heading` may say something else.
3. Write the texts: `settings-page-x`, `settings-page-x-note`, `settings-page-x-also` (other words for it, separated
   by |), `<form>-title` and `<form>-line`, `form-<form>`, and `setting-<field>` for each input's label.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bookings.permissions import Command
from dialogs.form import Form
from dialogs.orders import Handler, Order
from dialogs.settings import business, history, policy, rule, service_removal, services, team
from dialogs.settings.menu import SettingsMenu
from dialogs.settings.rule_off import TurnOff
from dialogs.settings.rule_switch import TurnOn
from dialogs.settings.setting_form import SettingForm

if TYPE_CHECKING:
    from dialogs.context import Turn

PAGES: Mapping[str, Handler] = {
    "rule": rule.show_rule,
    "services": services.show_services,
    "reminders": services.show_reminders,
    "staff": team.show_staff,
    "policy": policy.show_policy,
    "hours": business.show_hours,
    "contact": business.show_contact,
    "page": business.show_page,
    "look": business.show_look,
    "name": business.show_name,
    "history": history.show_history,
}
"""Who shows a page, by its name; in the order of the menu."""

ACTIONS: Mapping[str, Handler] = {
    "undo": history.undo,
    "service_remove": service_removal.remove_service,
    **team.ACTIONS,
    **{name: services.subject(form) for name, form in services.SUBJECTS.items()},
}
"""Who does what a page's button asks for, by its name."""

FORMS: tuple[Form, ...] = (
    TurnOn(),
    TurnOff(),
    policy.BusinessPolicy(),
    policy.ServicePolicy(),
    *business.FORMS,
    *services.FORMS,
    service_removal.RemoveService(),
    *team.FORMS,
)
"""The forms that these pages open."""

settings = SettingsMenu(PAGES, ACTIONS)
"""Handles the command `settings`."""


def leave_page(turn: Turn, order: Order) -> None:
    """Whoever asks for another page leaves the one that is open; what was entered on it and not saved is named."""
    pages = {form.name for form in FORMS if isinstance(form, SettingForm)}
    if order.command is not Command.SETTINGS or order.value.partition(":")[0] == "undo":
        return
    while turn.frames and turn.frame["form"] in pages:
        if turn.frames.pop().get("draft"):
            turn.say("settings-left")
