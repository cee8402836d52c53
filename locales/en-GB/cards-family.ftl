### Answer cards of the category “family”. Read by relatives, friends and carers, and by patients who want help from them.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## can-family-ask

card-can-family-ask = Can family ask for a second opinion?
card-can-family-ask-uk =
    .short = Yes, if the patient agrees. A relative or carer may ask for the patient. Talk with the patient first. You also need the full picture of the illness, and you must be sure that you understand it.
    .do-1 = Ask the patient: ‘Do you want me to ask for you?’
    .do-2 = If the answer is no, leave it there and listen.
    .detail =
        It is natural that you worry. Relatives, too, may be anxious about the diagnosis and the plan.

        Still, it is the patient’s illness and the patient’s choice. Some people do not want another opinion. Some want to wait, or to ask for themselves.

        If the patient agrees, ask the hospital or the GP practice (family doctor) how they want to be told. They may want to hear it from the patient. They may need it in writing.

        Then you can do the asking, and go along to the visit. Is the patient a child, or unable to decide? There is a separate answer for that.
card-can-family-ask-us =
    .short = Talk with the patient first, and go on only if they agree. In the United States, a second opinion is described as a right of every patient. We have found no US rule on relatives, so ask the doctor’s office what it needs.
    .do-1 = Ask the patient: ‘Do you want me to ask for you?’
    .do-2 = If the answer is no, leave it there and listen.
    .do-3 = If the answer is yes, ask the office what it needs from the patient.
    .detail =
        It is natural that you worry. Relatives, too, may be anxious about the diagnosis and the plan.

        Still, it is the patient’s illness and the patient’s choice. Some people do not want another opinion. Some want to ask for themselves.

        There is a way to help that needs no forms. Patients are advised to bring a friend or relative to the visit. You can give support, help them take things in and ask questions too.
card-can-family-ask-elsewhere =
    .short = Talk with the patient first, and go on only if they agree. Rules on what relatives may do differ from country to country. Ask the doctor or nurse who treats the patient.
    .do-1 = Ask the patient: ‘Do you want me to ask for you?’
    .do-2 = If the answer is no, leave it there and listen.
    .do-3 = If the answer is yes, ask the doctor’s office what it needs.
    .detail =
        It is natural that you worry. Relatives, too, may be anxious about the diagnosis and the plan.

        Still, it is the patient’s illness and the patient’s choice. Some people do not want another opinion. Some want to ask for themselves.

        There is also another way to help. Patients are advised to bring a friend or relative to the visit. You can give support, help them take things in and ask questions too.

## what-family-must-know

card-what-family-must-know = What must a relative know to ask?
card-what-family-must-know-uk =
    .short = You need the full picture of the illness, and you must be sure that you have understood it. You also need the patient’s consent (their clear yes). So sit down with the patient first.
    .do-1 = Ask the patient what you may know and what you may pass on.
    .do-2 = Write down what is known, and what is still unclear.
    .do-3 = Go along to the next talk with the doctor, if the patient agrees.
    .detail =
        These questions can help you and the patient:

        - What is the diagnosis, in plain words?
        - Which tests were done, and what did they show?
        - Which treatment is planned, and from when?
        - Which treatment and medicines has the patient had so far?
        - Why do we want another view?

        Is something unclear? With the patient’s consent, ask the doctor to explain it again.

        Nobody should be embarrassed to ask twice. Doctors know that it is a lot to take in, above all after a shock.

        If there are things that the patient wants to keep private, that is their choice.
card-what-family-must-know-us =
    .short = Ask the patient first what you may know and pass on. Then learn the main facts: the diagnosis, the tests, the plan and the reason for another view. Our US source has no rule on what a relative must know.
    .do-1 = Get the patient’s clear yes first.
    .do-2 = Write down what is known, and what is still unclear.
    .do-3 = Go along to the next talk with the doctor, if the patient agrees.
    .detail =
        These questions can help you and the patient:

        - What is the diagnosis, in plain words?
        - Which tests were done, and what did they show?
        - Which treatment is planned, and from when?
        - Which treatment and medicines has the patient had so far?
        - Why do we want another view?

        Is something unclear? If the patient agrees, ask the doctor to explain it again.

        Nobody should be embarrassed to ask twice. Doctors know that it is a lot to take in, above all after a shock.

        You may well be anxious too. Many relatives are. Ask the office what it needs before it can talk with you.
card-what-family-must-know-elsewhere =
    .short = Ask the patient first what you may know and pass on. Then learn the main facts: the diagnosis, the tests, the plan and the reason for another view. Rules on what relatives may be told differ from country to country.
    .do-1 = Get the patient’s clear yes first.
    .do-2 = Write down what is known, and what is still unclear.
    .do-3 = Go along to the next talk with the doctor, if the patient agrees.
    .detail =
        These questions can help you and the patient:

        - What is the diagnosis, in plain words?
        - Which tests were done, and what did they show?
        - Which treatment is planned, and from when?
        - Which treatment and medicines has the patient had so far?
        - Why do we want another view?

        Is something unclear? If the patient agrees, ask the doctor to explain it again.

        Nobody should be embarrassed to ask twice. Doctors know that it is a lot to take in, above all after a shock.

        You may well be anxious too. Relatives often are. Ask the hospital what it needs before it can talk with you.

## child-or-cannot-decide

card-child-or-cannot-decide = For a child, or someone who can’t decide
card-child-or-cannot-decide-uk =
    .short = This is a hard place to be in. You can tell the consultant (senior hospital doctor), nurse or GP (family doctor) that you would like another view. Ask them who may decide for the patient. The rules differ within the UK, and our sources do not cover them.
    .do-1 = Ask the team: ‘Who may ask, and who decides?’
    .do-2 = Tell the patient what you plan, as far as they can follow it.
    .do-3 = Ask how long it may take, and if the delay could harm them.
    .detail =
        What our sources say is about people who can decide. Then a relative or carer may ask for a second opinion, if the patient consents (says a clear yes).

        They also say what somebody who asks for another person needs. You need the full picture of the illness. You must be sure that you have understood it.

        For a child, ask the children’s team. For an adult who cannot decide, ask the ward or the GP practice. Ask which papers they need, and if somebody was already named to decide.

        Some people can decide some things, or on some days. Ask the team how the patient can have a say.
card-child-or-cannot-decide-us =
    .short = This is a hard place to be in. You can tell the doctor or nurse that you would like another view. Ask them who may decide for the patient. Rules differ from place to place, and our sources do not cover them.
    .do-1 = Ask the team: ‘Who may ask, and who decides?’
    .do-2 = Tell the patient what you plan, as far as they can follow it.
    .do-3 = Ask how long it may take, and if the delay could harm them.
    .detail =
        In the United States a second opinion is described as a right of every patient. We have found nothing on who may use it for a child, or for an adult who cannot decide.

        So ask the people who know the case. That is the doctor, the nurse or the hospital’s office. Ask which papers they need, and if somebody was already named to decide.

        Relatives, too, may be anxious about the diagnosis and the plan. Tell the team what worries you most.

        Some people can decide some things, or on some days. Ask the team how the patient can have a say.
card-child-or-cannot-decide-elsewhere =
    .short = This is a hard place to be in. You can tell the doctor or nurse that you would like another view. Ask them who may decide for the patient. The rules differ from country to country, and our sources do not cover them.
    .do-1 = Ask the team: ‘Who may ask, and who decides?’
    .do-2 = Tell the patient what you plan, as far as they can follow it.
    .do-3 = Ask how long it may take, and if the delay could harm them.
    .detail =
        Ask the people who know the case. That is the doctor, the nurse or the hospital’s office. Ask which papers they need, and if somebody was already named to decide.

        Relatives, too, may be anxious about the diagnosis and the plan. Tell the team what worries you most.

        Some people can decide some things, or on some days. Ask the team how the patient can have a say.
