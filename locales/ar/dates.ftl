### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type, in Arabic letters (standard, Egyptian, Levantine, Gulf,
### Iraqi, Maghrebi) and in Latin letters. People never read these. Hamza, vowel signs, final h/t and y/a don't matter.
### All sets of month names are read.

## Days from today

date-words-today = اليوم | النهارده | انهارده | النهاردا | هاليوم | هذا اليوم | elyom | alyawm | el yom | elyoum | enaharda | elnaharda | innaharda | lyom | today
# Today after dark; hours after it are in the evening.
date-words-tonight = الليلة | الليله دي | هالليلة | هذا المساء | مساء اليوم | اليوم مساء | اليوم المسا | اليوم بالليل | النهارده بالليل | النهارده المسا | ellila | el leila | elleila | allayla | tonight
date-words-tomorrow = غدا | غد | بكرة | بكرا | بكره | بكرى | باكر | باجر | غدوة | غدوا | يوم غد | bokra | bukra | boukra | bokrah | bukrah | bacher | ghadan | ghadwa | bakir | tomorrow
date-words-day-after-tomorrow = بعد غد | بعد الغد | بعد بكرة | بعد بكرا | بعد باكر | بعد باجر | بعد غدوة | عقب باكر | عقب باجر | ba3d bokra | baad bokra | ba3d bukra | baad bukra | ba3d ghad | baad ghad
date-words-in-three-days = بعد بعد غد | بعد بعد الغد | بعد بعد بكرة | بعد بعد بكرا | بعد بعد باكر | بعد بعد باجر | بعد بعد غدوة | عقب عقب باكر | عقب عقب باجر | ba3d ba3d bokra | baad baad bokra | ba3d ba3d bukra | baad baad bukra | ba3d ba3d ghad | baad baad ghad | بعد غد بيوم | بعد بكرة بيوم | بعد بكرا بيوم
date-words-yesterday = أمس | امبارح | إمبارح | مبارح | البارحة | البارح | يوم أمس | embare7 | imbare7 | embareh | mbare7 | ams | yesterday

## Weekdays

date-words-monday = الاثنين | اثنين | الاتنين | اتنين | الإتنين | لاثنين | لثنين | والاثنين | للاثنين | el etnein | eletnein | al ithnayn | el tnen | itnen | etnein | tnen | monday
date-words-tuesday = الثلاثاء | ثلاثاء | الثلاثا | الثلاث | التلات | التلاتا | تلات | تلاتاء | الثلوث | والثلاثاء | للثلاثاء | el talat | eltalat | talat | el tlata | al thulatha | thulatha | tlata | tuesday
date-words-wednesday = الأربعاء | أربعاء | الاربعا | الأربع | لربعا | والأربعاء | للأربعاء | el arba3 | elarba3 | arba3 | el arbaa | arbaa | el orba3a | al arbi3a | wednesday
date-words-thursday = الخميس | خميس | والخميس | للخميس | el khamis | elkhamis | al khamis | khamis | el 5amis | 5amis | khamees | thursday
date-words-friday = الجمعة | جمعة | يوم جمعة | والجمعة | للجمعة | el gom3a | elgom3a | gom3a | el jom3a | jom3a | jum3a | el jum3a | al jumua | goma | gomaa | jomaa | jumaa | friday
date-words-saturday = السبت | سبت | والسبت | للسبت | el sabt | elsabt | al sabt | essabt | sabt | saturday
date-words-sunday = الأحد | أحد | الحد | يوم حد | والأحد | للأحد | el 7ad | el7ad | el had | al a7ad | al ahad | a7ad | ahad | sunday

## Months

date-words-january = يناير | كانون الثاني | كانون الثانى | كانون تاني | كانون التاني | جانفي | yanayer | yanayir | yanair | kanoun tani | kanoun el tani | janvi | january
date-words-february = فبراير | فبرير | شباط | فيفري | شهر اثنين | febrayer | fibrayir | fabrayer | shbat | shubat | shobat | february
date-words-march = مارس | آذار | اذار | شهر ثلاثة | mares | azar | athar | adhar | march
date-words-april = أبريل | إبريل | ابريل | نيسان | أفريل | شهر أربعة | abril | ebril | ibril | nisan | nissan | nesan | april
date-words-may = مايو | أيار | ايار | ماي | شهر خمسة | mayo | ayar | ayyar | mayou | may
date-words-june = يونيو | يونيه | يونية | حزيران | جوان | شهر ستة | yonyo | yonio | younyo | yunyu | yunio | hzayran | 7zeran | huzayran | haziran | june
date-words-july = يوليو | يوليه | يولية | يوليوز | تموز | جويلية | جويليا | شهر سبعة | yolyo | yolio | youlyo | yulyu | yulio | tammuz | tamouz | tammouz | july
date-words-august = أغسطس | اغسطس | أغصطس | آب | أوت | غشت | شهر ثمانية | aghostos | aghustus | oghostos | ab | august
date-words-september = سبتمبر | سبتنبر | أيلول | ايلول | شتنبر | سيبتمبر | شهر تسعة | sebtember | sibtambir | aylol | aylul | eylul | september
date-words-october = أكتوبر | اكتوبر | تشرين الأول | تشرين اول | تشرين الاول | أكتوبير | شهر عشرة | oktober | octobar | uktubar | tishrin awal | tishreen awal | tishrin el awal | october
date-words-november = نوفمبر | نونبر | تشرين الثاني | تشرين تاني | تشرين التاني | شهر أحد عشر | شهر حداشر | nofember | nufambir | novembar | tishrin tani | tishreen tani | november
date-words-december = ديسمبر | ديسمبير | دجنبر | كانون الأول | كانون اول | كانون الاول | دسمبر | شهر اثنا عشر | شهر اتناشر | disember | disambir | desember | kanoun awal | kanoun el awal | december

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    1 واحد | واحدة | الواحدة | وحدة | الوحدة | wahad | wa7ad | wahed | wa7da | wahda
    2 اثنان | اثنين | اثنتان | اثنتين | اتنين | تنتين | ثنتين | تنين | جوج | etnein | itnen | tnein | tnin
    3 ثلاثة | ثلاث | تلاتة | تلات | تلت | تلاته | talata | tlata | tlete | thalatha | talat
    4 أربعة | أربع | اربعه | arba3a | arbaa | arba3 | arba
    5 خمسة | خمس | خمسه | khamsa | 5amsa | khams | khamse
    6 ستة | ست | سته | setta | sitta | sette
    7 سبعة | سبع | سبعه | saba3a | sab3a | saba | sabaa | sab3
    8 ثمانية | ثماني | ثمان | تمانية | تمنية | تمان | تمن | tamanya | tmanye | tamania | thamanya
    9 تسعة | تسع | تسعه | tes3a | tis3a | tesaa | tisaa | tes3
    10 عشرة | عشر | عشره | 3ashara | ashara | 3ashra | 3asher
    11 أحد عشر | إحدى عشرة | إحدى عشر | حداشر | حدعش | أحدعش | hidashar | 7edashar | hdaashar | hda3sh
    12 اثنا عشر | اثني عشر | اثنتا عشرة | اثنتي عشرة | اتناشر | اطنعش | تنعش | اثنعش | itnashar | etnashar | tna3sh
    13 ثلاثة عشر | ثلاث عشرة | تلتاشر | تلطعش | ثلطعش | talatashar
    14 أربعة عشر | أربع عشرة | أربعتاشر | أربعطعش | arba3tashar
    15 خمسة عشر | خمس عشرة | خمستاشر | خمسطعش | khamastashar
    16 ستة عشر | ست عشرة | ستاشر | سطعش | settashar
    17 سبعة عشر | سبع عشرة | سبعتاشر | سبعطعش | saba3tashar
    18 ثمانية عشر | ثماني عشرة | تمنتاشر | تمنطعش | ثمنطعش | tamantashar
    19 تسعة عشر | تسع عشرة | تسعتاشر | تسعطعش | tesa3tashar
    20 عشرون | عشرين | 3eshrin | 3ishrin | eshrin | 3eshreen
    21 واحد وعشرون | واحد وعشرين | واحد و عشرين | wahad w 3eshrin
    22 اثنان وعشرون | اثنين وعشرين | اتنين وعشرين | تنين وعشرين | اثنين و عشرين | etnein w 3eshrin
    23 ثلاثة وعشرون | ثلاثة وعشرين | تلاتة وعشرين | ثلاثة و عشرين | talata w 3eshrin
    24 أربعة وعشرون | أربعة وعشرين | أربعة و عشرين | arba3a w 3eshrin
    25 خمسة وعشرون | خمسة وعشرين | خمسة و عشرين | khamsa w 3eshrin
    26 ستة وعشرون | ستة وعشرين | ستة و عشرين | setta w 3eshrin
    27 سبعة وعشرون | سبعة وعشرين | سبعة و عشرين | saba3a w 3eshrin
    28 ثمانية وعشرون | ثمانية وعشرين | تمانية وعشرين | تمنية وعشرين | ثمانية و عشرين | tamanya w 3eshrin
    29 تسعة وعشرون | تسعة وعشرين | تسعة و عشرين | tes3a w 3eshrin
    30 ثلاثون | ثلاثين | تلاتين | talatin | tlatin | thalathin
    31 واحد وثلاثون | واحد وثلاثين | واحد وتلاتين | واحد و ثلاثين | wahad w talatin
    35 خمسة وثلاثون | خمسة وثلاثين | خمسة وتلاتين
    40 أربعون | أربعين | arbe3in | arba3in
    45 خمسة وأربعون | خمسة وأربعين
    50 خمسون | خمسين | khamsin
    55 خمسة وخمسون | خمسة وخمسين
date-words-ordinals =
    1 الأول | الأولى | أول | الاولة | awwal | el awal
    2 الثاني | الثانية | التاني | التانية | ثاني | el tani | eltani
    3 الثالث | الثالثة | التالت | التالتة | ثالث | el talet
    4 الرابع | الرابعة | رابع | el rabe3
    5 الخامس | الخامسة | خامس | el khames
    6 السادس | السادسة | السادسه | سادس | السات | el sades
    7 السابع | السابعة | سابع | el sabe3
    8 الثامن | الثامنة | التامن | التامنة | ثامن | el tamen
    9 التاسع | التاسعة | تاسع | el tase3
    10 العاشر | العاشرة | عاشر | el 3asher
    11 الحادي عشر | الحادية عشرة | الحادية عشر | حادي عشر
    12 الثاني عشر | الثانية عشرة | الثانية عشر | ثاني عشر | التاني عشر
    13 الثالث عشر | الثالثة عشرة | ثالث عشر
    14 الرابع عشر | الرابعة عشرة | رابع عشر
    15 الخامس عشر | الخامسة عشرة | خامس عشر
    16 السادس عشر | السادسة عشرة | سادس عشر
    17 السابع عشر | السابعة عشرة | سابع عشر
    18 الثامن عشر | الثامنة عشرة | ثامن عشر
    19 التاسع عشر | التاسعة عشرة | تاسع عشر
    20 العشرون | العشرين
    21 الحادي والعشرون | الحادي والعشرين | الواحد والعشرين | حادي وعشرين | الحادي و العشرين
    22 الثاني والعشرون | الثاني والعشرين | التاني والعشرين | ثاني وعشرين | الثاني و العشرين
    23 الثالث والعشرون | الثالث والعشرين | ثالث وعشرين | الثالث و العشرين
    24 الرابع والعشرون | الرابع والعشرين | رابع وعشرين | الرابع و العشرين
    25 الخامس والعشرون | الخامس والعشرين | خامس وعشرين | الخامس و العشرين
    26 السادس والعشرون | السادس والعشرين | سادس وعشرين | السادس و العشرين
    27 السابع والعشرون | السابع والعشرين | سابع وعشرين | السابع و العشرين
    28 الثامن والعشرون | الثامن والعشرين | ثامن وعشرين | الثامن و العشرين
    29 التاسع والعشرون | التاسع والعشرين | تاسع وعشرين | التاسع و العشرين
    30 الثلاثون | الثلاثين | التلاتين
    31 الحادي والثلاثون | الحادي والثلاثين | الواحد والثلاثين | الحادي و الثلاثين
# What follows the digits: 12th.
date-words-ordinal-endings = -
# Stands before digits that are the day of a month even without an ending.
date-words-day-number = يوم | تاريخ | بتاريخ | yom | youm

## Which one, and how far

date-words-next = القادم | القادمة | قادم | المقبل | المقبلة | مقبل | الجاي | الجاية | جاي | جاية | اللي جاي | اللي جاية | الجايه | التالي | التالية | الآتي | الآتية | اللي بعده | el gay | elgay | el gaya | elgaya | el jay | eljay | el jaye | aljay | elli gay | elli gaya | el qadem | next
# After the name of a day, “week” or “month”: the one after the next.
date-words-after-next = بعد القادم | بعد القادمة | بعد المقبل | بعد المقبلة | ما بعد القادم | ما بعد المقبل | بعد الجاي | بعد الجاية | اللي بعد الجاي | اللي بعد الجاية | الذي بعد القادم | بعد اللي جاي | ba3d el gay | ba3d el jay
date-words-this = هذا | هذه | هاد | هاذ | هاي | ده | دي | الحالي | الحالية | hada | hatha
date-words-last = الماضي | الماضية | الفائت | الفائتة | الفايت | الفايتة | اللي فات | اللي فاتت | المنصرم | السابق | elli fat | el madi | el fayet
date-words-next-year = السنة القادمة | السنة المقبلة | السنة الجاية | السنة الجاي | السنة جاية | السنة اللي جاية | سنة الجاية | السنة الآتية | العام القادم | العام المقبل | العام الجاي | العام اللي جاي | للسنة القادمة | للسنة الجاية | للعام القادم | للعام المقبل | بالسنة القادمة | بالسنة الجاية | بالعام القادم | بالعام المقبل | el sana el gaya | elsana elgaya | el sana elgaya | el sana elli gaya | el sana el jaye | sent el jaye | al sana al qadima | el 3am el gay | el 3am el jay | al 3am al qadim | next year
date-words-year-after-next = -
# Before a length of time from now: in two weeks.
date-words-in = بعد | خلال | في غضون | في خلال | عقب | كمان | ba3d | baad | kaman
# After a length of time from now.
date-words-from-now = من الآن | من اليوم | من الحين | من دلوقتي | من هلأ | من هلق | من النهارده | من توا | men delwa2ty | men halla2
date-words-minutes = دقيقة | دقائق | دقيقه | دقايق | دقيقتين | الدقيقة | بدقيقة | بدقائق | بدقايق | de2i2a | da2aye2 | d2i2a | daqiqa
date-words-hours = ساعة | ساعات | ساعه | بساعة | بساعات | sa3a | saa3a | saa | sa3at | saat
date-words-days = يوم | أيام | ايام | يوما | ايامات | بيوم | بأيام | ayyam | ayam | yom | youm | iyyam
date-words-weeks = أسبوع | الأسبوع | أسابيع | بأسبوع | بأسابيع | اسبوعا | usbu3 | osbo3 | esbo3 | isbo3 | osboo3 | el osbo3 | asabi3 | week
date-words-months = شهر | الشهر | أشهر | شهور | بشهر | بأشهر | شهرا | shahr | shahar | shaher | shohor | shhour

## Lengths of time in one word or phrase

date-words-half-hour = نصف ساعة | نص ساعة | بنصف ساعة | بنص ساعة | نصف الساعة | نص ساعه | noss sa3a | nos sa3a | nuss sa3a
date-words-two-hours = ساعتين | ساعتان | بساعتين | sa3ten | sa3tein | saatein
date-words-two-days = يومين | يومان | بيومين | yomen | yomein | youmein | yawmayn
date-words-two-weeks = أسبوعين | أسبوعان | بأسبوعين | الأسبوعين | osbo3en | osbo3ein | usbu3ayn | isbo3en
date-words-two-months = شهرين | شهران | بشهرين | shahren | shahrein | shahrayn

## Reminders

# One day before the appointment.
date-words-day-before = قبل يوم | قبلها بيوم | قبله بيوم | قبلو بيوم | قبل بيوم | اليوم السابق | اليوم اللي قبل | اليوم اللي قبله | اليوم الذي قبله | قبل الموعد بيوم | بيوم قبل | عشية الموعد | ليلة الموعد | الليلة السابقة | abl yom | ablo b yom | abelha b yom | 2abl b yom
# On the day of the appointment.
date-words-same-day = في نفس اليوم | نفس اليوم | بنفس اليوم | في اليوم نفسه | اليوم نفسه | يوم الموعد | في يوم الموعد | صباح الموعد | نفس النهار | nafs el yom | b nafs el yom

## The time of day

# Before the hour: at 2.
date-words-at = الساعة | الساعه | في الساعة | في تمام الساعة | على الساعة | عالساعة | ع الساعة | عند الساعة | تمام الساعة | من الساعة | بالساعة | حوالي الساعة | حوالي | حدود الساعة | س | el sa3a | elsa3a | essa3a | al sa3a | 3al sa3a | el saa | alsaa | at | @
# After the hour, or between hour and minutes: 2 o’clock, 14h30.
date-words-oclock = تماما | بالضبط | بالظبط | بالتمام | h
date-words-am = ص | am | a m
date-words-pm = م | pm | p m
date-words-morning = صباحا | الصبح | في الصباح | صباح | الصباح | بالصباح | صبح | الصبحية | فجرا | الضحى | el sob7 | elsob7 | sob7 | essob7 | el sobh | sobh | saba7an | sabahan | el sabah
date-words-afternoon = مساء | ظهرا | الظهر | بعد الظهر | بعد الضهر | الضهر | ضهرا | عصرا | العصر | المسا | عصر | بالعصر | العصرية | قبل المغرب | el dohr | eldohr | ba3d el dohr | el 3asr | el asr | 3asr | masa2an | masaan
date-words-evening = في المساء | المساء | بالمساء | عالمسا | المغرب | مغرب | العشاء | العشية | el mesa | el masa | el maghreb
date-words-night = ليلا | بالليل | في الليل | الليل | بليل | ليل | bellil | bel leil | billel
date-words-noon = الظهر | عند الظهر | منتصف النهار | وقت الظهر | نص النهار | noss el nahar
date-words-midnight = منتصف الليل | نص الليل | نصف الليل | نص ليل | noss el leil
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour = -
# After the hour, in the same form.
date-words-after-hour =
    30 والنصف | ونصف | ونص | و نصف | و النصف | والنص | و نص | w noss | w nos | w nuss
    15 والربع | وربع | و ربع | و الربع | w rob3 | w rub3 | w robo3
    -15 إلا ربعا | إلا ربع | إلا الربع | الا ربع | ella rob3 | illa rub3 | ila rob3 | ella robo3
    20 والثلث | وثلث | وتلت | و ثلث | و تلت | وعشرين دقيقة | وعشرون دقيقة | w telt | w tilt
    -20 إلا ثلثا | إلا ثلث | إلا الثلث | إلا تلت | ella telt | illa tilt
    5 وخمس دقائق | وخمسة | وخمس | و خمسة | وخمس دقايق | w khamsa
    10 وعشر دقائق | وعشرة | وعشر | و عشرة | وعشر دقايق | w 3ashara
    25 والنصف إلا خمسا | والنصف إلا خمس دقائق | ونصف إلا خمس | ونص إلا خمسة | والنص إلا خمسة | ونصف إلا خمسة
    35 والنصف وخمس | والنصف وخمس دقائق | ونصف وخمس | ونص وخمسة | والنص وخمسة | ونصف وخمسة
    -5 إلا خمس دقائق | إلا خمسة | إلا خمس | إلا خمس دقايق | ella khamsa
    -10 إلا عشر دقائق | إلا عشرة | إلا عشر | إلا عشر دقايق | ella 3ashara
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
# Between minutes and hour: ten past two.
date-words-minutes-past = -
date-words-minutes-to = -
# Between minutes and the hour that they lead to.
date-words-minutes-into = -
# Between hour and minutes.
date-words-minutes-and = و | w
date-words-minutes-less = إلا | الا | ella | illa
# Between the beginning and the end of a length of time.
date-words-until = إلى | حتى | لحد | لغاية | لـ | الى الساعة | حتى الساعة | لحد الساعة | لغاية الساعة | للساعة | le7ad | lahad | to
date-words-or = أو | او | ولا | وإلا | aw | walla

## The rest

# Words that stand beside dates and mean nothing for them.
date-words-filler = في | من | يوم | شهر | سنة | عام | موعد | موعدي | موعدك | موعدنا | الموعد | معاد | معادي | المعاد | ميعاد | ميعادي | عندي | عندنا | لدي | لي | لدينا | مع | عند | الطبيب | الطبيبة | طبيب | الدكتور | الدكتورة | دكتور | دكتورة | د | المستشفى | المشفى | مستشفى | العيادة | عيادة | القسم | الاستشاري | الفحص | الأشعة | الموافق | هو | هي | رح | راح | سيكون | يكون | بيكون | حيكون | بتاريخ | تاريخ | قبل | تقريبا | بس | كان | وقت | الوقت | حجز | حجزت | محجوز | لو سمحت | من فضلك | رجاء | شكرا | مرحبا | السلام عليكم | اهلا | نعم | ايوه | اي | تمام | طيب | ذكرني | فكرني | ان شاء الله | انشالله | هنا | عنا | الآن | الحين | دلوقتي | هلأ | بتوقيت | لندن | el | al | fi | fel | maw3ed | maw3edi | maw3idi | mawid | ma3ad | 3andi | andi | 3endi | ma3 | doctor | dr | el doctor | mostashfa | el mostashfa | hospital | clinic | appointment | appt | inshallah | nshallah | salam | ok | year | sana
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = آب | أحد | ماي | السبت | ثاني | أول | ab | may | march | azar
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = day-month
