# What the bot says about time off, closures and who stands in. Keys are <command>-<step>.

## Refusals
refused-ends-before-start = Isso acaba antes de começar.
refused-too-long = É mais do que { $days } dias, e de uma só vez não registo mais do que isso.
refused-overlaps = Já há uma ausência, de { $start } a { $end }.

## Time off and closures
form-time_off = o registo de uma ausência
absence-for-everybody = para todos
absence-for = para { $staff }
absence-everybody = Todos: fechado
absence-name = { $kind ->
    [closure] Encerramento
   *[off] Ausência de { $staff }
}: { $when }
absence-whole-day = { $day }, todo o dia
absence-days = de { $first } a { $last }, todo o dia
absence-hours = { $day }, { $hours } (hora de { $city })
absence-stretch = de { $first } às { $since } a { $last } às { $until } (hora de { $city })
absence-flag = { $kind ->
    [closure] Estamos fechados a essa hora
   *[off] { $staff } não está a essa hora
}
absence-away = { $kind ->
    [closure] fechado
   *[off] { $staff } não está
}
agenda-away = Nada marcado, { $day }: { $away }.
agenda-away-here = Nada marcado: { $away }.
absence-warning = { $flag }: remarque ou passe a outra pessoa.
absence-title = Ausências e encerramentos
absence-entered = { $count ->
    [0] Não há ausências registadas.
    [1] Há uma registada.
   *[other] Há { $count } registadas.
}
absence-more = { $count ->
    [1] Há mais uma, mais tarde, que não se vê aqui.
   *[other] Há mais { $count }, mais tarde, que não se veem aqui.
}
absence-enter-row = { $kind ->
    [closure] Outro encerramento
   *[off] Outra ausência
}
absence-enter = Registar
absence-remove = { $begun ->
    [yes] Terminar agora
   *[no] Retirar
}
absence-ended = { $begun ->
    [yes] Terminou agora
   *[no] Saiu do registo
}: { $absence }. As marcações que mudaram por causa dela ficam onde estão.
absence-undone = Saiu outra vez do registo. { $absence }
absence-undone-bookings = { $back ->
    [0] Nenhuma marcação pôde voltar ao seu lugar.
    [1] Uma marcação voltou ao seu lugar.
   *[other] { $back } marcações voltaram ao seu lugar.
}{ $others ->
    [0] { "" }
   *[other] {" "}As outras ficam onde estão agora.
}
absence-gone = Essa ausência já não existe.
absence-which = { $count ->
    [0] Não encontro essa ausência.
   *[other] Qual delas retiro?
}
absence-not-yours = Pode registar as suas ausências; as dos colegas são com agendadores e administradores, e os encerramentos com administradores.

## The form
absence-form = Ausência
absence-form-line = Deixe as horas em branco para dias inteiros. Antes de registar, mostro o que isso muda nas marcações.
absence-form-submit = Ver o que muda
absence-input-whom = Quem
absence-input-first = De
absence-input-since = Hora (opcional)
absence-input-last = Até, último dia (opcional)
absence-input-until = Hora (opcional)
absence-input-reason = Motivo (opcional)
absence-until-when = Até quando?
absence-no-such-day = Não encontro esse dia ou essa hora no calendário.
time_off-entries-again = Diga um dia ou vários, como “quinta das 9 às 12” ou “na próxima semana”.
time_off-confirm-again = “Sim” regista, “deixar 1” deixa uma marcação onde está, “mover 1” move-a afinal, “não” não regista nada.

## The plan
absence-session = { $service }, { $seats ->
    [1] 1 cliente
   *[other] { $seats } clientes
}
absence-place = { $day }, { $clock } com { $staff }
absence-to = Para { $place }.
absence-to-colleague = { $staff } fica com ela, à mesma hora.
absence-stays = Fica onde está: não há hora livre perto dali.
absence-left-out = Fica onde está. Proposta: { $proposed }
absence-note-locked = { $who ->
    [one] Esta pessoa não pode alterá-la online.
    [all] Estas pessoas não podem alterá-la online.
   *[some] { $count } destas pessoas não podem alterá-la online.
}
absence-note-silent = { $who ->
    [one] Esta pessoa não recebe e-mail.
    [all] Estas pessoas não recebem e-mail.
   *[some] { $count } destas pessoas não recebem e-mail.
}
absence-plan-line = { $count ->
    [0] Não há nada marcado nesse tempo.
    [1] Há uma marcação nesse tempo.
   *[other] Há { $count } marcações nesse tempo.
}{ $left ->
    [0] { "" }
    [1] {" "}Uma ficaria onde está.
   *[other] {" "}{ $left } ficariam onde estão.
}
absence-plan-more = { $count ->
    [1] Há mais uma marcação, tratada da mesma forma.
   *[other] Há mais { $count } marcações, tratadas da mesma forma.
}
absence-on-card = { $count ->
    [1] Há mais uma no cartão.
   *[other] Há mais { $count } no cartão.
}
absence-plan-submit = { $moves ->
    [0] Registar
    [1] Registar e mover 1
   *[other] Registar e mover { $moves }
}
absence-plan-question = { $moves ->
    [0] Posso registar?
   *[other] Posso registar e movê-las assim? Essas pessoas recebem um e-mail. “Deixar 1” deixa a primeira onde está.
}
absence-not-entered = Não registei nada, e todas as marcações ficam como estão.
absence-change = { $kind ->
    [added] foi registado { $when }
   *[removed] foi retirado { $when }
}
absence-changed-meanwhile = { $count ->
    [0] Entretanto a ficha mudou, por isso ainda não registei nada. Está agora assim.
   *[other] Entretanto { $changes }, por isso ainda não registei nada. Está agora assim.
}
absence-done-title = Registado. { $absence }
absence-done = { $moved ->
    [0] { $left ->
        [0] Não há marcações nesse tempo.
       *[other] Nenhuma marcação mudou.
    }
    [1] Uma marcação foi movida.
   *[other] { $moved } marcações foram movidas.
}{ $left ->
    [0] { "" }
    [1] {" "}Uma fica nesse tempo; a agenda assinala-a.
   *[other] {" "}{ $left } ficam nesse tempo; a agenda assinala-as.
}{ $failed ->
    [0] { "" }
   *[other] {" "}Já não foi possível fazer tudo.
} Escreva “ausências” para a ver ou retirar.
absence-fate = { $kind ->
    [moved] Movida
    [back] Voltou
    [not_back] Não voltou
   *[left] Fica
}
absence-rest = { $count ->
    [1] Há mais uma que não se vê aqui.
   *[other] Há mais { $count } que não se veem aqui.
}

## Whom to call
absence-calls = { $count ->
    [1] Por favor, ligue a esta pessoa
   *[other] Por favor, ligue a estas { $count } pessoas
}
absence-calls-how = “Lista de chamadas” mostra-a outra vez, com os e-mails devolvidos.
absence-calls-more = { $count ->
    [1] Há mais uma, mais tarde.
   *[other] Há mais { $count }, mais tarde.
}
absence-call-at = { $day }, { $clock }
absence-call = { $customer }, { $phone ->
    [none] sem telefone
   *[other] { $phone }
}. { $why ->
    [soon] Começa dentro de menos de três horas
    [no_address] Sem endereço de e-mail
    [opted_out] Não quer e-mails
   *[bounced] O e-mail foi devolvido
}. Agora: { $now }.
absence-no-calls = Não é preciso ligar a ninguém: os e-mails chegam a todos.
absence-no-plan = Não há lista de chamadas: aparece quando uma ausência toca em marcações.

## Hand over
form-hand_over = a passagem de uma marcação
hand_over-colleague-again = Diga o nome de um colega que esteja livre a essa hora.
hand_over-confirm-again = “Sim” passa-a, “não” deixa-a como está.
hand-over-nobody = { $booking }: nenhum colega que a possa fazer está livre a essa hora. “Remarcar” procura outra hora.
hand-over-to-whom = { $booking }: quem fica com ela? Livres a essa hora: { $names }.
hand-over-not-free = { $why ->
    [unchanged] Já está com { $staff }.
    [slot_taken] { $staff } tem outra marcação a essa hora.
    [staff_off] { $staff } não está a essa hora.
    [staff_unavailable] { $staff } não faz este serviço.
   *[other] { $staff } não trabalha a essa hora.
}
hand-over-title = Passar a { $staff }?
hand-over-session = As { $seats } pessoas da sessão vão juntas.
hand-over-yes = Passar a { $staff }
hand-over-no = Deixar como está
hand-over-confirm = { $booking }: passo-a a { $staff }, à mesma hora?
hand-over-left = Fica como está: { $booking }.
hand-over-done-title = Passada a { $staff }
hand-over-done = Feito: { $booking }. “Desfazer” funciona até às { $until }.
