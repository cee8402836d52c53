### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
### In Urdu letters, in Latin letters as people type Urdu on a phone, and the English words that people mix in.
### “ہفتہ” is Saturday and week: “ہفتہ”, “ہفتہ کو” and “ہفتے کو” are read as Saturday, “ہفتے” after a number or “اگلے” as week.
### “کل” and “پرسوں” look both ways in Urdu; beside an appointment they are read as the days to come.

## Days from today

date-words-today = آج | اج | آج ہی | aaj | aj | aaj hi | today | tday | 2day
# Today after dark; hours after it are in the evening.
date-words-tonight = آج شام | اج شام | آج شام کو | آج کی شام | aaj shaam | aaj sham | aj sham | aj shaam | aj shaam ko | tonight | tonite | this evening
date-words-tomorrow = کل | آنے والے کل | آئندہ کل | kal | kall | kl | tomorrow | tomorow | tommorow | tommorrow | tmrw | tmw | 2moro
date-words-day-after-tomorrow = پرسوں | پرسو | آنے والے پرسوں | parson | parsoon | parsun | persun | parso | perso | day after tomorrow | the day after tomorrow
date-words-in-three-days = ترسوں | ترسو | آنے والے ترسوں | tarson | tarsoon | tarsun | اترسوں | atarson
date-words-yesterday = گزشتہ کل | گذشتہ کل | گزرے کل | بیتے کل | guzishta kal | guzre kal | yesterday | yday

## Weekdays

date-words-monday = پیر | پیر کو | بروز پیر | پیر کے دن | پیر کے روز | سوموار | سوموار کو | سومار | دوشنبہ | peer | pir | peer ko | pir ko | somwar | somvar | somwaar | monday | mon | mondays
date-words-tuesday = منگل | منگل کو | بروز منگل | منگل کے دن | منگل کے روز | منگلوار | سہ شنبہ | mangal | mangal ko | mungal | mangel | mangalwar | mangalwaar | tuesday | tue | tues | tuesdays
date-words-wednesday = بدھ | بدھ کو | بدہ | بدھوار | بروز بدھ | بدھ کے دن | بدھ کے روز | چہارشنبہ | budh | budh ko | bud | budhwar | budhwaar | wednesday | wed | weds | wednesdays
date-words-thursday = جمعرات | جمعرات کو | جمعہ رات | جمرات | جمیرات | بروز جمعرات | جمعرات کے دن | پنجشنبہ | jumerat | jumeraat | jumairat | jumarat | jumaraat | jummerat | jummarat | jumerat ko | thursday | thu | thur | thurs | thursdays
date-words-friday = جمعہ | جمعه | جمعے | جمعہ کو | جمعے کو | جمعة | جمعۃ | جمعۃ المبارک | جمعتہ المبارک | جمہ | بروز جمعہ | جمعہ کے دن | جمعے کے دن | juma | jumma | jummah | jumah | jume | jumme | juma ko | jumma ko | jumme ko | jume ko | friday | fri | fridays
date-words-saturday = ہفتہ | هفته | ہفتہ کو | ہفتے کو | بروز ہفتہ | بروز ہفتے | ہفتہ کے دن | ہفتے کے دن | ہفتے کے روز | ہفتہ کے روز | سنیچر | سنیچر کو | شنبہ | hafta ko | hafte ko | haftay ko | hafte ke din | hafta ke din | sanichar | saneechar | sanicher | saturday | sat | saturdays
date-words-sunday = اتوار | اتوار کو | بروز اتوار | اتوار کے دن | اتوار کے روز | ایتوار | یکشنبہ | itwar | itwaar | ittwar | etwar | itvar | itwar ko | atwar | sunday | sun | sundays

## Months

date-words-january = جنوری | جنورى | janwari | janvari | janwary | january | jan
date-words-february = فروری | farwari | farvari | ferwari | february | feb | febuary
date-words-march = مارچ | مارج | maarch | march | mar
date-words-april = اپریل | اپرل | april | aprail | apreel | apr
date-words-may = مئی | مئ | may
date-words-june = جون | joon | june | jun
date-words-july = جولائی | جولائ | جولای | julai | julaai | julayi | july | jul
date-words-august = اگست | آگست | agast | agust | august | aug
date-words-september = ستمبر | سپتمبر | sitambar | sitamber | sitambr | september | sep | sept
date-words-october = اکتوبر | اکتوبار | aktobar | aktubar | aktoober | october | oct
date-words-november = نومبر | نوامبر | nowambar | novambar | navambar | november | nov
date-words-december = دسمبر | دسامبر | disambar | disamber | dasambar | december | dec

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 ایک | اک | aik | ek | one
    2 دو | do | two
    3 تین | teen | tin | three
    4 چار | char | chaar | four
    5 پانچ | پانج | panch | paanch | five
    6 چھ | چھہ | چھے | چهے | chay | chhe | chhay | che | six
    7 سات | saat | seven
    8 آٹھ | اٹھ | aath | ath | eight
    9 نو | nau | naw | nine
    10 دس | das | dus | ten
    11 گیارہ | گیاره | gyarah | gyara | giyarah | giyara | eleven
    12 بارہ | باره | barah | baara | baarah | bara | twelve
    13 تیرہ | terah | tera | thirteen
    14 چودہ | chodah | chaudah | fourteen
    15 پندرہ | pandrah | pandra | pundra | fifteen
    16 سولہ | solah | sola | sixteen
    17 سترہ | satrah | satra | seventeen
    18 اٹھارہ | اٹھاره | atharah | athara | eighteen
    19 انیس | unnees | unees | unnis | nineteen
    20 بیس | bees | bis | twenty
    21 اکیس | ikkees | ikees | ikkis | twenty one
    22 بائیس | باءیس | baees | bais | baais | twenty two
    23 تئیس | تیئیس | teis | taees | teyees | twenty three
    24 چوبیس | chobees | chaubees | chobis | twenty four
    25 پچیس | pachees | pachis | pacheess | twenty five
    26 چھبیس | chabbees | chhabbis | chabees | twenty six
    27 ستائیس | sataees | sattais | satais | twenty seven
    28 اٹھائیس | athaees | atthais | athais | twenty eight
    29 انتیس | untees | unattis | unatees | twenty nine
    30 تیس | tees | tis | thirty
    31 اکتیس | ikattis | ikatees | iktees | thirty one
    32 بتیس
    33 تینتیس
    34 چونتیس
    35 پینتیس | paintees | pentees | thirty five
    36 چھتیس
    37 سینتیس
    38 اڑتیس
    39 انتالیس
    40 چالیس | chalees | chalis | forty | fourty
    45 پینتالیس | paintalees | pentalees | paintalis | forty five
    50 پچاس | pachas | pachaas | fifty
    55 پچپن | pachpan | fifty five
date-words-ordinals =
    1 یکم | پہلی | yakam | pehli | first
    2 دوسری | dusri | doosri | second
    3 تیسری | teesri | third
    4 چوتھی | chauthi | chothi | fourth
    5 پانچویں | پانچوی | panchvi | fifth
    6 چھٹی تاریخ | sixth
    7 ساتویں | seventh
    8 آٹھویں | eighth
    9 نویں | ninth
    10 دسویں | tenth
    11 گیارہویں | گیارھویں | eleventh
    12 بارہویں | بارھویں | twelfth
    13 تیرہویں | تیرھویں | thirteenth
    14 چودہویں | چودھویں | fourteenth
    15 پندرہویں | پندرھویں | fifteenth
    16 سولہویں | سولھویں | sixteenth
    17 سترہویں | سترھویں | seventeenth
    18 اٹھارہویں | اٹھارھویں | eighteenth
    19 انیسویں | nineteenth
    20 بیسویں | twentieth
    21 اکیسویں | twenty first
    22 بائیسویں | twenty second
    23 تئیسویں | twenty third
    24 چوبیسویں | twenty fourth
    25 پچیسویں | twenty fifth
    26 چھبیسویں | twenty sixth
    27 ستائیسویں | twenty seventh
    28 اٹھائیسویں | twenty eighth
    29 انتیسویں | twenty ninth
    30 تیسویں | thirtieth
    31 اکتیسویں | thirty first
# What follows the digits: 12 تاریخ.
date-words-ordinal-endings = تاریخ | تاریح | تاریخ کو | tareekh | tarikh | tareekh ko | tarikh ko | ویں | st | nd | rd | th
# Stands before digits that are the day of a month even without an ending.
date-words-day-number = تاریخ | مورخہ | بتاریخ | tareekh | tarikh

## Which one, and how far

date-words-next = اگلے | اگلی | اگلا | آئندہ | آیندہ | ائندہ | آنے والے | آنے والی | آنے والا | agle | agli | agla | agley | aglay | ainda | aainda | aane wale | anay walay | aane wali | next | nxt | coming
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = اگلے سے اگلے | اگلے سے اگلا | اگلی سے اگلی | اگلے کے بعد والے | agle se agle | agle say agle | agle se agla | after next
date-words-this = اس | اسی | is | isi | iss | this | this coming
date-words-last = پچھلے | پچھلی | پچھلا | گزشتہ | گذشتہ | pichle | pichli | pichlay | guzishta | last
date-words-next-year = اگلے سال | اگلا سال | آئندہ سال | آیندہ سال | ائندہ سال | سال آئندہ | آنے والے سال | اگلے برس | آئندہ برس | agle saal | agle sal | agley saal | aglay saal | agla saal | ainda saal | aainda saal | aane wale saal | agle baras | next saal | next year
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = آج سے | اب سے | aaj se | aj se | ab se | in | within
# After a length of time from now.
date-words-from-now = بعد | کے بعد | کےبعد | میں | کے اندر | کے اندر اندر | baad | ke baad | kay baad | k baad | mein | from now | from today | later
date-words-minutes = منٹ | منٹوں | منٹس | mint | minat | minton | minute | minutes | min | mins
date-words-hours = گھنٹہ | گھنٹے | گھنٹوں | گھنٹا | گهنٹے | ghanta | ghante | ghantay | ghanton | gante | hour | hours | hr | hrs
date-words-days = دن | دنوں | روز | یوم | din | dino | dinon | roz | day | days
date-words-weeks = ہفتے | ہفتوں | هفتے | ہفتہ | هفته | hafta | hafte | haftay | haftey | hafton | week | weeks | wk | wks
date-words-months = مہینہ | مہینے | مہینوں | مہینا | ماہ | مہنے | mahina | maheena | mahine | maheene | mahinay | mahinon | month | months | mth | mths

## Lengths of time in one word or phrase

date-words-half-hour = آدھا گھنٹہ | آدھے گھنٹے | ادھا گھنٹہ | آدھ گھنٹہ | آدھ گھنٹے | نصف گھنٹہ | نصف گھنٹے | aadha ghanta | adha ghanta | aadhe ghante | adhe ghante | aadhay ghantay | half an hour | half hour
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = پندھرواڑہ | پندرواڑہ | fortnight
date-words-two-months = -

## Reminders

# One day before the appointment.
date-words-day-before = ایک دن پہلے | ایک روز پہلے | اک دن پہلے | ایک دن قبل | ایک روز قبل | پہلے والے دن | پچھلے دن | ek din pehle | aik din pehle | aik din pehlay | ek din phle | ek din pahle | the day before | day before | the night before
# On the day of the appointment.
date-words-same-day = اسی دن | اُسی دن | اسی روز | اس دن | اسی صبح | usi din | us din | isi din | usi roz | same day | on the day | the same day

## The time of day

# Before the hour: at 2.
date-words-at = بوقت | تقریبا | قریب | taqreeban | qareeb | at | @ | around | about
# After the hour, or between hour and minutes.
date-words-oclock = بجے | بجہ | بجے کا | بجے کی | بجے کے | بجے کو | بجی | baje | bajay | bajey | bje | bjay | baje ka | baje ki | baje ko | oclock | o clock
date-words-am = اے ایم | صبح کے وقت | am | a m
date-words-pm = پی ایم | دوپہر بعد | بعد دوپہر | بعد از دوپہر | pm | p m
date-words-morning = صبح | صبح کے | صبح کو | صبح سویرے | سویرے | صبح میں | subah | subha | subh | suba | subah ke | subah ko | subha ke | savere | sawere | morning | in the morning
date-words-afternoon = دوپہر | دوپہر کے | دوپہر کو | دوپہر میں | سہ پہر | سہ پہر کو | سہہ پہر | سہپہر | ظہر | dopahar | dopehar | dopeher | dopher | dopahr | dopahar ke | dopehar ko | seh pehar | sehpehar | afternoon | in the afternoon
date-words-evening = شام | شام کے | شام کو | شام میں | shaam | sham | shaam ke | sham ke | shaam ko | sham ko | evening | in the evening
date-words-night = رات | رات کے | رات کو | رات میں | raat | rat | raat ke | raat ko | at night | night
date-words-noon = عین دوپہر | بارہ بجے دوپہر | دوپہر بارہ بجے | دوپہر کے بارہ بجے | dopahar barah baje | dopehar barah baje | noon | midday | mid day
date-words-midnight = آدھی رات | ادھی رات | آدھی رات کو | رات بارہ بجے | رات کے بارہ بجے | رات کے 12 بجے | رات 12 بجے | aadhi raat | adhi raat | raat barah baje | midnight | mid night
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    30 ساڑھے | ساڑهے | ساڑے | سارھے | saadhe | sadhe | saade | sarhe | sarhay | saarhe | saray | half past
    15 سوا | سواء | sawa | swa | sava | quarter past | a quarter past
    -15 پونے | paune | pone | ponay | paunay | poonay | quarter to | a quarter to
# After the hour, in the same form.
date-words-after-hour = -
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half =
    1 ڈیڑھ | ڈیڑہ | ڈیرھ | ڈیڈھ | derh | dairh | dedh | deedh | deerh | derrh | ڈیڑ | dhed
    2 ڈھائی | ڈھائ | ڈهائی | اڑھائی | dhai | dhaai | dhaee | arhai | adhai | ڈہائی | dhayi
# Between minutes and hour: ten past two.
date-words-minutes-past = past
date-words-minutes-to = to
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes: دس بج کر بیس منٹ; ten o’clock less five: دس بجنے میں پانچ منٹ.
date-words-minutes-and = بج کر | بجکر | بج کے | بجکے | baj kar | bajkar | baj ke | bajke | baj k
date-words-minutes-less = بجنے میں | بجنےمیں | bajne mein | bajne me | bajnay mein
# Between the beginning and the end of a length of time.
date-words-until = سے | سے لے کر | تا | se | say | until | till | to
date-words-or = یا | ya | yaa | or

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = mein | me | in | person | persons | manual | کو | کا | کی | کے | ہے | ہیں | پر | تک | میں | میرا | میری | میرے | مجھے | ہمارا | ہماری | امی کا | ابو کا | کے ساتھ | ساتھ | بروز | وقت | ٹائم | اپائنٹمنٹ | اپائنٹمینٹ | اپوائنٹمنٹ | اپوائنٹمینٹ | اپاینٹمنٹ | ملاقات | معائنہ | وزٹ | ڈاکٹر | ہسپتال | اسپتال | کلینک | سکین | اسکین | چیک اپ | جانا | جانا ہے | ملنا | ملنا ہے | ہوگا | ہوگی | ہو گا | ہو گی | شاید | بھی | اور | سن | سال | عیسوی | براہ کرم | جی | ہاں | سلام | ko | ka | ki | ke | k | hai | hain | he | h | par | pe | tak | mera | meri | mere | mujhe | hamara | ke sath | sath | ok | waqt | time | date | mulaqat | jana | jana hai | milna | hoga | hogi | shayad | bhi | aur | ji | haan | salam | appointment | appt | apointment | appoitment | doctor | dr | hospital | clinic | scan | consultant | with | on | the | of | my | year | please | پیسوں
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = پیر | pir | peer | ہفتہ | جون | sat | sun | mar | may | march | wed | mon | bud | پہلی | دوسری | تیسری | second
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
