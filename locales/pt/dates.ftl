### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
###
### One meaning a message. Words or phrases are separated by |. Case, accents, apostrophes, full stops and hyphens don't matter.
### “segunda” alone is weak (it is “second” too) and “segunda opinião” is a filler; “meio dia” is the number 12 so that “meio-dia e meia”
### is half past twelve. Names and verbs among the fillers (marca, junto, abrir …) stand there because they are one slip from a month or a weekday.

## Days from today

date-words-today = hoje | hj | oje | hoge | hoje mesmo | ainda hoje | no dia de hoje | mais logo
# Today after dark; hours after it are in the evening.
date-words-tonight = esta noite | hoje à noite | hoje de noite | hj à noite | hj de noite | logo à noite | nesta noite | hoje pela noite
date-words-tomorrow = amanhã | amanha | amnh | amnha | amanhan | amanhã mesmo | no dia de amanhã | amã
date-words-day-after-tomorrow = depois de amanhã | depois d amanhã | dps de amanhã | dps d amanhã | depois damanhã | depois amanhã | depois de amnh | dps de amnh
date-words-in-three-days = depois de depois de amanhã | depois d depois d amanhã | depois depois de amanhã | depois depois amanhã | dps de dps de amanhã | dps d dps d amanhã | dps dps de amanhã | depois de depois de amnh
date-words-yesterday = ontem | onti | ontem à noite | ontem de manhã | ontem à tarde

## Weekdays

date-words-monday = segunda | segunda-feira | segunda feira | segundas | seg | 2ª feira | 2 feira | na segunda | nesta segunda | na 2ª | segundafeira | segunda feria | sgunda
date-words-tuesday = terça | terça-feira | terças | ter | terç | 3ª feira | 3 feira | na 3ª | terçafeira | terca feria | tersa | tersa feira | teça
date-words-wednesday = quarta | quarta-feira | quartas | qua | quar | 4ª feira | 4 feira | na 4ª | quartafeira | quarta feria | kuarta | qta feira
date-words-thursday = quinta | quinta-feira | quintas | qui | quin | 5ª feira | 5 feira | na 5ª | quintafeira | quinta feria | kinta
date-words-friday = sexta | sexta-feira | sextas | sex | sext | 6ª feira | 6 feira | na 6ª | sextafeira | sexta feria | sesta | sesta feira
date-words-saturday = sábado | sábados | sáb | sabdo | sbd
date-words-sunday = domingo | domingos | dom | domigo | dgo

## Months

date-words-january = janeiro | jan | janero
date-words-february = fevereiro | fev | fevreiro | fevereio | feverero
date-words-march = março | mar | marso
date-words-april = abril | abr
date-words-may = maio | mai
date-words-june = junho | jun | junio
date-words-july = julho | jul
date-words-august = agosto | ago | agto
date-words-september = setembro | set | sete bro | setenbro | septembro
date-words-october = outubro | out | otubro | outbro
date-words-november = novembro | nov | novenbro
date-words-december = dezembro | dez | desembro | dezenbro | dzembro

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 um | uma
    2 dois | duas | um par de | uns dois | umas duas
    3 três | tres
    4 quatro | cuatro
    5 cinco | sinco
    6 seis | ceis
    7 sete
    8 oito
    9 nove
    10 dez | des
    11 onze | onse
    12 doze | dose | meio dia | meiodia
    13 treze | trese
    14 catorze | quatorze | catorse
    15 quinze | quinse
    16 dezasseis | dezesseis | dezaseis | dez e seis
    17 dezassete | dezessete | dezasete
    18 dezoito | desoito
    19 dezanove | dezenove
    20 vinte | vinti
    21 vinte e um | vinte e uma
    22 vinte e dois | vinte e duas
    23 vinte e três
    24 vinte e quatro
    25 vinte e cinco
    26 vinte e seis
    27 vinte e sete
    28 vinte e oito
    29 vinte e nove
    30 trinta
    31 trinta e um
    35 trinta e cinco
    40 quarenta | corenta
    45 quarenta e cinco
    50 cinquenta | cincoenta
    55 cinquenta e cinco
date-words-ordinals =
    1 primeiro | primero
# What follows the digits: 1º. Not “a”: “3ª” is a Tuesday.
date-words-ordinal-endings = o | ro
# Stands before digits that are the day of a month even without an ending: “dia 3”.
date-words-day-number = dia | no dia | o dia | ao dia | para o dia | para dia | pro dia | pra dia | no próximo dia | próximo dia | dia número

## Which one, and how far

date-words-next = próximo | próxima | prox | na próxima | no próximo | a próxima | o próximo | da próxima | do próximo | prosima | prosimo | procima | que vem | q vem | k vem | ke vem | qe vem | que bem | q bem | seguinte | seguintes | que entra | que aí vem | para a | pra
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = -
date-words-this = logo | este | esta | neste | nesta | deste | desta | esta mesma | este mesmo
date-words-last = passado | passada | último | última | pasado | pasada
date-words-next-year = próximo ano | o próximo ano | no próximo ano | do próximo ano | prox ano | ano que vem | no ano que vem | do ano que vem | para o ano que vem | pra o ano que vem | ano q vem | ano k vem | para o ano | pra o ano | pró ano
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = em | dentro de | dentro d | daqui a | daqui por | daki a | d aqui a | daqui | daqui há | de aqui a | daqui à
# After a length of time from now.
date-words-from-now = a partir de hoje | a partir de agora | a contar de hoje | contando de hoje | a contar de agora
date-words-minutes = minuto | minutos | min | mins | minutinho | minutinhos | minutito | minutitos
date-words-hours = hora | horas | hr | hrs | hs | oras | horinha | horinhas | horita | horitas
date-words-days = dia | dias | diazinho | diazinhos
date-words-weeks = semana | semanas | sem | sems | smn | semna | semnas | semaninha | semaninhas | oito dias | a oito dias | a 8 dias
date-words-months = mês | mes | meses

## Lengths of time in one word or phrase

date-words-half-hour = meia hora | meia horinha | meia ora | 1/2 hora
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = quinzena | quinze dias | a quinze dias | a 15 dias
date-words-two-months = -

## Reminders

# One day before the appointment.
date-words-day-before = o dia antes | dia antes | no dia antes | um dia antes | o dia anterior | no dia anterior | dia anterior | na véspera | de véspera | a véspera | véspera | a noite antes | na noite antes | a noite anterior | na noite anterior | noite anterior
# On the day of the appointment.
date-words-same-day = no próprio dia | próprio dia | no mesmo dia | mesmo dia | nesse dia | nesse mesmo dia | no dia da consulta | na manhã da consulta | no dia mesmo

## The time of day

# Before the hour: at 2.
date-words-at = às | as | ás | ao | pelas | plas | por volta das | por volta da | lá pelas | lá para as | cerca das | cerca da | das | desde as | a partir das | a partir da | para as | para a | pras | pra | tipo | tipo às | mais ou menos às | aproximadamente às | aprox às | entre as | @
# After the hour, or between hour and minutes: 14h30.
date-words-oclock = em ponto | h | hs
date-words-am = am | a m
date-words-pm = pm | p m
date-words-morning = da manhã | de manhã | pela manhã | na manhã | na parte da manhã | durante a manhã | manhã | manhãzinha | da manha | d manhã | da madrugada | de madrugada | na madrugada | cedo | cedinho | logo cedo
date-words-afternoon = da tarde | de tarde | à tarde | pela tarde | na parte da tarde | durante a tarde | d tarde | tarde | tardinha | à tardinha | da trde | depois do almoço | a seguir ao almoço
date-words-evening = ao fim da tarde | fim da tarde | ao final da tarde | final da tarde | fim de tarde | ao fim do dia
date-words-night = da noite | de noite | à noite | pela noite | na noite | d noite | noite
date-words-noon = hora do almoço | hora de almoço | à hora do almoço | na hora do almoço
date-words-midnight = meia-noite | meia noite | meianoite
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    -15 um quarto para as | um quarto para a | quarto para as | quarto para a | 1/4 para as | um quarto pras
# After the hour, in the same form: “duas e meia”.
date-words-after-hour =
    30 e meia | i meia | emeia | e 1/2
    15 e um quarto | e quarto | e 1/4
    -15 menos um quarto | menos quarto | menos 1/4
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
# Between minutes and hour: ten past two.
date-words-minutes-past = -
date-words-minutes-to = para as | para a | pras | pra
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes, as in “duas e dez” and “duas menos dez”.
date-words-minutes-and = e
date-words-minutes-less = menos
# Between the beginning and the end of a length of time.
date-words-until = a | até | até às | até à
date-words-or = ou

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = o | a | os | as | de | d | do | da | dos | das | no | na | nos | nas | em | ao | à | ali | lá | meu | minha | meus | minhas | me | se | seu | sua | dele | dela | tenho | temos | tem | há | é | são | será | sera | está | estou | vou | vamos | ir | foi | fica | ficou | com | para | pra | pro | por | pelo | pela | e | x | consulta | consultas | marcação | marcada | marcado | marcaram | marcar | marca | marcou | appointment | médico | médica | hospital | clínica | centro | doutor | doutora | dr | dra | oncologista | oncologia | especialista | cirurgião | cirurgiã | enfermeira | scan | tac | ressonância | exame | exames | análises | revisão | data | hora | ano | que | q | por favor | pf | obrigado | obrigada | olá | ola | oi | bom | boa | ok | sim | pois | então | agora | aqui | já | acho | talvez | se calhar | agendada | agendado | feira | segunda opinião | uma segunda opinião | na segunda opinião | segunda opiniao | segunda opinão | segunda consulta | segunda vez | segunda operação | segunda cirurgia | segunda fase | segunda linha | marcos | julio | julia | julgo | junto | junta | abrir | abriu | seguida | segundo | segundos | quarto | quartos | quinto | sexto | quanta | terra | terço | senta
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = segunda | segundas | ter | sex | qui | dom | mar | set | out | ago | mai | dez | des | sesta | mais logo
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
