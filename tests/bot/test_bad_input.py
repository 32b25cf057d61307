"""What people send who may not, or not any more, or not so: each is refused with its reason, and changes nothing.

Everything goes through the whole product by real requests. A denied change of somebody known stands in the history.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bookings.business import Role
from bookings.model import Booking
from tests.bot.edge import Page
from tests.bot.product import Product

CLAIMS: dict[str, Any] = {"role": "administrator", "staff_member_id": "ada", "aadObjectId": "ada", "is_public": False}
STAFF_ONLY = "That is for team members, schedulers and administrators only."
ADMINISTRATORS_ONLY = "That is for administrators only."
NOT_THERE = "that you may see in your role"


async def set_staff(product: Product, key: str, **changes: Any) -> None:
    """Change a staff member's record."""
    member = (await product.store.catalogue()).staff[key]
    async with product.store.unit("") as unit:
        await unit.put(replace(member, version=member.version + 1, **changes), member.version)


async def state(product: Product) -> tuple[Any, ...]:
    """Everything that a bad input must leave as it is: bookings, settings, staff, mails that are not codes."""
    catalogue = await product.store.catalogue()
    return product.all(Booking), catalogue.business, dict(catalogue.services), dict(catalogue.staff)


async def actions_of_ana(product: Product) -> dict[str, dict[str, Any]]:
    """What Ana can click about her first booking."""
    ana = await product.teams("ana")
    await ana.say(product.made[0].reference)
    titles = ("Move it", "Cancel it", "Write", "Edit details", "Hand over")
    return {title: ana.action(title) for title in titles}


@pytest.mark.parametrize("command", ["settings", "export", "outbox", "no-show", "time off tomorrow"])
async def test_a_role_claimed_in_a_payload_is_none(product: Product, command: str) -> None:
    """Whatever a customer's activity says beside its text, they are told which role may, and leave no trace."""
    before, casey = await state(product), await product.teams()
    activity = casey.activity(
        text=command, entities=[{"type": "role", **CLAIMS}], properties=CLAIMS, role="administrator"
    )
    activity["from"] |= {"role": "administrator"}
    activity["channelData"] |= CLAIMS
    first = (await casey.deliver(activity))[0]
    assert first["text"].partition("\n")[0] in {STAFF_ONLY, ADMINISTRATORS_ONLY}
    value = command.split(maxsplit=1)[0].replace("-", "_")
    await casey.submit({"verb": "command", "value": value, "about": product.made[0].id, **CLAIMS})
    assert (await state(product), product.denied()) == (before, [])


async def test_a_forwarded_card_gives_nobody_its_owners_rights(product: Product) -> None:
    """What Ana could click does nothing for a customer, and for a viewer stands in the history as denied."""
    actions = await actions_of_ana(product)
    before, casey, vic = await state(product), await product.teams(), await product.teams("vic")
    for title, data in actions.items():
        assert (await casey.submit(data)).startswith(STAFF_ONLY), title
    assert product.denied() == []
    for title, data in actions.items():
        assert (await vic.submit(data)).startswith(STAFF_ONLY), title
    assert await state(product) == before
    denied = product.denied()
    assert len(denied) == len(actions)
    assert {(who, why) for who, _, why in denied} == {("staff:vic", "role")}
    assert ("staff:vic", "cancel_for", "role") in denied


async def test_a_forwarded_universal_action_is_its_senders(product: Product) -> None:
    """An invoke counts for who sends it, whoever the card was made for."""
    data = (await actions_of_ana(product))["Cancel it"]
    before, casey = await state(product), await product.teams()
    value = {"action": {"type": "Action.Execute", "verb": data["verb"], "data": {**data, **CLAIMS}}}
    invoke = casey.activity(type="invoke", name="adaptiveCard/action", value=value, text=None)
    assert any(STAFF_ONLY in str(message) for message in await casey.deliver(invoke))
    assert await state(product) == before


async def test_a_confirmation_belongs_to_its_talk(product: Product) -> None:
    """Another customer who gets hold of “Book it” books nothing with it: it is no card of theirs."""
    casey, drew = await product.teams(), await product.teams("00000000-0000-4000-8000-0000000000d1")
    await casey.say("book a haircut with Ana tomorrow at 15:30")
    await casey.click("Continue", name="Casey Quinn", email="casey@example.com", phone="", note="")
    book_it, before = casey.action("Book it"), await state(product)
    await drew.submit(book_it)
    assert await state(product) == before
    assert "Booked" in await casey.submit(book_it)
    assert len(product.all(Booking)) == len(before[0]) + 1


async def test_a_viewer_who_clicks_cancel_is_told_and_noted(product: Product) -> None:
    """Ana, who became a viewer, clicks “Cancel it” on the card that she still has; Vic types it."""
    actions = await actions_of_ana(product)
    await set_staff(product, "ana", role=Role.VIEWER)
    before, ana, vic = await state(product), await product.teams("ana"), await product.teams("vic")
    assert (await ana.submit(actions["Cancel it"])).startswith(STAFF_ONLY)
    assert (await vic.say(f"cancel {product.made[0].reference}")).startswith(STAFF_ONLY)
    assert await state(product) == before
    assert product.denied() == [("staff:ana", "cancel_for", "role"), ("staff:vic", "cancel_for", "role")]


async def test_a_team_member_leaves_a_colleagues_booking_alone(product: Product) -> None:
    """Ben neither moves, cancels nor closes what is on Ana's calendar, by words or by her card; each is noted."""
    actions, reference = await actions_of_ana(product), product.made[0].reference
    before, ben = await state(product), await product.teams("ben")
    for words in ("cancel", "move", "no-show", "hand over"):
        assert NOT_THERE in await ben.say(f"{words} {reference}"), words
        await ben.say("stop")
    for title, data in actions.items():
        assert NOT_THERE in await ben.submit(data), title
        await ben.say("stop")
    assert await state(product) == before
    assert {(who, why) for who, _, why in product.denied()} == {("staff:ben", "not_your_calendar")}
    assert {what for _, what, _ in product.denied()} >= {"cancel_for", "move_for", "no_show", "hand_over"}


async def test_the_old_card_of_somebody_removed_does_nothing(product: Product) -> None:
    """Whose record is gone is a customer at the next click: nothing happens, and nobody known was denied anything."""
    actions, ana = await actions_of_ana(product), await product.teams("ana")
    member = (await product.store.catalogue()).staff["ana"]
    async with product.store.unit("") as unit:
        unlinked = replace(member, aad_object_id="", tenant_id="", version=member.version + 1)
        await unit.put(unlinked, member.version)
    before = await state(product)
    for title, data in actions.items():
        assert (await ana.submit(data)).startswith(STAFF_ONLY), title
    assert (await state(product), product.denied()) == (before, [])


async def code_for(product: Product, key: str) -> str:
    """A link code that an administrator gave out for a staff member who is not linked."""
    await set_staff(product, key, aad_object_id="", tenant_id="")
    return await product.desks.links.issue(key)


async def linked(product: Product, key: str) -> str:
    """Whom a record is linked to."""
    return (await product.store.catalogue()).staff[key].aad_object_id


async def test_a_link_code_works_once(product: Product) -> None:
    """Who brings it first is linked; the second one hears the same as for a code that never was."""
    code = await code_for(product, "ben")
    first, second = await product.teams("first"), await product.teams("second")
    assert "linked to Ben" in await first.say(f"link {code}")
    used, unknown = await second.say(f"link {code}"), await second.say("link ABCD-EFGH-JKMN-PQRT")
    assert used == unknown
    assert "doesn’t work" in used
    assert await linked(product, "ben") == "first"


async def test_a_link_code_links_nobody_who_is_somebody(product: Product) -> None:
    """Ana, who is linked, gets no second record by Ben's code; it stands in the history, and Ben's is free still."""
    code = await code_for(product, "ben")
    ana = await product.teams("ana")
    assert "linked already" in await ana.say(f"link {code}")
    assert (await linked(product, "ben"), product.denied()) == ("", [("staff:ana", "link", "linked_already")])


async def test_a_code_that_an_administrator_gave_waits_for_their_yes(product: Product) -> None:
    """The wrong person who brings it is shown to the administrator, has no rights meanwhile, and is refused."""
    await set_staff(product, "ben", aad_object_id="", tenant_id="")
    ada, stranger = await product.teams("ada"), await product.teams("stranger")
    await ada.say("link code for Ben")
    card = str(ada.said[-1])
    code = next(word for word in card.replace("'", " ").split() if word.count("-") == 3 and word.isupper())
    assert "Nothing is granted before" in await stranger.say(f"link {code}")
    assert (await stranger.say("settings")).startswith(ADMINISTRATORS_ONLY)
    assert "Somebody asks to be linked as Ben" in await ada.say("agenda")
    await ada.click("Refuse")
    assert await linked(product, "ben") == ""
    assert (await stranger.say("settings")).startswith(ADMINISTRATORS_ONLY)


async def test_a_link_code_does_nothing_on_the_page(product: Product) -> None:
    """Where nobody's account is known a code links nobody, and stays good for who it is for."""
    code = await code_for(product, "ben")
    page = await Page.open(product.edge)
    await page.say(f"link {code}")
    answer = await page.until(
        lambda activity: "link code" in str(activity.get("text")) and activity["from"]["id"] == "bot"
    )
    assert "in a personal chat with me in Teams" in answer["text"]
    assert "linked to Ben" in await (await product.teams("ben-himself")).say(f"link {code}")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("time off yesterday", "That time is over."),
        ("time off friday 3pm to 1pm", "That ends before it starts."),
        ("time off 30 february", "no such day"),
        ("time off for Ana tomorrow", "You enter your own time off"),
        ("closed on friday", ADMINISTRATORS_ONLY),
    ],
)
async def test_time_off_that_cannot_be_is_refused(product: Product, words: str, why: str) -> None:
    """The past, an end before its start, a day that is none, a colleague's, a closure: nothing is entered."""
    before, ben = await state(product), await product.teams("ben")
    assert why in await ben.say(words)
    await ben.say("yes")
    assert await state(product) == before


async def test_two_forms_of_settings_at_once_overwrite_nothing(product: Product) -> None:
    """The second administrator sees what the first has changed meanwhile, and saves only after another look."""
    await set_staff(product, "sam", role=Role.ADMINISTRATOR)
    ada, sam = await product.teams("ada"), await product.teams("sam")
    for person, line in ((ada, "notice to move: 4 hours"), (sam, "notice to cancel: 5 hours")):
        await person.say("settings policy business")
        assert "Change Contoso Salon?" in await person.say(line)
    assert "Saved" in await ada.say("yes")
    assert "was changed while you were at it" in await sam.say("yes")
    policy = (await product.store.catalogue()).business.scheduling_policy
    assert (str(policy.reschedule_notice), policy.cancel_notice) == ("4:00:00", None)
    assert "Change Contoso Salon?" in await sam.say("notice to cancel: 5 hours")
    assert "Saved" in await sam.say("yes")
    policy = (await product.store.catalogue()).business.scheduling_policy
    assert (str(policy.reschedule_notice), str(policy.cancel_notice)) == ("4:00:00", "5:00:00")


async def test_hours_that_end_before_they_start_are_refused(product: Product) -> None:
    """The line says what is wrong with it, and nothing is saved."""
    before, ada = await state(product), await product.teams("ada")
    await ada.say("settings hours")
    assert "ends before it starts" in await ada.say("opening hours: Mon 17-9")
    await ada.say("yes")
    assert await state(product) == before
