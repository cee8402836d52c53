### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

appointment-phrases = ਮੇਰੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ | ਮੇਰੀ ਇੱਕ ਅਪੌਇੰਟਮੈਂਟ ਹੈ | ਮੇਰੀ ਅਗਲੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ | ਨਵੀਂ ਅਪੌਇੰਟਮੈਂਟ | ਅਪੌਇੰਟਮੈਂਟ ਲਿਖੋ | ਅਪੌਇੰਟਮੈਂਟ ਜੋੜੋ | ਮੈਨੂੰ ਅਪੌਇੰਟਮੈਂਟ ਯਾਦ ਕਰਾਓ | ਅਪੌਇੰਟਮੈਂਟ ਯਾਦ ਕਰਾਉਣਾ | ਮੇਰਾ ਸਕੈਨ ਹੈ | ਮੇਰੀ ਦੂਜੀ ਰਾਏ ਹੈ | ਸਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ | ਅਪੌਇੰਟਮੈਂਟ ਮਿਲੀ ਹੈ | meri appointment hai | meri ik appointment hai | meri agli appointment | navi appointment | appointment likho | appointment mili hai | mera scan hai | sadi appointment hai | mainu appointment yaad karao

appointment-list-phrases = ਮੇਰੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ | ਅਪੌਇੰਟਮੈਂਟਾਂ | ਅਪੌਇੰਟਮੈਂਟਾਂ ਦਿਖਾਓ | ਮੇਰੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਦਿਖਾਓ | ਮੇਰੀਆਂ ਕਿਹੜੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਹਨ | ਕੀ ਮੇਰੀ ਕੋਈ ਅਪੌਇੰਟਮੈਂਟ ਹੈ | ਮੇਰੀ ਅਪੌਇੰਟਮੈਂਟ ਕਦੋਂ ਹੈ | ਮੇਰੀ ਅਗਲੀ ਅਪੌਇੰਟਮੈਂਟ ਕਦੋਂ ਹੈ | ਮੇਰੀ ਅਪੌਇੰਟਮੈਂਟ ਕਿੰਨੇ ਵਜੇ ਹੈ | ਮੇਰੀ ਅਗਲੀ ਅਪੌਇੰਟਮੈਂਟ | meriyan appointments | appointments dikhao | meri appointment kadon hai | meri agli appointment kadon hai | ki meri koi appointment hai | meri appointment kinne vaje hai

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = ਕੀ { $date } ਨੂੰ ਤੁਹਾਨੂੰ ਕੋਈ ਗੱਲ ਯਾਦ ਕਰਾਈ ਜਾਵੇ?

## When is it?

appointment-ask-moment =
    ਅਪੌਇੰਟਮੈਂਟ ਕਦੋਂ ਹੈ?

    ਦਿਨ ਅਤੇ ਸਮਾਂ ਜਿਵੇਂ ਮਰਜ਼ੀ ਲਿਖੋ। ਜਿਵੇਂ: “ਅਗਲੇ ਮੰਗਲਵਾਰ ਦੁਪਹਿਰ 2.30 ਵਜੇ”, “12 ਮਈ 14:30” ਜਾਂ “ਭਲਕੇ 9 ਵਜੇ”। ਜਾਂ ਕੈਲੰਡਰ ਵਿੱਚੋਂ ਦਿਨ ਚੁਣੋ।

# $time (text): the time, for example “14:30”.
appointment-ask-day = ਕਿਸ ਦਿਨ, { $time } ਵਜੇ? ਲਿਖੋ, ਜਿਵੇਂ “12 ਮਈ” ਜਾਂ “ਅਗਲੇ ਮੰਗਲਵਾਰ”। ਜਾਂ ਕੈਲੰਡਰ ਵਿੱਚੋਂ ਚੁਣੋ।

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: ਦਿਨ ਦਬਾਓ। ਲਿਖਿਆ ਵੀ ਜਾ ਸਕਦਾ ਹੈ, ਜਿਵੇਂ “12 ਮਈ”।

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = ਉੱਥੇ ਚੁਣਨ ਲਈ ਕੋਈ ਦਿਨ ਨਹੀਂ ਹੈ। { $month }: ਨੰਬਰ ਵਾਲਾ ਦਿਨ ਦਬਾਓ, ਜਾਂ ਲਿਖੋ, ਜਿਵੇਂ “12 ਮਈ”।

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date } ਨੂੰ ਕਿੰਨੇ ਵਜੇ? ਘੰਟਾ ਦਬਾਓ, ਜਾਂ ਸਮਾਂ ਲਿਖੋ, ਜਿਵੇਂ “ਦੁਪਹਿਰ 2.30” ਜਾਂ “14:30”।

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, { $time } ਤੋਂ ਅੱਗੇ: ਸਹੀ ਸਮਾਂ ਦਬਾਓ, ਜਾਂ ਲਿਖੋ।

appointment-moment-unclear = ਇਸ ਵਿੱਚ ਕੋਈ ਦਿਨ ਨਹੀਂ ਲੱਭਿਆ। ਲਿਖੋ, ਜਿਵੇਂ “12 ਮਾਰਚ”, ਜਾਂ ਕੈਲੰਡਰ ਵਿੱਚੋਂ ਚੁਣੋ।

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = ਕੀ ਇਹ ਸਹੀ ਹੈ? ਇਸ ਨੂੰ ਦਬਾਓ ਅਤੇ ਇਹ ਸੰਭਾਲ ਲਿਆ ਜਾਵੇਗਾ।
appointment-which-order = ਦਿਨ ਅਤੇ ਮਹੀਨਾ ਦੋਹਾਂ ਤਰ੍ਹਾਂ ਪੜ੍ਹੇ ਜਾ ਸਕਦੇ ਹਨ। ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜਾ ਦਿਨ ਹੈ?
appointment-which-week = ਇਹਨਾਂ ਵਿੱਚੋਂ ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜਾ ਦਿਨ ਹੈ?
appointment-which-day = ਇਹ ਕਿਹੜਾ ਦਿਨ ਹੈ?
appointment-which-half = ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜਾ ਸਮਾਂ ਹੈ?
appointment-which-day-or-time = ਕੀ ਇਹ ਦਿਨ ਹੈ ਜਾਂ ਸਮਾਂ? ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜਾ ਹੈ?
appointment-which-time = ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਸਮੇਂ ਲਿਖੇ ਹਨ। ਅਪੌਇੰਟਮੈਂਟ ਕਦੋਂ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ?
appointment-which-two = ਤੁਸੀਂ ਇੱਕ ਤੋਂ ਵੱਧ ਦਿਨ ਲਿਖੇ ਹਨ। ਕਿਹੜਾ ਹੈ?
appointment-which-no-such = ਅਜਿਹਾ ਕੋਈ ਦਿਨ ਨਹੀਂ ਹੈ। ਕੀ ਤੁਹਾਡਾ ਮਤਲਬ ਇਸ ਦੇ ਨੇੜੇ ਦਾ ਕੋਈ ਦਿਨ ਹੈ?
appointment-which-weekday = ਉਸ ਤਾਰੀਖ਼ ਨੂੰ ਹਫ਼ਤੇ ਦਾ ਹੋਰ ਦਿਨ ਹੈ। ਤੁਹਾਡਾ ਮਤਲਬ ਕਿਹੜਾ ਦਿਨ ਹੈ?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = ਉਹ ਸਮਾਂ ਲੰਘ ਗਿਆ ਹੈ: { $moment }। ਅਪੌਇੰਟਮੈਂਟ ਕਦੋਂ ਹੈ?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = ਇਹ ਦੋ ਸਾਲ ਤੋਂ ਵੱਧ ਅੱਗੇ ਹੈ: { $moment }। ਕਿਰਪਾ ਕਰਕੇ ਦੇਖੋ, ਅਤੇ ਦੁਬਾਰਾ ਲਿਖੋ।
appointment-which-gap = ਉਸ ਦਿਨ ਉਹ ਸਮਾਂ ਹੁੰਦਾ ਹੀ ਨਹੀਂ, ਕਿਉਂਕਿ ਘੜੀਆਂ ਅੱਗੇ ਕੀਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਤੁਹਾਡੀ ਚਿੱਠੀ ਤੇ ਕਿਹੜਾ ਸਮਾਂ ਹੈ?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = ਉਦੋਂ ਘੜੀਆਂ ਪਿੱਛੇ ਕੀਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ, ਇਸ ਲਈ ਇਹ ਸਮਾਂ ਦੋ ਵਾਰ ਆਉਂਦਾ ਹੈ: { $moment }। ਕਿਹੜਾ ਹੈ?

## The time zone

appointment-ask-nation = ਤੁਹਾਡਾ ਇਲਾਜ ਕਿੱਥੇ ਹੁੰਦਾ ਹੈ? ਇਹ ਇਸ ਲਈ ਪੁੱਛਿਆ ਹੈ ਕਿ ਰਿਮਾਈਂਡਰ ਸਹੀ ਵੇਲੇ ਆਉਣ।

appointment-zone-united-states =
    ਤੁਸੀਂ ਕਿਸ ਸਮਾਂ-ਖੇਤਰ (time zone) ਵਿੱਚ ਹੋ? ਇਹ ਇਸ ਲਈ ਪੁੱਛਿਆ ਹੈ ਕਿ ਰਿਮਾਈਂਡਰ ਸਹੀ ਵੇਲੇ ਆਉਣ।

    ਸਭ ਤੋਂ ਨੇੜਲਾ ਵੱਡਾ ਸ਼ਹਿਰ, ਜਾਂ ਹੁਣ ਦਾ ਸਮਾਂ ਵੀ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।

appointment-zone-anywhere =
    ਤੁਸੀਂ ਕਿਸ ਸਮਾਂ-ਖੇਤਰ (time zone) ਵਿੱਚ ਹੋ? ਇਹ ਇਸ ਲਈ ਪੁੱਛਿਆ ਹੈ ਕਿ ਰਿਮਾਈਂਡਰ ਸਹੀ ਵੇਲੇ ਆਉਣ।

    ਸਭ ਤੋਂ ਨੇੜਲਾ ਵੱਡਾ ਸ਼ਹਿਰ ਲਿਖੋ, ਜਿਵੇਂ “Paris”। ਜਾਂ ਲਿਖੋ ਕਿ ਹੁਣ ਕੀ ਸਮਾਂ ਹੈ, ਜਿਵੇਂ “15:20”।

appointment-zone-several = ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਹੜਾ ਸਹੀ ਹੈ? ਜੇ ਕੋਈ ਨਹੀਂ, ਤਾਂ ਨੇੜੇ ਦਾ ਵੱਡਾ ਸ਼ਹਿਰ ਲਿਖੋ, ਜਾਂ ਹੁਣ ਦਾ ਸਮਾਂ।

appointment-zone-none = ਇਹ ਥਾਂ ਪਛਾਣੀ ਨਹੀਂ ਗਈ। ਇਸ ਦੇ ਨੇੜੇ ਦਾ ਵੱਡਾ ਸ਼ਹਿਰ ਲਿਖੋ, ਜਿਵੇਂ ਰਾਜਧਾਨੀ। ਜਾਂ ਲਿਖੋ ਕਿ ਹੁਣ ਕੀ ਸਮਾਂ ਹੈ।

# $city (text): the city, for example “Paris”.
appointment-zone-city = { $city } ਦਾ ਸਮਾਂ

zone-europe-london = UK ਦਾ ਸਮਾਂ
zone-america-new-york = ਪੂਰਬੀ (Eastern, New York)
zone-america-chicago = ਕੇਂਦਰੀ (Central, Chicago)
zone-america-denver = ਪਹਾੜੀ (Mountain, Denver)
zone-america-phoenix = Arizona (Phoenix)
zone-america-los-angeles = ਪੱਛਮੀ (Pacific, Los Angeles)
zone-america-anchorage = Alaska (Anchorage)
zone-pacific-honolulu = Hawaii (Honolulu)
zone-america-puerto-rico = Puerto Rico (San Juan)
zone-pacific-guam = Guam (Hagåtña)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday } { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date } ਨੂੰ { $time } ਵਜੇ

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date } ਨੂੰ { $time } ਵਜੇ, { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (ਰਾਤ ਨੂੰ)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, ਘੜੀਆਂ ਪਿੱਛੇ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, ਘੜੀਆਂ ਪਿੱਛੇ ਕਰਨ ਤੋਂ ਬਾਅਦ

appointment-news-kept = ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਸੰਭਾਲ ਲਈ ਗਈ ਹੈ:
appointment-news-already-kept = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਪਹਿਲਾਂ ਹੀ ਸੰਭਾਲੀ ਹੋਈ ਹੈ:
appointment-news-moved = ਦਿਨ ਅਤੇ ਸਮਾਂ ਬਦਲ ਦਿੱਤਾ ਗਿਆ ਹੈ:
appointment-news-changed = ਇਹ ਬਦਲ ਦਿੱਤਾ ਗਿਆ ਹੈ:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = ਕਿਸ ਲਈ ਹੈ: { $text }
# $text (text): in the person’s own words.
appointment-line-place = ਥਾਂ: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = ਨਾਲ ਕੌਣ ਜਾਵੇਗਾ: { $text }
# $text (text): in the person’s own words.
appointment-line-note = ਨੋਟ: { $text }

appointment-kind-own-doctor = ਮੇਰੇ ਆਪਣੇ ਡਾਕਟਰ
appointment-kind-second-opinion = ਦੂਜੀ ਰਾਏ
appointment-kind-tests = ਟੈਸਟ
appointment-kind-other = ਕੁਝ ਹੋਰ

appointment-reminders-planned = ਤੁਹਾਨੂੰ ਸੁਨੇਹਾ ਆਵੇਗਾ:
appointment-reminders-none = ਕੋਈ ਰਿਮਾਈਂਡਰ ਤੈਅ ਨਹੀਂ ਹੈ।

appointment-is-over = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਲੰਘ ਚੁੱਕੀ ਹੈ।

## The list

appointment-list-empty = ਇੱਥੇ ਕੋਈ ਅਪੌਇੰਟਮੈਂਟ ਨਹੀਂ ਹੈ। ਇੱਥੋਂ ਤੁਹਾਨੂੰ ਅਪੌਇੰਟਮੈਂਟ ਯਾਦ ਕਰਾਈ ਜਾ ਸਕਦੀ ਹੈ, ਤਾਂ ਜੋ ਤਿਆਰੀ ਲਈ ਸਮਾਂ ਹੋਵੇ।
appointment-list-ahead = ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ। ਦੇਖਣ ਜਾਂ ਬਦਲਣ ਲਈ ਕਿਸੇ ਨੂੰ ਦਬਾਓ।
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = ਨੰਬਰ { $number } ਤੋਂ ਅੱਗੇ ਵਾਲੀਆਂ ਲੰਘ ਚੁੱਕੀਆਂ ਹਨ।
appointment-full = ਵੱਧ ਤੋਂ ਵੱਧ 20 ਅਪੌਇੰਟਮੈਂਟਾਂ ਸੰਭਾਲੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਲੰਘ ਚੁੱਕੀ ਕੋਈ ਮਿਟਾਓ, ਫਿਰ ਨਵੀਂ ਜੋੜੋ।

## Changing

appointment-ask-kind = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਕਿਸ ਲਈ ਹੈ? ਦੱਸਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
appointment-ask-place = ਕਿੱਥੇ ਹੈ? ਥਾਂ ਉਵੇਂ ਲਿਖੋ ਜਿਵੇਂ ਚਿੱਠੀ ਤੇ ਹੈ, ਜਿਵੇਂ ਕਲੀਨਿਕ ਅਤੇ ਕਮਰਾ।
appointment-ask-companion = ਤੁਹਾਡੇ ਨਾਲ ਕੌਣ ਜਾਵੇਗਾ? “ਮੇਰੀ ਭੈਣ” ਵੀ ਲਿਖਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਨਾਂ ਦੀ ਲੋੜ ਨਹੀਂ।
appointment-ask-note = ਇਸ ਅਪੌਇੰਟਮੈਂਟ ਬਾਰੇ ਤੁਸੀਂ ਕੀ ਯਾਦ ਰੱਖਣਾ ਹੈ? ਜਿਵੇਂ ਮਰਜ਼ੀ ਲਿਖੋ।

# $text (text): in the person’s own words.
appointment-ask-kept = ਹੁਣ ਸੰਭਾਲਿਆ ਹੋਇਆ: { $text }

appointment-too-long = ਇਹ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਵੱਧ ਤੋਂ ਵੱਧ 200 ਅੱਖਰ ਵਰਤੋ।

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    ਕੀ ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਅਤੇ ਇਸ ਦੇ ਰਿਮਾਈਂਡਰ ਮਿਟਾ ਦਿੱਤੇ ਜਾਣ? { $moment }

    ਇਹ ਸਿਰਫ਼ ਇੱਥੋਂ ਮਿਟਾਉਂਦਾ ਹੈ। ਇਸ ਨਾਲ ਤੁਹਾਡੇ ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ ਵਿੱਚ ਕੁਝ ਰੱਦ ਨਹੀਂ ਹੁੰਦਾ।

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = ਕੀ ਇਹ ਸੂਚੀ ਵਿੱਚੋਂ ਮਿਟਾ ਦਿੱਤਾ ਜਾਵੇ? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    ਇਹ ਇੱਥੋਂ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ: { $moment }। ਇਸ ਲਈ ਕੋਈ ਰਿਮਾਈਂਡਰ ਨਹੀਂ ਆਵੇਗਾ।

    ਤੁਹਾਡੇ ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ। ਜੇ ਜਾਣਾ ਨਹੀਂ ਹੋ ਸਕਦਾ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਉਹਨਾਂ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = ਇਹ ਸੂਚੀ ਵਿੱਚੋਂ ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    ਨਵੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਲਈ ਸਮਾਂ-ਖੇਤਰ (time zone): { $zone }

    ਜੋ ਅਪੌਇੰਟਮੈਂਟਾਂ ਪਹਿਲਾਂ ਲਿਖੀਆਂ ਹਨ, ਉਹਨਾਂ ਦਾ ਆਪਣਾ ਸਮਾਂ-ਖੇਤਰ ਰਹਿੰਦਾ ਹੈ।
appointment-zone-unknown = ਅਜੇ ਪਤਾ ਨਹੀਂ

## Calendar files

appointment-file-new =
    ਇਹ ਤੁਹਾਡੀ ਅਪੌਇੰਟਮੈਂਟ ਦੀ ਕੈਲੰਡਰ ਫ਼ਾਈਲ ਹੈ। ਆਪਣੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਉਣ ਲਈ ਇਸ ਨੂੰ ਖੋਲ੍ਹੋ।

    ਇਸ ਵਿੱਚ “ਅਪੌਇੰਟਮੈਂਟ”, ਸਮਾਂ ਅਤੇ ਥਾਂ ਲਿਖੀ ਹੈ। ਤੁਹਾਡਾ ਕੈਲੰਡਰ 1 ਦਿਨ ਪਹਿਲਾਂ, ਅਤੇ ਫਿਰ 2 ਘੰਟੇ ਪਹਿਲਾਂ ਯਾਦ ਕਰਾ ਸਕਦਾ ਹੈ।
appointment-file-again = ਇਹ ਨਵੇਂ ਦਿਨ ਅਤੇ ਸਮੇਂ ਵਾਲੀ ਫ਼ਾਈਲ ਹੈ। ਆਪਣਾ ਕੈਲੰਡਰ ਬਦਲਣ ਲਈ ਇਸ ਨੂੰ ਖੋਲ੍ਹੋ।
appointment-file-gone = ਅਪੌਇੰਟਮੈਂਟ ਕੈਲੰਡਰ ਵਿੱਚੋਂ ਕੱਢਣ ਲਈ ਇਹ ਫ਼ਾਈਲ ਖੋਲ੍ਹੋ। ਕੁਝ ਕੈਲੰਡਰਾਂ ਵਿੱਚ ਇਸ ਨੂੰ ਆਪ ਮਿਟਾਉਣਾ ਪੈਂਦਾ ਹੈ।

appointment-file-summary = ਅਪੌਇੰਟਮੈਂਟ

appointment-ask-file = ਹਸਪਤਾਲ ਤੋਂ ਮਿਲੀ ਕੈਲੰਡਰ ਫ਼ਾਈਲ ਹੁਣ ਇੱਥੇ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ। ਇਸ ਦੇ ਨਾਂ ਦੇ ਅੰਤ ਵਿੱਚ .ics ਹੁੰਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਫ਼ਾਈਲ ਭੇਜੀ ਸੀ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਭੇਜੋ: ਉਹ ਸੰਭਾਲੀ ਨਹੀਂ ਗਈ।

appointment-file-fault-too-large = ਇਹ ਫ਼ਾਈਲ ਬਹੁਤ ਵੱਡੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਦਿਨ ਅਤੇ ਸਮਾਂ ਲਿਖੋ, ਜਾਂ ਸਿਰਫ਼ ਇੱਕ ਅਪੌਇੰਟਮੈਂਟ ਦੀ ਫ਼ਾਈਲ ਭੇਜੋ।
appointment-file-fault-not-fetched = ਇਹ ਫ਼ਾਈਲ ਮਿਲ ਨਹੀਂ ਸਕੀ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਭੇਜੋ, ਜਾਂ ਦਿਨ ਅਤੇ ਸਮਾਂ ਲਿਖੋ।
appointment-file-fault-not-a-calendar = ਇਹ ਫ਼ਾਈਲ ਕੈਲੰਡਰ ਵਜੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦੀ ਥਾਂ ਦਿਨ ਅਤੇ ਸਮਾਂ ਲਿਖੋ।
appointment-file-fault-no-events = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਕੋਈ ਅਪੌਇੰਟਮੈਂਟ ਨਹੀਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦੀ ਥਾਂ ਦਿਨ ਅਤੇ ਸਮਾਂ ਲਿਖੋ।
appointment-file-fault-only-past = ਇਸ ਫ਼ਾਈਲ ਦੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਲੰਘ ਚੁੱਕੀਆਂ ਹਨ।
appointment-file-fault-cancelled = ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖਿਆ ਹੈ ਕਿ ਅਪੌਇੰਟਮੈਂਟ ਰੱਦ ਹੋ ਗਈ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਹਸਪਤਾਲ ਜਾਂ ਕਲੀਨਿਕ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਸਹੀ ਹੈ।
appointment-file-fault-repeats = ਫ਼ਾਈਲ ਵਿੱਚ ਵਾਰ-ਵਾਰ ਹੋਣ ਵਾਲੀ ਅਪੌਇੰਟਮੈਂਟ ਹੈ, ਪਰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਅਗਲੀ ਕਦੋਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਦਿਨ ਅਤੇ ਸਮਾਂ ਲਿਖੋ।
appointment-file-fault-too-many = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਪੂਰਾ ਕੈਲੰਡਰ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਅਪੌਇੰਟਮੈਂਟ ਦੀ ਫ਼ਾਈਲ ਭੇਜੋ, ਜਾਂ ਦਿਨ ਅਤੇ ਸਮਾਂ ਲਿਖੋ।

appointment-offer-one = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਇਹ ਮਿਲਿਆ। ਕੀ ਇਹ ਸਹੀ ਹੈ? ਇਸ ਨੂੰ ਦਬਾਓ ਅਤੇ ਇਹ ਸੰਭਾਲ ਲਿਆ ਜਾਵੇਗਾ।
appointment-offer-several = ਤੁਹਾਡੀ ਫ਼ਾਈਲ ਵਿੱਚ ਇਹ ਮਿਲੀਆਂ। ਕਿਹੜੀ ਸੰਭਾਲੀ ਜਾਵੇ? ਕਿਸੇ ਹੋਰ ਲਈ ਫ਼ਾਈਲ ਦੁਬਾਰਾ ਭੇਜੀ ਜਾ ਸਕਦੀ ਹੈ।
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = ਇਹ ਵਾਰ-ਵਾਰ ਹੁੰਦੀ ਹੈ। ਸਿਰਫ਼ ਪਹਿਲੀ ਸੰਭਾਲੀ ਜਾਂਦੀ ਹੈ।

## Buttons (at most 40 characters)

button-appointments = ਅਪੌਇੰਟਮੈਂਟਾਂ
button-appointment-new = ਨਵੀਂ ਅਪੌਇੰਟਮੈਂਟ
button-appointment-other = ਹੋਰ ਦਿਨ ਜਾਂ ਸਮਾਂ
button-appointment-calendar = ਕੈਲੰਡਰ ਵਿੱਚੋਂ ਦਿਨ ਚੁਣੋ
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ ਪਿੱਛੇ: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = ਅੱਗੇ: { $month } ›
button-appointment-empty = ·
button-appointment-move = ਦਿਨ ਜਾਂ ਸਮਾਂ ਬਦਲੋ
button-appointment-kind = ਕਿਸ ਲਈ ਹੈ
button-appointment-no-kind = ਮੈਂ ਨਹੀਂ ਦੱਸਣਾ
button-appointment-place = ਥਾਂ
button-appointment-companion = ਨਾਲ ਕੌਣ ਜਾਵੇਗਾ
button-appointment-note = ਨੋਟ
button-appointment-clear = ਇਹ ਮਿਟਾਓ
button-appointment-file = ਮੇਰੇ ਕੈਲੰਡਰ ਵਿੱਚ ਪਾਓ
button-appointment-reminders = ਰਿਮਾਈਂਡਰ
button-appointment-cancel = ਇਹ ਅਪੌਇੰਟਮੈਂਟ ਮਿਟਾਓ
button-appointment-cancel-sure = ਹਾਂ, ਮਿਟਾਓ
button-appointment-done = ਬੱਸ ਇੰਨਾ ਹੀ
button-appointment-settings = ਸਮਾਂ-ਖੇਤਰ ਅਤੇ ਰਿਮਾਈਂਡਰ
button-appointment-change-zone = ਮੇਰਾ ਸਮਾਂ-ਖੇਤਰ ਬਦਲੋ
button-appointment-send-file = ਕੈਲੰਡਰ ਫ਼ਾਈਲ ਭੇਜੋ
