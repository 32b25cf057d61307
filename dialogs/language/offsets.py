"""Days and moments counted from others: "in two weeks", "3 days after Monday", "half an hour later"."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from dialogs.language.clocks import HOURS_OR_CLOCK
from dialogs.language.ground import Build, Days, Ground, Moment, add_months, get
from dialogs.language.terms import Term

_SECONDS = {
    "second": 1,
    "minute": 60,
    "quarter hour": 900,
    "three quarters of an hour": 2700,
    "hour": 3600,
    HOURS_OR_CLOCK: 3600,
}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_MOST_YEARS = 100


def shifted(base: datetime, count: float, unit: str) -> Days | Moment | None:
    """The day (the moment, for hours and less) that lies `count` units after `base`; None beyond a century."""
    whole = round(count)
    if abs(count) > _MOST_YEARS * 366 and unit not in _SECONDS:
        return None
    if unit in _SECONDS:
        return Moment(base + timedelta(seconds=count * _SECONDS[unit]))
    if unit in _DAYS and abs(whole * _DAYS[unit]) <= _MOST_YEARS * 366:
        return Days(base.date() + timedelta(days=whole * _DAYS[unit]))
    if unit in _MONTHS and abs(whole * _MONTHS[unit]) <= _MOST_YEARS * 12:
        return Days(add_months(base.date(), whole * _MONTHS[unit]))
    return None


def _count(terms: list[Term], match: re.Match[str]) -> float | None:
    """The number before a unit: "two", "a", "half an", "a couple of", "2.5", "1/4", "three quarters of an"."""
    number = terms[match.start("n") : match.end("n")]
    kinds, values = "".join(t.kind for t in number), [t.value for t in number]
    match kinds:
        case "":  # as in "kwartiertje later"
            return 1.0
        case "":  # "hora y media"
            return 1.0
        case "n" | "s" | "r" | "M" | "sr":
            return float(values[-1])
        case "h" | "hs" | "sh":
            return abs(next(t.value for t in number if t.kind == "h")) / 60
        case "q" | "sq" | "sqfs" | "qfs" | "sqf" | "qf":
            return abs(next(t.value for t in number if t.kind == "q")) / 60
        case "n.n" | "n,n":
            return float(f"{values[0]}.{values[2]}")
        case "n/n" if values[2]:
            return values[0] / values[2]
        case "nhs" | "n&sh" | "nsh":
            return values[0] + 0.5
        case "nqfs" | "n-qfs" | "nqf":
            return values[0] / 4
    return None


def _offset(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | Moment | None:
    """As in "in two weeks", "6 days from now", "half an hour ago"."""
    count, unit = _count(terms, match), terms[match.start("u")]
    if count is None:
        return None
    if get(terms, match, "half"):
        count += 0.5
    ago = get(terms, match, "ago")
    if ago and ago.kind == "<" and not ago.name.endswith(_ALSO_AGO):
        return None
    found = shifted(ground.now, -count if ago else count, unit.name or "hour")
    if isinstance(found, Days) and terms[match.start()].name == _WITHIN:
        return Days(ground.today, found.first)
    return found


def _later(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | Moment | None:
    """As in "an hour later": counted from the booking that is being moved, else from now."""
    count, how = _count(terms, match), terms[match.start("how")].name
    known = {"earlier", "later", "before", "after"} if ground.reference else {"earlier", "later"}
    if count is None or how not in known:
        return None
    count += 0.5 if get(terms, match, "half") else 0
    is_back = how in {"earlier", "before"}
    return shifted(ground.reference or ground.now, -count if is_back else count, terms[match.start("u")].name)


def _moved_by(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | Moment | None:
    """As in "um eine Woche verschieben", of the booking that is being moved; earlier where the verb says so."""
    count = _count(terms, match)
    if count is None or ground.reference is None:
        return None
    is_back = any(term.kind == "*" and term.name == "earlier" for term in terms)
    return shifted(ground.reference, -count if is_back else count, terms[match.start("u")].name)


def _from_anchor(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | Moment | None:
    """As in "three weeks from tomorrow" and "2 days after Monday"."""
    count, unit, anchor = _count(terms, match), terms[match.start("u")], terms[match.start("z")].piece
    if count is None or not isinstance(anchor, Days) or unit.name in _SECONDS:
        return None
    if match["r"] == "[" and match.start() and terms[match.start() - 1].kind == "F":
        return None  # a duration: "for three days from tomorrow"
    base = datetime.combine(anchor.first, ground.now.time())
    return shifted(base, -count if match["r"] == "<" else count, unit.name)


def _from_day(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | Moment | None:
    """As in "vandaag over een week" and "tomorrow in two weeks"."""
    count, unit, anchor = _count(terms, match), terms[match.start("u")], terms[match.start("z")].piece
    if count is None or unit.name in _SECONDS or not isinstance(anchor, Days) or anchor.last is not None:
        return None
    return shifted(datetime.combine(anchor.first, ground.now.time()), count, unit.name)


def _beside_reference(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | Moment | None:
    """As in "the day before" and "the week after", of the booking that is being moved."""
    unit, named = terms[match.start("u")].name, terms[match.start("r")].name in {"before", "after"}
    if ground.reference is None or (match["r"] in "CXL" and not named and (match["r"] == "C" or unit != "day")):
        return None
    is_back = match["r"] == "L" or terms[match.start("r")].name in {"before", "earlier"}
    return shifted(ground.reference, -1 if is_back else 1, unit)


def _same(terms: list[Term], match: re.Match[str], ground: Ground) -> Days | Moment | None:
    """As in "same day", of the booking that is being moved."""
    if ground.reference is None or terms[match.start("u")].name != "day":
        return None
    return Days(ground.reference.date())


_WITHIN = "within"  # "in" that names the last day, not the only one: "binnen drie dagen"
_ALSO_AGO = "or ago"  # "before" that counts back from now too: "vor drei Tagen"
_NUMBER = r"(?P<n>n[.,]n|n/n|nhs|nsh|n&sh|n-?qfs|nqf|sqfs|sqf|sq|qfs|qf|q|hs|sh|h|sr|n|r|s|M),?"
RULES: tuple[tuple[str, Build], ...] = (
    (_NUMBER + r"(?P<u>u)f?(?P<r>[\[><])(?P<z>Z)", _from_anchor),
    (r"(?P<z>Z)I" + _NUMBER + r"(?P<u>u)(?![EGH])", _from_day),
    (_NUMBER + r"(?P<u>u)(?P<half>&s?h)?(?P<how>E)", _later),
    (r"@" + _NUMBER + r"(?P<u>u)(?=$|[.,?*])", _moved_by),
    (r"(?<![nsrhqTxXCLfM.&/=])(?P<n>)(?P<u>u)(?P<how>E)(?=$|[.,])", _later),
    (_NUMBER + r"(?P<u>u)(?P<half>&s?h)?(?P<how>[<>])(?=$|[.,])", _later),
    (r"(?<=[>\]])" + _NUMBER + r"(?P<u>u)(?![><\[])", _offset),
    (r"(?P<ago><)~?" + _NUMBER + r"(?P<u>u)(?![><\[f])", _offset),
    (r"(?P<ago>G)~?" + _NUMBER + r"(?P<u>u)(?P<half>&s?h)?", _offset),
    (r"I(?P<n>)(?P<u>u)(?P<half>&s?h)", _offset),
    (r"[IB]~?" + _NUMBER + r"(?P<u>[ui])(?P<half>&s?h)?H?", _offset),
    (_NUMBER + r"(?P<u>u)(?:(?P<ago>G)|H)", _offset),
    (r"[TD](?P<u>u)(?P<r>[<>E])(?![?ZKnod])", _beside_reference),
    (r"[TD]?(?P<u>u)(?P<r>[CXL])(?![uewmn])", _beside_reference),
    (r"=(?P<u>u)", _same),
)
