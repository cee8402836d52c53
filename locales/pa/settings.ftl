### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = ਪੰਜਾਬੀ

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ। ਜੋ ਬਦਲਣਾ ਹੋਵੇ ਉਸ ਨੂੰ ਦਬਾਓ।

    ਭਾਸ਼ਾ: { $language }
    ਦੇਸ਼: { $nation }
    ਤੁਸੀਂ: { $role }
    ਤੁਹਾਡੇ ਹਸਪਤਾਲ ਦਾ ਨੰਬਰ: { $number }
    ਕੀ ਤੁਹਾਡੀ ਸਿਹਤ ਬਾਰੇ ਗੱਲਾਂ ਰੱਖੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ: { $consent }

settings-not-set = ਨਹੀਂ ਦੱਸਿਆ
settings-consent-yes = ਹਾਂ
settings-consent-no = ਨਹੀਂ
settings-consent-unasked = ਅਜੇ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ

ask-number-text =
    ਕਿਰਪਾ ਕਰਕੇ ਉਹ ਨੰਬਰ ਲਿਖੋ ਜੋ ਤੁਹਾਡੇ ਹਸਪਤਾਲ ਨੇ ਫ਼ੌਰੀ ਫ਼ੋਨ ਲਈ ਦਿੱਤਾ ਸੀ। ਇਹ ਅਕਸਰ ਕਿਸੇ ਕਾਰਡ ਜਾਂ ਚਿੱਠੀ ਤੇ ਹੁੰਦਾ ਹੈ।

    ਜੇ ਤੁਸੀਂ ਕੋਈ ਫ਼ੌਰੀ ਹਾਲਤ ਦੱਸੋ, ਤਾਂ ਇਹ ਨੰਬਰ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਦਿਖਾਇਆ ਜਾਵੇਗਾ। ਇਹ ਗੁਪਤ ਕੋਡ ਵਿੱਚ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਹੋਰ ਕਿਸੇ ਕੰਮ ਲਈ ਨਹੀਂ ਵਰਤਿਆ ਜਾਂਦਾ। ਇਹ ਇੱਥੋਂ ਕਿਸੇ ਵੀ ਵੇਲੇ ਮਿਟਾਇਆ ਜਾ ਸਕਦਾ ਹੈ।

# $number (text): as they typed it.
ask-number-kept = ਤੁਹਾਡੇ ਲਈ ਇਹ ਨੰਬਰ ਰੱਖਿਆ ਹੋਇਆ ਹੈ: { $number }

# $number (text): as they typed it.
number-kept-text = ਫ਼ੌਰੀ ਹਾਲਤ ਵਿੱਚ ਇਹ ਨੰਬਰ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਦਿਖਾਇਆ ਜਾਵੇਗਾ: { $number }। ਕਿਰਪਾ ਕਰਕੇ ਦੇਖ ਲਵੋ ਕਿ ਇਹ ਸਹੀ ਹੈ।

number-unclear-text = ਇਹ ਫ਼ੋਨ ਨੰਬਰ ਵਜੋਂ ਪੜ੍ਹਿਆ ਨਹੀਂ ਗਿਆ। ਕਿਰਪਾ ਕਰਕੇ ਉਸੇ ਤਰ੍ਹਾਂ ਲਿਖੋ ਜਿਵੇਂ ਕਾਰਡ ਜਾਂ ਚਿੱਠੀ ਤੇ ਹੈ, ਵਿਚਲੀਆਂ ਖਾਲੀ ਥਾਵਾਂ ਸਮੇਤ।

number-forgotten-text = ਉਹ ਨੰਬਰ ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ ਹੈ।

nation-england = ਇੰਗਲੈਂਡ
nation-scotland = ਸਕਾਟਲੈਂਡ
nation-wales = ਵੇਲਜ਼
nation-northern-ireland = ਉੱਤਰੀ ਆਇਰਲੈਂਡ
nation-united-states = ਅਮਰੀਕਾ (United States)
nation-elsewhere = ਕਿਤੇ ਹੋਰ, ਜਾਂ ਪੱਕਾ ਪਤਾ ਨਹੀਂ

role-patient = ਮੈਨੂੰ ਕੈਂਸਰ ਹੈ, ਜਾਂ ਹੋ ਸਕਦਾ ਹੈ
role-family = ਮੈਂ ਪਰਿਵਾਰ ਜਾਂ ਦੋਸਤਾਂ ਵਿੱਚੋਂ ਹਾਂ
role-support-worker = ਮੈਂ ਸਹਾਇਤਾ ਕਰਮਚਾਰੀ ਹਾਂ
