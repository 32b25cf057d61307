"""/api/messages: activities from Teams, or in development from a tool on the same machine."""

from __future__ import annotations

import logging

from aiohttp import web
from botbuilder.core import Bot, InvokeResponse
from botbuilder.schema import Activity, ActivityTypes
from botframework.connector.auth import AuthenticateRequestResult

from bot.authentication import BotsAdapter, ChannelAuthentication
from bot.bearer import BadBearer, KeysUnavailable
from bot.bodies import json_object
from bot.cloud import Cloud
from bot.config import Settings
from bot.failures import Failed
from bot.limits import Limits
from bot.peers import is_direct_from_loopback
from bot.turns import Turns
from bot.wire import activity_from

log = logging.getLogger(__name__)

PATH = "/api/messages"


class Messages:
    """Takes an activity: a message is answered 202 at once and its turn runs on, an invoke is answered itself."""

    def __init__(
        self,
        *,
        settings: Settings,
        cloud: Cloud,
        adapter: BotsAdapter,
        authentication: ChannelAuthentication,
        bot: Bot,
        turns: Turns,
        limits: Limits,
    ) -> None:
        self._settings = settings
        self._cloud = cloud
        self._adapter = adapter
        self._authentication = authentication
        self._bot = bot
        self._turns = turns
        self._limits = limits

    def add_routes(self, app: web.Application) -> None:
        """Put the route into the server; in mode web there is none."""
        app.router.add_post(PATH, self.receive)

    async def receive(self, request: web.Request) -> web.Response:
        """Authenticate, check, run; nothing is written before the activity is proven."""
        try:
            return await self._receive(request)
        except Failed as failed:
            return failed.response
        except BadBearer as bad:
            log.warning("an activity was refused: %s", bad)
            return Failed(401, "Unauthorized", "The token proves nothing", WWW_Authenticate="Bearer").response
        except KeysUnavailable:
            return Failed(503, "ServiceUnavailable", "The token cannot be checked now", Retry_After="5").response

    async def _receive(self, request: web.Request) -> web.Response:
        self._check_door(request)
        claims = await self._authentication.claims(_authorization(request))
        activity = activity_from(await json_object(request))
        proof = self._authentication.prove(activity, claims)
        activity.delivery_mode = None  # replies go through the service, whatever else is asked for
        if not self._cloud.is_known_service(activity.service_url or ""):
            raise Failed(403, "ForeignService", "This service URL is not one that the bot answers to")
        if self._turns.is_draining:
            raise Failed(503, "ServiceUnavailable", "The server is ending; try again", Retry_After="2")
        self._limits.demand_conversation(activity.conversation.id if activity.conversation else "")
        if activity.type == ActivityTypes.invoke:
            return await self._invoke(proof, activity)
        self._turns.start(self._turn(proof, activity), "a turn")
        return web.Response(status=202)

    def _check_door(self, request: web.Request) -> None:
        """In development only this machine's own tools get in, with JSON that no web page could have sent."""
        if self._settings.is_development and not is_direct_from_loopback(request):
            raise Failed(403, "Forbidden", "In development only tools on this machine may send activities")
        if request.content_type != "application/json":
            raise Failed(415, "UnsupportedMediaType", "An activity is JSON")

    async def _turn(self, proof: AuthenticateRequestResult, activity: Activity) -> None:
        await self._adapter.process_activity(proof, activity, self._bot.on_turn)

    async def _invoke(self, proof: AuthenticateRequestResult, activity: Activity) -> web.Response:
        """Run the turn, and answer with what it gives; a failure inside is the server's, without its traceback."""
        answer: list[InvokeResponse] = []

        async def run() -> None:
            answer.append(await self._adapter.process_activity(proof, activity, self._bot.on_turn))

        await self._turns.run(run(), "an invoke")
        if not answer or answer[0] is None:
            raise Failed(500, "ServiceError", "The invoke failed")
        body = answer[0].body
        return (
            web.Response(status=int(answer[0].status))
            if body is None
            else web.json_response(body, status=int(answer[0].status))
        )


def _authorization(request: web.Request) -> str:
    """The request's one Authorization header; of several none counts, since a proxy may have looked at another."""
    headers = request.headers.getall("Authorization", [])
    return headers[0] if len(headers) == 1 else ""
