"""Requests that prove nothing: what an attacker, a misled tool or a stale cache may send to /api/messages.

Each is made from a service that has published its keys, and differs from a good request in one point.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import jwt
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.bot.channel import APP_ID, ISSUER, FakeChannel, new_key

SOMEBODY_ELSES_APP = "22222222-2222-4333-8444-555555555555"
TENANT = "11111111-1111-4111-8111-111111111111"
EMULATOR = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"
GOVERNMENT = "https://api.botframework.us"
OTHER_KEY = new_key()
"""Somebody's own key, which no service has published."""


@dataclass
class Asked:
    """A request: its Authorization headers, its query and the activity in it."""

    headers: list[str]
    activity: dict[str, Any]
    query: Mapping[str, str] = field(default_factory=dict)


Make = Callable[[FakeChannel], Asked]


def good(channel: FakeChannel, **fields: Any) -> Asked:
    """What the Bot Framework sends."""
    return Asked([f"Bearer {channel.token()}"], channel.activity(text="contact", **fields))


def _header(made: Callable[[FakeChannel], str]) -> Make:
    """A good activity under another header."""
    return lambda channel: Asked([made(channel)], good(channel).activity)


def _token(made: Callable[[FakeChannel], str]) -> Make:
    """A good activity under another token."""
    return _header(lambda channel: f"Bearer {made(channel)}")


def _claims(**claims: Any) -> Make:
    """A good activity under a token that is signed as it should be, with other claims."""
    return _token(lambda channel: channel.token(**claims))


def _signed(key: Any = None, algorithm: str = "RS256", **header: Any) -> Make:
    """A token of the right claims, signed by another key, another way, or under another key id."""
    return _token(
        lambda channel: jwt.encode(
            payload_of(channel.token()), key or channel.keys["k1"][0], algorithm, headers={"kid": "k1", **header}
        )
    )


def _signed_bytes(channel: FakeChannel, payload: Any) -> str:
    """A token of the published key over a payload that no library would write."""
    written = json.dumps(payload).encode()
    return jwt.PyJWS().encode(written, channel.keys["k1"][0], "RS256", headers={"kid": "k1"})


def payload_of(token: str) -> dict[str, Any]:
    """What a token claims."""
    claims: dict[str, Any] = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))
    return claims


def _part(value: Any) -> str:
    written = value if isinstance(value, str) else json.dumps(value)
    return base64.urlsafe_b64encode(written.encode()).rstrip(b"=").decode()


def _written(header: Any, payload: Any = None, secret: bytes = b"") -> Make:
    """A token put together by hand: any header, any payload, signed with a shared secret or not at all."""

    def made(channel: FakeChannel) -> str:
        body = payload_of(channel.token()) if payload is None else payload
        text = f"{_part(header)}.{_part(body)}"
        digest = hmac.new(secret or public_pem(channel), text.encode(), hashlib.sha256).digest()
        is_signed = isinstance(header, dict) and header.get("alg") == "HS256"
        return f"{text}." + (base64.urlsafe_b64encode(digest).rstrip(b"=").decode() if is_signed else "")

    return _token(made)


def public_pem(channel: FakeChannel) -> bytes:
    """The published key, as whoever fetched it may write it."""
    return channel.keys["k1"][0].public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def _swapped(channel: FakeChannel) -> str:
    """The claims of one token between the header and the signature of another."""
    header, _, signature = channel.token().split(".")
    return f"{header}.{_part({**payload_of(channel.token()), 'sub': 'admin'})}.{signature}"


def _key_for(key_id: str, *channels: str) -> Make:
    """A token of a published key that speaks for these channels only."""

    def made(channel: FakeChannel) -> Asked:
        channel.keys[key_id] = (OTHER_KEY, list(channels))
        return Asked([f"Bearer {channel.token(key_id)}"], good(channel).activity)

    return made


def _revoked(channel: FakeChannel) -> Asked:
    """A token of a key that was published once and is no more."""
    channel.keys["k0"] = (OTHER_KEY, ["msteams"])
    token = channel.token("k0")
    del channel.keys["k0"]
    return Asked([f"Bearer {token}"], good(channel).activity)


def _now(seconds: int) -> int:
    return int(time.time()) + seconds


BAD: dict[str, Make] = {
    "no header": lambda c: Asked([], good(c).activity),
    "an empty header": _header(lambda _: ""),
    "an empty token": _header(lambda _: "Bearer "),
    "another scheme": _header(lambda c: f"Basic {c.token()}"),
    "no scheme": _header(lambda c: c.token()),
    "a token in the query": lambda c: Asked([], good(c).activity, {"access_token": c.token(), "token": c.token()}),
    "two tokens in a header": _header(lambda c: f"Bearer {c.token()} {c.token()}"),
    "two tokens with a comma": _header(lambda c: f"Bearer {c.token()}, Bearer {c.token()}"),
    "two headers": lambda c: Asked([f"Bearer {c.token()}"] * 2, good(c).activity),
    "a good header, then a bad one": lambda c: Asked([f"Bearer {c.token()}", "Bearer x"], good(c).activity),
    "a bad header, then a good one": lambda c: Asked(["Bearer x", f"Bearer {c.token()}"], good(c).activity),
    "garbage": _token(lambda _: "garbage"),
    "three parts of garbage": _token(lambda _: "a.b.c"),
    "huge": _token(lambda _: "x" * 7000),
    "a header nested deeply": _written("[" * 4000),
    "a payload nested deeply": _written({"alg": "none", "kid": "k1"}, "[" * 4000),
    "a header that is no object": _written([]),
    "expired": _claims(exp=_now(-400)),
    "without exp": _claims(exp=None),
    "exp is no number": _claims(exp="tomorrow"),
    "not yet valid": _claims(nbf=_now(4000)),
    "issued in the future": _claims(iat=_now(4000)),
    "the app id of somebody else": _claims(aud=SOMEBODY_ELSES_APP),
    "several audiences": _claims(aud=[APP_ID, SOMEBODY_ELSES_APP]),
    "without audience": _claims(aud=None),
    "another issuer": _claims(iss="https://evil.example"),
    "an issuer with more to it": _claims(iss=f"{ISSUER}.evil.example"),
    "several issuers": _token(lambda c: _signed_bytes(c, {**payload_of(c.token()), "iss": [ISSUER]})),
    "a payload that is no object": _token(lambda c: _signed_bytes(c, [payload_of(c.token())])),
    "without issuer": _claims(iss=None),
    "the issuer of another cloud": _claims(iss=GOVERNMENT),
    "the emulator's, with appid": _claims(iss=EMULATOR, ver="1.0", appid=APP_ID),
    "the emulator's, with azp": _claims(iss=EMULATOR, ver="2.0", azp=APP_ID),
    "a tenant's own": _claims(iss=f"https://sts.windows.net/{TENANT}/", ver="1.0", appid=APP_ID, tid=TENANT),
    "a tenant's own, newer": _claims(iss=f"https://login.microsoftonline.com/{TENANT}/v2.0", ver="2.0", azp=APP_ID),
    "another service url": _claims(serviceurl="http://127.0.0.1:1"),
    "without service url": _claims(serviceurl=None),
    "a list of service urls": lambda c: Asked([f"Bearer {c.token(serviceurl=[c.url])}"], good(c).activity),
    "not signed": _written({"typ": "JWT", "alg": "none", "kid": "k1"}),
    "not signed, in capitals": _written({"typ": "JWT", "alg": "NONE", "kid": "k1"}),
    "the public key as a shared secret": _written({"typ": "JWT", "alg": "HS256", "kid": "k1"}),
    "a guessed secret": _written({"typ": "JWT", "alg": "HS256", "kid": "k1"}, secret=b"secret"),
    "another algorithm": _signed(algorithm="RS512"),
    "another padding": _signed(algorithm="PS256"),
    "another key of the same id": _signed(OTHER_KEY),
    "a key that it brings along": _signed(OTHER_KEY, jwk={"kty": "RSA"}, x5u="https://evil.example/key"),
    "an unknown key": _signed(kid="k2"),
    "a key id that is a path": _signed(kid="../../../../dev/null"),
    "an empty key id": _signed(kid=""),
    "no key id": _written({"typ": "JWT", "alg": "RS256"}),
    "a key id that is no string": _written({"typ": "JWT", "alg": "RS256", "kid": ["k1"]}),
    "a revoked key": _revoked,
    "a critical header that nobody knows": _signed(crit=["exp"]),
    "a changed signature": _token(lambda c: c.token()[:-6] + "AAAAAA"),
    "a cut signature": _token(lambda c: c.token()[:-20]),
    "no signature": _token(lambda c: c.token().rpartition(".")[0] + "."),
    "a swapped payload": _token(_swapped),
    "a key for another channel": _key_for("k3", "webchat"),
    "a key for no channel": _key_for("k4"),
    "another channel in the activity": lambda c: good(c, channelId="webchat"),
    "a channel in other letters": lambda c: good(c, channelId="MSTEAMS"),
}
"""Refused 401, whatever the activity says."""

FOREIGN_SERVICES = (
    "urn:bookings:directline",
    "https://evil.example/",
    "http://169.254.169.254/",
    "file:///etc/passwd",
    "https://smba.trafficmanager.net@evil.example/",
)
"""Service URLs that a token may vouch for and that are refused all the same."""


def foreign(channel: FakeChannel, service_url: str) -> Asked:
    """A token and an activity that agree on a service that the bot does not know."""
    return Asked([f"Bearer {channel.token(serviceurl=service_url)}"], good(channel, serviceUrl=service_url).activity)
