### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    قبل أن أحتفظ بأي شيء عن صحتك، أحتاج إلى موافقتك.

    هل يمكنني الاحتفاظ بما يصلني منك: مواعيدك، وقوائمك وأسبابك، ورقم مستشفاك؟ أستخدمها لمساعدتك في الاستعداد، ولتذكيرك، ولعرض ذلك الرقم أولًا إذا كان هناك أمر عاجل. ولا أستخدمها لأي شيء آخر.

    هي محفوظة مشفّرة. يمكنك عرضها بالأمر /mydata وحذفها بالأمر /delete في أي وقت. ويحتفظ Telegram بنسخته الخاصة من هذه المحادثة.

    إذا كان هذا يخص شخصًا آخر، فيجب أن يوافق أولًا. وإذا كان جوابك لا، يظل بإمكانك سؤالي عن أي شيء.

own-consent-more =
    ما أحتفظ به إذا كان جوابك نعم، وفقط ما يصلني منك:
    - مواعيدك: اليوم، والوقت، والمكان، ومن يرافقك، وملاحظتك
    - مواعيد التذكير التي اخترتها
    - ما وضعت عليه علامة وما كتبته في قوائمك، وأسبابك
    - رقم مستشفاك

    لماذا: لتذكيرك في الوقت المناسب، ولتكون قوائمك جاهزة. وإذا كان هناك أمر عاجل، أعرض رقم مستشفاك أولًا. لا يحصل عليها أحد آخر، ولا تُستخدم لبيع أي شيء لك.

    من يمكنه قراءتها: هي محفوظة مشفّرة، بمفتاح خاص بك. لا يمكن فتحها إلا لهذه الخدمة وللأشخاص الذين يديرونها.

    إلى متى: يُحذف الموعد الماضي بعد 30 يومًا. ويبقى الباقي حتى تغييره أو حذفه من جهتك.

    ينقل Telegram رسائلنا ويحتفظ بنسخته الخاصة من هذه المحادثة. لا يمكنني حذف تلك النسخة. يمكنك حذف المحادثة في Telegram.

    يمكنك سحب موافقتك في أي وقت في /settings. عندها أحذف ما احتفظت به عن صحتك. وبالأمر /delete أحذف كل شيء.

    إذا كان هذا يخص شخصًا آخر، فيجب أن يوافق أولًا.

    هل يمكنني الاحتفاظ بهذه الأشياء لك؟

own-consent-agreed =
    كان جوابك نعم: يمكنني الاحتفاظ بما يصلني منك عن صحتك. أي مواعيدك، وقوائمك وأسبابك، ورقم مستشفاك.

    يمكنك سحب موافقتك في أي وقت. عندها أحذفها.

own-consent-declined =
    لا بأس. لا أحتفظ بأي شيء عن صحتك.

    يظل بإمكانك سؤالي عن أي شيء، وقراءة كل إجابة. لا يمكنني الاحتفاظ بالمواعيد أو القوائم أو رقم مستشفاك، ولا يمكنني تذكيرك.

    إذا غيّرت رأيك، يُرجى فتح /settings واختيار «{ button-own-consent }».

own-ask-withdraw =
    هل أحذف ما أحتفظ به عن صحتك؟

    أي مواعيدك مع تذكيراتها، وقوائمك وأسبابك، ورقم مستشفاك. لا يمكن استعادة ذلك.

    تبقى لغتك وبلدك ومن يسأل. ويظل بإمكانك سؤالي عن أي شيء.

own-withdrawn =
    تم الحذف. لا أحتفظ الآن بأي شيء عن صحتك، ولن يأتي أي تذكير.

    يظل بإمكانك سؤالي عن أي شيء. إذا غيّرت رأيك، يُرجى فتح /settings واختيار «{ button-own-consent }».

own-unchanged = لم يُحذف شيء. يبقى كل شيء كما هو.

## Everything that is kept. Shown by /mydata.

own-data-title = ما أحتفظ به عنك

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    رقم هذه المحادثة، حتى يمكنني الرد عليك
    اللغة: { $language }
    البلد: { $nation }
    من يسأل: { $role }
    رقم مستشفاك: { $number }
    يمكنني الاحتفاظ بمعلومات عن صحتك: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = نعم (نص الإصدار { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = لا (نص الإصدار { $version })
own-data-consent-unasked = لم يُطرح السؤال بعد

own-data-appointments = مواعيدك
own-data-appointments-none = لا يوجد

# $kind (text): for example “Second opinion”.
own-data-kind = السبب: { $kind }
# $place (text): where it is, in their words.
own-data-place = المكان: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = من يرافقك: { $companion }
# $note (text): their note.
own-data-note = ملاحظة: { $note }

own-data-lists = قوائمك
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: تم { $done }، أُزيل { $removed }. بنود من عندك:
own-data-reasons = أسبابك

own-data-reminders = تذكيراتك
own-data-reminders-none = لا يوجد
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = منطقتك الزمنية: { $zone }

own-data-rest = حتى نكمل من حيث توقفنا
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = آخر إجابة فتحتها: { $title }
own-data-choices = الخيارات تحت رسالتي الأخيرة
own-data-unfinished = الخطوة الجارية الآن
own-data-consent-read = أنك قرأت أن المريض يجب أن يوافق
own-data-judged = آخر إجابة قيّمتها

own-data-languages = اللغات التي أخبرتك عنها

own-data-file = الشيء نفسه كملف، مع كل التفاصيل. يمكنك الاحتفاظ به، أو إعطاؤه لخدمة أخرى.
own-data-file-name = my-data.json

## The end

own-ask-delete =
    هل أحذف كل ما أحتفظ به عنك؟

    عندها تُحذف مواعيدك وتذكيراتك، وقوائمك وأسبابك، ورقم مستشفاك. وتُحذف كذلك لغتك وبلدك ومن يسأل. ويُتلف مفتاحك أيضًا. لا يمكن استعادة أي شيء.

    أرسل رسالة أخيرة واحدة، ولا تأتي مني بعدها أي رسالة. إذا كتبت إليّ مرة أخرى، نبدأ من البداية.

own-erased =
    توقفت، وحُذف كل ما احتفظت به عنك. لن تأتي مني رسائل أخرى.

    هذه المحادثة ما زالت في Telegram، ويمكنك حذفها هناك. إذا كتبت إليّ مرة أخرى يومًا، نبدأ من البداية.

## Buttons (at most 40 characters)

button-own-agree = نعم
button-own-disagree = لا
button-own-tell-more = أريد معرفة المزيد
button-own-consent = السماح بحفظ معلومات عن صحتي؟
button-own-take-back = حذف المعلومات عن صحتي
button-own-withdraw = نعم، حذفه
button-own-data = عرض كل ما تحتفظون به
button-own-delete = حذف كل شيء
button-own-delete-all = نعم، حذف كل شيء
button-own-keep = لا، الاحتفاظ به
button-own-stop = إيقاف كل شيء وحذفه
own-stop-phrases = أوقف كل شيء | اوقف كل شي | وقف كل شيء | وقف كل شي | وقف كل حاجة | إيقاف كل شيء | ايقاف كل شيء | إيقاف كل شيء وحذفه | أوقف الكل | اوقف الكل | وقف الكل | أوقفوا كل شيء | وقفوا كل شي | wa2ef kol shi | wa2af kol 7aga | wa2ef kol shay
