"""News of bookings for staff in Teams: what they are told, and how they choose (docs/rules.md, section 6)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from bookings.business import StaffMember
from bookings.model import Booking, BookingStatus
from bookings.notices import LINK_REQUEST, MailKind
from bookings.permissions import STAFF
from bookings.quiet_hours import quiet_hours_of
from dialogs import booking_menu, facts
from dialogs.language.news_words import QuietHours, Switch, chosen
from dialogs.staff import links
from texts.names import customer_name

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.turn import News


async def tell(turn: Turn, news: News) -> None:
    """Tell of a booking as it is by now. Nothing is said where later news says it, or it is not theirs to know.

    An administrator is told of who asks to be linked, as long as they wait.
    """
    if news.kind == LINK_REQUEST:
        await links.show_waiting(turn)
        return
    booking = await turn.booking(news.booking_id)
    is_cancelled = news.kind == MailKind.CANCELLED
    if booking is None or (booking.status is BookingStatus.CANCELLED) is not is_cancelled:
        return
    if turn.actor.staff_member_id not in booking.staff_member_ids:
        _tell_that_it_left(turn, news, booking)
        return
    is_gained = bool(news.before) and turn.actor.staff_member_id not in news.before["staff_member_ids"]
    how = "gained" if is_gained and news.kind == MailKind.MOVED else news.kind
    text = turn.words(
        "news-told",
        kind=how,
        booking=facts.sentence(turn, booking),
        customer=customer_name(booking.customer, turn.words),
        before=_as_it_was(turn, news, booking),
        by=_by(turn, news),
        reason=booking.reason or "none",
    )
    turn.show("booking", await booking_menu.card(turn, booking), text=text, booking=booking)


def _tell_that_it_left(turn: Turn, news: News, booking: Booking) -> None:
    """Who served it before hears that somebody else does now, and nothing of the person."""
    if turn.actor.staff_member_id in news.before.get("staff_member_ids", ()) and news.kind != MailKind.CANCELLED:
        staff = facts.staff_names(turn, booking.staff_member_ids)
        turn.say("news-left", booking=_as_it_was(turn, news, booking), staff=staff, by=_by(turn, news))


def _as_it_was(turn: Turn, news: News, booking: Booking) -> str:
    """The booking in the state that they knew last; "none" where they knew of none."""
    if not news.before:
        return "none"
    start = datetime.fromisoformat(news.before["start"])
    return facts.sentence(turn, replace(booking, start=start, staff_member_ids=tuple(news.before["staff_member_ids"])))


def _by(turn: Turn, news: News) -> str:
    """The staff member who did it; "customer" where that was the customer."""
    who, _, staff_member_id = news.by.partition(":")
    return facts.staff_names(turn, (staff_member_id,)) if who == "staff" else "customer"


# What they choose


async def choose(turn: Turn, text: str) -> bool:
    """Switch news on or off, or set quiet hours, for a staff member who types just that; `False` for all else."""
    wish = chosen(text)
    member = turn.catalogue.staff.get(turn.actor.staff_member_id)
    if wish is None or member is None or turn.actor.role not in STAFF:
        return False
    if isinstance(wish, QuietHours):
        if wish.is_change:
            member = await turn.desks.chats.keep_quiet(turn.actor, wish.hours)
        turn.say("news-quiet", quiet=_quiet(turn, member))
        return True
    if wish is not Switch.ASK:
        member = await turn.desks.chats.switch(turn.actor, is_on=wish is Switch.ON)
    await _say_how_it_is(turn, member)
    return True


async def _say_how_it_is(turn: Turn, member: StaffMember) -> None:
    if not member.is_news_enabled:
        turn.say("news-is-off", "button-news-on")
    elif await turn.desks.chats.of(member.id) is None:
        turn.say("news-is-on-nowhere")
    else:
        turn.say("news-is-on", "button-news-off", quiet=_quiet(turn, member))


def _quiet(turn: Turn, member: StaffMember) -> str:
    """Their quiet hours in words; "none" where they keep none."""
    hours = quiet_hours_of(turn.catalogue.business, member)
    if hours is None:
        return "none"
    return turn.words("hours-range", start=turn.words.wall(hours.start_time), end=turn.words.wall(hours.end_time))
