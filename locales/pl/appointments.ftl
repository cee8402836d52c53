### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

# How people say that they have an appointment, with | between. People never read these. Case, accents and apostrophes don’t matter.
appointment-phrases = mam wizytę | mam umówioną wizytę | mam termin | mam wyznaczony termin | mamy wizytę | mam spotkanie z lekarzem | mam konsultację | moja wizyta jest | moja następna wizyta jest | moja wizyta to | wizyta jest | wizyta będzie | nowa wizyta | nowy termin | dodaj wizytę | dodaj termin | zapisz wizytę | zapisz termin | wpisz wizytę | przypomnij mi o wizycie | przypomnij o wizycie | przypomnij mi o terminie | mam skan | mam badanie | mam tomografię | mam rezonans | mój skan jest | moja druga opinia jest | dostałem termin | dostałam termin | dostałem wizytę | dostałam wizytę | umówili mi wizytę | wyznaczyli mi wizytę | wyznaczyli mi termin | mam appointment | moj appointment

# How people ask for the list of their appointments, with | between. People never read these.
appointment-list-phrases = moje wizyty | wizyty | moje terminy | terminy | pokaż wizyty | pokaż moje wizyty | pokaż terminy | pokaż moje terminy | lista wizyt | jakie mam wizyty | jakie mam terminy | czy mam jakąś wizytę | czy mam jakieś wizyty | czy mam wizytę | kiedy mam wizytę | kiedy jest moja wizyta | kiedy moja wizyta | kiedy mam następną wizytę | kiedy jest moja następna wizyta | o której mam wizytę | o której jest moja wizyta | moja następna wizyta | następna wizyta | kiedy mam termin | moje appointments

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = Czy mam o czymś przypomnieć? Dzień: { $date }

## When is it?

appointment-ask-moment =
    Kiedy jest wizyta?

    Proszę wpisać dzień i godzinę, jak jest wygodnie. Na przykład: „w przyszły wtorek o 14:30”, „12 maja 14:30” albo „jutro o 9”. Można też wybrać dzień z kalendarza.

# $time (text): the time, for example “14:30”.
appointment-ask-day = Którego dnia, o { $time }? Proszę wpisać, na przykład „12 maja” albo „w przyszły wtorek”. Można też wybrać dzień z kalendarza.

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: proszę dotknąć dnia. Można go też wpisać, na przykład „12 maja”.

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = Tu nie ma dnia do wyboru. { $month }: proszę dotknąć dnia z liczbą albo go wpisać, na przykład „12 maja”.

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date } – o której godzinie? Proszę dotknąć godziny albo ją wpisać, na przykład „14:30”.

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, od { $time }: proszę dotknąć dokładnej godziny albo ją wpisać.

appointment-moment-unclear = Nie widzę tu żadnego dnia. Można go wpisać, na przykład „12 marca”, albo wybrać z kalendarza.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = Czy to się zgadza? Jeśli tak, proszę tego dotknąć, a ja to zapiszę.
appointment-which-order = Dzień i miesiąc można odczytać na dwa sposoby. O który dzień chodzi?
appointment-which-week = O który z tych dni chodzi?
appointment-which-day = Który to dzień?
appointment-which-half = O którą godzinę chodzi?
appointment-which-day-or-time = To dzień czy godzina? O co chodzi?
appointment-which-time = Podano więcej niż jedną godzinę. O której zaczyna się wizyta?
appointment-which-two = Podano więcej niż jeden dzień. Który to?
appointment-which-no-such = Nie ma takiego dnia. Czy chodzi o któryś z najbliższych?
appointment-which-weekday = Ta data wypada w inny dzień tygodnia. O który dzień chodzi?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = Ten termin już minął: { $moment }. Kiedy jest wizyta?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = To za więcej niż dwa lata: { $moment }. Proszę to sprawdzić i wpisać jeszcze raz.
appointment-which-gap = Tej godziny w tym dniu nie ma, bo zegary przesuwa się wtedy do przodu. Jaka godzina jest w liście?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = Cofa się wtedy zegary, więc ta godzina jest dwa razy: { $moment }. O którą chodzi?

## The time zone

appointment-ask-nation = Gdzie się Państwo leczą? Pytam, żeby przypomnienia przychodziły o właściwej porze.

appointment-zone-united-states =
    W jakiej strefie czasowej Państwo są? Pytam, żeby przypomnienia przychodziły o właściwej porze.

    Można też wpisać najbliższe duże miasto albo która jest teraz godzina.

appointment-zone-anywhere =
    W jakiej strefie czasowej Państwo są? Pytam, żeby przypomnienia przychodziły o właściwej porze.

    Proszę wpisać najbliższe duże miasto, na przykład „Paryż”. Można też wpisać, która jest teraz godzina, na przykład „15:20”.

appointment-zone-several = Co z tego się zgadza? Jeśli nic, proszę wpisać duże miasto w pobliżu albo która jest teraz godzina.

appointment-zone-none = Nie znam tego miejsca. Proszę wpisać większe miasto w pobliżu, na przykład stolicę. Można też wpisać, która jest teraz godzina.

# $city (text): the city, for example “Paris”.
appointment-zone-city = czas miejscowy: { $city }

zone-europe-london = czas brytyjski
zone-america-new-york = wschodnia (Nowy Jork)
zone-america-chicago = środkowa (Chicago)
zone-america-denver = górska (Denver)
zone-america-phoenix = Arizona (Phoenix)
zone-america-los-angeles = pacyficzna (Los Angeles)
zone-america-anchorage = Alaska (Anchorage)
zone-pacific-honolulu = Hawaje (Honolulu)
zone-america-puerto-rico = Portoryko (San Juan)
zone-pacific-guam = Guam (Hagåtña)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday }, { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date }, godz. { $time }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date }, godz. { $time }, { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (w nocy)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, przed cofnięciem zegarów
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, po cofnięciu zegarów

appointment-news-kept = Wizyta jest zapisana:
appointment-news-already-kept = Ta wizyta jest już zapisana:
appointment-news-moved = Dzień i godzina są zmienione:
appointment-news-changed = Zmieniono:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = Cel: { $text }
# $text (text): in the person’s own words.
appointment-line-place = Miejsce: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = Kto towarzyszy: { $text }
# $text (text): in the person’s own words.
appointment-line-note = Notatka: { $text }

appointment-kind-own-doctor = Mój lekarz
appointment-kind-second-opinion = Druga opinia
appointment-kind-tests = Badania
appointment-kind-other = Coś innego

appointment-reminders-planned = Napiszę do Państwa:
appointment-reminders-none = Nie ma zaplanowanych przypomnień.

appointment-is-over = Ta wizyta już minęła.

## The list

appointment-list-empty = Nie ma tu żadnej wizyty. Po jej wpisaniu mogę o niej przypomnieć, żeby był czas na przygotowania.
appointment-list-ahead = Państwa wizyty. Proszę dotknąć jednej, żeby ją zobaczyć lub zmienić.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = Wizyty od numeru { $number } już minęły.
appointment-full = Mogę zapisać najwyżej 20 wizyt. Proszę usunąć jedną, która minęła, a potem dodać nową.

## Changing

appointment-ask-kind = W jakim celu jest ta wizyta? Nie trzeba tego podawać.
appointment-ask-place = Gdzie to jest? Proszę wpisać miejsce tak, jak w liście, na przykład przychodnię i gabinet.
appointment-ask-companion = Kto będzie z Państwem? Można napisać „siostra”. Imię nie jest potrzebne.
appointment-ask-note = O czym chcą Państwo pamiętać przy tej wizycie? Proszę wpisać, co tylko się chce.

# $text (text): in the person’s own words.
appointment-ask-kept = Teraz zapisane: { $text }

appointment-too-long = To dla mnie za długie. Proszę o najwyżej 200 znaków.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    Czy usunąć tę wizytę i jej przypomnienia? { $moment }

    Zostanie usunięta tylko tutaj. Niczego to nie odwołuje w szpitalu ani w przychodni.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = Czy usunąć to z listy? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    Usunięto tutaj: { $moment }. Nie przyjdzie przypomnienie o tej wizycie.

    Szpital ani przychodnia nie dostały ode mnie wiadomości. Jeśli nie mogą Państwo przyjść, proszę tam zadzwonić.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = Usunięto z listy: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    Strefa czasowa nowych wizyt: { $zone }

    Wizyty już wpisane zachowują swoją strefę czasową.
appointment-zone-unknown = jeszcze nieznana

## Calendar files

appointment-file-new =
    Oto wizyta jako plik kalendarza. Po otwarciu pliku można ją dodać do swojego kalendarza.

    Jest w nim „Termin”, godzina i miejsce. Kalendarz może przypomnieć 1 dzień przed i jeszcze raz 2 godziny przed.
appointment-file-again = Oto plik z nowym dniem i godziną. Proszę go otworzyć, żeby zaktualizować kalendarz.
appointment-file-gone = Proszę otworzyć ten plik, żeby usunąć wizytę z kalendarza. W niektórych kalendarzach trzeba ją usunąć ręcznie.

appointment-file-summary = Termin

appointment-ask-file = Można mi teraz wysłać plik kalendarza ze szpitala. Jego nazwa kończy się na .ics. Jeśli plik był już wysłany, proszę wysłać go jeszcze raz: nie został zapisany.

appointment-file-fault-too-large = Ten plik jest dla mnie za duży. Proszę wpisać dzień i godzinę albo wysłać plik tylko z jedną wizytą.
appointment-file-fault-not-fetched = Nie udało się pobrać tego pliku. Proszę wysłać go jeszcze raz albo wpisać dzień i godzinę.
appointment-file-fault-not-a-calendar = Nie umiem odczytać tego pliku jako kalendarza. Proszę wpisać dzień i godzinę.
appointment-file-fault-no-events = W tym pliku nie ma żadnej wizyty. Proszę wpisać dzień i godzinę.
appointment-file-fault-only-past = Wizyty z tego pliku już minęły.
appointment-file-fault-cancelled = Według pliku ta wizyta jest odwołana. Proszę sprawdzić w szpitalu lub przychodni, czy to prawda.
appointment-file-fault-repeats = W pliku jest wizyta, która się powtarza, ale nie wiem, kiedy jest następna. Proszę wpisać dzień i godzinę.
appointment-file-fault-too-many = W tym pliku jest cały kalendarz. Proszę wysłać plik z jedną wizytą albo wpisać dzień i godzinę.

appointment-offer-one = To jest w Państwa pliku. Czy się zgadza? Jeśli tak, proszę tego dotknąć, a ja to zapiszę.
appointment-offer-several = To jest w Państwa pliku. Co zapisać? Plik można wysłać jeszcze raz, żeby zapisać następną wizytę.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = Wizyta się powtarza. Zapiszę tylko pierwszą.

## Buttons (at most 40 characters)

button-appointments = Wizyty
button-appointment-new = Nowa wizyta
button-appointment-other = Inny dzień lub godzina
button-appointment-calendar = Wybierz dzień z kalendarza
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ Wstecz: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = Dalej: { $month } ›
button-appointment-empty = ·
button-appointment-move = Zmień dzień lub godzinę
button-appointment-kind = Cel wizyty
button-appointment-no-kind = Nie chcę mówić
button-appointment-place = Miejsce
button-appointment-companion = Kto towarzyszy
button-appointment-note = Notatka
button-appointment-clear = Usuń to
button-appointment-file = Dodaj do mojego kalendarza
button-appointment-reminders = Przypomnienia
button-appointment-cancel = Usuń tę wizytę
button-appointment-cancel-sure = Tak, usuń
button-appointment-done = To wszystko
button-appointment-settings = Strefa czasowa i przypomnienia
button-appointment-change-zone = Zmień moją strefę czasową
button-appointment-send-file = Wyślij plik kalendarza
