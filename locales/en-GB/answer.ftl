### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

# Above the list of things to do.
answer-do = What you can do now:

# On every answer that touches waiting, cost or refusing.
answer-keep-your-place = Keep your place: do not cancel booked tests or treatment. Ask your team if waiting could harm you.

# Above the help lines.
answer-helplines = Who you can call:

# The last line of every answer; it stays when the answer is forwarded.
# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = Sources: { $publishers }. Checked: { $date }. For: { $nation }.

# Takes the place of the nation on a text that holds everywhere.
answer-for-everywhere = all nations

# Takes the place of the nation where it is another, or not known.
answer-for-elsewhere = places that are not on our list (rules may differ where you are)

# On an answer whose review is overdue.
# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = This answer was due to be checked again on { $date }. Some details may have changed. Please ask your team if it matters to you.

## No answer, or not yet

# Above two or three titles on buttons, and above a single one.
did-you-mean-text = I am not sure which of these you mean. Please choose one, or ask in other words.
did-you-mean-one-text = I am not sure, but you may mean this. Please choose it, or ask in other words.

declined-medical-advice =
    That is an important question, and it needs somebody who knows you. I am not a doctor and cannot answer it.

    Please ask your own doctor or specialist nurse. If it cannot wait, call the number that your team gave you.

    I can help you with getting a second opinion.

declined-booking =
    I cannot book, change or cancel anything for you. Please call the hospital or practice. The number is often on your letter.

    I can tell you how to ask for a second opinion and how to get ready for it.

declined-another-language =
    I only speak the languages in /settings for now. For a talk with your doctors, ask early if there can be an interpreter.

declined-other =
    I do not have an answer to that. I can help with second opinions in cancer care.

    Please ask in other words, or look through the topics. For questions about your health, ask your own doctor or nurse.

## Small talk

smalltalk-greeting = Hello. What would you like to know about second opinions? Type your question, or choose below.
smalltalk-thanks = You are welcome. You can come back and ask at any time.
smalltalk-who-are-you = I am an automatic service. No person reads this chat, and I am not a doctor. My answers were written and checked beforehand.
smalltalk-frustrated = I am sorry that I did not help. I only know about second opinions. Please try other words, look through the topics, or talk to your own doctor or nurse.
