### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = قبل طلب رأي ثانٍ
    .purpose = توضيح هدفك قبل طلب رأي ثانٍ.
checklist-before-you-ask-consent = سؤال المريض أولًا: هل يريد ذلك؟
    .more = القرار له، ويجب أن يوافق على مساعدتك. إذا كان الجواب لا، يُرجى التوقف عند ذلك.
checklist-before-you-ask-your-reason = كتابة سبب رغبتك في رأي آخر
    .more = يكفي سبب أو سببان. فهي تفيدك وتفيد طبيبك.
checklist-before-you-ask-explain-again = طلب الشرح مرة أخرى من طبيبك
    .more = كثيرًا ما يكفي حديث جيد، ولا تكون هناك حاجة إلى رأي ثانٍ.
checklist-before-you-ask-could-waiting-harm = سؤال طبيبك: هل يمكن أن يضرّني الانتظار؟
    .more = يُرجى السؤال عن مدة التأخير الممكنة. إذا كان العلاج عاجلًا، يُرجى التحدث مع فريقك الطبي قبل اتخاذ القرار.
checklist-before-you-ask-keep-bookings = الاحتفاظ بالفحوص والعلاجات المحجوزة
    .more = يُرجى عدم إلغائها. إذا بقيت مع طبيبك الأول، فإن المواعيد التي احتفظت بها توفر الوقت.
checklist-before-you-ask-for-and-against = التفكير في المزايا والعيوب
    .more = المزايا: ينظر خبير آخر في حالتك. العيوب: قد يبدأ العلاج متأخرًا، وقد يكون الطريق طويلًا.
checklist-before-you-ask-your-questions = كتابة كل ما ليس مفهومًا لك
    .more = لا ينبغي أن يخجل أحد من السؤال مرة أخرى. فالمعلومات كثيرة.
checklist-before-you-ask-why-this-plan = السؤال لماذا اختير لك هذا العلاج
    .more = يمكن لطبيبك أو للتمريض المتخصص شرح ذلك، وذكر الخيارات الأخرى.
checklist-before-you-ask-company = طلب مرافقة شخص إلى الموعد
checklist-before-you-ask-whom-to-ask-uk = اختيار من يُسأل: الاستشاري أو طبيب العائلة أو القسم
    .more = من الأفضل سؤال الاستشاري (طبيب كبير في المستشفى) أولًا. والطريق الآخر هو طبيب العائلة (GP).
checklist-before-you-ask-private-price-uk = عند التفكير في الدفع، السؤال عن السعر أولًا
    .more = إذا كان الدفع على نفقتك، فيجب إخبارك بالسعر في البداية. وإذا كان لديك تأمين، يُرجى السؤال قبل الحجز.
checklist-before-you-ask-names-us = طلب أسماء أطباء يمكنك التواصل معهم
    .more = يمكنك سؤال طبيبك، أو طبيب آخر موضع ثقتك.
checklist-before-you-ask-health-plan-us = سؤال خطة التأمين الصحي عما تدفعه
    .more = يُرجى السؤال عن شبكتها (network) وعن الإحالة وعن حصتك من التكلفة.
checklist-before-you-ask-rules-elsewhere = السؤال في المستشفى عن كيفية ذلك في بلدك
    .more = تختلف القواعد والتكاليف من بلد إلى آخر.

## The talk with your own doctor

checklist-talk-with-your-doctor = الحديث مع طبيبك
    .purpose = أخذ أسبابك وأسئلتك معك على الورق.
checklist-talk-with-your-doctor-consent = سؤال المريض: هل يمكنك الحضور والكلام؟
    .more = لا يمكن للطبيب التحدث معك عن المريض إلا إذا وافق المريض.
checklist-talk-with-your-doctor-interpreter = طلب مترجم فوري لهذا الموعد
    .more = يُرجى إخبار العيادة أو المستشفى بلغتك في أقرب وقت ممكن.
checklist-talk-with-your-doctor-ask-plainly = قول: «أود رأيًا ثانيًا»
    .more = نادرًا ما ينزعج الأطباء من هذا. فهم يستشيرون بعضهم بعضًا أيضًا.
checklist-talk-with-your-doctor-could-waiting-harm = السؤال: هل يمكن أن يضرّني البدء متأخرًا؟
    .more = إذا كان المرض خطيرًا أو العلاج عاجلًا، يُرجى طرح هذا السؤال قبل اتخاذ القرار.
checklist-talk-with-your-doctor-keep-bookings = إخبار الطبيب بأن مواعيدك المحجوزة باقية
    .more = يُرجى عدم إلغائها. إذا بقيت مع هذا الطبيب، فإن المواعيد التي احتفظت بها توفر الوقت.
checklist-talk-with-your-doctor-your-reason = ذكر سبب رغبتك في رأي آخر
    .more = ومن المفيد أيضًا ذكر رغبتك في علاج آخر، أو شكوكك في التشخيص.
checklist-talk-with-your-doctor-how-long = السؤال عن المدة المتوقعة
checklist-talk-with-your-doctor-explain-again = طلب شرح التشخيص مرة أخرى بكلمات بسيطة
    .more = من الصعب استيعاب المعلومات بعد صدمة. الأطباء يعرفون ذلك.
checklist-talk-with-your-doctor-why-this-plan = السؤال لماذا اختير لك هذا العلاج
checklist-talk-with-your-doctor-other-treatments = السؤال عن العلاجات الأخرى الموجودة
checklist-talk-with-your-doctor-company = إحضار شخص يكتب ما يقال
checklist-talk-with-your-doctor-referral-uk = طلب إحالتك إلى متخصص آخر
    .more = الإحالة تعني إرسالك إلى طبيب آخر. ينظر الطبيب في حالتك وقد يقول لا.
checklist-talk-with-your-doctor-names-us = طلب أسماء أطباء يمكنك التواصل معهم
checklist-talk-with-your-doctor-rules-elsewhere = السؤال عن كيفية ترتيب رأي ثانٍ هنا

## Preparing for the second appointment

checklist-preparing = الاستعداد للرأي الثاني
    .purpose = تجهيز ملاحظاتك وأسئلتك وسجلاتك.
checklist-preparing-interpreter = طلب مترجم فوري الآن
    .more = يُرجى ذكر لغتك عند حجز الزيارة. ويُرجى الاتصال قبل الموعد بأيام والسؤال هل رُتّب ذلك.
checklist-preparing-your-aim = تحديد هدفك من هذه الزيارة
    .more = يُرجى إكمال هذه الجملة: «بعد الزيارة أريد أن أعرف …»
checklist-preparing-records-arrived-uk = الاتصال والسؤال: هل وصلت سجلاتي؟
    .more = يُرجى السؤال أيضًا عن صور الأشعة ونتائج الفحوص. إذا لم تصل، يُرجى إخبار طبيبك قبل الزيارة.
checklist-preparing-records-complete-us = سؤال العيادة الجديدة: هل لديها كل ما يلزم؟
    .more = تحتاج العيادة عادة إلى تقرير المختبر عن الأنسجة (pathology report) وصور الأشعة على قرص. ويُرجى السؤال أيضًا عن شرائح الأنسجة (tissue slides).
checklist-preparing-records-how-elsewhere = السؤال: هل تُرسل سجلاتي، أم أحضرها؟
    .more = إذا كان يجب إرسالها، يُرجى السؤال هل وصلت.
checklist-preparing-your-questions = كتابة أسئلتك
    .more = يُرجى وضع الأسئلة الثلاثة الأهم في الأعلى. يمكن طرحها دون خوف.
checklist-preparing-your-notes = كتابة ملاحظات عن الأعراض والعلاج حتى الآن
    .more = تكفي بضعة أسطر: ماذا بدأ ومتى، وأي علاج حصلت عليه.
checklist-preparing-patient-aim = سؤال المريض عما يأمل معرفته
    .more = يمكنه إكمال هذه الجملة: «بعد الزيارة أريد أن أعرف …»
checklist-preparing-relative-agrees = سؤال المريض عما يمكنك قوله والسؤال عنه
    .more = قد تكون بعض الأمور خاصة. القرار للمريض.
checklist-preparing-records-sent-uk = طلب إرسال سجلاتك وصور الأشعة
    .more = يُرجى سؤال طبيبك: من يرسل ماذا، ومتى؟
checklist-preparing-health-plan-us = سؤال خطة التأمين الصحي عن التكلفة والإحالة
    .more = يُرجى السؤال هل الطبيب في شبكتها (network)، وما الذي سيكون عليك دفعه.
checklist-preparing-medicines = كتابة قائمة الأدوية والفيتامينات والمكملات
    .more = يُرجى كتابة اسم كل منها، والكمية والوقت.
checklist-preparing-company = طلب حضور صديق أو قريب
    .more = يمكنه أن يساندك ويستمع ويسأل أيضًا.
checklist-preparing-travel = التخطيط للذهاب والعودة
checklist-preparing-keep-bookings = الاحتفاظ بالفحوص والعلاجات المحجوزة
    .more = يُرجى عدم إلغائها بسبب هذه الزيارة. إذا بقيت مع طبيبك الأول، فإن المواعيد التي احتفظت بها توفر الوقت.

## What to bring

checklist-what-to-bring = ما يجب إحضاره
    .purpose = وضع كل شيء في حقيبة واحدة قبل ذلك بيوم.
checklist-what-to-bring-consent = سؤال المريض عن الأوراق التي يمكنك أخذها
    .more = السجلات ملك للمريض. والقرار له فيمن يراها.
checklist-what-to-bring-papers = إحضار الأوراق الطبية الموجودة في البيت
    .more = الرسائل ونتائج الفحوص والتقارير كلها مهمة.
checklist-what-to-bring-copies = إحضار نسخ من سجلاتك، إلا إذا أُرسلت مسبقًا
    .more = إذا لم يكن إرسالها مؤكدًا، يُرجى إحضار ما عندك.
checklist-what-to-bring-medicines = إحضار قائمة بكل أدويتك
    .more = الفيتامينات والمكملات مهمة أيضًا. يمكنك نقل ذلك من العلب.
checklist-what-to-bring-arrived-uk = التأكد من وصول سجلاتك
    .more = ينبغي أن تُرسل نيابة عنك. يُرجى الاتصال بالمستشفى الجديد قبل الموعد بأيام.
checklist-what-to-bring-pathology-us = إحضار تقرير فحص الأنسجة (pathology report)
    .more = هو تقرير المختبر عن أنسجتك. يُرجى طلب نسخة من المستشفى الذي أجرى الفحص.
checklist-what-to-bring-who-sends-elsewhere = السؤال عمن يرسل سجلاتك، وعما يجب إحضاره
    .more = يختلف هذا من بلد إلى آخر.
checklist-what-to-bring-scans-us = إحضار صور الأشعة على قرص
    .more = يُرجى سؤال المستشفى الذي أُجريت فيه الأشعة.
checklist-what-to-bring-slides-us = السؤال هل شرائح الأنسجة مطلوبة، ومن يرسلها
checklist-what-to-bring-questions = إحضار أسئلتك على الورق، وقلم
checklist-what-to-bring-notes = إحضار ملاحظاتك عن الأعراض والعلاج
checklist-what-to-bring-letter = إحضار رسالة الموعد وإثبات الهوية
checklist-what-to-bring-insurance-card-us = إحضار بطاقة التأمين
checklist-what-to-bring-glasses = إحضار نظارتك أو سماعة الأذن

## Questions for the second doctor

checklist-questions-for-second-doctor = أسئلة للطبيب الثاني
    .purpose = يُرجى وضع علامة على السؤال بعد طرحه، وإزالة ما ليس ضروريًا لك.
checklist-questions-for-second-doctor-consent = سؤال المريض عن الأسئلة التي يمكنك طرحها
    .more = يمكن لصديق أو قريب أيضًا طرح أسئلة. يُرجى الاتفاق على ذلك قبل الدخول.
checklist-questions-for-second-doctor-same-diagnosis = هل رأيك في تشخيصي مثل رأي الطبيب الأول؟
checklist-questions-for-second-doctor-same-treatment = هل يكون علاجي عندك بالطريقة نفسها؟ ولماذا؟
checklist-questions-for-second-doctor-other-treatments = ما العلاجات الأخرى الموجودة لي؟
checklist-questions-for-second-doctor-could-waiting-harm = هل يمكن أن يضرّني تأخير بدء العلاج؟
    .more = يُرجى سؤال طبيبك أيضًا. ويُرجى الاحتفاظ بالفحوص والعلاجات المحجوزة.
checklist-questions-for-second-doctor-keep-bookings = أحتفظ بمواعيدي المحجوزة. هل هذا صحيح؟
    .more = يُرجى عدم إلغائها. إذا بقيت مع طبيبك الأول، فإن المواعيد التي احتفظت بها توفر الوقت.
checklist-questions-for-second-doctor-good-and-bad = ما مزايا كل خيار وعيوبه؟
checklist-questions-for-second-doctor-trial = هل هناك تجربة لعلاج جديد متاحة لي؟
    .more = يمكنك سؤال أطبائك وطاقم التمريض عن هذا أيضًا.
checklist-questions-for-second-doctor-more-tests = هل أحتاج إلى فحوص أخرى؟ ما هي، ولماذا؟
checklist-questions-for-second-doctor-cases-like-mine = هل رأيت كثيرًا من المصابين بمرضي؟
checklist-questions-for-second-doctor-treat-me = هل يمكنك علاجي، إذا كانت هذه رغبتي؟
    .more = الطبيب الثاني غير ملزم بأن يصبح طبيبك.
checklist-questions-for-second-doctor-write-to-doctor = هل يمكنك الكتابة إلى طبيبي؟
checklist-questions-for-second-doctor-in-writing = هل يمكنني الحصول على جوابك مكتوبًا؟
checklist-questions-for-second-doctor-cost = كم يكلف ذلك، ومن يدفع؟

## On the day

checklist-the-day = في يوم الزيارة
    .purpose = خطوات صغيرة ليوم الزيارة.
checklist-the-day-relative-listens = ترك المريض يتكلم أولًا
    .more = يمكنك الاستماع والكتابة والسؤال، كما اتفقتما من قبل.
checklist-the-day-interpreter = طلب مترجم فوري عند مكتب الاستقبال
    .more = يُرجى فعل ذلك قبل بدء الحديث. إذا لم يأتِ أحد، يُرجى طلب مترجم فوري بالهاتف أو الفيديو.
checklist-the-day-time-and-place = التأكد من الوقت والمكان والطريق
checklist-the-day-papers = أخذ أوراقك وقوائمك وأسئلتك
checklist-the-day-your-aim = ذكر هدفك من الزيارة في البداية
checklist-the-day-first-opinion = ذكر ما وجده الطبيب الأول واقترحه
checklist-the-day-all-questions = طرح أسئلتك دون خوف
    .more = فالزيارة من أجل هذا.
checklist-the-day-not-clear = إذا كان شيء غير واضح: قول ذلك
    .more = يمكن قول: «أرجو شرح ذلك مرة أخرى بكلمات أخرى.»
checklist-the-day-write-answers = كتابة الأجوبة، أو طلب ذلك من شخص
checklist-the-day-a-break = طلب استراحة إذا كان الأمر متعبًا
    .more = قد يكون سماع التشخيص مرة أخرى مؤلمًا.
checklist-the-day-next-steps = السؤال عن الخطوة التالية، وبمن يمكنك الاتصال
checklist-the-day-who-tells-doctor = السؤال عمن يخبر طبيبك، ومتى

## After the visit

checklist-after-the-visit = بعد الزيارة
    .purpose = نقل الرأي الجديد إلى طبيبك.
checklist-after-the-visit-consent = سؤال المريض عما يريد فعله بعد ذلك
    .more = الاختيار للمريض. يمكنك المساعدة إذا وافق.
checklist-after-the-visit-write-down = كتابة ما سمعت قبل نسيانه
checklist-after-the-visit-tell-own-doctor = مناقشة الأمر مع طبيبك
    .more = قد تغيّران العلاج معًا.
checklist-after-the-visit-keep-bookings = الاحتفاظ بالفحوص والعلاجات المحجوزة
    .more = يُرجى التحدث مع فريقك الطبي قبل تغيير أي شيء.
checklist-after-the-visit-could-waiting-harm = السؤال هل يمكن أن يضرّك وقت التفكير
    .more = إذا كان العلاج عاجلًا، يُرجى سؤال فريقك الطبي عن هذا الآن.
checklist-after-the-visit-they-agree = إذا اتفق الطبيبان: مراجعة مواعيدك القادمة
    .more = عندما يتفق طبيبان، يزداد اطمئنان معظم الناس إلى الخطة.
checklist-after-the-visit-they-differ = إذا اختلف الطبيبان: سؤال كل منهما عن السبب
    .more = لا داعي للقلق. ما زالت أمامك عدة طرق.
checklist-after-the-visit-third-doctor = إذا صعب الاختيار: السؤال عن طبيب ثالث
checklist-after-the-visit-who-treats = تحديد من يعالجك
    .more = ليس عليك تغيير طبيبك.
checklist-after-the-visit-take-me-on = عند الرغبة في التغيير: سؤال الطبيب الثاني
    .more = الطبيب الثاني غير ملزم بقبولك. يُرجى السؤال عمن يعتني بك حتى يتم ذلك.
checklist-after-the-visit-letter-arrived = التأكد من وصول التقرير إلى طبيبك
    .more = يُرجى أيضًا طلب نسخة لك.
checklist-after-the-visit-feelings = إخبار فريقك الطبي بشعورك
    .more = قد تكون هناك خيبة أمل عند سماع الشيء نفسه. وقد يكون ذلك مؤلمًا أيضًا.
checklist-after-the-visit-health-plan-us = مراجعة الفاتورة مع خطة التأمين الصحي
checklist-after-the-visit-interpreter = طلب مترجم فوري للموعد القادم
