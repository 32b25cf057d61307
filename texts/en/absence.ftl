# What the bot says about time off, closures and who stands in. Keys are <command>-<step>.

## Refusals
refused-ends-before-start = That ends before it starts.
refused-too-long = That is longer than { $days } days, which is the most I enter at once.
refused-overlaps = There is time off already from { $start } to { $end }.

## Time off and closures
form-time_off = entering time off
absence-for-everybody = for everybody
absence-for = for { $staff }
absence-everybody = Everybody: closed
absence-name = { $kind ->
    [closure] Closure
   *[off] Time off for { $staff }
}: { $when }
absence-whole-day = { $day }, all day
absence-days = { $first } to { $last }, all day
absence-hours = { $day }, { $hours } ({ $city } time)
absence-stretch = { $first } at { $since } to { $last } at { $until } ({ $city } time)
absence-flag = { $kind ->
    [closure] Closed then
   *[off] { $staff } is off then
}
absence-away = { $kind ->
    [closure] closed
   *[off] { $staff } is off
}
agenda-away = Nothing booked on { $day }: { $away }.
agenda-away-here = Nothing booked: { $away }.
absence-warning = { $flag }: move it or hand it over.
absence-title = Time off and closures
absence-entered = { $count ->
    [0] No time off is entered.
    [one] One is entered.
   *[other] { $count } are entered.
}
absence-more = { $count ->
    [one] One later one is not shown.
   *[other] { $count } later ones are not shown.
}
absence-enter-row = { $kind ->
    [closure] Another closure
   *[off] More time off
}
absence-enter = Enter
absence-remove = { $begun ->
    [yes] End now
   *[no] Remove
}
absence-ended = { $begun ->
    [yes] Ended now
   *[no] Removed
}: { $absence }. Bookings that were moved for it stay where they are.
absence-undone = Taken out again. { $absence }
absence-undone-bookings = { $back ->
    [0] No booking could be moved back.
    [one] One booking is back where it was.
   *[other] { $back } bookings are back where they were.
}{ $others ->
    [0] { "" }
   *[other] {" "}The others stay where they are now.
}
absence-gone = That time off is no longer there.
absence-which = { $count ->
    [0] I find no such time off.
   *[other] Which one shall I remove?
}
absence-not-yours = You enter your own time off; that of colleagues is for schedulers and administrators, closures for administrators.

## The form
absence-form = Time off
absence-form-line = Leave the times empty for whole days. Before anything is entered you see what it means for the bookings.
absence-form-submit = Show what it means
absence-input-whom = Who
absence-input-first = From
absence-input-since = At (optional)
absence-input-last = Until, the last day (optional)
absence-input-until = At (optional)
absence-input-reason = Reason (optional)
absence-until-when = Until when?
absence-no-such-day = I find no such day or time in the calendar.
time_off-entries-again = Tell me a day or days, like “Thursday 9 to 12” or “next week”.
time_off-confirm-again = “Yes” enters it, “leave 1” leaves a booking where it is, “do 1” moves it after all, “no” enters nothing.

## The plan
absence-session = { $service }, { $seats ->
    [one] 1 customer
   *[other] { $seats } customers
}
absence-place = { $day }, { $clock } with { $staff }
absence-to = To { $place }.
absence-to-colleague = { $staff } takes it at the same time.
absence-stays = Stays where it is: no free time is near it.
absence-left-out = Left where it is. Proposed: { $proposed }
absence-note-locked = { $who ->
    [one] The customer can’t change it online.
    [all] The customers can’t change it online.
   *[some] { $count } of the customers can’t change it online.
}
absence-note-silent = { $who ->
    [one] No mail goes to the customer.
    [all] No mail goes to the customers.
   *[some] No mail goes to { $count } of the customers.
}
absence-plan-line = { $count ->
    [0] Nothing is booked in that time.
    [one] One booking is in that time.
   *[other] { $count } bookings are in that time.
}{ $left ->
    [0] { "" }
    [one] {" "}One would stay where it is.
   *[other] {" "}{ $left } would stay where they are.
}
absence-plan-more = { $count ->
    [one] One more booking is planned in the same way.
   *[other] { $count } more bookings are planned in the same way.
}
absence-on-card = { $count ->
    [one] One more is on the card.
   *[other] { $count } more are on the card.
}
absence-plan-submit = { $moves ->
    [0] Enter it
    [one] Enter it and move 1
   *[other] Enter it and move { $moves }
}
absence-plan-question = { $moves ->
    [0] Shall I enter it?
   *[other] Shall I enter it and move them like this? Those customers get a mail. “Leave 1” leaves the first where it is.
}
absence-not-entered = Nothing was entered, and every booking stays as it is.
absence-change = { $kind ->
    [added] { $when } was entered
   *[removed] { $when } was removed
}
absence-changed-meanwhile = { $count ->
    [0] The record was changed meanwhile, so I entered nothing yet. This is how it stands now.
   *[other] Meanwhile { $changes }, so I entered nothing yet. This is how it stands now.
}
absence-done-title = Entered. { $absence }
absence-done = { $moved ->
    [0] { $left ->
        [0] No booking is in that time.
       *[other] No booking was moved.
    }
    [one] One booking was moved.
   *[other] { $moved } bookings were moved.
}{ $left ->
    [0] { "" }
    [one] {" "}One stays under it; the agenda marks it.
   *[other] {" "}{ $left } stay under it; the agenda marks them.
}{ $failed ->
    [0] { "" }
   *[other] {" "}Not all could be done any more.
} Type “time off” to see or remove it.
absence-fate = { $kind ->
    [moved] Moved
    [back] Back
    [not_back] Not back
   *[left] Stays
}
absence-rest = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
}

## Whom to call
absence-calls = { $count ->
    [one] Please call this customer
   *[other] Please call these { $count } customers
}
absence-calls-how = “Call list” shows it again, with mails that came back.
absence-calls-more = { $count ->
    [one] One more follows later.
   *[other] { $count } more follow later.
}
absence-call-at = { $day }, { $clock }
absence-call = { $customer }, { $phone ->
    [none] no phone number
   *[other] { $phone }
}. { $why ->
    [soon] It starts within three hours
    [no_address] No e-mail address
    [opted_out] Wants no mail
   *[bounced] Mail came back
}. Now: { $now }.
absence-no-calls = Nobody needs a call: the mails reach all who are concerned.
absence-no-plan = There is no call list: it comes with time off that bookings are in.

## Hand over
form-hand_over = handing a booking over
hand_over-colleague-again = Tell me the name of a colleague who is free then.
hand_over-confirm-again = “Yes” hands it over, “no” leaves it as it is.
hand-over-nobody = { $booking }: no colleague who could take it is free then. “Move it” finds another time.
hand-over-to-whom = { $booking }: who takes it? Free then: { $names }.
hand-over-not-free = { $why ->
    [unchanged] It is with { $staff } already.
    [slot_taken] { $staff } has another booking then.
    [staff_off] { $staff } is off then.
    [staff_unavailable] { $staff } doesn’t do this.
   *[other] { $staff } doesn’t work then.
}
hand-over-title = Hand it over to { $staff }?
hand-over-session = All { $seats } customers of the session go along.
hand-over-yes = Hand it over to { $staff }
hand-over-no = Leave it as it is
hand-over-confirm = { $booking }: shall { $staff } take it, at the same time?
hand-over-left = It stays as it is: { $booking }.
hand-over-done-title = Handed over to { $staff }
hand-over-done = Done: { $booking }. Until { $until } “undo” takes it back.
