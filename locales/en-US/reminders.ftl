### As in en-GB, where American English differs.

# Some days before, if everything is checked off.
reminder-left-nothing = You have checked off everything on your checklist.

reminders-fault-too-many = That is as many reminders as I can keep. Turn one off first.

# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Turn off: { $lead }

# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Turn on: { $lead }

button-reminders-none = Turn all off
