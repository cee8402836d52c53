### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = دوسری رائے مانگنے سے پہلے
    .purpose = دوسری رائے مانگنے سے پہلے طے کر لیں کہ آپ کو کیا چاہیے۔
checklist-before-you-ask-consent = پہلے مریض سے پوچھیں: کیا وہ یہ چاہتے ہیں؟
    .more = فیصلہ مریض کا ہے، اور آپ کی مدد پر ان کی رضامندی ضروری ہے۔ جواب نہ میں ہو تو بات وہیں چھوڑ دیں۔
checklist-before-you-ask-your-reason = لکھ لیں کہ آپ کو دوسری رائے کیوں چاہیے
    .more = ایک یا دو وجوہات کافی ہیں۔ ان سے آپ کو اور ڈاکٹر کو مدد ملتی ہے۔
checklist-before-you-ask-explain-again = اپنے ڈاکٹر سے ایک بار پھر سمجھانے کو کہیں
    .more = اکثر اچھی بات چیت ہی کافی ہوتی ہے، اور پھر دوسری رائے کی ضرورت نہیں رہتی۔
checklist-before-you-ask-could-waiting-harm = ڈاکٹر سے پوچھیں: کیا انتظار سے مجھے نقصان ہو سکتا ہے؟
    .more = پوچھیں کہ کتنی دیر ہو سکتی ہے۔ علاج فوری ہو تو فیصلے سے پہلے اپنی ٹیم سے بات کریں۔
checklist-before-you-ask-keep-bookings = اپنے طے شدہ ٹیسٹ اور علاج قائم رکھیں
    .more = انہیں منسوخ نہ کریں۔ اگر آپ پہلے ڈاکٹر کے ساتھ رہیں تو قائم رکھی گئی تاریخوں سے وقت بچے گا۔
checklist-before-you-ask-for-and-against = سوچیں کہ اس کے فائدے اور نقصان کیا ہیں
    .more = فائدہ: ایک اور ماہر آپ کا کیس دیکھتا ہے۔ نقصان: علاج دیر سے شروع ہو سکتا ہے، اور سفر لمبا ہو سکتا ہے۔
checklist-before-you-ask-your-questions = جو سمجھ نہیں آیا، وہ لکھ لیں
    .more = دوبارہ پوچھنے پر کسی کو بُرا محسوس نہیں کرنا چاہیے۔ بہت کچھ سمجھنا پڑتا ہے۔
checklist-before-you-ask-why-this-plan = پوچھیں کہ آپ کے لیے یہی علاج کیوں چُنا گیا
    .more = آپ کے ڈاکٹر یا ماہر نرس یہ بتا سکتے ہیں، اور یہ بھی کہ اس کے علاوہ کیا ممکن ہے۔
checklist-before-you-ask-company = کسی سے کہیں کہ بات چیت میں ساتھ آئے
checklist-before-you-ask-whom-to-ask-uk = طے کریں کس سے کہنا ہے: کنسلٹنٹ، GP یا شعبہ
    .more = پہلے کنسلٹنٹ (consultant، ہسپتال کے سینئر ڈاکٹر) سے کہنا سب سے اچھا ہے۔ دوسرا راستہ فیملی ڈاکٹر (GP) ہے۔
checklist-before-you-ask-private-price-uk = خود پیسے دینے کا خیال ہو تو پہلے قیمت پوچھیں
    .more = اگر آپ خود پیسے دیں تو شروع میں قیمت بتانا لازم ہے۔ انشورنس ہو تو بُکنگ سے پہلے پوچھیں۔
checklist-before-you-ask-names-us = ایسے ڈاکٹروں کے نام پوچھیں جن سے رابطہ ہو سکے
    .more = اپنے ڈاکٹر سے پوچھیں، یا کسی اور ڈاکٹر سے جن پر آپ کو بھروسا ہو۔
checklist-before-you-ask-health-plan-us = ہیلتھ انشورنس پلان سے پوچھیں: کن چیزوں کے پیسے دے گا؟
    .more = اس کے نیٹ ورک، ریفرل (referral) اور خرچ میں اپنے حصے کے بارے میں پوچھیں۔
checklist-before-you-ask-rules-elsewhere = ہسپتال سے پوچھیں کہ آپ کے ہاں کیا طریقہ ہے
    .more = قاعدے اور خرچ ہر ملک میں الگ ہیں۔

## The talk with your own doctor

checklist-talk-with-your-doctor = اپنے ڈاکٹر سے بات چیت
    .purpose = اپنی وجوہات اور سوال کاغذ پر لکھ کر لے جائیں۔
checklist-talk-with-your-doctor-consent = مریض سے پوچھیں کہ کیا آپ ساتھ آ کر بات کریں
    .more = ڈاکٹر مریض کے بارے میں آپ سے صرف ان کی رضامندی سے بات کر سکتے ہیں۔
checklist-talk-with-your-doctor-interpreter = اس بات چیت کے لیے ترجمان مانگیں
    .more = کلینک یا ہسپتال کو جتنی جلدی ہو سکے اپنی زبان بتائیں۔
checklist-talk-with-your-doctor-ask-plainly = کہیں: ”مجھے دوسری رائے چاہیے“
    .more = ڈاکٹر اس کا کم ہی بُرا مانتے ہیں۔ وہ خود بھی ایک دوسرے سے مشورہ لیتے ہیں۔
checklist-talk-with-your-doctor-could-waiting-harm = پوچھیں: کیا دیر سے شروع کرنے سے مجھے نقصان ہو سکتا ہے؟
    .more = بیماری سنگین ہو یا علاج فوری ہو تو فیصلے سے پہلے یہ پوچھیں۔
checklist-talk-with-your-doctor-keep-bookings = بتائیں کہ آپ کی طے شدہ تاریخیں قائم ہیں
    .more = انہیں منسوخ نہ کریں۔ اگر آپ اس ڈاکٹر کے ساتھ رہیں تو قائم رکھی گئی تاریخوں سے وقت بچے گا۔
checklist-talk-with-your-doctor-your-reason = بتائیں کہ آپ کو دوسری رائے کیوں چاہیے
    .more = اگر آپ کوئی اور علاج چاہیں، یا تشخیص پر شک ہو، تو یہ بھی بتائیں۔
checklist-talk-with-your-doctor-how-long = پوچھیں کہ کتنا وقت لگنے کا امکان ہے
checklist-talk-with-your-doctor-explain-again = تشخیص دوبارہ آسان الفاظ میں پوچھیں
    .more = صدمے کے بعد بات سمجھنا مشکل ہوتا ہے۔ ڈاکٹر یہ جانتے ہیں۔
checklist-talk-with-your-doctor-why-this-plan = پوچھیں کہ آپ کے لیے یہی علاج کیوں چُنا گیا
checklist-talk-with-your-doctor-other-treatments = پوچھیں کہ اور کون سے علاج ہیں
checklist-talk-with-your-doctor-company = کسی کو ساتھ لے جائیں جو باتیں لکھ لے
checklist-talk-with-your-doctor-referral-uk = کسی دوسرے ماہر کے پاس ریفر کرنے کو کہیں
    .more = ریفر ہونے کا مطلب ہے کسی دوسرے ڈاکٹر کے پاس بھیجا جانا۔ ڈاکٹر آپ کا کیس دیکھتے ہیں اور انکار بھی کر سکتے ہیں۔
checklist-talk-with-your-doctor-names-us = ایسے ڈاکٹروں کے نام پوچھیں جن سے رابطہ ہو سکے
checklist-talk-with-your-doctor-rules-elsewhere = پوچھیں کہ یہاں دوسری رائے کا انتظام کیسے ہوتا ہے

## Preparing for the second appointment

checklist-preparing = دوسری رائے کی تیاری
    .purpose = اپنی تحریر، سوال اور ریکارڈ تیار رکھیں۔
checklist-preparing-interpreter = ابھی ترجمان مانگیں
    .more = ملاقات بُک ہوتے وقت اپنی زبان بتائیں۔ چند دن پہلے فون کر کے پوچھیں کہ کیا انتظام ہو گیا ہے۔
checklist-preparing-your-aim = طے کریں کہ آپ کو اس ملاقات سے کیا امید ہے
    .more = یہ جملہ پورا کریں: ”ملاقات کے بعد مجھے یہ معلوم ہو کہ …“
checklist-preparing-records-arrived-uk = فون کر کے پوچھیں: کیا میرے ریکارڈ پہنچ گئے ہیں؟
    .more = اسکین اور ٹیسٹ کے نتیجوں کا بھی پوچھیں۔ نہ پہنچے ہوں تو ملاقات سے پہلے اپنے ڈاکٹر کو بتائیں۔
checklist-preparing-records-complete-us = نئے کلینک سے پوچھیں کہ کیا سب کچھ مل گیا ہے
    .more = انہیں عام طور پر پیتھالوجی رپورٹ (pathology report، لیبارٹری سے) اور اسکین ڈسک پر چاہیے ہوتے ہیں۔ ٹشو کی سلائیڈوں (tissue slides) کا بھی پوچھیں۔
checklist-preparing-records-how-elsewhere = پوچھیں: ریکارڈ بھیجے جائیں گے یا مجھے لانے ہیں؟
    .more = اگر بھیجے جانے ہیں تو پوچھیں کہ کیا پہنچ گئے۔
checklist-preparing-your-questions = اپنے سوال لکھ لیں
    .more = تین سب سے اہم سوال اوپر رکھیں۔ بلا جھجک پوچھیں۔
checklist-preparing-your-notes = علامات اور اب تک کے علاج کے بارے میں لکھ لیں
    .more = چند سطریں کافی ہیں: کیا کب شروع ہوا، اور کون سا علاج ہوا۔
checklist-preparing-patient-aim = مریض سے پوچھیں کہ وہ کیا جاننا چاہتے ہیں
    .more = وہ یہ جملہ پورا کر سکتے ہیں: ”ملاقات کے بعد مجھے یہ معلوم ہو کہ …“
checklist-preparing-relative-agrees = مریض سے پوچھیں کہ آپ کیا کہیں اور کیا پوچھیں
    .more = کچھ باتیں نجی ہو سکتی ہیں۔ فیصلہ مریض کا ہے۔
checklist-preparing-records-sent-uk = کہیں کہ آپ کے ریکارڈ اور اسکین بھیجے جائیں
    .more = اپنے ڈاکٹر سے پوچھیں کہ کون کیا بھیجے گا، اور کب۔
checklist-preparing-health-plan-us = ہیلتھ انشورنس پلان سے خرچ اور ریفرل کا پوچھیں
    .more = پوچھیں کہ کیا ڈاکٹر اس کے نیٹ ورک میں ہیں، اور آپ کو خود کتنے پیسے دینے ہوں گے۔
checklist-preparing-medicines = اپنی دوائیں، وٹامن اور سپلیمنٹ لکھ لیں
    .more = ہر ایک کا نام، مقدار اور وقت لکھیں۔
checklist-preparing-company = کسی دوست یا رشتہ دار کو ساتھ آنے کو کہیں
    .more = وہ سہارا دے سکتے ہیں، سن سکتے ہیں اور پوچھ بھی سکتے ہیں۔
checklist-preparing-travel = طے کریں کہ جانا اور واپس آنا کیسے ہو گا
checklist-preparing-keep-bookings = اپنے طے شدہ ٹیسٹ اور علاج قائم رکھیں
    .more = اس ملاقات کی وجہ سے انہیں منسوخ نہ کریں۔ اگر آپ پہلے ڈاکٹر کے ساتھ رہیں تو قائم رکھی گئی تاریخوں سے وقت بچے گا۔

## What to bring

checklist-what-to-bring = کیا ساتھ لانا ہے
    .purpose = ایک دن پہلے سب کچھ ایک بیگ میں رکھ لیں۔
checklist-what-to-bring-consent = مریض سے پوچھیں کہ آپ کون سے کاغذ لے لیں
    .more = ریکارڈ مریض کے ہیں۔ انہیں کون دیکھے، یہ فیصلہ مریض کا ہے۔
checklist-what-to-bring-papers = گھر پر موجود طبی کاغذ لائیں
    .more = خط، ٹیسٹ کے نتیجے اور رپورٹیں سب شامل ہیں۔
checklist-what-to-bring-copies = ریکارڈ کی نقلیں لائیں، اگر پہلے نہیں بھیجے گئے
    .more = اگر یقین نہ ہو کہ بھیجے گئے، تو جو آپ کے پاس ہے وہ لائیں۔
checklist-what-to-bring-medicines = اپنی تمام دواؤں کی فہرست لائیں
    .more = وٹامن اور سپلیمنٹ بھی شامل ہیں۔ یہ سب ڈبوں سے نقل کیا جا سکتا ہے۔
checklist-what-to-bring-arrived-uk = پوچھ لیں کہ کیا آپ کے ریکارڈ پہنچ گئے
    .more = یہ آپ کے لیے بھیجے جانے چاہییں۔ چند دن پہلے نئے ہسپتال کو فون کریں۔
checklist-what-to-bring-pathology-us = پیتھالوجی رپورٹ (pathology report) لائیں
    .more = یہ آپ کے ٹشو پر لیبارٹری کی رپورٹ ہے۔ جس ہسپتال نے ٹیسٹ کیا، اس سے نقل مانگیں۔
checklist-what-to-bring-who-sends-elsewhere = پوچھیں کہ ریکارڈ کون بھیجے گا، اور کیا لانا ہے
    .more = یہ ہر ملک میں الگ ہے۔
checklist-what-to-bring-scans-us = اپنے اسکین ڈسک پر لائیں
    .more = اس ہسپتال سے مانگیں جہاں اسکین ہوئے۔
checklist-what-to-bring-slides-us = پوچھیں: کیا ٹشو سلائیڈیں چاہییں، اور کون بھیجے گا؟
checklist-what-to-bring-questions = اپنے سوال کاغذ پر، اور ایک قلم لائیں
checklist-what-to-bring-notes = علامات اور علاج کے بارے میں اپنی تحریر لائیں
checklist-what-to-bring-letter = اپائنٹمنٹ کا خط اور شناختی دستاویز (ID) لائیں
checklist-what-to-bring-insurance-card-us = اپنا انشورنس کارڈ لائیں
checklist-what-to-bring-glasses = اپنی عینک یا سننے کا آلہ لائیں

## Questions for the second doctor

checklist-questions-for-second-doctor = دوسرے ڈاکٹر کے لیے سوال
    .purpose = سوال پوچھ لینے کے بعد اس پر نشان لگائیں۔ جو سوال نہیں چاہییں، وہ ہٹا دیں۔
checklist-questions-for-second-doctor-consent = مریض سے پوچھیں کہ آپ کون سے سوال پوچھیں
    .more = دوست یا رشتہ دار بھی سوال پوچھ سکتے ہیں۔ اندر جانے سے پہلے یہ طے کر لیں۔
checklist-questions-for-second-doctor-same-diagnosis = کیا میری تشخیص کے بارے میں آپ کی رائے بھی یہی ہے؟
checklist-questions-for-second-doctor-same-treatment = کیا آپ بھی میرا علاج اسی طرح کریں گے؟ کیوں؟
checklist-questions-for-second-doctor-other-treatments = میرے لیے اور کون سے علاج ہیں؟
checklist-questions-for-second-doctor-could-waiting-harm = کیا علاج دیر سے شروع کرنے سے مجھے نقصان ہو سکتا ہے؟
    .more = یہ اپنے ڈاکٹر سے بھی پوچھیں۔ طے شدہ ٹیسٹ اور علاج قائم رکھیں۔
checklist-questions-for-second-doctor-keep-bookings = میری طے شدہ تاریخیں قائم ہیں۔ کیا یہ ٹھیک ہے؟
    .more = انہیں منسوخ نہ کریں۔ اگر آپ پہلے ڈاکٹر کے ساتھ رہیں تو قائم رکھی گئی تاریخوں سے وقت بچے گا۔
checklist-questions-for-second-doctor-good-and-bad = ہر راستے میں کیا اچھا اور کیا بُرا ہے؟
checklist-questions-for-second-doctor-trial = کیا نئے علاج کی کسی آزمائش میں میرے لیے گنجائش ہے؟
    .more = یہ اپنے ڈاکٹروں اور نرسوں سے بھی پوچھا جا سکتا ہے۔
checklist-questions-for-second-doctor-more-tests = کیا اور ٹیسٹ ضروری ہیں؟ کون سے، اور کیوں؟
checklist-questions-for-second-doctor-cases-like-mine = کیا آپ نے میری بیماری کے بہت سے مریض دیکھے ہیں؟
checklist-questions-for-second-doctor-treat-me = میری خواہش ہو تو کیا آپ میرا علاج کریں گے؟
    .more = دوسرے ڈاکٹر پر لازم نہیں کہ وہ آپ کا علاج اپنے ذمے لے۔
checklist-questions-for-second-doctor-write-to-doctor = کیا آپ میرے ڈاکٹر کو لکھیں گے؟
checklist-questions-for-second-doctor-in-writing = کیا آپ کا جواب تحریری طور پر مل سکتا ہے؟
checklist-questions-for-second-doctor-cost = اس کا خرچ کیا ہے، اور پیسے کون دیتا ہے؟

## On the day

checklist-the-day = ملاقات کے دن
    .purpose = ملاقات کے دن کے لیے چھوٹے چھوٹے قدم۔
checklist-the-day-relative-listens = پہلے مریض کو بولنے دیں
    .more = جیسے پہلے طے ہوا تھا، آپ سنیں، لکھیں اور پوچھیں۔
checklist-the-day-interpreter = استقبالیہ پر بتائیں کہ آپ کو ترجمان چاہیے
    .more = بات شروع ہونے سے پہلے بتائیں۔ اگر کوئی نہیں آیا تو فون یا ویڈیو پر ترجمان مانگیں۔
checklist-the-day-time-and-place = وقت، جگہ اور راستہ دیکھ لیں
checklist-the-day-papers = اپنے کاغذ، فہرستیں اور سوال ساتھ لے جائیں
checklist-the-day-your-aim = شروع میں بتائیں کہ آپ کو کیا جاننا ہے
checklist-the-day-first-opinion = بتائیں کہ پہلے ڈاکٹر کو کیا پتہ چلا اور کیا تجویز ہوا
checklist-the-day-all-questions = اپنے سوال بلا جھجک پوچھیں
    .more = ملاقات اسی کے لیے ہے۔
checklist-the-day-not-clear = کچھ واضح نہ ہو تو بتائیں
    .more = یوں کہا جا سکتا ہے: ”براہِ کرم دوسرے الفاظ میں دوبارہ بتائیں۔“
checklist-the-day-write-answers = جواب لکھ لیں، یا کسی سے لکھنے کو کہیں
checklist-the-day-a-break = بہت زیادہ لگے تو وقفہ مانگیں
    .more = تشخیص دوبارہ سننا تکلیف دہ ہو سکتا ہے۔
checklist-the-day-next-steps = پوچھیں کہ آگے کیا ہو گا، اور کسے فون کیا جائے
checklist-the-day-who-tells-doctor = پوچھیں کہ آپ کے ڈاکٹر کو کون بتائے گا، اور کب

## After the visit

checklist-after-the-visit = ملاقات کے بعد
    .purpose = نئی رائے اپنے ڈاکٹر کے پاس لے جائیں۔
checklist-after-the-visit-consent = مریض سے پوچھیں کہ وہ آگے کیا چاہتے ہیں
    .more = فیصلہ مریض کا ہے۔ ان کی رضامندی ہو تو آپ کی مدد ممکن ہے۔
checklist-after-the-visit-write-down = جو سنا، وہ یاد رہتے ہوئے لکھ لیں
checklist-after-the-visit-tell-own-doctor = اپنے ڈاکٹر سے اس پر بات کریں
    .more = مل کر علاج بدلا جا سکتا ہے۔
checklist-after-the-visit-keep-bookings = اپنے طے شدہ ٹیسٹ اور علاج قائم رکھیں
    .more = کچھ بھی بدلنے سے پہلے اپنی ٹیم سے بات کریں۔
checklist-after-the-visit-could-waiting-harm = پوچھیں: کیا سوچنے میں دیر سے نقصان ہو سکتا ہے؟
    .more = علاج فوری ہو تو اپنی ٹیم سے یہ ابھی پوچھیں۔
checklist-after-the-visit-they-agree = اگر متفق ہوں: اپنی اگلی تاریخیں دیکھ لیں
    .more = جب دو ڈاکٹر متفق ہوں تو زیادہ تر لوگوں کو منصوبے پر زیادہ یقین ہو جاتا ہے۔
checklist-after-the-visit-they-differ = اگر متفق نہ ہوں: ہر ڈاکٹر سے وجہ پوچھیں
    .more = گھبرانے کی ضرورت نہیں۔ آپ کے سامنے اب بھی کئی راستے ہیں۔
checklist-after-the-visit-third-doctor = انتخاب نہ ہو سکے تو تیسرے ڈاکٹر کا پوچھیں
checklist-after-the-visit-who-treats = طے کریں کہ آپ کس سے علاج چاہیں گے
    .more = ڈاکٹر بدلنا ضروری نہیں۔
checklist-after-the-visit-take-me-on = بدلنا ہے؟ دوسرے ڈاکٹر سے پوچھیں
    .more = دوسرے ڈاکٹر پر لازم نہیں کہ وہ آپ کا علاج اپنے ذمے لے۔ پوچھیں کہ طے ہونے تک آپ کی دیکھ بھال کون کرے گا۔
checklist-after-the-visit-letter-arrived = دیکھ لیں کہ کیا رپورٹ ڈاکٹر تک پہنچ گئی
    .more = ایک نقل اپنے لیے بھی مانگیں۔
checklist-after-the-visit-feelings = اپنی ٹیم کو اپنے دل کا حال بتائیں
    .more = وہی بات دوبارہ سن کر مایوسی ہو سکتی ہے۔ یہ تکلیف دہ بھی ہو سکتا ہے۔
checklist-after-the-visit-health-plan-us = ہیلتھ انشورنس پلان سے بل کی جانچ کروائیں
checklist-after-the-visit-interpreter = اگلی بات چیت کے لیے ترجمان مانگیں
