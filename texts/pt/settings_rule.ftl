# The rule: whether customers manage what staff booked for them. Keys are settings-rule-<step>, rule-<part> for the card.

settings-page-rule = Clientes e o que a equipa marcou
settings-page-rule-note = Quem pode alterar uma marcação que fez para um cliente
settings-page-rule-also = regra|a regra|gerir|gestão|autogestão|clientes gerem|clientes gerem o que a equipa marcou
settings-show = Ver
settings-rule-title = { $name }: clientes e o que a equipa marcou
settings-rule-setting = “Permitir que os clientes giram a marcação quando foi feita por si ou pela sua equipa em nome deles.”
settings-rule-recommended = Deixe ligado se não se importa que os clientes cheguem à sua página de marcações. Desligue para o limitar, e diga nas confirmações e lembretes de que outra forma se altera uma marcação. O que eles próprios marcaram, os clientes podem sempre gerir.
settings-rule-state = { $state ->
    [on] Ligado: os clientes também gerem
   *[off] Desligado: só a equipa altera
}
settings-rule-upcoming = { $count ->
    [0] Não toca em nenhuma marcação por vir.
    [1] Toca em 1 marcação por vir.
   *[other] Toca em { $count } marcações por vir.
}
settings-rule-turn = { $state ->
    [on] Ligar
   *[off] Desligar
}
settings-rule-who = Quem pode fazer o quê, agora
settings-rule-card-also = quem|cartão|quem pode|tabela
settings-rule-how = { $state ->
    [on] Está ligado. “Definições regra { $name } desligar” desliga-o.
   *[off] Está desligado. “Definições regra { $name } ligar” liga-o.
}
settings-rule-booking = { $booking }, para { $customer }
settings-rule-turn-title = Desligar para { $name }
settings-rule-turn-question = { $state ->
    [on] Deixar os clientes gerir o que a equipa marcou: ligar para { $name }?
   *[off] Deixar só a equipa alterar o que marcou: desligar para { $name }?
}
settings-rule-turned = { $state ->
    [on] Ligado para { $name }
   *[off] Desligado para { $name }
}
settings-rule-numbers = { $lose ->
    [0] Nenhuma marcação por vir perde
    [1] 1 marcação por vir perde
   *[other] { $lose } marcações por vir perdem
} a gestão pelo cliente. { $own ->
    [0] Nenhuma foi marcada
    [1] 1 mantém-na, porque foi marcada
   *[other] { $own } mantêm-na, porque foram marcadas
} pelo próprio cliente.{ $pinned ->
    [0] {""}
    [1] {" "}1 mantém-na, porque está fixada como permitida.
   *[other] {" "}{ $pinned } mantêm-na, porque estão fixadas como permitidas.
}
settings-rule-lose = { $count ->
    [0] Nenhuma marcação por vir perde a gestão pelo cliente
    [1] 1 marcação por vir perde a gestão pelo cliente
   *[other] { $count } marcações por vir perdem a gestão pelo cliente
}
settings-rule-keep = { $count ->
    [1] 1 mantém-na
   *[other] { $count } mantêm-na
}
settings-rule-keeps = { $booking }: { $why ->
    [pinned] fixada como permitida
   *[self_made] marcada pelo cliente
}
settings-rule-gain = { $count ->
    [0] Não toca em nenhuma marcação por vir
    [1] O cliente de 1 marcação por vir pode geri-la
   *[other] Os clientes de { $count } marcações por vir podem geri-las
}
setting-is_customer_allowed_to_manage_booking = Os clientes gerem o que a equipa marcou
settings-rule-tell = { $count ->
    [1] Avisar por e-mail o cliente em causa
   *[other] Avisar por e-mail os { $count } clientes em causa
}
settings-rule-ask = Em cada confirmação e lembrete eu diria: “{ $text }” Preencha o cartão, ou escreva “sim” para ficar assim.
settings-rule-ready-made = Se fomos nós a fazer a sua marcação, { $way ->
    [phone] ligue para { $phone }
    [email] escreva para { $email }
   *[both] ligue para { $phone } ou escreva para { $email }
} para a alterar, e tenha a sua referência à mão.
settings-rule-preview = Uma confirmação passa então a ler-se assim:
settings-rule-somebody = Robin Exemplo
settings-rule-told = { $count ->
    [1] 1 cliente recebe um e-mail sobre isto.
   *[other] { $count } clientes recebem um e-mail sobre isto.
}{ $silent ->
    [0] {""}
    [1] {" "}1 marcação não tem endereço, ou o cliente não quer e-mails.
   *[other] {" "}{ $silent } marcações não têm endereço, ou os clientes não querem e-mails.
}
settings-rule-untold = Não sai nenhum e-mail sobre isto.

## The card
rule-service-line = { $state ->
    [on] A definição está ligada: os clientes gerem também o que a equipa marcou para eles.
   *[off] A definição está desligada: os clientes só gerem o que eles próprios marcaram.
}
rule-booking-line = { $origin ->
    [self_service] Foi o próprio cliente que marcou, por isso pode geri-la, diga a definição o que disser.
   *[staff] Foi a equipa que marcou. { $pin ->
        [on] Está fixada como permitida, por isso o cliente pode geri-la, diga a definição o que disser.
        [off] Está fixada como bloqueada, por isso só a equipa a altera, diga a definição o que disser.
       *[none] { $state ->
            [on] A definição está ligada, por isso o cliente também a pode gerir.
           *[off] A definição está desligada, por isso só a equipa a altera.
        }
    }
}
rule-who-own = Cliente, marcação própria
rule-who-made = Cliente, marcação da equipa
rule-who-customer = { $name }, cliente
rule-who-member = { $name }, { $role ->
    [administrator] administrador
    [scheduler] agendador
    [viewer] visualizador
   *[teamMember] membro da equipa
}
rule-who-team = { $whose ->
    [own] Membro da equipa, calendário próprio
   *[other] Membro da equipa, o de um colega
}
rule-who-role = { $role ->
    [administrator] Administrador
    [scheduler] Agendador
   *[viewer] Visualizador
}
rule-yes = ✓
rule-no = ✗
rule-action-reschedule = remarcar
rule-action-cancel = cancelar
rule-action-contact = contactar
rule-action-new_booking = marcar
rule-row = { $who }: pode { $may }. { $note }
rule-rest = O cartão diz o resto, para todos.
rule-note = Não pode { $actions }: { $why }.
rule-why-not-found = não é conhecido como cliente desta marcação
rule-why-managed-by-staff = foi a equipa que marcou, e a definição ou a fixação está desligada
rule-why-notice = falta pouco para o início
rule-why-started = já começou
rule-why-cancelled = está cancelada
rule-why-closed = já acabou
rule-why-too-many-moves = já foi remarcada tantas vezes quantas os clientes podem
rule-why-read-only = um visualizador só lê
rule-why-not-your-calendar = está no calendário de um colega
rule-why-not-published = a página não está publicada
rule-why-organization-only = só a organização pode marcar

## Pinning one booking
pin-button = { $state ->
    [on] Fixar como permitida
    [off] Fixar como bloqueada
   *[service] Como o serviço diz
}
pin-command = { $state ->
    [on] fixar { $reference } como permitida
    [off] fixar { $reference } como bloqueada
   *[service] fixar { $reference } como o serviço diz
}
pin-self-made = { $booking }: foi o próprio cliente que marcou, por isso pode sempre geri-la. Não há nada a fixar.
pin-how = { $booking }: { $line } Para mudar isto, escreva { $ways }.
pin-state = { $state ->
    [on] O cliente pode geri-la
    [off] Só a equipa a altera
   *[service] Nenhum: como o serviço diz
}
pin-typed = { $state ->
    [on] “fixar como permitida”
    [off] “fixar como bloqueada”
   *[service] “fixar como o serviço diz”
}
pin-unchanged = Nada a mudar: { $booking } já está { $state ->
    [on] fixada como permitida
    [off] fixada como bloqueada
   *[service] como o serviço diz
}.
settings_rule_on-title = Ligar para { $name }
settings_rule_on-line = Os clientes passam a gerir o que marcou para eles, ou a sua equipa, a não ser que uma marcação esteja fixada.
settings_rule_off-entries-again = Escreva “sim” para ficar com o texto como está, ou preencha o cartão. “Parar” deixa tudo como está.
form-settings_rule_on = a regra, a ligar
form-settings_rule_off = a regra, a desligar
