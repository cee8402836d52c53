### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    আপনার স্বাস্থ্যের কোনো তথ্য রাখার আগে আমার আপনার ‘হ্যাঁ’ লাগবে।

    আপনি যা দেন, তা কি রাখতে পারি: আপনার অ্যাপয়েন্টমেন্ট, তালিকা ও কারণ, এবং হাসপাতালের নম্বর? এগুলো আপনাকে তৈরি হতে সাহায্য করতে এবং মনে করিয়ে দিতে ব্যবহার করি। জরুরি কিছু হলে সেই নম্বরটি সবার আগে দেখাই। অন্য কোনো কাজে ব্যবহার করি না।

    এগুলো এনক্রিপ্ট করে (গোপন সংকেতে) রাখা হয়। যেকোনো সময় /mydata দিলে দেখতে পাবেন আর /delete দিলে মুছে যাবে। Telegram এই চ্যাটের নিজস্ব একটি কপি রাখে।

    এটি অন্য কারও বিষয় হলে আগে তাঁর সম্মতি লাগবে। ‘না’ বললেও আমাকে যেকোনো প্রশ্ন করতে পারবেন।

own-consent-more =
    ‘হ্যাঁ’ বললে আমি যা রাখি, এবং শুধু যা আপনি নিজে দেন:
    - আপনার অ্যাপয়েন্টমেন্ট: দিন, সময়, জায়গা, কে সঙ্গে যাবেন, আপনার নোট
    - কখন রিমাইন্ডার চান
    - তালিকায় আপনি যা টিক দেন ও লেখেন, এবং আপনার কারণগুলো
    - আপনার হাসপাতালের নম্বর

    কেন: সময়মতো মনে করিয়ে দিতে এবং আপনার তালিকাগুলো তৈরি রাখতে। জরুরি কিছু হলে আপনার হাসপাতালের নম্বর সবার আগে দেখাই। অন্য কেউ তা পায় না, আর আপনার কাছে কিছু বিক্রি করতে তা ব্যবহার হয় না।

    কে পড়তে পারে: আপনার নিজস্ব একটি চাবি (key) দিয়ে এটি এনক্রিপ্ট করা থাকে। শুধু এই বট এবং যাঁরা এটি চালান, তাঁরাই তা খুলতে পারেন।

    কত দিন: অ্যাপয়েন্টমেন্ট পার হওয়ার 30 দিন পর তা মুছে ফেলা হয়। বাকিটা আপনি না বদলানো বা না মোছা পর্যন্ত থাকে।

    আমাদের বার্তাগুলো Telegram-এর মাধ্যমে যায়, আর তারা এই চ্যাটের নিজস্ব একটি কপি রাখে। সেই কপি আমি মুছতে পারি না। আপনি Telegram-এ চ্যাটটি মুছতে পারেন।

    যেকোনো সময় /settings-এ গিয়ে আপনার ‘হ্যাঁ’ ফিরিয়ে নিতে পারেন। তখন আপনার স্বাস্থ্যের যা রেখেছি, মুছে ফেলি। /delete দিলে সবকিছু মুছে ফেলি।

    এটি অন্য কারও বিষয় হলে আগে তাঁর সম্মতি লাগবে।

    এগুলো কি আপনার জন্য রাখতে পারি?

own-consent-agreed =
    আপনি ‘হ্যাঁ’ বলেছেন: স্বাস্থ্যের বিষয়ে আপনি যা দেন, তা রাখতে পারি। তা হলো আপনার অ্যাপয়েন্টমেন্ট, তালিকা ও কারণ, এবং হাসপাতালের নম্বর।

    যেকোনো সময় আপনার ‘হ্যাঁ’ ফিরিয়ে নিতে পারেন। তখন এগুলো মুছে ফেলি।

own-consent-declined =
    ঠিক আছে। আপনার স্বাস্থ্যের কোনো তথ্য আমি রাখি না।

    আপনি তবুও যেকোনো প্রশ্ন করতে এবং সব উত্তর পড়তে পারেন। আপনার অ্যাপয়েন্টমেন্ট, তালিকা বা হাসপাতালের নম্বর রাখতে পারব না, আর মনে করিয়ে দিতেও পারব না।

    মত বদলালে /settings খুলে “{ button-own-consent }” বেছে নিন।

own-ask-withdraw =
    আপনার স্বাস্থ্যের যা রেখেছি, তা কি মুছে ফেলব?

    তা হলো আপনার অ্যাপয়েন্টমেন্ট ও তার রিমাইন্ডার, তালিকা ও কারণ, এবং হাসপাতালের নম্বর। পরে তা ফেরত আনা যাবে না।

    আপনার ভাষা, দেশ এবং আপনি কে, তা থাকবে। তবুও যেকোনো প্রশ্ন করতে পারবেন।

own-withdrawn =
    মুছে ফেলা হয়েছে। আপনার স্বাস্থ্যের কোনো তথ্য এখন আমার কাছে নেই, আর কোনো রিমাইন্ডার আসবে না।

    আপনি তবুও যেকোনো প্রশ্ন করতে পারেন। মত বদলালে /settings খুলে “{ button-own-consent }” বেছে নিন।

own-unchanged = কিছুই মোছা হয়নি। সব যেমন ছিল তেমনই আছে।

## Everything that is kept. Shown by /mydata.

own-data-title = আপনার সম্পর্কে যা রাখি

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    এই চ্যাটের নম্বর, যাতে আমি আপনাকে উত্তর দিতে পারি
    ভাষা: { $language }
    দেশ: { $nation }
    আপনি: { $role }
    আপনার হাসপাতালের নম্বর: { $number }
    স্বাস্থ্যের তথ্য রাখতে পারি: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = হ্যাঁ (লেখার সংস্করণ { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = না (লেখার সংস্করণ { $version })
own-data-consent-unasked = এখনও জিজ্ঞেস করা হয়নি

own-data-appointments = আপনার অ্যাপয়েন্টমেন্ট
own-data-appointments-none = কিছু নেই

# $kind (text): for example “Second opinion”.
own-data-kind = কীসের জন্য: { $kind }
# $place (text): where it is, in their words.
own-data-place = জায়গা: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = সঙ্গে যাবেন: { $companion }
# $note (text): their note.
own-data-note = নোট: { $note }

own-data-lists = আপনার তালিকা
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: { $done }টি করা হয়েছে, { $removed }টি বাদ দেওয়া হয়েছে। আপনার নিজের লেখা:
own-data-reasons = আপনার কারণ

own-data-reminders = আপনার রিমাইন্ডার
own-data-reminders-none = কিছু নেই
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = আপনার সময় অঞ্চল (time zone): { $zone }

own-data-rest = যাতে যেখানে থেমেছি সেখান থেকে এগোতে পারি
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = শেষ যে উত্তরটি খুলেছেন: { $title }
own-data-choices = আমার শেষ বার্তার নিচের বিকল্পগুলো
own-data-unfinished = এখন যা লেখার মাঝখানে আছেন
own-data-consent-read = রোগীর সম্মতি লাগবে, এ কথা আপনি পড়েছেন
own-data-judged = শেষ কোন উত্তরটি ভালো বা খারাপ বলেছেন
own-data-languages = কোন কোন ভাষার কথা আপনাকে বলেছি

own-data-file = একই তথ্য, সব খুঁটিনাটিসহ একটি ফাইলে। রেখে দিতে পারেন, বা অন্য সেবাকে দিতে পারেন।
own-data-file-name = my-data.json

## The end

own-ask-delete =
    আপনার সম্পর্কে যা রাখি, সব কি মুছে ফেলব?

    তাহলে আপনার অ্যাপয়েন্টমেন্ট ও রিমাইন্ডার, তালিকা ও কারণ, এবং হাসপাতালের নম্বর চলে যাবে। আপনার ভাষা, দেশ এবং আপনি কে, তা-ও চলে যাবে। আপনার চাবিটিও নষ্ট করা হবে। কিছুই ফেরত আনা যাবে না।

    আমি শেষ একটি বার্তা পাঠাব, তারপর আর নয়। আবার আমাকে লিখলে আমরা শুরু থেকে শুরু করব।

own-erased =
    আমি থেমে গেছি, আর আপনার সম্পর্কে যা রেখেছিলাম সব মুছে ফেলা হয়েছে। আমার কাছ থেকে আর কোনো বার্তা আসবে না।

    এই চ্যাট Telegram-এ এখনও আছে, সেখানে মুছতে পারেন। কখনও আবার আমাকে লিখলে আমরা শুরু থেকে শুরু করব।

## Buttons (at most 40 characters)

button-own-agree = হ্যাঁ
button-own-disagree = না
button-own-tell-more = আরও জানান
button-own-consent = স্বাস্থ্যের তথ্য কি রাখতে পারেন?
button-own-take-back = আমার স্বাস্থ্যের তথ্য মুছুন
button-own-withdraw = হ্যাঁ, মুছুন
button-own-data = যা রাখা আছে সব দেখান
button-own-delete = সব মুছুন
button-own-delete-all = হ্যাঁ, সব মুছুন
button-own-keep = না, রেখে দিন
button-own-stop = সবকিছু থামান এবং মুছুন

own-stop-phrases = সবকিছু থামান | সব থামান | সব বন্ধ করুন | সবকিছু বন্ধ করুন | সব বন্ধ করো | shob bondho korun | sob bondho koro | stop everything | stop all
