"""Metrics: turns are counted by channel and by how they end, refusals by code, and the outbox by how it stands."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import REGISTRY

from bookings.model import Outbox
from bookings.ports import StoreUnavailable
from bot import metrics
from bot.config import Settings, SettingsFaulty
from bot.metrics import metrics_app
from bot.server import TURNS
from state.tinydb_store import TinyStore
from tests.bot.channel import FakeChannel
from tests.bot.edge import Edge, Page, noon
from tests.bot.product import serving

PATIENCE = 30


def count(outcome: str, channel: str = "directline") -> float:
    """How many turns ended so."""
    return REGISTRY.get_sample_value("bookings_turns_total", {"channel": channel, "outcome": outcome}) or 0.0


def refusals(code: str) -> float:
    """How many refusals of this code there were."""
    return REGISTRY.get_sample_value("bookings_refusals_total", {"code": code}) or 0.0


async def test_a_turn_is_counted_by_how_it_ends(page: Page) -> None:
    """A turn that is answered counts as answered, one that breaks as failed, and both with the time they took."""
    await page.until_text("Hello")
    await page.edge.app[TURNS].calm(PATIENCE)
    answered, failed = count("answered"), count("failed")
    await page.say("x")
    await page.until_text("1: x")
    await page.say("crash")
    await page.until(lambda activity: "suggestedActions" in activity or "Error" in str(activity.get("text")))
    await page.say("y")
    await page.until_text("2: y")
    await page.edge.app[TURNS].calm(PATIENCE)
    assert (count("answered") - answered, count("failed") - failed) == (2, 1)
    assert (REGISTRY.get_sample_value("bookings_turn_seconds_count", {"channel": "directline"}) or 0) >= 3
    assert REGISTRY.get_sample_value("bookings_turns_in_flight") == 0


async def test_a_wake_is_a_turn_that_nobody_asked_for(edge: Edge) -> None:
    """What the bot says of its own accord is counted apart."""
    page = await Page.open(edge)
    unasked = count("unasked")
    await page.say("a wake")
    await page.until_text("awake 1")
    await page.say("x")
    await page.until_text("2: x")
    await edge.app[TURNS].calm(PATIENCE)
    assert count("unasked") - unasked == 1


async def test_an_activity_that_comes_twice_is_a_duplicate(tmp_path: Path, channel: FakeChannel) -> None:
    """What a channel delivers again is counted as that, and a refusal of the domain by its code."""
    async with serving(tmp_path, channel) as product:
        ana = await product.teams("ana")
        duplicates, before = count("duplicate", "msteams"), refusals("role")
        activity = ana.activity(type="message", text="settings hours")
        await ana.deliver(activity)
        await ana.deliver(activity)
        assert count("duplicate", "msteams") - duplicates == 1
        assert refusals("role") - before == 1


async def test_metrics_tell_of_the_outbox_and_of_nobody(store: TinyStore) -> None:
    """/metrics has the outbox as it stands; it names no customer, no booking and no conversation."""
    async with TestClient(TestServer(metrics_app(store, noon))) as client:
        answer = await client.get("/metrics")
        text = await answer.text()
        assert answer.status == 200
        assert (await client.get("/")).status == 404
    waiting = await store.outbox(noon())
    assert f'bookings_outbox_rows{{state="later"}} {float(waiting.later)}' in text
    assert "casey" not in text.lower()


class _Silent(TinyStore):
    async def outbox(self, now: datetime) -> Outbox:
        raise StoreUnavailable("the database is away")


async def test_a_store_that_is_away_takes_no_other_metric_with_it(store: TinyStore, tmp_path: Path) -> None:
    """Who watches learns of turns while the database is down, and that it is down; no rows are made up."""
    with _Silent.open(tmp_path / "silent.sqlite", clock=noon) as silent:
        for reads, answers in ((store, 1.0), (silent, 0.0)):
            async with TestClient(TestServer(metrics_app(reads, noon))) as client:
                answer = await client.get("/metrics")
                text = await answer.text()
            assert answer.status == 200
            assert f"bookings_store_answers {answers}" in text
            assert "bookings_turns_in_flight" in text
            assert ("bookings_outbox_rows{" in text) is (answers == 1.0)


def test_a_channel_from_outside_makes_no_series_of_its_own() -> None:
    """Whoever sends activities cannot fill the memory with names of channels."""
    other = count("answered", "other")
    for name in ("one", "two"):
        with metrics.turn(name):
            pass
    assert count("answered", "other") - other == 2
    assert count("answered", "one") == 0


@pytest.mark.parametrize("value", ["9464", "here:there", "localhost:70000", ":9464"])
def test_an_address_for_metrics_is_a_host_and_a_port(value: str) -> None:
    """A faulty METRICS_ADDRESS, and an unknown LOG_FORMAT, end the start and are named."""
    with pytest.raises(SettingsFaulty, match="METRICS_ADDRESS") as faulty:
        Settings.read({"BOOKINGS_MODE": "development", "METRICS_ADDRESS": value, "LOG_FORMAT": "xml"})
    assert "LOG_FORMAT 'xml' is none of: json, text" in faulty.value.faults


def test_logs_are_json_in_production_unless_said_otherwise() -> None:
    """A machine reads the log in production, a person in development; LOG_FORMAT chooses."""
    read = {"BOOKINGS_MODE": "development", "METRICS_ADDRESS": "[::1]:9464"}
    assert Settings.read(read).metrics == ("::1", 9464)
    assert not Settings.read(read).logs_json
    assert Settings.read({**read, "LOG_FORMAT": "json"}).logs_json
