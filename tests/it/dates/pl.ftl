### Słowa dat i godzin, as a proof that the grammar fits Polish.

date-words-today = dziś | dzisiaj | dzis
date-words-tonight = dziś wieczorem | dzisiaj wieczorem
date-words-tomorrow = jutro | jutra
date-words-day-after-tomorrow = pojutrze
date-words-yesterday = wczoraj

date-words-monday = poniedziałek | poniedziałku | pon | pn | poniedzialek
date-words-tuesday = wtorek | wtorku | wt | wto
date-words-wednesday = środa | środę | środy | śr | śro
date-words-thursday = czwartek | czwartku | czw | czwart
date-words-friday = piątek | piątku | pt | pią
date-words-saturday = sobota | sobotę | soboty | sob | sb
date-words-sunday = niedziela | niedzielę | niedzieli | niedz | nd

date-words-january = styczeń | stycznia | styczniu | sty
date-words-february = luty | lutego | lutym | lut | ii
date-words-march = marzec | marca | marcu | mar | iii
date-words-april = kwiecień | kwietnia | kwietniu | kwi | iv
date-words-may = maj | maja | maju | v
date-words-june = czerwiec | czerwca | czerwcu | cze | vi
date-words-july = lipiec | lipca | lipcu | lip | vii
date-words-august = sierpień | sierpnia | sierpniu | sie | viii
date-words-september = wrzesień | września | wrześniu | wrz | ix
date-words-october = październik | października | październiku | paź | x
date-words-november = listopad | listopada | listopadzie | lis | xi
date-words-december = grudzień | grudnia | grudniu | gru | xii

date-words-numbers =
    1 jeden | jedna | jedno | jednego
    2 dwa | dwie | dwóch
    3 trzy | trzech
    4 cztery
    5 pięć
    6 sześć
    7 siedem
    8 osiem
    9 dziewięć
    10 dziesięć
    11 jedenaście
    12 dwanaście
    13 trzynaście
    14 czternaście
    15 piętnaście
    16 szesnaście
    17 siedemnaście
    18 osiemnaście
    19 dziewiętnaście
    20 dwadzieścia
    21 dwadzieścia jeden
    22 dwadzieścia dwa
    23 dwadzieścia trzy
    24 dwadzieścia cztery
    25 dwadzieścia pięć
    26 dwadzieścia sześć
    27 dwadzieścia siedem
    28 dwadzieścia osiem
    29 dwadzieścia dziewięć
    30 trzydzieści
    31 trzydzieści jeden
    35 trzydzieści pięć
    40 czterdzieści
    45 czterdzieści pięć
    50 pięćdziesiąt
    55 pięćdziesiąt pięć
date-words-ordinals =
    1 pierwszy | pierwszego | pierwsza | pierwszej | pierwszą
    2 drugi | drugiego | druga | drugiej | drugą
    3 trzeci | trzeciego | trzecia | trzeciej | trzecią
    4 czwarty | czwartego | czwarta | czwartej | czwartą
    5 piąty | piątego | piąta | piątej | piątą
    6 szósty | szóstego | szósta | szóstej | szóstą
    7 siódmy | siódmego | siódma | siódmej | siódmą
    8 ósmy | ósmego | ósma | ósmej | ósmą
    9 dziewiąty | dziewiątego | dziewiąta | dziewiątej | dziewiątą
    10 dziesiąty | dziesiątego | dziesiąta | dziesiątej | dziesiątą
    11 jedenasty | jedenastego | jedenasta | jedenastej | jedenastą
    12 dwunasty | dwunastego | dwunasta | dwunastej | dwunastą
    13 trzynasty | trzynastego | trzynasta | trzynastej | trzynastą
    14 czternasty | czternastego | czternasta | czternastej | czternastą
    15 piętnasty | piętnastego | piętnasta | piętnastej | piętnastą
    16 szesnasty | szesnastego | szesnasta | szesnastej | szesnastą
    17 siedemnasty | siedemnastego | siedemnasta | siedemnastej | siedemnastą
    18 osiemnasty | osiemnastego | osiemnasta | osiemnastej | osiemnastą
    19 dziewiętnasty | dziewiętnastego | dziewiętnasta | dziewiętnastej | dziewiętnastą
    20 dwudziesty | dwudziestego | dwudziesta | dwudziestej | dwudziestą
    21 dwudziesty pierwszy | dwudziestego pierwszego | dwudziesta pierwsza | dwudziestej pierwszej | dwudziestą pierwszą
    22 dwudziesty drugi | dwudziestego drugiego | dwudziesta druga | dwudziestej drugiej | dwudziestą drugą
    23 dwudziesty trzeci | dwudziestego trzeciego | dwudziesta trzecia | dwudziestej trzeciej | dwudziestą trzecią
    24 dwudziesty czwarty | dwudziestego czwartego | dwudziesta czwarta | dwudziestej czwartej | dwudziestą czwartą
    25 dwudziesty piąty | dwudziestego piątego | dwudziesta piąta | dwudziestej piątej | dwudziestą piątą
    26 dwudziesty szósty | dwudziestego szóstego | dwudziesta szósta | dwudziestej szóstej | dwudziestą szóstą
    27 dwudziesty siódmy | dwudziestego siódmego | dwudziesta siódma | dwudziestej siódmej | dwudziestą siódmą
    28 dwudziesty ósmy | dwudziestego ósmego | dwudziesta ósma | dwudziestej ósmej | dwudziestą ósmą
    29 dwudziesty dziewiąty | dwudziestego dziewiątego | dwudziesta dziewiąta | dwudziestej dziewiątej | dwudziestą dziewiątą
    30 trzydziesty | trzydziestego | trzydziesta | trzydziestej | trzydziestą
    31 trzydziesty pierwszy | trzydziestego pierwszego | trzydziesta pierwsza | trzydziestej pierwszej | trzydziestą pierwszą
date-words-ordinal-endings = go | ego | szego | tego | ciego | ej | dnia
date-words-day-number = dnia

date-words-next = przyszły | przyszłym | przyszłą | przyszła | przyszłej | następny | następnym | następną | następnej | kolejny | najbliższy | najbliższą
date-words-after-next = po następnym | po następnej
date-words-this = ten | tę | ta | tym | tej
date-words-last = zeszły | zeszłą | ubiegły | ubiegłą | ostatni
date-words-in = za
date-words-from-now = od dziś | od dzisiaj | od teraz
date-words-minutes = minuta | minuty | minut | minutę | min
date-words-hours = godzina | godziny | godzin | godzinę | godz
date-words-days = dzień | dni
date-words-weeks = tydzień | tygodnie | tygodni | tygodniu | tyg
date-words-months = miesiąc | miesiące | miesięcy | miesiącu
date-words-half-hour = pół godziny
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = -
date-words-two-months = -
date-words-day-before = dzień wcześniej | dzień przed | dzień przedtem | w przeddzień
date-words-same-day = tego samego dnia | w dniu wizyty | tego dnia

date-words-at = o | o godz | o godzinie | godz | godzina | na | na godz | na godzinę | od | ok | około | @
date-words-oclock = h
date-words-am = am | przed południem
date-words-pm = pm
date-words-morning = rano | z rana
date-words-afternoon = po południu | popołudniu | popoł
date-words-evening = wieczorem | wieczór
date-words-night = w nocy
date-words-noon = w południe | południe
date-words-midnight = o północy | północ | północy
date-words-before-hour =
    -30 wpół do | w pół do | pół do
    15 kwadrans po
    -15 za kwadrans | kwadrans do | kwadrans przed
date-words-after-hour = -
date-words-minutes-past = po
date-words-minutes-to = -
date-words-minutes-into = -
date-words-minutes-and = -
date-words-minutes-less = -
date-words-until = do
date-words-or = lub | albo | czy
date-words-filler = w | we | dnia | mam | wizyta | wizytę | wizyty | u | termin | lekarz | lekarza | dr | roku | r | jest | to | na | się | proszę | szpital | szpitalu | i | od
date-words-weak = x | v | sie | cze | lis | mar | maj | ii | iii | iv | vi | vii | viii | ix | xi | xii
date-order = day-month
