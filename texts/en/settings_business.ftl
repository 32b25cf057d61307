### The settings of the business and its services, and what is said about what was typed there.

hours-midnight = midnight

## What was typed and cannot be taken

typed-unknown-word = I can’t read “{ $said }”. Write it as in “Mon-Fri 9:00-12:30, 13:30-17:30; Sat 9-13; Sun closed”.
typed-no-days = For which days? Write it as in “Mon-Fri 9:00-17:00; Sat 9-13; Sun closed”.
typed-no-hours = { $day } has no hours. Add them, as in “9:00-17:00”, or write “closed”.
typed-no-time = “{ $said }” is not a time from when to when. Write it as in “9:00-17:30”; a day may end at “midnight”.
typed-reversed = “{ $said }” ends before it starts. A day’s hours end later that day, at midnight at the latest.
typed-overlapping = Two ranges on { $day } overlap. Each has to end before the next one starts.
typed-no-length = “{ $said }” is not a length of time. Write it as in “45 minutes”, “1 hour 30 minutes” or “2 days”.
typed-no-price = “{ $said }” is not an amount. Write the number alone, as in “38” or “38.50”.
typed-no-number = “{ $said }” is not a whole number. Write it in digits, as in “5”.
typed-no-dates = I can’t read “{ $said }” as a date. Write it as in “24-26 December: not bookable”, a line for each.
typed-no-availability = “{ $said }” does not say what holds then. After a colon write “not bookable”, “when staff are free”, or hours as in “Mon-Fri 9-12”.
typed-no-recipient = “{ $said }” is nobody a reminder goes to. Write “customer”, “staff” or “everybody”.
typed-no-question = “{ $said }” has no question. Write it first, then its choices, as in “Hair length? | Short | Long *required”.

## Lists of a line each, written as they can be typed

reminder-line = { $offset } before to { $who }
reminder-to-customer = customer
reminder-to-staff = staff
reminder-to-allattendees = everybody
question-required = required
availability-bookwhenstaffarefree = when staff are free
availability-notbookable = not bookable
