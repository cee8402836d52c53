### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = Recordatorio: tiene algo previsto el { $day }. Hora: { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = Recordatorio: tiene algo previsto mañana. Hora: { $time }. Mañana es { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = Recordatorio: tiene algo previsto hoy. Hora: { $time }. Hoy es { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = Recordatorio: tiene algo previsto dentro de { $count } horas. Hora: { $time }.
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] Recordatorio: tiene algo previsto dentro de 1 minuto. Hora: { $time }.
        [many] Recordatorio: tiene algo previsto dentro de { $count } de minutos. Hora: { $time }.
       *[other] Recordatorio: tiene algo previsto dentro de { $count } minutos. Hora: { $time }.
    }
reminder-began-yesterday = Ayer tenía algo previsto. ¿Qué tal fue?
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = Tenía algo previsto el { $day }. ¿Qué tal fue?

## What follows

reminder-prepare =
    Todavía hay tiempo para prepararse. Una lista puede ayudarle.

    Piense quién podría acompañarle. Escriba lo que quiere preguntar.
reminder-records-arrived = ¿Ha llegado su historial médico? Llame al lugar donde tiene la cita. Si no ha llegado, pida a su propio equipo que lo envíe.
reminder-records-bring = ¿Tendrá su historial médico con usted? Pida ahora el informe de patología (pathology report) y sus pruebas de imagen en un disco. Pregunte si hacen falta las láminas de tejido (slides), y quién las envía.
reminder-records-ask = Pregunte a las personas que le van a atender cómo reciben su historial médico, y si ya lo tienen.
reminder-left = Mire su lista. ¿Queda algo por hacer?
# $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] Queda 1 cosa en su lista.
        [many] Quedan { $count } de cosas en su lista.
       *[other] Quedan { $count } cosas en su lista.
    }
reminder-left-nothing = Ha marcado todo en su lista.
reminder-shortly = Encontrará más con los botones de abajo.
# $place (text): where it is, in the person’s own words.
reminder-where = Dónde: { $place }
reminder-after-second = Elija lo que corresponda, y leerá qué puede venir después. ¿Dijeron lo mismo los dos médicos?
reminder-after-unknown = Elija lo que corresponda, y leerá qué puede venir después. Si vio a un segundo médico: ¿dijeron los dos lo mismo? Si era otra cosa, no tiene que elegir nada.
reminder-after = Los botones de abajo pueden ayudarle con lo que viene después.

## Where reminders are changed

reminders-title-all = Recordatorios para todas sus citas
reminders-title-one = Recordatorios para esta cita
reminders-changed = Su cambio está guardado.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: activado
reminders-none = Todos los recordatorios están desactivados. No llegará nada por sí solo.
reminders-none-but-own = Estos recordatorios están desactivados. Algunas citas tienen sus propios recordatorios.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = No llega ningún recordatorio de { $from } a { $until }, a menos que usted fuera a perder la cita.
reminders-not-quiet = Los recordatorios pueden llegar a cualquier hora del día o de la noche.
reminders-coming = Los próximos llegan:
reminders-nothing-coming = Ahora mismo no hay ningún recordatorio previsto.
reminders-choose = ¿Qué recordatorio debería llegar en otro momento?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = Ahora llega: { $lead }. ¿Cuándo debería llegar? Escriba, por ejemplo, «5 días antes» o «2 horas antes».
reminders-ask-new = ¿Cuándo debería llegar el recordatorio? Escriba, por ejemplo, «5 días antes» o «2 horas antes».
reminders-fault-not-before = Eso no es antes de la cita. Escriba, por ejemplo, «1 día antes» o «2 horas antes».
reminders-fault-time-of-day =
    Una hora del día solo sirve para una cita. Abra primero esa cita y elija sus recordatorios.

    Para todas las citas escriba, por ejemplo, «1 día antes» o «2 horas antes».
reminders-fault-no-time = ¿A qué hora de ese día? Escriba, por ejemplo, «el mismo día a las 9» o «2 horas antes».
reminders-fault-too-many = No puedo guardar más recordatorios. Desactive uno primero.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    ¿Cuándo no debe llegar ningún recordatorio? Elija o escriba, por ejemplo, «22 a 8».

    Ahora es de { $from } a { $until }.
reminders-ask-hours-none =
    ¿Cuándo no debe llegar ningún recordatorio? Elija o escriba, por ejemplo, «22 a 8».

    Ahora los recordatorios pueden llegar a cualquier hora.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] 1 día antes
        [many] { $count } de días antes
       *[other] { $count } días antes
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] 1 hora antes
        [many] { $count } de horas antes
       *[other] { $count } horas antes
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] 1 hora y { $minutes } minutos antes
        [many] { $count } de horas y { $minutes } minutos antes
       *[other] { $count } horas y { $minutes } minutos antes
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] 1 minuto antes
        [many] { $count } de minutos antes
       *[other] { $count } minutos antes
    }
# $time (text): for example “09:00”.
lead-on-day = El mismo día, { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] 1 día antes, { $time }
        [many] { $count } de días antes, { $time }
       *[other] { $count } días antes, { $time }
    }
lead-day-after = 1 día después
lead-late = Poco antes

## Buttons

button-reminders = Cambiar los recordatorios
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Desactivar: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Activar: { $lead }
button-reminder-choose = Cambiar cuándo llega uno
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = Añadir un recordatorio
button-reminder-hours = Horas sin avisos
button-reminders-usual = Volver a los recordatorios habituales
button-reminders-as-all = Igual que para todas las citas
button-reminders-none = Desactivar todos
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = De { $from } a { $until }
button-quiet-never = Avisos a cualquier hora
button-went-same = Dijeron lo mismo
button-went-different = Dijeron algo distinto
button-went-not-sure = No lo sé con seguridad
button-went-something-else = Era otra cosa
