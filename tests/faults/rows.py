"""Every row of the table, in its order, with the counts of a release and of a run of the tests."""

from __future__ import annotations

from functools import partial

from tests.faults import clock, damaged_file, database, full_disk, killed_bot, mail, rush, stale, twice
from tests.faults.harness import Row

DISK = (full_disk.PageLimit, full_disk.SizeLimit)
READ_ONLY = (full_disk.ReadOnly,)

ROWS = (
    Row("kill -9 of the bot, embedded", 1000, 5, killed_bot.run_embedded, killed_bot.control_embedded),
    Row("kill -9 of the bot, PostgreSQL", 1000, 3, killed_bot.run_postgres, killed_bot.control_postgres),
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
    Row("PostgreSQL restarted", 50, 1, database.run_restarted, database.control_restarted),
    Row(
        "PostgreSQL paused 30 s",
        20,
        1,
        partial(database.run_paused, seconds=30),
        database.control_paused,
        quickly=partial(database.run_paused, seconds=1),
    ),
    Row(
        "PostgreSQL 500 ms slow",
        20,
        1,
        partial(database.run_slow, seconds=0.5, clients=20),
        database.control_slow,
        quickly=partial(database.run_slow, seconds=0.1, clients=4),
        with_control=False,
    ),
    Row(
        "PostgreSQL's connections exhausted",
        20,
        1,
        partial(database.run_exhausted, seconds=8),
        database.control_exhausted,
        quickly=partial(database.run_exhausted, seconds=1),
    ),
    Row("mail: the sender killed", 200, 1, mail.run_killed, mail.control_killed),
    Row("mail: no server for an hour", 1, 1, mail.run_hour, mail.control_hour),
    Row("mail: 4xx", 100, 3, mail.run_not_now, mail.control_not_now),
    Row("mail: 5xx", 100, 3, mail.run_never, mail.control_never),
    Row("mail: hangs, hangs up", 100, 3, mail.run_silence, mail.control_silence),
    Row("the same activity 2 to 5 times", 1000, 4, partial(twice.run, repeat=twice.again), twice.control_later),
    Row(
        "activities out of order",
        1000,
        3,
        partial(twice.run, repeat=twice.out_of_order),
        twice.control_later,
        None,
        False,
    ),
    Row("two devices", 1000, 3, partial(twice.run, repeat=twice.two_devices), twice.control_at_once),
    Row("double click", 1000, 3, partial(twice.run, repeat=twice.double_click), twice.control_at_once, None, False),
    Row("stale cards", 1, 1, stale.run, stale.control),
    Row("clock changes and jumps", 2000, 15, clock.run, clock.control),
)
