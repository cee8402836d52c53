### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

profile-name = প্রশ্ন ও প্রস্তুতি
profile-short-description = ক্যান্সারের চিকিৎসায় কি দ্বিতীয় মতামত নেব, কীভাবে? যাচাই করা উত্তর। স্বয়ংক্রিয়, ডাক্তার নয়।
profile-description =
    ক্যান্সারে আক্রান্ত মানুষ, তাঁদের পরিবার ও বন্ধু এবং সাপোর্ট ওয়ার্কারদের জন্য।

    দ্বিতীয় মতামত নিয়ে প্রশ্ন করুন: এটি কী, কীভাবে চাইবেন, কীভাবে তৈরি হবেন, কারা সাহায্য করতে পারেন। উত্তরগুলো আগে থেকে লেখা ও যাচাই করা, এবং আপনার এলাকার নিয়মের সঙ্গে মেলে।

    এটি একটি স্বয়ংক্রিয় সেবা, ডাক্তার নয়। এই চ্যাট কেউ দেখছে না।

command-start = শুরু করুন, বা মূল মেনুতে যান
command-topics = সব বিষয়
command-appointment = একটি অ্যাপয়েন্টমেন্ট লিখে রাখুন
command-appointments = আমার অ্যাপয়েন্টমেন্ট ও রিমাইন্ডার
command-checklists = তৈরি হওয়ার, টিক দেওয়ার ও প্রিন্ট করার তালিকা
command-help = এটি কীভাবে ব্যবহার করবেন
command-settings = ভাষা, দেশ, আপনি কে
command-language = ভাষা বদলান
command-cancel = আমি যা জিজ্ঞেস করছি তা থামান
command-about = এটি কারা তৈরি করেছে
command-privacy = আপনার সম্পর্কে কী রাখা হয়
command-mydata = আমার সম্পর্কে যা রাখা আছে সব দেখান
command-delete = আমার সম্পর্কে যা রাখা আছে সব মুছুন
command-stop = সবকিছু থামান এবং এখনই মুছে ফেলুন
