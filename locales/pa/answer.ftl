### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = ਹੁਣ ਇਹ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ:

answer-keep-your-place = ਆਪਣੀ ਵਾਰੀ ਨਾ ਗੁਆਓ: ਬੁੱਕ ਕੀਤੇ ਟੈਸਟ ਜਾਂ ਇਲਾਜ ਰੱਦ ਨਾ ਕਰੋ। ਆਪਣੀ ਟੀਮ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੀ ਉਡੀਕ ਕਰਨ ਨਾਲ ਤੁਹਾਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ।

answer-helplines = ਇਹਨਾਂ ਨੂੰ ਫ਼ੋਨ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ:

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = ਸਰੋਤ: { $publishers }। ਜਾਂਚਿਆ ਗਿਆ: { $date }। ਕਿਸ ਲਈ: { $nation }।

answer-for-everywhere = ਸਾਰੇ ਦੇਸ਼

answer-for-elsewhere = ਉਹ ਥਾਵਾਂ ਜੋ ਸਾਡੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ (ਤੁਹਾਡੇ ਇੱਥੇ ਨਿਯਮ ਵੱਖਰੇ ਹੋ ਸਕਦੇ ਹਨ)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = ਇਸ ਜਵਾਬ ਨੂੰ { $date } ਨੂੰ ਦੁਬਾਰਾ ਜਾਂਚਿਆ ਜਾਣਾ ਸੀ। ਕੁਝ ਗੱਲਾਂ ਬਦਲ ਗਈਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਜੇ ਇਹ ਤੁਹਾਡੇ ਲਈ ਜ਼ਰੂਰੀ ਹੈ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਟੀਮ ਤੋਂ ਪੁੱਛੋ।

## No answer, or not yet

did-you-mean-text = ਪੱਕਾ ਪਤਾ ਨਹੀਂ ਲੱਗਾ ਕਿ ਤੁਹਾਡਾ ਮਤਲਬ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕਿਸ ਤੋਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇੱਕ ਚੁਣੋ, ਜਾਂ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛੋ।

declined-medical-advice =
    ਇਹ ਇੱਕ ਜ਼ਰੂਰੀ ਸਵਾਲ ਹੈ, ਅਤੇ ਇਸ ਲਈ ਉਹ ਚਾਹੀਦਾ ਹੈ ਜੋ ਤੁਹਾਨੂੰ ਜਾਣਦਾ ਹੋਵੇ। ਇਹ ਸੇਵਾ ਡਾਕਟਰ ਨਹੀਂ ਹੈ ਅਤੇ ਇਸ ਦਾ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦੀ।

    ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੇ ਡਾਕਟਰ ਜਾਂ ਮਾਹਿਰ ਨਰਸ ਤੋਂ ਪੁੱਛੋ। ਜੇ ਦੇਰ ਨਹੀਂ ਕੀਤੀ ਜਾ ਸਕਦੀ, ਤਾਂ ਉਸ ਨੰਬਰ ਤੇ ਫ਼ੋਨ ਕਰੋ ਜੋ ਤੁਹਾਡੀ ਟੀਮ ਨੇ ਦਿੱਤਾ ਸੀ।

    ਇੱਥੇ ਦੂਜੀ ਰਾਏ ਲੈਣ ਬਾਰੇ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

declined-booking =
    ਇਹ ਸੇਵਾ ਤੁਹਾਡੇ ਲਈ ਕੁਝ ਬੁੱਕ, ਬਦਲ ਜਾਂ ਰੱਦ ਨਹੀਂ ਕਰ ਸਕਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਹਸਪਤਾਲ ਜਾਂ ਡਾਕਟਰ ਦੇ ਕਲੀਨਿਕ ਨੂੰ ਫ਼ੋਨ ਕਰੋ। ਨੰਬਰ ਅਕਸਰ ਤੁਹਾਡੀ ਚਿੱਠੀ ਤੇ ਹੁੰਦਾ ਹੈ।

    ਇੱਥੇ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਦੂਜੀ ਰਾਏ ਕਿਵੇਂ ਮੰਗੀਏ ਅਤੇ ਉਸ ਦੀ ਤਿਆਰੀ ਕਿਵੇਂ ਕਰੀਏ।

declined-another-language =
    ਹਾਲੇ ਇਹ ਸੇਵਾ ਸਿਰਫ਼ ਉਹਨਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਹੈ ਜੋ /settings ਵਿੱਚ ਹਨ। ਡਾਕਟਰਾਂ ਨਾਲ ਗੱਲਬਾਤ ਲਈ ਪਹਿਲਾਂ ਹੀ ਪੁੱਛ ਲਵੋ ਕਿ ਕੀ ਦੁਭਾਸ਼ੀਆ (interpreter) ਮਿਲ ਸਕਦਾ ਹੈ।

declined-other =
    ਇੱਥੇ ਇਸ ਦਾ ਜਵਾਬ ਨਹੀਂ ਹੈ। ਇੱਥੇ ਕੈਂਸਰ ਦੇ ਇਲਾਜ ਵਿੱਚ ਦੂਜੀ ਰਾਏ ਬਾਰੇ ਮਦਦ ਮਿਲ ਸਕਦੀ ਹੈ।

    ਕਿਰਪਾ ਕਰਕੇ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛੋ, ਜਾਂ ਵਿਸ਼ੇ ਦੇਖੋ। ਆਪਣੀ ਸਿਹਤ ਬਾਰੇ ਸਵਾਲਾਂ ਲਈ ਆਪਣੇ ਡਾਕਟਰ ਜਾਂ ਨਰਸ ਤੋਂ ਪੁੱਛੋ।

## Small talk

smalltalk-greeting = ਸਤਿ ਸ੍ਰੀ ਅਕਾਲ। ਤੁਸੀਂ ਦੂਜੀ ਰਾਏ ਬਾਰੇ ਕੀ ਜਾਣਨਾ ਹੈ? ਆਪਣਾ ਸਵਾਲ ਲਿਖੋ, ਜਾਂ ਹੇਠੋਂ ਚੁਣੋ।
smalltalk-thanks = ਕੋਈ ਗੱਲ ਨਹੀਂ। ਵਾਪਸ ਆ ਕੇ ਕਿਸੇ ਵੀ ਵੇਲੇ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ।
smalltalk-who-are-you = ਇਹ ਇੱਕ ਆਟੋਮੈਟਿਕ ਸੇਵਾ ਹੈ। ਇਸ ਚੈਟ ਨੂੰ ਕੋਈ ਇਨਸਾਨ ਨਹੀਂ ਪੜ੍ਹਦਾ, ਅਤੇ ਇਹ ਡਾਕਟਰ ਨਹੀਂ ਹੈ। ਇਸ ਦੇ ਜਵਾਬ ਪਹਿਲਾਂ ਤੋਂ ਲਿਖੇ ਅਤੇ ਜਾਂਚੇ ਗਏ ਹਨ।
smalltalk-frustrated = ਅਫ਼ਸੋਸ ਹੈ ਕਿ ਇੱਥੋਂ ਤੁਹਾਨੂੰ ਮਦਦ ਨਹੀਂ ਮਿਲੀ। ਇੱਥੇ ਸਿਰਫ਼ ਦੂਜੀ ਰਾਏ ਬਾਰੇ ਜਾਣਕਾਰੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪੁੱਛੋ, ਵਿਸ਼ੇ ਦੇਖੋ, ਜਾਂ ਆਪਣੇ ਡਾਕਟਰ ਜਾਂ ਨਰਸ ਨਾਲ ਗੱਲ ਕਰੋ।
