# What the bot says in channels and group chats of Teams, where others read along.

edge-personal-only = Afspraken zijn privé, dus daarover praat ik alleen in een persoonlijke chat. Open een chat met mij en schrijf me daar.
edge-went-on = Ik heb geantwoord in onze persoonlijke chat, waar niemand meeleest.
edge-brought-along = U schreef waar anderen meelezen: “{ $text }”. Ik ga hier verder, onder ons.
edge-clicked-along = U klikte op een kaart waar anderen meelezen. Ik ga hier verder, onder ons.
public-help = Hier, waar anderen meelezen, geef ik u de contactgegevens van { $business } (“contact”), en ziet het team welke tijden bezet zijn (“agenda”, zonder namen). Schrijf me iets anders, dan antwoord ik in onze persoonlijke chat.
public-link-code = Een koppelcode hoort in een persoonlijke chat met mij, waar niemand anders die kan lezen. Deze hebben anderen gezien, dus vraag een nieuwe en stuur me die daar.
