### Read by: people with cancer, their relatives and support workers who ask what a second opinion costs and who pays.
### Never promise cover, and name the age of every price. Nobody should feel that they must pay.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## nhs-or-private

card-nhs-or-private = NHS or private?
card-nhs-or-private-england =
    .short = You can ask on the NHS, where a second opinion costs you nothing. Or you can pay a private doctor. You do not lose your NHS care if you do that.
    .do-1 = Ask how long each way would take.
    .do-2 = Ask the private doctor for the price before you book.
    .do-3 = If you have health insurance, check with your insurer first.
    .detail =
        In the UK there is no legal right to a second opinion on the NHS. But doctors must respect your wish to look for one.

        To see a private specialist, ask your GP (family doctor) or your cancer specialist. Your GP may charge for this. If you pay yourself, you must be told the price at the start.

        An NHS page for London says that paying for a private visit does not end your NHS care. It should not change your place on an NHS list.

        The same page says that tests should not need to be done again. But you cannot split parts of one treatment between NHS and private care.

        Many private doctors also talk to other doctors before they propose a treatment. We cannot say which way is better for you.
card-nhs-or-private-rest-of-uk =
    .short = You can ask on the NHS, where a second opinion costs you nothing. Or you can pay a private doctor. Ask first what that would mean for your NHS care.
    .do-1 = Ask how long each way would take.
    .do-2 = Ask the private doctor for the price before you book.
    .do-3 = If you have health insurance, check with your insurer first.
    .detail =
        In the UK there is no legal right to a second opinion on the NHS. But doctors must respect your wish to look for one.

        To see a private specialist, ask your GP (family doctor) or your cancer specialist. Your GP may charge for this. If you pay yourself, you must be told the price at the start.

        We have found no facts for your nation on how a private visit affects your NHS care. Ask your own hospital team before you book one.

        Many private doctors also talk to other doctors before they propose a treatment. We cannot say which way is better for you.
card-nhs-or-private-us =
    .short = The NHS is the health service of the UK, so this choice does not arise in the United States. Here your health plan matters most. Call it before you book.
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
        - Can I go back to my own hospital afterwards?

## what-private-costs

card-what-private-costs = What does a private opinion cost?
card-what-private-costs-uk =
    .short = Ask for the price before you book. A newspaper figure from 2023 was about 250 to 350 pounds for one visit. It is only a rough guide. On the NHS a second opinion costs you nothing.
    .do-1 = Ask what the visit costs and what the price includes.
    .do-2 = Ask if your GP charges for the referral.
    .do-3 = If you have insurance, check with your insurer before you book.
    .detail =
        You can pay a private doctor, but you do not have to. You can ask for a second opinion on the NHS too.

        If you pay yourself, you must be told the price at the start. The figure from 2023 is old and comes from one newspaper. Your price may be higher or lower.

        You reach a private specialist through your GP (family doctor) or your cancer specialist. Your GP may charge for this.

        Good questions are:

        - What does the visit cost?
        - Are scans or tests included?
        - What would a second visit cost?
card-what-private-costs-us =
    .short = That depends on the doctor and on your health plan. We have found no typical price. Ask the doctor’s office and your plan before you book.
    .do-1 = Ask the doctor’s office for the price.
    .do-2 = Ask your plan what it pays and what you pay.
    .do-3 = Ask whether the doctor is in your plan’s network.
    .detail =
        Insurers should pay for a visit to a specialist. You may have to pay a part, called a co-pay. Check whether the doctor is in the network, and whether you need a referral.

        In some cases Medicare Part B shares the cost of a second opinion. This is for surgery that is needed but is not an emergency. If the first two opinions differ, it may share the cost of a third.

        You then pay 20% after the deductible. This is the sum that you pay yourself first.

        Count the journey too. The other hospital may be far away and expensive to reach.
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

        Count the journey too. The other hospital may be far away and expensive to reach.

## insurance-and-medicare

card-insurance-and-medicare = Will insurance or Medicare pay?
card-insurance-and-medicare-uk =
    .short = On the NHS a second opinion costs you nothing, so you do not need insurance. If you have private health insurance, check with your insurer before you book. Medicare is only for the United States.
    .do-1 = Find the papers of your private health insurance, if you have it.
    .do-2 = Ask your insurer before you book a private visit.
    .detail =
        You can get a second opinion on the NHS, or you can pay a private doctor. Insurance matters only for the private way.

        Good questions for your insurer are:

        - Do you pay for a second opinion?
        - Which doctors may I see?
        - Do I need a letter from my GP (family doctor) first?
        - Do you pay for scans and tests as well?

        You reach a private specialist through your GP or your cancer specialist. Your GP may charge for this. If you pay yourself, you must be told the price at the start.
card-insurance-and-medicare-us =
    .short = That depends on your plan. In some cases Medicare Part B shares the cost. Other insurers should pay for a specialist visit too, but you may owe a part. Call your plan before you book.
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
card-insurance-and-medicare-elsewhere =
    .short = We have found no facts on insurance in your country, and the rules differ from country to country. Ask your insurer before you book. Medicare here means the US plan, so it may not apply to you.
    .do-1 = Ask your insurer if it pays for a second opinion.
    .do-2 = Ask for the answer in writing.
    .detail =
        Good questions for your insurer are:

        - Do you pay for a second opinion?
        - Which doctors may I see?
        - Do I need a letter from my own doctor first?
        - Do you pay for scans and tests as well?
        - How soon can you decide?

        Weigh up the points for and against before you ask for a second opinion. Ask your own doctor whether starting treatment later could harm you. The insurer may need time to answer.
