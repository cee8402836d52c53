### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

# It stands above every notification, so it does not tell of an illness.
profile-name = Ask and Prepare
# On the bot's page and when it is shared.
profile-short-description = Should I get a second opinion on my cancer care, and how? Checked answers. Automatic, not a doctor.
# In the empty chat, before the first message.
profile-description =
    For people with cancer, their family and friends, and support workers.

    Ask about getting a second opinion: what it is, how to ask, how to prepare, who can help. Answers were written and checked beforehand and fit where you live.

    This is an automatic service and not a doctor. Nobody is watching the chat.

command-start = Start, or go to the main menu
command-topics = All topics
command-appointment = Enter an appointment
command-appointments = My appointments and reminders
command-checklists = Lists to prepare, tick and print
command-help = How to use this
command-settings = Language, nation, who you are
command-language = Change the language
command-cancel = Stop what I am asking you
command-about = Who made this
command-privacy = What is kept about you
command-mydata = Show everything that is kept about me
command-delete = Delete everything that is kept about me
command-stop = Stop everything and delete it, at once
