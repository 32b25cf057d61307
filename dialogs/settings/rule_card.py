"""The rule card: who can do what right now, drawn by asking the decision itself (docs/rules.md, section 1)."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from adaptive_cards.shapes import Rule, RuleRow
from bookings.business import Role, Service
from bookings.ids import spoken
from bookings.manage_policy import Action, Decision, decide
from bookings.model import Actor, Booking, Customer, Origin
from bookings.policies import effective_policy
from bookings.refusals import Code
from dialogs.orders import Order
from dialogs.shortening import LONGEST_LABEL, shortened
from dialogs.turn import Suggestion

if TYPE_CHECKING:
    from dialogs.context import Turn

WHY = (
    Code.NOT_FOUND,
    Code.MANAGED_BY_STAFF,
    Code.NOTICE,
    Code.STARTED,
    Code.CANCELLED,
    Code.CLOSED,
    Code.TOO_MANY_MOVES,
    Code.READ_ONLY,
    Code.NOT_YOUR_CALENDAR,
    Code.NOT_PUBLISHED,
    Code.ORGANIZATION_ONLY,
)
"""Why the decision refuses; each in words for the administrator."""
MOST_TOLD = 2
"""Rows that stand in the message above the card too."""
NOBODY, COLLEAGUE = "somebody", "a colleague"
REFERENCE = "KXPT4739"


def sample(turn: Turn, service: Service, origin: Origin) -> Booking:
    """A booking of the service that no notice binds yet, at eleven o'clock on a day to come."""
    policy = effective_policy(turn.catalogue.business, service)
    ahead = max(policy.reschedule_notice, policy.cancel_notice) + timedelta(days=1)
    day = (turn.now + ahead).astimezone(turn.business_zone).date() + timedelta(days=1)
    start = datetime.combine(day, time(11), turn.business_zone).astimezone(turn.now.tzinfo)
    return Booking(
        id="sample",
        reference=REFERENCE,
        service_id=service.id,
        staff_member_ids=service.staff_member_ids[:1] or (NOBODY,),
        customer=Customer(email_address="sample@example.com", language_tag=turn.catalogue.business.language_tag),
        start=start,
        end=start + service.default_duration,
        created=turn.now,
        updated=turn.now,
        origin=origin,
    )


def show_service(turn: Turn, service: Service) -> None:
    """Everybody there is, with a booking of this service that nothing else stands against."""
    own, made = (sample(turn, service, origin) for origin in (Origin.SELF_SERVICE, Origin.STAFF))
    rows = [
        _row(turn, turn.words("rule-who-own"), service, own, _customer(own)),
        _row(turn, turn.words("rule-who-made"), service, made, _customer(made)),
        _row(turn, turn.words("rule-who-team", whose="own"), service, made, _staff(Role.TEAM_MEMBER, made)),
        _row(turn, turn.words("rule-who-team", whose="other"), service, made, _staff(Role.TEAM_MEMBER)),
        *_rest(turn, service, made),
    ]
    state = "on" if service.is_customer_allowed_to_manage_booking else "off"
    _show(turn, shortened(service.display_name, LONGEST_LABEL), turn.words("rule-service-line", state=state), rows)


async def show_booking(turn: Turn, order: Order, reference: str) -> None:
    """The decision on one booking for its customer, the staff, and a viewer, and why."""
    booking = await turn.desks.store.booking(reference.replace("-", ""))
    service = turn.catalogue.services.get(booking.service_id) if booking is not None else None
    if booking is None or service is None:
        turn.say("staff-no-such-booking", reference=reference)
        return
    rows = [
        _row(turn, turn.words("rule-who-customer", name=booking.customer.name), service, booking, _customer(booking))
    ]
    for key in booking.staff_member_ids:
        member = turn.catalogue.staff.get(key)
        if member is not None:
            actor = Actor(staff_member_id=key, role=member.role)
            who = turn.words("rule-who-member", name=member.display_name, role=member.role.value)
            rows.append(_row(turn, who, service, booking, actor))
    rows.append(_row(turn, turn.words("rule-who-team", whose="other"), service, booking, _staff(Role.TEAM_MEMBER)))
    rows += _rest(turn, service, booking)
    turn.talk["about"] = booking.id
    title = f"{shortened(service.display_name, LONGEST_LABEL)}, {spoken(booking.reference)}"
    _show(turn, title, origin_line(turn, service, booking), rows, pins(turn, booking))


def origin_line(turn: Turn, service: Service, booking: Booking) -> str:
    """What of the booking the rule looks at: who made it, its pin, and the service's switch."""
    pin = booking.is_customer_allowed_to_manage_booking
    return turn.words(
        "rule-booking-line",
        origin=booking.origin.value,
        pin="none" if pin is None else "on" if pin else "off",
        state="on" if service.is_customer_allowed_to_manage_booking else "off",
    )


def pins(turn: Turn, booking: Booking) -> list[Suggestion]:
    """Buttons that pin a booking otherwise; none for what its customer made."""
    if booking.origin is Origin.SELF_SERVICE:
        return []
    reference = spoken(booking.reference)
    states = {True: "on", False: "off", None: "service"}
    return [
        Suggestion(turn.words("pin-button", state=state), turn.words("pin-command", state=state, reference=reference))
        for value, state in states.items()
        if value is not booking.is_customer_allowed_to_manage_booking
    ]


def _customer(booking: Booking) -> Actor:
    return Actor(proven_bookings=frozenset({booking.id}))


def _staff(role: Role, booking: Booking | None = None) -> Actor:
    """Somebody in a role; a team member on whose calendar the booking is, where one is given."""
    return Actor(staff_member_id=booking.staff_member_ids[0] if booking else COLLEAGUE, role=role)


def _rest(turn: Turn, service: Service, booking: Booking) -> list[RuleRow]:
    """Those for whom it makes no difference whose calendar it is."""
    roles = (Role.SCHEDULER, Role.ADMINISTRATOR, Role.VIEWER)
    return [_row(turn, turn.words("rule-who-role", role=role.value), service, booking, _staff(role)) for role in roles]


def _row(turn: Turn, who: str, service: Service, booking: Booking, actor: Actor) -> RuleRow:
    decision = decide(turn.catalogue.business, service, booking, actor, turn.now)
    cells = {action: turn.words("rule-yes" if action in decision.allowed else "rule-no") for action in Action}
    made: RuleRow = {
        "who": shortened(who, LONGEST_LABEL),
        "move": cells[Action.RESCHEDULE],
        "cancel": cells[Action.CANCEL],
        "contact": cells[Action.CONTACT],
        "book": cells[Action.NEW_BOOKING],
    }
    if note := why(turn, decision):
        made["note"] = note
    return made


def why(turn: Turn, decision: Decision) -> str:
    """Each reason once, with what it refuses where that is not all."""
    reasons: dict[Code, list[Action]] = {}
    for action, no in decision.refused.items():
        reasons.setdefault(no.code, []).append(action)
    lines = []
    for code, actions in reasons.items():
        named = turn.words.or_list(turn.words(f"rule-action-{action.value}") for action in actions)
        lines.append(turn.words("rule-note", actions=named, why=turn.words(f"rule-why-{code.value.replace('_', '-')}")))
    return " ".join(lines)


def _show(turn: Turn, title: str, line: str, rows: list[RuleRow], buttons: list[Suggestion] | None = None) -> None:
    data: Rule = {"title": title, "line": line, "rows": rows}
    told = [
        turn.words("rule-row", who=one["who"], may=_may(turn, one), note=one.get("note", "")).strip()
        for one in rows[:MOST_TOLD]
    ]
    text = "\n".join((title, line, *told, turn.words("rule-rest")))
    turn.show("rule", data, text=text, buttons=buttons or [])


def _may(turn: Turn, row: RuleRow) -> str:
    yes = turn.words("rule-yes")
    cells = {
        Action.RESCHEDULE: row["move"],
        Action.CANCEL: row["cancel"],
        Action.CONTACT: row["contact"],
        Action.NEW_BOOKING: row["book"],
    }
    return turn.words.and_list(turn.words(f"rule-action-{one.value}") for one, cell in cells.items() if cell == yes)
