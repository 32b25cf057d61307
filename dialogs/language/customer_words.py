"""Whom staff book for, in a text that also says what and when: "a haircut for Casey Quinn with Ana, Thursday 3pm"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dialogs.language import details
from dialogs.language.lexicon.area import Area
from dialogs.language.names import Named, pick
from dialogs.language.terms import fold

lexicon = Area("customers")

_LEAD, _CUSTOMER_LEAD, _NOBODY, _NEW, _NO_MAIL, _NOTE, _ANYWAY, _CHANGE = lexicon.patterns(
    "LEAD", "CUSTOMER_LEAD", "NOBODY", "NEW", "NO_MAIL", "NOTE", "ANYWAY", "CHANGE"
)

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class CustomerSaid:
    """What a text says of a customer; "" is what it does not say. `spans` are where that stands.

    `is_new`: none of those who are known is meant. `wants_no_mail`: the customer gets no mails.
    """

    name: str = ""
    email: str = ""
    phone: str = ""
    note: str = ""
    is_new: bool = False
    wants_no_mail: bool = False
    spans: tuple[Span, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.name or self.email or self.phone or self.note or self.is_new or self.wants_no_mail)

    @property
    def sought(self) -> str:
        """What known customers are found by: the address, else the number, else the name."""
        return self.email or self.phone or self.name


def customer_said(
    text: str, country: str, services: Sequence[Named], when: Sequence[Span], *, asked: bool = False
) -> CustomerSaid:
    """The customer of a text. `when` are the places that tell a time, which are no names; nor is a service's name.

    A name stands after "for" and the like; where the customer was asked for, also at the beginning.
    """
    folded = fold(text)
    spans: list[Span] = []
    note = _NOTE.search(folded)
    if note:
        spans.append(note.span())
    about = _blanked(text, spans)
    flags = [found.span() if found else None for found in (_NEW.search(folded), _NO_MAIL.search(folded))]
    spans += [span for span in flags if span]
    email, phone = details.email_address(about), details.phone(about, country)
    spans += [(found.start, found.end) for found in (email, phone) if found]
    about = _blanked(text, spans)
    name = next(_names(about, [*when, *_exact(about, services)], asked=asked), None)
    if name:
        spans.append((name.start, name.end))
    return CustomerSaid(
        name=name.value if name else "",
        email=email.value if email else "",
        phone=phone.value if phone else "",
        note=text[slice(*note.span("note"))].strip() if note else "",
        is_new=flags[0] is not None,
        wants_no_mail=flags[1] is not None,
        spans=tuple(spans),
    )


def says_anyway(text: str) -> bool:
    """Whether somebody wants a time in spite of what stands against it."""
    return _ANYWAY.fullmatch(fold(text).strip()) is not None


def asks_to_change(text: str) -> bool:
    """Whether somebody says that something is to be changed, and perhaps what."""
    return _CHANGE.match(fold(text).strip()) is not None


def _names(text: str, others: Sequence[Span], *, asked: bool) -> Iterator[details.Found]:
    """Runs of name words where a name may stand, each up to what is something else."""
    folded = fold(text)
    lead = _CUSTOMER_LEAD.match(folded)
    places = [found.end() for found in _LEAD.finditer(folded)]
    if asked or lead:
        places.append(lead.end() if lead else 0)
    for place in places:
        run = details.name_run(text, place)
        if run is None or _NOBODY.match(folded, run.start):
            continue
        others = [span for span in others if not _is_month_in(text, span, run)]
        if any(start <= run.start < end for start, end in others):
            continue
        end = min((start for start, _ in others if run.start < start < run.end), default=run.end)
        found = details.name_run(text[:end], place)
        if found is not None:
            yield found


def _is_month_in(text: str, span: Span, run: details.Found) -> bool:
    """Whether a time is but the first of several words of a name: April Jones."""
    return span[0] == run.start and span[1] < run.end and text[slice(*span)].isalpha()


def _exact(text: str, services: Sequence[Named]) -> list[Span]:
    """Where a service stands by its name as it is: with a slip it may as well be a person's."""
    picked = pick(text, services)
    return [picked.span] if picked.span and picked.score == 1.0 else []


def _blanked(text: str, spans: Sequence[Span]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
