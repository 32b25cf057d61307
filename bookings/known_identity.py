"""A customer in Teams who proved an address once is known by their identity from then on (docs/rules.md, case 19)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bookings.model import Actor, BookingStatus, Channel
from bookings.ports import Ids, Unit
from bookings.traces import trace

LINKED = "customer_linked"


async def link_bookings(unit: Unit, actor: Actor, email_address: str, now: datetime, ids: Ids) -> None:
    """Link the coming bookings of a proved address to the actor's identity in Teams, each with a word in its history.

    A booking that has an identity keeps it: whoever made it in Teams, or proved the address before, is its customer.
    Nothing that anybody is shown changes, so a booking keeps its version, and a change can be taken back as before.
    """
    if actor.channel is not Channel.TEAMS or not (actor.aad_object_id and actor.tenant_id):
        return
    for booking in await unit.bookings_of(email_address=email_address, since=now):
        customer = booking.customer
        if booking.status is not BookingStatus.CONFIRMED or customer.aad_object_id:
            continue
        known = replace(customer, aad_object_id=actor.aad_object_id, tenant_id=actor.tenant_id)
        await unit.change(replace(booking, customer=known), booking.version)
        await unit.history(trace(ids, now, actor, LINKED, booking_id=booking.id))
