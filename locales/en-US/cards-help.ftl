### Read by people who look for somebody to turn to, in US English. No phone number stands here.
### Only what differs from en-GB stands here; a message that differs is repeated whole.

## who-helps-with-problems

card-who-helps-with-problems-scotland =
    .short = You can turn to PASS, the Patient Advice and Support Service. It is run by Citizens Advice in Scotland. It has a phone line that is open on weekdays.
    .do-1 = Call PASS and tell them what happened.
    .do-2 = Write down what went wrong and what you would like to happen.
    .do-3 = Keep letters and the dates of visits and calls.
    .detail =
        PASS is the place to start in Scotland if there is a problem with your care and you want advice. You may find leaflets that name other services. Some of them exist only in other parts of the UK.

        Your local Citizens Advice office may also be able to help.

        It can help to tell your own doctor or nurse what troubles you as well. You should be able to voice your worries. Saying so can make things between you better.

        Do you want to call about the illness and not about a problem? Then look at “Who can I talk to by phone?”

## support-lines

card-support-lines-england-wales-ni =
    .short = You do not have to be alone with this. Macmillan’s Support Line is free and open every day. Cancer Research UK’s nurses answer on weekdays. Ovacome has a line for ovarian cancer, and Blood Cancer UK has one for blood cancer.
    .do-1 = Choose a line and note down what you want to ask.
    .do-2 = Look at the hours before you call.
    .detail =
        It can be a strain to think about a second opinion. Relatives may be anxious too. It may help to talk to somebody.

        Please know how sure we are of each number:

        - Macmillan: from its own page. It cannot answer about cancer care outside the UK.
        - Cancer Research UK: from a post on its own online forum. The nurses answer on weekdays.
        - Ovacome: from its own page. It is open on weekdays.
        - Blood Cancer UK: from its own page. We do not know the hours.

        Maggie’s and Kidney Cancer UK have numbers too. You find them under “Are there centers I can visit?” and “Help with kidney cancer.”

        These lines are not for an emergency. If you feel suddenly ill, use the emergency number that your team gave you.
card-support-lines-scotland =
    .short = You do not have to be alone with this. Macmillan’s Support Line is free and open every day. Cancer Research UK’s nurses answer on weekdays. NHS inform is the line of the NHS in Scotland, open on weekdays.
    .do-1 = Choose a line and note down what you want to ask.
    .do-2 = Look at the hours before you call.
    .detail =
        It can be a strain to think about a second opinion. Relatives may be anxious too. It may help to talk to somebody.

        Please know how sure we are of each number:

        - Macmillan: from its own page. It cannot answer about cancer care outside the UK.
        - Cancer Research UK: from a post on its own online forum. The nurses answer on weekdays.
        - NHS inform: from Citizens Advice Scotland. It is open on weekdays.
        - Ovacome, for ovarian cancer: from its own page. It is open on weekdays.

        Maggie’s and Kidney Cancer UK have numbers too. You find them under “Are there centers I can visit?” and “Help with kidney cancer.”

        Blood Cancer UK has a line as well.

        These lines are not for an emergency. If you feel suddenly ill, use the emergency number that your team gave you.
card-support-lines-us =
    .short = You do not have to be alone with this. The National Cancer Institute has a free information service, in English and Spanish. The American Cancer Society has a helpline that answers day and night.
    .do-1 = Choose a line and note down what you want to ask.
    .do-2 = Ask your cancer team who you can call with worries.
    .detail =
        It can be a strain to think about a second opinion. Relatives may be anxious too. It may help to talk to somebody.

        We give the number of the National Cancer Institute with this answer. We do not know its hours. We hold no number for the American Cancer Society, but you can find it on its website.

        These lines are not for an emergency. If you feel suddenly ill, use the emergency number that your team gave you.
card-support-lines-elsewhere =
    .short = You do not have to be alone with this. We have found no phone line for your country. The lines we know are in the UK and the US, and they may not be able to help you. Ask your cancer team who you can call.
    .do-1 = Ask your doctor or nurse for a support line where you live.
    .do-2 = Tell somebody close to you how you are.
    .detail =
        It can be a strain to think about a second opinion. Relatives may be anxious too. It may help to talk to somebody.

        You should also be able to tell your doctor or nurse what worries you. It helps to have somebody with you, and your questions on paper.

        What is on offer differs by country. If you are in the UK or the US, set your country in this bot. Then this answer can name the lines that we know there.

        If you feel suddenly ill, use the emergency number that your team gave you.

## kidney-cancer-support

card-kidney-cancer-support-uk =
    .short = Kidney Cancer UK is there for you at every stage: newly told, in treatment or afterward. Carers, relatives and friends can turn to it too. Its health team answers the Support Line. A second number is for general questions.
    .do-1 = Call the Support Line if you want to talk about your illness.
    .do-2 = Ask your nurse if you can have the free booklets.
    .do-3 = Ask your own team if a trial would be open to you.
    .detail =
        Kidney Cancer UK is a charity. This is what it says it does:

        - It helps people to look for a clinical trial (a research study) that suits them. It gives words to search with and a link to a trial finder.
        - It has a free set of booklets in three parts, and a poster about its helpline. Doctors and nurses can order them for patients.
        - It trains nurses online. It is working on a course for GPs (family doctors) and for new doctors.
        - It pays for research.
        - Each year it asks patients about their care and makes the results public.

        Both numbers come from its own page, which shows no date. We could not confirm them anywhere else, and we do not know the hours.

## support-centres

card-support-centres = Are there centers I can visit?
card-support-centres-uk =
    .short = Yes. Maggie’s runs local centers for people with cancer. Its Cancer Support Specialists listen. They help you to prepare what to say to your team, and to find the support you need. It costs nothing.
    .do-1 = Call Maggie’s and ask for the center nearest to you.
    .do-2 = Ask when it is open.
    .do-3 = Bring your questions about the second opinion.
    .detail =
        You may know what you feel but not how to say it to a doctor. The people at Maggie’s can help you to put it into words. They can also help you to find other support.

        We hold no list of the centers, so we cannot say if one is near you. Maggie’s should be able to tell you.

        The number comes from an older page of Maggie’s, and we do not know the hours. If it does not work, look on the website of Maggie’s.

        A support center does not take the place of your cancer team. For questions about your own treatment, ask your doctor or specialist nurse.
card-support-centres-us =
    .short = We have found no list of support centers in the US. Ask your cancer team what there is near you. For a talk by phone, the National Cancer Institute is free, in English and Spanish. The American Cancer Society answers day and night.
    .do-1 = Ask your nurse what support there is at your hospital.
    .do-2 = Ask if there is a place that your family can go to as well.
    .detail =
        It can be a strain to think about a second opinion. Your relatives may be anxious too. It may help to sit down with somebody who listens.

        You should be able to tell your own doctor or nurse what worries you. Bring somebody with you, and your questions on paper.

        We give the number of the National Cancer Institute with this answer. We hold no number for the American Cancer Society, but you can find it on its website.
card-support-centres-elsewhere =
    .short = We have found no list of support centers for your country. What there is differs by country. Ask your cancer team if there is a place near you where you can sit down and talk to somebody.
    .do-1 = Ask your nurse what support there is at your hospital.
    .do-2 = Ask if there is a place that your family can go to as well.
    .detail =
        It can be a strain to think about a second opinion. Your relatives may be anxious too. It may help to sit down with somebody who listens.

        You should be able to tell your own doctor or nurse what worries you. Bring somebody with you, and your questions on paper.

        If you are in the UK or the US, set your country in this bot. Then this answer can name what we know there.

## about-this-information

card-about-this-information-us =
    .short = Our texts are written from public pages of charities and health bodies, in our own words. Some of those pages are old or show no date. Each answer shows its sources and the day it was last checked. This is general information. It is not advice about your own case.
    .do-1 = Look at the sources and the date below each answer.
    .do-2 = Ask your own team about anything that matters to you now.
    .detail =
        For the US we mostly use a page by MedlinePlus. It is a US government site, so it is about care in America.

        The page was reviewed on January 6, 2022. This was done by Richard LoCicero, MD, a cancer and blood specialist in Gainesville, Georgia. It names three references:

        - ASCO’s Cancer.Net, from 2021
        - a review of studies by Hillen and others, from 2017
        - the National Cancer Institute on finding care, from February 2024.

        Some general points come from British charities. Other facts come from further public pages, and some are old or second-hand.

        We read stored copies in November 2026, so a page may have changed since.

        This is an automatic service. It picks from texts that stand ready, and nobody is watching the chat.
