### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
###
### One meaning a message. Words or phrases are separated by |. Case, accents, apostrophes, full stops and hyphens don't matter.
### The letter ł is no l with an accent: forms that people type with a plain l are written out.

## Days from today

date-words-today = dziś | dzisiaj | dzis | dzisaj | dzisiejszy | dzisiejsza | dzisiejszą | dzisiejszego | dziśiaj
# Today after dark; hours after it are in the evening.
date-words-tonight = dziś wieczorem | dzisiaj wieczorem | dziś wieczór | dzisiaj wieczór | dziś w nocy | dzisiaj w nocy | dzisiejszy wieczór | dzisiejszego wieczoru
date-words-tomorrow = jutro | jutra | jutrzejszy | jutrzejsza | jutrzejszą | jutrzejszego | jtro | jutor
date-words-day-after-tomorrow = pojutrze | po jutrze | pojutrzejszy | pojtrze
date-words-in-three-days = popojutrze | po pojutrze | po po jutrze | popo jutrze | popojutrzejszy
date-words-yesterday = wczoraj | wczorajszy | wczorajsza | wczorajszą | wczorajszego | wczorj

## Weekdays

date-words-monday = poniedziałek | poniedziałku | poniedziałki | poniedziałkowy | poniedziałkowa | poniedziałkową | pon | pn | pnd | poniedzialek | poniedzialku | poniedz | poniedzałek
date-words-tuesday = wtorek | wtorku | wtorki | wtorkowy | wtorkowa | wtorkową | wt | wto | wtor | ftorek
date-words-wednesday = środa | środę | środy | środzie | środowy | środowa | śr | śro | sroda | srode | śrd
date-words-thursday = czwartek | czwartku | czwartki | czwartkowy | czwartkowa | czwartkową | czw | czwart | cwartek
date-words-friday = piątek | piątku | piątki | piątkowy | piątkowa | piątkową | pt | pią | piat | piontek
date-words-saturday = sobota | sobotę | soboty | sobocie | sobotni | sobotnia | sobotnią | sob | sb | sobte
date-words-sunday = niedziela | niedzielę | niedzieli | niedziele | niedzielny | niedzielna | niedz | nd | niedziel | ndz | niedzela

## Months

date-words-january = styczeń | stycznia | styczniu | styczniem | sty | stycz | stycen
date-words-february = luty | lutego | lutym | lutemu | lut | ii
date-words-march = marzec | marca | marcu | marcem | mar | iii
date-words-april = kwiecień | kwietnia | kwietniu | kwietniem | kwi | kwiec | iv | kwiecien
date-words-may = maj | maja | maju | majem | v
date-words-june = czerwiec | czerwca | czerwcu | czerwcem | cze | czerw | vi
date-words-july = lipiec | lipca | lipcu | lipcem | lip | vii
date-words-august = sierpień | sierpnia | sierpniu | sierpniem | sierp | viii
date-words-september = wrzesień | września | wrześniu | wrześniem | wrz | wrzes | ix
date-words-october = październik | października | październiku | październikiem | paź | paźdz | pazdziernik | x
date-words-november = listopad | listopada | listopadzie | listopadem | lis | xi
date-words-december = grudzień | grudnia | grudniu | grudniem | gru | grudz | xii

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 jeden | jedna | jedną | jedno | jednego | jednej | jednym
    2 dwa | dwie | dwóch | dwu | dwoma
    3 trzy | trzech | trzema
    4 cztery | czterech | czterema
    5 pięć | pięciu
    6 sześć | sześciu | szejść
    7 siedem | siedmiu
    8 osiem | ośmiu
    9 dziewięć | dziewięciu | dziewieć
    10 dziesięć | dziesięciu | dziesieć
    11 jedenaście | jedenastu
    12 dwanaście | dwunastu
    13 trzynaście | trzynastu
    14 czternaście | czternastu
    15 piętnaście | piętnastu
    16 szesnaście | szesnastu
    17 siedemnaście | siedemnastu
    18 osiemnaście | osiemnastu
    19 dziewiętnaście | dziewiętnastu
    20 dwadzieścia | dwudziestu
    21 dwadzieścia jeden
    22 dwadzieścia dwa | dwudziestu dwóch
    23 dwadzieścia trzy | dwudziestu trzech
    24 dwadzieścia cztery | dwudziestu czterech
    25 dwadzieścia pięć | dwudziestu pięciu | dwadzieścia pieć
    26 dwadzieścia sześć | dwudziestu sześciu
    27 dwadzieścia siedem | dwudziestu siedmiu
    28 dwadzieścia osiem | dwudziestu ośmiu
    29 dwadzieścia dziewięć | dwudziestu dziewięciu
    30 trzydzieści | trzydziestu
    31 trzydzieści jeden
    35 trzydzieści pięć | trzydziestu pięciu
    40 czterdzieści | czterdziestu
    45 czterdzieści pięć | czterdziestu pięciu
    50 pięćdziesiąt | pięćdziesięciu | piećdziesiąt | pieńdziesiąt
    55 pięćdziesiąt pięć | pięćdziesięciu pięciu
date-words-ordinals =
    1 pierwszy | pierwszego | pierwszemu | pierwszym | pierwsza | pierwszej | pierwszą
    2 drugi | drugiego | drugiemu | drugim | druga | drugiej | drugą
    3 trzeci | trzeciego | trzeciemu | trzecim | trzecia | trzeciej | trzecią
    4 czwarty | czwartego | czwartemu | czwartym | czwarta | czwartej | czwartą
    5 piąty | piątego | piątemu | piątym | piąta | piątej | piątą
    6 szósty | szóstego | szóstemu | szóstym | szósta | szóstej | szóstą | szustego | szusty | szusta | szustej
    7 siódmy | siódmego | siódmemu | siódmym | siódma | siódmej | siódmą
    8 ósmy | ósmego | ósmemu | ósmym | ósma | ósmej | ósmą | usmego | usma | usmej | usmy
    9 dziewiąty | dziewiątego | dziewiątemu | dziewiątym | dziewiąta | dziewiątej | dziewiątą | dziewiontego | dziewiontej
    10 dziesiąty | dziesiątego | dziesiątemu | dziesiątym | dziesiąta | dziesiątej | dziesiątą | dziesiontego | dziesiontej
    11 jedenasty | jedenastego | jedenastemu | jedenastym | jedenasta | jedenastej | jedenastą
    12 dwunasty | dwunastego | dwunastemu | dwunastym | dwunasta | dwunastej | dwunastą
    13 trzynasty | trzynastego | trzynastemu | trzynastym | trzynasta | trzynastej | trzynastą
    14 czternasty | czternastego | czternastemu | czternastym | czternasta | czternastej | czternastą
    15 piętnasty | piętnastego | piętnastemu | piętnastym | piętnasta | piętnastej | piętnastą | pietnastego
    16 szesnasty | szesnastego | szesnastemu | szesnastym | szesnasta | szesnastej | szesnastą
    17 siedemnasty | siedemnastego | siedemnastemu | siedemnastym | siedemnasta | siedemnastej | siedemnastą
    18 osiemnasty | osiemnastego | osiemnastemu | osiemnastym | osiemnasta | osiemnastej | osiemnastą
    19 dziewiętnasty | dziewiętnastego | dziewiętnastemu | dziewiętnastym | dziewiętnasta | dziewiętnastej | dziewiętnastą | dziewietnastego
    20 dwudziesty | dwudziestego | dwudziestemu | dwudziestym | dwudziesta | dwudziestej | dwudziestą
    21 dwudziesty pierwszy | dwudziestego pierwszego | dwudziestemu pierwszemu | dwudziestym pierwszym | dwudziesta pierwsza | dwudziestej pierwszej | dwudziestą pierwszą
    22 dwudziesty drugi | dwudziestego drugiego | dwudziestemu drugiemu | dwudziestym drugim | dwudziesta druga | dwudziestej drugiej | dwudziestą drugą
    23 dwudziesty trzeci | dwudziestego trzeciego | dwudziestemu trzeciemu | dwudziestym trzecim | dwudziesta trzecia | dwudziestej trzeciej | dwudziestą trzecią
    24 dwudziesty czwarty | dwudziestego czwartego | dwudziestemu czwartemu | dwudziestym czwartym | dwudziesta czwarta | dwudziestej czwartej | dwudziestą czwartą
    25 dwudziesty piąty | dwudziestego piątego | dwudziestemu piątemu | dwudziestym piątym | dwudziesta piąta | dwudziestej piątej | dwudziestą piątą
    26 dwudziesty szósty | dwudziestego szóstego | dwudziestemu szóstemu | dwudziestym szóstym | dwudziesta szósta | dwudziestej szóstej | dwudziestą szóstą
    27 dwudziesty siódmy | dwudziestego siódmego | dwudziestemu siódmemu | dwudziestym siódmym | dwudziesta siódma | dwudziestej siódmej | dwudziestą siódmą
    28 dwudziesty ósmy | dwudziestego ósmego | dwudziestemu ósmemu | dwudziestym ósmym | dwudziesta ósma | dwudziestej ósmej | dwudziestą ósmą
    29 dwudziesty dziewiąty | dwudziestego dziewiątego | dwudziestemu dziewiątemu | dwudziestym dziewiątym | dwudziesta dziewiąta | dwudziestej dziewiątej | dwudziestą dziewiątą
    30 trzydziesty | trzydziestego | trzydziestemu | trzydziestym | trzydziesta | trzydziestej | trzydziestą
    31 trzydziesty pierwszy | trzydziestego pierwszego | trzydziestemu pierwszemu | trzydziestym pierwszym | trzydziesta pierwsza | trzydziestej pierwszej | trzydziestą pierwszą
# What follows the digits: 3-go. The endings of the hours (9-tej) stand in date-words-oclock.
date-words-ordinal-endings = go | ego | szego | tego | ciego | mego | stego | giego | szy | gi | ci | ty | sty | my
# Stands before digits that are the day of a month even without an ending.
date-words-day-number = dnia

## Which one, and how far

date-words-next = przyszły | przyszłym | przyszłą | przyszła | przyszłej | przyszłego | przyszlym | przyszly | przyszla | przyszlej | przyszlego | następny | następnym | następną | następna | następnej | następnego | kolejny | kolejną | kolejna | kolejnym | kolejnej | najbliższy | najbliższą | najbliższa | najbliższym | najbliższej | najblizszy | nadchodzący | nadchodzącą | nadchodzącym
# After the name of a day, week or month: the one after the next.
date-words-after-next = po następnym | po następnej | po przyszłym | po przyszłej | po przyszlym
date-words-this = ten | tę | ta | tym | tej | tego | bieżący | bieżącym | bieżącego
date-words-last = zeszły | zeszłą | zeszła | zeszłym | zeszłej | zeszly | zeszlym | ubiegły | ubiegłą | ubiegła | ubiegłym | ubiegłej | ubiegly | ubieglym | ostatni | ostatnią | ostatnia | ostatnim | miniony | minioną | poprzedni | poprzednią
date-words-next-year = przyszłym roku | w przyszłym roku | przyszłego roku | przyszły rok | następnym roku | w następnym roku | następnego roku | następny rok | kolejnym roku | kolejnego roku
date-words-year-after-next = -
# Before a length of time from now.
date-words-in = za | w ciągu
# After a length of time from now.
date-words-from-now = od dziś | od dzisiaj | od teraz | od dziśiaj | licząc od dziś | licząc od dzisiaj
date-words-minutes = minuta | minuty | minut | minutę | minutach | min | minutki | minutek | mnut
date-words-hours = godzina | godziny | godzin | godzinę | godzinie | godzinach | godzinka | godzinki | godzinkę | godz | gdz
date-words-days = dzień | dni | dniach | dzien | doba | dobę | doby | dób
date-words-weeks = tydzień | tygodnie | tygodni | tygodnia | tygodniu | tygodniach | tydzien | tyg | tydz | tygodnii
date-words-months = miesiąc | miesiące | miesięcy | miesiąca | miesiącu | miesiącach | mies | miesiac | miesiecy | mc | msc

## Lengths of time in one word or phrase

date-words-half-hour = pół godziny | pol godziny | pół godzinki | pół godz | pol godz | półgodziny | 1/2 godziny | 1/2 godz
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = -
date-words-two-months = -

## Reminders

# One day before the appointment.
date-words-day-before = dzień wcześniej | dzień przed | dzień przedtem | w przeddzień | przeddzień | dzień prędzej | dobę przed | dobę wcześniej | w dniu poprzedzającym | poprzedniego dnia | dzień wczesniej | na dzień przed | jeden dzień wcześniej | jeden dzień przed | wieczorem dzień wcześniej | wieczór przed | wieczorem dzień przed | dzień naprzód
# On the day of the appointment.
date-words-same-day = tego samego dnia | w dniu wizyty | tego dnia | w ten sam dzień | w ten dzień | w dniu terminu | w dzień wizyty | w tym dniu | w sam dzień | rano w dniu wizyty | tego samego ranka | tego ranka

## The time of day

# Before the hour: o 14.
date-words-at = o | o godz | o godzinie | godz | godzina | na | na godz | na godzinę | od | od godz | od godziny | ok | około | okolo | koło | kolo | gdzieś o | tak o | tak na | po godz | @
# After the hour, or between hour and minutes: 14h30, 9-tej.
date-words-oclock = h | ej | stej | sta | równo | rowno | zero zero | punktualnie
date-words-am = am | przed południem | przed poludniem | przedpołudniem | przedpoludniem
date-words-pm = pm | p m
date-words-morning = rano | z rana | ranek | ranem | nad ranem | z samego rana | wcześnie rano | rankiem
date-words-afternoon = po południu | po poludniu | popołudniu | popoludniu | popołudnie | popoludnie | popoł | popol | po poł | po pol | popołudniem | po obiedzie
date-words-evening = wieczorem | wieczór | wieczor | wieczora | pod wieczór | wiecz | z wieczora | wieczorkiem
date-words-night = w nocy | nocą | noc | nad nocą
date-words-noon = w południe | południe | w poludnie | poludnie | samo południe | w samo południe
date-words-midnight = o północy | północ | północy | o polnocy | polnoc | polnocy | o pułnocy
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    30 pół godziny po | pol godziny po
    -30 wpół do | w pół do | pół do | o wpół do | wpol do | w pol do | pol do | wpuł do | w puł do
    15 kwadrans po
    -15 za kwadrans | kwadrans do | kwadrans przed | trzy kwadranse na
    -45 kwadrans na
    -35 za pięć wpół do | za 5 wpół do | za piec wpol do
    -25 pięć po wpół do | 5 po wpół do
# After the hour, in the same form.
date-words-after-hour =
    30 i pół | i pol
    15 i kwadrans
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
# Between minutes and hour: dziesięć po dziesiątej.
date-words-minutes-past = po
date-words-minutes-to = przed
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes.
date-words-minutes-and = -
date-words-minutes-less = -
# Between the beginning and the end of a length of time.
date-words-until = do | a | i | do godz | do godziny
date-words-or = lub | albo | czy | ewentualnie | bądź

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = w | we | dnia | dniu | mam | mamy | moja | mój | moją | moje | mi | mnie | wizyta | wizytę | wizyty | wizycie | wizyte | spotkanie | spotkania | konsultacja | konsultację | konsultacje | umówiona | umówioną | umówiony | umówione | umówili | umówiłem | umówiłam | umowiona | zapisany | zapisana | wyznaczono | wyznaczona | wyznaczyli | przełożono | u | z | ze | termin | terminie | data | datę | lekarz | lekarza | lekarzem | lekarką | lekarki | doktor | doktora | doktorem | dr | pani | pana | panem | onkolog | onkologa | onkologiem | chirurg | chirurga | chirurgiem | konsultant | konsultanta | specjalista | specjalisty | pielęgniarka | pielęgniarki | gp | szpital | szpitalu | szpitala | przychodnia | przychodni | klinika | klinice | poradnia | poradni | badanie | badania | tomografia | tomografię | rezonans | skan | scan | appointment | appt | roku | rok | r | jest | będzie | to | na | się | i | oraz | od | proszę | prosze | chyba | może | mniej więcej | gdzieś | jakoś | ale | więc | no | już | tu | teraz | tak | ok | cześć | hej | witam | dzień dobry | dzien dobry | dziękuję | czas
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = x | v | cze | lis | lip | mar | maj | maja | lut | sty | gru | kwi | wrz | ii | iii | iv | vi | vii | viii | ix | xi | xii | wto | sob | sb | pią | drugi | druga | drugiej | drugą | drugim | pierwszy | pierwsza | pierwszej | pierwszą | trzeci | trzecia | trzeciej | trzecią | noc | ranek
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
