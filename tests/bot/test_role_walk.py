"""The table of docs/rules.md, section 5, walked through the whole product: each role, each command, in a personal chat,
a group chat and a channel.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

import pytest

from bookings.admission import LIFTING
from bookings.business import AvailabilityType, AvailabilityWindow, Role
from bookings.model import Booking
from bookings.permissions import ONESELF, STAFF, Command, Reach, may
from dialogs.staff import HANDLERS
from tests.bot.product import CHANNEL, GROUP_CHAT, PERSONAL, Person, Product, written
from texts import Words

WORDS = Words("en-GB")
LOST = WORDS("repair-lost", business="Contoso Salon")


class Who(NamedTuple):
    """Whose account speaks, and the role that counts; `None` is a customer's."""

    key: str
    role: Role | None = None


ROLES = {
    "customer": Who("casey"),
    "guest": Who("ben"),
    "externalGuest": Who("chloe"),
    "viewer": Who("vic", Role.VIEWER),
    "teamMember": Who("ana", Role.TEAM_MEMBER),
    "scheduler": Who("sam", Role.SCHEDULER),
    "administrator": Who("ada", Role.ADMINISTRATOR),
}
GUESTS = {"ben": Role.GUEST, "chloe": Role.EXTERNAL_GUEST}

OWN_WAYS = {
    Command.BOOK: ("book an appointment", "What would you like to book"),
    Command.MANAGE: ("my appointments", "reference"),
    Command.RESCHEDULE: ("move my appointment", "reference"),
    Command.CANCEL: ("cancel my appointment", "reference"),
    Command.UNDO: ("undo", "nothing to undo"),
    Command.CONTACT: ("contact", "+44 20 7946 0123"),
    Command.HELP: ("help", "“"),
    Command.LANGUAGE: ("language", "English"),
}
"""How somebody asks for what is theirs, and a part of what they hear; help quotes what can be said."""

TYPED = {
    Command.AGENDA: "agenda",
    Command.NEXT: "next",
    Command.FIND: "find Casey",
    Command.FREE: "what is free tomorrow",
    Command.HISTORY: "history of {ref}",
    Command.BOOK_FOR: "book for Drew Hall",
    Command.MOVE_FOR: "move {ref}",
    Command.CANCEL_FOR: "cancel {ref}",
    Command.UNDO_FOR: "undo {ref}",
    Command.MESSAGE: "message {ref}",
    Command.RESEND: "resend {ref}",
    Command.EDIT_CUSTOMER: "edit customer {ref}",
    Command.ADD_TO_CLASS: "add Drew Hall to the styling class",
    Command.NO_SHOW: "no-show {ref}",
    Command.DONE: "mark {ref} done",
    Command.TIME_OFF: "time off",
    Command.CLOSURE: "closure",
    Command.HAND_OVER: "hand over {ref}",
    Command.SETTINGS: "settings",
    Command.STAFF_AND_LINKS: "staff",
    Command.OUTBOX: "outbox",
    Command.ERASE: "erase",
    Command.EXPORT: "export",
    Command.PIN: "pin {ref}",
}

LIFTED = {
    Command.LIFT_NOTICE: "today at 13:30",
    Command.LIFT_NOT_BOOKABLE: "on friday at 10:00",
    Command.LIFT_HOURS: "tomorrow at 20:00",
    Command.LIFT_ADVANCE: "on 3 June at 10:00",
}
"""When a booking with Ana takes which right; on that Friday no haircut is offered."""
NOT_OFFERED = AvailabilityWindow(date(2027, 3, 5), date(2027, 3, 5), AvailabilityType.NOT_BOOKABLE)


def refusal(command: Command) -> str:
    """What somebody hears whose role may not: who may."""
    able = [f"roles-{role.value.lower()}" for role in STAFF if may(role, command) is not Reach.NO]
    return WORDS("refused-role", roles=WORDS.and_list(map(WORDS, able)))


async def prepared(product: Product) -> None:
    """Two of the team become guests, and one Friday is closed for haircuts."""
    catalogue = await product.store.catalogue()
    async with product.store.unit("") as unit:
        for key, role in GUESTS.items():
            member = catalogue.staff[key]
            await unit.put(replace(member, role=role, version=member.version + 1), member.version)
        haircut = catalogue.services["haircut"]
        closed = replace(haircut, custom_availabilities=(NOT_OFFERED,), version=haircut.version + 1)
        await unit.put(closed, haircut.version)


def test_every_command_has_its_way() -> None:
    """Each command of the table is done by a handler, asked for by a customer in words, or lifts a limit."""
    assert set(HANDLERS) - set(ONESELF) == set(TYPED)
    assert set(OWN_WAYS) == set(ONESELF)
    assert set(LIFTED) == set(LIFTING.values())
    assert set(TYPED) | set(OWN_WAYS) | set(LIFTED) == set(Command)


async def clicked(person: Person, command: Command, about: str) -> str:
    """Click the command's button on a booking, or its row in the help; what the person hears, wherever that is."""
    here = await person.submit({"verb": "command", "value": command.value, "about": about})
    return written(person.aside) if person.conversation["conversationType"] != PERSONAL else here


@pytest.mark.parametrize("kind", [PERSONAL, GROUP_CHAT, CHANNEL])
@pytest.mark.parametrize("name", ROLES)
async def test_a_role_can_do_what_its_column_says(product: Product, name: str, kind: str) -> None:
    """A button does what its role may, and says to others which role may; it changes nothing by itself. Where others
    read along there is one line, and everything else is in the personal chat.
    """
    await prepared(product)
    who, before, about = ROLES[name], product.all(Booking), product.made[0]
    person = await product.teams(who.key, kind)
    wrong, refused = {}, []
    for command in TYPED:
        heard = await clicked(person, command, about.id)
        may_not = may(who.role, command) is Reach.NO
        refused += [command.value] if may_not else []
        if (refusal(command) in heard) is not may_not or not heard or WORDS("repair-nothing-heard") in heard:
            wrong[command.value] = heard
        if kind != PERSONAL:
            assert [each["text"] for each in person.said[-1:]] == [WORDS("edge-went-on")]
    assert wrong == {}
    assert product.all(Booking) == before
    assert len(person.said) == len(TYPED) or kind == PERSONAL
    denied = [what for by, what, why in product.denied() if (by, why) == (f"staff:{who.key}", "role")]
    assert denied == (refused if who.role else [])


@pytest.mark.parametrize("name", ROLES)
async def test_a_role_is_understood_in_words(product: Product, name: str) -> None:
    """Typed, each command is understood for whoever may; others are never let in, and hear something to go on with."""
    await prepared(product)
    who, before, reference = ROLES[name], product.all(Booking), product.made[0].reference
    person = await product.teams(who.key)
    wrong = {}
    for command, words in TYPED.items():
        heard = await person.say(words.format(ref=reference))
        is_allowed = may(who.role, command) is not Reach.NO
        if is_allowed and (LOST in heard or "That is for" in heard):
            wrong[words] = heard
        if not is_allowed and ("Casey Quinn" in heard or not heard):
            wrong[words] = heard
        await person.say("stop")
    assert wrong == {}
    assert product.all(Booking) == before


@pytest.mark.parametrize("kind", [PERSONAL, GROUP_CHAT, CHANNEL])
@pytest.mark.parametrize("name", ROLES)
async def test_everybody_may_do_for_themselves(product: Product, name: str, kind: str) -> None:
    """Booking, managing and the like are there for each role, in the same words; help and contact everywhere."""
    await prepared(product)
    person = await product.teams(ROLES[name].key, kind)
    wrong = {}
    for words, part in OWN_WAYS.values():
        here = await person.say(words)
        heard = here + written(person.aside)
        if part.lower() not in heard.lower() or "That is for" in heard or LOST in heard:
            wrong[words] = heard
        if kind != PERSONAL and words not in {"help", "contact"}:
            assert here == WORDS("edge-went-on")
        await person.say("stop")
    assert wrong == {}


@pytest.mark.parametrize("name", ROLES)
@pytest.mark.parametrize("command", LIFTED)
async def test_a_limit_is_lifted_by_whose_right_it_is(product: Product, command: Command, name: str) -> None:
    """“Book anyway?” is asked of the roles that may go beyond this limit; nobody else books there (case 27)."""
    await prepared(product)
    who, before = ROLES[name], len(product.all(Booking))
    person = await product.teams(who.key)
    heard = await person.say(f"book for Drew Hall, drew@example.com, haircut with Ana {LIFTED[command]}")
    is_allowed = may(who.role, command) is not Reach.NO
    assert ("Book anyway?" in heard) is is_allowed, heard
    await person.say("yes")
    assert len(product.all(Booking)) == before + is_allowed
