"""A process that holds a conversation until it is killed. Arguments: the database, the business, the lease."""

import asyncio
import sys

from state.postgres.database import Database
from state.postgres.leases import Leases


async def main() -> None:
    """Hold, say so, and wait."""
    url, business, lease = sys.argv[1:]
    async with Database(url, most=2) as database, Leases(database, business, lease=float(lease)).hold("talk"):
        print("held", flush=True)  # noqa: T201  the test waits for it
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
