"""A talk says which languages it speaks, in every number of them, and changes to one that is named."""

from __future__ import annotations

from pathlib import Path

from tests.conversations.player import talk
from texts import Words, languages

ENGLISH = Words("en-GB")
NAMES = ENGLISH.and_list(ENGLISH.language(tag) for tag in languages())
BUTTONS = "|".join(ENGLISH.language(tag, own=True) for tag in languages())

ASKED = (
    "bot: With whom? Ana, Ben and Chloe can do it, or anyone who is free. "
    "<staff_picker: Ana | Ben | Chloe | Anyone who is free>"
)

TALK = f"""# Which languages there are, and one that is not.
teams: ana
user: which languages do you speak?
bot: I speak {NAMES}. Which one shall it be? [{BUTTONS}]
user: language english
bot: We speak English from here on.
teams: nobody
user: do you speak Welsh?
bot: I don’t speak Welsh here; I speak {NAMES}.
user: book a haircut
{ASKED}
user: speak welsh
card: staff_picker -> No longer in use
bot: I don’t speak welsh here; I speak {NAMES}.
{ASKED}
"""


async def test_a_talk_names_the_languages_it_speaks(tmp_path: Path) -> None:
    """Asked for its languages it names them all, asked for another it says so, and the open question comes again."""
    assert await talk(TALK, tmp_path) == TALK
