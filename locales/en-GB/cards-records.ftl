### Read by: people with cancer, their relatives and support workers who ask about records, results and scans.
### Records belong to the patient: relatives see the consent step before these cards. Nobody sends records to the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## my-records

card-my-records = How do I get my records?
card-my-records-uk =
    .short = Ask for copies. Anyone in the UK may ask for their own health records. It is normally free and takes about a month. You have to show who you are.
    .do-1 = Ask the records department of your hospital.
    .do-2 = Ask your GP practice too, as its records are separate.
    .do-3 = Ask early, and say which results you need.
    .detail =
        Your GP (family doctor) and each hospital keep their own records. For hospital records, ask the records department of that hospital. Staff may call this a ‘subject access request’.

        The facts here come from local NHS pages, so check with your own hospital.

        You may not need all your records. Your present doctor should pass on your past treatment, the results that matter and your medicines. Macmillan says that you should be able to get your test results in writing before you talk to the doctor.

        Take the papers that you have to the visit. Take copies of your records too, unless they were sent before. Do not send your records to this chat.
card-my-records-us =
    .short = Ask each doctor or hospital for copies. A US law called HIPAA lets you have copies of your own records. They have 30 days to answer, and may take 30 more days once.
    .do-1 = Ask the records office of each hospital where you were treated.
    .do-2 = Ask early, and say when your visit is.
    .do-3 = Ask for the pathology report and your scans on a disc.
    .detail =
        The new doctor normally needs the pathology report. This is the lab’s report on your tissue. They also need your scans on a disc, and sometimes the tissue slides.

        The law gives 30 days, with one longer time of 30 days. That can be too long if your visit is soon. Ask the new doctor’s office if it can request the papers for you.

        Take the papers that you have to the visit. Take copies of your records too, unless they were sent before. Do not send your records to this chat.
card-my-records-elsewhere =
    .short = Ask your hospital and your family doctor how to get copies. The rules, the cost and the time differ from country to country. Ask early.
    .do-1 = Ask each hospital where you were treated.
    .do-2 = Say which results you need and when your visit is.
    .detail =
        Take the medical papers that you have to the visit. Take copies of your records too, unless they were sent before.

        Good questions are:

        - How do I ask for a copy, and what do I have to show?
        - Does it cost anything?
        - When can I have it?
        - Can you send it to the new doctor for me?

        Do not send your records to this chat.

## what-is-sent

card-what-is-sent = What is sent to the new doctor?
card-what-is-sent-uk =
    .short = Your present doctor should pass on your past treatment, the test results that matter and your medicines. If your GP (family doctor) refers you, the GP sends your records. Bring what you have all the same.
    .do-1 = Ask who sends what, and when.
    .do-2 = Call the new hospital some days before and check that it has arrived.
    .do-3 = Bring the papers that you have.
    .detail =
        These things should reach the new doctor:

        - the treatment that you had before
        - the test results that matter
        - the medicines or treatment that you have now
        - the results of your tests and X-rays

        The results go to the new consultant. A consultant is a senior hospital doctor. If your GP refers you, the GP sends on your medical records.

        Check some days before the visit that everything has arrived. Bring the medical papers that you have. Bring copies of your records too, unless they were sent before.
card-what-is-sent-us =
    .short = Do not count on things being sent for you. Bring copies yourself, or ask for them to be sent. The new doctor normally needs the pathology report and your scans on a disc.
    .do-1 = Ask the new doctor’s office what it needs.
    .do-2 = Ask your hospital to send it, or pick up copies.
    .do-3 = Call some days before and check that it has arrived.
    .detail =
        The new doctor normally needs these things:

        - the pathology report, which is the lab’s report on your tissue
        - your scans on a disc
        - sometimes the tissue slides as well

        Bring the medical papers that you have. Bring copies of your records too, unless they were sent before. Bring a list of all your medicines, with vitamins and supplements.

        Ask the office what it needs and by which day. Ask your hospital how to send the slides, if they are needed.
card-what-is-sent-elsewhere =
    .short = That differs from country to country. Ask your doctor what is sent for you and what you must bring. Bring the medical papers that you have.
    .do-1 = Ask your own doctor who sends what, and when.
    .do-2 = Call the new hospital some days before and check that it has arrived.
    .do-3 = Bring the papers that you have.
    .detail =
        Do not count on everything being sent. Ask the new doctor what they need from you.

        It helps to bring these things:

        - the medical papers that you have
        - copies of your records, unless they were sent before
        - a list of all your medicines, with vitamins and supplements

        Put them in one folder. If something has not arrived, tell your own doctor before the visit.
