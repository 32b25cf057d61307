"""Data for every card: as full as it gets, and as little as will do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from adaptive_cards.shapes import (
    AbsencePlan,
    Agenda,
    Approve,
    Booking,
    BookingPicker,
    CancelConfirm,
    Change,
    Code,
    Confirm,
    Contact,
    CustomerPicker,
    Day,
    DetailsForm,
    Done,
    Fact,
    FreeTimes,
    Hours,
    Input,
    InputForm,
    ManageMenu,
    Menu,
    MenuRow,
    MessageForm,
    OldAndNew,
    PlanRow,
    Question,
    ReadBack,
    Rule,
    ServicePicker,
    ServiceRow,
    SlotPicker,
    StaffPicker,
    Stale,
    Time,
    Welcome,
)
from adaptive_cards.swatch import swatch

FACTS = [
    Fact(label="What", value="Haircut, 30 min"),
    Fact(
        label="When",
        value="Tuesday 2 March 2027, 15:30 to 16:00 (London time)\n10:30 to 11:00 where you are (New York time)",
    ),
    Fact(label="With", value="Ana"),
    Fact(label="Where", value="12 Example Street\nLondon", link="https://contoso-salon.example/way"),
    Fact(label="Price", value="from £35.00"),
    Fact(label="Reference", value="KXPT-4729"),
]
HOURS = [
    Hours(label="Monday", value="09:00–12:30, 13:30–17:30"),
    Hours(label="Tuesday", value="09:00–12:30, 13:30–17:30", today=True),
    Hours(label="Sunday", value="closed"),
]
REACH = [
    Fact(label="Phone", value="+44 20 7946 0123", link="tel:+442079460123"),
    Fact(label="E-mail", value="hello@contoso-salon.example", link="mailto:hello@contoso-salon.example"),
    Fact(label="Address", value="12 Example Street\nLondon"),
]


def day(label: str, date: str, hours: range, *, staff: tuple[str, ...] = (), more: bool = False) -> Day:
    """Return a day with a time an hour."""
    times = []
    for number, hour in enumerate(hours):
        time = Time(label=f"{hour}:15", value=f"{date}T{hour}:15Z/ana")
        if staff:
            time["staff"] = staff[number % len(staff)]
        times.append(time)
    return Day(label=label, value=date, times=times, more=more)


FULL: dict[str, Mapping[str, Any]] = {
    "welcome": Welcome(
        business="Contoso Salon", line="I can book, move or cancel an appointment for you.", can_book=True
    ),
    "service_picker": ServicePicker(
        services=[
            ServiceRow(id="haircut", name="Haircut", facts="30 min · from £35.00", line="Wash, cut and blow-dry."),
            ServiceRow(id="coloring", name="Coloring", facts="1 h 30 min · £90.00", line="One color, root to tip."),
            ServiceRow(id="consultation", name="Consultation", facts="15 min · free", line="Online, with Ben."),
            ServiceRow(id="styling-class", name="Styling class", facts="1 h · £20.00", line="Six places, Tuesdays."),
        ],
        more="4",
    ),
    "staff_picker": StaffPicker(
        line="Haircut",
        staff=[{"id": "ana", "name": "Ana"}, {"id": "ben", "name": "Ben"}, {"id": "chloe", "name": "Chloe"}],
        anyone=True,
    ),
    "slot_picker": SlotPicker(
        title="Haircut with Ana",
        line="15:30 on Tuesday is taken. London time.",
        best=[
            {"label": "Tuesday 2 March at 10:15", "reason": "the soonest", "value": "2027-03-02T10:15:00+00:00"},
            {"label": "Thursday 4 March at 15:15 with Ben", "reason": "another person", "value": "2027-03-04T15:15"},
            {"label": "Thursday 4 March at 17:00", "reason": "the latest", "value": "2027-03-04T17:00:00+00:00"},
        ],
        days=[
            day("Tuesday 2 March", "2027-03-02", range(10, 19), more=True),
            day("Wednesday 3 March", "2027-03-03", range(10, 14)),
            day("Thursday 4 March", "2027-03-04", range(15, 17)),
        ],
        earlier="2027-03-01",
        later="2027-03-05",
        other_day={"first": "2027-03-01", "last": "2027-04-30"},
        other_staff=True,
    ),
    "details_form": DetailsForm(
        line="Haircut with Ana, Tuesday 2 March at 15:30 (London time)",
        name={"value": "Casey Quinn", "error": "At most 100 characters."},
        email={"value": "casey@", "error": "That is not a whole e-mail address."},
        phone={"value": "020 7946 0999", "error": "I can't read that phone number."},
        note={"value": "I may be five minutes late.\nSorry.", "error": "At most 1,000 characters."},
        questions=[
            Question(
                id="allergies", label="Do you have any allergies?", value="None", required=True, error="Please say."
            ),
            Question(id="length", label="How long is it?", value="Long", choices=["Short", "Long"]),
        ],
        consent={
            "text": "We keep your details to run the appointment, and delete them after a year.",
            "agreed": True,
            "error": "Please agree first.",
            "privacy_link": "https://contoso-salon.example/privacy",
            "terms_link": "https://contoso-salon.example/terms",
        },
    ),
    "agenda": Agenda(
        title="Your agenda",
        when="Monday 1 March to Sunday 7 March (London time)",
        line="Nothing else is booked.",
        days=[
            {
                "label": "Monday 1 March",
                "rows": [
                    {"time": "09:00 to 10:00", "what": "Free", "free": True},
                    {
                        "time": "10:00 to 10:30",
                        "what": "Haircut, Casey Quinn",
                        "note": "with Ana · KXPT-4729",
                        "button": "Open",
                        "command": "find",
                        "about": "b1",
                    },
                    {"time": "14:00 to 15:00", "what": "Styling class, 4 of 6 places taken", "note": "with Chloe"},
                ],
            },
            {"label": "Tuesday 2 March", "line": "Nothing booked, open 09:00 to 17:30.", "rows": []},
        ],
        more="3 more are not shown.",
    ),
    "booking": Booking(
        title="Haircut, Casey Quinn",
        status="Confirmed",
        facts=FACTS,
        about="b1",
        actions=[
            {"title": "Move it", "command": "move_for", "style": "positive"},
            {"title": "History", "command": "history", "style": "default"},
            {"title": "Cancel it", "command": "cancel_for", "style": "destructive"},
        ],
    ),
    "manage_menu": ManageMenu(
        facts=FACTS,
        line="You can change it until Tuesday 2 March at 13:30.",
        allowed={"reschedule": True, "cancel": True, "contact": True, "book": True},
    ),
    "booking_picker": BookingPicker(
        bookings=[
            {"value": "b1", "what": "Haircut with Ana", "when": "Tuesday 2 March at 15:30 (London time)"},
            {"value": "b2", "what": "Coloring with Chloe", "when": "Thursday 4 March at 11:00 (London time)"},
        ]
    ),
    "old_and_new": OldAndNew(
        what="Haircut, 30 min",
        changes=[
            Change(old="Tuesday 2 March", new="Friday 5 March", changed=True),
            Change(old="15:30 to 16:00", new="14:00 to 14:30", changed=True),
            Change(old="with Ana", new="with Ana"),
        ],
        line="The price of a haircut has changed since; yours stays £35.00.",
        reason={"value": "Flight moved", "required": True, "error": "Please give a reason."},
    ),
    "confirm": Confirm(
        facts=FACTS, line="You can change it until Tuesday 2 March at 13:30.", anyway="That is outside the hours."
    ),
    "cancel_confirm": CancelConfirm(
        facts=FACTS,
        line="You can undo this for ten minutes.",
        reason={"value": "Ill", "error": "A little longer."},
        message={"value": "Ana is ill; we are sorry."},
    ),
    "done": Done(
        title="Moved",
        line="A confirmation is on its way to the address on file.",
        facts=FACTS,
        undo="Changed your mind? You have until 14:12.",
        allowed={"reschedule": True, "cancel": True, "contact": True, "book": True},
    ),
    "contact": Contact(
        business="Contoso Salon",
        reason="This booking was made for you by the salon, so I can't change it here. They'll move it for you.",
        facts=REACH,
        hours=HOURS,
        opens="They open tomorrow at 9:00.",
        can_leave_message=True,
    ),
    "code": Code(
        line="If we know it, a code is on its way to the address on file.", error="That was not it. Four tries left."
    ),
    "message_form": MessageForm(
        line="About your booking KXPT-4729.",
        message={"value": "Could I come earlier?", "error": "At most 2,000 characters."},
        sender={"value": "020 7946", "error": "I can't read that phone number."},
    ),
    "input_form": InputForm(
        title="Time off",
        line="Bookings in that time are listed before anything changes.",
        inputs=[
            Input(
                id="reason",
                kind="text",
                label="Reason",
                value="Dentist",
                error="At most 500 characters.",
            ),
            Input(
                id="staff",
                kind="choice",
                label="Who",
                value="ana",
                choices=[{"title": "Ana", "value": "ana"}, {"title": "Ben", "value": "ben"}],
                required=True,
            ),
            Input(id="first", kind="date", label="From", value="2027-03-02", error="That day is over."),
            Input(id="opens", kind="time", label="At", value="09:00"),
            Input(id="whole", kind="toggle", label="Whole days", value="true"),
            Input(
                id="services",
                kind="choices",
                label="Services",
                value="haircut,coloring",
                choices=[{"title": "Haircut", "value": "haircut"}, {"title": "Coloring", "value": "coloring"}],
            ),
            Input(id="phone", kind="text", label="Phone", value="020", hint="With its country code"),
            Input(id="text", kind="multiline", label="To the customers", value="We are sorry.", hint="Optional"),
        ],
        submit="Show the plan",
    ),
    "absence_plan": AbsencePlan(
        title="Time off for Ana: Thursday 5 March, all day",
        line="Three bookings are in that time.",
        rows=[
            PlanRow(
                id="row-1",
                what="11:00 Haircut, Casey Quinn",
                old="with Ana",
                new="To Ben, same time",
                changed=True,
                goes="true",
                note="Gets no mail: no e-mail address",
            ),
            PlanRow(id="row-2", what="14:00 Coloring, Drew Hall", old="with Ana", new="Stays: nobody is free near it"),
        ],
        more="Two more go to colleagues.",
        message={"value": "We are sorry."},
        submit="Enter it and move them",
    ),
    "approve": Approve(
        title="Erase what is kept of Casey Quinn?",
        facts=[Fact(label="Bookings", value="3")],
        line="This can’t be taken back.",
        yes="Erase it for good",
        no="Keep it",
        danger=True,
    ),
    "customer_picker": CustomerPicker(
        customers=[
            {"id": "b1", "name": "Casey Quinn", "reach": "casey@example.com · +44 20 7946 0999"},
            {"id": "b2", "name": "Casey Jones", "reach": "+44 20 7946 0111"},
        ],
        more="3 more are not shown.",
    ),
    "free_times": FreeTimes(
        title="Free on Thursday 4 March",
        line="London time",
        groups=[
            {
                "label": "Haircut",
                "note": "with Ana",
                "times": [{"label": f"{hour}:00", "value": f"haircut|ana|2027-03-04T{hour}:00Z"} for hour in (10, 11)],
            },
            {"label": "Coloring", "line": "Nothing is free then."},
        ],
        more="One more service is not shown.",
    ),
    "menu": Menu(
        title="Settings",
        line="Contoso Salon",
        rows=[
            MenuRow(label="Hours", button="Open", command="settings", about="hours", note="Monday to Saturday"),
            MenuRow(label="Policy", button="Open", command="settings", about="policy", note="2 hours of notice"),
        ],
        more="“History” lists what was changed.",
    ),
    "read_back": ReadBack(
        title="Change these settings of Contoso Salon?",
        line="Nothing is booked in that time.",
        changes=[
            {"label": "Notice to cancel", "old": "as the lead time: 2 h", "new": "1 day"},
            {"label": "Moves at most", "old": "not set", "new": "2"},
            {"label": "Color", "old": "#0f6cbd", "new": "#8a3b5e", "picture": swatch("#8a3b5e")},
        ],
        lists=[{"title": "1 booking would no longer fit", "rows": ["Haircut with Ana, Tuesday 2 March at 15:30"]}],
        submit="Save",
    ),
    "rule": Rule(
        title="Haircut",
        line="Customers manage only what they booked themselves.",
        rows=[
            {"who": "Customer, booked it themselves", "move": "✓", "cancel": "✓", "contact": "✓", "book": "✓"},
            {
                "who": "Customer, booked by staff",
                "move": "✗",
                "cancel": "✗",
                "contact": "✓",
                "book": "✗",
                "note": "Not to move, cancel or book anew: staff made it, and the setting is off.",
            },
        ],
    ),
    "stale": Stale(title="Haircut", line="This appointment is cancelled already.", facts=FACTS),
}

MINIMAL: dict[str, Mapping[str, Any]] = {
    "absence_plan": AbsencePlan(title="Closed: Friday", rows=[], submit="Enter it"),
    "welcome": Welcome(business="Contoso Salon", line=""),
    "service_picker": ServicePicker(services=[ServiceRow(id="haircut", name="Haircut", facts="30 min")]),
    "staff_picker": StaffPicker(staff=[{"id": "ana", "name": "Ana"}]),
    "slot_picker": SlotPicker(title="Haircut", days=[]),
    "details_form": DetailsForm(name={"value": ""}, email={"value": ""}, phone={"value": ""}, note={"value": ""}),
    "agenda": Agenda(title="Your agenda", days=[]),
    "booking": Booking(facts=FACTS[:1]),
    "manage_menu": ManageMenu(facts=FACTS[:1], allowed={}),
    "booking_picker": BookingPicker(bookings=[{"value": "b1", "what": "Haircut", "when": "Tuesday"}]),
    "old_and_new": OldAndNew(
        what="Haircut", changes=[Change(old="15:30", new="16:00", changed=True)], reason={"value": "Late"}
    ),
    "confirm": Confirm(facts=FACTS[:1]),
    "cancel_confirm": CancelConfirm(facts=FACTS[:1], reason={"value": "Ill", "required": True}),
    "done": Done(title="Booked"),
    "contact": Contact(business="Contoso Salon", facts=REACH[:1]),
    "code": Code(line="A code is on its way."),
    "message_form": MessageForm(message={"value": ""}),
    "input_form": InputForm(
        title="Erase", inputs=[Input(id="who", kind="text", label="Who", value="")], submit="Continue"
    ),
    "approve": Approve(title="Link Ben?", yes="Link", no="Refuse"),
    "customer_picker": CustomerPicker(customers=[{"id": "b1", "name": "Casey"}]),
    "free_times": FreeTimes(title="Free tomorrow", groups=[]),
    "menu": Menu(title="Help", rows=[MenuRow(label="Agenda", button="Show", command="agenda")]),
    "read_back": ReadBack(title="Change this?", changes=[], submit="Save"),
    "rule": Rule(
        title="Haircut",
        line="Off.",
        rows=[{"who": "Viewer", "move": "✗", "cancel": "✗", "contact": "✓", "book": "✗"}],
    ),
    "stale": Stale(title="This card has done its work"),
}
