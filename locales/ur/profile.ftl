### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

profile-name = پوچھیں اور تیاری کریں
profile-short-description = کیا کینسر کے علاج میں دوسری رائے لینی چاہیے، اور کیسے؟ جانچے ہوئے جواب۔ خودکار سروس، ڈاکٹر نہیں۔
profile-description =
    کینسر کے مریضوں، ان کے گھر والوں اور دوستوں، اور سپورٹ ورکرز کے لیے۔

    دوسری رائے لینے کے بارے میں پوچھیں: یہ کیا ہے، کیسے مانگیں، تیاری کیسے کریں، کون مدد کر سکتا ہے۔ جواب پہلے سے لکھے اور جانچے گئے ہیں، اور آپ کے علاقے کے مطابق ہیں۔

    یہ ایک خودکار سروس ہے، ڈاکٹر نہیں۔ اس چیٹ کو کوئی شخص نہیں دیکھ رہا۔

command-start = شروع کریں، یا مرکزی مینو پر جائیں
command-topics = تمام موضوعات
command-appointment = اپائنٹمنٹ درج کریں
command-appointments = میری اپائنٹمنٹس اور یاد دہانیاں
command-checklists = تیاری کی فہرستیں: نشان لگائیں اور چھاپیں
command-help = استعمال کا طریقہ
command-settings = زبان، ملک، آپ کون ہیں
command-language = زبان بدلیں
command-cancel = جو پوچھا جا رہا ہے وہ بند کریں
command-about = یہ کس نے بنایا
command-privacy = آپ کے بارے میں کیا محفوظ ہے
command-mydata = میرے بارے میں محفوظ سب کچھ دکھائیں
command-delete = میرے بارے میں محفوظ سب کچھ مٹا دیں
command-stop = سب کچھ فوراً بند کریں اور مٹا دیں
