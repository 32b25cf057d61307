# What Teams shows of the app before and while somebody types; commands are typed as they stand here.

teams-default-name = Citas
teams-name = { $name }: citas
teams-short = Reserve, mueva o cancele una cita hablando con el bot del negocio.
teams-full = Escriba lo que necesita con sus palabras: “reservar un corte el viernes por la tarde”, “muévela a las 16:00”, “¿qué tengo la semana que viene?”. Antes de reservar nada ve lo que he entendido, y durante diez minutos puede deshacer un cambio. El equipo pide aquí la agenda del día, mira quién viene ahora y se entera de reservas nuevas, movidas y canceladas. Todo lo que se refiere a una persona queda en el chat personal.

teams-command-book = reservar
teams-about-book = Reservar una cita: “reservar un corte el viernes a las 15:00”
teams-command-bookings = mis citas
teams-about-bookings = Ver sus citas, mover o cancelar una
teams-command-contact = contacto
teams-about-contact = Teléfono, correo y horario del negocio
teams-command-help = ayuda
teams-about-help = Lo que puede pedir aquí
teams-command-agenda = agenda
teams-about-agenda = Para el equipo: qué hay reservado hoy, mañana o la semana que viene
teams-command-find = buscar
teams-about-find = Para el equipo: buscar a alguien por nombre, correo o teléfono
teams-command-free = huecos
teams-about-free = Para el equipo: qué hay libre, como “huecos para corte con Ana mañana”
teams-command-book_for = reservar para
teams-about-book_for = Para el equipo: reservar para un cliente, como “reservar corte para Casey el viernes a las 15:00”
teams-command-time_off = ausencia
teams-about-time_off = Para el equipo: anotar una ausencia y ver qué pasa con sus reservas
teams-command-settings = ajustes
teams-about-settings = Para administración: qué pueden hacer los clientes, horario, servicios y equipo
