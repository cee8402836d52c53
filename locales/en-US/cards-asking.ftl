### Answer cards of the category “asking” for readers of US English: only the messages that differ from en-GB.
### Read by patients and relatives, often frightened, often on a phone.

## ask-at-hospital

card-ask-at-hospital-uk =
    .short = Tell your consultant (an experienced senior hospital doctor in one field) that you would like a second opinion. They can arrange for you to see somebody else. Or ask your GP (family doctor) to send you to a different consultant. You have to ask: it does not happen by itself.
    .do-1 = Tell your consultant, or ask your GP to refer you (send you on).
    .do-2 = Ask how long it may take, and if the delay could harm you.
    .detail =
        Asking the consultant is the best first step. You can also ask the hospital department yourself.

        If you would rather not, go to your GP. The usual way to another consultant is a new referral from your GP.

        Still in doubt after a talk with your doctor? Then ask that doctor for a referral.

        In the UK you have no legal right to a second opinion. But by their professional rules, doctors must respect your wish. The person you ask looks at your case and decides if you need one, so the answer may be no.

        On the NHS you can be sent to a specialist in your illness. This doctor usually works at another hospital. They are told that you come for a second opinion.

        Is time short? Nurses at Cancer Research UK name the quickest way. Ask your cancer team for an urgent referral to the specialist center.

## another-gp

card-another-gp = Can I see another family doctor?

## changing-practice

card-changing-practice = Can I change my family doctor?

card-changing-practice-us =
    .short = You do not have to change doctors to get a second opinion. You choose who treats you. If you do want a new office, your health plan can name doctors in its network.
    .do-1 = Ask your health plan which doctors are in its network.
    .do-2 = Ask the new office if it takes new patients.
    .detail =
        People can ask several doctors for their view and still stay with the first one. Nobody has to move.

        We have found no general rule about changing offices in the United States. Your health plan and the new office can tell you what they need. If you look for a specialist center, the list of the National Cancer Institute is one way.

        Before you move, make a list for the new office. Put on it your tests, your treatment and your medicines. Ask both offices what happens to anything that is booked.

## finding-specialist

card-finding-specialist-uk =
    .short = Ask your consultant (senior hospital doctor) or your GP (family doctor) who knows most about your illness. On the NHS you can be sent to a specialist in it. This matters most if your illness is rare. We do not recommend any doctor or hospital.
    .do-1 = Ask: ‘Who sees a lot of people with my type of cancer?’
    .do-2 = Ask for a referral (being sent on) to that specialist.
    .detail =
        A second opinion can be a way to reach somebody with special knowledge of your illness.

        Your consultant can arrange a visit to somebody else. Your GP can refer you to a different consultant. That doctor usually works at another hospital, so ask how far it is.

        Is time short? Nurses at Cancer Research UK name the quickest way. Ask your cancer team for an urgent referral to the specialist center.

        Has one team of surgeons said no to an operation? You can ask for another team of surgeons to look. We have this from one patient group.

card-finding-specialist-us =
    .short = Ask your doctor for names. You can also ask another doctor you trust, or relatives and friends who had cancer. Your health plan can name doctors in its network. We do not recommend any doctor or hospital.
    .do-1 = Ask your doctor for names to contact.
    .do-2 = Ask your health plan which of them are in its network.
    .do-3 = Look at the National Cancer Institute’s list of centers.
    .detail =
        The National Cancer Institute (NCI) keeps a list of cancer centers. It is one way to find a specialist center.

        There are 72 on the list, in 36 states and the District of Columbia. Seven of them are only laboratories.

        Doctor-finder tools on the internet are one more way.

        When you have a name, call the office. Ask how many people with your type of cancer the doctor sees. Ask what they need from you before a visit, how soon they can see you and what you would pay.

## remote-opinions

card-remote-opinions-us =
    .short = Yes, in some places. Some cancer doctors and centers give an opinion from your records and by video. Ask what they need, what it costs and whether your health plan pays for it.
    .do-1 = Ask the center if it gives opinions from a distance.
    .do-2 = Ask your health plan about the cost before you book.
    .detail =
        The new doctor normally needs your scans on a disc and the pathology report. That report says what the laboratory found. Sometimes they also need the tissue slides, thin pieces of what was taken out.

        Send copies of your records if they have not been sent. Ask whether everything has arrived.

        In a usual second opinion the doctor meets you and examines you. Ask what would be missing if nobody examines you.

        Tell your own doctor what you plan. Show them the answer when it comes.

## what-to-say

card-what-to-say-uk =
    .short = Say it plainly and politely: ‘I would like a second opinion before I decide. Can you help me arrange it?’ Doctors are seldom upset by this. They ask each other for advice on hard or rare cases too.
    .do-1 = Work out exactly why you want another view.
    .do-2 = Write your sentence and your questions on paper.
    .do-3 = Take somebody with you to the talk.
    .detail =
        You can say to your consultant (senior hospital doctor):

        - ‘Please explain the diagnosis again. I did not follow this part.’
        - ‘I still have doubts. Please refer me to somebody else.’
        - ‘I would like to keep my appointments with you for now.’

        You can say to your GP (family doctor):

        - ‘I would like another hospital doctor’s view. Please refer me to a different consultant.’

        And to either of them:

        - ‘How long would this hold things up?’
        - ‘Could it harm me to start treatment later?’

        Is it hard to say aloud? You can hand over a note with your sentence on it.

card-what-to-say-elsewhere =
    .short = Say it plainly and politely: ‘I would like a second opinion before I decide. How is that done here?’ Doctors are seldom upset by this. They ask each other for advice on hard or rare cases too.
    .do-1 = Work out exactly why you want another view.
    .do-2 = Write your sentence and your questions on paper.
    .do-3 = Take somebody with you to the talk.
    .detail =
        Rules differ from country to country, so ask how it works where you live. You can say to your doctor:

        - ‘Please explain the diagnosis again. I did not follow this part.’
        - ‘I would like another doctor’s view. Whom do I have to ask?’
        - ‘How long would this hold things up?’
        - ‘Could it harm me to start treatment later?’
        - ‘I would like to keep my appointments with you for now.’

        Is it hard to say aloud? You can hand over a note with your sentence on it.

## jess-rule

card-jess-rule-england =
    .short = Jess’s Rule is for GP teams (family doctors) in England. If you come a third time with symptoms that stay or get worse, the team should take a fresh look. It also covers symptoms that nobody can explain. Staff are encouraged to do this; it is not a legal duty.
    .do-1 = Say: ‘This is the third time I come with this.’
    .do-2 = Say what has changed, and what has got worse.
    .detail =
        The team is asked to do three things:

        - reflect: see you face to face and examine you, if they have only spoken to you by phone or online
        - review: ask a colleague, and look for warning signs at any age
        - rethink: order tests, or send you to a specialist

        The health department and NHS England announced it in September 2025. The Royal College of GPs backs it. A news report says that posters went to all 6,170 GP practices in England.

        Jess’s Rule and Martha’s Rule are both safety programs with a link to second opinions. Each is for one situation only. Martha’s Rule is for people in the hospital.

        It is named after Jessica Brady. She died of cancer in December 2020, aged 27, after some 20 contacts with her practice in five months.

card-jess-rule-rest-of-uk =
    .short = Jess’s Rule is only for England. We have found no information on a program like it in Scotland, Wales or Northern Ireland. If symptoms stay or get worse, go back and say so. You can ask for a different GP (family doctor).
    .do-1 = Tell the practice how often you have come with this.
    .do-2 = Say what has changed, and what has got worse.
    .do-3 = Ask for another GP at the practice, if it has several.
    .detail =
        You may be tired of asking. Do go back if something is not right.

        To hear another view, book with a different GP at your practice, if there is more than one. Your GP may also send you to another doctor if you ask.

        A diagnosis that takes a long time is one of the reasons why people ask for a second opinion. Say so if this is your reason.

        It can help to write down each symptom and when it began. Note when you saw the practice and what you were told.

card-jess-rule-us =
    .short = Jess’s Rule is a program for family doctors in England. It does not apply in the United States. If symptoms stay or get worse, go back and say so. A second opinion is described as a right that every patient in the United States has.
    .do-1 = Tell the office how often you have come with this.
    .do-2 = Say what has changed, and what has got worse.
    .do-3 = Ask your doctor for names of other doctors.
    .detail =
        You may be tired of asking. Do go back if something is not right.

        A diagnosis that takes a long time is one of the reasons why people want a second opinion. Say so if this is your reason.

        You can also ask another doctor you trust for names.

        It can help to write down each symptom and when it began. Note when you saw a doctor and what you were told.

card-jess-rule-elsewhere =
    .short = Jess’s Rule is a program for family doctors in England. We do not know of a rule like it that holds in every country. If symptoms stay or get worse, go back and say so. You can ask about seeing another doctor.
    .do-1 = Tell the doctor how often you have come with this.
    .do-2 = Say what has changed, and what has got worse.
    .detail =
        You may be tired of asking. Do go back if something is not right.

        A diagnosis that takes a long time is one of the reasons why people want a second opinion. Say so if this is your reason. Rules differ from country to country, so ask how it is done where you live.

        Ask the doctor you have to explain again, and name what is unclear.

        It can help to write down each symptom and when it began. Note when you saw a doctor and what you were told.

## martha-rule

card-martha-rule-england =
    .short = In the hospital and getting worse fast? Tell the ward staff now. If you still feel unheard, call the hospital’s Martha’s Rule number. Patients, families and carers can ask in this way for a rapid review by another team. You can call at any hour.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, call the Martha’s Rule number shown on the ward.
    .detail =
        Many hospitals call the line ‘Call for Concern’ or ‘Call 4 Concern’. Look for the number on the ward, or ask staff.

        The rule has two more parts. Patients are asked each day how they feel. Any member of staff can also call the other team.

        It is only for people staying in the hospital. It is not for parking, food or general complaints. For serious worries about somebody elsewhere, use NHS 111, the emergency number or an emergency department.

        From September 2024 to December 2025 there were 10,119 calls. About a third found that somebody was truly getting worse. After 446 calls, patients were moved to a higher level of care, which may have saved lives.

        In September 2025 it was announced for all 210 acute (urgent care) hospitals. In March 2026 NHS England said that all were putting it in place. This should be complete in the year 2026 to 2027.

        Martha’s Rule and Jess’s Rule are both safety programs with a link to second opinions. Each is for one situation only. Jess’s Rule is for family doctors.

card-martha-rule-wales =
    .short = In the hospital and getting worse? Tell the ward staff now. If you are not heard, use the hospital’s Call4Concern number. Martha’s Rule is the program in England. Wales has Call4Concern, which follows the same idea.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, call the Call4Concern number.
    .do-3 = Ask any member of staff if you cannot find the number.
    .detail =
        Call4Concern is meant for all who stay in a hospital in Wales. Wards for children, newborn babies and maternity (giving birth) count too.

        Velindre, the cancer center in Cardiff, offers it day and night. There it is also for people who only come in for the day. That may be for a clinic visit, radiotherapy or chemotherapy.

        Use short, clear words on the ward: ‘This is worse than an hour ago. Please come and look now.’

        Relatives can speak up too.

        Outside the hospital, call the emergency number at once for chest pain, trouble breathing or heavy bleeding.

card-martha-rule-scotland =
    .short = In the hospital and getting worse? Tell the ward staff now. Martha’s Rule is a program in England. We have found no information on a program like it in Scotland.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, ask for the nurse in charge or a senior doctor.
    .do-3 = Ask if the hospital has a number for patients and families who are worried.
    .detail =
        Use short, clear words: ‘This is worse than an hour ago. Please come and look now.’

        Say what you see, for example in the breathing, pain or skin.

        You are not a nuisance. You should be able to voice your worries, and it can help you and the staff work well together. Relatives may be worried too, and they can speak up.

        If the first person does not act, tell the next one. Keep asking until somebody comes.

        Outside the hospital, call the emergency number at once for chest pain, trouble breathing or heavy bleeding.

card-martha-rule-northern-ireland =
    .short = In the hospital and getting worse? Tell the ward staff now. Martha’s Rule is a program in England. Early in 2024 a Northern Ireland health page said there were no talks on bringing it there. That may be out of date.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, ask for the nurse in charge or a senior doctor.
    .do-3 = Ask if the hospital has a number for patients and families who are worried.
    .detail =
        We have found nothing newer for Northern Ireland than that page from early 2024. So ask the ward what it has today.

        Use short, clear words: ‘This is worse than an hour ago. Please come and look now.’

        Say what you see, for example in the breathing, pain or skin.

        You are not a nuisance. You should be able to voice your worries, and it can help you and the staff work well together.

        If the first person does not act, tell the next one. Keep asking until somebody comes.

        Outside the hospital, call the emergency number at once for chest pain, trouble breathing or heavy bleeding.

card-martha-rule-us =
    .short = In the hospital and getting worse? Tell the staff on your unit now. Martha’s Rule is a program in England. It does not apply in the United States.
    .do-1 = Tell the nurse now what has changed.
    .do-2 = If nobody listens, ask for the charge nurse or a senior doctor.
    .do-3 = Ask if the hospital has a number for patients and families who are worried.
    .detail =
        Use short, clear words: ‘This is worse than an hour ago. Please come and look now.’

        Say what you see, for example in the breathing, pain or skin.

        You are not a nuisance. You should be able to voice your worries, and it can help you and the staff work well together. Relatives may be worried too, and they can speak up.

        If the first person does not act, tell the next one. Keep asking until somebody comes.

        If somebody is in danger outside the hospital, call the emergency number.

card-martha-rule-elsewhere =
    .short = In the hospital and getting worse? Tell the ward staff now. Martha’s Rule is a program in England. Other places have other rules, so ask the staff what there is in your hospital.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, ask for the nurse in charge or a senior doctor.
    .do-3 = Ask if the hospital has a number for patients and families who are worried.
    .detail =
        Use short, clear words: ‘This is worse than an hour ago. Please come and look now.’

        Say what you see, for example in the breathing, pain or skin.

        You are not a nuisance. You should be able to voice your worries, and it can help you and the staff work well together. Relatives may be worried too, and they can speak up.

        If the first person does not act, tell the next one. Keep asking until somebody comes.

        If somebody is in danger outside the hospital, call the emergency number where you are.
