# What the bot says to administrators about staff, roles and links. Keys are <topic>-<step>.

## The team
settings-page-staff = Staff
settings-page-staff-note = Roles, links, what they do and when
settings-page-staff-also = team|people|roles|links|staff members
people-title = { $count ->
    [one] The team: { $count } person
   *[other] The team: { $count } people
}
people-state = { $role }, { $is_linked ->
    [yes] linked in Teams
   *[no] not linked
}
people-add = Somebody new
people-rest = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
people-who = { $name ->
    [none] Whom do you mean?
   *[other] I find nobody called “{ $name }” in the team.
} There are { $team }.
people-gone = They are not in the team any more.
people-no-address = none
people-no-services = none
people-link = { $account ->
    [none] not linked in Teams
   *[other] linked in Teams, account …{ $account }
}
people-facts = Name, role and mail
people-facts-note = What they may do, and what they are told
people-services = What they do
people-services-note = The services that they take bookings for
people-hours = Hours
people-hours-note = The business’s, or their own
people-code-label = To be known in Teams
people-code = Make a link code
people-unlink = Link to Teams
people-unlink-note = They are known there by it
people-unlink-button = Unlink
people-remove = Leave the team
people-remove-note = Their bookings are listed and stay
people-needed = { $service } is done by all of its staff together, so somebody stays in it. Nothing was changed.
people-at = { $day }, { $clock }
people-left = { $count ->
    [0] What nobody does cannot be booked.
    [one] That booking stays as it is, and nobody is told: move it or hand it over yourself.
   *[other] Those { $count } bookings stay as they are, and nobody is told: move them or hand them over yourself.
}
fact-role = Role
fact-services = Services
fact-link = Link
fact-write = They write
fact-idle = Nobody does

## One of them
form-settings_staff_facts = changing a staff member
settings_staff_facts-title = { $name }: name, role and mail
settings_staff_facts-line = The role says what they may do. Mails and news tell them of the bookings that they serve.
form-settings_staff_hours = changing somebody’s hours
settings_staff_hours-title = { $name }: hours
settings_staff_hours-line = Own hours count inside the business’s, and only where “Works whenever the business is open” is off.
form-settings_staff_new = adding a staff member
settings_staff_new-title = Somebody new
settings_staff_new-line = What they do, their hours and their link to Teams come next.
settings_staff_new-question = Add them to the team?
setting-role = Role
setting-email_address = E-mail
setting-is_email_notification_enabled = Mail them about their bookings
setting-is_news_enabled = Tell them in Teams about their bookings
setting-use_business_hours = Works whenever the business is open
setting-working_hours = Own hours
value-role-administrator = administrator
value-role-scheduler = scheduler
value-role-teammember = team member
value-role-viewer = viewer
value-role-guest = guest
value-role-externalguest = guest from outside
form-staff_services = choosing what somebody does
staff_services-title = What does { $name } do?
staff_services-question = Change what { $name } does?
staff_services-confirm-again = “Yes” changes it, “no” leaves it.
staff_services-kept = What { $name } does stays as it is.
staff_services-done = { $name } does now: { $services }.
typed-no-service = “{ $said }” is no service of yours. Write names as they stand on your list of services, with commas between.

## Leaving
form-staff_remove = taking somebody out of the team
staff_remove-title = Take { $name } out of the team?
staff_remove-line = { $is_own ->
    [yes] That is you: you will be a customer here from then on.{" "}
   *[no] {""}
}They have no role from then on, at once and everywhere, and do no service. { $count ->
    [0] They serve no booking to come.
    [one] The booking that they serve stays as it is, and nobody is told: move it or hand it over yourself.
   *[other] The { $count } bookings that they serve stay as they are, and nobody is told: move them or hand them over yourself.
} This can’t be taken back.
staff_remove-yes = Take { $name } out
staff_remove-confirm-again = “Yes” takes them out, “no” keeps them.
staff_remove-kept = { $name } stays in the team.
staff_remove-done-title = Out of the team
staff_remove-done = { $name } is out of the team. { $count ->
    [0] They served no booking to come.
    [one] The booking that they served stays; it is on the card.
   *[other] The { $count } bookings that they served stay; they are on the card.
}
form-staff_unlink = ending a link to Teams
staff_unlink-title = End { $name }’s link to Teams?
staff_unlink-line = Their account has no role from then on. A new link code links them again.
staff_unlink-yes = Unlink
staff_unlink-confirm-again = “Yes” unlinks them, “no” keeps the link.
staff_unlink-nothing = { $name } is not linked to an account in Teams.
staff_unlink-kept = { $name } stays linked.
staff_unlink-done-title = Unlinked
staff_unlink-done = { $name } is not known in Teams any more.

## Link codes and who brings them
links-code-title = Link code for { $name }
links-code-line = { $name } writes it to me in a personal chat in Teams: give it to nobody else. Before anything is granted I show you who brought it.
links-code = The link code for { $name } is on the card. It works once, for ten minutes.
links-linked = { $name } is linked already. “unlink { $name }” ends that.
link-waits = Thank you. An administrator of { $business } is asked whether it is you; until { $until } they can say yes. Nothing is granted before.
links-title = Somebody asks to be linked as { $name }
links-who = In Teams they are called “{ $shown }”. { $is_known ->
    [yes] They are of an organization that is known here
   *[no] They are of another organization than yours: be careful
} (tenant { $tenant }), and their account ends in { $account }. Linked, they are { $name } to me, { $role }. You can answer until { $until }, also by “approve { $name }” or “refuse { $name }”.
links-no-name = nothing
links-approve-label = It is { $name }
links-approve = Link them
links-refuse-label = It is somebody else
links-refuse = Refuse
links-approved-title = Linked
links-approved = Linked: { $name } is known in Teams from the next thing they write.
links-refused-title = Refused
links-refused = Refused: nobody was linked as { $name }. A new code lets them try again.
links-over-title = Nobody waits
links-over = Nobody waits to be linked by that any more: it was answered, or ten minutes are over. A new code begins anew.

## Links in mails
form-revoke_links = revoking links
revoke-title = Revoke the links in this booking’s mails?
revoke-line = “Manage booking” in mails that were sent, and in those to come, opens nothing any more. The booking stays; the customer can still look it up by a code. This can’t be taken back.
revoke-yes = Revoke the links
revoke-no = Keep them
revoke_links-confirm-again = “Yes” revokes the links, “no” keeps them.
revoke-kept = Kept: the links still open the booking.
revoke-done-title = Links revoked
revoke-done = Revoked: the links in this booking’s mails open nothing any more.
