"""Fetch the few published JavaScript files that the page and the tests use, each pinned by version and sha512.

    python tools/fetch_npm.py run     Web Chat for the page, with a compressed sibling
    python tools/fetch_npm.py test    the real card renderer, Direct Line client and accessibility checker
    python tools/fetch_npm.py playground    the Microsoft 365 Agents Playground, which stands in for Teams

An archive comes by `npm pack`, which runs no script of a package and fetches none of its dependencies; its digest is
compared before a byte of it is unpacked, and only the named files are kept. Where the machine has no npm, one is put
into a temporary environment from requirements-node.lock.
"""

import base64
import gzip
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "bot" / "pages" / "static" / "vendor"
TESTS = ROOT / "tests" / "node"
PLAYGROUND = TESTS / "playground"


class FetchFailed(Exception):
    """An archive could not be had, or is not the one that was pinned."""


@dataclass(frozen=True)
class Part:
    """One published archive and what is kept of it.

    `sha512` is the digest in base64, as npm's `dist.integrity` gives it; `kept` maps a path in the archive to a path
    in `folder`; `compressed` names the kept files that get a `.gz` sibling.
    """

    package: str
    sha512: str
    folder: Path
    kept: dict[str, str]
    compressed: tuple[str, ...] = ()


PARTS = {
    "run": (
        Part(
            package="botframework-webchat@4.18.1",
            sha512="7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==",
            folder=PAGE,
            kept={"dist/webchat.js": "webchat.js", "dist/webchat.js.LICENSE.txt": "webchat.js.LICENSE.txt"},
            compressed=("webchat.js",),
        ),
    ),
    "test": (
        Part(
            package="adaptivecards@3.0.6",
            sha512="WDCIb2WXZ7cOHJ9HIHRNdhSt861HySVOdN2xPk2aKHAF3JvD8QGQ8/XcNFrDJxCteOog8MM7EBlXfSAR8JXKAg==",
            folder=TESTS,
            kept={"dist/adaptivecards.js": "adaptivecards.js", "LICENSE": "adaptivecards.js.LICENSE.txt"},
        ),
        Part(
            package="axe-core@4.14.1",
            sha512="FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
            folder=TESTS,
            kept={"axe.min.js": "axe.min.js", "LICENSE": "axe.min.js.LICENSE.txt"},
        ),
        Part(
            package="botframework-directlinejs@0.15.8",
            sha512="w/rt2NPSuKMU02zFuJ5E456j2xjAJskgaR6L0sEb6/osmC+zcRlP9ghAjKEmgO9Bquu9NYVwVtahIiRCdKpqDA==",
            folder=TESTS,
            kept={"dist/directline.js": "directline.js", "LICENSE.md": "directline.js.LICENSE.txt"},
        ),
    ),
    "playground": (
        Part(
            package="@microsoft/m365agentsplayground@0.2.28",
            sha512="EevhYW8xtEATwNg5eiFqTgZT0P5gjfCsLBwBWESSrB6+0lr9Yi9R27HJwjNGUlT3JQlxoWMgnvEQunUuyI/+2Q==",
            folder=PLAYGROUND,
            kept={
                path: path
                for path in (
                    "LICENSE",
                    "package.json",
                    "cli.js",
                    "dist/index.js",
                    "dist/index.js.LICENSE.txt",
                    "dist/server/config.json",
                    "dist/server/package.json",
                    "dist/client/asset-manifest.json",
                    "dist/client/index.html",
                    "dist/client/static/css/main.1e331206.css",
                    "dist/client/static/js/main.5ec6852d.js",
                    "dist/client/static/js/main.5ec6852d.js.LICENSE.txt",
                    "dist/client/static/media/CascadiaCode.61442455812b2cee49c4.woff2",
                    "dist/client/static/media/index.f6d03137e8c9dd0de04c.cjs",
                )
            },
        ),
    ),
}


def npm_command(scratch: Path) -> str:
    """Return the machine's npm, or that of a temporary environment made in `scratch`."""
    found = shutil.which("npm")
    if found:
        return found
    print("no npm on this machine: taking one for the moment")
    folder = scratch / "node"
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    lock = ROOT / "requirements-node.lock"
    subprocess.run(
        [folder / "bin" / "pip", "install", "--quiet", "--require-hashes", "--no-deps", "-r", lock], check=True
    )
    return str(folder / "bin" / "npm")


def download(part: Part, npm: str, scratch: Path) -> Path:
    """Return the archive of `part`, its digest compared.

    Raises:
        FetchFailed: npm got no archive, or another one than was pinned.

    """
    folder = Path(tempfile.mkdtemp(dir=scratch))
    command = [npm, "pack", part.package, "--silent", "--ignore-scripts", "--pack-destination", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, cwd=scratch, check=False)
    archives = list(folder.glob("*.tgz"))
    if answer.returncode or len(archives) != 1:
        raise FetchFailed(f"{part.package}: npm pack failed: {answer.stderr.strip() or answer.stdout.strip()}")
    digest = base64.b64encode(hashlib.sha512(archives[0].read_bytes()).digest()).decode()
    if digest != part.sha512:
        raise FetchFailed(f"{part.package}: the archive's sha512 is {digest}, not {part.sha512} as pinned")
    return archives[0]


def unpack(part: Part, archive: Path) -> None:
    """Write the kept files of `archive` into the part's folder, each whole or not at all.

    Raises:
        FetchFailed: the archive lacks a file that is to be kept.

    """
    with tarfile.open(archive) as members:
        for path, name in part.kept.items():
            try:
                member = members.extractfile(f"package/{path}")
            except KeyError:
                member = None
            if member is None:
                raise FetchFailed(f"{part.package}: the archive has no file {path}")
            content = member.read()
            write_whole(part.folder / name, content)
            if name in part.compressed:
                write_whole(part.folder / f"{name}.gz", gzip.compress(content, mtime=0))


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` beside `path`, then put it in its place, so that no reader sees half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.write_bytes(content)
    unfinished.replace(path)


def main(kind: str) -> None:
    """Fetch every part of one kind: `run`, `test` or `playground`."""
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        npm = npm_command(scratch)
        for part in PARTS[kind]:
            unpack(part, download(part, npm, scratch))
            print(f"{part.package}: {', '.join(part.kept.values())} in {part.folder.relative_to(ROOT)}")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in PARTS:
        sys.exit(f"usage: python tools/fetch_npm.py {'|'.join(PARTS)}")
    try:
        main(sys.argv[1])
    except FetchFailed as failure:
        sys.exit(str(failure))
