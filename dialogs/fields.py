"""What is asked about the appointment itself: which service, and with whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import ServicePicker, ServiceRow
from adaptive_cards.verbs import Verb
from bookings.business import Service, StaffMember, StaffNeeded
from bookings.policies import effective_policy
from dialogs import facts
from dialogs.form import Field, Filled, Step
from dialogs.language.names import pick
from dialogs.language.talk_words import takes_any, wants_someone_else
from dialogs.turn import Suggestion

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

MOST_SERVICES = 10
"""On one card."""


def service_of(filled: Filled, turn: Turn) -> Service | None:
    """The service that a form is about."""
    return turn.catalogue.services.get(str(filled.get("service", "")))


class ServiceField(Field):
    """Which service: those that customers may book."""

    name = "service"

    def offered(self, turn: Turn, staff_member_id: str = "") -> Sequence[Service]:
        """What there is to choose from; of one staff member where given."""
        return on_offer(turn, staff_member_id)

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A service by click, name, alias or place in the list."""
        offered = self.offered(turn)
        if said.verb == Verb.MORE_SERVICES:
            turn.frame["services_from"] = int(said.value) if said.value.isdecimal() and len(said.value) <= 3 else 0
            turn.has_answered = True
            return None
        if said.verb == Verb.CHOOSE_SERVICE:
            chosen = turn.catalogue.services.get(said.value)
            if chosen is None or chosen not in offered:
                return None
            turn.chosen = chosen.display_name
            return chosen.id
        if not said.text:
            return None
        first = int(turn.frame.get("services_from", 0))
        picked = pick(said.rest, [*offered[first:], *offered[:first]], asked=is_asked)
        if picked.ids and picked.span:
            said.blank(picked.span)
        if len(picked.ids) > 1:
            names = [facts.service_name(turn, key) for key in picked.ids]
            turn.say("service-which", *[Suggestion(n, n) for n in names], services=turn.words.or_list(names))
            turn.asks = self.name
            return None
        if picked.id:
            turn.chosen = facts.service_name(turn, picked.id)
        return picked.id

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The only service there is."""
        offered = self.offered(turn, filled.get("staff", ""))
        return offered[0].id if len(offered) == 1 else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Show what there is, a card's worth; more of it where asked for, and from the first again after the last."""
        offered = self.offered(turn, filled.get("staff", ""))
        first = int(turn.frame.get("services_from", 0))
        shown = offered[first : first + MOST_SERVICES] or offered[:MOST_SERVICES]
        rows: list[ServiceRow] = [
            {"id": s.id, "name": s.display_name, "facts": facts.service_line(turn, s), "line": s.description}
            for s in shown
        ]
        names = [s.display_name for s in offered]
        text = turn.words("book-service", services=turn.words.or_list(names))
        data: ServicePicker = {"services": rows}
        if len(offered) > MOST_SERVICES:
            following = offered.index(shown[-1]) + 1
            data["more"] = str(following if following < len(offered) else 0)
        turn.show("service_picker", data, text=text, is_question=True)
        return Step.WAIT


def on_offer(turn: Turn, staff_member_id: str = "") -> Sequence[Service]:
    """Services that are not hidden from customers (docs/rules.md, case 23); those of one staff member where given."""
    return [
        service
        for service in turn.catalogue.services.values()
        if not service.is_hidden_from_customers and (not staff_member_id or staff_member_id in service.staff_member_ids)
    ]


class StaffField(Field):
    """With whom: a staff member's id, or "" for anyone. On a move it is only taken, never asked."""

    name = "staff"

    def __init__(self, *, is_asked: bool = True) -> None:
        self._is_asked = is_asked

    def team(self, turn: Turn) -> Sequence[StaffMember]:
        """Everybody whose name is understood."""
        return members(turn, None)

    def has_choice(self, service: Service, turn: Turn) -> bool:
        """Whether the person may say who."""
        return is_staff_chosen(turn, service)

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A staff member by click or name, or anyone."""
        service = service_of(filled, turn)
        if said.verb == Verb.CHOOSE_STAFF:
            is_known = not said.value or said.value in turn.catalogue.staff
            return self._checked(said.value, service, turn) if is_known else None
        if said.verb == Verb.OTHER_STAFF:
            turn.clear("staff")
            turn.frame["wants_staff"] = True
            turn.has_answered = True
            return None
        if not said.text or _means_the_times(said, turn):
            return None
        if wants_someone_else(said.rest):
            turn.clear("staff")
            turn.frame["wants_staff"] = True
            turn.has_answered = True
            return None
        picked = pick(said.rest, self.team(turn), asked=is_asked)
        if picked.span:
            said.blank(picked.span)
        if len(picked.ids) > 1 and set(pick(said.rest, self.team(turn)).ids) == set(picked.ids[1:]):
            return self._anyone_of(service, turn, only=picked.ids)
        if picked.excluded and not picked.ids:
            return self._anyone_of(service, turn, never=picked.excluded)
        if len(picked.ids) > 1:
            names = [turn.catalogue.staff[key].display_name for key in picked.ids]
            turn.say("staff-which", *[Suggestion(n, n) for n in names], names=turn.words.or_list(names))
            turn.asks = self.name
            return None
        if picked.is_anyone:
            turn.frame.pop("anyone_of", None)
            return "" if is_asked or "staff" not in filled else self._checked("", service, turn)
        return self._checked(picked.id, service, turn) if picked.id else None

    def _anyone_of(
        self, service: Service | None, turn: Turn, only: Sequence[str] = (), never: Sequence[str] = ()
    ) -> str | None:
        """Whoever is free of those named, or of all but those."""
        taken = self._checked("", service, turn)
        if taken is not None and (service is None or self.has_choice(service, turn)):
            turn.frame["anyone_of"] = {"only": list(only), "never": list(never)}
            turn.chosen = ""
        return taken

    def _checked(self, key: str, service: Service | None, turn: Turn) -> str | None:
        member = turn.catalogue.staff.get(key)
        turn.frame.pop("wants_staff", None)
        turn.frame.pop("anyone_of", None)
        turn.chosen = member.display_name if member else turn.words("staff-anyone")
        if service is None or not key:
            return key if member or not key else None
        if not self.has_choice(service, turn):
            turn.say("staff-no-choice", service=service.display_name)
        elif key not in service.staff_member_ids:
            named = member.display_name if member else key
            does = turn.words.and_list(m.display_name for m in members(turn, service))
            turn.say("staff-not-for-service", staff=named, service=service.display_name, others=does)
        else:
            return key
        turn.has_answered = True
        return None

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """On a move nobody is asked for unless the customer wants to choose."""
        service = service_of(filled, turn)
        key = filled.get("staff")
        if key and service is not None and key not in service.staff_member_ids and not filled.get("booking"):
            self._checked(str(key), service, turn)
            turn.clear("staff")
        return self.name not in filled and (self._is_asked or bool(turn.frame.get("wants_staff")))

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """Anyone, where there is nothing to choose; what was said before the service was known is checked now."""
        service = service_of(filled, turn)
        if service is None or self.has_choice(service, turn):
            return None
        return ""

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Offer the service's staff and anyone."""
        service = service_of(filled, turn)
        offered = members(turn, service)
        names = [m.display_name for m in offered]
        data = {"staff": [{"id": m.id, "name": m.display_name} for m in offered], "anyone": True}
        text = turn.words(
            "book-staff", names=turn.words.and_list(names), service=service.display_name if service else ""
        )
        turn.show("staff_picker", data, text=text, is_question=True)
        return Step.WAIT


def _means_the_times(said: Said, turn: Turn) -> bool:
    """Whether "any of these" or "another person" answers what times were offered."""
    if turn.frame.get("asked") != "slot":
        return False
    is_near = "other-person" in turn.frame.get("reasons", ())
    return takes_any(said.text) or (is_near and wants_someone_else(said.text))


def is_staff_chosen(turn: Turn, service: Service) -> bool:
    """Whether a customer may choose who (docs/rules.md, cases 12 and 14)."""
    policy = effective_policy(turn.catalogue.business, service)
    return (
        policy.allow_staff_selection and service.staff_needed is StaffNeeded.ONE and len(service.staff_member_ids) > 1
    )


def admitted(turn: Turn, service: Service) -> tuple[str, ...]:
    """Whom "anyone" means: those that were named ("Ana or Ben"), or all but some; of the service's staff."""
    of = turn.frame.get("anyone_of", {})
    only, never = of.get("only", ()), of.get("never", ())
    return tuple(key for key in service.staff_member_ids if key not in never and (not only or key in only))


def members(turn: Turn, service: Service | None) -> list[StaffMember]:
    """Staff members who do a service, in its order; without one all who do any, so that a name is understood."""
    if service is not None:
        keys: Sequence[str] = service.staff_member_ids
    else:
        keys = list(dict.fromkeys(key for s in on_offer(turn) for key in s.staff_member_ids))
    return [turn.catalogue.staff[key] for key in keys if key in turn.catalogue.staff]
