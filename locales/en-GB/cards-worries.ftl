### Read by: people with cancer, their relatives and support workers who worry about asking for a second opinion.
### They may be frightened, tired or reading in a second language. Keep sentences short and calm.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## will-it-offend

card-will-it-offend = Will asking offend my doctor?
card-will-it-offend-uk =
    .short = It should not. Doctors are seldom upset or offended when somebody asks for a second opinion. Most doctors and nurses understand why a patient would want one.
    .do-1 = Say what you would like, and give your reason in one sentence.
    .do-2 = If that is hard, tell the specialist nurse first.
    .detail =
        Doctors do the same thing. They ask each other for advice when a case is complicated or uncommon.

        In the UK there is no legal right to a second opinion. But doctors must respect your wish to look for one.

        Asking should not make your care worse. It should not spoil things with your GP (your family doctor) or with anyone else who looks after you.

        Even the thought of a second opinion can be a strain. A specialist nurse can often pass your worries on to the doctor. The charity Maggie’s can help you plan what to say.
card-will-it-offend-us =
    .short = It should not. Doctors are seldom upset or offended when somebody asks for a second opinion. Most doctors and nurses understand why, and doctors are usually willing to help.
    .do-1 = Tell your doctor that you would like a second opinion.
    .do-2 = Ask for the names of doctors whom you could contact.
    .detail =
        In the United States, a second opinion is described as something that every patient has a right to. You do not have to be sorry for asking.

        Doctors do the same thing. They ask each other for advice when a case is complicated or uncommon.

        Even the thought of a second opinion can be a strain. It may help to know that doctors are, as a rule, willing to help you set it up.
card-will-it-offend-elsewhere =
    .short = It should not. Doctors are seldom upset or offended when somebody asks for a second opinion. Most doctors and nurses understand why a patient would want one.
    .do-1 = Write down what you want to ask before you see the doctor.
    .do-2 = Take somebody with you if you can.
    .detail =
        Doctors do the same thing. They ask each other for advice when a case is complicated or uncommon.

        Even the thought of a second opinion can be a strain. It may be easier with your questions on paper and somebody at your side.

        The rules about second opinions differ from country to country. Ask your doctor or hospital how it works where you live.

## benefits

card-benefits = How could a second opinion help?
card-benefits-uk =
    .short = One more expert looks at your case. If the doctors agree, most people feel surer of the diagnosis and the plan. You may also hear of other treatment choices.
    .do-1 = Write down what you hope to get from it.
    .detail =
        A second opinion can help in these ways:

        - One more expert has gone over your case.
        - If the doctors agree, you may feel calmer and surer.
        - Other treatments may come up that suit you.
        - You may be offered a place in a clinical trial. This is a study that tests a treatment.
        - You may trust the other doctor more, or like how they explain things.
        - You may reach a doctor who knows a lot about your illness. This matters most if it is rare.

        None of this is certain. There are points against it too, so weigh up both before you ask.

        In the UK there is no legal right to a second opinion. But doctors must respect your wish to look for one.
card-benefits-us =
    .short = One more expert looks at your case. If the doctors agree, most people feel surer of the diagnosis and the plan. You may also hear of other treatment choices.
    .do-1 = Write down what you hope to get from it.
    .detail =
        A second opinion can help in these ways:

        - One more expert has gone over your case.
        - If the doctors agree, you may feel calmer and surer.
        - Other treatments may come up that suit you.
        - You may be offered a place in a clinical trial. This is a study that tests a treatment.
        - You may trust the other doctor more, or like how they explain things.

        Think hard about asking if your type of cancer is rare. In the United States, a second opinion is described as a right that every patient has.

        None of this is certain. There are points against it too, so weigh up both before you ask.
card-benefits-elsewhere =
    .short = One more expert looks at your case. If the doctors agree, most people feel surer of the diagnosis and the plan. You may also hear of other treatment choices.
    .do-1 = Write down what you hope to get from it.
    .detail =
        A second opinion can help in these ways:

        - One more expert has gone over your case.
        - If the doctors agree, you may feel calmer and surer.
        - Other treatments may come up that suit you.
        - You may be offered a place in a clinical trial. This is a study that tests a treatment.
        - You may trust the other doctor more, or like how they explain things.

        Think hard about asking if your type of cancer is rare.

        None of this is certain. There are points against it too, so weigh up both before you ask. The rules differ from country to country.

## drawbacks

card-drawbacks = Drawbacks of a second opinion
card-drawbacks-any =
    .short = Your treatment may start later. The other hospital may be far away. It can be upsetting to hear the diagnosis again. Two different views can confuse you. Weigh up the points for and against before you ask.
    .do-1 = Ask your doctor whether a later start could harm you.
    .do-2 = Write down the points for and against.
    .detail =
        These are the points that people meet most:

        - Treatment may start later.
        - The other hospital may be far off. The journey may be awkward, expensive or not possible for you.
        - If it is far away, it is harder for your family to visit.
        - You may hope for another answer. It can be a let-down if the second doctor says the same.
        - Being told the diagnosis once more can be upsetting.
        - Two views that differ can leave you confused.
        - If another treatment is put forward, it can be hard to choose.
        - The second doctor does not have to become your doctor.

        There are good points as well. Weigh up both sides before you ask. You can talk them over with your own doctor and with people close to you.

## request-refused

card-request-refused = What if my request is refused?
card-request-refused-england =
    .short = It is hard to be told no. A refusal is unusual, but it can happen. Ask for the reason. Then you can try another way, for example through your GP (your family doctor).
    .do-1 = Ask why the answer is no, and what would change it.
    .do-2 = Ask your GP to refer you to a different consultant (senior hospital doctor).
    .do-3 = Ask the hospital’s Patient Advice and Liaison Service (PALS).
    .detail =
        In the UK there is no legal right to a second opinion. But doctors must respect your wish to look for one.

        The person you ask looks at your case and judges if one is needed. It cannot be arranged in every case. One UK charity says that requests are seldom refused.

        You can still try these ways:

        - Your GP can refer you to a different consultant.
        - You can talk to another doctor in the consultant’s team, such as the registrar.
        - Did one team of surgeons turn you down? A patient group says that you can ask another team to look.
        - PALS is found in hospitals. It is free and confidential. It can advise on problems and complaints.
card-request-refused-scotland =
    .short = It is hard to be told no. A refusal is unusual, but it can happen. Ask for the reason. Then you can try another way, for example through your GP (your family doctor).
    .do-1 = Ask why the answer is no, and what would change it.
    .do-2 = Ask your GP to refer you to a different consultant (senior hospital doctor).
    .do-3 = Ask the Patient Advice and Support Service (PASS).
    .detail =
        In the UK there is no legal right to a second opinion. But doctors must respect your wish to look for one.

        The person you ask looks at your case and judges if one is needed. It cannot be arranged in every case. One UK charity says that requests are seldom refused.

        You can still try these ways:

        - Ask again and give your reasons. NHS Greater Glasgow and Clyde says that you may ask politely, with your reasons.
        - Your GP can refer you to a different consultant.
        - You can talk to another doctor in the consultant’s team, such as the registrar.
        - Did one team of surgeons turn you down? A patient group says that you can ask another team to look.
        - You can turn to PASS, which Citizens Advice runs.
card-request-refused-wales =
    .short = It is hard to be told no. A refusal is unusual, but it can happen. Ask for the reason. Then you can try another way, for example through your GP (your family doctor).
    .do-1 = Ask why the answer is no, and what would change it.
    .do-2 = Ask your GP to refer you to a different consultant (senior hospital doctor).
    .do-3 = If you want to complain, ask Llais for help.
    .detail =
        In the UK there is no legal right to a second opinion. But doctors must respect your wish to look for one.

        The person you ask looks at your case and judges if one is needed. It cannot be arranged in every case. One UK charity says that requests are seldom refused.

        You can still try these ways:

        - Your GP can refer you to a different consultant.
        - You can talk to another doctor in the consultant’s team, such as the registrar.
        - Did one team of surgeons turn you down? A patient group says that you can ask another team to look.
        - Llais gives free help with complaints and is independent. It cannot give medical advice or speed up treatment.
card-request-refused-northern-ireland =
    .short = It is hard to be told no. A refusal is unusual, but it can happen. Ask for the reason. Then you can try another way, for example through your GP (your family doctor).
    .do-1 = Ask why the answer is no, and what would change it.
    .do-2 = Ask your GP to refer you to a different consultant (senior hospital doctor).
    .do-3 = If you want to complain, ask the Patient and Client Council for help.
    .detail =
        In the UK there is no legal right to a second opinion. But doctors must respect your wish to look for one.

        The person you ask looks at your case and judges if one is needed. It cannot be arranged in every case. One UK charity says that requests are seldom refused.

        You can still try these ways:

        - Your GP can refer you to a different consultant.
        - You can talk to another doctor in the consultant’s team, such as the registrar.
        - Did one team of surgeons turn you down? A patient group says that you can ask another team to look.
        - The Patient and Client Council helps people who want to complain about health and social care.
card-request-refused-us =
    .short = It is hard to be told no. In the United States, a second opinion is described as a right that every patient has. If your doctor will not help, you can look for another doctor yourself.
    .do-1 = Ask your doctor why the answer is no.
    .do-2 = Ask another doctor whom you trust for names.
    .do-3 = Call your health plan before you book a visit.
    .detail =
        Tell your doctor once more that you would like a second opinion. Ask for names that you can contact.

        If that does not help, there are other ways to find a doctor:

        - Another doctor whom you trust can suggest names.
        - Family or friends who had cancer may know someone.
        - There are tools on the internet that help you find a doctor.
        - The National Cancer Institute (NCI) has a list of cancer centres.

        Did your health plan say no, and not your doctor? Ask the plan for the reason. Ask which doctors are in its network, and whether you need a referral.
card-request-refused-elsewhere =
    .short = It is hard to be told no. Most doctors and nurses understand why people ask. Ask for the reason, and ask for one more visit to talk about your worries.
    .do-1 = Ask why the answer is no, and what would change it.
    .do-2 = Write down why you want another view.
    .do-3 = Take somebody with you to the next talk.
    .detail =
        The rules differ from country to country. We cannot say what your doctor must do where you live.

        These steps may help:

        - Work out just what makes you want another view.
        - Ask for one more visit with the team you have, and raise your worries there.
        - Ask why this treatment was picked for you, and what else there is.
        - Bring a list of questions on paper.

        If the answer is still no, ask your hospital who can advise patients about problems. A patient group in your country may know the rules.

## too-late-once-treated

card-too-late-once-treated = Is it too late after treatment?
card-too-late-once-treated-any =
    .short = No. You can still ask for a second opinion once you have had treatment. The other doctor can advise on how your treatment should go on, or if it should change.
    .do-1 = Write down which treatment you have had so far.
    .do-2 = Talk to your team before you change anything.
    .detail =
        Some people think of a second opinion only after an operation or other treatment. It is not too late then. People can ask at that stage as well.

        The second doctor looks at what has been done so far. They can advise on how your treatment should go on, or what might be changed.

        It helps to make notes on your symptoms and on the treatment you have had.

        If more treatment is planned for you, talk to your own doctor first. Ask how long a second opinion would hold things up. Ask whether a delay could harm you.

        How you ask for a second opinion depends on the country where you live.
