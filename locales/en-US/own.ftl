### As in en-GB, where American English differs.

# After “Tell me more”. “Yes” and “No” stand on buttons.
own-consent-more =
    What I keep if you say yes, and only what you give me:
    - your appointments: the day, the time, the place, who comes along, your note
    - when you want to be reminded
    - what you check off and write on your lists, and your reasons
    - your hospital’s number

    Why: to remind you in time and to have your lists ready. If something is urgent, I show your hospital’s number first. Nobody else gets it, and it is not used to sell you anything.

    Who can read it: it is kept encrypted, with a key of your own. Only this bot and the people who run it can open it.

    How long: a past appointment is deleted after 30 days. The rest stays until you change it or delete it.

    Telegram carries our messages and keeps its own copy of this chat. I cannot delete that copy. You can delete the chat in Telegram.

    You can take your yes back at any time in /settings. Then I delete what I kept about your health. With /delete I delete everything.

    If this is about somebody else, they must agree first.

    May I keep these things for you?
