"""Manage links: what they open, for how long, and what revokes them (docs/rules.md, cases 19 and 20)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bookings.business import Role
from bookings.ids import RandomIds
from bookings.model import Actor, Booking
from bookings.settings import SettingsDesk
from bot.links import LONGEST_TOKEN, LinkFault, LinkRefused, Links
from bot.signing import Keys
from state.tinydb_store import TinyStore
from tests.bot.edge import NOON, SECRET, noon

PUBLIC = "https://book.example"
OTHER = "the secret of another business, as long as that"
MONTH = timedelta(days=30)
ADA = Actor(staff_member_id="ada", role=Role.ADMINISTRATOR)


@pytest.fixture
def links() -> Links:
    """Links of the salon."""
    return Links(Keys(SECRET), PUBLIC)


@pytest.fixture
async def booking(store: TinyStore) -> Booking:
    """One of Casey's bookings."""
    return (await store.bookings_of(email_address="casey@example.com", since=NOON))[0]


def token_of(url: str) -> str:
    """The token at the end of a link."""
    assert url.startswith(f"{PUBLIC}/booking/")
    return url.rpartition("/")[2]


async def change(store: TinyStore, booking: Booking, **fields: object) -> Booking:
    """Change a booking in the store."""
    changed = replace(booking, version=booking.version + 1, **fields)  # type: ignore[arg-type]
    async with store.unit("") as unit:
        await unit.change(changed, booking.version)
    return changed


async def fault(links: Links, token: str, store: TinyStore, after: timedelta = timedelta(0)) -> LinkFault:
    """Why a link opens nothing."""
    with pytest.raises(LinkRefused) as refused:
        await links.open_link(token, store, NOON + after)
    assert token not in f"{refused.value!r}" or not token
    return refused.value.reason


async def test_a_link_opens_its_booking(links: Links, store: TinyStore, booking: Booking) -> None:
    """A link opens the booking it was made for and no other; its address names nobody."""
    url = links.manage_url(booking)
    assert await links.open_link(token_of(url), store, NOON) == booking
    assert links.claims(token_of(url)).booking_id == booking.id
    for personal in (booking.customer.email_address, booking.customer.name, booking.reference):
        assert personal not in url
    others = [
        each for each in await store.bookings_of(email_address="casey@example.com", since=NOON) if each != booking
    ]
    assert len({url, *(links.manage_url(each) for each in others)}) == len(others) + 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda token: token[:-3],
        lambda token: token[: len(token) // 2],
        lambda token: token + "A",
        lambda token: token.replace(".", "", 1),
        lambda token: token.swapcase(),
        lambda token: "",
        lambda token: "é" + token,
        lambda token: "\ud800",
        lambda token: "A" * (LONGEST_TOKEN + 1),
        lambda token: Keys(SECRET).token("directline", {"booking": "b", "address": "a"}),
        lambda token: Keys(OTHER).token("manage", {"booking": "b", "address": "a"}),
    ],
    ids=["cut", "half", "longer", "no dot", "changed", "empty", "accent", "surrogate", "huge", "purpose", "business"],
)
async def test_what_was_not_signed_for_this_opens_nothing(
    links: Links, store: TinyStore, booking: Booking, spoil: Callable[[str], str]
) -> None:
    """A token that is cut, changed, signed for something else or by another business is none."""
    assert await fault(links, spoil(token_of(links.manage_url(booking))), store) is LinkFault.FORGED


async def test_a_link_of_another_store_opens_nothing(links: Links, store: TinyStore, booking: Booking) -> None:
    """Where the booking is not in the store, even a well signed link opens nothing."""
    assert await fault(links, token_of(links.manage_url(replace(booking, id="gone"))), store) is LinkFault.GONE


async def test_a_link_ends_thirty_days_after_the_booking(links: Links, store: TinyStore, booking: Booking) -> None:
    """Thirty days count from the present end, so that a move takes every link along, earlier ones too."""
    token = token_of(links.manage_url(booking))
    last = booking.end - NOON + MONTH
    assert (await links.open_link(token, store, NOON + last)).id == booking.id
    assert await fault(links, token, store, last + timedelta(seconds=1)) is LinkFault.EXPIRED
    day = timedelta(days=1)
    await change(store, booking, start=booking.start + day, end=booking.end + day)
    assert (await links.open_link(token, store, NOON + last + day)).id == booking.id


async def test_another_address_revokes_the_link(links: Links, store: TinyStore, booking: Booking) -> None:
    """Whoever had the link at the old address has nothing; another spelling of the same address is no change."""
    token = token_of(links.manage_url(booking))
    spelled = replace(booking.customer, email_address=" CASEY@Example.COM ")
    booking = await change(store, booking, customer=spelled)
    assert (await links.open_link(token, store, NOON)).id == booking.id
    booking = await change(store, booking, customer=replace(spelled, email_address="drew@example.com"))
    assert await fault(links, token, store) is LinkFault.REVOKED
    assert (await links.open_link(token_of(links.manage_url(booking)), store, NOON)).id == booking.id


async def test_an_administrator_revokes_the_links_of_one_booking(
    links: Links, store: TinyStore, booking: Booking
) -> None:
    """Revoked links open nothing from then on, however often they are replayed; those of other bookings do."""
    token = token_of(links.manage_url(booking))
    other = (await store.bookings_of(email_address="casey@example.com", since=NOON))[1]
    await SettingsDesk(store, noon, RandomIds()).revoke_link(ADA, booking.id, request_key="once")
    for _ in range(2):
        assert await fault(links, token, store) is LinkFault.REVOKED
    assert (await links.open_link(token_of(links.manage_url(other)), store, NOON)).id == other.id


async def test_links_outlive_a_change_of_the_secret(links: Links, store: TinyStore, booking: Booking) -> None:
    """What the previous secret signed still opens, and what the one before signed does not."""
    token = token_of(links.manage_url(booking))
    rotated = Links(Keys(OTHER, previous=SECRET), PUBLIC)
    assert (await rotated.open_link(token, store, NOON)).id == booking.id
    assert await fault(Links(Keys("a third secret, long enough to sign with", OTHER), PUBLIC), token, store) is (
        LinkFault.FORGED
    )
