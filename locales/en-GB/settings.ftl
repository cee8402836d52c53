### Read by everybody: languages, nations, who somebody is.

# The name of this language in itself.
language-name = English (UK)

# Shown by /settings.
# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    Your settings. Tap one to change it.

    Language: { $language }
    Nation: { $nation }
    You: { $role }
    Your hospital’s number: { $number }
    I may keep health details: { $consent }

settings-not-set = not set
settings-consent-yes = yes
settings-consent-no = no
settings-consent-unasked = not asked yet

# Asks for the hospital's number for urgent calls.
ask-number-text =
    Please type the number that your hospital gave you for urgent calls. It is often on a card or letter.

    I will show it first if you tell me about something urgent. It is kept encrypted and used for nothing else. You can delete it here at any time.

# Above it, if a number is kept.
# $number (text): as they typed it.
ask-number-kept = I keep this number for you: { $number }

# $number (text): as they typed it.
number-kept-text = I will show this number first if something is urgent: { $number }. Please check that it is right.

number-unclear-text = I cannot read that as a phone number. Please type it as it stands on your card or letter, for example with its spaces.

number-forgotten-text = I have deleted that number.

nation-england = England
nation-scotland = Scotland
nation-wales = Wales
nation-northern-ireland = Northern Ireland
nation-united-states = United States
nation-elsewhere = Somewhere else, or not sure

role-patient = I have cancer, or may have it
role-family = I am family or a friend
role-support-worker = I am a support worker
