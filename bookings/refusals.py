"""Every way in which the domain says no: a code with facts. The words are in the catalogue, one text a code."""

from __future__ import annotations

from enum import StrEnum
from typing import Any


class Code(StrEnum):
    """The closed list of refusals; `refused-<code>` in the catalogue has the words."""

    # Managing a booking (docs/rules.md, sections 1 and 2)
    NOT_FOUND = "not_found"  # unknown, or not proven to be theirs: one answer for both (case 18)
    MANAGED_BY_STAFF = "managed_by_staff"  # staff-booked while the setting is off
    NOTICE = "notice"  # too close to the start; facts: action, deadline, notice
    STARTED = "started"  # started or past
    CANCELLED = "cancelled"
    CLOSED = "closed"  # no-show or completed
    TOO_MANY_MOVES = "too_many_moves"  # facts: maximum
    READ_ONLY = "read_only"  # a viewer
    NOT_YOUR_CALENDAR = "not_your_calendar"  # a team member on a colleague's booking
    ROLE = "role"  # facts: roles, those which may
    UNCHANGED = "unchanged"  # the new slot is the old one (case 9)
    UNREACHABLE = "unreachable"  # no mail goes to the customer; facts: why, as `bookings.notices.silence` says it
    TOO_OFTEN = "too_often"  # the same mail again; facts: maximum, in an hour
    # Taking a slot
    SLOT_TAKEN = "slot_taken"
    FULL = "full"  # no place left in the session
    TOO_SOON = "too_soon"  # facts: earliest
    TOO_FAR = "too_far"  # facts: latest
    OUTSIDE_HOURS = "outside_hours"
    NOT_BOOKABLE = "not_bookable"  # the service's own availability says no
    OFF_GRID = "off_grid"  # not on the steps of the calendar
    STAFF_UNAVAILABLE = "staff_unavailable"  # unknown, or does not do this service
    STAFF_OFF = "staff_off"  # time off or closed
    NO_SUCH_TIME = "no_such_time"  # the clock skips this time that day (case 22)
    IN_THE_PAST = "in_the_past"
    # Booking
    NOT_PUBLISHED = "not_published"  # case 5
    HIDDEN_SERVICE = "hidden_service"  # case 23
    UNKNOWN_SERVICE = "unknown_service"
    TOO_MANY_OPEN = "too_many_open"  # case 30; facts: maximum
    CONSENT_MISSING = "consent_missing"
    ANSWER_MISSING = "answer_missing"  # facts: question
    CONTACT_MISSING = "contact_missing"
    REASON_MISSING = "reason_missing"
    ORGANIZATION_ONLY = "organization_only"
    CODE_NEEDED = "code_needed"  # one-time code before a first booking
    # Undo (case 26)
    UNDO_TOO_LATE = "undo_too_late"
    UNDO_NOT_YOURS = "undo_not_yours"
    NOTHING_TO_UNDO = "nothing_to_undo"
    # Codes (case 19)
    CODE_WRONG = "code_wrong"  # facts: tries_left
    CODE_EXPIRED = "code_expired"
    ASKED_TOO_OFTEN = "asked_too_often"  # for one reference; facts: maximum, in an hour; wait
    # Linking a staff member's record to their account in Teams
    TEAMS_ONLY = "teams_only"  # nowhere else is an identity proved
    LINK_EXPIRED = "link_expired"  # unknown, used or too old: one answer for all
    LINKED_ALREADY = "linked_already"  # the person or the record
    # Time off
    ENDS_BEFORE_START = "ends_before_start"
    TOO_LONG = "too_long"  # facts: days, the most
    OVERLAPS = "overlaps"  # time off or a closure that is there already; facts: start, end
    # Settings (cases 31, 33)
    INVALID = "invalid"  # facts: field, problem
    WAS_BOOKED = "was_booked"  # a service that was ever booked can be hidden, not removed
    STALE = "stale"  # somebody else changed it first


class Refused(Exception):
    """The domain's no. `facts` are plain values (instants in UTC, numbers, ids) that the words may use."""

    def __init__(self, code: Code, **facts: Any) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = facts

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Refused) and (self.code, self.facts) == (other.code, other.facts)

    def __hash__(self) -> int:
        return hash(self.code)

    def __repr__(self) -> str:
        return f"Refused({self.code.value!r}, {self.facts!r})"
