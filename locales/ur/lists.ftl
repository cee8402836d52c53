### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    کوئی فہرست چُنیں۔ ہو چکے کاموں پر نشان لگانا، اپنی چیزیں اور سوال شامل کرنا، اور فہرست چھاپنا ممکن ہے۔

    اپنی وجوہات پر غور کرنا، یا کہنے کے لیے الفاظ دیکھنا بھی ممکن ہے۔

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = { $total } میں سے { $done } مکمل

# $total (text): how many items there are, for example “9”.
list-progress-all = تمام { $total } مکمل

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = { $total } میں سے پہلی { $shown } دکھائی گئی ہیں۔

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = صفحہ { $page }، کل صفحے { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (مکمل)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (چُنا گیا)

list-empty = یہ فہرست اب خالی ہے۔ اپنی چیزیں شامل کی جا سکتی ہیں۔ شروع والی چیزیں واپس لانے کے لیے ”تفصیل یا تبدیلی“ چُنیں، پھر ”یہ فہرست نئے سرے سے شروع کریں“۔

list-nation-unknown = کچھ چیزیں اس پر منحصر ہیں کہ آپ کی دیکھ بھال کہاں ہو رہی ہے۔ انہیں دیکھنے کے لیے اپنا ملک چُنیں۔

list-reasons-heading = دوسری رائے کے لیے میری وجوہات:

## An item

list-choose = کسی چیز کے بارے میں مزید پڑھنے، اسے بدلنے، اس کی جگہ بدلنے یا ہٹانے کے لیے اسے چُنیں۔

list-mark-done = مکمل
list-mark-open = ابھی مکمل نہیں

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = نمبر { $at }، کل { $total }

list-own-item = میری اپنی چیز

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    براہِ کرم لکھیں کہ ”{ $list }“ میں کیا شامل کرنا ہے۔ یہ کوئی کام یا سوال ہو سکتا ہے۔

    ہر سطر ایک چیز بن جائے گی۔ اس کا جواب نہیں آئے گا، یہ صرف آپ کے لیے محفوظ رہے گی۔

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    ابھی یوں لکھا ہے: ”{ $item }“

    براہِ کرم جیسے آپ چاہیں ویسے لکھیں۔

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    کیا ”{ $list }“ کو ویسا کر دیا جائے جیسی شروع میں تھی؟

    اس فہرست پر آپ کے نشان اور آپ کی اپنی چیزیں ختم ہو جائیں گی۔ جو کچھ آپ نے ہٹایا تھا، واپس آ جائے گا۔

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = آپ کی فہرست میں نئی چیزیں: { $count }۔ اگر آپ کا مقصد سوال پوچھنا تھا تو براہِ کرم اب دوبارہ لکھیں۔

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    بہت لمبی، اس لیے فہرست میں شامل نہیں۔ ایک چیز میں { $most } حروف ہو سکتے ہیں۔
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = فہرست میں شامل نہیں ہوئیں: { $count }، { $first } سے لے کر آخر تک۔ تمام فہرستوں میں کل { $most } اپنی چیزوں کی جگہ ہے۔

# $item (text): for example “Ask about pain”.
list-own-quoted = ”{ $item } …“

# $most (text): how many items one can keep, for example “200”.
list-note-full = آپ کی اپنی { $most } چیزیں ہیں، اور مزید جگہ نہیں۔ براہِ کرم پہلے کچھ ہٹا دیں۔

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = یہ بہت لمبا ہے۔ ایک چیز میں { $most } حروف ہو سکتے ہیں۔ براہِ کرم مختصر لکھیں۔

list-note-changed = یہ بدل دیا گیا۔
list-note-removed = یہ آپ کی فہرست سے ہٹا دیا گیا۔
list-note-reset = فہرست ویسی ہی ہے جیسی شروع میں تھی۔

## To pass on and to print

list-shared-open = ابھی باقی:
list-shared-done = مکمل:

list-print-file = checklist

# $list (text): the title of the list, for example “What to bring”.
list-print-words = چھاپنے کے لیے ”{ $list }“۔ فائل کھولیں، پھر اپنے براؤزر کے مینو میں ”Print“ (چھاپیں) چُنیں۔

## Think it through

list-reasons-text = آپ کو دوسری رائے کیوں چاہیے؟ جو آپ کے لیے درست ہو، وہ چُنیں۔ کوئی جواب صحیح یا غلط نہیں۔ جو آپ چُنیں، وہ اپنے ڈاکٹر سے بات چیت کی فہرست میں سب سے اوپر ہو گا۔

list-reasons-together = براہِ کرم یہ مریض کے ساتھ مل کر کریں۔ یہ مریض کی وجوہات ہیں۔

## Words to say

list-words-text = بات چیت، فون یا خط کے لیے مختصر تحریریں۔ ایک چُنیں۔ اسے ایک بار دبا کر نقل کیا جا سکتا ہے۔

list-script-copy = الفاظ جیسے چاہیں بدل لیں، تاکہ وہ آپ کے اپنے لگیں۔

## Buttons (at most 40 characters, without the item or title)

list-button-all = چیک لسٹیں
# $list (text): the title of the list, for example “What to bring”.
list-button-open = چیک لسٹ: { $list }
list-button-reasons = اپنی وجوہات پر غور کریں
list-button-words = کہنے کے لیے الفاظ
list-button-more = سب دکھائیں
# $page (text): the page that it leads to, for example “2”.
list-button-page = صفحہ { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = نشان لگائیں: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = نشان ہٹائیں: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = چُنیں: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = نہ چُنیں: { $item }
list-button-add = اپنی چیز شامل کریں
list-button-edit = تفصیل یا تبدیلی
list-button-change = الفاظ بدلیں
list-button-up = اوپر لے جائیں
list-button-down = نیچے لے جائیں
list-button-remove = فہرست سے ہٹائیں
list-button-reset = یہ فہرست نئے سرے سے شروع کریں
list-button-reset-agreed = ہاں، نئے سرے سے شروع کریں
list-button-share = تحریر کی شکل میں بھیجیں
list-button-print = یہ فہرست چھاپیں
list-button-print-two = انگریزی کے ساتھ چھاپیں
list-button-tell-nation = اپنا ملک چُنیں
list-button-reasons-ticked = ہو گیا، میری فہرست دکھائیں
list-button-copy = یہ الفاظ نقل کریں
