### Palabras de fechas y horas, as a proof that the grammar fits Spanish.

date-words-today = hoy
date-words-tonight = esta noche
date-words-tomorrow = mañana
date-words-day-after-tomorrow = pasado mañana | pasado | pasadomañana
date-words-yesterday = ayer

date-words-monday = lunes | lun
date-words-tuesday = martes | mar
date-words-wednesday = miércoles | mié | mier
date-words-thursday = jueves | jue
date-words-friday = viernes | vie
date-words-saturday = sábado | sáb | sábados
date-words-sunday = domingo | dom

date-words-january = enero | ene
date-words-february = febrero | feb
date-words-march = marzo | mar | mzo
date-words-april = abril | abr
date-words-may = mayo | may
date-words-june = junio | jun
date-words-july = julio | jul
date-words-august = agosto | ago
date-words-september = septiembre | setiembre | sept | sep | set
date-words-october = octubre | oct
date-words-november = noviembre | nov
date-words-december = diciembre | dic

date-words-numbers =
    1 uno | una | un
    2 dos
    3 tres
    4 cuatro
    5 cinco
    6 seis
    7 siete
    8 ocho
    9 nueve
    10 diez
    11 once
    12 doce
    13 trece
    14 catorce
    15 quince
    16 dieciséis
    17 diecisiete
    18 dieciocho
    19 diecinueve
    20 veinte
    21 veintiuno | veintiún
    22 veintidós
    23 veintitrés
    24 veinticuatro
    25 veinticinco
    26 veintiséis
    27 veintisiete
    28 veintiocho
    29 veintinueve
    30 treinta
    31 treinta y uno
    35 treinta y cinco
    40 cuarenta
    45 cuarenta y cinco
    50 cincuenta
date-words-ordinals =
    1 primero | primer
date-words-ordinal-endings = o | a | er | ero
date-words-day-number = el día | día | el | para el

date-words-next = próximo | próxima | el próximo | la próxima | que viene | siguiente | entrante
date-words-after-next = -
date-words-this = este | esta
date-words-last = pasado | último | el pasado
date-words-in = en | dentro de | de aquí a
date-words-from-now = a partir de hoy | a partir de ahora
date-words-minutes = minuto | minutos | min
date-words-hours = hora | horas | hrs | hs
date-words-days = día | días
date-words-weeks = semana | semanas
date-words-months = mes | meses
date-words-half-hour = media hora
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = quincena
date-words-two-months = -
date-words-day-before = el día antes | el día anterior | la víspera | la noche antes | el día de antes
date-words-same-day = el mismo día | ese día

date-words-at = a las | a la | a eso de las | sobre las | alas | desde las | de las | las | @
date-words-oclock = en punto | h
date-words-am = am | a m
date-words-pm = pm | p m
date-words-morning = de la mañana | por la mañana | en la mañana | de la madrugada
date-words-afternoon = de la tarde | por la tarde | en la tarde | tarde
date-words-evening = de la tarde noche
date-words-night = de la noche | por la noche | en la noche
date-words-noon = mediodía | al mediodía | medio día
date-words-midnight = medianoche | a medianoche
date-words-before-hour =
    -15 un cuarto para las | cuarto para las
date-words-after-hour =
    30 y media
    15 y cuarto
    -15 menos cuarto
date-words-minutes-past = -
date-words-minutes-to = para las
date-words-minutes-into = -
date-words-minutes-and = y
date-words-minutes-less = menos
date-words-until = a | hasta | hasta las
date-words-or = o
date-words-filler = el | la | los | las | de | del | en | a | al | mi | tengo | cita | es | con | para | por | y | médico | consulta | hospital | doctor | doctora | dr | dra | oncólogo | año | que | por favor | hola
date-words-weak = mar | mañana | pasado | set | dom | ago
date-order = day-month
