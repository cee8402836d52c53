### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = اردو

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    آپ کی ترتیبات۔ بدلنے کے لیے کسی ایک کو دبائیں۔

    زبان: { $language }
    ملک: { $nation }
    آپ: { $role }
    آپ کے ہسپتال کا نمبر: { $number }
    صحت کی معلومات محفوظ رکھنے کی اجازت: { $consent }

settings-not-set = ابھی نہیں بتایا گیا
settings-consent-yes = ہاں
settings-consent-no = نہیں
settings-consent-unasked = ابھی نہیں پوچھا گیا

ask-number-text =
    براہِ کرم وہ نمبر لکھیں جو ہسپتال نے آپ کو فوری ضرورت میں فون کرنے کے لیے دیا تھا۔ یہ اکثر کسی کارڈ یا خط پر ہوتا ہے۔

    اگر آپ کوئی فوری توجہ والی بات لکھیں تو یہ نمبر سب سے پہلے دکھایا جائے گا۔ یہ خفیہ کوڈ میں محفوظ رہتا ہے اور کسی اور کام میں نہیں لایا جاتا۔ اسے کسی بھی وقت یہاں مٹایا جا سکتا ہے۔

# $number (text): as they typed it.
ask-number-kept = آپ کے لیے یہ نمبر محفوظ ہے: { $number }

# $number (text): as they typed it.
number-kept-text = ہنگامی حالت میں یہ نمبر سب سے پہلے دکھایا جائے گا: { $number }۔ براہِ کرم دیکھ لیں کہ کیا یہ درست ہے۔

number-unclear-text = یہ فون نمبر کے طور پر نہیں پڑھا جا سکا۔ براہِ کرم اسے ویسے ہی لکھیں جیسے کارڈ یا خط پر ہے، مثلاً خالی جگہوں کے ساتھ۔

number-forgotten-text = وہ نمبر مٹا دیا گیا۔

nation-england = انگلینڈ
nation-scotland = اسکاٹ لینڈ
nation-wales = ویلز
nation-northern-ireland = شمالی آئرلینڈ
nation-united-states = امریکہ
nation-elsewhere = کہیں اور، یا معلوم نہیں

role-patient = مجھے کینسر ہے، یا ہو سکتا ہے
role-family = میں گھر والوں یا دوستوں میں سے ہوں
role-support-worker = میں سپورٹ ورکر (support worker) ہوں
