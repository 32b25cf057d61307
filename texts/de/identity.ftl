# Was eine Identität in Teams für ein Gespräch bedeutet. Schlüssel: identity-<Schritt>.

identity-turned-away = Danke für Ihre Nachricht. Hier in Teams spreche ich nur mit Personen aus der Organisation von { $business }.

## Wer in Teams eine Adresse nachgewiesen hat
identity-linked = Danke, der Code stimmt. Ab jetzt erkenne ich Sie an Ihrem Konto in Teams, beim nächsten Mal brauchen Sie keinen Code.
