"""The HTTP calls of Direct Line 3.0, under /directline/3.0/, for pages of this server alone."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from aiohttp import web
from botbuilder.core.cloud_adapter_base import CloudAdapterBase
from botbuilder.schema import Activity, ActivityTypes, ChannelAccount, ConversationAccount
from botframework.connector.auth import AuthenticateRequestResult

from bookings.ports import StoreUnavailable
from bot.bodies import json_object
from bot.config import Settings
from bot.directline.incoming import link_in, locale_in, posted
from bot.directline.local import BOT_ACCOUNT, SERVICE_URL, LocalConnectorFactory
from bot.directline.proofs import LinkProof, LinkProofs
from bot.directline.stream import Streams
from bot.directline.talk import LocalTalk, activity_set
from bot.directline.talks import TALKS, LocalTalks, TalkEnded, WrongUser
from bot.directline.tokens import TOKEN_SECONDS, Seat, Tokens
from bot.failures import Failed
from bot.handler import BookingsBot
from bot.identity import local_id, local_identity, local_key
from bot.limits import Limits
from bot.peers import client_address, is_loopback_host, is_same_origin, public_url
from bot.rates import Rate
from bot.signing import BadToken, Keys
from bot.turns import Turns
from bot.wire import activity

log = logging.getLogger(__name__)

PREFIX = "/directline/3.0"
MOST_WAITING = 20

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class DirectLine:
    """Opens conversations, takes what the page posts, gives what it has not seen."""

    def __init__(
        self,
        *,
        settings: Settings,
        keys: Keys,
        talks: LocalTalks,
        turns: Turns,
        adapter: CloudAdapterBase,
        bot: BookingsBot,
        limits: Limits,
        proofs: LinkProofs | None = None,
    ) -> None:
        self.streams = Streams()
        self._settings = settings
        self._keys = keys
        self._tokens = Tokens(keys)
        self._talks = talks
        self._turns = turns
        self._adapter = adapter
        self._bot = bot
        self._proofs = proofs
        self._limits = limits
        self._new_tokens = Rate(limit=30, seconds=60)

    def add_routes(self, app: web.Application) -> None:
        """Put the calls into the server."""
        conversation = f"{PREFIX}/conversations/{{conversation_id}}"
        app.add_routes(
            [
                web.post(f"{PREFIX}/tokens/generate", self._guarded(self.generate)),
                web.post(f"{PREFIX}/tokens/refresh", self._guarded(self.refresh)),
                web.post(f"{PREFIX}/conversations", self._guarded(self.start)),
                web.get(conversation, self._guarded(self.resume), allow_head=False),
                web.get(f"{conversation}/activities", self._guarded(self.activities), allow_head=False),
                web.post(f"{conversation}/activities", self._guarded(self.post)),
                web.get(f"{conversation}/stream", self._guarded(self.stream), allow_head=False),
            ]
        )

    async def generate(self, request: web.Request) -> web.Response:
        """A token for a new user in a new conversation, of which nothing is kept before it begins.

        A booking's page shows the manage link that it was opened by; one that opens nothing proves nothing.
        """
        wait = self._new_tokens.take(self._client(request))
        if wait:
            raise Failed(429, "TooManyRequests", "Too many tokens were asked for", Retry_After=str(int(wait) + 1))
        seat = self._tokens.new_seat(await self._shown(request))
        return web.json_response(self._ticket(seat))

    async def refresh(self, request: web.Request) -> web.Response:
        """A fresh token for the same user and conversation; a link that is shown again proves for longer."""
        seat = self._seat(request)
        await self._talk(seat)
        proof = await self._shown(request)
        if proof is not None:
            seat = replace(seat, proof=proof)
        return web.json_response(self._ticket(seat))

    async def start(self, request: web.Request) -> web.Response:
        """Begin the token's conversation: 201 the first time, 200 when a page comes back."""
        body = await json_object(request) if request.can_read_body else {}
        seat = self._seat(request)
        talk = await self._talk(seat)
        status = 200 if talk.is_started else 201
        self._begin(request, seat, talk, locale_in(body))
        return web.json_response(self._opened(request, seat), status=status)

    async def resume(self, request: web.Request) -> web.Response:
        """Take up the conversation again, from the page's watermark."""
        seat, talk = await self._own_talk(request)
        self._begin(request, seat, talk, "")
        return web.json_response(self._opened(request, seat, request.query.get("watermark", "")))

    async def activities(self, request: web.Request) -> web.Response:
        """What is new since the watermark, for pages without a stream."""
        _, talk = await self._own_talk(request)
        return web.json_response(text=activity_set(talk.since(_watermark(request)), talk.number))

    async def post(self, request: web.Request) -> web.Response:
        """Take an activity: its id at once, the same activity back to every page, and its turn after that."""
        seat, talk = await self._own_talk(request)
        said = posted(await json_object(request))
        self._limits.demand_conversation(talk.id)
        if self._turns.is_draining:
            raise Failed(503, "ServiceUnavailable", "The server is ending; try again", Retry_After="2")
        if talk.waiting >= MOST_WAITING:
            raise Failed(429, "TooManyRequests", "Too many messages wait for their answer", Retry_After="2")
        if said.type == ActivityTypes.end_of_conversation:
            await self._end(talk)
            return web.json_response({"id": talk.next_id()})
        if said.type == ActivityTypes.typing:
            return web.json_response({"id": talk.next_id()})
        proven = await self._proven(seat, talk)
        if known := talk.posts.get(said.client_activity_id):
            return web.json_response({"id": known})
        self._begin(request, seat, talk, said.locale)
        activity_id = talk.append(said.echo(talk.user_id))
        if said.client_activity_id:
            talk.remember_post(said.client_activity_id, activity_id)
        self._hear(request, talk, said.activity(), activity_id, proven)
        self._talks.save_soon(talk)
        return web.json_response({"id": activity_id})

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """The WebSocket, opened by the short-lived token in its address."""
        try:
            seat = self._tokens.stream_seat(request.query.get("t", ""))
        except BadToken as error:
            raise _forbidden() from error
        if seat.conversation_id != request.match_info["conversation_id"]:
            raise _forbidden()
        talk = await self._talk(seat)
        if not self.streams.has_room(talk):
            raise Failed(429, "TooManyRequests", "Too many streams are open", Retry_After="10")
        return await self.streams.serve(request, talk, _watermark(request))

    async def _shown(self, request: web.Request) -> LinkProof | None:
        body = await json_object(request) if request.can_read_body else {}
        link = link_in(body)
        proof = await self._proofs.shown(link) if link and self._proofs is not None else None
        if proof is not None:
            self._limits.demand_booking(proof.booking_id)
        return proof

    async def _proven(self, seat: Seat, talk: LocalTalk) -> str:
        """The booking that a link still proves in this turn; every such turn keeps the proof from growing idle."""
        if self._proofs is None:
            return ""
        booking_id = await self._proofs.booking(seat.proof, talk.proof_used)
        if booking_id:
            talk.proof_used = self._proofs.seconds()
        return booking_id

    def _begin(self, request: web.Request, seat: Seat, talk: LocalTalk, locale: str) -> None:
        """Let the bot speak first, once in a conversation; on a booking's page it waits for the booking to be named."""
        if talk.is_started:
            return
        talk.is_started = True
        if seat.proof is None:
            came = activity(
                ActivityTypes.conversation_update,
                members_added=[ChannelAccount(id=talk.user_id, role="user")],
                locale=locale,
            )
            self._hear(request, talk, came, f"{talk.id}|start")
        self._talks.save_soon(talk)

    def _hear(self, request: web.Request, talk: LocalTalk, heard: Activity, activity_id: str, proven: str = "") -> None:
        """Start the turn; who speaks where is the server's word, never the page's."""
        heard.id = activity_id
        heard.channel_id = "directline"
        heard.service_url = SERVICE_URL
        heard.conversation = ConversationAccount(id=talk.id)
        heard.from_property = ChannelAccount(id=talk.user_id, role="user")
        heard.recipient = BOT_ACCOUNT
        proof = AuthenticateRequestResult()
        proof.claims_identity = local_identity(self._client(request), proven)
        reply_to_id = activity_id if heard.type != ActivityTypes.conversation_update else ""
        proof.connector_factory = LocalConnectorFactory(self._talks, reply_to_id)
        talk.waiting += 1
        self._turns.start(self._turn(talk, proof, heard), "a turn of the page")

    async def _turn(self, talk: LocalTalk, proof: AuthenticateRequestResult, heard: Activity) -> None:
        try:
            await self._adapter.process_activity(proof, heard, self._bot.on_turn)
        finally:
            self._talks.turn_ended(talk)

    async def forget(self, key: str, but: str) -> None:
        """End the conversation that is stored under a key, the page's or another channel's, unless it is `but`."""
        conversation_id = key.removeprefix(TALKS) if key.startswith(TALKS) else local_id(key)
        if but in {key, local_key(conversation_id)}:
            return
        talk = await self._talks.find(conversation_id) if conversation_id else None
        if talk is not None:
            await self._end(talk)
        else:
            await self._bot.forget(key)

    async def _end(self, talk: LocalTalk) -> None:
        """Forget the conversation, once the turn that runs in it is over."""
        talk.end()
        self._talks.save_soon(talk)
        await self._bot.forget(local_key(talk.id))

    async def _own_talk(self, request: web.Request) -> tuple[Seat, LocalTalk]:
        seat = self._seat(request)
        if seat.conversation_id != request.match_info["conversation_id"]:
            raise _forbidden()
        return seat, await self._talk(seat)

    async def _talk(self, seat: Seat) -> LocalTalk:
        try:
            return await self._talks.of(seat)
        except TalkEnded as error:
            raise Failed(404, "ConversationEnded", "The conversation was ended") from error
        except WrongUser as error:
            raise _forbidden() from error

    def _seat(self, request: web.Request) -> Seat:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not token:
            raise Failed(401, "Unauthorized", "A token is required", WWW_Authenticate="Bearer")
        try:
            return self._tokens.seat(token.strip())
        except BadToken as error:
            raise _forbidden() from error

    def _ticket(self, seat: Seat) -> dict[str, Any]:
        return {
            "conversationId": seat.conversation_id,
            "token": self._tokens.token(seat),
            "expires_in": TOKEN_SECONDS,
        }

    def _opened(self, request: web.Request, seat: Seat, watermark: str = "") -> dict[str, Any]:
        base = public_url(request, self._settings).replace("http", "ws", 1)
        query = f"watermark={_number(watermark)}&t={self._tokens.stream_token(seat)}"
        stream_url = f"{base}{PREFIX}/conversations/{seat.conversation_id}/stream?{query}"
        return {**self._ticket(seat), "streamUrl": stream_url}

    def _client(self, request: web.Request) -> str:
        return self._keys.pseudonym("client", client_address(request, self._settings.trusted_proxies))

    def _guarded(self, handler: Handler) -> Handler:
        async def guarded(request: web.Request) -> web.StreamResponse:
            if self._settings.is_development and not is_loopback_host(request):
                return Failed(403, "ForeignHost", "In development the bot answers to this machine's names").response
            if not is_same_origin(request, self._settings):
                return Failed(403, "ForeignOrigin", "Only this server's own page may talk here").response
            try:
                return await handler(request)
            except Failed as failed:
                return failed.response
            except StoreUnavailable as error:
                log.warning("a call of the page is to come again: %s", error)
                return Failed(503, "ServiceUnavailable", "The store does not answer", Retry_After="2").response

        return guarded


def _forbidden() -> Failed:
    return Failed(403, "TokenInvalid", "The token is not valid for this conversation, or no longer")


def _watermark(request: web.Request) -> int:
    return _number(request.query.get("watermark", ""))


def _number(watermark: str) -> int:
    """A watermark as a number; a page that has none yet sends nothing, or a dash."""
    if watermark in {"", "-", "null", "undefined"}:
        return 0
    if not (watermark.isascii() and watermark.isdigit() and len(watermark) < 10):
        raise Failed(400, "BadArgument", "The watermark is not one of ours")
    return int(watermark)
