"""The commands of staff, as regular expressions over the whole of a folded text; their groups are what it is about.

They are tried in this order.
"""

from __future__ import annotations

import re

from bookings.permissions import Command
from dialogs.language.lexicon.en_bookings import ADD_TO_CLASS, BOOK_FOR, FREE
from dialogs.language.lexicon.en_language import LANGUAGE
from dialogs.language.lexicon.en_people import STAFF_ACTS

PLEASE = r"(?:please[ ,]+)?(?:(?:can|could|may) (?:i|you|we) )?(?:please )?"
END = r"[ ]*(?:please)?[?!.]*"
ABOUT = r"(?:[ :,]+(?P<about>.+?))?"
OF = r"(?:[ :,]+(?:(?:of|for|to|on) )?(?P<about>.+?))?"
OF_BOOKING = r"(?:appointments?|bookings?|reservations?)"
OWN = r"(?!(?:me|my|mine|our|us|it|that|this|them|everything|all)\b)"
ONE = rf"(?: (?:an?|one|some|the) {OF_BOOKING})?"
_STAFF = "|".join(re.sub(r"\?P<\w+>", "?:", pattern) for pattern in STAFF_ACTS.values())

COMMANDS: dict[Command, str] = {
    Command.SETTINGS: rf"{PLEASE}(?:open |show |change )?(?:the |my )?settings{OF}{END}"
    rf"|{PLEASE}(?:open |show )?(?:me )?(?:the )?(?P<card>rule card.*?){END}",
    Command.OUTBOX: rf"{PLEASE}(?:open |show )?(?:the )?outbox{OF}{END}",
    Command.ERASE: rf"{PLEASE}erase(?: (?:the )?(?:customer|data of))?{OF}{END}",
    Command.EXPORT: rf"{PLEASE}export(?: (?:the )?(?:customer|data of))?{OF}{END}",
    Command.STAFF_AND_LINKS: rf"{PLEASE}(?P<about>{_STAFF}){END}",
    Command.PIN: rf"{PLEASE}pin(?: (?:the )?booking)?{OF}{END}",
    Command.TIME_OFF: rf"{PLEASE}(?:(?P<act>take|book|add|enter|new|remove|cancel|end|delete) )?(?:some |the |my |a )?"
    rf"(?:(?P<who>[\w-]+)'s )?(?:time|days?) off{ABOUT}{END}"
    rf"|{PLEASE}(?:show )?(?:me )?(?:the )?(?P<calls>call list){END}",
    Command.CLOSURE: rf"{PLEASE}(?:(?P<act>add|enter|new|remove|cancel|end|delete) )?(?:an? |the |we are |we're )?"
    rf"clos(?:ed|ures?)(?: (?:of )?(?:the )?(?:salon|shop|business|studio))?{ABOUT}{END}",
    Command.HAND_OVER: rf"{PLEASE}(?:hand[ -]?over|hand){ABOUT}(?: over)?{END}",
    Command.EDIT_CUSTOMER: rf"{PLEASE}(?:edit|correct) (?:the )?(?:customer|contact details){OF}{END}",
    Command.ADD_TO_CLASS: rf"{PLEASE}(?:{ADD_TO_CLASS}){END}",
    Command.BOOK_FOR: rf"{PLEASE}(?:{BOOK_FOR}){END}",
    Command.MOVE_FOR: rf"{PLEASE}(?:move|reschedule|postpone|shift)(?:{ONE}| {OWN}(?P<about>.+?)){END}",
    Command.CANCEL_FOR: rf"{PLEASE}(?:cancel|call off)(?:{ONE}| {OWN}(?P<about>.+?)){END}",
    Command.UNDO_FOR: rf"{PLEASE}undo (?:the )?(?:change |move |cancellation |booking )?(?:of |for )?"
    rf"{OWN}(?P<about>.+?){END}",
    Command.HISTORY: rf"{PLEASE}(?:show )?(?:me )?(?:the )?history{OF}{END}",
    Command.RESEND: rf"{PLEASE}re-?send(?: (?:the )?(?:confirmation|mail|e-?mail|invitation))?{OF}{END}",
    Command.MESSAGE: rf"{PLEASE}(?:message|write to|mail|e-?mail)(?: (?:the )?customer)?{OF}{END}",
    Command.NO_SHOW: rf"{PLEASE}(?:mark )?(?:(?P<about>.+?) (?:as )?(?:a )?)?no[ -]?show"
    rf"(?: (?:for )?(?P<more>.+?))?{END}",
    Command.DONE: rf"{PLEASE}(?:mark )(?:(?P<about>.+?) )?(?:as )?(?:done|completed){END}",
    Command.LANGUAGE: rf"{PLEASE}(?:{LANGUAGE}){END}",
    Command.FREE: rf"{PLEASE}(?:{FREE}){END}",
}
