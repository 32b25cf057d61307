# What the bot can do, for whom, and in which language. Keys are guide-<part> and language-<step>.

## Help
guide-title = O que posso fazer por si
guide-line = { $name }, { $role ->
    [administrator] administrador
    [scheduler] agendador
    [teammember] membro da equipa
   *[viewer] visualizador
}.
guide-text = { $line } Pode escrever { $examples }.
guide-welcome = Olá { $name }, aqui é { $business }
guide-welcome-line = A sua função aqui: { $role ->
    [administrator] administrador
    [scheduler] agendador
    [teammember] membro da equipa
   *[viewer] visualizador
}. { $news ->
    [on] Quando uma marcação sua é feita, remarcada ou cancelada, escrevo-lhe aqui; “desligar avisos” acaba com isso.
    [off] Os avisos das suas marcações estão desligados; “ligar avisos” liga-os.
   *[none] “Ajuda” mostra isto a qualquer momento.
}
guide-serves = No cartão de uma marcação pode remarcar, cancelar, escrever, reenviar, corrigir, passar a um colega e fechar: “Abrir” na agenda, ou escreva a referência. “Desfazer” anula a última alteração, “contacto” mostra os contactos da empresa, e “marcar” marca para si.
guide-looks = Abra uma marcação na agenda, ou escreva a referência, para ver como está e o seu histórico. “Contacto” mostra os contactos da empresa, e “marcar” marca para si.
guide-what = { $command ->
    [agenda] Agenda
    [next] Quem vem a seguir
    [find] Procurar uma marcação
    [free] Horas livres
    [book_for] Marcar para um cliente
    [move_for] Remarcar
    [cancel_for] Cancelar
    [add_to_class] Inscrever numa aula
    [time_off] Ausências
    [settings] Definições
    [staff_and_links] Equipa
   *[outbox] E-mails
}
guide-example = { $command ->
    [agenda] agenda de Ana amanhã
    [next] a seguir
    [find] procurar Casey
    [free] livre quinta à tarde
    [book_for] marcar para Casey na sexta às 15h
    [move_for] remarcar Casey para sexta às 15h
    [cancel_for] cancelar Casey: estamos fechados
    [add_to_class] inscrever Casey na aula
    [time_off] ausência quinta
    [settings] definições horário
    [staff_and_links] equipa
   *[outbox] caixa de saída
}
guide-said = “{ $example }”
guide-button = { $command ->
    [agenda] Ver
    [next] Ver
    [find] Procurar
    [free] Ver
    [book_for] Marcar
    [move_for] Remarcar
    [cancel_for] Cancelar
    [add_to_class] Inscrever
    [time_off] Registar
    [settings] Abrir
    [staff_and_links] Abrir
   *[outbox] Abrir
}

guide-lost = Não percebi. “Ajuda” mostra o que me pode pedir.
button-help = Ajuda
button-agenda = Agenda

## Language
language-which = { $count ->
    [1] Aqui falo { $languages }, e ainda nenhuma outra língua.
   *[other] Falo { $languages }. Qual prefere?
}
language-to = língua { $language }
language-unknown = { $count ->
    [1] Aqui ainda não falo { $wanted }, só { $languages }.
   *[other] Aqui não falo { $wanted }; falo { $languages }.
}
language-done = A partir daqui falamos { $language }.
language-followed = Continuo em português. Escreva “língua” para escolher outra.
language-others = Outras línguas
