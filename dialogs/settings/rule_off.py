"""Turning the rule off: who loses self-management and who keeps it, a text on other ways to change a booking, the
confirmation as it will read, and a mail to the customers concerned (docs/rules.md, section 1).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from adaptive_cards.shapes import Changed, Input, Listed
from bookings.business import BookingBusiness, Service
from bookings.model import Booking, Origin
from bookings.rule_desk import to_be_told
from bookings.settings import SettingImpact, Settings
from dialogs.form import Filled
from dialogs.settings import outcome, rule_card
from dialogs.settings.kinds import NO, YES, Unreadable, YesNo
from dialogs.settings.rule_switch import OFF, SWITCH, booking_row, impact_on
from dialogs.settings.setting_fields import RecordField, SettingConfirm, SettingEntries, labelled, wrong
from dialogs.settings.setting_form import SettingForm

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said

OTHER_WAYS, TELL = "other_ways_to_change", "tell"
FEW = 3
"""Words of a plain yes, at most."""


class TurnOff(SettingForm):
    """Keeps customers from managing what staff booked for them, and says how else to change a booking."""

    name = "settings_rule_off"
    kind = Service
    settings = (SWITCH,)

    def __init__(self) -> None:
        self.entries = OffEntries(self)
        self.fields = (RecordField(self), self.entries, SettingConfirm(self))

    def version(self, record: Settings, turn: Turn) -> list[int]:
        """The service's and the business's, whose text and contact details are shown."""
        return [record.version, turn.catalogue.business.version]

    async def meanwhile(self, record: Settings, version: Sequence[int], turn: Turn) -> Sequence[str]:
        """What was changed in either."""
        business = turn.catalogue.business
        shown = [
            (one, opened) for one, opened in zip((record, business), version, strict=True) if one.version != opened
        ]
        return [line for one, opened in shown for line in await outcome.since(turn, one, opened)]

    def heading(self, record: Settings, turn: Turn) -> tuple[str, str]:
        """The two numbers, worked out with the inputs."""
        title = turn.words("settings-rule-turn-title", name=record.display_name)
        return title, str(turn.frame.get("numbers", ""))

    def changes(self, entered: Mapping[str, str], record: Settings, turn: Turn) -> dict[str, Any]:
        """The switch alone; nothing where it is off."""
        return {SWITCH.field: False} if SWITCH.value(record) else {}

    async def introduce(self, record: Settings, filled: Filled, turn: Turn) -> None:
        """A confirmation as it would read then."""
        if turn.desks.preview is None or not isinstance(record, Service):
            return
        business = replace(turn.catalogue.business, other_ways_to_change=filled["entries"][OTHER_WAYS])
        off = replace(record, **self.changes(filled["entries"], record, turn))
        after = replace(turn.catalogue, business=business, services={**turn.catalogue.services, off.id: off})
        sample = rule_card.sample(turn, off, Origin.STAFF)
        sample = replace(sample, customer=replace(sample.customer, name=turn.words("settings-rule-somebody")))
        turn.say_text(f"{turn.words('settings-rule-preview')}\n\n{await turn.desks.preview(sample, after)}".strip())

    def question(self, record: Settings, turn: Turn) -> str:
        """In the words of the switch."""
        return turn.words("settings-rule-turn-question", state=OFF, name=record.display_name)

    def aside(self, filled: Filled, turn: Turn) -> str:
        """Who is told."""
        return _told_line(filled, turn)

    def submit(self, turn: Turn) -> str:
        """In the words of the switch."""
        return turn.words("settings-rule-turn", state=OFF)

    def lines(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Sequence[Changed]:
        """The switch, and the text where it is another one."""
        lines = outcome.old_and_new(turn, self.settings, record, changes)
        before = turn.catalogue.business
        after = {OTHER_WAYS: filled["entries"][OTHER_WAYS]}
        return [*lines, *outcome.old_and_new(turn, outcome.known_settings(before), before, after)]

    async def told(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Sequence[Listed]:
        """Who loses self-management, and who keeps it and why."""
        if not isinstance(record, Service):
            return []
        impact = await impact_on(turn, record)
        lists = [
            outcome.listed(turn, _count(turn, "lose", impact.lose), [booking_row(turn, one) for one in impact.lose])
        ]
        if impact.keep:
            rows = [
                turn.words("settings-rule-keeps", booking=booking_row(turn, one), why=_why(one)) for one in impact.keep
            ]
            lists.append(outcome.listed(turn, _count(turn, "keep", impact.keep), rows))
        return lists

    async def told_after(self, lists: Sequence[Listed], filled: Filled, turn: Turn) -> Sequence[Listed]:
        """The numbers, and who is told."""
        titles = [*(one["title"] for one in lists), _told_line(filled, turn)]
        return [Listed(title=title, rows=[]) for title in titles]

    async def save(self, record: Settings, changes: Mapping[str, Any], filled: Filled, turn: Turn) -> Settings:
        """Both records and the mails in one."""
        entered: Mapping[str, str] = filled["entries"]
        service = turn.catalogue.services[record.id]
        return await turn.desks.rule.turn_off(
            turn.actor,
            service,
            turn.catalogue.business,
            request_key=turn.request_key,
            other_ways_to_change=entered[OTHER_WAYS],
            tells_customers=entered.get(TELL) == YES,
        )

    def title(self, changed: Settings, turn: Turn) -> str:
        """How it stands now."""
        return turn.words("settings-rule-turned", state=OFF, name=changed.display_name)


def _count(turn: Turn, what: str, bookings: Sequence[Booking]) -> str:
    key = "settings-rule-lose" if what == "lose" else "settings-rule-keep"
    return turn.words(key, count=len(bookings))


def _why(booking: Booking) -> str:
    return "self_made" if booking.origin is Origin.SELF_SERVICE else "pinned"


def _told_line(filled: Filled, turn: Turn) -> str:
    """Whom a mail about it goes to, by number."""
    if filled["entries"].get(TELL) != YES:
        return turn.words("settings-rule-untold")
    return turn.words("settings-rule-told", count=turn.frame["reached"], silent=turn.frame["silent"])


class OffEntries(SettingEntries):
    """The text on other ways to change a booking, ready-made, and whether the customers concerned are told."""

    async def inputs(self, filled: Filled, turn: Turn) -> Sequence[Input]:
        """What the business says already, else the ready-made text."""
        record = self._form.record(filled, turn)
        if not isinstance(record, Service):
            turn.has_answered = True
            return ()
        business, impact = turn.catalogue.business, await impact_on(turn, record)
        told = to_be_told(impact.lose)
        turn.frame.update(reached=len(told.reached), silent=len(told.silent), numbers=_numbers(turn, impact))
        labels = self._labels(turn)
        text = business.other_ways_to_change or ready_made(turn, business)
        inputs: list[Input] = [
            {"id": OTHER_WAYS, "kind": "multiline", "label": labels[OTHER_WAYS], "value": text, "required": True}
        ]
        if told.reached:
            inputs.append({"id": TELL, "kind": "toggle", "label": labels[TELL], "value": NO})
        self._form.open(record, inputs, turn)
        return inputs

    def _labels(self, turn: Turn) -> Mapping[str, str]:
        return {
            OTHER_WAYS: turn.words("setting-other_ways_to_change"),
            TELL: turn.words("settings-rule-tell", count=int(turn.frame.get("reached", 0))),
        }

    def told(self, inputs: Sequence[Input], turn: Turn) -> Sequence[str]:
        """The numbers and the text, so that a plain yes knows what it says yes to."""
        return wrong(inputs, turn) or [
            turn.frame.get("numbers", ""),
            turn.words("settings-rule-ask", text=inputs[0]["value"]),
        ]

    async def read(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Mapping[str, str]:
        """A label and its value; a plain yes takes everything as it stands."""
        found = labelled(said.text, self._labels(turn))
        if TELL in found:
            found[TELL] = _yes_or_no(found[TELL], turn)
        if not found and is_asked and said.tasks.says_yes and len(said.text.split()) <= FEW:
            inputs = await self.inputs(filled, turn)
            return {inputs[0]["id"]: turn.frame.get("draft", {}).get(OTHER_WAYS, inputs[0]["value"])} if inputs else {}
        return found

    async def problems(self, entered: Mapping[str, str], filled: Filled, turn: Turn) -> Mapping[str, str]:
        """A text that cannot be kept."""
        business = turn.catalogue.business
        faults = await turn.desks.settings.faults(business, other_ways_to_change=entered[OTHER_WAYS])
        told = self._form.problems_of(faults, business, turn).values()
        return {OTHER_WAYS: "\n".join(told)} if told else {}


def _yes_or_no(entered: str, turn: Turn) -> str:
    """What the toggle sends for a word; what is no yes is a no, since nobody is mailed by mistake."""
    try:
        return YES if YesNo().read(entered, turn) else NO
    except Unreadable:
        return NO


def _numbers(turn: Turn, impact: SettingImpact) -> str:
    if not impact.lose and not impact.keep:
        return turn.words("settings-rule-upcoming", count=0)
    own = sum(one.origin is Origin.SELF_SERVICE for one in impact.keep)
    return turn.words("settings-rule-numbers", lose=len(impact.lose), own=own, pinned=len(impact.keep) - own)


def ready_made(turn: Turn, business: BookingBusiness) -> str:
    """A text on other ways to change a booking, with what the business has of phone and mail."""
    way = "both" if business.phone and business.email else "phone" if business.phone else "email"
    return turn.words("settings-rule-ready-made", way=way, phone=business.phone, email=business.email)
