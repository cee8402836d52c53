### Words by which the bot understands dates and times that people type. People never read these.
###
### One meaning a message. Words or phrases are separated by |. Case, accents, apostrophes, full stops and hyphens don't matter.
### Write each form that people use, with its inflected and short forms and its usual misspellings; one slip in the name of a
### weekday or month is forgiven anyway. Write a single - if the language has no such words.

## Days from today

date-words-today = today | tday | 2day | todays
# Today after dark; hours after it are in the evening.
date-words-tonight = tonight | tonite | this evening
date-words-tomorrow = tomorrow | tomorow | tommorow | tommorrow | tmrw | tmrow | tmw | 2moro | 2morrow | tomoz | morrow
date-words-day-after-tomorrow = day after tomorrow | the day after tomorrow | day after tmrw | day after tomorow | day after tommorrow
# In three days, in one word or phrase.
date-words-in-three-days = -
date-words-yesterday = yesterday | yday

## Weekdays

date-words-monday = monday | mon | mondays
date-words-tuesday = tuesday | tue | tues | tuesdays
date-words-wednesday = wednesday | wed | weds | wednesdays
date-words-thursday = thursday | thu | thur | thurs | thursdays
date-words-friday = friday | fri | fridays
date-words-saturday = saturday | sat | saturdays
date-words-sunday = sunday | sun | sundays

## Months

date-words-january = january | jan
date-words-february = february | feb | febuary
date-words-march = march | mar
date-words-april = april | apr
date-words-may = may
date-words-june = june | jun
date-words-july = july | jul
date-words-august = august | aug
date-words-september = september | sep | sept
date-words-october = october | oct
date-words-november = november | nov
date-words-december = december | dec

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 one | a | an
    2 two | couple of
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    21 twenty one
    22 twenty two
    23 twenty three
    24 twenty four
    25 twenty five
    26 twenty six
    27 twenty seven
    28 twenty eight
    29 twenty nine
    30 thirty
    31 thirty one
    35 thirty five
    40 forty | fourty
    45 forty five
    50 fifty
    55 fifty five
date-words-ordinals =
    1 first
    2 second
    3 third
    4 fourth
    5 fifth
    6 sixth
    7 seventh
    8 eighth
    9 ninth
    10 tenth
    11 eleventh
    12 twelfth | twelth
    13 thirteenth
    14 fourteenth
    15 fifteenth
    16 sixteenth
    17 seventeenth
    18 eighteenth
    19 nineteenth
    20 twentieth
    21 twenty first
    22 twenty second
    23 twenty third
    24 twenty fourth
    25 twenty fifth
    26 twenty sixth
    27 twenty seventh
    28 twenty eighth
    29 twenty ninth
    30 thirtieth
    31 thirty first
# What follows the digits: 12th.
date-words-ordinal-endings = st | nd | rd | th
# Stands before digits that are the day of a month even without an ending: “el 3” in Spanish.
date-words-day-number = -

## Which one, and how far

date-words-next = next | nxt | following | coming
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = after next
date-words-this = this | this coming
date-words-last = last
# Beside a day and its month.
date-words-next-year = next year
date-words-year-after-next = year after next | the year after next
# Before a length of time from now: in two weeks.
date-words-in = in | within
# After a length of time from now.
date-words-from-now = from now | from today | weeks time from now | hence | away | later
date-words-minutes = minute | minutes | min | mins
date-words-hours = hour | hours | hr | hrs
date-words-days = day | days | days time
date-words-weeks = week | weeks | wk | wks | weeks time | wks time
date-words-months = month | months | mth | mths | months time

## Lengths of time in one word or phrase

date-words-half-hour = half an hour | half hour | 1/2 hour
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = fortnight | fortnights time
date-words-two-months = -

## Reminders

# One day before the appointment.
date-words-day-before = the day before | day before | the night before | the evening before
# On the day of the appointment.
date-words-same-day = on the day | same day | the same day | that day | that morning

## The time of day

# Before the hour: at 2.
date-words-at = at | @ | around | about | from | for
# After the hour, or between hour and minutes: 2 o’clock, 14h30.
date-words-oclock = oclock | o clock | h
date-words-am = am | a m
date-words-pm = pm | p m
date-words-morning = in the morning | morning | mornings
date-words-afternoon = in the afternoon | afternoon | arvo
date-words-evening = in the evening | evening | eve
date-words-night = at night | night | in the night
date-words-noon = noon | midday | mid day | lunchtime | 12 noon
date-words-midnight = midnight | mid night
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    30 half past | half | half after | 1/2 past
    15 quarter past | a quarter past | quater past | qtr past | quarter after | 1/4 past
    -15 quarter to | a quarter to | quater to | qtr to | 1/4 to
# After the hour, in the same form; “30 y media” in Spanish.
date-words-after-hour = -
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
# Between minutes and hour: ten past two.
date-words-minutes-past = past | after
date-words-minutes-to = to | til
# Between minutes and the hour that they lead to: “десять на третю”, ten past two.
date-words-minutes-into = -
# Between hour and minutes, as in “las dos y diez” and “las dos menos diez”.
date-words-minutes-and = -
date-words-minutes-less = -
# Between the beginning and the end of a length of time.
date-words-until = until | till | til | to | and
date-words-or = or

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = ish | maybe | may be | on | the | of | my | me | its | it | is | i | have | got | a | an | appointment | appt | app | appts | appoitment | with | see | hospital | clinic | dr | doctor | consultant | oncologist | scan | booked | be | will | so | by | time | date | and | here | now | just | please | hi | hello | ok | yes | year | day
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = sat | sun | mar | may | march | wed | second
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
