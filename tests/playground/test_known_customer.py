"""A customer in Teams proves an address once; a talk that knows nothing of it knows the bookings by their account."""

from __future__ import annotations

import asyncio
import json
import re
from email import message_from_bytes, policy
from pathlib import Path

from bookings import demo
from tests.command_line import PATIENCE, Served, run, serve
from tests.playground.teams import Teams
from tools.playground import CUSTOMER, people, playground


async def mailed_code(bot: Served) -> str:
    """The six digits in the subject of the first mail that has some."""
    async with asyncio.timeout(PATIENCE):
        while True:
            for file in (bot.data / "mail").glob("*.eml"):
                mail = message_from_bytes(file.read_bytes(), policy=policy.default)
                if found := re.match(r"\d{6}", str(mail["Subject"])):
                    return found[0]
            await asyncio.sleep(0.05)  # a mail comes from another process: there is nothing here to wait on


def identities(bot: Served, tmp_path: Path) -> set[tuple[str, str]]:
    """Whose the demo's bookings are, by identity."""
    status, _, complaint = run(bot.data, "export", str(tmp_path / "export.json"))
    assert status == 0, complaint
    bookings = json.loads((tmp_path / "export.json").read_text())["bookings"].values()
    return {(each["customer"]["tenant_id"], each["customer"]["aad_object_id"]) for each in bookings}


async def test_a_code_is_needed_once(needs_playground: None, tmp_path: Path) -> None:
    """The code links the bookings to the account; with all talk lost and a day later, no code is asked for."""
    bot = serve(tmp_path / "data", "--demo")
    with playground(CUSTOMER, f"{bot.url}api/messages", tmp_path / "first") as address:
        async with Teams.open(address, CUSTOMER) as teams:
            await teams.say("change my appointment", "Tell me the reference")
            await teams.say(demo.CASEY.email_address, "a code is on its way")
            assert identities(bot, tmp_path) == {("", "")}
            await teams.say(await mailed_code(bot), "you need no code for it next time")
    assert identities(bot, tmp_path) == {(demo.TENANT, people()[CUSTOMER]["aadObjectId"])}
    assert bot.end() == 0
    for file in bot.data.glob("conversations.sqlite*"):
        file.unlink()
    bot = serve(tmp_path / "data", BOOKINGS_NOW="2027-03-02T08:00:00+00:00")
    with playground(CUSTOMER, f"{bot.url}api/messages", tmp_path / "second") as address:
        async with Teams.open(address, CUSTOMER) as teams:
            await teams.say("change my appointment", "Which one do you mean?")
            await teams.say("the coloring", "Coloring with Ana")
    assert bot.end() == 0
