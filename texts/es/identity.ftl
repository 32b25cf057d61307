# What an identity in Teams means for a talk. Keys are identity-<step>.

identity-turned-away = Gracias por escribir. Aquí en Teams solo hablo con personas de la organización de { $business }.

## A customer who proved an address in Teams
identity-linked = Gracias, el código es correcto. Desde ahora lo sé por su cuenta de Teams, así que la próxima vez no necesita código.
