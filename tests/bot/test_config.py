"""Settings from the environment."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from ipaddress import ip_network
from pathlib import Path

import pytest

from bot.config import USUAL_LIMITS, AppType, Mode, Settings, SettingsFaulty, is_loopback
from bot.mail.smtp_server import Security, SmtpServer
from bot.signing import BadToken, KeyFileFaulty, Keys, load_secret

SECRET = "x" * 32
PRODUCTION = {"BOOKINGS_MODE": "web", "PUBLIC_URL": "https://book.example", "SMTP_URL": "smtps://u:p@mail.example"}
TEAMS = {**PRODUCTION, "BOOKINGS_MODE": "teams", "MICROSOFT_APP_ID": "a", "MICROSOFT_APP_TENANT_ID": "t"}


def test_development_needs_nothing_else() -> None:
    """A developer sets the mode and gets loopback, the usual port, files in var and a minute of grace."""
    read = Settings.read({"BOOKINGS_MODE": "development"})
    assert read == Settings(mode=Mode.DEVELOPMENT)
    assert (read.host, read.port, read.data, read.mail_grace) == ("127.0.0.1", 3978, Path("var"), timedelta(seconds=60))


def test_every_setting_is_read() -> None:
    """Each variable lands in its setting, with blanks around it taken off."""
    read = Settings.read(
        {
            **TEAMS,
            "HOST": "0.0.0.0",
            "PORT": " 0 ",
            "PUBLIC_URL": "https://book.example/",
            "TRUSTED_PROXIES": "10.0.0.0/8, ::1,",
            "BOOKINGS_DATA": "/data",
            "BOOKINGS_STORE": "postgresql://db/bookings",
            "BOOKINGS_SECRET": SECRET,
            "BOOKINGS_SECRET_PREVIOUS": "y" * 32,
            "MICROSOFT_APP_TYPE": "UserAssignedMSI",
            "MAIL_FROM": "salon@book.example",
            "MAIL_GRACE": "5",
            "METRICS_ADDRESS": "10.0.0.7:9464",
        }
    )
    assert read == Settings(
        mode=Mode.TEAMS,
        host="0.0.0.0",
        port=0,
        public_url="https://book.example",
        trusted_proxies=(ip_network("10.0.0.0/8"), ip_network("::1/128")),
        data=Path("/data"),
        store="postgresql://db/bookings",
        secret=SECRET,
        previous_secret="y" * 32,
        app_id="a",
        app_tenant_id="t",
        app_type=AppType.USER_ASSIGNED_MSI,
        smtp_url="smtps://u:p@mail.example",
        mail_from="salon@book.example",
        mail_grace=timedelta(seconds=5),
        metrics=("10.0.0.7", 9464),
        logs_json=True,
        limits=USUAL_LIMITS,
    )
    now = Settings.read({"BOOKINGS_MODE": "development", "BOOKINGS_NOW": "2027-03-01T10:00:00+01:00"}).now
    assert now == datetime(2027, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({}, "BOOKINGS_MODE"),
        ({"BOOKINGS_MODE": "production"}, "BOOKINGS_MODE"),
        ({"BOOKINGS_MODE": "development", "HOST": "0.0.0.0"}, "HOST"),
        ({"BOOKINGS_MODE": "development", "HOST": "::"}, "HOST"),
        ({"BOOKINGS_MODE": "development", "PORT": "65536"}, "PORT"),
        ({"BOOKINGS_MODE": "development", "PORT": "-1"}, "PORT"),
        ({"BOOKINGS_MODE": "development", "PORT": "٣"}, "PORT"),
        ({"BOOKINGS_MODE": "development", "BOOKINGS_NOW": "2027-03-01T10:00:00"}, "BOOKINGS_NOW"),
        ({"BOOKINGS_MODE": "development", "BOOKINGS_NOW": "tomorrow"}, "BOOKINGS_NOW"),
        ({"BOOKINGS_MODE": "development", "TRUSTED_PROXIES": "10.0.0.1/8"}, "TRUSTED_PROXIES"),
        ({"BOOKINGS_MODE": "development", "BOOKINGS_SECRET": "short"}, "BOOKINGS_SECRET"),
        ({"BOOKINGS_MODE": "development", "BOOKINGS_SECRET_PREVIOUS": SECRET}, "BOOKINGS_SECRET_PREVIOUS"),
        ({"BOOKINGS_MODE": "development", "BOOKINGS_STORE": "mysql://db", "BOOKINGS_SECRET": SECRET}, "BOOKINGS_STORE"),
        ({"BOOKINGS_MODE": "development", "BOOKINGS_STORE": "postgresql://db"}, "BOOKINGS_SECRET"),
        ({**PRODUCTION, "PUBLIC_URL": ""}, "PUBLIC_URL"),
        ({**PRODUCTION, "PUBLIC_URL": "http://book.example"}, "PUBLIC_URL"),
        ({**PRODUCTION, "PUBLIC_URL": "https://book.example/path"}, "PUBLIC_URL"),
        ({**PRODUCTION, "PUBLIC_URL": "book.example"}, "PUBLIC_URL"),
        ({**PRODUCTION, "PUBLIC_URL": "https://book.example:port"}, "PUBLIC_URL"),
        ({**PRODUCTION, "SMTP_URL": ""}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "mail.example"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://mail.example:port"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://[mail"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://user@mail.example"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://u:p@ss/word@mail.example"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://mail.example/inbox"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://mail.example?tls=none"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://mail.example?tls=maybe"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtp://mail.example?tls"}, "SMTP_URL"),
        ({**PRODUCTION, "SMTP_URL": "smtps://localhost?tls=none"}, "SMTP_URL"),
        ({**PRODUCTION, "MAIL_FROM": "salon"}, "MAIL_FROM"),
        ({**PRODUCTION, "MAIL_FROM": "Salon <salon@book.example>"}, "MAIL_FROM"),
        ({**PRODUCTION, "MAIL_FROM": "salon@"}, "MAIL_FROM"),
        ({**PRODUCTION, "MAIL_FROM": "@book.example"}, "MAIL_FROM"),
        ({**PRODUCTION, "MAIL_GRACE": "3601"}, "MAIL_GRACE"),
        ({**PRODUCTION, "BOOKINGS_NOW": "2027-03-01T09:00:00Z"}, "BOOKINGS_NOW"),
        ({**TEAMS, "MICROSOFT_APP_ID": "", "MICROSOFT_APP_PASSWORD": "p"}, "MICROSOFT_APP_ID"),
        ({**TEAMS, "MICROSOFT_APP_TENANT_ID": "", "MICROSOFT_APP_PASSWORD": "p"}, "MICROSOFT_APP_TENANT_ID"),
        (TEAMS, "MICROSOFT_APP_PASSWORD"),
        ({**TEAMS, "MICROSOFT_APP_TYPE": "MultiTenant", "MICROSOFT_APP_PASSWORD": "p"}, "MICROSOFT_APP_TYPE"),
        (
            {**TEAMS, "MICROSOFT_APP_TYPE": "UserAssignedMSI", "MICROSOFT_APP_PASSWORD": "p"},
            "MICROSOFT_APP_PASSWORD",
        ),
    ],
)
def test_a_fault_is_named(environ: dict[str, str], named: str) -> None:
    """A missing or impossible setting is refused by a sentence that begins with its name."""
    with pytest.raises(SettingsFaulty) as faulty:
        Settings.read(environ)
    assert [fault.split()[0] for fault in faulty.value.faults] == [named]


@pytest.mark.parametrize(
    ("url", "server", "shown"),
    [
        ("smtp://mail.example", ("mail.example", 587, Security.STARTTLS, "", ""), "mail.example:587 (starttls)"),
        (
            "smtps://a%40b.example:p%3A%2Fw@mail.example",
            ("mail.example", 465, Security.TLS, "a@b.example", "p:/w"),
            "mail.example:465 (tls, with a user)",
        ),
        ("smtp://[::1]:2525?tls=none", ("::1", 2525, Security.NONE, "", ""), "[::1]:2525 (none)"),
        ("smtp://localhost/?tls=none", ("localhost", 25, Security.NONE, "", ""), "localhost:25 (none)"),
    ],
)
def test_a_mail_server_is_named_by_an_address(
    url: str, server: tuple[str, int, Security, str, str], shown: str
) -> None:
    """Its scheme says how it is spoken to, user and password are percent-encoded; shown, it holds neither."""
    read = SmtpServer.parse(Settings.read({**PRODUCTION, "SMTP_URL": url}).smtp_url)
    assert (read.host, read.port, read.security, read.user, read.password) == server
    assert str(read) == shown
    assert not any(secret and secret in repr(read) for secret in server[3:])


def test_all_faults_are_named_at_once() -> None:
    """One start tells everything that is wrong, and no secret."""
    with pytest.raises(SettingsFaulty) as faulty:
        Settings.read({"BOOKINGS_MODE": "web", "PORT": "x", "BOOKINGS_SECRET": "my-short-secret"})
    assert len(faulty.value.faults) == 4
    assert "my-short-secret" not in str(faulty.value)


def test_settings_shown_hold_no_secret() -> None:
    """Settings in a log or traceback show no secret, password or address with credentials."""
    secrets = {"BOOKINGS_SECRET": "s" * 40, "MICROSOFT_APP_PASSWORD": "w" * 40, "BOOKINGS_STORE": "postgresql://u:pw@h"}
    shown = repr(Settings.read({**TEAMS, **secrets}))
    assert not any(secret in shown for secret in ("s" * 40, "w" * 40, "pw", "u:p@"))


@pytest.mark.parametrize(
    ("host", "expected"), [("localhost", True), ("127.9.9.9", True), ("::1", True), ("0.0.0.0", False), ("x", False)]
)
def test_loopback_is_this_machine(host: str, expected: bool) -> None:
    """Loopback addresses and their name mean this machine, and nothing else does."""
    assert is_loopback(host) is expected


def test_the_key_is_made_once(tmp_path: Path) -> None:
    """Where no secret is set one is made, kept for its owner alone, and the same at the next start."""
    settings = Settings(mode=Mode.DEVELOPMENT, data=tmp_path / "new")
    secret = load_secret(settings)
    assert load_secret(settings) == secret
    assert (tmp_path / "new" / "key").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["key"]
    assert load_secret(Settings(mode=Mode.DEVELOPMENT, data=tmp_path / "other")) != secret
    assert load_secret(Settings(mode=Mode.DEVELOPMENT, data=tmp_path / "new", secret=SECRET)) == SECRET


@pytest.mark.parametrize("damage", ["", "short", "\xff" * 50])
def test_a_damaged_key_file_is_refused(tmp_path: Path, damage: str) -> None:
    """A key file that is empty, short or no text is refused with its name, never replaced in silence."""
    path = tmp_path / "key"
    path.write_text(damage, encoding="latin-1")
    path.chmod(0o600)
    with pytest.raises(KeyFileFaulty, match=str(path)):
        load_secret(Settings(mode=Mode.DEVELOPMENT, data=tmp_path))


@pytest.mark.skipif(os.name != "posix", reason="only POSIX files have such modes")
def test_a_key_file_open_to_others_is_refused(tmp_path: Path) -> None:
    """A key that other people may read signs nothing."""
    load_secret(Settings(mode=Mode.DEVELOPMENT, data=tmp_path))
    (tmp_path / "key").chmod(0o644)
    with pytest.raises(KeyFileFaulty, match="chmod 600"):
        load_secret(Settings(mode=Mode.DEVELOPMENT, data=tmp_path))


def test_a_token_counts_for_its_purpose() -> None:
    """What is signed for one purpose is read for that purpose alone, by the same secret or the next one."""
    old, new = Keys("o" * 32), Keys("n" * 32, previous="o" * 32)
    token = old.token("link", {"booking": "b"})
    assert new.claims("link", token) == {"booking": "b"}
    for keys, purpose, value in ((new, "code", token), (Keys("n" * 32), "link", token), (old, "link", token + "x")):
        with pytest.raises(BadToken):
            keys.claims(purpose, value)
    with pytest.raises(BadToken):
        old.claims("link", new.token("link", {}))


def test_a_pseudonym_tells_nothing() -> None:
    """The same address has the same pseudonym, another address, kind or secret another one."""
    keys = Keys(SECRET)
    first = keys.pseudonym("client", "192.0.2.1")
    assert first == keys.pseudonym("client", "192.0.2.1")
    others = {keys.pseudonym("client", "192.0.2.2"), keys.pseudonym("other", "192.0.2.1")}
    assert first not in {*others, Keys("y" * 32).pseudonym("client", "192.0.2.1")}


@pytest.mark.parametrize("name", ["BOOKINGS_SECRET", "BOOKINGS_STORE", "MICROSOFT_APP_PASSWORD", "SMTP_URL"])
def test_a_secret_may_be_in_a_file(tmp_path: Path, name: str) -> None:
    """NAME_FILE names a file with the secret, as containers have them; both at once, or no such file, is a fault."""
    values = {
        "BOOKINGS_SECRET": SECRET,
        "BOOKINGS_STORE": "postgresql://db/bookings",
        "MICROSOFT_APP_PASSWORD": "hush",
        "SMTP_URL": "smtps://u:p@mail.example",
    }
    file = tmp_path / "secret"
    file.write_text(f"{values[name]}\n", encoding="utf-8")
    others = {**TEAMS, **values}
    del others[name]
    file.chmod(0o600)
    assert Settings.read({**others, f"{name}_FILE": str(file)}) == Settings.read({**others, name: values[name]})
    with pytest.raises(SettingsFaulty, match=f"{name} and {name}_FILE are both set"):
        Settings.read({**others, name: values[name], f"{name}_FILE": str(file)})
    with pytest.raises(SettingsFaulty, match=f"{name}_FILE .* cannot be read: No such file"):
        Settings.read({**others, f"{name}_FILE": str(tmp_path / "none")})
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsFaulty, match="cannot be read: it is no text"):
        Settings.read({**others, f"{name}_FILE": str(file)})
