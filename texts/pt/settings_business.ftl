### The settings of the business and its services, and what is said about what was typed there.

hours-midnight = meia-noite

## What was typed and cannot be taken

typed-unknown-word = Não consigo ler “{ $said }”. Escreva como em “seg-sex 9:00-12:30, 13:30-17:30; sáb 9-13; dom fechado”.
typed-no-days = Para que dias? Escreva como em “seg-sex 9:00-17:00; sáb 9-13; dom fechado”.
typed-no-hours = Faltam as horas: { $day }. Junte-as, como em “9:00-17:00”, ou escreva “fechado”.
typed-no-time = “{ $said }” não diz de quando a quando. Escreva como em “9:00-17:30”; um dia pode acabar à “meia-noite”.
typed-reversed = “{ $said }” acaba antes de começar. As horas de um dia acabam mais tarde nesse dia, o mais tardar à meia-noite.
typed-overlapping = Dois períodos sobrepõem-se: { $day }. Cada um tem de acabar antes de o seguinte começar.
typed-no-length = “{ $said }” não é uma duração. Escreva como em “45 minutos”, “1 hora 30 minutos” ou “2 dias”.
typed-no-price = “{ $said }” não é um valor. Escreva só o número, como em “38” ou “38,50”.
typed-no-zone = Não conheço nenhum fuso horário “{ $said }”. Escreva como em “Europe/Lisbon”, ou a cidade que dá nome ao fuso.
typed-no-language = “{ $said }” não é uma língua que eu fale. Escreva um código, como em “pt-PT” ou “en-GB”.
typed-no-currency = Não conheço nenhuma moeda “{ $said }”. Escreva as três letras, como em “EUR”.
typed-no-country = Não conheço nenhum país “{ $said }”. Escreva as duas letras, como em “PT”, ou o nome.
typed-no-staff = “{ $said }” não trabalha aqui. Escreva os nomes como estão na lista da equipa, separados por vírgulas.
typed-no-dates = Não consigo ler “{ $said }” como data. Escreva como em “24-26 de dezembro: não se marca”, uma linha para cada.
typed-no-availability = “{ $said }” não diz quando se faz. Escreva “quando a equipa está livre”, “não se marca”, ou horas como em “seg-sex 9-12”; com datas, depois de dois pontos.
typed-no-recipient = “{ $said }” não é alguém a quem um lembrete vá. Escreva “cliente”, “equipa” ou “todos”.
typed-no-question = “{ $said }” não tem pergunta. Escreva-a primeiro, e depois as opções, como em “Comprimento do cabelo? | Curto | Longo *obrigatória”.

## Lists of a line each, written as they can be typed

reminder-line = { $offset } antes para { $who }
reminder-to-customer = cliente
reminder-to-staff = equipa
reminder-to-allattendees = todos
question-required = obrigatória
availability-bookwhenstaffarefree = quando a equipa está livre
availability-notbookable = não se marca

## The pages about the business

settings-page-hours = Horário
settings-page-hours-note = Quando está aberto, e em que fuso horário
settings-page-hours-also = horário|horas|horário de abertura|horário de funcionamento|fuso horário|fuso
form-settings_hours = o horário
settings_hours-title = Horário de { $name }
settings_hours-line = As horas são as do relógio da empresa. Outro fuso não muda nenhuma marcação nem encerramento; cada um passa a ver-se a outra hora do dia. Para um encerramento escreva “fechado a 24 de dezembro”.
setting-business_hours = Horário
setting-time_zone = Fuso horário
setting-is_zone_always_business = Também os serviços online são ditos neste fuso, não no do cliente
hint-hours = seg-sex 9:00-12:30, 13:30-17:30; sáb 9-13; dom fechado
hint-zone = Europe/Lisbon
hint-quiet-hours = 20 às 7
setting-quiet_hours = Sem avisos no Teams
typed-no-quiet-hours = “{ $said }” não é um período que eu consiga ler. Escreva um, como “20 às 7” ou “21h-7h”, ou deixe em branco para receber avisos a qualquer hora.

settings-page-name = Nome e língua
settings-page-name-note = Como se chama, língua, moeda, país
settings-page-name-also = nome|língua|idioma|moeda|país|tipo de negócio|ramo
form-settings_name = o nome e a língua
settings_name-title = Nome e língua de { $name }
settings_name-line = A língua é a que os e-mails e a página falam quando não se conhece a do cliente. Outra moeda não muda nenhum valor. O país é onde ficam os telefones sem indicativo.
setting-display_name = Nome
setting-business_type = Tipo de negócio
setting-language_tag = Língua
setting-default_currency_iso = Moeda
setting-country = País
hint-language = pt-PT
hint-currency = EUR
hint-country = PT

settings-page-contact = Contactos
settings-page-contact-note = Telefone, e-mail, morada, site, outras formas de alterar uma marcação
settings-page-contact-also = contacto|contato|contactos|telefone|e-mail|email|correio|morada|endereço|site
form-settings_contact = os contactos
settings_contact-title = Como contactar { $name }
settings_contact-line = Fica sempre um telefone ou um e-mail: é o que os clientes recebem quando o bot não pode ajudar. Outras formas de alterar uma marcação aparecem nos e-mails e na conversa.
setting-phone = Telefone
setting-email = E-mail
setting-address = Morada
setting-web_site_url = Site
setting-other_ways_to_change = Outras formas de alterar uma marcação

settings-page-page = Página de marcações
settings-page-page-note = Publicada ou não, para quem, código, consentimento, links
settings-page-page-also = página|página de marcações|publicar|publicada|consentimento|acesso|privacidade|condições|código|início de sessão
form-settings_page = a página de marcações
settings_page-title = Página de marcações de { $name }
settings_page-line = Os clientes só marcam na página e na conversa enquanto estiver publicada. Tudo isto vale a partir do próximo clique; as marcações que existem podem ser sempre geridas.
setting-is_published = Publicada
setting-access_control = Quem pode marcar
setting-foreign_tenants = Pessoas de outras organizações no Teams
setting-enforce_one_time_password = Código por e-mail antes da primeira marcação
setting-maximum_open_bookings = Marcações por vir que um cliente pode ter
setting-is_customer_consent_enabled = Pedir aos clientes que aceitem um texto
setting-consent_text = O texto que aceitam
setting-retention_months = Esquecer os clientes de marcações passadas ao fim de quantos meses (0: nunca)
setting-privacy_policy_web_url = Link para a sua política de privacidade
setting-terms_web_url = Link para as suas condições
setting-is_search_indexing_disabled = Manter a página fora dos motores de busca
setting-is_staff_sign_in_enabled = A equipa pode iniciar sessão na página
value-accesscontrol-unrestricted = Todos
value-foreigntenants-everybody = São clientes
value-foreigntenants-refused = Recebem só os seus contactos
value-accesscontrol-restrictedtoorganization = Só a sua organização, no Teams

settings-page-look = Aspeto
settings-page-look-note = Cor e logótipo
settings-page-look-also = aspeto|aparência|cor|cores|logótipo|logotipo|logo|imagem|design
form-settings_look = o aspeto
settings_look-title = Aspeto de { $name }
settings_look-line = A página e os e-mails mostram-no de imediato. O texto sobre a cor lê-se sempre bem, seja ela qual for. O logótipo é uma imagem no próprio link (data:image/…), ou um caminho deste servidor; a página não pede nada a outro servidor.
setting-color = Cor
setting-logo = Logótipo

## The pages about services

settings-page-services = Serviços
settings-page-services-note = O que se pode marcar: tempo, preço, equipa, perguntas, quando
settings-page-services-also = serviços|serviço|o que se pode marcar|preços|preço|perguntas|disponibilidade|durações
settings-service-add = Um serviço novo
settings-service-add-also = novo|um novo|serviço novo|novo serviço|acrescentar serviço|acrescentar um serviço|adicionar serviço|outro
settings-add = Acrescentar
settings-service-hidden = escondido dos clientes
settings-service-nobody = ninguém o faz, por isso não se pode marcar
settings-service-no-link = online, ainda sem link para entrar
settings-subject-service_basics = O que é
settings-subject-service_basics-note = Nome, tempo, preço, equipa, lugares, escondido ou não
settings-subject-service_words = Onde, e o que se diz
settings-subject-service_words-note = Local ou link, outros nomes, perguntas, informações, notas
settings-subject-service_times = Quando se faz
settings-subject-service_times-note = Dentro do horário, em geral e em certas datas
settings-subject-service_reminders = Lembretes
settings-subject-service_reminders-note = Quando, a quem, e o que dizem

form-settings_service_basics = um serviço
settings_service_basics-title = { $name }: o que é
settings_service_basics-line = Um serviço escondido só é marcado pela equipa. As marcações que existem mantêm a duração e quem atende; as que já não encaixam são listadas.
form-settings_service_new = um serviço novo
settings_service_new-title = Um serviço novo
settings_service_new-line = Local, perguntas, lembretes e quando se faz vêm depois, nas suas páginas.
settings_service_new-question = Acrescentar este serviço?
setting-description = O que é, numa linha
setting-default_duration = Quanto tempo demora
setting-pre_buffer = Tempo livre antes
setting-post_buffer = Tempo livre depois
setting-default_price_type = Tipo de preço
setting-default_price = Preço
setting-staff_member_ids = Quem o faz
setting-staff_needed = Quem é preciso
setting-maximum_attendees_count = Lugares ao mesmo tempo
setting-is_hidden_from_customers = Escondido dos clientes
hint-minutes = como 45 minutos
value-pricetype-free = Grátis
value-pricetype-fixedprice = Preço fixo
value-pricetype-startingat = A partir de
value-pricetype-hourly = À hora
value-pricetype-pricevaries = Preço variável
value-pricetype-callus = Preço por telefone
value-pricetype-notset = Não se mostra
value-staffneeded-one = Uma destas pessoas
value-staffneeded-all = Todas em conjunto

form-settings_service_words = o que um serviço diz
settings_service_words-title = { $name }: onde, e o que se diz
settings_service_words-line = As perguntas e as suas opções ficam numa linha cada. O que os clientes responderam fica com a pergunta, mesmo que mude as palavras.
setting-is_location_online = É online
setting-place_display_name = Nome do local
setting-place_address = Morada do local
setting-join_web_url = Link para entrar
setting-aliases = Outros nomes, separados por vírgulas
setting-custom_questions = Perguntas aos clientes
setting-additional_information = O que as confirmações dizem a mais
setting-notes = Notas para a equipa
hint-questions = Alergias? *obrigatória

form-settings_service_times = quando se faz um serviço
settings_service_times-title = { $name }: quando se faz
settings_service_times-line = Em geral: “quando a equipa está livre”, “não se marca”, ou horas como em “ter 14-15; qui 14-15”. As datas ficam numa linha cada, como em “24-26 de dezembro: não se marca”. A equipa pode marcar fora disso.
setting-general_availability = Em geral
setting-custom_availabilities = Em certas datas
hint-offered = quando a equipa está livre
hint-dates = 24-26 de dezembro: não se marca

form-settings_service_reminders = os lembretes de um serviço
settings_service_reminders-title = { $name }: lembretes
settings_service_reminders-line = Uma linha cada: quanto tempo antes, para quem (cliente, equipa, todos), e depois de dois pontos o que diz. Valem para marcações feitas ou remarcadas a partir de agora.
setting-default_reminders = Lembretes
hint-reminders = 1 dia antes para cliente: Traga uma toalha, por favor.

settings-service-remove = Retirar
settings-service-remove-note = Nunca foi marcado
settings-remove = Retirar
form-settings_service_remove = a retirada de um serviço
settings-keep = Manter
settings_service_remove-question = Retirar { $name }?
settings_service_remove-line = Nunca foi marcado, por isso nada mais se perde. Isto não se pode desfazer.
settings_service_remove-kept = Fica como está.
settings_service_remove-done = Retirado: { $name }
refused-was-booked = Este serviço já foi marcado, por isso fica, por causa dessas marcações. Em vez disso, esconda-o dos clientes.
settings-left = O que tinha escrito ali não fica guardado.
settings-closures = Fechado ainda: { $closures }
settings-page-reminders = Lembretes
settings-page-reminders-note = Que e-mails lembram uma marcação, e o que dizem
settings-page-reminders-also = lembretes|lembrete|e-mails de lembrete
settings-no-reminders = nenhum
