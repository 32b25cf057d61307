"""Taking somebody out of the staff, and ending their link to an account in Teams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Approve
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.approval import ApprovalField, StaffForm
from dialogs.form import Filled, Step
from dialogs.kept import Kept
from dialogs.results import conclude
from dialogs.settings.team_forms import left, member_of, name_of, what_stands_against

if TYPE_CHECKING:
    from dialogs.context import Turn


class _RemoveConfirm(ApprovalField):
    after = ("member",)

    async def question(self, filled: Filled, turn: Turn) -> tuple[Approve, str]:
        member = member_of(filled, turn)
        await turn.desks.staffing.demand_dispensable(member.id)
        leaving = await turn.desks.staffing.if_doing(member.id)
        turn.frame["version"] = member.version
        is_own = "yes" if member.id == turn.actor.staff_member_id else "no"
        lines = left(turn, leaving)
        data: Approve = {
            "title": turn.words("staff_remove-title", name=name_of(member)),
            "facts": lines,
            "line": turn.words("staff_remove-line", count=len(leaving.bookings), is_own=is_own),
            "yes": turn.words("staff_remove-yes", name=name_of(member)),
            "no": turn.words("settings-keep"),
            "danger": True,
        }
        return data, "\n".join([data["title"], *(f"{one['label']}: {one['value']}" for one in lines), data["line"]])


class _MemberForm(StaffForm):
    """What one yes does to somebody."""

    async def refuse(self, no: Refused, filled: Filled, turn: Turn) -> Step:
        """Who is gone already, and what stands against it."""
        if no.code is Code.NOT_FOUND:
            turn.say("people-gone")
        elif no.code is Code.UNCHANGED:
            turn.say("staff_unlink-nothing", name=name_of(member_of(filled, turn)))
        elif no.code is Code.INVALID:
            turn.say_text(what_stands_against(turn, no))
        else:
            return await super().refuse(no, filled, turn)
        return Step.DONE


class RemoveStaffMember(_MemberForm):
    """Take somebody out; their bookings are listed and stay."""

    name = "staff_remove"
    fields = (Kept("member"), _RemoveConfirm())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Remove them, or leave them."""
        member = member_of(filled, turn)
        if not filled["confirm"]:
            return self.leave(turn, turn.words("settings-keep"), turn.words("staff_remove-kept", name=name_of(member)))
        if member.version != turn.frame["version"]:
            turn.say_text(facts.refusal(turn, Refused(Code.STALE)))
            turn.clear("confirm")
            return Step.WAIT
        leaving = await turn.desks.staffing.if_doing(member.id)
        await turn.desks.staffing.remove(turn.actor, member, request_key=turn.request_key)
        turn.catalogue = await turn.desks.store.catalogue()
        title = turn.words("staff_remove-done-title")
        text = turn.words("staff_remove-done", name=name_of(member), count=len(leaving.bookings))
        conclude(turn, title, text, facts=left(turn, leaving))
        return Step.DONE


class _UnlinkConfirm(ApprovalField):
    after = ("member",)

    async def question(self, filled: Filled, turn: Turn) -> tuple[Approve, str]:
        member = member_of(filled, turn)
        if not member.aad_object_id:
            raise Refused(Code.UNCHANGED)
        for fault in await turn.desks.settings.faults(member, aad_object_id="", tenant_id=""):
            raise fault
        data: Approve = {
            "title": turn.words("staff_unlink-title", name=name_of(member)),
            "line": turn.words("staff_unlink-line", name=name_of(member)),
            "yes": turn.words("staff_unlink-yes"),
            "no": turn.words("settings-keep"),
            "danger": True,
        }
        return data, f"{data['title']} {data['line']}"


class UnlinkStaffMember(_MemberForm):
    """End somebody's link to their account in Teams."""

    name = "staff_unlink"
    fields = (Kept("member"), _UnlinkConfirm())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Unlink them, or leave it."""
        member = member_of(filled, turn)
        if not filled["confirm"]:
            return self.leave(turn, turn.words("settings-keep"), turn.words("staff_unlink-kept", name=name_of(member)))
        await turn.desks.settings.change(
            turn.actor, member, request_key=turn.request_key, aad_object_id="", tenant_id=""
        )
        turn.catalogue = await turn.desks.store.catalogue()
        text = turn.words("staff_unlink-done", name=name_of(member))
        conclude(turn, turn.words("staff_unlink-done-title"), text)
        return Step.DONE
