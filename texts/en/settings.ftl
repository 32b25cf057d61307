# What the administrator's dialog says. Keys are settings-<step>; a setting's label is setting-<field>.

## The menu
button-settings = Settings
settings-title = Settings
settings-open = Open
settings-how-pages = Open a page, or type its name, as “settings hours”.
settings-rows-more = { $count ->
    [one] One more
   *[other] { $count } more
}
settings-no-such-page = I know no page “{ $heard }” of the settings. These are there:
settings-no-such-service = I know no service “{ $heard }”.
settings-whole-business = The whole business
settings-whole-business-also = business|everything|all services

## Forms
settings-continue = Continue
settings-too-long = (too long for a card; it stays as it is unless you write something else)
settings-input = { $label }: { $problem }
settings-how = Fill in the card, or type a line like “{ $label }: …”.
settings-save = Save
settings-confirm-title = Change { $name }?
settings-old-new = { $label }: { $old } → { $new }
settings-saved = Saved: { $name }
settings-taken-back = As it was: { $name }
settings-saved-undo = Changed your mind?
settings-undo = Undo
settings-unchanged = Nothing to change: { $name } is like that already.
settings-meanwhile = { $name } was changed while you were at it:
settings-meanwhile-kept = What you entered is kept. Have a look, and save it if it is still right.
settings-meanwhile-unknown = Something that this page doesn’t show.
settings-fault-elsewhere = { $name }, { $label }: { $problem }
settings-misfits = { $count ->
    [one] One upcoming booking no longer fits. It stays as it is.
   *[other] { $count } upcoming bookings no longer fit. They stay as they are.
}
settings-misfit = { $booking }, for { $customer }: { $why }
settings-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
misfit-staff-unavailable = whoever serves it no longer does this service
misfit-outside-hours = outside the hours
misfit-not-bookable = the service can’t be booked then
misfit-full = its session has more seats taken than that
misfit-staff-off = time off, or closed

## Values
settings-yes = Yes
settings-no = No
settings-yes-also = on|true|yes|y
settings-no-also = off|false|no|n
settings-unset = Not set
settings-unset-as = Not set ({ $value })
settings-not-set = not set
settings-as-before = not set ({ $value })
settings-none = none
settings-length-hint = as 2 hours, 1 day or none
settings-no-length = Say how long with its unit, as “15 minutes”, “2 hours”, “1 day” or “none”.
settings-no-number = A whole number, as 3.
settings-no-yes = Yes or no.
settings-no-choice = One of { $choices }.

## What is wrong with a value
setting-problem = That can’t be kept.
setting-problem-contact_missing = A business keeps a phone number or an e-mail address, so that customers can reach it.
setting-problem-last_administrator = That would leave the business without an administrator who can be reached.
setting-problem-missing = This can’t be empty.
setting-problem-negative = Not below zero.
setting-problem-no_address = An e-mail address, like ana@example.com.
setting-problem-no_color = A color as #8a3b5e.
setting-problem-no_country = A country’s two letters, as GB.
setting-problem-no_currency = A currency’s three letters, as GBP.
setting-problem-no_language = A language tag, as en-GB.
setting-problem-no_link = An address of a page that begins with https://.
setting-problem-no_linked_administrator = Link an administrator’s account in Teams first; else nobody could change this back.
setting-problem-no_phone = A phone number has at least three digits.
setting-problem-no_picture = A picture in the link itself, which begins with data:image/, or a path of this server as /static/logo.svg. The page asks no other host.
setting-problem-no_whole_minutes = Whole minutes only.
setting-problem-not_unique = Each only once.
setting-problem-overlapping = Two ranges of one day overlap.
setting-problem-reversed = The end comes after the beginning.
setting-problem-too_few = At least { $limit }.
setting-problem-too_long = { $measure ->
    [time] At most { $limit }.
   *[other] At most { $limit } characters.
}
setting-problem-too_many = At most { $limit }.
setting-problem-too_short = At least { $limit }.
setting-problem-unknown_staff = Somebody in it does not work here.
setting-problem-unknown_zone = A time zone’s name, as Europe/London.
setting-problem-without_offset = The instant lacks its time zone.
setting-problem-without_tenant = An account in Teams has an organization too.

## History
settings-page-history = What was changed
settings-page-history-note = The last changes, by whom, and the way back
settings-page-history-also = history|changes|last changes|log|undo
settings-history-empty = Nothing was changed yet.
settings-by = ({ $who }, { $when })
settings-added = added
settings-removed = removed
