### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = ما يمكنك فعله الآن:

answer-keep-your-place = للحفاظ على دورك: يُرجى عدم إلغاء الفحوص أو العلاجات المحجوزة. ويُرجى سؤال فريقك الطبي: هل يمكن أن يضرّك الانتظار؟

answer-helplines = من يمكنك الاتصال به:

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = المصادر: { $publishers }. تاريخ المراجعة: { $date }. ينطبق على: { $nation }.

answer-for-everywhere = كل البلدان

answer-for-elsewhere = أماكن ليست في قائمتنا (قد تختلف القواعد في بلدك)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = كان موعد مراجعة هذه الإجابة من جديد { $date }. ربما تغيّرت بعض التفاصيل. إذا كان هذا يهمك، يُرجى سؤال فريقك الطبي.

## No answer, or not yet

did-you-mean-text = لا أعرف بالضبط أي سؤال من هذه هو المقصود. يُرجى اختيار واحد، أو السؤال بكلمات أخرى.
did-you-mean-one-text = لا أعرف بالضبط، لكن ربما يكون هذا هو السؤال المقصود. يُرجى اختياره، أو السؤال بكلمات أخرى.

declined-medical-advice =
    هذا سؤال مهم، ويحتاج إلى شخص يعرف حالتك. أنا لست طبيبًا ولا يمكنني الإجابة عنه.

    يُرجى سؤال طبيبك أو التمريض المتخصص (specialist nurse). إذا كان الأمر لا يحتمل الانتظار، يُرجى الاتصال بالرقم الذي أعطاك إياه فريقك الطبي.

    يمكنني مساعدتك في الحصول على رأي ثانٍ.

declined-booking =
    لا يمكنني حجز شيء لك أو تغييره أو إلغاؤه. يُرجى الاتصال بالمستشفى أو العيادة. غالبًا ما يكون الرقم في رسالتك.

    يمكنني أن أشرح لك كيفية طلب رأي ثانٍ والاستعداد له.

declined-another-language =
    أتكلم حاليًا اللغات الموجودة في /settings فقط. للتحدث مع أطبائك، يُرجى السؤال مبكرًا عن إمكانية وجود مترجم فوري.

declined-other =
    ليس لدي جواب عن هذا. يمكنني المساعدة في موضوع الرأي الثاني في علاج السرطان.

    يُرجى السؤال بكلمات أخرى، أو النظر في المواضيع. أما الأسئلة عن صحتك، فيُرجى طرحها على طبيبك أو طاقم التمريض.

## Small talk

smalltalk-greeting = مرحبًا. ما الذي يهمك معرفته عن الرأي الطبي الثاني؟ يمكن كتابة السؤال بكلماتك، أو الاختيار أدناه.
smalltalk-thanks = على الرحب والسعة. يمكنك العودة والسؤال في أي وقت.
smalltalk-who-are-you = أنا خدمة آلية. لا يقرأ أي شخص هذه المحادثة، ولست طبيبًا. كُتبت إجاباتي ورُوجعت مسبقًا.
smalltalk-frustrated = يؤسفني أنني لم أستطع المساعدة. أعرف فقط عن الرأي الثاني. يُرجى المحاولة بكلمات أخرى، أو النظر في المواضيع، أو التحدث مع طبيبك أو طاقم التمريض.
