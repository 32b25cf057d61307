# What the bot says to staff. Keys are <task>-<step>.

## Signing in, in web chat
button-sign-in = Entrada da equipa
form-staff_sign_in = o início de sessão da equipa
sign-in-email = Para a equipa: que e-mail está na sua ficha? Envio um código para lá.
staff_sign_in-email-again = Um e-mail, como ana@example.com.
staff_sign_in-code-again = Preciso dos seis algarismos do e-mail.
sign-in-code-sent = Se esse endereço está na ficha de alguém da equipa, um código vai a caminho. Escreva aqui os seis algarismos.
sign-in-slow = Ainda não chegou o código? Pode demorar um minuto; veja também no lixo eletrónico. “Procurar outra vez” aceita outro endereço. Um administrador sabe que endereço está na sua ficha.
sign-in-expired = Esse código já não vale. Diga-me o endereço outra vez para receber um novo.
sign-in-done = Sessão iniciada como { $name }. { $role ->
    [administrator] Como administrador, pode procurar qualquer marcação pela referência, e remarcá-la ou cancelá-la.
    [scheduler] Como agendador, pode procurar qualquer marcação pela referência, e remarcá-la ou cancelá-la.
    [teamMember] Pode procurar as marcações do seu calendário pela referência, e remarcá-las ou cancelá-las.
   *[other] Pode ver qualquer marcação pela referência.
} “Agenda” mostra o dia, “a seguir” quem vem a seguir, e “procurar” encontra alguém. “Terminar sessão” acaba com isso, tal como trinta minutos sem uso.
sign-in-already = Tem a sessão iniciada como { $name }, { $role ->
    [administrator] administrador
    [scheduler] agendador
    [teamMember] membro da equipa
   *[other] visualizador
}. “Terminar sessão” acaba com isso.
sign-in-off = A equipa não inicia sessão nesta página; a empresa desligou isso. No Teams a sua função vem com a conta.
sign-in-teams = No Teams a sua função vem com a conta, por isso aqui não se inicia nem termina sessão.
sign-in-over = A sua sessão terminou, por isso falo agora consigo como cliente.
sign-out-done = Sessão terminada. Agora falo consigo como cliente.
sign-out-nothing = Não tem sessão iniciada.

## Looking up a booking as staff
staff-which-booking = Qual marcação? Diga-me a referência.
staff-no-such-booking = Não encontro nenhuma marcação { $reference } que a sua função possa ver.

## Linking an account in Teams
link-done = Esta conta fica associada a { $name }, { $business }. A partir daqui reconheço-o por ela.
refused-teams-only = Um código de associação só funciona numa conversa pessoal comigo no Teams, porque só lá sei de quem é a conta.
refused-link-expired = Esse código de associação não funciona: tem um erro, já foi usado, ou tem mais de dez minutos.
refused-linked-already = Não é possível associar: esta conta, ou a ficha, já tem uma associação.
