### US English wording of cards-before-asking. Only messages that differ from en-GB; each is repeated whole.
### Readers: the same as in en-GB. The facts and the nations do not change.

## try-first

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

        Is time short? Then ask your cancer team for an urgent referral to the specialist center. Cancer Research UK’s nurses say on its online forum that this is the quickest way.

## diagnosis-takes-too-long

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

        Is time short, and do you have a cancer team? Ask them for an urgent referral to the specialist center. Cancer Research UK’s nurses say on its online forum that this is the quickest way.
card-diagnosis-takes-too-long-scotland =
    .short =
        Not knowing is very hard. Ask the doctor or clinic that sent you for tests what is still missing and when you should hear.

        Tell them now if you feel worse. A slow diagnosis is one reason why people ask for a second opinion.
    .do-1 = Ask which tests or results are still to come.
    .do-2 = Tell your GP (family doctor) or the clinic about any change.
    .do-3 = Ask if the wait could harm you.
    .detail =
        We have found no facts about waiting times for a diagnosis in Scotland. Ask the clinic what holds for you.

        Is time short, and do you have a cancer team? Then ask them for an urgent referral to the specialist center. Cancer Research UK’s nurses say on its online forum that this is the quickest way.

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

        Is time short, and do you have a cancer team? Then ask them for an urgent referral to the specialist center. Cancer Research UK’s nurses say on its online forum that this is the quickest way.

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

        Is time short, and do you have a cancer team? Then ask them for an urgent referral to the specialist center. Cancer Research UK’s nurses say on its online forum that this is the quickest way.

        If a GP has been seeing you and you want another view, book with a different GP at the practice. You can do this if it has more than one. Your GP may also send you to another doctor if you ask.
