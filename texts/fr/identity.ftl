# What an identity in Teams means for a talk. Keys are identity-<step>.

identity-turned-away = Merci de votre message. Ici, dans Teams, je ne parle qu’avec les personnes de la même organisation : { $business }.

## A customer who proved an address in Teams
identity-linked = Merci, c’est le bon code. Désormais, votre compte Teams me suffit : la prochaine fois, plus besoin de code.
