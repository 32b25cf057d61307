# The scheduling policy. Keys are settings-policy-<step>; a setting's label is setting-<field>.

settings-page-policy = Política de agendamento
settings-page-policy-note = Passos, antecedência, prazos, mudanças, motivos
settings-page-policy-also = política|agendamento|regras de marcação|prazo|prazos|antecedência|passos
settings-policy-note = Pelo menos { $lead } antes, no máximo { $advance }
settings-policy-inherits = Como a empresa: pelo menos { $lead } antes, no máximo { $advance }

form-settings_policy = a política de agendamento
settings_policy-title = Política de agendamento de { $name }
settings_policy-line = Vale para todos os serviços que não digam outra coisa. Escreva um tempo como 2 horas, 1 dia ou nenhum; em branco quer dizer não definido.
form-settings_service_policy = a política de agendamento de um serviço
settings_service_policy-title = Política de agendamento de { $name }
settings_service_policy-line = O que fica em branco é como a empresa diz. Escreva um tempo como 2 horas, 1 dia ou nenhum.
settings_policy-entries-again = Escreva uma linha como “Prazo para cancelar: 1 dia”, ou preencha o cartão. “Parar” sai daqui.
settings_service_policy-entries-again = Escreva uma linha como “Prazo para cancelar: 1 dia”, ou preencha o cartão. “Parar” sai daqui.
change-entries = o que escreveu

setting-time_slot_interval = Passos entre inícios
setting-minimum_lead_time = Antecedência mínima
setting-maximum_advance = Antecedência máxima
setting-allow_staff_selection = Os clientes escolhem quem os atende
setting-cancel_notice = Prazo para cancelar
setting-reschedule_notice = Prazo para remarcar
setting-maximum_reschedules = Mudanças por cliente, no máximo
setting-reason = Motivo para cancelar ou remarcar
setting-send_confirmations_to_owner = Enviar e-mail aos administradores a cada marcação
value-reasonrule-optional = Opcional
value-reasonrule-required = Obrigatório
value-reasonrule-not_asked = Não se pergunta
