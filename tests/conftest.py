"""What a test may expect of the machine, and what a skip means.

A test that needs a Chromium or the shared folder asks for the fixture `chromium` or `shared` and is skipped, with the
reason, on a machine without it. With `CI=true` nothing may be missing: there every skip is a failure.
"""

import os
import shutil
import sys
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import settings

# No test asserts a time, and a machine may be busy with others.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

ROOT = Path(__file__).resolve().parent.parent
BROWSERS = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")

_Report = TypeVar("_Report", pytest.TestReport, pytest.CollectReport)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of the system's Chromium."""
    for name in BROWSERS:
        found = shutil.which(name)
        if found:
            return found
    pytest.skip(f"no browser on the path: none of {', '.join(BROWSERS)}")


@pytest.fixture(scope="module")
def uncounted() -> Iterator[None]:
    """What these tests run, here and in processes that they start, is not measured, which takes half their time.

    For tests of the whole, and those that repeat a thing many times: every line is a matter of some part's own tests.
    """
    here, in_threads = sys.gettrace(), threading.gettrace()
    with pytest.MonkeyPatch.context() as environment:
        environment.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        sys.settrace(None)
        threading.settrace(None)
        yield
    sys.settrace(here)
    threading.settrace(in_threads)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the project that holds published schemas and measuring sets."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("there is no folder `shared` beside the project")
    return folder


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take long: no worker is left alone with one of them at the end."""
    whole = {item.path for item in items if isinstance(item, pytest.Function) and "uncounted" in item.fixturenames}
    marked = {item.path for item in items if any(item.iter_markers("browser")) or any(item.iter_markers("slow"))}
    items.sort(key=lambda item: item.path not in whole | marked)


def _refuse_skip(report: _Report) -> _Report:
    """Turn a skip into a failure where nothing may be missing; an expected failure (xfail) is none."""
    if os.environ.get("CI") == "true" and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome = "failed"
        report.longrepr = f"{reason}\nWith CI=true a skip is a failure: install what is missing."
    return report


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Judge the skip of one test."""
    return _refuse_skip((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Judge the skip of a whole file."""
    return _refuse_skip((yield))
