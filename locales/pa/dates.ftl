### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
### In Gurmukhi, in Latin letters as people type Punjabi on a phone, and the English words that people mix in.
### “ਕੱਲ੍ਹ” and “ਪਰਸੋਂ” look both ways in Punjabi; beside an appointment they are read as the days to come.

## Days from today

date-words-today = ਅੱਜ | ਅਜ | ਅੱਜ ਹੀ | ਅਜ ਹੀ | ਅੱਜ ਦੇ ਦਿਨ | aaj | aj | ajj | ajj hi | aj hi | aaj hi | today | tday | 2day
# Today after dark; hours after it are in the evening.
date-words-tonight = ਅੱਜ ਸ਼ਾਮ | ਅਜ ਸ਼ਾਮ | ਅੱਜ ਸ਼ਾਮ ਨੂੰ | ਅੱਜ ਸ਼ਾਮੀਂ | ਅੱਜ ਰਾਤ | ਅਜ ਰਾਤ | ਅੱਜ ਰਾਤ ਨੂੰ | ਅੱਜ ਸਾਮ | aj sham | ajj sham | aaj sham | aj shaam | ajj shaam | aj sham nu | aj shami | aj raat | ajj raat | aaj raat | tonight | tonite | this evening
date-words-tomorrow = ਭਲਕੇ | ਭਲਕ | ਭਲਕੇ ਨੂੰ | ਕੱਲ੍ਹ | ਕੱਲ | ਕਲ੍ਹ | ਕਲ | ਕੱਲ੍ਹ ਨੂੰ | ਕੱਲ ਨੂੰ | ਕਲ ਨੂੰ | ਆਉਣ ਵਾਲੇ ਕੱਲ੍ਹ | ਆਉਣ ਵਾਲੇ ਕੱਲ | kal | kall | kalh | kl | kal nu | kall nu | bhalke | bhalkey | bhalak | phalke | tomorrow | tomorow | tommorow | tommorrow | tmrw | tmw | 2moro
date-words-day-after-tomorrow = ਪਰਸੋਂ | ਪਰਸੋ | ਪਰਸੌਂ | ਪਰਸੋਂ ਨੂੰ | ਆਉਣ ਵਾਲੇ ਪਰਸੋਂ | parson | parso | parsoon | parsun | parsaun | persoon | parson nu | parso nu | day after tomorrow | the day after tomorrow
date-words-in-three-days = ਤਰਸੋਂ | ਤਰਸੋ | ਤਰਸੋਂ ਨੂੰ | ਆਉਣ ਵਾਲੇ ਤਰਸੋਂ | tarson | tarsoon | tarsun | tarson nu
date-words-yesterday = ਬੀਤੇ ਕੱਲ੍ਹ | ਬੀਤੇ ਕੱਲ | ਬੀਤੇ ਕਲ | ਬੀਤੇ ਦਿਨ | ਲੰਘੇ ਕੱਲ੍ਹ | ਲੰਘੇ ਕੱਲ | beete kal | bite kal | langhe kal | yesterday | yday

## Weekdays

date-words-monday = ਸੋਮਵਾਰ | ਸੋਮਵਾਰ ਨੂੰ | ਸੋਮਵਾਰ ਦੇ ਦਿਨ | ਸੋਮਵਾਰੀਂ | ਸੋਂਵਾਰ | ਸੌਮਵਾਰ | ਸੋਮ | somvar | somwar | somvaar | somwaar | somvar nu | somwar nu | sombar | sowar | monday | mon | mondays | ਮੰਡੇ | ਮੰਡੇ ਨੂੰ | munday
date-words-tuesday = ਮੰਗਲਵਾਰ | ਮੰਗਲਵਾਰ ਨੂੰ | ਮੰਗਲਵਾਰ ਦੇ ਦਿਨ | ਮੰਗਲ | ਮੰਗਲ ਨੂੰ | ਮੰਗਲਵਾਰੀਂ | ਮਗਲਵਾਰ | mangalvar | mangalwar | mangalvaar | mangalwaar | mangal | mangal nu | mangalvar nu | mangalwar nu | tuesday | tue | tues | tuesdays | ਟਿਊਜ਼ਡੇ | ਟਿਊਸਡੇ
date-words-wednesday = ਬੁੱਧਵਾਰ | ਬੁਧਵਾਰ | ਬੁੱਧਵਾਰ ਨੂੰ | ਬੁਧਵਾਰ ਨੂੰ | ਬੁੱਧਵਾਰ ਦੇ ਦਿਨ | ਬੁੱਧ | ਬੁੱਧ ਨੂੰ | ਬੁਧ | ਬੁੱਧਵਾਰੀਂ | budhvar | budhwar | budhvaar | budhwaar | buddhvar | buddhwar | budh | budh nu | budhvar nu | budhwar nu | wednesday | wed | weds | wednesdays | ਵੈਡਨਸਡੇ | ਵੇਡਨਸਡੇ
date-words-thursday = ਵੀਰਵਾਰ | ਵੀਰਵਾਰ ਨੂੰ | ਵੀਰਵਾਰ ਦੇ ਦਿਨ | ਵੀਰਵਾਰੀਂ | ਵਿਰਵਾਰ | ਬੀਰਵਾਰ | ਜੁਮੇਰਾਤ | ਜੁੰਮੇਰਾਤ | veervar | veerwar | virvar | virwar | veervaar | veerwaar | virvaar | veervar nu | veerwar nu | birwar | jumerat | jummerat | thursday | thu | thur | thurs | thursdays | ਥਰਸਡੇ | ਥਰਸਡੇਅ
date-words-friday = ਸ਼ੁੱਕਰਵਾਰ | ਸ਼ੁਕਰਵਾਰ | ਸੁੱਕਰਵਾਰ | ਸੁਕਰਵਾਰ | ਸ਼ੁੱਕਰਵਾਰ ਨੂੰ | ਸ਼ੁਕਰਵਾਰ ਨੂੰ | ਸੁੱਕਰਵਾਰ ਨੂੰ | ਸ਼ੁੱਕਰਵਾਰ ਦੇ ਦਿਨ | ਸ਼ੁੱਕਰ | ਜੁੰਮਾ | ਜੁਮਾ | ਜੁੰਮੇ | ਜੁੰਮੇ ਨੂੰ | ਜੁਮੇ ਨੂੰ | shukarvar | shukarwar | shukkarvar | shukkarwar | shukravar | shukrawar | shukarvaar | shukrvar | sukarvar | sukarwar | shukarvar nu | shukarwar nu | juma | jumma | jumme | friday | fri | fridays | ਫਰਾਈਡੇ | ਫ੍ਰਾਈਡੇ | ਫਰਾਇਡੇ
date-words-saturday = ਸ਼ਨੀਵਾਰ | ਸਨੀਵਾਰ | ਸ਼ਨਿੱਚਰਵਾਰ | ਸ਼ਨਿਚਰਵਾਰ | ਸਨਿੱਚਰਵਾਰ | ਸ਼ਨੀਵਾਰ ਨੂੰ | ਸਨੀਵਾਰ ਨੂੰ | ਸ਼ਨਿੱਚਰਵਾਰ ਨੂੰ | ਸ਼ਨੀਵਾਰ ਦੇ ਦਿਨ | ਸ਼ਨੀ | ਸ਼ਨੀਚਰਵਾਰ | ਛਨਿੱਚਰਵਾਰ | ਛਨੀਵਾਰ | shanivar | shaniwar | shanivaar | shaniwaar | sanivar | saniwar | shanicharvar | shanicharwar | sanicharvar | chhanicharvar | shanivar nu | shaniwar nu | saturday | sat | saturdays | ਸੈਟਰਡੇ | ਸੈਚਰਡੇ
date-words-sunday = ਐਤਵਾਰ | ਐਤਵਾਰ ਨੂੰ | ਐਤਵਾਰ ਦੇ ਦਿਨ | ਐਤਵਾਰੀਂ | ਏਤਵਾਰ | ਇਤਵਾਰ | ਐਂਤਵਾਰ | etvar | etwar | aitvar | aitwar | etvaar | etwaar | aitvaar | itvar | itwar | aitvar nu | etvar nu | sunday | sun | sundays | ਸੰਡੇ | ਸੰਡੇ ਨੂੰ

## Months

date-words-january = ਜਨਵਰੀ | ਜਨਵਰੀਂ | ਜਨਬਰੀ | ਜੈਨੁਅਰੀ | janvari | janwari | janvary | january | jan
date-words-february = ਫਰਵਰੀ | ਫ਼ਰਵਰੀ | ਫਰਬਰੀ | ਫ੍ਰਵਰੀ | ਫੈਬਰੁਅਰੀ | farvari | farwari | pharvari | february | feb | febuary
date-words-march = ਮਾਰਚ | maarch | march | mar
date-words-april = ਅਪ੍ਰੈਲ | ਅਪਰੈਲ | ਅਪ੍ਰੇਲ | ਅਪਰੇਲ | aprail | aprel | april | apr
date-words-may = ਮਈ | ਮੇਈ | may | mayi
date-words-june = ਜੂਨ | ਜੁਨ | joon | june | jun
date-words-july = ਜੁਲਾਈ | ਜੁਲਾਇ | ਜੂਲਾਈ | ਜੌਲਾਈ | julai | julaai | julayi | july | jul
date-words-august = ਅਗਸਤ | ਅਗੱਸਤ | ਔਗਸਤ | ਆਗਸਤ | agast | agust | august | aug
date-words-september = ਸਤੰਬਰ | ਸਿਤੰਬਰ | ਸਪਤੰਬਰ | ਸਤਬਰ | ਸੈਪਟੰਬਰ | satambar | sitambar | satamber | september | sep | sept
date-words-october = ਅਕਤੂਬਰ | ਅਕਤੁਬਰ | ਅਕਤੂਬਰ | ਔਕਟੋਬਰ | ਅਕਟੂਬਰ | aktubar | aktoobar | aktobar | october | oct
date-words-november = ਨਵੰਬਰ | ਨਵਬਰ | ਨੋਵੰਬਰ | ਨਬੰਬਰ | navambar | nawambar | navamber | november | nov
date-words-december = ਦਸੰਬਰ | ਦਿਸੰਬਰ | ਦਸਬਰ | ਡਿਸੰਬਰ | ਦਿਸੰਬਰ | dasambar | disambar | dasamber | december | dec

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 ਇੱਕ | ਇਕ | ਇੱਕੋ | ik | ikk | ek | one
    2 ਦੋ | do | two
    3 ਤਿੰਨ | ਤਿਨ | ਤਿੱਨ | tin | tinn | teen | three
    4 ਚਾਰ | char | chaar | four
    5 ਪੰਜ | ਪਂਜ | panj | punj | five
    6 ਛੇ | ਛੇਂ | ਛੀ | chhe | che | chhey | six
    7 ਸੱਤ | ਸਤ | satt | seven
    8 ਅੱਠ | ਅਠ | ath | atth | aath | eight
    9 ਨੌਂ | ਨੌ | ਨੋਂ | nau | naun | nine
    10 ਦਸ | das | dus | ten
    11 ਗਿਆਰਾਂ | ਗਿਆਰਾ | ਯਾਰਾਂ | ਗਿਆਂਰਾਂ | giaran | gyaran | gyara | giara | yaaran | eleven
    12 ਬਾਰਾਂ | ਬਾਰਾ | ਬਾਰ੍ਹਾਂ | baran | baara | baaran | bara | twelve
    13 ਤੇਰਾਂ | ਤੇਰ੍ਹਾਂ | teran | thirteen
    14 ਚੌਦਾਂ | ਚੌਦਾ | chaudan | chauda | fourteen
    15 ਪੰਦਰਾਂ | ਪੰਦਰਾ | ਪੰਦ੍ਰਾਂ | pandran | pandra | pandraan | fifteen
    16 ਸੋਲਾਂ | ਸੋਲ਼ਾਂ | ਸੋਲ੍ਹਾਂ | solan | sola | solaan | sixteen
    17 ਸਤਾਰਾਂ | ਸਤਾਰਾ | ਸਤਾਰ੍ਹਾਂ | sataran | satara | seventeen
    18 ਅਠਾਰਾਂ | ਅਠਾਰਾ | ਅਠਾਰ੍ਹਾਂ | atharan | athara | eighteen
    19 ਉੱਨੀ | ਉਨੀ | ਉਨ੍ਹੀ | unni | nineteen
    20 ਵੀਹ | ਵੀਂਹ | ਬੀਹ | ਵੀ੍ਹ | vih | veeh | vee | twenty
    21 ਇੱਕੀ | ਇਕੀ | ikki | twenty one
    22 ਬਾਈ | bai | baaee | twenty two
    23 ਤੇਈ | tei | teyi | twenty three
    24 ਚੌਵੀ | ਚੌਬੀ | chauvi | chaubi | twenty four
    25 ਪੱਚੀ | ਪੰਝੀ | ਪਚੀ | pachi | pachchi | panjhi | twenty five
    26 ਛੱਬੀ | ਛਬੀ | chhabbi | chabbi | twenty six
    27 ਸਤਾਈ | ਸੱਤਾਈ | satai | sataai | twenty seven
    28 ਅਠਾਈ | ਅੱਠਾਈ | athai | athaai | twenty eight
    29 ਉਨੱਤੀ | ਉਣੱਤੀ | ਉਨਤੀ | unatti | unnatti | twenty nine
    30 ਤੀਹ | ਤੀਂਹ | ਤੀਸ | tih | teeh | thirty
    31 ਇਕੱਤੀ | ਇਕਤੀ | ikatti | ikkatti | thirty one
    35 ਪੈਂਤੀ | painti | thirty five
    40 ਚਾਲੀ | ਚਾਲ਼ੀ | chali | chaali | forty | fourty
    45 ਪੰਤਾਲੀ | ਪੈਂਤਾਲੀ | ਪੰਜਤਾਲੀ | pantali | paintali | forty five
    50 ਪੰਜਾਹ | panjah | fifty
    55 ਪਚਵੰਜਾ | ਪਚਪਨ | pachvanja | fifty five
date-words-ordinals =
    1 ਪਹਿਲੀ | ਪਹਿਲਾ | ਪਹਿਲੇ | pehli | pehla | first
    2 ਦੂਜੀ | ਦੂਸਰੀ | ਦੂਜਾ | dooji | duji | second
    3 ਤੀਜੀ | ਤੀਸਰੀ | ਤੀਜਾ | teeji | tiji | third
    4 ਚੌਥੀ | ਚੌਥਾ | chauthi | chothi | fourth
    5 ਪੰਜਵੀਂ | ਪੰਜਵੀ | ਪੰਜਵਾਂ | panjvi | panjvin | fifth
    6 ਛੇਵੀਂ | ਛੇਵੀ | ਛੇਵਾਂ | chhevi | chevin | sixth
    7 ਸੱਤਵੀਂ | ਸਤਵੀਂ | ਸੱਤਵਾਂ | satvi | sattvin | seventh
    8 ਅੱਠਵੀਂ | ਅਠਵੀਂ | ਅੱਠਵਾਂ | athvi | aththvin | eighth
    9 ਨੌਵੀਂ | ਨੌਂਵੀਂ | ਨੌਵਾਂ | nauvi | nauvin | ninth
    10 ਦਸਵੀਂ | ਦਸਵੀ | ਦਸਵਾਂ | dasvi | dasvin | tenth
    11 ਗਿਆਰਵੀਂ | ਗਿਆਰ੍ਹਵੀਂ | gyarvi | eleventh
    12 ਬਾਰਵੀਂ | ਬਾਰ੍ਹਵੀਂ | baarvi | barvin | twelfth
    13 ਤੇਰਵੀਂ | ਤੇਰ੍ਹਵੀਂ | tervi | thirteenth
    14 ਚੌਦਵੀਂ | ਚੌਧਵੀਂ | chaudvi | fourteenth
    15 ਪੰਦਰਵੀਂ | ਪੰਦਰ੍ਹਵੀਂ | pandarvi | fifteenth
    16 ਸੋਲਵੀਂ | ਸੋਲ੍ਹਵੀਂ | solvi | sixteenth
    17 ਸਤਾਰਵੀਂ | ਸਤਾਰ੍ਹਵੀਂ | satarvi | seventeenth
    18 ਅਠਾਰਵੀਂ | ਅਠਾਰ੍ਹਵੀਂ | atharvi | eighteenth
    19 ਉੱਨੀਵੀਂ | ਉਨੀਵੀਂ | unnivi | nineteenth
    20 ਵੀਹਵੀਂ | ਵੀਹਵੀ | veehvi | twentieth
    21 ਇੱਕੀਵੀਂ | ਇਕੀਵੀਂ | ikkivi | twenty first
    22 ਬਾਈਵੀਂ | baivi | twenty second
    23 ਤੇਈਵੀਂ | teivi | twenty third
    24 ਚੌਵੀਵੀਂ | chauvivi | twenty fourth
    25 ਪੱਚੀਵੀਂ | ਪੰਝੀਵੀਂ | pachivi | twenty fifth
    26 ਛੱਬੀਵੀਂ | chhabbivi | twenty sixth
    27 ਸਤਾਈਵੀਂ | sataivi | twenty seventh
    28 ਅਠਾਈਵੀਂ | athaivi | twenty eighth
    29 ਉਨੱਤੀਵੀਂ | ਉਣੱਤੀਵੀਂ | unattivi | twenty ninth
    30 ਤੀਹਵੀਂ | teehvi | thirtieth
    31 ਇਕੱਤੀਵੀਂ | ikattivi | thirty first
# What follows the digits: 12 ਤਰੀਕ.
date-words-ordinal-endings = ਤਰੀਕ | ਤਾਰੀਖ | ਤਾਰੀਖ਼ | ਤਰੀਖ | ਤਾਰੀਕ | ਤਰੀਕ ਨੂੰ | ਤਾਰੀਖ ਨੂੰ | ਤਾਰੀਖ਼ ਨੂੰ | ਤਰੀਖ ਨੂੰ | ਵੀਂ | ਵੀਂ ਤਰੀਕ | tareek | tarik | tarikh | tareekh | tareek nu | tarik nu | tarikh nu | tareekh nu | vi | vin | st | nd | rd | th
# Stands before digits that are the day of a month even without an ending.
date-words-day-number = ਤਰੀਕ | ਤਾਰੀਖ | ਤਾਰੀਖ਼ | ਮਿਤੀ | tareek | tarik | tarikh | miti

## Which one, and how far

date-words-next = ਅਗਲੇ | ਅਗਲੀ | ਅਗਲਾ | ਅਗਲੇਂ | ਆਉਣ ਵਾਲੇ | ਆਉਣ ਵਾਲੀ | ਆਉਣ ਵਾਲਾ | ਔਣ ਵਾਲੇ | ਆਉਂਦੇ | ਆਉਂਦੀ | ਆਗਾਮੀ | agle | agli | agla | agley | aglay | aun wale | aun vale | aun wali | aunde | next | nxt | coming | ਨੈਕਸਟ
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = ਅਗਲੇ ਤੋਂ ਅਗਲੇ | ਅਗਲੇ ਤੋਂ ਅਗਲਾ | ਅਗਲੀ ਤੋਂ ਅਗਲੀ | ਅਗਲੇ ਤੋ ਅਗਲੇ | ਅਗਲੇ ਤੋਂ ਬਾਅਦ ਵਾਲੇ | agle ton agle | agle to agle | agle ton agla | after next
date-words-this = ਇਸ | ਇਸੇ | ਏਸ | ਐਸ | is | ise | es | this | this coming
date-words-last = ਪਿਛਲੇ | ਪਿਛਲੀ | ਪਿਛਲਾ | ਲੰਘੇ | ਲੰਘੀ | ਬੀਤੇ | pichle | pichhle | pichli | pichhli | langhe | last
date-words-next-year = ਅਗਲੇ ਸਾਲ | ਅਗਲਾ ਸਾਲ | ਆਉਣ ਵਾਲੇ ਸਾਲ | ਔਣ ਵਾਲੇ ਸਾਲ | ਆਉਂਦੇ ਸਾਲ | ਆਗਾਮੀ ਸਾਲ | ਅਗਲੇ ਵਰ੍ਹੇ | ਅਗਲੇ ਵਰੇ | ਨੈਕਸਟ ਸਾਲ | agle saal | agle sal | agley saal | aglay saal | aun wale saal | aunde saal | agle varhe | next saal | next year
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = ਅੱਜ ਤੋਂ | ਅਜ ਤੋਂ | ਅੱਜ ਤੋ | ਹੁਣ ਤੋਂ | ਹੁਣ ਤੋ | aj ton | ajj ton | aj to | aaj ton | hun ton | hun to | in | within
# After a length of time from now.
date-words-from-now = ਬਾਅਦ | ਬਾਦ | ਦੇ ਬਾਅਦ | ਤੋਂ ਬਾਅਦ | ਤੋ ਬਾਅਦ | ਮਗਰੋਂ | ਮਗਰੋ | ਪਿੱਛੋਂ | ਨੂੰ | ਵਿੱਚ | ਵਿਚ | ਚ | ਤੱਕ | ਦੇ ਅੰਦਰ | baad | bad | ton baad | to baad | de baad | magron | magro | pichon | nu | vich | wich | ch | from now | from today | later
date-words-minutes = ਮਿੰਟ | ਮਿੰਟਾਂ | ਮਿਨਟ | ਮਿੰਟਾ | mint | minta | mintan | minat | minute | minutes | min | mins
date-words-hours = ਘੰਟਾ | ਘੰਟੇ | ਘੰਟਿਆਂ | ਘੰਟਿਆ | ਘਂਟੇ | ghanta | ghante | ghantey | ghantian | ghanteyan | hour | hours | hr | hrs
date-words-days = ਦਿਨ | ਦਿਨਾਂ | ਦਿਨਾ | ਦਿਹਾੜੇ | ਰੋਜ਼ | din | dina | dinan | day | days
date-words-weeks = ਹਫ਼ਤਾ | ਹਫਤਾ | ਹਫ਼ਤੇ | ਹਫਤੇ | ਹਫ਼ਤਿਆਂ | ਹਫਤਿਆਂ | ਹਫਤਿਆ | hafta | hafte | haftey | haftay | haftian | hafteyan | week | weeks | wk | wks | ਵੀਕ
date-words-months = ਮਹੀਨਾ | ਮਹੀਨੇ | ਮਹੀਨਿਆਂ | ਮਹੀਨਿਆ | ਮਹਿਨੇ | ਮਹੀਨੇਂ | mahina | mahine | maheene | maheena | mahinian | mahineyan | month | months | mth | mths

## Lengths of time in one word or phrase

date-words-half-hour = ਅੱਧਾ ਘੰਟਾ | ਅੱਧੇ ਘੰਟੇ | ਅਧਾ ਘੰਟਾ | ਅਧੇ ਘੰਟੇ | ਅੱਧਾ ਕੁ ਘੰਟਾ | adha ghanta | addha ghanta | adhe ghante | addhe ghante | half an hour | half hour
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = ਪੰਦਰਵਾੜਾ | ਪੰਦਰਵਾੜੇ | ਪੰਦਰ੍ਹਵਾੜੇ | pandarvara | fortnight
date-words-two-months = -

## Reminders

# One day before the appointment.
date-words-day-before = ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ | ਇਕ ਦਿਨ ਪਹਿਲਾਂ | ਇੱਕ ਦਿਨ ਪਹਿਲਾ | ਇਕ ਦਿਨ ਪਹਿਲਾ | ਪਹਿਲੇ ਦਿਨ | ਪਿਛਲੇ ਦਿਨ | ਇੱਕ ਰਾਤ ਪਹਿਲਾਂ | ik din pehlan | ik din pehla | ikk din pehlan | ek din pehlan | ik din pehle | the day before | day before | the night before
# On the day of the appointment.
date-words-same-day = ਉਸੇ ਦਿਨ | ਓਸੇ ਦਿਨ | ਉਸ ਦਿਨ | ਉਸੇ ਦਿਨ ਨੂੰ | ਉਸੇ ਸਵੇਰ | ਉਸ ਸਵੇਰ | use din | ose din | us din | osse din | same day | on the day | the same day

## The time of day

# Before the hour: at 2.
date-words-at = ਕਰੀਬ | ਲਗਭਗ | ਤਕਰੀਬਨ | ਠੀਕ | ਪੂਰੇ | karib | kareeb | lagbhag | takriban | at | @ | around | about
# After the hour, or between hour and minutes.
date-words-oclock = ਵਜੇ | ਵਜ਼ੇ | ਬਜੇ | ਵੱਜੇ | ਵਜੇ ਦਾ | ਵਜੇ ਦੀ | ਵਜੇ ਦੇ | ਵਜੇ ਤੇ | ਵਜੇ ਨੂੰ | ਵਜੇ ਲਈ | ਕੁ ਵਜੇ | vaje | waje | vajey | vje | wje | baje | bje | vajje | ku vaje | vaje da | vaje di | vaje te | oclock | o clock
date-words-am = ਏ ਐਮ | ਏਐਮ | am | a m
date-words-pm = ਪੀ ਐਮ | ਪੀਐਮ | ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ | ਦੁਪਹਿਰ ਬਾਅਦ | ਬਾਅਦ ਦੁਪਹਿਰ | ਦੁਪਹਿਰੋਂ ਬਾਅਦ | dupehar ton baad | dupahir ton baad | baad dupehar | pm | p m
date-words-morning = ਸਵੇਰੇ | ਸਵੇਰ | ਸਵੇਰ ਦੇ | ਸਵੇਰੇ ਸਵੇਰੇ | ਸਵੇਰ ਨੂੰ | ਸਵੇਰੇ ਨੂੰ | ਸਵੇਰ ਵੇਲੇ | ਤੜਕੇ | ਸੁਬਹ | ਸਵੇਰਾਂ | ਸੁਵੇਰੇ | savere | sawere | saver | sawer | swere | svere | savere de | saver de | saver nu | subah | tarke | morning | in the morning
date-words-afternoon = ਦੁਪਹਿਰ | ਦੁਪਹਿਰੇ | ਦੁਪਹਿਰ ਦੇ | ਦੁਪਹਿਰ ਨੂੰ | ਦੁਪਹਿਰ ਵੇਲੇ | ਦੁਪਿਹਰ | ਦੁਪਹਰ | ਦੁਪਹਿਰੀਂ | ਲੌਢੇ ਵੇਲੇ | ਤੀਜੇ ਪਹਿਰ | dupehar | dupahir | dupehr | dupaher | dupehre | dopehar | dopahar | dupehar de | dupehar nu | afternoon | in the afternoon
date-words-evening = ਸ਼ਾਮ | ਸਾਮ | ਸ਼ਾਮ ਦੇ | ਸ਼ਾਮ ਨੂੰ | ਸ਼ਾਮੀਂ | ਸ਼ਾਮੀ | ਸ਼ਾਮ ਵੇਲੇ | ਆਥਣ | ਆਥਣੇ | ਤਿਰਕਾਲਾਂ | sham | shaam | sham de | shaam de | sham nu | shaam nu | shami | shaami | aathan | evening | in the evening
date-words-night = ਰਾਤ | ਰਾਤੀਂ | ਰਾਤੀ | ਰਾਤ ਦੇ | ਰਾਤ ਨੂੰ | ਰਾਤ ਵੇਲੇ | raat | rat | raati | raatin | raat de | raat nu | at night | night
date-words-noon = ਦੁਪਹਿਰ 12 ਵਜੇ | ਦੁਪਹਿਰ ਦੇ 12 ਵਜੇ | ਦੁਪਹਿਰ ਬਾਰਾਂ ਵਜੇ | ਦੁਪਹਿਰ ਦੇ ਬਾਰਾਂ ਵਜੇ | ਠੀਕ ਦੁਪਹਿਰ | ਸਿਖਰ ਦੁਪਹਿਰ | ਸਿਖਰ ਦੁਪਹਿਰੇ | dupehar 12 vaje | dupehar de 12 vaje | dupehar baran vaje | sikhar dupehar | noon | midday | mid day
date-words-midnight = ਅੱਧੀ ਰਾਤ | ਅਧੀ ਰਾਤ | ਅੱਧੀ ਰਾਤ ਨੂੰ | ਰਾਤ 12 ਵਜੇ | ਰਾਤ ਦੇ 12 ਵਜੇ | ਰਾਤ ਬਾਰਾਂ ਵਜੇ | ਰਾਤ ਦੇ ਬਾਰਾਂ ਵਜੇ | adhi raat | addhi raat | raat 12 vaje | raat de 12 vaje | raat baran vaje | midnight | mid night
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    30 ਸਾਢੇ | ਸਾਡੇ | ਸਾਢ਼ੇ | ਸਾੜੇ | ਸਾਢੇਂ | sadhe | saadhe | sade | saade | sadde | saddhe | half past
    15 ਸਵਾ | ਸਵਾ ਕੁ | sawa | swa | sava | quarter past | a quarter past
    -15 ਪੌਣੇ | ਪੌਣਾ | ਪੋਣੇ | ਪੌਨੇ | paune | pone | paunne | pauna | paune ku | quarter to | a quarter to
# After the hour, in the same form.
date-words-after-hour = -
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half =
    1 ਡੇਢ | ਡੇੜ | ਡੇੜ੍ਹ | ਡੇਢ ਕੁ | dedh | dehd | derh | deedh | dedh ku | ਡੂਢ | ਡੇਡ | dhed
    2 ਢਾਈ | ਢਾਈ ਕੁ | ਢਾਇ | dhai | dhaai | dhaee | dhai ku | dhayi
# Between minutes and hour: ten past two.
date-words-minutes-past = past
date-words-minutes-to = -
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes: ਦਸ ਵੱਜ ਕੇ ਵੀਹ ਮਿੰਟ; ten o’clock less five: ਦਸ ਵੱਜਣ ਵਿੱਚ ਪੰਜ ਮਿੰਟ.
date-words-minutes-and = ਵੱਜ ਕੇ | ਵਜ ਕੇ | ਵੱਜਕੇ | ਵਜਕੇ | ਵੱਜ | vajj ke | vaj ke | waj ke | vajke | vajjke | wajke
date-words-minutes-less = ਵੱਜਣ ਵਿੱਚ | ਵੱਜਣ ਵਿਚ | ਵਜਣ ਵਿੱਚ | ਵਜਣ ਵਿਚ | ਵੱਜਣ ਚ | ਵੱਜਣ ਨੂੰ | ਵਜਣ ਨੂੰ | vajjan vich | vajan vich | vajjan ch | vajan ch | vajjan nu
# Between the beginning and the end of a length of time.
date-words-until = ਤੋਂ | ਤੋ | ਤੋਂ ਲੈ ਕੇ | ਤੱਕ | ton | to | tak | until | till
date-words-or = ਜਾਂ | ਜਾ ਫਿਰ | ਜਾਂ ਫਿਰ | jan | jaan | ja fir | or

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = ਨੂੰ | ਦਾ | ਦੀ | ਦੇ | ਵਿੱਚ | ਵਿਚ | ਚ | ਤੇ | ਉੱਤੇ | ਹੈ | ਹਨ | ਏ | ਆ | ਹਾਂ | ਹਾਂਜੀ | ਜੀ | ਮੇਰਾ | ਮੇਰੀ | ਮੇਰੇ | ਮੈਨੂੰ | ਸਾਡਾ | ਸਾਡੀ | ਕੋਲ | ਨਾਲ | ਲਈ | ਤੱਕ | ਸ਼ਾਇਦ | ਸਮਾਂ | ਟਾਈਮ | ਟੈਮ | ਵੇਲੇ | ਕੁ | ਅਪੌਇੰਟਮੈਂਟ | ਅਪਾਇੰਟਮੈਂਟ | ਅਪੁਆਇੰਟਮੈਂਟ | ਅਪੋਇੰਟਮੈਂਟ | ਅਪੌਂਇੰਟਮੈਂਟ | ਮੁਲਾਕਾਤ | ਮਿਲਣਾ | ਮਿਲਣਾ ਹੈ | ਜਾਣਾ | ਜਾਣਾ ਹੈ | ਡਾਕਟਰ | ਡਾ | ਹਸਪਤਾਲ | ਕਲੀਨਿਕ | ਕਲਿਨਿਕ | ਸਕੈਨ | ਚੈੱਕਅਪ | ਹੋਵੇਗੀ | ਹੋਵੇਗਾ | ਹੋਊ | ਬੁੱਕ | ਸਾਲ | ਸੰਨ | ਈਸਵੀ | ਵੀ | ਅਤੇ | ਕਿਰਪਾ ਕਰਕੇ | ਪਲੀਜ਼ | ਸਤ ਸ੍ਰੀ ਅਕਾਲ | nu | nuu | da | di | de | vich | wich | ch | te | hai | hega | aa | ae | haan | haanji | ji | mera | meri | mere | mainu | menu | kol | nal | naal | layi | lai | shayad | time | taim | vele | ku | mulakat | milna | jana | jaana | jana hai | hovegi | hovega | hou | saal | vi | ate | ok | date | appointment | appt | apointment | appoitment | doctor | dr | hospital | haspatal | clinic | scan | consultant | with | on | the | of | my | year | please | ਤਰਫੋਂ | ਤਰਫ਼ੋਂ | person | persons
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = ਸੋਮ | ਮੰਗਲ | ਬੁੱਧ | ਬੁਧ | ਸ਼ੁੱਕਰ | ਸ਼ਨੀ | ਕਲ | mangal | budh | sat | sun | mar | may | march | wed | mon | parso | ਪਹਿਲੀ | ਦੂਜੀ | ਤੀਜੀ | ਪਹਿਲਾ | ਪਹਿਲੇ | ਦੂਜਾ | ਤੀਜਾ | second
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
