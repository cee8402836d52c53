### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = دوسری رائے کیا ہے
category-before-asking = دوسری رائے مانگنے سے پہلے
category-worries = فکریں، فائدے اور نقصان
category-waiting = انتظار اور سفر
category-asking = دوسری رائے کیسے مانگیں
category-money = خرچ کتنا ہے
category-family = گھر والے اور دوست
category-records = آپ کے میڈیکل ریکارڈ
category-visit = دوسرے ڈاکٹر سے ملاقات
category-after = اس کے بعد
category-help = کون مدد کر سکتا ہے
