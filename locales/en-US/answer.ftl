### Read by everybody: where the frame around an answer differs in American English.

# On every answer that touches waiting, cost or refusing.
answer-keep-your-place = Keep your place: do not cancel scheduled tests or treatment. Ask your care team if waiting could harm you.
