"""The command line, as an administrator meets it: every command is a process of its own on a folder of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from socket import socket
from time import monotonic, sleep
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from tinydb import TinyDB

from bookings.business import Role
from bookings.model import Actor
from bot.later_talk import LaterTalk
from dialogs.turn import Heard, Turned
from tests.command_line import MONDAY, PATIENCE, ROOT, Served, run, serve
from tests.postgres.chat import Chat

pytestmark = pytest.mark.slow

TABLES = {"business", "services", "staff", "bookings", "history", "outbox", "revoked_links"}
PRINTED = re.compile(r"Demo booking of casey@example.com: (\w{4}-\w{4}), (.+), by (\w+)")
SALON = ("--name", "Corner Salon", "--time-zone", "Europe/London")
ADA = ("--administrator", "Ada", "--administrator-email", "ada@example.com")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the demo that these tests share."""
    return tmp_path_factory.mktemp("served") / "data"


@pytest.fixture(scope="module")
def first(folder: Path) -> tuple[Served, int]:
    """The first start on an empty folder, ended again, with its exit status."""
    served = serve(folder, "--demo")
    with urlopen(served.url) as answer:
        assert b"Contoso Salon" in answer.read()
    return served, served.end()


@pytest.fixture(scope="module")
def served(first: tuple[Served, int]) -> Iterator[Served]:
    """The second start on the same folder, which runs until the last test."""
    again = serve(first[0].data, "--demo")
    yield again
    assert again.end() == 0


@pytest.fixture(scope="module")
def export(served: Served) -> Path:
    """An export that was made while the bot serves."""
    file = served.data.with_name("export.json")
    status, printed, _ = run(served.data, "export", str(file))
    assert status == 0
    assert "3 bookings" in printed
    return file


def tables(file: Path) -> dict[str, list[dict[str, Any]]]:
    """The documents of an export by table, as plain JSON."""
    read: dict[str, dict[str, dict[str, Any]]] = json.loads(file.read_text(encoding="utf-8"))
    return {name: list(documents.values()) for name, documents in read.items()}


def test_an_empty_store_is_not_served(tmp_path: Path) -> None:
    """Without --demo an empty folder is refused with the three ways on, again and again: nothing is made of it."""
    for _ in range(2):
        status, printed, complaint = run(tmp_path, "serve")
        assert (status, printed) == (1, "")
        assert all(way in complaint for way in ("init", "import FILE", "serve --demo", str(tmp_path)))


def test_the_demo_is_for_development_only(tmp_path: Path) -> None:
    """In production --demo is refused before anything is written."""
    production = {"BOOKINGS_MODE": "web", "PUBLIC_URL": "https://salon.example", "SMTP_URL": "smtp://mail.example"}
    status, _, complaint = run(tmp_path / "data", "serve", "--demo", **production)
    assert status == 2
    assert "development" in complaint
    assert not (tmp_path / "data").exists()


def test_every_fault_of_the_settings_is_named_at_once(tmp_path: Path) -> None:
    """Whoever mistypes four settings learns of four, and nothing is written; a secret is never repeated."""
    faulty = {"BOOKINGS_MODE": "open", "PORT": "http", "BOOKINGS_NOW": "tomorrow", "BOOKINGS_SECRET": "too-short-a-one"}
    status, printed, complaint = run(tmp_path / "data", "serve", "--demo", **faulty)
    assert (status, printed) == (1, "")
    assert all(name in complaint for name in faulty)
    assert "too-short-a-one" not in complaint
    assert not (tmp_path / "data").exists()


def test_a_database_is_not_passed_over_in_silence(tmp_path: Path) -> None:
    """Where another store is set than the embedded one, no command works on the embedded one instead."""
    another = {"BOOKINGS_STORE": "postgresql:///bookings?host=/nowhere", "BOOKINGS_SECRET": "0123456789abcdef" * 4}
    for command in (("serve", "--demo"), ("init", *SALON, *ADA, "--phone", "+44 20 7946 0123"), ("check",)):
        status, _, complaint = run(tmp_path / "data", *command, **another)
        assert status == 1
        assert "BOOKINGS_STORE" in complaint
    assert not (tmp_path / "data").exists()


def test_init_makes_a_business_once(tmp_path: Path) -> None:
    """It holds the business, not published, and its administrator; a second init changes nothing."""
    status, printed, _ = run(tmp_path, "init", *SALON, *ADA, "--phone", "+44 20 7946 0123")
    assert status == 0
    assert "Corner Salon" in printed
    code = re.search(r"^  link ((?:\w{4}-){3}\w{4})$", printed, re.MULTILINE)
    assert code is not None
    assert code[1].replace("-", "").encode() not in (tmp_path / "bookings.sqlite").read_bytes()
    status, _, complaint = run(tmp_path, "init", "--name", "Other", *SALON[2:], *ADA, "--phone", "+44 20 7946 0123")
    assert status == 1
    assert "already" in complaint
    assert run(tmp_path, "export", str(tmp_path / "made.json"))[0] == 0
    made = tables(tmp_path / "made.json")
    assert [(b["display_name"], b["is_published"]) for b in made["business"]] == [("Corner Salon", False)]
    assert [(s["email_address"], s["role"]) for s in made["staff"]] == [("ada@example.com", Role.ADMINISTRATOR.value)]


def test_a_link_code_is_made_anew_for_a_staff_member_on_record(tmp_path: Path) -> None:
    """Each time another code; an address of nobody, and a folder without a business, get none."""
    assert run(tmp_path, "link", "ada@example.com")[0] == 1
    assert run(tmp_path, "init", *SALON, *ADA, "--phone", "+44 20 7946 0123")[0] == 0
    printed = [run(tmp_path, "link", "Ada@Example.com") for _ in range(2)]
    codes = {re.findall(r"^  link (\S+)$", lines, re.MULTILINE)[0] for _, lines, _ in printed}
    assert [status for status, _, _ in printed] == [0, 0]
    assert len(codes) == 2
    status, told, complaint = run(tmp_path, "link", "eve@example.com")
    assert (status, told) == (1, "")
    assert "eve@example.com" in complaint


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        (("--name", "Corner Salon", "--time-zone", "Europe/London"), "phone"),
        (("--name", "Corner Salon", "--time-zone", "Europe/Atlantis", "--phone", "+44 20 7946 0123"), "time_zone"),
    ],
)
def test_init_refuses_a_business_that_cannot_be(tmp_path: Path, arguments: tuple[str, ...], fault: str) -> None:
    """A business that nobody can reach, or in no time zone, is not made: the folder is as empty as before."""
    status, _, complaint = run(tmp_path, "init", *arguments, *ADA)
    assert status == 1
    assert fault in complaint
    assert run(tmp_path, "serve")[0] == 1


def test_check_tells_that_there_is_no_store(tmp_path: Path) -> None:
    """On an empty folder it names what makes a store, fails, and makes none."""
    status, printed, _ = run(tmp_path, "check", PUBLIC_URL="https://salon.example")
    assert status == 1
    assert "none yet" in printed
    assert "https://salon.example" in printed
    assert list(tmp_path.iterdir()) == []


def test_check_tells_what_a_served_store_holds(served: Served) -> None:
    """It counts the documents and the mail that is stuck, while the bot serves."""
    status, printed, _ = run(served.data, "check")
    assert status == 0
    assert re.search(r"^ +bookings +3$", printed, re.MULTILINE)
    assert "0 stuck, 0 dead" in printed


def test_an_export_made_while_serving_opens_in_tinydb(export: Path) -> None:
    """An unmodified TinyDB reads the file: the tables of the contract, and the person of a booking under `customer`."""
    with TinyDB(export, access_mode="r") as opened:
        assert opened.tables() >= TABLES
        bookings = opened.table("bookings").all()
        assert {booking["customer"]["email_address"] for booking in bookings} == {"casey@example.com"}
        assert len(opened.table("staff")) == 6
    assert export.stat().st_mode & 0o077 == 0


def test_the_demo_keeps_what_it_prints(export: Path, first: tuple[Served, int]) -> None:
    """The printed references are bookings with Ana at 11:00, two, four and eight working days ahead, that show the
    rule: a haircut by staff, a coloring by staff, a haircut by the customer.
    """
    printed = PRINTED.findall(first[0].printed)
    stored = {booking["reference"]: booking for booking in tables(export)["bookings"]}
    found = [(stored[reference.replace("-", "")], day, origin) for reference, day, origin in printed]
    assert [(b["service_id"], b["origin"], b["start"], b["staff_member_ids"]) for b, _, _ in found] == [
        ("haircut", "staff", "2027-03-03T11:00:00Z", ["ana"]),
        ("coloring", "staff", "2027-03-05T11:00:00Z", ["ana"]),
        ("haircut", "self_service", "2027-03-10T11:00:00Z", ["ana"]),
    ]
    for booking, day, origin in found:
        assert origin == booking["origin"]
        assert day.split() == datetime.fromisoformat(booking["start"]).strftime("%A %d %B").split()


def test_a_second_start_keeps_everything(first: tuple[Served, int], served: Served, export: Path) -> None:
    """The demo is made once: a restart prints no bookings, and the first ones are still the only ones."""
    references = {reference.replace("-", "") for reference, _, _ in PRINTED.findall(first[0].printed)}
    assert len(references) == 3
    assert "Demo booking" not in served.printed
    assert {booking["reference"] for booking in tables(export)["bookings"]} == references


def test_a_server_ends_orderly_when_asked_to(first: tuple[Served, int]) -> None:
    """SIGTERM ends it with status 0, also while it still loads what the first turn needs."""
    assert first[1] == 0


def test_a_chat_is_answered(served: Served) -> None:
    """Whoever writes to the served bot gets an answer: the conversation is there once the server listens."""
    token = served.ask("tokens/generate", {})["token"]
    chat = "conversations/" + served.ask("conversations", {}, token)["conversationId"] + "/activities"
    said = served.ask(chat, {"type": "message", "from": {"id": "me"}, "text": "thank you"}, token)["id"]
    until = monotonic() + PATIENCE
    answers: list[str] = []
    while not answers and monotonic() < until:
        sleep(0.02)  # an answer comes from another process: there is nothing here to wait on
        told = served.ask(chat, None, token)["activities"]
        answers = [each["text"] for each in told if each.get("replyToId") == said and each.get("text")]
    assert answers == ["You’re welcome."]


def test_production_serves_what_was_imported(export: Path, tmp_path: Path) -> None:
    """In mode web a store is served as it is; whoever starts it is told where mails go, and no password."""
    assert run(tmp_path / "data", "import", str(export))[0] == 0
    production = {
        "BOOKINGS_MODE": "web",
        "PUBLIC_URL": "https://salon.example",
        "SMTP_URL": "smtps://salon:pass%2Fword@mail.example",
        "MAIL_FROM": "bookings@salon.example",
    }
    served = serve(tmp_path / "data", **production)
    with urlopen(served.url) as answer:
        assert b"Contoso Salon" in answer.read()
        assert "salon.example" in answer.headers["Content-Security-Policy"]
    assert served.end() == 0
    assert "go to mail.example:465 (tls, with a user), from bookings@salon.example" in served.printed
    assert "word" not in served.printed


def test_an_import_brings_back_what_was_exported(export: Path, tmp_path: Path) -> None:
    """Into an empty folder, and out again, the file is the same to the byte; a second import changes nothing."""
    data, again = tmp_path / "data", tmp_path / "again.json"
    assert run(data, "import", str(export))[0] == 0
    status, _, complaint = run(data, "import", str(export))
    assert status == 1
    assert "empty" in complaint
    assert run(data, "export", str(again))[0] == 0
    assert again.read_bytes() == export.read_bytes()


def test_one_folder_is_served_once(served: Served) -> None:
    """A second server, and whatever else would write, is told that another process serves the folder."""
    for command in (("serve", "--demo"), ("init", *SALON, *ADA, "--phone", "+44 20 7946 0123")):
        status, _, complaint = run(served.data, *command)
        assert status == 1
        assert "Another process serves" in complaint
        assert str(served.data) in complaint


@pytest.mark.parametrize(
    ("command", "named"),
    [
        (("import", "no-such-file.json"), "no-such-file.json"),
        (("import", "pyproject.toml"), "no JSON"),
        (("export", "out.json"), "bookings.sqlite"),
    ],
)
def test_a_file_that_cannot_be_used_is_named(tmp_path: Path, command: tuple[str, str], named: str) -> None:
    """A missing or foreign file, or a missing store, is an error in one sentence."""
    status, printed, complaint = run(tmp_path, *command)
    assert (status, printed) == (1, "")
    assert named in complaint
    assert not Path(ROOT, "out.json").exists()


def test_a_port_that_is_taken_is_named(served: Served, tmp_path: Path) -> None:
    """A server that cannot have its port ends with an error that names it."""
    port = served.url.rsplit(":", 1)[1].strip("/")
    status, _, complaint = run(tmp_path, "serve", "--demo", PORT=port)
    assert status == 1
    assert port in complaint


HEARD = Heard(now=datetime(2027, 3, 1, 8, tzinfo=UTC), actor=Actor(), text="hello")


class _Echo:
    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        return Turned((), {**state, "heard": heard.text})


async def test_a_turn_waits_for_the_conversation_to_be_made() -> None:
    """A turn that comes before the conversation is loaded is answered once it is; it is made once."""
    made: list[_Echo] = []

    def make() -> _Echo:
        made.append(_Echo())
        return made[-1]

    talk = LaterTalk(make)
    talk.begin()
    turned = await talk.turn(HEARD, {"kept": 1})
    await talk.turn(HEARD, {})
    assert turned.state == {"kept": 1, "heard": "hello"}
    assert len(made) == 1


async def test_a_conversation_that_cannot_be_made_fails_its_turns(caplog: pytest.LogCaptureFixture) -> None:
    """A fault in loading it is raised to every turn, so that nobody waits in vain, and is logged without one."""

    def broken() -> _Echo:
        raise ImportError("a part is missing")

    talk = LaterTalk(broken)
    with pytest.raises(RuntimeError):
        await talk.turn(HEARD, {})
    talk.begin()
    for _ in range(2):
        with pytest.raises(ImportError, match="a part is missing"):
            await talk.turn(HEARD, {})
    assert "the conversation cannot be loaded" in caplog.text


def test_a_server_tells_its_metrics_elsewhere_and_logs_nothing_about_anybody(tmp_path: Path) -> None:
    """/metrics is on its own address and not on the public one; a talk leaves nothing of a person in a JSON log."""
    with socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    settings = {"BOOKINGS_NOW": MONDAY, "METRICS_ADDRESS": address, "LOG_FORMAT": "json"}
    served = serve(tmp_path / "data", "--demo", **settings)
    chat = Chat(served)
    typed = ("a haircut tomorrow at 10 with Ana", "Robin Doe", "robin.doe@example.org", "020 7946 0999", "yes")
    answers = [chat.say(served, text) for text in typed]
    assert "Booked" in answers[-1]
    with urlopen(f"http://{address}/metrics") as answer:
        assert b"bookings_turns_total" in answer.read()
    with pytest.raises(HTTPError, match="404"):
        urlopen(f"{served.url}metrics")
    assert served.end() == 0
    logged = (tmp_path / "data.log").read_text()
    assert {json.loads(line)["level"] for line in logged.splitlines()} <= {"info", "warning"}
    assert not any(each in logged for each in ("Robin", "robin", "haircut", "7946", chat.token))
