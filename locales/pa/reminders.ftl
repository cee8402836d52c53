### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = ਯਾਦ ਰਹੇ: { $day } ਨੂੰ { $time } ਵਜੇ ਤੁਹਾਡਾ ਕੁਝ ਤੈਅ ਹੈ।
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = ਯਾਦ ਰਹੇ: ਭਲਕੇ { $time } ਵਜੇ ਤੁਹਾਡਾ ਕੁਝ ਤੈਅ ਹੈ। ਭਲਕੇ { $day } ਹੈ।
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = ਯਾਦ ਰਹੇ: ਅੱਜ { $time } ਵਜੇ ਤੁਹਾਡਾ ਕੁਝ ਤੈਅ ਹੈ। ਅੱਜ { $day } ਹੈ।
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = ਯਾਦ ਰਹੇ: { $count } ਘੰਟਿਆਂ ਬਾਅਦ ਤੁਹਾਡਾ ਕੁਝ ਤੈਅ ਹੈ। ਇਹ { $time } ਵਜੇ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] ਯਾਦ ਰਹੇ: 1 ਮਿੰਟ ਬਾਅਦ ਤੁਹਾਡਾ ਕੁਝ ਤੈਅ ਹੈ। ਇਹ { $time } ਵਜੇ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
       *[other] ਯਾਦ ਰਹੇ: { $count } ਮਿੰਟਾਂ ਬਾਅਦ ਤੁਹਾਡਾ ਕੁਝ ਤੈਅ ਹੈ। ਇਹ { $time } ਵਜੇ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ।
    }
reminder-began-yesterday = ਬੀਤੇ ਕੱਲ੍ਹ ਤੁਹਾਡਾ ਕੁਝ ਤੈਅ ਸੀ। ਕਿਵੇਂ ਰਿਹਾ?
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = { $day } ਨੂੰ ਤੁਹਾਡਾ ਕੁਝ ਤੈਅ ਸੀ। ਕਿਵੇਂ ਰਿਹਾ?

## What follows

reminder-prepare =
    ਤਿਆਰੀ ਲਈ ਅਜੇ ਸਮਾਂ ਹੈ। ਸੂਚੀ ਇਸ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੀ ਹੈ।

    ਸੋਚੋ ਕਿ ਤੁਹਾਡੇ ਨਾਲ ਕੌਣ ਜਾ ਸਕਦਾ ਹੈ। ਲਿਖ ਲਵੋ ਕਿ ਤੁਸੀਂ ਕੀ ਪੁੱਛਣਾ ਹੈ।
reminder-records-arrived = ਕੀ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਪਹੁੰਚ ਗਏ ਹਨ? ਜਿੱਥੇ ਜਾਣਾ ਹੈ, ਉੱਥੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਨਹੀਂ, ਤਾਂ ਆਪਣੀ ਟੀਮ ਨੂੰ ਭੇਜਣ ਲਈ ਕਹੋ।
reminder-records-bring = ਕੀ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਤੁਹਾਡੇ ਕੋਲ ਹੋਣਗੇ? ਪੈਥੋਲੋਜੀ ਰਿਪੋਰਟ (pathology report) ਅਤੇ ਡਿਸਕ ਤੇ ਸਕੈਨ ਹੁਣੇ ਮੰਗੋ। ਪੁੱਛੋ ਕਿ ਕੀ ਸਲਾਈਡਾਂ (slides) ਚਾਹੀਦੀਆਂ ਹਨ, ਅਤੇ ਉਹ ਕੌਣ ਭੇਜਦਾ ਹੈ।
reminder-records-ask = ਜਿਹਨਾਂ ਨੂੰ ਮਿਲਣਾ ਹੈ, ਉਹਨਾਂ ਤੋਂ ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਉਹਨਾਂ ਨੂੰ ਕਿਵੇਂ ਮਿਲਦੇ ਹਨ, ਅਤੇ ਕੀ ਮਿਲ ਗਏ ਹਨ।
reminder-left = ਆਪਣੀ ਸੂਚੀ ਦੇਖੋ। ਕੀ ਕੁਝ ਕਰਨ ਵਾਲਾ ਬਾਕੀ ਹੈ?
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ 1 ਗੱਲ ਬਾਕੀ ਹੈ।
       *[other] ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ { $count } ਗੱਲਾਂ ਬਾਕੀ ਹਨ।
    }
reminder-left-nothing = ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਸਭ ਤੇ ਨਿਸ਼ਾਨ ਲੱਗ ਗਏ ਹਨ।
reminder-shortly = ਇਸ ਬਾਰੇ ਹੋਰ ਹੇਠਲੇ ਬਟਨਾਂ ਤੇ ਹੈ।
# $place (text): where it is, in the person’s own words.
reminder-where = ਕਿੱਥੇ: { $place }
reminder-after-second = ਜੋ ਠੀਕ ਬੈਠੇ ਉਹ ਹੇਠਾਂ ਦਿੱਤੇ ਬਟਨਾਂ ਵਿੱਚੋਂ ਚੁਣੋ, ਅਤੇ ਤੁਹਾਨੂੰ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਹੁਣ ਅੱਗੇ ਕੀ ਹੋ ਸਕਦਾ ਹੈ। ਕੀ ਦੋਹਾਂ ਡਾਕਟਰਾਂ ਨੇ ਇੱਕੋ ਗੱਲ ਕਹੀ?
reminder-after-unknown = ਜੋ ਠੀਕ ਬੈਠੇ ਉਹ ਹੇਠਾਂ ਦਿੱਤੇ ਬਟਨਾਂ ਵਿੱਚੋਂ ਚੁਣੋ, ਅਤੇ ਤੁਹਾਨੂੰ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਹੁਣ ਅੱਗੇ ਕੀ ਹੋ ਸਕਦਾ ਹੈ। ਜੇ ਇਹ ਦੂਜੇ ਡਾਕਟਰ ਨਾਲ ਮੁਲਾਕਾਤ ਸੀ: ਕੀ ਦੋਹਾਂ ਨੇ ਇੱਕੋ ਗੱਲ ਕਹੀ? ਜੇ ਕੁਝ ਹੋਰ ਸੀ, ਤਾਂ ਇਸ ਨੂੰ ਰਹਿਣ ਦਿਓ।
reminder-after = ਹੇਠਲੇ ਬਟਨ ਅਗਲੇ ਕਦਮ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ।

## Where reminders are changed

reminders-title-all = ਸਾਰੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਦੇ ਰਿਮਾਈਂਡਰ
reminders-title-one = ਇਸ ਅਪੌਇੰਟਮੈਂਟ ਦੇ ਰਿਮਾਈਂਡਰ
reminders-changed = ਤੁਹਾਡਾ ਬਦਲਾਅ ਸੰਭਾਲ ਲਿਆ ਗਿਆ ਹੈ।
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: ਚਾਲੂ
reminders-none = ਸਾਰੇ ਰਿਮਾਈਂਡਰ ਬੰਦ ਹਨ। ਆਪਣੇ ਆਪ ਕੁਝ ਨਹੀਂ ਆਵੇਗਾ।
reminders-none-but-own = ਇਹ ਰਿਮਾਈਂਡਰ ਬੰਦ ਹਨ। ਕੁਝ ਅਪੌਇੰਟਮੈਂਟਾਂ ਦੇ ਆਪਣੇ ਰਿਮਾਈਂਡਰ ਹਨ।
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = { $from } ਅਤੇ { $until } ਵਿਚਕਾਰ ਕੋਈ ਰਿਮਾਈਂਡਰ ਨਹੀਂ ਆਉਂਦਾ, ਸਿਵਾਏ ਜਦੋਂ ਅਪੌਇੰਟਮੈਂਟ ਖੁੰਝਣ ਦਾ ਡਰ ਹੋਵੇ।
reminders-not-quiet = ਰਿਮਾਈਂਡਰ ਦਿਨ ਜਾਂ ਰਾਤ ਕਿਸੇ ਵੀ ਵੇਲੇ ਆ ਸਕਦੇ ਹਨ।
reminders-coming = ਅਗਲੇ ਰਿਮਾਈਂਡਰ ਇਸ ਵੇਲੇ ਆਉਣਗੇ:
reminders-nothing-coming = ਇਸ ਵੇਲੇ ਕੋਈ ਰਿਮਾਈਂਡਰ ਤੈਅ ਨਹੀਂ ਹੈ।
reminders-choose = ਕਿਹੜਾ ਰਿਮਾਈਂਡਰ ਕਿਸੇ ਹੋਰ ਵੇਲੇ ਆਵੇ?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = ਹੁਣ ਇਹ ਇਸ ਵੇਲੇ ਆਉਂਦਾ ਹੈ: { $lead }। ਇਸ ਦੀ ਥਾਂ ਇਹ ਕਦੋਂ ਆਵੇ? ਲਿਖੋ, ਜਿਵੇਂ “5 ਦਿਨ ਪਹਿਲਾਂ” ਜਾਂ “2 ਘੰਟੇ ਪਹਿਲਾਂ”।
reminders-ask-new = ਰਿਮਾਈਂਡਰ ਕਦੋਂ ਆਵੇ? ਲਿਖੋ, ਜਿਵੇਂ “5 ਦਿਨ ਪਹਿਲਾਂ” ਜਾਂ “2 ਘੰਟੇ ਪਹਿਲਾਂ”।
reminders-fault-not-before = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਤੋਂ ਪਹਿਲਾਂ ਨਹੀਂ ਹੈ। ਲਿਖੋ, ਜਿਵੇਂ “1 ਦਿਨ ਪਹਿਲਾਂ” ਜਾਂ “2 ਘੰਟੇ ਪਹਿਲਾਂ”।
reminders-fault-time-of-day =
    ਦਿਨ ਦਾ ਪੱਕਾ ਸਮਾਂ ਸਿਰਫ਼ ਇੱਕ ਅਪੌਇੰਟਮੈਂਟ ਲਈ ਚੱਲਦਾ ਹੈ। ਪਹਿਲਾਂ ਉਹ ਅਪੌਇੰਟਮੈਂਟ ਖੋਲ੍ਹੋ, ਅਤੇ ਉਸ ਦੇ ਰਿਮਾਈਂਡਰ ਚੁਣੋ।

    ਸਾਰੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਲਈ ਲਿਖੋ, ਜਿਵੇਂ “1 ਦਿਨ ਪਹਿਲਾਂ” ਜਾਂ “2 ਘੰਟੇ ਪਹਿਲਾਂ”।
reminders-fault-no-time = ਉਸ ਦਿਨ ਕਿਸ ਵੇਲੇ? ਲਿਖੋ, ਜਿਵੇਂ “ਉਸੇ ਦਿਨ 9 ਵਜੇ”, ਜਾਂ “2 ਘੰਟੇ ਪਹਿਲਾਂ”।
reminders-fault-too-many = ਇਸ ਤੋਂ ਵੱਧ ਰਿਮਾਈਂਡਰ ਨਹੀਂ ਰੱਖੇ ਜਾ ਸਕਦੇ। ਪਹਿਲਾਂ ਇੱਕ ਬੰਦ ਕਰੋ।
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    ਕਿਸ ਵੇਲੇ ਕੋਈ ਰਿਮਾਈਂਡਰ ਨਾ ਆਵੇ? ਚੁਣੋ, ਜਾਂ ਲਿਖੋ, ਜਿਵੇਂ “22 ਤੋਂ 8”।

    ਹੁਣ ਇਹ { $from } ਤੋਂ { $until } ਹੈ।
reminders-ask-hours-none =
    ਕਿਸ ਵੇਲੇ ਕੋਈ ਰਿਮਾਈਂਡਰ ਨਾ ਆਵੇ? ਚੁਣੋ, ਜਾਂ ਲਿਖੋ, ਜਿਵੇਂ “22 ਤੋਂ 8”।

    ਹੁਣ ਰਿਮਾਈਂਡਰ ਕਿਸੇ ਵੀ ਵੇਲੇ ਆ ਸਕਦੇ ਹਨ।

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] 1 ਦਿਨ ਪਹਿਲਾਂ
       *[other] { $count } ਦਿਨ ਪਹਿਲਾਂ
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] 1 ਘੰਟਾ ਪਹਿਲਾਂ
       *[other] { $count } ਘੰਟੇ ਪਹਿਲਾਂ
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] 1 ਘੰਟਾ ਅਤੇ { $minutes } ਮਿੰਟ ਪਹਿਲਾਂ
       *[other] { $count } ਘੰਟੇ ਅਤੇ { $minutes } ਮਿੰਟ ਪਹਿਲਾਂ
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] 1 ਮਿੰਟ ਪਹਿਲਾਂ
       *[other] { $count } ਮਿੰਟ ਪਹਿਲਾਂ
    }
# $time (text): for example “09:00”.
lead-on-day = ਉਸੇ ਦਿਨ { $time } ਵਜੇ
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] 1 ਦਿਨ ਪਹਿਲਾਂ, { $time } ਵਜੇ
       *[other] { $count } ਦਿਨ ਪਹਿਲਾਂ, { $time } ਵਜੇ
    }
lead-day-after = 1 ਦਿਨ ਬਾਅਦ
lead-late = ਥੋੜ੍ਹੀ ਦੇਰ ਪਹਿਲਾਂ

## Buttons

button-reminders = ਰਿਮਾਈਂਡਰ ਬਦਲੋ
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = ਬੰਦ ਕਰੋ: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = ਚਾਲੂ ਕਰੋ: { $lead }
button-reminder-choose = ਕਿਸੇ ਦਾ ਸਮਾਂ ਬਦਲੋ
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = ਰਿਮਾਈਂਡਰ ਜੋੜੋ
button-reminder-hours = ਰਿਮਾਈਂਡਰ ਕਦੋਂ ਨਾ ਆਉਣ
button-reminders-usual = ਵਾਪਸ ਆਮ ਰਿਮਾਈਂਡਰਾਂ ਤੇ
button-reminders-as-all = ਜਿਵੇਂ ਸਾਰੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਲਈ
button-reminders-none = ਸਾਰੇ ਬੰਦ ਕਰੋ
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } ਤੋਂ { $until }
button-quiet-never = ਕਿਸੇ ਵੀ ਵੇਲੇ ਆ ਸਕਦੇ ਹਨ
button-went-same = ਦੋਹਾਂ ਨੇ ਇੱਕੋ ਗੱਲ ਕਹੀ
button-went-different = ਦੋਹਾਂ ਨੇ ਵੱਖਰੀ ਗੱਲ ਕਹੀ
button-went-not-sure = ਮੈਨੂੰ ਪੱਕਾ ਪਤਾ ਨਹੀਂ
button-went-something-else = ਇਹ ਕੁਝ ਹੋਰ ਸੀ
