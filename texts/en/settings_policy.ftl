# The scheduling policy. Keys are settings-policy-<step>; a setting's label is setting-<field>.

settings-page-policy = Scheduling policy
settings-page-policy-note = Steps, lead time, notices, moves, reasons
settings-page-policy-also = policy|scheduling|booking rules|notice|notices|lead time|steps
settings-policy-note = { $lead } ahead at least, { $advance } at most
settings-policy-inherits = As the business: { $lead } ahead at least, { $advance } at most

form-settings_policy = the scheduling policy
settings_policy-title = Scheduling policy of { $name }
settings_policy-line = Holds for every service that says nothing else. Type a length of time as 2 hours, 1 day or none; empty means not set.
form-settings_service_policy = a service’s scheduling policy
settings_service_policy-title = Scheduling policy of { $name }
settings_service_policy-line = What is left empty is as the business says. Type a length of time as 2 hours, 1 day or none.
settings_policy-entries-again = Type a line like “Notice to cancel: 1 day”, or fill in the card. “Stop” leaves it.
settings_service_policy-entries-again = Type a line like “Notice to cancel: 1 day”, or fill in the card. “Stop” leaves it.
change-entries = what you entered

setting-time_slot_interval = Steps between starts
setting-minimum_lead_time = Book ahead at least
setting-maximum_advance = Book ahead at most
setting-allow_staff_selection = Customers choose who serves them
setting-cancel_notice = Notice to cancel
setting-reschedule_notice = Notice to move
setting-maximum_reschedules = Moves by a customer at most
setting-reason = A reason for cancelling or moving
setting-send_confirmations_to_owner = Mail administrators about every booking
value-reasonrule-optional = Optional
value-reasonrule-required = Required
value-reasonrule-not_asked = Not asked
