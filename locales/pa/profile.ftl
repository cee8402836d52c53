### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

profile-name = ਪੁੱਛੋ ਅਤੇ ਤਿਆਰੀ ਕਰੋ
profile-short-description = ਕੀ ਕੈਂਸਰ ਦੇ ਇਲਾਜ ਬਾਰੇ ਦੂਜੀ ਰਾਏ ਲਵਾਂ, ਅਤੇ ਕਿਵੇਂ? ਜਾਂਚੇ ਹੋਏ ਜਵਾਬ। ਆਟੋਮੈਟਿਕ ਸੇਵਾ, ਡਾਕਟਰ ਨਹੀਂ।
profile-description =
    ਕੈਂਸਰ ਵਾਲੇ ਲੋਕਾਂ, ਉਹਨਾਂ ਦੇ ਪਰਿਵਾਰ ਅਤੇ ਦੋਸਤਾਂ, ਅਤੇ ਸਹਾਇਤਾ ਕਰਮਚਾਰੀਆਂ ਲਈ।

    ਦੂਜੀ ਰਾਏ ਲੈਣ ਬਾਰੇ ਪੁੱਛੋ: ਇਹ ਕੀ ਹੈ, ਕਿਵੇਂ ਮੰਗੀਏ, ਤਿਆਰੀ ਕਿਵੇਂ ਕਰੀਏ, ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ। ਜਵਾਬ ਪਹਿਲਾਂ ਤੋਂ ਲਿਖੇ ਅਤੇ ਜਾਂਚੇ ਗਏ ਹਨ, ਅਤੇ ਤੁਹਾਡੇ ਇਲਾਕੇ ਮੁਤਾਬਕ ਹਨ।

    ਇਹ ਇੱਕ ਆਟੋਮੈਟਿਕ ਸੇਵਾ ਹੈ, ਡਾਕਟਰ ਨਹੀਂ। ਚੈਟ ਨੂੰ ਕੋਈ ਇਨਸਾਨ ਨਹੀਂ ਦੇਖ ਰਿਹਾ।

command-start = ਸ਼ੁਰੂ ਕਰੋ, ਜਾਂ ਮੁੱਖ ਸਫ਼ੇ ਤੇ ਜਾਓ
command-topics = ਸਾਰੇ ਵਿਸ਼ੇ
command-appointment = ਅਪੌਇੰਟਮੈਂਟ ਲਿਖੋ
command-appointments = ਮੇਰੀਆਂ ਅਪੌਇੰਟਮੈਂਟਾਂ ਅਤੇ ਰਿਮਾਈਂਡਰ
command-checklists = ਤਿਆਰੀ ਲਈ ਸੂਚੀਆਂ: ਨਿਸ਼ਾਨ ਲਾਓ ਅਤੇ ਛਾਪੋ
command-help = ਇਸ ਨੂੰ ਕਿਵੇਂ ਵਰਤੀਏ
command-settings = ਭਾਸ਼ਾ, ਦੇਸ਼, ਤੁਸੀਂ ਕੌਣ ਹੋ
command-language = ਭਾਸ਼ਾ ਬਦਲੋ
command-cancel = ਜੋ ਪੁੱਛਿਆ ਜਾ ਰਿਹਾ ਹੈ ਉਹ ਬੰਦ ਕਰੋ
command-about = ਇਹ ਕਿਸ ਨੇ ਬਣਾਇਆ
command-privacy = ਤੁਹਾਡੇ ਬਾਰੇ ਕੀ ਰੱਖਿਆ ਜਾਂਦਾ ਹੈ
command-mydata = ਮੇਰੇ ਬਾਰੇ ਰੱਖਿਆ ਸਭ ਕੁਝ ਦਿਖਾਓ
command-delete = ਮੇਰੇ ਬਾਰੇ ਰੱਖਿਆ ਸਭ ਕੁਝ ਮਿਟਾਓ
command-stop = ਸਭ ਕੁਝ ਤੁਰੰਤ ਬੰਦ ਕਰੋ ਅਤੇ ਮਿਟਾਓ
