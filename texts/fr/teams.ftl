# What Teams shows of the app before and while somebody types; commands are typed as they stand here.

teams-default-name = Rendez-vous
teams-name = { $name } : rendez-vous
teams-short = Prenez, déplacez ou annulez un rendez-vous en parlant au bot.
teams-full = Écrivez ce qu’il vous faut, avec vos mots : « une coupe vendredi après-midi », « plutôt à 16 h », « qu’est-ce que j’ai la semaine prochaine ? » Vous voyez ce que j’ai compris avant toute réservation, et vous pouvez revenir en arrière pendant dix minutes. L’équipe demande l’agenda du jour, voit qui vient ensuite, et apprend ici les rendez-vous pris, déplacés ou annulés. Tout ce qui concerne une personne reste dans la conversation personnelle.

teams-command-book = réserver
teams-about-book = Prendre rendez-vous : « réserver une coupe vendredi à 15 h »
teams-command-bookings = mes rendez-vous
teams-about-bookings = Voir vos rendez-vous, en déplacer ou en annuler un
teams-command-contact = contact
teams-about-contact = Téléphone, e-mail et horaires d’ouverture
teams-command-help = aide
teams-about-help = Ce que vous pouvez demander ici
teams-command-agenda = agenda
teams-about-agenda = Pour l’équipe : ce qui est réservé aujourd’hui, demain ou la semaine prochaine
teams-command-find = chercher
teams-about-find = Pour l’équipe : trouver quelqu’un par nom, e-mail ou téléphone
teams-command-free = libre
teams-about-free = Pour l’équipe : ce qui est libre, comme « libre coupe avec Ana demain »
teams-command-book_for = réserver pour
teams-about-book_for = Pour l’équipe : réserver pour un client, comme « réserver une coupe pour Casey vendredi à 15 h »
teams-command-time_off = congé
teams-about-time_off = Pour l’équipe : saisir un congé, et voir ce que deviennent ses réservations
teams-command-settings = paramètres
teams-about-settings = Pour l’administration : ce que peuvent les clients, horaires, services, équipe
