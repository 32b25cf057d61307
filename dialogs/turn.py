"""What goes into a turn of the conversation and what comes out of it. No channel, no store, no Bot Framework."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bookings.model import Actor


@dataclass(frozen=True, slots=True)
class News:
    """A change that a staff member is told of in their personal chat: of which booking, what kind, and by whom.

    `kind` is one of `bookings.notices.CHANGES`, or that somebody asks to be linked, which is about no booking. `by` is
    an actor's name, `before` the state that they knew last.
    """

    kind: str
    booking_id: str
    by: str = ""
    before: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refresh:
    """A card about a booking that the channel shows again: its reader is to see how the booking stands by now.

    Both come from outside. `card_id` is the card's, in the conversation that it was made in.
    """

    booking_id: str
    card_id: str


@dataclass(frozen=True, slots=True)
class Heard:
    """One thing that a person did: typed `text`, clicked a card (`action` is its data), or opened the chat.

    `actor` is what the channel proves, `now` an aware instant in UTC, `locale` a BCP 47 tag, `time_zone` a valid IANA
    name or empty, `activity_id` unique in the conversation. `action` comes from outside and may hold anything.
    `shown_name` is what the channel calls the person: to be shown, and proof of nothing.
    `is_wake` is set where nobody did anything: the time that the last turn asked for (`Turned.wake_after`) is over.
    `news` is set where nobody did anything either: there is something to tell. The talk in hand is left as it is.
    `refresh` is set where a card is shown again, which is no turn of the talk.
    `is_public` is set where others read along: then only what is about nobody is answered.
    `opened_with` is set where the page opens the chat on something: {"service": id}, {"staff": id} or {"booking": id}.
    """

    actor: Actor
    now: datetime
    text: str = ""
    action: Mapping[str, Any] | None = None
    is_start: bool = False
    is_wake: bool = False
    news: News | None = None
    refresh: Refresh | None = None
    is_public: bool = False
    opened_with: Mapping[str, str] | None = None
    locale: str = "en-GB"
    shown_name: str = ""
    time_zone: str = ""
    activity_id: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A card by name with its data. `id` and `nonce` come back in every action's data.

    `replaces` names an earlier card of this conversation which this one takes the place of, where the channel can.
    `about` is the booking that it shows, if it shows one, and `served_by` are the ids of those who serve that.
    """

    name: str
    data: Mapping[str, Any]
    id: str
    nonce: str = ""
    replaces: str = ""
    about: str = ""
    served_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A button under the talk that types `value` for the person."""

    title: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Reply:
    """One message of the bot, in words already."""

    text: str = ""
    card: Card | None = None
    suggestions: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Turned:
    """A turn's replies and the conversation's next state, which is plain JSON.

    `wake_after` asks for a turn by itself after that time, unless somebody says something before. `is_private` is set
    where others read along and nothing was answered: the same is to be heard in the person's own chat. `locale` is the
    language that the person chose for this talk, for the words on its cards; empty where the channel's counts.
    `refused` are the codes of what the domain refused in it.
    """

    replies: tuple[Reply, ...]
    state: Mapping[str, Any] = field(default_factory=dict)
    wake_after: timedelta | None = None
    is_private: bool = False
    locale: str = ""
    refused: tuple[str, ...] = ()
