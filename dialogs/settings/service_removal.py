"""Taking out a service that was never booked, once an administrator has approved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Approve
from bookings.business import Service
from bookings.refusals import Code, Refused
from dialogs.approval import ApprovalField, StaffForm
from dialogs.form import Filled, Step
from dialogs.kept import Kept
from dialogs.orders import Begin, Order
from dialogs.results import conclude

if TYPE_CHECKING:
    from dialogs.context import Turn


def _service(filled: Filled, turn: Turn) -> Service:
    """The service as it is now; raise Refused NOT_FOUND where it is gone."""
    service = turn.catalogue.services.get(str(filled["service"]))
    if service is None:
        raise Refused(Code.NOT_FOUND)
    return service


class _Confirm(ApprovalField):
    after = ("service",)

    async def question(self, filled: Filled, turn: Turn) -> tuple[Approve, str]:
        service = _service(filled, turn)
        title = turn.words("settings_service_remove-question", name=service.display_name)
        line = turn.words("settings_service_remove-line")
        data: Approve = {
            "title": title,
            "line": line,
            "yes": turn.words("settings-remove"),
            "no": turn.words("settings-keep"),
            "danger": True,
        }
        return data, f"{title} {line}"


class RemoveService(StaffForm):
    """Remove a service; one that was booked meanwhile stays."""

    name = "settings_service_remove"
    fields = (Kept("service"), _Confirm())
    kept = ("service",)
    leads_to = ("button-settings",)

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Remove it, or leave it."""
        if not filled["confirm"]:
            return self.leave(
                turn, turn.words("settings-keep"), turn.words("settings_service_remove-kept"), "button-settings"
            )
        service = _service(filled, turn)
        await turn.desks.settings.remove_service(turn.actor, service, request_key=turn.request_key)
        title = turn.words("settings_service_remove-done", name=service.display_name)
        conclude(turn, title, title)
        return Step.DONE


async def remove_service(turn: Turn, order: Order) -> Begin | None:
    """Ask whether to remove the service that was clicked."""
    return Begin(RemoveService.name, {"service": order.value})
