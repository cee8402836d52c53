### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = تذكير: لديك شيء مقرر يوم { $day }، الساعة { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = تذكير: لديك شيء مقرر غدًا الساعة { $time }. غدًا هو { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = تذكير: لديك شيء مقرر اليوم الساعة { $time }. اليوم هو { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours =
    { $count ->
        [zero] تذكير: لديك شيء مقرر بعد { $count } ساعة. يبدأ الساعة { $time }.
        [one] تذكير: لديك شيء مقرر بعد ساعة واحدة. يبدأ الساعة { $time }.
        [two] تذكير: لديك شيء مقرر بعد ساعتين. يبدأ الساعة { $time }.
        [few] تذكير: لديك شيء مقرر بعد { $count } ساعات. يبدأ الساعة { $time }.
        [many] تذكير: لديك شيء مقرر بعد { $count } ساعة. يبدأ الساعة { $time }.
       *[other] تذكير: لديك شيء مقرر بعد { $count } ساعة. يبدأ الساعة { $time }.
    }
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [zero] تذكير: لديك شيء مقرر بعد { $count } دقيقة. يبدأ الساعة { $time }.
        [one] تذكير: لديك شيء مقرر بعد دقيقة واحدة. يبدأ الساعة { $time }.
        [two] تذكير: لديك شيء مقرر بعد دقيقتين. يبدأ الساعة { $time }.
        [few] تذكير: لديك شيء مقرر بعد { $count } دقائق. يبدأ الساعة { $time }.
        [many] تذكير: لديك شيء مقرر بعد { $count } دقيقة. يبدأ الساعة { $time }.
       *[other] تذكير: لديك شيء مقرر بعد { $count } دقيقة. يبدأ الساعة { $time }.
    }
reminder-began-yesterday = كان لديك شيء مقرر أمس. كيف كان؟
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = كان لديك شيء مقرر يوم { $day }. كيف كان؟

## What follows

reminder-prepare =
    ما زال هناك وقت للاستعداد. يمكن لقائمة أن تساعدك في ذلك.

    من المفيد التفكير فيمن يمكنه مرافقتك، وكتابة أسئلتك.
reminder-records-arrived = هل وصلت سجلاتك؟ يُرجى الاتصال بمكان الزيارة. إذا لم تصل، يُرجى طلب إرسالها من فريقك الطبي.
reminder-records-bring = هل ستكون سجلاتك معك؟ يُرجى الآن طلب تقرير فحص الأنسجة (pathology report) وصور الأشعة على قرص. ويُرجى السؤال هل شرائح الأنسجة (slides) مطلوبة، ومن يرسلها.
reminder-records-ask = يُرجى سؤال من ستكون الزيارة عندهم كيف تصل إليهم سجلاتك، وهل هي عندهم.
reminder-left = يُرجى النظر في قائمتك. هل بقي شيء؟
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [zero] لم يبقَ شيء في قائمتك.
        [one] بقي شيء واحد في قائمتك.
        [two] بقي شيئان في قائمتك.
        [few] بقيت { $count } أشياء في قائمتك.
        [many] بقي { $count } شيئًا في قائمتك.
       *[other] بقي { $count } شيء في قائمتك.
    }
reminder-left-nothing = كل شيء في قائمتك عليه علامة.
reminder-shortly = يمكن معرفة المزيد بالأزرار أدناه.
# $place (text): where it is, in the person’s own words.
reminder-where = المكان: { $place }
reminder-after-second = يُرجى اختيار ما ينطبق، لقراءة ما يمكن أن يأتي بعد ذلك. هل قال الطبيبان الشيء نفسه؟
reminder-after-unknown = يُرجى اختيار ما ينطبق، لقراءة ما يمكن أن يأتي بعد ذلك. إذا كانت الزيارة لطبيب ثانٍ: هل قال الطبيبان الشيء نفسه؟ وإذا كان شيئًا آخر، فلا حاجة إلى الاختيار.
reminder-after = يمكن للأزرار أدناه أن تساعدك فيما يأتي بعد ذلك.

## Where reminders are changed

reminders-title-all = التذكيرات لكل مواعيدك
reminders-title-one = التذكيرات لهذا الموعد
reminders-changed = حُفظ التغيير.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: مفعّل
reminders-none = كل التذكيرات متوقفة. لن يأتي شيء من تلقاء نفسه.
reminders-none-but-own = هذه التذكيرات متوقفة. لبعض المواعيد تذكيرات خاصة بها.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = لا يأتي تذكير بين { $from } و{ $until }، إلا إذا كان الموعد سيفوتك.
reminders-not-quiet = يمكن أن تأتي التذكيرات في أي وقت من النهار أو الليل.
reminders-coming = التذكيرات القادمة تأتي في:
reminders-nothing-coming = لا يوجد تذكير مقرر في الوقت الحالي.
reminders-choose = أي تذكير يجب أن يأتي في وقت آخر؟
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = يأتي الآن: { $lead }. متى يأتي بدلًا من ذلك؟ يمكن مثلًا كتابة «قبل 5 أيام» أو «قبل ساعتين».
reminders-ask-new = متى يأتي التذكير؟ يمكن مثلًا كتابة «قبل 5 أيام» أو «قبل ساعتين».
reminders-fault-not-before = هذا ليس قبل الموعد. يمكن مثلًا كتابة «قبل يوم» أو «قبل ساعتين».
reminders-fault-time-of-day =
    وقت اليوم يصلح لموعد واحد فقط. يُرجى فتح ذلك الموعد أولًا، واختيار تذكيراته.

    لكل المواعيد، يمكن مثلًا كتابة «قبل يوم» أو «قبل ساعتين».
reminders-fault-no-time = في أي ساعة من ذلك اليوم؟ يمكن مثلًا كتابة «في نفس اليوم الساعة 9» أو «قبل ساعتين».
reminders-fault-too-many = هذا أكبر عدد من التذكيرات يمكنني حفظه. يُرجى إيقاف واحد أولًا.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    متى يجب ألا يأتي تذكير؟ يُرجى الاختيار، أو كتابة مثلًا «22 إلى 8».

    الآن: من { $from } إلى { $until }.
reminders-ask-hours-none =
    متى يجب ألا يأتي تذكير؟ يُرجى الاختيار، أو كتابة مثلًا «22 إلى 8».

    الآن يمكن أن تأتي التذكيرات في أي وقت.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [zero] قبل { $count } يوم
        [one] قبل يوم واحد
        [two] قبل يومين
        [few] قبل { $count } أيام
        [many] قبل { $count } يومًا
       *[other] قبل { $count } يوم
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [zero] قبل { $count } ساعة
        [one] قبل ساعة واحدة
        [two] قبل ساعتين
        [few] قبل { $count } ساعات
        [many] قبل { $count } ساعة
       *[other] قبل { $count } ساعة
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [zero] قبل { $count } ساعة و{ $minutes } دقيقة
        [one] قبل ساعة واحدة و{ $minutes } دقيقة
        [two] قبل ساعتين و{ $minutes } دقيقة
        [few] قبل { $count } ساعات و{ $minutes } دقيقة
        [many] قبل { $count } ساعة و{ $minutes } دقيقة
       *[other] قبل { $count } ساعة و{ $minutes } دقيقة
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [zero] قبل { $count } دقيقة
        [one] قبل دقيقة واحدة
        [two] قبل دقيقتين
        [few] قبل { $count } دقائق
        [many] قبل { $count } دقيقة
       *[other] قبل { $count } دقيقة
    }
# $time (text): for example “09:00”.
lead-on-day = في اليوم نفسه الساعة { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [zero] قبل { $count } يوم، الساعة { $time }
        [one] قبل يوم واحد، الساعة { $time }
        [two] قبل يومين، الساعة { $time }
        [few] قبل { $count } أيام، الساعة { $time }
        [many] قبل { $count } يومًا، الساعة { $time }
       *[other] قبل { $count } يوم، الساعة { $time }
    }
lead-day-after = بعد الموعد بيوم
lead-late = قبل الموعد بقليل

## Buttons

button-reminders = تغيير التذكيرات
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = إيقاف: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = تفعيل: { $lead }
button-reminder-choose = تغيير وقت تذكير
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = إضافة تذكير
button-reminder-hours = ساعات الهدوء
button-reminders-usual = العودة إلى التذكيرات المعتادة
button-reminders-as-all = كما في كل المواعيد
button-reminders-none = إيقاف الكل
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = من { $from } إلى { $until }
button-quiet-never = بدون ساعات هدوء
button-went-same = قالا الشيء نفسه
button-went-different = قالا شيئًا مختلفًا
button-went-not-sure = لا أعرف بالضبط
button-went-something-else = كان شيئًا آخر
