### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = Memento: aveți ceva planificat { $day }, la ora { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = Memento: aveți ceva planificat mâine, la ora { $time }. Mâine este { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = Memento: aveți ceva planificat astăzi, la ora { $time }. Astăzi este { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = Memento: aveți ceva planificat peste { $count } ore. Începe la ora { $time }.
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] Memento: aveți ceva planificat peste 1 minut. Începe la ora { $time }.
        [few] Memento: aveți ceva planificat peste { $count } minute. Începe la ora { $time }.
       *[other] Memento: aveți ceva planificat peste { $count } de minute. Începe la ora { $time }.
    }
reminder-began-yesterday = Ieri ați avut ceva planificat. Cum a mers?
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = Ați avut ceva planificat { $day }. Cum a mers?

## What follows

reminder-prepare =
    Mai este timp să vă pregătiți. O listă vă poate ajuta.

    Gândiți-vă cine ar putea veni cu dumneavoastră. Scrieți ce doriți să întrebați.
reminder-records-arrived = Au ajuns documentele dumneavoastră? Sunați acolo unde mergeți. Dacă nu, cereți echipei dumneavoastră să le trimită.
reminder-records-bring = Veți avea documentele la dumneavoastră? Cereți acum raportul anatomopatologic (pathology report) și imaginile de la scanări pe un disc. Întrebați dacă trebuie lame cu țesut (slides) și cine le trimite.
reminder-records-ask = Întrebați-i pe cei la care mergeți cum primesc documentele dumneavoastră și dacă le au.
reminder-left = Uitați-vă pe lista dumneavoastră. Mai este ceva de făcut?
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] Pe lista dumneavoastră a rămas 1 lucru.
        [few] Pe lista dumneavoastră au rămas { $count } lucruri.
       *[other] Pe lista dumneavoastră au rămas { $count } de lucruri.
    }
reminder-left-nothing = Ați bifat tot de pe lista dumneavoastră.
reminder-shortly = Găsiți mai multe la butoanele de mai jos.
# $place (text): where it is, in the person’s own words.
reminder-where = Unde: { $place }
reminder-after-second = Alegeți ce se potrivește și veți citi ce poate urma. Au spus amândoi medicii același lucru?
reminder-after-unknown = Alegeți ce se potrivește și veți citi ce poate urma. Dacă ați văzut un al doilea medic: au spus amândoi același lucru? Dacă a fost altceva, nu este nevoie să răspundeți.
reminder-after = Butoanele de mai jos vă pot ajuta cu ce urmează.

## Where reminders are changed

reminders-title-all = Mementouri pentru toate programările
reminders-title-one = Mementouri pentru această programare
reminders-changed = Schimbarea este salvată.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: pornit
reminders-none = Toate mementourile sunt oprite. Nu va veni nimic de la sine.
reminders-none-but-own = Aceste mementouri sunt oprite. Unele programări au mementourile lor.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = Între { $from } și { $until } nu vine niciun memento, decât dacă altfel ați pierde programarea.
reminders-not-quiet = Mementourile pot veni la orice oră din zi sau din noapte.
reminders-coming = Următoarele vin:
reminders-nothing-coming = Acum nu este planificat niciun memento.
reminders-choose = Ce memento ar trebui să vină la altă oră?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = Acum vine: { $lead }. Când să vină în schimb? Scrieți de exemplu „5 zile înainte” sau „2 ore înainte”.
reminders-ask-new = Când să vină mementoul? Scrieți de exemplu „5 zile înainte” sau „2 ore înainte”.
reminders-fault-not-before = Aceasta nu este înainte de programare. Scrieți de exemplu „1 zi înainte” sau „2 ore înainte”.
reminders-fault-time-of-day =
    O oră din zi merge doar pentru o singură programare. Deschideți mai întâi acea programare și alegeți mementourile ei.

    Pentru toate programările, scrieți de exemplu „1 zi înainte” sau „2 ore înainte”.
reminders-fault-no-time = La ce oră în acea zi? Scrieți de exemplu „în ziua respectivă la 9” sau „2 ore înainte”.
reminders-fault-too-many = Nu pot păstra mai multe mementouri. Opriți mai întâi unul.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    Când să nu vină niciun memento? Alegeți sau scrieți de exemplu „22 până la 8”.

    Acum este de la { $from } până la { $until }.
reminders-ask-hours-none =
    Când să nu vină niciun memento? Alegeți sau scrieți de exemplu „22 până la 8”.

    Acum mementourile pot veni la orice oră.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] 1 zi înainte
        [few] { $count } zile înainte
       *[other] { $count } de zile înainte
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] 1 oră înainte
        [few] { $count } ore înainte
       *[other] { $count } de ore înainte
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] 1 oră și { $minutes } min înainte
        [few] { $count } ore și { $minutes } min înainte
       *[other] { $count } de ore și { $minutes } min înainte
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] 1 minut înainte
        [few] { $count } minute înainte
       *[other] { $count } de minute înainte
    }
# $time (text): for example “09:00”.
lead-on-day = În ziua respectivă, la { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] 1 zi înainte, la { $time }
        [few] { $count } zile înainte, la { $time }
       *[other] { $count } de zile înainte, la { $time }
    }
lead-day-after = 1 zi după aceea
lead-late = Cu puțin timp înainte

## Buttons

button-reminders = Schimbă mementourile
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Oprește: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Pornește: { $lead }
button-reminder-choose = Schimbă când vine unul
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = Adaugă un memento
button-reminder-hours = Ore de liniște
button-reminders-usual = Înapoi la mementourile obișnuite
button-reminders-as-all = La fel ca la toate programările
button-reminders-none = Oprește-le pe toate
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } până la { $until }
button-quiet-never = Fără ore de liniște
button-went-same = Au spus același lucru
button-went-different = Au spus altceva
button-went-not-sure = Nu știu sigur
button-went-something-else = A fost altceva
