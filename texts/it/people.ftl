# What the bot says to administrators about staff, roles and links. Keys are <topic>-<step>.

## The team
settings-page-staff = Team
settings-page-staff-note = Ruoli, collegamenti, che cosa fanno e quando
settings-page-staff-also = team|persone|ruoli|collegamenti|personale|collaboratori|staff|colleghi
people-title = { $count ->
    [one] Il team: { $count } persona
   *[other] Il team: { $count } persone
}
people-state = { $role }, { $is_linked ->
    [yes] collegamento a Teams
   *[no] nessun collegamento
}
people-add = Una persona nuova
people-rest = { $count ->
    [one] Un’altra
   *[other] Altre { $count }
}
people-who = { $name ->
    [none] Chi intende?
   *[other] Nel team non trovo nessuno che si chiami “{ $name }”.
} Ci sono { $team }.
people-gone = Quella persona non è più nel team.
people-no-address = nessuna
people-no-services = nessuno
people-link = { $account ->
    [none] nessun collegamento a Teams
   *[other] collegamento a Teams, account …{ $account }
}
people-facts = Nome, ruolo e mail
people-facts-note = Che cosa può fare, e che cosa le viene detto
people-services = Che cosa fa
people-services-note = I servizi per cui riceve prenotazioni
people-hours = Orario
people-hours-note = Quello dell’attività, o uno proprio
people-code-label = Per essere riconosciuti in Teams
people-code = Crea un codice di collegamento
people-unlink = Collegamento a Teams
people-unlink-note = Serve a riconoscere la persona
people-unlink-button = Scollega
people-remove = Uscita dal team
people-remove-note = Le sue prenotazioni vengono elencate e restano
people-needed = { $service } lo fa tutto il suo team insieme, quindi qualcuno deve restarci. Non è cambiato niente.
people-at = { $day }, { $clock }
people-left = { $count ->
    [0] Ciò che non fa nessuno non si può prenotare.
    [one] Quella prenotazione resta com’è, e nessuno viene avvisato: la sposti o la passi a qualcuno.
   *[other] Quelle { $count } prenotazioni restano come sono, e nessuno viene avvisato: le sposti o le passi a qualcuno.
}
fact-role = Ruolo
fact-services = Servizi
fact-link = Collegamento
fact-write = Scrive
fact-idle = Nessuno fa

## One of them
form-settings_staff_facts = la modifica di una persona del team
settings_staff_facts-title = { $name }: nome, ruolo e mail
settings_staff_facts-line = Il ruolo dice che cosa può fare. Mail e avvisi parlano delle prenotazioni di cui si occupa.
form-settings_staff_hours = la modifica di un orario
settings_staff_hours-title = { $name }: orario
settings_staff_hours-line = L’orario proprio vale dentro quello dell’attività, e solo dove “Lavora quando l’attività è aperta” è spento.
form-settings_staff_new = l’aggiunta di una persona al team
settings_staff_new-title = Una persona nuova
settings_staff_new-line = Che cosa fa, il suo orario e il collegamento a Teams vengono dopo.
settings_staff_new-question = La aggiungo al team?
setting-role = Ruolo
setting-email_address = E-mail
setting-is_email_notification_enabled = Mail sulle proprie prenotazioni
setting-is_news_enabled = Avvisi in Teams sulle proprie prenotazioni
setting-use_business_hours = Lavora quando l’attività è aperta
setting-working_hours = Orario proprio
value-role-administrator = amministratore
value-role-scheduler = pianificatore
value-role-teammember = membro del team
value-role-viewer = visualizzatore
value-role-guest = ospite
value-role-externalguest = ospite esterno
form-staff_services = la scelta di che cosa fa una persona
staff_services-title = Che cosa fa { $name }?
staff_services-question = Cambio che cosa fa { $name }?
staff_services-confirm-again = “Sì” lo cambia, “no” lo lascia.
staff_services-kept = Ciò che fa { $name } resta com’è.
staff_services-done = { $name } ora fa: { $services }.
typed-no-service = “{ $said }” non è un Suo servizio. Scriva i nomi come sono nel Suo elenco dei servizi, separati da virgole.

## Leaving
form-staff_remove = l’uscita di una persona dal team
staff_remove-title = Togliere { $name } dal team?
staff_remove-line = { $is_own ->
    [yes] È Lei: da quel momento qui sarà un cliente.{" "}
   *[no] {""}
}Da quel momento non ha più un ruolo, subito e ovunque, e non fa nessun servizio. { $count ->
    [0] Non ha prenotazioni in programma.
    [one] La prenotazione di cui si occupa resta com’è, e nessuno viene avvisato: la sposti o la passi a qualcuno.
   *[other] Le { $count } prenotazioni di cui si occupa restano come sono, e nessuno viene avvisato: le sposti o le passi a qualcuno.
} Non si può tornare indietro.
staff_remove-yes = Togli { $name }
staff_remove-confirm-again = “Sì” la toglie, “no” la tiene.
staff_remove-kept = { $name } resta nel team.
staff_remove-done-title = Fuori dal team
staff_remove-done = { $name } è fuori dal team. { $count ->
    [0] Non aveva prenotazioni in programma.
    [one] La prenotazione di cui si occupava resta; è sulla scheda.
   *[other] Le { $count } prenotazioni di cui si occupava restano; sono sulla scheda.
}
form-staff_unlink = la fine di un collegamento a Teams
staff_unlink-title = Togliere il collegamento di { $name } a Teams?
staff_unlink-line = Da quel momento il suo account non ha più un ruolo. Un nuovo codice lo collega di nuovo.
staff_unlink-yes = Scollega
staff_unlink-confirm-again = “Sì” scollega, “no” tiene il collegamento.
staff_unlink-nothing = { $name } non ha un account collegato in Teams.
staff_unlink-kept = Il collegamento di { $name } resta.
staff_unlink-done-title = Scollegato
staff_unlink-done = In Teams { $name } non viene più riconosciuto.

## Link codes and who brings them
links-code-title = Codice di collegamento per { $name }
links-code-line = { $name } lo scrive a me in una chat personale in Teams: non lo dia a nessun altro. Prima di concedere qualcosa le mostro chi lo ha portato.
links-code = Il codice di collegamento per { $name } è sulla scheda. Vale una volta, per dieci minuti.
links-linked = { $name } ha già un collegamento. “scollega { $name }” lo toglie.
link-waits = Grazie. Ora chiediamo a un amministratore di { $business } se è davvero Lei; può rispondere di sì entro questo momento: { $until }. Prima non viene concesso niente.
links-title = Qualcuno chiede di essere collegato come { $name }
links-who = In Teams si chiama “{ $shown }”. { $is_known ->
    [yes] È di un’organizzazione che qui è conosciuta
   *[no] È di un’organizzazione diversa dalla Sua: attenzione
} (tenant { $tenant }), e il suo account finisce con { $account }. Con il collegamento per me è { $name }, { $role }. Può rispondere entro questo momento: { $until }, anche con “approva { $name }” o “rifiuta { $name }”.
links-no-name = niente
links-approve-label = È { $name }
links-approve = Collega
links-refuse-label = È qualcun altro
links-refuse = Rifiuta
links-approved-title = Collegato
links-approved = Collegato: in Teams riconosco { $name } dal prossimo messaggio.
links-refused-title = Rifiutato
links-refused = Rifiutato: nessuno è stato collegato come { $name }. Con un nuovo codice si può riprovare.
links-over-title = Nessuno in attesa
links-over = Con quel codice nessuno è più in attesa: c’è già stata una risposta, o sono passati dieci minuti. Un nuovo codice ricomincia da capo.

## Links in mails
form-revoke_links = la revoca dei link
revoke-title = Revocare i link nelle mail di questa prenotazione?
revoke-line = “Gestisci la prenotazione” nelle mail già inviate, e in quelle future, non apre più niente. La prenotazione resta; il cliente può ancora cercarla con un codice. Non si può tornare indietro.
revoke-yes = Revoca i link
revoke-no = Tienili
revoke_links-confirm-again = “Sì” revoca i link, “no” li tiene.
revoke-kept = Restano: i link aprono ancora la prenotazione.
revoke-done-title = Link revocati
revoke-done = Revocati: i link nelle mail di questa prenotazione non aprono più niente.
