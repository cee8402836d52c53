### “Words to say” in American English: only what differs from en-GB. A message that differs is repeated whole.

script-ask-own-doctor = Asking your own doctor
    .text = I would like a second opinion before I decide. Please tell me how we can arrange it. For now I am keeping the tests and treatment that are scheduled.
script-ask-gp-referral = Asking your primary care doctor
    .text = I would like another hospital doctor to look at my case. Could you refer me to a different consultant? Please send my records and test results too.
script-phone-secretary = Calling the doctor’s office
    .text = I have an appointment for a second opinion. Have my records and scans arrived? If not, who can send them? What should I bring with me?
script-ask-interpreter = Asking for an interpreter
    .text = I need an interpreter for my appointment. Could you please schedule one, and note it with my name? Is there a cost? I will call again before the day to check.
script-tell-family = Telling your family
    .text = I am going to ask another doctor to look at my case. I am keeping the dates that are scheduled. It would help me if you came along and listened.
