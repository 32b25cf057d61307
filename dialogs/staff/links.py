"""Link codes that an administrator gives out, who asks to be linked by one, and links in mails that open nothing more.

A code stands on its card alone: what the bot says again when asked holds none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from adaptive_cards.shapes import Approve, MenuRow
from bookings.business import StaffMember
from bookings.ids import spoken
from bookings.model import LinkRequest
from bookings.permissions import Command, Reach, may
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.approval import ApprovalField, StaffForm
from dialogs.form import Filled, Step
from dialogs.kept import Kept
from dialogs.language.names import Option, pick
from dialogs.results import conclude
from dialogs.settings.team_forms import ROLES, name_of
from dialogs.shortening import LONGEST_LABEL, shortened

if TYPE_CHECKING:
    from dialogs.context import Turn

REMEMBERED = 20
END_OF_ID = 6


async def give_out(turn: Turn, member: StaffMember) -> None:
    """A code for a staff member, shown once; who is linked needs none."""
    if member.aad_object_id:
        turn.say("links-linked", name=name_of(member))
        return
    code = spoken_code(await turn.desks.links.give_out(turn.actor, member.id))
    data = {
        "title": turn.words("links-code-title", name=name_of(member)),
        "line": turn.words("links-code-line", name=name_of(member)),
        "facts": [facts.fact(turn, "write", f"link {code}")],
    }
    turn.show("done", data, text=turn.words("links-code", name=name_of(member)))


def spoken_code(code: str) -> str:
    """A link code as people read it: four groups of four."""
    return f"{spoken(code[:8])}-{spoken(code[8:])}"


async def show_waiting(turn: Turn) -> None:
    """Show an administrator who waits to be linked, once in each talk."""
    if may(turn.actor.role, Command.STAFF_AND_LINKS) is Reach.NO:
        return
    told: list[str] = turn.talk.get("link_requests", [])
    for request in await turn.desks.store.link_requests(turn.now):
        if request.id not in told:
            told = [*told, request.id][-REMEMBERED:]
            _show(turn, request)
    if told:
        turn.talk["link_requests"] = told


def _show(turn: Turn, request: LinkRequest) -> None:
    """Who is about to be linked, as Teams names them, and as whom."""
    member = turn.catalogue.staff.get(request.staff_member_id)
    name = shortened(facts.staff_names(turn, (request.staff_member_id,)), LONGEST_LABEL)
    known = {one.tenant_id for one in turn.catalogue.staff.values()} | {turn.actor.tenant_id}
    line = turn.words(
        "links-who",
        name=name,
        role=ROLES.told(member.role, turn) if member else "",
        shown=request.shown_name or turn.words("links-no-name"),
        tenant=request.tenant_id,
        is_known="yes" if request.tenant_id in known else "no",
        account=request.aad_object_id[-END_OF_ID:],
        until=facts.deadline(turn, request.expires),
    )
    rows = [
        _row(turn.words("links-approve-label", name=name), turn.words("links-approve"), f"approve {request.id}"),
        _row(turn.words("links-refuse-label"), turn.words("links-refuse"), f"refuse {request.id}"),
    ]
    title = turn.words("links-title", name=name)
    turn.show("menu", {"title": title, "line": line, "rows": rows}, text=f"{title}. {line}")


def _row(label: str, button: str, about: str) -> MenuRow:
    return {"label": label, "button": button, "command": Command.STAFF_AND_LINKS.value, "about": about}


async def answer(turn: Turn, request_id: str, *, is_approved: bool) -> None:
    """Link who asked, or do not; the card turns into what was decided."""
    desk = turn.desks.links
    try:
        if is_approved:
            member = await desk.approve(turn.actor, request_id)
            title, text = turn.words("links-approved-title"), turn.words("links-approved", name=name_of(member))
        else:
            request = await desk.refuse(turn.actor, request_id)
            name = shortened(facts.staff_names(turn, (request.staff_member_id,)), LONGEST_LABEL)
            title, text = turn.words("links-refused-title"), turn.words("links-refused", name=name)
    except Refused as no:
        if no.code is not Code.NOT_FOUND:
            raise
        title, text = turn.words("links-over-title"), turn.words("links-over")
    turn.catalogue = await turn.desks.store.catalogue()
    turn.show("done", {"title": title}, text=text, replaces=turn.clicked)


async def waiting(turn: Turn, typed: str) -> str:
    """The id of the request that is meant by a staff member's name; of the only one where nobody was named, else ""."""
    found = await turn.desks.store.link_requests(turn.now)
    options = [Option(one.id, facts.staff_names(turn, (one.staff_member_id,))) for one in found]
    named = pick(typed, options).id if typed else None
    return named or (found[0].id if len(found) == 1 and not typed else "")


class _Confirm(ApprovalField):
    after = ("booking",)

    async def question(self, filled: Filled, turn: Turn) -> tuple[Approve, str]:
        booking = await turn.booking_of(filled)
        data: Approve = {
            "title": turn.words("revoke-title"),
            "facts": [*facts.of_booking(turn, booking), *facts.of_customer(turn, booking)],
            "line": turn.words("revoke-line"),
            "yes": turn.words("revoke-yes"),
            "no": turn.words("revoke-no"),
            "danger": True,
        }
        return data, f"{data['title']} {facts.sentence(turn, booking)}. {data['line']}"


class RevokeLinks(StaffForm):
    """Let the links in a booking's mails open nothing any more."""

    name = "revoke_links"
    fields = (Kept("booking"), _Confirm())

    async def commit(self, filled: Filled, turn: Turn) -> Step:
        """Revoke them; it cannot be taken back, and the booking stays as it is."""
        if not filled["confirm"]:
            return self.leave(turn, turn.words("revoke-no"), turn.words("revoke-kept"))
        await turn.desks.settings.revoke_link(turn.actor, filled["booking"], request_key=turn.request_key)
        conclude(turn, turn.words("revoke-done-title"), turn.words("revoke-done"))
        return Step.DONE
