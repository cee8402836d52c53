### Read by people in an emergency. The first paragraph is one action; the numbers follow it; then calm words.
### Never a temperature, never “wait”, never a promise that somebody reads this chat.

safety-danger-now =
    Call the emergency number now.

    Say what is happening and that cancer is being treated, if that is so. If you can, ask somebody to stay with you until help comes.

safety-self-harm =
    Please talk to somebody now. You can reach one of these at any time.

    I am sorry that things are this hard. You do not have to face this alone. If you or somebody else may be in danger right now, call the emergency number.

safety-sepsis =
    Call your hospital’s 24-hour cancer number now. It is on the card or letter that your team gave you.

    Feeling hot, cold, shivery or suddenly unwell during cancer treatment can be serious and needs a call at once. If nobody answers, or you do not have the number, call the emergency number.

safety-cord-compression =
    Call your cancer team or their 24-hour number now.

    Back pain with weak or numb legs, or a change in bladder or bowel control, needs a call at once. If nobody answers, or you suddenly cannot feel or move, call the emergency number.

safety-being-hurt =
    If you are in danger now, call the emergency number.

    What is happening is not your fault. You can tell a nurse, a doctor or somebody you trust, and ask to speak with them alone.

safety-worse-in-hospital =
    Tell the ward staff now that it is getting worse, and ask for the nurse in charge.

    Say what has changed and since when. If nobody acts, ask for an urgent review by another team. Many hospitals show a number for this on the ward.

safety-stopping-treatment =
    Please talk to your cancer team before you stop or skip any treatment, or now if you have already stopped.

    It is your decision, and they should respect it. They can tell you what stopping means for you, and whether something else could help. A second opinion is possible too. Ask for the number to call at night if you feel unwell.

# After “I have called”.
safety-after-called =
    It is good that you have called. Please do what they told you.

    If it gets worse, call again and say so.

# After “Someone is with me”.
safety-after-accompanied =
    It is good that you are not alone. Ask them to stay with you.

    If nobody has called yet, they can make the call for you now.

## Buttons under every safety message (at most 40 characters)

button-aid-called = I have called
button-aid-accompanied = Someone is with me
button-aid-numbers = Show the numbers again

# The first of the numbers, if the person has stored it.
# $number (text): as they typed it.
safety-own-number = Your hospital’s own number: { $number }

# Below numbers of several countries side by side.
safety-not-known = In another country, call the emergency number there.

# The last line of every safety message.
safety-closing = Nobody is watching this chat, but it stays open. You can write to me afterwards.

# Beside the answer to a message that may or may not tell of an emergency. The button below it shows the help for that emergency.
safety-offer =
    I am not sure that I understood. Are you or somebody else in danger, getting worse, being hurt or thinking of suicide? Or do you want to stop treatment?

    If so, tap below to see what to do now.
# Shows the help (at most 40 characters).
button-safety-offer = Show what to do now

# The last line if answers are offered beside the help, on buttons with their titles.
safety-topics = If you are asking about this in general, you can choose an answer below.
