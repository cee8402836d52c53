### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

# Asked once, before the first appointment, list, reason or number is kept. “Yes”, “No” and “Tell me more” stand on buttons.
own-consent-text =
    Before I keep anything about your health, I need your yes.

    May I keep what you give me: your appointments, your lists and reasons, and your hospital’s number? I use them to help you prepare, to remind you, and to show that number first if something is urgent. I use them for nothing else.

    They are kept encrypted. /mydata shows them to you and /delete deletes them, at any time. Telegram keeps its own copy of this chat.

    If this is about somebody else, they must agree first. If you say no, you can still ask me anything.

# After “Tell me more”. “Yes” and “No” stand on buttons.
own-consent-more =
    What I keep if you say yes, and only what you give me:
    - your appointments: the day, the time, the place, who comes along, your note
    - when you want to be reminded
    - what you tick and write on your lists, and your reasons
    - your hospital’s number

    Why: to remind you in time and to have your lists ready. If something is urgent, I show your hospital’s number first. Nobody else gets it, and it is not used to sell you anything.

    Who can read it: it is kept encrypted, with a key of your own. Only this bot and the people who run it can open it.

    How long: a past appointment is deleted after 30 days. The rest stays until you change it or delete it.

    Telegram carries our messages and keeps its own copy of this chat. I cannot delete that copy. You can delete the chat in Telegram.

    You can take your yes back at any time in /settings. Then I delete what I kept about your health. With /delete I delete everything.

    If this is about somebody else, they must agree first.

    May I keep these things for you?

# They said yes, now or earlier. Shown from /settings.
own-consent-agreed =
    You said yes: I may keep what you give me about your health. That is your appointments, your lists and reasons, and your hospital’s number.

    You can take your yes back at any time. Then I delete them.

# After “No”.
own-consent-declined =
    That is fine. I keep nothing about your health.

    You can still ask me anything, and read every answer. I cannot keep appointments, lists or your hospital’s number for you, and I cannot remind you.

    If you change your mind, open /settings and choose “{ button-own-consent }”.

# Before a yes is taken back, or after a “No” of somebody of whom something is kept already.
own-ask-withdraw =
    Shall I delete what I keep about your health?

    That is your appointments with their reminders, your lists and reasons, and your hospital’s number. It cannot be brought back.

    Your language, your nation and who you are stay. You can still ask me anything.

# It is deleted.
own-withdrawn =
    It is deleted. I keep nothing about your health now, and no reminder will come.

    You can still ask me anything. If you change your mind, open /settings and choose “{ button-own-consent }”.

# After “No, keep it” to either question.
own-unchanged = Nothing is deleted. Everything stays as it is.

## Everything that is kept. Shown by /mydata.

own-data-title = What I keep about you

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    The number of this chat, so that I can answer you
    Language: { $language }
    Nation: { $nation }
    You: { $role }
    Your hospital’s number: { $number }
    I may keep health details: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = yes (words of version { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = no (words of version { $version })
own-data-consent-unasked = not asked yet

own-data-appointments = Your appointments
own-data-appointments-none = none

# $kind (text): for example “Second opinion”.
own-data-kind = For: { $kind }
# $place (text): where it is, in their words.
own-data-place = Place: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = Comes along: { $companion }
# $note (text): their note.
own-data-note = Note: { $note }

own-data-lists = Your lists
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: { $done } done, { $removed } taken out. Things of your own:
own-data-reasons = Your reasons

own-data-reminders = Your reminders
# Nothing about reminders was changed, and there is no appointment.
own-data-reminders-none = none
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = Your time zone: { $zone }

own-data-rest = So that we can carry on where we stopped
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = The last answer that you opened: { $title }
own-data-choices = The choices under my last message
own-data-unfinished = What you are in the middle of
own-data-consent-read = That you read that the patient must agree
own-data-judged = Which answer you judged last
own-data-languages = Which languages I told you about

# Under the file.
own-data-file = The same as a file, with every detail. You can keep it, or give it to another service.
# The file’s name; letters, digits and hyphens. It says nothing about health.
own-data-file-name = my-data.json

## The end

# Shown by /delete. “Yes, delete everything” and “No, keep it” stand on buttons.
own-ask-delete =
    Shall I delete everything that I keep about you?

    Then your appointments and reminders, your lists and reasons, and your hospital’s number are gone. So are your language, your nation and who you are. Your key is destroyed as well. Nothing can be brought back.

    I send one last message, and then no more. If you write to me again, we start from the beginning.

# The goodbye, after /delete or “Stop everything and delete it”. Nothing comes after it, and it has no buttons.
own-erased =
    I have stopped, and everything that I kept about you is deleted. No more messages will come from me.

    This chat is still in Telegram, and you can delete it there. If you ever write to me again, we start from the beginning.

## Buttons (at most 40 characters)

button-own-agree = Yes
button-own-disagree = No
button-own-tell-more = Tell me more
button-own-consent = May you keep my health details?
button-own-take-back = Delete my health details
button-own-withdraw = Yes, delete it
button-own-data = Show everything that is kept
button-own-delete = Delete everything
button-own-delete-all = Yes, delete everything
button-own-keep = No, keep it
# One tap, from any reminder: no question comes after it.
button-own-stop = Stop everything and delete it

# What people may type instead of the last one, with | between. People never read these.
own-stop-phrases = stop everything | stop all | stop it all
