### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = العربية

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    إعداداتك. يمكن النقر على أحدها لتغييره.

    اللغة: { $language }
    البلد: { $nation }
    من يسأل: { $role }
    رقم مستشفاك: { $number }
    يمكنني الاحتفاظ بمعلومات عن صحتك: { $consent }

settings-not-set = غير محدد
settings-consent-yes = نعم
settings-consent-no = لا

settings-consent-unasked = لم يُطرح السؤال بعد

ask-number-text =
    يُرجى كتابة الرقم الذي أعطاك إياه المستشفى للاتصالات العاجلة. غالبًا ما يكون على بطاقة أو رسالة.

    سأعرضه أولًا إذا كتبت لي عن أمر عاجل. يُحفظ مشفّرًا ولا يُستخدم لأي شيء آخر. يمكنك حذفه من هنا في أي وقت.

# $number (text): as they typed it.
ask-number-kept = أحتفظ لك بهذا الرقم: { $number }

# $number (text): as they typed it.
number-kept-text = سأعرض هذا الرقم أولًا إذا كان هناك أمر عاجل: { $number }. يُرجى التأكد من صحته.

number-unclear-text = لا يمكنني قراءة هذا كرقم هاتف. يُرجى كتابته كما هو في البطاقة أو الرسالة، مثلًا مع المسافات.

number-forgotten-text = حذفت هذا الرقم.

nation-england = إنجلترا
nation-scotland = اسكتلندا
nation-wales = ويلز
nation-northern-ireland = أيرلندا الشمالية
nation-united-states = الولايات المتحدة
nation-elsewhere = مكان آخر، أو لا أعرف بالضبط

role-patient = لدي سرطان، أو قد يكون لدي
role-family = أنا من العائلة أو الأصدقاء
role-support-worker = أعمل في دعم المرضى (support worker)
