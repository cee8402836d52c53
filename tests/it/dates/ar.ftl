### كلمات التاريخ والوقت, as a proof that the grammar fits Arabic. Both sets of month names are read.

date-words-today = اليوم | النهارده
date-words-tonight = الليلة | هذا المساء | مساء اليوم
date-words-tomorrow = غدا | غد | بكرة | بكرا | يوم غد
date-words-day-after-tomorrow = بعد غد | بعد الغد | بعد بكرة | بعد بكرا
date-words-yesterday = أمس | امبارح | البارحة

date-words-monday = الاثنين | الإثنين | اثنين | الاتنين
date-words-tuesday = الثلاثاء | الثلاثا | ثلاثاء | التلات
date-words-wednesday = الأربعاء | الاربعا | أربعاء
date-words-thursday = الخميس | خميس
date-words-friday = الجمعة | جمعة
date-words-saturday = السبت | سبت
date-words-sunday = الأحد | أحد | الحد

date-words-january = يناير | كانون الثاني | جانفي
date-words-february = فبراير | شباط | فيفري
date-words-march = مارس | آذار
date-words-april = أبريل | إبريل | نيسان | أفريل
date-words-may = مايو | أيار | ماي
date-words-june = يونيو | يونيه | حزيران | جوان
date-words-july = يوليو | يوليه | تموز | جويلية
date-words-august = أغسطس | آب | أوت
date-words-september = سبتمبر | أيلول
date-words-october = أكتوبر | تشرين الأول
date-words-november = نوفمبر | تشرين الثاني
date-words-december = ديسمبر | كانون الأول | دجنبر

date-words-numbers =
    1 واحد | واحدة | الواحدة
    2 اثنان | اثنتان
    3 ثلاثة | ثلاث
    4 أربعة | أربع
    5 خمسة | خمس
    6 ستة | ست
    7 سبعة | سبع
    8 ثمانية | ثماني | ثمان
    9 تسعة | تسع
    10 عشرة | عشر
    11 أحد عشر | إحدى عشرة
    12 اثنا عشر | اثني عشر | اثنتا عشرة
    13 ثلاثة عشر
    14 أربعة عشر
    15 خمسة عشر
    20 عشرون | عشرين
    30 ثلاثون | ثلاثين
date-words-ordinals =
    1 الأول | الأولى | أول
    2 الثاني | الثانية
    3 الثالث | الثالثة
    4 الرابع | الرابعة
    5 الخامس | الخامسة
    6 السادس | السادسة
    7 السابع | السابعة
    8 الثامن | الثامنة
    9 التاسع | التاسعة
    10 العاشر | العاشرة
    11 الحادي عشر | الحادية عشرة | الحادية عشر
    12 الثاني عشر | الثانية عشرة | الثانية عشر
    13 الثالث عشر
    14 الرابع عشر
    15 الخامس عشر
    16 السادس عشر
    17 السابع عشر
    18 الثامن عشر
    19 التاسع عشر
    20 العشرون | العشرين
    21 الحادي والعشرون | الحادي والعشرين
    22 الثاني والعشرون | الثاني والعشرين
    23 الثالث والعشرون | الثالث والعشرين
    24 الرابع والعشرون | الرابع والعشرين
    25 الخامس والعشرون | الخامس والعشرين
    26 السادس والعشرون | السادس والعشرين
    27 السابع والعشرون | السابع والعشرين
    28 الثامن والعشرون | الثامن والعشرين
    29 التاسع والعشرون | التاسع والعشرين
    30 الثلاثون | الثلاثين
    31 الحادي والثلاثون | الحادي والثلاثين
date-words-ordinal-endings = -
date-words-day-number = يوم

date-words-next = القادم | القادمة | المقبل | المقبلة | الجاي | الجاية | التالي | التالية
date-words-after-next = بعد القادم | بعد المقبل | ما بعد القادم
date-words-this = هذا | هذه | هاد
date-words-last = الماضي | الماضية | الفائت
date-words-in = بعد | خلال | في غضون
date-words-from-now = من الآن | من اليوم
date-words-minutes = دقيقة | دقائق | دقيقه
date-words-hours = ساعة | ساعات | بساعة
date-words-days = يوم | أيام | يوما | بيوم
date-words-weeks = أسبوع | الأسبوع | أسابيع | بأسبوع
date-words-months = شهر | الشهر | أشهر | شهور | بشهر
date-words-half-hour = نصف ساعة | نص ساعة | بنصف ساعة
date-words-two-hours = ساعتين | ساعتان | بساعتين
date-words-two-days = يومين | يومان | بيومين
date-words-two-weeks = أسبوعين | أسبوعان | بأسبوعين
date-words-two-months = شهرين | شهران | بشهرين
date-words-day-before = قبل يوم | قبلها بيوم | اليوم السابق | قبل الموعد بيوم
date-words-same-day = في نفس اليوم | نفس اليوم | في اليوم نفسه

date-words-at = الساعة | في الساعة | على الساعة | عند الساعة | تمام الساعة | من الساعة
date-words-oclock = تماما
date-words-am = ص
date-words-pm = م
date-words-morning = صباحا | الصبح | في الصباح | صباح
date-words-afternoon = مساء | ظهرا | الظهر | بعد الظهر | عصرا | العصر | المسا
date-words-evening = في المساء | المساء
date-words-night = ليلا | بالليل | في الليل
date-words-noon = الظهر | عند الظهر | منتصف النهار
date-words-midnight = منتصف الليل
date-words-before-hour = -
date-words-after-hour =
    30 والنصف | ونصف | ونص | و نصف | و النصف
    15 والربع | وربع | و ربع
    -15 إلا ربعا | إلا ربع | إلا الربع
    20 والثلث | وثلث
    -20 إلا ثلثا | إلا ثلث
    5 وخمس دقائق | وخمسة | وخمس
    10 وعشر دقائق | وعشرة | وعشر
    25 والنصف إلا خمسا | ونصف إلا خمس | ونص إلا خمسة
    35 والنصف وخمس | ونصف وخمس | ونص وخمسة
    -5 إلا خمس دقائق | إلا خمسة | إلا خمس
    -10 إلا عشر دقائق | إلا عشرة | إلا عشر
date-words-minutes-past = -
date-words-minutes-to = -
date-words-minutes-into = -
date-words-minutes-and = و
date-words-minutes-less = إلا
date-words-until = إلى | حتى | الى الساعة | حتى الساعة
date-words-or = أو
date-words-filler = في | من | يوم | شهر | سنة | عام | موعد | موعدي | عندي | لدي | مع | الطبيب | الدكتور | د | المستشفى | الموافق | هو | بتاريخ | قبل | الموعد
date-words-weak = آب | أحد | ماي | السبت
date-order = day-month
