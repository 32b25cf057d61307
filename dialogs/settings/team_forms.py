"""The forms about one staff member: who they are, when they work, somebody new, and what they do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from adaptive_cards.shapes import Approve, Fact, Input, MenuRow
from bookings.business import Role, StaffMember
from bookings.ids import spoken
from bookings.refusals import Code, Refused
from bookings.settings import Settings
from bookings.staffing import Leaving, services_of
from dialogs import facts
from dialogs.approval import ApprovalField, StaffForm
from dialogs.entries import EntriesField
from dialogs.form import Filled, Step
from dialogs.kept import Kept
from dialogs.results import conclude
from dialogs.settings.kinds import Names, OneOf, Text, Unreadable, YesNo
from dialogs.settings.menu import row
from dialogs.settings.setting import Setting
from dialogs.settings.setting_form import SettingForm
from dialogs.settings.typed_kinds import Services, WeeklyHours, Zone
from dialogs.shortening import LONGEST_LABEL, LONGEST_NOTE, shortened
from dialogs.telling import what

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

ROLES = OneOf(Role)
SERVICES, FIELD = Services(), "services"
MOST_LISTED = 8


class StaffFacts(SettingForm):
    """Who somebody is, what they may do, and what they are told."""

    name = "settings_staff_facts"
    kind = StaffMember
    settings = (
        Setting("display_name", Text(), is_required=True),
        Setting("role", ROLES),
        Setting("email_address", Text()),
        Setting("aliases", Names()),
        Setting("is_email_notification_enabled", YesNo()),
        Setting("is_news_enabled", YesNo()),
    )


class StaffHours(SettingForm):
    """When somebody works."""

    name = "settings_staff_hours"
    kind = StaffMember
    settings = (
        Setting("use_business_hours", YesNo()),
        Setting("working_hours", WeeklyHours()),
        Setting("time_zone", Zone(may_be_unset=True)),
    )


class NewStaffMember(StaffFacts):
    """Somebody who is not there yet; what they do, their hours and their link follow on their pages."""

    name = "settings_staff_new"

    def record(self, filled: Filled, turn: Turn) -> Settings | None:
        """Nobody in particular under an id of its own, until they are there."""
        key = str(filled.get("record", ""))
        return turn.catalogue.staff.get(key) or StaffMember(key, "")

    def heading(self, record: Settings, turn: Turn) -> tuple[str, str]:
        """They have no name yet."""
        return turn.words("settings_staff_new-title"), turn.words("settings_staff_new-line")

    def question(self, record: Settings, turn: Turn) -> str:
        """Whether to add them."""
        return turn.words("settings_staff_new-question")

    def ways_on(self, changed: Settings, turn: Turn) -> Sequence[MenuRow]:
        """What they do, their hours, and a link code."""
        return [*pages(turn, changed.id), code_row(turn, changed.id)]

    async def save(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Settings:
        """Add them."""
        added = replace(cast(StaffMember, record), **changes)
        await turn.desks.settings.add(turn.actor, added, request_key=turn.request_key)
        return added


def pages(turn: Turn, staff_member_id: str) -> list[MenuRow]:
    """Rows that lead to what can be changed about somebody."""
    words = turn.words
    return [
        row(turn, words("people-facts"), f"staff_facts:{staff_member_id}", words("people-facts-note")),
        row(turn, words("people-services"), f"staff_services:{staff_member_id}", words("people-services-note")),
        row(turn, words("people-hours"), f"staff_hours:{staff_member_id}", words("people-hours-note")),
    ]


def code_row(turn: Turn, staff_member_id: str) -> MenuRow:
    """A row that makes a link code."""
    label, button = turn.words("people-code-label"), turn.words("people-code")
    return {"label": label, "button": button, "command": "staff_and_links", "about": f"code {staff_member_id}"}


def name_of(member: StaffMember) -> str:
    """Their name, as long as a card's title may be."""
    return shortened(member.display_name, LONGEST_LABEL)


def member_of(filled: Filled, turn: Turn) -> StaffMember:
    """The staff member that a form is about; raise Refused NOT_FOUND where they are gone."""
    member = turn.catalogue.staff.get(str(filled["member"]))
    if member is None:
        raise Refused(Code.NOT_FOUND)
    return member


def left(turn: Turn, leaving: Leaving) -> list[Fact]:
    """The bookings that are left and the services that nobody does, as a card's facts; a long list is cut."""
    lines = [facts.fact(turn, "idle", shortened(service.display_name, LONGEST_LABEL)) for service in leaving.idle]
    for booking in leaving.bookings[:MOST_LISTED]:
        at = booking.start.astimezone(turn.business_zone)
        label = turn.words("people-at", day=turn.words.short_day(at.date()), clock=turn.words.clock(at))
        lines.append(
            {"label": label, "value": f"{shortened(what(turn, booking), LONGEST_NOTE)}, {spoken(booking.reference)}"}
        )
    more = len(leaving.bookings) - MOST_LISTED
    if more > 0:
        lines.append({"label": "…", "value": turn.words("people-rest", count=more)})
    return lines


def what_stands_against(turn: Turn, no: Refused) -> str:
    """Why somebody cannot go or do less; the refusal is INVALID."""
    service = no.facts.get("service")
    if service is None:
        return facts.problem(turn, no)
    return turn.words("people-needed", service=facts.service_name(turn, service))


class _ServicesField(EntriesField):
    """Which services somebody does."""

    async def inputs(self, filled: Filled, turn: Turn) -> Sequence[Input]:
        """One, with all there are; none where they are gone, which ends the form."""
        if str(filled["member"]) not in turn.catalogue.staff:
            turn.has_answered = True
            return ()
        does = services_of(turn.catalogue, member_of(filled, turn).id)
        turn.frame.setdefault("seen", does)
        label, choices = turn.words("people-services"), list(SERVICES.choices(turn))
        return [Input(id=FIELD, kind="choices", label=label, value=SERVICES.shown(does, turn), choices=choices)]

    def heading(self, filled: Filled, turn: Turn) -> tuple[str, str, str]:
        """Whose."""
        name = name_of(member_of(filled, turn))
        return turn.words("staff_services-title", name=name), "", turn.words("settings-continue")

    async def read(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Mapping[str, str]:
        """The services that are named, and no others."""
        return {FIELD: said.text} if is_asked else {}

    async def problems(self, entered: Mapping[str, str], filled: Filled, turn: Turn) -> Mapping[str, str]:
        """What names no service, in words."""
        try:
            SERVICES.read(entered[FIELD], turn)
        except Unreadable as error:
            return {FIELD: str(error)}
        return {}


def _chosen(filled: Filled, turn: Turn) -> list[str]:
    """The ids of the services that were entered; raise Refused STALE where one of them is gone."""
    try:
        return list(SERVICES.read(filled["entries"][FIELD], turn))
    except Unreadable as error:
        raise Refused(Code.STALE) from error


class _ServicesConfirm(ApprovalField):
    after = ("entries",)

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """Asked only where that leaves bookings or a service with nobody."""
        leaving = await turn.desks.staffing.if_doing(filled["member"], _chosen(filled, turn))
        return None if leaving.bookings or leaving.idle else True

    async def question(self, filled: Filled, turn: Turn) -> tuple[Approve, str]:
        member = member_of(filled, turn)
        leaving = await turn.desks.staffing.if_doing(member.id, _chosen(filled, turn))
        lines = left(turn, leaving)
        data: Approve = {
            "title": turn.words("staff_services-question", name=name_of(member)),
            "facts": lines,
            "line": turn.words("people-left", count=len(leaving.bookings)),
            "yes": turn.words("settings-save"),
            "no": turn.words("settings-keep"),
        }
        return data, "\n".join([data["title"], *(f"{one['label']}: {one['value']}" for one in lines), data["line"]])


class StaffServices(StaffForm):
    """Change which services somebody does."""

    name = "staff_services"
    fields = (Kept("member"), _ServicesField(), _ServicesConfirm())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Change them; where they do others by now, that is shown and chosen anew."""
        member = member_of(filled, turn)
        if not filled["confirm"]:
            return self.leave(
                turn, turn.words("settings-keep"), turn.words("staff_services-kept", name=name_of(member))
            )
        services, seen = _chosen(filled, turn), turn.frame["seen"]
        if set(services) == set(seen):
            raise Refused(Code.UNCHANGED)
        try:
            await turn.desks.staffing.set_services(
                turn.actor, member.id, services, seen=seen, request_key=turn.request_key
            )
        except Refused as no:
            if no.code is not Code.STALE:
                raise
            for kept in ("seen", "draft", "problems"):
                turn.frame.pop(kept, None)
            turn.say_text(facts.refusal(turn, no))
            turn.clear("entries")
            turn.clear("confirm")
            return Step.WAIT
        turn.catalogue = await turn.desks.store.catalogue()
        does = turn.words.and_list(facts.service_name(turn, key) for key in services)
        names = shortened(does, LONGEST_NOTE) or turn.words("people-no-services")
        title = turn.words("settings-saved", name=name_of(member))
        conclude(turn, title, turn.words("staff_services-done", name=name_of(member), services=names))
        return Step.DONE

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """Who is gone, and what is as it was."""
        if no.code is Code.UNCHANGED:
            turn.say("settings-unchanged", "button-settings", name=name_of(member_of(filled, turn)))
            return Step.DONE
        if no.code is Code.NOT_FOUND:
            turn.say("people-gone")
            return Step.DONE
        if no.code is Code.INVALID:
            turn.say_text(what_stands_against(turn, no))
            return Step.DONE
        return await super().refuse(no, filled, turn)
