# What Teams shows of the app before and while somebody types; commands are typed as they stand here.

teams-default-name = Appointments
teams-name = { $name }: appointments
teams-short = Book, move or cancel an appointment by talking to the business’s bot.
teams-full = Write what you need in your own words: “book a haircut on Friday afternoon”, “move it to 4pm”, “what do I have next week?” You see what I understood before anything is booked, and you can undo a change for ten minutes. The team asks for the day’s agenda, looks up who comes next, and hears of new, moved and cancelled bookings here. Everything about a person stays in the personal chat.

teams-command-book = book
teams-about-book = Book an appointment: “book a haircut on Friday at 3pm”
teams-command-bookings = my appointments
teams-about-bookings = See your appointments, move or cancel one
teams-command-contact = contact
teams-about-contact = Phone, mail and opening hours of the business
teams-command-help = help
teams-about-help = What you can ask for here
teams-command-agenda = agenda
teams-about-agenda = For the team: what is booked today, tomorrow or next week
teams-command-find = find
teams-about-find = For the team: look somebody up by name, mail or phone
teams-command-free = free
teams-about-free = For the team: what is free, like “free haircut with Ana tomorrow”
teams-command-book_for = book for
teams-about-book_for = For the team: book for a customer, like “book a haircut for Casey on Friday at 3pm”
teams-command-time_off = time off
teams-about-time_off = For the team: enter time off, and see what becomes of the bookings in it
teams-command-settings = settings
teams-about-settings = For administrators: what customers may do, hours, services and the team
