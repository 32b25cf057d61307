"""The data that each card takes: one class a card, words and formatted dates as finished strings.

A key that is `NotRequired` may be left out; left out, false and empty mean the same. Strings may hold anything: they
are shown literally, a line break as a new line. `value` strings come back unchanged in the action's data.
`text` and `card` are names of the templates and no card's data uses them.
"""

from __future__ import annotations

from typing import NotRequired, TypedDict


class Fact(TypedDict):
    """One line of a two-column list. `link` (an http, https, mailto or tel address) makes the value a link."""

    label: str
    value: str
    link: NotRequired[str]


class Hours(TypedDict):
    """One line of the opening hours; today's is bold."""

    label: str
    value: str
    today: NotRequired[bool]


class Field(TypedDict):
    """What is known of an input, "" for nothing yet, and what was wrong with it."""

    value: str
    error: NotRequired[str]


class Reason(Field):
    """The input for a reason; leave it out where none is asked."""

    required: NotRequired[bool]


class Welcome(TypedDict):
    """Greets. `can_book` is false where the page is not published."""

    business: str
    line: str
    can_book: NotRequired[bool]


class ServiceRow(TypedDict):
    """A service on offer. `facts` is one short line: duration and price; `line` the description."""

    id: str
    name: str
    facts: str
    line: NotRequired[str]


class ServicePicker(TypedDict):
    """Which service? At most ten a card; `more` is what `more_services` sends back."""

    services: list[ServiceRow]
    more: NotRequired[str]


class StaffRow(TypedDict):
    """A staff member on offer."""

    id: str
    name: str


class StaffPicker(TypedDict):
    """Which staff member? At most thirty a card. `anyone` offers "Anyone who is free"."""

    staff: list[StaffRow]
    line: NotRequired[str]
    anyone: NotRequired[bool]


class Time(TypedDict):
    """A start on offer. `staff` is given only where the times of the card differ in it."""

    label: str
    value: str
    staff: NotRequired[str]


class Day(TypedDict):
    """A day with at most nine times; `more` offers "Later that day", which sends the day's `value`."""

    label: str
    value: str
    times: list[Time]
    more: NotRequired[bool]


class OtherDay(TypedDict):
    """The range of the day input: ISO 8601 dates, both included."""

    first: str
    last: str


class Best(TypedDict):
    """One of the times that are named first, with the reason in a word or two."""

    label: str
    reason: str
    value: str


class SlotPicker(TypedDict):
    """Which time? At most three `best` and three days a card; `days` may be empty, then `line` says why.

    `earlier` and `later` are what those verbs send back, each offered where given.
    """

    title: str
    days: list[Day]
    best: NotRequired[list[Best]]
    line: NotRequired[str]
    earlier: NotRequired[str]
    later: NotRequired[str]
    other_day: NotRequired[OtherDay]
    other_staff: NotRequired[bool]


class Question(Field):
    """A service's own question, answered by text, or by one of `choices`. Its answer comes as `answer-<id>`."""

    id: str
    label: str
    required: NotRequired[bool]
    choices: NotRequired[list[str]]


class Consent(TypedDict):
    """The business's text on privacy, with its links (http or https) where there are any."""

    text: str
    agreed: NotRequired[bool]
    error: NotRequired[str]
    privacy_link: NotRequired[str]
    terms_link: NotRequired[str]


class DetailsForm(TypedDict):
    """Who is it for? What is known is filled in already; `line` says what is being booked."""

    name: Field
    email: Field
    phone: Field
    note: Field
    line: NotRequired[str]
    questions: NotRequired[list[Question]]
    consent: NotRequired[Consent]


class BookingAction(TypedDict):
    """Something that staff may do with a booking: `command`, and `style` as the schema names them."""

    title: str
    command: str
    style: str


class Booking(TypedDict):
    """One booking as it is; `status` in words. `title` is for who is not its customer.

    `actions` are what staff may do with it; each sends its command with `about`, the booking's id.
    """

    facts: list[Fact]
    title: NotRequired[str]
    status: NotRequired[str]
    actions: NotRequired[list[BookingAction]]
    about: NotRequired[str]


class Allowed(TypedDict, total=False):
    """What the decision allows; what is false or left out is not offered."""

    reschedule: bool
    cancel: bool
    contact: bool
    book: bool


class ManageMenu(TypedDict):
    """One booking and what may be done with it; `line` says until when, or why not."""

    facts: list[Fact]
    allowed: Allowed
    line: NotRequired[str]


class BookingRow(TypedDict):
    """A booking to choose: `what` and `when`."""

    value: str
    what: str
    when: str


class BookingPicker(TypedDict):
    """Which booking? At most twenty a card."""

    bookings: list[BookingRow]


class Change(TypedDict):
    """One line of a move: as it is, as it would be."""

    old: str
    new: str
    changed: NotRequired[bool]


class OldAndNew(TypedDict):
    """Read-back of a move; `line` says what else the customer should know."""

    what: str
    changes: list[Change]
    line: NotRequired[str]
    reason: NotRequired[Reason]


class Confirm(TypedDict):
    """Read-back of a new booking. `anyway` is what stands against it, which staff may go beyond."""

    facts: list[Fact]
    line: NotRequired[str]
    anyway: NotRequired[str]


class Approve(TypedDict):
    """Read-back of what an administrator is about to do. `yes` and `no` say what they do; `danger` cannot be undone."""

    title: str
    yes: str
    no: str
    facts: NotRequired[list[Fact]]
    line: NotRequired[str]
    danger: NotRequired[bool]


class CancelConfirm(TypedDict):
    """Read-back of a cancellation. `message` is what staff say to the customer with it."""

    facts: list[Fact]
    line: NotRequired[str]
    reason: NotRequired[Reason]
    message: NotRequired[Field]


class Done(TypedDict):
    """What happened. `undo` is the sentence that says until when it can be undone; without it no undo is offered."""

    title: str
    line: NotRequired[str]
    facts: NotRequired[list[Fact]]
    undo: NotRequired[str]
    allowed: NotRequired[Allowed]


class Contact(TypedDict):
    """How to reach the business. `reason` says why the bot cannot help; `opens` when they open next."""

    business: str
    facts: list[Fact]
    reason: NotRequired[str]
    hours: NotRequired[list[Hours]]
    opens: NotRequired[str]
    can_leave_message: NotRequired[bool]


class Code(TypedDict):
    """The six digits; `line` is the one answer of docs/rules.md, case 18."""

    line: str
    error: NotRequired[str]


class MessageForm(TypedDict):
    """A message to the business. `sender` asks how to reach the person; leave it out where they are known."""

    message: Field
    line: NotRequired[str]
    sender: NotRequired[Field]


class AgendaRow(TypedDict):
    """A line of an agenda: `what` and in `note` who serves and the reference. `free` is what nobody has booked.

    `button` sends `command` and `about`.
    """

    time: str
    what: str
    note: NotRequired[str]
    free: NotRequired[bool]
    button: NotRequired[str]
    command: NotRequired[str]
    about: NotRequired[str]


class AgendaDay(TypedDict):
    """A day's lines, or `line` where there is none; `label` names it where the card shows several."""

    rows: list[AgendaRow]
    label: NotRequired[str]
    line: NotRequired[str]


class Agenda(TypedDict):
    """What is booked, for staff. At most twenty-five rows a card; `line` is for no row at all, `more` how to narrow."""

    title: str
    days: list[AgendaDay]
    when: NotRequired[str]
    line: NotRequired[str]
    more: NotRequired[str]


class CustomerRow(TypedDict):
    """Somebody who booked before: `reach` is their address and number."""

    id: str
    name: str
    reach: NotRequired[str]


class CustomerPicker(TypedDict):
    """Which customer, or somebody new? At most eight a card; `more` says how to find others."""

    customers: list[CustomerRow]
    more: NotRequired[str]


class FreeTime(TypedDict):
    """A start; `value` is what its button is about."""

    label: str
    value: str


class FreeGroup(TypedDict):
    """What is free for one service, staff member or day: starts to click, at most nine, or a `line` to read."""

    label: str
    times: NotRequired[list[FreeTime]]
    note: NotRequired[str]
    line: NotRequired[str]


class FreeTimes(TypedDict):
    """What is free, for staff: a click on a start opens `book_for` there. At most eight groups a card."""

    title: str
    groups: list[FreeGroup]
    line: NotRequired[str]
    more: NotRequired[str]


class PlanRow(TypedDict):
    """A booking of a plan: `what` it is, how it stands in `old`, what becomes of it in `new`.

    `changed` rows can be left as they are: `id` is the toggle that says so, "true" or "false" in `goes`.
    """

    id: str
    what: str
    old: str
    new: str
    changed: NotRequired[bool]
    goes: NotRequired[str]
    note: NotRequired[str]


class AbsencePlan(TypedDict):
    """What an absence means for the bookings there are; at most sixteen rows a card.

    `confirm` sends `message` where it is given, and the toggles; `more` says what stands on no row.
    """

    title: str
    rows: list[PlanRow]
    submit: str
    line: NotRequired[str]
    more: NotRequired[str]
    message: NotRequired[Field]


class InputChoice(TypedDict):
    """One of the values that an input offers, and what it is called."""

    title: str
    value: str


class Input(TypedDict):
    """One input of a form.

    `kind` is text, multiline, date (ISO 8601), time (HH:MM), choice, choices (`value` joined by commas) or
    toggle ("true" or "false"). `hint` is shown while an input of text is empty.
    """

    id: str
    kind: str
    label: str
    value: str
    choices: NotRequired[list[InputChoice]]
    error: NotRequired[str]
    hint: NotRequired[str]
    required: NotRequired[bool]


class InputForm(TypedDict):
    """A form of staff or settings: inputs in order, and one button that sends them. `line` says what it is about."""

    title: str
    inputs: list[Input]
    submit: str
    line: NotRequired[str]


class MenuRow(TypedDict):
    """Something to do: what it is, in `note` how it stands, and a button that sends `command` and `about`.

    A row without a button is there to be read.
    """

    label: str
    button: NotRequired[str]
    command: NotRequired[str]
    about: NotRequired[str]
    note: NotRequired[str]


class Menu(TypedDict):
    """What can be done, a row each; at most twelve rows a card. `more` says what else."""

    title: str
    rows: list[MenuRow]
    line: NotRequired[str]
    more: NotRequired[str]


class Changed(TypedDict):
    """A thing that changes: what it is called, how it is, how it would be, and what that looks like."""

    label: str
    old: str
    new: str
    picture: NotRequired[str]


class Listed(TypedDict):
    """Lines under a title."""

    title: str
    rows: list[str]


class ReadBack(TypedDict):
    """Read-back of what staff are about to do: old and new of each thing, what follows from it, and one button."""

    title: str
    changes: list[Changed]
    submit: str
    line: NotRequired[str]
    lists: NotRequired[list[Listed]]


class RuleRow(TypedDict):
    """Who, and for each thing to do a sign whether they can; `note` says why not."""

    who: str
    move: str
    cancel: str
    contact: str
    book: str
    note: NotRequired[str]


class Rule(TypedDict):
    """Who can do what with bookings: a table, and a line on what it is about."""

    title: str
    line: str
    rows: list[RuleRow]


class Stale(TypedDict):
    """A card that has done its work: how things stand today, and nothing to click."""

    title: str
    line: NotRequired[str]
    facts: NotRequired[list[Fact]]


SHAPES: dict[str, type] = {
    "absence_plan": AbsencePlan,
    "agenda": Agenda,
    "approve": Approve,
    "booking": Booking,
    "booking_picker": BookingPicker,
    "cancel_confirm": CancelConfirm,
    "code": Code,
    "confirm": Confirm,
    "contact": Contact,
    "customer_picker": CustomerPicker,
    "details_form": DetailsForm,
    "done": Done,
    "free_times": FreeTimes,
    "input_form": InputForm,
    "manage_menu": ManageMenu,
    "menu": Menu,
    "message_form": MessageForm,
    "old_and_new": OldAndNew,
    "read_back": ReadBack,
    "rule": Rule,
    "service_picker": ServicePicker,
    "slot_picker": SlotPicker,
    "staff_picker": StaffPicker,
    "stale": Stale,
    "welcome": Welcome,
}
