### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

# How people say that they have an appointment, with | between. People never read these. Case, accents and apostrophes don’t
# matter. A text begins an entry if it holds one of them and a day or time, or is nothing but one of them.
appointment-phrases = tengo una cita | tengo cita | tengo mi cita | tengo la cita | tengo otra cita | tengo un turno | tengo turno | ya tengo cita | ya tengo turno | tenemos una cita | tenemos cita | me dieron una cita | me dieron cita | me dieron turno | me han dado cita | me han dado una cita | mi cita es | mi cita medica es | mi proxima cita es | mi turno es | la cita es | cita nueva | nueva cita | nuevo turno | añadir una cita | añadir cita | agregar una cita | agregar cita | agendar una cita | agendar cita | anotar una cita | anotar cita | apuntar una cita | apuntar cita | recuerdame mi cita | recuerdame la cita | recuerdeme mi cita | recuerdeme la cita | recordar mi cita | mi escaner es | tengo un escaner | tengo una resonancia | tengo un tac | mi segunda opinion es

# How people ask for the list of their appointments, with | between. People never read these. A text asks for it if it is nothing
# but one of them, or one of them with a day or time behind it.
appointment-list-phrases = mis citas | citas | ver mis citas | ver citas | muestrame mis citas | muestreme mis citas | mostrar mis citas | enseñame mis citas | lista de citas | lista de mis citas | que citas tengo | cuales son mis citas | tengo alguna cita | tengo citas | tengo cita hoy | cuando es mi cita | cuando es mi proxima cita | cuando tengo cita | cuando tengo la cita | a que hora es mi cita | a que hora tengo la cita | mi proxima cita | mis turnos | ver mis turnos | que turnos tengo | cuando es mi turno | mi proximo turno | mis consultas

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = ¿Quiere que le recuerde algo el { $date }?

## When is it?

appointment-ask-moment =
    ¿Cuándo es la cita?

    Escriba el día y la hora como quiera. Por ejemplo: «el próximo martes a las 2:30 pm», «12 de mayo 14:30» o «mañana a las 9». O elija el día en un calendario.

# $time (text): the time, for example “14:30”.
appointment-ask-day = ¿Qué día, a esta hora: { $time }? Escríbalo, por ejemplo «12 de mayo» o «el próximo martes». O elíjalo en un calendario.

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: toque el día. También puede escribirlo, por ejemplo «12 de mayo».

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = Ahí no hay ningún día. { $month }: toque un día con número, o escríbalo, por ejemplo «12 de mayo».

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = ¿A qué hora, el { $date }? Toque la hora, o escríbala, por ejemplo «2:30 de la tarde» o «14:30».

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, a partir de { $time }: toque la hora exacta, o escríbala.

appointment-moment-unclear = No he encontrado ningún día en eso. Puede escribirlo, por ejemplo «12 de marzo», o elegirlo en un calendario.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = ¿Es correcto? Tóquelo y lo guardo.
appointment-which-order = El día y el mes se pueden leer de dos maneras. ¿Qué día quiere decir?
appointment-which-week = ¿Cuál de estos días quiere decir?
appointment-which-day = ¿Qué día es?
appointment-which-half = ¿Qué hora quiere decir?
appointment-which-day-or-time = ¿Es un día o una hora? ¿Cuál quiere decir?
appointment-which-time = Escribió más de una hora. ¿A qué hora empieza la cita?
appointment-which-two = Escribió más de un día. ¿Cuál es?
appointment-which-no-such = Ese día no existe. ¿Quiere decir uno cercano?
appointment-which-weekday = Esa fecha cae en otro día de la semana. ¿Qué día quiere decir?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = Ese momento ya pasó: { $moment }. ¿Cuándo es la cita?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = Eso es dentro de más de dos años: { $moment }. Por favor, compruébelo y escríbalo otra vez.
appointment-which-gap = Esa hora no existe ese día, porque los relojes se adelantan. ¿Qué hora dice su carta?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = En ese momento los relojes se atrasan, así que esta hora viene dos veces: { $moment }. ¿Cuál es?

## The time zone

appointment-ask-nation = ¿Dónde recibe usted su atención médica? Lo pregunto para que los recordatorios lleguen a la hora correcta.

appointment-zone-united-states =
    ¿En qué zona horaria está usted? Lo pregunto para que los recordatorios lleguen a la hora correcta.

    También puede escribir la ciudad grande más cercana, o qué hora es ahora.

appointment-zone-anywhere =
    ¿En qué zona horaria está usted? Lo pregunto para que los recordatorios lleguen a la hora correcta.

    Escriba la ciudad grande más cercana, por ejemplo «París». O escriba qué hora es ahora, por ejemplo «15:20».

appointment-zone-several = ¿Cuál de estas es correcta? Si no lo es ninguna, escriba una ciudad grande cercana, o qué hora es ahora.

appointment-zone-none = No conozco ese lugar. Escriba una ciudad más grande y cercana, por ejemplo la capital. O escriba qué hora es ahora.

# $city (text): the city, for example “Paris”.
appointment-zone-city = Hora de { $city }

zone-europe-london = Hora del Reino Unido
zone-america-new-york = Este (Nueva York)
zone-america-chicago = Centro (Chicago)
zone-america-denver = Montaña (Denver)
zone-america-phoenix = Arizona (Phoenix)
zone-america-los-angeles = Pacífico (Los Ángeles)
zone-america-anchorage = Alaska (Anchorage)
zone-pacific-honolulu = Hawái (Honolulu)
zone-america-puerto-rico = Puerto Rico (San Juan)
zone-pacific-guam = Guam (Hagåtña)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday } { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date }, { $time }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date }, { $time }, { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (de madrugada)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, antes de que los relojes se atrasen
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, después de que los relojes se atrasen

appointment-news-kept = He guardado su cita:
appointment-news-already-kept = Ya había guardado esta cita:
appointment-news-moved = He cambiado el día y la hora:
appointment-news-changed = Lo he cambiado:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = Para qué es: { $text }
# $text (text): in the person’s own words.
appointment-line-place = Lugar: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = Quién le acompaña: { $text }
# $text (text): in the person’s own words.
appointment-line-note = Nota: { $text }

appointment-kind-own-doctor = Mi propio médico
appointment-kind-second-opinion = Segunda opinión
appointment-kind-tests = Pruebas
appointment-kind-other = Otra cosa

appointment-reminders-planned = Le escribiré:
appointment-reminders-none = No hay ningún recordatorio previsto.

appointment-is-over = Esta cita ya pasó.

## The list

appointment-list-empty = Aquí no hay ninguna cita. Puedo recordarle una, para que tenga tiempo de prepararse.
appointment-list-ahead = Sus citas. Toque una para verla o cambiarla.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = Las citas desde el número { $number } ya pasaron.
appointment-full = Puedo guardar 20 citas como máximo. Por favor, borre una que ya pasó y después añada la nueva.

## Changing

appointment-ask-kind = ¿Para qué es esta cita? No tiene que decirlo.
appointment-ask-place = ¿Dónde es? Escriba el lugar como lo dice su carta, por ejemplo la clínica y la sala.
appointment-ask-companion = ¿Quién le acompaña? Puede escribir «mi hermana». No hace falta ningún nombre.
appointment-ask-note = ¿Qué le gustaría recordar de esta cita? Escríbalo como quiera.

# $text (text): in the person’s own words.
appointment-ask-kept = Guardado ahora: { $text }

appointment-too-long = Eso es demasiado largo para mí. Por favor, use 200 caracteres como máximo.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    ¿Borro esta cita y sus recordatorios? { $moment }

    Esto solo la borra aquí. No cancela nada en su hospital o clínica.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = ¿La borro de la lista? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    La he borrado aquí: { $moment }. No llegará ningún recordatorio de ella.

    No se lo he dicho a su hospital o clínica. Si no puede ir, por favor llame.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = La he borrado de la lista: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    Zona horaria para citas nuevas: { $zone }

    Las citas que ya ha anotado conservan su propia zona horaria.
appointment-zone-unknown = todavía no se sabe

## Calendar files

appointment-file-new =
    Aquí tiene su cita como archivo de calendario. Ábralo para ponerla en su calendario.

    Dice «Cita», la hora y el lugar. Su calendario puede avisarle 1 día antes, y otra vez 2 horas antes.
appointment-file-again = Aquí tiene el archivo con el nuevo día y la nueva hora. Ábralo para actualizar su calendario.
appointment-file-gone = Abra este archivo para quitar la cita de su calendario. En algunos calendarios tiene que borrarla a mano.

appointment-file-summary = Cita

appointment-ask-file = Ahora puede enviarme un archivo de calendario de su hospital. Su nombre termina en .ics. Si ya envió uno, por favor envíelo otra vez: no lo he guardado.

appointment-file-fault-too-large = Ese archivo es demasiado grande para mí. Por favor, escriba el día y la hora, o envíe el archivo de una sola cita.
appointment-file-fault-not-fetched = No he podido recibir ese archivo. Por favor, envíelo otra vez, o escriba el día y la hora.
appointment-file-fault-not-a-calendar = No puedo leer ese archivo como calendario. Por favor, escriba el día y la hora.
appointment-file-fault-no-events = En ese archivo no hay ninguna cita. Por favor, escriba el día y la hora.
appointment-file-fault-only-past = Las citas de ese archivo ya pasaron.
appointment-file-fault-cancelled = El archivo dice que la cita está cancelada. Por favor, compruebe con su hospital o clínica si es así.
appointment-file-fault-repeats = El archivo tiene una cita que se repite, pero no puedo saber cuándo es la próxima. Por favor, escriba el día y la hora.
appointment-file-fault-too-many = Ese archivo contiene un calendario entero. Por favor, envíe el archivo de una cita, o escriba el día y la hora.

appointment-offer-one = He encontrado esto en su archivo. ¿Es correcto? Tóquelo y lo guardo.
appointment-offer-several = He encontrado estas citas en su archivo. ¿Cuál guardo? Puede enviar el archivo otra vez para guardar otra.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = Se repite. Guardo solo la primera.

## Buttons (at most 40 characters)

button-appointments = Citas
button-appointment-new = Nueva cita
button-appointment-other = Otro día u otra hora
button-appointment-calendar = Elegir el día en un calendario
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ Atrás: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = Siguiente: { $month } ›
button-appointment-empty = ·
button-appointment-move = Cambiar el día o la hora
button-appointment-kind = Para qué es
button-appointment-no-kind = No quiero decirlo
button-appointment-place = Lugar
button-appointment-companion = Quién me acompaña
button-appointment-note = Nota
button-appointment-clear = Borrar esto
button-appointment-file = Ponerla en mi calendario
button-appointment-reminders = Recordatorios
button-appointment-cancel = Borrar esta cita
button-appointment-cancel-sure = Sí, borrarla
button-appointment-done = Eso es todo
button-appointment-settings = Zona horaria y recordatorios
button-appointment-change-zone = Cambiar mi zona horaria
button-appointment-send-file = Enviar un archivo de calendario
