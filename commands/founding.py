"""`init` and `link`: a business begins, and its staff become known in Teams."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING

from bookings.ids import RandomIds, spoken
from bookings.linking import LinkDesk
from bookings.ports import Clock
from bookings.refusals import Refused
from bookings.roles import member_at
from bot.config import Settings
from commands.parts import FAILED, clock_of, empty, place_of

if TYPE_CHECKING:
    from bookings.business import BookingBusiness
    from bookings.founding import Founder
    from state.places import Place


def init(settings: Settings, chosen: argparse.Namespace) -> int:
    """Make a business, and print a code for its first administrator."""
    from bookings import founding

    founder = founding.Founder(chosen.administrator, chosen.administrator_email)
    business = founding.business(chosen.name, chosen.time_zone, chosen.phone, chosen.email)
    place = place_of(settings)
    try:
        code = asyncio.run(_found(place, clock_of(settings), business, founder))
    except Refused as no:
        print(f"{no.facts['field']}: {no.facts['problem']}; nothing was made.", file=sys.stderr)
        return FAILED
    if not code:
        print(f"The store in {place} has a business already; nothing was changed.", file=sys.stderr)
        return FAILED
    print(f"{chosen.name} is made, with {chosen.administrator} as its administrator. It is not published yet.")
    print(_how_to_link(chosen.administrator, code))
    return 0


async def _found(place: Place, clock: Clock, business: BookingBusiness, founder: Founder) -> str:
    """Make the business, and a link code for its administrator; no code where there was a business already."""
    from bookings import founding

    async with place.store(clock) as store:
        if not store.is_empty:
            return ""
        await founding.found(store, business, founder)
        return await LinkDesk(store, clock, RandomIds()).issue(founding.FIRST)


def _how_to_link(name: str, code: str) -> str:
    return (
        f"To be known in Teams, {name} writes this to the bot in a personal chat, within ten minutes:\n"
        f"  link {spoken(code[:8])}-{spoken(code[8:])}\n"
        "Without Teams, “staff sign in” on the page sends a code to the address of the staff record."
    )


def link(settings: Settings, chosen: argparse.Namespace) -> int:
    """Print a code for a staff member on record."""
    return asyncio.run(_linking(place_of(settings), clock_of(settings), chosen.email))


async def _linking(place: Place, clock: Clock, email: str) -> int:
    async with place.store(clock) as store:
        if store.is_empty:
            print(empty(place), file=sys.stderr)
            return FAILED
        member = member_at(await store.catalogue(), email)
        if member is None:
            print(f"No staff member has the address {email}, guests aside.", file=sys.stderr)
            return FAILED
        code = await LinkDesk(store, clock, RandomIds()).issue(member.id)
    print(_how_to_link(member.display_name, code))
    return 0
