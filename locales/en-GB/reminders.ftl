### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = Reminder: you have something planned on { $day }, at { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = Reminder: you have something planned tomorrow at { $time }. Tomorrow is { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = Reminder: you have something planned today at { $time }. Today is { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = Reminder: you have something planned in { $count } hours. It begins at { $time }.
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] Reminder: you have something planned in 1 minute. It begins at { $time }.
       *[other] Reminder: you have something planned in { $count } minutes. It begins at { $time }.
    }
# The day after.
reminder-began-yesterday = You had something planned yesterday. How did it go?
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = You had something planned on { $day }. How did it go?

## What follows

# A week before, or longer.
reminder-prepare =
    There is still time to get ready. A checklist can help you with it.

    Think about who could come with you. Write down what you want to ask.
# United Kingdom: records are sent.
reminder-records-arrived = Have your records arrived? Call the place you are going to. If not, ask your own team to send them.
# United States: the patient brings them.
reminder-records-bring = Will you have your records with you? Ask now for the pathology report and your scans on a disc. Ask if slides are needed, and who sends them.
# Elsewhere.
reminder-records-ask = Ask the people you will see how they get your records, and whether they have them.
# Some days before.
reminder-left = Look at your checklist. Is there anything left to do?
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] 1 thing is left on your checklist.
       *[other] { $count } things are left on your checklist.
    }
# Some days before, if everything is ticked.
reminder-left-nothing = You have ticked everything on your checklist.
# Shortly before, in front of the place, so that the place does not stand on a locked screen.
reminder-shortly = More about it is on the buttons below.
# $place (text): where it is, in the person’s own words.
reminder-where = Where: { $place }
# The day after a second opinion.
reminder-after-second = Choose what fits, and you will read what can come next. Did both doctors say the same?
# The day after, when we do not know what it was for.
reminder-after-unknown = Choose what fits, and you will read what can come next. If you saw a second doctor: did both say the same? If it was something else, you can leave this.
# The day after: anything else.
reminder-after = The buttons below can help you with what comes next.

## Where reminders are changed

reminders-title-all = Reminders for all your appointments
reminders-title-one = Reminders for this appointment
reminders-changed = Your change is saved.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: on
reminders-none = All reminders are off. Nothing will come by itself.
# These are off, but some appointments have reminders of their own.
reminders-none-but-own = These reminders are off. Some appointments have reminders of their own.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = No reminder comes between { $from } and { $until }, unless you would miss the appointment.
reminders-not-quiet = Reminders can come at any time of the day or night.
reminders-coming = The next ones come on:
reminders-nothing-coming = No reminder is planned at the moment.
reminders-choose = Which reminder should come at another time?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = It comes now: { $lead }. When should it come instead? Type for example “5 days before” or “2 hours before”.
reminders-ask-new = When should the reminder come? Type for example “5 days before” or “2 hours before”.
reminders-fault-not-before = That is not before the appointment. Type for example “1 day before” or “2 hours before”.
reminders-fault-time-of-day =
    A time of day works only for one appointment. Open that appointment first, and choose its reminders.

    For all appointments, type for example “1 day before” or “2 hours before”.
reminders-fault-no-time = At what time on that day? Type for example “on the day at 9”, or “2 hours before”.
reminders-fault-too-many = That is as many reminders as I can keep. Switch one off first.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    When should no reminder come? Choose, or type for example “22 to 8”.

    Now it is { $from } to { $until }.
reminders-ask-hours-none =
    When should no reminder come? Choose, or type for example “22 to 8”.

    Now reminders can come at any time.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] 1 day before
       *[other] { $count } days before
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] 1 hour before
       *[other] { $count } hours before
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] 1 hour and { $minutes } minutes before
       *[other] { $count } hours and { $minutes } minutes before
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] 1 minute before
       *[other] { $count } minutes before
    }
# The same for one appointment, with the time.
# $time (text): for example “09:00”.
lead-on-day = On the day at { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] 1 day before, at { $time }
       *[other] { $count } days before, at { $time }
    }
lead-day-after = 1 day after
lead-late = Shortly before

## Buttons

button-reminders = Change reminders
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Switch off: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Switch on: { $lead }
button-reminder-choose = Change when one comes
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = Add a reminder
button-reminder-hours = Quiet hours
button-reminders-usual = Back to the usual reminders
button-reminders-as-all = The same as for all appointments
button-reminders-none = Switch all off
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } to { $until }
button-quiet-never = No quiet hours
button-went-same = They said the same
button-went-different = They said something different
button-went-not-sure = I am not sure
button-went-something-else = It was something else
