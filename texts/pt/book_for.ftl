# What the bot says when staff book for customers. Keys are <command>-<step>.

## Beyond what binds customers
anyway-who-may = Ir além disso é para { $roles }.

## Whom, what and when, on one card
form-book_for = uma marcação para um cliente
book_for-title = Marcar para um cliente
book_for-line = Deixe o dia ou a hora em branco para escolher entre o que está livre.
book_for-submit = Continuar
book_for-input-name = Nome do cliente
book_for-input-email = E-mail (opcional)
book_for-input-phone = Telefone (opcional)
book_for-input-service = Serviço
book_for-input-staff = Com quem
book_for-input-day = Dia
book_for-input-time = Hora
book_for-input-note = Nota (opcional)
book_for-input-silent = Sem e-mails para este cliente
book_for-customer = Para quem é? Preencha o cartão ou escreva tudo de uma vez, como “Casey Quinn, corte com Ana, quinta às 15h”.
book_for-customer-alone = Para quem é? Preencha o cartão ou escreva um nome, um e-mail ou um telefone.
book_for-taken = { $service } com { $staff }, { $when }.
book_for-name = Ainda não conheço ninguém com { $reach }. Qual é o nome?
book_for-name-missing = Falta um nome.
book_for-which = Quem é: { $names }? Ou outra pessoa?
book_for-more = { $count ->
    [1] Há mais uma pessoa que corresponde
   *[other] Há mais { $count } pessoas que correspondem
}: um e-mail ou um telefone encontra a certa.
book_for-new = Novo cliente
book_for-service = Para { $customer }: que serviço, e quando? Posso marcar { $services }.
book_for-service-missing = Falta um serviço.
book_for-no-day = Não consigo ler esse dia e essa hora. Escolha de novo ou escreva aqui.
book_for-own-calendar = Só pode marcar no seu calendário. Para { $staff }, peça a um agendador ou administrador.
book_for-nothing = Não há nenhum serviço que possa marcar no seu calendário. Um administrador pode atribuir-lhe um.
book_for-change = Altere no cartão ou escreva o que muda, como “às 16h” ou “sem e-mails”.
book_for-customer-again = Basta um nome, um e-mail ou um telefone.
book_for-card-again = Basta um nome, um e-mail ou um telefone.
book_for-service-again = Basta o nome de um serviço.
book_for-slot-again = Basta um dia ou uma hora, como “quinta às 3” ou “mais tarde”.
book_for-answers-again = Uma das respostas propostas, ou “não” para deixar em branco.
book_for-confirm-again = “Sim” marca; ou escreva o que muda, como “às 16h”.
change-customer = o cliente

## Reading back, and what became of it
book_for-confirm = { $service } com { $staff }, { $when }, para { $customer }.
book_for-noted = Nota: { $note }.
book_for-answered = { $question } { $answer }.
book_for-shall-i = Posso marcar?
book_for-anyway = Marcar mesmo assim?
book_for-manage = { $may ->
    [yes] { $customer } pode remarcar ou cancelar online: em { $service }, os clientes podem gerir o que a equipa marca para eles.
    [unproven] Em { $service }, os clientes podem gerir o que a equipa marca para eles, mas sem e-mail { $customer } não consegue provar quem é, por isso terá de ligar.
   *[no] { $customer } não pode remarcar nem cancelar online: em { $service }, os clientes não podem gerir o que a equipa marca para eles.
}
book_for-mail = { $why ->
    [no_address] Não sai nenhum e-mail, porque não há endereço; depois de marcar digo o que ler em voz alta.
    [opted_out] Não sai nenhum e-mail, porque não quer recebê-los; depois de marcar digo o que ler em voz alta.
   *[none] A confirmação segue para { $email }.
}
book_for-done = Marcado para { $customer }: { $booking }. A referência é { $reference }.
book_for-mailed = A confirmação segue para { $email }.
book_for-read-aloud = Não sai nenhum e-mail. Leia em voz alta: “{ $when }, com { $staff }. A sua referência é { $reference }. Para alterar, contacte-nos: { $reach }.”
book_for-change-it = Para alterar, escreva “remarcar” ou “cancelar”.
fact-note = Nota

## A seat in a class
form-add_to_class = um lugar numa aula
add_to_class-none = Não há nenhum serviço com lugares para várias pessoas.
add_to_class-not-own = Só pode marcar no seu calendário, e não há lá nenhuma aula. Peça a um agendador ou administrador.
add_to_class-title = Inscrever numa aula
add_to_class-customer-again = Basta um nome, um e-mail ou um telefone.
add_to_class-card-again = Basta um nome, um e-mail ou um telefone.
add_to_class-service-again = Basta o nome de uma aula.
add_to_class-slot-again = Basta um dia, como “quinta”, ou “mais tarde”.
add_to_class-answers-again = Uma das respostas propostas, ou “não” para deixar em branco.
add_to_class-confirm-again = “Sim” marca; ou escreva o que muda, como “na quinta”.
book_for-double = { $customer } já tem algo a essa hora: { $booking }.
book_for-places = { $count ->
    [1] É o último lugar.
   *[other] Restam { $count } lugares.
}
