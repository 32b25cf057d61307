# What the bot says to administrators about the outbox. Keys are outbox-<step>.

outbox-title = Caixa de saída
outbox-line = { $stuck ->
    [0] Nenhum e-mail ficou parado.
    [1] { $stuck } e-mail não chegou.
   *[other] { $stuck } e-mails não chegaram.
} { $due ->
    [0] Nenhum sai agora
    [1] Sai { $due } agora
   *[other] Saem { $due } agora
}{ $later ->
    [0] .
    [1] , { $later } mais tarde.
   *[other] , { $later } mais tarde.
}
outbox-retried = { $count ->
    [0] Nada para tentar de novo: já foi enviado ou está a sair.
    [1] { $count } e-mail vai de novo a caminho.
   *[other] { $count } e-mails vão de novo a caminho.
}
outbox-mail = { $kind ->
    [booked] Confirmação
    [moved] Aviso de mudança
    [cancelled] Aviso de cancelamento
    [restored] Aviso de que está tudo como antes
    [reminder] Lembrete
    [code] Código de uso único
    [message] Mensagem para a empresa
    [written] Mensagem da equipa
    [link_request] Pedido de associação
    [resent] Confirmação, outra vez
    [rule_changed] Como alterar uma marcação daqui em diante
   *[other] E-mail
} para { $to ->
    [customer] o cliente
    [business] a empresa
    [staff] { $name }
    [teams] { $name }, no Teams
   *[challenge] quem o pediu
}{ $reference ->
    [none] {""}
   *[other] , { $reference }
}
outbox-why = { $reason ->
    [no_connection] não se consegue chegar ao servidor de e-mail
    [connection_lost] o servidor de e-mail cortou a ligação
    [timed_out] o servidor de e-mail não respondeu a tempo
    [certificate_not_trusted] o certificado do servidor de e-mail não é de confiança
    [no_tls] o servidor de e-mail não oferece ligação segura
    [login_refused] o servidor de e-mail recusou a nossa senha ({ $detail })
    [sender_refused] o servidor de e-mail recusou o nosso endereço ({ $detail })
    [recipient_refused] o endereço foi recusado ({ $detail })
    [message_refused] o e-mail foi recusado ({ $detail })
    [bad_address] não é um endereço para onde se possa enviar
    [address_needs_smtputf8] o servidor de e-mail não sabe escrever para um endereço assim
    [booking_gone] a marcação já não existe
    [teams] o Teams não aceitou ({ $detail })
   *[other] { $detail }
}
outbox-note = { $tries ->
    [1] { $tries } tentativa
   *[other] { $tries } tentativas
}: { $why }. { $fate ->
    [dead] Desisti.
   *[queued] Próxima tentativa: { $due }.
}
outbox-try = Tentar de novo
outbox-all = Todos
outbox-try-all = Tentar todos de novo
outbox-rest = { $count ->
    [1] Mais { $count }
   *[other] Mais { $count }
}
outbox-first = É tudo
outbox-show = Ver
