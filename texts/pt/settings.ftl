# What the administrator's dialog says. Keys are settings-<step>; a setting's label is setting-<field>.

## The menu
button-settings = Definições
settings-title = Definições
settings-open = Abrir
settings-how-pages = Abra uma página, ou escreva o nome, como “definições horário”.
settings-rows-more = { $count ->
    [1] Mais uma
   *[other] Mais { $count }
}
settings-no-such-page = Não conheço nenhuma página “{ $heard }” nas definições. Há estas:
settings-no-such-service = Não conheço nenhum serviço “{ $heard }”.
settings-whole-business = Toda a empresa
settings-whole-business-also = empresa|a empresa|negócio|casa|tudo|todos os serviços

## Forms
settings-continue = Continuar
settings-too-long = (longo demais para um cartão; fica como está, se não escrever outra coisa)
settings-input = { $label }: { $problem }
settings-how = Preencha o cartão, ou escreva uma linha como “{ $label }: …”.
settings-save = Guardar
settings-confirm-title = Mudar { $name }?
settings-old-new = { $label }: { $old } → { $new }
settings-saved = Guardado: { $name }
settings-taken-back = Como antes: { $name }
settings-saved-undo = Mudou de ideias?
settings-undo = Desfazer
settings-unchanged = Nada a mudar: { $name } já está assim.
settings-meanwhile = Entretanto, { $name } mudou:
settings-meanwhile-kept = O que escreveu está guardado. Veja, e guarde se ainda estiver certo.
settings-meanwhile-unknown = Algo que esta página não mostra.
settings-fault-elsewhere = { $name }, { $label }: { $problem }
settings-misfits = { $count ->
    [1] Uma marcação por vir já não encaixa. Fica como está.
   *[other] { $count } marcações por vir já não encaixam. Ficam como estão.
}
settings-misfit = { $booking }, para { $customer }: { $why }
settings-more = { $count ->
    [1] … e mais uma
   *[other] … e mais { $count }
}
misfit-staff-unavailable = quem atende já não faz este serviço
misfit-outside-hours = fora do horário
misfit-not-bookable = o serviço não se pode marcar a essa hora
misfit-full = a sessão tem mais lugares ocupados do que isso
misfit-staff-off = ausência, ou fechado

## Values
settings-yes = Sim
settings-no = Não
settings-yes-also = ligado|ligada|ligar|ativo|verdadeiro|sim|s
settings-no-also = desligado|desligada|desligar|inativo|falso|não|nao|n
settings-unset = Não definido
settings-unset-as = Não definido ({ $value })
settings-not-set = não definido
settings-as-before = não definido ({ $value })
settings-none = nenhum
settings-length-hint = como 2 horas, 1 dia ou nenhum
settings-no-length = Diga quanto tempo com a unidade, como “15 minutos”, “2 horas”, “1 dia” ou “nenhum”.
settings-no-number = Um número inteiro, como 3.
settings-no-yes = Sim ou não.
settings-no-choice = Um destes: { $choices }.

## What is wrong with a value
setting-problem = Isso não se pode guardar.
setting-problem-contact_missing = A empresa mantém um telefone ou um e-mail, para que os clientes a possam contactar.
setting-problem-last_administrator = Assim a empresa ficava sem um administrador contactável.
setting-problem-missing = Isto não pode ficar em branco.
setting-problem-negative = Não abaixo de zero.
setting-problem-no_address = Um e-mail, como ana@example.com.
setting-problem-no_color = Uma cor como #8a3b5e.
setting-problem-no_country = As duas letras de um país, como PT.
setting-problem-no_currency = As três letras de uma moeda, como EUR.
setting-problem-no_language = Um código de língua, como pt-PT.
setting-problem-no_link = O endereço de uma página, que começa por https://.
setting-problem-no_linked_administrator = Associe primeiro a conta do Teams de um administrador; senão ninguém poderia voltar atrás.
setting-problem-no_phone = Um telefone tem pelo menos três algarismos.
setting-problem-no_picture = Uma imagem no próprio link, que começa por data:image/, ou um caminho deste servidor, como /static/logo.svg. A página não pede nada a outro servidor.
setting-problem-no_whole_minutes = Só minutos inteiros.
setting-problem-not_unique = Cada um só uma vez.
setting-problem-overlapping = Dois períodos do mesmo dia sobrepõem-se.
setting-problem-reversed = O fim vem depois do início.
setting-problem-too_few = Pelo menos { $limit }.
setting-problem-too_long = { $measure ->
    [time] No máximo { $limit }.
   *[other] No máximo { $limit } caracteres.
}
setting-problem-too_many = No máximo { $limit }.
setting-problem-too_short = Pelo menos { $limit }.
setting-problem-unknown_staff = Há aí alguém que não trabalha aqui.
setting-problem-unknown_zone = O nome de um fuso horário, como Europe/Lisbon.
setting-problem-without_offset = Falta o fuso horário a esse instante.
setting-problem-without_tenant = Uma conta do Teams tem também uma organização.

## History
settings-page-history = O que mudou
settings-page-history-note = As últimas alterações, de quem, e como voltar
settings-page-history-also = histórico|alterações|últimas alterações|mudanças|registo|desfazer
settings-history-empty = Ainda nada mudou.
settings-by = ({ $who }, { $when })
settings-added = novo
settings-removed = retirado
