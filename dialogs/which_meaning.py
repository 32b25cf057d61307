"""Another task in the middle of a form: which of the two is meant is asked, and the answer is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dialogs import commands, open_forms, repairs, two_tasks
from dialogs.language.names import Option, pick
from dialogs.said import Said

if TYPE_CHECKING:
    from dialogs.context import Turn


def ask(turn: Turn, said: Said, wanted: str) -> None:
    """Another task in the middle: ask which is meant; the form stays as it is."""
    form_name = turn.words(f"form-{turn.frames[0]['form']}")
    turn.talk["choosing"] = {"wanted": wanted, "text": said.text}
    if wanted == "cancel":
        turn.say("which-cancel", "button-stop-this", "button-cancel-a-booking", "button-go-on", form=form_name)
    else:
        task = turn.words(f"form-{wanted}")
        turn.say("which-task", "button-switch", "button-go-on", form=form_name, task=task)


async def answer(turn: Turn, said: Said, choosing: Mapping[str, str]) -> bool:
    """The answer to "which is meant?"; `False` where it was something else, or a click has ended the form meanwhile."""
    if not turn.frames:
        return False
    first = ("button-stop-this", "button-cancel-a-booking") if choosing["wanted"] == "cancel" else ("button-switch",)
    keys = (*first, "button-go-on")
    options = [Option(key, turn.words(key), tuple(turn.words(f"{key}-also").split("|"))) for key in keys]
    chosen = pick(said.text, options).id
    if chosen == "button-stop-this":
        turn.talk["frames"] = []
        two_tasks.drop(turn)
        turn.say("repair-stopped", "button-book", "button-manage")
    elif chosen == "button-go-on" or (chosen is None and said.tasks.says_no):
        await open_forms.ask_again(turn)
    elif chosen is None and _is_no_choice(said, choosing["wanted"]):
        ask(turn, Said(choosing["text"], locale=said.locale), choosing["wanted"])
    elif (chosen is not None or said.tasks.says_yes) and (
        order := commands.typed(turn, Said(choosing["text"], locale=said.locale))
    ):
        await open_forms.follow(turn, order)
    elif chosen is not None or said.tasks.says_yes:
        await open_forms.start(turn, choosing["wanted"], Said(choosing["text"], locale=said.locale))
    else:
        return False
    return True


def _is_no_choice(said: Said, wanted: str) -> bool:
    """Whether the answer decides nothing: a yes to an either-or, or a word or two about nothing else."""
    if said.tasks.says_yes:
        return wanted == "cancel"
    says_more = said.tasks.wanted or said.tasks.repairs or said.pointed or said.action
    return not says_more and len(said.text.split()) <= repairs.SHORT
