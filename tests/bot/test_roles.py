"""Whose role counts: the staff records decide, by what the channel proves, and nothing that is claimed beside it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from bookings import demo
from bookings.business import Role
from bookings.ids import RandomIds
from bookings.model import Actor
from bookings.roles import recognized
from bot.cloud import Cloud, is_on_this_machine
from bot.config import Mode, Settings
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from state.tinydb_store import TinyStore
from tests.bot.channel import APP_ID, FakeChannel
from tests.bot.edge import SECRET, Edge, Page, noon, running, send

ADA = "00000000-0000-4000-8000-000000000001"
NOBODY = "00000000-0000-4000-8000-000000009999"
FOREIGN = "22222222-2222-4222-8222-222222222222"
CLAIMS: dict[str, Any] = {"role": "administrator", "staff_member_id": "ada", "aadObjectId": ADA}


async def own_token() -> str:
    """The bot's own proof."""
    return "the-bots-own-token"


@dataclass
class Salon:
    """The salon's records behind a server in mode teams."""

    edge: Edge
    store: TinyStore
    channel: FakeChannel

    async def heard_in_teams(
        self, person: str, tenant: str = demo.TENANT, channel_id: str = "msteams", **claims: Any
    ) -> Actor:
        """Who the conversation takes the sender of an authenticated activity for."""
        sender = {"id": "29:sender", "aadObjectId": person, "name": "Ada", "role": "administrator"}
        number = len(self.edge.talk.heard) + 1
        activity = self.channel.activity(
            **{"channelId": channel_id, "id": f"a{number}", "from": sender} | claims,
            channelData={"tenant": {"id": tenant}, "role": "administrator", **CLAIMS},
        )
        self.channel.keys["k1"] = (self.channel.keys["k1"][0], [channel_id])
        headers = {"Authorization": f"Bearer {self.channel.token()}"}
        url = self.edge.server.make_url("/api/messages")
        async with self.edge.http.post(url, json=activity, headers=headers) as response:
            assert response.status == 202, await response.text()
        await self.channel.wait_for(number)
        return self.edge.talk.heard[-1].actor

    async def change(self, staff_member_id: str, **changes: Any) -> None:
        """Change a staff member's record."""
        member = (await self.store.catalogue()).staff[staff_member_id]
        async with self.store.unit("") as unit:
            await unit.put(replace(member, version=member.version + 1, **changes), member.version)


@pytest.fixture
async def salon(channel: FakeChannel, tmp_path: Path) -> AsyncIterator[Salon]:
    """The demo's staff records, looked up for every turn as the product does."""
    settings = Settings(mode=Mode.TEAMS, public_url="https://bookings.example", data=tmp_path, app_id=APP_ID)
    cloud = Cloud(is_on_this_machine, own_token, metadata_url=f"{channel.url}/openid")
    made = demo.catalogue()
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=noon) as store:
        async with store.unit("") as unit:
            await unit.put(made.business, None)
            for member in made.staff.values():
                await unit.put(member, None)
        parts: dict[str, Any] = {"cloud": cloud, "resolve_actor": lambda actor: recognized(store, actor)}
        async with running(tmp_path, settings, **parts) as edge:
            yield Salon(edge, store, channel)


@pytest.mark.parametrize("number", range(1, 7))
async def test_an_identity_that_a_record_is_linked_to_has_its_role(salon: Salon, number: int) -> None:
    """Object and tenant id together name the staff member; the role is the record's."""
    member = list(demo.catalogue().staff.values())[number - 1]
    actor = await salon.heard_in_teams(member.aad_object_id)
    assert (actor.staff_member_id, actor.role) == (member.id, member.role)


@pytest.mark.parametrize(
    ("person", "tenant", "channel_id"),
    [
        (NOBODY, demo.TENANT, "msteams"),
        (ADA, FOREIGN, "msteams"),
        ("", demo.TENANT, "msteams"),
        (ADA, demo.TENANT, "webchat"),
        (ADA, demo.TENANT, "directline"),
    ],
)
async def test_who_is_not_linked_is_a_customer(salon: Salon, person: str, tenant: str, channel_id: str) -> None:
    """An unknown person, a foreign tenant or another channel has no role, whatever names and roles come with it."""
    actor = await salon.heard_in_teams(person, tenant, channel_id)
    assert (actor.staff_member_id, actor.role, actor.name) == ("", None, "customer")


async def test_a_payload_grants_nothing(salon: Salon) -> None:
    """A role or an identity in a card's data, in entities or beside the sender counts for nothing."""
    claims: dict[str, Any] = {
        "value": {"verb": "book", **CLAIMS},
        "entities": [{"type": "role", **CLAIMS}],
        "properties": CLAIMS,
    }
    actor = await salon.heard_in_teams(NOBODY, **claims)
    assert (actor.aad_object_id, actor.staff_member_id, actor.role) == (NOBODY, "", None)


async def test_the_page_grants_nothing(salon: Salon) -> None:
    """Somebody at the page who names an administrator's ids is a customer without an identity."""
    page = await Page.open(salon.edge)
    await page.post(
        text="x",
        value=CLAIMS,
        channelId="msteams",
        channelData={"tenant": {"id": demo.TENANT}, **CLAIMS},
        **{"from": {"id": "29:ada", "aadObjectId": ADA, "role": "administrator"}},
    )
    await page.until(lambda activity: str(activity.get("text", "")).startswith("action"))
    actor = salon.edge.talk.heard[-1].actor
    assert (actor.aad_object_id, actor.tenant_id, actor.staff_member_id, actor.role) == ("", "", "", None)


@pytest.mark.parametrize("role", [Role.GUEST, Role.EXTERNAL_GUEST])
async def test_a_guest_is_a_customer(salon: Salon, role: Role) -> None:
    """A linked guest is known by their identity, and has a customer's rights."""
    await salon.change("ben", role=role)
    actor = await salon.heard_in_teams(demo.catalogue().staff["ben"].aad_object_id)
    assert (actor.staff_member_id, actor.role) == ("", None)


async def test_a_change_of_the_record_counts_at_the_next_turn(salon: Salon) -> None:
    """Who is demoted has the new role, and who is unlinked is a customer, from the next turn on."""
    assert (await salon.heard_in_teams(ADA)).role is Role.ADMINISTRATOR
    await salon.change("ada", role=Role.VIEWER)
    assert (await salon.heard_in_teams(ADA)).role is Role.VIEWER
    await salon.change("ada", aad_object_id="", tenant_id="")
    assert (await salon.heard_in_teams(ADA)).role is None


async def test_a_role_that_comes_with_the_actor_is_not_believed(salon: Salon) -> None:
    """Whoever builds an actor with a role gets the one of the records instead."""
    claimed = Actor(staff_member_id="ada", role=Role.ADMINISTRATOR)
    assert await recognized(salon.store, claimed) == Actor()


@pytest.mark.parametrize("kind", ["groupChat", "channel"])
async def test_a_link_code_works_in_a_personal_chat_alone(tmp_path: Path, channel: FakeChannel, kind: str) -> None:
    """Where others read along a code reaches nobody and stays usable; in the personal chat it links its writer."""
    made = demo.catalogue()
    person = "00000000-0000-4000-8000-000000000077"
    with TinyStore.open(tmp_path / "bookings.sqlite", clock=noon) as store:
        async with store.unit("") as unit:
            await unit.put(made.business, None)
            await unit.put(replace(made.staff["ada"], aad_object_id="", tenant_id=""), None)
        desks = Desks.of(store, noon, RandomIds(), SECRET.encode())
        code = await desks.links.issue("ada")
        talk = Conversation(desks)
        parts: dict[str, Any] = {"talk": talk, "resolve_actor": lambda actor: recognized(store, actor)}
        async with running(tmp_path, **parts) as edge:
            sender = {"id": "29:x", "aadObjectId": person}
            group = {"id": "19:group", "conversationType": kind, "isGroup": True}
            for number, conversation in ((1, {"conversation": group}), (2, {})):
                activity = channel.activity(id=f"a{number}", text=f"link {code}", **{"from": sender}, **conversation)
                assert (await send(edge, activity))[0] == 202
                calls = await channel.wait_for(number)
                member = (await store.catalogue()).staff["ada"]
                assert member.aad_object_id == ("" if number == 1 else person), calls[-1].body
