### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
### Accents are left out before comparing, so one spelling serves for “mâine” and “maine”. “luni” is Monday and months; “ora” stands before the hour.

## Days from today

date-words-today = azi | astăzi | astazi | azii | asta zi | în ziua de azi | în ziua de astăzi | today
# Today after dark; hours after it are in the evening.
date-words-tonight = diseară | deseară | dăseară | astă seară | astăseară | în seara asta | în seara aceasta | seara asta | seara aceasta | azi seară | azi seara | în astă seară | tonight
date-words-tomorrow = mâine | maine | mîine | miine | mine zi | mâine zi | mâne | ziua de mâine | în ziua de mâine | tomorrow | tmrw
date-words-day-after-tomorrow = poimâine | poimaine | poimîine | poimâne | poi mâine | poimine | după mâine | day after tomorrow
date-words-in-three-days = răspoimâine | răspoimîine | răspoimâne | răspoimine | răs poimâine | răspoi mâine | după poimâine
date-words-yesterday = ieri | ier | yesterday

## Weekdays

date-words-monday = luni | lunea | lunia | în ziua de luni | monday
date-words-tuesday = marți | marti | martea | marțea | marții | marțti | mar | marț | tuesday
date-words-wednesday = miercuri | miercurea | miercuria | miercure | miercur | mercuri | miec | mie | mierc | wednesday
date-words-thursday = joi | joia | joii | joie | thursday
date-words-friday = vineri | vinerea | vinerile | vineria | viner | vineru | friday
date-words-saturday = sâmbătă | sambata | sîmbătă | simbata | sâmbăta | sâmbete | sâmb | sîmb | sâm | sămbătă | sambta | saturday
date-words-sunday = duminică | duminica | duminici | dumineca | dum | dumi | sunday

## Months

date-words-january = ianuarie | ian | ianuar | januarie | ianurie | luna ianuarie | în luna ianuarie | luna lui ianuarie | lui ianuarie | january
date-words-february = februarie | feb | febr | februar | fevruarie | febuarie | luna februarie | în luna februarie | luna lui februarie | lui februarie | february
date-words-march = martie | mar | mart | luna martie | în luna martie | luna lui martie | lui martie | iii
date-words-april = aprilie | apr | april | aprile | luna aprilie | în luna aprilie | luna lui aprilie | lui aprilie | iv
date-words-may = mai | maiu | luna mai | în luna mai | luna lui mai | lui mai
date-words-june = iunie | iun | iuni | junie | luna iunie | în luna iunie | luna lui iunie | lui iunie | june
date-words-july = iulie | iul | iuli | julie | luna iulie | în luna iulie | luna lui iulie | lui iulie | vii | july
date-words-august = august | aug | agust | gustar | luna august | în luna august | luna lui august | lui august | viii
date-words-september = septembrie | sep | sept | septembre | setembrie | septembie | luna septembrie | în luna septembrie | luna lui septembrie | lui septembrie | ix | september
date-words-october = octombrie | oct | octomb | octombie | octobrie | luna octombrie | în luna octombrie | luna lui octombrie | lui octombrie | october
date-words-november = noiembrie | nov | noi | noie | noiem | noembrie | novembrie | noimbrie | luna noiembrie | în luna noiembrie | luna lui noiembrie | lui noiembrie | xi | november
date-words-december = decembrie | dec | decem | decembre | dechembrie | desembrie | luna decembrie | în luna decembrie | luna lui decembrie | lui decembrie | xii | december

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 unu | una | un | o
    2 doi | două
    3 trei
    4 patru
    5 cinci
    6 șase
    7 șapte | sapte | șeapte
    8 opt
    9 nouă
    10 zece
    11 unsprezece | unșpe | unspe | unșprezece
    12 doisprezece | douăsprezece | doișpe | douășpe | doispe | douaspe
    13 treisprezece | treișpe | treispe
    14 paisprezece | patrusprezece | paișpe | paispe | patrușpe
    15 cincisprezece | cinsprezece | cinșpe | cinspe | cinci sprezece
    16 șaisprezece | șasesprezece | șaișpe | saispe | șaispe
    17 șaptesprezece | șapteșpe | saptespe | șaptisprezece
    18 optsprezece | optusprezece | optișpe | optâșpe | optspe | optușpe | optîșpe
    19 nouăsprezece | nouășpe | nouaspe
    20 douăzeci | doozeci | duozeci
    21 douăzeci și unu | douăzeci și una | douăzeci și unul | douăj de unu | douăj de una | douăj de unul | douășunu | douășuna | douășunul
    22 douăzeci și doi | douăzeci și două | douăj de doi | douăj de două | douășdoi | douășdouă
    23 douăzeci și trei | douăj de trei | douăștrei
    24 douăzeci și patru | douăj de patru | douășpatru
    25 douăzeci și cinci | douăj de cinci | douășcinci
    26 douăzeci și șase | douăj de șase | douășșase
    27 douăzeci și șapte | douăj de șapte | douășșapte
    28 douăzeci și opt | douăj de opt | douășopt
    29 douăzeci și nouă | douăj de nouă | douășnouă
    30 treizeci
    31 treizeci și unu | treizeci și una | treizeci și unul
    32 treizeci și doi | treizeci și două
    33 treizeci și trei
    34 treizeci și patru
    35 treizeci și cinci
    36 treizeci și șase
    37 treizeci și șapte
    38 treizeci și opt
    39 treizeci și nouă
    40 patruzeci
    41 patruzeci și unu | patruzeci și una | patruzeci și unul
    42 patruzeci și doi | patruzeci și două
    43 patruzeci și trei
    44 patruzeci și patru
    45 patruzeci și cinci
    46 patruzeci și șase
    47 patruzeci și șapte
    48 patruzeci și opt
    49 patruzeci și nouă
    50 cincizeci | cinzeci
    51 cincizeci și unu | cincizeci și una | cincizeci și unul | cinzeci și unu | cinzeci și una | cinzeci și unul
    52 cincizeci și doi | cincizeci și două | cinzeci și doi | cinzeci și două
    53 cincizeci și trei | cinzeci și trei
    54 cincizeci și patru | cinzeci și patru
    55 cincizeci și cinci | cinzeci și cinci
    56 cincizeci și șase | cinzeci și șase
    57 cincizeci și șapte | cinzeci și șapte
    58 cincizeci și opt | cinzeci și opt
    59 cincizeci și nouă | cinzeci și nouă
date-words-ordinals =
    1 întâi | întîi | întâiul | întîiul | prima | primul
# What follows the digits: 12th.
date-words-ordinal-endings = lea | ale | st | nd | rd | th
# Stands before digits that are the day of a month even without an ending: “el 3” in Spanish.
date-words-day-number = pe | data | data de | pe data de | în data de | la data de | din data de | datei de | ziua de | în ziua de | pe ziua de

## Which one, and how far

date-words-next = viitoare | viitor | viitorul | viitoarea | vitoare | vitor | următoare | următor | următorul | următoarea | urmatoarele | care vine | ce vine | care urmează | ce urmează | cealaltă | proximă
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = de după viitoarea | de peste două săptămâni
date-words-this = această | aceasta | asta | astă | ăsta | acest | acesta | aceea de acum
date-words-last = trecută | trecut | trecuta | trecutul | precedentă
date-words-next-year = anul viitor | anului viitor | anu viitor | anul vitor | la anul | la anu | la anul viitor | la anul care vine | anul care vine | anul ce vine | anul următor | anului următor | next year
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = peste | păste | în | într o | într un | intro | intrun | dintr o | în decurs de | în termen de
# After a length of time from now.
date-words-from-now = de acum | de azi | de astăzi | de acum încolo | de acum înainte | de azi înainte | începând de azi | mai încolo | mai târziu
date-words-minutes = minut | minute | minutul | minutele | min | minunte | mins
date-words-hours = ore | o oră | o oara | un ceas | ceasuri | 1 oră înainte | 1 oră mai devreme | hours | hour
date-words-days = zi | zile | zilele | ziule | days
date-words-weeks = săptămână | săptămâni | săptămâna | săptămânii | săptămînă | săptămîni | saptamina | saptamini | săpt | săptămana | septămâni | septămână | săptamani | weeks | week
date-words-months = lună | luna | luni | lunii | months | month

## Lengths of time in one word or phrase

date-words-half-hour = jumătate de oră | o jumătate de oră | jumate de oră | o jumate de oră | juma de oră | o juma de oră | jumătate de ceas | jumătate oră | juma oră | half an hour
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = -
date-words-two-months = două luni | 2 luni | doua luni

## Reminders

# One day before the appointment.
date-words-day-before = cu o zi înainte | o zi înainte | cu o zi mai devreme | cu o zi inante | cu o zi inaite | 1 zi înainte | cu 1 zi înainte | ziua dinainte | în ziua dinainte | ziua dinaintea | în ziua precedentă | ziua precedentă | seara dinainte | în seara dinainte | în seara precedentă | cu o seară înainte | cu o noapte înainte | în ajun | ajunul | în ajunul | ajun
# On the day of the appointment.
date-words-same-day = în aceeași zi | aceeași zi | în aceiași zi | aceiași zi | în ziua aceea | ziua aceea | în ziua aia | în acea zi | în ziua respectivă | ziua respectivă | chiar în ziua aceea | în ziua programării | ziua programării | în dimineața aceea | în dimineața aia | în dimineața programării | în aceeași dimineață

## The time of day

# Before the hour: at 2.
date-words-at = la | la ora | la orele | ora | orele | ora de | de la | de la ora | de la orele | pe la | pe la ora | cam la | cam la ora | cam pe la | în jur de | în jurul orei | în jur de ora | către ora | spre ora | până în ora | după ora | înainte de ora | @ | at
# After the hour, or between hour and minutes: 2 o’clock, 14h30.
date-words-oclock = fix | în punct | trecute fix | ore fix | h | punct
date-words-am = a m | antemeridian
date-words-pm = pm | p m
date-words-morning = dimineața | dimineață | dimineata | de dimineață | în dimineața | în cursul dimineții | dimineții | dimin | dim | diminiața | diminieata | diminiata | dmineata | în zori | înainte de prânz | înainte de amiază | înainte de masă
date-words-afternoon = după amiază | după amiaza | după-amiază | dupăamiază | după amiezi | după amieză | după masă | după masa | dupămasă | dupa prânz | după prânz | după amează | d a
date-words-evening = seara | seară | spre seară | de seară | în seara | sera | pe seară | evening
date-words-night = noaptea | noapte | de noapte | în noaptea | la noapte | noptea
date-words-noon = la prânz | prânz | prinz | prânzul | la amiază | la amiaza | amiază | la ora prânzului | ora prânzului | miezul zilei | la miezul zilei | de prânz | 12 ziua | noon
date-words-midnight = miezul nopții | la miezul nopții | miezu nopții | la miezu nopții | 12 noaptea | 12 noptea
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour = -
# After the hour, in the same form; “30 y media” in Spanish.
date-words-after-hour =
    30 și jumătate | și jumate | și jumătate fix | și juma | jumătate | jumate | și jum | și o jumătate
    15 și un sfert | și sfert | și un sfer | un sfert
    45 și trei sferturi
    -15 fără un sfert | fără sfert | fără un sfer
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
# Between minutes and hour: ten past two.
date-words-minutes-past = -
date-words-minutes-to = -
# Between minutes and the hour that they lead to: “десять на третю”, ten past two.
date-words-minutes-into = -
# Between hour and minutes, as in “las dos y diez” and “las dos menos diez”.
date-words-minutes-and = și | si cu
date-words-minutes-less = fără | fara de
# Between the beginning and the end of a length of time.
date-words-until = până la | pana la | până la ora | până | pînă la | pina la | până pe la | to | until
date-words-or = sau | ori | fie | sau la | sau pe

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = pe | de | din | la | o | un | una | a | al | ale | lui | și | cu | am | ai | are | avem | aveți | mi | mie | mea | meu | mele | ne | se | e | este | sunt | va | fi | va fi | vom | cam | că | poate | cred | cred că | probabil | aproximativ | programare | programarea | programări | programat | programată | programați | consultație | consultația | consult | consultul | consultatie | control | controlul | vizită | vizita | întâlnire | întâlnirea | analize | analizele | doctor | doctorul | doctorului | doctoriță | doctorița | dr | medic | medicul | medicului | domnul | doamna | dl | dna | d na | oncolog | oncologul | oncologie | spital | spitalul | spitalului | clinică | clinica | cabinet | cabinetul | mama | tata | sotul | soția | aici | acum | așa | data | ziua | zi | anul | an | ora exactă | scrie | zice | începând | vă rog | te rog | rog | bună | buna ziua | salut | alo | da | ok | bine | mersi | mulțumesc | confirm | confirmat | appointment | appt | apointment | gp | scan | clinic | hospital | on | the | of | with
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = mai | mar | mie | noi | dum | vii
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
