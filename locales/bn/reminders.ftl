### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = মনে করিয়ে দিচ্ছি: { $day }, { $time }-এ আপনার একটি কাজ ঠিক করা আছে।
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = মনে করিয়ে দিচ্ছি: আগামীকাল { $time }-এ আপনার একটি কাজ ঠিক করা আছে। আগামীকাল { $day }।
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = মনে করিয়ে দিচ্ছি: আজ { $time }-এ আপনার একটি কাজ ঠিক করা আছে। আজ { $day }।
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = মনে করিয়ে দিচ্ছি: { $count } ঘণ্টা পরে আপনার একটি কাজ ঠিক করা আছে। শুরু হবে { $time }-এ।
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] মনে করিয়ে দিচ্ছি: 1 মিনিট পরে আপনার একটি কাজ ঠিক করা আছে। শুরু হবে { $time }-এ।
       *[other] মনে করিয়ে দিচ্ছি: { $count } মিনিট পরে আপনার একটি কাজ ঠিক করা আছে। শুরু হবে { $time }-এ।
    }
reminder-began-yesterday = গতকাল আপনার একটি কাজ ঠিক করা ছিল। কেমন হলো?
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = { $day } আপনার একটি কাজ ঠিক করা ছিল। কেমন হলো?

## What follows

reminder-prepare =
    তৈরি হওয়ার সময় এখনও আছে। একটি তালিকা আপনাকে সাহায্য করতে পারে।

    ভাবুন, কে আপনার সঙ্গে যেতে পারেন। কী জিজ্ঞেস করতে চান, লিখে রাখুন।
reminder-records-arrived = আপনার রেকর্ড কি পৌঁছেছে? যেখানে যাবেন, সেখানে ফোন করুন। না পৌঁছালে আপনার নিজের টিমকে পাঠাতে বলুন।
reminder-records-bring = আপনার রেকর্ড কি সঙ্গে থাকবে? প্যাথলজি রিপোর্ট (pathology report) এবং ডিস্কে আপনার স্ক্যান এখনই চেয়ে নিন। স্লাইড (slides) লাগবে কি না এবং কে পাঠাবে, জিজ্ঞেস করুন।
reminder-records-ask = যাঁদের কাছে যাবেন, তাঁদের জিজ্ঞেস করুন, আপনার রেকর্ড কীভাবে পাবেন এবং পেয়েছেন কি না।
reminder-left = আপনার তালিকাটি দেখুন। কিছু কি বাকি আছে?
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] আপনার তালিকায় 1টি কাজ বাকি আছে।
       *[other] আপনার তালিকায় { $count }টি কাজ বাকি আছে।
    }
reminder-left-nothing = আপনার তালিকার সবকিছুতে টিক দিয়েছেন।
reminder-shortly = এ নিয়ে আরও জানতে নিচের বোতামগুলো দেখুন।
# $place (text): where it is, in the person’s own words.
reminder-where = কোথায়: { $place }
reminder-after-second = যেটি মেলে তা বেছে নিন, তাহলে এরপর কী হতে পারে পড়তে পারবেন। দুই ডাক্তার কি একই কথা বলেছেন?
reminder-after-unknown = যেটি মেলে তা বেছে নিন, তাহলে এরপর কী হতে পারে পড়তে পারবেন। দ্বিতীয় ডাক্তার দেখিয়ে থাকলে: দুজন কি একই কথা বলেছেন? অন্য কিছু হয়ে থাকলে এটি বাদ দিতে পারেন।
reminder-after = এরপর কী করবেন, তাতে নিচের বোতামগুলো সাহায্য করতে পারে।

## Where reminders are changed

reminders-title-all = আপনার সব অ্যাপয়েন্টমেন্টের রিমাইন্ডার
reminders-title-one = এই অ্যাপয়েন্টমেন্টের রিমাইন্ডার
reminders-changed = আপনার বদল সেভ করা হয়েছে।
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: চালু
reminders-none = সব রিমাইন্ডার বন্ধ। নিজে থেকে কিছু আসবে না।
reminders-none-but-own = এই রিমাইন্ডারগুলো বন্ধ। কিছু অ্যাপয়েন্টমেন্টের নিজস্ব রিমাইন্ডার আছে।
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = { $from } থেকে { $until } পর্যন্ত কোনো রিমাইন্ডার আসে না। তবে না এলে অ্যাপয়েন্টমেন্ট বাদ পড়তে পারে, এমন হলে আসে।
reminders-not-quiet = দিনে বা রাতে যেকোনো সময় রিমাইন্ডার আসতে পারে।
reminders-coming = পরের রিমাইন্ডারগুলো আসবে:
reminders-nothing-coming = এখন কোনো রিমাইন্ডার ঠিক করা নেই।
reminders-choose = কোন রিমাইন্ডারটি অন্য সময়ে আসবে?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = এখন এটি আসে: { $lead }। এর বদলে কখন আসবে? লিখুন, যেমন “5 দিন আগে” বা “2 ঘণ্টা আগে”।
reminders-ask-new = রিমাইন্ডারটি কখন আসবে? লিখুন, যেমন “5 দিন আগে” বা “2 ঘণ্টা আগে”।
reminders-fault-not-before = সেটি অ্যাপয়েন্টমেন্টের আগে নয়। লিখুন, যেমন “1 দিন আগে” বা “2 ঘণ্টা আগে”।
reminders-fault-time-of-day =
    দিনের নির্দিষ্ট সময় শুধু একটি অ্যাপয়েন্টমেন্টের জন্য দেওয়া যায়। আগে সেই অ্যাপয়েন্টমেন্টটি খুলুন, তারপর তার রিমাইন্ডার বেছে নিন।

    সব অ্যাপয়েন্টমেন্টের জন্য লিখুন, যেমন “1 দিন আগে” বা “2 ঘণ্টা আগে”।
reminders-fault-no-time = সেদিন কয়টায়? লিখুন, যেমন “সেদিন 9টায়”, বা “2 ঘণ্টা আগে”।
reminders-fault-too-many = এর বেশি রিমাইন্ডার রাখতে পারি না। আগে একটি বন্ধ করুন।
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    কখন কোনো রিমাইন্ডার আসবে না? বেছে নিন, বা লিখুন, যেমন “22টা থেকে 8টা”।

    এখন আছে { $from } থেকে { $until }।
reminders-ask-hours-none =
    কখন কোনো রিমাইন্ডার আসবে না? বেছে নিন, বা লিখুন, যেমন “22টা থেকে 8টা”।

    এখন যেকোনো সময় রিমাইন্ডার আসতে পারে।

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] 1 দিন আগে
       *[other] { $count } দিন আগে
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] 1 ঘণ্টা আগে
       *[other] { $count } ঘণ্টা আগে
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] 1 ঘণ্টা { $minutes } মিনিট আগে
       *[other] { $count } ঘণ্টা { $minutes } মিনিট আগে
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] 1 মিনিট আগে
       *[other] { $count } মিনিট আগে
    }
# $time (text): for example “09:00”.
lead-on-day = সেদিন { $time }-এ
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] 1 দিন আগে, { $time }-এ
       *[other] { $count } দিন আগে, { $time }-এ
    }
lead-day-after = 1 দিন পরে
lead-late = শুরুর একটু আগে

## Buttons

button-reminders = রিমাইন্ডার বদলান
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = বন্ধ করুন: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = চালু করুন: { $lead }
button-reminder-choose = কোনোটির সময় বদলান
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = একটি রিমাইন্ডার যোগ করুন
button-reminder-hours = নীরব সময়
button-reminders-usual = সাধারণ রিমাইন্ডারে ফিরুন
button-reminders-as-all = সব অ্যাপয়েন্টমেন্টের মতো
button-reminders-none = সব রিমাইন্ডার বন্ধ করুন
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } থেকে { $until }
button-quiet-never = নীরব সময় চাই না
button-went-same = তাঁরা একই কথা বলেছেন
button-went-different = তাঁরা আলাদা কথা বলেছেন
button-went-not-sure = আমি নিশ্চিত নই
button-went-something-else = এটি অন্য কিছু ছিল
