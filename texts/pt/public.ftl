# What the bot says in channels and group chats of Teams, where others read along.

edge-personal-only = As marcações são privadas, por isso só falo delas em conversas pessoais. Abra uma conversa comigo e escreva-me lá.
edge-went-on = Respondi na nossa conversa pessoal, onde mais ninguém lê.
edge-brought-along = Escreveu onde outros leem: “{ $text }”. Continuo aqui, só entre nós.
edge-clicked-along = Clicou num cartão onde outros leem. Continuo aqui, só entre nós.
public-help = Aqui, onde outros leem, dou-lhe os contactos de { $business } (“contacto”), e a equipa vê que horas estão ocupadas (“agenda”, sem nomes). Para o resto, escreva-me e respondo na nossa conversa pessoal.
public-link-code = Um código de associação é para uma conversa pessoal comigo, onde mais ninguém o possa ler. Este já foi visto por outros, por isso peça um novo e escreva-mo lá.
