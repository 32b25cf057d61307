"""The command line, and the composition root with what stands in commands/: builds every part, owns the clock.

python app.py serve [--demo]     serve the page and the bot
python app.py init               make a business and its first administrator
python app.py link EMAIL         a code by which a staff member links their account in Teams
python app.py check              what is configured, what is missing, what the store holds
python app.py export FILE        the bookings as plain JSON, also while the bot runs
python app.py import FILE        an export back, into an empty store
python app.py migrate            the schema of the database, where BOOKINGS_STORE names one
"""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from bookings.ports import StoreError
from bot.config import Settings, SettingsFaulty
from bot.logs import configure
from bot.signing import KeyFileFaulty
from commands import founding, keeping, serving
from commands.parts import BROKEN_OFF, FAILED

log = logging.getLogger(__name__)

OWN_WORDS = "texts"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return the process's exit status."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s", stream=sys.stderr)
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C does; `serve` hears both itself
    try:
        settings = Settings.read(os.environ)
        configure(is_json=settings.logs_json)
        for caution in settings.cautions:
            log.warning("%s", caution)
        _take_own_words(settings.data / OWN_WORDS)
        command: Callable[[Settings, argparse.Namespace], int] = chosen.command
        return command(settings, chosen)
    except (SettingsFaulty, KeyFileFaulty, StoreError) as error:
        print(error, file=sys.stderr)
        return FAILED
    except OSError as error:
        print(error if error.filename is None else f"{error.filename}: {error.strerror}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("Broken off.", file=sys.stderr)
        return BROKEN_OFF
    finally:
        signal.signal(signal.SIGTERM, before)


def _take_own_words(folder: Path) -> None:
    """Take the texts and lexicons that a business has of its own, where it has any."""
    if not folder.is_dir():
        return
    import texts
    from dialogs.language import lexicon

    try:
        texts.look_in(folder)
        lexicon.look_in(folder)
    except ValueError as error:
        raise SettingsFaulty(str(error).splitlines()) from error


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="app.py", description="A bot that books, moves and cancels appointments.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    serve = commands.add_parser("serve", help="serve the page and the bot")
    serve.add_argument("--demo", action="store_true", help="fill an empty store with a demo business (development)")
    serve.set_defaults(command=serving.serve)
    init = commands.add_parser("init", help="make a business and its first administrator")
    init.add_argument("--name", required=True, help="the business's name")
    init.add_argument("--time-zone", required=True, help="an IANA name, as Europe/London")
    init.add_argument("--phone", default="", help="the business's phone number")
    init.add_argument("--email", default="", help="the business's e-mail address")
    init.add_argument("--administrator", required=True, help="the first administrator's name")
    init.add_argument("--administrator-email", required=True, help="and e-mail address")
    init.set_defaults(command=founding.init)
    link = commands.add_parser("link", help="a code by which a staff member links their account in Teams")
    link.add_argument("email", metavar="EMAIL", help="the address on the staff member's record")
    link.set_defaults(command=founding.link)
    commands.add_parser("check", help="what is configured, and what the store holds").set_defaults(
        command=keeping.check
    )
    for name, command, line in (
        ("export", keeping.export, "write the bookings as plain JSON"),
        ("import", keeping.import_, "read an export into an empty store"),
    ):
        transfer = commands.add_parser(name, help=line)
        transfer.add_argument("file", type=Path, metavar="FILE")
        transfer.set_defaults(command=command)
    commands.add_parser("migrate", help="bring the database up to date").set_defaults(command=keeping.migrate)
    return parser


if __name__ == "__main__":
    sys.exit(main())
