### Answer cards of the category “visit”: getting ready for the second doctor, and the day itself. Read by patients and relatives.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## preparing

card-preparing = How do I prepare for the visit?
card-preparing-any =
    .short = Decide first what you hope this visit will give you. Then write your notes: your symptoms, your treatment so far and your questions. Ask whether your records have been sent to the new doctor.
    .do-1 = Finish this sentence on paper: ‘After the visit I want to know …’
    .do-2 = Make notes on your symptoms and your treatment so far.
    .do-3 = Ask a friend or relative to come: to support you, to listen and to ask too.
    .detail =
        You may want to check the diagnosis. Or you may want to know which other treatments there are. Both are good reasons.

        For your notes, write when each symptom began and how it has changed. List each treatment with its dates, and how it went for you. A few lines are enough.

        Put your main questions at the top of the list. Ask them without fear: that is what the visit is for.

        Check some days before:

        - the date, the time and the place
        - how you get there
        - who comes with you
        - if you need an interpreter or other help
        - which papers you should bring

## what-to-bring

card-what-to-bring = What should I bring to the visit?
card-what-to-bring-uk =
    .short = Bring your appointment letter, your questions, the medical papers you have and a list of all your medicines. Your records should be sent ahead. Check that they have arrived, and bring what you hold.
    .do-1 = Call the new hospital: ‘Have my records and scans arrived?’
    .do-2 = List every medicine, with vitamins and supplements.
    .detail =
        Your doctor should pass on your earlier treatments and the test results that matter. They should also pass on which medicines or treatment you have now.

        Results of tests and X-rays go to the new consultant (senior hospital doctor). If your GP (family doctor) refers you, the GP sends your medical records.

        Things can get held up. So bring copies of your records, unless they were sent ahead. Letters and test results that you have at home count too.

        Also useful:

        - your notes on symptoms and treatment so far
        - your questions on paper, and a pen
        - your glasses or hearing aid
        - a friend or relative
card-what-to-bring-us =
    .short = Bring copies of your records, your pathology report and your scans, unless they were sent ahead. The pathology report says what the laboratory found. Also bring your questions and a list of all your medicines.
    .do-1 = Ask the new office which records it still needs.
    .do-2 = Ask for your scans on a disc.
    .do-3 = List every medicine, with vitamins and supplements.
    .detail =
        The new doctor normally needs the pathology report and the scans on a disc. Sometimes they need the tissue slides as well, thin pieces of what was taken out. Ask early who sends them.

        Bring any other medical papers you have at home.

        Also useful:

        - your insurance card and an ID
        - your notes on symptoms and treatment so far
        - your questions on paper, and a pen
        - your glasses or hearing aid
        - a friend or relative
card-what-to-bring-elsewhere =
    .short = Bring the medical papers that you have, your questions and a list of all your medicines. Bring copies of your records too, unless they were sent ahead. Who sends them differs from country to country, so ask.
    .do-1 = Ask the new doctor’s office what it needs from you.
    .do-2 = List every medicine, with vitamins and supplements.
    .detail =
        Start with what you hold at home: letters, test results and reports. If something is missing, ask your doctor’s office for a copy.

        For each medicine, write the name, how much you take and when. Put down vitamins and supplements too. You can copy it from the boxes.

        Also useful:

        - your appointment letter and an ID
        - your notes on symptoms and treatment so far
        - your questions on paper, and a pen
        - your glasses or hearing aid
        - a friend or relative

## questions-for-second-doctor

card-questions-for-second-doctor = What should I ask the second doctor?
card-questions-for-second-doctor-any =
    .short = Ask what matters most to you, and write it down before. A good start: ‘Do you agree with the diagnosis and the plan? What else could be done? What would you want to know in my place?’
    .do-1 = Choose the three questions that matter most to you.
    .do-2 = Write them on paper and leave room for the answers.
    .detail =
        Ask without fear. The visit is there for your questions, and nobody should mind a list. Tell the doctor what the first one found and proposed.

        You could ask:

        - Do you see my diagnosis in the same way?
        - Would you treat me in the same way? If not, why?
        - Which other treatments are there for me?
        - Would a trial of a new treatment be open to me?
        - What are the good and bad sides of each choice?
        - Could it harm me to start treatment later?
        - Would you treat me yourself, if I wanted that?
        - Whom should I talk with next?

        Did you not follow an answer? Say: ‘Please tell me again in other words.’

## bring-someone

card-bring-someone = Can I bring someone with me?
card-bring-someone-any =
    .short = Yes, do bring a friend or relative. They can support you and help you take things in. They may ask questions as well. If the hospital limits visitors, ask before the day.
    .do-1 = Choose somebody who stays calm and listens well.
    .do-2 = Tell them what you want from the visit, and what to keep private.
    .do-3 = Ask them to write down the answers.
    .detail =
        It is hard to listen and think at the same time. That is more so when the news is serious. A second person can hear what you miss.

        Talk before you go in. Agree who asks which question. Is there anything that you want to ask alone?

        It helps at talks with your own doctor too: bring company and your questions on paper.

        Is there nobody who could come? Ask the clinic if a nurse can sit with you. Ask if somebody may listen by phone, or if you may record the talk.

## interpreter

card-interpreter = Can I have an interpreter?
card-interpreter-england =
    .short = Yes. In England the NHS has to offer you a professional interpreter, at every stage. It is free for you. Say which language you need when the appointment is booked.
    .do-1 = Tell the hospital or GP practice (family doctor) your language now.
    .do-2 = Call a few days before and ask if an interpreter is booked.
    .detail =
        Hospitals can offer an interpreter by phone, by video or face to face. They can also offer sign language. Say which of these suits you.

        Relatives are welcome to come and support you. But they should not interpret medical talks, and children never should.

        Has no interpreter come on the day? Tell the staff before the talk begins. Ask them to try by phone or video.

        Is it hard for you to call? Somebody else can tell the hospital your language for you.
card-interpreter-rest-of-uk =
    .short = Ask for a professional interpreter as early as you can. Relatives should not interpret medical talks, and children never should. We have found no information on the exact rules in Scotland, Wales or Northern Ireland. Ask the hospital.
    .do-1 = Tell the hospital or GP practice (family doctor) your language now.
    .do-2 = Call a few days before and ask if an interpreter is booked.
    .detail =
        Ask if there is a cost. Ask if the interpreter would be there in person, on the phone or by video. If you use sign language, say so.

        Relatives are welcome to come and support you.

        Has no interpreter come on the day? Tell the staff before the talk begins, and ask what they can do.

        Is it hard for you to call? Somebody else can tell the hospital your language for you.
card-interpreter-us =
    .short = Ask for a professional interpreter as early as you can. Say which language you need when you book. We have found no information on the exact rules in the United States. Ask the hospital or the doctor’s office.
    .do-1 = Tell the doctor’s office your language now.
    .do-2 = Ask if there is a cost.
    .do-3 = Call a few days before and ask if an interpreter is booked.
    .detail =
        Ask if the interpreter would be there in person, on the phone or by video. If you use sign language, say so.

        A friend or relative can come to support you. But medical words are hard to translate, and it is hard to do for somebody you love.

        The National Cancer Institute has a free information service. It answers in English and in Spanish.

        Has no interpreter come on the day? Tell the staff before the talk begins, and ask what they can do.
card-interpreter-elsewhere =
    .short = Ask for a professional interpreter as early as you can. Say which language you need when you book. Rules differ from country to country, so ask the hospital what it can offer and if it costs anything.
    .do-1 = Tell the hospital your language now.
    .do-2 = Call a few days before and ask if an interpreter is booked.
    .detail =
        Ask if the interpreter would be there in person, on the phone or by video. If you use sign language, say so.

        A friend or relative can come to support you. But medical words are hard to translate, and it is hard to do for somebody you love.

        You can bring your questions on paper, in both languages if somebody can help you. Ask them without fear: that is what the visit is for.

        Has no interpreter come on the day? Tell the staff before the talk begins, and ask what they can do.

## what-happens-at-visit

card-what-happens-at-visit = What happens at the visit?
card-what-happens-at-visit-uk =
    .short = You meet the new doctor, and you can expect them to examine you. They go through your history and your results. You talk about what the first doctor found and proposed. Then you ask your questions.
    .do-1 = Say at the start what you hope to learn.
    .do-2 = Write down the answers, or ask somebody to do it.
    .do-3 = Before you leave, ask what happens next.
    .detail =
        The new consultant (senior hospital doctor) is told that you come for a second opinion. So you need not explain or defend it. Results of your tests and X-rays go to them as well.

        Being told the diagnosis once more can be upsetting. Take your time. You can ask for a break.

        Ask without fear: your questions are what the visit is for. The friend or relative with you may ask too.

        This doctor does not become your doctor by seeing you once. Ask who tells your own team, and whom you can call with questions.
card-what-happens-at-visit-us =
    .short = You meet the new doctor, and you can expect them to examine you. They go through your history and your results. You talk about what the first doctor found and proposed. Then you ask your questions.
    .do-1 = Say at the start what you hope to learn.
    .do-2 = Write down the answers, or ask somebody to do it.
    .do-3 = Before you leave, ask what happens next.
    .detail =
        The new doctor needs your records for this. Bring the medical papers you hold, and copies of your records unless they were sent ahead.

        Being told the diagnosis once more can be upsetting. Take your time. You can ask for a break.

        Ask without fear: your questions are what the visit is for. The friend or relative with you may ask too.

        You do not have to change doctors after this. Ask for the answer in writing, so that you can show it to your own doctor.
card-what-happens-at-visit-elsewhere =
    .short = You can expect the new doctor to meet you and examine you. They go through your history and your results. You talk about what the first doctor found and proposed. Then you ask your questions. Details differ from country to country.
    .do-1 = Say at the start what you hope to learn.
    .do-2 = Write down the answers, or ask somebody to do it.
    .do-3 = Before you leave, ask what happens next.
    .detail =
        Bring the medical papers you hold, and copies of your records unless they were sent ahead.

        Being told the diagnosis once more can be upsetting. Take your time. You can ask for a break.

        Ask without fear: your questions are what the visit is for. The friend or relative with you may ask too.

        You do not have to change doctors after this. Ask who tells your own doctor, and whom you can call with questions.
