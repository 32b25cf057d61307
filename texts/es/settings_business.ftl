### The settings of the business and its services, and what is said about what was typed there.

hours-midnight = medianoche

## What was typed and cannot be taken

typed-unknown-word = No entiendo “{ $said }”. Escríbalo así: “Lun-Vie 9:00-12:30, 13:30-17:30; Sáb 9-13; Dom cerrado”.
typed-no-days = ¿Para qué días? Escríbalo así: “Lun-Vie 9:00-17:00; Sáb 9-13; Dom cerrado”.
typed-no-hours = { $day } no tiene horas. Añádalas, por ejemplo “9:00-17:00”, o escriba “cerrado”.
typed-no-time = “{ $said }” no dice desde qué hora hasta qué hora. Escríbalo así: “9:00-17:30”; un día puede terminar a “medianoche”.
typed-reversed = “{ $said }” termina antes de empezar. El horario de un día termina ese mismo día, a medianoche como muy tarde.
typed-overlapping = Dos tramos se solapan: { $day }. Cada uno tiene que terminar antes de que empiece el siguiente.
typed-no-length = “{ $said }” no es una duración. Escríbala así: “45 minutos”, “1 hora 30 minutos” o “2 días”.
typed-no-price = “{ $said }” no es un importe. Escriba solo el número, por ejemplo “38” o “38,50”.
typed-no-zone = No conozco ninguna zona horaria “{ $said }”. Escríbala así: “Europe/Madrid”, o con la ciudad que le da nombre.
typed-no-language = “{ $said }” no es un idioma que hable. Escriba una etiqueta, por ejemplo “es-ES” o “en-GB”.
typed-no-currency = No conozco ninguna moneda “{ $said }”. Escriba sus tres letras, por ejemplo “EUR”.
typed-no-country = No conozco ningún país “{ $said }”. Escriba sus dos letras, por ejemplo “ES”, o su nombre.
typed-no-staff = “{ $said }” no es nadie que trabaje aquí. Escriba los nombres como están en la lista del equipo, separados por comas.
typed-no-dates = No puedo leer “{ $said }” como fecha. Escríbala así: “24-26 diciembre: no se reserva”, una línea para cada una.
typed-no-availability = “{ $said }” no dice cuándo se ofrece. Escriba “cuando haya alguien libre”, “no se reserva”, u horas como “Lun-Vie 9-12”; con fechas, después de dos puntos.
typed-no-recipient = “{ $said }” no es nadie que reciba recordatorios. Escriba “cliente”, “equipo” o “todos”.
typed-no-question = “{ $said }” no tiene pregunta. Escríbala primero y después sus opciones, por ejemplo “¿Largo del pelo? | Corto | Largo *obligatoria”.

## Lists of a line each, written as they can be typed

reminder-line = { $offset } antes a { $who }
reminder-to-customer = cliente
reminder-to-staff = equipo
reminder-to-allattendees = todos
question-required = obligatoria
availability-bookwhenstaffarefree = cuando haya alguien libre
availability-notbookable = no se reserva

## The pages about the business

settings-page-hours = Horario
settings-page-hours-note = Cuándo está abierto y en qué zona horaria
settings-page-hours-also = horario|horarios|horas|horario de apertura|apertura|zona horaria|zona
form-settings_hours = el horario
settings_hours-title = Horario de { $name }
settings_hours-line = Las horas van con el reloj del negocio. Otra zona no mueve ninguna reserva ni ningún cierre; cada uno aparece entonces a otra hora del día. Para un cierre escriba “cerrado el 24 de diciembre”.
setting-business_hours = Horario
setting-time_zone = Zona horaria
setting-is_zone_always_business = Los servicios en línea también se dicen en esta zona, no en la del cliente
hint-hours = Lun-Vie 9:00-12:30, 13:30-17:30; Sáb 9-13; Dom cerrado
hint-zone = Europe/Madrid
hint-quiet-hours = de 20 a 7
setting-quiet_hours = Sin avisos en Teams
typed-no-quiet-hours = “{ $said }” no es un tramo que entienda. Diga uno, por ejemplo “de 20 a 7” o “21:00-7:00”, o déjelo en blanco para recibir avisos a cualquier hora.

settings-page-name = Nombre e idioma
settings-page-name-note = Cómo se llama, idioma, moneda, país
settings-page-name-also = nombre|idioma|moneda|país|pais|tipo de negocio|cómo se llama|como se llama
form-settings_name = el nombre y el idioma
settings_name-title = Nombre e idioma de { $name }
settings_name-line = El idioma es el de los correos y la página cuando no se conoce el del cliente. Otra moneda no cambia ningún importe. El país es el de los teléfonos sin prefijo.
setting-display_name = Nombre
setting-business_type = Tipo de negocio
setting-language_tag = Idioma
setting-default_currency_iso = Moneda
setting-country = País
hint-language = es-ES
hint-currency = EUR
hint-country = ES

settings-page-contact = Datos de contacto
settings-page-contact-note = Teléfono, correo, dirección, sitio web y otras formas de cambiar una reserva
settings-page-contact-also = contacto|datos de contacto|teléfono|telefono|correo|correo electrónico|correo electronico|dirección|direccion|sitio web|web|email
form-settings_contact = los datos de contacto
settings_contact-title = Cómo localizar a { $name }
settings_contact-line = Tiene que quedar un teléfono o un correo electrónico: es lo que reciben los clientes cuando el bot no puede ayudar. De qué otra forma se cambia una reserva está en los correos y en el chat.
setting-phone = Teléfono
setting-email = Correo electrónico
setting-address = Dirección
setting-web_site_url = Sitio web
setting-other_ways_to_change = De qué otra forma se cambia una reserva

settings-page-page = Página de reservas
settings-page-page-note = Publicada o no, para quién, código, consentimiento, enlaces
settings-page-page-also = página|pagina|página de reservas|pagina de reservas|publicar|publicada|consentimiento|acceso|privacidad|condiciones|código|codigo
form-settings_page = la página de reservas
settings_page-title = Página de reservas de { $name }
settings_page-line = Los clientes reservan en la página y en el chat solo mientras está publicada. Todo esto cuenta desde el próximo clic; las reservas que ya existen se pueden gestionar en cualquier caso.
setting-is_published = Publicada
setting-access_control = Quién puede reservar
setting-foreign_tenants = Personas de otras organizaciones en Teams
setting-enforce_one_time_password = Un código por correo antes de la primera reserva
setting-maximum_open_bookings = Reservas pendientes que puede tener un cliente
setting-is_customer_consent_enabled = Pedir a los clientes que acepten un texto
setting-consent_text = El texto que aceptan
setting-retention_months = Olvidar a los clientes de citas pasadas tras tantos meses (0: nunca)
setting-privacy_policy_web_url = Enlace a su política de privacidad
setting-terms_web_url = Enlace a sus condiciones
setting-is_search_indexing_disabled = Ocultar la página en los buscadores
setting-is_staff_sign_in_enabled = El equipo puede identificarse en la página
value-accesscontrol-unrestricted = Todo el mundo
value-foreigntenants-everybody = Son clientes
value-foreigntenants-refused = Solo reciben sus datos de contacto
value-accesscontrol-restrictedtoorganization = Solo su organización, en Teams

settings-page-look = Aspecto
settings-page-look-note = Color y logotipo
settings-page-look-also = aspecto|color|colores|logo|logotipo|imagen|diseño|diseno
form-settings_look = el aspecto
settings_look-title = Aspecto de { $name }
settings_look-line = La página y los correos lo muestran enseguida. El texto sobre el color se lee bien sea cual sea. Un logotipo es una imagen en el propio enlace (data:image/…) o una ruta de este servidor; la página no pide nada a otros servidores.
setting-color = Color
setting-logo = Logotipo

## The pages about services

settings-page-services = Servicios
settings-page-services-note = Qué se puede reservar: duración, precio, equipo, preguntas, cuándo
settings-page-services-also = servicios|servicio|qué se puede reservar|precios|precio|preguntas|disponibilidad|duraciones|duración
settings-service-add = Un servicio nuevo
settings-service-add-also = nuevo|añadir|anadir|uno nuevo|servicio nuevo|un servicio nuevo|nuevo servicio|añadir servicio|añadir un servicio|otro
settings-add = Añadir
settings-service-hidden = oculto para los clientes
settings-service-nobody = no lo hace nadie, así que no se puede reservar
settings-service-no-link = en línea, aún sin enlace para unirse
settings-subject-service_basics = Qué es
settings-subject-service_basics-note = Nombre, duración, precio, equipo, plazas, oculto o no
settings-subject-service_words = Dónde, y qué se dice
settings-subject-service_words-note = Lugar o enlace, otros nombres, preguntas, información, notas
settings-subject-service_times = Cuándo se ofrece
settings-subject-service_times-note = Dentro del horario, en general y en ciertas fechas
settings-subject-service_reminders = Recordatorios
settings-subject-service_reminders-note = Cuándo, a quién y qué dicen

form-settings_service_basics = un servicio
settings_service_basics-title = { $name }: qué es
settings_service_basics-line = Un servicio oculto solo lo reserva el equipo. Las reservas que ya existen mantienen su duración y su persona; las que ya no encajan salen en una lista.
form-settings_service_new = un servicio nuevo
settings_service_new-title = Un servicio nuevo
settings_service_new-line = El lugar, las preguntas, los recordatorios y cuándo se ofrece vienen después en sus páginas.
settings_service_new-question = ¿Añadir este servicio?
setting-description = Qué es, en una línea
setting-default_duration = Cuánto dura
setting-pre_buffer = Tiempo libre antes
setting-post_buffer = Tiempo libre después
setting-default_price_type = Tipo de precio
setting-default_price = Precio
setting-staff_member_ids = Quién lo hace
setting-staff_needed = Quién hace falta
setting-maximum_attendees_count = Plazas a la misma hora
setting-is_hidden_from_customers = Oculto para los clientes
hint-minutes = por ejemplo 45 minutos
value-pricetype-free = Gratis
value-pricetype-fixedprice = Precio fijo
value-pricetype-startingat = Desde
value-pricetype-hourly = Por hora
value-pricetype-pricevaries = Precio variable
value-pricetype-callus = Precio por teléfono
value-pricetype-notset = Sin precio visible
value-staffneeded-one = Una de las personas
value-staffneeded-all = Todas a la vez

form-settings_service_words = lo que dice un servicio
settings_service_words-title = { $name }: dónde, y qué se dice
settings_service_words-line = Cada pregunta con sus opciones va en una línea. Lo que respondieron los clientes se queda con la pregunta, aunque la redacte de otra forma.
setting-is_location_online = Es en línea
setting-place_display_name = Nombre del lugar
setting-place_address = Su dirección
setting-join_web_url = Enlace para unirse
setting-aliases = Otros nombres, separados por comas
setting-custom_questions = Preguntas a los clientes
setting-additional_information = Qué más dicen las confirmaciones
setting-notes = Notas para el equipo
hint-questions = ¿Alergias? *obligatoria

form-settings_service_times = cuándo se ofrece un servicio
settings_service_times-title = { $name }: cuándo se ofrece
settings_service_times-line = En general: “cuando haya alguien libre”, “no se reserva”, u horas como “Mar 14-15; Jue 14-15”. Cada fecha va en una línea, por ejemplo “24-26 diciembre: no se reserva”. El equipo puede reservar fuera de eso.
setting-general_availability = En general
setting-custom_availabilities = En ciertas fechas
hint-offered = cuando haya alguien libre
hint-dates = 24-26 diciembre: no se reserva

form-settings_service_reminders = los recordatorios de un servicio
settings_service_reminders-title = { $name }: recordatorios
settings_service_reminders-line = Una línea cada uno: cuánto antes, a quién (cliente, equipo, todos) y, después de dos puntos, qué dice. Cuentan para las reservas que se hagan o se muevan desde ahora.
setting-default_reminders = Recordatorios
hint-reminders = 1 día antes a cliente: Traiga una toalla, por favor.

settings-service-remove = Quitarlo
settings-service-remove-note = Nunca se ha reservado
settings-remove = Quitar
form-settings_service_remove = quitar un servicio
settings-keep = Mantenerlo
settings_service_remove-question = ¿Quitar { $name }?
settings_service_remove-line = Nunca se ha reservado, así que no se va nada más con él. Esto no se puede deshacer.
settings_service_remove-kept = Se queda como está.
settings_service_remove-done = Quitado: { $name }
refused-was-booked = Este servicio se ha reservado, así que se queda por esas reservas. En su lugar, ocúltelo para los clientes.
settings-left = Lo que había escrito ahí no se ha guardado.
settings-closures = Además, cerrado: { $closures }
settings-page-reminders = Recordatorios
settings-page-reminders-note = Qué correos recuerdan una reserva y qué dicen
settings-page-reminders-also = recordatorios|recordatorio|correos de recordatorio
settings-no-reminders = ninguno
