# What staff read of the calendar in the talk. Keys are <command>-<step>.

## Agenda
agenda-title-own = Your agenda
agenda-title-everybody = Everybody’s agenda
agenda-title = Agenda of { $staff }
agenda-when = { $when } ({ $city } time)
agenda-whole-title = { $title }, { $when }
agenda-days = { $first } to { $last }
agenda-what = { $service }, { $customer }
agenda-seats = { $service }, { $taken } of { $maximum } places taken
agenda-with = with { $staff }
agenda-busy = Busy
agenda-free = Free
agenda-empty = Nothing booked on { $day }, open { $hours }.
agenda-empty-here = Nothing booked, open { $hours }.
agenda-closed-here = Nothing booked, and not open.
agenda-closed = Nothing booked on { $day }, and not open.
agenda-nothing = { $title }. { $nothing }
agenda-nothing-at-all = Nothing is booked.
agenda-entry = { $time } { $what }
agenda-in-words = { $title }: { $entries }{ $more ->
    [0] .
   *[other] ; and { $more } more.
}
agenda-more = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
} Ask for one day or one person, like “agenda for Ana tomorrow”.
agenda-one-week = I show seven days at a time: name a day or a week to see another.
agenda-who = I find nobody called “{ $name }” in the team. There are { $team }.
agenda-no-such-day = I find no such day in the calendar. Name another, like “agenda Thursday”.
agenda-sign-in = The agenda is for { $roles }. If that is you, sign in first.
agenda-for-team = The agenda is for { $roles }. An administrator can link your account to your staff record.

## Who comes next
next-is = { $booking }. It is for { $customer }.
next-busy = The next for { $staff } is { $day }, { $time }. Who it is for is shown to them, to schedulers, viewers and administrators.
next-nothing = Nothing is booked from now on.

## Looking somebody up
find-what = Whom or what shall I find? Type “find” with a name, an e-mail address, a phone number or a reference.
find-title = Bookings from today on for “{ $text }”
find-nothing = I find no booking from today on for “{ $text }” that you may see in your role.
