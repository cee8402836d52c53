### Read by everybody: where the frame around an answer differs in American English.

# On every answer that touches waiting, cost or refusing.
answer-keep-your-place = Keep your place: do not cancel scheduled tests or treatment. Ask your care team if waiting could harm you.

declined-booking =
    I cannot book, change or cancel anything for you. Please call the hospital or doctor’s office. The number is often on your letter.

    I can tell you how to ask for a second opinion and how to get ready for it.
