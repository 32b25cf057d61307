# What the bot says to administrators about staff, roles and links. Keys are <topic>-<step>.

## The team
settings-page-staff = Equipa
settings-page-staff-note = Funções, associações, o que fazem e quando
settings-page-staff-also = equipa|equipe|pessoas|pessoal|funções|associações|membros da equipa|funcionários
people-title = { $count ->
    [1] A equipa: { $count } pessoa
   *[other] A equipa: { $count } pessoas
}
people-state = { $role }, { $is_linked ->
    [yes] com conta do Teams
   *[no] sem conta do Teams
}
people-add = Pessoa nova
people-rest = { $count ->
    [1] Mais { $count }
   *[other] Mais { $count }
}
people-who = { $name ->
    [none] A quem se refere?
   *[other] Não encontro ninguém com o nome “{ $name }” na equipa.
} A equipa é { $team }.
people-gone = Essa pessoa já não está na equipa.
people-no-address = nenhum
people-no-services = nenhum
people-link = { $account ->
    [none] sem conta do Teams
   *[other] associada ao Teams, conta …{ $account }
}
people-facts = Nome, função e e-mail
people-facts-note = O que pode fazer e o que recebe
people-services = O que faz
people-services-note = Os serviços para que aceita marcações
people-hours = Horário
people-hours-note = O da empresa, ou o próprio
people-code-label = Para ser reconhecida no Teams
people-code = Criar código de associação
people-unlink = Associação ao Teams
people-unlink-note = É por ela que é reconhecida lá
people-unlink-button = Desassociar
people-remove = Sair da equipa
people-remove-note = As suas marcações são listadas e ficam
people-needed = { $service } é feito por toda a sua equipa em conjunto, por isso alguém tem de ficar. Nada mudou.
people-at = { $day }, { $clock }
people-left = { $count ->
    [0] O que ninguém faz não se pode marcar.
    [1] Essa marcação fica como está, e ninguém é avisado: remarque-a ou passe-a a um colega.
   *[other] Essas { $count } marcações ficam como estão, e ninguém é avisado: remarque-as ou passe-as a um colega.
}
fact-role = Função
fact-services = Serviços
fact-link = Associação
fact-write = Deve escrever
fact-idle = Ninguém faz

## One of them
form-settings_staff_facts = a alteração de um membro da equipa
settings_staff_facts-title = { $name }: nome, função e e-mail
settings_staff_facts-line = A função diz o que pode fazer. Os e-mails e avisos falam das marcações que atende.
form-settings_staff_hours = a alteração do horário de alguém
settings_staff_hours-title = { $name }: horário
settings_staff_hours-line = O horário próprio vale dentro do da empresa, e só com “Trabalha sempre que a empresa está aberta” desligado.
form-settings_staff_new = a entrada de alguém na equipa
settings_staff_new-title = Pessoa nova
settings_staff_new-line = O que faz, o horário e a associação ao Teams vêm a seguir.
settings_staff_new-question = Juntar à equipa?
setting-role = Função
setting-email_address = E-mail
setting-is_email_notification_enabled = Recebe e-mails sobre as suas marcações
setting-is_news_enabled = Recebe avisos no Teams sobre as suas marcações
setting-use_business_hours = Trabalha sempre que a empresa está aberta
setting-working_hours = Horário próprio
value-role-administrator = administrador
value-role-scheduler = agendador
value-role-teammember = membro da equipa
value-role-viewer = visualizador
value-role-guest = convidado
value-role-externalguest = convidado externo
form-staff_services = a escolha do que alguém faz
staff_services-title = O que faz { $name }?
staff_services-question = Mudar o que { $name } faz?
staff_services-confirm-again = “Sim” muda, “não” deixa como está.
staff_services-kept = O que { $name } faz fica como está.
staff_services-done = { $name } faz agora: { $services }.
typed-no-service = “{ $said }” não é um serviço seu. Escreva os nomes como estão na sua lista de serviços, separados por vírgulas.

## Leaving
form-staff_remove = a saída de alguém da equipa
staff_remove-title = Tirar { $name } da equipa?
staff_remove-line = { $is_own ->
    [yes] É a sua própria ficha: a partir daí passa a ser cliente aqui.{" "}
   *[no] {""}
}Fica logo sem função, em todo o lado, e sem serviços. { $count ->
    [0] Não tem marcações por vir.
    [1] A marcação que atende fica como está, e ninguém é avisado: remarque-a ou passe-a a um colega.
   *[other] As { $count } marcações que atende ficam como estão, e ninguém é avisado: remarque-as ou passe-as a um colega.
} Isto não se pode desfazer.
staff_remove-yes = Tirar { $name }
staff_remove-confirm-again = “Sim” tira da equipa, “não” mantém.
staff_remove-kept = { $name } fica na equipa.
staff_remove-done-title = Fora da equipa
staff_remove-done = { $name } já não está na equipa. { $count ->
    [0] Não tinha marcações por vir.
    [1] A marcação que atendia mantém-se; está no cartão.
   *[other] As { $count } marcações que atendia mantêm-se; estão no cartão.
}
form-staff_unlink = o fim de uma associação ao Teams
staff_unlink-title = Terminar a associação de { $name } ao Teams?
staff_unlink-line = A conta fica sem função a partir daí. Um novo código volta a associá-la.
staff_unlink-yes = Desassociar
staff_unlink-confirm-again = “Sim” desassocia, “não” mantém a associação.
staff_unlink-nothing = { $name } não tem nenhuma conta do Teams associada.
staff_unlink-kept = { $name } mantém a associação.
staff_unlink-done-title = Desassociado
staff_unlink-done = { $name } já não é reconhecido no Teams.

## Link codes and who brings them
links-code-title = Código de associação para { $name }
links-code-line = { $name } escreve-mo numa conversa pessoal no Teams: não o dê a mais ninguém. Antes de dar qualquer acesso, mostro-lhe quem o trouxe.
links-code = O código de associação para { $name } está no cartão. Vale uma vez, por dez minutos.
links-linked = { $name } já tem a conta associada. “desassociar { $name }” acaba com isso.
link-waits = Obrigado. Pergunto a um administrador de { $business } se é mesmo a pessoa certa; o prazo para dizer que sim é { $until }. Antes disso nada é concedido.
links-title = Alguém pede para ser associado como { $name }
links-who = No Teams o nome é “{ $shown }”. { $is_known ->
    [yes] É de uma organização conhecida aqui
   *[no] É de outra organização que não a sua: tenha cuidado
} (inquilino { $tenant }), e a conta termina em { $account }. Com a associação passa a ser { $name } para mim, { $role }. Pode responder até { $until }, também com “aprovar { $name }” ou “recusar { $name }”.
links-no-name = nada
links-approve-label = É { $name }
links-approve = Associar
links-refuse-label = É outra pessoa
links-refuse = Recusar
links-approved-title = Associado
links-approved = Associado: { $name } é reconhecido no Teams a partir da próxima mensagem.
links-refused-title = Recusado
links-refused = Recusado: ninguém foi associado como { $name }. Com um novo código pode tentar outra vez.
links-over-title = Ninguém espera
links-over = Já ninguém espera por essa associação: foi respondida, ou passaram dez minutos. Um novo código recomeça tudo.

## Links in mails
form-revoke_links = a anulação de links
revoke-title = Anular os links nos e-mails desta marcação?
revoke-line = “Gerir a marcação”, nos e-mails já enviados e nos que ainda vêm, deixa de abrir seja o que for. A marcação fica; o cliente pode sempre procurá-la com um código. Isto não se pode desfazer.
revoke-yes = Anular os links
revoke-no = Manter
revoke_links-confirm-again = “Sim” anula os links, “não” mantém-nos.
revoke-kept = Mantidos: os links continuam a abrir a marcação.
revoke-done-title = Links anulados
revoke-done = Anulados: os links nos e-mails desta marcação já não abrem nada.
