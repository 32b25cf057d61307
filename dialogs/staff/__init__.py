"""What staff do by commands: one module a command, registered here."""

from __future__ import annotations

from collections.abc import Mapping

from bookings.permissions import Command
from dialogs.form import Form
from dialogs.orders import Handler
from dialogs.settings import FORMS as SETTINGS_FORMS
from dialogs.settings import settings
from dialogs.staff import changing, closing, edit_customer, finding, guide, history, writing
from dialogs.staff.add_to_class import AddToClass, add_to_class
from dialogs.staff.book_for import BookFor, book_for
from dialogs.staff.edit_customer import EditCustomer
from dialogs.staff.erase import Erase, erase
from dialogs.staff.export import Export, export
from dialogs.staff.free import free
from dialogs.staff.hand_over import HandOver, hand_over
from dialogs.staff.language import language
from dialogs.staff.links import RevokeLinks
from dialogs.staff.outbox import outbox
from dialogs.staff.people import staff_and_links
from dialogs.staff.pin import pin
from dialogs.staff.time_off import time_off
from dialogs.staff.time_off_form import TimeOffForm
from dialogs.staff.which import Which
from dialogs.staff.writing import Write

HANDLERS: Mapping[Command, Handler] = {
    Command.ADD_TO_CLASS: add_to_class,
    Command.AGENDA: guide.look,
    Command.BOOK_FOR: book_for,
    Command.CANCEL_FOR: changing.cancel,
    Command.CLOSURE: time_off,
    Command.DONE: closing.done,
    Command.EDIT_CUSTOMER: edit_customer.edit,
    Command.ERASE: erase,
    Command.EXPORT: export,
    Command.FIND: finding.find,
    Command.FREE: free,
    Command.HAND_OVER: hand_over,
    Command.HELP: guide.help_for,
    Command.HISTORY: history.show,
    Command.LANGUAGE: language,
    Command.MESSAGE: writing.message,
    Command.MOVE_FOR: changing.move,
    Command.NEXT: guide.look,
    Command.NO_SHOW: closing.no_show,
    Command.OUTBOX: outbox,
    Command.PIN: pin,
    Command.RESEND: writing.resend,
    Command.SETTINGS: settings,
    Command.STAFF_AND_LINKS: staff_and_links,
    Command.TIME_OFF: time_off,
    Command.UNDO_FOR: changing.undo,
}
"""Who does what was asked, by command."""

FORMS: tuple[Form, ...] = (
    *SETTINGS_FORMS,
    AddToClass(),
    BookFor(),
    EditCustomer(),
    Erase(),
    Export(),
    HandOver(),
    RevokeLinks(),
    TimeOffForm(),
    Which(),
    Write(),
)
"""The forms that these commands open."""
