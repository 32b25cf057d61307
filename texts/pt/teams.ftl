# What Teams shows of the app before and while somebody types; commands are typed as they stand here.

teams-default-name = Marcações
teams-name = { $name }: marcações
teams-short = Marque, remarque ou cancele, falando com o bot da empresa.
teams-full = Escreva o que precisa com as suas palavras: “marcar um corte na sexta à tarde”, “mudar para as 16h”, “o que tenho na próxima semana?” Vê o que percebi antes de qualquer coisa ser marcada, e pode desfazer uma alteração durante dez minutos. A equipa pede a agenda do dia, vê quem vem a seguir, e recebe aqui avisos de marcações novas, remarcadas e canceladas. Tudo o que é sobre uma pessoa fica na conversa pessoal.

teams-command-book = marcar
teams-about-book = Fazer uma marcação: “marcar um corte na sexta às 15h”
teams-command-bookings = as minhas marcações
teams-about-bookings = Ver as suas marcações, remarcar ou cancelar
teams-command-contact = contacto
teams-about-contact = Telefone, e-mail e horário da empresa
teams-command-help = ajuda
teams-about-help = O que pode pedir aqui
teams-command-agenda = agenda
teams-about-agenda = Para a equipa: o que está marcado hoje, amanhã ou na próxima semana
teams-command-find = procurar
teams-about-find = Para a equipa: encontrar alguém por nome, e-mail ou telefone
teams-command-free = livre
teams-about-free = Para a equipa: o que está livre, como “livre corte com Ana amanhã”
teams-command-book_for = marcar para
teams-about-book_for = Para a equipa: marcar para um cliente, como “marcar um corte para Casey na sexta às 15h”
teams-command-time_off = ausência
teams-about-time_off = Para a equipa: registar ausências, e ver o que acontece às marcações nesse tempo
teams-command-settings = definições
teams-about-settings = Para administradores: o que os clientes podem fazer, horário, serviços e equipa
