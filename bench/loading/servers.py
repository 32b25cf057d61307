"""Server processes of one business, filled by `app.py import`, and what they use: processor, memory, descriptors."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from urllib.request import urlopen

import psycopg

from bench.loading import business
from tests.command_line import ROOT, Served, environment, serve
from tests.postgres.server import SETTINGS, Server, fresh_business, server

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")
SECRET = "0123456789abcdef" * 4
DURABLE = (*SETTINGS, "fsync=on")


@dataclass(frozen=True)
class Case:
    """What is measured: the store, its bookings, open conversations, and processes that serve them."""

    store: str
    bookings: int
    conversations: int
    processes: int = 1

    @property
    def name(self) -> str:
        """As the table says it."""
        return f"{self.store}, {self.bookings:,} bookings, {self.conversations:,} conversations" + (
            f", {self.processes} processes" if self.processes > 1 else ""
        )


@dataclass
class Running:
    """A case's processes."""

    case: Case
    served: list[Served] = field(default_factory=list)
    metrics: list[int] = field(default_factory=list)
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def pids(self) -> list[int]:
        """The server processes, without the database's."""
        return [each.process.pid for each in self.served]

    def outbox_due(self) -> int:
        """How many mails wait though they are due."""
        with urlopen(f"http://127.0.0.1:{self.metrics[0]}/metrics") as answer:
            lines = answer.read().decode().splitlines()
        return next(
            (int(float(line.split()[-1])) for line in lines if line.startswith('bookings_outbox_rows{state="due"}')), 0
        )

    def serve(self, data: Path) -> None:
        """Start one more, on this folder."""
        self.metrics.append(_free_port())
        self.served.append(
            serve(
                data,
                BOOKINGS_NOW=business.NOW.isoformat(),
                MAIL_GRACE="0",
                METRICS_ADDRESS=f"127.0.0.1:{self.metrics[-1]}",
                TRUSTED_PROXIES="127.0.0.1",
                **self.settings,
            )
        )

    def end(self) -> None:
        """Ask all of them to end."""
        while self.served:
            self.served.pop().end()


class Shop:
    """Starts cases; a store of each size is filled once and copied."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._cases = 0
        self._exports: dict[int, Path] = {}
        self._filled: dict[int, Path] = {}
        self._databases: dict[int, tuple[str, str]] = {}

    def start(self, case: Case) -> Running:
        """Fill a store for this case alone, and serve it."""
        self._cases += 1
        store = self._files if case.store == "embedded" else self._database
        data, settings = store(case.bookings, self._folder / f"case-{self._cases}")
        running = Running(case, settings=settings)
        for number in range(case.processes):
            running.serve(data if case.store == "embedded" else data.with_name(f"{data.name}-{number}"))
        return running

    def _files(self, bookings: int, data: Path) -> tuple[Path, dict[str, str]]:
        if bookings not in self._filled:
            self._filled[bookings] = self._folder / f"filled-{bookings}"
            self._import(bookings, self._filled[bookings], {})
        shutil.copytree(self._filled[bookings], data)
        return data, {}

    def _database(self, bookings: int, data: Path) -> tuple[Path, dict[str, str]]:
        if bookings not in self._databases:
            name = fresh_business().replace("business-", "filled_")
            _execute(f"CREATE DATABASE {name} TEMPLATE migrated")
            self._databases[bookings] = name, durable().url(name)
            self._import(bookings, data, self._settings(durable().url(name)))
            with psycopg.connect(durable().url(name), autocommit=True) as connection:
                connection.execute("VACUUM ANALYZE")
        name = f"case_{self._cases}"
        _execute(f"CREATE DATABASE {name} TEMPLATE {self._databases[bookings][0]}")
        return data, self._settings(durable().url(name))

    @staticmethod
    def _settings(url: str) -> dict[str, str]:
        return {"BOOKINGS_STORE": url, "BOOKINGS_SECRET": SECRET}

    def _import(self, bookings: int, data: Path, settings: dict[str, str]) -> None:
        if bookings not in self._exports:
            self._exports[bookings] = self._folder / f"export-{bookings}.json"
            business.write_export(self._exports[bookings], bookings)
        command = (sys.executable, "app.py", "import", str(self._exports[bookings]))
        subprocess.run(command, cwd=ROOT, env=environment(data, settings), check=True, stdout=subprocess.DEVNULL)


@cache
def durable() -> Server:
    """A PostgreSQL of this process's own that waits for the disk at every commit, as a real one does."""
    return server(DURABLE)


def processor(pids: list[int]) -> float:
    """Seconds that processes have computed, ended children of theirs included."""
    return sum(sum(int(part) for part in _stat(pid)[11:15]) for pid in pids) / TICK


def with_children(pid: int) -> list[int]:
    """A process and those that it started."""
    children = [int(each.name) for each in Path("/proc").iterdir() if each.name.isdigit() and _parent(each.name) == pid]
    return [pid, *children]


def memory(pids: list[int]) -> float:
    """Megabytes that are resident."""
    return sum(int(Path(f"/proc/{pid}/statm").read_text().split()[1]) for pid in pids) * PAGE / 1e6


def descriptors(pids: list[int]) -> int:
    """Open files and sockets."""
    return sum(len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in pids)


def machine() -> tuple[float, float]:
    """Seconds that all processors computed for anybody, and were idle."""
    user, nice, system, idle, waiting, *rest = (
        int(part) for part in Path("/proc/stat").read_text().split("\n")[0].split()[1:9]
    )
    return (user + nice + system + sum(rest)) / TICK, (idle + waiting) / TICK


def _stat(pid: int) -> list[str]:
    """The fields of a process's line after its name."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()


def _parent(pid: str) -> int:
    try:
        return int(_stat(int(pid))[1])
    except OSError:
        return 0


def _execute(statement: str) -> None:
    with psycopg.connect(durable().url("postgres"), autocommit=True) as connection:
        connection.execute(statement.encode())


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
