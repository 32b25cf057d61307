# What the bot says to administrators about what is kept of people. Keys are <command>-<step>.

## Whose
whose-ask = Dados de quem? Escreva o nome, o e-mail, o telefone ou a referência de uma marcação.
whose-title = Dados de quem?
whose-input = Nome, e-mail, telefone ou referência
whose-submit = Procurar
whose-which = Qual destas pessoas?
whose-several = “{ $text }” pode ser { $names }. Quem? O e-mail ou o telefone esclarece.
whose-this = Esta
whose-more = { $count ->
    [1] Há mais uma pessoa: escreva um pouco mais.
   *[other] Há mais { $count } pessoas: escreva um pouco mais.
}
whose-unreachable = sem e-mail, sem telefone
whose-nobody = Não conheço ninguém com “{ $text }”.

## Erasing
customer-erased = um cliente apagado
form-erase = apagar o que se guarda de alguém
fact-bookings = Marcações
fact-messages = Mensagens
fact-not-included = Não incluído
erase-bookings = { $upcoming ->
    [0] já passadas ou canceladas: { $over }
   *[other] por vir: { $upcoming }, já passadas ou canceladas: { $over }
}
erase-title = Apagar tudo o que se guarda de { $name }?
erase-line = { $upcoming ->
    [0] {""}
    [1] A marcação por vir é cancelada com isso, e nenhum e-mail avisa: talvez queira ligar primeiro.{" "}
   *[other] As { $upcoming } marcações por vir são canceladas com isso, e nenhum e-mail avisa: talvez queira ligar primeiro.{" "}
}Nome, e-mail, telefone, notas, respostas e o que escreveu são apagados. O calendário e o histórico guardam que algo foi marcado, sem dizer para quem. Isto não se pode desfazer.
erase-yes = { $upcoming ->
    [0] Apagar de vez
   *[other] Cancelar e apagar de vez
}
erase-no = Manter
erase-confirm-again = “Sim” apaga de vez, “não” mantém.
erase-kept = Nada foi apagado.
erase-nothing = Já não se guarda nada desta pessoa.
erase-done-title = Apagado
erase-done = { $count ->
    [0] Apagado: o que escreveu.
    [1] Apagado: fica uma marcação, sem dizer de quem era.
   *[other] Apagado: ficam { $count } marcações, sem dizer de quem eram.
} As cópias que exportou antes ainda o têm.

## Exporting
form-export = uma exportação
export-title = Levar um ficheiro
export-line = JSON, para descarregar uma vez de uma página minha.
export-all-label = Tudo
export-all-note = Todos os dados: uma cópia que “app.py import” repõe
export-one-label = Um cliente
export-one-note = Tudo o que se guarda dele
export-make = Criar o ficheiro
export-choose = Escolher
export-ask = O que deve ter o ficheiro: tudo, ou um cliente? “Exportar tudo”, ou “exportar casey@example.com”.
export-done-title = O ficheiro está pronto
export-done = O ficheiro está pronto no link do cartão: por dez minutos, uma vez, e só enquanto for administrador. O histórico regista que o pediu.
export-open = Abrir a página
fact-file = Ficheiro
fact-open = Link
fact-until = Até
export-file = { $kind ->
    [all] Tudo
   *[one] O que se guarda de { $name }
}
export-no-bookings = Já não há nenhuma marcação desse cliente.

page-download = Descarregar
page-download-text = { $kind ->
    [all] Tudo o que { $name } guarda nas suas marcações, com clientes e equipa
   *[one] Tudo o que { $name } guarda de um cliente
}, num ficheiro JSON. Pode ser levado uma vez, dentro de { $minutes ->
    [1] um minuto
   *[other] { $minutes } minutos
}.
page-download-take = Descarregar o ficheiro
page-download-care = Contém dados pessoais: guarde-o onde só possa lê-lo quem deve, e apague-o quando já não precisar dele.
page-download-over = Este ficheiro já não está disponível
page-download-over-text = Já foi levado, ou tem mais de dez minutos. Escreva “exportar” ao bot para ter um novo.
