"""Staff read what is booked: an agenda, who is next, and the bookings of somebody (docs/rules.md, section 5)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, timedelta
from typing import TYPE_CHECKING

from adaptive_cards.shapes import Agenda, AgendaDay
from bookings.agenda import is_named_to, open_hours
from bookings.model import Booking
from bookings.permissions import Command, Reach, may
from dialogs import booking_menu, facts
from dialogs.agenda_rows import Line, by_day, free_lines, lines_of, midnight, nothing_on, span
from dialogs.language.agenda_words import Asked, means_everybody, person_in, without
from dialogs.language.names import Option, pick
from dialogs.language.when import wishes
from dialogs.language.wish import Relation, Wish

if TYPE_CHECKING:
    from dialogs.context import Turn

MOST_ROWS = 25
MOST_DAYS = 7
MOST_TOLD = 5
SOON, AHEAD = timedelta(days=7), timedelta(days=400)
DAY = timedelta(days=1)


async def show(turn: Turn, asked: Asked) -> bool:
    """Answer what a staff member asked for; `False` where a search found nothing and may have meant something else."""
    if asked.command is Command.AGENDA:
        await _agenda(turn, asked.about)
    elif asked.command is Command.NEXT:
        await _next(turn, asked.about)
    else:
        return await _find(turn, asked.about)
    return True


# Whose


def _whose(turn: Turn, text: str, name: str) -> list[str] | None:
    """The staff members who are meant; one's own calendar where nobody is named, everybody's where one has none.

    `None`: nobody has the name, or it was meant for a day; then they were told so.
    """
    if means_everybody(text):
        return list(turn.catalogue.staff)
    if not name:
        own = turn.actor.staff_member_id
        serves = any(own in service.staff_member_ids for service in turn.catalogue.services.values())
        reads_all = may(turn.actor.role, Command.AGENDA) is Reach.ALL
        return list(turn.catalogue.staff) if reads_all and not serves else [own]
    team = turn.catalogue.staff.values()
    found = pick(name, [Option(one.id, one.display_name) for one in team]).ids
    if not found and any(character.isdecimal() for character in name):
        turn.say("agenda-no-such-day")
        return None
    if not found:
        turn.say("agenda-who", name=name, team=turn.words.and_list(one.display_name for one in team))
        return None
    return list(found)


def _or_all(turn: Turn, whose: Sequence[str]) -> Sequence[str] | None:
    """Everybody's calendar has the bookings of those who have left, too (docs/rules.md, case 31)."""
    return None if set(whose) == set(turn.catalogue.staff) else whose


# Agenda


async def _agenda(turn: Turn, text: str) -> None:
    wall = turn.now.astimezone(turn.business_zone).replace(tzinfo=None)
    when = wishes(text, wall, turn.heard.locale)
    whose = _whose(turn, text, person_in(without(text, when.spans)))
    if whose is None:
        return
    wish = next((one for one in when.wanted if one.has_date), None)
    if wish is None and when.problem is not None:
        turn.say("agenda-no-such-day")
        return
    first, last = _days(wish, wall.date())
    shown = min(last, first + DAY * (MOST_DAYS - 1))
    await _show_days(turn, whose, first, shown, is_cut=shown < last)


def _days(wish: Wish | None, today: date) -> tuple[date, date]:
    """The first and last day of a wish: today where there is none, a week where only one end was named.

    Of what has begun and is longer than a card holds, what is left is shown.
    """
    if wish is None or (wish.start_date is None and wish.end_date is None):
        return today, today
    first = wish.start_date or wish.end_date or today
    last = max(first, wish.end_date or first)
    if not wish.has_time:
        match wish.relation:
            case Relation.FROM:
                return first, first + DAY * (MOST_DAYS - 1)
            case Relation.AFTER:
                return last + DAY, last + DAY * MOST_DAYS
            case Relation.UNTIL if today <= last:
                return today, last
            case Relation.BEFORE if today < first:
                return today, first - DAY
    if last - first >= DAY * MOST_DAYS:
        first = max(first, min(today, last))
    return first, last


async def _show_days(turn: Turn, whose: Sequence[str], first: date, last: date, *, is_cut: bool) -> None:
    since, until = midnight(turn, first).astimezone(UTC), midnight(turn, last + DAY).astimezone(UTC)
    bookings = await turn.desks.store.agenda(_or_all(turn, whose), since, until)
    title, when = _title(turn, whose), _when(turn, first, last)
    grouped = by_day(turn, bookings, first)
    if first == last:
        lines = lines_of(turn, bookings, with_staff=len(whose) > 1)
        free = []
        if len(whose) == 1:
            free = free_lines(turn, whose[0], open_hours(turn.catalogue, whose, since, until), bookings)
        if not lines:
            nothing = nothing_on(turn, first, whose)
            text = turn.words("agenda-nothing", title=title, nothing=nothing)
            days: list[AgendaDay] = [{"rows": [line.told.row for line in free]}] if free else []
            turn.show("agenda", {"title": title, "when": when, "days": days, "line": nothing}, text=text)
            return
        lines += free
        _show(turn, title, [(None, sorted(lines, key=lambda line: line.at))], when=when)
        return
    dates = [first + DAY * number for number in range((last - first).days + 1)]
    told: list[tuple[date | None, list[Line]]] = [
        (day, lines_of(turn, grouped.get(day, ()), with_staff=len(whose) > 1)) for day in dates
    ]
    _show(turn, title, told, when=when, is_cut=is_cut, whose=whose)


def _title(turn: Turn, whose: Sequence[str]) -> str:
    if len(whose) > 1 and set(whose) == set(turn.catalogue.staff):
        return turn.words("agenda-title-everybody")
    if list(whose) == [turn.actor.staff_member_id]:
        return turn.words("agenda-title-own")
    return turn.words("agenda-title", staff=facts.staff_names(turn, whose))


def _when(turn: Turn, first: date, last: date) -> str:
    today = turn.now.astimezone(turn.business_zone).date()
    day = turn.words.day(first, today)
    when = day if first == last else turn.words("agenda-days", first=day, last=turn.words.day(last, today))
    return turn.words("agenda-when", when=when, city=turn.words.city(str(turn.business_zone)))


def _show(
    turn: Turn,
    title: str,
    told: Sequence[tuple[date | None, list[Line]]],
    *,
    when: str = "",
    is_cut: bool = False,
    whose: Sequence[str] | None = None,
) -> None:
    """A card of days, as many rows as it holds; a day without any says so where `whose` is known."""
    today = turn.now.astimezone(turn.business_zone).date()
    days: list[AgendaDay] = []
    left = MOST_ROWS
    for day, lines in told:
        shown: AgendaDay = {"rows": [line.told.row for line in lines[:left]]}
        if day is not None:
            shown["label"] = turn.words.day(day, today)
        if not lines and day is not None and whose is not None:
            shown["line"] = nothing_on(turn, day, whose, is_named=False)
        if lines[:left] or "line" in shown:
            days.append(shown)
        left -= len(lines[:left])
    hidden = sum(len(lines) for _, lines in told) - (MOST_ROWS - left)
    data: Agenda = {"title": title, "when": when, "days": days}
    if hidden or is_cut:
        data["more"] = turn.words("agenda-more", count=hidden) if hidden else turn.words("agenda-one-week")
    text = _in_words(turn, turn.words("agenda-whole-title", title=title, when=when) if when else title, told)
    turn.show("agenda", data, text=" ".join(filter(None, (text, data.get("more", "")))))


def _in_words(turn: Turn, title: str, told: Sequence[tuple[date | None, list[Line]]]) -> str:
    """The first bookings in a sentence, for whoever reads no cards."""
    booked = [(day, line) for day, lines in told for line in lines if line.is_booked]
    if not booked:
        return turn.words("agenda-nothing", title=title, nothing=turn.words("agenda-nothing-at-all"))
    entries = []
    for day, line in booked[:MOST_TOLD]:
        at = turn.words("agenda-entry", time=line.told.row["time"], what=line.told.row["what"])
        at = f"{at} ({line.told.flag})" if line.told.flag else at
        entries.append(f"{turn.words.short_day(day)}, {at}" if day else at)
    more = max(0, len(booked) - MOST_TOLD)
    return turn.words("agenda-in-words", title=title, entries="; ".join(entries), more=more)


# Next, and somebody's


async def _next(turn: Turn, name: str) -> None:
    whose = _whose(turn, name, name)
    if whose is None:
        return
    coming: list[Booking] = []
    for ahead in (SOON, AHEAD):
        found = await turn.desks.store.agenda(_or_all(turn, whose), turn.now, turn.now + ahead)
        coming = coming or [one for one in found if one.start >= turn.now]
    if not coming:
        turn.say("next-nothing")
        return
    first = coming[0]
    if not is_named_to(turn.actor, first):
        zone = turn.business_zone
        turn.say(
            "next-busy",
            staff=facts.staff_names(turn, first.staff_member_ids),
            day=facts.day(turn, first.start.astimezone(zone)),
            time=span(turn, first.start, first.end),
        )
        return
    seats = [one for one in coming if first.session_id and one.session_id == first.session_id]
    await show_seats(turn, seats or [first])


async def show_seats(turn: Turn, seats: Sequence[Booking]) -> None:
    """A booking with what may be done with it; of a session all who come."""
    if len(seats) == 1:
        await booking_menu.show(turn, seats[0])
    else:
        booking_menu.show_session(turn, seats)


async def _find(turn: Turn, text: str) -> bool:
    if not text:
        turn.say("find-what")
        return True
    since = midnight(turn, turn.now.astimezone(turn.business_zone).date()).astimezone(UTC)
    found = [one for one in await turn.desks.store.search(text, since) if is_named_to(turn.actor, one)]
    if len(found) == 1:
        await booking_menu.show(turn, found[0])
    elif found:
        grouped = by_day(turn, found, since.astimezone(turn.business_zone).date())
        told: list[tuple[date | None, list[Line]]] = [(day, _each(turn, bookings)) for day, bookings in grouped.items()]
        _show(turn, turn.words("find-title", text=text), told)
    else:
        return False
    return True


def _each(turn: Turn, bookings: Sequence[Booking]) -> list[Line]:
    """A line for each booking found: also of a class only who was looked for."""
    return [line for one in bookings for line in lines_of(turn, [one], with_staff=True, with_phone=True)]


def nothing_found(turn: Turn, asked: Asked) -> None:
    """That a search found nothing, in one way for what is not there and for what the role may not see."""
    turn.say("find-nothing", text=asked.about)
