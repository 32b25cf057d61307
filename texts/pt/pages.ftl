# The Self-Service page: what the template and its script say to a customer.

page-title = Marcar com { $name }
page-title-closed = { $name }
page-description = Serviços, equipa e horário de { $name }. Marque, remarque ou cancele no chat.
page-skip = Ir para o chat

page-open-now = Aberto agora, até às { $until }
page-opens = Fechado agora, abre { $when }
page-closed-now = Fechado agora
page-moment-today = hoje às { $time }
page-moment-tomorrow = amanhã às { $time }
page-moment-day = { $day } às { $time }

page-book-or-change = Fazer ou alterar uma marcação
page-change = Alterar uma marcação
page-closed-unpublished = De momento { $name } não aceita marcações online. Já tem uma marcação? Continua a poder remarcá-la ou cancelá-la no chat.
page-closed-organization = As marcações online são só para a organização de { $name }. Já tem uma marcação? Continua a poder remarcá-la ou cancelá-la no chat.
page-closed-contact = Para uma nova marcação, contacte-nos:

page-services = Serviços
page-service-online = Online
page-service-group =
    { $places ->
        [1] Grupo, um lugar
       *[other] Grupo, até { $places } lugares
    }
page-service-next = Próxima hora livre: { $when }
page-book = Marcar
page-book-service = Marcar { $service }

page-staff = Quem atende
page-book-with = Marcar com { $name }

page-hours = Horário
page-hours-day = Dia
page-hours-open = Aberto
page-hours-closed = Fechado
page-hours-closed-today = Fechado hoje
page-hours-today = hoje
page-hours-zone = Hora de { $place }

page-contact = Contacto
page-contact-phone = Telefone
page-contact-email = E-mail
page-contact-address = Morada
page-contact-web-site = Site
page-privacy = Privacidade
page-terms = Condições

page-talk = Chat com { $name }
page-talk-hint = Marque, remarque ou cancele
page-talk-hint-closed = Remarque ou cancele uma marcação
page-talk-back = Voltar
page-talk-end = Terminar
page-talk-loading = A abrir o chat
page-talk-slow = O chat ainda está a abrir. Com uma ligação lenta demora um pouco.
page-talk-said = { $name } disse:
page-talk-placeholder = Escreva uma mensagem
page-talk-offline = Está sem ligação. O que escrever é enviado assim que ela voltar.
page-talk-reconnecting = A sua mensagem ainda não chegou. Vou tentando; o que escrever é enviado assim que for possível.
page-talk-expired = O seu chat anterior terminou, por isso este é novo. As suas marcações estão seguras.
page-talk-ended = Este chat terminou, e este aparelho já o esqueceu.
page-talk-again = Começar novo chat
page-talk-end-ask = Terminar este chat? Este aparelho esquece-o; as suas marcações ficam como estão.
page-talk-end-yes = Terminar o chat
page-talk-end-no = Manter aberto
page-talk-failed = De momento não é possível abrir o chat.
page-talk-failed-phone = Tente de novo, ou ligue para { $phone }.
page-talk-failed-email = Tente de novo, ou escreva para { $email }.
page-talk-retry = Tentar de novo
page-talk-no-script = O chat precisa de JavaScript, que não correu neste navegador. Recarregue a página, ligue o JavaScript ou contacte-nos diretamente.

# The page of one booking, opened by the link in a mail.
page-booking-title = { $service }, { $name }
page-booking-yours = A sua marcação, { $name }
page-booking-details = A sua marcação
page-booking-span = { $day }, { $start } às { $end } (hora de { $city })
page-booking-join = Entrar
page-booking-join-link = Entrar online
page-booking-change = Precisa de alterar?
page-booking-manage = Gerir a marcação
page-booking-ask = Perguntar no chat
page-booking-calendar = Juntar ao calendário
page-booking-another = Fazer outra marcação
page-booking-history = O que aconteceu até agora
page-history-booked =
    { $by ->
        [business] Marcada para si por { $name }
       *[you] Marcada por si
    }
page-history-moved =
    { $by ->
        [business] Remarcada por { $name }
       *[you] Remarcada por si
    } de { $before } para { $after }
page-history-cancelled =
    { $by ->
        [business] Cancelada por { $name }
       *[you] Cancelada por si
    }
page-history-restored =
    { $by ->
        [business] Reposta por { $name }
       *[you] Reposta por si
    }: { $after }
page-reason-staff = Esta marcação foi feita para si por { $name }, por isso não se pode alterar aqui. Contacte-nos e tratamos disso por si.
page-reason-notice =
    { $action ->
        [cancel] Aqui só se pode cancelar até { $notice } antes do início
       *[reschedule] Aqui só se pode remarcar até { $notice } antes do início
    } (o prazo era { $deadline }). { $name } ainda pode ajudar.
page-reason-moves =
    Já foi remarcada { $maximum ->
        [1] uma vez
       *[other] { $maximum } vezes
    }, e aqui não se pode mais. { $name } ainda pode ajudar.
page-reason-cancelled = Está cancelada, por isso não há nada a alterar.
page-reason-over = Já começou ou já passou, por isso não se pode alterar.
page-talk-hint-booking = Remarque ou cancele esta marcação
page-talk-hint-ask = Pergunte sobre esta marcação
page-link = Este link não abre nada
page-link-title = { $name }
page-link-text = Pode estar cortado, ou ser antigo demais. O e-mail mais recente de { $name } pode ter um que funcione. Também nos pode contactar:

page-missing = Não há nenhuma página aqui
page-missing-text = O endereço pode ter um erro, ou a página mudou de lugar.
page-refused = Isso não resultou
page-refused-text = O navegador pediu algo que esta página não faz.
page-failed = De momento não é possível mostrar esta página
page-failed-text = Algo correu mal do nosso lado. Nada do que marcou se perdeu. Tente de novo daqui a um minuto.
page-busy = Demasiados pedidos
page-busy-text = Espere um minuto e volte a carregar a página.
page-error-id = Se continuar, indique isto: { $id }
page-error-home = Ir para a página de marcações
