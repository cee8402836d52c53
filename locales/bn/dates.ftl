### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
### In Bengali letters (with everyday and Sylheti forms), in Latin letters as people type Bengali on a phone, and the English words
### that people mix in. “কাল” looks both ways in Bengali; beside an appointment it is read as tomorrow.
### “তারিখ” is no filler here: in “১২ তারিখ সকাল ১০টায়” the 12 must not be taken for an hour of the morning.

## Days from today

date-words-today = আজ | আজকে | আজই | আজকেই | আজকা | আইজ | আইজকা | আইজকে | aj | aaj | ajke | aajke | ajk | ajka | aijka | aij | aijke | today | tday | 2day
# Today after dark; hours after it are in the evening.
date-words-tonight = আজ রাত | আজ রাতে | আজ রাত্রে | আজকে রাত | আজকে রাতে | আজ সন্ধ্যা | আজ সন্ধ্যায় | আজকে সন্ধ্যায় | আজ সন্ধ্যাবেলা | আইজ রাইত | আইজ রাইতে | aj rat | aj rate | aj raat | aj raate | ajke rat | ajke rate | ajke raat | aj shondha | aj sondha | aj shondhay | aj sondhay | aij raite | tonight | tonite | this evening
date-words-tomorrow = কাল | কালকে | কালকা | কাইল | কাইলকে | কাইলকা | খাইল | আগামীকাল | আগামীকালকে | আগামিকাল | আগামী কাল | আগামি কাল | আগামী কালকে | kal | kaal | kalke | kaalke | kalk | kail | khail | kailka | kailke | agamikal | agamikaal | agami kal | agami kaal | tomorrow | tomorow | tommorow | tommorrow | tmrw | tmw | 2moro
date-words-day-after-tomorrow = পরশু | পরশুদিন | পরশু দিন | পরশুদিনে | পরসু | পরশুকে | আগামী পরশু | আগামি পরশু | ফরশু | ফরহু | porshu | porsu | poroshu | porshudin | porshu din | forshu | forhu | agami porshu | day after tomorrow | the day after tomorrow
date-words-in-three-days = তরশু | তরশুদিন | তরশু দিন | তরসু | আগামী তরশু | আগামি তরশু | torshu | toroshu | torshudin | torshu din | agami torshu
date-words-yesterday = গতকাল | গতকালকে | গত কাল | গতকল্য | গেছে কাল | গেল কাল | gotokal | gotkal | goto kal | got kal | gotokaal | yesterday | yday

## Weekdays

date-words-monday = সোমবার | সোমবারে | সোমবারের | সোম বার | সোমবারদিন | সোম | শোমবার | shombar | sombar | shombaar | sombaar | shombare | sombare | shombarer | shom bar | som bar | monday | mon | mondays
date-words-tuesday = মঙ্গলবার | মঙ্গলবারে | মঙ্গলবারের | মঙ্গল বার | মংগলবার | মঙলবার | মঙ্গলবারদিন | মঙ্গল | mongolbar | mongolbaar | mongalbar | mangalbar | mongolbare | mongolbarer | mongol bar | mongal bar | mongol | tuesday | tue | tues | tuesdays
date-words-wednesday = বুধবার | বুধবারে | বুধবারের | বুধ বার | বুদবার | বুধবারদিন | বুধ | budhbar | budbar | budhbaar | boodhbar | budhbare | budhbarer | budh bar | bud bar | wednesday | wed | weds | wednesdays
date-words-thursday = বৃহস্পতিবার | বৃহস্পতিবারে | বৃহস্পতিবারের | বৃহস্পতি বার | বৃহঃবার | বৃহষ্পতিবার | বৃহস্পতি | বিষ্যুদবার | বিষ্যুৎবার | বিষুদবার | বিশুদবার | বিসুদবার | brihospotibar | brihoshpotibar | brishpotibar | brihaspatibar | bishudbar | bisudbar | bishodbar | bishshudbar | bishudbare | bishud bar | thursday | thu | thur | thurs | thursdays
date-words-friday = শুক্রবার | শুক্রবারে | শুক্রবারের | শুক্র বার | শুক্কুরবার | শুকুরবার | শুক্রবারদিন | শুক্র | জুম্মাবার | জুমাবার | জুমার দিন | জুম্মার দিন | জুম্মাবারে | shukrobar | sukrobar | shukrabar | shukkurbar | sukkurbar | shukurbar | shukrobare | shukrobarer | shukro bar | jummabar | jumabar | jummar din | jumar din | friday | fri | fridays
date-words-saturday = শনিবার | শনিবারে | শনিবারের | শনি বার | শনিবারদিন | শনি | হনিবার | shonibar | sonibar | shanibar | shonibaar | shonibare | shonibarer | shoni bar | honibar | saturday | sat | saturdays
date-words-sunday = রবিবার | রবিবারে | রবিবারের | রবি বার | রোববার | রোববারে | রোববারের | রববার | রইববার | রবি | robibar | rabibar | robibaar | robbar | roibbar | roibar | robibare | robibarer | robi bar | sunday | sun | sundays

## Months

date-words-january = জানুয়ারি | জানুয়ারী | জানুয়ারির | জানুয়ারীর | জানুয়ারিতে | জানুয়ারীতে | জানু | januari | janu | january | jan
date-words-february = ফেব্রুয়ারি | ফেব্রুয়ারী | ফেব্রুয়ারির | ফেব্রুয়ারীর | ফেব্রুয়ারিতে | ফেব্রুয়ারীতে | ফেব্রুআরি | ফেব্রু | february | februari | feb | febuary
date-words-march = মার্চ | মার্চের | মার্চে | মারচ | march | mar
date-words-april = এপ্রিল | এপ্রিলের | এপ্রিলে | april | apr
date-words-may = মে | মে মাস | মে মাসের | মে মাসে | মের | mey | mei | may
date-words-june = জুন | জুনের | জুনে | june | jun
date-words-july = জুলাই | জুলাইয়ের | জুলাইয়ে | জুলায় | julai | july | jul
date-words-august = আগস্ট | আগষ্ট | অগাস্ট | অগস্ট | আগস্টের | আগষ্টের | আগস্টে | agost | august | aug
date-words-september = সেপ্টেম্বর | সেপ্টেম্বরের | সেপ্টেম্বরে | সেপটেম্বর | সেপ্ট | september | sep | sept
date-words-october = অক্টোবর | অক্টোবরের | অক্টোবরে | অকটোবর | oktobor | october | oct
date-words-november = নভেম্বর | নভেম্বরের | নভেম্বরে | নভেমবর | nobhembor | november | nov
date-words-december = ডিসেম্বর | ডিসেম্বরের | ডিসেম্বরে | ডিসেমবর | disembor | december | dec

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 এক | একটা | একটায় | একটার | একটি | ekta | ektay | ektar | ek | one
    2 দুই | দু | দুটা | দুটো | দুইটা | দুইটায় | দুটায় | দুটোয় | দুইটার | দুটার | দুটোর | dui | duita | duitay | duto | two
    3 তিন | তিনটা | তিনটে | তিনটায় | তিনটার | তিনটেয় | tin | tinta | tintay | teen | three
    4 চার | চারটা | চারটে | চারটায় | চারটার | চাইর | char | charta | chartay | four
    5 পাঁচ | পাচ | পাঁচটা | পাঁচটায় | পাঁচটার | পাচটা | পাচটায় | panch | pach | pachta | panchta | pachtay | five
    6 ছয় | ছ | ছয়টা | ছটা | ছয়টায় | ছটায় | ছয়টার | choy | chhoy | soy | choyta | choytay | six
    7 সাত | সাতটা | সাতটায় | সাতটার | shat | saat | shatta | shattay | seven
    8 আট | আটটা | আটটায় | আটটার | aat | atta | attay | eight
    9 নয়টা | নয়টায় | নয়টার | নটা | নটায় | নটার | নয় | noy | noyta | noytay | nota | nine
    10 দশ | দশটা | দশটায় | দশটার | dosh | doshta | doshtay | ten
    11 এগারো | এগার | এগারোটা | এগারটা | এগারোটায় | এগারটায় | এগারোটার | egaro | egarota | egarotay | eleven
    12 বারো | বার টা | বারোটা | বারটা | বারোটায় | বারটায় | বারোটার | baro | barota | barotay | twelve
    13 তেরো | তের | tero | thirteen
    14 চৌদ্দ | চোদ্দ | choddo | chouddo | fourteen
    15 পনেরো | পনের | ponero | fifteen
    16 ষোলো | ষোল | sholo | sixteen
    17 সতেরো | সতের | shotero | seventeen
    18 আঠারো | আঠার | atharo | eighteen
    19 উনিশ | ঊনিশ | unish | nineteen
    20 বিশ | কুড়ি | bish | kuri | twenty
    21 একুশ | ekush | twenty one
    22 বাইশ | baish | twenty two
    23 তেইশ | teish | twenty three
    24 চব্বিশ | chobbish | twenty four
    25 পঁচিশ | পচিশ | pochish | twenty five
    26 ছাব্বিশ | chabbish | twenty six
    27 সাতাশ | shatash | twenty seven
    28 আটাশ | আঠাশ | atash | twenty eight
    29 ঊনত্রিশ | উনত্রিশ | unotrish | twenty nine
    30 ত্রিশ | তিরিশ | trish | tirish | thirty
    31 একত্রিশ | ektrish | thirty one
    32 বত্রিশ
    33 তেত্রিশ
    34 চৌত্রিশ
    35 পঁয়ত্রিশ | পয়ত্রিশ | thirty five
    36 ছত্রিশ
    40 চল্লিশ | chollish | forty | fourty
    45 পঁয়তাল্লিশ | পয়তাল্লিশ | poytallish | forty five
    48 আটচল্লিশ
    50 পঞ্চাশ | ponchash | fifty
    55 পঞ্চান্ন | fifty five
date-words-ordinals =
    1 পয়লা | পহেলা | পয়লা তারিখ | পহেলা তারিখ | poyla | pohela
    2 দোসরা | দুসরা | doshra
    3 তেসরা | teshra
    4 চৌঠা | চৌঠ | choutha
    5 পাঁচই | পাচই
    6 ছয়ই
    7 সাতই
    8 আটই
    9 নয়ই
    10 দশই
    11 এগারোই | এগারই
    12 বারোই | বারই
    13 তেরোই | তেরই
    14 চৌদ্দই | চোদ্দই
    15 পনেরোই | পনেরই
    16 ষোলোই | ষোলই
    17 সতেরোই | সতেরই
    18 আঠারোই | আঠারই
    19 উনিশে | ঊনিশে
    20 বিশে
    21 একুশে
    22 বাইশে
    23 তেইশে
    24 চব্বিশে
    25 পঁচিশে | পচিশে
    26 ছাব্বিশে
    27 সাতাশে
    28 আটাশে | আঠাশে
    29 ঊনত্রিশে | উনত্রিশে
    30 ত্রিশে | তিরিশে
    31 একত্রিশে
# What follows the digits: ১২ই, ২০শে, ১২ তারিখ.
date-words-ordinal-endings = ই | লা | রা | ঠা | শে | তারিখ | তারিখে | তারিখের | তারিক | তারিকে | তাং | tarikh | tarik | tarikhe | tarike | tarikher | st | nd | rd | th
# Stands before digits that are the day of a month even without an ending.
date-words-day-number = -

## Which one, and how far

date-words-next = আগামী | আগামি | সামনের | সামনে | পরের | পরবর্তী | আসছে | আসতেছে | আইয়া | আউরা | সামনর | agami | agamee | shamner | samner | porer | forer | poroborti | ashche | next | nxt | coming
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = পরের পরের | তার পরের | তারপরের | আগামীর পরের | আগামীটার পরের | porer porer | tar porer | tarporer | after next
date-words-this = এই | চলতি | এইটা | ei | ey | this | this coming
date-words-last = গত | গেল | বিগত | goto | gelo | last
date-words-next-year = আগামী বছর | আগামী বছরের | আগামী বছরে | আগামি বছর | আগামি বছরের | আগামী বৎসর | আগামী বৎসরের | আগামী সাল | আগামী সালের | সামনের বছর | সামনের বছরের | সামনর বছর | পরের বছর | পরের বছরের | আসছে বছর | আসছে বছরের | agami bochor | agami bochorer | agami bosor | agami bosorer | samner bochor | samner bochorer | shamner bochor | samner bosor | porer bochor | porer bochorer | porer bosor | next bochor | next bosor | next year
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = আজ থেকে | আজকে থেকে | আজ হতে | এখন থেকে | aj theke | ajke theke | ekhon theke | in | within
# After a length of time from now.
date-words-from-now = পর | পরে | বাদে | বাদ | মধ্যে | এর মধ্যে | ফরে | por | pore | pare | bade | fore | moddhe | modhe | from now | from today | later
date-words-minutes = মিনিট | মিনিটে | মিনিটের | মিঃ | minit | miniter | minute | minutes | min | mins
date-words-hours = ঘণ্টা | ঘন্টা | ঘণ্টার | ঘন্টার | ঘণ্টায় | ঘন্টায় | ঘন্ঠা | ghonta | ghontar | gonta | ghanta | hour | hours | hr | hrs
date-words-days = দিন | দিনের | দিনে | দিনর | din | diner | day | days
date-words-weeks = সপ্তাহ | সপ্তাহে | সপ্তাহের | সপ্তা | সপ্তার | হপ্তা | হপ্তার | হপ্তায় | হফতা | soptaho | shoptaho | shoptah | soptah | shopta | sopta | soptaher | shoptaher | shoptahe | soptahe | hopta | hofta | week | weeks | wk | wks | উইক
date-words-months = মাস | মাসে | মাসের | মাসর | mash | mas | masher | maser | mashe | month | months | mth | mths

## Lengths of time in one word or phrase

date-words-half-hour = আধা ঘণ্টা | আধা ঘন্টা | আধ ঘণ্টা | আধ ঘন্টা | আধাঘণ্টা | আধাঘন্টা | আধঘণ্টা | আধঘন্টা | আধা ঘণ্টার | আধা ঘন্টার | অর্ধেক ঘণ্টা | adha ghonta | aadha ghonta | adh ghonta | adhghonta | half an hour | half hour
date-words-two-hours = দুঘণ্টা | দুঘন্টা | দুইঘণ্টা | দুইঘন্টা
date-words-two-days = দুদিন | দুইদিন | দুদিনের | দুইদিনের
date-words-two-weeks = দুসপ্তাহ | দুইসপ্তাহ | দুসপ্তাহের | পক্ষকাল | fortnight
date-words-two-months = দুমাস | দুইমাস | দুমাসের

## Reminders

# One day before the appointment.
date-words-day-before = আগের দিন | আগেরদিন | একদিন আগে | এক দিন আগে | ১ দিন আগে | আগের রাতে | আগের দিনে | তার আগের দিন | ager din | agerdin | ekdin age | ek din age | 1 din age | ager rate | the day before | day before | the night before
# On the day of the appointment.
date-words-same-day = সেদিন | সেই দিন | সেইদিন | ওই দিন | ওইদিন | ঐ দিন | ঐদিন | ওদিন | একই দিন | একই দিনে | একইদিন | ঐ দিনই | যেদিন যাব | sedin | shedin | sheidin | sei din | oi din | oidin | eki din | on the day | same day | the same day

## The time of day

# Before the hour: at 2.
date-words-at = ঠিক | আনুমানিক | প্রায় | @ | thik | pray | at | around | about
# After the hour, or between hour and minutes.
date-words-oclock = টা | টায় | টার | টাতে | টাত | টে | টেয় | টার সময় | টার সময়ে | টার দিকে | টার মধ্যে | টা বাজে | টায় সময় | ঘটিকা | ঘটিকায় | ঘটিকার সময় | বাজে | বাজায় | সময় | ta | taa | tay | tai | tar | tar somoy | tar shomoy | tar dike | ta baje | taye | baje | bajey | oclock | o clock
date-words-am = এএম | এ এম | am | a m
date-words-pm = পিএম | পি এম | pm | p m
date-words-morning = সকাল | সকালে | সকালের | সকালবেলা | সকাল বেলা | ভোর | ভোরে | ভোরবেলা | বিয়ান | বিয়ানে | বিয়ানবেলা | সক্কালে | shokal | sokal | shokale | sokale | shokaler | sokaler | shokalbela | bhor | bhore | biyane | morning | in the morning
date-words-afternoon = দুপুর | দুপুরে | দুপুরের | দুপুরবেলা | দুপুর বেলা | বিকাল | বিকালে | বিকেল | বিকেলে | বিকালের | বিকেলের | বিকালবেলা | বিকেলবেলা | বিকাল বেলা | অপরাহ্ন | অপরাহ্ণ | dupur | dupure | dupurer | bikal | bikale | bikel | bikele | bikaler | afternoon | in the afternoon
date-words-evening = সন্ধ্যা | সন্ধ্যায় | সন্ধ্যার | সন্ধ্যাবেলা | সন্ধ্যা বেলা | সন্ধা | সন্ধায় | সইন্ধা | shondha | sondha | shondhay | sondhay | shondhya | shondhabela | evening | in the evening
date-words-night = রাত | রাতে | রাতের | রাত্রে | রাত্রি | রাত্রিতে | রাইত | রাইতে | raat | rat | raate | rate | raite | at night | night
date-words-noon = ঠিক দুপুর | ভরদুপুর | ভর দুপুর | মধ্যাহ্ন | দুপুর ১২টা | দুপুর ১২টায় | দুপুর ১২ টায় | দুপুর বারোটা | দুপুর বারোটায় | bhor dupur | dupur baro ta | dupur barota | noon | midday | mid day
date-words-midnight = মাঝরাত | মাঝরাতে | মাঝ রাতে | মধ্যরাত | মধ্যরাতে | রাত ১২টা | রাত ১২টায় | রাত ১২ টায় | রাত বারোটা | রাত বারোটায় | majhrat | majh rate | rat barota | raat barota | midnight | mid night
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    30 সাড়ে | সারে | সাড়ের | share | sare | saare | sharhe | saarhe | half past
    15 সোয়া | সওয়া | সয়া | shoya | soya | sowa | shoa | quarter past | a quarter past
    -15 পৌনে | পোনে | পউনে | poune | paune | pone | quarter to | a quarter to
# After the hour, in the same form.
date-words-after-hour = -
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half =
    1 দেড় | দেড় | দেড়টা | দেড়টা | দেড়টায় | দেড়টায় | দেড়টার | দেড়টার | দেরটা | দেরটায় | derta | dertay | dertai | dertar | দেড়টাতে | দেড়টাত | দেড়টে | দেড়টার দিকে | der ta | der tay | der tai | dertar dike
    2 আড়াই | আড়াই | আড়াইটা | আড়াইটা | আড়াইটায় | আড়াইটায় | আড়াইটার | আড়াইটার | আরাইটা | আরাইটায় | araita | araitay | araitai | aaraita | আড়াইটাতে | আড়াইটাত | আড়াইটে | আড়াইটার দিকে | আরাই | arai ta | arai tay | araitar | araitar dike
# Between minutes and hour: ten past two.
date-words-minutes-past = past
date-words-minutes-to = to
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes: দশটা বেজে বিশ মিনিট; ten o’clock less five: দশটা বাজতে পাঁচ মিনিট.
date-words-minutes-and = বেজে | বাইজা | বাজিয়া | beje | bejhe
date-words-minutes-less = বাজতে | বাজার | bajte
# Between the beginning and the end of a length of time.
date-words-until = থেকে | থেইকা | থাইক্যা | হতে | হইতে | তাকি | পর্যন্ত | theke | thaki | hote | until | till | to
date-words-or = বা | অথবা | কিংবা | নাকি | না হয় | নয়তো | ba | othoba | naki | or

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = একটা | একটি | বেলা | মাত্র | আমার | আমাদের | আমি | আমরা | তোমার | আপনার | আম্মার | আম্মুর | আব্বার | আব্বুর | মার | মায়ের | বাবার | মাকে | আছে | রয়েছে | হবে | হইবো | হইব | ছিল | দিছে | দিয়েছে | পেয়েছি | পাইছি | যাব | যাবো | যাইতে | যেতে | দেখাব | দেখাতে | সাথে | সঙ্গে | কাছে | ও | আর | এবং | পর্যন্ত | হয়তো | মনে হয় | প্লিজ | দয়া করে | জি | জ্বি | হ্যাঁ | ঠিক আছে | সালাম | আসসালামু আলাইকুম | তো | কিন্তু | অ্যাপয়েন্টমেন্ট | অ্যাপয়েন্টমেন্টের | এপয়েন্টমেন্ট | এপয়নমেন্ট | এপয়েনমেন্ট | এপোয়েন্টমেন্ট | আপয়েন্টমেন্ট | অ্যাপয়েন্টমেন্টটা | সাক্ষাৎ | ডাক্তার | ডাক্তারের | ডাঃ | ডা | হাসপাতাল | হাসপাতালে | হসপিটাল | হসপিটালে | ক্লিনিক | ক্লিনিকে | কনসালট্যান্ট | স্ক্যান | চেকআপ | রোজ | বার | আনুমানিক | এখন | amar | amader | ami | apnar | abbar | ammar | ache | ase | asche | hobe | hoibo | jabo | jaite | jete | dekhabo | sathe | shathe | shonge | kache | o | ar | ebong | hoyto | please | plz | ji | hae | salam | hello | hi | ok | okay | bela | ekta | ekhon | appointment | appt | app | apointment | appoitment | apointment ache | doctor | dr | daktar | daktarer | hospital | haspatal | haspatale | clinic | consultant | oncologist | scan | booked | date | time | with | on | the | of | my | is | have
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = কাল | kal | kaal | সোম | মঙ্গল | বুধ | শুক্র | শনি | রবি | mongol | sat | sun | mon | mar | may | mei | mey | march | wed | পয়লা | জানু | janu
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
