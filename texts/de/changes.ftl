# Was der Bot dem Team sagt, das Buchungen ändert. Schlüssel: <Befehl>-<Schritt>.

## Abgelehnt
refused-unreachable = Es geht keine E-Mail hinaus: { $why ->
    [opted_out] Es sind keine gewünscht.
   *[no_address] Bei der Buchung steht keine E-Mail-Adresse.
}
refused-too-often = Die E-Mail ging in der letzten Stunde schon { $maximum }-mal hinaus; öfter geht sie nicht.
