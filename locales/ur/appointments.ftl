### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

appointment-phrases = میری اپائنٹمنٹ ہے | میری اپوائنٹمنٹ ہے | میری ایک اپائنٹمنٹ ہے | میرا اپائنٹمنٹ ہے | میری اگلی اپائنٹمنٹ ہے | اپائنٹمنٹ ملی ہے | اپائنٹمنٹ مل گئی ہے | ملاقات کا وقت ہے | ملاقات کا وقت ملا ہے | میری ملاقات ہے | ڈاکٹر سے ملاقات ہے | نئی اپائنٹمنٹ | اپائنٹمنٹ درج کریں | اپائنٹمنٹ شامل کریں | اپائنٹمنٹ یاد دلائیں | اپائنٹمنٹ یاد دلا دیں | میرا اسکین ہے | میرا سکین ہے | دوسری رائے کی اپائنٹمنٹ | ہماری اپائنٹمنٹ ہے | اپائنٹمنٹ ہے | meri appointment hai | mera appointment hai | meri agli appointment hai | appointment mili hai | nayi appointment | appointment yaad dilana | mera scan hai | hamari appointment hai
appointment-list-phrases = میری اپائنٹمنٹس | میری اپائنٹمنٹ | میرے اپائنٹمنٹ | اپائنٹمنٹس | اپائنٹمنٹس دکھائیں | میری اپائنٹمنٹس دکھائیں | میری اپائنٹمنٹ دکھائیں | اپائنٹمنٹس کی فہرست | میری اپائنٹمنٹ کب ہے | میری اگلی اپائنٹمنٹ کب ہے | میری اگلی اپائنٹمنٹ | اگلی اپائنٹمنٹ کب ہے | اپائنٹمنٹ کب ہے | میری اپائنٹمنٹ کتنے بجے ہے | کیا میری کوئی اپائنٹمنٹ ہے | میری کون سی اپائنٹمنٹس ہیں | میری ملاقات کب ہے | اپوائنٹمنٹس | meri appointments | meri appointment | mere appointments | appointments dikhao | meri appointments dikhao | meri appointment kab hai | mera appointment kab hai | agli appointment kab hai | meri agli appointment kab hai | appointment kab hai | meri appointment kitne baje hai | kya meri koi appointment hai | my appointments | appointments

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = کیا آپ کو { $date } کے لیے کچھ یاد دلایا جائے؟

## When is it?

appointment-ask-moment =
    اپائنٹمنٹ کب ہے؟

    دن اور وقت جیسے چاہیں لکھیں۔ مثلاً: ”اگلے منگل دوپہر 2.30 بجے“، ”12 مئی 14:30“ یا ”کل صبح 9 بجے“۔ یا کیلنڈر سے دن چُنیں۔

# $time (text): the time, for example “14:30”.
appointment-ask-day = { $time } بجے، کس دن؟ لکھیں، مثلاً ”12 مئی“ یا ”اگلے منگل“۔ یا کیلنڈر سے چُنیں۔

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: دن دبائیں۔ اسے لکھا بھی جا سکتا ہے، مثلاً ”12 مئی“۔

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = وہاں کوئی دن نہیں ہے۔ { $month }: نمبر والا دن دبائیں، یا لکھیں، مثلاً ”12 مئی“۔

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date } کو کس وقت؟ گھنٹہ دبائیں، یا وقت لکھیں، مثلاً ”دوپہر 2.30 بجے“ یا ”14:30“۔

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }، { $time } بجے سے: ٹھیک وقت دبائیں، یا لکھیں۔

appointment-moment-unclear = اس میں کوئی دن نہیں ملا۔ دن لکھیں، مثلاً ”12 مارچ“، یا کیلنڈر سے چُنیں۔

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = کیا یہ درست ہے؟ اسے دبائیں تو یہ محفوظ ہو جائے گی۔
appointment-which-order = دن اور مہینہ دونوں طرح پڑھے جا سکتے ہیں۔ آپ کا مطلب کون سا دن ہے؟
appointment-which-week = آپ کا مطلب ان میں سے کون سا دن ہے؟
appointment-which-day = یہ کون سا دن ہے؟
appointment-which-half = آپ کا مطلب کون سا وقت ہے؟
appointment-which-day-or-time = یہ دن ہے یا وقت؟ آپ کا مطلب کیا ہے؟
appointment-which-time = آپ نے ایک سے زیادہ وقت لکھے ہیں۔ اپائنٹمنٹ کب شروع ہوتی ہے؟
appointment-which-two = آپ نے ایک سے زیادہ دن لکھے ہیں۔ ان میں سے کون سا ہے؟
appointment-which-no-such = ایسا کوئی دن نہیں۔ کیا آپ کا مطلب اس کے قریب کا کوئی دن ہے؟
appointment-which-weekday = یہ تاریخ ہفتے کے کسی اور دن ہے۔ آپ کا مطلب کون سا دن ہے؟
# $moment (text): what was said, for example “Tuesday 3 November 2026, 14:30”.
appointment-which-past = یہ وقت گزر چکا ہے: { $moment }۔ اپائنٹمنٹ کب ہے؟
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = یہ دو سال سے بھی آگے ہے: { $moment }۔ براہِ کرم دیکھ کر دوبارہ لکھیں۔
appointment-which-gap = اس دن یہ وقت ہوتا ہی نہیں، کیونکہ گھڑیاں آگے کی جاتی ہیں۔ آپ کے خط میں کون سا وقت لکھا ہے؟
# $moment (text): what was said, for example “Sunday 25 October 2026, 01:30”.
appointment-which-fold = اس وقت گھڑیاں پیچھے کی جاتی ہیں، اس لیے یہ وقت دو بار آتا ہے: { $moment }۔ آپ کا مطلب کون سا ہے؟

## The time zone

appointment-ask-nation = آپ کی دیکھ بھال کہاں ہو رہی ہے؟ یہ اس لیے پوچھا جاتا ہے کہ یاد دہانیاں صحیح وقت پر آئیں۔

appointment-zone-united-states =
    آپ کس ٹائم زون میں ہیں؟ یہ اس لیے پوچھا جاتا ہے کہ یاد دہانیاں صحیح وقت پر آئیں۔

    قریب ترین بڑا شہر، یا اس وقت کیا بجا ہے، یہ بھی لکھا جا سکتا ہے۔

appointment-zone-anywhere =
    آپ کس ٹائم زون میں ہیں؟ یہ اس لیے پوچھا جاتا ہے کہ یاد دہانیاں صحیح وقت پر آئیں۔

    قریب ترین بڑا شہر لکھیں، مثلاً ”پیرس“۔ یا لکھیں کہ اس وقت کیا بجا ہے، مثلاً ”15:20“۔

appointment-zone-several = ان میں سے کون سا درست ہے؟ اگر کوئی نہیں تو اپنے قریب کا بڑا شہر لکھیں، یا اس وقت کیا بجا ہے۔

appointment-zone-none = یہ جگہ معلوم نہیں۔ اس کے قریب کوئی بڑا شہر لکھیں، جیسے دارالحکومت۔ یا لکھیں کہ اس وقت کیا بجا ہے۔

# $city (text): the city, for example “Paris”.
appointment-zone-city = { $city } کا وقت

zone-europe-london = برطانیہ کا وقت
zone-america-new-york = مشرقی وقت (نیویارک)
zone-america-chicago = وسطی وقت (شکاگو)
zone-america-denver = پہاڑی وقت (ڈینور)
zone-america-phoenix = ایریزونا (فینکس)
zone-america-los-angeles = بحرالکاہل کا وقت (لاس اینجلس)
zone-america-anchorage = الاسکا (اینکریج)
zone-pacific-honolulu = ہوائی (ہونولولو)
zone-america-puerto-rico = پورٹو ریکو (سان خوآن)
zone-pacific-guam = گوام (ہگاتنا)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday }، { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date } کو { $time } بجے

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date } کو { $time } بجے، { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (رات کو)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }، گھڑیاں پیچھے ہونے سے پہلے
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }، گھڑیاں پیچھے ہونے کے بعد

appointment-news-kept = آپ کی اپائنٹمنٹ محفوظ ہو گئی:
appointment-news-already-kept = آپ کی یہ اپائنٹمنٹ پہلے سے محفوظ ہے:
appointment-news-moved = دن اور وقت بدل دیا گیا:
appointment-news-changed = یہ بدل دیا گیا:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = کس لیے ہے: { $text }
# $text (text): in the person’s own words.
appointment-line-place = جگہ: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = ساتھ کون آئے گا: { $text }
# $text (text): in the person’s own words.
appointment-line-note = نوٹ: { $text }

appointment-kind-own-doctor = میرے اپنے ڈاکٹر
appointment-kind-second-opinion = دوسری رائے
appointment-kind-tests = ٹیسٹ
appointment-kind-other = کچھ اور

appointment-reminders-planned = آپ کو اس وقت پیغام آئے گا:
appointment-reminders-none = کوئی یاد دہانی طے نہیں۔

appointment-is-over = یہ اپائنٹمنٹ گزر چکی ہے۔

## The list

appointment-list-empty = یہاں کوئی اپائنٹمنٹ نہیں ہے۔ آپ کو اپائنٹمنٹ یاد دلائی جا سکتی ہے، تاکہ تیاری کا وقت ملے۔
appointment-list-ahead = آپ کی اپائنٹمنٹس۔ دیکھنے یا بدلنے کے لیے کسی ایک کو دبائیں۔
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = نمبر { $number } اور اس کے بعد والی گزر چکی ہیں۔
appointment-full = زیادہ سے زیادہ 20 اپائنٹمنٹس محفوظ رکھی جا سکتی ہیں۔ براہِ کرم کوئی گزری ہوئی مٹا دیں، پھر نئی شامل کریں۔

## Changing

appointment-ask-kind = یہ اپائنٹمنٹ کس لیے ہے؟ بتانا ضروری نہیں۔
appointment-ask-place = یہ کہاں ہے؟ جگہ ویسے لکھیں جیسے آپ کے خط میں ہے، مثلاً کلینک اور کمرا۔
appointment-ask-companion = آپ کے ساتھ کون آئے گا؟ ”میری بہن“ بھی لکھا جا سکتا ہے۔ نام ضروری نہیں۔
appointment-ask-note = اس اپائنٹمنٹ کے بارے میں کیا یاد رکھنا ہے؟ جیسے چاہیں لکھیں۔

# $text (text): in the person’s own words.
appointment-ask-kept = ابھی محفوظ ہے: { $text }

appointment-too-long = یہ بہت لمبا ہے۔ براہِ کرم زیادہ سے زیادہ 200 حروف لکھیں۔

# $moment (text): for example “Tuesday 11 May 2027, 14:30”.
appointment-ask-cancel =
    کیا یہ اپائنٹمنٹ اور اس کی یاد دہانیاں مٹا دی جائیں؟ { $moment }

    یہ صرف یہاں سے مٹے گی۔ اس سے آپ کے ہسپتال یا کلینک میں کچھ منسوخ نہیں ہوتا۔

# $moment (text): for example “Tuesday 11 May 2027, 14:30”.
appointment-ask-remove = کیا اسے فہرست سے مٹا دیا جائے؟ { $moment }

# $moment (text): for example “Tuesday 11 May 2027, 14:30”.
appointment-gone =
    یہ یہاں سے مٹا دی گئی: { $moment }۔ اس کی کوئی یاد دہانی نہیں آئے گی۔

    آپ کے ہسپتال یا کلینک کو یہ نہیں بتایا گیا۔ اگر آپ کا جانا ممکن نہ ہو تو براہِ کرم انہیں فون کریں۔

# $moment (text): for example “Tuesday 11 May 2027, 14:30”.
appointment-removed = یہ فہرست سے مٹا دی گئی: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    نئی اپائنٹمنٹس کا ٹائم زون: { $zone }

    جو اپائنٹمنٹس آپ نے درج کی ہیں، ان کا ٹائم زون وہی رہتا ہے۔
appointment-zone-unknown = ابھی معلوم نہیں

## Calendar files

appointment-file-new =
    یہ آپ کی اپائنٹمنٹ کیلنڈر فائل کی شکل میں ہے۔ اپنے کیلنڈر میں ڈالنے کے لیے اسے کھولیں۔

    اس میں ”اپائنٹمنٹ“، وقت اور جگہ لکھی ہے۔ ہو سکتا ہے آپ کا کیلنڈر آپ کو 1 دن پہلے اور پھر 2 گھنٹے پہلے یاد دلائے۔
appointment-file-again = یہ فائل نئے دن اور وقت کے ساتھ ہے۔ اپنا کیلنڈر تازہ کرنے کے لیے اسے کھولیں۔
appointment-file-gone = اپائنٹمنٹ کو کیلنڈر سے نکالنے کے لیے یہ فائل کھولیں۔ کچھ کیلنڈروں میں خود مٹانا پڑتا ہے۔

appointment-file-summary = اپائنٹمنٹ

appointment-ask-file = اپنے ہسپتال کی کیلنڈر فائل اب یہاں بھیجی جا سکتی ہے۔ اس کے نام کے آخر میں .ics ہوتا ہے۔ اگر یہ پہلے بھیجی جا چکی ہے تو براہِ کرم دوبارہ بھیجیں: وہ محفوظ نہیں رکھی گئی۔

appointment-file-fault-too-large = یہ فائل بہت بڑی ہے۔ براہِ کرم دن اور وقت لکھیں، یا صرف ایک اپائنٹمنٹ کی فائل بھیجیں۔
appointment-file-fault-not-fetched = یہ فائل نہیں مل سکی۔ براہِ کرم دوبارہ بھیجیں، یا دن اور وقت لکھیں۔
appointment-file-fault-not-a-calendar = یہ فائل کیلنڈر کے طور پر نہیں پڑھی جا سکی۔ براہِ کرم دن اور وقت لکھیں۔
appointment-file-fault-no-events = اس فائل میں کوئی اپائنٹمنٹ نہیں ہے۔ براہِ کرم دن اور وقت لکھیں۔
appointment-file-fault-only-past = اس فائل کی اپائنٹمنٹس گزر چکی ہیں۔
appointment-file-fault-cancelled = فائل میں لکھا ہے کہ اپائنٹمنٹ منسوخ ہو گئی ہے۔ براہِ کرم اپنے ہسپتال یا کلینک سے پوچھ لیں کہ کیا یہ درست ہے۔
appointment-file-fault-repeats = فائل میں بار بار ہونے والی اپائنٹمنٹ ہے، لیکن یہ پتہ نہیں چلتا کہ اگلی کب ہے۔ براہِ کرم دن اور وقت لکھیں۔
appointment-file-fault-too-many = اس فائل میں پورا کیلنڈر ہے۔ براہِ کرم ایک اپائنٹمنٹ کی فائل بھیجیں، یا دن اور وقت لکھیں۔

appointment-offer-one = آپ کی فائل میں یہ ملا۔ کیا یہ درست ہے؟ اسے دبائیں تو یہ محفوظ ہو جائے گی۔
appointment-offer-several = آپ کی فائل میں یہ ملیں۔ کون سی محفوظ رکھی جائے؟ کسی اور کے لیے فائل دوبارہ بھیجی جا سکتی ہے۔
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027, 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = یہ بار بار ہوتی ہے۔ صرف پہلی محفوظ رکھی جاتی ہے۔

## Buttons (at most 40 characters)

button-appointments = اپائنٹمنٹس
button-appointment-new = نئی اپائنٹمنٹ
button-appointment-other = کوئی اور دن یا وقت
button-appointment-calendar = کیلنڈر سے دن چُنیں
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ پیچھے: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = آگے: { $month } ›
button-appointment-empty = ·
button-appointment-move = دن یا وقت بدلیں
button-appointment-kind = یہ کس لیے ہے
button-appointment-no-kind = یہ نہیں بتانا
button-appointment-place = جگہ
button-appointment-companion = ساتھ کون آئے گا
button-appointment-note = نوٹ
button-appointment-clear = یہ مٹا دیں
button-appointment-file = میرے کیلنڈر میں ڈالیں
button-appointment-reminders = یاد دہانیاں
button-appointment-cancel = یہ اپائنٹمنٹ مٹا دیں
button-appointment-cancel-sure = ہاں، مٹا دیں
button-appointment-done = بس اتنا ہی
button-appointment-settings = ٹائم زون اور یاد دہانیاں
button-appointment-change-zone = میرا ٹائم زون بدلیں
button-appointment-send-file = کیلنڈر فائل بھیجیں
