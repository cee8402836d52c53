### US English for people who ask what a second opinion costs and who pays.
### Only the messages that differ from en-GB: spelling and word choice. A message that differs is repeated whole.

## nhs-or-private

card-nhs-or-private-us =
    .short = The NHS is the health service of the UK, so this choice does not arise in the United States. Here your health plan matters most. Call it before you schedule a visit.
    .do-1 = Ask your plan which doctors are in its network.
    .do-2 = Ask whether you need a referral.
    .do-3 = Ask what you would have to pay.
    .detail =
        In the United States, a second opinion is described as a right that every patient has. Who pays for it is another matter, and it depends on your plan.

        Insurers should pay for a visit to a specialist. You may have to pay a part, called a co-pay. Check whether the doctor is in the plan’s network, and whether you need a referral.

        Some plans even ask for a second opinion before they pay for treatment.

        Medicare has rules of its own. See the card on insurance and Medicare.
card-nhs-or-private-elsewhere =
    .short = The NHS is the health service of the UK. In other countries the choice is different. Ask your doctor which ways there are where you live, and what each one costs.
    .do-1 = Ask your doctor if there is a public way and a private way.
    .do-2 = Ask for the price before you book.
    .do-3 = Ask how long each way would take.
    .detail =
        The rules on public and private care differ from country to country. We have no facts on prices where you live.

        It takes a while to set up a second opinion, whoever pays. So ask your own doctor whether starting treatment later could harm you.

        Weigh up the points for and against before you ask. These questions may help:

        - Who pays for the visit, and who pays for tests?
        - Does my insurer have to agree first?
        - Can I go back to my own hospital afterward?

## what-private-costs

card-what-private-costs-us =
    .short = That depends on the doctor and on your health plan. We have found no typical price. Ask the doctor’s office and your plan before you schedule a visit.
    .do-1 = Ask the doctor’s office for the price.
    .do-2 = Ask your plan what it pays and what you pay.
    .do-3 = Ask whether the doctor is in your plan’s network.
    .detail =
        Insurers should pay for a visit to a specialist. You may have to pay a part, called a co-pay. Check whether the doctor is in the network, and whether you need a referral.

        In some cases Medicare Part B shares the cost of a second opinion. This is for surgery that is needed but is not an emergency. If the first two opinions differ, it may share the cost of a third.

        You then pay 20% after the deductible. This is the sum that you pay yourself first.

        Count the trip too. The other hospital may be far away and expensive to reach.
card-what-private-costs-elsewhere =
    .short = We have found no prices for your country. They differ from country to country and from doctor to doctor. Ask for the price before you book.
    .do-1 = Ask what the visit costs and what the price includes.
    .do-2 = If you have insurance, check with your insurer before you book.
    .detail =
        Weigh up the points for and against before you ask. The cost is one of them.

        Good questions are:

        - What does the visit cost?
        - Are scans or tests included?
        - What would a second visit cost?
        - Is there a public way that costs me less?

        Count the trip too. The other hospital may be far away and expensive to reach.

## insurance-and-medicare

card-insurance-and-medicare-us =
    .short = That depends on your plan. In some cases Medicare Part B shares the cost. Other insurers should pay for a specialist visit too, but you may owe a part. Call your plan before you schedule a visit.
    .do-1 = Ask if the doctor is in your plan’s network.
    .do-2 = Ask whether you need a referral.
    .do-3 = Ask what you will have to pay.
    .detail =
        In some cases Medicare Part B shares the cost if you need surgery and it is not an emergency. If the first two opinions differ, it may share the cost of a third.

        You then pay 20% after the deductible. This is the sum that you pay yourself first.

        Medicare also covers a second opinion before a major test or a major treatment. It does not do so for care that it excludes, such as cosmetic surgery.

        Medicare Advantage plans may have other rules. You may need a doctor in the network, or a referral.

        Other insurers should pay for a specialist visit, with a co-pay. This is the part that you pay. Your insurer can name doctors in its network.

        Some plans even ask for a second opinion before they pay for treatment.
