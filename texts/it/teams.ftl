# What Teams shows of the app before and while somebody types; commands are typed as they stand here.

teams-default-name = Appuntamenti
teams-name = { $name }: appuntamenti
teams-short = Prenoti, sposti o disdica un appuntamento parlando con il bot dell’attività.
teams-full = Scriva che cosa le serve con parole Sue: “prenota un taglio venerdì pomeriggio”, “spostalo alle 16”, “che cosa ho la settimana prossima?” Prima di ogni prenotazione vede che cosa ho capito, e per dieci minuti può tornare indietro. Il team chiede l’agenda del giorno, vede chi arriva, e riceve qui gli avvisi di appuntamenti nuovi, spostati e disdetti. Tutto ciò che riguarda una persona resta nella chat personale.

teams-command-book = prenota
teams-about-book = Prenota un appuntamento: “prenota un taglio venerdì alle 15”
teams-command-bookings = i miei appuntamenti
teams-about-bookings = I Suoi appuntamenti, da vedere, spostare o disdire
teams-command-contact = contatti
teams-about-contact = Telefono, mail e orari dell’attività
teams-command-help = aiuto
teams-about-help = Che cosa può chiedere qui
teams-command-agenda = agenda
teams-about-agenda = Per il team: che cosa è prenotato oggi, domani o la settimana prossima
teams-command-find = cerca
teams-about-find = Per il team: cerca una persona per nome, mail o telefono
teams-command-free = libero
teams-about-free = Per il team: che cosa è libero, per esempio “libero taglio con Ana domani”
teams-command-book_for = prenota per
teams-about-book_for = Per il team: prenota per un cliente, “prenota un taglio per Casey venerdì alle 15”
teams-command-time_off = assenza
teams-about-time_off = Per il team: inserisce un’assenza, e mostra che cosa ne è degli appuntamenti
teams-command-settings = impostazioni
teams-about-settings = Per chi amministra: che cosa possono fare i clienti, orari, servizi e team
