"""`GET /booking/<token>`: the page that a manage link opens. It shows, and changes nothing (docs/rules.md, case 20).

The token stands in the address alone: no log, no page and no other host is told of it.
"""

from __future__ import annotations

from datetime import datetime

from aiohttp import web

from bookings.business import BookingBusiness, Catalogue
from bookings.model import Booking, BookingStatus
from bookings.ports import Clock, Reads
from bot.limits import Limits, told_to_browsers
from bot.links import PATH, LinkFault, LinkRefused, Links
from bot.mail.readers import customers_language
from bot.pages.booking_details import booking_page
from bot.pages.language import words_for
from bot.pages.self_service import initials, own_picture, standing_words
from bot.pages.shell import Shell, for_script

NOT_FOUND, GONE = 404, 410


class BookingPages:
    """Opens links for browsers."""

    def __init__(self, links: Links, reads: Reads, clock: Clock, shell: Shell, limits: Limits) -> None:
        self._links = links
        self._reads = reads
        self._clock = clock
        self._shell = shell
        self._limits = limits

    async def page(self, request: web.Request) -> web.Response:
        """The booking as it is now."""
        catalogue, now = await self._reads.catalogue(), self._clock()
        business = catalogue.business
        try:
            booking = await self._opened(request, catalogue, now)
        except LinkRefused as refused:
            return self._refused(request, business, refused)
        words = words_for(request, customers_language(booking, catalogue))
        history = await self._reads.history_of(booking.id)
        page = booking_page(catalogue, booking, history, now, words)
        script = {
            **for_script(page.name, page.initials, page.phone, page.email, words),
            "kept": booking.id,
            "opening": {"booking": booking.id},
        }
        invitation = f"{request.match_info['token']}/invitation.ics"
        return self._shell.html(
            request, "booking.html", words, color=business.color, page=page, script=script, invitation=invitation
        )

    async def invitation(self, request: web.Request) -> web.Response:
        """The booking for the customer's own calendar; where there is nothing to attend any more, its page instead."""
        from bot.mail.invitation import invitation

        catalogue, now = await self._reads.catalogue(), self._clock()
        try:
            booking = await self._opened(request, catalogue, now)
        except LinkRefused as refused:
            return self._refused(request, catalogue.business, refused)
        if booking.status is not BookingStatus.CONFIRMED or now >= booking.start:
            raise web.HTTPSeeOther(f"{PATH}/{request.match_info['token']}")
        headers = {
            "Cache-Control": "no-store",
            "Content-Disposition": 'attachment; filename="appointment.ics"',
            "X-Robots-Tag": "noindex, nofollow, noarchive",
        }
        body = invitation(booking, catalogue, method="PUBLISH")
        return web.Response(body=body, content_type="text/calendar", charset="utf-8", headers=headers)

    async def _opened(self, request: web.Request, catalogue: Catalogue, now: datetime) -> Booking:
        booking = await self._links.open_link(request.match_info["token"], self._reads, now)
        with told_to_browsers():
            self._limits.demand_booking(booking.id)
        if booking.service_id not in catalogue.services:
            raise LinkRefused(LinkFault.GONE)
        return booking

    def _refused(self, request: web.Request, business: BookingBusiness, refused: LinkRefused) -> web.Response:
        """One page for every link that opens nothing: it says how to reach the business, and nothing of a booking."""
        words = words_for(request, business.language_tag)
        return self._shell.html(
            request,
            "link.html",
            words,
            color=business.color,
            status=NOT_FOUND if refused.reason is LinkFault.FORGED else GONE,
            name=business.display_name,
            logo=own_picture(business.logo),
            initials=initials(business.display_name),
            standing=standing_words(business, self._clock(), words),
            phone=business.phone,
            phone_link="".join(sign for sign in business.phone if sign in "+0123456789"),
            email=business.email,
        )
