# What the bot says to administrators about what is kept of people. Keys are <command>-<step>.

## Whose
whose-ask = I dati di chi? Scriva il nome, l’indirizzo e-mail, il numero di telefono o il codice di una prenotazione.
whose-title = I dati di chi?
whose-input = Nome, e-mail, telefono o codice
whose-submit = Cerca
whose-which = Quale persona?
whose-several = “{ $text }” corrisponde a { $names }. Quale persona intende? Lo dice l’indirizzo e-mail o il numero di telefono.
whose-this = Questa
whose-more = { $count ->
    [one] Ce n’è un’altra: scriva qualcosa in più.
   *[other] Ce ne sono altre { $count }: scriva qualcosa in più.
}
whose-unreachable = nessun indirizzo e-mail, nessun numero di telefono
whose-nobody = Con “{ $text }” non conosco nessuno.

## Erasing
customer-erased = un cliente i cui dati sono stati cancellati
form-erase = la cancellazione dei dati di una persona
fact-bookings = Prenotazioni
fact-messages = Messaggi
fact-not-included = Non compresi
erase-bookings = { $upcoming ->
    [0] passate o disdette: { $over }
   *[other] in programma: { $upcoming }; passate o disdette: { $over }
}
erase-title = Cancellare tutto ciò che è conservato di { $name }?
erase-line = { $upcoming ->
    [0] {""}
    [one] Insieme viene disdetto l’appuntamento in programma, e nessuna mail lo dice: forse conviene chiamare prima.{" "}
   *[other] Insieme vengono disdetti i { $upcoming } appuntamenti in programma, e nessuna mail lo dice: forse conviene chiamare prima.{" "}
}Vengono cancellati nome, e-mail, telefono, note, risposte e messaggi. Il calendario e la cronologia conservano che qualcosa era prenotato, ma non da chi. Non si può tornare indietro.
erase-yes = { $upcoming ->
    [0] Cancella per sempre
   *[other] Disdici e cancella per sempre
}
erase-no = Tieni tutto
erase-confirm-again = “Sì” cancella per sempre, “no” tiene tutto.
erase-kept = Non è stato cancellato niente.
erase-nothing = Di quella persona non è più conservato niente.
erase-done-title = Cancellato
erase-done = { $count ->
    [0] Cancellato: ciò che ha scritto.
    [one] Cancellato: resta una prenotazione, senza dire di chi era.
   *[other] Cancellato: restano { $count } prenotazioni, senza dire di chi erano.
} Le copie esportate in precedenza contengono ancora i dati.

## Exporting
form-export = un’esportazione
export-title = Porti via un file
export-line = JSON, da scaricare una volta da una mia pagina.
export-all-label = Tutto
export-all-note = L’intero archivio: una copia di sicurezza che “app.py import” ripristina
export-one-label = Un cliente
export-one-note = Tutto ciò che è conservato di una persona
export-make = Crea il file
export-choose = Scegli
export-ask = Che cosa deve contenere il file: tutto, o un cliente? “Esporta tutto”, oppure “esporta casey@example.com”.
export-done-title = Il file è pronto
export-done = Il file è pronto dietro il link sulla scheda: per dieci minuti, una volta sola, e solo finché Lei è amministratore. La cronologia annota che lo ha chiesto.
export-open = Apri la pagina di download
fact-file = File
fact-open = Link
fact-until = Fino a
export-file = { $kind ->
    [all] Tutto
   *[one] Ciò che è conservato di { $name }
}
export-no-bookings = Di quel cliente non c’è più nessuna prenotazione.

page-download = Download
page-download-text = { $kind ->
    [all] Tutto ciò che { $name } conserva nelle sue prenotazioni, clienti e team compresi
   *[one] Tutto ciò che { $name } conserva di un cliente
}, come file JSON. Si può scaricare una volta, entro { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
}.
page-download-take = Scarica il file
page-download-care = Contiene dati personali: lo tenga dove solo Lei può leggerlo, e lo elimini quando ha finito.
page-download-over = Questo download non vale più
page-download-over-text = È già stato scaricato, o sono passati più di dieci minuti. Per averne uno nuovo scriva “esporta” al bot.
