"""Which booking: among those that this person has proved to be theirs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.business import Service
from bookings.identity import bookings_of_actor
from bookings.manage_policy import Action, Decision, acts_as_customer, decide
from bookings.model import Booking
from bookings.permissions import Command, Reach, may
from bookings.policies import effective_policy
from bookings.refusals import Code, Refused
from dialogs import facts
from dialogs.form import Field, Filled, Step
from dialogs.language import details
from dialogs.language.names import Option, pick
from dialogs.language.talk_words import names_one_by_day, names_the_other, parted_at_target
from dialogs.language.when import wishes
from dialogs.wished import admits, from_json, to_json

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class BookingField(Field):
    """The id of a booking of theirs; nobody unproven is offered any, and the look-up comes first."""

    name = "booking"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """By click, by the service's name, the day, or the place in the list; a hint is kept until there is proof."""
        if said.verb == Verb.CHOOSE_BOOKING:
            mine = await bookings_of_actor(turn.desks.store, turn.actor, turn.now)
            found = next((b for b in mine if b.id == said.value), None)
            turn.chosen = facts.sentence(turn, found) if found else ""
            return found.id if found else None
        if filled.get("booking") or not said.text:
            return None
        if looks_as_staff(turn):
            named = await self._of_reference(said, turn, is_asked=is_asked)
            if named is not None or turn.has_answered:
                return named
        else:
            named = await self._of_own_reference(said, turn, is_asked=is_asked)
            if named is not None or turn.frame.get("is_elsewhere"):
                return named
        service = pick(said.rest, list(turn.catalogue.services.values()))
        if service.id and service.span:
            said.blank(service.span)
            turn.frame["hint"] = service.id
            turn.has_answered = True
        if not is_asked:
            _keep_hints(said, turn)
            return None
        mine = await bookings_of_actor(turn.desks.store, turn.actor, turn.now)
        mine = [b for b in mine if b.id in turn.frame.get("shown", [])] or mine
        chosen = self._by_words(mine, said, turn)
        if chosen is None:
            return None
        turn.chosen = facts.sentence(turn, chosen)
        return chosen.id

    async def _of_reference(self, said: Said, turn: Turn, *, is_asked: bool) -> str | None:
        """The booking of a typed reference, where this role may see it; one answer for unknown and for not theirs."""
        reference = details.booking_reference(said.rest, asked=is_asked and not turn.frame.get("shown"))
        if reference is None:
            return None
        booking = await turn.desks.store.booking(reference.value.replace("-", ""))
        service = turn.catalogue.services.get(booking.service_id) if booking else None
        if booking is None or service is None or not _is_visible(booking, service, turn):
            turn.say("staff-no-such-booking", reference=reference.value)
            turn.has_answered = True
            return None
        said.blank((reference.start, reference.end))
        turn.chosen = facts.sentence(turn, booking)
        return booking.id

    async def _of_own_reference(self, said: Said, turn: Turn, *, is_asked: bool) -> str | None:
        """The booking of a typed reference where it is proved; another one is looked up, whatever else is theirs."""
        reference = details.booking_reference(said.rest, asked=is_asked and not turn.frame.get("shown"))
        mine = await bookings_of_actor(turn.desks.store, turn.actor, turn.now) if reference else []
        if reference is None or not mine:
            return None
        found = next((b for b in mine if b.reference == reference.value.replace("-", "")), None)
        if found is None:
            turn.frame["is_elsewhere"] = turn.has_answered = True
            return None
        said.blank((reference.start, reference.end))
        turn.chosen = facts.sentence(turn, found)
        return found.id

    def _by_words(self, mine: list[Booking], said: Said, turn: Turn) -> Booking | None:
        of_service = [b for b in mine if b.service_id == turn.frame.get("hint")]
        if len(of_service) == 1:
            return of_service[0]
        others = [b for b in mine if b.id != turn.talk.get("about")] if names_the_other(said.text) else []
        if len(others) == 1:
            return others[0]
        picked = pick(said.rest, [Option(b.id, b.reference) for b in mine], asked=True)
        if picked.id:
            return next(b for b in mine if b.id == picked.id)
        wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
        wished = wishes(said.rest, wall, turn.heard.locale, "date")
        for among in (of_service, mine):
            fitting = [b for b in among if wished.wanted and admits(wished, _wall(b, turn))]
            if len(fitting) == 1:
                return fitting[0]
        return None

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The only one there is, or the only one that fits what was said; none while another is to be looked up."""
        if turn.frame.get("is_elsewhere"):
            return None
        mine = await bookings_of_actor(turn.desks.store, turn.actor, turn.now)
        looked_up = turn.talk.pop("looked_up", "")
        if looked_up and any(b.reference == looked_up for b in mine):
            return next(b.id for b in mine if b.reference == looked_up)
        fitting = _fitting(mine, turn)
        if len(fitting) == 1 and not turn.frame.get("is_misfit"):
            return fitting[0].id
        if not mine and turn.actor.proven_addresses and not looks_as_staff(turn):
            raise Refused(Code.NOT_FOUND)
        return None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Offer their bookings; without any proof the look-up is opened first. Staff are asked for a reference."""
        mine = await bookings_of_actor(turn.desks.store, turn.actor, turn.now)
        is_elsewhere = turn.frame.pop("is_elsewhere", False)
        if not mine and looks_as_staff(turn):
            turn.say("staff-which-booking")
            return Step.WAIT
        if not mine or is_elsewhere:
            turn.push("identify")
            return Step.PUSHED
        mine = _fitting(mine, turn)
        turn.frame["shown"] = [b.id for b in mine]
        rows = [
            {
                "value": b.id,
                "what": facts.service_name(turn, b.service_id),
                "when": facts.when(turn, b.start, turn.catalogue.services.get(b.service_id)),
            }
            for b in mine[:20]
        ]
        lines = "\n".join(f"{number}. {facts.sentence(turn, b)}" for number, b in enumerate(mine[:20], start=1))
        text = turn.words("manage-which", bookings=lines)
        turn.show("booking_picker", {"bookings": rows}, text=text, is_question=True)
        return Step.WAIT


def _keep_hints(said: Said, turn: Turn) -> None:
    """What tells which booking is meant before it is asked: "the other one", "the one on Friday".

    Of a move, what stands before "to" tells it; a day alone is where it is moved to.
    """
    if names_the_other(said.text):
        turn.frame["hint_other"] = turn.talk.get("about", "")
    wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
    text, target = parted_at_target(said.rest) if turn.frame["form"] == "reschedule" else (said.rest, "")
    is_told = turn.frame["form"] != "reschedule" or names_one_by_day(text)
    if not is_told and not wishes(target, wall, turn.heard.locale).wanted:
        return
    told = wishes(text, wall, turn.heard.locale)
    if told.wanted:
        turn.frame["hint_when"] = to_json(told)
        for span in told.spans:
            said.blank(span)


def _fitting(mine: Sequence[Booking], turn: Turn) -> list[Booking]:
    """Those that all hints fit, as far as any does; that one fits none is noted, so that it is asked which is meant."""
    told = from_json(turn.frame["hint_when"]) if turn.frame.get("hint_when") else None
    tests: dict[str, Callable[[Booking], bool]] = {
        "hint": lambda b: b.service_id == turn.frame["hint"],
        "hint_when": lambda b: told is not None and admits(told, _wall(b, turn)),
        "hint_other": lambda b: b.id != turn.frame["hint_other"],
    }
    fitting = list(mine)
    for test in (test for name, test in tests.items() if name in turn.frame):
        some = [b for b in fitting if test(b)]
        turn.frame["is_misfit"] = bool(turn.frame.get("is_misfit")) or bool(mine and not some)
        fitting = some or fitting
    return fitting


def _wall(booking: Booking, turn: Turn) -> datetime:
    return booking.start.astimezone(turn.business_zone).replace(tzinfo=None)


def looks_as_staff(turn: Turn) -> bool:
    """Whether this person may find bookings that are not their own."""
    return may(turn.actor.role, Command.FIND) is not Reach.NO


def _is_visible(booking: Booking, service: Service, turn: Turn) -> bool:
    return decide(turn.catalogue.business, service, booking, turn.actor, turn.now).is_visible


async def decision_on(booking_id: str, turn: Turn) -> tuple[Booking, Decision]:
    """The booking as it is now and what this person may do with it; raise Refused where it is gone."""
    booking = await turn.booking(booking_id)
    if booking is None or booking.service_id not in turn.catalogue.services:
        raise Refused(Code.NOT_FOUND)
    service = turn.catalogue.services[booking.service_id]
    return booking, decide(turn.catalogue.business, service, booking, turn.actor, turn.now)


class AllowedField(Field):
    """Not asked: the decision on the chosen booking, taken before anything else is offered."""

    name = "allowed"
    after = ("booking",)

    def __init__(self, action: Action) -> None:
        self._action = action

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """Nothing that is said decides this."""
        return None

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """Ask the one decision; a refusal ends the form with the contact details."""
        booking, decision = await decision_on(filled["booking"], turn)
        if not (decision.is_visible or turn.actor.proven_addresses or looks_as_staff(turn)):
            return None
        decision.demand(self._action)
        filled["service"] = booking.service_id
        turn.frame["version"] = booking.version
        policy = effective_policy(turn.catalogue.business, turn.catalogue.services[booking.service_id])
        by_customer = acts_as_customer(turn.actor, booking)
        turn.frame["by_staff"] = not by_customer
        turn.frame["reason_rule"] = policy.reason.value
        turn.frame["needs_reason"] = by_customer and policy.reason.value == "required"
        return True

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The proof has lapsed since the booking was chosen: it is given anew, and this booking goes on."""
        booking = await turn.booking(filled["booking"])
        turn.clear("booking")
        turn.talk["looked_up"] = booking.reference if booking else ""
        turn.push("identify")
        return Step.PUSHED
