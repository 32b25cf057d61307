"""What a person is told where something broke inside: an id to quote, and whether to look at what is booked."""

from __future__ import annotations

from botbuilder.core import TurnContext

from bot.hearing import locale_of
from bot.replies import activity_of
from dialogs.turn import Reply, Suggestion
from texts import Words


async def apologize(turn_context: TurnContext, error_id: str, *, may_be_done: bool) -> None:
    """Tell the person that it failed, with the id that the log has.

    A turn that had begun may have changed a booking before it failed: then the person is told to look.
    """
    words = Words(locale_of(turn_context.activity))
    if may_be_done:
        look = words("button-manage")
        reply = Reply(words("error-uncertain", look=look, id=error_id), suggestions=(Suggestion(look),))
    else:
        reply = Reply(words("error-internal", id=error_id))
    await turn_context.send_activity(activity_of(reply, words, turn_context.activity.from_property))
