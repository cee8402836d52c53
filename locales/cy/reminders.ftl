### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu, { $day }, am { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu yfory am { $time }. Yfory yw { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu heddiw am { $time }. Heddiw yw { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu ymhen { $count } awr. Mae’n dechrau am { $time }.
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [zero] Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu ymhen { $count } munud. Mae’n dechrau am { $time }.
        [one] Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu ymhen 1 munud. Mae’n dechrau am { $time }.
        [two] Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu ymhen { $count } funud. Mae’n dechrau am { $time }.
        [few] Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu ymhen { $count } munud. Mae’n dechrau am { $time }.
        [many] Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu ymhen { $count } munud. Mae’n dechrau am { $time }.
       *[other] Nodyn atgoffa: mae gennych rywbeth wedi’i drefnu ymhen { $count } munud. Mae’n dechrau am { $time }.
    }
reminder-began-yesterday = Roedd gennych rywbeth wedi’i drefnu ddoe. Sut aeth hi?
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = Roedd gennych rywbeth wedi’i drefnu, { $day }. Sut aeth hi?

## What follows

reminder-prepare =
    Mae amser i baratoi o hyd. Gall rhestr wirio eich helpu.

    Meddyliwch pwy allai ddod gyda chi. Ysgrifennwch beth rydych am ei ofyn.
reminder-records-arrived = A yw eich cofnodion wedi cyrraedd? Ffoniwch y lle rydych yn mynd iddo. Os na, gofynnwch i’ch tîm eich hun eu hanfon.
reminder-records-bring = A fydd eich cofnodion gyda chi? Gofynnwch nawr am yr adroddiad patholeg a’ch sganiau ar ddisg. Gofynnwch a oes angen sleidiau, a phwy sy’n eu hanfon.
reminder-records-ask = Gofynnwch i’r bobl y byddwch yn eu gweld sut maen nhw’n cael eich cofnodion, ac a ydyn nhw ganddyn nhw.
reminder-left = Edrychwch ar eich rhestr wirio. A oes rhywbeth ar ôl i’w wneud?
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [zero] Nid oes dim ar ôl ar eich rhestr wirio.
        [one] Mae 1 peth ar ôl ar eich rhestr wirio.
        [two] Mae { $count } beth ar ôl ar eich rhestr wirio.
        [few] Mae { $count } pheth ar ôl ar eich rhestr wirio.
        [many] Mae { $count } pheth ar ôl ar eich rhestr wirio.
       *[other] Mae { $count } o bethau ar ôl ar eich rhestr wirio.
    }
reminder-left-nothing = Rydych wedi ticio popeth ar eich rhestr wirio.
reminder-shortly = Mae rhagor amdano ar y botymau isod.
# $place (text): where it is, in the person’s own words.
reminder-where = Ble: { $place }
reminder-after-second = Dewiswch beth sy’n addas, a chewch ddarllen beth all ddod nesaf. A ddywedodd y ddau feddyg yr un peth?
reminder-after-unknown = Dewiswch beth sy’n addas, a chewch ddarllen beth all ddod nesaf. Os gwelsoch ail feddyg: a ddywedodd y ddau yr un peth? Os rhywbeth arall oedd hwnnw, gallwch adael hyn.
reminder-after = Gall y botymau isod eich helpu gyda’r hyn sy’n dod nesaf.

## Where reminders are changed

reminders-title-all = Nodiadau atgoffa ar gyfer pob apwyntiad
reminders-title-one = Nodiadau atgoffa ar gyfer yr apwyntiad hwn
reminders-changed = Mae eich newid wedi’i gadw.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: ymlaen
reminders-none = Mae pob nodyn atgoffa wedi’i ddiffodd. Ni ddaw dim ohono’i hun.
reminders-none-but-own = Mae’r nodiadau atgoffa hyn wedi’u diffodd. Mae gan rai apwyntiadau eu nodiadau atgoffa eu hunain.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = Nid oes nodyn atgoffa’n dod o { $from } i { $until }, oni bai y byddech yn colli’r apwyntiad.
reminders-not-quiet = Gall nodiadau atgoffa ddod unrhyw adeg o’r dydd neu’r nos.
reminders-coming = Daw’r rhai nesaf:
reminders-nothing-coming = Nid oes nodyn atgoffa wedi’i drefnu ar hyn o bryd.
reminders-choose = Pa nodyn atgoffa ddylai ddod ar adeg arall?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = Mae’n dod nawr: { $lead }. Pryd dylai ddod yn lle hynny? Teipiwch, er enghraifft, “5 diwrnod ymlaen llaw” neu “2 awr ymlaen llaw”.
reminders-ask-new = Pryd dylai’r nodyn atgoffa ddod? Teipiwch, er enghraifft, “5 diwrnod ymlaen llaw” neu “2 awr ymlaen llaw”.
reminders-fault-not-before = Nid yw hynny cyn yr apwyntiad. Teipiwch, er enghraifft, “1 diwrnod ymlaen llaw” neu “2 awr ymlaen llaw”.
reminders-fault-time-of-day =
    Dim ond ar gyfer un apwyntiad y mae amser o’r dydd yn gweithio. Agorwch yr apwyntiad hwnnw’n gyntaf, a dewiswch ei nodiadau atgoffa.

    Ar gyfer pob apwyntiad, teipiwch, er enghraifft, “1 diwrnod ymlaen llaw” neu “2 awr ymlaen llaw”.
reminders-fault-no-time = Am faint o’r gloch ar y diwrnod hwnnw? Teipiwch, er enghraifft, “ar y diwrnod am 9”, neu “2 awr ymlaen llaw”.
reminders-fault-too-many = Ni allaf gadw mwy o nodiadau atgoffa na hyn. Diffoddwch un yn gyntaf.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    Pryd na ddylai nodyn atgoffa ddod? Dewiswch, neu teipiwch, er enghraifft, “22 i 8”.

    Ar hyn o bryd: { $from } i { $until }.
reminders-ask-hours-none =
    Pryd na ddylai nodyn atgoffa ddod? Dewiswch, neu teipiwch, er enghraifft, “22 i 8”.

    Nawr gall nodiadau atgoffa ddod unrhyw bryd.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [zero] { $count } diwrnod ymlaen llaw
        [one] 1 diwrnod ymlaen llaw
        [two] { $count } ddiwrnod ymlaen llaw
        [few] { $count } diwrnod ymlaen llaw
        [many] { $count } diwrnod ymlaen llaw
       *[other] { $count } diwrnod ymlaen llaw
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [zero] { $count } awr ymlaen llaw
        [one] 1 awr ymlaen llaw
        [two] { $count } awr ymlaen llaw
        [few] { $count } awr ymlaen llaw
        [many] { $count } awr ymlaen llaw
       *[other] { $count } awr ymlaen llaw
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [zero] { $count } awr a { $minutes } munud ymlaen llaw
        [one] 1 awr a { $minutes } munud ymlaen llaw
        [two] { $count } awr a { $minutes } munud ymlaen llaw
        [few] { $count } awr a { $minutes } munud ymlaen llaw
        [many] { $count } awr a { $minutes } munud ymlaen llaw
       *[other] { $count } awr a { $minutes } munud ymlaen llaw
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [zero] { $count } munud ymlaen llaw
        [one] 1 munud ymlaen llaw
        [two] { $count } funud ymlaen llaw
        [few] { $count } munud ymlaen llaw
        [many] { $count } munud ymlaen llaw
       *[other] { $count } munud ymlaen llaw
    }
# $time (text): for example “09:00”.
lead-on-day = Ar y diwrnod am { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [zero] { $count } diwrnod ymlaen llaw, am { $time }
        [one] 1 diwrnod ymlaen llaw, am { $time }
        [two] { $count } ddiwrnod ymlaen llaw, am { $time }
        [few] { $count } diwrnod ymlaen llaw, am { $time }
        [many] { $count } diwrnod ymlaen llaw, am { $time }
       *[other] { $count } diwrnod ymlaen llaw, am { $time }
    }
lead-day-after = 1 diwrnod wedyn
lead-late = Ychydig cyn hynny

## Buttons

button-reminders = Newid nodiadau atgoffa
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Diffodd: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Troi ymlaen: { $lead }
button-reminder-choose = Newid pryd y daw un
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = Ychwanegu nodyn atgoffa
button-reminder-hours = Oriau tawel
button-reminders-usual = Yn ôl i’r nodiadau atgoffa arferol
button-reminders-as-all = Yr un fath ag ar gyfer pob apwyntiad
button-reminders-none = Diffodd y cyfan
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } i { $until }
button-quiet-never = Dim oriau tawel
button-went-same = Dywedon nhw’r un peth
button-went-different = Dywedon nhw rywbeth gwahanol
button-went-not-sure = Dydw i ddim yn siŵr
button-went-something-else = Rhywbeth arall oedd e
