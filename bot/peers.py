"""Who is at the other end of a request, behind the proxies that are trusted and no others."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

from aiohttp import web

from bot.config import Network, Settings, is_loopback

FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP")


def client_address(request: web.Request, trusted: Sequence[Network]) -> str:
    """The address that a client's limits are counted by; an IPv6 one as its /64, which one household has.

    X-Forwarded-For is read from its end for as long as who wrote it is trusted (docs/rules.md, case 19).
    """
    peer = _address(request.remote or "")
    if peer is None:
        return "unknown"
    hops = ",".join(request.headers.getall("X-Forwarded-For", [])).split(",")
    while hops and _is_trusted(peer, trusted):
        before = _address(hops.pop().strip())
        if before is None:
            break
        peer = before
    if isinstance(peer, IPv6Address):
        return str(ip_network((int(peer) >> 64 << 64, 64)))
    return str(peer)


def is_same_origin(request: web.Request, settings: Settings) -> bool:
    """Whether a browser says that one of our own pages makes this request, or no browser speaks at all."""
    origin = request.headers.get("Origin")
    if origin is None:
        return request.headers.get("Sec-Fetch-Site", "same-origin") in {"same-origin", "none"}
    return origin == public_url(request, settings)


def public_url(request: web.Request, settings: Settings) -> str:
    """The address that this bot is reached at; in development the loopback name that the browser uses."""
    return settings.public_url or f"{request.scheme}://{request.host}"


def is_loopback_host(request: web.Request) -> bool:
    """Whether the Host header names this machine, so that no foreign name was made to point here."""
    try:
        return is_loopback(urlsplit(f"//{request.host}").hostname or "")
    except ValueError:
        return False


def is_direct_from_loopback(request: web.Request) -> bool:
    """Whether the peer is on this machine, under its own name, and no proxy or browser stands between."""
    return (
        is_loopback(request.remote or "")
        and is_loopback_host(request)
        and not any(name in request.headers for name in FORWARDED)
        and "Origin" not in request.headers
    )


def _is_trusted(address: IPv4Address | IPv6Address, trusted: Sequence[Network]) -> bool:
    return any(address in network for network in trusted)


def _address(text: str) -> IPv4Address | IPv6Address | None:
    """An address, with or without a port and brackets as some proxies write it."""
    bare = text[1:].partition("]")[0] if text.startswith("[") else text
    bare = bare.partition(":")[0] if bare.count(":") == 1 else bare
    try:
        address = ip_address(bare)
    except ValueError:
        return None
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        return address.ipv4_mapped
    return address
