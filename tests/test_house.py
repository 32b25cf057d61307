"""The house keeps its own promises: locks, commands, skips, and a fresh clone that runs."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-postgres.lock", "requirements-node.lock")
RELEASE = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)", re.MULTILINE)


def releases(lock: str) -> dict[str, str]:
    """The releases a lock names, version by package."""
    return {found["name"]: found["version"] for found in RELEASE.finditer((ROOT / lock).read_text())}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_every_release_with_its_hashes_and_no_registry(lock: str) -> None:
    """Each requirement of a lock is one exact version with SHA-256 hashes; no line holds an address or an option."""
    text = (ROOT / lock).read_text()
    assert not re.search(r"://|^\s*-(?!-hash)|index|\bgit\+|@ ", text, re.MULTILINE)
    entries = re.split(r"^(?=\S)", re.sub(r"^\s*#.*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE)[1:]
    assert len(entries) == len(releases(lock)) > 0
    assert [entry for entry in entries if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry)] == []


def test_the_development_lock_includes_the_runtime_lock() -> None:
    """What is tested is what runs: the development lock holds every runtime release in the same version.

    Those for PostgreSQL are among them.
    """
    development = releases("requirements-dev.lock")
    assert releases("requirements.lock").items() <= development.items()
    assert releases("requirements-postgres.lock").items() <= development.items()


def test_every_declared_dependency_is_locked() -> None:
    """A dependency added to pyproject.toml is in a lock, so that `make lock` cannot be forgotten."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    declared = {
        "requirements.lock": project["project"]["dependencies"],
        "requirements-dev.lock": project["dependency-groups"]["dev"],
        "requirements-postgres.lock": project["project"]["optional-dependencies"]["postgres"],
        "requirements-node.lock": project["dependency-groups"]["node"],
    }
    for lock, wanted in declared.items():
        names = {re.split(r"[<>=!~\[; ]", line)[0].lower().replace(".", "-") for line in wanted}
        assert names <= {name.lower().replace(".", "-") for name in releases(lock)}, lock


def make_targets() -> set[str]:
    """The targets that the Makefile gives a description."""
    return set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text(), re.MULTILINE))


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "docs/deploy.md"])
def test_every_command_of_a_page_exists(page: str) -> None:
    """A `make` target, a subcommand of app.py and a script that a page names can be run."""
    text = (ROOT / page).read_text()
    named = set(re.findall(r"\bmake ([a-z][a-z-]*)", "\n".join(re.findall(r"`[^`]+`|```.*?```", text, re.DOTALL))))
    assert named, f"{page} tells nobody what to run"
    assert named <= make_targets()
    subcommands = set(re.findall(r"app\.py ([a-z]+)", text))
    if subcommands:
        told = subprocess.run(
            [sys.executable, "app.py", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert [name for name in subcommands if not re.search(rf"\b{name}\b", told.stdout)] == []
    assert [path for path in re.findall(r"\b(?:bench|tools)/\w+\.py", text) if not (ROOT / path).is_file()] == []


def test_every_link_of_a_page_leads_somewhere() -> None:
    """A relative link or picture in a page of the project names a file that is there."""
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
    links = [(page, target) for page in pages for target in re.findall(r"\]\(([^)#\s]+)", page.read_text())]
    inside = [(page, target) for page, target in links if not re.match(r"[a-z]+:", target)]
    assert [f"{page.name}: {target}" for page, target in inside if not (page.parent / target).exists()] == []


@pytest.mark.parametrize(
    "body", ["def test_it():\n    pytest.skip('no tool')", "pytest.importorskip('no_such_module')"]
)
@pytest.mark.parametrize(("environment", "status"), [("true", {1, 2}), ("", {0, 5})])
def test_a_skip_is_a_failure_only_in_ci(tmp_path: Path, body: str, environment: str, status: set[int]) -> None:
    """With CI=true a skipped test or file fails the run with its reason; elsewhere the run passes."""
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path)
    (tmp_path / "test_it.py").write_text(f"import pytest\n\n{body}\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", str(tmp_path)]
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    run = subprocess.run(
        command, cwd=tmp_path, env={**inherited, "CI": environment}, capture_output=True, text=True, check=False
    )
    assert run.returncode in status, run.stdout
    assert ("With CI=true a skip is a failure" in run.stdout) is (environment == "true")


def test_the_fetched_script_is_the_pinned_one(tmp_path: Path) -> None:
    """An archive whose digest is not the pinned one is refused before anything of it is unpacked."""
    fake = tmp_path / "npm"
    fake.write_text('#!/bin/sh\nfor folder; do :; done\nprintf forged > "$folder/forged.tgz"\n')
    fake.chmod(0o755)
    shutil.copytree(ROOT / "tools", tmp_path / "clone" / "tools")
    run = subprocess.run(
        [sys.executable, "tools/fetch_npm.py", "run"],
        cwd=tmp_path / "clone",
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert "as pinned" in run.stderr
    assert not (tmp_path / "clone" / "bot").exists()


@contextmanager
def started(command: list[str], folder: Path) -> Iterator[str]:
    """Run a command that serves until it is told to stop, and give the address that it prints.

    The command gets the environment of a person's shell: nothing of this test run, any free port.
    """
    ours = re.compile(r"^(BOOKINGS_|COV|MAKE|MFLAGS|MICROSOFT_|PYTEST|PYTHON|VIRTUAL_ENV)")
    environment = {name: value for name, value in os.environ.items() if not ours.match(name)} | {"PORT": "0"}
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,  # so that what `make` starts is stopped with it
    ) as process:
        assert process.stdout
        told = []
        try:
            for line in process.stdout:
                told.append(line)
                address = re.search(r"http://127\.0\.0\.1:[1-9]\d*", line)
                if address:
                    yield address[0]
                    break
            else:
                pytest.fail("it ended without an address:\n" + "".join(told))
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.communicate(timeout=30)


@pytest.mark.slow
def test_a_fresh_clone_runs_by_one_command(tmp_path: Path) -> None:
    """In a clone with nothing installed, `make run` alone leads to a page that answers, with Web Chat beside it."""
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--depth=1", ROOT.as_uri(), clone], check=True)
    with started(["make", "run"], clone) as address:
        with urllib.request.urlopen(address, timeout=30) as answer:
            page = answer.read().decode()
        assert answer.status == 200
        assert "Contoso Salon" in page
        assert "webchat" in page
    left = subprocess.run(["git", "status", "--porcelain"], cwd=clone, capture_output=True, text=True, check=True)
    assert left.stdout == "", "running it leaves no file that git would take for a change"
