"""Each row of the table of faults, a few times (`make faults` for all of it; docs/reliability.md)."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.faults.harness import SEED, Row
from tests.faults.rows import ROWS

pytestmark = pytest.mark.usefixtures("uncounted")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither SIGKILL nor a limit of file sizes")
@pytest.mark.parametrize("row", ROWS, ids=[row.name for row in ROWS])
async def test_a_fault_breaks_no_promise(row: Row, tmp_path: Path) -> None:
    """The promises of the row hold; without what they rest on, the same look at the store finds them broken."""
    print(f"FAULTS_SEED={SEED}")  # noqa: T201  to repeat a failure
    assert await (row.quickly or row.run)(row.quick, SEED, tmp_path / "run")
    if row.with_control:
        assert await row.control(SEED, tmp_path / "control")
