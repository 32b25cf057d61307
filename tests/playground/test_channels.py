"""In a channel or a group chat the bot says one line, whoever asks for whatever, and goes on with nobody there."""

from __future__ import annotations

import pytest

from tests.playground.teams import Teams
from tools.playground import CHANNEL, GROUP, PERSONAL

pytestmark = pytest.mark.asyncio(loop_scope="module")

ONE_LINE = "Appointments are private, so I talk about them in personal chats only"


@pytest.mark.parametrize("conversation", [GROUP, CHANNEL])
@pytest.mark.parametrize("text", ["book a haircut tomorrow at 3", "agenda"])
async def test_others_who_read_along_learn_nothing(teams: Teams, conversation: str, text: str) -> None:
    """A post with the bot's mention gets the one line as its answer, without a card."""
    answer = await teams.say(text, ONE_LINE, conversation=conversation, sender="ana", is_mention=True)
    assert answer.card == {}
    assert answer.conversation.partition(";")[0] == conversation


async def test_nobody_is_told_anything_else(teams: Teams) -> None:
    """Neither those posts nor adding the bot to the group begin a talk: the one line is all that they bring about."""
    await teams.install(GROUP)
    written = await teams.say("contact", "+44 20 7946 0123")
    before = [each for each in teams.shown if each.conversation != written.conversation]
    assert len(before) == 4
    assert all(ONE_LINE in each.text for each in before)
    assert not any(ONE_LINE in each.text for each in teams.shown if each.conversation == PERSONAL)
    assert all("Contoso Salon" in each.written for each in teams.shown if each.conversation == PERSONAL)
