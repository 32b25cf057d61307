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
typed-no-zone = I know no time zone “{ $said }”. Write it as in “Europe/London”, or a city that gives a zone its name.
typed-no-language = “{ $said }” is no language that I speak. Write a tag, as in “en-GB” or “en-US”.
typed-no-currency = I know no currency “{ $said }”. Write its three letters, as in “GBP”.
typed-no-country = I know no country “{ $said }”. Write its two letters, as in “GB”, or its name.
typed-no-staff = “{ $said }” is nobody who works here. Write names as they stand on your staff list, with commas between.
typed-no-dates = I can’t read “{ $said }” as a date. Write it as in “24-26 December: not bookable”, a line for each.
typed-no-availability = “{ $said }” does not say when it is offered. Write “when staff are free”, “not bookable”, or hours as in “Mon-Fri 9-12”; with dates, after a colon.
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

## The pages about the business

settings-page-hours = Opening hours
settings-page-hours-note = When you are open, and in which time zone
settings-page-hours-also = hours|opening hours|business hours|time zone|timezone|zone|opening times
form-settings_hours = the opening hours
settings_hours-title = Opening hours of { $name }
settings_hours-line = Times are on the business’s own clock. Another zone moves no booking and no closure; each then shows at another time of day. For a closure write “closed on 24 December”.
setting-business_hours = Opening hours
setting-time_zone = Time zone
setting-is_zone_always_business = Online services are told in this zone too, not in the customer’s
hint-hours = Mon-Fri 9:00-12:30, 13:30-17:30; Sat 9-13; Sun closed
hint-zone = Europe/London
hint-quiet-hours = 20 to 7
setting-quiet_hours = No news in Teams
typed-no-quiet-hours = “{ $said }” is no range I can read. Give one, like “20 to 7” or “9pm-7am”, or leave it empty for news at any hour.

settings-page-name = Name and language
settings-page-name-note = What you are called, language, currency, country
settings-page-name-also = name|language|currency|country|kind of business|what we are called
form-settings_name = the name and language
settings_name-title = Name and language of { $name }
settings_name-line = The language is what mails and the page speak where a customer’s own is not known. Another currency changes no amount. The country is where phone numbers without a prefix are.
setting-display_name = Name
setting-business_type = Kind of business
setting-language_tag = Language
setting-default_currency_iso = Currency
setting-country = Country
hint-language = en-GB
hint-currency = GBP
hint-country = GB

settings-page-contact = Contact details
settings-page-contact-note = Phone, mail, address, web site, other ways to change a booking
settings-page-contact-also = contact|contact details|phone|mail|e-mail|email|address|web site|website
form-settings_contact = the contact details
settings_contact-title = How to reach { $name }
settings_contact-line = A phone number or an e-mail address stays: it is what customers get where the bot can’t help. How else to change a booking stands in mails and in the talk.
setting-phone = Phone
setting-email = E-mail
setting-address = Address
setting-web_site_url = Web site
setting-other_ways_to_change = How else to change a booking

settings-page-page = Booking page
settings-page-page-note = Published or not, for whom, code, consent, links
settings-page-page-also = page|booking page|self-service page|publish|published|consent|access|privacy|terms|code|sign in
form-settings_page = the booking page
settings_page-title = Booking page of { $name }
settings_page-line = Customers book on the page and in the talk only while it is published. All of this counts from the next click on; bookings that exist can be managed in any case.
setting-is_published = Published
setting-access_control = Who may book
setting-foreign_tenants = People of other organizations in Teams
setting-enforce_one_time_password = A code by mail before a first booking
setting-maximum_open_bookings = Bookings to come that one customer may hold
setting-is_customer_consent_enabled = Ask customers to agree to a text
setting-consent_text = The text they agree to
setting-retention_months = Forget customers of past bookings after so many months (0: never)
setting-privacy_policy_web_url = Link to your privacy policy
setting-terms_web_url = Link to your terms
setting-is_search_indexing_disabled = Keep the page out of search engines
setting-is_staff_sign_in_enabled = Staff may sign in on the page
value-accesscontrol-unrestricted = Everybody
value-foreigntenants-everybody = Are customers
value-foreigntenants-refused = Get your contact details only
value-accesscontrol-restrictedtoorganization = Only your organization, in Teams

settings-page-look = Look
settings-page-look-note = Color and logo
settings-page-look-also = look|color|colour|colors|colours|logo|picture|design
form-settings_look = the look
settings_look-title = Look of { $name }
settings_look-line = The page and mails show it at once. Text on the color stays readable whatever it is. A logo is a picture in the link itself (data:image/…), or a path of this server; the page asks no other host.
setting-color = Color
setting-logo = Logo

## The pages about services

settings-page-services = Services
settings-page-services-note = What can be booked: time, price, staff, questions, when
settings-page-services-also = services|service|what can be booked|prices|price|questions|availability|durations
settings-service-add = A new service
settings-service-add-also = new|add|a new one|new service|a new service|add a service|add service|another
settings-add = Add
settings-service-hidden = hidden from customers
settings-service-nobody = nobody does it, so it can’t be booked
settings-service-no-link = online, with no link to join yet
settings-subject-service_basics = What it is
settings-subject-service_basics-note = Name, time, price, staff, places, hidden or not
settings-subject-service_words = Where, and what is said
settings-subject-service_words-note = Place or link, other names, questions, information, notes
settings-subject-service_times = When it is offered
settings-subject-service_times-note = Inside the hours, in general and on certain dates
settings-subject-service_reminders = Reminders
settings-subject-service_reminders-note = When, to whom, and what they say

form-settings_service_basics = a service
settings_service_basics-title = { $name }: what it is
settings_service_basics-line = A hidden service is booked by staff only. Bookings that exist keep their length and their staff; those that no longer fit are listed.
form-settings_service_new = a new service
settings_service_new-title = A new service
settings_service_new-line = Place, questions, reminders and when it is offered follow on its own pages.
settings_service_new-question = Add this service?
setting-description = What it is in a line
setting-default_duration = How long it takes
setting-pre_buffer = Kept free before
setting-post_buffer = Kept free after
setting-default_price_type = Kind of price
setting-default_price = Price
setting-staff_member_ids = Who does it
setting-staff_needed = Who is needed
setting-maximum_attendees_count = Places at the same time
setting-is_hidden_from_customers = Hidden from customers
hint-minutes = as 45 minutes
value-pricetype-free = Free
value-pricetype-fixedprice = Fixed price
value-pricetype-startingat = Starting at
value-pricetype-hourly = By the hour
value-pricetype-pricevaries = Price varies
value-pricetype-callus = Call us
value-pricetype-notset = None shown
value-staffneeded-one = One of them
value-staffneeded-all = All of them together

form-settings_service_words = what a service says
settings_service_words-title = { $name }: where, and what is said
settings_service_words-line = Questions and their choices stand on a line each. What customers answered stays with the question, also where you reword one.
setting-is_location_online = It is online
setting-place_display_name = Name of the place
setting-place_address = Its address
setting-join_web_url = Link to join
setting-aliases = Other names, with commas between
setting-custom_questions = Questions to customers
setting-additional_information = What confirmations say besides
setting-notes = Notes for staff
hint-questions = Allergies? *required

form-settings_service_times = when a service is offered
settings_service_times-title = { $name }: when it is offered
settings_service_times-line = In general: “when staff are free”, “not bookable”, or hours as in “Tue 14-15; Thu 14-15”. Dates stand on a line each, as in “24-26 December: not bookable”. Staff may book outside of it.
setting-general_availability = In general
setting-custom_availabilities = On certain dates
hint-offered = when staff are free
hint-dates = 24-26 December: not bookable

form-settings_service_reminders = a service’s reminders
settings_service_reminders-title = { $name }: reminders
settings_service_reminders-line = A line each: how long before, to whom (customer, staff, everybody), and after a colon what it says. They count for bookings made or moved from now on.
setting-default_reminders = Reminders
hint-reminders = 1 day before to customer: Please bring a towel.

settings-service-remove = Remove it
settings-service-remove-note = It was never booked
settings-remove = Remove
form-settings_service_remove = removing a service
settings-keep = Keep it
settings_service_remove-question = Remove { $name }?
settings_service_remove-line = It was never booked, so nothing else goes with it. This can’t be taken back.
settings_service_remove-kept = It stays as it is.
settings_service_remove-done = Removed: { $name }
refused-was-booked = This service was booked, so it stays for the sake of those bookings. Hide it from customers instead.
settings-left = What you had entered there is not saved.
settings-closures = Closed besides: { $closures }
settings-page-reminders = Reminders
settings-page-reminders-note = Which mails remind of a booking, and what they say
settings-page-reminders-also = reminders|reminder|reminder mails
settings-no-reminders = none
