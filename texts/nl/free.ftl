# What staff read of the times that are free. Keys are free-<step>.

free-title = Vrije tijden
free-title-of = Vrije tijden, { $what }
free-title-both = Vrije tijden, { $service } bij { $staff }
free-title-day = { $title }, { $day }
free-click = Eén klik boekt een tijd voor een klant.
free-told = { $title }: { $slots }.
free-entry = { $what } { $slots }
free-none = niets
free-next = Dan niets. Eerstvolgende: { $day }
free-next-said = dan niets, wel { $slots }
free-more = { $count ->
    [one] Eén staat er niet bij.
   *[other] { $count } staan er niet bij.
} Noem een dienst of een persoon, zoals “vrije tijden knippen bij Ana”.
free-nothing-served = Daarvoor is niemand te boeken. Noem een dienst of iemand die klanten heeft, zoals “vrije tijden knippen bij Ana”.
free-busy = { $staff } is bezet vanaf { $time }.
free-taken = { $staff } is bezet vanaf { $time }: { $what }.
