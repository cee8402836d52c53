### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    يُرجى اختيار قائمة. يمكنك وضع علامة على ما تم، وإضافة بنود وأسئلة من عندك، وطباعة القائمة.

    ويمكنك أيضًا التفكير في أسبابك، أو البحث عن عبارات جاهزة للحديث.

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = تم { $done } من { $total }

# $total (text): how many items there are, for example “9”.
list-progress-all = تم الكل ({ $total })

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = المعروض هنا: أول { $shown } من { $total }.

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = صفحة { $page } من { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (تم)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (مختار)

list-empty = هذه القائمة فارغة الآن. يمكنك إضافة بنود من عندك. لاستعادة البنود الأولى، يُرجى اختيار «شرح أو تغيير»، ثم «بدء هذه القائمة من جديد».

list-nation-unknown = تعتمد بعض البنود على مكان رعايتك الطبية. يُرجى اختيار بلدك لرؤيتها.

list-reasons-heading = أسبابي لطلب رأي ثانٍ:

## An item

list-choose = يُرجى اختيار بند لقراءة المزيد عنه، أو تغييره، أو نقله، أو إزالته.

list-mark-done = تم
list-mark-open = لم يتم بعد

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = رقم { $at } من { $total }

list-own-item = بند من عندي

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    يُرجى كتابة ما يجب أن يُضاف إلى «{ $list }». يمكن أن يكون شيئًا يجب فعله أو سؤالًا.

    كل سطر يصبح بندًا. أنا لا أجيب عنه، بل أحفظه لك فقط.

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    النص الآن: «{ $item }»

    يُرجى كتابته بالكلمات المناسبة لك.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    هل تعود «{ $list }» كما كانت في البداية؟

    ستُحذف علاماتك والبنود التي أضفتها إلى هذه القائمة. وسيعود ما أزلته منها.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = الجديد في قائمتك: { $count }. إذا كان قصدك طرح سؤال عليّ، يُرجى كتابته الآن مرة أخرى.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    أطول من اللازم، لذلك لم يُضف إلى قائمتك. الحد الأقصى لأحرف كل بند: { $most }.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = لم يُضف إلى قائمتك: { $count }، بدءًا من { $first }. الحد الأقصى للبنود التي من عندك، في كل القوائم معًا: { $most }.

# $item (text): for example “Ask about pain”.
list-own-quoted = «{ $item } …»

# $most (text): how many items one can keep, for example “200”.
list-note-full = عدد البنود التي أضفتها: { $most }، ولا مكان للمزيد. يُرجى إزالة بعضها أولًا.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = هذا أطول من اللازم. الحد الأقصى لأحرف كل بند: { $most }. يُرجى كتابته أقصر.

list-note-changed = تم التغيير.
list-note-removed = أُزيل البند من قائمتك.
list-note-reset = القائمة الآن كما كانت في البداية.

## To pass on and to print

list-shared-open = ما زال مطلوبًا:
list-shared-done = تم:

list-print-file = checklist

# $list (text): the title of the list, for example “What to bring”.
list-print-words = «{ $list }» للطباعة. يُرجى فتح الملف، ثم اختيار «طباعة» في قائمة المتصفح.

## Think it through

list-reasons-text = ما سبب رغبتك في رأي ثانٍ؟ يُرجى اختيار ما ينطبق عليك. لا توجد إجابة صحيحة أو خاطئة. كل ما يقع عليه اختيارك يظهر في أعلى قائمتك للحديث مع طبيبك.

list-reasons-together = يُرجى فعل هذا معًا، مع المريض. هذه أسبابه.

## Words to say

list-words-text = نصوص قصيرة لحديث أو مكالمة أو رسالة. يُرجى اختيار أحدها. يمكن نسخه بنقرة واحدة.

list-script-copy = يمكنك تغيير الكلمات، حتى تشبه طريقتك في الكلام.

## Buttons (at most 40 characters, without the item or title)

list-button-all = القوائم
# $list (text): the title of the list, for example “What to bring”.
list-button-open = القائمة: { $list }
list-button-reasons = التفكير في أسبابي
list-button-words = عبارات جاهزة للحديث
list-button-more = عرض الكل
# $page (text): the page that it leads to, for example “2”.
list-button-page = صفحة { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = وضع علامة: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = إزالة العلامة: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = اختيار: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = إلغاء الاختيار: { $item }
list-button-add = إضافة بند من عندي
list-button-edit = شرح أو تغيير
list-button-change = تغيير الكلمات
list-button-up = نقل إلى أعلى
list-button-down = نقل إلى أسفل
list-button-remove = إزالة من القائمة
list-button-reset = بدء هذه القائمة من جديد
list-button-reset-agreed = نعم، من جديد
list-button-share = مشاركة كنص
list-button-print = طباعة هذه القائمة
list-button-print-two = طباعة مع الإنجليزية بجانبها
list-button-tell-nation = اختيار بلدي
list-button-reasons-ticked = تم، عرض قائمتي
list-button-copy = نسخ هذه الكلمات
