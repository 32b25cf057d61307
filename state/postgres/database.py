"""Connections to PostgreSQL: pools, limits of time on both sides, and errors in the words of the ports."""

from __future__ import annotations

import asyncio
import logging
import math
import select
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from typing import Any, Protocol, Self

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo
from psycopg_pool import AsyncConnectionPool, PoolClosed, PoolTimeout

from bookings.ports import StoreDamaged, StoreError, StoreUnavailable
from state.postgres.address import address_of

log = logging.getLogger(__name__)

SCHEMA = "bookings"
LIMITS = {
    "search_path": SCHEMA,
    "statement_timeout": "5s",
    "lock_timeout": "4s",
    "idle_in_transaction_session_timeout": "10s",
    "default_transaction_isolation": "read committed",
    "datestyle": "ISO",
    "timezone": "UTC",
}
"""What every session of ours has, whatever a database or a role is set to."""
PATIENCE = 6.0
"""Seconds that a statement's answer is waited for; a server that is paused ends nothing by itself."""
POOL_PATIENCE = 4.0
"""Seconds that a free connection is waited for."""
UNIT_PATIENCE, COMMIT_PATIENCE = 8.0, 1.5
"""Seconds that a unit has from when a connection is asked for, and its COMMIT after that: an answer within ten."""
RECONNECT = 2.0
"""Seconds for which one connection is tried anew, ever more rarely; then whoever needs one tries at once."""
KEEPALIVE = {"keepalives_idle": "5", "keepalives_interval": "2", "keepalives_count": "3", "connect_timeout": "4"}
LAST_PATIENCE = 1.0
"""Seconds that connections have to be closed in order."""
SESSION = {"application_name": "bookings", "client_encoding": "utf8", "target_session_attrs": "read-write"}
CANCELLED_AGAIN_AFTER = 0.2
MOST_CONNECTIONS = 10
ESCAPED = r"\ "

PASSING = (
    psycopg.OperationalError,
    psycopg.InterfaceError,
    psycopg.errors.IdleInTransactionSessionTimeout,
    psycopg.errors.TransactionTimeout,
    psycopg.errors.ReadOnlySqlTransaction,
    PoolTimeout,
    PoolClosed,
)
DAMAGED = (psycopg.errors.DataCorrupted, psycopg.errors.IndexCorrupted)
FOREIGN = (
    psycopg.errors.InsufficientPrivilege,
    psycopg.errors.UndefinedTable,
    psycopg.errors.UndefinedColumn,
    psycopg.errors.UndefinedFunction,
    psycopg.errors.InvalidSchemaName,
)

Parameters = Sequence[Any] | Mapping[str, Any]
Query = sql.SQL | sql.Composed
Row = tuple[Any, ...]
Connection = psycopg.AsyncConnection[Row]


class Run(Protocol):
    """Runs one statement and gives its rows, or none."""

    async def __call__(self, query: Query, parameters: Parameters = ()) -> list[Row]: ...


def connection_settings(url: str, **limits: str) -> str:
    """The address with our limits, which an option of the address may override. Raises AddressFaulty."""
    given = address_of(url)
    options = " ".join(f"-c {name}={value.replace(' ', ESCAPED)}" for name, value in (LIMITS | limits).items())
    ours = {**KEEPALIVE, **SESSION, **given, "options": f"{options} {given.get('options') or ''}"}
    return make_conninfo("", **ours)


class NotOurs(StoreError):
    """There is no such table or column, or we may not use it."""


@contextmanager
def translated() -> Iterator[None]:
    """Errors in the words of the ports; any other is a fault of ours and stays as it is.

    What passes by itself is StoreUnavailable: lost connections, deadlocks, limits of time, a full pool, a full disk, a
    server that takes no writes now. A damaged page is StoreDamaged; what we may not do, or do not find, StoreError.
    """
    try:
        yield
    except PASSING as error:
        raise StoreUnavailable(f"PostgreSQL does not answer now ({type(error).__name__}): {error}") from error
    except DAMAGED as error:
        raise StoreDamaged(
            f"PostgreSQL found damage on its disk; restore a backup, or ask its makers: {error}"
        ) from error
    except FOREIGN as error:
        raise StoreError(
            f"The database is not as `python app.py migrate` left it, or not open to us: {error}"
        ) from error


class ConnectionLost(StoreUnavailable):
    """The connection broke under a statement; another one may be better."""


async def run(
    connection: Connection, query: Query, parameters: Parameters = (), *, until: float = math.inf
) -> list[Row]:
    """Run a statement; StoreUnavailable where no answer comes in time, and then the connection is given up.

    `until` ends it earlier, on the loop's clock.
    """
    loop = asyncio.get_running_loop()
    patience = min(PATIENCE, until - loop.time())
    if patience <= 0:
        raise StoreUnavailable("PostgreSQL has taken too long for what comes together")
    give_up = loop.call_later(patience, connection.pgconn.finish)
    try:
        with translated():
            async with asyncio.timeout(patience):
                cursor = await connection.execute(query, parameters)
                return await cursor.fetchall() if cursor.description is not None else []
    except StoreUnavailable as error:
        if connection.closed:
            raise ConnectionLost(str(error)) from error.__cause__
        raise
    except TimeoutError as error:
        raise StoreUnavailable(f"PostgreSQL has not answered for {patience:.0f} seconds") from error
    finally:
        give_up.cancel()


class Database:
    """A pool of connections in which each statement is a transaction of its own, unless one is begun."""

    def __init__(self, url: str, *, most: int = MOST_CONNECTIONS, **limits: str) -> None:
        self._settings = connection_settings(url, **limits)
        self._pool: AsyncConnectionPool[Connection] = AsyncConnectionPool(
            self._settings,
            connection_class=psycopg.AsyncConnection[Row],
            kwargs={"autocommit": True},
            min_size=1,
            max_size=most,
            timeout=POOL_PATIENCE,
            reconnect_timeout=RECONNECT,
            check=_check,
            configure=_configure,
            open=False,
        )
        self._mending: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        try:
            async with await Connection.connect(self._settings, autocommit=True) as connection:
                demand_ours(await run(connection, SHOW_PATH))
        except psycopg.OperationalError as error:
            raise StoreUnavailable(f"The database that BOOKINGS_STORE names cannot be reached: {error}") from error
        with translated():
            await self._pool.open(wait=True, timeout=POOL_PATIENCE)
        return self

    async def __aexit__(self, *_: object) -> None:
        await ended(self._mending)
        await self._pool.close(timeout=LAST_PATIENCE)

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection for this block alone. Where it breaks, the others of the pool are looked at too."""
        with translated():
            connection = await self._pool.getconn()
        try:
            yield connection
        finally:
            if connection.closed:
                self._mend()
            await self._pool.putconn(connection)

    async def run(self, query: Query, parameters: Parameters = ()) -> list[Row]:
        """Run one statement, committed when this returns."""
        async with self.connection() as connection:
            return await run(connection, query, parameters)

    async def read(self, query: Query, parameters: Parameters = ()) -> list[Row]:
        """As `run`, for what changes nothing: asked once more where the connection turns out to be lost."""
        try:
            return await self.run(query, parameters)
        except ConnectionLost:
            return await self.run(query, parameters)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """A connection in a transaction, committed when the block ends without an error."""
        async with self.connection() as connection:
            await run(connection, sql.SQL("BEGIN"))
            try:
                yield connection
                await run(connection, sql.SQL("COMMIT"))
            except BaseException:
                await roll_back(connection)
                raise

    def _mend(self) -> None:
        """Replace whatever else broke with the same server, once at a time."""
        if self._mending is None or self._mending.done():
            self._mending = asyncio.create_task(self._pool.check())


async def ended(task: asyncio.Task[None] | None) -> None:
    """Cancel a task, if there is one, until it is over, or for as long as connections have to be closed.

    Once is not enough: what has just come may be taken in place of the cancellation (`asyncio.wait_for`, Python 3.11).
    """
    end = asyncio.get_running_loop().time() + LAST_PATIENCE
    while task is not None and not task.done() and asyncio.get_running_loop().time() < end:
        task.cancel()
        await asyncio.wait([task], timeout=CANCELLED_AGAIN_AFTER)


SHOW_PATH = sql.SQL("SHOW search_path")


def demand_ours(rows: list[Row]) -> None:
    """Refuse a session that is not set as we ask, by its search_path: a pooler may keep our options to itself."""
    if rows != [(SCHEMA,)]:
        raise StoreError(
            f"The session that BOOKINGS_STORE leads to does not take our settings: its search_path is {rows[0][0]!r}."
            " Behind a pooler they are set for the role: see docs/scale.md."
        )


async def _configure(connection: Connection) -> None:
    """Prepare no statements where a pooler stands before the server: the next one may run elsewhere."""
    [(pid,)] = await (await connection.execute("SELECT pg_backend_pid()")).fetchall()
    if pid != connection.info.backend_pid:
        connection.prepare_threshold = None


async def _check(connection: Connection) -> None:
    """Ask a connection only where it has something to say unasked: then the server may have ended it."""
    poll = select.poll()
    poll.register(connection.pgconn.socket, select.POLLIN)
    if poll.poll(0):
        await AsyncConnectionPool.check_connection(connection)


async def roll_back(connection: Connection) -> None:
    """Undo what was begun; a connection that cannot be asked any more is given up, and the server undoes it."""
    if connection.closed:
        return
    try:
        await run(connection, sql.SQL("ROLLBACK"))
    except StoreUnavailable as error:
        log.warning("a transaction could not be rolled back, its connection is given up: %s", error)
        connection.pgconn.finish()
