### The settings of the business and its services, and what is said about what was typed there.

hours-midnight = minuit

## What was typed and cannot be taken

typed-unknown-word = Je n’arrive pas à lire « { $said } ». Écrivez comme dans « lun-ven 9:00-12:30, 13:30-17:30; sam 9-13; dim fermé ».
typed-no-days = Pour quels jours ? Écrivez comme dans « lun-ven 9:00-17:00; sam 9-13; dim fermé ».
typed-no-hours = Il manque les heures : { $day }. Ajoutez-les, comme dans « 9:00-17:00 », ou écrivez « fermé ».
typed-no-time = « { $said } » ne dit pas de quand à quand. Écrivez comme dans « 9:00-17:30 » ; un jour peut finir à « minuit ».
typed-reversed = « { $said } » finit avant de commencer. Les heures d’un jour finissent plus tard ce jour-là, à minuit au plus.
typed-overlapping = Deux plages se chevauchent : { $day }. Chacune doit finir avant que la suivante commence.
typed-no-length = « { $said } » n’est pas une durée. Écrivez comme dans « 45 minutes », « 1 heure 30 minutes » ou « 2 jours ».
typed-no-price = « { $said } » n’est pas un montant. Écrivez le nombre seul, comme dans « 38 » ou « 38,50 ».
typed-no-zone = Je ne connais pas de fuseau horaire « { $said } ». Écrivez comme dans « Europe/Paris », ou une ville qui donne son nom à un fuseau.
typed-no-language = « { $said } » n’est pas une langue que je parle. Écrivez un code, comme « fr-FR » ou « en-GB ».
typed-no-currency = Je ne connais pas de monnaie « { $said } ». Écrivez ses trois lettres, comme « EUR ».
typed-no-country = Je ne connais pas de pays « { $said } ». Écrivez ses deux lettres, comme « FR », ou son nom.
typed-no-staff = Personne ne travaille ici sous le nom « { $said } ». Écrivez les noms comme dans votre équipe, séparés par des virgules.
typed-no-dates = Je n’arrive pas à lire « { $said } » comme une date. Écrivez comme dans « 24-26 décembre: non réservable », une ligne chacune.
typed-no-availability = « { $said } » ne dit pas quand le service est proposé. Écrivez « selon les disponibilités », « non réservable », ou des heures comme « lun-ven 9-12 » ; pour des dates, après deux-points.
typed-no-recipient = « { $said } » ne peut pas recevoir de rappel. Écrivez « le client », « l’équipe » ou « tout le monde ».
typed-no-question = « { $said } » ne contient pas de question. Écrivez-la d’abord, puis les choix, comme dans « Longueur des cheveux ? | Courts | Longs *obligatoire ».

## Lists of a line each, written as they can be typed

reminder-line = { $offset } avant pour { $who }
reminder-to-customer = le client
reminder-to-staff = l’équipe
reminder-to-allattendees = tout le monde
question-required = obligatoire
availability-bookwhenstaffarefree = selon les disponibilités
availability-notbookable = non réservable

## The pages about the business

settings-page-hours = Horaires d’ouverture
settings-page-hours-note = Quand c’est ouvert, et dans quel fuseau horaire
settings-page-hours-also = horaires|heures|heures d’ouverture|horaires d’ouverture|ouverture|fuseau|fuseau horaire
form-settings_hours = les horaires d’ouverture
settings_hours-title = Horaires d’ouverture : { $name }
settings_hours-line = Les heures sont celles de l’entreprise. Un autre fuseau ne déplace aucune réservation ni fermeture ; chacune s’affiche alors à une autre heure. Pour une fermeture, écrivez « fermé le 24 décembre ».
setting-business_hours = Horaires d’ouverture
setting-time_zone = Fuseau horaire
setting-is_zone_always_business = Les services en ligne aussi dans ce fuseau, pas dans celui du client
hint-hours = lun-ven 9:00-12:30, 13:30-17:30; sam 9-13; dim fermé
hint-zone = Europe/Paris
hint-quiet-hours = 20 à 7
setting-quiet_hours = Pas de notifications dans Teams
typed-no-quiet-hours = « { $said } » n’est pas une plage que je peux lire. Donnez-en une, comme « 20 à 7 » ou « 21h-7h », ou laissez vide pour des notifications à toute heure.

settings-page-name = Nom et langue
settings-page-name-note = Votre nom, langue, monnaie, pays
settings-page-name-also = nom|langue|monnaie|devise|pays|activité
form-settings_name = le nom et la langue
settings_name-title = Nom et langue : { $name }
settings_name-line = La langue est celle des e-mails et de la page quand celle du client n’est pas connue. Une autre monnaie ne change aucun montant. Le pays est celui des numéros de téléphone sans indicatif.
setting-display_name = Nom
setting-business_type = Activité
setting-language_tag = Langue
setting-default_currency_iso = Monnaie
setting-country = Pays
hint-language = fr-FR
hint-currency = EUR
hint-country = FR

settings-page-contact = Coordonnées
settings-page-contact-note = Téléphone, e-mail, adresse, site web, autres façons de changer
settings-page-contact-also = contact|coordonnées|téléphone|mail|e-mail|email|adresse|site|site web
form-settings_contact = les coordonnées
settings_contact-title = Coordonnées : { $name }
settings_contact-line = Un numéro de téléphone ou une adresse e-mail doit rester : c’est ce que reçoivent les clients quand le bot ne peut pas aider. Les autres façons de changer une réservation figurent dans les e-mails et la conversation.
setting-phone = Téléphone
setting-email = E-mail
setting-address = Adresse
setting-web_site_url = Site web
setting-other_ways_to_change = Autres façons de changer une réservation

settings-page-page = Page de réservation
settings-page-page-note = Publiée ou non, pour qui, code, accord, liens
settings-page-page-also = page|page de réservation|page libre-service|publier|publiée|accord|consentement|accès|confidentialité|conditions|code|connexion
form-settings_page = la page de réservation
settings_page-title = Page de réservation : { $name }
settings_page-line = Les clients ne réservent sur la page et dans la conversation que si elle est publiée. Tout ceci compte dès le prochain clic ; les réservations existantes peuvent toujours être gérées.
setting-is_published = Publiée
setting-access_control = Qui peut réserver
setting-foreign_tenants = Personnes d’autres organisations dans Teams
setting-enforce_one_time_password = Un code par e-mail avant une première réservation
setting-maximum_open_bookings = Réservations à venir par client, au plus
setting-is_customer_consent_enabled = Demander l’accord à un texte
setting-consent_text = Le texte à accepter
setting-retention_months = Oublier les clients des rendez-vous passés après tant de mois (0 : jamais)
setting-privacy_policy_web_url = Lien vers votre politique de confidentialité
setting-terms_web_url = Lien vers vos conditions
setting-is_search_indexing_disabled = Cacher la page aux moteurs de recherche
setting-is_staff_sign_in_enabled = L’équipe peut se connecter sur la page
value-accesscontrol-unrestricted = Tout le monde
value-foreigntenants-everybody = Sont des clients
value-foreigntenants-refused = Reçoivent seulement vos coordonnées
value-accesscontrol-restrictedtoorganization = Votre organisation seulement, dans Teams

settings-page-look = Apparence
settings-page-look-note = Couleur et logo
settings-page-look-also = apparence|couleur|couleurs|logo|image|design
form-settings_look = l’apparence
settings_look-title = Apparence : { $name }
settings_look-line = La page et les e-mails la montrent aussitôt. Le texte sur la couleur reste toujours lisible. Un logo est une image dans le lien lui-même (data:image/…), ou un chemin de ce serveur ; la page ne demande rien à un autre hôte.
setting-color = Couleur
setting-logo = Logo

## The pages about services

settings-page-services = Services
settings-page-services-note = Ce qui se réserve : durée, prix, équipe, questions, quand
settings-page-services-also = services|service|prestations|prestation|prix|tarifs|questions|disponibilités|durées
settings-service-add = Nouveau service
settings-service-add-also = nouveau|ajouter|un nouveau|nouveau service|un nouveau service|ajouter un service|un autre
settings-add = Ajouter
settings-service-hidden = caché aux clients
settings-service-nobody = personne ne le fait, on ne peut donc pas le réserver
settings-service-no-link = en ligne, encore sans lien pour rejoindre
settings-subject-service_basics = Ce que c’est
settings-subject-service_basics-note = Nom, durée, prix, équipe, places, caché ou non
settings-subject-service_words = Où, et ce qui est dit
settings-subject-service_words-note = Lieu ou lien, autres noms, questions, infos, remarques
settings-subject-service_times = Quand il est proposé
settings-subject-service_times-note = Dans les horaires, en général et à certaines dates
settings-subject-service_reminders = Rappels
settings-subject-service_reminders-note = Quand, à qui, et ce qu’ils disent

form-settings_service_basics = le service
settings_service_basics-title = { $name } : ce que c’est
settings_service_basics-line = Un service caché n’est réservé que par l’équipe. Les réservations existantes gardent leur durée et leur équipe ; celles qui ne conviennent plus sont listées.
form-settings_service_new = le nouveau service
settings_service_new-title = Nouveau service
settings_service_new-line = Le lieu, les questions, les rappels et les heures suivent sur leurs propres pages.
settings_service_new-question = Ajouter ce service ?
setting-description = Ce que c’est, en une ligne
setting-default_duration = Durée
setting-pre_buffer = Temps libre avant
setting-post_buffer = Temps libre après
setting-default_price_type = Type de prix
setting-default_price = Prix
setting-staff_member_ids = Qui le fait
setting-staff_needed = Qui est nécessaire
setting-maximum_attendees_count = Places en même temps
setting-is_hidden_from_customers = Caché aux clients
hint-minutes = comme 45 minutes
value-pricetype-free = Gratuit
value-pricetype-fixedprice = Prix fixe
value-pricetype-startingat = À partir de
value-pricetype-hourly = À l’heure
value-pricetype-pricevaries = Prix variable
value-pricetype-callus = Sur demande
value-pricetype-notset = Aucun affiché
value-staffneeded-one = Une des personnes
value-staffneeded-all = Toutes ensemble

form-settings_service_words = les textes d’un service
settings_service_words-title = { $name } : où, et ce qui est dit
settings_service_words-line = Les questions et leurs choix tiennent sur une ligne chacune. Les réponses des clients restent avec la question, même si vous la reformulez.
setting-is_location_online = C’est en ligne
setting-place_display_name = Nom du lieu
setting-place_address = Son adresse
setting-join_web_url = Lien pour rejoindre
setting-aliases = Autres noms, séparés par des virgules
setting-custom_questions = Questions aux clients
setting-additional_information = Ce que les confirmations disent en plus
setting-notes = Remarques pour l’équipe
hint-questions = Allergies ? *obligatoire

form-settings_service_times = les heures d’un service
settings_service_times-title = { $name } : quand il est proposé
settings_service_times-line = En général : « selon les disponibilités », « non réservable », ou des heures comme « mar 14-15; jeu 14-15 ». Les dates tiennent sur une ligne chacune, comme « 24-26 décembre: non réservable ». L’équipe peut réserver en dehors.
setting-general_availability = En général
setting-custom_availabilities = À certaines dates
hint-offered = selon les disponibilités
hint-dates = 24-26 décembre: non réservable

form-settings_service_reminders = les rappels d’un service
settings_service_reminders-title = { $name } : rappels
settings_service_reminders-line = Une ligne chacun : combien de temps avant, pour qui (le client, l’équipe, tout le monde), et après deux-points ce qu’il dit. Ils comptent pour les réservations prises ou déplacées à partir de maintenant.
setting-default_reminders = Rappels
hint-reminders = 1 jour avant pour le client: merci d’apporter une serviette.

settings-service-remove = Le supprimer
settings-service-remove-note = Il n’a jamais été réservé
settings-remove = Supprimer
form-settings_service_remove = la suppression d’un service
settings-keep = Le garder
settings_service_remove-question = Supprimer { $name } ?
settings_service_remove-line = Il n’a jamais été réservé, rien d’autre ne part avec lui. On ne peut pas revenir en arrière.
settings_service_remove-kept = Il reste tel quel.
settings_service_remove-done = C’est supprimé : { $name }
refused-was-booked = Ce service a déjà été réservé, il reste donc pour ces réservations. Cachez-le plutôt aux clients.
settings-left = Ce que vous aviez saisi là n’est pas enregistré.
settings-closures = Fermé aussi : { $closures }
settings-page-reminders = Rappels
settings-page-reminders-note = Quels e-mails rappellent une réservation, et ce qu’ils disent
settings-page-reminders-also = rappels|rappel|e-mails de rappel
settings-no-reminders = aucun
