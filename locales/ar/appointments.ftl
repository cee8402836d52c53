### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

appointment-phrases = عندي موعد | لدي موعد | عندنا موعد | لدينا موعد | معي موعد | موعدي يوم | موعدي في | موعدي الساعة | موعدي غدا | موعدي بكرة | موعدي القادم | موعد جديد | أضف موعد | إضافة موعد | ذكرني بموعدي | ذكريني بموعدي | تذكيري بموعدي | موعد الأشعة | عندي أشعة | لدي أشعة | موعد الرأي الثاني | الموعد يوم | حجزت موعد | andi maw3id | 3andi maw3id | 3indi maw3id | ladaya maw3id

appointment-list-phrases = مواعيدي | المواعيد | قائمة مواعيدي | أرني مواعيدي | ارني مواعيدي | عرض مواعيدي | وريني مواعيدي | ورجيني مواعيدي | فرجيني مواعيدي | شوف مواعيدي | شوفلي مواعيدي | ما هي مواعيدي | ما مواعيدي | شو مواعيدي | ايش مواعيدي | ايه مواعيدي | هل عندي موعد | هل عندي مواعيد | هل لدي موعد | هل لدي مواعيد | عندي موعد ولا لا | متى موعدي | متى الموعد | متى موعدي القادم | متى موعدي الجاي | امتى موعدي | امتى ميعادي | ايمتى موعدي | موعدي متى | موعدي امتى | كم الساعة موعدي | الساعة كم موعدي | في أي ساعة موعدي | mawa3idi | mawa3eedi | emta maw3edi | emta maw3idi | mata maw3idi

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = هل أذكّرك بشيء في { $date }؟

## When is it?

appointment-ask-moment =
    متى الموعد؟

    يمكن كتابة اليوم والوقت بأي طريقة. مثلًا: «الثلاثاء القادم 14:30» أو «12 مايو 14:30» أو «غدًا الساعة 9». أو يمكن اختيار اليوم من التقويم.

# $time (text): the time, for example “14:30”.
appointment-ask-day = في أي يوم، الساعة { $time }؟ يُرجى كتابته، مثلًا «12 مايو» أو «الثلاثاء القادم». أو يمكن اختياره من التقويم.

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: يُرجى النقر على اليوم. ويمكن أيضًا كتابته، مثلًا «12 مايو».

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = لا يوجد يوم للاختيار هناك. { $month }: يُرجى النقر على يوم عليه رقم، أو كتابته، مثلًا «12 مايو».

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = في أي ساعة يوم { $date }؟ يُرجى النقر على الساعة، أو كتابة الوقت، مثلًا «2:30 مساءً» أو «14:30».

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }، ابتداءً من { $time }: يُرجى النقر على الوقت بالضبط، أو كتابته.

appointment-moment-unclear = لم أجد يومًا في ذلك. يمكن كتابته، مثلًا «12 مارس»، أو اختياره من التقويم.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = هل هذا صحيح؟ بالنقر عليه سأحفظه.
appointment-which-order = يمكن قراءة اليوم والشهر بطريقتين. أي يوم هو المقصود؟
appointment-which-week = أي يوم من هذه الأيام هو المقصود؟
appointment-which-day = أي يوم هو؟
appointment-which-half = أي وقت هو المقصود؟
appointment-which-day-or-time = هل هذا يوم أم وقت؟ أيهما المقصود؟
appointment-which-time = في رسالتك أكثر من وقت. متى يبدأ الموعد؟
appointment-which-two = في رسالتك أكثر من يوم. أي يوم هو؟
appointment-which-no-such = لا يوجد يوم كهذا. هل المقصود يوم قريب منه؟
appointment-which-weekday = هذا التاريخ في يوم آخر من الأسبوع. أي يوم هو المقصود؟
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = هذا الوقت مضى: { $moment }. متى الموعد؟
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = هذا بعد أكثر من سنتين: { $moment }. يُرجى التأكد منه، وكتابته مرة أخرى.
appointment-which-gap = هذا الوقت غير موجود في ذلك اليوم، لأن الساعة تتقدم. ما الوقت المكتوب في رسالة الموعد؟
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = تتأخر الساعة عندها، فيأتي هذا الوقت مرتين: { $moment }. أيهما المقصود؟

## The time zone

appointment-ask-nation = أين تُقدَّم لك الرعاية الطبية؟ أسأل حتى تأتي التذكيرات في الوقت الصحيح.

appointment-zone-united-states =
    ما منطقتك الزمنية؟ أسأل حتى تأتي التذكيرات في الوقت الصحيح.

    ويمكن أيضًا كتابة أقرب مدينة كبيرة، أو كم الساعة الآن عندك.

appointment-zone-anywhere =
    ما منطقتك الزمنية؟ أسأل حتى تأتي التذكيرات في الوقت الصحيح.

    يُرجى كتابة أقرب مدينة كبيرة، مثلًا «باريس». أو كتابة كم الساعة الآن عندك، مثلًا «15:20».

appointment-zone-several = أي من هذه صحيح؟ إذا لم يكن أي منها صحيحًا، يُرجى كتابة مدينة كبيرة قريبة منك، أو كم الساعة الآن عندك.

appointment-zone-none = لا أعرف هذا المكان. يُرجى كتابة مدينة أكبر قريبة منه، مثل العاصمة. أو كتابة كم الساعة الآن عندك.

# $city (text): the city, for example “Paris”.
appointment-zone-city = توقيت { $city }

zone-europe-london = توقيت المملكة المتحدة
zone-america-new-york = التوقيت الشرقي (نيويورك)
zone-america-chicago = التوقيت المركزي (شيكاغو)
zone-america-denver = توقيت الجبال (دنفر)
zone-america-phoenix = توقيت أريزونا (فينيكس)
zone-america-los-angeles = توقيت المحيط الهادئ (لوس أنجلوس)
zone-america-anchorage = توقيت ألاسكا (أنكوريج)
zone-pacific-honolulu = توقيت هاواي (هونولولو)
zone-america-puerto-rico = توقيت بورتوريكو (سان خوان)
zone-pacific-guam = توقيت غوام (هاغاتنيا)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday } { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date } الساعة { $time }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date } الساعة { $time }، { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (ليلًا)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }، قبل تأخير الساعة
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }، بعد تأخير الساعة

appointment-news-kept = حفظت موعدك:
appointment-news-already-kept = هذا الموعد محفوظ لدي من قبل:
appointment-news-moved = غيّرت اليوم والوقت:
appointment-news-changed = غيّرت ذلك:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = سبب الموعد: { $text }
# $text (text): in the person’s own words.
appointment-line-place = المكان: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = من يرافقك: { $text }
# $text (text): in the person’s own words.
appointment-line-note = ملاحظة: { $text }

appointment-kind-own-doctor = طبيبي
appointment-kind-second-opinion = رأي ثانٍ
appointment-kind-tests = فحوص

appointment-kind-other = شيء آخر

appointment-reminders-planned = سأكتب إليك:
appointment-reminders-none = لا يوجد تذكير مقرر.

appointment-is-over = هذا الموعد مضى.

## The list

appointment-list-empty = لا يوجد موعد هنا. يمكنني تذكيرك بموعد، حتى يكون لديك وقت للاستعداد.
appointment-list-ahead = مواعيدك. يمكن النقر على موعد لرؤيته أو تغييره.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = المواعيد من الرقم { $number } وما بعده مضت.
appointment-full = يمكنني حفظ 20 موعدًا على الأكثر. يُرجى حذف موعد مضى، ثم إضافة الموعد الجديد.

## Changing

appointment-ask-kind = ما سبب هذا الموعد؟ يمكنك عدم ذكره.
appointment-ask-place = أين هو؟ يُرجى كتابة المكان كما هو في رسالتك، مثلًا العيادة والغرفة.
appointment-ask-companion = من يأتي معك؟ يمكن كتابة «أختي». لا حاجة إلى اسم.
appointment-ask-note = ما الذي يهمك تذكّره عن هذا الموعد؟ يمكن كتابته بأي طريقة.

# $text (text): in the person’s own words.
appointment-ask-kept = المحفوظ الآن: { $text }

appointment-too-long = هذا طويل جدًا. يُرجى استخدام 200 حرف على الأكثر.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    هل أحذف هذا الموعد وتذكيراته؟ { $moment }

    هذا يحذفه هنا فقط. ولا يلغي أي شيء لدى المستشفى أو العيادة.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = هل أحذف هذا من القائمة؟ { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    حذفته هنا: { $moment }. لن يأتي أي تذكير به.

    لم أخبر المستشفى أو العيادة بهذا. إذا تعذر ذهابك، يُرجى الاتصال بهم.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = حذفته من القائمة: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    المنطقة الزمنية للمواعيد الجديدة: { $zone }

    المواعيد التي أدخلتها من قبل تبقى بمنطقتها الزمنية.
appointment-zone-unknown = غير معروفة بعد

## Calendar files

appointment-file-new =
    هذا موعدك كملف تقويم. بفتح الملف يضاف إلى تقويمك.

    فيه كلمة «موعد» والوقت والمكان. قد يذكّرك تقويمك قبل الموعد بيوم، ثم قبله بساعتين.
appointment-file-again = هذا الملف مع اليوم والوقت الجديدين. يُرجى فتحه لتحديث تقويمك.
appointment-file-gone = يُرجى فتح هذا الملف لإزالة الموعد من تقويمك. في بعض التقاويم يلزم الحذف باليد.

appointment-file-summary = موعد

appointment-ask-file = يمكنك الآن إرسال ملف تقويم من مستشفاك إليّ. ينتهي اسم الملف بـ «.ics». إذا أرسلت ملفًا من قبل، يُرجى إرساله مرة أخرى: لم أحفظه.

appointment-file-fault-too-large = هذا الملف كبير جدًا. يُرجى كتابة اليوم والوقت، أو إرسال ملف موعد واحد فقط.
appointment-file-fault-not-fetched = لم أتمكن من الحصول على هذا الملف. يُرجى إرساله مرة أخرى، أو كتابة اليوم والوقت.
appointment-file-fault-not-a-calendar = لا يمكنني قراءة هذا الملف كتقويم. يُرجى كتابة اليوم والوقت بدلًا منه.
appointment-file-fault-no-events = لا يوجد موعد في هذا الملف. يُرجى كتابة اليوم والوقت بدلًا منه.
appointment-file-fault-only-past = المواعيد في هذا الملف مضت.
appointment-file-fault-cancelled = يقول الملف إن الموعد أُلغي. يُرجى التأكد من ذلك لدى المستشفى أو العيادة.
appointment-file-fault-repeats = في الملف موعد متكرر، لكن لا يمكنني معرفة الموعد القادم. يُرجى كتابة اليوم والوقت.
appointment-file-fault-too-many = في هذا الملف تقويم كامل. يُرجى إرسال ملف موعد واحد، أو كتابة اليوم والوقت.

appointment-offer-one = وجدت هذا في ملفك. هل هو صحيح؟ بالنقر عليه سأحفظه.
appointment-offer-several = وجدت هذه في ملفك. أي موعد أحفظ؟ يمكنك إرسال الملف مرة أخرى لموعد آخر.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = هو متكرر. أحفظ الأول فقط.

## Buttons (at most 40 characters)

button-appointments = المواعيد
button-appointment-new = موعد جديد
button-appointment-other = يوم آخر أو وقت آخر
button-appointment-calendar = اختيار اليوم من التقويم
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ السابق: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = التالي: { $month } ›
button-appointment-empty = ·
button-appointment-move = تغيير اليوم أو الوقت
button-appointment-kind = سبب الموعد
button-appointment-no-kind = لا أريد ذكره
button-appointment-place = المكان
button-appointment-companion = من يرافقني
button-appointment-note = ملاحظة
button-appointment-clear = حذف هذا
button-appointment-file = إضافته إلى تقويمي
button-appointment-reminders = التذكيرات
button-appointment-cancel = حذف هذا الموعد
button-appointment-cancel-sure = نعم، حذفه
button-appointment-done = هذا كل شيء
button-appointment-settings = المنطقة الزمنية والتذكيرات
button-appointment-change-zone = تغيير منطقتي الزمنية
button-appointment-send-file = إرسال ملف تقويم
