### Draft translation; not yet checked by a native speaker.
### Read by people who sent something that the bot cannot read, and when the bot itself fails.

urgent-numbers = إذا كان شخص مريضًا جدًا أو في خطر، يجب الاتصال الآن:

cannot-read-voice = لا يمكنني سماع الرسائل الصوتية أو الفيديو مع الصوت. يُرجى كتابة سؤالك بالكلمات.
cannot-read-photo = لا يمكنني رؤية الصور أو الفيديو. يُرجى عدم إرسال صور رسائل أو نتائج هنا. يُرجى كتابة سؤالك بالكلمات.
cannot-read-sticker = لا يمكنني قراءة الملصقات. يُرجى كتابة سؤالك بالكلمات.
cannot-read-location = لا أستخدم موقعك ولا أحتفظ به. يُرجى كتابة سؤالك بالكلمات.
cannot-read-contact = لا أحتاج إلى بيانات الاتصال لأي شخص، ولا أحتفظ بها. يُرجى كتابة سؤالك بالكلمات.
cannot-read-document = لا يمكنني قراءة الملفات. يُرجى عدم إرسال رسائل أو نتائج هنا. يُرجى كتابة سؤالك بالكلمات.
cannot-read-other = لا يمكنني قراءة هذا النوع من الرسائل. يُرجى كتابة سؤالك بالكلمات.

apology-text = عذرًا. حدث خطأ من جهتي ولم أتمكن من الرد على رسالتك. يُرجى المحاولة مرة أخرى، أو النظر في المواضيع: /topics.
