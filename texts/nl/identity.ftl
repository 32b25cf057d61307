# What an identity in Teams means for a talk. Keys are identity-<step>.

identity-turned-away = Bedankt voor uw bericht. Hier in Teams praat ik alleen met mensen van de organisatie van { $business }.

## A customer who proved an address in Teams
identity-linked = Dank u, dat is de juiste code. Voortaan herken ik u aan uw account in Teams; de volgende keer hebt u geen code nodig.
