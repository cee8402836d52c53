### US English for people who ask about time, delay, distance and travel costs.
### Only the messages that differ from en-GB: spelling and word choice. A message that differs is repeated whole.

## how-long

card-how-long-england =
    .short = It takes a while to set up, and nobody can name one time for all. Ask your doctor how long the delay is likely to be for you. Ask too whether a later start could harm you.
    .do-1 = Ask your doctor how long it is likely to take.
    .do-2 = Ask whether starting treatment later could harm you.
    .do-3 = If time is short, ask your cancer team for an urgent referral.
    .detail =
        You are referred as a new patient. This makes the wait for treatment longer. Seeing a doctor once does not put you ahead of other people who wait.

        When time is short, ask your own cancer team for an urgent referral to the specialist center. Nurses of Cancer Research UK have called this the quickest way.

        The NHS in England has time goals for cancer care. Cancer Research UK listed them in 2023, so they may have changed. They are not about second opinions, and they are no promise:

        - 75 in 100 people should hear within 28 days of an urgent referral whether it is cancer.
        - 85 in 100 should start treatment within 62 days of that referral.
        - 96 in 100 should start within 31 days of the decision to treat.
card-how-long-rest-of-uk =
    .short = It takes a while to set up, and nobody can name one time for all. Ask your doctor how long the delay is likely to be for you. Ask too whether a later start could harm you.
    .do-1 = Ask your doctor how long it is likely to take.
    .do-2 = Ask whether starting treatment later could harm you.
    .do-3 = If time is short, ask your cancer team for an urgent referral.
    .detail =
        You are referred as a new patient. This makes the wait for treatment longer. Seeing a doctor once does not put you ahead of other people who wait.

        When time is short, ask your own cancer team for an urgent referral to the specialist center. Nurses of Cancer Research UK have called this the quickest way.

        We have found no facts on waiting times for your nation. Your doctor or the hospital can tell you what they expect.
card-how-long-us =
    .short = It takes a while to set up, and nobody can name one time for all. Ask your own doctor first how much time you have. Some cancers do not leave time for this.
    .do-1 = Ask your doctor how long it is likely to take.
    .do-2 = Ask whether starting treatment later could harm you.
    .detail =
        Ask your own doctor how long a second opinion would hold things up. Ask whether starting treatment later could do you harm.

        A guide for patients says that many have a few weeks for this. But an emergency leaves no time for it. Nor do some lymphomas and leukemias, which are blood cancers.

        So do not guess how much time you have. Your own doctor knows your case. When you call the other hospital, ask for its first free date.

## could-waiting-harm

card-could-waiting-harm-uk =
    .short = It might, so it is right to ask. It depends on your illness, and we cannot judge it. Ask your own doctor now, before you decide about a second opinion.
    .do-1 = Ask how long the delay would be.
    .do-2 = Ask whether starting treatment later could harm you.
    .do-3 = If time is short, ask your cancer team for an urgent referral.
    .detail =
        A second opinion can mean that your treatment starts later. For some people that matters more than for others.

        Is your illness serious, or is your treatment urgent? Then talk to your own team before you decide. They know your test results.

        You could say: ‘I would like a second opinion. How long would it hold things up? Could it harm me if I start later?’

        When time is short, ask your own cancer team for an urgent referral to the specialist center. Nurses of Cancer Research UK have called this the quickest way.
card-could-waiting-harm-us =
    .short = It might, so it is right to ask. It depends on your illness, and we cannot judge it. Ask your own doctor now, before you decide about a second opinion.
    .do-1 = Ask how long the delay would be.
    .do-2 = Ask whether starting treatment later could harm you.
    .detail =
        A second opinion can mean that your treatment starts later. For some people that matters more than for others.

        Is your illness serious, or is your treatment urgent? Then talk to your own team before you decide. They know your test results.

        A guide for patients says that many have a few weeks for this. But an emergency leaves no time for it. Nor do some lymphomas and leukemias, which are blood cancers.

        So ask your own doctor. You could say: ‘How long would a second opinion hold things up? Could it harm me if I start later?’

## keep-your-bookings

card-keep-your-bookings = Should I keep my scheduled dates?
card-keep-your-bookings-any =
    .short = Yes, try to keep them. Do not cancel the tests and treatment that your first doctor has scheduled. This saves time if you stay with that doctor.
    .do-1 = Keep all your scheduled dates in one list.
    .do-2 = If two dates clash, talk to your team before you move one.
    .do-3 = Ask whether a later start could harm you.
    .detail =
        It takes a while to set up a second opinion. In that time you may have tests or treatment scheduled with your first doctor. Try to keep those dates.

        You may decide to stay with your first doctor. Then keeping the dates has saved you time.

        You can keep a date and go on asking your questions.

        Are you unsure about a treatment that is scheduled? Tell your team before the day comes. Ask how long the hold-up would be, and whether starting later could do you harm.

        If your illness is serious or the treatment is urgent, talk to your team before you decide.

## travel

card-travel-uk =
    .short = The second doctor usually works at another hospital. It may be far away. Getting there may be hard, expensive or not possible for you. Think about this before you ask.
    .do-1 = Ask which hospital it would be, and how many visits you would need.
    .do-2 = Ask a friend or relative to come with you.
    .do-3 = Ask your GP if another view is possible without a visit.
    .detail =
        Think about these points:

        - How would you get there, and what would it cost?
        - Can you manage the trip when you feel ill?
        - Could your family visit you there? That is harder if it is far away.
        - Would treatment be there too, or only one visit?

        A friend or relative can support you and help you to take things in.

        There may be a way without a long trip. A GP (family doctor) wrote in 2013 that GPs can sometimes get another view without a new visit. They ask other doctors, or write to a second consultant (a senior hospital doctor).
card-travel-us =
    .short = The other hospital may be far away. Getting there may be hard, expensive or not possible for you. Some doctors and centers give opinions from a distance, so ask about that.
    .do-1 = Ask if the opinion can be given by video, from your records.
    .do-2 = Ask how many visits you would need.
    .do-3 = Ask a friend or relative to come with you.
    .detail =
        Think about these points:

        - How would you get there, and what would it cost?
        - Can you manage the trip when you feel ill?
        - Could your family visit you there? That is harder if it is far away.
        - Would treatment be there too, or only one visit?

        The National Cancer Institute (NCI) has named 72 cancer centers. They are in 36 states and in Washington, DC. Seven of them are labs only, so there may be none near you.

        Some cancer doctors and centers use your records and a video call. Then you may not have to travel. A friend or relative can support you and help you to take things in.
card-travel-elsewhere =
    .short = The other hospital may be far away. Getting there may be hard, expensive or not possible for you. Think about this before you ask.
    .do-1 = Ask how many visits you would need.
    .do-2 = Ask a friend or relative to come with you.
    .detail =
        Think about these points:

        - How would you get there, and what would it cost?
        - Can you manage the trip when you feel ill?
        - Could your family visit you there? That is harder if it is far away.
        - Would treatment be there too, or only one visit?

        A friend or relative can support you and help you to take things in.

        What is on offer differs from country to country. Ask your hospital if another view is possible without a long trip.

## travel-costs

card-travel-costs-england =
    .short = You may. The Healthcare Travel Costs Scheme is for people on some benefits or with a low income. They can claim back the cost of travel to NHS specialist care.
    .do-1 = Ask the hospital before you go if your visit counts.
    .do-2 = Keep your tickets and receipts.
    .detail =
        The other hospital may be far away and expensive to reach. So ask about help before you book the trip.

        The scheme is for travel to NHS specialist care. Ask what you need to show, and how to claim.

        The fare of a person who comes with you is paid only if it is needed for medical reasons. Ask about this first.

        These facts come from one local NHS page in England. Check with your hospital that they still hold.

        If you do not get this help, you could ask Citizens Advice. Its local office may be able to help.
card-travel-costs-scotland =
    .short = Ask your hospital. We have found no facts on help with travel costs in Scotland. So we cannot say who can get it. Ask before you pay for the trip.
    .do-1 = Ask the hospital before you go if there is help with fares.
    .do-2 = Keep your tickets and receipts.
    .detail =
        The other hospital may be far away and expensive to reach. Some people cannot get there at all. So ask early.

        Good questions are:

        - Is there help with the cost of my trip?
        - Does it cover a person who comes with me?
        - What do I have to show, and when?

        Your local Citizens Advice office may be able to help. Maggie’s is a cancer charity with local centers. Its staff can listen and help you find the support you need.
card-travel-costs-wales-northern-ireland =
    .short = Ask your hospital. We have found no facts on help with travel costs in your nation. So we cannot say who can get it. Ask before you pay for the trip.
    .do-1 = Ask the hospital before you go if there is help with fares.
    .do-2 = Keep your tickets and receipts.
    .detail =
        The other hospital may be far away and expensive to reach. Some people cannot get there at all. So ask early.

        Good questions are:

        - Is there help with the cost of my trip?
        - Does it cover a person who comes with me?
        - What do I have to show, and when?

        Your local Citizens Advice office may be able to help. Maggie’s is a cancer charity. Its staff can listen and help you find the support you need.
card-travel-costs-us =
    .short = Ask before you travel. We have found no facts on help with travel costs in the United States. The cancer center and your health plan are good places to ask.
    .do-1 = Ask the cancer center if there is help with travel.
    .do-2 = Ask your health plan what it pays for.
    .do-3 = Keep your tickets and receipts.
    .detail =
        The other hospital may be far away and expensive to reach. Some people cannot get there at all. So ask early.

        Good questions for the center are:

        - Is there help with fares, gas or a place to stay?
        - Does it cover a person who comes with me?
        - Is there a doctor nearer to my home?

        Ask your plan if it pays for a doctor outside its network, and if you need a referral.

        You can also ask the National Cancer Institute. Its service is free, in English and in Spanish.
card-travel-costs-elsewhere =
    .short = Ask your hospital or your insurer. Help with travel costs differs from country to country. We have no facts on it where you live. Ask before you pay for the trip.
    .do-1 = Ask the hospital before you go if there is help with fares.
    .do-2 = Keep your tickets and receipts.
    .detail =
        The other hospital may be far away and expensive to reach. Some people cannot get there at all. So ask early.

        Good questions are:

        - Is there help with the cost of my trip?
        - Does it cover a person who comes with me?
        - What do I have to show, and when?
        - Is there a doctor nearer to my home?

        Weigh up the cost with the other points for and against before you decide.
