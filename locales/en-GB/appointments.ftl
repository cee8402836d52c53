### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

# How people say that they have an appointment, with | between. People never read these. Case, accents and apostrophes don’t
# matter. A text begins an entry if it holds one of them and a day or time, or is nothing but one of them.
appointment-phrases = i have an appointment | i have my appointment | i have got an appointment | ive got an appointment | ive an appointment | i have a appointment | ive got a appointment | i have appointment | got an appointment | my appointment is | my next appointment is | new appointment | add an appointment | add appointment | remind me of my appointment | remind me about my appointment | my scan is | i have a scan | ive got a scan | my second opinion is | we have an appointment | weve got an appointment | the appointment is

# How people ask for the list of their appointments, with | between. People never read these. A text asks for it if it is nothing
# but one of them, or one of them with a day or time behind it.
appointment-list-phrases = my appointments | appointments | show my appointments | show me my appointments | show appointments | see my appointments | list my appointments | what are my appointments | which appointments do i have | what appointments do i have | do i have an appointment | do i have any appointments | have i got an appointment | have i got any appointments | when is my appointment | when is my next appointment | whens my appointment | whens my next appointment | what time is my appointment | my next appointment

# After a text that is a date and nothing else.
# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = Would you like me to remind you of something on { $date }?

## When is it?

# The first question of an entry.
appointment-ask-moment =
    When is the appointment?

    Type the day and the time as you like. For example: “next Tuesday 2.30pm”, “12 May 14:30” or “tomorrow at 9”. Or choose the day from a calendar.

# The same when the time is known already.
# $time (text): the time, for example “14:30”.
appointment-ask-day = On which day, at { $time }? Type it, for example “12 May” or “next Tuesday”. Or choose it from a calendar.

# Above the calendar.
# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: tap the day. You can also type it, for example “12 May”.

# The same after a tap on the name of a weekday or on an empty place.
# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = There is no day to choose there. { $month }: tap a day with a number, or type it, for example “12 May”.

# After the day; some hours stand on buttons.
# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = At what time on { $date }? Tap the hour, or type the time, for example “2.30pm” or “14:30”.

# After the hour; the minutes stand on buttons.
# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, from { $time } on: tap the exact time, or type it.

# What was typed has no day in it.
appointment-moment-unclear = I could not find a day in that. You can type it, for example “12 March”, or choose it from a calendar.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = Is this right? Tap it and I will save it.
appointment-which-order = Day and month can be read both ways. Which day do you mean?
appointment-which-week = Which of these days do you mean?
appointment-which-day = Which day is it?
appointment-which-half = Which time do you mean?
appointment-which-day-or-time = Is that a day or a time? Which one do you mean?
appointment-which-time = You wrote more than one time. When does the appointment begin?
appointment-which-two = You wrote more than one day. Which one is it?
appointment-which-no-such = There is no such day. Do you mean one near it?
appointment-which-weekday = That date falls on another weekday. Which day do you mean?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = That time has passed: { $moment }. When is the appointment?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = That is more than two years ahead: { $moment }. Please check it, and type it again.
appointment-which-gap = That time does not exist on that day, because the clocks go forward. What time does your letter say?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = The clocks go back then, so this time comes twice: { $moment }. Which one is it?

## The time zone

appointment-ask-nation = Where do you have your care? I ask so that reminders come at the right time.

appointment-zone-united-states =
    Which time zone are you in? I ask so that reminders come at the right time.

    You can also type the nearest big city, or what time it is now.

appointment-zone-anywhere =
    Which time zone are you in? I ask so that reminders come at the right time.

    Type the nearest big city, for example “Paris”. Or type what time it is now, for example “15:20”.

appointment-zone-several = Which of these is right? If none is, type a big city near you, or what time it is now.

appointment-zone-none = I do not know that place. Type a bigger city near it, such as the capital. Or type what time it is now.

# A time zone by a city.
# $city (text): the city, for example “Paris”.
appointment-zone-city = { $city } time

zone-europe-london = UK time
zone-america-new-york = Eastern (New York)
zone-america-chicago = Central (Chicago)
zone-america-denver = Mountain (Denver)
zone-america-phoenix = Arizona (Phoenix)
zone-america-los-angeles = Pacific (Los Angeles)
zone-america-anchorage = Alaska (Anchorage)
zone-pacific-honolulu = Hawaii (Honolulu)
zone-america-puerto-rico = Puerto Rico (San Juan)
zone-pacific-guam = Guam (Hagåtña)

## An appointment

# A full date.
# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday } { $date }

# A day and a time.
# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date } at { $time }

# The same in a zone that isn’t that of the United Kingdom.
# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date } at { $time }, { $zone }

# A time in the small hours, which people seldom mean.
# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (at night)

# Two equal times when the clocks go back.
# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, before the clocks go back
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, after the clocks go back

appointment-news-kept = I have saved your appointment:
appointment-news-already-kept = You have already saved this appointment:
appointment-news-moved = I have changed the day and time:
appointment-news-changed = I have changed that:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = What it is for: { $text }
# $text (text): in the person’s own words.
appointment-line-place = Place: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = Who comes along: { $text }
# $text (text): in the person’s own words.
appointment-line-note = Note: { $text }

appointment-kind-own-doctor = My own doctor
appointment-kind-second-opinion = Second opinion
appointment-kind-tests = Tests
appointment-kind-other = Something else

# Above the days and times of the reminders, one a line.
appointment-reminders-planned = I will write to you:
appointment-reminders-none = No reminder is planned.

appointment-is-over = This appointment is over.

## The list

appointment-list-empty = There is no appointment here. I can remind you of one, so that you have time to prepare.
appointment-list-ahead = Your appointments. Tap one to see or change it.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = Those from number { $number } on are in the past.
appointment-full = I can save 20 appointments at most. Please delete one that is over, and then add the new one.

## Changing

appointment-ask-kind = What is this appointment for? You need not say.
appointment-ask-place = Where is it? Type the place as your letter says it, for example the clinic and the room.
appointment-ask-companion = Who comes with you? You can write “my sister”. No name is needed.
appointment-ask-note = What would you like to remember about this appointment? Type it as you like.

# Above the question, if something is saved.
# $text (text): in the person’s own words.
appointment-ask-kept = Saved now: { $text }

appointment-too-long = That is too long for me. Please use 200 characters at most.

# Asks before an appointment is deleted.
# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    Shall I delete this appointment and its reminders? { $moment }

    This only deletes it here. It does not cancel anything with your hospital or clinic.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = Shall I delete this from the list? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    I have deleted it here: { $moment }. No reminder for it will come.

    I have not told your hospital or clinic. If you cannot go, please call them.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = I have deleted it from the list: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    Time zone for new appointments: { $zone }

    Appointments that you have entered keep their own time zone.
appointment-zone-unknown = not known yet

## Calendar files

appointment-file-new =
    Here is your appointment as a calendar file. Open it to put it in your calendar.

    It says “Appointment”, the time and the place. Your calendar may remind you 1 day before, and again 2 hours before.
appointment-file-again = Here is the file with the new day and time. Open it to update your calendar.
appointment-file-gone = Open this file to take the appointment out of your calendar. In some calendars you have to delete it by hand.

# Stands in the calendar itself, where others may see it: no word about health.
appointment-file-summary = Appointment

appointment-ask-file = You can send me a calendar file from your hospital now. It has a name that ends in .ics. If you have sent one, please send it again: I have not saved it.

appointment-file-fault-too-large = That file is too large for me. Please type the day and time, or send the file of one appointment only.
appointment-file-fault-not-fetched = I could not get that file. Please send it again, or type the day and time.
appointment-file-fault-not-a-calendar = I cannot read that file as a calendar. Please type the day and time instead.
appointment-file-fault-no-events = There is no appointment in that file. Please type the day and time instead.
appointment-file-fault-only-past = The appointments in that file are over.
appointment-file-fault-cancelled = The file says that the appointment is called off. Please check with your hospital or clinic if that is right.
appointment-file-fault-repeats = The file has an appointment that repeats, but I cannot tell when the next one is. Please type the day and time.
appointment-file-fault-too-many = That file holds a whole calendar. Please send the file of one appointment, or type the day and time.

appointment-offer-one = I found this in your file. Is it right? Tap it and I will save it.
appointment-offer-several = I found these in your file. Which one shall I save? You can send the file again for another one.
# One of them.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# What the file calls it, or where it is.
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = It repeats. I save only the first one.

## Buttons (at most 40 characters)

button-appointments = Appointments
button-appointment-new = New appointment
button-appointment-other = Another day or time
button-appointment-calendar = Choose the day from a calendar
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ Back: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = Next: { $month } ›
# An empty place in the calendar.
button-appointment-empty = ·
button-appointment-move = Change the day or time
button-appointment-kind = What it is for
button-appointment-no-kind = I do not want to say
button-appointment-place = Place
button-appointment-companion = Who comes along
button-appointment-note = Note
button-appointment-clear = Delete this
button-appointment-file = Put it in my calendar
button-appointment-reminders = Reminders
button-appointment-cancel = Delete this appointment
button-appointment-cancel-sure = Yes, delete it
button-appointment-done = That is all
button-appointment-settings = Time zone and reminders
button-appointment-change-zone = Change my time zone
button-appointment-send-file = Send a calendar file
