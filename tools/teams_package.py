"""Write the app package that Teams installs the bot from: manifest and icons in build/teams-package.zip.

    MICROSOFT_APP_ID=... PUBLIC_URL=https://... make teams-package

`TEAMS_APP_NAME` is the name that people see, `TEAMS_ACCENT` the color behind the icon, `TEAMS_APP_VERSION` what each
new upload has to raise; where it is not set, the project's version stands there.
"""

from __future__ import annotations

import io
import json
import os
import re
import sys
import tomllib
import zipfile
from collections.abc import Mapping
from pathlib import Path

from bot.teams_manifest import COLOR_ICON, OUTLINE_ICON, NotConfigured, manifest
from texts import Words
from tools.teams_icons import color_icon, outline_icon

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "build" / "teams-package.zip"
ACCENT = "#0f6cbd"
ANY_DAY = (1980, 1, 1, 0, 0, 0)
"""The date of every file in the package, so that the same settings give the same bytes."""


def package(environ: Mapping[str, str]) -> bytes:
    """The package as these settings want it.

    Raises:
        NotConfigured: with every fault at once.

    """
    words = Words()
    accent = environ.get("TEAMS_ACCENT", "").strip() or ACCENT
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", accent):
        raise NotConfigured([f"TEAMS_ACCENT {accent!r} is no color as {ACCENT}"])
    version = environ.get("TEAMS_APP_VERSION", "").strip() or _version()
    if not re.fullmatch(r"\d{1,5}\.\d{1,5}\.\d{1,5}", version):
        raise NotConfigured([f"TEAMS_APP_VERSION {version!r} is no version as 1.0.2"])
    made = manifest(
        environ.get("MICROSOFT_APP_ID", "").strip(),
        environ.get("PUBLIC_URL", "").strip().rstrip("/"),
        name=environ.get("TEAMS_APP_NAME", "").strip() or words("teams-default-name"),
        version=version,
        accent=accent,
    )
    files = {
        "manifest.json": json.dumps(made, indent=2, ensure_ascii=False).encode(),
        COLOR_ICON: color_icon(accent),
        OUTLINE_ICON: outline_icon(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(zipfile.ZipInfo(name, ANY_DAY), body, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _version() -> str:
    """The project's own version."""
    read = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(read["project"]["version"])


def main() -> int:
    """Write the package and say where it is; the process's exit status."""
    try:
        made = package(os.environ)
    except NotConfigured as fault:
        print(fault, file=sys.stderr)
        return 1
    PACKAGE.parent.mkdir(exist_ok=True)
    PACKAGE.write_bytes(made)
    print(f"{PACKAGE.relative_to(ROOT)}: upload it in Teams under Apps, Manage your apps; docs/deploy.md says how.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
