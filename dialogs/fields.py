"""What is asked about the appointment itself: service, staff member, when, and which slot."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.business import Service, StaffMember, StaffNeeded
from bookings.model import Slot
from bookings.offers import Wanted
from bookings.policies import effective_policy
from bookings.refusals import Refused
from dialogs import facts, slots
from dialogs.form import Field, Filled, Step
from dialogs.language.intents import Repair
from dialogs.language.names import pick
from dialogs.language.when import wishes
from dialogs.language.wish import Mood, Problem, Relation, Wish, Wishes
from dialogs.turn import Suggestion
from dialogs.wished import exact, from_json, joined, to_json

if TYPE_CHECKING:
    from dialogs.context import Said, Turn


def service_of(filled: Filled, turn: Turn) -> Service | None:
    """The service that a form is about."""
    return turn.catalogue.services.get(str(filled.get("service", "")))


class ServiceField(Field):
    """Which service: those that customers may book."""

    name = "service"

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A service by click, name, alias or place in the list."""
        offered = on_offer(turn)
        if said.verb == Verb.CHOOSE_SERVICE:
            chosen = turn.catalogue.services.get(said.value)
            if chosen is None or chosen not in offered:
                return None
            turn.chosen = chosen.display_name
            return chosen.id
        if not said.text:
            return None
        picked = pick(said.rest, offered, asked=is_asked)
        if picked.ids and picked.span:
            said.blank(picked.span)
        if len(picked.ids) > 1:
            names = [facts.service_name(turn, key) for key in picked.ids]
            turn.say("service-which", *[Suggestion(n, n) for n in names], services=turn.words.or_list(names))
            turn.has_answered = True
            return None
        return picked.id

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The only service there is."""
        offered = on_offer(turn, filled.get("staff", ""))
        return offered[0].id if len(offered) == 1 else None

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Show what there is."""
        offered = on_offer(turn, filled.get("staff", ""))
        rows = [
            {"id": s.id, "name": s.display_name, "facts": facts.service_line(turn, s), "line": s.description}
            for s in offered[:10]
        ]
        names = [s.display_name for s in offered]
        text = turn.words("book-service", services=turn.words.or_list(names))
        turn.show("service_picker", {"services": rows}, text=text, is_question=True)
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

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A staff member by click or name, or anyone."""
        service = service_of(filled, turn)
        if said.verb == Verb.CHOOSE_STAFF:
            return self._checked(said.value, service, turn)
        if said.verb == Verb.OTHER_STAFF:
            turn.clear("staff")
            turn.frame["wants_staff"] = True
            turn.has_answered = True
            return None
        if not said.text:
            return None
        picked = pick(said.rest, members(turn, service, everybody=True), asked=is_asked)
        if picked.span:
            said.blank(picked.span)
        if len(picked.ids) > 1:
            names = [turn.catalogue.staff[key].display_name for key in picked.ids]
            turn.say("staff-which", *[Suggestion(n, n) for n in names], names=turn.words.or_list(names))
            turn.has_answered = True
            return None
        if picked.is_anyone:
            return "" if is_asked or "staff" not in filled else self._checked("", service, turn)
        return self._checked(picked.id, service, turn) if picked.id else None

    def _checked(self, key: str, service: Service | None, turn: Turn) -> str | None:
        member = turn.catalogue.staff.get(key)
        turn.frame.pop("wants_staff", None)
        turn.chosen = member.display_name if member else turn.words("staff-anyone")
        if service is None or not key:
            return key if member or not key else None
        if not is_staff_chosen(turn, service):
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
        if service is None or is_staff_chosen(turn, service):
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


def is_staff_chosen(turn: Turn, service: Service) -> bool:
    """Whether a customer may choose who (docs/rules.md, cases 12 and 14)."""
    policy = effective_policy(turn.catalogue.business, service)
    return (
        policy.allow_staff_selection and service.staff_needed is StaffNeeded.ONE and len(service.staff_member_ids) > 1
    )


def members(turn: Turn, service: Service | None, *, everybody: bool = False) -> list[StaffMember]:
    """Staff members who do a service, in its order; `everybody`: all who do any, so that a name is understood."""
    if service is not None and not everybody:
        keys: Sequence[str] = service.staff_member_ids
    else:
        keys = list(dict.fromkeys(key for s in on_offer(turn) for key in s.staff_member_ids))
    return [turn.catalogue.staff[key] for key in keys if key in turn.catalogue.staff]


class WhenField(Field):
    """The wish about when, kept as it was said; it is never asked for, since the slots are."""

    name = "when"

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """Slots are offered without a wish too."""
        return False

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A date, a time, a range, or "later"; completed by the wish so far."""
        service = service_of(filled, turn)
        wall = turn.now.astimezone(turn.zone_of(service)).replace(tzinfo=None)
        if said.verb == Verb.OTHER_DAY:
            return self._day(said.entry("day"), turn)
        if not said.text or "slot" in turn.took:
            return None
        expect = ("time" if filled.get("when") else "date") if turn.frame.get("asked") == "slot" else None
        found = wishes(
            said.rest,
            wall,
            turn.heard.locale,
            expect,
            hours=day_hours(turn),
            reference=await self._reference(filled, turn),
        )
        if found.problem is not None and found.problem is not Problem.WEEKDAY_DIFFERS:
            turn.say(f"when-{found.problem.value.replace('_', '-')}")
            turn.has_answered = True
            return None
        if not found:
            return None
        if found.wanted and all(wish.is_past for wish in found.wanted):
            turn.say("when-past")
            turn.has_answered = True
            return None
        if found.mood in (Mood.EARLIER, Mood.LATER) and not found.wanted:
            return self._page(found.mood, turn)
        turn.frame.pop("from", None)
        turn.frame.pop("before", None)
        if not filled.get("slot"):
            found = self._among_offered(found, turn, service)
        earlier = from_json(filled["when"]) if filled.get("when") else None
        return to_json(joined(earlier, found))

    def _day(self, entry: str, turn: Turn) -> Any:
        try:
            day = date.fromisoformat(entry)
        except ValueError:
            turn.say("when-which-day")
            turn.has_answered = True
            return None
        turn.frame.pop("from", None)
        turn.frame.pop("before", None)
        turn.chosen = turn.words.day(day)
        return to_json(Wishes(wanted=(Wish(start_date=day),)))

    def _page(self, mood: Mood, turn: Turn) -> None:
        """Turn the pages of what was offered, by "earlier" and "later"."""
        shown = [datetime.fromisoformat(start) for start in turn.frame.get("offer", [])]
        if not shown:
            return
        turn.has_answered = True
        if mood is Mood.LATER:
            turn.page(since=shown[-1] + timedelta(minutes=1))
        else:
            turn.page(before=shown[0])

    def _among_offered(self, found: Wishes, turn: Turn, service: Service | None) -> Wishes:
        """A bare time is one of the times on offer, where one of them is at that time."""
        if len(found.wanted) != 1 or found.wanted[0].has_date or found.wanted[0].start_time is None:
            return found
        wish = found.wanted[0]
        if wish.relation is not Relation.AT or wish.end_time is not None:
            return found
        zone = turn.zone_of(service)
        for start in turn.frame.get("offer", []):
            wall = datetime.fromisoformat(start).astimezone(zone)
            if wall.time() in (wish.start_time, wish.other_time):
                return Wishes(wanted=(Wish(start_date=wall.date(), start_time=wall.time()),))
        return found

    async def _reference(self, filled: Filled, turn: Turn) -> datetime | None:
        """The wall time that "an hour later" counts from: the slot chosen, else the booking that moves."""
        start = datetime.fromisoformat(filled["slot"]["start"]) if filled.get("slot") else None
        if start is None and filled.get("booking"):
            booking = await turn.booking(filled["booking"])
            start = booking.start if booking else None
        return start.astimezone(turn.zone_of(service_of(filled, turn))).replace(tzinfo=None) if start else None


def day_hours(turn: Turn) -> tuple[time, time] | None:
    """The earliest opening and the latest closing of the week: they choose between morning and afternoon."""
    ranges = [slot for hours in turn.catalogue.business.business_hours for slot in hours.time_slots]
    if not ranges:
        return None
    ends = [slot.end_time for slot in ranges]
    return min(slot.start_time for slot in ranges), time(23, 59) if time(0) in ends else max(ends)


class SlotField(Field):
    """The start and who takes it: `{"start": ISO 8601 in UTC, "staff": [ids]}`."""

    name = "slot"
    after = ("booking", "service", "staff", "when")

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A time on offer by click or by its place in the list; pages of the offer."""
        wanted = await wanted_of(filled, turn)
        if wanted is None:
            return None
        if said.verb in (Verb.LATER, Verb.LATER_THAT_DAY, Verb.EARLIER):
            try:
                edge = datetime.fromisoformat(said.value).astimezone(UTC)
            except ValueError:
                return None
            turn.has_answered = True
            if said.verb == Verb.EARLIER:
                turn.page(before=edge)
            else:
                turn.page(since=edge)
            return None
        if said.verb == Verb.CHOOSE_SLOT:
            return await self._clicked(said.value, wanted, filled, turn)
        offered = [datetime.fromisoformat(start) for start in turn.frame.get("offer", [])]
        if is_asked and said.text and offered and Repair.ALTERNATIVES in said.tasks.repairs and not turn.took:
            turn.page(since=offered[-1] + timedelta(minutes=1))
            turn.has_answered = True
            return None
        if is_asked and said.text and offered:
            options = [_Option(start.isoformat()) for start in offered]
            picked = pick(said.rest, options, asked=True)
            if picked.id and not any(c.isdigit() for c in said.rest):
                return await self._clicked(picked.id, wanted, filled, turn)
            if len(offered) == 1 and said.tasks.says_yes:
                return await self._clicked(offered[0].isoformat(), wanted, filled, turn)
        return None

    async def _clicked(self, value: str, wanted: Wanted, filled: Filled, turn: Turn) -> Any:
        try:
            start = datetime.fromisoformat(value).astimezone(UTC)
        except ValueError:
            return None
        wall = start.astimezone(turn.zone_of(wanted.service))
        filled["when"] = to_json(Wishes(wanted=(Wish(start_date=wall.date(), start_time=wall.time()),)))
        turn.chosen = turn.words("day-at-clock", day=facts.day(turn, wall), clock=turn.words.clock(wall))
        try:
            slot = await turn.desks.offers.check(turn.catalogue, wanted, start)
        except Refused as no:
            filled.pop("slot", None)
            turn.frame["refused"] = self._why(no, start, wanted, turn)
            turn.has_answered = True
            return None
        return await self._value(slot, wanted, turn)

    async def _value(self, slot: Slot, wanted: Wanted, turn: Turn) -> Any:
        staff = await turn.desks.offers.assign(turn.catalogue, wanted, slot)
        return {"start": slot.start.isoformat(), "staff": list(staff)}

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The slot at exactly the time that was wished, where it is free."""
        wanted = await wanted_of(filled, turn)
        if wanted is None or not filled.get("when") or turn.frame.get("refused"):
            return None
        wish = from_json(filled["when"])
        wished = exact(wish)
        if wished is None:
            return None
        try:
            slot = await slots.at_wall(turn, wanted, *wished)
        except Refused as no:
            start = slots.instants(*wished, turn.zone_of(wanted.service))
            turn.frame["refused"] = self._why(no, start[0] if start else None, wanted, turn)
            return None
        return await self._value(slot, wanted, turn)

    def _why(self, no: Refused, start: datetime | None, wanted: Wanted, turn: Turn) -> dict[str, Any]:
        """What stands against the time asked for, to be said when the next question is put."""
        return {
            "text": turn.refusal(no, wanted.service),
            "code": no.code.value,
            "start": start.isoformat() if start else "",
        }

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Offer what fits the wish, or the nearest to it."""
        wanted = await wanted_of(filled, turn)
        if wanted is None:
            raise RuntimeError("a slot is asked for before its service is known")
        refused = turn.frame.pop("refused", None)
        if refused:
            return await self._ask_nearest(refused, wanted, turn)
        wish = from_json(filled["when"]) if filled.get("when") else None
        offered = await self._page_of(turn, wanted, wish)
        if not offered.slots and wanted.moving and wanted.staff_member_ids:
            wanted = Wanted(wanted.service, (), wanted.moving)
            offered = await self._page_of(turn, wanted, wish)
        if offered.slots:
            key = "slots-offer" if wish else "slots-when"
            return self._show(
                turn,
                wanted,
                offered,
                turn.words(key, slots=self._words(turn, wanted, offered), service=wanted.service.display_name),
            )
        free = await self._page_of(turn, wanted, None)
        if not free.slots:
            free = await slots.offer(turn, wanted, None, turn.now)
        turn.frame.pop("from", None)
        turn.frame.pop("before", None)
        if not free.slots:
            turn.contact(turn.words("slots-none-at-all", service=wanted.service.display_name))
            return Step.DONE
        text = turn.words("slots-none-then", slots=self._words(turn, wanted, free))
        return self._show(turn, wanted, free, text)

    async def _page_of(self, turn: Turn, wanted: Wanted, wish: Wishes | None) -> slots.Offer:
        since, before = turn.frame.get("from"), turn.frame.get("before")
        if before:
            return await slots.offer_before(turn, wanted, wish, datetime.fromisoformat(before))
        return await slots.offer(turn, wanted, wish, datetime.fromisoformat(since) if since else turn.now)

    async def _ask_nearest(self, refused: dict[str, Any], wanted: Wanted, turn: Turn) -> Step:
        """The nearest three, before and after; and who else is free at the time asked for (cases 12 and 25)."""
        near: tuple[Slot, ...] = ()
        other = ""
        if refused["start"]:
            start = datetime.fromisoformat(refused["start"])
            near = await turn.desks.offers.nearest(turn.catalogue, wanted, start)
            other = await self._others_free(wanted, start, turn)
        if not near:
            wanted = Wanted(wanted.service, (), wanted.moving)
            near = (await slots.offer(turn, wanted, None, turn.now)).slots[:3]
        if not near:
            turn.contact(refused["text"] + " " + turn.words("slots-none-at-all", service=wanted.service.display_name))
            return Step.DONE
        offered = slots.Offer(near)
        nearest = turn.words("slots-nearest", slots=self._words(turn, wanted, offered))
        return self._show(turn, wanted, offered, " ".join(filter(None, (refused["text"], other, nearest))))

    async def _others_free(self, wanted: Wanted, start: datetime, turn: Turn) -> str:
        if not wanted.staff_member_ids or not is_staff_chosen(turn, wanted.service):
            return ""
        try:
            slot = await turn.desks.offers.check(turn.catalogue, Wanted(wanted.service, (), wanted.moving), start)
        except Refused:
            return ""
        names = [turn.catalogue.staff[key].display_name for key in slot.staff_member_ids]
        return turn.words("slots-others-free", count=len(names), names=turn.words.and_list(names))

    def _words(self, turn: Turn, wanted: Wanted, offered: slots.Offer) -> str:
        said = slots.in_words(turn, offered.slots, turn.zone_of(wanted.service))
        if len(wanted.staff_member_ids) == 1:
            return turn.words("slots-with", slots=said, staff=facts.staff_names(turn, wanted.staff_member_ids))
        return said

    def _show(self, turn: Turn, wanted: Wanted, offered: slots.Offer, text: str) -> Step:
        turn.frame["offer"] = [slot.start.isoformat() for slot in offered.slots]
        title = turn.words("slots-title", service=wanted.service.display_name)
        choice = is_staff_chosen(turn, wanted.service)
        zone = turn.zone_of(wanted.service)
        line = ""
        if any(slot.start.astimezone(turn.own_zone).utcoffset() != _offset(slot, turn) for slot in offered.slots):
            line = turn.words("slots-zone", city=turn.words.city(str(zone)))
            text = f"{text} {line}"
        data = slots.picker(turn, wanted, offered, title, line, other_staff=choice)
        turn.show("slot_picker", data, text=text, is_question=True)
        return Step.WAIT


def _offset(slot: Slot, turn: Turn) -> timedelta | None:
    """How far the business's clock is from UTC at a slot."""
    return slot.start.astimezone(turn.business_zone).utcoffset()


class _Option:
    """A start among those on offer, chosen by its place."""

    aliases: Sequence[str] = ()
    display_name = ""

    def __init__(self, start: str) -> None:
        self.id = start


async def wanted_of(filled: Filled, turn: Turn) -> Wanted | None:
    """What slots a form looks for: on a move the same staff first (docs/rules.md, case 12)."""
    booking = await turn.booking(str(filled.get("booking", "")))
    service = turn.catalogue.services.get(booking.service_id) if booking else service_of(filled, turn)
    if service is None:
        return None
    chosen = str(filled.get("staff", ""))
    if chosen:
        return Wanted(service, (chosen,), booking)
    if booking is not None and "staff" not in filled and set(booking.staff_member_ids) <= set(service.staff_member_ids):
        return Wanted(service, booking.staff_member_ids, booking)
    return Wanted(service, (), booking)
