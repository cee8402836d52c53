### Draft translation; not yet checked by a native speaker.
### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = أريد التحقق من تشخيصي
    .line = أود أن يتحقق طبيب آخر من تشخيصي، حتى أثق به.
reason-other-treatments = أريد معرفة الخيارات الأخرى
    .line = أود معرفة العلاجات الأخرى الموجودة لي.
reason-confirm = أريد سماع ذلك من طبيب آخر
    .line = أود أن يؤكد طبيب آخر ما قيل لي.
reason-best-treatment = أخاف أن يكون هناك علاج أفضل
    .line = أخاف ألا يكون العلاج المعروض هو الأفضل لي.
reason-wrong-diagnosis = أظن أن تشخيصي قد يكون خاطئًا
    .line = يقلقني أن تشخيصي قد يكون خاطئًا، وأود ذكر السبب.
reason-takes-too-long = تشخيصي يستغرق وقتًا طويلًا
    .line = معرفة مرضي تستغرق وقتًا طويلًا. أود معرفة ما لا يزال ناقصًا.
reason-not-at-ease = الخطة لا تريحني
    .line = الخطة لا تريحني، وأود التحدث عما يقلقني.
reason-sooner-or-elsewhere = ربما في وقت أقرب، أو في مكان آخر
    .line = أود معرفة هل يمكن أن يبدأ العلاج في وقت أقرب، أو في مكان آخر.
reason-hard-to-talk = أجد صعوبة في التحدث مع طبيبي
    .line = لا أشعر بأنني أستطيع الكلام بحرية، وأود إيجاد طريقة.
reason-disagree = لا أتفق مع طبيبي
    .line = أرى بعض الأمور بطريقة تختلف عن طبيبي، وأود شرح ذلك.
reason-rare = السرطان لديّ نادر
    .line = السرطان لديّ من نوع نادر. أود سماع رأي طبيب يعرفه جيدًا.
reason-conflicting-advice = قيلت لي أشياء مختلفة
    .line = حصلت على نصائح لا تتفق معًا. أود معرفة كيف أفهمها.
reason-few-cases = رأى طبيبي حالات قليلة مثل حالتي
    .line = أود سماع رأي طبيب رأى كثيرًا من المصابين بمرضي.
reason-cannot-choose = لا أستطيع الاختيار بين العلاجات
    .line = هناك أكثر من علاج، ولا أستطيع الاختيار. قد يساعدني رأي آخر.
reason-unclear-tests = فحوصي لا تُظهر الأمر بوضوح
    .line = فحوصي لا تُظهر بوضوح نوع السرطان أو مكانه. أود أن ينظر طبيب آخر فيها.
reason-already-treated = أريد مشورة في كيفية المواصلة
    .line = حصلت على علاج. أود مشورة طبيب آخر في كيفية مواصلته.
