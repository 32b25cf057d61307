"""Clock times: "half past 3", "5 30 pm", "15h30", "at 4", "25 to 7", "noon"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dialogs.language.terms import Term, piece, rewrite


@dataclass(frozen=True, slots=True)
class Clock:
    """A clock time as said: `half` is 0 for am, 12 for pm, None if not said; `is_24` if the form leaves no choice.

    `is_bad` marks what no clock shows, `is_same` the time of the booking that is being moved.
    """

    hour: int
    minute: int = 0
    half: int | None = None
    is_24: bool = False
    part: str = ""
    is_bad: bool = False
    is_same: bool = False

    def readings(self) -> tuple[time, ...]:
        """The times it may mean: one, or the morning's and the afternoon's."""
        if self.is_bad:
            return ()
        if self.half is not None:
            hour = self.hour % 12 + self.half if self.hour <= 12 else self.hour % 24
            return (time(hour, self.minute),)
        if self.is_24 or self.hour > 12 or self.hour == 0:
            return (time(self.hour % 24, self.minute),)
        return time(self.hour % 12, self.minute), time(self.hour % 12 + 12, self.minute)


@dataclass(frozen=True, slots=True)
class ClockRange:
    """Two clock times of one range."""

    first: Clock
    last: Clock


HOURS_OR_CLOCK = "hours or clock"
"""The name of a unit that counts hours and tells the time alike: "em 3 horas", "às 3 horas"."""

_STRONG: tuple[re.Pattern[str], ...] = tuple(
    re.compile(p)
    for p in (
        r"(?P<whole>[nk])c?(?P<sign>[&P])T?(?P<m>s?[hq]|nq?)(?P<u>u?)(?![:.]n)(?P<a>[aA]?)",
        r"(?P<whole>n)(?P<zero>n)(?P<m>n)(?P<a>[aA])",
        r"(?<=@)(?P<whole>n)(?P<zero>n)(?P<m>n)(?![QumM:/-])",
        r"(?:(?<![F@f\[])|(?<=@)(?<![f*]@))(?P<m>[sn]?q|n)(?P<u>u?)(?P<sign>F)@(?P<whole>n)(?P<a>[aA]?)",
        r"P(?P<sign>)(?P<m>s?[hq]|n)(?P<u>u?)@(?P<whole>[nk])(?![:.]n)",
        r"(?P<m>s?[hq]|n)-?(?P<u>u?)(?P<r>[P>t<]|F(?=T?k))T?(?P<to>h?)(?P<hour>nin?|n:n|n|k)(?P<c>[ci]?)(?P<a>[aA]?)",
        r"(?P<hour>n)(?P<hours>u)(?:&(?P<halfpast>h)|&?(?P<minute>n)u?)?(?![EHG<>f])",
        r"(?P<hour>n)[:](?P<minute>n)(?::n)?[ci]?(?P<a>[aA]?)",
        r"(?P<hour>n)[.](?P<minute>n)(?:[ci]|(?P<a>[aA]))",
        r"(?P<quarter>q)(?P<of>n)[ci]?(?P<a>a?)(?![uQn:.])",
        r"(?<![.nQ])(?P<hour>n)(?P<dot>[.])(?P<minute>n)(?!\.[nYK@]|[Qnu/])",
        r"(?<=[@~<>\]\[])(?P<hour>n)(?P<dot>,)(?P<minute>n)(?![Qnu/,])",
        r"(?P<hour>n)(?P<dash>-)(?P<minute>n)(?P<a>a?)",
        r"(?P<early>M)-(?P<late>M)",
        r"(?P<hour>n)y&?(?P<minute>n)(?P<a>a?)",
        r"(?P<hour>n)y(?P<a>a)",
        r"(?P<hour>n)-?b",
        r"(?P<hour>n)i(?P<minute>n)?(?P<a>a?)",
        r"(?P<hour>n)(?P<minute>n)(?P<a>[aA])",
        r"(?P<hour>n)(?P<minute>n)(?=[IDx]?[T]?[pg])",
        r"(?<=[@~<>\]BF\[|f])(?P<hour>n)(?P<minute>n)(?![Qun/:-])",
        r"^(?P<hour>n)(?P<minute>n)(?=[.,]?$)",
        r"(?P<hour>n)c?(?P<a>[aA])",
        r"(?P<hour>n)(?P<c>c)",
        r"(?P<four>M|Y)(?:(?P<a>a)|[ci])",
        r"(?<=[@~])(?P<four>M)(?![?Q/-])",
        r"(?P<k>k)",
        r"h-?(?P<halfhour>n)[ci]?(?P<a>a?)(?![uQn])",
    )
)


_ALSO_PAST = "or past"  # "after" that counts minutes too: "zehn nach acht"
_ALSO_TO = "or to"  # "before" that counts minutes too: "tien voor vier"


def _two_digits(term: Term) -> bool:
    return len(term.text) == 2 or (not term.text and (term.value >= 10 or term.value == 0))


def _half_day(terms: list[Term], match: re.Match[str]) -> int | None:
    if not match.groupdict().get("a"):
        return None
    return terms[match.start("a")].value


def _minutes_off(terms: list[Term], match: re.Match[str]) -> Clock | None:
    """Minutes past or to an hour. Bare "5 to 7" after "from" or "between" is a range, not 6:55."""
    lead = terms[match.end("m") - 1]
    minutes = abs(lead.value)
    relation = "P" if terms[match.start("r")].name == _ALSO_PAST else match["r"]
    unit = terms[match.start("u")].name if match["u"] else ""
    if unit not in {"", "minute"} or not 0 < minutes < 60 or terms[match.start("r")].name == "range":
        return None
    if match["to"]:
        return _minutes_off_half(terms, match, minutes if relation in "P>" else -minutes)
    if relation == "<" and terms[match.start("r")].name.startswith(_ALSO_TO):
        relation = "t"
    is_bare = lead.kind == "n" and not unit
    if is_bare and relation != "F" and terms[match.start("hour") - 1].kind == "T":
        return None  # two days: "dal 10 al 12"
    before = terms[match.start() - 1].kind if match.start() else ""
    is_range = relation == "t" and ((bool(before) and before in "[B/") or terms[match.start("r")].value == 1)
    is_after = relation == ">" and bool(match["a"]) and minutes % 5 == 0
    if is_bare and not is_after and (minutes % 5 or relation in "<>" or is_range):
        return None
    if lead.kind == "h" and relation != "P":
        return None
    hour_term = terms[match.start("hour")]
    base = hour_term.value
    if match["hour"] == "n:n" or base > 24:
        return None
    half = _half_day(terms, match)
    past = relation in "P>"
    hour = base if past else base - 1
    minute = minutes if past else 60 - minutes
    if hour_term.kind == "k":
        return Clock(hour % 24, minute, is_24=True)
    if not past and base == 12 and half is not None:
        half = 12 - half
    if hour == 0 and base == 1:
        hour, half = 12, (half if half is not None else None)
    return Clock(hour % 24 if hour >= 0 else 23, minute, half, is_24=base > 12)


def _minutes_on(terms: list[Term], match: re.Match[str]) -> Clock | None:
    """As in "le tre e mezza" and "las cuatro menos cuarto", or "mancano dieci minuti alle otto"."""
    half = _half_day(terms, match)
    if match.groupdict().get("zero"):
        return _after_zero(terms, match, half)
    sign, hour = terms[match.start("sign") - (not match["sign"])], terms[match.start("whole")]
    lead, last = terms[match.start("m")], terms[match.end("m") - 1]
    minutes = lead.value * last.value if match["m"] == "nq" else last.value
    unit = terms[match.start("u")].name if match["u"] else ""
    is_to = sign.name == "to" or (sign.kind == "F" and last.value % 5 == 0)
    if not (is_to or sign.name in {"plus", "minus"}) or unit not in {"", "minute"} or hour.value > 24:
        return None
    is_bare = match["m"] == "n" and not unit and not is_to and not match.groupdict().get("a")
    if not 0 < minutes < 60 or (is_bare and not _is_supported(terms, match, minutes)):
        return None
    minute = minutes if sign.name == "plus" else 60 - minutes
    at = hour.value if sign.name == "plus" else hour.value - 1
    if hour.kind == "k":
        return Clock(at % 24, minute, is_24=True)
    if half is not None and hour.value == 12 and sign.name != "plus":
        half = 12 - half
    return Clock(at or 12, minute, half, is_24=at > 12)


def _after_zero(terms: list[Term], match: re.Match[str], half: int | None) -> Clock | None:
    """As in "seis cero dos"."""
    hour, zero, minute = terms[match.start("whole")], terms[match.start("zero")], terms[match.start("m")]
    is_clock = zero.value == 0 and minute.value < 10 and hour.value <= 24
    return Clock(hour.value, minute.value, half, is_24=hour.value > 12) if is_clock else None


def _is_supported(terms: list[Term], match: re.Match[str], minutes: int) -> bool:
    """Whether bare minutes are some: "a las once y veinte", "once y veinte de la noche", but not "3 y 5"."""
    before = terms[match.start() - 1].kind if match.start() else ""
    after = "".join(t.kind for t in terms[match.end() : match.end() + 1])
    is_alone = not before and after in {"", "p", "g"}
    return (minutes >= 10 or minutes == 5) and (
        is_alone or after in {"p", "g"} or (before != "" and before in "@[]<>~")
    )


def _minutes_off_half(terms: list[Term], match: re.Match[str], minutes: int) -> Clock | None:
    """As in "tien voor half vier", where half is to the hour."""
    hour, half = terms[match.start("hour")], terms[match.start("to")]
    if match["hour"] != "n" or not 1 <= hour.value <= 12 or half.value > 0 or abs(minutes) > 20:
        return None
    return Clock(hour.value - 1 or 12, 30 + minutes, _half_day(terms, match))


def _quarter_of(minutes: int, hour: int, half: int | None) -> Clock | None:
    """As in "viertel vier" and "dreiviertel vier": a quarter (below zero in the lexicon) of the hour that ends then."""
    return Clock(hour - 1 or 12, -minutes, half) if minutes < 0 and 1 <= hour <= 12 else None


def _by_hours(terms: list[Term], match: re.Match[str]) -> Clock | None:
    """As in "às 3 horas" and "8 horas da noite", where a length of time is said in the same words."""
    before = terms[match.start() - 1] if match.start() else None
    is_led = before is None or before.name == "clock" or (before.kind in "@[]dwpg&,~" and before.name != "loose")
    hour, following = terms[match.start()], terms[match.end()].kind if match.end() < len(terms) else ""
    is_one = before is not None and before.name == "range" and hour.value == 1
    if terms[match.start("hours")].name != HOURS_OR_CLOCK or not (is_led or is_one or following == "p"):
        return None
    if match["halfpast"]:
        return checked(hour.value, 30, None, is_24=False)
    return checked(hour.value, terms[match.start("minute")].value if match["minute"] else 0, None, is_24=False)


def _strong(terms: list[Term], match: re.Match[str]) -> Term | None:
    groups = match.groupdict()
    start, end = match.span()
    half = _half_day(terms, match)
    if groups.get("whole"):
        found = _minutes_on(terms, match)
    elif groups.get("m"):
        found = _minutes_off(terms, match)
    elif groups.get("hours"):
        found = _by_hours(terms, match)
    elif groups.get("k"):
        found = Clock(terms[start].value, 0, is_24=True)
    elif groups.get("quarter"):
        found = _quarter_of(terms[start].value, terms[match.start("of")].value, half)
    elif groups.get("halfhour"):
        hour = terms[match.start("halfhour")].value
        before = hour - 1 or 12 if terms[start].value < 0 else hour
        found = Clock(before, 30, half) if 1 <= hour <= 12 else None
    elif groups.get("early"):
        return _military_range(terms, match)
    elif groups.get("four"):
        value = terms[start].value
        found = checked(value // 100, value % 100, half, is_24=len(terms[start].text) == 4 and value < 1000)
        found = None if found is not None and found.is_bad and half is None else found
    else:
        found = hour_and_minute(terms, match, half)
    return None if found is None else piece(terms, start, end, "K", found)


def _military_range(terms: list[Term], match: re.Match[str]) -> Term | None:
    """As in "0730-0930"; without the leading zero it may be any number."""
    first, last = terms[match.start("early")], terms[match.start("late")]
    before = terms[match.start() - 1].kind if match.start() else ""
    if not (first.text.startswith("0") and len(first.text) == len(last.text) == 4) or before == "-":
        return None
    clocks = [checked(t.value // 100, t.value % 100, None, is_24=t.value < 1000) for t in (first, last)]
    if any(c is None or c.is_bad for c in clocks) or clocks[0] is None or clocks[1] is None:
        return None
    return piece(terms, *match.span(), "R", ClockRange(clocks[0], clocks[1]))


def hour_and_minute(terms: list[Term], match: re.Match[str], half: int | None) -> Clock | None:
    """The clock time of a match's groups `hour` and `minute`; None where the digits are something else."""
    hour = terms[match.start("hour")]
    at = match.start("minute") if match.groupdict().get("minute") else -1
    minute = terms[at] if at >= 0 else None
    if minute is not None and (not _two_digits(minute) or (bool(hour.text) != bool(minute.text) and minute.text == "")):
        return None
    written_24 = minute is not None and len(hour.text) == 2 and hour.text.startswith("0")
    if match.groupdict().get("dash") and (hour.text or minute is None or minute.text or hour.value > 12):
        return None
    before = terms[match.start() - 1] if match.start() else None
    if match.groupdict().get("dot"):
        step = 15 if before is not None and before.kind == "?" else 5
        is_date = before is not None and before.kind == "D" and before.name == "date"
        if minute is None or minute.value % step or hour.end + 1 != minute.start or (is_date and minute.value <= 12):
            return None
    if before is not None and before.kind in ":/." and before.end == hour.start and hour.text:
        return None
    return checked(hour.value, minute.value if minute else 0, half, is_24=written_24)


def checked(hour: int, minute: int, half: int | None, *, is_24: bool) -> Clock | None:
    """The clock time of these numbers, marked as bad where no clock shows it."""
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return Clock(0, is_bad=True)
    return Clock(hour, minute, half, is_24)


_ZONED = re.compile(r"K,?U,?")


def clocks(terms: list[Term], offset: timedelta) -> list[Term]:
    """Clock times that need no support from their neighbors.

    `offset` is how far the wall clock is from UTC: a time said with a zone ("3 pm EST") is moved to it.
    """
    for pattern in _STRONG:
        terms = rewrite(terms, pattern, _strong)
    return rewrite(terms, _ZONED, lambda line, match: _moved(line, match, offset))


def _moved(terms: list[Term], match: re.Match[str], offset: timedelta) -> Term | None:
    clock = terms[match.start()].piece
    zone = next(t for t in terms[match.start() : match.end()] if t.kind == "U")
    if not isinstance(clock, Clock) or clock.is_bad:
        return None
    there = datetime.combine(date(2000, 1, 1), clock.readings()[0])
    here = there - timedelta(minutes=zone.value) + offset
    return piece(terms, *match.span(), "K", Clock(here.hour, here.minute, is_24=True))
