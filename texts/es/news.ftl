# News of bookings for staff in Teams. Keys are news-<step>.

news-told = { $kind ->
    [booked] Nueva
    [gained] Nueva para usted
    [moved] Movida
    [cancelled] Cancelada
   *[restored] Como antes otra vez
}: { $booking }, para { $customer }. { $before ->
    [none] {""}
   *[other] { $kind ->
        [moved] Antes era: { $before }.{" "}
        [gained] Antes era: { $before }.{" "}
       *[other] {""}
    }
}{ $by ->
    [customer] { $kind ->
        [booked] La reservó el cliente.
        [cancelled] La canceló el cliente.
        [restored] El cliente deshizo su cambio.
       *[other] La movió el cliente.
    }
   *[other] { $kind ->
        [booked] La reservó { $by }.
        [cancelled] La canceló { $by }.
        [restored] { $by } deshizo el cambio.
       *[other] La movió { $by }.
    }
}{ $reason ->
    [none] {""}
   *[other] {" "}Motivo: { $reason }
}
news-left = Ya no es suya: { $booking }. Ahora la tiene { $staff }. { $by ->
    [customer] La movió el cliente.
   *[other] La movió { $by }.
}
news-is-on = Los avisos están activados: le escribo aquí cuando se hace, se mueve o se cancela una reserva suya{ $quiet ->
    [none] , a cualquier hora
   *[other] , pero no { $quiet }
}. “Desactivar avisos” los termina, y “horas de silencio de 21 a 7” pone las horas.
news-is-on-nowhere = Los avisos están activados. Llegan por Teams, cuando me haya escrito allí en un chat personal.
news-is-off = Los avisos están desactivados: ya no le escribo cuando cambia una reserva suya. Los correos llegan como antes. “Activar avisos” los pone en marcha otra vez.
news-quiet = { $quiet ->
    [none] No tiene horas de silencio: los avisos llegan a cualquier hora. “Horas de silencio de 21 a 7” las pone.
   *[other] Sus horas de silencio: { $quiet }. Lo que pase entonces espera a que terminen. “Quitar horas de silencio” las termina, y “horas de silencio del negocio” deja las del negocio.
}
button-news-on = Activar avisos
button-news-off = Desactivar avisos
