# What the bot says in channels and group chats of Teams, where others read along.

edge-personal-only = Gli appuntamenti sono una cosa privata, quindi ne parlo solo in una chat personale. Apra una chat con me e mi scriva lì.
edge-went-on = Ho risposto nella nostra chat personale, dove nessun altro legge.
edge-brought-along = Ha scritto dove leggono anche altri: “{ $text }”. Continuo qui, tra noi.
edge-clicked-along = Ha usato una scheda dove leggono anche altri. Continuo qui, tra noi.
public-help = Qui, dove leggono anche altri, do i contatti di { $business } (“contatti”), e il team vede quali orari sono occupati (“agenda”, senza nomi). A tutto il resto rispondo nella nostra chat personale.
public-link-code = Un codice di collegamento va scritto in una chat personale con me, dove nessun altro può leggerlo. Questo l’hanno visto anche altri: ne chieda uno nuovo e lo scriva lì.
