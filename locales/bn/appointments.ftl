### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

appointment-phrases = আমার একটি অ্যাপয়েন্টমেন্ট আছে | আমার অ্যাপয়েন্টমেন্ট আছে | আমার একটা অ্যাপয়েন্টমেন্ট আছে | আমার এপয়েন্টমেন্ট আছে | একটা অ্যাপয়েন্টমেন্ট আছে | অ্যাপয়েন্টমেন্ট পেয়েছি | আমার অ্যাপয়েন্টমেন্ট | আমার পরের অ্যাপয়েন্টমেন্ট | নতুন অ্যাপয়েন্টমেন্ট | অ্যাপয়েন্টমেন্ট যোগ করুন | অ্যাপয়েন্টমেন্ট লিখে রাখুন | অ্যাপয়েন্টমেন্টের কথা মনে করিয়ে দিন | আমার স্ক্যান আছে | আমার একটা স্ক্যান আছে | আমার স্ক্যান | ডাক্তার দেখানোর তারিখ | আমার ডাক্তার দেখানো আছে | আমার দ্বিতীয় মতামত | আমাদের অ্যাপয়েন্টমেন্ট আছে | অ্যাপয়েন্টমেন্টটি | amar appointment ache | amar ekta appointment ache | appointment ache | notun appointment | appointment peyechi | amar scan ache

appointment-list-phrases = আমার অ্যাপয়েন্টমেন্টগুলো | অ্যাপয়েন্টমেন্টগুলো | আমার অ্যাপয়েন্টমেন্ট দেখান | আমার অ্যাপয়েন্টমেন্টগুলো দেখান | অ্যাপয়েন্টমেন্ট দেখান | আমার অ্যাপয়েন্টমেন্ট কী কী | আমার কী কী অ্যাপয়েন্টমেন্ট আছে | আমার কোন কোন অ্যাপয়েন্টমেন্ট আছে | আমার কি কোনো অ্যাপয়েন্টমেন্ট আছে | আমার কি অ্যাপয়েন্টমেন্ট আছে | আমার অ্যাপয়েন্টমেন্ট কবে | আমার পরের অ্যাপয়েন্টমেন্ট কবে | আমার অ্যাপয়েন্টমেন্ট কখন | আমার অ্যাপয়েন্টমেন্ট কয়টায় | amar appointment kobe | amar appointment kokhon | amar appointment dekhan | amar ki appointment ache

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = { $date } তারিখের কোনো কিছুর কথা কি মনে করিয়ে দেব?

## When is it?

appointment-ask-moment =
    অ্যাপয়েন্টমেন্টটি কবে?

    দিন ও সময় যেভাবে খুশি লিখুন। যেমন: “আগামী মঙ্গলবার দুপুর 2.30”, “12 মে 14:30” বা “কাল সকাল 9টায়”। অথবা ক্যালেন্ডার থেকে দিন বেছে নিন।

# $time (text): the time, for example “14:30”.
appointment-ask-day = কোন দিন, { $time }-এ? লিখুন, যেমন “12 মে” বা “আগামী মঙ্গলবার”। অথবা ক্যালেন্ডার থেকে বেছে নিন।

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: দিনটিতে চাপ দিন। লিখতেও পারেন, যেমন “12 মে”।

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = সেখানে বাছার মতো কোনো দিন নেই। { $month }: নম্বর আছে এমন দিনে চাপ দিন, বা লিখুন, যেমন “12 মে”।

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date } তারিখে কয়টায়? ঘণ্টায় চাপ দিন, বা সময় লিখুন, যেমন “দুপুর 2.30” বা “14:30”।

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, { $time } থেকে: ঠিক সময়ে চাপ দিন, বা লিখুন।

appointment-moment-unclear = এতে কোনো দিন খুঁজে পাইনি। লিখতে পারেন, যেমন “12 মার্চ”, বা ক্যালেন্ডার থেকে বেছে নিতে পারেন।

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = এটি কি ঠিক? চাপ দিলে আমি সেভ করব।
appointment-which-order = দিন ও মাস দুভাবে পড়া যায়। কোন দিনটি বোঝাচ্ছেন?
appointment-which-week = এগুলোর কোন দিনটি বোঝাচ্ছেন?
appointment-which-day = কোন দিন?
appointment-which-half = কোন সময়টি বোঝাচ্ছেন?
appointment-which-day-or-time = এটি কি দিন, নাকি সময়? কোনটি বোঝাচ্ছেন?
appointment-which-time = আপনি একাধিক সময় লিখেছেন। অ্যাপয়েন্টমেন্ট কখন শুরু?
appointment-which-two = আপনি একাধিক দিন লিখেছেন। কোনটি?
appointment-which-no-such = এমন কোনো দিন নেই। কাছাকাছি কোনো দিন বোঝাচ্ছেন?
appointment-which-weekday = সেই তারিখ সপ্তাহের অন্য দিনে পড়ে। কোন দিনটি বোঝাচ্ছেন?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = সেই সময় পার হয়ে গেছে: { $moment }। অ্যাপয়েন্টমেন্টটি কবে?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = সেটি দুই বছরেরও বেশি পরে: { $moment }। দয়া করে মিলিয়ে দেখে আবার লিখুন।
appointment-which-gap = সেদিন ঘড়ির কাঁটা এগিয়ে দেওয়া হয়, তাই ওই সময়টি নেই। আপনার চিঠিতে কোন সময় লেখা আছে?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = তখন ঘড়ির কাঁটা পিছিয়ে দেওয়া হয়, তাই এই সময় দুবার আসে: { $moment }। কোনটি?

## The time zone

appointment-ask-nation = আপনার চিকিৎসা কোথায় হয়? রিমাইন্ডার যেন ঠিক সময়ে আসে, তাই জিজ্ঞেস করছি।

appointment-zone-united-states =
    আপনি কোন সময় অঞ্চলে (time zone) আছেন? রিমাইন্ডার যেন ঠিক সময়ে আসে, তাই জিজ্ঞেস করছি।

    সবচেয়ে কাছের বড় শহরের নাম, বা এখন কয়টা বাজে, তা-ও লিখতে পারেন।

appointment-zone-anywhere =
    আপনি কোন সময় অঞ্চলে (time zone) আছেন? রিমাইন্ডার যেন ঠিক সময়ে আসে, তাই জিজ্ঞেস করছি।

    সবচেয়ে কাছের বড় শহরের নাম লিখুন, যেমন “প্যারিস”। অথবা এখন কয়টা বাজে লিখুন, যেমন “15:20”।

appointment-zone-several = এগুলোর কোনটি ঠিক? কোনোটি না হলে কাছের বড় শহরের নাম, বা এখন কয়টা বাজে, লিখুন।

appointment-zone-none = এই জায়গাটি আমি চিনি না। এর কাছের আরও বড় শহর লিখুন, যেমন রাজধানী। অথবা এখন কয়টা বাজে লিখুন।

# $city (text): the city, for example “Paris”.
appointment-zone-city = { $city }-এর সময়

zone-europe-london = যুক্তরাজ্যের সময়
zone-america-new-york = Eastern (নিউ ইয়র্ক)
zone-america-chicago = Central (শিকাগো)
zone-america-denver = Mountain (ডেনভার)
zone-america-phoenix = অ্যারিজোনা (ফিনিক্স)
zone-america-los-angeles = Pacific (লস অ্যাঞ্জেলেস)
zone-america-anchorage = আলাস্কা (অ্যাঙ্করেজ)
zone-pacific-honolulu = হাওয়াই (হনোলুলু)
zone-america-puerto-rico = পুয়ের্তো রিকো (সান হুয়ান)
zone-pacific-guam = গুয়াম (হাগাতনিয়া)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday } { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date }, { $time }-এ

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date }, { $time }-এ, { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (রাতে)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, ঘড়ির কাঁটা পেছানোর আগে
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, ঘড়ির কাঁটা পেছানোর পরে

appointment-news-kept = আপনার অ্যাপয়েন্টমেন্ট সেভ করেছি:
appointment-news-already-kept = এই অ্যাপয়েন্টমেন্ট আপনি আগেই সেভ করেছেন:
appointment-news-moved = দিন ও সময় বদলেছি:
appointment-news-changed = সেটি বদলেছি:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = কীসের জন্য: { $text }
# $text (text): in the person’s own words.
appointment-line-place = জায়গা: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = সঙ্গে যাবেন: { $text }
# $text (text): in the person’s own words.
appointment-line-note = নোট: { $text }

appointment-kind-own-doctor = নিজের ডাক্তার
appointment-kind-second-opinion = দ্বিতীয় মতামত
appointment-kind-tests = পরীক্ষা
appointment-kind-other = অন্য কিছু

appointment-reminders-planned = আমি আপনাকে লিখব:
appointment-reminders-none = কোনো রিমাইন্ডার ঠিক করা নেই।

appointment-is-over = এই অ্যাপয়েন্টমেন্ট শেষ হয়ে গেছে।

## The list

appointment-list-empty = এখানে কোনো অ্যাপয়েন্টমেন্ট নেই। আমি একটির কথা মনে করিয়ে দিতে পারি, যাতে তৈরি হওয়ার সময় পান।
appointment-list-ahead = আপনার অ্যাপয়েন্টমেন্ট। দেখতে বা বদলাতে একটিতে চাপ দিন।
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = { $number } নম্বর থেকে পরেরগুলো পার হয়ে গেছে।
appointment-full = আমি সবচেয়ে বেশি 20টি অ্যাপয়েন্টমেন্ট রাখতে পারি। দয়া করে শেষ হয়ে গেছে এমন একটি মুছুন, তারপর নতুনটি যোগ করুন।

## Changing

appointment-ask-kind = এই অ্যাপয়েন্টমেন্ট কীসের জন্য? না বললেও চলবে।
appointment-ask-place = এটি কোথায়? চিঠিতে যেমন আছে তেমন লিখুন, যেমন ক্লিনিক ও রুমের নাম।
appointment-ask-companion = আপনার সঙ্গে কে যাবেন? “আমার বোন” লিখতে পারেন। নাম লাগবে না।
appointment-ask-note = এই অ্যাপয়েন্টমেন্ট নিয়ে কী মনে রাখতে চান? যেভাবে খুশি লিখুন।

# $text (text): in the person’s own words.
appointment-ask-kept = এখন লেখা আছে: { $text }

appointment-too-long = এটি আমার জন্য বেশি লম্বা। দয়া করে 200 অক্ষরের মধ্যে লিখুন।

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    এই অ্যাপয়েন্টমেন্ট ও তার রিমাইন্ডার কি মুছে ফেলব? { $moment }

    এতে শুধু এখান থেকে মোছা হয়। আপনার হাসপাতাল বা ক্লিনিকে কিছু বাতিল হয় না।

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = তালিকা থেকে কি এটি মুছে ফেলব? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    এখান থেকে মুছে দিয়েছি: { $moment }। এর কোনো রিমাইন্ডার আসবে না।

    আপনার হাসপাতাল বা ক্লিনিককে আমি জানাইনি। যেতে না পারলে দয়া করে তাদের ফোন করুন।

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = তালিকা থেকে মুছে দিয়েছি: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    নতুন অ্যাপয়েন্টমেন্টের সময় অঞ্চল: { $zone }

    যে অ্যাপয়েন্টমেন্ট আগে লিখেছেন, সেগুলোর সময় অঞ্চল আগের মতোই থাকে।
appointment-zone-unknown = এখনও জানা নেই

## Calendar files

appointment-file-new =
    এটি আপনার অ্যাপয়েন্টমেন্টের ক্যালেন্ডার ফাইল। আপনার ক্যালেন্ডারে রাখতে এটি খুলুন।

    এতে “অ্যাপয়েন্টমেন্ট”, সময় ও জায়গা লেখা আছে। আপনার ক্যালেন্ডার 1 দিন আগে, আর আবার 2 ঘণ্টা আগে মনে করিয়ে দিতে পারে।
appointment-file-again = এটি নতুন দিন ও সময়ের ফাইল। আপনার ক্যালেন্ডারে বদলাতে এটি খুলুন।
appointment-file-gone = আপনার ক্যালেন্ডার থেকে অ্যাপয়েন্টমেন্টটি সরাতে এই ফাইল খুলুন। কোনো কোনো ক্যালেন্ডারে নিজে হাতে মুছতে হয়।

appointment-file-summary = অ্যাপয়েন্টমেন্ট

appointment-ask-file = এখন আপনার হাসপাতালের দেওয়া ক্যালেন্ডার ফাইল পাঠাতে পারেন। এর নামের শেষে .ics থাকে। আগে পাঠিয়ে থাকলে দয়া করে আবার পাঠান: আমি তা রাখিনি।

appointment-file-fault-too-large = ফাইলটি আমার জন্য বেশি বড়। দয়া করে দিন ও সময় লিখুন, বা শুধু একটি অ্যাপয়েন্টমেন্টের ফাইল পাঠান।
appointment-file-fault-not-fetched = ফাইলটি আমি পাইনি। দয়া করে আবার পাঠান, বা দিন ও সময় লিখুন।
appointment-file-fault-not-a-calendar = ফাইলটি ক্যালেন্ডার হিসেবে পড়তে পারছি না। দয়া করে দিন ও সময় লিখুন।
appointment-file-fault-no-events = ফাইলটিতে কোনো অ্যাপয়েন্টমেন্ট নেই। দয়া করে দিন ও সময় লিখুন।
appointment-file-fault-only-past = ফাইলের অ্যাপয়েন্টমেন্টগুলো শেষ হয়ে গেছে।
appointment-file-fault-cancelled = ফাইলে লেখা আছে, অ্যাপয়েন্টমেন্টটি বাতিল। তা ঠিক কি না, দয়া করে আপনার হাসপাতাল বা ক্লিনিকে জেনে নিন।
appointment-file-fault-repeats = ফাইলে বারবার হয় এমন একটি অ্যাপয়েন্টমেন্ট আছে, কিন্তু পরেরটি কবে বুঝতে পারছি না। দয়া করে দিন ও সময় লিখুন।
appointment-file-fault-too-many = ফাইলটিতে পুরো একটি ক্যালেন্ডার আছে। দয়া করে একটি অ্যাপয়েন্টমেন্টের ফাইল পাঠান, বা দিন ও সময় লিখুন।

appointment-offer-one = আপনার ফাইলে এটি পেয়েছি। ঠিক আছে কি? চাপ দিলে আমি সেভ করব।
appointment-offer-several = আপনার ফাইলে এগুলো পেয়েছি। কোনটি সেভ করব? আরেকটির জন্য ফাইলটি আবার পাঠাতে পারেন।
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = এটি বারবার হয়। আমি শুধু প্রথমটি সেভ করি।

## Buttons (at most 40 characters)

button-appointments = অ্যাপয়েন্টমেন্ট
button-appointment-new = নতুন অ্যাপয়েন্টমেন্ট
button-appointment-other = অন্য দিন বা সময়
button-appointment-calendar = ক্যালেন্ডার থেকে দিন বেছে নিন
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ আগের: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = পরের: { $month } ›
button-appointment-empty = ·
button-appointment-move = দিন বা সময় বদলান
button-appointment-kind = কীসের জন্য
button-appointment-no-kind = আমি বলতে চাই না
button-appointment-place = জায়গা
button-appointment-companion = কে সঙ্গে যাবেন
button-appointment-note = নোট
button-appointment-clear = এটি মুছুন
button-appointment-file = আমার ক্যালেন্ডারে রাখুন
button-appointment-reminders = রিমাইন্ডার
button-appointment-cancel = এই অ্যাপয়েন্টমেন্ট মুছুন
button-appointment-cancel-sure = হ্যাঁ, মুছুন
button-appointment-done = এটুকুই
button-appointment-settings = সময় অঞ্চল ও রিমাইন্ডার
button-appointment-change-zone = আমার সময় অঞ্চল বদলান
button-appointment-send-file = ক্যালেন্ডার ফাইল পাঠান
