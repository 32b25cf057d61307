"""Write the locks anew: versions and hashes for Python 3.11 to 3.13, without the address of any registry.

uv resolves for all versions and platforms at once; it is put into a temporary environment, so that nobody needs it
to install or to run. docs/decisions/locks.md says why the locks look as they do.
"""

import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {
    "requirements.lock": ["pyproject.toml"],
    "requirements-dev.lock": ["pyproject.toml", "--group", "dev", "--constraints", "requirements.lock"],
    "requirements-postgres.lock": ["-", "--constraints", "requirements.lock"],
    "requirements-node.lock": ["--group", "node"],
}
OPTIONS = [
    "--universal",
    "--python-version=3.11",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-config",
    "--system-certs",
    "--upgrade",
    "--quiet",
    "--custom-compile-command=make lock",
]


def main() -> None:
    """Resolve every lock; the newest releases that pyproject.toml allows are taken.

    Raises:
        subprocess.CalledProcessError: no set of releases fits, or a registry does not answer.

    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    postgres = "\n".join(project["optional-dependencies"]["postgres"])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([f"{folder}/bin/pip", "install", "--quiet", "uv>=0.8"], check=True)
        for name, inputs in LOCKS.items():
            command = [f"{folder}/bin/uv", "pip", "compile", *inputs, "--output-file", name, *OPTIONS]
            subprocess.run(command, cwd=ROOT, check=True, input=postgres, text=True)
            print(f"{name}: {(ROOT / name).read_text().count('==')} releases")


if __name__ == "__main__":
    main()
