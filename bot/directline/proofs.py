"""What a manage link proves in the chat of its page: that one booking, for as long as any proof lasts.

The link itself is shown once, for a token; the token names its claims, and they are judged again at every turn, so
that a link which is revoked proves nothing from then on (docs/rules.md, case 19).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bookings.identity import PROOF_AT_MOST, PROOF_IDLE
from bookings.ports import Clock, Reads
from bot.links import LinkClaims, LinkRefused, Links


@dataclass(frozen=True, slots=True)
class LinkProof:
    """A link's claims, and when it was shown, in whole seconds since the epoch."""

    booking_id: str
    address: str
    at: int

    @property
    def claims(self) -> LinkClaims:
        """What the link's token named."""
        return LinkClaims(self.booking_id, self.address)


class LinkProofs:
    """Takes links that a page shows, and says what they still prove."""

    def __init__(self, links: Links, reads: Reads, clock: Clock) -> None:
        self._links = links
        self._reads = reads
        self._clock = clock

    async def shown(self, token: str) -> LinkProof | None:
        """The proof that a link gives now, or None where it opens nothing."""
        try:
            booking = await self._links.open_link(token, self._reads, self._clock())
        except LinkRefused:
            return None
        claims = self._links.claims(token)
        return LinkProof(booking.id, claims.address, int(self._clock().timestamp()))

    async def booking(self, proof: LinkProof | None, last_used: int) -> str:
        """The id of the booking that is still proven, or "". `last_used` is when the proof last served, as `at`."""
        if proof is None:
            return ""
        now = self._clock()
        is_idle = now - _instant(max(proof.at, last_used)) > PROOF_IDLE
        if is_idle or now - _instant(proof.at) > PROOF_AT_MOST:
            return ""
        try:
            booking = await self._links.opened(proof.claims, self._reads, now)
        except LinkRefused:
            return ""
        return booking.id

    def seconds(self) -> int:
        """Now, as proofs are dated."""
        return int(self._clock().timestamp())


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
