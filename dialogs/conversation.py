"""One turn: understand, see to interruptions, route, and let the form in hand go on."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from adaptive_cards.verbs import Verb
from bookings.admission import is_turned_away
from bookings.manage_policy import is_customer_of
from bookings.permissions import Command
from dialogs import calendar_reading, commands, facts, form, identify, news, own_view, public, repairs, sign_in
from dialogs.book import Book
from dialogs.buttons import button_of
from dialogs.cancel import Cancel
from dialogs.choose import looks_as_staff
from dialogs.context import Desks, Turn
from dialogs.form import Form, Step
from dialogs.identify import CodeField, Identify, Verify
from dialogs.language.intents import Task
from dialogs.language.names import Option, pick
from dialogs.language.staff_words import asks_to_sign_in, asks_to_sign_out, link_code
from dialogs.link import link
from dialogs.manage import Manage
from dialogs.message import LeaveMessage
from dialogs.orders import Order
from dialogs.reschedule import Reschedule
from dialogs.said import NOTHING, Said
from dialogs.settings import leave_page
from dialogs.sign_in import StaffSignIn
from dialogs.staff import FORMS as STAFF_FORMS
from dialogs.staff import guide, links
from dialogs.staff.language import spoken_in
from dialogs.staff.which import Which
from dialogs.today import show_today
from dialogs.turn import Heard, Turned
from dialogs.undo import take_back

FORMS: dict[str, Form] = {
    one.name: one
    for one in (
        *(Book(), Manage(), Reschedule(), Cancel(), Identify(), Verify(), StaffSignIn(), LeaveMessage()),
        *STAFF_FORMS,
    )
}

STARTS = {
    Task.BOOK: "book",
    Task.AVAILABILITY: "book",
    Task.FIND: "book",
    Task.RESCHEDULE: "reschedule",
    Task.CANCEL: "cancel",
    Task.LIST: "manage",
}
OPENING_VERBS = {Verb.BOOK: "book", Verb.MANAGE: "manage", Verb.RESCHEDULE: "reschedule", Verb.CANCEL: "cancel"}
LONGEST_FORM_STACK = 4


class Conversation:
    """The bot's side of every talk. State is plain JSON and lives outside."""

    def __init__(self, desks: Desks) -> None:
        self._desks = desks

    async def turn(self, heard: Heard, state: Mapping[str, Any]) -> Turned:
        """Answer one utterance, click or opening."""
        catalogue = await self._desks.store.catalogue()
        heard = replace(heard, locale=spoken_in(heard.locale, str(state.get("language", ""))))
        turn = Turn(heard, self._desks, catalogue, copy.deepcopy(dict(state)))
        if heard.news is not None:
            await news.tell(turn, heard.news)
            return Turned(tuple(turn.replies), turn.talk)
        if heard.refresh is not None:
            await own_view.refresh(turn, heard.refresh)
            return Turned(tuple(turn.replies), turn.talk)
        self._drop_unknown_forms(turn)
        if not heard.is_wake:
            turn.touch_proofs()
        said = Said(heard.text, heard.action, heard.locale, button_of(heard.text, turn.words))
        if heard.is_public:
            is_answered = await public.answer(turn, said)
            return Turned(tuple(turn.replies), is_private=not is_answered)
        card = str(turn.talk.get("open_card", ""))
        await self._answer(turn, said)
        if not heard.is_wake:
            await links.show_waiting(turn)
        repairs.close_card(turn, card)
        repairs.remember(turn)
        chosen = str(turn.talk.get("language", ""))
        locale = spoken_in(heard.locale, chosen) if chosen else ""
        return Turned(tuple(turn.replies), turn.talk, turn.wake_after, locale=locale)

    async def _answer(self, turn: Turn, said: Said) -> None:
        heard = turn.heard
        if is_turned_away(turn.catalogue, turn.actor) and not link_code(said.text):
            _turn_away(turn)
        elif heard.opened_with:
            await self._open_with(turn, heard.opened_with)
        elif heard.is_wake:
            code = FORMS[turn.frame["form"]].field("code") if turn.frames else None
            if isinstance(code, CodeField):
                identify.nudge(turn, code)
        elif heard.is_start:
            self._welcome(turn)
        elif said.action:
            await self._click(turn, said)
        elif turn.is_sent_again:
            repairs.repeat(turn)
        elif said.text:
            await self._text(turn, said)
        else:
            turn.say("repair-nothing-heard")

    def _welcome(self, turn: Turn) -> None:
        """Greet whoever comes, or says hello, by what they can do here."""
        if looks_as_staff(turn):
            guide.welcome(turn)
        else:
            repairs.welcome(turn)

    def _drop_unknown_forms(self, turn: Turn) -> None:
        """A form or field that a release dropped is dropped with an apology, and the rest kept."""
        known = [frame for frame in turn.frames if frame.get("form") in FORMS]
        if len(known) != len(turn.frames):
            turn.talk["frames"] = known
            turn.say("repair-form-gone")
        for frame in known:
            fields = {f.name for f in FORMS[frame["form"]].fields} | {"service"}
            frame["filled"] = {name: value for name, value in frame["filled"].items() if name in fields}

    async def _open_with(self, turn: Turn, opened: Mapping[str, str]) -> None:
        """The page's "Book" on a service or a person opens the chat with it taken; a booking's page on that booking.

        A booking that is not proven to be theirs is never shown: they are asked to look it up (docs/rules.md, case 18).
        """
        turn.talk["frames"] = []
        service, staff = opened.get("service", ""), opened.get("staff", "")
        filled: dict[str, Any] = {}
        if service in turn.catalogue.services and not turn.catalogue.services[service].is_hidden_from_customers:
            filled["service"] = service
        if staff in turn.catalogue.staff:
            filled["staff"] = staff
        if "booking" in opened:
            booking = await turn.booking(opened["booking"])
            is_theirs = booking is not None and is_customer_of(booking, turn.actor)
            await self._start("manage", NOTHING, turn, **({"booking": opened["booking"]} if is_theirs else {}))
        elif opened.get("manage"):
            await self._start("manage", NOTHING, turn)
        else:
            await self._start("book", NOTHING, turn, **filled)

    # Clicks

    async def _click(self, turn: Turn, said: Said) -> None:
        """A click acts where its card still asks; on an old card it shows how things stand today."""
        card, nonce = str(said.action.get("card", "")), str(said.action.get("nonce", ""))
        frame = turn.frames[-1] if turn.frames else None
        if said.verb == Verb.CONTACT:
            turn.contact()
        elif said.verb == Verb.LEAVE_MESSAGE:
            await self._start("message", NOTHING, turn)
        elif said.verb == Verb.COMMAND:
            await self._order(turn, commands.clicked(said), card)
        elif frame is not None and nonce and nonce == frame["nonce"] and card == turn.talk.get("open_card"):
            if said.verb == Verb.BACK:
                await self._back(turn)
            else:
                await self._go_on(said, turn)
        elif self._is_of_another(turn, said, card, nonce):
            await own_view.show(turn, said.entry("booking"))
            await self._ask_again(turn)
        elif nonce or said.verb not in (*OPENING_VERBS, Verb.UNDO):
            await self._stale(turn, card, nonce)
        elif said.verb == Verb.UNDO:
            await self._undo(turn, card)
        else:
            await self._open_by_click(turn, said, card)

    def _is_of_another(self, turn: Turn, said: Said, card: str, nonce: str) -> bool:
        """Whether the card is about another booking than its id says here: it was made in another conversation."""
        about = said.entry("booking")
        return bool(about) and not nonce and turn.talk.get("live", {}).get(card, {}).get("booking") != about

    async def _open_by_click(self, turn: Turn, said: Said, card: str) -> None:
        known = turn.talk.get("live", {}).get(card)
        name = OPENING_VERBS[Verb(said.verb)]
        if known is None or name in ("book", "manage"):
            await self._start(name, NOTHING, turn)
            return
        booking = await turn.booking(known["booking"])
        if booking is None or booking.version != known["version"]:
            await self._stale(turn, card, "")
            return
        await self._start(name, NOTHING, turn, booking=booking.id)

    async def _stale(self, turn: Turn, card: str, nonce: str) -> None:
        """An old card never acts; a question that stands is put again."""
        await show_today(turn, card, nonce)
        if turn.frames:
            await self._ask_again(turn)

    async def _undo(self, turn: Turn, card: str = "") -> None:
        """Take back the last change; an undo card that is not the last change's shows how things stand."""
        known, undo = turn.talk.get("live", {}).get(card), turn.talk.get("undo")
        if known is not None and (undo is None or known["booking"] != undo.get("booking")):
            await self._stale(turn, card, "")
        else:
            await take_back(turn, card)
            await self._ordered(turn)

    async def _order(self, turn: Turn, order: Order | None, card: str = "") -> None:
        """Do what staff asked for by a command; a question that stands is put again where that opened no form."""
        if order is None:
            await self._stale(turn, card, "")
            return
        leave_page(turn, order)
        begin = await commands.carry_out(turn, order)
        if begin is None:
            await self._ask_again(turn)
            return
        if turn.frames and turn.frame["form"] == begin.form:
            turn.frames.pop()
        known = turn.talk.get("live", {}).get(card, {})
        if known.get("booking") == begin.filled.get("booking", "") and not known.get("is_answered"):
            known["is_answered"] = True
            repairs.answer_card(turn, card)
        await self._start(begin.form, begin.said, turn, **begin.filled)

    async def _ordered(self, turn: Turn) -> bool:
        """Carry out the order that a form or an undo has come to, if there is one."""
        order, turn.ordered = turn.ordered, None
        if order is not None:
            await self._order(turn, order)
        return order is not None

    # Words

    async def _text(self, turn: Turn, said: Said) -> None:
        choosing = turn.talk.pop("choosing", None)
        if choosing and await self._choose_meaning(turn, said, choosing):
            return
        if self._is_claimed(turn, said):
            await self._go_on(said, turn)
            return
        if await self._staff_word(turn, said):
            return
        if await self._command(turn, said):
            return
        if await calendar_reading.answer(turn, said):
            await self._ask_again(turn)
            return
        handled = repairs.interrupt(turn, said)
        if handled is repairs.Handled.NO:
            await self._task_or_answer(turn, said)
        else:
            await self._steer(turn, handled)

    async def _steer(self, turn: Turn, handled: repairs.Handled) -> None:
        """Do what an interruption asks of the talk."""
        if handled is repairs.Handled.ASK_AGAIN:
            await self._ask_again(turn)
        elif handled is repairs.Handled.HELP:
            await self._order(turn, Order(Command.HELP))
        elif handled is repairs.Handled.BACK:
            await self._back(turn)
        elif handled is repairs.Handled.UNDO:
            await self._undo(turn)
        elif handled is repairs.Handled.START_OVER:
            await self._start_over(turn)
        elif handled is repairs.Handled.MESSAGE:
            await self._start("message", NOTHING, turn)
        elif handled is repairs.Handled.WELCOME:
            self._welcome(turn)

    async def _command(self, turn: Turn, said: Said) -> bool:
        """Do what staff typed; in the middle of a form ask whether that is meant, where it may mean the form."""
        order = commands.typed(turn, said)
        if order is None:
            return False
        unclear = commands.unclear(turn, order)
        if unclear:
            self._ask_meaning(turn, said, unclear)
        else:
            await self._order(turn, order)
        return True

    def _is_claimed(self, turn: Turn, said: Said) -> bool:
        """Whether a field of the form in hand knows the text as its own."""
        if not turn.frames:
            return False
        frame = turn.frame
        return any(field.claims(said, frame["filled"], turn) for field in FORMS[frame["form"]].fields)

    async def _staff_word(self, turn: Turn, said: Said) -> bool:
        """Sign in or out, link an account, or choose one's news: that alone, where no question takes any words."""
        if turn.frames and turn.frame.get("asked") in repairs.FREE_TEXT:
            return False
        if link_code(said.text):
            await link(turn, link_code(said.text))
        elif await news.choose(turn, said.text):
            pass
        elif asks_to_sign_out(said.text):
            sign_in.sign_out(turn)
        elif said.button != "button-sign-in" and not asks_to_sign_in(said.text):
            return False
        elif sign_in.may_begin(turn) and not (turn.frames and turn.frame["form"] == StaffSignIn.name):
            await self._start(StaffSignIn.name, NOTHING, turn)
            return True
        await self._ask_again(turn)
        return True

    async def _task_or_answer(self, turn: Turn, said: Said) -> None:
        wanted = next((STARTS[task] for task in said.tasks.wanted if task in STARTS), None)
        open_forms = [frame["form"] for frame in turn.frames]
        if said.pointed is not None and (not open_forms or said.pointed is Task.CANCEL):
            wanted = STARTS[said.pointed]
        if wanted is not None and open_forms[-1:] == [StaffSignIn.name] and "@" not in said.text:
            turn.frames.pop()
            open_forms.pop()
        if not open_forms:
            await self._begin(turn, said, wanted)
        elif wanted is not None and wanted in open_forms:
            self._return_to(wanted, turn)
            turn.has_answered = True
            await self._go_on(said, turn)
        elif wanted is None or not self._interrupts(turn, wanted):
            await self._go_on(said, turn)
        elif wanted == "cancel":
            self._ask_meaning(turn, said, "cancel")
        elif wanted == "book":
            await self._go_on(said, turn)
        else:
            self._ask_meaning(turn, said, wanted)

    def _return_to(self, wanted: str, turn: Turn) -> None:
        """Back to an open form beneath the one in hand; a look-up belongs to the form that needs it."""
        while turn.frames:
            owner = next(f["form"] for f in reversed(turn.frames) if f["form"] not in ("identify", "verify"))
            if owner == wanted:
                return
            turn.frames.pop()

    def _interrupts(self, turn: Turn, wanted: str) -> bool:
        """Whether another task is meant: a message or a name may hold any word, and a look-up serves all tasks."""
        asked = (turn.frame["form"], turn.frame.get("asked"))
        if asked[1] in ("message", "reason", "answers") and wanted != "cancel":
            return False
        if asked[0] in ("identify", "verify"):
            return wanted not in [frame["form"] for frame in turn.frames]
        return asked[1] != "message"

    async def _begin(self, turn: Turn, said: Said, wanted: str | None) -> None:
        """Nothing is open: start the task that was named, or the one that the words fit."""
        about = turn.talk.get("about", "")
        if wanted in ("reschedule", "cancel") and about and repairs.means_it(said, turn):
            await self._start(wanted, said, turn, booking=about)
        elif wanted:
            await self._start(wanted, said, turn)
        elif repairs.has_reference(said):
            await self._start("manage", said, turn)
        elif repairs.sounds_like_booking(turn, said):
            await self._start("book", said, turn)
        else:
            repairs.lost(turn)

    def _ask_meaning(self, turn: Turn, said: Said, wanted: str) -> None:
        """Another task in the middle: ask which is meant; the form stays as it is."""
        form_name = turn.words(f"form-{turn.frames[0]['form']}")
        turn.talk["choosing"] = {"wanted": wanted, "text": said.text}
        if wanted == "cancel":
            turn.say("which-cancel", "button-stop-this", "button-cancel-a-booking", "button-go-on", form=form_name)
        else:
            task = turn.words(f"form-{wanted}")
            turn.say("which-task", "button-switch", "button-go-on", form=form_name, task=task)

    async def _choose_meaning(self, turn: Turn, said: Said, choosing: Mapping[str, str]) -> bool:
        """The answer to "which is meant?"; `False` where it was something else."""
        first = (
            ("button-stop-this", "button-cancel-a-booking") if choosing["wanted"] == "cancel" else ("button-switch",)
        )
        keys = (*first, "button-go-on")
        options = [Option(key, turn.words(key), tuple(turn.words(f"{key}-also").split("|"))) for key in keys]
        chosen = pick(said.text, options).id
        if chosen == "button-stop-this":
            turn.talk["frames"] = []
            turn.say("repair-stopped", "button-book", "button-manage")
        elif chosen == "button-go-on" or (chosen is None and said.tasks.says_no):
            await self._ask_again(turn)
        elif chosen is None and self._is_no_choice(said, choosing["wanted"]):
            self._ask_meaning(turn, Said(choosing["text"], locale=said.locale), choosing["wanted"])
        elif (chosen is not None or said.tasks.says_yes) and (
            order := commands.typed(turn, Said(choosing["text"], locale=said.locale))
        ):
            await self._order(turn, order)
        elif chosen is not None or said.tasks.says_yes:
            await self._start(choosing["wanted"], Said(choosing["text"], locale=said.locale), turn)
        else:
            return False
        return True

    async def _start(self, name: str, said: Said, turn: Turn, **filled: Any) -> None:
        """Open a form and run it."""
        if len(turn.frames) >= LONGEST_FORM_STACK:
            turn.talk["frames"] = []
        if name == "book" and await repairs.booking_is_closed(turn):
            return
        turn.push(name, **filled)
        await self._go_on(said, turn)

    def _is_no_choice(self, said: Said, wanted: str) -> bool:
        """Whether the answer decides nothing: a yes to an either-or, or a word or two about nothing else."""
        if said.tasks.says_yes:
            return wanted == "cancel"
        says_more = said.tasks.wanted or said.tasks.repairs or said.pointed or said.action
        return not says_more and len(said.text.split()) <= repairs.SHORT

    async def _start_over(self, turn: Turn) -> None:
        """The form at the bottom begins anew, with nothing filled."""
        if not turn.frames:
            repairs.lost(turn)
            return
        name, filled = turn.frames[0]["form"], turn.frames[0]["filled"]
        turn.talk["frames"] = []
        if name == Which.name:
            turn.say("repair-left", "button-book", "button-manage")
            return
        turn.talk.pop("me", None)
        turn.say("repair-started-over")
        await self._start(name, NOTHING, turn, **{key: filled[key] for key in FORMS[name].kept if key in filled})

    async def _go_on(self, said: Said, turn: Turn) -> None:
        """Run the form in hand; when it is done, the one beneath goes on with nothing said."""
        while turn.frames:
            frame = turn.frames[-1]
            step = await form.run(FORMS[frame["form"]], frame, said, turn)
            if step is Step.WAIT:
                return
            if step is Step.DONE:
                turn.frames.remove(frame)
                turn.talk.pop("open_card", None)
                said = NOTHING
                if await self._ordered(turn):
                    return
                if turn.frames:
                    turn.frame["details_again"] = True
                if turn.frames and turn.frames[-1]["form"] == "book" and frame["form"] not in ("identify", "verify"):
                    turn.say("repair-back-to", form=turn.words(f"form-{turn.frames[-1]['form']}"))

    async def _ask_again(self, turn: Turn) -> None:
        """Put the question that stands once more."""
        if turn.frames:
            turn.frame["details_again"] = True
            turn.frame["code_asked"] = False
            await self._go_on(NOTHING, turn)

    async def _back(self, turn: Turn) -> None:
        """Empty the field that was filled last and ask for it again."""
        if turn.frames and form.go_back(FORMS[turn.frame["form"]], turn.frame, turn):
            await self._ask_again(turn)
        elif turn.frames:
            left = FORMS[turn.frames.pop()["form"]]
            turn.say("repair-left", *left.leads_to)
        else:
            repairs.lost(turn)


def _turn_away(turn: Turn) -> None:
    """One kind line to somebody of a foreign tenant whom the business refuses; a link code alone is still heard."""
    turn.talk["frames"] = []
    if not turn.heard.is_wake:
        business = turn.catalogue.business.display_name
        turn.say_text(f"{turn.words('identity-turned-away', business=business)} {facts.contact_line(turn)}")
