### “Think it through”: read by people who ask themselves why they want a second opinion. They choose what is true for them.
### reason-<id>: on a button (at most 40 characters). .line: the same as a line on the list for the talk with their own doctor.

reason-check-diagnosis = I want my diagnosis checked
    .line = I would like another doctor to check my diagnosis, so that I can be sure of it.
reason-other-treatments = I want to know what else there is
    .line = I would like to know which other treatments there are for me.
reason-confirm = I want to hear it from one more doctor
    .line = I would like one more doctor to confirm what I was told.
reason-best-treatment = I fear there is a better treatment
    .line = I am afraid that the treatment on offer is not the best there is for me.
reason-wrong-diagnosis = I think my diagnosis may be wrong
    .line = I am worried that my diagnosis may be wrong, and I would like to say why.
reason-takes-too-long = My diagnosis is taking too long
    .line = It is taking long to find out what I have. I would like to know what is still missing.
reason-not-at-ease = I am not at ease with the plan
    .line = I am not at ease with the plan, and I would like to talk about what worries me.
reason-sooner-or-elsewhere = It may be sooner, or in another place
    .line = I would like to know if treatment could start earlier, or be done in another place.
reason-hard-to-talk = I find it hard to talk with my doctor
    .line = I do not feel able to speak freely, and I would like to find a way.
reason-disagree = I do not agree with my doctor
    .line = I see some things in another way than my doctor, and I would like to say how.
reason-rare = My cancer is rare
    .line = My cancer is of a rare type. I would like to hear from a doctor who knows it well.
reason-conflicting-advice = I was told different things
    .line = I was given advice that does not match. I would like to know how to make sense of it.
reason-few-cases = My doctor has seen few cases like mine
    .line = I would like to hear from a doctor who has seen many people with my illness.
reason-cannot-choose = I cannot choose between treatments
    .line = There is more than one treatment, and I cannot choose. Another view could help me.
reason-unclear-tests = My tests do not show it clearly
    .line = My tests do not show clearly which cancer it is, or where. I would like another doctor to look at them.
reason-already-treated = I want advice on how to go on
    .line = I have had treatment. I would like another doctor’s advice on how it should go on.
