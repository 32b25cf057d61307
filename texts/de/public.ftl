# Was der Bot in Kanälen und Gruppenchats von Teams sagt, wo andere mitlesen.

edge-personal-only = Termine sind privat, darum spreche ich darüber nur in persönlichen Chats. Öffnen Sie einen Chat mit mir und schreiben Sie mir dort.
edge-went-on = Ich habe in unserem persönlichen Chat geantwortet, wo niemand mitliest.
edge-brought-along = Sie haben geschrieben, wo andere mitlesen: „{ $text }“. Ich mache hier weiter, nur zwischen uns beiden.
edge-clicked-along = Sie haben eine Karte angeklickt, wo andere mitlesen. Ich mache hier weiter, nur zwischen uns beiden.
public-help = Hier, wo andere mitlesen, gebe ich Ihnen den Kontakt zu { $business } („Kontakt“), und das Team sieht, welche Zeiten belegt sind („Agenda“, ohne Namen). Schreiben Sie mir sonst etwas, antworte ich in unserem persönlichen Chat.
public-link-code = Ein Verknüpfungscode gehört in einen persönlichen Chat mit mir, wo niemand sonst ihn lesen kann. Diesen haben andere gesehen; bitten Sie um einen neuen und schreiben Sie ihn mir dort.
