# What Teams shows of the app before and while somebody types; commands are typed as they stand here.

teams-default-name = Afspraken
teams-name = { $name }: afspraken
teams-short = Maak, verzet of annuleer een afspraak door met de bot van de zaak te praten.
teams-full = Schrijf in uw eigen woorden wat u nodig hebt: “knippen vrijdagmiddag”, “verzet het naar 16:00”, “wat heb ik volgende week?” U ziet wat ik begreep voordat er iets wordt geboekt, en een wijziging kunt u tien minuten lang ongedaan maken. Het team vraagt hier naar de agenda van de dag, zoekt op wie er nu komt, en hoort van nieuwe, verzette en geannuleerde boekingen. Alles over personen blijft in de persoonlijke chat.

teams-command-book = afspraak maken
teams-about-book = Een afspraak maken: “knippen vrijdag om 3 uur”
teams-command-bookings = mijn afspraken
teams-about-bookings = Uw afspraken zien, er een verzetten of annuleren
teams-command-contact = contact
teams-about-contact = Telefoon, mail en openingstijden van de zaak
teams-command-help = help
teams-about-help = Wat u hier kunt vragen
teams-command-agenda = agenda
teams-about-agenda = Voor het team: wat er vandaag, morgen of volgende week geboekt is
teams-command-find = zoek
teams-about-find = Voor het team: iemand opzoeken op naam, mail of telefoon
teams-command-free = vrije tijden
teams-about-free = Voor het team: wat er vrij is, zoals “vrije tijden knippen bij Ana morgen”
teams-command-book_for = boek voor
teams-about-book_for = Voor het team: boeken voor een klant, zoals “boek knippen voor Casey vrijdag om 3 uur”
teams-command-time_off = afwezig
teams-about-time_off = Voor het team: afwezigheid invoeren, en zien wat er met de boekingen daarin gebeurt
teams-command-settings = instellingen
teams-about-settings = Voor beheerders: wat klanten mogen, openingstijden, diensten en het team
