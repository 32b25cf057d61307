"""`make playground`: the bot, and a Playground for each persona, until Ctrl-C."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path
from urllib.error import URLError

import pytest

from bookings import demo
from tests.command_line import ROOT, environment
from tools.playground import PERSONAS, configuration


def test_ctrl_c_ends_everything(needs_playground: None, tmp_path: Path) -> None:
    """It prints four addresses that answer, one for each persona and the bot's; after Ctrl-C none of them does."""
    with subprocess.Popen(
        (sys.executable, "-m", "tools.playground"),
        cwd=ROOT,
        env=environment(tmp_path / "data", {}),
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout
        told = []
        for line in process.stdout:
            told.append(line)
            if "Ctrl-C" in line:
                break
        addresses = re.findall(r"http://\S+", "".join(told))
        assert len(addresses) == 1 + len(PERSONAS)
        for address in addresses:
            with urllib.request.urlopen(address) as answer:
                assert answer.status == 200
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
    for address in addresses:
        with pytest.raises(URLError):
            urllib.request.urlopen(address)


@pytest.mark.parametrize("key", PERSONAS)
def test_a_persona_is_whom_the_demos_records_know(key: str) -> None:
    """Each Playground has the demo's tenant; staff have the object ids of their records, the customer one of nobody."""
    written = configuration(key)
    staff = demo.catalogue().staff
    ids = {member.aad_object_id for member in staff.values()}
    me = written["currentUser"]["aadObjectId"]
    assert written["tenantId"] == demo.TENANT == staff["ada"].tenant_id
    assert len(written["users"]) == 5
    assert me == staff[key].aad_object_id if key in staff else me not in ids
