### “Words to say”: read by people who look for words. Each text is copied with one tap, to be said, read out or sent.
### script-<id>: what it is for, on a button (at most 40 characters). .text: the words, in the first person, at most 256 characters.

script-ask-own-doctor = Asking your own doctor
    .text = I would like a second opinion before I decide. Please tell me how we can arrange it. For now I am keeping the tests and treatment that are booked.
script-ask-gp-referral = Asking your GP for a referral
    .text = I would like another hospital doctor to look at my case. Could you refer me to a different consultant? Please send my records and test results too.
script-ask-for-names = Asking for names of doctors
    .text = I would like a second opinion. Could you give me the names of some doctors I could contact? How do they get my records?
script-ask-how-here = Asking how it works where you live
    .text = I would like another doctor to look at my case. Whom do I have to ask here? Who sends my records? What do I have to pay?
script-is-waiting-safe = Asking if waiting is safe
    .text = How long would a second opinion hold things up? Could it harm me if my treatment starts later? By when do I have to decide?
script-doctor-unhappy = When the doctor seems unhappy
    .text = I do not want to upset you, and I value what you do for me. This is a big step. I would feel calmer if I heard from one more doctor.
script-say-a-worry = When it is hard to say
    .text = I find it hard to say this. Something about my treatment worries me. Could I tell you about it, and take my time?
script-not-understood = When you did not understand
    .text = I did not follow that. Could you say it again in other words? Please write down the main points for me.
script-ask-for-records = Asking for your records
    .text = I would like copies of my medical records, with test results and scans. What do you need from me? When can I have them, and do they cost anything?
script-ask-for-scans = Asking for reports, scans and slides
    .text = I am seeing another doctor. I need my pathology report and my scans on a disc. If they ask for the tissue slides, who sends them? How soon can I have it all?
script-phone-secretary = Phoning the doctor’s secretary
    .text = I have an appointment for a second opinion. Have my records and scans arrived? If not, who can send them? What should I bring with me?
script-ask-health-plan = Calling your health plan
    .text = I would like a second opinion. Do you pay for it? Do I need a referral? Which doctors are in the network, and what would I pay myself?
script-ask-interpreter = Asking for an interpreter
    .text = I need an interpreter for my appointment. Could you please book one, and note it with my name? Is there a cost? I will call again before the day to check.
script-tell-family = Telling your family
    .text = I am going to ask another doctor to look at my case. I am keeping the dates that are booked. It would help me if you came along and listened.
script-speak-for-patient = Speaking for the patient
    .text = I am calling for a patient who has agreed to this. They would like a second opinion. What do you need from them so that you can talk with me?
script-write-to-own-doctor = Asking the second doctor to write
    .text = Could you please write to my own doctor and say how you see my diagnosis and treatment? I would like a copy too. Then we can talk it through.
