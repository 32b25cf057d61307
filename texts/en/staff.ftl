# What the bot says to staff. Keys are <task>-<step>.

## Signing in, in web chat
button-sign-in = Staff sign in
form-staff_sign_in = signing in as staff
sign-in-email = For the team: which e-mail address is on your staff record? I’ll send a code there.
staff_sign_in-email-again = An e-mail address, like ana@example.com.
staff_sign_in-code-again = I need the six digits from the mail.
sign-in-code-sent = If that address is on a staff record, a code is on its way there. Type its six digits here.
sign-in-slow = No code yet? It can take a minute; look in the spam folder too. “Look up again” takes another address. An administrator knows which address is on your record.
sign-in-expired = That code no longer works. Tell me your address again for a new one.
sign-in-done = You are signed in as { $name }. { $role ->
    [administrator] As an administrator you can look up every booking by its reference, and move or cancel it.
    [scheduler] As a scheduler you can look up every booking by its reference, and move or cancel it.
    [teamMember] You can look up the bookings on your calendar by their reference, and move or cancel them.
   *[other] You can look at every booking by its reference.
} “Agenda” shows the day, “next” who comes next, and “find” looks somebody up. “Sign out” ends it, and so do thirty idle minutes.
sign-in-already = You are signed in as { $name }, { $role ->
    [administrator] administrator
    [scheduler] scheduler
    [teamMember] team member
   *[other] viewer
}. “Sign out” ends it.
sign-in-off = Staff don’t sign in on this page; the business has turned that off. In Teams your role comes with your account.
sign-in-teams = In Teams your role comes with your account, so there is no signing in or out here.
sign-in-over = You are no longer signed in, so I speak to you as to a customer now.
sign-out-done = You are signed out. I speak to you as to a customer now.
sign-out-nothing = You are not signed in.

## Looking up a booking as staff
staff-which-booking = Which booking? Tell me its reference.
staff-no-such-booking = I find no booking { $reference } that you may see in your role.

## Linking an account in Teams
link-done = This account is now linked to { $name } at { $business }. From here on I know you by it.
refused-teams-only = A link code works in a personal chat with me in Teams, since only there I know whose account it is.
refused-link-expired = That link code doesn’t work: it is mistyped, used, or older than ten minutes.
refused-linked-already = That can’t be linked: this account, or the staff record, is linked already.
