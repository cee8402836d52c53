### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = Rappel : vous avez quelque chose de prévu le { $day } à { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = Rappel : vous avez quelque chose de prévu demain à { $time }. Demain, c’est { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = Rappel : vous avez quelque chose de prévu aujourd’hui à { $time }. Aujourd’hui, c’est { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = Rappel : vous avez quelque chose de prévu dans { $count } heures. Cela commence à { $time }.
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] Rappel : vous avez quelque chose de prévu dans { $count } minute. Cela commence à { $time }.
        [many] Rappel : vous avez quelque chose de prévu dans { $count } de minutes. Cela commence à { $time }.
       *[other] Rappel : vous avez quelque chose de prévu dans { $count } minutes. Cela commence à { $time }.
    }
reminder-began-yesterday = Vous aviez quelque chose de prévu hier. Comment cela s’est-il passé ?
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = Vous aviez quelque chose de prévu le { $day }. Comment cela s’est-il passé ?

## What follows

reminder-prepare =
    Il reste du temps pour vous préparer. Une liste à cocher peut vous y aider.

    Pensez à qui pourrait venir avec vous. Écrivez ce que vous voulez demander.
reminder-records-arrived = Votre dossier est-il arrivé ? Appelez l’endroit où vous allez. Sinon, demandez à votre équipe de l’envoyer.
reminder-records-bring = Aurez-vous votre dossier avec vous ? Demandez maintenant le rapport du laboratoire (pathology report) et vos images sur un disque. Demandez s’il faut aussi les lames (slides), et qui les envoie.
reminder-records-ask = Demandez aux personnes que vous allez voir comment elles reçoivent votre dossier, et si elles l’ont.
reminder-left = Regardez votre liste. Reste-t-il quelque chose à faire ?
# $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] Il reste { $count } chose à faire sur votre liste.
        [many] Il reste { $count } de choses à faire sur votre liste.
       *[other] Il reste { $count } choses à faire sur votre liste.
    }
reminder-left-nothing = Vous avez tout coché sur votre liste.
reminder-shortly = Vous trouverez plus de détails avec les boutons ci-dessous.
# $place (text): where it is, in the person’s own words.
reminder-where = Lieu : { $place }
reminder-after-second = Choisissez ce qui convient, et vous lirez ce qui peut venir ensuite. Les deux médecins ont-ils dit la même chose ?
reminder-after-unknown = Choisissez ce qui convient, et vous lirez ce qui peut venir ensuite. Si vous avez vu un deuxième médecin : les deux ont-ils dit la même chose ? Si c’était autre chose, vous pouvez ne rien choisir.
reminder-after = Les boutons ci-dessous peuvent vous aider pour la suite.

## Where reminders are changed

reminders-title-all = Rappels pour tous vos rendez-vous
reminders-title-one = Rappels pour ce rendez-vous
reminders-changed = Votre changement est enregistré.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead } : activé
reminders-none = Tous les rappels sont désactivés. Rien ne viendra tout seul.
reminders-none-but-own = Ces rappels sont désactivés. Certains rendez-vous ont leurs propres rappels.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = Aucun rappel ne vient entre { $from } et { $until }, sauf si vous risquez de manquer le rendez-vous.
reminders-not-quiet = Les rappels peuvent venir à toute heure du jour et de la nuit.
reminders-coming = Les prochains viennent :
reminders-nothing-coming = Aucun rappel n’est prévu en ce moment.
reminders-choose = Quel rappel doit venir à un autre moment ?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = Pour l’instant, il vient : { $lead }. Quand doit-il venir à la place ? Écrivez par exemple « 5 jours avant » ou « 2 heures avant ».
reminders-ask-new = Quand le rappel doit-il venir ? Écrivez par exemple « 5 jours avant » ou « 2 heures avant ».
reminders-fault-not-before = Ce n’est pas avant le rendez-vous. Écrivez par exemple « 1 jour avant » ou « 2 heures avant ».
reminders-fault-time-of-day =
    Une heure de la journée ne marche que pour un seul rendez-vous. Ouvrez d’abord ce rendez-vous, et choisissez ses rappels.

    Pour tous les rendez-vous, écrivez par exemple « 1 jour avant » ou « 2 heures avant ».
reminders-fault-no-time = À quelle heure ce jour-là ? Écrivez par exemple « le jour même à 9h » ou « 2 heures avant ».
reminders-fault-too-many = Je ne peux pas garder plus de rappels. Désactivez-en d’abord un.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    Quand ne doit-il venir aucun rappel ? Choisissez, ou écrivez par exemple « de 22 à 8 ».

    Pour l’instant, c’est de { $from } à { $until }.
reminders-ask-hours-none =
    Quand ne doit-il venir aucun rappel ? Choisissez, ou écrivez par exemple « de 22 à 8 ».

    Pour l’instant, les rappels peuvent venir à toute heure.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] { $count } jour avant
        [many] { $count } de jours avant
       *[other] { $count } jours avant
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] { $count } heure avant
        [many] { $count } d’heures avant
       *[other] { $count } heures avant
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] { $count } heure et { $minutes } minutes avant
        [many] { $count } d’heures et { $minutes } minutes avant
       *[other] { $count } heures et { $minutes } minutes avant
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] { $count } minute avant
        [many] { $count } de minutes avant
       *[other] { $count } minutes avant
    }
# $time (text): for example “09:00”.
lead-on-day = Le jour même à { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] { $count } jour avant, à { $time }
        [many] { $count } de jours avant, à { $time }
       *[other] { $count } jours avant, à { $time }
    }
lead-day-after = 1 jour après
lead-late = Peu avant

## Buttons

button-reminders = Changer les rappels
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Désactiver : { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Activer : { $lead }
button-reminder-choose = Changer le moment d’un rappel
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = Ajouter un rappel
button-reminder-hours = Heures calmes
button-reminders-usual = Revenir aux rappels habituels
button-reminders-as-all = Comme pour tous les rendez-vous
button-reminders-none = Tout désactiver
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } à { $until }
button-quiet-never = Pas d’heures calmes
button-went-same = Ils ont dit la même chose
button-went-different = Ils n’ont pas dit la même chose
button-went-not-sure = Je ne sais pas bien
button-went-something-else = C’était autre chose
