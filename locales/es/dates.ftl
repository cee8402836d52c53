### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
###
### One meaning a message. Words or phrases are separated by |. Case, accents, apostrophes, full stops and hyphens don't matter.
### “pasado” alone is not the day after tomorrow here: “pasando” and “pesado” would be taken for it. The first names and verbs among
### the fillers (Marco, Julia, junto, sacado …) stand there because they are one slip away from a month or a weekday.

## Days from today

date-words-today = hoy | oy | hoi | hoy día | hoy mismo | el día de hoy | esta mañana | hoy por la mañana | hoy en la mañana | hoy a la mañana
# Today after dark; hours after it are in the evening.
date-words-tonight = esta noche | hoy por la noche | hoy en la noche | hoy a la noche | hoy de noche | esta nochecita
date-words-tomorrow = mañana | maniana | mñn | mñna | mñana | mannana | el día de mañana | mañana mismo
date-words-day-after-tomorrow = pasado mañana | pasadomañana | pasao mañana | pasado mañna | pasado mñn | pasado maniana | pasadomanana
date-words-in-three-days = pasado pasado mañana | pasado pasado maniana | pasado pasadomañana | traspasado mañana | traspasadomañana | tras pasado mañana | el día después de pasado mañana | día después de pasado mañana
date-words-yesterday = ayer | aller | anoche | ayer por la noche | ayer en la noche

## Weekdays

date-words-monday = lunes | lun | lune | lns
date-words-tuesday = martes | mart | mrts | marts
date-words-wednesday = miércoles | mié | mier | mierc | miérc | mercoles | mierkoles | miercole
date-words-thursday = jueves | jue | juev | guebes | jvs
date-words-friday = viernes | vie | vier | viern | biernes | vrns
date-words-saturday = sábado | sáb | sábados | sabdo | sbd
date-words-sunday = domingo | dom | domingos | dgo

## Months

date-words-january = enero | ene | henero
date-words-february = febrero | feb | febr
date-words-march = marzo | mar | mzo
date-words-april = abril | abr
date-words-may = mayo | may | mallo
date-words-june = junio | jun
date-words-july = julio | jul
date-words-august = agosto | ago | agto
date-words-september = septiembre | setiembre | sept | sep | set | septbre | setienbre
date-words-october = octubre | oct | otubre
date-words-november = noviembre | nov | nobiembre | novbre
date-words-december = diciembre | dic | disiembre | dicbre | dbre

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 uno | una | un
    2 dos | un par de | par de
    3 tres
    4 cuatro | cuatr
    5 cinco | sinco
    6 seis | ceis
    7 siete | ciete
    8 ocho
    9 nueve | nuebe
    10 diez | dies
    11 once | onse
    12 doce | dose
    13 trece | trese
    14 catorce | catorse
    15 quince | quinse | kince
    16 dieciséis | diez y seis | diesiseis | dieciseis
    17 diecisiete | diez y siete | diesisiete
    18 dieciocho | diez y ocho | diesiocho
    19 diecinueve | diez y nueve | diesinueve
    20 veinte | beinte
    21 veintiuno | veintiún | veintiuna | veinte y uno | ventiuno
    22 veintidós | veinte y dos | ventidos
    23 veintitrés | veinte y tres | ventitres
    24 veinticuatro | veinte y cuatro | venticuatro
    25 veinticinco | veinte y cinco | venticinco
    26 veintiséis | veinte y seis | ventiseis
    27 veintisiete | veinte y siete | ventisiete
    28 veintiocho | veinte y ocho | ventiocho
    29 veintinueve | veinte y nueve | ventinueve
    30 treinta | trenta
    31 treinta y uno | treintaiuno | treinta y un
    35 treinta y cinco | treintaicinco
    40 cuarenta | quarenta
    45 cuarenta y cinco | cuarentaicinco
    50 cincuenta | sincuenta | cinquenta
    55 cincuenta y cinco | cincuentaicinco
date-words-ordinals =
    1 primero | primer
# What follows the digits: 1º, 1ro, 1ero.
date-words-ordinal-endings = o | a | er | ero | ro
# Stands before digits that are the day of a month even without an ending: “el 3”.
date-words-day-number = el día | día | el | para el | para el día | el día número

## Which one, and how far

date-words-next = próximo | próxima | el próximo | la próxima | prox | prosimo | prosima | procsimo | que viene | q viene | k viene | ke viene | que biene | q biene | que entra | que sigue | q sigue | siguiente | entrante | venidero
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = -
date-words-this = este | esta | este mismo | esta misma
date-words-last = pasado | pasada | último | última | el pasado | la pasada
date-words-next-year = el año que viene | año que viene | del año que viene | año q viene | el año q viene | del año q viene | año k viene | año ke viene | el año que entra | año que entra | el año que sigue | año que sigue | el año entrante | año entrante | el próximo año | próximo año | del próximo año | prox año | el año próximo | año próximo | del año próximo
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = en | dentro de | adentro de | dentro d | de aquí a | de acá a | de hoy en
# After a length of time from now.
date-words-from-now = a partir de hoy | a partir de ahora | desde hoy | desde ahora | a contar de hoy | contando desde hoy
date-words-minutes = minuto | minutos | min | mins | minutito | minutitos
date-words-hours = hora | horas | hr | hrs | hs | hras | ora | oras | horita | horitas
date-words-days = día | días | diitas
date-words-weeks = semana | semanas | sem | sems | semna | semnas | semanita | semanitas
date-words-months = mes | meses

## Lengths of time in one word or phrase

date-words-half-hour = media hora | media horita | media ora | 1/2 hora
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = quincena
date-words-two-months = -

## Reminders

# One day before the appointment.
date-words-day-before = el día antes | día antes | el día de antes | el día anterior | día anterior | el día previo | la víspera | víspera | la noche antes | la noche de antes | la noche anterior | noche anterior
# On the day of the appointment.
date-words-same-day = el mismo día | mismo día | ese día | ese mismo día | el día de la cita | la mañana de la cita | el mero día

## The time of day

# Before the hour: at 2.
date-words-at = a las | a la | alas | ala | las | a ls | a eso de las | a eso de la | sobre las | sobre la | como a las | como a la | tipo | tipo las | hacia las | hacia la | desde las | desde la | de las | para las | para la | a partir de las | a partir de la | cerca de las | alrededor de las | más o menos a las | aproximadamente a las | aprox a las | @
# After the hour, or between hour and minutes: 14h30.
date-words-oclock = en punto | h | hs
date-words-am = am | a m
date-words-pm = pm | p m
date-words-morning = de la mañana | por la mañana | en la mañana | a la mañana | x la mañana | d la mañana | de la mñn | por la mñn | de la mañanita | por la mañanita | de la madrugada | en la madrugada | por la madrugada | temprano | tempranito | a primera hora
date-words-afternoon = de la tarde | por la tarde | en la tarde | a la tarde | x la tarde | d la tarde | tarde | de la trde | de la tardecita | del mediodía | del medio día
date-words-evening = de la tarde noche | por la tarde noche | a última hora de la tarde
date-words-night = de la noche | por la noche | en la noche | a la noche | x la noche | d la noche | de noche | noche
date-words-noon = mediodía | al mediodía | a mediodía | medio día | al medio día | a medio día | 12 del día | doce del día
date-words-midnight = medianoche | a medianoche | a la medianoche | media noche | a media noche
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    -15 un cuarto para las | cuarto para las | un cuarto para la | cuarto para la | 1/4 para las
# After the hour, in the same form: “las dos y media”.
date-words-after-hour =
    30 y media | i media | ymedia | y 1/2
    15 y cuarto | y un cuarto | i cuarto | ycuarto | y 1/4
    -15 menos cuarto | menos un cuarto | menos 1/4
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
# Between minutes and hour: ten past two.
date-words-minutes-past = -
date-words-minutes-to = para las | para la
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes, as in “las dos y diez” and “las dos menos diez”.
date-words-minutes-and = y
date-words-minutes-less = menos
# Between the beginning and the end of a length of time.
date-words-until = a | al | hasta | hasta las | hasta la
date-words-or = o | u

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = el | la | los | las | lo | de | d | del | en | a | al | ala | mi | mis | me | nos | se | le | su | tengo | tenemos | tiene | hay | es | son | será | sera | estoy | va | voy | ir | toca | con | para | pa | por | x | y | i | cita | citas | sita | turno | médico | medica | consulta | hospital | clínica | centro | doctor | doctora | dr | dra | oncólogo | oncóloga | oncología | especialista | cirujano | cirujana | enfermera | escáner | tac | resonancia | prueba | pruebas | análisis | analítica | revisión | fecha | año | que | q | por favor | gracias | hola | buenas | buenos | ok | vale | sí | bueno | pues | ahora | aquí | ya | creo | quizá | quizás | tal vez | puede ser | programada | marco | julia | julián | junto | junta | abrir | sacado | entero | vienes | marta
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = mar | mañana | set | dom | ago | may
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
