# What an identity in Teams means for a talk. Keys are identity-<step>.

identity-turned-away = Grazie per il messaggio. Qui in Teams parlo solo con le persone dell’organizzazione di { $business }.

## A customer who proved an address in Teams
identity-linked = Grazie, il codice è giusto. D’ora in poi la riconosco dal Suo account in Teams: la prossima volta non serve un codice.
