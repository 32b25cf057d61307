# What the bot can do, for whom, and in which language. Keys are guide-<part> and language-<step>.

## Help
guide-title = What I can do for you
guide-line = { $name }, { $role ->
    [administrator] administrator
    [scheduler] scheduler
    [teammember] team member
   *[viewer] viewer
}.
guide-text = { $line } You can type { $examples }.
guide-welcome = Hello { $name }, this is { $business }
guide-welcome-line = I know you here as { $role ->
    [administrator] an administrator
    [scheduler] a scheduler
    [teammember] a team member
   *[viewer] a viewer
}. { $news ->
    [on] When a booking of yours is made, moved or cancelled, I write to you here; “news off” ends that.
    [off] News of your bookings is off; “news on” starts it.
   *[none] “Help” shows this again at any time.
}
guide-serves = A booking’s card moves, cancels, writes, resends, edits, hands over and closes it: “Open” in the agenda, or type its reference. “Undo” takes back the last change, “contact” shows the business, and “book” books for yourself.
guide-looks = Open a booking from the agenda, or type its reference, to see how it stands and its history. “Contact” shows the business, and “book” books for yourself.
guide-what = { $command ->
    [agenda] Agenda
    [next] Who is next
    [find] Find a booking
    [free] Free times
    [book_for] Book for a customer
    [move_for] Move a booking
    [cancel_for] Cancel a booking
    [add_to_class] Add to a class
    [time_off] Time off
    [settings] Settings
    [staff_and_links] Team
   *[outbox] Mails
}
guide-example = { $command ->
    [agenda] Ana’s agenda tomorrow
    [next] next
    [find] find Casey
    [free] free Thursday afternoon
    [book_for] book for Casey on Friday at 3
    [move_for] move Casey to Friday at 3
    [cancel_for] cancel Casey: we are closed
    [add_to_class] add Casey to the class
    [time_off] time off Thursday
    [settings] settings hours
    [staff_and_links] staff
   *[outbox] outbox
}
guide-said = “{ $example }”
guide-button = { $command ->
    [agenda] Show
    [next] Show
    [find] Find
    [free] Show
    [book_for] Book
    [move_for] Move
    [cancel_for] Cancel
    [add_to_class] Add
    [time_off] Enter
    [settings] Open
    [staff_and_links] Open
   *[outbox] Open
}

guide-lost = I didn’t get that. “Help” shows what you can ask me for.
button-help = Help
button-agenda = Agenda

## Language
language-which = { $count ->
    [one] I speak { $languages } here, and no other language yet.
   *[other] I speak { $languages }. Which one shall it be?
}
language-to = language { $language }
language-unknown = { $count ->
    [one] I don’t speak { $wanted } here yet, only { $languages }.
   *[other] I don’t speak { $wanted } here; I speak { $languages }.
}
language-done = We speak { $language } from here on.
language-followed = I’ll go on in English. Write “language” for another one.
language-others = Other languages
