### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    آپ کی صحت کے بارے میں کچھ بھی محفوظ رکھنے سے پہلے آپ کی ہاں ضروری ہے۔

    آپ جو کچھ دیں، کیا اسے محفوظ رکھنے کی اجازت ہے: آپ کی اپائنٹمنٹس، فہرستیں اور وجوہات، اور آپ کے ہسپتال کا نمبر؟ یہ آپ کی تیاری میں مدد، یاد دہانی، اور ہنگامی حالت میں وہ نمبر سب سے پہلے دکھانے کے لیے ہیں۔ یہ کسی اور کام میں نہیں لائے جاتے۔

    یہ سب خفیہ کوڈ میں محفوظ رہتا ہے۔ کسی بھی وقت اسے دیکھنے کے لیے /mydata اور مٹانے کے لیے /delete ہے۔ ٹیلیگرام اس چیٹ کی اپنی نقل رکھتا ہے۔

    اگر یہ کسی اور کے بارے میں ہے تو پہلے ان کی رضامندی ضروری ہے۔ اگر آپ کا جواب ”نہیں“ ہو تو بھی کچھ بھی پوچھا جا سکتا ہے۔

own-consent-more =
    اگر آپ کا جواب ”ہاں“ ہو تو کیا محفوظ رہے گا، اور صرف وہی جو آپ دیں:
    - آپ کی اپائنٹمنٹس: دن، وقت، جگہ، ساتھ کون آئے گا، آپ کا نوٹ
    - آپ کو کب یاد دلایا جائے
    - آپ کی فہرستوں پر آپ کے نشان اور تحریریں، اور آپ کی وجوہات
    - آپ کے ہسپتال کا نمبر

    کیوں: وقت پر یاد دلانے اور آپ کی فہرستیں تیار رکھنے کے لیے۔ ہنگامی حالت میں آپ کے ہسپتال کا نمبر سب سے پہلے دکھایا جاتا ہے۔ یہ کسی اور کو نہیں ملتا، اور آپ کو کچھ بیچنے کے لیے استعمال نہیں ہوتا۔

    کون پڑھ سکتا ہے: یہ خفیہ کوڈ میں ہے، اور اس کی چابی صرف آپ کے ریکارڈ کے لیے ہے۔ اسے صرف یہ بوٹ اور اسے چلانے والے لوگ کھول سکتے ہیں۔

    کب تک: گزری ہوئی اپائنٹمنٹ 30 دن بعد مٹ جاتی ہے۔ باقی چیزیں اس وقت تک رہتی ہیں جب تک آپ انہیں بدلیں یا مٹائیں نہیں۔

    ٹیلیگرام ہمارے پیغام پہنچاتا ہے اور اس چیٹ کی اپنی نقل رکھتا ہے۔ یہ بوٹ وہ نقل نہیں مٹا سکتا۔ یہ چیٹ ٹیلیگرام میں مٹائی جا سکتی ہے۔

    آپ اپنی ہاں کسی بھی وقت /settings میں واپس لے لیں، تو آپ کی صحت کے بارے میں محفوظ سب کچھ مٹا دیا جائے گا۔ سب کچھ مٹانے کے لیے /delete ہے۔

    اگر یہ کسی اور کے بارے میں ہے تو پہلے ان کی رضامندی ضروری ہے۔

    کیا یہ چیزیں آپ کے لیے محفوظ رکھنے کی اجازت ہے؟

own-consent-agreed =
    آپ نے ہاں کہا: اپنی صحت کے بارے میں آپ جو کچھ دیں، اسے محفوظ رکھنے کی اجازت ہے۔ یعنی آپ کی اپائنٹمنٹس، فہرستیں اور وجوہات، اور آپ کے ہسپتال کا نمبر۔

    اپنی ہاں کسی بھی وقت واپس لی جا سکتی ہے۔ پھر یہ سب مٹا دیا جائے گا۔

own-consent-declined =
    کوئی بات نہیں۔ آپ کی صحت کے بارے میں کچھ محفوظ نہیں رکھا جائے گا۔

    پھر بھی کچھ بھی پوچھا جا سکتا ہے اور ہر جواب پڑھا جا سکتا ہے۔ لیکن آپ کی اپائنٹمنٹس، فہرستیں یا ہسپتال کا نمبر محفوظ نہیں رہیں گے، اور یاد دہانی نہیں ہو سکے گی۔

    ارادہ بدلے تو /settings کھولیں اور ”{ button-own-consent }“ چُنیں۔

own-ask-withdraw =
    کیا آپ کی صحت کے بارے میں محفوظ سب کچھ مٹا دیا جائے؟

    یعنی آپ کی اپائنٹمنٹس اور ان کی یاد دہانیاں، فہرستیں اور وجوہات، اور آپ کے ہسپتال کا نمبر۔ یہ واپس نہیں لایا جا سکتا۔

    آپ کی زبان، آپ کا ملک اور آپ کون ہیں، یہ معلومات باقی رہتی ہیں۔ پھر بھی کچھ بھی پوچھا جا سکتا ہے۔

own-withdrawn =
    یہ مٹا دیا گیا۔ اب آپ کی صحت کے بارے میں کچھ محفوظ نہیں، اور کوئی یاد دہانی نہیں آئے گی۔

    پھر بھی کچھ بھی پوچھا جا سکتا ہے۔ ارادہ بدلے تو /settings کھولیں اور ”{ button-own-consent }“ چُنیں۔

own-unchanged = کچھ نہیں مٹایا گیا۔ سب ویسا ہی ہے۔

## Everything that is kept. Shown by /mydata.

own-data-title = آپ کے بارے میں کیا محفوظ ہے

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    اس چیٹ کا نمبر، تاکہ آپ کو جواب بھیجا جا سکے
    زبان: { $language }
    ملک: { $nation }
    آپ: { $role }
    آپ کے ہسپتال کا نمبر: { $number }
    صحت کی معلومات محفوظ رکھنے کی اجازت: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = ہاں (سوال کے الفاظ کا ورژن { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = نہیں (سوال کے الفاظ کا ورژن { $version })
own-data-consent-unasked = ابھی نہیں پوچھا گیا

own-data-appointments = آپ کی اپائنٹمنٹس
own-data-appointments-none = کوئی نہیں

# $kind (text): for example “Second opinion”.
own-data-kind = کس لیے: { $kind }
# $place (text): where it is, in their words.
own-data-place = جگہ: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = ساتھ کون آئے گا: { $companion }
# $note (text): their note.
own-data-note = نوٹ: { $note }

own-data-lists = آپ کی فہرستیں
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: مکمل { $done }، ہٹائی گئیں { $removed }۔ آپ کی اپنی چیزیں:
own-data-reasons = آپ کی وجوہات

own-data-reminders = آپ کی یاد دہانیاں
own-data-reminders-none = کوئی نہیں
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = آپ کا ٹائم زون: { $zone }

own-data-rest = تاکہ بات وہیں سے آگے چلے جہاں رکی تھی
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = آخری جواب جو آپ نے کھولا: { $title }
own-data-choices = بوٹ کے آخری پیغام کے نیچے کے انتخاب
own-data-unfinished = جو کام آپ نے شروع کیا اور ابھی جاری ہے
own-data-consent-read = یہ کہ آپ نے پڑھا کہ مریض کی رضامندی ضروری ہے
own-data-judged = آپ نے آخری بار کس جواب کو مفید یا غیر مفید کہا
own-data-languages = آپ کو کن زبانوں کے بارے میں بتایا گیا

own-data-file = یہی سب، پوری تفصیل کے ساتھ، ایک فائل میں۔ اسے رکھا جا سکتا ہے، یا کسی اور سروس کو دیا جا سکتا ہے۔
own-data-file-name = my-data.json

## The end

own-ask-delete =
    کیا آپ کے بارے میں محفوظ سب کچھ مٹا دیا جائے؟

    پھر آپ کی اپائنٹمنٹس اور یاد دہانیاں، فہرستیں اور وجوہات، اور آپ کے ہسپتال کا نمبر مٹ جائیں گے۔ آپ کی زبان، آپ کا ملک اور آپ کون ہیں، یہ بھی مٹ جائے گا۔ آپ کی چابی بھی ضائع کر دی جائے گی۔ کچھ واپس نہیں لایا جا سکتا۔

    ایک آخری پیغام آئے گا، اور اس کے بعد کوئی نہیں۔ آپ دوبارہ لکھیں تو بات شروع سے شروع ہو گی۔

own-erased =
    سب کچھ بند کر دیا گیا، اور آپ کے بارے میں محفوظ سب کچھ مٹا دیا گیا۔ اب یہاں سے کوئی پیغام نہیں آئے گا۔

    یہ چیٹ اب بھی ٹیلیگرام میں ہے، اور وہاں مٹائی جا سکتی ہے۔ آپ کبھی دوبارہ لکھیں تو بات شروع سے شروع ہو گی۔

## Buttons (at most 40 characters)

button-own-agree = ہاں
button-own-disagree = نہیں
button-own-tell-more = مزید بتائیں
button-own-consent = میری صحت کی معلومات رکھنے کی اجازت
button-own-take-back = میری صحت کی معلومات مٹا دیں
button-own-withdraw = ہاں، مٹا دیں
button-own-data = محفوظ سب کچھ دکھائیں
button-own-delete = سب کچھ مٹا دیں
button-own-delete-all = ہاں، سب کچھ مٹا دیں
button-own-keep = نہیں، رہنے دیں
button-own-stop = سب کچھ بند کریں اور مٹا دیں

own-stop-phrases = سب کچھ بند کریں | سب کچھ بند کر دیں | سب کچھ بند کرو | سب کچھ بند کر دو | سب بند کریں | سب بند کرو | سب بند کر دو | سب کچھ روک دیں | سب روک دو | sab kuch band karein | sab kuch band karo | sab kuch band kar do | sab band karo | sab band kar do | sab kuch rok do | stop everything | stop all
