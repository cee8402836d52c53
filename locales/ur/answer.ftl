### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = ابھی یہ کیا جا سکتا ہے:

answer-keep-your-place = اپنی باری نہ چھوڑیں: طے شدہ ٹیسٹ یا علاج منسوخ نہ کریں۔ اپنی ٹیم سے پوچھیں کہ کیا انتظار سے آپ کو نقصان ہو سکتا ہے۔

answer-helplines = ان نمبروں پر فون کیا جا سکتا ہے:

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = ذرائع: { $publishers }۔ جانچ کی تاریخ: { $date }۔ کس جگہ کے لیے: { $nation }۔

answer-for-everywhere = تمام ملک

answer-for-elsewhere = وہ جگہیں جو ہماری فہرست میں نہیں (آپ کے ہاں قاعدے الگ ہو سکتے ہیں)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = اس جواب کی دوبارہ جانچ { $date } کو ہونی تھی۔ ممکن ہے کچھ باتیں بدل گئی ہوں۔ اگر یہ آپ کے لیے اہم ہے تو اپنی ٹیم سے پوچھ لیں۔

## No answer, or not yet

did-you-mean-text = واضح نہیں کہ آپ کا مطلب ان میں سے کون سا ہے۔ براہِ کرم ایک چُنیں، یا دوسرے الفاظ میں پوچھیں۔
did-you-mean-one-text = پوری طرح واضح نہیں، لیکن شاید آپ کا سوال یہ ہے۔ براہِ کرم اسے چُنیں، یا دوسرے الفاظ میں پوچھیں۔

declined-medical-advice =
    یہ ایک اہم سوال ہے، اور اس کا جواب وہی دے سکتے ہیں جو آپ کو جانتے ہوں۔ یہ سروس ڈاکٹر نہیں اور اس کا جواب نہیں دے سکتی۔

    براہِ کرم اپنے ڈاکٹر یا ماہر نرس سے پوچھیں۔ اگر انتظار ممکن نہ ہو تو اس نمبر پر فون کریں جو آپ کی ٹیم نے دیا تھا۔

    دوسری رائے لینے میں یہاں سے مدد مل سکتی ہے۔

declined-booking =
    یہ سروس آپ کے لیے کچھ بُک، تبدیل یا منسوخ نہیں کر سکتی۔ براہِ کرم ہسپتال یا ڈاکٹر کے کلینک (practice) کو فون کریں۔ نمبر اکثر آپ کے خط پر ہوتا ہے۔

    یہاں یہ بتایا جا سکتا ہے کہ دوسری رائے کیسے مانگیں اور اس کی تیاری کیسے کریں۔

declined-another-language =
    فی الحال یہ سروس صرف وہ زبانیں جانتی ہے جو /settings میں ہیں۔ ڈاکٹروں سے بات چیت کے لیے جلد پوچھ لیں کہ کیا ترجمان (interpreter) مل سکتا ہے۔

declined-other =
    اس کا جواب یہاں موجود نہیں۔ کینسر کے علاج میں دوسری رائے کے بارے میں یہاں مدد مل سکتی ہے۔

    براہِ کرم دوسرے الفاظ میں پوچھیں، یا موضوعات دیکھیں۔ اپنی صحت کے سوال اپنے ڈاکٹر یا نرس سے پوچھیں۔

## Small talk

smalltalk-greeting = السلام علیکم۔ آپ کو دوسری رائے کے بارے میں کیا جاننا ہے؟ اپنا سوال لکھیں، یا نیچے سے چُنیں۔
smalltalk-thanks = کوئی بات نہیں۔ جب چاہیں دوبارہ آ کر پوچھیں۔
smalltalk-who-are-you = یہ ایک خودکار سروس ہے۔ کوئی شخص یہ چیٹ نہیں پڑھتا، اور یہ ڈاکٹر نہیں ہے۔ جواب پہلے سے لکھے اور جانچے گئے ہیں۔
smalltalk-frustrated = افسوس ہے کہ مدد نہیں ہو سکی۔ یہ سروس صرف دوسری رائے کے بارے میں جانتی ہے۔ براہِ کرم دوسرے الفاظ آزمائیں، موضوعات دیکھیں، یا اپنے ڈاکٹر یا نرس سے بات کریں۔
