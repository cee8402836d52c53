### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = বাংলা

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    আপনার সেটিংস। বদলাতে চাইলে একটিতে চাপ দিন।

    ভাষা: { $language }
    দেশ: { $nation }
    আপনি: { $role }
    আপনার হাসপাতালের নম্বর: { $number }
    স্বাস্থ্যের তথ্য রাখতে পারি: { $consent }

settings-not-set = ঠিক করা হয়নি
settings-consent-yes = হ্যাঁ
settings-consent-no = না
settings-consent-unasked = এখনও জিজ্ঞেস করা হয়নি

ask-number-text =
    জরুরি ফোনের জন্য আপনার হাসপাতাল যে নম্বর দিয়েছে, দয়া করে তা লিখুন। নম্বরটি বেশির ভাগ সময় কোনো কার্ড বা চিঠিতে থাকে।

    জরুরি কিছুর কথা বললে আমি এটি সবার আগে দেখাব। এটি এনক্রিপ্ট করে (গোপন সংকেতে) রাখা হয়, অন্য কোনো কাজে ব্যবহার হয় না। যেকোনো সময় এখানে এটি মুছতে পারেন।

# $number (text): as they typed it.
ask-number-kept = আপনার জন্য এই নম্বরটি রেখেছি: { $number }

# $number (text): as they typed it.
number-kept-text = জরুরি কিছু হলে আমি এই নম্বরটি সবার আগে দেখাব: { $number }। দয়া করে মিলিয়ে দেখুন, এটি ঠিক আছে কি না।

number-unclear-text = এটি ফোন নম্বর হিসেবে পড়তে পারছি না। দয়া করে কার্ড বা চিঠিতে যেমন আছে তেমন লিখুন, যেমন মাঝের ফাঁকগুলোসহ।

number-forgotten-text = নম্বরটি মুছে দিয়েছি।

nation-england = ইংল্যান্ড
nation-scotland = স্কটল্যান্ড
nation-wales = ওয়েলস
nation-northern-ireland = উত্তর আয়ারল্যান্ড
nation-united-states = যুক্তরাষ্ট্র
nation-elsewhere = অন্য কোথাও, বা নিশ্চিত নই

role-patient = আমার ক্যান্সার আছে, বা থাকতে পারে
role-family = আমি পরিবারের কেউ বা বন্ধু
role-support-worker = আমি একজন সাপোর্ট ওয়ার্কার
