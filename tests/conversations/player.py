"""Plays a transcript against the real conversation, desk and store, and writes down the whole talk.

A transcript is a text file; its lines are input and expectation at once:

    given: setting haircut on          before the talk, and `meanwhile:` in the middle of it (see `Stage.change`);
                                       `set sam haircut description "Cut."` is another administrator's change
    start                              the chat is opened; `open: service=haircut` opens it from the page
    user: book a haircut               something typed; {code} is the code that was just mailed, {ref1} a reference,
                                       {link} the code of `given: code ada`, or of the newest card with one
    click: Book it                     the newest action of that title that can still be clicked, `#2` the second;
                                       inputs follow as `| name=Casey | email=casey@example.com`
    click-old: Book it                 the same among cards that have had their day
    later: 5 minutes                   the clock goes on
    locale: it-IT                      from here on the channel tells of this language
    someone else                       from here on another conversation and client speaks
    teams: ana                         from here on that staff member's identity speaks in a personal chat of Teams;
                                       `teams: nobody` is an identity that no record is linked to, and
                                       `teams: nobody of elsewhere` one of another tenant
    in a channel: agenda               typed in a channel of Teams, where others read along; `goes on in private` where
                                       nothing is answered there and the personal chat goes on with it
    elsewhere: ada                     the same, in Teams, until `back` where the talk before goes on
    news                               what is due by now is told to staff in Teams, in chats as `given: chat ana`
    bot: ...                           an answer with its card's actions in <> and its buttons in []
    card: a -> b                       the card a of an earlier answer turns into b
    ledger: ...                        afterwards: what changed on the calendar, in the history, in the outbox

The player feeds the input lines and gives the talk back as it went; the test compares the two.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from adaptive_cards import render
from adaptive_cards.cards import actions
from bookings import demo
from bookings.business import CustomQuestion, Role, Service, TimeOff
from bookings.desk import BookingRequest
from bookings.identity import code_of
from bookings.ids import ALPHABET
from bookings.model import Actor, Booking, Channel, ConversationReference, Customer, HistoryEntry, OutboxRow, Way
from bookings.news import reader
from bookings.plain_values import as_plain, fields_from_plain
from bookings.ports import Unit
from bookings.roles import recognized
from bookings.settings import record_of
from bot.mail.context import MailContext
from bot.mail.rule_letter import preview
from dialogs.conversation import Conversation
from dialogs.desks import Desks
from dialogs.turn import Heard, News, Reply
from state.tinydb_store import TinyStore
from texts import Words

MONDAY = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
SECRET = b"the secret of the transcripts, 32 bytes"
LONDON = ZoneInfo("Europe/London")
INPUTS = (
    "start",
    "open:",
    "user:",
    "click:",
    "click-old:",
    "later:",
    "meanwhile:",
    "given:",
    "someone else",
    "teams:",
    "elsewhere:",
    "back",
    "zone:",
    "locale:",
    "in a channel:",
    "news",
    "#",
)
FEW = 8
LINK = re.compile(r"link (\w{4}(?:-\w{4}){3})")


def _off(since: str, hours: str) -> dict[str, Any]:
    start = datetime.fromisoformat(since).replace(tzinfo=LONDON).astimezone(UTC)
    return {"time_off": (TimeOff(start, start + timedelta(hours=int(hours))),)}


OF_STAFF: dict[str, Callable[..., dict[str, Any]]] = {
    "off": _off,
    "role": lambda role: {"role": Role(role)},
    "unlinked": lambda: {"aad_object_id": "", "tenant_id": ""},
}
"""What changes in a staff member's record: `off ana 2026-03-04T09:00 3`, `role ana viewer`, `unlinked ada`."""

OF_SERVICE: dict[str, Callable[..., dict[str, Any]]] = {
    "duration": lambda minutes: {"default_duration": timedelta(minutes=int(minutes))},
    "setting": lambda is_on: {"is_customer_allowed_to_manage_booking": is_on == "on"},
}
"""What changes in a service's record: `setting haircut on`, `duration haircut 45`."""


class CountedIds:
    """Identifiers in order, so that a talk is the same each time."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._references = count(0)

    def new_id(self) -> str:
        """A record's id."""
        return f"id{next(self._numbers)}"

    def new_reference(self) -> str:
        """A reference that cannot be mistaken for a word."""
        first, second = divmod(next(self._references), len(ALPHABET))
        return f"TAKE3{ALPHABET[first]}{ALPHABET[second]}4"


class Stage:
    """The salon, one conversation at a time, and all that was said."""

    def __init__(self, store: TinyStore) -> None:
        self.store = store
        self.now = MONDAY
        self.ids = CountedIds()
        context = MailContext(store, SECRET, "", lambda booking: f"https://salon.example/b/{booking.reference}")
        self.desks = Desks.of(
            store,
            self.clock,
            self.ids,
            SECRET,
            download_url=lambda made: f"https://bot.example/download/{made.id}",
            preview=lambda one, catalogue: preview(one, catalogue, context, self.now),
        )
        self.conversation = Conversation(self.desks)
        self.state: dict[str, Any] = {}
        self.actor = Actor(conversation="talk-1", client="client-1")
        self.left: tuple[dict[str, Any], dict[str, dict[str, Any]], Actor] | None = None
        self.zone = "Europe/London"
        self.heard = count(1)
        self.wake_at: datetime | None = None
        self.cards: dict[str, dict[str, Any]] = {}
        self.old_cards: list[dict[str, Any]] = []
        self.lines: list[str] = []
        self.demo: tuple[Booking, ...] = ()
        self.link_code = ""
        self.shown_name = ""
        self.locale = self.shown_in = "en-GB"

    def clock(self) -> datetime:
        """The stage's own time."""
        return self.now

    async def play(self, script: list[str]) -> list[str]:
        """The talk that the script's input lines lead to, with the ledger where the script asks for it."""
        self.demo = await demo.fill(self.store, self.now, self.ids)
        for line in script:
            if line.startswith(INPUTS) or not line.strip():
                self.lines.append(line)
            if line.startswith(INPUTS) and not line.startswith("#"):
                await self._act(*[part.strip() for part in (*line.split(":", 1), "")[:2]])
        if any(line.startswith("ledger:") for line in script):
            self.lines += await self._ledger()
        return self.lines

    async def _act(self, kind: str, what: str) -> None:
        if kind in ("start", "in a channel"):
            await self._hear(**({"is_start": True} if kind == "start" else {"text": what, "is_public": True}))
        elif kind == "open":
            await self._hear(opened_with=dict([what.split("=", 1)]))
        elif kind == "user":
            await self._hear(text=await self._filled_in(what))
        elif kind in ("click", "click-old"):
            title, *inputs = (part.strip() for part in what.split("|"))
            given = {k: await self._filled_in(v) for k, v in (item.split("=", 1) for item in inputs)}
            await self._hear(action={**self._action(title, is_old=kind == "click-old"), **given})
        elif kind == "later":
            number, unit = what.split()
            self.now += timedelta(**{unit if unit.endswith("s") else unit + "s": int(number)})
            if self.wake_at is not None and self.now >= self.wake_at:
                await self._hear(is_wake=True)
        elif kind == "news":
            await self._tell()
        else:
            await self._beside(kind, what)

    async def _beside(self, kind: str, what: str) -> None:
        """Who speaks from here on and where, and what happens around the talk."""
        if kind == "zone":
            self.zone = what
        elif kind == "locale":
            self.locale = what
        elif kind in ("someone else", "teams", "elsewhere", "back"):
            await self._turn_to(kind, what)
        else:
            await self._happen(what)

    async def _turn_to(self, kind: str, what: str) -> None:
        """Another conversation goes on: a new one, or after `elsewhere` the one that was left."""
        left = (self.state, self.cards, self.actor)
        if kind == "back" and self.left is not None:
            self.state, self.cards, self.actor = self.left
        elif kind == "someone else":
            self.state, self.cards = {}, {}
            self.actor = Actor(conversation=f"talk-{next(self.heard)}", client="client-2")
        else:
            self.state, self.cards = {}, {}
            what, _, tenant = what.partition(" of ")
            member = (await self.store.catalogue()).staff.get(what)
            self.shown_name = f"{what.title()} in Teams"
            self.actor = Actor(
                channel=Channel.TEAMS,
                conversation=f"talk-{next(self.heard)}",
                client=f"teams-{what}",
                aad_object_id=member.aad_object_id if member else what,
                tenant_id=tenant or demo.TENANT,
            )
        self.left = left

    async def _happen(self, what: str) -> None:
        """Something beside the talk."""
        if what.startswith("moved "):
            await self._move(*what.split()[1:])
        elif what.startswith(("removed ", "erased ")):
            await self._take_out(*what.split())
        elif what.startswith("mails fail"):
            await self._fail_mails(*what.split()[2:])
        elif what.startswith("chat "):
            chat = ConversationReference("", "", "", "https://smba.trafficmanager.net/", what, what, "bot")
            await self.desks.chats.remember(await self._in_teams(what.removeprefix("chat ")), chat)
        elif what.startswith("code "):
            self.link_code = await self.desks.links.issue(what.removeprefix("code "))
        elif what.startswith("set "):
            await self.set(*what.split()[1:])
        else:
            await self.change(*what.split())

    async def set(self, name: str, record_id: str, field: str, *value: str) -> None:
        """Another administrator changes a setting, by its value as plain JSON: `set sam haircut description "Cut."`."""
        catalogue = await self.store.catalogue()
        record = record_of(catalogue, record_id)
        assert record is not None
        part, _, inner = field.partition(".")
        plain = json.loads(" ".join(value))
        found = fields_from_plain(
            type(record), {part: as_plain(getattr(record, part)) | {inner: plain} if inner else plain}
        )
        actor = Actor(Channel.TEAMS, "elsewhere", staff_member_id=name, role=catalogue.staff[name].role)
        await self.desks.settings.change(actor, record, request_key="", **found)

    async def _in_teams(self, who: str) -> Actor:
        member = (await self.store.catalogue()).staff[who]
        actor = Actor(
            channel=Channel.TEAMS,
            conversation=f"chat {who}",
            aad_object_id=member.aad_object_id,
            tenant_id=member.tenant_id,
        )
        return await recognized(self.store, actor)

    async def _tell(self) -> None:
        """Tell what is due, as the worker of the outbox does."""
        rows = await self.store.claim(99, timedelta(minutes=1), self.now, Way.TEAMS)
        self.lines += [] if rows else ["no news"]
        for row in rows:
            news = News(row.kind, row.booking_id, str(row.facts.get("by", "")), row.before)
            heard = Heard(await self._in_teams(reader(row)), self.now, news=news, time_zone=self.zone)
            turned = await self.conversation.turn(heard, {})
            self.lines.append(f"told in the chat of {reader(row)}:")
            for reply in turned.replies:
                self.lines += self._written(reply)
            await self.store.sent(row.id)

    async def change(self, what: str, *details: str) -> None:
        """Something that happens beside the talk."""
        catalogue = await self.store.catalogue()
        business = catalogue.business
        async with self.store.unit("") as unit:
            if what in OF_SERVICE:
                service = catalogue.services[details[0]]
                await unit.put(_next(service, **OF_SERVICE[what](*details[1:])), service.version)
            elif what == "policy":
                policy = replace(business.scheduling_policy, **{details[0]: json.loads(details[1])})
                await unit.put(
                    replace(business, scheduling_policy=policy, version=business.version + 1), business.version
                )
            elif what == "business":
                changed: dict[str, Any] = {details[0]: json.loads(" ".join(details[1:]))}
                await unit.put(replace(business, **changed, version=business.version + 1), business.version)
            elif what == "page":
                page = replace(business.page, **{details[0]: json.loads(" ".join(details[1:]))})
                await unit.put(replace(business, page=page, version=business.version + 1), business.version)
            elif what in OF_STAFF:
                member = catalogue.staff[details[0]]
                changes = OF_STAFF[what](*details[1:])
                await unit.put(replace(member, **changes, version=member.version + 1), member.version)
            elif what == "question":
                service = catalogue.services[details[0]]
                label, *options = " ".join(details[3:]).split("|")
                question = CustomQuestion(details[1], label, details[2] == "required", tuple(options))
                await unit.put(_next(service, custom_questions=(*service.custom_questions, question)), service.version)
            elif what == "leaves":
                service = catalogue.services[details[1]]
                stay = tuple(key for key in service.staff_member_ids if key != details[0])
                await unit.put(_next(service, staff_member_ids=stay), service.version)
            elif what == "customer":
                await self._change_customer(unit, details[0], *" ".join(details[1:]).split("=", 1))
            elif what != "booked":
                raise ValueError(what)
        if what == "booked":
            start = datetime.fromisoformat(details[2]).replace(tzinfo=LONDON).astimezone(UTC)
            somebody = Customer("Somebody Else", "somebody@example.net")
            request = BookingRequest(details[0], start, somebody, (details[1],))
            name, address, phone = [*" ".join(details[3:]).split("|"), "", ""][:3]
            if name:  # `booked haircut ben 2026-03-04T15:00 Casey Jones|casey@example.org|020 7946 0111`, by staff
                request = replace(request, customer=Customer(name, address, phone))
                await self.desks.bookings.book_for(Actor(role=Role.SCHEDULER), request, request_key="")
            else:
                await self.desks.bookings.book(Actor(client="somebody"), request, request_key="")

    async def _move(self, staff_member_id: str, *name: str) -> None:
        """`meanwhile: moved chloe Jo Dunn`: by staff, to somebody else at the same time."""
        booking = (await self.store.ever(" ".join(name)))[0]
        somebody = Actor(role=Role.SCHEDULER, staff_member_id="sam")
        move = self.desks.bookings.reschedule
        await move(somebody, booking.id, booking.start, request_key="", staff_member_ids=(staff_member_id,))

    async def _change_customer(self, unit: Unit, number: str, name: str, value: str) -> None:
        """`meanwhile: customer 1 phone=+44 20 7946 0000` for the booking that is {ref1}."""
        booking = await unit.booking_by_id(self.demo[int(number) - 1].id)
        assert booking is not None
        customer = Customer(**{**asdict(booking.customer), name: value})
        await unit.change(replace(booking, customer=customer, version=booking.version + 1), booking.version)

    async def _take_out(self, what: str, whom: str) -> None:
        """`meanwhile: removed ana`, or `erased casey@example.com`, by the administrator."""
        ada = Actor(staff_member_id="ada", role=Role.ADMINISTRATOR)
        if what == "removed":
            member = (await self.store.catalogue()).staff[whom]
            await self.desks.staffing.remove(ada, member, request_key="")
            return
        booking = (await self.store.ever(whom))[0]
        seen = (await self.desks.erasing.holdings(ada, booking.id)).versions
        await self.desks.erasing.erase(ada, booking.id, seen=seen, request_key="")

    async def _fail_mails(self, fate: str, *reason: str) -> None:
        """`meanwhile: mails fail dead recipient_refused 550`, or `once` for one that is tried again an hour later."""
        for row in await self.store.claim(1000, timedelta(minutes=1), self.now):
            retry_at = self.now + timedelta(hours=1) if fate == "once" else None
            await self.store.failed(row.id, " ".join(reason), retry_at)

    async def _filled_in(self, text: str) -> str:
        for number, booking in enumerate(self.demo, start=1):
            text = text.replace(f"{{ref{number}}}", booking.reference)
        text = text.replace("{link}", self.link_code)
        if "{code}" in text:
            text = text.replace("{code}", self._mailed_code())
        return text.encode().decode("unicode_escape") if "\\" in text else text

    def _mailed_code(self) -> str:
        rows = [row for row in self._outbox() if row.kind == "code"]
        if not rows:
            raise AssertionError("no code was mailed")
        return code_of(SECRET, rows[-1].recipient.partition(":")[2])

    def _action(self, title: str, *, is_old: bool) -> dict[str, Any]:
        title, _, number = title.partition(" #")
        cards = self.old_cards if is_old else list(self.cards.values())
        found = [a for card in reversed(cards) for a in actions(card) if a.get("title") == title]
        if not found:
            raise AssertionError(f"nothing to click is called {title!r}")
        data: dict[str, Any] = found[int(number or 1) - 1]["data"]
        return data

    async def _hear(self, **what: Any) -> None:
        actor = await recognized(self.store, self.actor)
        heard = Heard(
            actor,
            self.now,
            locale=self.locale,
            time_zone=self.zone,
            shown_name=self.shown_name,
            activity_id=f"a{next(self.heard)}",
            **what,
        )
        turned = await self.conversation.turn(heard, {} if heard.is_public else json.loads(json.dumps(self.state)))
        if heard.is_public:
            self.lines += ["goes on in private"] if turned.is_private else []
            for reply in turned.replies:
                self.lines += self._written(reply)
            return
        self.state = json.loads(json.dumps(turned.state))
        self.shown_in = turned.locale or self.locale
        self.wake_at = self.now + turned.wake_after if turned.wake_after else None
        for reply in turned.replies:
            self.lines += self._written(reply)

    def _written(self, reply: Reply) -> list[str]:
        buttons = f" [{'|'.join(s.title for s in reply.suggestions)}]" if reply.suggestions else ""
        text = " / ".join(line.strip() for line in reply.text.splitlines() if line.strip())
        if reply.card is None:
            return [f"bot: {text}{buttons}"]
        card = render(
            reply.card.name, reply.card.data, Words(self.shown_in), card_id=reply.card.id, nonce=reply.card.nonce
        )
        self.link_code = "".join(LINK.findall(json.dumps(card))[:1]) or self.link_code
        assert all(one.get("title") and one.get("value") for one in _choices(card)), "a choice that Web Chat refuses"
        before = self.cards.pop(reply.card.replaces, None)
        written = []
        if before is not None:
            self.old_cards.append(before)
            written.append(f"card: {before['$name']} -> {reply.card.data.get('title', reply.card.name)}")
        self.cards[reply.card.id] = card | {"$name": reply.card.name}
        if before is not None and not text:
            return written
        titles = [action["title"] for action in actions(card) if action["type"] == "Action.Submit"]
        if len(titles) > FEW:
            titles = [*titles[:3], "...", *titles[-3:]]
        shown = f"<{reply.card.name}{': ' + ' | '.join(titles) if titles else ''}>"
        return [*written, f"bot: {text} {shown}{buttons}".replace("bot:  ", "bot: ")]

    def _outbox(self) -> list[OutboxRow]:
        return self.store._all(OutboxRow)

    async def _ledger(self) -> list[str]:
        """What the talk changed: bookings that are new or were changed, history entries, mails by kind and state."""
        untouched = {b.id: b for b in self.demo}
        lines = []
        for booking in self.store._all(Booking):
            if untouched.get(booking.id) != booking:
                wall = booking.start.astimezone(LONDON)
                staff = "+".join(booking.staff_member_ids)
                lines.append(
                    f"ledger: {booking.service_id} {staff} {wall:%a %d %b %H:%M} {booking.status} {booking.origin}"
                    f" v{booking.version} for {booking.customer.name}"
                )
        for entry in self.store._all(HistoryEntry):
            is_told = entry.decision.startswith("refused") or "lifted" in entry.decision
            decision = f" {entry.decision}" if is_told else ""
            lines.append(f"ledger: history {entry.what} by {entry.who}{decision}")
        mails = [f"{row.kind} to {row.recipient.split(':id')[0]} {row.state}" for row in self._outbox()]
        lines += [f"ledger: mail {line}" for line in sorted(mails)]
        return lines or ["ledger: nothing changed"]


def _choices(node: Any) -> Iterator[dict[str, Any]]:
    """Every choice of every input of a card."""
    if isinstance(node, list):
        for each in node:
            yield from _choices(each)
    elif isinstance(node, dict):
        yield from node.get("choices", ())
        for each in node.values():
            yield from _choices(each)


def _next(service: Service, **changes: Any) -> Service:
    return replace(service, **changes, version=service.version + 1)


async def talk(script: str, folder: Path) -> str:
    """The talk of a script, played on a store of its own."""
    with TinyStore.open(folder / "bookings.sqlite", clock=lambda: MONDAY) as store:
        return "\n".join(await Stage(store).play(script.rstrip("\n").split("\n"))) + "\n"
