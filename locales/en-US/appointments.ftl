### As in en-GB, where American English differs.

appointment-ask-moment =
    When is the appointment?

    Type the day and the time as you like. For example: “next Tuesday 2:30pm”, “May 12 at 2:30pm” or “tomorrow at 9”. Or choose the day from a calendar.

# $time (text): the time, for example “2:30 PM”.
appointment-ask-day = On which day, at { $time }? Type it, for example “May 12” or “next Tuesday”. Or choose it from a calendar.

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: tap the day. You can also type it, for example “May 12”.

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = There is no day to choose there. { $month }: tap a day with a number, or type it, for example “May 12”.

appointment-moment-unclear = I could not find a day in that. You can type it, for example “March 12”, or choose it from a calendar.

# $weekday (text): for example “Tuesday”.
# $date (text): for example “May 11, 2027”.
appointment-date = { $weekday }, { $date }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
appointment-ask-time = At what time on { $date }? Tap the hour, or type the time, for example “2:30pm”.

appointment-zone-anywhere =
    Which time zone are you in? I ask so that reminders come at the right time.

    Type the nearest big city, for example “Paris”. Or type what time it is now, for example “3:20pm”.

appointment-file-fault-cancelled = The file says that the appointment is canceled. Please check with your hospital or clinic if that is right.
