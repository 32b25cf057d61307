# What the bot says in channels and group chats of Teams, where others read along.

edge-personal-only = Un rendez-vous est chose privée : je n’en parle que dans une conversation personnelle. Ouvrez-en une avec moi et écrivez-moi là.
edge-went-on = J’ai répondu dans notre conversation personnelle, où personne d’autre ne lit.
edge-brought-along = Vous avez écrit là où d’autres lisent : « { $text } ». Je continue ici, entre nous.
edge-clicked-along = Vous avez cliqué sur une carte là où d’autres lisent. Je continue ici, entre nous.
public-help = Ici, où d’autres lisent, je donne les coordonnées : { $business } (« contact »), et l’équipe voit quelles heures sont prises (« agenda », sans noms). Pour le reste, écrivez-moi et je réponds dans notre conversation personnelle.
public-link-code = Un code de liaison s’écrit dans une conversation personnelle avec moi, où personne d’autre ne peut le lire. D’autres ont vu celui-ci : demandez-en un nouveau et écrivez-le-moi là.
