# What an identity in Teams means for a talk. Keys are identity-<step>.

identity-turned-away = Obrigado por escrever. Aqui no Teams falo apenas com pessoas da organização de { $business }.

## A customer who proved an address in Teams
identity-linked = Obrigado, o código está certo. A partir de agora reconheço isto pela sua conta no Teams, por isso da próxima vez não precisa de código.
