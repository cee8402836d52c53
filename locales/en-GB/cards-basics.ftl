### Cards of the group "basics": what a second opinion is and what lies behind it.
### Readers: people with cancer, often newly told and frightened; their family and friends; support workers who pass a card on.
### Each text must stay true for the nation of its variant, and for no other.

## what-it-is

card-what-it-is = What is a second opinion?
card-what-it-is-uk =
    .short =
        A second opinion is a fresh look at your diagnosis or your treatment. It comes from a doctor who is not the one you have now. That can be a GP (family doctor) or a specialist.

        The aim is to be sure of the diagnosis and at ease with the plan.
    .detail =
        Most people ask after they have been told what is wrong. Others ask once a treatment has been put to them.

        You can ask your GP, your consultant or the hospital department. A consultant is a senior doctor in a hospital. They have long experience in one branch of medicine.

        You may have to go to another NHS hospital or another GP practice. You can also choose to pay for a private doctor.

        It cannot be set up in every case. If you are told no, ask why, and ask what else could help you.

        The NHS website has more about second opinions.
card-what-it-is-us =
    .short =
        A second opinion is a fresh look at your diagnosis or your treatment. It comes from a doctor who is not the one you have now. That can be a family doctor or a specialist.

        The aim is to be sure of the diagnosis and at ease with the plan.
    .detail =
        Most people ask after they have been told what is wrong. Others ask once a treatment has been put to them.

        Some people want to have the diagnosis checked. Some want to know if there are any other treatments. If you have doubts, you may feel calmer after you hear from one more doctor.

        In the United States, patient information calls a second opinion a right that every patient has. You can tell your own doctor that you would like one. Ask for the names of doctors you could contact.
card-what-it-is-elsewhere =
    .short =
        A second opinion is a fresh look at your diagnosis or your treatment. It comes from a doctor who is not the one you have now. That can be a family doctor or a specialist.

        The aim is to be sure of the diagnosis and at ease with the plan.
    .detail =
        Most people ask after they have been told what is wrong. Others ask once a treatment has been put to them.

        Some people want to have the diagnosis checked. Some want to know if there are any other treatments. If you have doubts, you may feel calmer after you hear from one more doctor.

        How you get one differs from country to country. So do the rules about who can have one and who pays. Ask your doctor or your hospital how it works where you live.

## is-it-my-right

card-is-it-my-right = Is a second opinion my right?
card-is-it-my-right-england =
    .short = No UK law gives an NHS patient the right to one. But you can ask, and doctors must respect your wish for another view. A yes is not certain, but most health staff support people who decide to get one.
    .detail =
        The duty to respect your wish is set by the General Medical Council (GMC). It oversees all doctors in the UK. The GMC also says that you decide whether to take a doctor’s advice.

        The person you ask should look at your case. They then judge if another opinion is needed.

        England has an NHS Choice Framework, last updated on 23 October 2024. In some cases, but not all, the law lets you choose where you are treated.

        This means the organisation for your first outpatient visit to a consultant (a senior hospital doctor). Some NHS pages, such as an older one from Norwich, say that choice is limited for cancer and urgent care.

        A draft NHS page from the Bristol area quotes the BMA, which speaks for doctors. It says you cannot insist on one doctor or hospital for a second NHS view. It also says you can still use the NHS after a private one.
card-is-it-my-right-scotland =
    .short = No UK law gives an NHS patient the right to one. But you can ask, and doctors must respect your wish for another view. A yes is not certain, but most health staff support people who decide to get one.
    .detail =
        The duty to respect your wish is set by the General Medical Council (GMC). It oversees all doctors in the UK. The GMC also says that you decide whether to take a doctor’s advice.

        NHS Greater Glasgow and Clyde tells its patients that they may ask for a second opinion. It says to ask the health worker who treats you, and to give your reasons politely. We have not found a text for the whole of Scotland.

        The person you ask should look at your case. They then judge if another opinion is needed.

        A charity, Immunodeficiency UK, says all four UK nations work in much the same way. There is no legal right, but it is rare for a request to be turned down.

        The NHS website has more about this.
card-is-it-my-right-wales =
    .short = No UK law gives an NHS patient the right to one. But you can ask, and doctors must respect your wish for another view. A yes is not certain, but most health staff support people who decide to get one.
    .detail =
        The duty to respect your wish is set by the General Medical Council (GMC). It oversees all doctors in the UK. The GMC also says that you decide whether to take a doctor’s advice.

        Its guide says you may ask another doctor if you think the diagnosis is wrong. The same goes if you think that you are not offered the treatment you need.

        The person you ask should look at your case. They then judge if another opinion is needed.

        Macmillan Cancer Support says most doctors are glad to send you on. You should be able to get your test results in writing first.

        A charity, Immunodeficiency UK, says all four UK nations work in much the same way. There is no legal right, but it is rare for a request to be turned down. We have found no rule for Wales alone.

        The NHS website has more about this.
card-is-it-my-right-northern-ireland =
    .short = No UK law gives an NHS patient the right to one. But you can ask, and doctors must respect your wish for another view. A yes is not certain, but most health staff support people who decide to get one.
    .detail =
        The duty to respect your wish is set by the General Medical Council (GMC). It oversees all doctors in the UK. The GMC also says that you decide whether to take a doctor’s advice.

        Its guide says you may ask another doctor if you think the diagnosis is wrong. The same goes if you think that you are not offered the treatment you need.

        The person you ask should look at your case. They then judge if another opinion is needed.

        Macmillan Cancer Support says most doctors are glad to send you on. You should be able to get your test results in writing first.

        A charity, Immunodeficiency UK, says all four UK nations work in much the same way. There is no legal right, but it is rare for a request to be turned down. We have found no rule for Northern Ireland alone.

        The NHS website has more about this.
card-is-it-my-right-us =
    .short =
        Yes. In the United States, patient information calls a second opinion a right that every patient has.

        Doctors are seldom upset when a patient asks. They are generally willing to help you set it up.
    .detail =
        Tell your doctor that you would like to hear from somebody else. Ask for the names of doctors you could contact.

        This right does not settle who pays. Medicare has rules of its own. Other insurers should pay for a visit to a specialist, but you may have to pay a share (a co-pay).

        Plans differ, so check with yours before you book. Ask these two things:

        - Is the doctor in my network?
        - Do I need a referral (a doctor’s letter that sends me there)?
card-is-it-my-right-elsewhere =
    .short = You can ask for a second opinion. We cannot say if it is a right where you live, because the rules differ from country to country. Ask your doctor or your hospital which rules hold for you.
    .detail =
        A second opinion is a fresh look at your diagnosis or treatment by another doctor. Most people ask after they have been told what is wrong, or once a treatment has been put to them.

        You need not fear that you will offend somebody. Doctors are seldom upset when a patient asks. Most doctors and nurses can see why a patient would want one.

        Here are some questions for your doctor or hospital:

        - Can I have a second opinion here?
        - Who sets it up?
        - Who pays for it?

## how-plan-was-made

card-how-plan-was-made = How was my treatment plan made?
card-how-plan-was-made-uk =
    .short =
        Your plan comes out of detailed talks among many health workers. You will not get to meet them all.

        On the NHS, this group of specialists is called the multidisciplinary team (MDT). Your specialist doctor and nurse should go through the plan with you and answer your questions.
    .detail =
        There is often more than one way to treat one type of cancer. But not each way suits each person. So the plan for you may differ from the plan for somebody with the same illness.

        Many private doctors also talk with other doctors before they suggest a treatment.

        Your doctor or specialist nurse can say why this treatment was picked for you. You could ask:

        - Who talked about my case?
        - What else did you think about?
        - Why do you think this would suit me best?
card-how-plan-was-made-us =
    .short =
        Your plan comes out of detailed talks among many health workers. You will not get to meet them all.

        Your doctor may already have talked about your case with other doctors. This is most likely if surgery or radiation is being thought about.
    .detail =
        Many hospitals and cancer centres have a group called a tumour board. Cancer doctors, surgeons, radiation specialists, nurses and others sit on it.

        They look at scans and at tissue results (pathology) together. The aim is to give you the best advice they can.

        You may also be able to see these other specialists yourself. Some centres hold one joint visit with all of them.

        There is often more than one way to treat one type of cancer. But not each way suits each person. Your doctor or specialist nurse can say why this treatment was picked for you, and what else there is.
card-how-plan-was-made-elsewhere =
    .short =
        Your plan should come out of detailed talks among many health workers. You will not get to meet them all.

        There is often more than one way to treat one type of cancer. But not each way suits each person.
    .detail =
        So the plan for you may differ from the plan for somebody with the same illness. How such a team works, and what it is called, differs from country to country.

        Your doctor or specialist nurse can say why this treatment was picked for you, and what else there is. You could ask:

        - Who talked about my case?
        - What else did you think about?
        - Why do you think this would suit me best?

## who-explains

card-who-explains = Who can explain my plan to me?
card-who-explains-uk =
    .short = Your specialist doctor and your specialist nurse should go through the plan with you and answer your questions. They can say why this treatment was picked for you, and what else there is. You need not be embarrassed to ask again.
    .do-1 = Write your questions down before the talk.
    .do-2 = Ask if you can see the doctor and the nurse together.
    .do-3 = Bring somebody with you to the talk.
    .detail =
        You may have a consultant. That is a senior hospital doctor with long experience in one branch of medicine.

        Many other experts may have talked about your plan. You will not get to meet them all.

        A specialist nurse can often clear up a point that was not understood. The nurse can also pass your worries on to the doctor.

        Doctors know that there is a lot to take in, and that it is complicated. They also know that shock makes it harder to follow.
card-who-explains-us =
    .short = Your doctor or a specialist nurse can go through the plan with you. They can say why this treatment was picked for you, and what else there is. You need not be embarrassed to ask again.
    .do-1 = Write your questions down before the talk.
    .do-2 = Bring somebody with you to the talk.
    .detail =
        Other doctors may have talked about your case too. This is most likely if surgery or radiation is being thought about.

        You may be able to see those other specialists yourself. Some cancer centres hold one joint visit with all of them. Ask if yours does.

        Doctors know that there is a lot to take in, and that it is complicated. They also know that shock makes it harder to follow. Ask them to explain the diagnosis again, with all the parts that are not clear to you.
card-who-explains-elsewhere =
    .short = Your doctor or a specialist nurse can go through the plan with you. They can say why this treatment was picked for you, and what else there is. You need not be embarrassed to ask again.
    .do-1 = Write your questions down before the talk.
    .do-2 = Bring somebody with you to the talk.
    .detail =
        Who goes through the plan with you differs from country to country. Ask your hospital who does it there.

        Many experts may have talked about your plan. You will not get to meet them all. So find out who can answer for them.

        Doctors know that there is a lot to take in, and that it is complicated. They also know that shock makes it harder to follow. Ask them to explain the diagnosis again, with all the parts that are not clear to you.

## doctors-ask-each-other

card-doctors-ask-each-other = Do doctors ask each other, too?
card-doctors-ask-each-other-uk =
    .short =
        Yes. Doctors ask each other about cases that are hard or not common. Some do it without being asked.

        This goes for GPs (family doctors) and for consultants (senior hospital doctors). So when you ask for another view, you ask for something that doctors do themselves.
    .detail =
        Some GPs and consultants ask a colleague. Others send you on to a doctor who knows one small field very well.

        On the NHS, a group of specialists talks about each plan. It is called the multidisciplinary team (MDT). Many private doctors also talk with other doctors before they suggest a treatment.

        At times a GP can get another view without a new visit. The GP asks colleagues, or writes to a second consultant.

        We know this from a GP’s blog of 2013. It may work in another way now, so ask your own GP.
card-doctors-ask-each-other-us =
    .short =
        Yes. Doctors ask each other about cases that are hard or not common. Your own doctor may have done so for you already.

        So when you ask for another view, you ask for something that doctors do themselves.
    .detail =
        Your doctor may have talked about your case with other doctors. This is most likely if surgery or radiation is being thought about.

        Many hospitals and cancer centres have a tumour board. It is a group of cancer doctors, surgeons, radiation specialists, nurses and others.

        They look at scans and at tissue results (pathology) together. The aim is to give you the best advice they can.

        Your doctor may even be the one who suggests a second opinion. That can happen when it is not certain which treatment is best.
card-doctors-ask-each-other-elsewhere =
    .short = Yes. Doctors ask each other about cases that are hard or not common. So when you ask for another view, you ask for something that doctors do themselves.
    .detail =
        A treatment plan should come out of detailed talks among many health workers. You will not get to meet them all.

        Your doctor may even be the one who suggests a second opinion. That can happen when it is not certain which treatment is best.

        How doctors work together differs from country to country. You could ask your doctor: ‘Have you talked about my case with other doctors? What did they say?’

## why-people-want-one

card-why-people-want-one = Why do people want a second opinion?
card-why-people-want-one-any =
    .short =
        Some people want the diagnosis checked. Some want to know about other treatments. Some find it hard to talk to their doctor.

        If you have doubts, you may feel calmer after you hear from one more doctor.
    .detail =
        Reasons to do with the diagnosis:

        - They want to have it checked.
        - They want to hear it backed up.
        - They think it may be wrong.
        - It is taking a long time to find out what is wrong.

        Reasons to do with the treatment:

        - They want to know if there are any other treatments.
        - They fear that what they are offered is not the best there is.
        - They are unhappy with the plan.
        - They think it could start sooner, or be done in another place. But treatment can also start later because of a second opinion.

        Reasons to do with the doctor:

        - They do not feel able to speak freely.
        - They do not agree with the doctor.

        The aim is to be sure of the diagnosis and at ease with the plan.

## when-to-consider

card-when-to-consider = When to think about a second opinion
card-when-to-consider-any =
    .short = Think hard about one if your cancer is rare, or if the tests do not give a clear answer. The same goes if you feel uneasy about the diagnosis or the plan. Before you ask, weigh up the points for and against.
    .detail =
        A second opinion deserves real thought in these cases:

        - Your cancer is of a rare type.
        - You were given advice that does not match.
        - Your doctor has seen few cases like yours.
        - There is more than one choice of treatment, and you cannot decide.
        - The tests do not show clearly which cancer it is, or where it is.
        - The diagnosis or the plan makes you uneasy.

        Your own doctor may suggest one when it is not certain which treatment is best.

        Often a good explanation is enough, and no second opinion is needed. If you still have doubts, you may feel calmer after you hear from one more doctor.

        If your illness is serious, or treatment is urgent, talk to your team before you decide. Ask if starting later could harm you.
