### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = ਐਮਰਜੈਂਸੀ (UK)
helpline-emergency-911 = ਐਮਰਜੈਂਸੀ (US)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, ਫਿਰ ਮਾਨਸਿਕ ਸਿਹਤ ਦੇ ਸੰਕਟ ਲਈ 2 ਦਬਾਓ
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, ਫ਼ੋਨ ਜਾਂ ਟੈਕਸਟ
helpline-macmillan = Macmillan Support Line
helpline-cruk-nurses = Cancer Research UK ਦੀਆਂ ਨਰਸਾਂ
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Kidney Cancer UK Support Line (ਗੁਰਦੇ ਦਾ ਕੈਂਸਰ)
helpline-kidney-cancer-uk-general = Kidney Cancer UK, ਆਮ ਸਵਾਲ
helpline-ovacome = Ovacome, ਅੰਡੇਦਾਨੀ (ovary) ਦੇ ਕੈਂਸਰ ਲਈ
helpline-blood-cancer-uk = Blood Cancer UK (ਖ਼ੂਨ ਦਾ ਕੈਂਸਰ)
helpline-pass-scotland = ਮਰੀਜ਼ ਸਲਾਹ ਅਤੇ ਸਹਾਇਤਾ ਸੇਵਾ (Patient Advice and Support Service, PASS)
helpline-nhs-inform = NHS inform
helpline-nci = National Cancer Institute ਦੀ ਜਾਣਕਾਰੀ ਸੇਵਾ

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, ਈਮੇਲ { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = ਦਿਨ-ਰਾਤ
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = ਹਰ ਰੋਜ਼ { $open } ਤੋਂ { $close } ਤੱਕ
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = ਸੋਮਵਾਰ ਤੋਂ ਸ਼ੁੱਕਰਵਾਰ { $open } ਤੋਂ { $close } ਤੱਕ
helpline-open = (ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ)
helpline-closed = (ਹੁਣ ਬੰਦ ਹੈ)
