"""What mails about a booking say: to its customer, to the business, and to staff (docs/rules.md, section 1)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bookings.business import Catalogue, Service
from bookings.ids import spoken
from bookings.manage_policy import is_manageable
from bookings.model import Booking, BookingStatus, OutboxRow
from bookings.notices import MailKind
from bookings.policies import effective_policy
from bot.mail.contact import mail_link, phone_link, sender_lines, ways_to_reach
from bot.mail.context import MailContext, Overtaken
from bot.mail.letter import Button, Fact, Letter, Side
from bot.mail.places import join_link, place_of
from bot.mail.readers import Reader
from bot.mail.times import Zones, customers_zones, house_zones, when
from texts import Words
from texts.names import customer_name
from texts.prices import price_in_words


async def letter_about(
    booking: Booking, row: OutboxRow, reader: Reader, context: MailContext, catalogue: Catalogue, now: datetime
) -> Letter:
    """The letter of a row about the booking as it stands now.

    Raises:
        Overtaken: what it would tell is no longer so, and another mail tells what is.

    """
    await _demand_current(booking, row, context, now)
    words = Words(reader.language_tag)
    service = catalogue.services.get(booking.service_id)
    house = house_zones(catalogue.business)
    zones = customers_zones(booking, service, catalogue.business) if reader.is_customer else house
    told = _Told(words, booking, service, catalogue, zones)
    seats = await _seats(booking, row, reader, context)
    arguments = _arguments(told, row, catalogue, seats)
    reason = await _reason(booking, row, context)
    audience = "customer" if reader.is_customer else "staff"
    sides = told.sides(row.before) if row.kind == MailKind.MOVED and row.before else ()
    facts = [*told.reason(reason), *told.what(has_sides=bool(sides))]
    button: Button | None = None
    notes: tuple[str, ...] = ()
    if reader.is_customer:
        facts += [*(told.price() if row.kind != MailKind.CANCELLED else ()), *told.reference()]
        if row.kind != MailKind.CANCELLED:
            button, notes = await _how_to_change(told, context, now)
            notes += (service.additional_information,) if service else ()
        if row.kind not in (MailKind.CANCELLED, MailKind.REMINDER):
            notes += (words("mail-declining"),)
    else:
        facts += told.group(seats) if seats else [*told.person(), *told.reference()]
        facts += told.for_staff()
    return Letter(
        subject=words(f"mail-{audience}-{row.kind}-subject", **arguments),
        title=words(f"mail-{audience}-{row.kind}-title", **arguments),
        greeting=words("mail-greeting", name=reader.name) if reader.is_customer else "",
        lead=words(f"mail-{audience}-{row.kind}-lead", **arguments),
        quote=str(row.facts.get("message", "")),
        sides=sides,
        facts=tuple(facts),
        button=button,
        notes=tuple(filter(None, notes)),
        sender=sender_lines(catalogue.business),
    )


async def _demand_current(booking: Booking, row: OutboxRow, context: MailContext, now: datetime) -> None:
    """Refuse a reminder that is no longer planned, and news that later news has taken back."""
    is_cancelled = booking.status is BookingStatus.CANCELLED
    if row.kind != MailKind.REMINDER:
        if is_cancelled is not (row.kind == MailKind.CANCELLED):
            raise Overtaken("superseded")
        return
    if booking.status is not BookingStatus.CONFIRMED:
        raise Overtaken(booking.status.value)
    if now >= booking.start:
        raise Overtaken("started")
    stored = [known for known in await context.reads.mail_of(booking.id) if known.id == row.id]
    if stored and stored[0].last_error == "replanned":
        raise Overtaken("replanned")


async def _seats(booking: Booking, row: OutboxRow, reader: Reader, context: MailContext) -> Sequence[Booking]:
    """The seats of the session that its staff are reminded of: they get one mail for all (docs/rules.md, case 14)."""
    if reader.is_customer or row.kind != MailKind.REMINDER or not booking.session_id:
        return ()
    return await context.reads.session(booking.session_id)


async def _reason(booking: Booking, row: OutboxRow, context: MailContext) -> str:
    """The reason that was given with the change; it stands in the history, and nowhere in the outbox."""
    if row.kind == MailKind.CANCELLED:
        return booking.reason
    if row.kind != MailKind.MOVED:
        return ""
    entries = await context.reads.history_of(booking.id)
    reasons = [entry.reason for entry in entries if entry.after.get("version") == row.booking_version]
    return reasons[-1] if reasons else ""


async def _how_to_change(told: _Told, context: MailContext, now: datetime) -> tuple[Button | None, tuple[str, ...]]:
    """The button with its deadline, or phone and e-mail; and the administrator's text (docs/rules.md, section 1).

    A link that an administrator has revoked is not mailed again: its place is taken by the ways to reach the business.
    """
    words, booking, service = told.words, told.booking, told.service
    business = told.catalogue.business
    otherwise = (ways_to_reach(words, business), business.other_ways_to_change)
    if service is None or not is_manageable(service, booking):
        return None, otherwise
    if await context.reads.revoked_link(booking.id) is not None:
        return None, otherwise
    policy = effective_policy(business, service)
    move, cancel = booking.start - policy.reschedule_notice, booking.start - policy.cancel_notice
    url = context.manage_url(booking)
    if now > max(move, cancel):
        return Button(
            words("mail-manage-button"), url, words("mail-manage-closed", until=told.when(max(move, cancel)))
        ), otherwise
    if move == cancel:
        note = words("mail-manage-until", until=told.when(move))
    else:
        note = words("mail-manage-until-each", move=told.when(move), cancel=told.when(cancel))
    return Button(words("mail-manage-button"), url, note), (business.other_ways_to_change,)


class _Told:
    """A booking in words, for one reader."""

    def __init__(
        self, words: Words, booking: Booking, service: Service | None, catalogue: Catalogue, zones: Zones
    ) -> None:
        self.words = words
        self.booking = booking
        self.service = service
        self.catalogue = catalogue
        self.zones = zones

    def when(self, instant: datetime) -> str:
        """An instant in the reader's zones."""
        return when(self.words, instant, self.zones)

    def who(self, ids: Sequence[str]) -> str:
        """Staff members by name; who has left is named as such."""
        members = [self.catalogue.staff.get(key) for key in ids]
        return self.words.and_list(m.display_name if m else self.words("staff-left") for m in members)

    @property
    def service_name(self) -> str:
        """The service as it is called today; its id where it is gone."""
        return self.service.display_name if self.service else self.booking.service_id

    def what(self, has_sides: bool) -> list[Fact]:
        """What, how long and where (of what is to be); when and with whom, unless both stand side by side already."""
        words, booking, service = self.words, self.booking, self.service
        duration = Fact(words("fact-duration"), words.duration(booking.end - booking.start))
        facts = [Fact(words("fact-what"), self.service_name), duration]
        if not has_sides:
            facts.insert(1, Fact(words("fact-when"), self.when(booking.start)))
            facts.append(Fact(words("fact-with"), self.who(booking.staff_member_ids)))
        if service is None or booking.status is BookingStatus.CANCELLED:
            return facts
        if link := join_link(service):
            facts.append(Fact(words("fact-where"), link, link))
        elif place := place_of(service, self.catalogue.business):
            facts.append(Fact(words("fact-where"), place))
        return facts

    def price(self) -> list[Fact]:
        """The price, where one is set."""
        if self.service is None:
            return []
        price = price_in_words(self.service, self.catalogue.business.default_currency_iso, self.words)
        return [Fact(self.words("fact-price"), price)] if price else []

    def reference(self) -> list[Fact]:
        """How the booking is named on the phone."""
        return [Fact(self.words("fact-reference"), spoken(self.booking.reference))]

    def reason(self, reason: str) -> list[Fact]:
        """Why it was changed, where that was said."""
        return [Fact(self.words("mail-fact-reason"), reason)] if reason else []

    def person(self) -> list[Fact]:
        """The customer, as staff need to know them: name, phone, e-mail, note and answers."""
        words, customer = self.words, self.booking.customer
        facts = [Fact(words("mail-fact-customer"), customer_name(customer, words))]
        if customer.phone:
            facts.append(Fact(words("fact-phone"), customer.phone, phone_link(customer.phone)))
        if customer.email_address:
            facts.append(Fact(words("fact-email"), customer.email_address, mail_link(customer.email_address)))
        if customer.notes:
            facts.append(Fact(words("mail-fact-note"), customer.notes))
        asked = (
            {question.id: question.display_name for question in self.service.custom_questions} if self.service else {}
        )
        facts += [Fact(asked.get(key, key), answer) for key, answer in customer.answers.items() if answer]
        return facts

    def for_staff(self) -> list[Fact]:
        """What the service's notes say to those who serve."""
        notes = self.service.notes if self.service else ""
        return [Fact(self.words("mail-fact-for-staff"), notes)] if notes else []

    def group(self, seats: Sequence[Booking]) -> list[Fact]:
        """Everybody who has a seat, by name and reference."""
        names = [f"{customer_name(seat.customer, self.words)} ({spoken(seat.reference)})" for seat in seats]
        return [Fact(self.words("mail-fact-customers"), "\n".join(names))]

    def sides(self, before: dict[str, Any]) -> tuple[Side, ...]:
        """Old and new side by side, with what differs."""
        booking, words = self.booking, self.words
        old = self.when(datetime.fromisoformat(before["start"])), self._with(before["staff_member_ids"])
        new = self.when(booking.start), self._with(booking.staff_member_ids)
        differs = [one != other for one, other in zip(old, new, strict=True)]
        return (
            Side(words("mail-before"), tuple(zip(old, differs, strict=True))),
            Side(words("mail-now"), tuple(zip(new, differs, strict=True)), is_new=True),
        )

    def _with(self, ids: Sequence[str]) -> str:
        return self.words("mail-with", staff=self.who(ids))


def _arguments(told: _Told, row: OutboxRow, catalogue: Catalogue, seats: Sequence[Booking]) -> dict[str, Any]:
    by = str(row.facts.get("by", ""))
    actor = catalogue.staff.get(by.partition(":")[2])
    return {
        "business": catalogue.business.display_name,
        "service": told.service_name,
        "when": when(told.words, told.booking.start, (told.zones[0], told.zones[0])),
        "customer": customer_name(told.booking.customer, told.words),
        "count": len(seats) or 1,
        "actor": actor.display_name if actor else told.words("staff-left"),
        "by": "staff" if by.startswith("staff:") else "customer",
    }
