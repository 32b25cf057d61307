# What the bot says. Plain, short, warm without chatter; keys are <dialog>-<step>.

## Time, money, lists
duration-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-hours = { $count } h
duration-minutes = { $count } min
when-in-zone = { $day } à { $clock } (heure de { $city })
when-in-both-zones = { $day } à { $clock } (heure de { $city } ; { $there } à { $place })
day-at-clock = { $day } à { $clock }
day-today = aujourd’hui
day-tomorrow = demain
price-free = Gratuit
price-fixedprice = { $amount }
price-startingat = À partir de { $amount }
price-hourly = { $amount } l’heure
price-pricevaries = Prix variable
price-callus = Prix sur demande
hours-range = de { $start } à { $end }
hours-closed = fermé
open-now = C’est ouvert en ce moment, jusqu’à { $until }.
opens-next = Prochaine ouverture : { $day } à { $clock }.
where-online = en ligne, en vidéo
places-left = { $count ->
    [one] { $count } place libre
   *[other] { $count } places libres
}

## Facts on cards
fact-what = Quoi
fact-when = Quand
fact-duration = Durée
fact-with = Avec
fact-where = Où
fact-price = Prix
fact-reference = Référence
fact-for = Pour
fact-phone = Téléphone
fact-email = E-mail
fact-address = Adresse
staff-left = quelqu’un qui n’est plus là
staff-anyone = Sans préférence
service-any = ce service
booking-in-words = { $service } avec { $staff }, { $when }
status-confirmed = C’est réservé.
status-cancelled = Ce rendez-vous est annulé.
status-past = Ce rendez-vous est passé ou a commencé.

## Buttons, which type their own words
button-book = Prendre rendez-vous
button-manage = Modifier mon rendez-vous
button-contact = Contact
button-person = Parler à quelqu’un
button-leave-message = Laisser un message
button-start-over = Recommencer
button-book-it = Réserver
button-change = Changer quelque chose
button-skip = Non, passer
button-agree = Oui, j’accepte
button-disagree = Non
button-move-it = Le déplacer
button-move-it-there = Oui, déplacer
button-cancel-it = L’annuler
button-cancel-booking = Oui, annuler le rendez-vous
button-keep-it = Non, le garder
button-new-booking = Prendre un autre rendez-vous
button-undo = Remettre comme avant
button-look-up-again = Chercher à nouveau
button-stop-this = Arrêter ici
button-stop-this-also = arrêter|arrêter ça|stop|le formulaire|ça|laisser tomber|laisse tomber|laissez tomber
button-cancel-a-booking = Annuler un rendez-vous
button-cancel-a-booking-also = rendez-vous|rdv|le rendez-vous|réservation|annuler un rdv|annuler mon rendez-vous|annuler une réservation
button-switch = Oui, d’abord ceci
button-switch-also = changer|d’abord ceci|fais ça|faites ça|d’accord
button-go-on = Non, continuer
button-go-on-also = continuer|continue|continuez|on continue|poursuivre|poursuivons

## Welcome and help
welcome-line = Bonjour, ici { $business }. Je peux prendre un rendez-vous pour vous, en déplacer un ou l’annuler.
welcome-line-unpublished = Bonjour, ici { $business }. Je peux déplacer ou annuler un rendez-vous pour vous ; les nouveaux sont pris par l’équipe.
help = Je peux prendre un rendez-vous, en déplacer ou en annuler un, ou vous donner les coordonnées : { $business }. Dites-le avec vos mots, par exemple « une coupe demain après-midi », ou « déplacer mon rendez-vous ». « Retour », « recommencer » et « stop » marchent à tout moment.

## Booking
book-service = Que souhaitez-vous réserver : { $services } ?
service-which = Lequel voulez-vous : { $services } ?
book-staff = Avec qui ? C’est possible avec { $names }, ou sans préférence.
staff-which = De qui parlez-vous : { $names } ?
staff-no-choice = Pour « { $service } », l’équipe décide qui s’en charge.
staff-not-for-service = { $staff } ne fait pas « { $service } ». C’est possible avec { $others }.
slots-title = { $service } : heures libres
slots-when = { $service } : quand cela vous irait-il ? Les prochaines heures libres : { $slots }.
slots-offer = { $service } : je peux vous proposer { $slots }. Laquelle vous convient ?
slots-of-day = { $day } à { $clocks }
slots-with = { $slots } avec { $staff }
slots-best = { $slot } ({ $reason })
slots-best-of-day = { $day } à { $clocks }
slots-reason = { $reason ->
    [only] la seule
    [next] juste après
    [day] la première ce jour-là
    [between] un moment entre-deux
    [latest] la plus tardive
    [same] à la même heure
    [exact] l’heure demandée
    [nearest] la plus proche de { $target }
    [near] juste à côté
    [other-time] une autre heure
    [other-person] une autre personne
    [other-day] un autre jour
   *[soonest] la plus tôt
}
slots-nothing-fits = { $staff ->
    [none] Rien n’est libre à ce moment-là.
   *[other] { $staff } n’a rien de libre à ce moment-là.
} Ce qui s’en approche : { $slots }. Laquelle vous convient ?
slots-nearest = Les heures libres les plus proches : { $slots }.
slots-not-as-preferred = Rien n’est libre comme vous le préféreriez.
slots-none-then = Rien d’autre n’est libre à ce moment-là. Les prochaines heures libres : { $slots }.
slots-not-with = { $staff } n’a rien de libre à ce moment-là, mais d’autres oui : { $slots }. Quelle heure vous convient ?
slots-none-at-all = Il n’y a pas d’heure libre pour « { $service } » en ce moment.
slots-zone = Heures de { $city }.
slots-others-free = { $count ->
    [one] Libre à ce moment-là : { $names }.
   *[other] Libres à ce moment-là : { $names }.
}
when-no-such-date = Cette date n’existe pas. Quel jour voulez-vous dire ?
when-no-such-time = Cette heure n’existe pas. Quelle heure voulez-vous dire ?
when-which = Voulez-vous dire { $readings } ?
when-past = C’est déjà passé. Quel jour, à partir d’aujourd’hui, vous conviendrait ?
when-which-day = Choisissez d’abord un jour, puis je vous montre les heures libres.
book-noted = C’est noté : { $service } avec { $staff }, { $when }.
book-name = À quel nom est-ce que je réserve ?
book-email = À quelle adresse e-mail la confirmation doit-elle partir ?
book-extras = Un numéro de téléphone ou un mot pour l’équipe ? Vous pouvez passer.
book-privacy = { $text } { $links } Êtes-vous d’accord ?
book-privacy-needed = { $business } a besoin de votre accord pour une réservation ici. Sinon, l’équipe réserve aussi pour vous par téléphone ou par e-mail.
book-confirm = { $service } avec { $staff }, { $when }, pour { $name } ({ $email }). Je réserve ?
book-done = C’est réservé : { $booking }. Votre référence est { $reference }, et une confirmation part à { $email }. Pour changer, écrivez ici, ou répondez « déplacer » ou « annuler ».
book-done-title = C’est réservé
details-name-missing = Il manque un nom, pour que l’équipe sache qui vient.
details-email-missing = Il manque une adresse e-mail, pour que la confirmation vous parvienne.
details-email-wrong = Cela ne ressemble pas à une adresse e-mail complète. Un exemple : casey@example.com
details-phone-wrong = Cela ne ressemble pas à un numéro de téléphone. Vous pouvez aussi laisser vide.
details-answer-missing = Il manque une réponse à « { $question } ».
details-consent-missing = Il faut votre accord au texte ci-dessus pour réserver ici.
confirm-what-to-change = Que faut-il changer : { $names } ?
change-service = le service
change-staff = la personne
change-slot = l’heure
change-when = le jour
change-answers = les réponses
change-name = le nom
change-email = l’adresse e-mail
change-extras = téléphone et remarque
change-privacy = l’accord
change-booking = le rendez-vous
reason-needed = Pour quelle raison ? Une ligne suffit.

## Managing
manage-which = Lequel voulez-vous dire ?
    { $bookings }
manage-here = { $booking }. { $status }
manage-until = Vous pouvez le modifier jusqu’à { $until }.
manage-new-booking = Souhaitez-vous prendre un autre rendez-vous ?
reschedule-confirm = { $staff_changes ->
    [yes] { $service } : { $new } avec { $new_staff }, au lieu de { $old } avec { $old_staff }.
   *[no] { $service } avec { $new_staff } : { $new }, au lieu de { $old }.
}
reschedule-ask = { $is_beyond ->
    [yes] Je le déplace quand même ?
   *[no] Je le déplace ?
}
reschedule-other-staff = { $old } n’est pas libre à ce moment-là ; ce serait avec { $new }.
reschedule-keeps-duration = La durée reste de { $duration }, comme réservé.
reschedule-kept = Rien ne change : { $booking }.
reschedule-done = C’est déplacé : { $booking }. Avant, c’était { $old }. Vous changez d’avis ? « Comme avant » marche jusqu’à { $until }.
reschedule-done-title = C’est déplacé
cancel-confirm = { $booking }. Je l’annule ?
cancel-done = C’est annulé : { $booking }. Vous changez d’avis ? « Comme avant » marche jusqu’à { $until }.
cancel-done-title = C’est annulé
cancel-kept = Le rendez-vous reste : { $booking }.
undo-until = Vous pouvez revenir en arrière jusqu’à { $until }.
undo-done = Tout est comme avant : { $booking }{ $others ->
    [0] .
    [one] , et une autre place.
   *[other] , et { $others } autres places.
}
undo-done-title = Comme avant

## Proof
identify-look-up = Donnez-moi la référence, l’adresse e-mail ou le numéro de téléphone du rendez-vous, et je le cherche.
identify-code-sent = Si nous le connaissons, un code est en route vers l’adresse e-mail enregistrée. Écrivez ses six chiffres ici.
identify-code-hint = Il est valable dix minutes, et pour cinq essais.
identify-code-typed = Code saisi
identify-six-digits = Le code a six chiffres.
verify-code-sent = Avant une première réservation, l’adresse est vérifiée : un code est en route vers { $email }. Écrivez ses six chiffres ici.
verify-email = À quelle adresse e-mail le code doit-il partir ?
identify-slow = Pas encore de code ? Cela peut prendre une minute ; regardez aussi dans les indésirables. Vous pouvez chercher à nouveau par référence, e-mail ou téléphone, ou contacter l’équipe.
identify-done = Merci, c’est le bon code.

## Contact and messages
contact-line = Voici comment joindre { $business }.
about-service = { $service } : { $facts }.
contact-by-both = Appelez le { $phone } ou écrivez à { $email }.
contact-by-phone = Appelez le { $phone }.
contact-by-email = Écrivez à { $email }.
message-ask = Que faut-il transmettre à { $business } ? Pour une réponse, dites comment vous joindre.
message-empty = Il n’y a encore rien dedans. Que faut-il transmettre ?
message-done = C’est transmis à { $business }.

## Repairs
repair-nothing-heard = J’ai reçu un message vide. Que puis-je faire pour vous ?
repair-not-understood = Je n’ai pas compris « { $heard } ». { $hint }
repair-still-not-understood = Je n’ai toujours pas compris « { $heard } ». { $hint } Ou parlez à quelqu’un, ou recommencez.
repair-stopped = C’est arrêté ; rien n’a changé. Que puis-je faire d’autre ?
repair-nothing-to-stop = Rien n’est en cours. Je peux prendre un rendez-vous, ou en changer un.
repair-started-over = On reprend depuis le début.
repair-left = J’ai laissé cela de côté. Que souhaitez-vous faire ?
repair-back-to = On reprend { $form }.
repair-nothing-to-repeat = Je n’ai encore rien dit.
repair-form-gone = Quelque chose a changé ici pendant votre absence, et j’ai perdu une partie de ce que vous faisiez. Toutes mes excuses.
repair-lost = Je n’ai pas compris. Je peux prendre, déplacer ou annuler un rendez-vous, ou vous donner les coordonnées : { $business }.
repair-both = L’un après l’autre : { $first }, puis { $second }.
repair-next = Maintenant : { $form }.
courtesy-small-talk = Je suis le bot de réservation ({ $business }), et tout va bien, merci. Que puis-je faire pour vous ?
courtesy-thanks = Avec plaisir.
courtesy-goodbye = Au revoir, et à bientôt.
courtesy-hello = Bonjour.
which-cancel = Voulez-vous arrêter { $form }, ou annuler un rendez-vous que vous avez ?
which-task = Nous n’avons pas terminé { $form }. Faut-il d’abord passer à ceci : { $task } ?
form-book = la nouvelle réservation
form-manage = la recherche d’un rendez-vous
form-reschedule = le déplacement d’un rendez-vous
form-cancel = l’annulation d’un rendez-vous
form-identify = la recherche d’un rendez-vous
form-verify = la vérification de votre adresse e-mail
form-message = le message
stale-title = Cette carte a fait son travail
stale-booking = Aujourd’hui, on en est là : { $booking }. { $status }
stale-card = Cette carte ne sert plus.
stale-closed = Ne sert plus
stale-chosen = { $chosen }

## What was not understood, by form and field
book-service-again = Le nom d’un service suffit.
book-staff-again = Un nom de la liste, ou « sans préférence ».
book-slot-again = Un jour ou une heure suffit, par exemple « jeudi à 15 h » ou « plus tard ».
book-name-again = Un prénom et un nom.
book-email-again = Une adresse e-mail, comme casey@example.com.
book-answers-again = Une des réponses proposées, ou « non » là où on peut passer.
book-extras-again = Un numéro de téléphone, un mot, ou « non ».
book-privacy-again = « Oui » ou « non » suffit.
book-confirm-again = « Oui » réserve ; ou dites ce qu’il faut changer, par exemple « plutôt 16 h ».
reschedule-slot-again = Un jour ou une heure suffit, par exemple « jeudi à 15 h » ou « plus tard ».
reschedule-confirm-again = « Oui » le déplace ; ou donnez une autre heure.
reschedule-booking-again = Son numéro dans la liste, ou son jour.
cancel-booking-again = Son numéro dans la liste, ou son jour.
manage-booking-again = Son numéro dans la liste, ou son jour.
cancel-confirm-again = « Oui » l’annule, « non » le garde.
identify-look_up-again = Il me faut la référence (huit lettres et chiffres), l’adresse e-mail ou le numéro de téléphone.
verify-code-again = Il me faut les six chiffres reçus par e-mail.
verify-email-again = Une adresse e-mail, comme casey@example.com.
identify-code-again = Il me faut les six chiffres reçus par e-mail.

## Errors of the machine
error-internal = Un problème est survenu de notre côté, et rien n’a changé. Si vous en parlez à l’équipe, citez { $id }.

## Refusals, one a code
refused-not-found = Je ne trouve pas de rendez-vous avec cela. Il est peut-être sous une autre adresse ou un autre numéro.
refused-managed-by-staff = Ce rendez-vous a été pris pour vous par { $business }, je ne peux donc pas le changer ici. L’équipe le fera pour vous :
refused-notice = Votre rendez-vous est dans moins de { $notice }, et les changements s’arrêtent à ce moment-là (limite : { $deadline }). { $business } peut encore vous aider :
refused-started = Ce rendez-vous a commencé ou est passé ; on ne peut plus le changer.
refused-cancelled = Ce rendez-vous est déjà annulé.
refused-closed = Ce rendez-vous est clos ; on ne peut plus le changer.
refused-too-many-moves = Ce rendez-vous a déjà été déplacé { $maximum ->
    [one] une fois
   *[other] { $maximum } fois
}, le maximum possible ici. { $business } peut vous aider :
refused-read-only = Vous pouvez voir cette réservation, mais pas la changer.
refused-not-your-calendar = Cette réservation est dans l’agenda d’un ou d’une collègue.
roles-viewer = lecture seule
roles-teammember = équipe
roles-scheduler = planification
roles-administrator = administration
refused-role = C’est réservé à ces rôles : { $roles }.
refused-unchanged = C’est déjà cette heure-là. Rien n’a changé, et personne ne reçoit d’e-mail.
refused-slot-taken = Cette heure est prise.
refused-full = Cette séance est complète.
refused-too-soon = C’est trop tôt : « { $service } » se réserve au moins { $notice } à l’avance. Au plus tôt : { $earliest }.
refused-too-far = C’est trop loin : pour l’instant, on peut réserver jusqu’à { $latest }.
refused-outside-hours = C’est en dehors des horaires.
refused-not-bookable = « { $service } » n’est pas proposé à cette heure-là.
refused-off-grid = « { $service } » ne commence pas à cette heure-là.
refused-staff-unavailable = Cette personne ne fait pas « { $service } ».
refused-staff-off = { $staff ->
    [none] Personne ne travaille à ce moment-là.
   *[other] { $staff } ne travaille pas à ce moment-là.
}
refused-no-such-time = Ce jour-là, l’horloge saute cette heure.
refused-in-the-past = Cette heure est passée.
refused-not-published = On ne prend pas de réservations ici pour le moment.
refused-hidden-service = « { $service } » ne se réserve pas ici.
refused-unknown-service = Je ne connais pas ce service.
refused-too-many-open = Vous avez { $maximum ->
    [one] un rendez-vous
   *[other] { $maximum } rendez-vous
} à venir, le maximum qui se réserve ici.
refused-consent-missing = Il faut votre accord au texte sur la confidentialité pour réserver ici.
refused-answer-missing = Il reste une question sans réponse.
refused-contact-missing = Il manque un nom et une adresse e-mail.
refused-reason-missing = Il manque un motif.
refused-organization-only = Seuls les membres de l’organisation peuvent réserver ici.
refused-code-needed = Avant une première réservation, l’adresse e-mail doit être prouvée par un code.
refused-undo-too-late = Les dix minutes pour revenir en arrière sont passées.
refused-undo-not-yours = Ce changement ne peut être repris que par la personne qui l’a fait, dans la conversation où elle l’a fait.
refused-nothing-to-undo = Il n’y a rien à remettre comme avant.
refused-code-wrong = Ce n’est pas le bon code. { $tries ->
    [one] Il reste { $tries } essai.
   *[other] Il reste { $tries } essais.
}
refused-code-expired = Ce code ne marche plus. Cherchez à nouveau le rendez-vous pour en recevoir un autre.
refused-asked-too-often = Cette référence a été demandée { $maximum } fois dans l’heure, c’est le maximum. Vous pourrez réessayer dans { $wait }.
refused-invalid = Impossible à enregistrer : { $problem }
refused-stale = Cela a changé entre-temps, je n’ai donc rien fait. Regardez où on en est maintenant.
