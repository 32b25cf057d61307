# News of bookings for staff in Teams. Keys are news-<step>.

news-told = { $kind ->
    [booked] New
    [gained] New for you
    [moved] Moved
    [cancelled] Cancelled
   *[restored] As it was again
}: { $booking }, for { $customer }. { $before ->
    [none] {""}
   *[other] { $kind ->
        [moved] Before, it was { $before }.{" "}
        [gained] Before, it was { $before }.{" "}
       *[other] {""}
    }
}{ $by ->
    [customer] { $kind ->
        [booked] They booked it themselves.
        [cancelled] They cancelled it themselves.
        [restored] They took their change back.
       *[other] They moved it themselves.
    }
   *[other] { $kind ->
        [booked] Booked by { $by }.
        [cancelled] Cancelled by { $by }.
        [restored] { $by } took the change back.
       *[other] Moved by { $by }.
    }
}{ $reason ->
    [none] {""}
   *[other] {" "}Reason: { $reason }
}
news-left = No longer yours: { $booking }. { $staff } has it now. { $by ->
    [customer] The customer moved it.
   *[other] { $by } moved it.
}
news-is-on = News is on: I write to you here when a booking of yours is made, moved or cancelled{ $quiet ->
    [none] , at any hour
   *[other] , but not from { $quiet }
}. “News off” ends it, and “quiet hours 21 to 7” sets the hours.
news-is-on-nowhere = News is on. It comes in Teams, once you have written to me there in a personal chat.
news-is-off = News is off: I no longer write to you when a booking of yours changes. Mails come as before. “News on” starts it again.
news-quiet = { $quiet ->
    [none] You keep no quiet hours: news comes at any hour. “Quiet hours 21 to 7” sets them.
   *[other] Your quiet hours are { $quiet }: what happens then waits until they end. “Quiet hours off” ends them, and “quiet hours default” keeps the business’s.
}
button-news-on = News on
button-news-off = News off
