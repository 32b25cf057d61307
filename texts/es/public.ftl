# What the bot says in channels and group chats of Teams, where others read along.

edge-personal-only = Las citas son privadas, así que solo hablo de ellas en chats personales. Abra un chat conmigo y escríbame allí.
edge-went-on = He respondido en nuestro chat personal, donde no lee nadie más.
edge-brought-along = Ha escrito donde leen otras personas: “{ $text }”. Sigo aquí, en privado.
edge-clicked-along = Ha pulsado en una tarjeta donde leen otras personas. Sigo aquí, en privado.
public-help = Aquí, donde leen otras personas, le doy los datos de contacto de { $business } (“contacto”), y el equipo ve qué horas están ocupadas (“agenda”, sin nombres). Escríbame cualquier otra cosa y respondo en nuestro chat personal.
public-link-code = Un código de vínculo es para un chat personal conmigo, donde nadie más puede leerlo. Este lo han visto otras personas, así que pida uno nuevo y escríbamelo allí.
