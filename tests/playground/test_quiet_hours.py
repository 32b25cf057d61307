"""Quiet hours with the clock: what a customer books at night is told in the morning, after a restart too."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path

from tests.command_line import Served, run, serve
from tests.playground.teams import Teams
from tools.playground import CUSTOMER, playground

EVENING, NIGHT, MORNING = (
    f"2027-03-0{day}T{clock}:00+00:00" for day, clock in ((1, "21:30"), (2, "05:00"), (2, "07:00"))
)


def free_port() -> str:
    """A port that nobody has at the moment: the Playground has to find the bot again after its restart."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


@contextmanager
def ended(bot: Served) -> Iterator[list[Served]]:
    """The servers that were started, the last of which runs; it is ended with the block."""
    served = [bot]
    try:
        yield served
    finally:
        served[-1].end()


def serve_again(running: list[Served], data: Path, now: str, port: str) -> Served:
    """End the server that runs, and start it at another time."""
    assert running[-1].end() == 0
    return serve(data, BOOKINGS_NOW=now, PORT=port)


def waiting(bot: Served, folder: Path) -> list[str]:
    """When the news that waits is due."""
    file = folder / "export.json"
    status, _, complaint = run(bot.data, "export", str(file))
    assert status == 0, complaint
    rows = json.loads(file.read_text())["outbox"].values()
    return [row["due"] for row in rows if row["recipient"] == "teams:ana" and row["state"] == "queued"]


async def test_news_waits_for_the_morning(needs_playground: None, tmp_path: Path) -> None:
    """At half past nine in the evening a booking is made with Ana: nothing comes, at five neither, at seven it does."""
    data, port = tmp_path / "data", free_port()
    async with AsyncExitStack() as open_until:
        bot = serve(data, "--demo", BOOKINGS_NOW=EVENING, PORT=port)
        running = open_until.enter_context(ended(bot))
        endpoint = f"{bot.url}api/messages"
        chats = []
        for key in ("ana", CUSTOMER):
            address = open_until.enter_context(playground(key, endpoint, tmp_path / key))
            chats.append(await open_until.enter_async_context(Teams.open(address, key)))
        ana, casey = chats
        await ana.say("quiet hours", "8:00")
        await casey.say("book a haircut with Ana on Thursday at 10", "Who is the appointment for?")
        details = {"name": "Robin Marsh", "email": "robin@example.com", "phone": "", "note": ""}
        await casey.click("Continue", "Shall I book it? Type", inputs=details)
        await casey.click("Book it", '"Booked"')
        await casey.say("move it to Thursday at 2pm", "Shall I move it? Type")
        await casey.say("yes", '"Moved"')
        assert waiting(bot, tmp_path) == ["2027-03-02T07:00:00Z"]
        for now, is_told in ((NIGHT, False), (MORNING, True)):
            running.append(serve_again(running, data, now, port))
            if is_told:
                await ana.until(lambda shown: shown.text.startswith("New: Haircut with Ana, Thursday March 4 at 2:00"))
            await ana.say("quiet hours", "8:00")
            assert sum(shown.text.startswith(("New:", "Moved:")) for shown in ana.shown) == is_told
        assert waiting(running[-1], tmp_path) == []
