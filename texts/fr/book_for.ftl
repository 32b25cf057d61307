# What the bot says when staff book for customers. Keys are <command>-<step>.

## Beyond what binds customers
anyway-who-may = Passer outre est réservé à ces rôles : { $roles }.

## Whom, what and when, on one card
form-book_for = la réservation pour un client
book_for-title = Réserver pour un client
book_for-line = Laissez le jour ou l’heure vide pour choisir parmi ce qui est libre.
book_for-submit = Continuer
book_for-input-name = Nom du client
book_for-input-email = E-mail (facultatif)
book_for-input-phone = Téléphone (facultatif)
book_for-input-service = Service
book_for-input-staff = Avec qui
book_for-input-day = Jour
book_for-input-time = Heure
book_for-input-note = Remarque (facultatif)
book_for-input-silent = Aucun e-mail à ce client
book_for-customer = C’est pour qui ? Remplissez la carte, ou écrivez tout d’un coup, par exemple « Casey Quinn, coupe avec Ana, jeudi 15 h ».
book_for-customer-alone = C’est pour qui ? Remplissez la carte, ou écrivez un nom, un e-mail ou un numéro.
book_for-taken = { $service } avec { $staff }, { $when }.
book_for-name = Je ne connais encore personne avec { $reach }. Quel est son nom ?
book_for-name-missing = Il manque un nom.
book_for-which = De qui s’agit-il : { $names } ? Ou d’une nouvelle personne ?
book_for-more = { $count ->
    [one] Une autre personne correspond
   *[other] { $count } autres personnes correspondent
} : une adresse e-mail ou un numéro permet de la trouver.
book_for-new = Nouvelle personne
book_for-service = Pour { $customer } : quel service, et quand ? Je peux réserver { $services }.
book_for-service-missing = Il manque un service.
book_for-no-day = Je n’arrive pas à lire ce jour et cette heure. Choisissez-les à nouveau, ou écrivez-les ici.
book_for-own-calendar = Vous réservez dans votre propre agenda. Pour { $staff }, voyez avec la planification ou l’administration.
book_for-nothing = Il n’y a aucun service que vous puissiez réserver dans votre agenda. L’administration peut vous en attribuer un.
book_for-change = Changez-le sur la carte, ou écrivez ce qui change, par exemple « plutôt 16 h » ou « pas d’e-mails ».
book_for-customer-again = Un nom, une adresse e-mail ou un numéro de téléphone suffit.
book_for-card-again = Un nom, une adresse e-mail ou un numéro de téléphone suffit.
book_for-service-again = Le nom d’un service suffit.
book_for-slot-again = Un jour ou une heure suffit, par exemple « jeudi à 15 h » ou « plus tard ».
book_for-answers-again = Une des réponses proposées, ou « non » pour laisser ouvert.
book_for-confirm-again = « Oui » réserve ; ou écrivez ce qui change, par exemple « plutôt 16 h ».
change-customer = le client

## Reading back, and what became of it
book_for-confirm = { $service } avec { $staff }, { $when }, pour { $customer }.
book_for-noted = Remarque : { $note }.
book_for-answered = { $question } { $answer }.
book_for-shall-i = Je réserve ?
book_for-anyway = Réserver quand même ?
book_for-manage = { $may ->
    [yes] { $customer } pourra déplacer ou annuler en ligne : pour « { $service } », les clients gèrent ce que l’équipe réserve pour eux.
    [unproven] Pour « { $service } », les clients gèrent ce que l’équipe réserve pour eux, mais sans adresse e-mail { $customer } ne peut pas prouver son identité et devra appeler.
   *[no] { $customer } ne pourra pas déplacer ni annuler en ligne : pour « { $service } », seule l’équipe change ce qu’elle réserve pour les clients.
}
book_for-mail = { $why ->
    [no_address] Aucun e-mail ne part, faute d’adresse ; après la réservation, je vous dis quoi lire à voix haute.
    [opted_out] Aucun e-mail ne part, à la demande du client ; après la réservation, je vous dis quoi lire à voix haute.
   *[none] La confirmation part à { $email }.
}
book_for-done = Réservé pour { $customer } : { $booking }. La référence est { $reference }.
book_for-mailed = Une confirmation part à { $email }.
book_for-read-aloud = Aucun e-mail ne part. À lire à voix haute : « { $when }, avec { $staff }. Votre référence est { $reference }. Pour changer, contactez-nous : { $reach }. »
book_for-change-it = Pour changer, écrivez « déplacer » ou « annuler ».
fact-note = Remarque

## A seat in a class
form-add_to_class = la place dans un cours
add_to_class-none = Il n’y a pas de service avec plusieurs places.
add_to_class-not-own = Vous réservez dans votre propre agenda, et il ne contient aucun cours. Voyez avec la planification ou l’administration.
add_to_class-title = Ajouter à un cours
add_to_class-customer-again = Un nom, une adresse e-mail ou un numéro de téléphone suffit.
add_to_class-card-again = Un nom, une adresse e-mail ou un numéro de téléphone suffit.
add_to_class-service-again = Le nom d’un cours suffit.
add_to_class-slot-again = Un jour suffit, par exemple « jeudi », ou « plus tard ».
add_to_class-answers-again = Une des réponses proposées, ou « non » pour laisser ouvert.
add_to_class-confirm-again = « Oui » réserve ; ou écrivez ce qui change, par exemple « plutôt jeudi ».
book_for-double = { $customer } a déjà quelque chose à cette heure-là : { $booking }.
book_for-places = { $count ->
    [one] C’est la dernière place.
   *[other] Il reste { $count } places.
}
