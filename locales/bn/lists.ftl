### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    একটি তালিকা বেছে নিন। যা হয়ে গেছে তাতে টিক দিতে, নিজের কাজ ও প্রশ্ন যোগ করতে, আর তালিকা প্রিন্ট করতে পারেন।

    আপনার কারণগুলো ভেবে দেখতে, বা কী বলবেন সেই কথা খুঁজতেও পারেন।

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = { $total }টির মধ্যে { $done }টি হয়েছে

# $total (text): how many items there are, for example “9”.
list-progress-all = সব { $total }টি হয়েছে

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = { $total }টির মধ্যে প্রথম { $shown }টি দেখানো হয়েছে।

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = পাতা { $page }, মোট { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (হয়েছে)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (বাছা হয়েছে)

list-empty = এই তালিকা এখন খালি। নিজের কাজ যোগ করতে পারেন। প্রথমে যা ছিল ফেরত পেতে “ব্যাখ্যা দেখুন বা বদলান”, তারপর “তালিকা আবার শুরু করুন” বেছে নিন।

list-nation-unknown = কিছু কাজ নির্ভর করে আপনার চিকিৎসা কোথায় হয়, তার ওপর। সেগুলো দেখতে আপনার দেশ বেছে নিন।

list-reasons-heading = আমি যেসব কারণে দ্বিতীয় মতামত চাই:

## An item

list-choose = একটি কাজ বেছে নিন। তা নিয়ে আরও পড়তে, বদলাতে, ওপরে-নিচে নিতে বা বাদ দিতে পারেন।

list-mark-done = হয়েছে
list-mark-open = এখনও হয়নি

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = নম্বর { $at }, মোট { $total }

list-own-item = আমার নিজের লেখা

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    “{ $list }” তালিকায় কী যোগ করতে চান, দয়া করে লিখুন। তা কোনো কাজ বা প্রশ্ন হতে পারে।

    প্রতিটি লাইন আলাদা একটি কাজ হবে। আমি এর উত্তর দিই না, শুধু আপনার জন্য রেখে দিই।

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    এখন লেখা আছে: “{ $item }”

    যেমন চান, দয়া করে তেমন লিখুন।

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    “{ $list }” কি প্রথমে যেমন ছিল তেমন করে দেব?

    এই তালিকায় আপনার টিক ও নিজের লেখা মুছে যাবে। যা বাদ দিয়েছিলেন, তা ফিরে আসবে।

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = আপনার তালিকায় নতুন: { $count }টি। আমাকে প্রশ্ন করতে চেয়ে থাকলে, দয়া করে এখন আবার লিখুন।

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    বেশি লম্বা, তাই আপনার তালিকায় নেই। প্রতিটিতে { $most }টি অক্ষর থাকতে পারে।
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = আপনার তালিকায় নেই: { $count }টি, { $first } থেকে শুরু করে। সব তালিকা মিলিয়ে নিজের { $most }টি লেখার জায়গা আছে।

# $item (text): for example “Ask about pain”.
list-own-quoted = “{ $item } …”

# $most (text): how many items one can keep, for example “200”.
list-note-full = আপনার নিজের { $most }টি লেখা আছে, আর জায়গা নেই। দয়া করে আগে কয়েকটি বাদ দিন।

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = এটি বেশি লম্বা। প্রতিটিতে { $most }টি অক্ষর থাকতে পারে। দয়া করে ছোট করে লিখুন।

list-note-changed = বদলানো হয়েছে।
list-note-removed = আপনার তালিকা থেকে বাদ দেওয়া হয়েছে।
list-note-reset = তালিকাটি এখন প্রথমে যেমন ছিল তেমন।

## To pass on and to print

list-shared-open = এখনও বাকি:
list-shared-done = হয়েছে:

list-print-file = তালিকা

# $list (text): the title of the list, for example “What to bring”.
list-print-words = প্রিন্ট করার জন্য “{ $list }”। ফাইলটি খুলুন, তারপর ব্রাউজারের মেনুতে “Print” (প্রিন্ট) বেছে নিন।

## Think it through

list-reasons-text = কেন দ্বিতীয় মতামত চান? আপনার জন্য যা সত্যি, তা বেছে নিন। এখানে ঠিক বা ভুল নেই। যা বাছবেন, তা নিজের ডাক্তারের সঙ্গে কথা বলার তালিকায় সবার ওপরে যাবে।

list-reasons-together = দয়া করে রোগীর সঙ্গে বসে এটি করুন। এগুলো তাঁর কারণ।

## Words to say

list-words-text = কথা বলা, ফোন বা চিঠির জন্য ছোট ছোট লেখা। একটি বেছে নিন। এক চাপেই কপি করতে পারেন।

list-script-copy = কথাগুলো যেমন খুশি বদলে নিন, যাতে আপনার নিজের কথার মতো শোনায়।

## Buttons (at most 40 characters, without the item or title)

list-button-all = তালিকা
# $list (text): the title of the list, for example “What to bring”.
list-button-open = তালিকা: { $list }
list-button-reasons = ভেবে দেখুন
list-button-words = কী বলবেন
list-button-more = সব দেখান
# $page (text): the page that it leads to, for example “2”.
list-button-page = পাতা { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = টিক দিন: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = টিক তুলুন: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = বেছে নিন: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = বাছাই তুলুন: { $item }
list-button-add = নিজের লেখা যোগ করুন
list-button-edit = ব্যাখ্যা দেখুন বা বদলান
list-button-change = কথাগুলো বদলান
list-button-up = ওপরে নিন
list-button-down = নিচে নিন
list-button-remove = তালিকা থেকে বাদ দিন
list-button-reset = তালিকা আবার শুরু করুন
list-button-reset-agreed = হ্যাঁ, আবার শুরু করুন
list-button-share = লেখা হিসেবে শেয়ার করুন
list-button-print = এই তালিকা প্রিন্ট করুন
list-button-print-two = পাশে ইংরেজিসহ প্রিন্ট করুন
list-button-tell-nation = আমার দেশ বেছে নিন
list-button-reasons-ticked = হয়েছে, আমার তালিকা দেখান
list-button-copy = কথাগুলো কপি করুন
