# News of bookings for staff in Teams. Keys are news-<step>.

news-told = { $kind ->
    [booked] Nova
    [gained] Nova para si
    [moved] Remarcada
    [cancelled] Cancelada
   *[restored] Outra vez como antes
}: { $booking }, para { $customer }. { $before ->
    [none] {""}
   *[other] { $kind ->
        [moved] Antes era { $before }.{" "}
        [gained] Antes era { $before }.{" "}
       *[other] {""}
    }
}{ $by ->
    [customer] { $kind ->
        [booked] Foi o cliente que marcou.
        [cancelled] Foi o cliente que cancelou.
        [restored] O cliente desfez a alteração.
       *[other] Foi o cliente que remarcou.
    }
   *[other] { $kind ->
        [booked] Marcada por { $by }.
        [cancelled] Cancelada por { $by }.
        [restored] { $by } desfez a alteração.
       *[other] Remarcada por { $by }.
    }
}{ $reason ->
    [none] {""}
   *[other] {" "}Motivo: { $reason }
}
news-left = Já não é sua: { $booking }. Agora está com { $staff }. { $by ->
    [customer] Foi o cliente que remarcou.
   *[other] Foi { $by } que remarcou.
}
news-is-on = Os avisos estão ligados: escrevo-lhe aqui quando uma marcação sua é feita, remarcada ou cancelada{ $quiet ->
    [none] , a qualquer hora
   *[other] , mas não das { $quiet }
}. “Desligar avisos” acaba com isso, e “horas de silêncio 21 às 7” define as horas.
news-is-on-nowhere = Os avisos estão ligados. Chegam pelo Teams, assim que me tiver escrito lá numa conversa pessoal.
news-is-off = Os avisos estão desligados: já não lhe escrevo quando uma marcação sua muda. Os e-mails continuam como antes. “Ligar avisos” recomeça.
news-quiet = { $quiet ->
    [none] Não tem horas de silêncio: os avisos chegam a qualquer hora. “Horas de silêncio 21 às 7” define-as.
   *[other] As suas horas de silêncio são das { $quiet }: o que acontecer então espera pelo fim. “Sem horas de silêncio” acaba com elas, e “horas de silêncio da empresa” usa as da empresa.
}
button-news-on = Ligar avisos
button-news-off = Desligar avisos
