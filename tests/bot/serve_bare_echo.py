"""An echo as a server process, for the bench: python -m tests.bot.serve_bare_echo shipped|connector|edge.

`shipped` is the SDK's adapter as it comes; `connector` the same bot behind our authentication and our way out. Neither
keeps anything between turns, so that there is nothing in them but the protocol. `edge` is an echo in our own edge, with
conversations on disk.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from aiohttp import web
from botbuilder.core import ActivityHandler, MessageFactory, TurnContext
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication

from bot.authentication import BotsAdapter, ChannelAuthentication
from bot.cloud import is_on_this_machine
from bot.connector import Outbound, RemoteConnectorFactory, SharedSession
from bot.server import build_app
from bot.wire import activity_from
from state.conversations import Conversations
from tests.bot.echo import EchoTalk
from tests.bot.edge import SECRET, catalogue, development, noon

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Echo(ActivityHandler):
    """Says what it hears."""

    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Send the text back."""
        await turn_context.send_activity(MessageFactory.text(f"Echo: {turn_context.activity.text}"))


class Open:
    """The settings of a bot without an app id."""

    APP_ID = APP_PASSWORD = APP_TENANTID = ""
    APP_TYPE = "MultiTenant"


def shipped(app: web.Application) -> Answer:
    """The adapter of the SDK's samples."""
    del app
    adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication(Open()))
    bot = Echo()

    async def answer(request: web.Request) -> web.StreamResponse:
        response: Any = await adapter.process(request, bot)
        assert isinstance(response, web.StreamResponse)
        return response

    return answer


def with_connector(app: web.Application) -> Answer:
    """The same bot and base adapter, with our connector on one session."""
    session = SharedSession()
    app.cleanup_ctx.append(session.lifetime)
    remote = RemoteConnectorFactory(Outbound(session), is_on_this_machine)
    authentication = ChannelAuthentication(local=remote, remote=remote, bearer=None)
    adapter = BotsAdapter(authentication)
    bot = Echo()

    async def answer(request: web.Request) -> web.StreamResponse:
        activity = activity_from(await request.json())
        proof = authentication.prove(activity, {})
        await adapter.process_activity(proof, activity, bot.on_turn)
        return web.Response(status=201)

    return answer


def bare(kind: str) -> web.Application:
    """One of the two that keep nothing."""
    app = web.Application()
    app.router.add_post("/api/messages", {"shipped": shipped, "connector": with_connector}[kind](app))
    return app


def edge(folder: Path) -> web.Application:
    """Our edge around an echo."""
    storage = Conversations(folder / "conversations.sqlite", clock=noon)
    parts: dict[str, Any] = {"talk": EchoTalk(), "catalogue": catalogue, "storage": storage, "clock": noon}
    return build_app(settings=development(data=folder), secret=SECRET, **parts)


def main() -> None:
    """Serve on a free port, and say where."""

    def tell(line: object) -> None:
        for found in str(line).split():
            if found.startswith("http://"):
                sys.stdout.write(f"Open {found}/ in a browser\n")
                sys.stdout.flush()

    with tempfile.TemporaryDirectory() as folder:
        app = edge(Path(folder)) if sys.argv[1] == "edge" else bare(sys.argv[1])
        web.run_app(app, host="127.0.0.1", port=0, print=tell, access_log=None)


if __name__ == "__main__":
    main()
