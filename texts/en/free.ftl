# What staff read of the times that are free. Keys are free-<step>.

free-title = Free times
free-title-of = Free times, { $what }
free-title-both = Free times, { $service } with { $staff }
free-title-day = { $title }, { $day }
free-click = A click books one for a customer.
free-told = { $title }: { $slots }.
free-entry = { $what } { $slots }
free-none = nothing
free-next = Nothing then. Next: { $day }
free-next-said = nothing then, but { $slots }
free-more = { $count ->
    [one] One more is not shown.
   *[other] { $count } more are not shown.
} Name a service or a person, like “free haircut with Ana”.
free-nothing-served = Nobody can be booked for that. Name a service or somebody who serves, like “free haircut with Ana”.
free-busy = { $staff } is busy from { $time }.
free-taken = { $staff } is busy from { $time }: { $what }.
