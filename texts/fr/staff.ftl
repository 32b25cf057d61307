# What the bot says to staff. Keys are <task>-<step>.

## Signing in, in web chat
button-sign-in = Connexion équipe
form-staff_sign_in = la connexion pour l’équipe
sign-in-email = Pour l’équipe : quelle adresse e-mail est sur votre fiche ? J’y envoie un code.
staff_sign_in-email-again = Une adresse e-mail, comme ana@example.com.
staff_sign_in-code-again = Il me faut les six chiffres reçus par e-mail.
sign-in-code-sent = Si cette adresse est sur une fiche de l’équipe, un code y part tout de suite. Écrivez ses six chiffres ici.
sign-in-slow = Pas encore de code ? Cela peut prendre une minute ; regardez aussi dans les indésirables. « Chercher à nouveau » prend une autre adresse. L’administration sait quelle adresse est sur votre fiche.
sign-in-expired = Ce code ne marche plus. Redonnez-moi votre adresse pour en recevoir un autre.
sign-in-done = Connexion réussie : { $name }. { $role ->
    [administrator] Avec le rôle administration, vous pouvez chercher chaque réservation par sa référence, la déplacer ou l’annuler.
    [scheduler] Avec le rôle planification, vous pouvez chercher chaque réservation par sa référence, la déplacer ou l’annuler.
    [teamMember] Vous pouvez chercher les réservations de votre agenda par leur référence, les déplacer ou les annuler.
   *[other] Vous pouvez regarder chaque réservation par sa référence.
} « Agenda » montre la journée, « suivant » qui vient ensuite, et « chercher » trouve quelqu’un. « Se déconnecter » y met fin, tout comme trente minutes sans activité.
sign-in-already = Connexion déjà en cours : { $name }, { $role ->
    [administrator] administration
    [scheduler] planification
    [teamMember] équipe
   *[other] lecture seule
}. « Se déconnecter » y met fin.
sign-in-off = L’équipe ne se connecte pas sur cette page ; l’entreprise l’a désactivé. Dans Teams, votre rôle vient avec votre compte.
sign-in-teams = Dans Teams, votre rôle vient avec votre compte : ici, pas de connexion ni de déconnexion.
sign-in-over = Votre connexion est terminée, je vous parle donc comme à un client.
sign-out-done = Votre connexion est terminée. Je vous parle maintenant comme à un client.
sign-out-nothing = Aucune connexion n’est en cours.

## Looking up a booking as staff
staff-which-booking = Quelle réservation ? Donnez-moi sa référence.
staff-no-such-booking = Je ne trouve pas de réservation { $reference } que votre rôle permette de voir.

## Linking an account in Teams
link-done = Ce compte est maintenant lié : { $name }, { $business }. Désormais, il me suffit pour vous reconnaître.
refused-teams-only = Un code de liaison marche dans une conversation personnelle avec moi dans Teams, car là seulement je sais à qui est le compte.
refused-link-expired = Ce code de liaison ne marche pas : il est mal écrit, déjà utilisé, ou date de plus de dix minutes.
refused-linked-already = Liaison impossible : ce compte, ou la fiche, est déjà lié.
