### As in en-GB, where American English differs.

# Shown by /help.
help-text =
    You can ask me about second opinions in cancer care. For example: “Will my doctor be offended?” or “How do I ask for one?”

    Type a question at any time, in your own words. Or choose a button. You can also type a button’s number or its words.

    /topics – all topics
    /appointment – enter an appointment
    /appointments – your appointments and reminders
    /checklists – lists to prepare, check off and print
    /settings – language, nation, who you are, your hospital’s number
    /language – another language
    /cancel – stop what I am asking you
    /privacy – what is kept about you, and for how long
    /mydata – see everything that is kept about you
    /delete – delete everything that is kept about you
    /stop – stop everything and delete it, at once
    /about – who made this
    /start – back to the beginning

    I am an automatic service. Nobody is watching this chat, and I am not a doctor. If you feel very unwell or in danger, call your hospital team or the emergency number now.

# Shown by /privacy.
privacy-text =
    What is kept about you:
    - the number of this chat, so that I can answer you
    - your language, your nation and who you are, if you told me
    - the last answer that you opened, so that a follow-up question makes sense
    - the choices under my last message, so that you can type a number
    - whether you read that the patient must agree, which answer you judged last, and which languages I told you about
    - what you said when I asked if I may keep health details

    Only if you said yes to that, and only what you give me:
    - your appointments and your reminders
    - what you check off and write on your lists, and your reasons
    - your hospital’s number, which comes first if something is urgent

    Your questions are not kept. Each message is deleted from our store once it is answered. Its number, without your name, is kept for a week, so that nothing is answered twice.

    A past appointment is deleted after 30 days. The rest stays until you change it or delete it.

    What is kept is encrypted, with a key of your own. Only this bot and the people who run it can open it. It is used for nothing else.

    When you say that an answer helped, or did not, we count it. The count holds no name.

    /mydata shows you everything. /delete deletes everything, and your key with it.

    Telegram keeps its own copy of this chat. You can delete the chat in Telegram at any time.
