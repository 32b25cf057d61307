"""What staff book for a customer: any service, hidden ones too, on the calendars that their role goes to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING, Any

from adaptive_cards.verbs import Verb
from bookings.admission import books_own_calendar
from bookings.business import Service, StaffMember, StaffNeeded
from bookings.keepable import LONGEST_NOTES
from bookings.offers import Wanted
from bookings.permissions import Command
from dialogs import slots
from dialogs.beyond import BeyondSlotField
from dialogs.fields import ServiceField, StaffField, service_of
from dialogs.form import Filled, Step
from dialogs.language.wish import Wish, Wishes
from dialogs.person import AnswersField
from dialogs.staff import booking_form
from dialogs.staff.bookable import bookable, bookable_staff, deny_colleague
from dialogs.turn import Suggestion
from dialogs.when_field import WhenField
from dialogs.wished import to_json

if TYPE_CHECKING:
    from dialogs.context import Turn
    from dialogs.said import Said


class ForServiceField(ServiceField):
    """Which service, among all that this person books for customers; `groups_only`: those with sessions."""

    def __init__(self, *, groups_only: bool = False) -> None:
        self._groups_only = groups_only

    def offered(self, turn: Turn, staff_member_id: str = "") -> Sequence[Service]:
        """Hidden ones too."""
        return bookable(turn, staff_member_id, groups_only=self._groups_only)

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the card, or by its name."""
        if said.verb != Verb.SUBMIT_FORM:
            return await super().take(said, filled, turn, is_asked=is_asked)
        chosen = booking_form.entry(said, turn, "service")
        if chosen is None:
            return None
        if chosen not in [service.id for service in self.offered(turn)]:
            turn.fault("service", turn.words("book_for-service-missing"))
            return None
        return chosen

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """The card, and the names in words."""
        names = turn.words.or_list(service.display_name for service in self.offered(turn))
        text = turn.words("book_for-service", customer=filled["customer"]["name"], services=names)
        return booking_form.show(filled, turn, text)


class ForStaffField(StaffField):
    """With whom: "" for whoever is free. On one's own calendar alone it is oneself, and nothing is asked."""

    def __init__(self) -> None:
        super().__init__(is_asked=False)

    def team(self, turn: Turn) -> Sequence[StaffMember]:
        """Everybody who serves anything, hidden services too."""
        served = {key for service in turn.catalogue.services.values() for key in service.staff_member_ids}
        return [member for key, member in turn.catalogue.staff.items() if key in served]

    def has_choice(self, service: Service, turn: Turn) -> bool:
        """That the team decides who binds customers alone; where all are needed there is no choice."""
        return service.staff_needed is StaffNeeded.ONE

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the card, or by name; a colleague's calendar is refused to whom only their own is open."""
        if said.verb == Verb.SUBMIT_FORM:
            key = booking_form.entry(said, turn, "staff")
            service = turn.catalogue.services.get(said.entry("service"))
            taken = None if key is None else self._of_card(key.replace(booking_form.ANYONE, ""), service, turn)
        else:
            taken = await super().take(said, filled, turn, is_asked=is_asked)
        if taken is None or not books_own_calendar(turn.actor) or taken in ("", turn.actor.staff_member_id):
            return taken
        await deny_colleague(turn, Command.BOOK_FOR, f"{turn.request_key} {taken}")
        turn.say("book_for-own-calendar", staff=turn.catalogue.staff[taken].display_name)
        turn.has_answered = True
        return None

    def _of_card(self, key: str, service: Service | None, turn: Turn) -> str | None:
        if key and key not in turn.catalogue.staff:
            return None
        if key and service is not None and service.staff_needed is StaffNeeded.ONE:
            if key not in service.staff_member_ids:
                names = turn.words.and_list(member.display_name for member in bookable_staff(turn, service))
                named = turn.catalogue.staff[key].display_name
                turn.fault(
                    "staff",
                    turn.words("staff-not-for-service", staff=named, service=service.display_name, others=names),
                )
                return None
            return key
        return "" if service is not None else key

    def is_missing(self, filled: Filled, turn: Turn) -> bool:
        """Never asked; what does not go with the service is told and dropped."""
        missing = super().is_missing(filled, turn)
        if books_own_calendar(turn.actor):
            filled["staff"] = turn.actor.staff_member_id
            return False
        return missing

    async def ask(self, filled: Filled, turn: Turn) -> Step:
        """Whom else, after "someone else"."""
        service = service_of(filled, turn)
        offered = bookable_staff(turn, service)
        names = turn.words.and_list(member.display_name for member in offered)
        data = {"staff": [{"id": one.id, "name": one.display_name} for one in offered], "anyone": True}
        text = turn.words("book-staff", names=names, service=service.display_name if service else "")
        turn.show("staff_picker", data, text=text, is_question=True)
        return Step.WAIT


class ForSlotField(BeyondSlotField):
    """A start for staff, who may say which of them takes it."""

    def has_choice(self, wanted: Wanted, turn: Turn) -> bool:
        """Where several could, for whoever books on all calendars."""
        service = wanted.service
        is_open = service.staff_needed is StaffNeeded.ONE and len(service.staff_member_ids) > 1
        return is_open and not books_own_calendar(turn.actor)


class ForWhenField(WhenField):
    """The wish about when, said or entered as a day and a time."""

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the card where it was changed there; words as anywhere."""
        if said.verb != Verb.SUBMIT_FORM:
            return await super().take(said, filled, turn, is_asked=is_asked)
        day, at = booking_form.entry(said, turn, "day"), booking_form.entry(said, turn, "time")
        if day is None or at is None or (day, at) == booking_form.day_and_time(filled, turn):
            return None
        if not day and not at:
            slots.ask_anew(turn)
            return None
        try:
            wish = Wish(
                start_date=date.fromisoformat(day) if day else None,
                start_time=time.fromisoformat(at).replace(tzinfo=None) if at else None,
            )
        except ValueError:
            turn.fault("day", turn.words("book_for-no-day"))
            return None
        if wish.start_date and wish.start_date < turn.now.astimezone(turn.business_zone).date():
            turn.fault("day", turn.words("when-past"))
            return None
        turn.frame.pop("from", None)
        turn.frame.pop("before", None)
        return to_json(Wishes(wanted=(wish,)))


class ForAnswersField(AnswersField):
    """The service's questions; the customer may not be there to ask, so staff may leave any unanswered."""

    is_binding = False

    async def take(self, said: Said, filled: Filled, turn: Turn, *, is_asked: bool) -> Any:
        """From the card, where it had them; words as anywhere."""
        service = service_of(filled, turn)
        if said.verb != Verb.SUBMIT_FORM:
            return await super().take(said, filled, turn, is_asked=is_asked)
        if service is None or not service.custom_questions or turn.frame.get("questions_of") != service.id:
            return None
        answers = {}
        for one in service.custom_questions:
            answer = said.entry(f"answer-{one.id}")[:LONGEST_NOTES]
            answers[one.id] = answer if self.fits(one, answer) else ""
        turn.chosen = turn.chosen or ", ".join(filter(None, answers.values()))
        return answers

    def show(self, filled: Filled, turn: Turn, question: str, *buttons: Suggestion) -> Step:
        """On a card of their own, since the one with everything did not know the service yet."""
        is_open = turn.frame.get("questions_of") == filled["service"] and filled.get("answers")
        if is_open:
            turn.say_text(question, *buttons)
            return Step.WAIT
        return booking_form.show(filled, turn, question, *buttons, questions_only=True)
