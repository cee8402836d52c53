### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
###
### One meaning a message. Words or phrases are separated by |. Case, accents, apostrophes, full stops and hyphens don't matter.
### “à” stands only before an hour, not between two of them: “mardi 8 à 9h” is the 8th at 9. “15 jours” is two weeks, “8 jours” is one.

## Days from today

date-words-today = aujourd’hui | aujourd hui | aujourdui | aujourdhuit | aujourduit | aujour d’hui | auj | ajd | ojd | oj | aujd | ce jour | en ce jour | aujourd’hui même
# Today after dark; hours after it are in the evening.
date-words-tonight = ce soir | c soir | se soir | ce soire | cette nuit | aujourd’hui soir | aujourd’hui en soirée | ce soir même
date-words-tomorrow = demain | dmain | 2main | deumain | dem1 | dem | le lendemain | lendemain
date-words-day-after-tomorrow = après-demain | apres demain | apresdemain | aprés demain | ap demain | apr demain | après dem | après 2main | surlendemain | le surlendemain
date-words-in-three-days = après-après-demain | apresapresdemain | après apresdemain | aprèsaprès demain | après après dem | après après 2main | ap ap demain | apr apr demain
date-words-yesterday = hier | yer | hier soir | hier matin

## Weekdays

date-words-monday = lundi | lun | lund | lundis | lindi
date-words-tuesday = mardi | mar | mard | mrdi
date-words-wednesday = mercredi | mer | merc | mercredis | mecredi | mercedi | mercrdi
date-words-thursday = jeudi | jeu | jeud | jeudis | jdi
date-words-friday = vendredi | ven | vend | vendredis | vdredi | vendrdi
date-words-saturday = samedi | sam | samd | samedis
date-words-sunday = dimanche | dim | dimanches | dimache

## Months

date-words-january = janvier | janv | jan | janvié
date-words-february = février | févr | fév | fevrié
date-words-march = mars
date-words-april = avril | avr
date-words-may = mai
date-words-june = juin | jun
date-words-july = juillet | juil | juill | jul | juilet
date-words-august = août | aout | aoû | out
date-words-september = septembre | sept | sep | septanbre
date-words-october = octobre | oct | octbre
date-words-november = novembre | nov | novanbre
date-words-december = décembre | déc | decenbre | decanbre

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 un | une
    2 deux | une paire de | deu
    3 trois | troi
    4 quatre | quatr | katre
    5 cinq | cinque | sinq
    6 six
    7 sept
    8 huit | uit
    9 neuf
    10 dix
    11 onze | onz
    12 douze | douz
    13 treize | treiz
    14 quatorze | quatorz
    15 quinze | quinz | kinze
    16 seize | seiz
    17 dix-sept | dixsept
    18 dix-huit | dixhuit
    19 dix-neuf | dixneuf
    20 vingt | vint
    21 vingt et un | vingt et une | vingt-un | vingt-une
    22 vingt-deux
    23 vingt-trois
    24 vingt-quatre
    25 vingt-cinq
    26 vingt-six
    27 vingt-sept
    28 vingt-huit
    29 vingt-neuf
    30 trente
    31 trente et un | trente et une | trente-un
    35 trente-cinq
    40 quarante | quarente
    45 quarante-cinq
    50 cinquante | cinquente
    55 cinquante-cinq
    12 midi et | à midi et
    11 midi moins | à midi moins
    24 minuit et | à minuit et
date-words-ordinals =
    1 premier | permier | 1ier
# What follows the digits: 1er, 2e, 3ème.
date-words-ordinal-endings = er | e | ème | eme | ier | nd
# Stands before digits that are the day of a month even without an ending: “le 3”.
date-words-day-number = le | le jour | pour le | dès le | à la date du | en date du

## Which one, and how far

date-words-next = prochain | prochaine | le prochain | la prochaine | prochains | prochin | prochine | proch | pro | qui vient | ki vient | qui viens | suivant | suivante | à venir | d’après
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = en huit | en 8
date-words-this = ce | cet | cette | de cette | de ce
date-words-last = dernier | dernière | passé | passée | le dernier | la dernière
date-words-next-year = l'année prochaine | année prochaine | l'an prochain | an prochain | l'année qui vient | année qui vient | l'année pro | année pro
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = dans | d’ici | d ici | d’ici à | ds | dan | d’ici environ
# After a length of time from now.
date-words-from-now = à partir d’aujourd’hui | à partir de maintenant | à compter d’aujourd’hui | à compter de ce jour | plus tard
date-words-minutes = minute | minutes | min | mins | mn | minut
date-words-hours = heure | heures | h | hr | hrs | heur | heurs
date-words-days = jour | jours | j | jr | jrs | journée | journées
date-words-weeks = semaine | semaines | sem | sems | semain | semaie | huit jours | 8 jours
date-words-months = mois

## Lengths of time in one word or phrase

date-words-half-hour = demi-heure | une demi-heure | demie heure | une demie heure | demiheure | 1/2 heure | 1/2 h
date-words-two-hours = -
date-words-two-days = l’avant-veille | avant-veille | l avant veille
date-words-two-weeks = quinzaine | une quinzaine | quinze jours | 15 jours | 15 j | quinzaine de jours | une quinzaine de jours | en quinze | en 15 | en quinze jours | en 15 jours
date-words-two-months = -

## Reminders

# One day before the appointment.
date-words-day-before = la veille | veille | la vielle | à la veille | la veille au soir | la veille du rdv | la veille du rendez-vous | le jour d’avant | le jour avant | jour d’avant | jour avant | le jour précédent | la nuit d’avant | le soir d’avant | le soir avant
# On the day of the appointment.
date-words-same-day = le jour même | jour même | le jour meme | le jour du rdv | le jour du rendez-vous | jour du rdv | le jour j | jour j | ce jour-là | ce jour la | le même jour | même jour | le matin même | matin même | le matin du rdv | le matin du rendez-vous

## The time of day

# Before the hour: à 14h.
date-words-at = à | a | vers | vers les | vers l | à environ | environ | aux environs de | autour de | aux alentours de | à partir de | dès | depuis | vers environ | @
# After the hour, or between hour and minutes: 14h30, 14 heures 30.
date-words-oclock = h | heure | heures | hr | hrs | heur | heurs | pile | précises | heures précises | heures pile | h pile | tapantes
date-words-am = am | a m
date-words-pm = pm | p m
date-words-morning = du matin | le matin | matin | au matin | ds la matinée | dans la matinée | en matinée | matinée | de bon matin | tôt le matin | matins | du mat | mat | de la matinée | en début de matinée | en fin de matinée | du matain | à l’aube
date-words-afternoon = de l’après-midi | l’après-midi | après-midi | de l après midi | l après midi | apresmidi | dans l’après-midi | en après-midi | d’après-midi | aprem | de l’aprem | l’aprem | de l aprem | l aprem | aprm | apm | ap midi | aprè midi | en début d’après-midi | en fin d’après-midi
date-words-evening = du soir | le soir | soir | au soir | en soirée | dans la soirée | soirée | ds la soirée | de la soirée | en fin de journée
date-words-night = de la nuit | la nuit | nuit | dans la nuit | en pleine nuit
date-words-noon = midi | à midi | le midi | sur le midi | midi pile | de midi | ce midi
date-words-midnight = minuit | à minuit | minui
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour = -
# After the hour, in the same form: “9 heures et demie”, “dix heures trente”, “midi et demi”.
date-words-after-hour =
    30 et demie | et demi | et d’mie | et demis | et 1/2 | demie | demi | trente
    15 et quart | et le quart | et un quart | et 1/4 | quart | quinze
    -15 moins le quart | moins quart | moins un quart | moins 1/4 | moin le quart | moin quart
    45 le quart | quarante-cinq
    5 cinq
    10 dix
    20 vingt
    25 vingt-cinq
    35 trente-cinq
    40 quarante
    50 cinquante
    55 cinquante-cinq
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
# Between minutes and hour: ten past two.
date-words-minutes-past = -
date-words-minutes-to = -
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes, as in “deux heures moins dix”.
date-words-minutes-and = -
date-words-minutes-less = moins | moin
# Between the beginning and the end of a length of time.
date-words-until = et | jusqu’à | jusqu à | jusque | jusqu’a | au
date-words-or = ou | ou bien | soit | ou alors

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = la | les | l | de | d | du | des | en | et | on | je | j | ai | j’ai | jai | j’aurai | nous | nous avons | on a | il y a | mon | ma | mes | notre | son | sa | est | c’est | cest | c est | sera | ce sera | serait | a lieu | aura lieu | tombe | rdv | rdvs | r d v | rv | rendez-vous | rendez vous | rendezvous | rendé vous | randevou | mon rdv | le rdv | le rendez-vous | premier rdv | premier rendez-vous | le premier rdv | le premier rendez-vous | deuxième rdv | deuxième rendez-vous | le deuxième rdv | le deuxième rendez-vous | mon premier rdv | mon deuxième rdv | second rdv | second rendez-vous | consultation | consult | visite | examen | convocation | avec | chez | au cabinet | cabinet | hôpital | hopital | hosto | à l’hôpital | à l hopital | l’hôpital | l hopital | clinique | à la clinique | la clinique | service | dr | docteure | pr | professeur | oncologue | l’oncologue | oncologie | chirurgien | spécialiste | scanner | irm | prise de sang | pour | prévu | prévue | fixé | fixée | noté | notée | date | la date | an | année | l’année | que | qui | donc | alors | ok | oui | bon | bonjour | bonsoir | salut | coucou | merci | svp | s’il vous plaît | stp | voilà | peut-être | je crois | je pense | normalement | maintenant | ici | là | juste | entre | appointment | hospital | clinic
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = mar | mer | jeu | sam | out | ven | dem | oj | sep | premier | mat | lendemain | pro | jul | jun
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
