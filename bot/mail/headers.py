"""What people typed, fit for a header: the library's own folding does not keep it from becoming part of the header.

An encoded word (`=?utf-8?q?=0D=0ABcc...?=`) that is typed would be read as one, line breaks and all; of a name that is
folded the quotation marks are lost, so that a comma in it begins another recipient. Both hold for the Pythons of today.
"""

from __future__ import annotations

import re
from email.errors import MessageError
from email.headerregistry import Address

from bot.mail.context import Undeliverable
from bot.mail.letter import one_line

LONGEST = 500
"""Characters of a header: nobody reads more there, and folding takes their square."""
UNFOLDED = 40
"""A name of so many characters stands on one line, within its quotation marks; half as many where they are encoded."""

_SPECIAL = re.compile(r'[<>@,;:"\\()\[\].]')


def header_text(text: str) -> str:
    """A text on one line, without encoded words, cut where it is too long."""
    line = one_line(text).replace("=?", "= ?")
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def header_address(name: str, spec: str) -> Address:
    """An address whose parts cannot break out of the header; a long name loses the signs that need quotation marks.

    Raises:
        Undeliverable: it is no address.

    """
    shown = header_text(name)
    if len(shown) > (UNFOLDED if shown.isascii() else UNFOLDED // 2):
        shown = " ".join(_SPECIAL.sub(" ", shown).split())
    try:
        return Address(shown, addr_spec=spec)
    except (ValueError, IndexError, MessageError) as error:
        raise Undeliverable("bad_address") from error
