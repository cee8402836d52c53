### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = Before you ask
    .purpose = Get clear about what you want before you ask for a second opinion.
checklist-before-you-ask-consent = Ask the patient first: do they want this?
    .more = They decide, and they must agree that you help. If the answer is no, leave it there.
checklist-before-you-ask-your-reason = Write down why you want another view
    .more = One or two reasons are enough. They help you and your doctor.
checklist-before-you-ask-explain-again = Ask your doctor to explain it once more
    .more = Often a good talk is enough, and then no second opinion is needed.
checklist-before-you-ask-could-waiting-harm = Ask your doctor: could waiting harm me?
    .more = Ask how long the delay may be. If treatment is urgent, talk with your team before you decide.
checklist-before-you-ask-keep-bookings = Keep your booked tests and treatment
    .more = Do not cancel them. If you stay with your first doctor, the dates that you kept save time.
checklist-before-you-ask-for-and-against = Think about what speaks for it and against it
    .more = For: one more expert looks at your case. Against: treatment may start later, and the trip may be long.
checklist-before-you-ask-your-questions = Write down what you have not understood
    .more = Nobody should feel bad about asking again. It is a lot to take in.
checklist-before-you-ask-why-this-plan = Ask why this treatment was picked for you
    .more = Your doctor or specialist nurse can tell you, and can say what else there is.
checklist-before-you-ask-company = Ask somebody to come with you to the talk
checklist-before-you-ask-whom-to-ask-uk = Choose whom to ask: consultant, GP or department
    .more = It is best to ask the consultant (senior hospital doctor) first. The GP (family doctor) is the other way.
checklist-before-you-ask-private-price-uk = If you think of paying, ask for the price first
    .more = If you pay yourself, you must be told the price at the start. If you are insured, ask before you book.
checklist-before-you-ask-names-us = Ask for names of doctors you could contact
    .more = Ask your own doctor, or another doctor whom you trust.
checklist-before-you-ask-health-plan-us = Ask your health plan what it pays for
    .more = Ask about its network, a referral and your own share of the cost.
checklist-before-you-ask-rules-elsewhere = Ask at the hospital how it works where you live
    .more = Rules and costs differ from country to country.

## The talk with your own doctor

checklist-talk-with-your-doctor = The talk with your own doctor
    .purpose = Take your reasons and your questions with you on paper.
checklist-talk-with-your-doctor-consent = Ask the patient if you may come and speak
    .more = The doctor can only talk with you about them if they agree.
checklist-talk-with-your-doctor-interpreter = Ask for an interpreter for this talk
    .more = Tell the practice or hospital your language as early as you can.
checklist-talk-with-your-doctor-ask-plainly = Say: ‘I would like a second opinion’
    .more = Doctors are seldom upset by this. They ask each other for advice too.
checklist-talk-with-your-doctor-could-waiting-harm = Ask: could it harm me to start later?
    .more = If the illness is serious or treatment is urgent, ask this before you decide.
checklist-talk-with-your-doctor-keep-bookings = Say that you are keeping your booked dates
    .more = Do not cancel them. If you stay with this doctor, the dates that you kept save time.
checklist-talk-with-your-doctor-your-reason = Say why you would like another view
    .more = Say it too if you would like another treatment, or if you have doubts about the diagnosis.
checklist-talk-with-your-doctor-how-long = Ask how long it is likely to take
checklist-talk-with-your-doctor-explain-again = Ask for the diagnosis again in plain words
    .more = It is hard to take things in after a shock. Doctors know that.
checklist-talk-with-your-doctor-why-this-plan = Ask why this treatment was picked for you
checklist-talk-with-your-doctor-other-treatments = Ask which other treatments there are
checklist-talk-with-your-doctor-company = Take somebody with you who writes things down
checklist-talk-with-your-doctor-referral-uk = Ask to be referred to another specialist
    .more = To be referred is to be sent to another doctor. The doctor looks at your case and may say no.
checklist-talk-with-your-doctor-names-us = Ask for names of doctors you could contact
checklist-talk-with-your-doctor-rules-elsewhere = Ask how a second opinion is set up here

## Preparing for the second appointment

checklist-preparing = Preparing for the second opinion
    .purpose = Get your notes, your questions and your records ready.
checklist-preparing-interpreter = Ask for an interpreter now
    .more = Say your language when the visit is booked. Call a few days before and ask if it is arranged.
checklist-preparing-your-aim = Decide what you hope this visit will give you
    .more = Finish this sentence: ‘After the visit I want to know …’
checklist-preparing-records-arrived-uk = Call and ask: have my records arrived?
    .more = Ask for your scans and test results too. If they are not there, tell your own doctor before the visit.
checklist-preparing-records-complete-us = Ask the new office if it has all it needs
    .more = It normally needs the pathology report (from the lab) and your scans on a disc. Ask about tissue slides too.
checklist-preparing-records-how-elsewhere = Ask: are my records sent, or do I bring them?
    .more = If they should be sent, ask if they have arrived.
checklist-preparing-your-questions = Write down your questions
    .more = Put the three that matter most at the top. You can ask them without fear.
checklist-preparing-your-notes = Write notes on symptoms and treatment so far
    .more = A few lines are enough: what began when, and which treatment you had.
checklist-preparing-patient-aim = Ask the patient what they hope to learn
    .more = They can finish this sentence: ‘After the visit I want to know …’
checklist-preparing-relative-agrees = Ask the patient what you may say and ask
    .more = Some things may be private. They decide.
checklist-preparing-records-sent-uk = Ask that your records and scans are sent
    .more = Ask your own doctor who sends what, and when.
checklist-preparing-health-plan-us = Ask your health plan about cost and referral
    .more = Ask if the doctor is in its network, and what you pay yourself.
checklist-preparing-medicines = List your medicines, vitamins and supplements
    .more = Write the name of each one, how much you take and when.
checklist-preparing-company = Ask a friend or relative to come
    .more = They can support you, listen and ask too.
checklist-preparing-travel = Plan how you get there and back
checklist-preparing-keep-bookings = Keep your booked tests and treatment
    .more = Do not cancel them because of this visit. If you stay with your first doctor, the dates that you kept save time.

## What to bring

checklist-what-to-bring = What to bring
    .purpose = Put it all in one bag the day before.
checklist-what-to-bring-consent = Ask the patient which papers you may have
    .more = The records are theirs. They decide who sees them.
checklist-what-to-bring-papers = Bring the medical papers you have at home
    .more = Letters, test results and reports all count.
checklist-what-to-bring-copies = Bring copies of your records, unless sent ahead
    .more = If you are not sure that they were sent, bring what you have.
checklist-what-to-bring-medicines = Bring a list of all your medicines
    .more = Vitamins and supplements count too. You can copy it from the boxes.
checklist-what-to-bring-arrived-uk = Check that your records have arrived
    .more = They should be sent for you. Call the new hospital some days before.
checklist-what-to-bring-pathology-us = Bring the pathology report
    .more = This is the lab’s report on your tissue. Ask the hospital that did the test for a copy.
checklist-what-to-bring-who-sends-elsewhere = Ask who sends your records, and what to bring
    .more = This differs from country to country.
checklist-what-to-bring-scans-us = Bring your scans on a disc
    .more = Ask the hospital where the scans were done.
checklist-what-to-bring-slides-us = Ask if tissue slides are needed, and who sends them
checklist-what-to-bring-questions = Bring your questions on paper, and a pen
checklist-what-to-bring-notes = Bring your notes on symptoms and treatment
checklist-what-to-bring-letter = Bring your appointment letter and an ID
checklist-what-to-bring-insurance-card-us = Bring your insurance card
checklist-what-to-bring-glasses = Bring your glasses or hearing aid

## Questions for the second doctor

checklist-questions-for-second-doctor = Questions for the second doctor
    .purpose = Tick a question when you have asked it. Take off those you do not need.
checklist-questions-for-second-doctor-consent = Ask the patient which questions you may ask
    .more = A friend or relative may ask questions too. Agree on it before you go in.
checklist-questions-for-second-doctor-same-diagnosis = Do you see my diagnosis in the same way?
checklist-questions-for-second-doctor-same-treatment = Would you treat me in the same way? Why?
checklist-questions-for-second-doctor-other-treatments = Which other treatments are there for me?
checklist-questions-for-second-doctor-could-waiting-harm = Could it harm me to start treatment later?
    .more = Ask your own doctor this too. Keep the tests and treatment that are booked.
checklist-questions-for-second-doctor-keep-bookings = I am keeping my booked dates. Is that right?
    .more = Do not cancel them. If you stay with your first doctor, the dates that you kept save time.
checklist-questions-for-second-doctor-good-and-bad = What is good and bad about each choice?
checklist-questions-for-second-doctor-trial = Is a trial of a new treatment open to me?
    .more = You can ask your own doctors and nurses this too.
checklist-questions-for-second-doctor-more-tests = Do I need more tests? Which, and why?
checklist-questions-for-second-doctor-cases-like-mine = Have you seen many people with my illness?
checklist-questions-for-second-doctor-treat-me = Would you treat me, if I wanted that?
    .more = A second doctor does not have to become your doctor.
checklist-questions-for-second-doctor-write-to-doctor = Will you write to my own doctor?
checklist-questions-for-second-doctor-in-writing = Can I have your answer in writing?
checklist-questions-for-second-doctor-cost = What does it cost, and who pays?

## On the day

checklist-the-day = On the day
    .purpose = Small steps for the day of the visit.
checklist-the-day-relative-listens = Let the patient speak first
    .more = You can listen, write and ask, as you agreed before.
checklist-the-day-interpreter = Say at the desk that you need an interpreter
    .more = Do it before the talk begins. If nobody has come, ask for one by phone or video.
checklist-the-day-time-and-place = Check the time, the place and the way there
checklist-the-day-papers = Take your papers, lists and questions
checklist-the-day-your-aim = Say at the start what you hope to learn
checklist-the-day-first-opinion = Tell what the first doctor found and proposed
checklist-the-day-all-questions = Ask your questions without fear
    .more = That is what the visit is for.
checklist-the-day-not-clear = Say so if something is not clear
    .more = You could say: ‘Please tell me again in other words.’
checklist-the-day-write-answers = Write down the answers, or ask somebody to
checklist-the-day-a-break = Ask for a break if it is too much
    .more = Being told the diagnosis again can be upsetting.
checklist-the-day-next-steps = Ask what happens next, and whom you can call
checklist-the-day-who-tells-doctor = Ask who tells your own doctor, and when

## After the visit

checklist-after-the-visit = After the visit
    .purpose = Take the new view back to your own doctor.
checklist-after-the-visit-consent = Ask the patient what they want to do next
    .more = It is their choice. You can help if they agree.
checklist-after-the-visit-write-down = Write down what you heard, while it is fresh
checklist-after-the-visit-tell-own-doctor = Talk it through with your own doctor
    .more = The two of you may change the treatment.
checklist-after-the-visit-keep-bookings = Keep your booked tests and treatment
    .more = Talk with your team before you change anything.
checklist-after-the-visit-could-waiting-harm = Ask if time to think could harm you
    .more = If treatment is urgent, ask your team about this now.
checklist-after-the-visit-they-agree = If they agree: go through your next dates
    .more = When two doctors agree, most people feel surer about the plan.
checklist-after-the-visit-they-differ = If they differ: ask each doctor why
    .more = There is no need for alarm. You still have several ways forward.
checklist-after-the-visit-third-doctor = If you cannot choose: ask about a third doctor
checklist-after-the-visit-who-treats = Decide who you would like to treat you
    .more = You do not have to change doctors.
checklist-after-the-visit-take-me-on = Want to change? Ask the second doctor
    .more = A second doctor does not have to take you on. Ask who looks after you until it is settled.
checklist-after-the-visit-letter-arrived = Check that the report reached your doctor
    .more = Ask for a copy for yourself, too.
checklist-after-the-visit-feelings = Tell your team how you feel
    .more = It can be a let-down to hear the same again. It can also be upsetting.
checklist-after-the-visit-health-plan-us = Check the bill with your health plan
checklist-after-the-visit-interpreter = Ask for an interpreter for the next talk
