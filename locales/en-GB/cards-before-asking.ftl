### Cards of the group "before asking": what to try with your own doctor and team before you ask for a second opinion.
### Readers: people with cancer who are worried or unhappy about what they were told; their family and friends; support workers.
### Each text must stay true for the nation of its variant, and for no other.

## try-first

card-try-first = What can I try before I ask?
card-try-first-uk =
    .short =
        Talk once more with the team you have now. A good explanation is often enough, and then you need no second opinion.

        If you still have doubts after that talk, ask your doctor to refer you. That means to send you to another doctor.
    .do-1 = Work out just what makes you want another view.
    .do-2 = Ask your team for one more appointment.
    .do-3 = Write down your questions, and bring somebody with you.
    .detail =
        Even the thought of a second opinion can be a strain. You do not have to sort it all out alone.

        One more talk lets you bring up your questions and worries first. Say so if you are not happy with the diagnosis, or if you would like another treatment. Ask why this treatment was picked for you, and what else there is.

        Before you ask for a second opinion, weigh up the points for and against.

        Is time short? Then ask your cancer team for an urgent referral to the specialist centre. Cancer Research UK’s nurses say on its online forum that this is the quickest way.
card-try-first-us =
    .short = Talk once more with the team you have now. A good explanation is often enough, and then you need no second opinion. If you still have doubts after that talk, tell your doctor that you would like one.
    .do-1 = Work out just what makes you want another view.
    .do-2 = Ask your team for one more appointment.
    .do-3 = Write down your questions, and bring somebody with you.
    .detail =
        Even the thought of a second opinion can be a strain. You do not have to sort it all out alone.

        One more talk lets you bring up your questions and worries first. Say so if you are not happy with the diagnosis, or if you would like another treatment. Ask why this treatment was picked for you, and what else there is.

        Before you ask for a second opinion, weigh up the points for and against. If you then want one, ask your doctor for names you could contact. In the United States, patient information calls it a right that every patient has.
card-try-first-elsewhere =
    .short = Talk once more with the team you have now. A good explanation is often enough, and then you need no second opinion. If you still have doubts after that talk, tell your doctor that you would like one.
    .do-1 = Work out just what makes you want another view.
    .do-2 = Ask your team for one more appointment.
    .do-3 = Write down your questions, and bring somebody with you.
    .detail =
        Even the thought of a second opinion can be a strain. You do not have to sort it all out alone.

        One more talk lets you bring up your questions and worries first. Say so if you are not happy with the diagnosis, or if you would like another treatment. Ask why this treatment was picked for you, and what else there is.

        Before you ask for a second opinion, weigh up the points for and against. How to get one differs from country to country. Your doctor or hospital can tell you what the rules are where you live.

## did-not-understand

card-did-not-understand = I did not understand what I was told
card-did-not-understand-uk =
    .short =
        Please ask again. You need not be embarrassed. Doctors know that there is a lot to take in, and that shock makes it harder to follow.

        Ask your doctor to explain the diagnosis again, with all the parts that are not clear.
    .do-1 = Write down each thing that is not clear to you.
    .do-2 = Ask your doctor or your specialist nurse to explain it again.
    .do-3 = Bring somebody who can listen with you.
    .detail =
        A specialist nurse can often clear up a point that was not understood. The nurse can also pass your worries on to the doctor. It may help to see the doctor and the nurse at the same time.

        Some questions only come later, such as when you read something at home. You can take these back to your specialist, too.

        You could say: ‘I was in shock and did not take it all in. Please could you explain it once more, in simple words?’

        A good explanation is often enough, and then no second opinion is needed.
card-did-not-understand-us-and-elsewhere =
    .short =
        Please ask again. You need not be embarrassed. Doctors know that there is a lot to take in, and that shock makes it harder to follow.

        Ask your doctor to explain the diagnosis again, with all the parts that are not clear.
    .do-1 = Write down each thing that is not clear to you.
    .do-2 = Ask your doctor to explain it again.
    .do-3 = Bring somebody who can listen with you.
    .detail =
        Some questions only come later, such as when you read something at home. You can take these back to your specialist, too.

        You could say: ‘I was in shock and did not take it all in. Please could you explain it once more, in simple words?’

        A good explanation is often enough, and then no second opinion is needed. If you still have doubts, you may feel calmer after you hear from one more doctor.

## read-of-other-treatment

card-read-of-other-treatment = I read about another treatment
card-read-of-other-treatment-any =
    .short =
        Take it to your own specialist. A treatment that you hear of can sound better than yours.

        Ask why you were not offered it. Your doctor or specialist nurse can say why your treatment was picked, and what else there is.
    .do-1 = Write down what it is called and where you heard of it.
    .do-2 = Ask your doctor why you were not offered it.
    .detail =
        You may have heard of it from other patients, at a support group or in the news. What suits them may not suit you. One type of cancer can often be treated in several ways, but not each way suits each person.

        New questions can come up at any time, such as when you read. You can bring them back to your specialist.

        Is it a trial (a study that tests a treatment)? Then ask your own doctors and nurses if a trial would be open to you.

        To find out if there are other treatments is one of the reasons why people get a second opinion. Ask your own team first.

## unhappy-with-diagnosis

card-unhappy-with-diagnosis = I have doubts about my diagnosis
card-unhappy-with-diagnosis-uk =
    .short =
        It is hard to live with such doubts. Tell your doctor that you have them, and ask them to explain the diagnosis again.

        If doubts remain after that talk, ask the doctor to refer you. That means to send you to another doctor.
    .do-1 = Write down what does not seem to fit.
    .do-2 = Tell your doctor that you are not sure of the diagnosis.
    .do-3 = Ask what the tests did show and what is still not clear.
    .detail =
        Other people get a second opinion for the same reason. They think that the diagnosis may be wrong, or they want to have it checked. You may feel calmer after you hear from one more doctor.

        Think hard about one if the tests do not show clearly which cancer it is, or where it is.

        The General Medical Council (GMC) oversees doctors in the UK. Its guide for patients says that you may ask another doctor if you think the diagnosis is wrong. You have no legal right to a second opinion, but doctors must respect your wish for one.
card-unhappy-with-diagnosis-us =
    .short =
        It is hard to live with such doubts. Tell your doctor that you have them, and ask them to explain the diagnosis again.

        If doubts remain, you can ask for a second opinion. Patient information calls it a right that every patient has.
    .do-1 = Write down what does not seem to fit.
    .do-2 = Tell your doctor that you are not sure of the diagnosis.
    .do-3 = Ask what the tests did show and what is still not clear.
    .detail =
        Other people get a second opinion for the same reason. They think that the diagnosis may be wrong, or they want to have it checked. You may feel calmer after you hear from one more doctor.

        Think hard about one in these cases:

        - The tests do not show clearly which cancer it is, or where it is.
        - Your cancer is of a rare type.
        - Your doctor has seen few cases like yours.

        Tell your doctor what you want, and ask for the names of doctors you could contact.
card-unhappy-with-diagnosis-elsewhere =
    .short =
        It is hard to live with such doubts. Tell your doctor that you have them, and ask them to explain the diagnosis again.

        If doubts remain, you can ask for a second opinion. The rules differ from country to country.
    .do-1 = Write down what does not seem to fit.
    .do-2 = Tell your doctor that you are not sure of the diagnosis.
    .do-3 = Ask what the tests did show and what is still not clear.
    .detail =
        Other people get a second opinion for the same reason. They think that the diagnosis may be wrong, or they want to have it checked. You may feel calmer after you hear from one more doctor.

        Think hard about one in these cases:

        - The tests do not show clearly which cancer it is, or where it is.
        - Your cancer is of a rare type.
        - Your doctor has seen few cases like yours.

        Ask your doctor or hospital how to get one where you live.

## unhappy-with-plan

card-unhappy-with-plan = I am not happy with my treatment plan
card-unhappy-with-plan-uk =
    .short =
        It is hard to face a plan that you are not happy with. Tell your doctor, and say if you would prefer another treatment. Ask why this one was picked for you, and what else there is.

        You decide whether to take a doctor’s advice. If doubts remain after that talk, ask to be referred (sent) to another doctor.
    .do-1 = Write down what worries you about the plan.
    .do-2 = Ask your doctor what other treatments there are.
    .do-3 = Ask your team if a later start could harm you.
    .detail =
        Other people feel like this, too. They are unhappy with the plan, or they fear that it is not the best there is. You may feel calmer after you hear from one more doctor.

        Think hard about a second opinion if there is more than one choice and you cannot decide.

        The General Medical Council (GMC) oversees doctors in the UK. Its guide says you may ask another doctor if you think you are not offered the treatment you need. There is no legal right to a second opinion, but doctors must respect your wish.

        If treatment is urgent, talk to your team before you decide.
card-unhappy-with-plan-us =
    .short =
        It is hard to face a plan that you are not happy with. Tell your doctor, and say if you would prefer another treatment. Ask why this one was picked for you, and what else there is.

        If doubts remain, you can ask for a second opinion. Patient information calls it a right that every patient has.
    .do-1 = Write down what worries you about the plan.
    .do-2 = Ask your doctor what other treatments there are.
    .do-3 = Ask your team if a later start could harm you.
    .detail =
        Other people feel like this, too. They are unhappy with the plan, or they fear that it is not the best there is. You may feel calmer after you hear from one more doctor.

        Think hard about a second opinion if there is more than one choice and you cannot decide. The same goes if you were given advice that does not match.

        Tell your doctor what you want, and ask for the names of doctors you could contact. If treatment is urgent, talk to your team before you decide.
card-unhappy-with-plan-elsewhere =
    .short =
        It is hard to face a plan that you are not happy with. Tell your doctor, and say if you would prefer another treatment. Ask why this one was picked for you, and what else there is.

        If doubts remain, you can ask for a second opinion. The rules differ from country to country.
    .do-1 = Write down what worries you about the plan.
    .do-2 = Ask your doctor what other treatments there are.
    .do-3 = Ask your team if a later start could harm you.
    .detail =
        Other people feel like this, too. They are unhappy with the plan, or they fear that it is not the best there is. You may feel calmer after you hear from one more doctor.

        Think hard about a second opinion if there is more than one choice and you cannot decide. The same goes if you were given advice that does not match.

        If treatment is urgent, talk to your team before you decide. Ask your doctor or hospital how to get a second opinion where you live.

## diagnosis-takes-too-long

card-diagnosis-takes-too-long = My diagnosis is taking too long
card-diagnosis-takes-too-long-england =
    .short =
        Not knowing is very hard. Ask the doctor or clinic that sent you for tests what is still missing and when you should hear.

        Tell them now if you feel worse. A slow diagnosis is one reason why people ask for a second opinion.
    .do-1 = Ask which tests or results are still to come.
    .do-2 = Tell your GP (family doctor) or the clinic about any change.
    .do-3 = Ask if the wait could harm you.
    .detail =
        England has goals for cancer care. Cancer Research UK gave these figures in August 2023, so check if they still hold:

        - 75% of people should be told within 28 days of an urgent referral if it is cancer.
        - 85% should start treatment within 62 days of that referral.
        - 96% should start within 31 days of the decision to treat.

        They are goals for the whole service, not a promise to each person. A page of West Northamptonshire Council says you can ask to move to another provider. That is if you wait longer than the maximum for your kind of treatment.

        Jess’s Rule is about GPs. If you come a third time and symptoms stay or get worse, the team should take a fresh look.

        Is time short, and do you have a cancer team? Ask them for an urgent referral to the specialist centre. Cancer Research UK’s nurses say on its online forum that this is the quickest way.
card-diagnosis-takes-too-long-scotland =
    .short =
        Not knowing is very hard. Ask the doctor or clinic that sent you for tests what is still missing and when you should hear.

        Tell them now if you feel worse. A slow diagnosis is one reason why people ask for a second opinion.
    .do-1 = Ask which tests or results are still to come.
    .do-2 = Tell your GP (family doctor) or the clinic about any change.
    .do-3 = Ask if the wait could harm you.
    .detail =
        We have found no facts about waiting times for a diagnosis in Scotland. Ask the clinic what holds for you.

        Is time short, and do you have a cancer team? Then ask them for an urgent referral to the specialist centre. Cancer Research UK’s nurses say on its online forum that this is the quickest way.

        If a GP has been seeing you and you want another view, book with a different GP at the practice. You can do this if it has more than one. Your GP may also send you to another doctor if you ask.
card-diagnosis-takes-too-long-wales =
    .short =
        Not knowing is very hard. Ask the doctor or clinic that sent you for tests what is still missing and when you should hear.

        Tell them now if you feel worse. A slow diagnosis is one reason why people ask for a second opinion.
    .do-1 = Ask which tests or results are still to come.
    .do-2 = Tell your GP (family doctor) or the clinic about any change.
    .do-3 = Ask if the wait could harm you.
    .detail =
        We have found no facts about waiting times for a diagnosis in Wales. Ask the clinic what holds for you.

        Is time short, and do you have a cancer team? Then ask them for an urgent referral to the specialist centre. Cancer Research UK’s nurses say on its online forum that this is the quickest way.

        If a GP has been seeing you and you want another view, book with a different GP at the practice. You can do this if it has more than one. Your GP may also send you to another doctor if you ask.
card-diagnosis-takes-too-long-northern-ireland =
    .short =
        Not knowing is very hard. Ask the doctor or clinic that sent you for tests what is still missing and when you should hear.

        Tell them now if you feel worse. A slow diagnosis is one reason why people ask for a second opinion.
    .do-1 = Ask which tests or results are still to come.
    .do-2 = Tell your GP (family doctor) or the clinic about any change.
    .do-3 = Ask if the wait could harm you.
    .detail =
        We have found no facts about waiting times for a diagnosis in Northern Ireland. Ask the clinic what holds for you.

        Is time short, and do you have a cancer team? Then ask them for an urgent referral to the specialist centre. Cancer Research UK’s nurses say on its online forum that this is the quickest way.

        If a GP has been seeing you and you want another view, book with a different GP at the practice. You can do this if it has more than one. Your GP may also send you to another doctor if you ask.
card-diagnosis-takes-too-long-us =
    .short =
        Not knowing is very hard. Ask the doctor who sent you for tests what is still missing and when you should hear.

        Tell them now if you feel worse. A slow diagnosis is one reason why people ask for a second opinion.
    .do-1 = Ask which tests or results are still to come.
    .do-2 = Tell your doctor about any change.
    .do-3 = Ask if the wait could harm you.
    .detail =
        In the United States, patient information calls a second opinion a right that every patient has. Let your doctor know if you would like one. Ask for names of doctors you could contact.

        Think hard about one if the tests do not show clearly which cancer it is, or where it is.

        But it takes a while to set up a second opinion, too. Ask your doctor how long that may be.
card-diagnosis-takes-too-long-elsewhere =
    .short =
        Not knowing is very hard. Ask the doctor who sent you for tests what is still missing and when you should hear.

        Tell them now if you feel worse. A slow diagnosis is one reason why people ask for a second opinion.
    .do-1 = Ask which tests or results are still to come.
    .do-2 = Tell your doctor about any change.
    .do-3 = Ask if the wait could harm you.
    .detail =
        Waiting times, and the rules about them, differ from country to country. Ask your hospital what holds where you live.

        Think hard about a second opinion if the tests do not show which cancer it is, or where.

        But it takes a while to set up a second opinion, too. Ask your doctor how long that may be. You may feel calmer after you hear from one more doctor.

## cannot-talk-to-doctor

card-cannot-talk-to-doctor = I cannot talk to my doctor
card-cannot-talk-to-doctor-uk =
    .short =
        You are not the only one who feels like this. You should be able to voice your worries.

        You can speak to another doctor on the consultant’s team, for instance the registrar, or to a specialist nurse. The nurse can pass your worries on.
    .do-1 = Ask for a talk with the specialist nurse.
    .do-2 = Ask if you can see the doctor and the nurse at the same time.
    .do-3 = Bring somebody with you, and a list of questions on paper.
    .detail =
        A consultant is a senior hospital doctor, and other doctors work on the same team. A specialist nurse can often clear up a point that was not understood.

        Trust matters. It can make things better between you and your doctor if you say what worries you. You could start like this: ‘I find it hard to say this, but I am worried about one thing.’

        Some people want a second opinion because they cannot speak freely, or because they do not agree with their doctor. If you cannot face asking the consultant, your GP (family doctor) can help. Ask the GP to refer you (send you) to a different consultant.
card-cannot-talk-to-doctor-us =
    .short =
        You are not the only one who feels like this. Trust matters, and you should be able to voice your worries.

        It can make things better between you and your doctor if you do. Bring somebody with you, and a list of questions on paper.
    .do-1 = Write down the one thing that you most want to say.
    .do-2 = Ask somebody you trust to come with you.
    .do-3 = Ask if a specialist nurse could talk with you.
    .detail =
        You could start like this: ‘I find it hard to say this, but I am worried about one thing.’ Or hand over your list and ask the doctor to read it.

        A specialist nurse can also say why one treatment was picked for you, and what else there is.

        Some people want a second opinion because they cannot speak freely, or because they do not agree with their doctor. You can ask another doctor you trust to suggest names. In the United States, patient information calls a second opinion a right that every patient has.
card-cannot-talk-to-doctor-elsewhere =
    .short =
        You are not the only one who feels like this. Trust matters, and you should be able to voice your worries.

        It can make things better between you and your doctor if you do. Bring somebody with you, and a list of questions on paper.
    .do-1 = Write down the one thing that you most want to say.
    .do-2 = Ask somebody you trust to come with you.
    .do-3 = Ask if a specialist nurse could talk with you.
    .detail =
        You could start like this: ‘I find it hard to say this, but I am worried about one thing.’ Or hand over your list and ask the doctor to read it.

        A specialist nurse can also say why one treatment was picked for you, and what else there is.

        Some people want a second opinion because they cannot speak freely, or because they do not agree with their doctor. How to get one differs from country to country. Ask at your hospital how it works there.
