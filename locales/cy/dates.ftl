### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
### Welsh with and without mutations, northern and southern forms, and the English words that people mix in.
### “Mawrth” is March and Tuesday: alone and beside a number it is read as March; “dydd Mawrth”, “bore Mawrth” and “nos Fawrth” are
### Tuesday. “am” stands before the hour (am 9); what English people write after it (9am) is left unread, so “Iau 10am” is asked about.

## Days from today

date-words-today = heddiw | heddi | hediw | hediw | heddyw | heddiw ma | bore ma | bore yma | y bore ma | y bore yma | bora ma | today | tday | 2day
# Today after noon; hours after it are in the afternoon or evening.
date-words-tonight = heno | heno ma | prynhawn ma | prynhawn yma | y prynhawn ma | y prynhawn yma | prynhawn heddiw | prynhawn heddi | prynawn ma | pnawn ma | pnawn yma | y pnawn ma | pnawn heddiw | pnawn heddi | tonight | tonite | this evening
date-words-tomorrow = yfory | fory | yfori | fori | yforu | forry | tomorrow | tomorow | tommorow | tommorrow | tmrw
date-words-day-after-tomorrow = drennydd | trennydd | dranoeth yfory | dydd ar ôl fory | dydd ar ôl yfory | diwrnod ar ôl fory | diwrnod ar ôl yfory | y diwrnod ar ôl fory | y diwrnod ar ôl yfory | y dydd ar ôl fory | y dydd ar ôl yfory | day after tomorrow | the day after tomorrow
date-words-in-three-days = tradwy | dradwy | ymhen tridiau | ym mhen tridiau | mewn tridiau
date-words-yesterday = ddoe | doe | ddo | yesterday

## Weekdays

date-words-monday = dydd llun | ddydd llun | dy llun | dydd lun | ddydd lun | dyddllun | nydd llun | llun | lun | llu | monday | mon | mondays
date-words-tuesday = dydd mawrth | ddydd mawrth | dy mawrth | dydd fawrth | ddydd fawrth | dyddmawrth | dydd mawth | ddydd mawth | dydd mawr | ddydd mawr | dydd maw | ddydd maw | dydd marth | ddydd marth | nydd mawrth | nos fawrth | nos mawrth | bore mawrth | bora mawrth | bore dydd mawrth | prynhawn mawrth | pnawn mawrth | bnawn mawrth | brynhawn mawrth | mawrth yma | mawrth ma | mawrth hwn | mawrth wythnos nesaf | mawrth wythnos nesa | tuesday | tue | tues | tuesdays
date-words-wednesday = dydd mercher | ddydd mercher | dy mercher | dydd fercher | ddydd fercher | dyddmercher | dydd mercer | nydd mercher | mercher | fercher | merchar | merchyr | mer | wednesday | wensday | weds | wed | wednesdays
date-words-thursday = dydd iau | ddydd iau | dy iau | dyddiau iau | dyddiau mawrth a iau | dydd iauf | difiau | ddifiau | nydd iau | nos iau | bore iau | prynhawn iau | pnawn iau | iau | thursday | thur | thurs | thu | thursdays
date-words-friday = dydd gwener | ddydd gwener | dy gwener | dydd wener | ddydd wener | dyddgwener | dydd gwenar | nydd gwener | gwener | wener | gwenar | gwe | friday | fri | fridays
date-words-saturday = dydd sadwrn | ddydd sadwrn | dy sadwrn | dyddsadwrn | dydd sadwn | nydd sadwrn | sadwrn | sadwn | sadwrnau | sad | saturday | sat | saturdays
date-words-sunday = dydd sul | ddydd sul | dy sul | dyddsul | nydd sul | sul | y sul | suliau | sunday | sun | sundays

## Months

date-words-january = ionawr | mis ionawr | fis ionawr | ionor | iowawr | ionwar | ion | january | jan
date-words-february = chwefror | mis chwefror | fis chwefror | mis bach | y mis bach | chwefrol | chwfror | chwefr | chwef | chw | february | feb | febuary
date-words-march = mawrth | fawrth | mis mawrth | fis mawrth | mis fawrth | ym mawrth | maw | march | mar
date-words-april = ebrill | mis ebrill | fis ebrill | ebril | ebrll | ebr | april | apr
date-words-may = mai | fai | mis mai | fis mai | ym mai | may
date-words-june = mehefin | fehefin | mis mehefin | fis mehefin | mehefyn | mehefn | mehef | meh | june | jun
date-words-july = gorffennaf | orffennaf | ngorffennaf | mis gorffennaf | fis gorffennaf | mis gorffenaf | gorffenaf | orffenaf | gorffenna | gorphennaf | gorff | gorf | gor | july | jul
date-words-august = awst | mis awst | fis awst | aws | august | aug
date-words-september = medi | fedi | mis medi | fis medi | ym medi | med | september | sept | sep
date-words-october = hydref | mis hydref | fis hydref | hydre | hyd | october | oct
date-words-november = tachwedd | dachwedd | nhachwedd | mis tachwedd | fis tachwedd | tachwed | dachwed | tach | november | nov
date-words-december = rhagfyr | ragfyr | mis rhagfyr | fis rhagfyr | rhagfir | ragfir | rhagfy | rhag | december | dec

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 un | one
    2 dau | dwy | ddau | ddwy | two
    3 tri | tair | dri | dair | thri | thair | three
    4 pedwar | pedair | bedwar | bedair | phedwar | phedair | pedwer | four
    5 pump | pum | bump | bum | phump | phum | five
    6 chwech | chwe | six
    7 saith | seith | seven
    8 wyth | with | eight
    9 naw | nine
    10 deg | deng | ddeg | ddeng | ten
    11 un ar ddeg | un ar ddeng | unarddeg | un deg un | eleven
    12 deuddeg | deuddeng | ddeuddeg | ddeuddeng | deudeg | un deg dau | un deg dwy | twelve
    13 tri ar ddeg | tair ar ddeg | dri ar ddeg | dair ar ddeg | un deg tri | un deg tair | thirteen
    14 pedwar ar ddeg | pedair ar ddeg | bedwar ar ddeg | un deg pedwar | un deg pedair | fourteen
    15 pymtheg | pymtheng | bymtheg | bymtheng | un deg pump | fifteen
    16 un ar bymtheg | un deg chwech | sixteen
    17 dau ar bymtheg | dwy ar bymtheg | ddau ar bymtheg | ddwy ar bymtheg | un deg saith | seventeen
    18 deunaw | ddeunaw | un deg wyth | eighteen
    19 pedwar ar bymtheg | pedair ar bymtheg | bedwar ar bymtheg | un deg naw | nineteen
    20 ugain | hugain | dau ddeg | ddau ddeg | dauddeg | twenty
    21 un ar hugain | dau ddeg un | dauddeg un | twenty one
    22 dau ar hugain | dwy ar hugain | dau ddeg dau | dau ddeg dwy | dauddeg dau | twenty two
    23 tri ar hugain | tair ar hugain | dau ddeg tri | dau ddeg tair | dauddeg tri | twenty three
    24 pedwar ar hugain | pedair ar hugain | dau ddeg pedwar | dau ddeg pedair | dauddeg pedwar | twenty four
    25 pump ar hugain | pum ar hugain | dau ddeg pump | dau ddeg pum | dauddeg pump | twenty five
    26 chwech ar hugain | dau ddeg chwech | dauddeg chwech | twenty six
    27 saith ar hugain | dau ddeg saith | dauddeg saith | twenty seven
    28 wyth ar hugain | dau ddeg wyth | dauddeg wyth | twenty eight
    29 naw ar hugain | dau ddeg naw | dauddeg naw | twenty nine
    30 tri deg | dri deg | trideg | deg ar hugain | thirty
    31 tri deg un | trideg un | un ar ddeg ar hugain | thirty one
    35 tri deg pump | trideg pump | thirty five
    40 pedwar deg | bedwar deg | pedwardeg | deugain | ddeugain | forty
    45 pedwar deg pump | pedwardeg pump | forty five
    50 pum deg | bum deg | pumdeg | hanner cant | fifty
    55 pum deg pump | pumdeg pump | fifty five
date-words-ordinals =
    1 cyntaf | gyntaf | cynta | gynta | first
    2 ail | second
    3 trydydd | drydydd | trydedd | drydedd | third
    4 pedwerydd | bedwerydd | pedwaredd | bedwaredd | fourth
    5 pumed | bumed | fifth
    6 chweched | sixth
    7 seithfed | seventh
    8 wythfed | eighth
    9 nawfed | ninth
    10 degfed | ddegfed | tenth
    11 unfed ar ddeg | unfed ar ddegfed | eleventh
    12 deuddegfed | ddeuddegfed | twelfth
    13 trydydd ar ddeg | drydydd ar ddeg | trydedd ar ddeg
    14 pedwerydd ar ddeg | bedwerydd ar ddeg | pedwaredd ar ddeg
    15 pymthegfed | bymthegfed | fifteenth
    16 unfed ar bymtheg
    17 ail ar bymtheg
    18 deunawfed | ddeunawfed
    19 pedwerydd ar bymtheg | bedwerydd ar bymtheg
    20 ugeinfed | hugeinfed | twentieth
    21 unfed ar hugain
    22 ail ar hugain
    23 trydydd ar hugain | drydydd ar hugain
    24 pedwerydd ar hugain | bedwerydd ar hugain
    25 pumed ar hugain | bumed ar hugain
    26 chweched ar hugain
    27 seithfed ar hugain
    28 wythfed ar hugain
    29 nawfed ar hugain
    30 degfed ar hugain | ddegfed ar hugain | thirtieth
    31 unfed ar ddeg ar hugain
# What follows the digits: 1af, 2il, 3ydd, 5ed, 7fed, 11eg, 21ain.
date-words-ordinal-endings = af | ail | il | ydd | edd | ed | fed | eg | ain | st | nd | rd | th
# Stands before digits that are the day of a month even without an ending.
date-words-day-number = ar y | y dyddiad | dyddiad

## Which one, and how far

date-words-next = nesaf | nesa | nesaf ma | nesa ma | sydd nesaf | sy nesaf | canlynol | sydd i ddod | syn dod | next | nxt | coming
# “The week after next”; “wythnos i ddydd Iau” is the Thursday of the week after.
date-words-after-next = ar ôl nesaf | ar ôl nesa | ar ôl y nesaf | ar ôl y nesa | ar ôl yr wythnos nesaf | wedir nesaf | nesaf ond un | nesa ond un | wythnos i | after next
date-words-this = hwn | hon | yma | ma | this
date-words-last = diwethaf | diwetha | ddiwethaf | ddiwetha | dwetha | dwethaf | ddwetha | ddwethaf | diwethar | last
date-words-next-year = flwyddyn nesaf | y flwyddyn nesaf | flwyddyn nesa | y flwyddyn nesa | blwyddyn nesaf | blwyddyn nesa | flwyddyn nesaf ma | flwyddyn nesa ma | next year
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = mewn | ymhen | ym mhen | o fewn | in | within
# After a length of time from now.
date-words-from-now = o heddiw | o heddi | o nawr | o rwan | o rŵan | o hyn allan | o hyn ymlaen | i ffwrdd | from now | from today
date-words-minutes = munud | funud | munudau | funudau | munude | fynud | mynud | minute | minutes | min | mins
date-words-hours = awr | oriau | orie | hour | hours | hr | hrs
date-words-days = diwrnod | ddiwrnod | niwrnod | diwrnodau | diwrnode | diwnod | diwrnd | dyddiau | ddyddiau | nyddiau | dyddie | ddyddie | day | days
date-words-weeks = wythnos | wythnosau | wythnose | wythnosa | wthnos | wsnos | wsnosau | wsos | wsnosa | wythnod | week | weeks | wk | wks
date-words-months = mis | fis | misoedd | fisoedd | mish | misodd | mhis | month | months

## Lengths of time in one word or phrase

date-words-half-hour = hanner awr | hannerawr | haner awr | half an hour | half hour
date-words-two-hours = dwyawr | ddwyawr
date-words-two-days = deuddydd | ddeuddydd
date-words-two-weeks = pythefnos | bythefnos | phythefnos | pethefnos | bethefnos | pythefos | pythewnos | fortnight
date-words-two-months = deufis | ddeufis

## Reminders

# One day before the appointment.
date-words-day-before = y diwrnod cynt | y diwrnod cyn | y diwrnod cyn hynny | y diwrnod blaenorol | y diwrnod or blaen | y diwrnod o flaen | y dydd cynt | y noson cynt | y noson gynt | noson cynt | noson gynt | y noson cyn | y noson or blaen | y nos cynt | the day before | day before | the night before
# On the day of the appointment.
date-words-same-day = ar y diwrnod | ar y dydd | ar y diwrnod ei hun | yr un diwrnod | run diwrnod | y diwrnod hwnnw | y bore hwnnw | y dydd hwnnw | bore yr apwyntiad | bore r apwyntiad | diwrnod yr apwyntiad | same day | on the day | the same day

## The time of day

# Before the hour: am 2.
date-words-at = am | tua | oddeutu | rhwng | erbyn | biti | obeutu | amser | at | @ | around | about
# After the hour, or between hour and minutes.
date-words-oclock = or gloch | o r gloch | o gloch | ogloch | orgloch | or glocj | oclock | o clock | h
date-words-am = yb | y b | a m
date-words-pm = pm | yp | yh | y p | y h | p m
date-words-morning = y bore | yn y bore | or bore | o r bore | bore | bora | y bora | yn y bora | foreu | fore | ben bore | ben bora | in the morning | morning
date-words-afternoon = y prynhawn | yn y prynhawn | or prynhawn | prynhawn | brynhawn | prynawn | brynawn | y prynawn | prynhaen | pnawn | bnawn | y pnawn | yn y pnawn | or pnawn | in the afternoon | afternoon
date-words-evening = gydar nos | gyda r nos | min nos | fin nos | yr hwyr | or hwyr | yn yr hwyr | hwyr | in the evening | evening
date-words-night = y nos | nos | yn y nos | or nos | noson | y noson | at night | night
date-words-noon = hanner dydd | haner dydd | ganol dydd | canol dydd | amser cinio | noon | midday | mid day
date-words-midnight = hanner nos | haner nos | ganol nos | canol nos | midnight | mid night
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    30 hanner awr wedi | haner awr wedi | hanner wedi | hanner awr di | hanner di | hanner awr ar ôl | hannerawr wedi | half past
    15 chwarter wedi | chwater wedi | chwartar wedi | chwarter awr wedi | chwarter di | chwartar di | chwarter ar ôl | quarter past
    -15 chwarter i | chwater i | chwartar i | chwarter awr i | chwarter cyn | quarter to
    5 pum munud wedi | bum munud wedi
    -5 pum munud i | bum munud i
    10 deng munud wedi | ddeng munud wedi | deg munud wedi
    -10 deng munud i | ddeng munud i | deg munud i
    20 ugain munud wedi
    -20 ugain munud i
    25 pum munud ar hugain wedi | bum munud ar hugain wedi | pump ar hugain wedi
    -25 pum munud ar hugain i | bum munud ar hugain i | pump ar hugain i
# After the hour, in the same form.
date-words-after-hour = -
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
# Between minutes and hour: deg munud wedi dau.
date-words-minutes-past = wedi | di | past
date-words-minutes-to = i | to
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes.
date-words-minutes-and = -
date-words-minutes-less = -
# Between the beginning and the end of a length of time.
date-words-until = tan | hyd at | nes | i | a | ac | until | till | to
date-words-or = neu | ynteu | or

## The rest

# Words that stand beside dates and mean nothing for them. Some only look like misspelt names: merched, gorffennol.
date-words-filler = y | yr | r | ar | o | i | ir | or | a | ar y | ac | yn | ym | yng | mae | maen | mai n | oes | roedd | bydd | fydd | fy | ein | ei | gen | gen i | gyda | gydar | gyda fi | da | da fi | gan | gennyf | gennym | gennyn | efo | at | hefo | dydd | ddydd | apwyntiad | apwyntiadau | apwynt | apwyntment | apt | appt | appointment | sgan | scan | meddyg | doctor | dr | nyrs | arbenigwr | ysbyty | ysbty | hospital | clinig | clinic | consultant | wedii drefnu | wedii fwcio | hi | hin | felly | efallai | falle | ella | plis | os gwelwch yn dda | diolch | helo | iawn | ie | ok | blwyddyn | amser | nawr | rwan | yma | eto | merch | merched | ferched | ferch | gorffennol | orffennol | gorffennais | orffennais | gorffennwn | gorffennir | wythnos i fory | wythnos i yfory | wythnos fory | wythnos yfory | wythnos i heddiw | wythnos i heno | the | on | with | my | is | of | please | drefnodd
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = iau | llun | lun | llu | gwe | sad | sul | mer | mai | fai | maw | mawrth | march | mar | may | med | gor | hyd | rhag | aws | ail | second | cyntaf | gyntaf | mon | wed | sat | sun | thu
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
