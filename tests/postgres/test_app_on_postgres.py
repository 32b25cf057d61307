"""The whole bot on PostgreSQL, as an administrator starts it: its commands, and servers that are processes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest

import app
from tests.command_line import MONDAY, environment, serve
from tests.postgres.chat import Chat
from tests.postgres.server import fresh_business, server

SECRET = "0123456789abcdef" * 4
SALON = ("--name", "Corner Salon", "--time-zone", "Europe/London", "--phone", "+44 20 7946 0123")
ADA = ("--administrator", "Ada", "--administrator-email", "ada@example.com")


Ran = tuple[int, str, str]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs a command of app.py on a folder: its status, what it printed and what it complained of."""

    def ran(data: Path, *arguments: str, **settings: str) -> Ran:
        with monkeypatch.context() as patches:
            for name, value in environment(data, settings).items():
                patches.setenv(name, value)
            status = app.main(list(arguments))
        return status, *capsys.readouterr()

    return ran


@pytest.fixture
def settings() -> dict[str, str]:
    """What a process is told of the database: a business of the test's own."""
    return {
        "BOOKINGS_STORE": server().url(),
        "BOOKINGS_BUSINESS": fresh_business(),
        "BOOKINGS_SECRET": SECRET,
        "BOOKINGS_NOW": MONDAY,
    }


def bookings(file: Path) -> list[dict[str, Any]]:
    """The bookings of an export."""
    return list(json.loads(file.read_text())["bookings"].values())


def test_two_processes_book_for_one_talk_and_the_business_moves_to_files_and_back(
    settings: dict[str, str], tmp_path: Path, run: Callable[..., Ran]
) -> None:
    """One talk goes on in whichever process hears it; what was booked is exported, served from files, and brought back.

    The export of the files is the export of the database, to the byte.
    """
    one, other = (serve(tmp_path / name, "--demo", **settings) for name in ("one", "other"))
    assert "Demo booking" in one.printed
    assert "Demo booking" not in other.printed
    chat = Chat(one)
    assert "name" in chat.say(one, "book a haircut with Ana on Thursday at 15:30")
    assert "e-mail" in chat.say(other, "Casey Jones")
    assert "phone" in chat.say(one, "casey.jones@example.com")
    assert "15:30" in chat.say(other, "skip")
    booked = chat.say(one, "yes")
    found = re.search(r"\b(\w{4}-\w{4})\b", booked)
    assert found is not None, booked
    file, files = tmp_path / "export.json", tmp_path / "files"
    assert run(tmp_path / "one", "export", str(file), **settings)[0] == 0
    assert [one.end(), other.end()] == [0, 0]
    [made] = [each for each in bookings(file) if each["reference"] == found[1].replace("-", "")]
    assert (made["customer"]["name"], made["start"]) == ("Casey Jones", "2027-03-04T15:30:00Z")
    assert not list(tmp_path.glob("*/bookings.sqlite"))

    assert run(files, "import", str(file))[0] == 0
    assert run(files, "export", str(tmp_path / "from-files.json"))[0] == 0
    back = {**settings, "BOOKINGS_BUSINESS": fresh_business()}
    status, printed, _ = run(files, "import", str(tmp_path / "from-files.json"), **back)
    assert status == 0
    assert "4 bookings" in printed
    status, _, complaint = run(files, "import", str(file), **back)
    assert status == 1
    assert "already" in complaint
    assert run(files, "export", str(tmp_path / "back.json"), **back)[0] == 0
    assert bookings(tmp_path / "back.json") == bookings(file) == bookings(tmp_path / "from-files.json")


def test_a_database_is_migrated_before_it_is_served(
    settings: dict[str, str], tmp_path: Path, run: Callable[..., Ran]
) -> None:
    """Without the schema nothing works and `migrate` is named; it is applied once; a newer schema is refused."""
    with psycopg.connect(server().url("postgres"), autocommit=True) as connection:
        connection.execute("DROP DATABASE IF EXISTS empty")
        connection.execute("CREATE DATABASE empty")
    settings = {**settings, "BOOKINGS_STORE": server().url("empty")}
    for command in (("serve", "--demo"), ("init", *SALON, *ADA), ("check",), ("export", f"{tmp_path}/file")):
        status, _, complaint = run(tmp_path, *command, **settings)
        assert status == 1
        assert "python app.py migrate" in complaint
    printed = [run(tmp_path, "migrate", **settings)[:2] for _ in range(2)]
    assert [status for status, _ in printed] == [0, 0]
    assert ["applied 0001_first" in lines for _, lines in printed] == [True, False]
    status, told, _ = run(tmp_path, "check", **settings)
    assert (status, "none yet" in told) == (1, True)
    with psycopg.connect(settings["BOOKINGS_STORE"]) as connection:
        connection.execute("INSERT INTO bookings.migrations (number, name) VALUES (9999, 'of_the_future')")
    for command in (("serve", "--demo"), ("migrate",)):
        status, _, complaint = run(tmp_path, *command, **settings)
        assert status == 1
        assert "9999_of_the_future" in complaint


def test_a_business_of_a_database_is_made_once_and_apart_from_others(
    settings: dict[str, str], tmp_path: Path, run: Callable[..., Ran]
) -> None:
    """`init` makes it, `link` and `check` know it; another business of the same database is none of its concern."""
    status, printed, _ = run(tmp_path, "init", *SALON, *ADA, **settings)
    assert status == 0
    assert "  link " in printed
    status, _, complaint = run(tmp_path, "init", *SALON, *ADA, **settings)
    assert status == 1
    assert "already" in complaint
    assert run(tmp_path, "link", "ada@example.com", **settings)[0] == 0
    status, printed, _ = run(tmp_path, "check", **settings)
    assert status == 0
    assert re.search(r"^ +staff +1$", printed, re.MULTILINE)
    hasty = {**settings, "BOOKINGS_STORE": f"{settings['BOOKINGS_STORE']}&options=-csynchronous_commit%3Doff"}
    for command in (("check",), ("serve",)):
        status, _, complaint = run(tmp_path, *command, **hasty)
        assert (status, "synchronous_commit" in complaint) == (1, True)
    another = {**settings, "BOOKINGS_BUSINESS": fresh_business()}
    status, _, complaint = run(tmp_path, "serve", **another)
    assert status == 1
    assert "empty" in complaint
    assert run(tmp_path, "export", str(tmp_path / "none.json"), **another)[0] == 1
    assert not list(tmp_path.iterdir())
