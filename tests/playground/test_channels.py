"""In a channel or a group chat the bot says one line and goes on in the personal chat, whoever asks for whatever."""

from __future__ import annotations

import json

import pytest

from tests.playground.conftest import TeamsOf
from tests.playground.teams import Teams
from texts import Words
from tools.playground import CHANNEL, GROUP

pytestmark = pytest.mark.asyncio(loop_scope="module")

WORDS = Words()
ONE_LINE = WORDS("edge-went-on")


@pytest.mark.parametrize("conversation", [GROUP, CHANNEL])
async def test_the_talk_goes_on_where_nobody_reads_along(teams: Teams, conversation: str) -> None:
    """A post with the bot's mention gets one line as its answer; what was asked is answered in the personal chat, where
    the talk goes on.
    """
    text = "book a haircut with Ana tomorrow at half past 3"
    line = await teams.say(text, ONE_LINE, conversation=conversation, is_mention=True)
    assert (line.card, line.text) == ({}, ONE_LINE)
    assert line.conversation.partition(";")[0] == conversation
    asked = await teams.until(lambda shown: "Who is the appointment for?" in shown.written)
    first = await teams.until(lambda shown: text in shown.text)
    assert (asked.conversation, first.conversation) == (teams.own_chat, teams.own_chat)
    await teams.say("stop", "Stopped")


async def test_staff_go_on_in_their_own_chat(teams_of: TeamsOf) -> None:
    """What a staff member asks in the team is answered with names, and with the role they have, in their own chat."""
    ana = await teams_of("ana")
    await ana.say("next", ONE_LINE, conversation=CHANNEL, is_mention=True)
    own = await ana.until(lambda shown: "Casey Quinn" in shown.written)
    assert own.conversation == ana.own_chat


async def test_staff_see_times_there_and_no_names(teams_of: TeamsOf) -> None:
    """An agenda in a channel says which times are taken; neither customer nor service nor reference stands there."""
    ana = await teams_of("ana")
    await ana.say("agenda this week", "Busy", conversation=CHANNEL, is_mention=True)
    agenda = await ana.until(lambda shown: bool(shown.card) and "Busy" in shown.written)
    written = json.dumps(agenda.card)
    assert agenda.conversation.partition(";")[0] == CHANNEL
    assert "Busy" in written
    assert not any(named in written for named in ("Casey", "Haircut", "Ana"))


@pytest.mark.parametrize("text", ["HELP", "contact"])
async def test_what_is_about_nobody_stands_where_it_was_asked_for(teams: Teams, text: str) -> None:
    """Help and contact are answered to all."""
    answer = await teams.say(text, "Contoso Salon", conversation=GROUP, is_mention=True)
    assert answer.conversation == GROUP
    assert answer.actions == []


async def test_adding_the_bot_to_a_group_says_nothing(teams: Teams) -> None:
    """Nothing but lines, times and help was said where others read along, and adding the bot there says nothing."""
    await teams.say("HELP", "the team sees which times are taken", conversation=GROUP, is_mention=True)
    before = [each for each in teams.shown if each.conversation.partition(";")[0] in {GROUP, CHANNEL}]
    await teams.install(GROUP)
    await teams.say("contact", "+44 20 7946 0123")
    after = [each for each in teams.shown if each.conversation.partition(";")[0] in {GROUP, CHANNEL}]
    assert after == before
    assert not any("Casey" in each.written or "Haircut" in each.written for each in after)
