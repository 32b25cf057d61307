"""Which slot: what was wished exactly, where it is free; else what fits the wish, or comes nearest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.model import Slot
from bookings.offers import Wanted, lifting
from bookings.refusals import Code, Refused
from dialogs import best_times, facts, slots
from dialogs.best_times import Best
from dialogs.fields import admitted, is_staff_chosen, service_of
from dialogs.form import Field, Filled, Step
from dialogs.language.intents import Repair
from dialogs.language.names import pick
from dialogs.language.wish import Wish, Wishes
from dialogs.ranking import Wanting, missed
from dialogs.refusing import show_contact
from dialogs.wished import exact, from_json, to_json

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

YEARS = range(2000, 3000)
"""Instants of other years are no buttons of ours."""


class SlotField(Field):
    """The start and who takes it: `{"start": ISO 8601 in UTC, "staff": [ids]}`.

    Where staff go beyond a limit, `lifted` names it and `against` says in words what stands against the time.
    """

    name = "slot"
    after = ("booking", "service", "staff", "when")

    def claims(self, said: Said, filled: Filled, turn: Turn) -> bool:
        """What would have to give way for a near miss chooses it: "another time", "another person"."""
        return turn.frame.get("asked") == self.name and best_times.gives_way(turn, said.rest) is not None

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A time on offer by click or by its place in the list; pages of the offer."""
        wanted = await self.wanted(filled, turn)
        if wanted is None:
            return None
        if said.verb in (Verb.LATER, Verb.LATER_THAT_DAY, Verb.EARLIER):
            edge = _instant(said.value)
            if edge is None:
                return None
            turn.has_answered = True
            if said.verb == Verb.EARLIER:
                slots.turn_page(turn, before=edge)
            else:
                slots.turn_page(turn, since=edge)
            return None
        if said.verb == Verb.CHOOSE_SLOT:
            return await self._clicked(said.value, wanted, filled, turn)
        offered = [datetime.fromisoformat(start) for start in turn.frame.get("offer", [])]
        if is_asked and said.text and (near := best_times.gives_way(turn, said.rest)):
            return await self._clicked(near, wanted, filled, turn)
        if is_asked and said.text and offered and Repair.ALTERNATIVES in said.tasks.repairs and not turn.took:
            slots.turn_page(turn, since=offered[-1] + timedelta(minutes=1))
            turn.has_answered = True
            return None
        if is_asked and said.text and offered and (one := best_times.one_of_them(turn, said.rest)):
            return await self._clicked(one, wanted, filled, turn)
        if is_asked and said.text and offered:
            picked = pick(said.rest, best_times.options(turn), asked=True)
            if picked.id and not any(c.isdigit() for c in said.rest):
                return await self._clicked(picked.id, wanted, filled, turn)
            if len(offered) == 1 and said.tasks.says_yes:
                return await self._clicked(offered[0].isoformat(), wanted, filled, turn)
        return None

    async def _clicked(self, value: str, wanted: Wanted, filled: Filled, turn: Turn) -> Any:
        start = _instant(value)
        if start is None:
            return None
        other = turn.frame.get("others", {}).get(start.isoformat())
        if other in wanted.service.staff_member_ids:
            filled["staff"] = other
            wanted = replace(wanted, staff_member_ids=(other,))
        wall = start.astimezone(turn.zone_of(wanted.service))
        filled["when"] = to_json(Wishes(wanted=(Wish(start_date=wall.date(), start_time=wall.time()),)))
        turn.chosen = turn.words("day-at-clock", day=facts.day(turn, wall), clock=turn.words.clock(wall))
        try:
            slot, against = await self.judged(wanted, start, turn)
        except Refused as no:
            filled.pop("slot", None)
            turn.frame["refused"] = self.why(no, start, wanted, turn)
            turn.has_answered = True
            return None
        return await self.value(slot, against, wanted, turn)

    async def value(self, slot: Slot, against: Sequence[Refused], wanted: Wanted, turn: Turn) -> Any:
        """What the field holds for a slot: who would take it, and what it goes beyond."""
        staff = await turn.desks.offers.assign(turn.catalogue, wanted, slot)
        value: dict[str, Any] = {"start": slot.start.isoformat(), "staff": list(staff)}
        if against:
            value["lifted"] = sorted(lifting(against))
            value["against"] = [
                facts.refusal(turn, no, wanted.service, facts.staff_names(turn, staff)) for no in against
            ]
        return value

    async def wanted(self, filled: Filled, turn: Turn) -> Wanted | None:
        """What slots are looked for; `None` before the service is known."""
        return await wanted_of(filled, turn)

    async def judged(self, wanted: Wanted, start: datetime, turn: Turn) -> tuple[Slot, Sequence[Refused]]:
        """The slot at a start, and what stands against it that is lifted; raise Refused. Customers lift nothing."""
        return await turn.desks.offers.check(turn.catalogue, wanted, start), ()

    def has_choice(self, wanted: Wanted, turn: Turn) -> bool:
        """Whether the person may choose who takes it."""
        return is_staff_chosen(turn, wanted.service)

    async def settle(self, filled: Filled, turn: Turn) -> Any:
        """The slot at exactly the time that was wished, where it is free."""
        wanted = await self.wanted(filled, turn)
        if wanted is None or not filled.get("when") or turn.frame.get("refused"):
            return None
        wish = from_json(filled["when"])
        wished = exact(wish)
        if wished is None:
            return None
        starts = slots.instants(*wished, turn.zone_of(wanted.service))
        refused = Refused(Code.NO_SUCH_TIME)
        for start in starts:
            try:
                return await self.value(*await self.judged(wanted, start, turn), wanted, turn)
            except Refused as no:
                refused = no
        turn.frame["refused"] = self.why(refused, starts[0] if starts else None, wanted, turn)
        return None

    def why(self, no: Refused, start: datetime | None, wanted: Wanted, turn: Turn) -> dict[str, Any]:
        """What stands against the time asked for, to be said when the next question is put."""
        return {
            "text": self.told(no, wanted, turn),
            "code": no.code.value,
            "start": start.isoformat() if start else "",
        }

    def told(self, no: Refused, wanted: Wanted, turn: Turn) -> str:
        """What stands against a time, in words."""
        staff = facts.staff_names(turn, wanted.staff_member_ids) if wanted.staff_member_ids else ""
        return facts.refusal(turn, no, wanted.service, staff)

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Offer what fits the wish, or the nearest to it."""
        wanted = await self.wanted(filled, turn)
        if wanted is None:
            raise RuntimeError("a slot is asked for before its service is known")
        refused = turn.frame.pop("refused", None)
        if refused:
            return await self._ask_nearest(refused, wanted, turn)
        wish = from_json(filled["when"]) if filled.get("when") else None
        want = best_times.wanting(turn, wanted, wish)
        offered = await self._page_of(turn, wanted, wish)
        if not offered.slots and wanted.moving and wanted.staff_member_ids and not filled.get("staff"):
            others = replace(wanted, staff_member_ids=())
            found = await self._page_of(turn, others, wish)
            if found.slots:
                return self._show_others(filled, wanted, others, found, turn)
        if not offered.slots:
            return await self._ask_near(wanted, want, turn)
        named = best_times.of_offer(turn, offered, want)
        found_in_words = self._words(turn, wanted, offered, named)
        text = self.offer(wanted.service.display_name, found_in_words, turn, is_wished=wish is not None)
        if named.choices and missed(named.choices[0].free, want):
            text = f"{turn.words('slots-not-as-preferred')} {text}"
        return self._show(turn, wanted, offered, text, named)

    async def _ask_near(self, wanted: Wanted, want: Wanting, turn: Turn) -> Step:
        """Nothing meets the wish: what would if one part of it gave way; else the next free times; else the contact."""
        is_turned = any((turn.frame.get("from"), turn.frame.get("before")))
        near = Best(want)
        if not is_turned:
            near = await best_times.of_near(turn, wanted, want, has_choice=self.has_choice(wanted, turn))
        if near.choices:
            staff = facts.staff_names(turn, wanted.staff_member_ids) if len(wanted.staff_member_ids) == 1 else "none"
            found = best_times.in_words(turn, near, turn.zone_of(wanted.service))
            text = turn.words("slots-nothing-fits", staff=staff, slots=found)
            found_slots = sorted((miss.free.slot for miss in near.choices), key=lambda slot: slot.start)
            return self._show(turn, wanted, slots.Offer(tuple(found_slots)), text, near)
        free = await self._page_of(turn, wanted, None)
        if not free.slots:
            free = await slots.offer(turn, wanted, None, turn.now)
        turn.frame.pop("from", None)
        turn.frame.pop("before", None)
        if not free.slots:
            show_contact(turn, turn.words("slots-none-at-all", service=wanted.service.display_name))
            return Step.DONE
        text = turn.words("slots-none-then", slots=self._words(turn, wanted, free))
        return self._show(turn, wanted, free, text)

    def offer(self, service: str, found: str, turn: Turn, *, is_wished: bool) -> str:
        """The first times on offer, as a question."""
        return turn.words("slots-offer" if is_wished else "slots-when", slots=found, service=service)

    def _show_others(self, filled: Filled, wanted: Wanted, others: Wanted, offered: slots.Offer, turn: Turn) -> Step:
        """On a move: the same staff have nothing then, so the others are offered, and that is said (case 12)."""
        filled["staff"] = ""
        staff = facts.staff_names(turn, wanted.staff_member_ids)
        text = turn.words("slots-not-with", staff=staff, slots=self._words(turn, others, offered))
        return self._show(turn, others, offered, text)

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
            wanted = replace(wanted, staff_member_ids=())
            near = (await slots.offer(turn, wanted, None, turn.now)).slots[:3]
        if not near:
            show_contact(
                turn, refused["text"] + " " + turn.words("slots-none-at-all", service=wanted.service.display_name)
            )
            return Step.DONE
        offered = slots.Offer(near)
        nearest = turn.words("slots-nearest", slots=self._words(turn, wanted, offered))
        return self._show(turn, wanted, offered, " ".join(filter(None, (refused["text"], other, nearest))))

    async def _others_free(self, wanted: Wanted, start: datetime, turn: Turn) -> str:
        if not wanted.staff_member_ids or not self.has_choice(wanted, turn):
            return ""
        try:
            slot = await turn.desks.offers.check(turn.catalogue, replace(wanted, staff_member_ids=()), start)
        except Refused:
            return ""
        names = [turn.catalogue.staff[key].display_name for key in slot.staff_member_ids]
        return turn.words("slots-others-free", count=len(names), names=turn.words.and_list(names))

    def _words(self, turn: Turn, wanted: Wanted, offered: slots.Offer, named: Best | None = None) -> str:
        zone = turn.zone_of(wanted.service)
        if named is not None and named.choices:
            said = best_times.in_words(turn, named, zone)
        else:
            said = slots.in_words(turn, offered.slots, zone)
        if len(wanted.staff_member_ids) == 1:
            return turn.words("slots-with", slots=said, staff=facts.staff_names(turn, wanted.staff_member_ids))
        return said

    def _show(self, turn: Turn, wanted: Wanted, offered: slots.Offer, text: str, named: Best | None = None) -> Step:
        named = named or Best(Wanting(Wishes()))
        best_times.remember(turn, offered, named)
        title = turn.words("slots-title", service=wanted.service.display_name)
        choice = self.has_choice(wanted, turn)
        zone = turn.zone_of(wanted.service)
        line = ""
        if any(slot.start.astimezone(turn.own_zone).utcoffset() != _offset(slot, turn) for slot in offered.slots):
            line = turn.words("slots-zone", city=turn.words.city(str(zone)))
            text = f"{text} {line}"
        data = slots.picker(turn, wanted, offered, title, line, other_staff=choice)
        data["best"] = best_times.rows(turn, named, zone)
        if best_times.is_near(turn):
            data["days"] = []
        turn.show("slot_picker", data, text=text, is_question=True)
        return Step.WAIT


def _offset(slot: Slot, turn: Turn) -> timedelta | None:
    """How far the business's clock is from UTC at a slot."""
    return slot.start.astimezone(turn.business_zone).utcoffset()


async def wanted_of(filled: Filled, turn: Turn) -> Wanted | None:
    """What slots a form looks for: on a move the same staff first (docs/rules.md, case 12)."""
    booking = await turn.booking(str(filled.get("booking", "")))
    service = turn.catalogue.services.get(booking.service_id) if booking else service_of(filled, turn)
    if service is None:
        return None
    chosen = str(filled.get("staff", ""))
    if chosen:
        return Wanted(service, (chosen,), booking)
    if turn.frames and turn.frame.get("anyone_of") and admitted(turn, service):
        return Wanted(service, admitted(turn, service), booking)
    if booking is not None and "staff" not in filled and set(booking.staff_member_ids) <= set(service.staff_member_ids):
        return Wanted(service, booking.staff_member_ids, booking)
    return Wanted(service, (), booking)


def _instant(value: str) -> datetime | None:
    """The instant that a button carries, in UTC; None where it is none, names no offset, or no calendar reaches it."""
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo is not None and found.year in YEARS else None
