### As in en-GB, where American English differs.

language-name = English (US)
