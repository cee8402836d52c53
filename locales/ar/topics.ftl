### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = ما هو الرأي الثاني
category-before-asking = قبل طلب رأي ثانٍ
category-worries = المخاوف، المزايا والعيوب
category-waiting = الانتظار والسفر
category-asking = كيفية طلب رأي ثانٍ
category-money = التكلفة
category-family = العائلة والأصدقاء
category-records = سجلاتك الطبية
category-visit = الموعد مع الطبيب الثاني
category-after = بعد الرأي الثاني
category-help = من يمكنه المساعدة
