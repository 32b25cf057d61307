"""What the import contracts cannot say: the domain imports the standard library only, and reads no clock."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("adaptive_cards", "bookings", "bot", "commands", "dialogs", "state", "texts")
DOMAIN = sorted((ROOT / "bookings").rglob("*.py"))
# Ways for words, a clock or a store to enter the domain by way of the standard library.
FORBIDDEN_IN_DOMAIN = frozenset({"gettext", "locale", "logging", "os", "pathlib", "socket", "sqlite3", "time"})
CLOCKS = frozenset({"now", "utcnow", "today"})


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Every module that a file imports, anywhere in it, with the line: absolute names, a relative one as `bookings`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module if node.module and not node.level else "bookings"


def clock_reads(tree: ast.AST) -> Iterator[int]:
    """The lines on which a clock of the standard library is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            owner = node.func.value
            name = owner.id if isinstance(owner, ast.Name) else owner.attr if isinstance(owner, ast.Attribute) else ""
            if name in {"datetime", "date"}:
                yield node.lineno


@pytest.mark.parametrize("path", DOMAIN, ids=lambda path: path.name)
def test_the_domain_imports_the_standard_library_only(path: Path) -> None:
    """A file of bookings/ imports bookings and the standard library, of that nothing with words, files or a clock."""
    allowed = (sys.stdlib_module_names | {"bookings"}) - FORBIDDEN_IN_DOMAIN
    strangers = [(line, name) for line, name in imported(path) if name.split(".")[0] not in allowed]
    assert strangers == []


@pytest.mark.parametrize("path", DOMAIN, ids=lambda path: path.name)
def test_the_domain_reads_no_clock(path: Path) -> None:
    """The present is an argument in bookings/: no file asks datetime or date for it."""
    assert list(clock_reads(ast.parse(path.read_text(encoding="utf-8")))) == []


def test_nobody_imports_the_composition_root() -> None:
    """app.py and commands/ build every part, so no part imports them."""
    parts = [package for package in PACKAGES if package != "commands"]
    files = [path for package in parts for path in (ROOT / package).rglob("*.py")]
    assert len(files) >= len(parts)
    roots = {"app", "commands"}
    importers = [path.name for path in files for _, name in imported(path) if name.split(".")[0] in roots]
    assert importers == []


def test_every_package_of_the_house_is_under_contract() -> None:
    """Each folder at the top that holds Python of the product is a root package of the import contracts."""
    beside = {"bench", "tests", "tools"}
    found = {path.parent.name for path in ROOT.glob("*/__init__.py")} - beside
    assert found == set(PACKAGES)


def test_a_stray_import_or_clock_would_be_seen(tmp_path: Path) -> None:
    """The two checks above see an import inside a function, a dotted one, and a clock under its module's name."""
    stray = tmp_path / "stray.py"
    stray.write_text("import datetime\ndef f():\n    from tinydb.table import Table\n    datetime.datetime.now()\n")
    assert [name for _, name in imported(stray)] == ["datetime", "tinydb.table"]
    assert list(clock_reads(ast.parse(stray.read_text()))) == [4]
