### Read by people who look for somebody to turn to: patients, relatives, friends and support workers, often worried or angry.
### No phone number stands here: names only. The bot adds numbers and hours from helplines.toml.

## who-helps-with-problems

# The title: shown in bold, on buttons (at most 40 characters) and in "did you mean".
card-who-helps-with-problems = Who helps if there is a problem?
card-who-helps-with-problems-england =
    .short = You can turn to PALS, the Patient Advice and Liaison Service. It is based in hospitals in England. It is free, and what you tell it is kept private. It can advise you on problems, worries and complaints. For a complaint you can also have a free advocate from outside the NHS.
    .do-1 = Ask the hospital where its PALS office is.
    .do-2 = Write down what went wrong and what you would like to happen.
    .do-3 = If you complain, ask for a free advocate.
    .detail =
        Not sure where to find PALS? Your GP practice (your family doctor) or the hospital can tell you. So can the NHS website or NHS 111.

        Everyone in England who complains about the NHS can have an advocate. This is somebody who helps you to be heard. It is free, and the advocate does not work for the NHS.

        Your local Citizens Advice office may be able to help too. Older leaflets call it CAB.

        Suppose the NHS answers your complaint, but you are not satisfied. Then you can go to the Parliamentary and Health Service Ombudsman. You should normally do so within a year.
card-who-helps-with-problems-scotland =
    .short = You can turn to PASS, the Patient Advice and Support Service. It is run by Citizens Advice in Scotland. It has a phone line that is open on weekdays.
    .do-1 = Ring PASS and tell them what happened.
    .do-2 = Write down what went wrong and what you would like to happen.
    .do-3 = Keep letters and the dates of visits and calls.
    .detail =
        PASS is the place to start in Scotland if there is a problem with your care and you want advice. You may find leaflets that name other services. Some of them exist only in other parts of the UK.

        Your local Citizens Advice office may also be able to help.

        It can help to tell your own doctor or nurse what troubles you as well. You should be able to voice your worries. Saying so can make things between you better.

        Do you want to ring about the illness and not about a problem? Then look at ‘Who can I talk to by phone?’
card-who-helps-with-problems-wales =
    .short = You can turn to Llais. It gives free help with complaints about care in Wales, and it is independent. It cannot give medical advice, and it cannot speed up your treatment. The NHS complaints process in Wales is called Putting Things Right.
    .do-1 = Write down what went wrong and what you would like to happen.
    .do-2 = Ask Llais for help with your complaint.
    .do-3 = Keep letters and the dates of visits and calls.
    .detail =
        Llais can help you to make a complaint. You can find out how to reach it on its website. We do not hold a number for it.

        The complaint itself goes through Putting Things Right. A reply is due within 30 working days.

        Your local Citizens Advice office may also be able to help.

        If your worry is about waiting or about your treatment, tell your cancer team now. A complaint is not the quick way to change that. You should be able to voice your worries to your doctor.
card-who-helps-with-problems-northern-ireland =
    .short = You can turn to the Patient and Client Council. It helps people in Northern Ireland who want to complain about health and social care. Your local Citizens Advice office may be able to help too.
    .do-1 = Write down what went wrong and what you would like to happen.
    .do-2 = Ask the Patient and Client Council for help.
    .do-3 = Keep letters and the dates of visits and calls.
    .detail =
        The Patient and Client Council is the place to turn to in Northern Ireland if you want to complain. You can find out how to reach it on its website. We do not hold a number for it.

        You may find leaflets that name other services. Some of them exist only in other parts of the UK.

        It can help to tell your own doctor or nurse what troubles you as well. You should be able to voice your worries. Saying so can make things between you better.

        If your worry is about waiting or about your treatment, tell your cancer team now.
card-who-helps-with-problems-us =
    .short = Tell your doctor or nurse what has gone wrong, if you can. You should be able to voice your worries. We have found no information on who deals with complaints in the US. Ask your hospital who does.
    .do-1 = Ask the hospital or doctor’s office who deals with problems.
    .do-2 = Write down what went wrong and what you would like to happen.
    .do-3 = Keep letters, bills and the dates of visits and calls.
    .detail =
        Trust matters between you and your doctor. Saying what troubles you can make things between you better. Take somebody with you, and a list of your questions on paper.

        If a problem is about payment, ask your health plan how to take it further.

        You may also want to talk to somebody about cancer in general. The National Cancer Institute has a free information service, in English and Spanish. We do not know if it can help with complaints.
card-who-helps-with-problems-elsewhere =
    .short = Tell your doctor or nurse what has gone wrong, if you can. You should be able to voice your worries. Who deals with complaints differs by country. Ask the hospital who does it where you live.
    .do-1 = Ask the hospital or doctor’s office who deals with problems.
    .do-2 = Write down what went wrong and what you would like to happen.
    .do-3 = Keep letters, bills and the dates of visits and calls.
    .detail =
        Trust matters between you and your doctor. Saying what troubles you can make things between you better. Take somebody with you, and a list of your questions on paper.

        We have found no service for problems and complaints in your country. Many services that you read about online exist in one country only. So first ask where a service works.

        If you are in the UK or the US, set your country in this bot. Then this answer can name what we know there.

## support-lines

card-support-lines = Who can I talk to by phone?
card-support-lines-england-wales-ni =
    .short = You do not have to be alone with this. Macmillan’s Support Line is free and open every day. Cancer Research UK’s nurses answer on weekdays. Ovacome has a line for ovarian cancer, and Blood Cancer UK has one for blood cancer.
    .do-1 = Choose a line and note down what you want to ask.
    .do-2 = Look at the hours before you ring.
    .detail =
        It can be a strain to think about a second opinion. Relatives may be anxious too. It may help to talk to somebody.

        Please know how sure we are of each number:

        - Macmillan: from its own page. It cannot answer about cancer care outside the UK.
        - Cancer Research UK: from a post on its own online forum. The nurses answer on weekdays.
        - Ovacome: from its own page. It is open on weekdays.
        - Blood Cancer UK: from its own page. We do not know the hours.

        Maggie’s and Kidney Cancer UK have numbers too. You find them under ‘Are there centres I can visit?’ and ‘Help with kidney cancer’.

        These lines are not for an emergency. If you feel suddenly ill, use the emergency number that your team gave you.
card-support-lines-scotland =
    .short = You do not have to be alone with this. Macmillan’s Support Line is free and open every day. Cancer Research UK’s nurses answer on weekdays. NHS inform is the line of the NHS in Scotland, open on weekdays.
    .do-1 = Choose a line and note down what you want to ask.
    .do-2 = Look at the hours before you ring.
    .detail =
        It can be a strain to think about a second opinion. Relatives may be anxious too. It may help to talk to somebody.

        Please know how sure we are of each number:

        - Macmillan: from its own page. It cannot answer about cancer care outside the UK.
        - Cancer Research UK: from a post on its own online forum. The nurses answer on weekdays.
        - NHS inform: from Citizens Advice Scotland. It is open on weekdays.
        - Ovacome, for ovarian cancer: from its own page. It is open on weekdays.

        Maggie’s and Kidney Cancer UK have numbers too. You find them under ‘Are there centres I can visit?’ and ‘Help with kidney cancer’.

        Blood Cancer UK has a line as well.

        These lines are not for an emergency. If you feel suddenly ill, use the emergency number that your team gave you.
card-support-lines-us =
    .short = You do not have to be alone with this. The National Cancer Institute has a free information service, in English and Spanish. The American Cancer Society has a helpline that answers day and night.
    .do-1 = Choose a line and note down what you want to ask.
    .do-2 = Ask your cancer team who you can ring with worries.
    .detail =
        It can be a strain to think about a second opinion. Relatives may be anxious too. It may help to talk to somebody.

        We give the number of the National Cancer Institute with this answer. We do not know its hours. We hold no number for the American Cancer Society, but you can find it on its website.

        These lines are not for an emergency. If you feel suddenly ill, use the emergency number that your team gave you.
card-support-lines-elsewhere =
    .short = You do not have to be alone with this. We have found no phone line for your country. The lines we know are in the UK and the US, and they may not be able to help you. Ask your cancer team who you can ring.
    .do-1 = Ask your doctor or nurse for a support line where you live.
    .do-2 = Tell somebody close to you how you are.
    .detail =
        It can be a strain to think about a second opinion. Relatives may be anxious too. It may help to talk to somebody.

        You should also be able to tell your doctor or nurse what worries you. It helps to have somebody with you, and your questions on paper.

        What is on offer differs by country. If you are in the UK or the US, set your country in this bot. Then this answer can name the lines that we know there.

        If you feel suddenly ill, use the emergency number that your team gave you.

## kidney-cancer-support

card-kidney-cancer-support = Help with kidney cancer
card-kidney-cancer-support-uk =
    .short = Kidney Cancer UK is there for you at every stage: newly told, in treatment or afterwards. Carers, relatives and friends can turn to it too. Its health team answers the Support Line. A second number is for general questions.
    .do-1 = Ring the Support Line if you want to talk about your illness.
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
card-kidney-cancer-support-us =
    .short = We have found no group for kidney cancer alone in the US. The National Cancer Institute has a free information service, in English and Spanish. The American Cancer Society has a helpline that answers day and night.
    .do-1 = Ask your team if they know a kidney cancer group near you.
    .do-2 = Ask your own team if a trial would be open to you.
    .detail =
        You may feel alone with an illness that few people around you know. You can tell your doctor or nurse so.

        It is worth asking your own doctors and nurses about a clinical trial. This is a research study that patients take part in. They can say if one would be open to you.

        We give the number of the National Cancer Institute with this answer. We hold no number for the American Cancer Society, but you can find it on its website.

        You may find a charity for kidney cancer online. Check which country it works in first.
card-kidney-cancer-support-elsewhere =
    .short = We have found no group for kidney cancer in your country. What is on offer differs by country. Your own doctors and nurses are the people to ask. They can also say if a research study would be open to you.
    .do-1 = Ask your team if they know a kidney cancer group near you.
    .do-2 = Ask your own team if a trial would be open to you.
    .detail =
        You may feel alone with an illness that few people around you know. You can tell your doctor or nurse so.

        It is worth asking your own doctors and nurses about a clinical trial. This is a research study that patients take part in. They can say if one would be open to you.

        You may find a charity for kidney cancer online. Check which country it works in first.

        If you are in the UK or the US, set your country in this bot. Then this answer can name what we know there.

## support-centres

card-support-centres = Are there centres I can visit?
card-support-centres-uk =
    .short = Yes. Maggie’s runs local centres for people with cancer. Its Cancer Support Specialists listen. They help you to prepare what to say to your team, and to find the support you need. It costs nothing.
    .do-1 = Ring Maggie’s and ask for the centre nearest to you.
    .do-2 = Ask when it is open.
    .do-3 = Bring your questions about the second opinion.
    .detail =
        You may know what you feel but not how to say it to a doctor. The people at Maggie’s can help you to put it into words. They can also help you to find other support.

        We hold no list of the centres, so we cannot say if one is near you. Maggie’s should be able to tell you.

        The number comes from an older page of Maggie’s, and we do not know the hours. If it does not work, look on the website of Maggie’s.

        A support centre does not take the place of your cancer team. For questions about your own treatment, ask your doctor or specialist nurse.
card-support-centres-us =
    .short = We have found no list of support centres in the US. Ask your cancer team what there is near you. For a talk by phone, the National Cancer Institute is free, in English and Spanish. The American Cancer Society answers day and night.
    .do-1 = Ask your nurse what support there is at your hospital.
    .do-2 = Ask if there is a place that your family can go to as well.
    .detail =
        It can be a strain to think about a second opinion. Your relatives may be anxious too. It may help to sit down with somebody who listens.

        You should be able to tell your own doctor or nurse what worries you. Bring somebody with you, and your questions on paper.

        We give the number of the National Cancer Institute with this answer. We hold no number for the American Cancer Society, but you can find it on its website.
card-support-centres-elsewhere =
    .short = We have found no list of support centres for your country. What there is differs by country. Ask your cancer team if there is a place near you where you can sit down and talk to somebody.
    .do-1 = Ask your nurse what support there is at your hospital.
    .do-2 = Ask if there is a place that your family can go to as well.
    .detail =
        It can be a strain to think about a second opinion. Your relatives may be anxious too. It may help to sit down with somebody who listens.

        You should be able to tell your own doctor or nurse what worries you. Bring somebody with you, and your questions on paper.

        If you are in the UK or the US, set your country in this bot. Then this answer can name what we know there.

## about-this-information

card-about-this-information = Who wrote this, and how old is it?
card-about-this-information-uk =
    .short = Our texts are written from public pages of charities and health bodies, in our own words. Some of those pages are old or show no date. Each answer shows its sources and the day it was last checked. This is general information. It is not advice about your own case.
    .do-1 = Look at the sources and the date below each answer.
    .do-2 = Ask your own team about anything that matters to you now.
    .detail =
        Most of it comes from five pages:

        - Maggie’s: last reviewed in October 2021. Its next review was due in October 2022.
        - Cancer Research UK, the Patients Association and Kidney Cancer UK: these three show no review date.
        - MedlinePlus, an American health site, from January 2022. We use it in UK answers only for points that hold anywhere.

        Other facts come from further public pages. Some are local, old or second-hand. Where that matters, the answer says so.

        We read stored copies in November 2026, so a page may have changed since.

        The NHS website has more on second opinions.

        This is an automatic service. It picks from texts that stand ready, and nobody is watching the chat.
card-about-this-information-us =
    .short = Our texts are written from public pages of charities and health bodies, in our own words. Some of those pages are old or show no date. Each answer shows its sources and the day it was last checked. This is general information. It is not advice about your own case.
    .do-1 = Look at the sources and the date below each answer.
    .do-2 = Ask your own team about anything that matters to you now.
    .detail =
        For the US we mostly use a page by MedlinePlus. It is a US government site, so it is about care in America.

        The page was reviewed on 6 January 2022. This was done by Richard LoCicero, MD, a cancer and blood specialist in Gainesville, Georgia. It names three references:

        - ASCO’s Cancer.Net, from 2021
        - a review of studies by Hillen and others, from 2017
        - the National Cancer Institute on finding care, from February 2024.

        Some general points come from British charities. Other facts come from further public pages, and some are old or second-hand.

        We read stored copies in November 2026, so a page may have changed since.

        This is an automatic service. It picks from texts that stand ready, and nobody is watching the chat.
card-about-this-information-elsewhere =
    .short = Our texts are written from public pages of charities and health bodies, in our own words. Most of those pages are about the UK or the US, and some are old. Rules differ by country. Each answer shows its sources and the day it was last checked.
    .do-1 = Look at the sources and the date below each answer.
    .do-2 = Ask your own team what holds where you live.
    .detail =
        The bot is about second opinions. A second opinion is a fresh look at your diagnosis or treatment by another doctor. It may be a family doctor or a specialist.

        People ask for one to have a diagnosis checked, or to learn if there are other treatments.

        Most of it comes from five pages: four British and one American. For your country you get only what holds anywhere.

        The dates of the pages, if they have one, stand with the sources.

        We read stored copies in November 2026, so a page may have changed since. This is general information. It is not advice about your own case.

        This is an automatic service. It picks from texts that stand ready, and nobody is watching the chat.
