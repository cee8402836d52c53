### US English for people who worry about asking for a second opinion.
### Only the messages that differ from en-GB: spelling and word choice. A message that differs is repeated whole.

## drawbacks

card-drawbacks-any =
    .short = Your treatment may start later. The other hospital may be far away. It can be upsetting to hear the diagnosis again. Two different views can confuse you. Weigh up the points for and against before you ask.
    .do-1 = Ask your doctor whether a later start could harm you.
    .do-2 = Write down the points for and against.
    .detail =
        These are the points that people meet most:

        - Treatment may start later.
        - The other hospital may be far off. The trip may be awkward, expensive or not possible for you.
        - If it is far away, it is harder for your family to visit.
        - You may hope for another answer. It can be a let-down if the second doctor says the same.
        - Being told the diagnosis once more can be upsetting.
        - Two views that differ can leave you confused.
        - If another treatment is put forward, it can be hard to choose.
        - The second doctor does not have to become your doctor.

        There are good points as well. Weigh up both sides before you ask. You can talk them over with your own doctor and with people close to you.

## request-refused

card-request-refused-us =
    .short = It is hard to be told no. In the United States, a second opinion is described as a right that every patient has. If your doctor will not help, you can look for another doctor yourself.
    .do-1 = Ask your doctor why the answer is no.
    .do-2 = Ask another doctor whom you trust for names.
    .do-3 = Call your health plan before you schedule a visit.
    .detail =
        Tell your doctor once more that you would like a second opinion. Ask for names that you can contact.

        If that does not help, there are other ways to find a doctor:

        - Another doctor whom you trust can suggest names.
        - Family or friends who had cancer may know someone.
        - There are tools on the internet that help you find a doctor.
        - The National Cancer Institute (NCI) has a list of cancer centers.

        Did your health plan say no, and not your doctor? Ask the plan for the reason. Ask which doctors are in its network, and whether you need a referral.
