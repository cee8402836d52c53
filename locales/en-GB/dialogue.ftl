### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

# The first message of all. Says what this is and is not before anything is asked.
welcome-text =
    Hello. I can help you think about a second opinion, ask for one, and get ready for it.

    I am an automatic service. I give answers that were written and checked beforehand. I am not a doctor and cannot give medical advice.

    Nobody is watching this chat. If you feel very unwell or in danger, call your hospital team or the emergency number now.

    You can type a question at any time.

# A short form of the welcome, before the answer to somebody who asked a question straight away.
introduction-text =
    I am an automatic service about second opinions, not a doctor. Nobody is watching this chat. If you feel very unwell or in danger, call your hospital team or the emergency number now.

    If you ask for somebody else: they decide, and they must agree before you act for them.

# First question at the start. The languages stand on buttons.
ask-language = Which language would you like? You can tap, or type the number or the word.

# Second question at the start. The nations stand on buttons.
ask-nation =
    Where do you have your care? If you ask for somebody else: where do they have theirs?

    Rules and phone numbers differ from place to place.

# Asked when a question cannot be answered before the nation is known. The answer follows at once.
ask-nation-for-answer =
    The answer is not the same everywhere. Where do you have your care?

    I will answer your question right after this.

# Third question at the start. The roles stand on buttons.
ask-role = Who is asking? This helps me put first what matters to you. If you ask for somebody else, they must agree first.

# The main menu.
home-text =
    What would you like to know about second opinions?

    Type your question in your own words, or choose below.

## Getting around

# Shown by /help.
help-text =
    You can ask me about second opinions in cancer care. For example: “Will my doctor be offended?” or “How do I ask for one?”

    Type a question at any time, in your own words. Or choose a button. You can also type a button’s number or its words.

    /topics – all topics
    /appointment – enter an appointment
    /appointments – your appointments and reminders
    /checklists – lists to prepare, tick and print
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

# Shown by /about.
about-text =
    This bot is for people with cancer, their family and friends, and support workers. It helps with one question: should I get a second opinion, and how?

    The answers were written beforehand from published information by health charities and health services. Each answer names its sources and the day it was checked. The texts have not been reviewed by a clinician yet.

    The bot does not replace a talk with your own doctors and nurses. It never says which opinion, doctor or hospital is right.

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
    - what you tick and write on your lists, and your reasons
    - your hospital’s number, which comes first if something is urgent

    Your questions are not kept. Each message is deleted from our store once it is answered. Its number, without your name, is kept for a week, so that nothing is answered twice.

    A past appointment is deleted after 30 days. The rest stays until you change it or delete it.

    What is kept is encrypted, with a key of your own. Only this bot and the people who run it can open it. It is used for nothing else.

    When you say that an answer helped, or did not, we count it. The count holds no name.

    /mydata shows you everything. /delete deletes everything, and your key with it.

    Telegram keeps its own copy of this chat. You can delete the chat in Telegram at any time.

# The list of groups. The groups stand on buttons.
topics-text = Choose a group of topics. Or type a question in your own words.

# Above the topics of a group.
# $name (text): the group's name, for example “Waiting and travel”.
category-title = { $name }: which question is closest to yours?

# After /cancel in the middle of something. Never “cancelled”: nobody may think that a hospital was told.
cancelled-text = I have stopped asking. What you saved before is still here. You can type a question, or choose below.

# After /cancel when there is nothing to cancel.
nothing-to-cancel-text = I was not asking you anything. To delete an appointment here, use /appointments. I cannot cancel one at your hospital.

# After a command that does not exist.
unknown-command-text = I do not know that command. /help shows what I can do. You can also type a question in your own words.

# After a button that leads nowhere any more.
old-button-text = That button is from an earlier time and its place is gone. You can type a question, or choose below.

# After a link to an answer that does not exist any more.
old-link-text = The answer behind that link is not here any more. You can type a question, or choose below.

# After a typed number that stands on no button.
# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = That number is not among the choices. Please type a number from { $lowest } to { $highest }, or ask in your own words.

# Said in a group when the bot is spoken to.
group-notice = Health questions are private, so I only answer in a chat of your own. Please open a private chat with me and ask there.

## Who reads

# A relative or friend reads this before any steps.
consent-first-text =
    This is about somebody else’s care. They decide, so they must agree first.

    Please talk with them before you do anything. Ask if they want a second opinion, and if they want you to help. Doctors and nurses can only talk to you about them if they agree.

## Judgements

# After “this helped”.
judged-helpful = Thank you for telling me. You can ask another question at any time.

# After “this did not help”.
judged-not-helpful = I am sorry that this did not help. You can ask in other words, look through the topics, or talk to your own doctor or nurse.

## Buttons (at most 40 characters)

button-home = Home
button-back = Back
button-topics = All topics
button-settings = Settings
button-help = Help
button-about = Who made this
button-privacy = What is kept about me
button-skip = Skip
button-language = Change language
button-nation = Change nation
button-role = Change who I am
button-own-number = My hospital’s number
button-forget-number = Delete this number
button-helpful = This helped
button-not-helpful = This did not help
button-consent-read = They agree, show me
# Opens this answer in the reader's own chat with the bot; stays when the answer is forwarded.
button-open-here = Open this answer with the bot

# A choice with its number.
# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

# Said once to the reader of a translation that no native speaker has checked, in the reader's language and in English.
draft-notice =
    A translator wrote these words, but no native speaker has checked them yet. If something looks wrong, or matters much to you, please ask your team, or read it in English: /language.

# Offered once to somebody who writes in this language while another one is set. The button below it takes it.
language-offer = You seem to write in English. I can answer in English too.
# Takes the language that is offered.
button-switch = Speak English
