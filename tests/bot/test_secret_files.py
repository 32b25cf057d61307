"""Secrets from files: what an operator gets wrong is said, and never taken for a secret that is not set."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.config import Settings, SettingsFaulty
from bot.secret_files import FROM_FILES, is_open_to_others
from tests.command_line import run

SECRET = "x" * 40
WEB = {"BOOKINGS_MODE": "web", "PUBLIC_URL": "https://book.example", "SMTP_URL": "smtps://mail.example"}


@pytest.mark.parametrize("name", sorted(FROM_FILES))
@pytest.mark.parametrize("content", ["", " \n"])
def test_an_empty_file_is_a_fault(name: str, content: str, tmp_path: Path) -> None:
    """A mount that went wrong does not let a process serve another store, or sign with a key of its own."""
    file = tmp_path / "secret"
    file.write_text(content)
    others = {other: value for other, value in WEB.items() if other != name}
    with pytest.raises(SettingsFaulty, match=f"{name}_FILE .* is empty"):
        Settings.read({**others, f"{name}_FILE": str(file)})


def test_what_editors_put_around_a_secret_is_no_part_of_it(tmp_path: Path) -> None:
    """A byte order mark before it and a line break after it are taken off."""
    file = tmp_path / "secret"
    file.write_bytes(b"\xef\xbb\xbf" + SECRET.encode() + b"\r\n")
    assert Settings.read({**WEB, "BOOKINGS_SECRET_FILE": str(file)}).secret == SECRET


def test_a_file_that_everybody_may_read_is_named(tmp_path: Path) -> None:
    """The bot starts, and its first line says which file and what to do; one that only its owner reads is fine."""
    file = tmp_path / "secret"
    file.write_text(SECRET)
    file.chmod(0o644)
    [caution] = Settings.read({**WEB, "BOOKINGS_SECRET_FILE": str(file)}).cautions
    assert f"BOOKINGS_SECRET_FILE '{file}' can be read by everybody" in caution
    _, _, complaint = run(tmp_path / "data", "check", BOOKINGS_SECRET_FILE=str(file))
    assert caution in complaint
    assert SECRET not in complaint
    file.chmod(0o640)
    assert Settings.read({**WEB, "BOOKINGS_SECRET_FILE": str(file)}).cautions == ()


def test_the_modes_of_a_containers_secrets_are_not_the_operators() -> None:
    """In a container nobody else reads /run/secrets, whatever modes its files have."""
    assert not is_open_to_others("/run/secrets/store")


@pytest.mark.parametrize("address", ["https://me:pass-word@book.example", "https://[pass-word"])
def test_an_address_with_a_password_is_refused_without_it(address: str) -> None:
    """What was pasted into the wrong variable is not shown to whoever reads the log of the start."""
    with pytest.raises(SettingsFaulty, match="PUBLIC_URL") as refused:
        Settings.read({**WEB, "PUBLIC_URL": address})
    assert "pass-word" not in str(refused.value)
