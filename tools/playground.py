"""Start the demo business in the Microsoft 365 Agents Playground, which stands in for Teams on a developer's machine.

    make playground

A personal chat there speaks as one person, so there is one Playground a persona: a customer, a team member and an
administrator. Its telemetry is off. It listens on every interface of the machine and asks nobody who they are, so it
is for trying things out and not for a network of strangers.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

from bookings import demo

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "tests" / "node" / "playground" / "cli.js"
BOT = {"id": "contoso-salon", "name": "Contoso Salon"}
GROUP, CHANNEL = "salon-group", "salon-general"
CUSTOMER = "casey"
PERSONAS = {CUSTOMER: "customer", "ana": "team member", "ada": "administrator"}
PATIENCE_SECONDS = 15


class NotStarted(Exception):
    """A process ended before it told its address."""


def person(key: str, name: str, address: str, object_id: str) -> dict[str, str]:
    """A user as the Playground's configuration has one."""
    given, _, surname = name.partition(" ")
    return {
        "id": key,
        "name": name,
        "userPrincipleName": address,
        "aadObjectId": object_id,
        "givenName": given,
        "surname": surname or given,
        "email": address,
    }


def people() -> dict[str, dict[str, str]]:
    """The demo's customer, of whom no staff record knows, and its staff, by key."""
    staff = demo.catalogue().staff
    known = {
        key: person(key, each.display_name, each.email_address, each.aad_object_id or "") for key, each in staff.items()
    }
    casey = demo.CASEY
    customer = person(CUSTOMER, casey.name, casey.email_address or "", "00000000-0000-4000-8000-0000000000c1")
    return {CUSTOMER: customer, **known}


def personal_chat(key: str) -> str:
    """The id of a person's own chat with the bot: as in Teams, no two persons have the same."""
    return f"{key}-chat"


def configuration(key: str) -> dict[str, Any]:
    """The tenant of the demo business as one person sees it, with five others, which is what the Playground takes."""
    everybody = people()
    return {
        "version": "0.1.1",
        "tenantId": demo.TENANT,
        "bot": BOT,
        "currentUser": everybody.pop(key),
        "users": list(everybody.values())[:5],
        "personalChat": {"id": personal_chat(key)},
        "groupChat": {"id": GROUP, "name": "Salon"},
        "team": {
            "id": "salon-team",
            "name": "Salon",
            "aadGroupId": "00000000-0000-4000-8000-0000000000f1",
            "channels": [{"id": CHANNEL, "name": "General"}],
        },
    }


def node() -> str | None:
    """The machine's Node.js, or the one beside this Python."""
    beside = Path(sys.executable).with_name("node")
    return shutil.which("node") or (str(beside) if beside.exists() else None)


@contextmanager
def started(command: list[str], folder: Path, environment: Mapping[str, str], told: str) -> Iterator[re.Match[str]]:
    """Run a process in `folder` until the block ends; the match of `told` in what it printed.

    Raises:
        NotStarted: it ended without having told that.

    """
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            yield _found(process.stdout or (), told)
        finally:
            process.terminate()
            try:
                process.wait(PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def _found(printed: Iterable[str], told: str) -> re.Match[str]:
    lines = []
    for line in printed:
        if found := re.search(told, line):
            return found
        lines.append(line)
    raise NotStarted("".join(lines))


@contextmanager
def playground(key: str, endpoint: str, folder: Path) -> Iterator[str]:
    """One person's Playground on any free port, with its files in the new `folder`; its address.

    Raises:
        NotStarted: there is no Node.js, or the Playground ended, which it explains in its log.

    """
    runtime = node()
    if runtime is None or not SCRIPT.exists():
        raise NotStarted("Node.js or the Playground is missing; `make playground` fetches both")
    folder.mkdir(parents=True)
    file = folder / "configuration.yml"
    file.write_text(json.dumps(configuration(key), indent=2))  # JSON is YAML too
    command = [runtime, str(SCRIPT), "start", "-e", endpoint, "-c", "msteams", "-p", str(_free_port()), "--dt"]
    environment = {"TEAMSAPPTESTER_BROWSER": "none", "M365_AGENTS_PLAYGROUND_CONFIG_PATH": str(file)}
    with started(command, folder, environment, r"Listening on (\d+)") as found:
        address = f"http://127.0.0.1:{found[1]}/"
        _wait(address, folder)
        yield address


def _wait(address: str, folder: Path) -> None:
    """Wait until the Playground answers; it says that it listens before it reads its configuration."""
    until = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < until:
        try:
            with urlopen(f"{address}_debug/ping", timeout=PATIENCE_SECONDS):  # noqa: S310 - an address on this machine
                return
        except HTTPError:
            time.sleep(0.05)
        except OSError as gone:
            raise NotStarted((folder / "devTools" / "m365agentsplayground.log").read_text()[-1500:]) from gone
    raise NotStarted(f"{address} does not answer")


def _free_port() -> int:
    """A port that nobody has at the moment: the Playground does not take 0 for an answer."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def main() -> None:
    """Start the bot and the three, tell where they are, and end all of them on Ctrl-C."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, _end)
    with ExitStack() as running:
        folder = Path(running.enter_context(tempfile.TemporaryDirectory()))
        command = [sys.executable, "app.py", "serve", "--demo"]
        development = {"BOOKINGS_MODE": "development"}
        bot = running.enter_context(started(command, ROOT, development, r"Open (http://\S+/) "))[1]
        print(f"The bot, and its page          {bot}", flush=True)
        for key, role in PERSONAS.items():
            address = running.enter_context(playground(key, f"{bot}/api/messages", folder / key))
            print(f"{people()[key]['name'] + ', ' + role:30} {address}", flush=True)
        print("The Playgrounds listen on every interface of this machine. Ctrl-C ends all of them.", flush=True)
        signal.pause()


def _end(_signal: int, _frame: object) -> None:
    raise SystemExit(0)


if __name__ == "__main__":
    try:
        main()
    except NotStarted as fault:
        sys.exit(str(fault))
