# Was das Team von den freien Zeiten liest. Schlüssel: free-<Schritt>.

free-title = Freie Zeiten
free-title-of = Freie Zeiten, { $what }
free-title-both = Freie Zeiten, { $service } bei { $staff }
free-title-day = { $title }, { $day }
free-click = Ein Klick bucht die Zeit für jemanden.
free-told = { $title }: { $slots }.
free-entry = { $what } { $slots }
free-none = nichts
free-next = Dann nichts. Als Nächstes: { $day }
free-next-said = dann nichts, aber { $slots }
free-more = { $count ->
    [one] Ein weiterer Eintrag steht hier nicht.
   *[other] { $count } weitere Einträge stehen hier nicht.
} Nennen Sie eine Leistung oder eine Person, etwa „frei Haarschnitt bei Ana“.
free-nothing-served = Dafür kann niemand gebucht werden. Nennen Sie eine Leistung oder jemanden, der bedient, etwa „frei Haarschnitt bei Ana“.
free-busy = { $staff } ist ab { $time } Uhr belegt.
free-taken = { $staff } ist ab { $time } Uhr belegt: { $what }.
