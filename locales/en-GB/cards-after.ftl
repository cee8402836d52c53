### Read by people who have had a second opinion, or who think of what comes after it: patients, and those who act for them.
### Some of them have just had bad news. Nothing here may say which view is right, or push towards a treatment or away from it.

## who-treats-me

# The title: shown in bold, on buttons (at most 40 characters) and in "did you mean".
card-who-treats-me = Who will treat me afterwards?
card-who-treats-me-uk =
    .short = Your care does not pass to the second doctor by itself. You choose who treats you, but a second doctor does not have to take you on. If you would like that doctor to treat you, he or she has to agree. The doctors and hospitals should then settle the change between them.
    .do-1 = Tell both doctors who you would like to treat you.
    .do-2 = If it is the second doctor, ask if he or she can take you on.
    .do-3 = Ask who looks after you until the change is settled.
    .detail =
        A second opinion is a look at your case and some advice. It does not move you to a new team.

        Perhaps you would like the second doctor to go on with your care. Say so at the visit, or tell your own doctor. The answer may be yes or no.

        If it is yes, the doctors and hospitals should arrange the change. These are good things to ask:

        - Who is in charge of my care until then?
        - Where would I have my treatment?
        - Would my treatment start later?
        - What happens to the dates I have now?

        If it is no, your care stays where it is. You can ask your own doctor to talk through what the second doctor said.
card-who-treats-me-us =
    .short = You choose who gives you your treatment. A second doctor does not have to become your doctor. If you would like that doctor to treat you, ask early if he or she can take you on. Then ask your health plan what it pays for.
    .do-1 = Tell both doctors who you would like to treat you.
    .do-2 = Ask the second doctor if he or she can take you on.
    .do-3 = Ask your health plan about its network and referrals.
    .detail =
        A second opinion is a look at your case and some advice. You can go back to your first doctor with it.

        You can also ask the second doctor to treat you. The answer may be yes or no.

        If it is yes, these are good things to ask:

        - Who is in charge of my care until then?
        - Where would I have my treatment?
        - Would my treatment start later?

        A health plan should pay for a visit to a specialist too. But you may owe part of the cost (a co-pay).

        Check if the doctor is in your plan’s network. Check if you need a referral as well.

        If it is no, you can stay with your first doctor.
card-who-treats-me-elsewhere =
    .short = You choose who gives you your treatment. But a second doctor does not have to become your doctor. How a change of doctor is made differs by country. Ask both doctors how it works where you live.
    .do-1 = Tell both doctors who you would like to treat you.
    .do-2 = Ask the second doctor if he or she can take you on.
    .do-3 = Ask who looks after you until then.
    .detail =
        A second opinion is a look at your case and some advice. You can go back to your first doctor with it.

        You can also ask the second doctor to treat you. The answer may be yes or no.

        These are good things to ask:

        - Who is in charge of my care until then?
        - Where would I have my treatment?
        - Would my treatment start later?
        - What would it cost me?

        Rules and costs differ by country, so we cannot tell you what holds where you live.

## if-they-agree

card-if-they-agree = What if both doctors agree?
card-if-they-agree-any =
    .short = You may be relieved, or you may have hoped for something else. A second view is often much like the first. Most people then feel surer about the diagnosis and the plan. But it can be a let-down, and hearing it all again can be upsetting. You can tell your team how you feel.
    .do-1 = Tell your own team what the second doctor said.
    .do-2 = Go through your next dates with them.
    .do-3 = Write down what still worries you and ask about it.
    .detail =
        One more expert has now gone over your case. When two doctors agree, most people feel reassured.

        If you kept the dates that your first doctor booked, you save time now. You can go on from there.

        If you had hoped for another answer, that can hurt. If anything is still unclear, ask your doctor to explain it again. You do not have to change doctors, and you can still choose who gives you your treatment.

        It is common for two doctors to agree, but they do not always do so.

        A review of studies from 2015 looked at this. The first view was confirmed in 43 to 82 of every 100 cases. In 12 to 69, something changed.

        The review said that there was little to go on. So do not read too much into these figures.

## if-they-disagree

card-if-they-disagree = What if the doctors disagree?
card-if-they-disagree-any =
    .short = Two different views can leave you confused, and it can be hard to choose. There is no need for alarm: you still have ways forward. You can take the new view back to your first doctor. A third doctor may help you to choose. You decide who gives you your treatment.
    .do-1 = Ask each doctor to explain how the two views differ, and why.
    .do-2 = Take the new view to your first doctor and talk it through.
    .do-3 = Ask if taking time to choose could harm you.
    .detail =
        You have these ways forward:

        - Go back to your first doctor with the new view. Together you may change the treatment.
        - Ask a third doctor, who may help you to choose between the two.
        - Choose which doctor you want to treat you. You do not have to change doctors.

        A view is not right or wrong because it came second. This bot cannot say which one is right for you. Ask both doctors what speaks for their plan and what speaks against it.

        Doctors do differ at times. A review from 2017 looked at 25 studies. Depending on the study, the two views differed in 2 to 51 of every 100 cases.

        The people in them mostly wanted to be certain or to know more. Some felt a lack of trust, or that talks with their doctor had not gone well.

        A review from 2015 found changes in 12 to 69 of every 100 cases. It said that there was little to go on.

## third-opinion

card-third-opinion = Can I have a third opinion?
card-third-opinion-uk =
    .short = You can ask for a further opinion after the second one. There is no legal right to it, so the answer may be no. But doctors must respect your wish to look for another view. If two doctors differ, a third may help you to choose.
    .do-1 = Work out what you still want to know.
    .do-2 = Ask your consultant or your GP if another doctor could see you.
    .do-3 = Ask if a longer wait could harm you.
    .detail =
        A consultant is a senior hospital doctor. A GP is your family doctor.

        UK law does not give you a right to a second opinion, or to a third. The rules for doctors say that they must respect a patient’s wish for another view. Whoever you ask should look at your case and decide if one more opinion is called for.

        First think about why you want one.

        Is something still unclear? Then ask the first or the second doctor to explain it again. That may be quicker.

        Each new opinion takes time to set up. Seeing a doctor once does not put you at the front of the queue.

        Ask how long it is likely to take. If your illness is serious or treatment is urgent, speak to your present team before you decide.
card-third-opinion-us =
    .short = Yes, you can ask for one. In the US, patient information says that every patient has a right to a second opinion. If the first two doctors differ, a third may help you to choose. Ask your health plan what it pays for.
    .do-1 = Work out what you still want to know.
    .do-2 = Ask one of your doctors for names of others to contact.
    .do-3 = Ask your health plan what you would have to pay.
    .detail =
        First think about why you want one.

        Is something still unclear? Then ask the first or the second doctor to explain it again. That may be quicker.

        Each new opinion takes time to set up. Ask your doctor how long it is likely to take, and if a later start could harm you.

        Medicare Part B helps to pay for a second opinion in some cases. This is about surgery that you need but that is not an emergency.

        If the first two opinions differ, it helps to pay for a third. You pay 20% after the deductible (the amount you owe first).

        Medicare Advantage plans may have other rules. You may need a doctor in the network or a referral. Ask your plan before you book.
card-third-opinion-elsewhere =
    .short = You may be able to see a third doctor. If the first two differ, a third may help you to choose. Rules and costs differ by country, so ask your own doctor how it works where you live.
    .do-1 = Work out what you still want to know.
    .do-2 = Ask your own doctor how a third opinion works where you live.
    .do-3 = Ask if a longer wait could harm you.
    .detail =
        First think about why you want one.

        Is something still unclear? Then ask the first or the second doctor to explain it again. That may be quicker.

        You can also take the second view back to your first doctor. Together you may change the treatment.

        Each new opinion takes time to set up. Ask your doctor how long it is likely to take. If your illness is serious or treatment is urgent, speak to your present team before you decide.

        We cannot tell you what you are entitled to in your country, or what you would have to pay.

## must-i-switch

card-must-i-switch = Do I have to change doctors?
card-must-i-switch-uk =
    .short = No. You do not have to change doctors, however many opinions you get. You choose who gives you your treatment. Your care does not pass to the second doctor by itself. And asking should not spoil things with the doctor you have.
    .do-1 = If you want to stay, tell your own doctor so.
    .do-2 = Take what the second doctor said to your own doctor.
    .do-3 = Ask if your plan should stay as it is.
    .detail =
        You can hear what a second doctor has to say and still stay where you are. Nothing changes on its own.

        Asking should not make your care worse. It should not spoil things with your GP (your family doctor) or with others who look after you.

        You can take the new view back to your first doctor. Together you may change the treatment, and you keep the same doctor.

        If you would rather move, the second doctor has to accept. Nothing obliges a second doctor to become your doctor. Ask before you count on it.
card-must-i-switch-us =
    .short = No. You do not have to change doctors, however many opinions you get. You choose who gives you your treatment. You can take the second view back to your first doctor, and together you may change the plan.
    .do-1 = If you want to stay, tell your own doctor so.
    .do-2 = Take what the second doctor said to your own doctor.
    .do-3 = Ask if your plan should stay as it is.
    .detail =
        You can hear what a second doctor has to say and still stay where you are.

        Doctors are seldom upset when a patient asks for another view. Most are willing to help set it up. So you should be able to go back to your own doctor with what you heard.

        Perhaps the second doctor said something new. Talk it through with your first doctor. Together you may change the treatment, and you keep the same doctor.

        If you would rather move, ask the second doctor first. Nothing obliges a second doctor to become your doctor.
card-must-i-switch-elsewhere =
    .short = No. You do not have to change doctors, however many opinions you get. You choose who gives you your treatment. You can take the second view back to your first doctor, and together you may change the plan.
    .do-1 = If you want to stay, tell your own doctor so.
    .do-2 = Take what the second doctor said to your own doctor.
    .do-3 = Ask if your plan should stay as it is.
    .detail =
        You can hear what a second doctor has to say and still stay where you are.

        Doctors are seldom upset when a patient asks for another view. So you should be able to go back to your own doctor with what you heard.

        Perhaps the second doctor said something new. Talk it through with your first doctor. Together you may change the treatment, and you keep the same doctor.

        If you would rather move, ask the second doctor first. Nothing obliges a second doctor to become your doctor. How you change doctors differs by country.

## stopping-treatment

card-stopping-treatment = I am thinking of stopping treatment
card-stopping-treatment-uk =
    .short = If you think of stopping, things may be very hard for you now. You do not have to work this out alone. Please talk to your cancer team before anything changes. This bot cannot advise you to stop or to go on. Your team can tell you what each choice could mean for you.
    .do-1 = Ring your cancer team today and tell them what you are thinking.
    .do-2 = Tell them what makes it so hard.
    .do-3 = Ask what could happen to you if treatment stopped or came later.
    .detail =
        If you have already left out a treatment or stopped, tell your team now. If you feel suddenly ill, use the emergency number that they gave you.

        Your doctor or specialist nurse can say why this treatment was picked for you, and what else there is. Ask them to explain again whatever is unclear. Bring somebody with you, and your questions on paper.

        A second opinion may show other choices. It takes time, so first ask your doctor if that could harm you.

        The General Medical Council (GMC) sets the rules for doctors in the UK. It says that it is for you to decide whether to take a doctor’s advice. You can talk it through with your team before you decide.

        If you feel that you cannot go on, ring Samaritans. They are there day and night, and it is free. If your life is in danger now, use the emergency number or go to A&E (the hospital’s emergency department).
card-stopping-treatment-us =
    .short = If you think of stopping, things may be very hard for you now. You do not have to work this out alone. Please talk to your cancer team before anything changes. This bot cannot advise you to stop or to go on. Your team can tell you what each choice could mean for you.
    .do-1 = Ring your cancer team today and tell them what you are thinking.
    .do-2 = Tell them what makes it so hard.
    .do-3 = Ask what could happen to you if treatment stopped or came later.
    .detail =
        If you have already left out a treatment or stopped, tell your team now. If you feel suddenly ill, use the emergency number that they gave you.

        Your doctor or nurse can say why this treatment was picked for you, and what else there is. Ask them to explain again whatever is unclear. Bring somebody with you, and your questions on paper.

        A second opinion may show other choices. It takes time, so first ask your doctor if that could harm you.

        If you feel that you cannot go on, call or text the Suicide and Crisis Lifeline. It is there day and night, and it is free. If your life is in danger now, use the emergency number.
card-stopping-treatment-elsewhere =
    .short = If you think of stopping, things may be very hard for you now. You do not have to work this out alone. Please talk to your cancer team before anything changes. This bot cannot advise you to stop or to go on. Your team can tell you what each choice could mean for you.
    .do-1 = Ring your cancer team today and tell them what you are thinking.
    .do-2 = Tell them what makes it so hard.
    .do-3 = Ask what could happen to you if treatment stopped or came later.
    .detail =
        If you have already left out a treatment or stopped, tell your team now. If you feel suddenly ill, use the emergency number that they gave you.

        Your doctor or nurse can say why this treatment was picked for you, and what else there is. Ask them to explain again whatever is unclear. Bring somebody with you, and your questions on paper.

        A second opinion may show other choices. It takes time, so first ask your doctor if that could harm you.

        Rules about treatment differ by country, so ask your team what holds where you live. If you feel that you cannot go on, tell somebody near you now. Or use your country’s emergency number.

## trials

card-trials = What about clinical trials?
card-trials-uk =
    .short = Ask your own doctors and nurses if a clinical trial would be open to you. A clinical trial is a research study that patients take part in. A second opinion may lead to a place in one, but nobody can promise it. Kidney Cancer UK helps people to search.
    .do-1 = Ask your own team: ‘Would a trial be open to me?’
    .do-2 = Ask the second doctor the same question.
    .do-3 = Ask what it would mean for the treatment you have now.
    .detail =
        Your own doctors and nurses know your case. So it is worth asking them first.

        One point in favour of a second opinion is that a trial place may come up. You could put this on your list of questions for the second doctor.

        Here are some things to ask about a trial:

        - What is it meant to find out?
        - What would I have to do?
        - What else could I have instead?
        - Would my treatment start later?

        If you have kidney cancer, Kidney Cancer UK can help you to look for a trial that suits you. It gives words to search with and a link to a trial finder.

        This bot cannot say if a trial is right for you.
card-trials-us =
    .short = Ask your own doctors and nurses if a clinical trial would be open to you. A clinical trial is a research study that patients take part in. A second opinion may lead to a place in one, but nobody can promise it.
    .do-1 = Ask your own team: ‘Would a trial be open to me?’
    .do-2 = Ask the second doctor the same question.
    .do-3 = Ask what it would mean for the treatment you have now.
    .detail =
        Your own doctors and nurses know your case. So it is worth asking them first.

        One point in favour of a second opinion is that a trial place may come up. You could put this on your list of questions for the second doctor.

        Here are some things to ask about a trial:

        - What is it meant to find out?
        - What would I have to do?
        - What else could I have instead?
        - Would my treatment start later?
        - What would I have to pay?

        The National Cancer Institute has a free information service, in English and Spanish.

        This bot cannot say if a trial is right for you.
card-trials-elsewhere =
    .short = Ask your own doctors and nurses if a clinical trial would be open to you. A clinical trial is a research study that patients take part in. A second opinion may lead to a place in one, but nobody can promise it. Which trials there are differs by country.
    .do-1 = Ask your own team: ‘Would a trial be open to me?’
    .do-2 = Ask the second doctor the same question.
    .do-3 = Ask what it would mean for the treatment you have now.
    .detail =
        Your own doctors and nurses know your case. So it is worth asking them first.

        One point in favour of a second opinion is that a trial place may come up. You could put this on your list of questions for the second doctor.

        Here are some things to ask about a trial:

        - What is it meant to find out?
        - What would I have to do?
        - What else could I have instead?
        - Would my treatment start later?
        - What would I have to pay?

        We have found no trial service for your country. This bot cannot say if a trial is right for you.
