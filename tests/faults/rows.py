"""Every row of the table, in its order, with the counts of a release and of a run of the tests."""

from __future__ import annotations

from functools import partial

from tests.faults import damaged_file, full_disk, killed_bot, rush
from tests.faults.harness import Row

DISK = (full_disk.PageLimit, full_disk.SizeLimit)
READ_ONLY = (full_disk.ReadOnly,)

ROWS = (
    Row("kill -9 of the bot, embedded", 1000, 8, killed_bot.run_embedded, killed_bot.control_embedded),
    Row("kill -9 of the bot, PostgreSQL", 1000, 4, killed_bot.run_postgres, killed_bot.control_postgres),
    Row("torn or flipped bytes", 300, 30, damaged_file.run, damaged_file.control),
    Row("full disk", 50, 2, partial(full_disk.run, limit_types=DISK), partial(full_disk.control, limit_types=DISK)),
    Row(
        "read-only file",
        50,
        1,
        partial(full_disk.run, limit_types=READ_ONLY),
        partial(full_disk.control, limit_types=READ_ONLY),
    ),
    Row("50 clients on the same, embedded", 20, 1, rush.run_embedded, rush.control_embedded),
    Row("50 clients on the same, PostgreSQL", 20, 1, rush.run_postgres, rush.control_postgres),
)
