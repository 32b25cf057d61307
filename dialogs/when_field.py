"""The wish about when, as it was said: it is taken at any time and never asked for, since the slots are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.business import Service
from bookings.identity import bookings_of_actor
from dialogs import slots, two_readings
from dialogs.fields import service_of
from dialogs.form import Field, Filled, Step
from dialogs.language import details
from dialogs.language.talk_words import days_of_others, names_that_day, shifted
from dialogs.language.when import wishes
from dialogs.language.wish import Mood, Problem, Relation, Wish, Wishes
from dialogs.wished import from_json, joined, loosened, to_json

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class WhenField(Field):
    """The wish about when, kept as it was said; it is never asked for, since the slots are."""

    name = "when"

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """Slots are offered without a wish too."""
        return False

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Never reached, since it is never missing."""
        raise RuntimeError("the wish is not asked for: slots are")

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """A date, a time, a range, or "later"; completed by the wish so far."""
        service = service_of(filled, turn)
        wall = turn.now.astimezone(turn.zone_of(service)).replace(tzinfo=None)
        if said.verb == Verb.OTHER_DAY:
            return self._day(said.entry("day"), filled, turn)
        text = "" if "slot" in turn.took else _told(said, turn)
        if not text:
            return None
        reference = await self._reference(filled, turn)
        text, others_days, is_out = await self._beside_others(text, filled, turn)
        if reference is not None:
            text = shifted(text)
        expect = ("time" if filled.get("when") else "date") if turn.frame.get("asked") == "slot" else None
        found = wishes(text, wall, turn.heard.locale, expect, hours=day_hours(turn), reference=reference)
        if (chosen := two_readings.answer(turn, text, found)) is not None:
            return self._joined(chosen, filled, turn)
        if found.problem is not None and found.problem is not Problem.WEEKDAY_DIFFERS:
            turn.say(f"when-{found.problem.value.replace('_', '-')}")
            turn.has_answered = True
            return None
        found = _that_day(found, text, reference, is_chosen=bool(filled.get("slot")))
        if is_out:
            found = replace(found, excluded=(*found.excluded, *others_days))
        else:
            found = replace(found, wanted=(*found.wanted, *others_days))
        if not found:
            return None
        if found.wanted and all(wish.is_past for wish in found.wanted):
            turn.say("when-past")
            turn.has_answered = True
            return None
        if found.mood in (Mood.EARLIER, Mood.LATER) and not found.wanted:
            return self._page(found.mood, turn)
        if not filled.get("slot"):
            found = self._among_offered(found, turn, service)
        if read := two_readings.readings(found, day_hours(turn)):
            two_readings.ask(turn, found, read)
            found = replace(found, wanted=read[:1])
        return self._joined(found, filled, turn)

    def _joined(self, found: Wishes, filled: Filled, turn: Turn) -> Any:
        turn.frame.pop("from", None)
        turn.frame.pop("before", None)
        return to_json(joined(from_json(filled["when"]) if filled.get("when") else None, found))

    async def _beside_others(self, text: str, filled: Filled, turn: Turn) -> tuple[str, tuple[Wish, ...], bool]:
        """The days of the person's other bookings where the text names them; the rest of it; whether they are out."""
        told = days_of_others(text)
        if told is None:
            return text, (), False
        mine = await bookings_of_actor(turn.desks.store, turn.actor, turn.now)
        zone = turn.zone_of(service_of(filled, turn))
        days = {b.start.astimezone(zone).date() for b in mine if b.id != filled.get("booking")}
        return told[0], tuple(Wish(start_date=day) for day in sorted(days)), told[1]

    def _day(self, entry: str, filled: Filled, turn: Turn) -> Any:
        try:
            day = date.fromisoformat(entry)
        except ValueError:
            turn.say("when-which-day")
            turn.has_answered = True
            return None
        turn.frame.pop("from", None)
        turn.frame.pop("before", None)
        turn.chosen = turn.words.day(day)
        earlier = from_json(filled["when"]) if filled.get("when") else Wishes()
        return to_json(loosened(earlier, day))

    def _page(self, mood: Mood, turn: Turn) -> None:
        """Turn the pages of what was offered, by "earlier" and "later"."""
        shown = [datetime.fromisoformat(start) for start in turn.frame.get("offer", [])]
        if not shown:
            return
        turn.has_answered = True
        if mood is Mood.LATER:
            slots.turn_page(turn, since=shown[-1] + timedelta(minutes=1))
        else:
            slots.turn_page(turn, before=shown[0])

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


def _that_day(found: Wishes, text: str, reference: datetime | None, *, is_chosen: bool) -> Wishes:
    """As in "later that day" and "same day but earlier", of the booking that moves or the time that was chosen."""
    if reference is None or found.mood not in (Mood.EARLIER, Mood.LATER):
        return found
    is_day_named = len(found.wanted) == 1 and found.wanted[0] == Wish(start_date=reference.date())
    if not is_day_named and (found.wanted or not (is_chosen or names_that_day(text))):
        return found
    day, at = reference.date(), reference.time()
    after = Wish(start_date=day, start_time=at, relation=Relation.AFTER)
    before = Wish(start_date=day, end_time=at, relation=Relation.BEFORE)
    return replace(found, wanted=(after if found.mood is Mood.LATER else before,), mood=None)


def day_hours(turn: Turn) -> tuple[time, time] | None:
    """The earliest opening and the latest closing of the week: they choose between morning and afternoon."""
    ranges = [slot for hours in turn.catalogue.business.business_hours for slot in hours.time_slots]
    if not ranges:
        return None
    ends = [slot.end_time for slot in ranges]
    return min(slot.start_time for slot in ranges), time(23, 59) if time(0) in ends else max(ends)


def _told(said: Said, turn: Turn) -> str:
    """What may tell a time: "april@example.com" tells no month, nor does April Jones who was asked for a name."""
    found = details.email_address(said.rest) if said.text else None
    start, end = (found.start, found.end) if found else (len(said.rest), len(said.rest))
    if not said.text or (turn.frame.get("asked") == "name" and _is_name(said.rest[:start].rstrip(" ,;"))):
        return ""
    return said.rest[:start] + " " * (end - start) + said.rest[end:]


def _is_name(text: str) -> bool:
    """Whether an answer to the question for a name is one that begins with a month or a weekday."""
    found = details.person_name(text, asked=True)
    if found is None or (found.start, found.end) != (0, len(text)):
        return False
    words = text.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words)
