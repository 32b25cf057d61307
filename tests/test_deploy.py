"""The image and the compose file: linters find nothing, and what they name is there. No engine runs them here."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.config import Settings
from bot.ending import LAST_RESORT
from bot.secret_files import FROM_FILES
from tests.command_line import ROOT

DEPLOY = ROOT / "deploy"
BIN = Path(sys.executable).parent


def compose() -> Any:
    """The compose file as a parser reads it."""
    return YAML(typ="safe").load(DEPLOY / "compose.yaml")


def test_the_image_is_what_a_linter_asks_for() -> None:
    """Hadolint has nothing to say about the Dockerfile."""
    linter = shutil.which("hadolint", path=f"{BIN}{os.pathsep}{os.environ['PATH']}")
    if linter is None:
        pytest.skip("hadolint is published for Linux on x86_64 alone")
    linted = subprocess.run([linter, DEPLOY / "Dockerfile"], capture_output=True, text=True, check=False)
    assert (linted.returncode, linted.stdout) == (0, "")


def test_the_compose_file_fits_its_schema() -> None:
    """compose.yaml is valid by the published schema of the Compose Specification."""
    checked = subprocess.run(
        [BIN / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", DEPLOY / "compose.yaml"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_the_image_has_all_that_the_bot_runs_with() -> None:
    """Every package of the product, and every file that the image is built from, is let into the build."""
    let_in = re.findall(r"^!(\S+)", (DEPLOY / "Dockerfile.dockerignore").read_text(), re.MULTILINE)
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "bench"}
    assert packages <= set(let_in) | {"tools"}
    for pattern in let_in:
        assert list(ROOT.glob(pattern)), pattern
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", (DEPLOY / "Dockerfile").read_text(), re.MULTILINE)
    for name in " ".join(copied).split():
        assert (ROOT / name).exists(), name


def test_compose_starts_with_settings_that_there_are(tmp_path: Path) -> None:
    """The environment of the bot in compose.yaml is one that it starts with, its secrets being files."""
    services = compose()["services"]
    settings = {name: str(value) for name, value in services["bookings"]["environment"].items()}
    secrets = {
        "store": "postgresql://bookings@database/bookings",
        "secret": "x" * 40,
        "smtp": "smtps://u:p@mail.example",
    }
    for name, value in settings.items():
        if name.endswith("_FILE"):
            assert name.removesuffix("_FILE") in FROM_FILES
            file = tmp_path / Path(value).name
            file.write_text(secrets[file.name])
            settings[name] = str(file)
    settings["PUBLIC_URL"] = "https://bookings.example.com"
    settings["MAIL_FROM"] = "bookings@example.com"
    read = Settings.read(settings)
    assert read.store == secrets["store"]
    assert "9464" not in str(services["proxy"]), "metrics are not for the public"
    assert services["bookings"].get("ports") is None


def test_the_bot_in_a_container_hears_signals_and_has_time_to_end() -> None:
    """A first process of its own passes signals on; the grace is longer than the bot's last resort."""
    bot = compose()["services"]["bookings"]
    assert bot["init"] is True
    assert float(bot["stop_grace_period"].removesuffix("s")) > LAST_RESORT


def test_the_proxy_of_compose_leads_to_the_bot_and_logs_no_path() -> None:
    """It knows the bot by its name and port, and excludes the logs in which an error names a request's path."""
    proxy = (DEPLOY / "Caddyfile").read_text()
    [port] = re.findall(r"^EXPOSE (\d+)$", (DEPLOY / "Dockerfile").read_text(), re.MULTILINE)
    assert f"dynamic a bookings {port}" in proxy
    assert "exclude http.log.error http.handlers.reverse_proxy" in proxy
    assert proxy.count("{") == proxy.count("}")
    assert "bookings" in compose()["services"]


def test_the_network_that_is_trusted_is_the_proxys_own() -> None:
    """TRUSTED_PROXIES of the bot is the subnet that compose gives the network of both."""
    file = compose()
    [config] = file["networks"]["inside"]["ipam"]["config"]
    assert file["services"]["bookings"]["environment"]["TRUSTED_PROXIES"] == config["subnet"]
    assert file["services"]["proxy"]["networks"] == file["services"]["bookings"]["networks"] == ["inside"]
