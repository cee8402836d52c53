### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = Przypomnienie: mają Państwo coś w planach. Termin: { $day }, godz. { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = Przypomnienie: mają Państwo coś w planach jutro o { $time }. Jutro jest { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = Przypomnienie: mają Państwo coś w planach dziś o { $time }. Dziś jest { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours =
    { $count ->
        [one] Przypomnienie: mają Państwo coś w planach za { $count } godzinę. Początek o { $time }.
        [few] Przypomnienie: mają Państwo coś w planach za { $count } godziny. Początek o { $time }.
        [many] Przypomnienie: mają Państwo coś w planach za { $count } godzin. Początek o { $time }.
       *[other] Przypomnienie: mają Państwo coś w planach za { $count } godziny. Początek o { $time }.
    }
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] Przypomnienie: mają Państwo coś w planach za 1 minutę. Początek o { $time }.
        [few] Przypomnienie: mają Państwo coś w planach za { $count } minuty. Początek o { $time }.
        [many] Przypomnienie: mają Państwo coś w planach za { $count } minut. Początek o { $time }.
       *[other] Przypomnienie: mają Państwo coś w planach za { $count } minuty. Początek o { $time }.
    }
reminder-began-yesterday = Wczoraj mieli Państwo coś w planach. Jak poszło?
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = Mieli Państwo coś w planach. Termin: { $day }. Jak poszło?

## What follows

reminder-prepare =
    Jest jeszcze czas na przygotowania. Może w nich pomóc lista.

    Proszę pomyśleć, kto może Państwu towarzyszyć. Proszę zapisać, o co chcą Państwo zapytać.
reminder-records-arrived = Czy dotarła dokumentacja? Proszę zadzwonić tam, gdzie Państwo idą. Jeśli nie dotarła, proszę poprosić swój zespół o jej wysłanie.
reminder-records-bring = Czy będą Państwo mieć ze sobą dokumentację? Proszę już teraz poprosić o opis badania tkanki (pathology report) i badania obrazowe na płycie. Proszę zapytać, czy potrzebne są szkiełka (slides) i kto je wyśle.
reminder-records-ask = Proszę zapytać osoby, do których Państwo idą, jak dostają dokumentację i czy już ją mają.
reminder-left = Proszę zajrzeć na listę. Czy zostało coś do zrobienia?
# $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] Na liście została 1 rzecz.
        [few] Na liście zostały { $count } rzeczy.
        [many] Na liście zostało { $count } rzeczy.
       *[other] Na liście zostało { $count } rzeczy.
    }
reminder-left-nothing = Wszystko na liście jest zaznaczone.
reminder-shortly = Więcej na przyciskach poniżej.
# $place (text): where it is, in the person’s own words.
reminder-where = Gdzie: { $place }
reminder-after-second = Proszę wybrać to, co pasuje. Wtedy pokażę, co może być dalej. Czy obaj lekarze powiedzieli to samo?
reminder-after-unknown = Proszę wybrać to, co pasuje. Wtedy pokażę, co może być dalej. Jeśli to był drugi lekarz: czy obaj powiedzieli to samo? Jeśli to było coś innego, można to pominąć.
reminder-after = Przyciski poniżej mogą pomóc w tym, co będzie dalej.

## Where reminders are changed

reminders-title-all = Przypomnienia o wszystkich wizytach
reminders-title-one = Przypomnienia o tej wizycie
reminders-changed = Zmiana jest zapisana.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: włączone
reminders-none = Wszystkie przypomnienia są wyłączone. Nic nie przyjdzie samo.
reminders-none-but-own = Te przypomnienia są wyłączone. Niektóre wizyty mają własne przypomnienia.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = Między { $from } a { $until } nie przychodzi żadne przypomnienie, chyba że inaczej przegapiliby Państwo wizytę.
reminders-not-quiet = Przypomnienia mogą przychodzić o każdej porze dnia i nocy.
reminders-coming = Najbliższe przyjdą:
reminders-nothing-coming = Na razie nie ma zaplanowanych przypomnień.
reminders-choose = Które przypomnienie ma przychodzić o innej porze?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = Teraz przychodzi: { $lead }. A kiedy ma przychodzić? Proszę wpisać na przykład „5 dni przed” albo „2 godziny przed”.
reminders-ask-new = Kiedy ma przyjść przypomnienie? Proszę wpisać na przykład „5 dni przed” albo „2 godziny przed”.
reminders-fault-not-before = To nie jest przed wizytą. Proszę wpisać na przykład „1 dzień przed” albo „2 godziny przed”.
reminders-fault-time-of-day =
    Godzinę można podać tylko dla jednej wizyty. Proszę najpierw otworzyć tę wizytę i wybrać jej przypomnienia.

    Dla wszystkich wizyt proszę wpisać na przykład „1 dzień przed” albo „2 godziny przed”.
reminders-fault-no-time = O której godzinie tego dnia? Proszę wpisać na przykład „w dniu wizyty o 9” albo „2 godziny przed”.
reminders-fault-too-many = Więcej przypomnień nie mogę zapisać. Proszę najpierw któreś wyłączyć.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    Kiedy ma nie przychodzić żadne przypomnienie? Proszę wybrać albo wpisać na przykład „22 do 8”.

    Teraz jest to od { $from } do { $until }.
reminders-ask-hours-none =
    Kiedy ma nie przychodzić żadne przypomnienie? Proszę wybrać albo wpisać na przykład „22 do 8”.

    Teraz przypomnienia mogą przychodzić o każdej porze.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] 1 dzień przed
        [few] { $count } dni przed
        [many] { $count } dni przed
       *[other] { $count } dnia przed
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] 1 godzinę przed
        [few] { $count } godziny przed
        [many] { $count } godzin przed
       *[other] { $count } godziny przed
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] 1 godzinę i { $minutes } min przed
        [few] { $count } godziny i { $minutes } min przed
        [many] { $count } godzin i { $minutes } min przed
       *[other] { $count } godziny i { $minutes } min przed
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] 1 minutę przed
        [few] { $count } minuty przed
        [many] { $count } minut przed
       *[other] { $count } minuty przed
    }
# $time (text): for example “09:00”.
lead-on-day = W dniu wizyty o { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] 1 dzień przed, o { $time }
        [few] { $count } dni przed, o { $time }
        [many] { $count } dni przed, o { $time }
       *[other] { $count } dnia przed, o { $time }
    }
lead-day-after = 1 dzień po
lead-late = Tuż przed

## Buttons

button-reminders = Zmień przypomnienia
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Wyłącz: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Włącz: { $lead }
button-reminder-choose = Zmień porę przypomnienia
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = Dodaj przypomnienie
button-reminder-hours = Godziny ciszy
button-reminders-usual = Wróć do zwykłych przypomnień
button-reminders-as-all = Tak samo jak dla wszystkich wizyt
button-reminders-none = Wyłącz wszystkie
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } do { $until }
button-quiet-never = Bez godzin ciszy
button-went-same = Powiedzieli to samo
button-went-different = Powiedzieli coś innego
button-went-not-sure = Nie wiem na pewno
button-went-something-else = To było coś innego
