"""In Teams staff enter time off with one plan, hand a booking over, and see what is left; others are refused.

One talk, in this order.
"""

from __future__ import annotations

import pytest

from tests.playground.conftest import TeamsOf

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_time_off_moves_what_is_booked_by_one_approval(teams_of: TeamsOf) -> None:
    """The plan names each booking as it is and as it would be; its card turns into what came of it, and back again."""
    ana = await teams_of("ana")
    await ana.say("time off wednesday", "One booking is in that time")
    plan = "Haircut, Casey Quinn, Wednesday March 3, 11:00\u202fAM with Ana: Ben takes it at the same time."
    await ana.until(lambda shown: plan in shown.text)
    done = await ana.click("Enter it and move 1", '"Moved"')
    assert done.updates == 1
    assert "Entered. Time off for Ana: Wednesday March 3, all day" in done.written
    await ana.say("agenda wednesday", "Nothing booked")
    undone = await ana.click("Undo", '"Back"', at=done)
    assert "11:00\u202fAM with Ana" in undone.written


async def test_what_is_unticked_stays_and_is_marked(teams_of: TeamsOf) -> None:
    """A booking that is left out of the plan stays under the time off: its row in the agenda says so."""
    ana = await teams_of("ana")
    await ana.say("time off wednesday 9 to 12", "One booking is in that time")
    done = await ana.click("Enter it and move 1", '"Stays"', inputs={"row-1": "false"})
    assert "No booking was moved" in done.written
    await ana.say("agenda wednesday", "Ana is off then")
    await ana.say("time off", "One is entered")
    await ana.click("Remove", "No time off is entered")


async def test_one_card_form_holds_it_all(teams_of: TeamsOf) -> None:
    """A scheduler fills in whom and when on one card; what ends before it starts is said beside the input."""
    sam = await teams_of("sam")
    await sam.say("take time off", "Time off")
    entries = {"whom": "chloe", "first": "2027-03-10", "since": "14:00", "until": "12:00", "reason": "school"}
    await sam.click("Show what it means", "ends before it starts", inputs=entries)
    await sam.click("Show what it means", "Time off for Chloe", inputs={**entries, "until": "16:00"})
    plan = await sam.until(lambda shown: shown.action("Don’t enter it") is not None)
    assert "2:00\u202fPM to 4:00\u202fPM (London time)" in plan.written
    await sam.click("Don’t enter it", "Nothing was entered")


async def test_a_booking_is_handed_over_from_its_card(teams_of: TeamsOf) -> None:
    """The button on a booking asks to whom, among those who are free; who takes it has it then."""
    ana, chloe = await teams_of("ana"), await teams_of("chloe")
    await ana.say("next", "Casey Quinn")
    await ana.click("Hand over", "who takes it")
    await ana.click("Chloe", "shall Chloe take it")
    await ana.click("Hand it over to Chloe", "Handed over to Chloe")
    await chloe.say("agenda this week", "Casey Quinn")


async def test_closures_are_for_administrators(teams_of: TeamsOf) -> None:
    """A viewer enters nothing, a team member no closure and no colleague's time off; an administrator closes."""
    vic, ben, ada = await teams_of("vic"), await teams_of("ben"), await teams_of("ada")
    await vic.say("time off thursday", "team members, schedulers, and administrators only")
    await ben.say("closed on saturday", "administrators only")
    await ben.say("time off for Ana thursday", "You enter your own time off")
    await ada.say("closed on saturday", "Nothing is booked in that time")
    await ada.click("Enter it", "Entered. Closure: Saturday March 6, all day")
