"""What staff do by commands: one module a command, registered here."""

from __future__ import annotations

from collections.abc import Mapping

from bookings.permissions import Command
from dialogs.form import Form
from dialogs.orders import Handler
from dialogs.settings import FORMS as SETTINGS_FORMS
from dialogs.settings import settings
from dialogs.staff import changing, history
from dialogs.staff.add_to_class import AddToClass, add_to_class
from dialogs.staff.book_for import BookFor, book_for
from dialogs.staff.erase import Erase, erase
from dialogs.staff.outbox import outbox
from dialogs.staff.which import Which

HANDLERS: Mapping[Command, Handler] = {
    Command.ADD_TO_CLASS: add_to_class,
    Command.BOOK_FOR: book_for,
    Command.CANCEL_FOR: changing.cancel,
    Command.ERASE: erase,
    Command.HISTORY: history.show,
    Command.MOVE_FOR: changing.move,
    Command.OUTBOX: outbox,
    Command.SETTINGS: settings,
    Command.UNDO_FOR: changing.undo,
}
"""Who does what was asked, by command."""

FORMS: tuple[Form, ...] = (*SETTINGS_FORMS, AddToClass(), BookFor(), Erase(), Which())
"""The forms that these commands open."""
