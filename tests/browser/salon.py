"""The demo salon as its own process, with a data folder that a test may look into."""

from __future__ import annotations

import asyncio
import json
import os
import re
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import policy
from email.parser import BytesParser
from pathlib import Path
from typing import Any

from bookings import demo
from bookings.ids import RandomIds
from bookings.model import Booking
from bookings.settings import SettingsDesk
from bot.links import Links
from bot.signing import KEY_FILE, Keys
from state.places import EmbeddedPlace
from state.records import from_document
from tests.bookings.salon import ADA

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
"""A Monday morning."""
PATIENCE = 60.0
CODE = re.compile(r"(?<!\d)\d{6}(?!\d)")


@dataclass
class Salon:
    """A running server: where it is, what it printed, what it keeps."""

    url: str
    data: Path
    printed: str
    process: asyncio.subprocess.Process
    log: Path
    codes_seen: set[str] = field(default_factory=set)

    @property
    def references(self) -> list[str]:
        """Casey's bookings as the server printed them: by staff with the setting off, with it on, and self-made."""
        return re.findall(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b", self.printed)

    async def stop(self) -> None:
        """End the server as an administrator does."""
        self.process.terminate()
        await self.process.wait()

    async def bookings(self) -> list[dict[str, Any]]:
        """The bookings on disk, through the export that an administrator makes."""
        file = self.data / "export.json"
        await EmbeddedPlace(self.data).export(file)
        bookings: Mapping[str, dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["bookings"]
        return list(bookings.values())

    async def booking(self, reference: str) -> dict[str, Any]:
        """One booking on disk."""
        return next(each for each in await self.bookings() if each["reference"] == reference.replace("-", ""))

    async def link(self, reference: str) -> str:
        """The manage link of a booking, as a mail to its customer has it."""
        keys = Keys((self.data / KEY_FILE).read_text(encoding="ascii").strip())
        return Links(keys, self.url).manage_url(from_document(await self.booking(reference), Booking))

    async def code(self, address: str) -> str:
        """The newest one-time code that was mailed to an address; each is given once."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for file in sorted((self.data / "mail").glob("*.eml")):
                    mail = BytesParser(policy=policy.default).parsebytes(file.read_bytes())
                    body = mail.get_body(("plain",))
                    found = CODE.search(body.get_content()) if body is not None else None
                    if found and address in mail["To"] and file.name not in self.codes_seen:
                        self.codes_seen.add(file.name)
                        return found[0]
                await asyncio.sleep(0.05)  # a mail comes from another process: there is nothing here to wait on


@asynccontextmanager
async def serving(data: Path, port: int = 0) -> AsyncIterator[Salon]:
    """Run `app.py serve --demo` on a Monday morning until the block ends, and see that it ends well."""
    log = data.with_name(f"{data.name}.log")
    with log.open("ab") as errors:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "app.py", "serve", "--demo"),
            cwd=ROOT,
            env=_environment(data, PORT=str(port)),
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
    assert process.stdout is not None
    try:
        printed = ""
        async with asyncio.timeout(PATIENCE):
            while not (found := re.search(r"Open (http://\S+?)/ ", printed)):
                line = await process.stdout.readline()
                assert line, f"the server ended: {log.read_text()}"
                printed += line.decode()
        yield Salon(found[1], data, printed, process, log)
    finally:
        if process.returncode is None:
            process.terminate()
        async with asyncio.timeout(PATIENCE):
            await process.communicate()
    assert process.returncode == 0, log.read_text()
    assert "Traceback" not in log.read_text(), log.read_text()


async def fill(data: Path, **fields: Any) -> None:
    """Put the demo into a new folder that no server has, and let its administrator change the business."""
    data.mkdir(mode=0o700)
    async with EmbeddedPlace(data).store(lambda: NOW) as store:
        await demo.fill(store, NOW, RandomIds())
        desk = SettingsDesk(store, lambda: NOW, RandomIds())
        await desk.change(ADA, (await store.catalogue()).business, request_key="fields", **fields)


def _environment(data: Path, **settings: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("BOOKINGS_", "MICROSOFT_"))}
    ours = {"BOOKINGS_MODE": "development", "BOOKINGS_DATA": str(data), "BOOKINGS_NOW": NOW.isoformat()}
    return {**inherited, **ours, **settings}
