### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = یاد دہانی: { $day } کو { $time } بجے آپ کا ایک کام طے ہے۔
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = یاد دہانی: آنے والے کل { $time } بجے آپ کا ایک کام طے ہے۔ کل { $day } ہے۔
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = یاد دہانی: آج { $time } بجے آپ کا ایک کام طے ہے۔ آج { $day } ہے۔
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = یاد دہانی: { $count } گھنٹے بعد آپ کا ایک کام طے ہے۔ وقت { $time } بجے ہے۔
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] یاد دہانی: 1 منٹ بعد آپ کا ایک کام طے ہے۔ وقت { $time } بجے ہے۔
       *[other] یاد دہانی: { $count } منٹ بعد آپ کا ایک کام طے ہے۔ وقت { $time } بجے ہے۔
    }
reminder-began-yesterday = گزشتہ کل آپ کا ایک کام طے تھا۔ کیسا رہا؟
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = { $day } کو آپ کا ایک کام طے تھا۔ کیسا رہا؟

## What follows

reminder-prepare =
    تیاری کے لیے ابھی وقت ہے۔ چیک لسٹ اس میں مدد دے سکتی ہے۔

    سوچ لیں کہ آپ کے ساتھ کون آ سکتا ہے۔ لکھ لیں کہ آپ کو کیا پوچھنا ہے۔
reminder-records-arrived = کیا آپ کے ریکارڈ پہنچ گئے ہیں؟ جہاں جانا ہے وہاں فون کریں۔ اگر نہیں پہنچے تو اپنی ٹیم سے بھیجنے کو کہیں۔
reminder-records-bring = کیا آپ کے ریکارڈ آپ کے ساتھ ہوں گے؟ پیتھالوجی رپورٹ (pathology report) اور ڈسک پر اسکین ابھی مانگیں۔ پوچھیں کہ کیا سلائیڈیں (slides) چاہییں، اور کون بھیجے گا۔
reminder-records-ask = جن سے ملاقات ہے، ان سے پوچھیں کہ آپ کے ریکارڈ انہیں کیسے ملیں گے، اور کیا مل چکے ہیں۔
reminder-left = اپنی چیک لسٹ دیکھیں۔ کیا کچھ باقی ہے؟
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] آپ کی چیک لسٹ میں 1 کام باقی ہے۔
       *[other] آپ کی چیک لسٹ میں { $count } کام باقی ہیں۔
    }
reminder-left-nothing = آپ کی چیک لسٹ میں سب پر نشان لگ چکا ہے۔
reminder-shortly = اس کے بارے میں مزید نیچے کے بٹنوں پر ہے۔
# $place (text): where it is, in the person’s own words.
reminder-where = کہاں: { $place }
reminder-after-second = جو درست ہو وہ چُنیں، پھر آپ کو بتایا جائے گا کہ اس کے بعد کیا ہو سکتا ہے۔ کیا دونوں ڈاکٹروں نے ایک ہی بات کہی؟
reminder-after-unknown = جو درست ہو وہ چُنیں، پھر آپ کو بتایا جائے گا کہ اس کے بعد کیا ہو سکتا ہے۔ اگر ملاقات دوسرے ڈاکٹر سے تھی: کیا دونوں نے ایک ہی بات کہی؟ اگر یہ کچھ اور تھا تو اسے رہنے دیں۔
reminder-after = اس کے بعد کے لیے نیچے کے بٹنوں سے مدد مل سکتی ہے۔

## Where reminders are changed

reminders-title-all = آپ کی تمام اپائنٹمنٹس کی یاد دہانیاں
reminders-title-one = اس اپائنٹمنٹ کی یاد دہانیاں
reminders-changed = آپ کی تبدیلی محفوظ ہو گئی۔
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: آن
reminders-none = تمام یاد دہانیاں بند ہیں۔ خود بخود کچھ نہیں آئے گا۔
reminders-none-but-own = یہ یاد دہانیاں بند ہیں۔ کچھ اپائنٹمنٹس کی اپنی یاد دہانیاں ہیں۔
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = { $from } اور { $until } کے درمیان یاد دہانی صرف تب آتی ہے جب اس کے بغیر اپائنٹمنٹ چھوٹ سکتی ہو۔
reminders-not-quiet = یاد دہانیاں دن یا رات کے کسی بھی وقت آ سکتی ہیں۔
reminders-coming = اگلی یاد دہانیاں اس وقت آئیں گی:
reminders-nothing-coming = اس وقت کوئی یاد دہانی طے نہیں۔
reminders-choose = کون سی یاد دہانی کسی اور وقت آئے؟
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = ابھی یہ آتی ہے: { $lead }۔ اس کے بجائے کب آئے؟ مثلاً لکھیں: ”5 دن پہلے“ یا ”2 گھنٹے پہلے“۔
reminders-ask-new = یاد دہانی کب آئے؟ مثلاً لکھیں: ”5 دن پہلے“ یا ”2 گھنٹے پہلے“۔
reminders-fault-not-before = یہ اپائنٹمنٹ سے پہلے نہیں ہے۔ مثلاً لکھیں: ”1 دن پہلے“ یا ”2 گھنٹے پہلے“۔
reminders-fault-time-of-day =
    دن کا مقررہ وقت صرف ایک اپائنٹمنٹ کے لیے رکھا جا سکتا ہے۔ پہلے وہ اپائنٹمنٹ کھولیں، اور اس کی یاد دہانیاں چُنیں۔

    تمام اپائنٹمنٹس کے لیے مثلاً لکھیں: ”1 دن پہلے“ یا ”2 گھنٹے پہلے“۔
reminders-fault-no-time = اس دن کس وقت؟ مثلاً لکھیں: ”اسی دن 9 بجے“ یا ”2 گھنٹے پہلے“۔
reminders-fault-too-many = اس سے زیادہ یاد دہانیاں نہیں رکھی جا سکتیں۔ پہلے ایک کو بند کریں۔
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    یاد دہانی کب نہ آئے؟ چُنیں، یا مثلاً لکھیں: ”22 سے 8“۔

    ابھی یہ { $from } سے { $until } تک ہے۔
reminders-ask-hours-none =
    یاد دہانی کب نہ آئے؟ چُنیں، یا مثلاً لکھیں: ”22 سے 8“۔

    ابھی یاد دہانیاں کسی بھی وقت آ سکتی ہیں۔

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] 1 دن پہلے
       *[other] { $count } دن پہلے
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] 1 گھنٹہ پہلے
       *[other] { $count } گھنٹے پہلے
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] 1 گھنٹہ اور { $minutes } منٹ پہلے
       *[other] { $count } گھنٹے اور { $minutes } منٹ پہلے
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] 1 منٹ پہلے
       *[other] { $count } منٹ پہلے
    }
# $time (text): for example “09:00”.
lead-on-day = اسی دن { $time } بجے
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] 1 دن پہلے، { $time } بجے
       *[other] { $count } دن پہلے، { $time } بجے
    }
lead-day-after = 1 دن بعد
lead-late = تھوڑی دیر پہلے

## Buttons

button-reminders = یاد دہانیاں بدلیں
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = بند کریں: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = آن کریں: { $lead }
button-reminder-choose = کسی یاد دہانی کا وقت بدلیں
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = یاد دہانی شامل کریں
button-reminder-hours = خاموشی کے اوقات
button-reminders-usual = معمول کی یاد دہانیوں پر واپس
button-reminders-as-all = وہی جو تمام اپائنٹمنٹس کے لیے ہے
button-reminders-none = سب یاد دہانیاں بند کریں
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } سے { $until } تک
button-quiet-never = خاموشی کے اوقات نہیں
button-went-same = انہوں نے وہی بات کہی
button-went-different = انہوں نے کچھ اور کہا
button-went-not-sure = مجھے معلوم نہیں
button-went-something-else = یہ کچھ اور تھا
