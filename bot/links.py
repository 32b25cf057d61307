"""Links of the bot: to downloads, and manage links.

A manage link is a signed token that names one booking and its customer, and opens that booking only.

The token holds the booking's id and a pseudonym of the customer's address, so that a change of address revokes it by
itself. Whether it still opens anything is judged each time it is used, never when it is made (docs/rules.md, cases 19
and 20).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bookings.addresses import fold
from bookings.model import Booking, Download
from bookings.ports import Reads
from bot.signing import BadToken, Keys

PATH = "/booking"
DOWNLOAD_PATH = "/download"
LONGEST_TOKEN = 1024
VALID_AFTER_END = timedelta(days=30)
"""For so long after the booking's present end its links open it."""

_PURPOSE = "manage"
_DOWNLOAD = "download"
_ADDRESS = "link-address"


class LinkFault(StrEnum):
    """Why a link opens nothing. Nobody is told which, so that nothing is learned of a booking."""

    FORGED = "forged"  # cut, changed, or signed by another business
    GONE = "gone"  # the booking is not in this store
    EXPIRED = "expired"
    REVOKED = "revoked"  # the customer's address has changed, or an administrator says so


class LinkRefused(Exception):
    """A link opens nothing; the message never holds the token."""

    def __init__(self, reason: LinkFault) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class LinkClaims:
    """What a token names: a booking's id, and the pseudonym of the address that the link was mailed to."""

    booking_id: str
    address: str


class Links:
    """Makes and opens manage links. `public_url` has no trailing slash."""

    def __init__(self, keys: Keys, public_url: str) -> None:
        self._keys = keys
        self.public_url = public_url

    def manage_url(self, booking: Booking) -> str:
        """The address that opens this booking; the same again while the customer's address is the same."""
        address = self._keys.pseudonym(_ADDRESS, fold(booking.customer.email_address))
        token = self._keys.token(_PURPOSE, {"booking": booking.id, "address": address})
        return f"{self.public_url}{PATH}/{token}"

    def download_url(self, made: Download) -> str:
        """The address of the page that a download is taken from."""
        return f"{self.public_url}{DOWNLOAD_PATH}/{self._keys.token(_DOWNLOAD, {'download': made.id})}"

    def download_id(self, token: str) -> str:
        """Which download a token names; raise LinkRefused where it was not signed here for this."""
        return str(self._signed(_DOWNLOAD, token)["download"])

    def claims(self, token: str) -> LinkClaims:
        """What a token names; raise LinkRefused where it was not signed here for this."""
        claims = self._signed(_PURPOSE, token)
        return LinkClaims(claims["booking"], claims["address"])

    def _signed(self, purpose: str, token: str) -> dict[str, Any]:
        if len(token) > LONGEST_TOKEN:
            raise LinkRefused(LinkFault.FORGED)
        try:
            return self._keys.claims(purpose, token)
        except BadToken:
            raise LinkRefused(LinkFault.FORGED) from None

    async def open_link(self, token: str, reads: Reads, now: datetime) -> Booking:
        """The booking that a link opens at the instant `now`; raise LinkRefused where it opens none."""
        return await self.opened(self.claims(token), reads, now)

    async def opened(self, claims: LinkClaims, reads: Reads, now: datetime) -> Booking:
        """As `open_link`, for claims that were read before."""
        booking = await reads.booking_by_id(claims.booking_id)
        if booking is None:
            raise LinkRefused(LinkFault.GONE)
        if not self._keys.stands_for(claims.address, _ADDRESS, fold(booking.customer.email_address)):
            raise LinkRefused(LinkFault.REVOKED)
        if await reads.revoked_link(booking.id) is not None:
            raise LinkRefused(LinkFault.REVOKED)
        if now > booking.end + VALID_AFTER_END:
            raise LinkRefused(LinkFault.EXPIRED)
        return booking
