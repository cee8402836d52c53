### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    ਇੱਕ ਸੂਚੀ ਚੁਣੋ। ਜੋ ਹੋ ਗਿਆ ਉਸ ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ, ਆਪਣੀਆਂ ਗੱਲਾਂ ਅਤੇ ਸਵਾਲ ਜੋੜੋ, ਅਤੇ ਸੂਚੀ ਛਾਪੋ।

    ਆਪਣੇ ਕਾਰਨ ਵੀ ਸੋਚੇ ਜਾ ਸਕਦੇ ਹਨ, ਜਾਂ ਕਹਿਣ ਲਈ ਸ਼ਬਦ ਲੱਭੇ ਜਾ ਸਕਦੇ ਹਨ।

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = { $total } ਵਿੱਚੋਂ { $done } ਹੋ ਗਏ

# $total (text): how many items there are, for example “9”.
list-progress-all = ਸਾਰੇ { $total } ਹੋ ਗਏ

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = { $total } ਵਿੱਚੋਂ ਪਹਿਲੇ { $shown } ਦਿਖਾਏ ਗਏ ਹਨ।

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = ਸਫ਼ਾ { $page }, ਕੁੱਲ { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (ਹੋ ਗਿਆ)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (ਚੁਣਿਆ)

list-empty = ਇਹ ਸੂਚੀ ਹੁਣ ਖਾਲੀ ਹੈ। ਆਪਣੀਆਂ ਗੱਲਾਂ ਜੋੜੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ। ਪਹਿਲੀਆਂ ਗੱਲਾਂ ਵਾਪਸ ਲਿਆਉਣ ਲਈ “ਸਮਝੋ ਜਾਂ ਬਦਲੋ” ਚੁਣੋ, ਫਿਰ “ਇਹ ਸੂਚੀ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ”।

list-nation-unknown = ਕੁਝ ਗੱਲਾਂ ਇਸ ਤੇ ਨਿਰਭਰ ਹਨ ਕਿ ਤੁਹਾਡਾ ਇਲਾਜ ਕਿੱਥੇ ਹੁੰਦਾ ਹੈ। ਉਹ ਦੇਖਣ ਲਈ ਆਪਣਾ ਦੇਸ਼ ਚੁਣੋ।

list-reasons-heading = ਦੂਜੀ ਰਾਏ ਲਈ ਮੇਰੇ ਕਾਰਨ:

## An item

list-choose = ਕੋਈ ਗੱਲ ਚੁਣੋ: ਉਸ ਬਾਰੇ ਹੋਰ ਪੜ੍ਹੋ, ਉਸ ਨੂੰ ਬਦਲੋ, ਅੱਗੇ-ਪਿੱਛੇ ਕਰੋ ਜਾਂ ਹਟਾਓ।

list-mark-done = ਹੋ ਗਿਆ
list-mark-open = ਅਜੇ ਨਹੀਂ ਹੋਇਆ

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = { $total } ਵਿੱਚੋਂ ਨੰਬਰ { $at }

list-own-item = ਮੇਰੀ ਆਪਣੀ ਗੱਲ

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    ਕਿਰਪਾ ਕਰਕੇ ਲਿਖੋ ਕਿ “{ $list }” ਵਿੱਚ ਕੀ ਜੋੜਨਾ ਹੈ। ਇਹ ਕੋਈ ਕੰਮ ਜਾਂ ਸਵਾਲ ਹੋ ਸਕਦਾ ਹੈ।

    ਹਰ ਸਤਰ ਇੱਕ ਗੱਲ ਬਣ ਜਾਂਦੀ ਹੈ। ਇਸ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ ਜਾਂਦਾ, ਇਹ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਲਈ ਰੱਖੀ ਜਾਂਦੀ ਹੈ।

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    ਹੁਣ ਇਹ ਲਿਖਿਆ ਹੈ: “{ $item }”

    ਕਿਰਪਾ ਕਰਕੇ ਲਿਖੋ ਕਿ ਇਹ ਕਿਵੇਂ ਹੋਵੇ।

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    ਕੀ “{ $list }” ਨੂੰ ਪਹਿਲਾਂ ਵਰਗਾ ਕਰ ਦਿੱਤਾ ਜਾਵੇ?

    ਇਸ ਸੂਚੀ ਤੇ ਤੁਹਾਡੇ ਨਿਸ਼ਾਨ ਅਤੇ ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ ਗੱਲਾਂ ਨਹੀਂ ਰਹਿਣਗੀਆਂ। ਜੋ ਤੁਸੀਂ ਹਟਾਇਆ ਸੀ, ਉਹ ਵਾਪਸ ਆ ਜਾਵੇਗਾ।

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਜੋੜਿਆ ਗਿਆ: { $count }। ਜੇ ਤੁਸੀਂ ਸਵਾਲ ਪੁੱਛਣਾ ਸੀ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਹੁਣ ਦੁਬਾਰਾ ਲਿਖੋ।

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    ਬਹੁਤ ਲੰਮਾ ਹੈ, ਇਸ ਲਈ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ। ਇੱਕ ਗੱਲ ਵਿੱਚ { $most } ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ।
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਜੋੜਿਆ ਗਿਆ: { $count }, { $first } ਤੋਂ ਅੱਗੇ। ਸਾਰੀਆਂ ਸੂਚੀਆਂ ਰਲਾ ਕੇ ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ { $most } ਗੱਲਾਂ ਲਈ ਥਾਂ ਹੈ।

# $item (text): for example “Ask about pain”.
list-own-quoted = “{ $item } …”

# $most (text): how many items one can keep, for example “200”.
list-note-full = ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ { $most } ਗੱਲਾਂ ਹਨ, ਅਤੇ ਹੋਰ ਲਈ ਥਾਂ ਨਹੀਂ। ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਕੁਝ ਹਟਾਓ।

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਇੱਕ ਗੱਲ ਵਿੱਚ { $most } ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਛੋਟਾ ਕਰਕੇ ਲਿਖੋ।

list-note-changed = ਇਹ ਬਦਲ ਦਿੱਤਾ ਗਿਆ ਹੈ।
list-note-removed = ਇਹ ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।
list-note-reset = ਸੂਚੀ ਪਹਿਲਾਂ ਵਰਗੀ ਹੋ ਗਈ ਹੈ।

## To pass on and to print

list-shared-open = ਅਜੇ ਕਰਨ ਵਾਲੇ:
list-shared-done = ਹੋ ਗਏ:

list-print-file = checklist

# $list (text): the title of the list, for example “What to bring”.
list-print-words = “{ $list }” ਛਾਪਣ ਲਈ। ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ, ਫਿਰ ਬ੍ਰਾਊਜ਼ਰ ਦੇ ਮੀਨੂ ਵਿੱਚ “Print” (ਛਾਪੋ) ਚੁਣੋ।

## Think it through

list-reasons-text = ਤੁਹਾਨੂੰ ਦੂਜੀ ਰਾਏ ਕਿਉਂ ਚਾਹੀਦੀ ਹੈ? ਜੋ ਤੁਹਾਡੇ ਲਈ ਸੱਚ ਹੈ, ਉਹ ਚੁਣੋ। ਕੁਝ ਸਹੀ ਜਾਂ ਗ਼ਲਤ ਨਹੀਂ। ਜੋ ਤੁਸੀਂ ਚੁਣੋ, ਉਹ “ਆਪਣੇ ਡਾਕਟਰ ਨਾਲ ਗੱਲਬਾਤ” ਵਾਲੀ ਸੂਚੀ ਵਿੱਚ ਸਭ ਤੋਂ ਉੱਪਰ ਆਉਂਦਾ ਹੈ।

list-reasons-together = ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਮਰੀਜ਼ ਨਾਲ ਬੈਠ ਕੇ ਕਰੋ। ਇਹ ਕਾਰਨ ਉਹਨਾਂ ਦੇ ਹਨ।

## Words to say

list-words-text = ਗੱਲਬਾਤ, ਫ਼ੋਨ ਜਾਂ ਚਿੱਠੀ ਲਈ ਛੋਟੀਆਂ ਲਿਖਤਾਂ। ਇੱਕ ਚੁਣੋ। ਇੱਕ ਵਾਰ ਦਬਾ ਕੇ ਇਸ ਦੀ ਨਕਲ ਹੋ ਸਕਦੀ ਹੈ।

list-script-copy = ਸ਼ਬਦ ਜਿਵੇਂ ਮਰਜ਼ੀ ਬਦਲੋ, ਤਾਂ ਜੋ ਉਹ ਤੁਹਾਡੇ ਆਪਣੇ ਲੱਗਣ।

## Buttons (at most 40 characters, without the item or title)

list-button-all = ਸੂਚੀਆਂ
# $list (text): the title of the list, for example “What to bring”.
list-button-open = ਸੂਚੀ: { $list }
list-button-reasons = ਆਪਣੇ ਕਾਰਨ ਸੋਚੋ
list-button-words = ਕਹਿਣ ਲਈ ਸ਼ਬਦ
list-button-more = ਸਾਰੇ ਦਿਖਾਓ
# $page (text): the page that it leads to, for example “2”.
list-button-page = ਸਫ਼ਾ { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = ਨਿਸ਼ਾਨ ਲਾਓ: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = ਨਿਸ਼ਾਨ ਹਟਾਓ: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = ਚੁਣੋ: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = ਨਾ ਚੁਣੋ: { $item }
list-button-add = ਆਪਣੀ ਗੱਲ ਜੋੜੋ
list-button-edit = ਸਮਝੋ ਜਾਂ ਬਦਲੋ
list-button-change = ਸ਼ਬਦ ਬਦਲੋ
list-button-up = ਉੱਪਰ ਕਰੋ
list-button-down = ਹੇਠਾਂ ਕਰੋ
list-button-remove = ਸੂਚੀ ਵਿੱਚੋਂ ਹਟਾਓ
list-button-reset = ਇਹ ਸੂਚੀ ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
list-button-reset-agreed = ਹਾਂ, ਮੁੜ ਸ਼ੁਰੂ ਕਰੋ
list-button-share = ਲਿਖਤ ਵਜੋਂ ਸਾਂਝੀ ਕਰੋ
list-button-print = ਇਹ ਸੂਚੀ ਛਾਪੋ
list-button-print-two = ਨਾਲ ਅੰਗਰੇਜ਼ੀ ਰੱਖ ਕੇ ਛਾਪੋ
list-button-tell-nation = ਆਪਣਾ ਦੇਸ਼ ਚੁਣੋ
list-button-reasons-ticked = ਹੋ ਗਿਆ, ਮੇਰੀ ਸੂਚੀ ਦਿਖਾਓ
list-button-copy = ਇਹ ਸ਼ਬਦ ਨਕਲ ਕਰੋ
