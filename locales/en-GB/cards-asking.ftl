### Answer cards of the category “asking”. Read by patients and relatives, often frightened, often on a phone.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## ask-at-hospital

card-ask-at-hospital = How do I ask for a second opinion?
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

        Is time short? Nurses at Cancer Research UK name the quickest way. Ask your cancer team for an urgent referral to the specialist centre.
card-ask-at-hospital-us =
    .short = Tell your doctor that you would like a second opinion. Ask for the names of doctors you could contact. In the United States, a second opinion is described as a right that every patient has.
    .do-1 = Tell your doctor, and ask for names.
    .do-2 = Ask how long it may take, and if the delay could harm you.
    .do-3 = Ask your health plan what it needs before you book.
    .detail =
        Doctors are generally willing to help you set this up. They are seldom upset by the question. They ask each other for advice too, when a case is hard or rare.

        You do not have to rely on your own doctor for names. Another doctor whom you trust can suggest some.

        Ask your doctor’s office how your records and scans should reach the new doctor. Write down who sends what, and by which day.
card-ask-at-hospital-elsewhere =
    .short = Ask the doctor or nurse who treats you how to get a second opinion where you live. Rules differ from country to country. Say plainly that you would like another doctor to look at your diagnosis or your treatment.
    .do-1 = Tell your doctor or nurse that you would like a second opinion.
    .do-2 = Ask how long it may take, and if the delay could harm you.
    .detail =
        A second opinion is a fresh look by a doctor who is not your doctor now. It may be a family doctor or a specialist.

        Doctors are seldom upset by this question. Most doctors and nurses understand why you would want one. They ask each other for advice too, when a case is hard or rare.

        It takes some time to set up. So ask early, and write down what you are told. Ask who sends your records, what you have to pay, and whom to call with questions.

        Do you live in the UK or the United States? Then choose your nation here to get the answer for it.

## another-gp

card-another-gp = Can I see another GP?
card-another-gp-uk =
    .short = Yes, if your practice has more than one GP (family doctor). Book with a different GP there. You do not have to leave the practice. Your GP may also send you to another doctor if you ask.
    .do-1 = Ask the practice for a visit with a different GP.
    .do-2 = Tell this GP what the first one said, and what still worries you.
    .detail =
        Asking should not make your care worse. It should not spoil things between you and your GP.

        Some GPs ask a colleague themselves when they are unsure. Or they send you to somebody who knows more about one small field.

        Sometimes a GP can get another view without a new visit. They may ask colleagues, or write to a second consultant (a senior hospital doctor). We have this from a GP’s blog of 2013, so it is old.

        Does your practice have only one GP? Then you would have to register with a new practice. That works only if a practice near you has room for you.
card-another-gp-us =
    .short = You can ask to see another doctor. In the United States, a second opinion is described as a right that every patient has. It may come from a family doctor or from a specialist.
    .do-1 = Tell your doctor that you want another view, and ask for names.
    .do-2 = Ask your health plan if you need a referral first.
    .detail =
        ‘GP’ is the British name for a family doctor. In the United States you may say ‘primary care doctor’.

        A second opinion is a fresh look at your diagnosis or treatment. It comes from a doctor who is not your doctor now.

        Your doctor is a good person to ask for names. So is any other doctor you trust. Relatives and friends who had cancer may know somebody too.
card-another-gp-elsewhere =
    .short = Ask at your doctor’s office if you can see somebody else there. Rules on seeing another family doctor differ from country to country. A second opinion may come from a family doctor or from a specialist.
    .do-1 = Ask how you can see another family doctor where you live.
    .do-2 = Tell the new doctor what the first one said, and what still worries you.
    .detail =
        A second opinion is a fresh look at your diagnosis or treatment. It comes from a doctor who is not your doctor now.

        Doctors are seldom upset by this question. They ask each other for advice too, when a case is hard or rare.

        You can also go back to the doctor you have. Ask them to explain again, and name what is unclear. You need not feel awkward about asking twice.

## changing-practice

card-changing-practice = Can I change my GP practice?
card-changing-practice-uk =
    .short = Yes, if another practice near you has room. To leave your GP practice, you register with a new one. But for another view you may not need to move. If your practice has several GPs (family doctors), you can book with a different one.
    .do-1 = First ask if you can see another GP where you are.
    .do-2 = Find out if the new practice can take you before you leave.
    .detail =
        You need not be afraid to ask for another view. It should not make your care worse or spoil things with your GP.

        Before you move, make a list for the new practice. Put on it your tests, your referrals, your treatment and your medicines. A referral is when one doctor sends you on to another.

        Ask the old practice and the hospital what happens to anything that is booked. Give the hospital your new practice’s name.
card-changing-practice-us =
    .short = You do not have to change doctors to get a second opinion. You choose who treats you. If you do want a new office, your health plan can name doctors in its network.
    .do-1 = Ask your health plan which doctors are in its network.
    .do-2 = Ask the new office if it takes new patients.
    .detail =
        People can ask several doctors for their view and still stay with the first one. Nobody has to move.

        We have found no general rule about changing offices in the United States. Your health plan and the new office can tell you what they need. If you look for a specialist centre, the list of the National Cancer Institute is one way.

        Before you move, make a list for the new office. Put on it your tests, your treatment and your medicines. Ask both offices what happens to anything that is booked.
card-changing-practice-elsewhere =
    .short = Rules on changing your family doctor differ from country to country. Ask at the office you would like to move to. You do not have to change doctors to get a second opinion.
    .do-1 = Ask the new office if it can take you.
    .do-2 = Ask what happens to tests and visits that are booked.
    .detail =
        People can ask several doctors for their view and still stay with the first one. Nobody has to move. The patient chooses who gives the treatment.

        Before you move, make a list for the new doctor. Put on it your tests, your treatment and your medicines. Ask your old doctor’s office for anything that is missing.

        If something is unclear, your doctor or nurse can tell you how it works where you live.

## finding-specialist

card-finding-specialist = How do I find a specialist?
card-finding-specialist-uk =
    .short = Ask your consultant (senior hospital doctor) or your GP (family doctor) who knows most about your illness. On the NHS you can be sent to a specialist in it. This matters most if your illness is rare. We do not recommend any doctor or hospital.
    .do-1 = Ask: ‘Who sees a lot of people with my type of cancer?’
    .do-2 = Ask for a referral (being sent on) to that specialist.
    .detail =
        A second opinion can be a way to reach somebody with special knowledge of your illness.

        Your consultant can arrange a visit to somebody else. Your GP can refer you to a different consultant. That doctor usually works at another hospital, so ask how far it is.

        Is time short? Nurses at Cancer Research UK name the quickest way. Ask your cancer team for an urgent referral to the specialist centre.

        Has one team of surgeons said no to an operation? You can ask for another team of surgeons to look. We have this from one patient group.
card-finding-specialist-us =
    .short = Ask your doctor for names. You can also ask another doctor you trust, or relatives and friends who had cancer. Your health plan can name doctors in its network. We do not recommend any doctor or hospital.
    .do-1 = Ask your doctor for names to contact.
    .do-2 = Ask your health plan which of them are in its network.
    .do-3 = Look at the National Cancer Institute’s list of centres.
    .detail =
        The National Cancer Institute (NCI) keeps a list of cancer centres. It is one way to find a specialist centre.

        There are 72 on the list, in 36 states and the District of Columbia. Seven of them are only laboratories.

        Doctor-finder tools on the internet are one more way.

        When you have a name, call the office. Ask how many people with your type of cancer the doctor sees. Ask what they need from you before a visit, how soon they can see you and what you would pay.
card-finding-specialist-elsewhere =
    .short = Ask the doctor or nurse who treats you how to find a specialist where you live. Rules differ from country to country. We do not recommend any doctor or hospital.
    .do-1 = Ask: ‘Who sees a lot of people with my type of cancer?’
    .do-2 = Ask what you need in order to be seen there.
    .detail =
        A second opinion deserves real thought if your cancer is of a rare type. The same goes if your doctor has seen few cases like yours.

        The other hospital may be far away. It may cost a lot to get there, or be out of reach. Ask about this before you book.

        Also ask how soon you could be seen, what you would pay and what they need from you. Write the answers down.

## remote-opinions

card-remote-opinions = Can I get an opinion online or by video?
card-remote-opinions-uk =
    .short = You can ask. We have found no information on second opinions by video on the NHS. Sometimes a GP (family doctor) can get another view without a new visit. We have that from a GP’s blog of 2013, so it is old.
    .do-1 = Ask your consultant or GP if this can be done without a visit.
    .do-2 = Tell them what makes it hard for you to go there.
    .detail =
        A GP may ask colleagues what they think. Or the GP may write to a second consultant (a senior hospital doctor). You may not have to go anywhere for that.

        In a usual second opinion you meet the new doctor. They examine you and go through your history and results. Ask what would be missing if nobody examines you.

        The other hospital may be far away, and the trip may be hard or expensive. Tell the team if that is why you ask. They may know a way.

        Has somebody offered you a paid opinion online? Ask first who gives it, what it costs, which records they need and who sees them. Show your own team the answer.
card-remote-opinions-us =
    .short = Yes, in some places. Some cancer doctors and centres give an opinion from your records and by video. Ask what they need, what it costs and whether your health plan pays for it.
    .do-1 = Ask the centre if it gives opinions from a distance.
    .do-2 = Ask your health plan about the cost before you book.
    .detail =
        The new doctor normally needs your scans on a disc and the pathology report. That report says what the laboratory found. Sometimes they also need the tissue slides, thin pieces of what was taken out.

        Send copies of your records if they have not been sent. Ask whether everything has arrived.

        In a usual second opinion the doctor meets you and examines you. Ask what would be missing if nobody examines you.

        Tell your own doctor what you plan. Show them the answer when it comes.
card-remote-opinions-elsewhere =
    .short = We have found no information on this that holds in every country. Ask the doctor or nurse who treats you if a second opinion by video or from your records is possible.
    .do-1 = Ask who gives the opinion, what it costs and who sees your records.
    .do-2 = Tell your own doctor what you plan.
    .detail =
        The other hospital may be far away, and the trip may be hard or expensive. Tell your team if that is why you ask.

        In a usual second opinion you meet the new doctor. They examine you and go through your history and results. Ask what would be missing if nobody examines you.

        Whoever looks at your case needs the medical papers that you have. Ask for copies of your records, unless they are sent for you.

## what-to-say

card-what-to-say = What can I say to my doctor?
card-what-to-say-uk =
    .short = Say it plainly and politely: ‘I would like a second opinion before I decide. Can you help me arrange it?’ Doctors are seldom upset by this. They ask each other for advice on hard or rare cases too.
    .do-1 = Work out exactly why you want another view.
    .do-2 = Write your sentence and your questions on paper.
    .do-3 = Take somebody with you to the talk.
    .detail =
        You can say to your consultant (senior hospital doctor):

        - ‘Please explain the diagnosis again. I did not follow this part.’
        - ‘I still have doubts. Please refer me to somebody else.’
        - ‘I would like to keep my bookings with you for now.’

        You can say to your GP (family doctor):

        - ‘I would like another hospital doctor’s view. Please refer me to a different consultant.’

        And to either of them:

        - ‘How long would this hold things up?’
        - ‘Could it harm me to start treatment later?’

        Is it hard to say aloud? You can hand over a note with your sentence on it.
card-what-to-say-us =
    .short = Say it plainly and politely: ‘I would like a second opinion before I decide. Whom could I contact?’ Doctors are seldom upset by this, and they are generally willing to help set it up.
    .do-1 = Work out exactly why you want another view.
    .do-2 = Write your sentence and your questions on paper.
    .do-3 = Take somebody with you to the talk.
    .detail =
        A second opinion is described as a right that every patient in the United States has. So you need not make excuses.

        You can say to your doctor:

        - ‘Please explain the diagnosis again. I did not follow this part.’
        - ‘Which doctors would you ask in my place? Please give me some names.’
        - ‘How long would this hold things up?’
        - ‘Could it harm me to start treatment later?’
        - ‘I would like to keep my appointments with you for now.’

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
        - ‘I would like to keep my bookings with you for now.’

        Is it hard to say aloud? You can hand over a note with your sentence on it.

## jess-rule

card-jess-rule = What is Jess’s Rule?
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

        Jess’s Rule and Martha’s Rule are both safety schemes with a link to second opinions. Each is for one situation only. Martha’s Rule is for people in hospital.

        It is named after Jessica Brady. She died of cancer in December 2020, aged 27, after some 20 contacts with her practice in five months.
card-jess-rule-rest-of-uk =
    .short = Jess’s Rule is only for England. We have found no information on a scheme like it in Scotland, Wales or Northern Ireland. If symptoms stay or get worse, go back and say so. You can ask for a different GP (family doctor).
    .do-1 = Tell the practice how often you have come with this.
    .do-2 = Say what has changed, and what has got worse.
    .do-3 = Ask for another GP at the practice, if it has several.
    .detail =
        You may be tired of asking. Do go back if something is not right.

        To hear another view, book with a different GP at your practice, if there is more than one. Your GP may also send you to another doctor if you ask.

        A diagnosis that takes a long time is one of the reasons why people ask for a second opinion. Say so if this is your reason.

        It can help to write down each symptom and when it began. Note when you saw the practice and what you were told.
card-jess-rule-us =
    .short = Jess’s Rule is a scheme for family doctors in England. It does not apply in the United States. If symptoms stay or get worse, go back and say so. A second opinion is described as a right that every patient in the United States has.
    .do-1 = Tell the office how often you have come with this.
    .do-2 = Say what has changed, and what has got worse.
    .do-3 = Ask your doctor for names of other doctors.
    .detail =
        You may be tired of asking. Do go back if something is not right.

        A diagnosis that takes a long time is one of the reasons why people want a second opinion. Say so if this is your reason.

        You can also ask another doctor you trust for names.

        It can help to write down each symptom and when it began. Note when you saw a doctor and what you were told.
card-jess-rule-elsewhere =
    .short = Jess’s Rule is a scheme for family doctors in England. We do not know of a rule like it that holds in every country. If symptoms stay or get worse, go back and say so. You can ask about seeing another doctor.
    .do-1 = Tell the doctor how often you have come with this.
    .do-2 = Say what has changed, and what has got worse.
    .detail =
        You may be tired of asking. Do go back if something is not right.

        A diagnosis that takes a long time is one of the reasons why people want a second opinion. Say so if this is your reason. Rules differ from country to country, so ask how it is done where you live.

        Ask the doctor you have to explain again, and name what is unclear.

        It can help to write down each symptom and when it began. Note when you saw a doctor and what you were told.

## martha-rule

card-martha-rule = Martha’s Rule: getting worse in hospital
card-martha-rule-england =
    .short = In hospital and getting worse fast? Tell the ward staff now. If you still feel unheard, call the hospital’s Martha’s Rule number. Patients, families and carers can ask in this way for a rapid review by another team. You can call at any hour.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, call the Martha’s Rule number shown on the ward.
    .detail =
        Many hospitals call the line ‘Call for Concern’ or ‘Call 4 Concern’. Look for the number on the ward, or ask staff.

        The rule has two more parts. Patients are asked each day how they feel. Any member of staff can also call the other team.

        It is only for people staying in hospital. It is not for parking, food or general complaints. For serious worries about somebody elsewhere, use NHS 111, the emergency number or an emergency department.

        From September 2024 to December 2025 there were 10,119 calls. About a third found that somebody was truly getting worse. After 446 calls, patients were moved to a higher level of care, which may have saved lives.

        In September 2025 it was announced for all 210 acute (urgent care) hospitals. In March 2026 NHS England said that all were putting it in place. This should be complete in the year 2026 to 2027.

        Martha’s Rule and Jess’s Rule are both safety schemes with a link to second opinions. Each is for one situation only. Jess’s Rule is for family doctors.
card-martha-rule-wales =
    .short = In hospital and getting worse? Tell the ward staff now. If you are not heard, use the hospital’s Call4Concern number. Martha’s Rule is the scheme in England. Wales has Call4Concern, which follows the same idea.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, call the Call4Concern number.
    .do-3 = Ask any member of staff if you cannot find the number.
    .detail =
        Call4Concern is meant for all who stay in a hospital in Wales. Wards for children, newborn babies and maternity (giving birth) count too.

        Velindre, the cancer centre in Cardiff, offers it day and night. There it is also for people who only come in for the day. That may be for a clinic visit, radiotherapy or chemotherapy.

        Use short, clear words on the ward: ‘This is worse than an hour ago. Please come and look now.’

        Relatives can speak up too.

        Outside hospital, call the emergency number at once for chest pain, trouble breathing or heavy bleeding.
card-martha-rule-scotland =
    .short = In hospital and getting worse? Tell the ward staff now. Martha’s Rule is a scheme in England. We have found no information on a scheme like it in Scotland.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, ask for the nurse in charge or a senior doctor.
    .do-3 = Ask if the hospital has a number for patients and families who are worried.
    .detail =
        Use short, clear words: ‘This is worse than an hour ago. Please come and look now.’

        Say what you see, for example in the breathing, pain or skin.

        You are not a nuisance. You should be able to voice your worries, and it can help you and the staff work well together. Relatives may be worried too, and they can speak up.

        If the first person does not act, tell the next one. Keep asking until somebody comes.

        Outside hospital, call the emergency number at once for chest pain, trouble breathing or heavy bleeding.
card-martha-rule-northern-ireland =
    .short = In hospital and getting worse? Tell the ward staff now. Martha’s Rule is a scheme in England. Early in 2024 a Northern Ireland health page said there were no talks on bringing it there. That may be out of date.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, ask for the nurse in charge or a senior doctor.
    .do-3 = Ask if the hospital has a number for patients and families who are worried.
    .detail =
        We have found nothing newer for Northern Ireland than that page from early 2024. So ask the ward what it has today.

        Use short, clear words: ‘This is worse than an hour ago. Please come and look now.’

        Say what you see, for example in the breathing, pain or skin.

        You are not a nuisance. You should be able to voice your worries, and it can help you and the staff work well together.

        If the first person does not act, tell the next one. Keep asking until somebody comes.

        Outside hospital, call the emergency number at once for chest pain, trouble breathing or heavy bleeding.
card-martha-rule-us =
    .short = In the hospital and getting worse? Tell the staff on your ward now. Martha’s Rule is a scheme in England. It does not apply in the United States.
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
    .short = In hospital and getting worse? Tell the ward staff now. Martha’s Rule is a scheme in England. Other places have other rules, so ask the staff what there is in your hospital.
    .do-1 = Tell the ward staff now what has changed.
    .do-2 = If nobody listens, ask for the nurse in charge or a senior doctor.
    .do-3 = Ask if the hospital has a number for patients and families who are worried.
    .detail =
        Use short, clear words: ‘This is worse than an hour ago. Please come and look now.’

        Say what you see, for example in the breathing, pain or skin.

        You are not a nuisance. You should be able to voice your worries, and it can help you and the staff work well together. Relatives may be worried too, and they can speak up.

        If the first person does not act, tell the next one. Keep asking until somebody comes.

        If somebody is in danger outside the hospital, call the emergency number where you are.
