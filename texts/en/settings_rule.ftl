# The rule: whether customers manage what staff booked for them. Keys are settings-rule-<step>, rule-<part> for the card.

settings-page-rule = Customers and what staff booked
settings-page-rule-note = Who may change a booking that you made for a customer
settings-page-rule-also = rule|the rule|manage|managing|self-management|customers managing staff-made bookings
settings-show = Show
settings-rule-title = { $name }: customers and what staff booked
settings-rule-setting = “Let customers manage their appointment when it was booked by you or your staff on their behalf.”
settings-rule-recommended = Leave it on if you are comfortable with customers reaching your Self-Service page. Turn it off to limit that, and say in confirmations and reminders how else to change a booking. What customers booked themselves they can manage in any case.
settings-rule-state = { $state ->
    [on] On: customers manage it too
   *[off] Off: only staff change it
}
settings-rule-upcoming = { $count ->
    [0] No upcoming booking is concerned.
    [one] 1 upcoming booking is concerned.
   *[other] { $count } upcoming bookings are concerned.
}
settings-rule-turn = { $state ->
    [on] Turn it on
   *[off] Turn it off
}
settings-rule-who = Who can do what right now
settings-rule-card-also = who|card|rule card|who can|table
settings-rule-how = { $state ->
    [on] It is on. “Settings rule { $name } off” turns it off.
   *[off] It is off. “Settings rule { $name } on” turns it on.
}
settings-rule-booking = { $booking }, for { $customer }
settings-rule-turn-title = Turn it off for { $name }
settings-rule-turn-question = { $state ->
    [on] Let customers manage what staff booked: turn it on for { $name }?
   *[off] Let only staff change what they booked: turn it off for { $name }?
}
settings-rule-turned = { $state ->
    [on] On for { $name }
   *[off] Off for { $name }
}
settings-rule-numbers = { $lose ->
    [0] No upcoming booking loses
    [one] 1 upcoming booking loses
   *[other] { $lose } upcoming bookings lose
} self-management. { $own ->
    [0] None was
    [one] 1 keeps it, since it was
   *[other] { $own } keep it, since they were
} booked by the customer.{ $pinned ->
    [0] {""}
    [one] {" "}1 keeps it, since it is pinned on.
   *[other] {" "}{ $pinned } keep it, since they are pinned on.
}
settings-rule-lose = { $count ->
    [0] No upcoming booking loses self-management
    [one] 1 upcoming booking loses self-management
   *[other] { $count } upcoming bookings lose self-management
}
settings-rule-keep = { $count ->
    [one] 1 keeps it
   *[other] { $count } keep it
}
settings-rule-keeps = { $booking }: { $why ->
    [pinned] pinned on
   *[self_made] booked by the customer
}
settings-rule-gain = { $count ->
    [0] No upcoming booking is concerned
    [one] The customer of 1 upcoming booking can manage it
   *[other] The customers of { $count } upcoming bookings can manage them
}
setting-is_customer_allowed_to_manage_booking = Customers manage what staff booked
settings-rule-tell = { $count ->
    [one] Tell the customer concerned by mail
   *[other] Tell the { $count } customers concerned by mail
}
settings-rule-ask = In every confirmation and reminder I would say: “{ $text }” Fill in the card, or type “yes” to take that.
settings-rule-ready-made = If we booked your appointment for you, { $way ->
    [phone] call { $phone }
    [email] write to { $email }
   *[both] call { $phone } or write to { $email }
} to change it, and have your reference at hand.
settings-rule-preview = A confirmation will then read like this:
settings-rule-somebody = Robin Example
settings-rule-told = { $count ->
    [one] 1 customer gets a mail about it.
   *[other] { $count } customers get a mail about it.
}{ $silent ->
    [0] {""}
    [one] {" "}1 booking has no address, or its customer wants no mail.
   *[other] {" "}{ $silent } bookings have no address, or their customers want no mail.
}
settings-rule-untold = No mail goes out about it.

## The card
rule-service-line = { $state ->
    [on] The setting is on: customers manage what staff booked for them too.
   *[off] The setting is off: customers manage only what they booked themselves.
}
rule-booking-line = { $origin ->
    [self_service] The customer booked it themselves, so they can manage it whatever the setting says.
   *[staff] Staff booked it. { $pin ->
        [on] It is pinned on, so its customer can manage it whatever the setting says.
        [off] It is pinned off, so only staff change it whatever the setting says.
       *[none] { $state ->
            [on] The setting is on, so its customer can manage it too.
           *[off] The setting is off, so only staff change it.
        }
    }
}
rule-who-own = Customer, booked it themselves
rule-who-made = Customer, booked by staff
rule-who-customer = { $name }, the customer
rule-who-member = { $name }, { $role ->
    [administrator] administrator
    [scheduler] scheduler
    [viewer] viewer
   *[teamMember] team member
}
rule-who-team = { $whose ->
    [own] Team member, own calendar
   *[other] Team member, a colleague’s
}
rule-who-role = { $role ->
    [administrator] Administrator
    [scheduler] Scheduler
   *[viewer] Viewer
}
rule-yes = ✓
rule-no = ✗
rule-action-reschedule = move
rule-action-cancel = cancel
rule-action-contact = contact
rule-action-new_booking = book
rule-row = { $who }: can { $may }. { $note }
rule-rest = The card says it for everybody else.
rule-note = Can’t { $actions }: { $why }.
rule-why-not-found = they are not known as its customer
rule-why-managed-by-staff = staff booked it, and the setting or its pin is off
rule-why-notice = it is too close to the start
rule-why-started = it has started
rule-why-cancelled = it is cancelled
rule-why-closed = it is over
rule-why-too-many-moves = it was moved as often as customers may
rule-why-read-only = a viewer reads only
rule-why-not-your-calendar = it is on a colleague’s calendar
rule-why-not-published = the page is not published
rule-why-organization-only = booking is for the organization only

## Pinning one booking
pin-button = { $state ->
    [on] Pin it on
    [off] Pin it off
   *[service] As the service says
}
pin-command = { $state ->
    [on] pin { $reference } on
    [off] pin { $reference } off
   *[service] pin { $reference } as the service says
}
pin-self-made = { $booking }: the customer booked it themselves, so they can manage it in any case. There is nothing to pin.
pin-how = { $booking }: { $line } To have it otherwise, type { $ways }.
pin-state = { $state ->
    [on] Its customer can manage it
    [off] Only staff change it
   *[service] Neither: as the service says
}
pin-typed = { $state ->
    [on] “pin it on”
    [off] “pin it off”
   *[service] “pin it as the service says”
}
pin-unchanged = Nothing to change: { $booking } is { $state ->
    [on] pinned on
    [off] pinned off
   *[service] as the service says
} already.
settings_rule_on-title = Turn it on for { $name }
settings_rule_on-line = Customers then manage what you or your staff booked for them, unless a booking is pinned.
settings_rule_off-entries-again = Type “yes” to take the text as it stands, or fill in the card. “Stop” leaves it as it is.
form-settings_rule_on = turning on the rule
form-settings_rule_off = turning off the rule
