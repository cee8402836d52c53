### Read by everybody: languages, nations, who somebody is.

# The name of this language in itself.
language-name = English (UK)

# Shown by /settings.
# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
settings-text =
    Your settings. Tap one to change it.

    Language: { $language }
    Nation: { $nation }
    You: { $role }

settings-not-set = not set

nation-england = England
nation-scotland = Scotland
nation-wales = Wales
nation-northern-ireland = Northern Ireland
nation-united-states = United States
nation-elsewhere = Somewhere else, or not sure

role-patient = I have cancer, or may have it
role-family = I am family or a friend
role-support-worker = I am a support worker
