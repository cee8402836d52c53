### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਕੁਝ ਵੀ ਰੱਖਣ ਤੋਂ ਪਹਿਲਾਂ ਤੁਹਾਡੀ ਹਾਂ ਚਾਹੀਦੀ ਹੈ।

    ਜੋ ਤੁਸੀਂ ਦਿਓ, ਕੀ ਉਹ ਰੱਖਿਆ ਜਾਵੇ: ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ, ਸੂਚੀਆਂ ਅਤੇ ਕਾਰਨ, ਅਤੇ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ? ਇਹ ਤੁਹਾਡੀ ਤਿਆਰੀ ਵਿੱਚ ਮਦਦ ਲਈ, ਯਾਦ ਕਰਾਉਣ ਲਈ, ਅਤੇ ਫ਼ੌਰੀ ਹਾਲਤ ਵਿੱਚ ਉਹ ਨੰਬਰ ਪਹਿਲਾਂ ਦਿਖਾਉਣ ਲਈ ਵਰਤੇ ਜਾਂਦੇ ਹਨ। ਇਹ ਹੋਰ ਕਿਸੇ ਕੰਮ ਲਈ ਨਹੀਂ ਵਰਤੇ ਜਾਂਦੇ।

    ਇਹ ਗੁਪਤ ਕੋਡ ਵਿੱਚ ਰੱਖੇ ਜਾਂਦੇ ਹਨ। /mydata ਇਹ ਤੁਹਾਨੂੰ ਦਿਖਾਉਂਦਾ ਹੈ ਅਤੇ /delete ਮਿਟਾਉਂਦਾ ਹੈ, ਕਿਸੇ ਵੀ ਵੇਲੇ। Telegram ਇਸ ਚੈਟ ਦੀ ਆਪਣੀ ਨਕਲ ਰੱਖਦਾ ਹੈ।

    ਜੇ ਇਹ ਕਿਸੇ ਹੋਰ ਬਾਰੇ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਉਹਨਾਂ ਦੀ ਸਹਿਮਤੀ ਜ਼ਰੂਰੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਨਾਂਹ ਕਹੋ, ਤਾਂ ਵੀ ਕੁਝ ਵੀ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ।

own-consent-more =
    ਜੇ ਤੁਸੀਂ ਹਾਂ ਕਹੋ ਤਾਂ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਸਿਰਫ਼ ਉਹ ਜੋ ਤੁਸੀਂ ਦਿਓ:
    - ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ: ਦਿਨ, ਸਮਾਂ, ਥਾਂ, ਨਾਲ ਕੌਣ ਜਾਵੇਗਾ, ਤੁਹਾਡਾ ਨੋਟ
    - ਤੁਹਾਨੂੰ ਕਦੋਂ ਯਾਦ ਕਰਾਉਣਾ ਹੈ
    - ਤੁਹਾਡੀਆਂ ਸੂਚੀਆਂ ਤੇ ਲਾਏ ਨਿਸ਼ਾਨ ਅਤੇ ਲਿਖਤਾਂ, ਅਤੇ ਤੁਹਾਡੇ ਕਾਰਨ
    - ਤੁਹਾਡੇ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ

    ਕਿਉਂ: ਤੁਹਾਨੂੰ ਵੇਲੇ ਸਿਰ ਯਾਦ ਕਰਾਉਣ ਅਤੇ ਤੁਹਾਡੀਆਂ ਸੂਚੀਆਂ ਤਿਆਰ ਰੱਖਣ ਲਈ। ਫ਼ੌਰੀ ਹਾਲਤ ਵਿੱਚ ਤੁਹਾਡੇ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ ਪਹਿਲਾਂ ਦਿਖਾਇਆ ਜਾਂਦਾ ਹੈ। ਇਹ ਹੋਰ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਮਿਲਦਾ, ਅਤੇ ਤੁਹਾਨੂੰ ਕੁਝ ਵੇਚਣ ਲਈ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ।

    ਕੌਣ ਪੜ੍ਹ ਸਕਦਾ ਹੈ: ਇਹ ਗੁਪਤ ਕੋਡ ਵਿੱਚ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਉਸ ਦੀ ਚਾਬੀ ਸਿਰਫ਼ ਤੁਹਾਡੇ ਰਿਕਾਰਡ ਲਈ ਹੁੰਦੀ ਹੈ। ਸਿਰਫ਼ ਇਹ ਬੋਟ ਅਤੇ ਇਸ ਨੂੰ ਚਲਾਉਣ ਵਾਲੇ ਲੋਕ ਉਸ ਨੂੰ ਖੋਲ੍ਹ ਸਕਦੇ ਹਨ।

    ਕਿੰਨੀ ਦੇਰ: ਲੰਘ ਚੁੱਕੀ ਅਪੌਇੰਟਮੈਂਟ 30 ਦਿਨਾਂ ਬਾਅਦ ਮਿਟਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਬਾਕੀ ਸਭ ਉਦੋਂ ਤੱਕ ਰਹਿੰਦਾ ਹੈ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਉਸ ਨੂੰ ਬਦਲੋ ਜਾਂ ਮਿਟਾਓ ਨਹੀਂ।

    Telegram ਸਾਡੇ ਸੁਨੇਹੇ ਪਹੁੰਚਾਉਂਦਾ ਹੈ ਅਤੇ ਇਸ ਚੈਟ ਦੀ ਆਪਣੀ ਨਕਲ ਰੱਖਦਾ ਹੈ। ਉਹ ਨਕਲ ਇੱਥੋਂ ਨਹੀਂ ਮਿਟਾਈ ਜਾ ਸਕਦੀ। Telegram ਵਿੱਚ ਇਹ ਚੈਟ ਤੁਸੀਂ ਆਪ ਮਿਟਾ ਲਵੋ।

    /settings ਵਿੱਚ ਜਾ ਕੇ ਆਪਣੀ ਹਾਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਵਾਪਸ ਲਈ ਜਾ ਸਕਦੀ ਹੈ। ਫਿਰ ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਜੋ ਰੱਖਿਆ ਸੀ, ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ। /delete ਨਾਲ ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।

    ਜੇ ਇਹ ਕਿਸੇ ਹੋਰ ਬਾਰੇ ਹੈ, ਤਾਂ ਪਹਿਲਾਂ ਉਹਨਾਂ ਦੀ ਸਹਿਮਤੀ ਜ਼ਰੂਰੀ ਹੈ।

    ਕੀ ਇਹ ਗੱਲਾਂ ਤੁਹਾਡੇ ਲਈ ਰੱਖੀਆਂ ਜਾਣ?

own-consent-agreed =
    ਤੁਸੀਂ ਹਾਂ ਕਿਹਾ ਸੀ: ਸਿਹਤ ਬਾਰੇ ਜੋ ਤੁਸੀਂ ਦਿਓ, ਉਹ ਰੱਖਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਯਾਨੀ ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ, ਸੂਚੀਆਂ ਅਤੇ ਕਾਰਨ, ਅਤੇ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ।

    ਆਪਣੀ ਹਾਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਵਾਪਸ ਲਈ ਜਾ ਸਕਦੀ ਹੈ। ਫਿਰ ਇਹ ਮਿਟਾ ਦਿੱਤੇ ਜਾਂਦੇ ਹਨ।

own-consent-declined =
    ਠੀਕ ਹੈ। ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ।

    ਫਿਰ ਵੀ ਕੁਝ ਵੀ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਅਤੇ ਹਰ ਜਵਾਬ ਪੜ੍ਹਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਅਪੌਇੰਟਮੈਂਟਾਂ, ਸੂਚੀਆਂ ਜਾਂ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ ਨਹੀਂ ਰੱਖੇ ਜਾ ਸਕਦੇ, ਅਤੇ ਤੁਹਾਨੂੰ ਯਾਦ ਨਹੀਂ ਕਰਾਇਆ ਜਾ ਸਕਦਾ।

    ਜੇ ਮਨ ਬਦਲੇ, ਤਾਂ /settings ਖੋਲ੍ਹੋ ਅਤੇ “{ button-own-consent }” ਚੁਣੋ।

own-ask-withdraw =
    ਕੀ ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਜੋ ਰੱਖਿਆ ਹੈ, ਉਹ ਮਿਟਾ ਦਿੱਤਾ ਜਾਵੇ?

    ਯਾਨੀ ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਅਤੇ ਉਹਨਾਂ ਦੇ ਰਿਮਾਈਂਡਰ, ਸੂਚੀਆਂ ਅਤੇ ਕਾਰਨ, ਅਤੇ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਆ ਸਕਦਾ।

    ਤੁਹਾਡੀ ਭਾਸ਼ਾ, ਤੁਹਾਡਾ ਦੇਸ਼ ਅਤੇ ਤੁਸੀਂ ਕੌਣ ਹੋ, ਇਹ ਰਹਿੰਦੇ ਹਨ। ਫਿਰ ਵੀ ਕੁਝ ਵੀ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ।

own-withdrawn =
    ਇਹ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਹੁਣ ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਕੁਝ ਨਹੀਂ ਰੱਖਿਆ ਹੋਇਆ, ਅਤੇ ਕੋਈ ਰਿਮਾਈਂਡਰ ਨਹੀਂ ਆਵੇਗਾ।

    ਫਿਰ ਵੀ ਕੁਝ ਵੀ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਜੇ ਮਨ ਬਦਲੇ, ਤਾਂ /settings ਖੋਲ੍ਹੋ ਅਤੇ “{ button-own-consent }” ਚੁਣੋ।

own-unchanged = ਕੁਝ ਨਹੀਂ ਮਿਟਾਇਆ ਗਿਆ। ਸਭ ਕੁਝ ਪਹਿਲਾਂ ਵਾਂਗ ਹੈ।

## Everything that is kept. Shown by /mydata.

own-data-title = ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਹੋਇਆ ਹੈ

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    ਇਸ ਚੈਟ ਦਾ ਨੰਬਰ, ਤਾਂ ਜੋ ਤੁਹਾਨੂੰ ਜਵਾਬ ਭੇਜਿਆ ਜਾ ਸਕੇ
    ਭਾਸ਼ਾ: { $language }
    ਦੇਸ਼: { $nation }
    ਤੁਸੀਂ: { $role }
    ਤੁਹਾਡੇ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ: { $number }
    ਕੀ ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਗੱਲਾਂ ਰੱਖੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = ਹਾਂ (ਸ਼ਬਦਾਂ ਦਾ ਰੂਪ { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = ਨਹੀਂ (ਸ਼ਬਦਾਂ ਦਾ ਰੂਪ { $version })
own-data-consent-unasked = ਅਜੇ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ

own-data-appointments = ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ
own-data-appointments-none = ਕੋਈ ਨਹੀਂ

# $kind (text): for example “Second opinion”.
own-data-kind = ਕਿਸ ਲਈ: { $kind }
# $place (text): where it is, in their words.
own-data-place = ਥਾਂ: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = ਨਾਲ ਕੌਣ: { $companion }
# $note (text): their note.
own-data-note = ਨੋਟ: { $note }

own-data-lists = ਤੁਹਾਡੀਆਂ ਸੂਚੀਆਂ
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: { $done } ਹੋ ਗਏ, { $removed } ਹਟਾਏ ਗਏ। ਤੁਹਾਡੀਆਂ ਆਪਣੀਆਂ ਗੱਲਾਂ:
own-data-reasons = ਤੁਹਾਡੇ ਕਾਰਨ

own-data-reminders = ਤੁਹਾਡੇ ਰਿਮਾਈਂਡਰ
own-data-reminders-none = ਕੋਈ ਨਹੀਂ
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = ਤੁਹਾਡਾ ਸਮਾਂ-ਖੇਤਰ (time zone): { $zone }

own-data-rest = ਤਾਂ ਜੋ ਜਿੱਥੇ ਛੱਡਿਆ ਸੀ ਉੱਥੋਂ ਅੱਗੇ ਚੱਲ ਸਕੀਏ
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = ਆਖਰੀ ਜਵਾਬ ਜੋ ਤੁਸੀਂ ਖੋਲ੍ਹਿਆ: { $title }
own-data-choices = ਆਖਰੀ ਸੁਨੇਹੇ ਹੇਠਲੀਆਂ ਚੋਣਾਂ
own-data-unfinished = ਜੋ ਇਸ ਵੇਲੇ ਵਿਚਾਲੇ ਹੈ
own-data-consent-read = ਕਿ ਤੁਸੀਂ ਪੜ੍ਹਿਆ ਕਿ ਮਰੀਜ਼ ਦੀ ਸਹਿਮਤੀ ਜ਼ਰੂਰੀ ਹੈ
own-data-judged = ਆਖਰੀ ਜਵਾਬ ਜਿਸ ਬਾਰੇ ਤੁਸੀਂ ਦੱਸਿਆ ਕਿ ਮਦਦ ਹੋਈ ਜਾਂ ਨਹੀਂ
own-data-languages = ਤੁਹਾਨੂੰ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਬਾਰੇ ਦੱਸਿਆ ਗਿਆ

own-data-file = ਇਹੀ ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ, ਸਾਰੇ ਵੇਰਵਿਆਂ ਸਮੇਤ। ਇਹ ਆਪਣੇ ਕੋਲ ਰੱਖੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਸੇਵਾ ਨੂੰ ਦਿਓ।
own-data-file-name = my-data.json

## The end

own-ask-delete =
    ਕੀ ਤੁਹਾਡੇ ਬਾਰੇ ਰੱਖਿਆ ਸਭ ਕੁਝ ਮਿਟਾ ਦਿੱਤਾ ਜਾਵੇ?

    ਫਿਰ ਤੁਹਾਡੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਅਤੇ ਰਿਮਾਈਂਡਰ, ਸੂਚੀਆਂ ਅਤੇ ਕਾਰਨ, ਅਤੇ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ ਨਹੀਂ ਰਹਿਣਗੇ। ਤੁਹਾਡੀ ਭਾਸ਼ਾ, ਤੁਹਾਡਾ ਦੇਸ਼ ਅਤੇ ਤੁਸੀਂ ਕੌਣ ਹੋ, ਇਹ ਵੀ ਨਹੀਂ ਰਹਿਣਗੇ। ਤੁਹਾਡੀ ਚਾਬੀ ਵੀ ਨਸ਼ਟ ਕਰ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਕੁਝ ਵੀ ਵਾਪਸ ਨਹੀਂ ਆ ਸਕਦਾ।

    ਇੱਕ ਆਖਰੀ ਸੁਨੇਹਾ ਆਵੇਗਾ, ਫਿਰ ਕੋਈ ਨਹੀਂ। ਜੇ ਤੁਸੀਂ ਦੁਬਾਰਾ ਲਿਖੋ, ਤਾਂ ਸਭ ਕੁਝ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਹੋਵੇਗਾ।

own-erased =
    ਸਭ ਬੰਦ ਹੋ ਗਿਆ ਹੈ, ਅਤੇ ਤੁਹਾਡੇ ਬਾਰੇ ਜੋ ਰੱਖਿਆ ਸੀ ਉਹ ਸਭ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਇੱਥੋਂ ਹੋਰ ਕੋਈ ਸੁਨੇਹਾ ਨਹੀਂ ਆਵੇਗਾ।

    ਇਹ ਚੈਟ ਅਜੇ Telegram ਵਿੱਚ ਹੈ, ਅਤੇ ਉੱਥੇ ਮਿਟਾਈ ਜਾ ਸਕਦੀ ਹੈ। ਜੇ ਤੁਸੀਂ ਕਦੇ ਦੁਬਾਰਾ ਲਿਖੋ, ਤਾਂ ਸਭ ਕੁਝ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਸ਼ੁਰੂ ਹੋਵੇਗਾ।

## Buttons (at most 40 characters)

button-own-agree = ਹਾਂ
button-own-disagree = ਨਹੀਂ
button-own-tell-more = ਮੈਨੂੰ ਹੋਰ ਦੱਸੋ
button-own-consent = ਕੀ ਸਿਹਤ ਬਾਰੇ ਗੱਲਾਂ ਰੱਖੀਆਂ ਜਾਣ?
button-own-take-back = ਮੇਰੀ ਸਿਹਤ ਬਾਰੇ ਗੱਲਾਂ ਮਿਟਾਓ
button-own-withdraw = ਹਾਂ, ਮਿਟਾਓ
button-own-data = ਜੋ ਕੁਝ ਰੱਖਿਆ ਹੈ, ਸਭ ਦਿਖਾਓ
button-own-delete = ਸਭ ਕੁਝ ਮਿਟਾਓ
button-own-delete-all = ਹਾਂ, ਸਭ ਕੁਝ ਮਿਟਾਓ
button-own-keep = ਨਹੀਂ, ਰੱਖੋ
button-own-stop = ਸਭ ਕੁਝ ਬੰਦ ਕਰੋ ਅਤੇ ਮਿਟਾਓ

own-stop-phrases = ਸਭ ਕੁਝ ਬੰਦ ਕਰੋ | ਸਭ ਬੰਦ ਕਰੋ | ਸਾਰਾ ਕੁਝ ਬੰਦ ਕਰੋ | ਸਭ ਕੁਝ ਬੰਦ ਕਰ ਦਿਓ | sab kujh band karo | sab band karo | sara kujh band karo
