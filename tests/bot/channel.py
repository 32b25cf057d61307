"""A Bot Framework of our own: it publishes keys, signs tokens, and takes what the bot sends. It runs in a thread."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP_ID = "11111111-2222-4333-8444-555555555555"
ISSUER = "https://api.botframework.com"


@dataclass
class Call:
    """What the bot sent."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: Any


@dataclass
class Answer:
    """What the service answers a call with; status 0 hangs up instead."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None


def new_key() -> rsa.RSAPrivateKey:
    """A key to sign with."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class FakeChannel:
    """The service. `answers` are given in turn, and `updates` to updates, which may come at the same time; then every
    call is answered 200 with a fresh id, but for a personal chat, which is the same each time.
    """

    def __init__(self) -> None:
        self.keys: dict[str, tuple[rsa.RSAPrivateKey, list[str]]] = {"k1": (new_key(), ["msteams"])}
        self.calls: list[Call] = []
        self.answers: list[Answer] = []
        self.updates: list[Answer] = []
        self.fetches = 0
        self.is_down = False
        self.metadata: Any = None
        self.other_keys: list[dict[str, Any]] = []
        self._came = threading.Condition()
        channel = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
                pass

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length", 0))
                body = self.rfile.read(length)
                given = channel.respond(Call(self.command, self.path, dict(self.headers), body and json.loads(body)))
                if not given.status:
                    self.close_connection = True
                    return
                content = b"" if given.body is None else json.dumps(given.body).encode()
                self.send_response(given.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                for name, value in given.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = answer  # noqa: N815

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True

    @property
    def url(self) -> str:
        """Where the service is."""
        return f"http://127.0.0.1:{self._http.server_port}"

    @contextmanager
    def running(self) -> Iterator[FakeChannel]:
        """Serve from another thread."""
        thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield self
        finally:
            self._http.shutdown()
            thread.join()
            self._http.server_close()

    def forget(self) -> None:
        """Be as new, with the first key kept, and endorsed for Teams alone."""
        self.calls.clear()
        self.answers.clear()
        self.updates.clear()
        self.keys = {"k1": (self.keys["k1"][0], ["msteams"])}
        self.fetches = 0
        self.is_down = False
        self.metadata = None
        self.other_keys = []

    def respond(self, call: Call) -> Answer:
        """Answer one call."""
        if call.path == "/openid":
            self.fetches += 1
            return Answer(503) if self.is_down else Answer(body=self.metadata or {"jwks_uri": f"{self.url}/keys"})
        if call.path == "/keys":
            return Answer(body={"keys": [*self.other_keys, *(self._published(key_id) for key_id in self.keys)]})
        with self._came:
            self.calls.append(call)
            self._came.notify_all()
            answers = self.updates if call.method == "PUT" else self.answers
            if answers:
                return answers.pop(0)
            if call.path.endswith("/v3/conversations"):
                return Answer(body={"id": f"personal:{call.body['members'][0]['id']}"})
            return Answer(body={"id": f"sent-{len(self.calls)}"})

    async def wait_for(self, count: int) -> list[Call]:
        """Wait until the bot has called so often."""
        return await asyncio.to_thread(self._wait_for, count)

    def _wait_for(self, count: int) -> list[Call]:
        with self._came:
            assert self._came.wait_for(lambda: len(self.calls) >= count, timeout=10), self.calls
            return list(self.calls)

    def token(self, key_id: str = "k1", *, headers: Mapping[str, Any] | None = None, **claims: Any) -> str:
        """A token as the Bot Framework gives one; a claim that is None is left out."""
        now = int(time.time())
        good = {"iss": ISSUER, "aud": APP_ID, "exp": now + 600, "nbf": now - 10, "serviceurl": self.url}
        payload = {name: value for name, value in {**good, **claims}.items() if value is not None}
        return jwt.encode(payload, self.keys[key_id][0], "RS256", headers={"kid": key_id, **(headers or {})})

    def activity(self, **fields: Any) -> dict[str, Any]:
        """A message in a personal chat of Teams."""
        return {
            "type": "message",
            "id": "a1",
            "channelId": "msteams",
            "serviceUrl": self.url,
            "from": {"id": "29:ada", "name": "Ada", "aadObjectId": "00000000-0000-4000-8000-000000000001"},
            "recipient": {"id": "28:bot", "name": "Bookings"},
            "conversation": {"id": "a:1/2;x=3", "conversationType": "personal", "tenantId": "t-conversation"},
            "channelData": {"tenant": {"id": "11111111-1111-4111-8111-111111111111"}},
            "locale": "en-GB",
            "localTimezone": "Europe/London",
            "text": "x",
            **fields,
        }

    def _published(self, key_id: str) -> dict[str, Any]:
        key, endorsements = self.keys[key_id]
        published = json.loads(RSAAlgorithm.to_jwk(key.public_key()))
        return {**published, "kid": key_id, "use": "sig", "endorsements": endorsements}
