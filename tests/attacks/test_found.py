"""What the mutated and the odd ones have found, each by itself."""

from __future__ import annotations

import logging
from email import message_from_bytes
from email.header import decode_header, make_header
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import getaddresses
from pathlib import Path
from typing import Any

import pytest
from aiohttp.http_exceptions import BadStatusLine

from bookings.model import Booking, ConversationReference
from bot.mail.headers import LONGEST, header_address, header_text
from bot.strangers import Strangers
from dialogs.conversation import Conversation
from tests.attacks.strings import strings
from tests.attacks.test_injection import bare, mails_with
from tests.attacks.whole import Loud, Whole
from tests.bot.test_hostile import Talk
from tests.mail.mailed import received
from texts import Words, catalogue
from texts.catalogue import MOST_LOCALES


@pytest.mark.parametrize(
    ("part", "value", "status"),
    [
        ("from", None, 202),
        ("from", {}, 202),
        ("recipient", None, 202),
        ("recipient", {}, 202),
        ("recipient", {"name": "Bookings"}, 202),
        ("recipient", {"id": {}}, 400),
        ("recipient", "28:bot", 400),
    ],
)
async def test_a_staff_members_chat_is_kept_in_a_form_that_can_be_read(
    whole: Whole, loud: Loud, part: str, value: Any, status: int
) -> None:
    """An activity without a sender's or the bot's id is heard, or refused as misshapen; what is kept of it can be read
    again, so that the next one in that chat is answered.
    """
    ada = await whole.teams("ada")
    await ada.say("hello")
    activity = ada.activity(text="agenda")
    activity[part] = {**activity[part], **value, "id": None} if value == {"name": "Bookings"} else value
    assert await whole.post(activity) == status
    assert "agenda" in (await ada.say("help")).lower()
    assert loud.said == []
    assert all(chat.bot_id is not None for chat in whole.all(ConversationReference))


async def test_a_click_on_half_a_minute_comes_to_an_end(whole: Whole) -> None:
    """A staff member's click that was changed to name a time of no whole minute is answered, and books nothing; looking
    for what could be lifted against it, the server had stood still for everybody.
    """
    ada = await whole.teams("ada")
    await ada.say("book for Drew Hall, drew@example.com, haircut with Ana tomorrow")
    click = ada.action("Tuesday 2 March at 09:00")
    said = await ada.submit({**click, "value": click["value"].replace("09:00:00", "09:00:30")})
    assert "start at that time" in said
    assert not [one for one in whole.all(Booking) if one.customer.name == "Drew Hall"]


async def test_a_click_that_ends_a_form_takes_the_open_question_about_it_along(whole: Whole) -> None:
    """Asked which of two is meant, somebody confirms by the button; what they type next is no answer any more."""
    talk = Talk(Conversation(whole.desks))
    for text in ("book a haircut with ana tomorrow at 10", "Casey Jones", "casey@example.com", "no"):
        await talk.hear(text=text)
    button = {**talk.click(), "verb": "confirm"}
    assert "cancel an appointment" in await talk.hear(text="cancel a booking")
    assert "Booked" in await talk.hear(action=button)
    assert await talk.hear(text="hm")


def test_bytes_that_are_no_request_are_told_in_a_line(caplog: pytest.LogCaptureFixture) -> None:
    """Who sends no HTTP makes no error in the log, and nothing of theirs stands there; a failure of ours still does."""
    log = Strangers(logging.getLogger("aiohttp.server"))  # aiohttp calls it so, with the failure in hand
    with caplog.at_level(logging.INFO):
        log.exception("Error handling request from %s", "127.0.0.1", exc_info=BadStatusLine("GET /booking/a-token"))  # noqa: LOG004
        log.exception("Unhandled exception", exc_info=ValueError("ours"))  # noqa: LOG004
    assert [(each.levelname, each.exc_info is None) for each in caplog.records] == [("INFO", True), ("ERROR", False)]
    assert "a-token" not in caplog.text


def test_tags_of_languages_fill_no_memory() -> None:
    """Whoever sends another language tag each time gets words each time, and only so many are kept at hand."""
    for number in range(3 * MOST_LOCALES):
        for tag in (f"en-x{number:05d}", f"q{number:02d}", f"de-{number:03d}"):
            assert Words(tag)("button-book")
    assert catalogue._locale.cache_info().currsize <= MOST_LOCALES


async def test_a_header_is_cut_where_nobody_reads_on(tmp_path: Path) -> None:
    """A service's name of two thousand letters, a person's of a hundred: shortened in the subject and the addresses, to
    fold a header takes the square of its length, while everybody waits.
    """
    for mail in (await mails_with(tmp_path / "long", "é" * 1_900)).values():
        assert len(mail["Subject"]) <= LONGEST
        assert len(bare(mail["To"].addresses[0].display_name)) <= LONGEST


@pytest.mark.parametrize("cut", [12, 20, 40, 60, 2_000])
def test_what_is_typed_adds_nothing_to_a_header(cut: int) -> None:
    """Each string as a name and in a subject, short or long: one recipient, one line of each header, read by two
    readers; an encoded word that was typed is none.
    """
    spec = "casey.longer.address@some.where.example"
    for typed in [
        "=?utf-8?q?=0D=0ABcc=3A_v=40example=2Ecom?=",
        "a" * 80 + "@b.example, x",
        "M\u00fcller, " * 9,
        *strings(),
    ]:
        mail = EmailMessage()
        mail["To"] = header_address(typed[:cut], spec)
        mail["Subject"] = header_text(typed[:cut])
        mail.set_content("x")
        assert [one.addr_spec for one in received(mail.as_bytes())["To"].addresses] == [spec], typed
        old = message_from_bytes(mail.as_bytes())
        assert sorted(old.keys()) == ["Content-Transfer-Encoding", "Content-Type", "MIME-Version", "Subject", "To"], (
            typed
        )
        [(_, address)] = getaddresses([old["To"].replace("\n", "")])
        assert address == spec, typed
        subject = str(make_header(decode_header(old["Subject"])))
        assert bare(subject) == bare(header_text(typed[:cut])), typed


def test_without_the_care_a_name_adds_a_header() -> None:
    """The control: a name given to the library as it was typed adds a recipient, or on older Pythons a header."""
    mail = EmailMessage()
    mail["To"] = Address("<script>alert(1)</script> " + "x, " * 60, addr_spec="casey@example.com")
    mail.set_content("x")
    assert [one.addr_spec for one in received(mail.as_bytes())["To"].addresses] != ["casey@example.com"]
