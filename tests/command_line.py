"""app.py as processes: commands that end, and a server that runs until it is asked to end."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

ROOT = Path(__file__).resolve().parent.parent
MONDAY = "2027-03-01T08:00:00+00:00"
PATIENCE = 60


@dataclass
class Served:
    """A running server: its folder, its address and what it printed until it listened."""

    data: Path
    url: str
    printed: str
    process: subprocess.Popen[str]

    def ask(self, path: str, body: Mapping[str, Any] | None = None, token: str = "") -> Any:
        """Send JSON to the server's Direct Line, or ask without a body; the JSON that comes back."""
        headers = {"Content-Type": "application/json", **({"Authorization": f"Bearer {token}"} if token else {})}
        data = None if body is None else json.dumps(body).encode()
        with urlopen(Request(f"{self.url}directline/3.0/{path}", data, headers), timeout=PATIENCE) as answer:
            return json.load(answer)

    def end(self) -> int:
        """Ask it to end as a service manager does; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=PATIENCE)
        return self.process.returncode


def environment(data: Path, settings: Mapping[str, str]) -> dict[str, str]:
    """What a process is started with: development on the folder, but for what `settings` says."""
    ours = ("BOOKINGS_", "MICROSOFT_", "MAIL_", "SMTP_", "PUBLIC_URL", "HOST", "PORT")
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return {**inherited, "BOOKINGS_MODE": "development", "BOOKINGS_DATA": str(data), "PORT": "0", **settings}


def run(data: Path, *arguments: str, **settings: str) -> tuple[int, str, str]:
    """Run a command to its end: exit status, what it printed, what it complained of. Nobody is shown a traceback."""
    ended = subprocess.run(
        (sys.executable, "app.py", *arguments),
        cwd=ROOT,
        env=environment(data, settings),
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.returncode, ended.stdout, ended.stderr


def serve(data: Path, *options: str, **settings: str) -> Served:
    """Start a server, on a Monday morning unless said otherwise, and wait until it listens."""
    log = data.with_name(f"{data.name}.log")
    with log.open("a") as errors:
        process = subprocess.Popen(
            (sys.executable, "app.py", "serve", *options),
            cwd=ROOT,
            env=environment(data, settings or {"BOOKINGS_NOW": MONDAY}),
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )
    printed = ""
    for line in process.stdout or ():
        printed += line
        if found := re.search(r"Open (http://\S+/) ", line):
            return Served(data, found[1], printed, process)
    raise AssertionError(log.read_text())
