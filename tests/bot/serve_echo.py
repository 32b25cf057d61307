"""A server process around the echo, for tests that end it: python -m tests.bot.serve_echo FOLDER."""

from __future__ import annotations

import asyncio
import logging
import sys
from pathlib import Path

from bot.ending import Ending
from bot.server import build_app, serve
from state.conversations import Conversations
from tests.bot.echo import EchoTalk
from tests.bot.edge import SECRET, catalogue, development, noon


def say(line: str) -> None:
    """Tell the test."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def main(folder: Path, ending: Ending) -> None:
    """Serve, say the port on standard output, and say "waiting" when a turn is held."""
    storage = Conversations(folder / "conversations.sqlite", clock=noon)
    talk = EchoTalk()

    async def go_on(_app: object) -> None:
        talk.go_on.set()

    async def tell() -> None:
        await talk.is_waiting.wait()
        say("waiting")

    telling = asyncio.create_task(tell())

    app = build_app(
        settings=development(data=folder),
        secret=SECRET,
        talk=talk,
        catalogue=catalogue,
        storage=storage,
        clock=noon,
        add_pages=lambda app: app.on_shutdown.append(go_on),
    )
    await serve(app, "127.0.0.1", 0, on_listening=lambda _host, port: say(str(port)), ending=ending)
    await telling
    storage.close()
    say("ended")


if __name__ == "__main__":
    logging.basicConfig()
    with Ending() as ended:
        asyncio.run(main(Path(sys.argv[1]), ended))
