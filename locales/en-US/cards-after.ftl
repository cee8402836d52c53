### Read by people who have had a second opinion, or who think of what comes after it, in US English.
### Only what differs from en-GB stands here; a message that differs is repeated whole.

## who-treats-me

card-who-treats-me = Who will treat me afterward?

## stopping-treatment

card-stopping-treatment-uk =
    .short = If you think of stopping, things may be very hard for you now. You do not have to work this out alone. Please talk to your cancer team before anything changes. This bot cannot advise you to stop or to go on. Your team can tell you what each choice could mean for you.
    .do-1 = Call your cancer team today and tell them what you are thinking.
    .do-2 = Tell them what makes it so hard.
    .do-3 = Ask what could happen to you if treatment stopped or came later.
    .detail =
        If you have already left out a treatment or stopped, tell your team now. If you feel suddenly ill, use the emergency number that they gave you.

        Your doctor or specialist nurse can say why this treatment was picked for you, and what else there is. Ask them to explain again whatever is unclear. Bring somebody with you, and your questions on paper.

        A second opinion may show other choices. It takes time, so first ask your doctor if that could harm you.

        The General Medical Council (GMC) sets the rules for doctors in the UK. It says that it is for you to decide whether to take a doctor’s advice. You can talk it through with your team before you decide.

        If you feel that you cannot go on, call Samaritans. They are there day and night, and it is free. If your life is in danger now, use the emergency number or go to A&E (the hospital’s emergency department).
card-stopping-treatment-us =
    .short = If you think of stopping, things may be very hard for you now. You do not have to work this out alone. Please talk to your cancer team before anything changes. This bot cannot advise you to stop or to go on. Your team can tell you what each choice could mean for you.
    .do-1 = Call your cancer team today and tell them what you are thinking.
    .do-2 = Tell them what makes it so hard.
    .do-3 = Ask what could happen to you if treatment stopped or came later.
    .detail =
        If you have already left out a treatment or stopped, tell your team now. If you feel suddenly ill, use the emergency number that they gave you.

        Your doctor or nurse can say why this treatment was picked for you, and what else there is. Ask them to explain again whatever is unclear. Bring somebody with you, and your questions on paper.

        A second opinion may show other choices. It takes time, so first ask your doctor if that could harm you.

        If you feel that you cannot go on, call or text the Suicide and Crisis Lifeline. It is there day and night, and it is free. If your life is in danger now, use the emergency number.
card-stopping-treatment-elsewhere =
    .short = If you think of stopping, things may be very hard for you now. You do not have to work this out alone. Please talk to your cancer team before anything changes. This bot cannot advise you to stop or to go on. Your team can tell you what each choice could mean for you.
    .do-1 = Call your cancer team today and tell them what you are thinking.
    .do-2 = Tell them what makes it so hard.
    .do-3 = Ask what could happen to you if treatment stopped or came later.
    .detail =
        If you have already left out a treatment or stopped, tell your team now. If you feel suddenly ill, use the emergency number that they gave you.

        Your doctor or nurse can say why this treatment was picked for you, and what else there is. Ask them to explain again whatever is unclear. Bring somebody with you, and your questions on paper.

        A second opinion may show other choices. It takes time, so first ask your doctor if that could harm you.

        Rules about treatment differ by country, so ask your team what holds where you live. If you feel that you cannot go on, tell somebody near you now. Or use your country’s emergency number.

## trials

card-trials-uk =
    .short = Ask your own doctors and nurses if a clinical trial would be open to you. A clinical trial is a research study that patients take part in. A second opinion may lead to a place in one, but nobody can promise it. Kidney Cancer UK helps people to search.
    .do-1 = Ask your own team: “Would a trial be open to me?”
    .do-2 = Ask the second doctor the same question.
    .do-3 = Ask what it would mean for the treatment you have now.
    .detail =
        Your own doctors and nurses know your case. So it is worth asking them first.

        One point in favor of a second opinion is that a trial place may come up. You could put this on your list of questions for the second doctor.

        Here are some things to ask about a trial:

        - What is it meant to find out?
        - What would I have to do?
        - What else could I have instead?
        - Would my treatment start later?

        If you have kidney cancer, Kidney Cancer UK can help you to look for a trial that suits you. It gives words to search with and a link to a trial finder.

        This bot cannot say if a trial is right for you.
card-trials-us =
    .short = Ask your own doctors and nurses if a clinical trial would be open to you. A clinical trial is a research study that patients take part in. A second opinion may lead to a place in one, but nobody can promise it.
    .do-1 = Ask your own team: “Would a trial be open to me?”
    .do-2 = Ask the second doctor the same question.
    .do-3 = Ask what it would mean for the treatment you have now.
    .detail =
        Your own doctors and nurses know your case. So it is worth asking them first.

        One point in favor of a second opinion is that a trial place may come up. You could put this on your list of questions for the second doctor.

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
    .do-1 = Ask your own team: “Would a trial be open to me?”
    .do-2 = Ask the second doctor the same question.
    .do-3 = Ask what it would mean for the treatment you have now.
    .detail =
        Your own doctors and nurses know your case. So it is worth asking them first.

        One point in favor of a second opinion is that a trial place may come up. You could put this on your list of questions for the second doctor.

        Here are some things to ask about a trial:

        - What is it meant to find out?
        - What would I have to do?
        - What else could I have instead?
        - Would my treatment start later?
        - What would I have to pay?

        We have found no trial service for your country. This bot cannot say if a trial is right for you.
