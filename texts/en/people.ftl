# What the bot says to administrators about staff, roles and links. Keys are <topic>-<step>.

## Roles
roles-one = { $role ->
    [administrator] administrator
    [scheduler] scheduler
    [teamMember] team member
    [viewer] viewer
   *[other] guest
}

## The team
people-title = { $count ->
    [one] The team: { $count } person
   *[other] The team: { $count } people
}
people-open = Open
people-state = { $role }, { $is_linked ->
    [yes] linked in Teams
   *[no] not linked
}
people-rest = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
people-show = Show
people-how = “link code for …” makes a code by which somebody is known in Teams.
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
people-code-label = To be known in Teams
people-code = Make a link code
fact-role = Role
fact-services = Services
fact-link = Link
fact-write = They write

## Link codes and who brings them
links-code-title = Link code for { $name }
links-code-line = It works once, for ten minutes, in a personal chat with me in Teams. Give it to { $name } yourself. Before anything is granted I show you who brought it.
links-code = The link code for { $name } is on the card. I don’t keep it, so it is shown this once.
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
