"""What a business offers: its hours, policies, services and staff (docs/rules.md, section 4).

Field names are those of Microsoft Graph's Bookings resources in snake case. Instants are aware
and in UTC, durations are `timedelta`, clock times are wall times of the business's zone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum


class DayOfWeek(StrEnum):
    """A day, in the order of `date.weekday()`."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"


DAYS = tuple(DayOfWeek)


@dataclass(frozen=True, slots=True)
class WorkTimeSlot:
    """A range of wall-clock time, half-open; an `end_time` of 00:00 is the midnight that ends the day."""

    start_time: time
    end_time: time


@dataclass(frozen=True, slots=True)
class WorkHours:
    """The ranges of one weekday; a weekday without an entry is closed."""

    day: DayOfWeek
    time_slots: tuple[WorkTimeSlot, ...]


class AvailabilityType(StrEnum):
    """How a service is offered inside the business's hours."""

    BOOK_WHEN_STAFF_ARE_FREE = "bookWhenStaffAreFree"
    NOT_BOOKABLE = "notBookable"
    CUSTOM_WEEKLY_HOURS = "customWeeklyHours"


@dataclass(frozen=True, slots=True)
class Availability:
    """A service's general availability; `business_hours` counts for custom weekly hours only."""

    availability_type: AvailabilityType = AvailabilityType.BOOK_WHEN_STAFF_ARE_FREE
    business_hours: tuple[WorkHours, ...] = ()


@dataclass(frozen=True, slots=True)
class AvailabilityWindow:
    """A dated exception to the general availability, both dates included."""

    start_date: date
    end_date: date
    availability_type: AvailabilityType
    business_hours: tuple[WorkHours, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeOff:
    """An absence of a staff member, or a closure of the business: `[start, end)` in UTC."""

    start: datetime
    end: datetime
    reason: str = ""


class ReasonRule(StrEnum):
    """Whether a customer is asked why they cancel or move (docs/rules.md, case 6)."""

    OPTIONAL = "optional"
    REQUIRED = "required"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class SchedulingPolicy:
    """When and how customers may book; `None` on a service means "as the business says".

    `cancel_notice` and `reschedule_notice` fall back to `minimum_lead_time`, `maximum_reschedules` to no limit.
    """

    time_slot_interval: timedelta | None = None
    minimum_lead_time: timedelta | None = None
    maximum_advance: timedelta | None = None
    allow_staff_selection: bool | None = None
    cancel_notice: timedelta | None = None
    reschedule_notice: timedelta | None = None
    maximum_reschedules: int | None = None
    reason: ReasonRule | None = None
    send_confirmations_to_owner: bool | None = None


@dataclass(frozen=True, slots=True)
class EffectivePolicy:
    """A scheduling policy with every gap filled."""

    time_slot_interval: timedelta
    minimum_lead_time: timedelta
    maximum_advance: timedelta
    allow_staff_selection: bool
    cancel_notice: timedelta
    reschedule_notice: timedelta
    maximum_reschedules: int | None
    reason: ReasonRule
    send_confirmations_to_owner: bool


class AccessControl(StrEnum):
    """Who may open the Self-Service page."""

    EVERYBODY = "unrestricted"
    ORGANIZATION = "restrictedToOrganization"


class ForeignTenants(StrEnum):
    """Who is talked with in Teams of those whose tenant is not the organization's."""

    EVERYBODY = "everybody"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PageSettings:
    """The Self-Service page's settings; `consent_text` empty means that no consent is asked."""

    access_control: AccessControl = AccessControl.EVERYBODY
    enforce_one_time_password: bool = False
    is_customer_consent_enabled: bool = False
    consent_text: str = ""
    privacy_policy_web_url: str = ""
    terms_web_url: str = ""
    is_search_indexing_disabled: bool = True
    is_zone_always_business: bool = False
    is_staff_sign_in_enabled: bool = True
    foreign_tenants: ForeignTenants = ForeignTenants.EVERYBODY


@dataclass(frozen=True, slots=True)
class BookingBusiness:
    """The business that runs the calendar. It always has a phone number or an e-mail address.

    In `quiet_hours` no news is told in Teams; they may end on the next day. Bookings that ended `retention_months` ago
    lose whom they were for; 0 keeps them.
    """

    id: str
    display_name: str
    time_zone: str
    business_hours: tuple[WorkHours, ...]
    business_type: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    web_site_url: str = ""
    language_tag: str = "en-GB"
    default_currency_iso: str = "GBP"
    country: str = "GB"
    is_published: bool = False
    scheduling_policy: SchedulingPolicy = SchedulingPolicy()
    closures: tuple[TimeOff, ...] = ()
    logo: str = ""
    color: str = "#0f6cbd"
    other_ways_to_change: str = ""
    page: PageSettings = PageSettings()
    maximum_open_bookings: int = 5
    quiet_hours: WorkTimeSlot | None = WorkTimeSlot(time(20), time(7))
    retention_months: int = 0
    version: int = 1


class PriceType(StrEnum):
    """How a price reads, as Graph's bookingPriceType."""

    FREE = "free"
    FIXED_PRICE = "fixedPrice"
    STARTING_AT = "startingAt"
    HOURLY = "hourly"
    PRICE_VARIES = "priceVaries"
    CALL_US = "callUs"
    NOT_SET = "notSet"


@dataclass(frozen=True, slots=True)
class Location:
    """Where a service happens; an online one has its join link."""

    display_name: str = ""
    address: str = ""
    join_web_url: str = ""


class ReminderRecipients(StrEnum):
    """Who a reminder goes to."""

    CUSTOMER = "customer"
    STAFF = "staff"
    ALL = "allAttendees"


@dataclass(frozen=True, slots=True)
class Reminder:
    """A mail `offset` before the start."""

    offset: timedelta
    recipients: ReminderRecipients = ReminderRecipients.CUSTOMER
    message: str = ""


@dataclass(frozen=True, slots=True)
class CustomQuestion:
    """A question that a service asks when it is booked; no options means free text."""

    id: str
    display_name: str
    is_required: bool = False
    answer_options: tuple[str, ...] = ()


class StaffNeeded(StrEnum):
    """Whether one of a service's staff takes a booking, or all of them together (case 14)."""

    ONE = "one"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Service:
    """What can be booked. `maximum_attendees_count` above 1 makes it a group with seats."""

    id: str
    display_name: str
    default_duration: timedelta
    staff_member_ids: tuple[str, ...]
    description: str = ""
    notes: str = ""
    additional_information: str = ""
    pre_buffer: timedelta = timedelta(0)
    post_buffer: timedelta = timedelta(0)
    default_price: Decimal = Decimal(0)
    default_price_type: PriceType = PriceType.NOT_SET
    default_location: Location = Location()
    is_location_online: bool = False
    default_reminders: tuple[Reminder, ...] = ()
    custom_questions: tuple[CustomQuestion, ...] = ()
    maximum_attendees_count: int = 1
    staff_needed: StaffNeeded = StaffNeeded.ONE
    aliases: tuple[str, ...] = ()
    is_hidden_from_customers: bool = False
    is_customer_allowed_to_manage_booking: bool = False
    scheduling_policy: SchedulingPolicy = SchedulingPolicy()
    general_availability: Availability = Availability()
    custom_availabilities: tuple[AvailabilityWindow, ...] = ()
    language_tag: str = ""
    version: int = 1

    @property
    def is_group(self) -> bool:
        """Whether several customers share one session of this service."""
        return self.maximum_attendees_count > 1


class Role(StrEnum):
    """A staff member's role, as Graph's bookingStaffRole."""

    ADMINISTRATOR = "administrator"
    SCHEDULER = "scheduler"
    TEAM_MEMBER = "teamMember"
    VIEWER = "viewer"
    GUEST = "guest"
    EXTERNAL_GUEST = "externalGuest"


@dataclass(frozen=True, slots=True)
class StaffMember:
    """Somebody who works here; `working_hours` count unless `use_business_hours`.

    `is_news_enabled` is about news in Teams; `quiet_hours` are their own, `None` means "as the business says", and
    hours that end when they begin are none.
    """

    id: str
    display_name: str
    email_address: str = ""
    role: Role = Role.TEAM_MEMBER
    use_business_hours: bool = True
    working_hours: tuple[WorkHours, ...] = ()
    time_off: tuple[TimeOff, ...] = ()
    time_zone: str = ""
    aliases: tuple[str, ...] = ()
    is_email_notification_enabled: bool = True
    is_news_enabled: bool = True
    quiet_hours: WorkTimeSlot | None = None
    aad_object_id: str = ""
    tenant_id: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The last committed settings of one business: everything but bookings, by id."""

    business: BookingBusiness
    services: Mapping[str, Service] = field(default_factory=dict)
    staff: Mapping[str, StaffMember] = field(default_factory=dict)
