"""Kinds of settings that are typed in a form of their own: hours, zones, prices, lists of a line each, and staff."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import InputChoice
from adaptive_cards.swatch import swatch
from dialogs.language.lexicon.area import Area
from dialogs.language.names import Named, pick
from dialogs.language.news_words import quiet_range
from dialogs.settings import typed_lists as lists
from dialogs.settings import typed_values as values
from dialogs.settings.kinds import Kind, Unreadable
from dialogs.settings.typed import Misread, NotRead
from dialogs.settings.typed_hours import read_hours, write_hours
from dialogs.shortening import shortened

lexicon = Area("settings")

if TYPE_CHECKING:
    from dialogs.context import Turn

LONGEST_NAME = 40
_BETWEEN = lexicon.built(lambda words: rf"[,;&\n]|\b(?:{'|'.join(words.AND)})\b", re.IGNORECASE)


class Typed(Kind):
    """What is read from a text, or refused with what is possible."""

    input = "text"

    def __init__(self, example: str = "") -> None:
        self.example = example

    def hint(self, turn: Turn) -> str:
        """An example."""
        return turn.words(f"hint-{self.example}") if self.example else ""

    def read(self, entered: str, turn: Turn) -> Any:
        """The value; a fault in words."""
        try:
            return self.parsed(entered, turn)
        except NotRead as no:
            raise Unreadable(no.told(turn.words)) from no

    @abstractmethod
    def parsed(self, entered: str, turn: Turn) -> Any:
        """The value; raise NotRead."""


class WeeklyHours(Typed):
    """Weekly hours in a line."""

    input = "multiline"

    def shown(self, value: Any, turn: Turn) -> str:
        """As they can be typed."""
        return write_hours(value, turn.words)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """Ranges by weekday."""
        return read_hours(entered, turn.words)


class QuietHours(Typed):
    """The hours in which no news is told in Teams; empty: there are none."""

    def shown(self, value: Any, turn: Turn) -> str:
        """As they can be typed."""
        if value is None or value.start_time == value.end_time:
            return ""
        return turn.words("hours-range", start=turn.words.wall(value.start_time), end=turn.words.wall(value.end_time))

    def parsed(self, entered: str, turn: Turn) -> Any:
        """One range, over midnight too."""
        if not entered.strip():
            return None
        hours = quiet_range(entered)
        if hours is None:
            raise NotRead(Misread.NO_QUIET_HOURS, entered.strip())
        return hours


class Zone(Typed):
    """A time zone; with `may_be_unset` also none."""

    def __init__(self, example: str = "", *, may_be_unset: bool = False) -> None:
        super().__init__(example)
        self._may_be_unset = may_be_unset

    def shown(self, value: Any, turn: Turn) -> str:
        """Its name."""
        return str(value)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """By its name or its city."""
        if self._may_be_unset and not entered.strip():
            return ""
        return values.read_zone(entered)


class LanguageTag(Typed):
    """A language that the bot speaks; with `may_be_unset` also none."""

    def __init__(self, *, may_be_unset: bool = False) -> None:
        super().__init__("language")
        self._may_be_unset = may_be_unset

    def shown(self, value: Any, turn: Turn) -> str:
        """The tag."""
        return str(value)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """The tag as it is written in full."""
        return "" if self._may_be_unset and not entered.strip() else values.read_language(entered)

    def told(self, value: Any, turn: Turn) -> str:
        """By name."""
        return values.told_language(value, turn.words)


class Currency(Typed):
    """A currency."""

    def shown(self, value: Any, turn: Turn) -> str:
        """Its code."""
        return str(value)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """By code or name."""
        return values.read_currency(entered, turn.words)

    def told(self, value: Any, turn: Turn) -> str:
        """By name."""
        return values.told_currency(value, turn.words)


class Country(Typed):
    """A country."""

    def shown(self, value: Any, turn: Turn) -> str:
        """Its code."""
        return str(value)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """By code or name."""
        return values.read_country(entered, turn.words)

    def told(self, value: Any, turn: Turn) -> str:
        """By name."""
        return values.told_country(value, turn.words)


class Color(Typed):
    """A color of the page; whether it is one, the domain says."""

    def shown(self, value: Any, turn: Turn) -> str:
        """As #rrggbb."""
        return str(value)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """As it is."""
        return entered.strip()

    def picture(self, value: Any) -> str:
        """The color itself."""
        return swatch(value)


class Price(Typed):
    """An amount in the business's currency."""

    def shown(self, value: Any, turn: Turn) -> str:
        """Without the currency."""
        return values.write_price(value, turn.words)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """Nothing counts as zero."""
        currency = turn.catalogue.business.default_currency_iso
        return values.read_price(entered or "0", currency, turn.words)

    def told(self, value: Any, turn: Turn) -> str:
        """With the currency."""
        return turn.words.price(value, turn.catalogue.business.default_currency_iso)


class Minutes(Typed):
    """A length of time that is always set; a bare number is minutes."""

    def shown(self, value: Any, turn: Turn) -> str:
        """Hours and minutes."""
        return turn.words.duration(value)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """Nothing counts as none."""
        return values.read_length(entered or "0")


class Reminders(Typed):
    """Reminders, a line each."""

    input = "multiline"

    def shown(self, value: Any, turn: Turn) -> str:
        """As they can be typed."""
        return lists.write_reminders(value, turn.words)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """When, to whom, and what they say."""
        return lists.read_reminders(entered)


class Questions(Typed):
    """Questions, a line each; their ids are given where they are saved."""

    input = "multiline"

    def shown(self, value: Any, turn: Turn) -> str:
        """As they can be typed."""
        return lists.write_questions(value, turn.words)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """What is asked, the choices, and whether it must be answered."""
        return lists.read_questions(entered)


class Offered(Typed):
    """When a service is offered inside the hours."""

    input = "multiline"

    def shown(self, value: Any, turn: Turn) -> str:
        """In words, or as hours."""
        return lists.write_availability(value.availability_type, value.business_hours, turn.words)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """When staff are free, not bookable, or hours."""
        return lists.read_availability(entered, turn.words)


class Dates(Typed):
    """Dates on which a service is offered otherwise, a line each."""

    input = "multiline"

    def shown(self, value: Any, turn: Turn) -> str:
        """As they can be typed."""
        return lists.write_windows(value, turn.words)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """Dates and what holds on them."""
        today = turn.now.astimezone(turn.business_zone).date()
        return lists.read_windows(entered, today, turn.words)


class Several(Typed):
    """Several of what has a name, by their ids; `missing` is what is wrong with a name that none has."""

    input = "choices"
    missing: Misread

    @abstractmethod
    def among(self, turn: Turn) -> Mapping[str, Named]:
        """What there is, by id."""

    def choices(self, turn: Turn) -> Sequence[InputChoice]:
        """All there is."""
        return [
            {"title": shortened(one.display_name, LONGEST_NAME), "value": key} for key, one in self.among(turn).items()
        ]

    def shown(self, value: Any, turn: Turn) -> str:
        """The ids, with commas between."""
        return ",".join(value)

    def parsed(self, entered: str, turn: Turn) -> Any:
        """Ids as the card sends them, or names; in the order in which they are offered."""
        among = self.among(turn)
        found: set[str] = set()
        for part in filter(None, map(str.strip, _BETWEEN.split(entered))):
            named = {part} & set(among) or set(pick(part, list(among.values()), asked=True).ids)
            if len(named) != 1:
                raise NotRead(self.missing, part)
            found |= named
        return tuple(key for key in among if key in found)

    def told(self, value: Any, turn: Turn) -> str:
        """By name."""
        return turn.words.and_list(one.display_name for key in value if (one := self.among(turn).get(key)))


class Team(Several):
    """Staff members, by their ids."""

    missing = Misread.NO_STAFF

    def among(self, turn: Turn) -> Mapping[str, Named]:
        """All who work here."""
        return turn.catalogue.staff


class Services(Several):
    """Services, by their ids."""

    missing = Misread.NO_SERVICE

    def among(self, turn: Turn) -> Mapping[str, Named]:
        """All there are."""
        return turn.catalogue.services
