# What the bot says to staff. Keys are <task>-<step>.

## Signing in, in web chat
button-sign-in = Inloggen voor het team
form-staff_sign_in = inloggen als medewerker
sign-in-email = Voor het team: welk e-mailadres staat bij uw gegevens? Ik stuur daar een code heen.
staff_sign_in-email-again = Een e-mailadres, zoals ana@example.com.
staff_sign_in-code-again = Ik heb de zes cijfers uit de mail nodig.
sign-in-code-sent = Als dat adres bij een medewerker staat, is er een code onderweg. Typ de zes cijfers hier.
sign-in-slow = Nog geen code? Het kan een minuut duren; kijk ook bij de spam. “Opnieuw opzoeken” neemt een ander adres. Een beheerder weet welk adres bij u staat.
sign-in-expired = Die code werkt niet meer. Noem uw adres nog eens voor een nieuwe.
sign-in-done = U bent ingelogd als { $name }. { $role ->
    [administrator] Als beheerder kunt u elke boeking met de boekingscode opzoeken, verzetten of annuleren.
    [scheduler] Als planner kunt u elke boeking met de boekingscode opzoeken, verzetten of annuleren.
    [teamMember] U kunt de boekingen in uw agenda met hun boekingscode opzoeken, verzetten of annuleren.
   *[other] U kunt elke boeking met de boekingscode bekijken.
} “Agenda” toont de dag, “volgende” wie er nu komt, en “zoek” vindt iemand. “Uitloggen” maakt er een eind aan, en dertig minuten zonder bericht ook.
sign-in-already = U bent ingelogd als { $name }, { $role ->
    [administrator] beheerder
    [scheduler] planner
    [teamMember] teamlid
   *[other] kijker
}. “Uitloggen” maakt er een eind aan.
sign-in-off = Medewerkers loggen niet in op deze pagina; de zaak heeft dat uitgezet. In Teams hoort uw rol bij uw account.
sign-in-teams = In Teams hoort uw rol bij uw account, dus in- of uitloggen is hier niet nodig.
sign-in-over = U bent niet meer ingelogd; ik spreek u nu aan als klant.
sign-out-done = U bent uitgelogd. Ik spreek u nu aan als klant.
sign-out-nothing = U bent niet ingelogd.

## Looking up a booking as staff
staff-which-booking = Welke boeking? Noem de boekingscode.
staff-no-such-booking = Ik vind geen boeking { $reference } die u in uw rol mag zien.

## Linking an account in Teams
link-done = Dit account is nu gekoppeld aan { $name } bij { $business }. Vanaf nu herken ik u eraan.
refused-teams-only = Een koppelcode werkt in een persoonlijke chat met mij in Teams, want alleen daar weet ik van wie het account is.
refused-link-expired = Die koppelcode werkt niet: er zit een tikfout in, de code is al gebruikt, of is ouder dan tien minuten.
refused-linked-already = Dat kan niet gekoppeld worden: dit account, of de medewerker, is al gekoppeld.
