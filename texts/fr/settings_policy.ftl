# The scheduling policy. Keys are settings-policy-<step>; a setting's label is setting-<field>.

settings-page-policy = Délais de réservation
settings-page-policy-note = Pas, avance, délais, déplacements, motifs
settings-page-policy-also = délais|délai|planification|stratégie de planification|préavis|avance|pas
settings-policy-note = { $lead } à l’avance au moins, { $advance } au plus
settings-policy-inherits = Comme l’entreprise : { $lead } à l’avance au moins, { $advance } au plus

form-settings_policy = les délais de réservation
settings_policy-title = Délais de réservation : { $name }
settings_policy-line = Ils valent pour chaque service qui ne dit rien d’autre. Écrivez une durée comme 2 heures, 1 jour ou aucun ; vide veut dire non défini.
form-settings_service_policy = les délais d’un service
settings_service_policy-title = Délais de réservation : { $name }
settings_service_policy-line = Ce qui reste vide suit l’entreprise. Écrivez une durée comme 2 heures, 1 jour ou aucun.
settings_policy-entries-again = Écrivez une ligne comme « Délai pour annuler : 1 jour », ou remplissez la carte. « Stop » laisse tel quel.
settings_service_policy-entries-again = Écrivez une ligne comme « Délai pour annuler : 1 jour », ou remplissez la carte. « Stop » laisse tel quel.
change-entries = votre saisie

setting-time_slot_interval = Pas entre les débuts
setting-minimum_lead_time = Réserver à l’avance, au moins
setting-maximum_advance = Réserver à l’avance, au plus
setting-allow_staff_selection = Les clients choisissent avec qui
setting-cancel_notice = Délai pour annuler
setting-reschedule_notice = Délai pour déplacer
setting-maximum_reschedules = Déplacements par un client, au plus
setting-reason = Un motif pour annuler ou déplacer
setting-send_confirmations_to_owner = E-mail à l’administration pour chaque réservation
value-reasonrule-optional = Facultatif
value-reasonrule-required = Obligatoire
value-reasonrule-not_asked = Pas demandé
