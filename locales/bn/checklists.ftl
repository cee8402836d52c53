### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = দ্বিতীয় মতামত চাওয়ার আগে
    .purpose = দ্বিতীয় মতামত চাওয়ার আগে কী চান, তা পরিষ্কার করে নিন।
checklist-before-you-ask-consent = আগে রোগীকে জিজ্ঞেস করুন: তিনি কি এটি চান?
    .more = সিদ্ধান্ত তাঁর, আর আপনার সাহায্যে তাঁর সম্মতি লাগবে। উত্তর ‘না’ হলে সেখানেই থামুন।
checklist-before-you-ask-your-reason = কেন আরেকটি মত চান, লিখে রাখুন
    .more = একটি বা দুটি কারণই যথেষ্ট। তা আপনাকে ও ডাক্তারকে সাহায্য করে।
checklist-before-you-ask-explain-again = ডাক্তারকে আরেকবার বুঝিয়ে দিতে বলুন
    .more = ভালো করে কথা বললেই প্রায়ই কাজ হয়, দ্বিতীয় মতামত লাগে না।
checklist-before-you-ask-could-waiting-harm = ডাক্তারকে জিজ্ঞেস করুন: অপেক্ষায় কি আমার ক্ষতি হতে পারে?
    .more = কত দেরি হতে পারে, জিজ্ঞেস করুন। চিকিৎসা জরুরি হলে সিদ্ধান্তের আগে টিমের সঙ্গে কথা বলুন।
checklist-before-you-ask-keep-bookings = বুক করা পরীক্ষা ও চিকিৎসার তারিখ ধরে রাখুন
    .more = সেগুলো বাতিল করবেন না। প্রথম ডাক্তারের কাছেই থাকলে, তারিখগুলো ধরে রাখায় সময় বাঁচবে।
checklist-before-you-ask-for-and-against = পক্ষে ও বিপক্ষে কী আছে, ভাবুন
    .more = পক্ষে: আরও একজন বিশেষজ্ঞ আপনার বিষয়টি দেখেন। বিপক্ষে: চিকিৎসা দেরিতে শুরু হতে পারে, আর যাতায়াতের পথ লম্বা হতে পারে।
checklist-before-you-ask-your-questions = যা বোঝেননি, লিখে রাখুন
    .more = আবার জিজ্ঞেস করতে কারও লজ্জা পাওয়ার কিছু নেই। একসঙ্গে অনেক কিছু বুঝতে হয়।
checklist-before-you-ask-why-this-plan = জিজ্ঞেস করুন, কেন এই চিকিৎসা বাছা হয়েছে
    .more = আপনার ডাক্তার বা বিশেষজ্ঞ নার্স তা বলতে পারেন, আর কী কী আছে তা-ও বলতে পারেন।
checklist-before-you-ask-company = কথা বলার সময় কাউকে সঙ্গে আসতে বলুন
checklist-before-you-ask-whom-to-ask-uk = কাকে বলবেন বাছুন: কনসালট্যান্ট, GP বা বিভাগ
    .more = আগে কনসালট্যান্টকে (consultant, হাসপাতালের সিনিয়র ডাক্তার) বলা সবচেয়ে ভালো। না হলে GP-কে (পারিবারিক ডাক্তার) বলতে পারেন।
checklist-before-you-ask-private-price-uk = টাকা দেওয়ার কথা ভাবলে আগে দাম জেনে নিন
    .more = নিজে টাকা দিলে শুরুতেই আপনাকে দাম জানাতে হবে। বীমা থাকলে বুক করার আগে জিজ্ঞেস করুন।
checklist-before-you-ask-names-us = যোগাযোগ করতে পারেন এমন ডাক্তারদের নাম চেয়ে নিন
    .more = নিজের ডাক্তারকে, বা বিশ্বাস করেন এমন অন্য ডাক্তারকে জিজ্ঞেস করুন।
checklist-before-you-ask-health-plan-us = স্বাস্থ্য বীমা কীসের টাকা দেয়, জিজ্ঞেস করুন
    .more = নেটওয়ার্ক (network), রেফারেল (referral) এবং খরচে আপনার নিজের ভাগের কথা জিজ্ঞেস করুন।
checklist-before-you-ask-rules-elsewhere = আপনার এলাকায় কী নিয়ম, হাসপাতালে জিজ্ঞেস করুন
    .more = নিয়ম ও খরচ একেক দেশে একেক রকম।

## The talk with your own doctor

checklist-talk-with-your-doctor = নিজের ডাক্তারের সঙ্গে কথা
    .purpose = আপনার কারণ ও প্রশ্নগুলো কাগজে লিখে সঙ্গে নিন।
checklist-talk-with-your-doctor-consent = রোগীকে জিজ্ঞেস করুন, সঙ্গে গিয়ে কথা বলতে পারেন কি না
    .more = রোগীর সম্মতি থাকলেই শুধু ডাক্তার তাঁর বিষয়ে আপনার সঙ্গে কথা বলতে পারেন।
checklist-talk-with-your-doctor-interpreter = এই আলাপের জন্য একজন দোভাষী চেয়ে নিন
    .more = যত আগে পারেন প্র্যাকটিস বা হাসপাতালকে আপনার ভাষা জানান।
checklist-talk-with-your-doctor-ask-plainly = বলুন: ‘আমি দ্বিতীয় মতামত চাই’
    .more = এতে ডাক্তাররা খুব কমই মন খারাপ করেন। তাঁরাও একে অন্যের পরামর্শ নেন।
checklist-talk-with-your-doctor-could-waiting-harm = জিজ্ঞেস করুন: দেরিতে শুরু করলে কি ক্ষতি হতে পারে?
    .more = রোগ গুরুতর হলে বা চিকিৎসা জরুরি হলে, সিদ্ধান্তের আগে এটি জিজ্ঞেস করুন।
checklist-talk-with-your-doctor-keep-bookings = বলুন, বুক করা তারিখগুলো আপনি রাখছেন
    .more = সেগুলো বাতিল করবেন না। এই ডাক্তারের কাছেই থাকলে, তারিখগুলো ধরে রাখায় সময় বাঁচবে।
checklist-talk-with-your-doctor-your-reason = কেন আরেকটি মত চান, বলুন
    .more = অন্য চিকিৎসা চাইলে, বা রোগ নির্ণয় নিয়ে সন্দেহ থাকলে তা-ও বলুন।
checklist-talk-with-your-doctor-how-long = কত সময় লাগতে পারে, জিজ্ঞেস করুন
checklist-talk-with-your-doctor-explain-again = রোগ নির্ণয়টি আবার সহজ কথায় বলতে বলুন
    .more = মনে আঘাত পেলে কথা বোঝা কঠিন। ডাক্তাররা তা জানেন।
checklist-talk-with-your-doctor-why-this-plan = জিজ্ঞেস করুন, কেন এই চিকিৎসা বাছা হয়েছে
checklist-talk-with-your-doctor-other-treatments = আর কী কী চিকিৎসা আছে, জিজ্ঞেস করুন
checklist-talk-with-your-doctor-company = এমন কাউকে সঙ্গে নিন, যিনি লিখে রাখবেন
checklist-talk-with-your-doctor-referral-uk = অন্য বিশেষজ্ঞের কাছে রেফার করতে বলুন
    .more = রেফার (refer) মানে অন্য ডাক্তারের কাছে পাঠানো। ডাক্তার আপনার বিষয়টি দেখেন, আর ‘না’ বলতেও পারেন।
checklist-talk-with-your-doctor-names-us = যোগাযোগ করতে পারেন এমন ডাক্তারদের নাম চেয়ে নিন
checklist-talk-with-your-doctor-rules-elsewhere = এখানে দ্বিতীয় মতামতের ব্যবস্থা কীভাবে হয়, জিজ্ঞেস করুন

## Preparing for the second appointment

checklist-preparing = দ্বিতীয় মতামতের প্রস্তুতি
    .purpose = আপনার লেখা, প্রশ্ন ও রেকর্ড তৈরি রাখুন।
checklist-preparing-interpreter = এখনই একজন দোভাষী চেয়ে নিন
    .more = অ্যাপয়েন্টমেন্ট বুক করার সময় আপনার ভাষা বলুন। কয়েক দিন আগে ফোন করে জেনে নিন, ব্যবস্থা হয়েছে কি না।
checklist-preparing-your-aim = ডাক্তার দেখিয়ে কী পেতে চান, ঠিক করুন
    .more = এই কথাটি শেষ করুন: ‘ডাক্তার দেখানোর পরে আমি জানতে চাই …’
checklist-preparing-records-arrived-uk = ফোন করে জেনে নিন: আমার রেকর্ড কি পৌঁছেছে?
    .more = আপনার স্ক্যান ও পরীক্ষার ফলের কথাও জিজ্ঞেস করুন। না পৌঁছালে ডাক্তার দেখানোর আগেই নিজের ডাক্তারকে বলুন।
checklist-preparing-records-complete-us = নতুন অফিসকে জিজ্ঞেস করুন, যা লাগবে সব আছে কি না
    .more = সাধারণত প্যাথলজি রিপোর্ট (pathology report, ল্যাবের) এবং ডিস্কে আপনার স্ক্যান লাগে। টিস্যুর স্লাইডের (slides) কথাও জিজ্ঞেস করুন।
checklist-preparing-records-how-elsewhere = জিজ্ঞেস করুন: রেকর্ড কি পাঠানো হয়, নাকি আমি নিয়ে যাব?
    .more = পাঠানোর কথা হলে জিজ্ঞেস করুন, পৌঁছেছে কি না।
checklist-preparing-your-questions = আপনার প্রশ্নগুলো লিখুন
    .more = সবচেয়ে জরুরি তিনটি ওপরে রাখুন। ভয় না পেয়ে জিজ্ঞেস করতে পারেন।
checklist-preparing-your-notes = লক্ষণ ও এ পর্যন্ত চিকিৎসার কথা লিখুন
    .more = কয়েক লাইনই যথেষ্ট: কী কবে শুরু, আর কোন চিকিৎসা নিয়েছেন।
checklist-preparing-patient-aim = রোগীকে জিজ্ঞেস করুন, তিনি কী জানতে চান
    .more = তিনি এই কথাটি শেষ করতে পারেন: ‘ডাক্তার দেখানোর পরে আমি জানতে চাই …’
checklist-preparing-relative-agrees = রোগীকে জিজ্ঞেস করুন, আপনি কী বলতে ও জিজ্ঞেস করতে পারেন
    .more = কিছু কথা গোপন থাকতে পারে। সিদ্ধান্ত তাঁর।
checklist-preparing-records-sent-uk = আপনার রেকর্ড ও স্ক্যান পাঠাতে বলুন
    .more = কে কী পাঠাবে এবং কখন, নিজের ডাক্তারকে জিজ্ঞেস করুন।
checklist-preparing-health-plan-us = স্বাস্থ্য বীমায় খরচ ও রেফারেলের কথা জিজ্ঞেস করুন
    .more = ডাক্তার তাদের নেটওয়ার্কে (network) আছেন কি না এবং নিজে কত দেবেন, জিজ্ঞেস করুন।
checklist-preparing-medicines = ওষুধ, ভিটামিন ও সাপ্লিমেন্টের তালিকা করুন
    .more = প্রতিটির নাম, কতটুকু ও কখন নেন, লিখুন।
checklist-preparing-company = কোনো বন্ধু বা আত্মীয়কে আসতে বলুন
    .more = তিনি পাশে থাকতে, শুনতে এবং প্রশ্নও করতে পারেন।
checklist-preparing-travel = যাওয়া-আসা কীভাবে করবেন, ঠিক করুন
checklist-preparing-keep-bookings = বুক করা পরীক্ষা ও চিকিৎসার তারিখ ধরে রাখুন
    .more = এই ডাক্তার দেখানোর জন্য সেগুলো বাতিল করবেন না। প্রথম ডাক্তারের কাছেই থাকলে, তারিখগুলো ধরে রাখায় সময় বাঁচবে।

## What to bring

checklist-what-to-bring = কী কী সঙ্গে নেবেন
    .purpose = আগের দিন সব একটি ব্যাগে রাখুন।
checklist-what-to-bring-consent = রোগীকে জিজ্ঞেস করুন, কোন কাগজ আপনি নিতে পারেন
    .more = রেকর্ড তাঁর। কে দেখবেন, সেই সিদ্ধান্ত তাঁর।
checklist-what-to-bring-papers = বাড়িতে চিকিৎসার যেসব কাগজ আছে, নিন
    .more = চিঠি, পরীক্ষার ফল ও রিপোর্ট, সবই কাজে লাগে।
checklist-what-to-bring-copies = আগে পাঠানো না হলে রেকর্ডের কপি নিন
    .more = পাঠানো হয়েছে কি না নিশ্চিত না হলে যা আছে নিয়ে যান।
checklist-what-to-bring-medicines = আপনার সব ওষুধের তালিকা নিন
    .more = ভিটামিন ও সাপ্লিমেন্টও লিখুন। বাক্স দেখে লিখে নিতে পারেন।
checklist-what-to-bring-arrived-uk = আপনার রেকর্ড পৌঁছেছে কি না, জেনে নিন
    .more = আপনার হয়ে পাঠানোর কথা। কয়েক দিন আগে নতুন হাসপাতালে ফোন করুন।
checklist-what-to-bring-pathology-us = প্যাথলজি রিপোর্ট (pathology report) নিন
    .more = এটি আপনার টিস্যু পরীক্ষার ল্যাব রিপোর্ট। যে হাসপাতালে পরীক্ষা হয়েছে, সেখানে কপি চেয়ে নিন।
checklist-what-to-bring-who-sends-elsewhere = কে রেকর্ড পাঠাবে এবং কী নিয়ে যাবেন, জিজ্ঞেস করুন
    .more = তা একেক দেশে একেক রকম।
checklist-what-to-bring-scans-us = ডিস্কে আপনার স্ক্যান নিন
    .more = যে হাসপাতালে স্ক্যান হয়েছে, সেখানে চেয়ে নিন।
checklist-what-to-bring-slides-us = টিস্যুর স্লাইড লাগবে কি না, কে পাঠাবে, জিজ্ঞেস করুন
checklist-what-to-bring-questions = কাগজে লেখা প্রশ্ন ও একটি কলম নিন
checklist-what-to-bring-notes = লক্ষণ ও চিকিৎসা নিয়ে আপনার লেখা নিন
checklist-what-to-bring-letter = অ্যাপয়েন্টমেন্টের চিঠি ও একটি পরিচয়পত্র (ID) নিন
checklist-what-to-bring-insurance-card-us = বীমার কার্ড নিন
checklist-what-to-bring-glasses = চশমা বা কানে শোনার যন্ত্র নিন

## Questions for the second doctor

checklist-questions-for-second-doctor = দ্বিতীয় ডাক্তারের জন্য প্রশ্ন
    .purpose = কোনো প্রশ্ন করা হয়ে গেলে টিক দিন। যেগুলো লাগবে না, বাদ দিন।
checklist-questions-for-second-doctor-consent = রোগীকে জিজ্ঞেস করুন, কোন প্রশ্ন আপনি করতে পারেন
    .more = বন্ধু বা আত্মীয়ও প্রশ্ন করতে পারেন। ভেতরে যাওয়ার আগে ঠিক করে নিন।
checklist-questions-for-second-doctor-same-diagnosis = আপনিও কি আমার রোগটা একইভাবে দেখেন?
checklist-questions-for-second-doctor-same-treatment = আপনিও কি একইভাবে চিকিৎসা করতেন? কেন?
checklist-questions-for-second-doctor-other-treatments = আমার জন্য আর কী কী চিকিৎসা আছে?
checklist-questions-for-second-doctor-could-waiting-harm = চিকিৎসা দেরিতে শুরু করলে কি আমার ক্ষতি হতে পারে?
    .more = নিজের ডাক্তারকেও এটি জিজ্ঞেস করুন। বুক করা পরীক্ষা ও চিকিৎসার তারিখ ধরে রাখুন।
checklist-questions-for-second-doctor-keep-bookings = আমি বুক করা তারিখগুলো রাখছি। তা কি ঠিক?
    .more = সেগুলো বাতিল করবেন না। প্রথম ডাক্তারের কাছেই থাকলে, তারিখগুলো ধরে রাখায় সময় বাঁচবে।
checklist-questions-for-second-doctor-good-and-bad = প্রতিটি উপায়ের ভালো ও খারাপ দিক কী?
checklist-questions-for-second-doctor-trial = নতুন চিকিৎসার কোনো ট্রায়ালে কি যোগ দিতে পারি?
    .more = নিজের ডাক্তার ও নার্সদেরও এটি জিজ্ঞেস করতে পারেন।
checklist-questions-for-second-doctor-more-tests = আমার কি আরও পরীক্ষা লাগবে? কোনটি, কেন?
checklist-questions-for-second-doctor-cases-like-mine = আমার রোগের অনেক রোগী কি আপনি দেখেছেন?
checklist-questions-for-second-doctor-treat-me = আমি চাইলে কি আপনি আমার চিকিৎসা করবেন?
    .more = দ্বিতীয় ডাক্তারকে আপনার ডাক্তার হতেই হবে, এমন নয়।
checklist-questions-for-second-doctor-write-to-doctor = আপনি কি আমার নিজের ডাক্তারকে লিখবেন?
checklist-questions-for-second-doctor-in-writing = আপনার উত্তর কি লিখিতভাবে পেতে পারি?
checklist-questions-for-second-doctor-cost = কত খরচ, আর কে টাকা দেয়?

## On the day

checklist-the-day = সেই দিন
    .purpose = ডাক্তার দেখানোর দিনের জন্য ছোট ছোট কাজ।
checklist-the-day-relative-listens = আগে রোগীকে বলতে দিন
    .more = আপনি শুনতে, লিখতে এবং প্রশ্ন করতে পারেন, যেমন আগে ঠিক করেছেন।
checklist-the-day-interpreter = ডেস্কে বলুন, আপনার দোভাষী লাগবে
    .more = কথা শুরুর আগেই বলুন। কেউ না এলে ফোনে বা ভিডিওতে একজন চেয়ে নিন।
checklist-the-day-time-and-place = সময়, জায়গা ও যাওয়ার পথ দেখে নিন
checklist-the-day-papers = আপনার কাগজ, তালিকা ও প্রশ্ন নিন
checklist-the-day-your-aim = শুরুতেই বলুন, কী জানার আশা করেন
checklist-the-day-first-opinion = প্রথম ডাক্তার কী পেয়েছেন ও কী বলেছেন, জানান
checklist-the-day-all-questions = ভয় না পেয়ে প্রশ্ন করুন
    .more = ডাক্তার দেখানো তো এ জন্যই।
checklist-the-day-not-clear = কিছু পরিষ্কার না হলে বলুন
    .more = আপনি বলতে পারেন: ‘দয়া করে অন্য কথায় আবার বলুন।’
checklist-the-day-write-answers = উত্তরগুলো লিখুন, বা কাউকে লিখতে বলুন
checklist-the-day-a-break = খুব চাপ লাগলে একটু বিরতি চেয়ে নিন
    .more = রোগের কথা আবার শুনতে কষ্ট হতে পারে।
checklist-the-day-next-steps = এরপর কী হবে, কাকে ফোন করবেন, জিজ্ঞেস করুন
checklist-the-day-who-tells-doctor = নিজের ডাক্তারকে কে ও কখন জানাবেন, জিজ্ঞেস করুন

## After the visit

checklist-after-the-visit = ডাক্তার দেখানোর পরে
    .purpose = নতুন মতটি নিয়ে নিজের ডাক্তারের কাছে ফিরুন।
checklist-after-the-visit-consent = রোগীকে জিজ্ঞেস করুন, এরপর তিনি কী চান
    .more = সিদ্ধান্ত তাঁর। তিনি রাজি হলে আপনি সাহায্য করতে পারেন।
checklist-after-the-visit-write-down = যা শুনলেন, মনে থাকতে থাকতে লিখুন
checklist-after-the-visit-tell-own-doctor = নিজের ডাক্তারের সঙ্গে তা নিয়ে কথা বলুন
    .more = দুজনে মিলে চিকিৎসা বদলাতে পারেন।
checklist-after-the-visit-keep-bookings = বুক করা পরীক্ষা ও চিকিৎসার তারিখ ধরে রাখুন
    .more = কিছু বদলানোর আগে টিমের সঙ্গে কথা বলুন।
checklist-after-the-visit-could-waiting-harm = ভাবতে সময় নিলে ক্ষতি হতে পারে কি না, জিজ্ঞেস করুন
    .more = চিকিৎসা জরুরি হলে এখনই টিমকে এটি জিজ্ঞেস করুন।
checklist-after-the-visit-they-agree = তাঁরা একমত হলে: পরের তারিখগুলো দেখে নিন
    .more = দুই ডাক্তার একমত হলে বেশির ভাগ মানুষ পরিকল্পনা নিয়ে আরও নিশ্চিত হন।
checklist-after-the-visit-they-differ = মত আলাদা হলে: কেন, দুজনকেই জিজ্ঞেস করুন
    .more = ভয় পাওয়ার কিছু নেই। আপনার সামনে এখনও কয়েকটি পথ আছে।
checklist-after-the-visit-third-doctor = বাছতে না পারলে: তৃতীয় ডাক্তারের কথা জিজ্ঞেস করুন
checklist-after-the-visit-who-treats = কার কাছে চিকিৎসা চান, ঠিক করুন
    .more = ডাক্তার বদলাতেই হবে, এমন নয়।
checklist-after-the-visit-take-me-on = বদলাতে চান? দ্বিতীয় ডাক্তারকে জিজ্ঞেস করুন
    .more = দ্বিতীয় ডাক্তারকে আপনাকে নিতেই হবে, এমন নয়। ব্যবস্থা হওয়া পর্যন্ত কে আপনাকে দেখবেন, জিজ্ঞেস করুন।
checklist-after-the-visit-letter-arrived = রিপোর্ট আপনার ডাক্তার পেয়েছেন কি না, জেনে নিন
    .more = নিজের জন্যও একটি কপি চেয়ে নিন।
checklist-after-the-visit-feelings = কেমন লাগছে, টিমকে বলুন
    .more = একই কথা আবার শুনে হতাশ লাগতে পারে। কষ্টও হতে পারে।
checklist-after-the-visit-health-plan-us = বিলটি স্বাস্থ্য বীমায় মিলিয়ে নিন
checklist-after-the-visit-interpreter = পরের আলাপের জন্য একজন দোভাষী চেয়ে নিন
