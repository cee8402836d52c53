### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

appointment-phrases = am o programare | am programare | am programarea | am programarea mea | am primit o programare | am primit programare | mi-au dat o programare | mi-au dat programare | mi au dat programare | mi s-a făcut o programare | mi-am făcut programare | mi-am făcut o programare | am o consultație | am consultație | am consult | am un consult | programarea mea este | programarea mea e | programarea este | programarea e | consultația mea este | consultația mea e | consultația este | consultația e | următoarea mea programare este | următoarea mea programare e | următoarea programare este | următoarea programare e | programare nouă | o programare nouă | adaugă o programare | adaugă programare | adăugați o programare | vreau să adaug o programare | pune o programare | notează o programare | amintește-mi de programare | amintește-mi de programarea mea | amintiți-mi de programare | să îmi amintești de programare | să-mi amintești de programare | scanarea mea este | scanarea mea e | am o scanare | am scanare | am un ct | am ct | am un rmn | am rmn | a doua opinie este | a doua opinie e | a doua mea opinie este | avem o programare | avem programare

appointment-list-phrases = programările mele | programari | programări | arată programările | arată-mi programările | arată-mi programările mele | arătați-mi programările | vreau să văd programările | vreau să îmi văd programările | vezi programările | lista programărilor | lista cu programări | lista de programări | ce programări am | care sunt programările mele | am vreo programare | am programări | am vreo consultație | când este programarea mea | când e programarea mea | când am programare | când am programarea | când am consultație | când este următoarea programare | când e următoarea programare | când este următoarea mea programare | la ce oră am programare | la ce oră este programarea mea | la ce oră e programarea mea | următoarea mea programare | următoarea programare

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = Doriți să vă amintesc de ceva { $date }?

## When is it?

appointment-ask-moment =
    Când este programarea?

    Scrieți ziua și ora cum doriți. De exemplu: „marțea viitoare la 14:30”, „12 mai 14:30” sau „mâine la 9”. Sau alegeți ziua dintr-un calendar.

# $time (text): the time, for example “14:30”.
appointment-ask-day = În ce zi, la ora { $time }? Scrieți-o, de exemplu „12 mai” sau „marțea viitoare”. Sau alegeți-o dintr-un calendar.

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: apăsați pe zi. O puteți și scrie, de exemplu „12 mai”.

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = Acolo nu este nicio zi de ales. { $month }: apăsați pe o zi cu număr sau scrieți-o, de exemplu „12 mai”.

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = La ce oră, { $date }? Apăsați pe oră sau scrieți-o, de exemplu „2 și jumătate” sau „14:30”.

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, de la ora { $time }: apăsați pe ora exactă sau scrieți-o.

appointment-moment-unclear = Nu am găsit nicio zi în acest text. O puteți scrie, de exemplu „12 martie”, sau o puteți alege dintr-un calendar.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = Este corect? Apăsați și voi salva.
appointment-which-order = Ziua și luna se pot citi în două feluri. La ce zi vă referiți?
appointment-which-week = La care dintre aceste zile vă referiți?
appointment-which-day = Ce zi este?
appointment-which-half = La ce oră vă referiți?
appointment-which-day-or-time = Este o zi sau o oră? La care vă referiți?
appointment-which-time = Ați scris mai multe ore. Când începe programarea?
appointment-which-two = Ați scris mai multe zile. Care este?
appointment-which-no-such = Nu există o astfel de zi. Vă referiți la una apropiată?
appointment-which-weekday = Această dată cade în altă zi a săptămânii. La ce zi vă referiți?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = Acest moment a trecut: { $moment }. Când este programarea?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = Aceasta este peste mai mult de doi ani: { $moment }. Vă rugăm să verificați și să scrieți din nou.
appointment-which-gap = Această oră nu există în acea zi, pentru că ceasurile se dau înainte. Ce oră scrie în scrisoarea dumneavoastră?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = Atunci ceasurile se dau înapoi, așa că această oră vine de două ori: { $moment }. Care este?

## The time zone

appointment-ask-nation = Unde vă tratați? Întreb ca mementourile să vină la ora potrivită.

appointment-zone-united-states =
    În ce fus orar sunteți? Întreb ca mementourile să vină la ora potrivită.

    Puteți scrie și cel mai apropiat oraș mare sau cât este ceasul acum.

appointment-zone-anywhere =
    În ce fus orar sunteți? Întreb ca mementourile să vină la ora potrivită.

    Scrieți cel mai apropiat oraș mare, de exemplu „Paris”. Sau scrieți cât este ceasul acum, de exemplu „15:20”.

appointment-zone-several = Care dintre acestea este corect? Dacă niciunul, scrieți un oraș mare din apropiere sau cât este ceasul acum.

appointment-zone-none = Nu cunosc acest loc. Scrieți un oraș mai mare din apropiere, de exemplu capitala. Sau scrieți cât este ceasul acum.

# $city (text): the city, for example “Paris”.
appointment-zone-city = Ora din { $city }

zone-europe-london = Ora Regatului Unit
zone-america-new-york = Ora de est (New York)
zone-america-chicago = Ora centrală (Chicago)
zone-america-denver = Ora de munte (Denver)
zone-america-phoenix = Arizona (Phoenix)
zone-america-los-angeles = Ora Pacificului (Los Angeles)
zone-america-anchorage = Alaska (Anchorage)
zone-pacific-honolulu = Hawaii (Honolulu)
zone-america-puerto-rico = Puerto Rico (San Juan)
zone-pacific-guam = Guam (Hagåtña)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday }, { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date }, la ora { $time }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date }, la ora { $time }, { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (noaptea)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, înainte să se dea ceasurile înapoi
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, după ce se dau ceasurile înapoi

appointment-news-kept = Am salvat programarea dumneavoastră:
appointment-news-already-kept = Ați salvat deja această programare:
appointment-news-moved = Am schimbat ziua și ora:
appointment-news-changed = Am făcut schimbarea:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = Pentru ce este: { $text }
# $text (text): in the person’s own words.
appointment-line-place = Locul: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = Cine vine cu dumneavoastră: { $text }
# $text (text): in the person’s own words.
appointment-line-note = Notă: { $text }

appointment-kind-own-doctor = Medicul meu
appointment-kind-second-opinion = A doua opinie
appointment-kind-tests = Analize
appointment-kind-other = Altceva

appointment-reminders-planned = Vă voi scrie:
appointment-reminders-none = Nu este planificat niciun memento.

appointment-is-over = Această programare a trecut.

## The list

appointment-list-empty = Aici nu este nicio programare. Vă pot aminti de una, ca să aveți timp să vă pregătiți.
appointment-list-ahead = Programările dumneavoastră. Apăsați pe una ca să o vedeți sau să o schimbați.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = Cele de la numărul { $number } încolo au trecut.
appointment-full = Pot salva cel mult 20 de programări. Vă rugăm să ștergeți una care a trecut și apoi să o adăugați pe cea nouă.

## Changing

appointment-ask-kind = Pentru ce este această programare? Nu este nevoie să spuneți.
appointment-ask-place = Unde este? Scrieți locul așa cum este în scrisoare, de exemplu clinica și camera.
appointment-ask-companion = Cine vine cu dumneavoastră? Puteți scrie „sora mea”. Nu este nevoie de un nume.
appointment-ask-note = Ce doriți să țineți minte despre această programare? Scrieți cum doriți.

# $text (text): in the person’s own words.
appointment-ask-kept = Salvat acum: { $text }

appointment-too-long = Este prea lung pentru mine. Vă rugăm să folosiți cel mult 200 de caractere.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    Să șterg această programare și mementourile ei? { $moment }

    Așa se șterge doar aici. Nu se anulează nimic la spital sau la clinică.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = Să șterg aceasta din listă? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    Am șters-o aici: { $moment }. Nu va veni niciun memento pentru ea.

    Nu am anunțat spitalul sau clinica. Dacă nu puteți merge, vă rugăm să sunați acolo.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = Am șters-o din listă: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    Fusul orar pentru programări noi: { $zone }

    Programările pe care le-ați introdus își păstrează fusul orar.
appointment-zone-unknown = încă necunoscut

## Calendar files

appointment-file-new =
    Iată programarea dumneavoastră ca fișier de calendar. Deschideți-l ca să o puneți în calendar.

    În el scrie „Programare”, ora și locul. Calendarul vă poate aminti cu 1 zi înainte și din nou cu 2 ore înainte.
appointment-file-again = Iată fișierul cu ziua și ora noi. Deschideți-l ca să actualizați calendarul.
appointment-file-gone = Deschideți acest fișier ca să scoateți programarea din calendar. În unele calendare trebuie să o ștergeți manual.

appointment-file-summary = Programare

appointment-ask-file = Îmi puteți trimite acum un fișier de calendar de la spital. Numele lui se termină în .ics. Dacă ați trimis unul, vă rugăm să îl trimiteți din nou: nu l-am salvat.

appointment-file-fault-too-large = Acest fișier este prea mare pentru mine. Vă rugăm să scrieți ziua și ora sau să trimiteți fișierul unei singure programări.
appointment-file-fault-not-fetched = Nu am putut lua acest fișier. Vă rugăm să îl trimiteți din nou sau să scrieți ziua și ora.
appointment-file-fault-not-a-calendar = Nu pot citi acest fișier ca pe un calendar. Vă rugăm să scrieți ziua și ora.
appointment-file-fault-no-events = În acest fișier nu este nicio programare. Vă rugăm să scrieți ziua și ora.
appointment-file-fault-only-past = Programările din acest fișier au trecut.
appointment-file-fault-cancelled = Fișierul spune că programarea nu mai are loc. Vă rugăm să verificați la spital sau la clinică dacă este corect.
appointment-file-fault-repeats = Fișierul are o programare care se repetă, dar nu pot spune când este următoarea. Vă rugăm să scrieți ziua și ora.
appointment-file-fault-too-many = Acest fișier conține un calendar întreg. Vă rugăm să trimiteți fișierul unei singure programări sau să scrieți ziua și ora.

appointment-offer-one = Am găsit aceasta în fișier. Este corect? Apăsați și voi salva.
appointment-offer-several = Am găsit acestea în fișier. Pe care să o salvez? Puteți trimite din nou fișierul pentru alta.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = Se repetă. O salvez doar pe prima.

## Buttons (at most 40 characters)

button-appointments = Programări
button-appointment-new = Programare nouă
button-appointment-other = Altă zi sau oră
button-appointment-calendar = Alege ziua dintr-un calendar
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ Înapoi: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = Înainte: { $month } ›
button-appointment-empty = ·
button-appointment-move = Schimbă ziua sau ora
button-appointment-kind = Pentru ce este
button-appointment-no-kind = Nu vreau să spun
button-appointment-place = Locul
button-appointment-companion = Cine vine cu mine
button-appointment-note = Notă
button-appointment-clear = Șterge aceasta
button-appointment-file = Pune-o în calendarul meu
button-appointment-reminders = Mementouri
button-appointment-cancel = Șterge această programare
button-appointment-cancel-sure = Da, șterge
button-appointment-done = Asta este tot
button-appointment-settings = Fus orar și mementouri
button-appointment-change-zone = Schimbă fusul meu orar
button-appointment-send-file = Trimite un fișier de calendar
