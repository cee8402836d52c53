### Draft translation; not yet checked by a native speaker.
### Read by everybody who walks the topics by buttons. At most 40 characters each.

category-basics = দ্বিতীয় মতামত কী
category-before-asking = চাওয়ার আগে
category-worries = চিন্তা, পক্ষে ও বিপক্ষে
category-waiting = অপেক্ষা ও যাতায়াত
category-asking = কীভাবে চাইবেন
category-money = খরচ কত
category-family = পরিবার ও বন্ধু
category-records = আপনার চিকিৎসার রেকর্ড
category-visit = দ্বিতীয় ডাক্তারের অ্যাপয়েন্টমেন্ট
category-after = এর পরে
category-help = কারা সাহায্য করতে পারে
