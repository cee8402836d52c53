### US English wording of cards-basics. Only messages that differ from en-GB; each is repeated whole.
### Readers: the same as in en-GB. The facts and the nations do not change.

## is-it-my-right

card-is-it-my-right-england =
    .short = No UK law gives an NHS patient the right to one. But you can ask, and doctors must respect your wish for another view. A yes is not certain, but most health staff support people who decide to get one.
    .detail =
        The duty to respect your wish is set by the General Medical Council (GMC). It oversees all doctors in the UK. The GMC also says that you decide whether to take a doctor’s advice.

        The person you ask should look at your case. They then judge if another opinion is needed.

        England has an NHS Choice Framework, last updated on October 23, 2024. In some cases, but not all, the law lets you choose where you are treated.

        This means the organization for your first outpatient visit to a consultant (a senior hospital doctor). Some NHS pages, such as an older one from Norwich, say that choice is limited for cancer and urgent care.

        A draft NHS page from the Bristol area quotes the BMA, which speaks for doctors. It says you cannot insist on one doctor or hospital for a second NHS view. It also says you can still use the NHS after a private one.

## how-plan-was-made

card-how-plan-was-made-us =
    .short =
        Your plan comes out of detailed talks among many health workers. You will not get to meet them all.

        Your doctor may already have talked about your case with other doctors. This is most likely if surgery or radiation is being thought about.
    .detail =
        Many hospitals and cancer centers have a group called a tumor board. Cancer doctors, surgeons, radiation specialists, nurses and others sit on it.

        They look at scans and at tissue results (pathology) together. The aim is to give you the best advice they can.

        You may also be able to see these other specialists yourself. Some centers hold one joint visit with all of them.

        There is often more than one way to treat one type of cancer. But not each way suits each person. Your doctor or specialist nurse can say why this treatment was picked for you, and what else there is.

## who-explains

card-who-explains-us =
    .short = Your doctor or a specialist nurse can go through the plan with you. They can say why this treatment was picked for you, and what else there is. You need not be embarrassed to ask again.
    .do-1 = Write your questions down before the talk.
    .do-2 = Bring somebody with you to the talk.
    .detail =
        Other doctors may have talked about your case too. This is most likely if surgery or radiation is being thought about.

        You may be able to see those other specialists yourself. Some cancer centers hold one joint visit with all of them. Ask if yours does.

        Doctors know that there is a lot to take in, and that it is complicated. They also know that shock makes it harder to follow. Ask them to explain the diagnosis again, with all the parts that are not clear to you.

## doctors-ask-each-other

card-doctors-ask-each-other-us =
    .short =
        Yes. Doctors ask each other about cases that are hard or not common. Your own doctor may have done so for you already.

        So when you ask for another view, you ask for something that doctors do themselves.
    .detail =
        Your doctor may have talked about your case with other doctors. This is most likely if surgery or radiation is being thought about.

        Many hospitals and cancer centers have a tumor board. It is a group of cancer doctors, surgeons, radiation specialists, nurses and others.

        They look at scans and at tissue results (pathology) together. The aim is to give you the best advice they can.

        Your doctor may even be the one who suggests a second opinion. That can happen when it is not certain which treatment is best.
