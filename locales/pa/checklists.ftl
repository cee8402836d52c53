### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = ਮੰਗਣ ਤੋਂ ਪਹਿਲਾਂ
    .purpose = ਦੂਜੀ ਰਾਏ ਮੰਗਣ ਤੋਂ ਪਹਿਲਾਂ ਸਾਫ਼ ਸੋਚ ਲਵੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ।
checklist-before-you-ask-consent = ਪਹਿਲਾਂ ਮਰੀਜ਼ ਤੋਂ ਪੁੱਛੋ: ਕੀ ਉਹ ਇਹ ਚਾਹੁੰਦੇ ਹਨ?
    .more = ਫ਼ੈਸਲਾ ਉਹਨਾਂ ਦਾ ਹੈ, ਅਤੇ ਤੁਹਾਡੀ ਮਦਦ ਲਈ ਉਹਨਾਂ ਦੀ ਸਹਿਮਤੀ ਜ਼ਰੂਰੀ ਹੈ। ਜੇ ਜਵਾਬ ਨਾਂਹ ਹੈ, ਤਾਂ ਗੱਲ ਉੱਥੇ ਹੀ ਛੱਡੋ।
checklist-before-you-ask-your-reason = ਲਿਖੋ ਕਿ ਹੋਰ ਰਾਏ ਕਿਉਂ ਚਾਹੀਦੀ ਹੈ
    .more = ਇੱਕ-ਦੋ ਕਾਰਨ ਕਾਫ਼ੀ ਹਨ। ਇਹਨਾਂ ਨਾਲ ਤੁਹਾਡੀ ਅਤੇ ਡਾਕਟਰ ਦੀ ਮਦਦ ਹੁੰਦੀ ਹੈ।
checklist-before-you-ask-explain-again = ਡਾਕਟਰ ਨੂੰ ਇੱਕ ਵਾਰ ਹੋਰ ਸਮਝਾਉਣ ਲਈ ਕਹੋ
    .more = ਅਕਸਰ ਚੰਗੀ ਗੱਲਬਾਤ ਹੀ ਕਾਫ਼ੀ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਫਿਰ ਦੂਜੀ ਰਾਏ ਦੀ ਲੋੜ ਨਹੀਂ ਪੈਂਦੀ।
checklist-before-you-ask-could-waiting-harm = ਡਾਕਟਰ ਤੋਂ ਪੁੱਛੋ: ਕੀ ਉਡੀਕ ਨਾਲ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ?
    .more = ਪੁੱਛੋ ਕਿ ਕਿੰਨੀ ਦੇਰ ਹੋ ਸਕਦੀ ਹੈ। ਜੇ ਇਲਾਜ ਦੀ ਤੁਰੰਤ ਲੋੜ ਹੈ, ਤਾਂ ਫ਼ੈਸਲਾ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੀ ਟੀਮ ਨਾਲ ਗੱਲ ਕਰੋ।
checklist-before-you-ask-keep-bookings = ਬੁੱਕ ਕੀਤੇ ਟੈਸਟ ਅਤੇ ਇਲਾਜ ਕਾਇਮ ਰੱਖੋ
    .more = ਉਹਨਾਂ ਨੂੰ ਰੱਦ ਨਾ ਕਰੋ। ਜੇ ਤੁਸੀਂ ਪਹਿਲੇ ਡਾਕਟਰ ਕੋਲ ਰਹੋ, ਤਾਂ ਰੱਖੀਆਂ ਤਾਰੀਖ਼ਾਂ ਨਾਲ ਸਮਾਂ ਬਚਦਾ ਹੈ।
checklist-before-you-ask-for-and-against = ਸੋਚੋ: ਇਸ ਦੇ ਫ਼ਾਇਦੇ ਅਤੇ ਨੁਕਸਾਨ ਕੀ ਹਨ
    .more = ਫ਼ਾਇਦਾ: ਇੱਕ ਹੋਰ ਮਾਹਿਰ ਤੁਹਾਡਾ ਮਾਮਲਾ ਦੇਖਦਾ ਹੈ। ਨੁਕਸਾਨ: ਇਲਾਜ ਦੇਰ ਨਾਲ ਸ਼ੁਰੂ ਹੋ ਸਕਦਾ ਹੈ, ਅਤੇ ਸਫ਼ਰ ਲੰਮਾ ਹੋ ਸਕਦਾ ਹੈ।
checklist-before-you-ask-your-questions = ਜੋ ਸਮਝ ਨਹੀਂ ਆਇਆ, ਉਹ ਲਿਖੋ
    .more = ਦੁਬਾਰਾ ਪੁੱਛਣ ਤੇ ਕਿਸੇ ਨੂੰ ਬੁਰਾ ਮਹਿਸੂਸ ਨਹੀਂ ਹੋਣਾ ਚਾਹੀਦਾ। ਸਮਝਣ ਲਈ ਬਹੁਤ ਕੁਝ ਹੁੰਦਾ ਹੈ।
checklist-before-you-ask-why-this-plan = ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਲਈ ਇਹ ਇਲਾਜ ਕਿਉਂ ਚੁਣਿਆ ਗਿਆ
    .more = ਤੁਹਾਡੇ ਡਾਕਟਰ ਜਾਂ ਮਾਹਿਰ ਨਰਸ ਦੱਸ ਸਕਦੇ ਹਨ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਹੋਰ ਕੀ ਇਲਾਜ ਹਨ।
checklist-before-you-ask-company = ਕਿਸੇ ਨੂੰ ਗੱਲਬਾਤ ਤੇ ਨਾਲ ਚੱਲਣ ਲਈ ਕਹੋ
checklist-before-you-ask-whom-to-ask-uk = ਚੁਣੋ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ: consultant, GP ਜਾਂ ਵਿਭਾਗ
    .more = ਪਹਿਲਾਂ ਕੰਸਲਟੈਂਟ (consultant, ਹਸਪਤਾਲ ਦੇ ਸੀਨੀਅਰ ਡਾਕਟਰ) ਨੂੰ ਪੁੱਛਣਾ ਸਭ ਤੋਂ ਚੰਗਾ ਹੈ। ਦੂਜਾ ਰਾਹ GP (ਪਰਿਵਾਰਕ ਡਾਕਟਰ) ਹਨ।
checklist-before-you-ask-private-price-uk = ਪੈਸੇ ਦੇਣੇ ਹੋਣ, ਤਾਂ ਪਹਿਲਾਂ ਕੀਮਤ ਪੁੱਛੋ
    .more = ਜੇ ਪੈਸੇ ਤੁਸੀਂ ਆਪ ਦੇਣੇ ਹਨ, ਤਾਂ ਕੀਮਤ ਸ਼ੁਰੂ ਵਿੱਚ ਦੱਸਣੀ ਲਾਜ਼ਮੀ ਹੈ। ਬੀਮਾ ਹੋਵੇ, ਤਾਂ ਬੁੱਕ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਪੁੱਛੋ।
checklist-before-you-ask-names-us = ਸੰਪਰਕ ਲਈ ਡਾਕਟਰਾਂ ਦੇ ਨਾਂ ਪੁੱਛੋ
    .more = ਆਪਣੇ ਡਾਕਟਰ ਤੋਂ, ਜਾਂ ਭਰੋਸੇ ਵਾਲੇ ਕਿਸੇ ਹੋਰ ਡਾਕਟਰ ਤੋਂ ਪੁੱਛੋ।
checklist-before-you-ask-health-plan-us = ਬੀਮਾ ਪਲਾਨ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਸ ਦੇ ਪੈਸੇ ਦਿੰਦਾ ਹੈ
    .more = ਇਸ ਦੇ ਨੈੱਟਵਰਕ (network), ਰੈਫ਼ਰਲ (referral) ਅਤੇ ਆਪਣੇ ਹਿੱਸੇ ਦੇ ਖ਼ਰਚੇ ਬਾਰੇ ਪੁੱਛੋ।
checklist-before-you-ask-rules-elsewhere = ਹਸਪਤਾਲ ਤੋਂ ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਇੱਥੇ ਇਹ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ
    .more = ਨਿਯਮ ਅਤੇ ਖ਼ਰਚੇ ਹਰ ਦੇਸ਼ ਵਿੱਚ ਵੱਖਰੇ ਹਨ।

## The talk with your own doctor

checklist-talk-with-your-doctor = ਆਪਣੇ ਡਾਕਟਰ ਨਾਲ ਗੱਲਬਾਤ
    .purpose = ਆਪਣੇ ਕਾਰਨ ਅਤੇ ਸਵਾਲ ਕਾਗਜ਼ ਤੇ ਲਿਖ ਕੇ ਨਾਲ ਲੈ ਜਾਓ।
checklist-talk-with-your-doctor-consent = ਮਰੀਜ਼ ਤੋਂ ਪੁੱਛੋ: ਕੀ ਮੈਂ ਨਾਲ ਆਵਾਂ ਅਤੇ ਗੱਲ ਕਰਾਂ?
    .more = ਡਾਕਟਰ ਤੁਹਾਡੇ ਨਾਲ ਉਹਨਾਂ ਬਾਰੇ ਤਾਂ ਹੀ ਗੱਲ ਕਰ ਸਕਦੇ ਹਨ ਜੇ ਉਹ ਸਹਿਮਤ ਹੋਣ।
checklist-talk-with-your-doctor-interpreter = ਇਸ ਗੱਲਬਾਤ ਲਈ ਦੁਭਾਸ਼ੀਆ (interpreter) ਮੰਗੋ
    .more = ਕਲੀਨਿਕ ਜਾਂ ਹਸਪਤਾਲ ਨੂੰ ਜਿੰਨੀ ਛੇਤੀ ਹੋ ਸਕੇ ਆਪਣੀ ਭਾਸ਼ਾ ਦੱਸੋ।
checklist-talk-with-your-doctor-ask-plainly = ਕਹੋ: ‘ਮੈਨੂੰ ਦੂਜੀ ਰਾਏ ਚਾਹੀਦੀ ਹੈ’
    .more = ਡਾਕਟਰ ਇਸ ਤੇ ਘੱਟ ਹੀ ਬੁਰਾ ਮੰਨਦੇ ਹਨ। ਉਹ ਵੀ ਇੱਕ-ਦੂਜੇ ਤੋਂ ਸਲਾਹ ਲੈਂਦੇ ਹਨ।
checklist-talk-with-your-doctor-could-waiting-harm = ਪੁੱਛੋ: ਕੀ ਦੇਰ ਨਾਲ ਸ਼ੁਰੂ ਕਰਨ ਨਾਲ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ?
    .more = ਜੇ ਬਿਮਾਰੀ ਗੰਭੀਰ ਹੈ ਜਾਂ ਇਲਾਜ ਦੀ ਤੁਰੰਤ ਲੋੜ ਹੈ, ਤਾਂ ਫ਼ੈਸਲੇ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਪੁੱਛੋ।
checklist-talk-with-your-doctor-keep-bookings = ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਬੁੱਕ ਤਾਰੀਖ਼ਾਂ ਰੱਖਣੀਆਂ ਹਨ
    .more = ਉਹਨਾਂ ਨੂੰ ਰੱਦ ਨਾ ਕਰੋ। ਜੇ ਤੁਸੀਂ ਇਸੇ ਡਾਕਟਰ ਕੋਲ ਰਹੋ, ਤਾਂ ਰੱਖੀਆਂ ਤਾਰੀਖ਼ਾਂ ਨਾਲ ਸਮਾਂ ਬਚਦਾ ਹੈ।
checklist-talk-with-your-doctor-your-reason = ਦੱਸੋ ਕਿ ਤੁਹਾਨੂੰ ਹੋਰ ਰਾਏ ਕਿਉਂ ਚਾਹੀਦੀ ਹੈ
    .more = ਜੇ ਤੁਹਾਨੂੰ ਕੋਈ ਹੋਰ ਇਲਾਜ ਚਾਹੀਦਾ ਹੈ, ਜਾਂ ਬਿਮਾਰੀ ਦੀ ਪਛਾਣ ਤੇ ਸ਼ੱਕ ਹੈ, ਤਾਂ ਇਹ ਵੀ ਦੱਸੋ।
checklist-talk-with-your-doctor-how-long = ਪੁੱਛੋ ਕਿ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗ ਸਕਦਾ ਹੈ
checklist-talk-with-your-doctor-explain-again = ਬਿਮਾਰੀ ਦੀ ਪਛਾਣ ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੁਬਾਰਾ ਪੁੱਛੋ
    .more = ਸਦਮੇ ਤੋਂ ਬਾਅਦ ਗੱਲਾਂ ਸਮਝਣੀਆਂ ਔਖੀਆਂ ਹੁੰਦੀਆਂ ਹਨ। ਡਾਕਟਰ ਇਹ ਜਾਣਦੇ ਹਨ।
checklist-talk-with-your-doctor-why-this-plan = ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਲਈ ਇਹ ਇਲਾਜ ਕਿਉਂ ਚੁਣਿਆ ਗਿਆ
checklist-talk-with-your-doctor-other-treatments = ਪੁੱਛੋ ਕਿ ਹੋਰ ਕਿਹੜੇ ਇਲਾਜ ਹਨ
checklist-talk-with-your-doctor-company = ਕਿਸੇ ਨੂੰ ਨਾਲ ਲੈ ਜਾਓ ਜੋ ਗੱਲਾਂ ਲਿਖੇ
checklist-talk-with-your-doctor-referral-uk = ਹੋਰ ਮਾਹਿਰ ਕੋਲ ਭੇਜਣ (refer) ਲਈ ਕਹੋ
    .more = ਰੈਫ਼ਰ (refer) ਕਰਨ ਦਾ ਮਤਲਬ ਹੈ ਕਿਸੇ ਹੋਰ ਡਾਕਟਰ ਕੋਲ ਭੇਜਣਾ। ਡਾਕਟਰ ਤੁਹਾਡਾ ਮਾਮਲਾ ਦੇਖਦੇ ਹਨ ਅਤੇ ਨਾਂਹ ਵੀ ਕਹਿ ਸਕਦੇ ਹਨ।
checklist-talk-with-your-doctor-names-us = ਸੰਪਰਕ ਲਈ ਡਾਕਟਰਾਂ ਦੇ ਨਾਂ ਪੁੱਛੋ
checklist-talk-with-your-doctor-rules-elsewhere = ਪੁੱਛੋ ਕਿ ਇੱਥੇ ਦੂਜੀ ਰਾਏ ਦਾ ਪ੍ਰਬੰਧ ਕਿਵੇਂ ਹੁੰਦਾ ਹੈ

## Preparing for the second appointment

checklist-preparing = ਦੂਜੀ ਰਾਏ ਦੀ ਤਿਆਰੀ
    .purpose = ਆਪਣੀਆਂ ਲਿਖਤਾਂ, ਸਵਾਲ ਅਤੇ ਰਿਕਾਰਡ ਤਿਆਰ ਕਰੋ।
checklist-preparing-interpreter = ਦੁਭਾਸ਼ੀਆ (interpreter) ਹੁਣੇ ਮੰਗੋ
    .more = ਮੁਲਾਕਾਤ ਬੁੱਕ ਹੋਣ ਵੇਲੇ ਆਪਣੀ ਭਾਸ਼ਾ ਦੱਸੋ। ਕੁਝ ਦਿਨ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰਕੇ ਪੁੱਛੋ ਕਿ ਕੀ ਪ੍ਰਬੰਧ ਹੋ ਗਿਆ ਹੈ।
checklist-preparing-your-aim = ਸੋਚੋ ਕਿ ਇਸ ਮੁਲਾਕਾਤ ਤੋਂ ਕੀ ਉਮੀਦ ਹੈ
    .more = ਇਹ ਵਾਕ ਪੂਰਾ ਕਰੋ: ‘ਮੁਲਾਕਾਤ ਤੋਂ ਬਾਅਦ ਮੈਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ …’
checklist-preparing-records-arrived-uk = ਫ਼ੋਨ ਕਰਕੇ ਪੁੱਛੋ: ਕੀ ਮੇਰੇ ਰਿਕਾਰਡ ਪਹੁੰਚ ਗਏ ਹਨ?
    .more = ਸਕੈਨ ਅਤੇ ਟੈਸਟਾਂ ਦੇ ਨਤੀਜਿਆਂ ਬਾਰੇ ਵੀ ਪੁੱਛੋ। ਜੇ ਉਹ ਨਹੀਂ ਪਹੁੰਚੇ, ਤਾਂ ਮੁਲਾਕਾਤ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੇ ਡਾਕਟਰ ਨੂੰ ਦੱਸੋ।
checklist-preparing-records-complete-us = ਨਵੇਂ ਕਲੀਨਿਕ ਤੋਂ ਪੁੱਛੋ: ਕੀ ਸਭ ਕੁਝ ਮਿਲ ਗਿਆ?
    .more = ਉਸ ਨੂੰ ਆਮ ਤੌਰ ਤੇ ਲੈਬ ਦੀ ਪੈਥੋਲੋਜੀ ਰਿਪੋਰਟ (pathology report) ਅਤੇ ਡਿਸਕ ਤੇ ਸਕੈਨ ਚਾਹੀਦੇ ਹਨ। ਟਿਸ਼ੂ ਦੀਆਂ ਸਲਾਈਡਾਂ (slides) ਬਾਰੇ ਵੀ ਪੁੱਛੋ।
checklist-preparing-records-how-elsewhere = ਪੁੱਛੋ: ਰਿਕਾਰਡ ਭੇਜੇ ਜਾਣਗੇ, ਜਾਂ ਮੈਂ ਲੈ ਕੇ ਆਵਾਂ?
    .more = ਜੇ ਭੇਜੇ ਜਾਣੇ ਸਨ, ਤਾਂ ਪੁੱਛੋ ਕਿ ਕੀ ਪਹੁੰਚ ਗਏ ਹਨ।
checklist-preparing-your-questions = ਆਪਣੇ ਸਵਾਲ ਲਿਖੋ
    .more = ਸਭ ਤੋਂ ਜ਼ਰੂਰੀ ਤਿੰਨ ਸਵਾਲ ਉੱਪਰ ਰੱਖੋ। ਉਹ ਬਿਨਾਂ ਡਰ ਪੁੱਛੋ।
checklist-preparing-your-notes = ਲੱਛਣ ਅਤੇ ਹੁਣ ਤੱਕ ਦਾ ਇਲਾਜ ਲਿਖੋ
    .more = ਕੁਝ ਸਤਰਾਂ ਕਾਫ਼ੀ ਹਨ: ਕੀ ਕਦੋਂ ਸ਼ੁਰੂ ਹੋਇਆ, ਅਤੇ ਕਿਹੜਾ ਇਲਾਜ ਹੋਇਆ।
checklist-preparing-patient-aim = ਮਰੀਜ਼ ਤੋਂ ਪੁੱਛੋ ਕਿ ਉਹਨਾਂ ਨੇ ਕੀ ਜਾਣਨਾ ਹੈ
    .more = ਉਹ ਇਹ ਵਾਕ ਪੂਰਾ ਕਰ ਸਕਦੇ ਹਨ: ‘ਮੁਲਾਕਾਤ ਤੋਂ ਬਾਅਦ ਮੈਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ …’
checklist-preparing-relative-agrees = ਮਰੀਜ਼ ਤੋਂ ਪੁੱਛੋ: ਮੈਂ ਕੀ ਕਹਾਂ ਅਤੇ ਕੀ ਪੁੱਛਾਂ?
    .more = ਕੁਝ ਗੱਲਾਂ ਨਿੱਜੀ ਹੋ ਸਕਦੀਆਂ ਹਨ। ਫ਼ੈਸਲਾ ਉਹਨਾਂ ਦਾ ਹੈ।
checklist-preparing-records-sent-uk = ਰਿਕਾਰਡ ਅਤੇ ਸਕੈਨ ਭੇਜਣ ਲਈ ਕਹੋ
    .more = ਆਪਣੇ ਡਾਕਟਰ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕੌਣ ਕੀ ਭੇਜਦਾ ਹੈ, ਅਤੇ ਕਦੋਂ।
checklist-preparing-health-plan-us = ਬੀਮਾ ਪਲਾਨ ਤੋਂ ਖ਼ਰਚੇ ਅਤੇ ਰੈਫ਼ਰਲ ਬਾਰੇ ਪੁੱਛੋ
    .more = ਪੁੱਛੋ ਕਿ ਕੀ ਡਾਕਟਰ ਇਸ ਦੇ ਨੈੱਟਵਰਕ (network) ਵਿੱਚ ਹਨ, ਅਤੇ ਤੁਸੀਂ ਆਪ ਕਿੰਨਾ ਦੇਣਾ ਹੈ।
checklist-preparing-medicines = ਦਵਾਈਆਂ, ਵਿਟਾਮਿਨ ਅਤੇ ਸਪਲੀਮੈਂਟ ਦੀ ਸੂਚੀ ਬਣਾਓ
    .more = ਹਰ ਇੱਕ ਦਾ ਨਾਂ, ਕਿੰਨੀ ਲੈਣੀ ਹੈ ਅਤੇ ਕਦੋਂ, ਲਿਖੋ।
checklist-preparing-company = ਦੋਸਤ ਜਾਂ ਰਿਸ਼ਤੇਦਾਰ ਨੂੰ ਨਾਲ ਚੱਲਣ ਲਈ ਕਹੋ
    .more = ਉਹ ਤੁਹਾਡਾ ਸਹਾਰਾ ਬਣ ਸਕਦੇ ਹਨ, ਸੁਣ ਸਕਦੇ ਹਨ ਅਤੇ ਪੁੱਛ ਵੀ ਸਕਦੇ ਹਨ।
checklist-preparing-travel = ਸੋਚ ਲਵੋ ਕਿ ਆਉਣਾ-ਜਾਣਾ ਕਿਵੇਂ ਹੋਵੇਗਾ
checklist-preparing-keep-bookings = ਬੁੱਕ ਕੀਤੇ ਟੈਸਟ ਅਤੇ ਇਲਾਜ ਕਾਇਮ ਰੱਖੋ
    .more = ਇਸ ਮੁਲਾਕਾਤ ਕਰਕੇ ਉਹਨਾਂ ਨੂੰ ਰੱਦ ਨਾ ਕਰੋ। ਜੇ ਤੁਸੀਂ ਪਹਿਲੇ ਡਾਕਟਰ ਕੋਲ ਰਹੋ, ਤਾਂ ਰੱਖੀਆਂ ਤਾਰੀਖ਼ਾਂ ਨਾਲ ਸਮਾਂ ਬਚਦਾ ਹੈ।

## What to bring

checklist-what-to-bring = ਕੀ ਲੈ ਕੇ ਜਾਣਾ ਹੈ
    .purpose = ਇੱਕ ਦਿਨ ਪਹਿਲਾਂ ਸਭ ਕੁਝ ਇੱਕੋ ਥੈਲੇ ਵਿੱਚ ਪਾ ਲਵੋ।
checklist-what-to-bring-consent = ਮਰੀਜ਼ ਤੋਂ ਪੁੱਛੋ ਕਿ ਕਿਹੜੇ ਕਾਗਜ਼ ਤੁਹਾਨੂੰ ਦੇਣੇ ਹਨ
    .more = ਰਿਕਾਰਡ ਉਹਨਾਂ ਦੇ ਹਨ। ਕੌਣ ਦੇਖੇ, ਇਹ ਫ਼ੈਸਲਾ ਉਹਨਾਂ ਦਾ ਹੈ।
checklist-what-to-bring-papers = ਘਰ ਪਏ ਡਾਕਟਰੀ ਕਾਗਜ਼ ਲੈ ਜਾਓ
    .more = ਚਿੱਠੀਆਂ, ਟੈਸਟਾਂ ਦੇ ਨਤੀਜੇ ਅਤੇ ਰਿਪੋਰਟਾਂ ਸਭ ਕੰਮ ਦੇ ਹਨ।
checklist-what-to-bring-copies = ਰਿਕਾਰਡਾਂ ਦੀਆਂ ਨਕਲਾਂ ਲੈ ਜਾਓ, ਜੇ ਭੇਜੇ ਨਹੀਂ ਗਏ
    .more = ਜੇ ਪੱਕਾ ਨਹੀਂ ਕਿ ਭੇਜੇ ਗਏ, ਤਾਂ ਜੋ ਤੁਹਾਡੇ ਕੋਲ ਹੈ ਉਹ ਲੈ ਜਾਓ।
checklist-what-to-bring-medicines = ਸਾਰੀਆਂ ਦਵਾਈਆਂ ਦੀ ਸੂਚੀ ਲੈ ਜਾਓ
    .more = ਵਿਟਾਮਿਨ ਅਤੇ ਸਪਲੀਮੈਂਟ ਵੀ ਗਿਣੋ। ਇਹ ਡੱਬਿਆਂ ਤੋਂ ਉਤਾਰ ਲਵੋ।
checklist-what-to-bring-arrived-uk = ਪਤਾ ਕਰੋ ਕਿ ਰਿਕਾਰਡ ਪਹੁੰਚ ਗਏ ਹਨ
    .more = ਉਹ ਤੁਹਾਡੇ ਡਾਕਟਰ ਜਾਂ ਹਸਪਤਾਲ ਨੂੰ ਭੇਜਣੇ ਚਾਹੀਦੇ ਹਨ। ਕੁਝ ਦਿਨ ਪਹਿਲਾਂ ਨਵੇਂ ਹਸਪਤਾਲ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।
checklist-what-to-bring-pathology-us = ਪੈਥੋਲੋਜੀ ਰਿਪੋਰਟ (pathology report) ਲੈ ਜਾਓ
    .more = ਇਹ ਤੁਹਾਡੇ ਟਿਸ਼ੂ ਬਾਰੇ ਲੈਬ ਦੀ ਰਿਪੋਰਟ ਹੈ। ਜਿਸ ਹਸਪਤਾਲ ਨੇ ਟੈਸਟ ਕੀਤਾ, ਉਸ ਤੋਂ ਨਕਲ ਮੰਗੋ।
checklist-what-to-bring-who-sends-elsewhere = ਪੁੱਛੋ ਕਿ ਰਿਕਾਰਡ ਕੌਣ ਭੇਜਦਾ ਹੈ, ਅਤੇ ਕੀ ਲਿਜਾਣਾ ਹੈ
    .more = ਇਹ ਹਰ ਦੇਸ਼ ਵਿੱਚ ਵੱਖਰਾ ਹੈ।
checklist-what-to-bring-scans-us = ਸਕੈਨ ਡਿਸਕ ਤੇ ਲੈ ਜਾਓ
    .more = ਜਿਸ ਹਸਪਤਾਲ ਵਿੱਚ ਸਕੈਨ ਹੋਏ, ਉੱਥੋਂ ਮੰਗੋ।
checklist-what-to-bring-slides-us = ਪੁੱਛੋ: ਟਿਸ਼ੂ ਸਲਾਈਡਾਂ (slides) ਚਾਹੀਦੀਆਂ? ਕੌਣ ਭੇਜੇਗਾ?
checklist-what-to-bring-questions = ਲਿਖੇ ਹੋਏ ਸਵਾਲ ਅਤੇ ਇੱਕ ਪੈੱਨ ਲੈ ਜਾਓ
checklist-what-to-bring-notes = ਲੱਛਣਾਂ ਅਤੇ ਇਲਾਜ ਬਾਰੇ ਆਪਣੀ ਲਿਖਤ ਲੈ ਜਾਓ
checklist-what-to-bring-letter = ਅਪੌਇੰਟਮੈਂਟ ਦੀ ਚਿੱਠੀ ਅਤੇ ਪਛਾਣ ਪੱਤਰ (ID) ਲੈ ਜਾਓ
checklist-what-to-bring-insurance-card-us = ਬੀਮਾ ਕਾਰਡ (insurance card) ਲੈ ਜਾਓ
checklist-what-to-bring-glasses = ਐਨਕ ਜਾਂ ਸੁਣਨ ਵਾਲੀ ਮਸ਼ੀਨ ਲੈ ਜਾਓ

## Questions for the second doctor

checklist-questions-for-second-doctor = ਦੂਜੇ ਡਾਕਟਰ ਲਈ ਸਵਾਲ
    .purpose = ਸਵਾਲ ਪੁੱਛ ਲੈਣ ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ। ਜਿਹਨਾਂ ਦੀ ਲੋੜ ਨਹੀਂ, ਉਹ ਹਟਾ ਦਿਓ।
checklist-questions-for-second-doctor-consent = ਮਰੀਜ਼ ਤੋਂ ਪੁੱਛੋ: ਮੈਂ ਕਿਹੜੇ ਸਵਾਲ ਪੁੱਛਾਂ?
    .more = ਦੋਸਤ ਜਾਂ ਰਿਸ਼ਤੇਦਾਰ ਵੀ ਸਵਾਲ ਪੁੱਛ ਸਕਦਾ ਹੈ। ਅੰਦਰ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਤੈਅ ਕਰ ਲਵੋ।
checklist-questions-for-second-doctor-same-diagnosis = ਕੀ ਤੁਹਾਨੂੰ ਵੀ ਮੇਰੀ ਬਿਮਾਰੀ ਇਹੀ ਲੱਗਦੀ ਹੈ?
checklist-questions-for-second-doctor-same-treatment = ਕੀ ਤੁਸੀਂ ਵੀ ਮੇਰਾ ਇਲਾਜ ਇਸੇ ਤਰ੍ਹਾਂ ਕਰਦੇ? ਕਿਉਂ?
checklist-questions-for-second-doctor-other-treatments = ਮੇਰੇ ਲਈ ਹੋਰ ਕਿਹੜੇ ਇਲਾਜ ਹਨ?
checklist-questions-for-second-doctor-could-waiting-harm = ਕੀ ਇਲਾਜ ਦੇਰ ਨਾਲ ਸ਼ੁਰੂ ਕਰਨ ਨਾਲ ਮੈਨੂੰ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ?
    .more = ਇਹ ਆਪਣੇ ਡਾਕਟਰ ਤੋਂ ਵੀ ਪੁੱਛੋ। ਬੁੱਕ ਕੀਤੇ ਟੈਸਟ ਅਤੇ ਇਲਾਜ ਕਾਇਮ ਰੱਖੋ।
checklist-questions-for-second-doctor-keep-bookings = ਮੈਂ ਆਪਣੀਆਂ ਬੁੱਕ ਤਾਰੀਖ਼ਾਂ ਰੱਖਣੀਆਂ ਹਨ। ਕੀ ਇਹ ਠੀਕ ਹੈ?
    .more = ਉਹਨਾਂ ਨੂੰ ਰੱਦ ਨਾ ਕਰੋ। ਜੇ ਤੁਸੀਂ ਪਹਿਲੇ ਡਾਕਟਰ ਕੋਲ ਰਹੋ, ਤਾਂ ਰੱਖੀਆਂ ਤਾਰੀਖ਼ਾਂ ਨਾਲ ਸਮਾਂ ਬਚਦਾ ਹੈ।
checklist-questions-for-second-doctor-good-and-bad = ਹਰ ਇਲਾਜ ਵਿੱਚ ਕੀ ਚੰਗਾ ਅਤੇ ਕੀ ਮਾੜਾ ਹੈ?
checklist-questions-for-second-doctor-trial = ਕੀ ਮੈਨੂੰ ਨਵੇਂ ਇਲਾਜ ਦੇ ਟ੍ਰਾਇਲ ਵਿੱਚ ਥਾਂ ਮਿਲ ਸਕਦੀ ਹੈ?
    .more = ਇਹ ਆਪਣੇ ਡਾਕਟਰਾਂ ਅਤੇ ਨਰਸਾਂ ਤੋਂ ਵੀ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਹੈ।
checklist-questions-for-second-doctor-more-tests = ਕੀ ਮੈਨੂੰ ਹੋਰ ਟੈਸਟਾਂ ਦੀ ਲੋੜ ਹੈ? ਕਿਹੜੇ, ਅਤੇ ਕਿਉਂ?
checklist-questions-for-second-doctor-cases-like-mine = ਕੀ ਤੁਸੀਂ ਮੇਰੀ ਬਿਮਾਰੀ ਵਾਲੇ ਬਹੁਤ ਲੋਕ ਦੇਖੇ ਹਨ?
checklist-questions-for-second-doctor-treat-me = ਜੇ ਮੈਂ ਕਹਾਂ, ਤਾਂ ਕੀ ਤੁਸੀਂ ਮੇਰਾ ਇਲਾਜ ਕਰੋਗੇ?
    .more = ਜ਼ਰੂਰੀ ਨਹੀਂ ਕਿ ਦੂਜੇ ਡਾਕਟਰ ਤੁਹਾਡੇ ਡਾਕਟਰ ਬਣਨ।
checklist-questions-for-second-doctor-write-to-doctor = ਕੀ ਤੁਸੀਂ ਮੇਰੇ ਡਾਕਟਰ ਨੂੰ ਲਿਖੋਗੇ?
checklist-questions-for-second-doctor-in-writing = ਕੀ ਤੁਹਾਡਾ ਜਵਾਬ ਮੈਨੂੰ ਲਿਖਤੀ ਮਿਲ ਸਕਦਾ ਹੈ?
checklist-questions-for-second-doctor-cost = ਖ਼ਰਚਾ ਕਿੰਨਾ ਹੈ, ਅਤੇ ਪੈਸੇ ਕੌਣ ਦੇਵੇਗਾ?

## On the day

checklist-the-day = ਉਸ ਦਿਨ
    .purpose = ਮੁਲਾਕਾਤ ਵਾਲੇ ਦਿਨ ਲਈ ਛੋਟੇ ਕਦਮ।
checklist-the-day-relative-listens = ਪਹਿਲਾਂ ਮਰੀਜ਼ ਨੂੰ ਬੋਲਣ ਦਿਓ
    .more = ਸੁਣੋ, ਲਿਖੋ ਅਤੇ ਪੁੱਛੋ, ਜਿਵੇਂ ਪਹਿਲਾਂ ਤੈਅ ਹੋਇਆ ਸੀ।
checklist-the-day-interpreter = ਕਾਊਂਟਰ ਤੇ ਦੱਸੋ ਕਿ ਦੁਭਾਸ਼ੀਆ (interpreter) ਚਾਹੀਦਾ ਹੈ
    .more = ਗੱਲਬਾਤ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਕਰੋ। ਜੇ ਕੋਈ ਨਹੀਂ ਆਇਆ, ਤਾਂ ਫ਼ੋਨ ਜਾਂ ਵੀਡੀਓ ਤੇ ਮੰਗੋ।
checklist-the-day-time-and-place = ਸਮਾਂ, ਥਾਂ ਅਤੇ ਰਾਹ ਦੇਖ ਲਵੋ
checklist-the-day-papers = ਆਪਣੇ ਕਾਗਜ਼, ਸੂਚੀਆਂ ਅਤੇ ਸਵਾਲ ਲੈ ਜਾਓ
checklist-the-day-your-aim = ਸ਼ੁਰੂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਤੁਸੀਂ ਕੀ ਜਾਣਨਾ ਹੈ
checklist-the-day-first-opinion = ਦੱਸੋ ਕਿ ਪਹਿਲੇ ਡਾਕਟਰ ਨੇ ਕੀ ਲੱਭਿਆ ਅਤੇ ਕੀ ਸਲਾਹ ਦਿੱਤੀ
checklist-the-day-all-questions = ਆਪਣੇ ਸਵਾਲ ਬਿਨਾਂ ਡਰ ਪੁੱਛੋ
    .more = ਮੁਲਾਕਾਤ ਇਸੇ ਲਈ ਹੈ।
checklist-the-day-not-clear = ਕੁਝ ਸਾਫ਼ ਨਾ ਹੋਵੇ, ਤਾਂ ਦੱਸੋ
    .more = ਤੁਸੀਂ ਇਹ ਕਹੋ: ‘ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ, ਹੋਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ।’
checklist-the-day-write-answers = ਜਵਾਬ ਲਿਖੋ, ਜਾਂ ਕਿਸੇ ਨੂੰ ਲਿਖਣ ਲਈ ਕਹੋ
checklist-the-day-a-break = ਬਹੁਤ ਔਖਾ ਲੱਗੇ, ਤਾਂ ਥੋੜ੍ਹਾ ਰੁਕਣ ਲਈ ਕਹੋ
    .more = ਬਿਮਾਰੀ ਬਾਰੇ ਦੁਬਾਰਾ ਸੁਣਨਾ ਦੁੱਖ ਦੇ ਸਕਦਾ ਹੈ।
checklist-the-day-next-steps = ਪੁੱਛੋ ਕਿ ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ, ਅਤੇ ਕਿਸ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਹੈ
checklist-the-day-who-tells-doctor = ਪੁੱਛੋ ਕਿ ਤੁਹਾਡੇ ਡਾਕਟਰ ਨੂੰ ਕੌਣ ਦੱਸੇਗਾ, ਅਤੇ ਕਦੋਂ

## After the visit

checklist-after-the-visit = ਮੁਲਾਕਾਤ ਤੋਂ ਬਾਅਦ
    .purpose = ਨਵੀਂ ਰਾਏ ਆਪਣੇ ਡਾਕਟਰ ਕੋਲ ਲੈ ਕੇ ਜਾਓ।
checklist-after-the-visit-consent = ਮਰੀਜ਼ ਤੋਂ ਪੁੱਛੋ ਕਿ ਅੱਗੇ ਕੀ ਕਰਨਾ ਹੈ
    .more = ਚੋਣ ਉਹਨਾਂ ਦੀ ਹੈ। ਉਹ ਸਹਿਮਤ ਹੋਣ, ਤਾਂ ਮਦਦ ਕਰੋ।
checklist-after-the-visit-write-down = ਜੋ ਸੁਣਿਆ, ਉਹ ਯਾਦ ਰਹਿੰਦੇ ਹੀ ਲਿਖ ਲਵੋ
checklist-after-the-visit-tell-own-doctor = ਆਪਣੇ ਡਾਕਟਰ ਨਾਲ ਇਸ ਬਾਰੇ ਗੱਲ ਕਰੋ
    .more = ਹੋ ਸਕਦਾ ਹੈ ਤੁਸੀਂ ਦੋਵੇਂ ਇਲਾਜ ਬਦਲ ਲਵੋ।
checklist-after-the-visit-keep-bookings = ਬੁੱਕ ਕੀਤੇ ਟੈਸਟ ਅਤੇ ਇਲਾਜ ਕਾਇਮ ਰੱਖੋ
    .more = ਕੁਝ ਵੀ ਬਦਲਣ ਤੋਂ ਪਹਿਲਾਂ ਆਪਣੀ ਟੀਮ ਨਾਲ ਗੱਲ ਕਰੋ।
checklist-after-the-visit-could-waiting-harm = ਪੁੱਛੋ ਕਿ ਕੀ ਸੋਚਣ ਦੇ ਸਮੇਂ ਨਾਲ ਨੁਕਸਾਨ ਹੋ ਸਕਦਾ ਹੈ
    .more = ਜੇ ਇਲਾਜ ਦੀ ਤੁਰੰਤ ਲੋੜ ਹੈ, ਤਾਂ ਹੁਣੇ ਆਪਣੀ ਟੀਮ ਤੋਂ ਇਹ ਪੁੱਛੋ।
checklist-after-the-visit-they-agree = ਜੇ ਉਹ ਸਹਿਮਤ ਹਨ: ਅਗਲੀਆਂ ਤਾਰੀਖ਼ਾਂ ਦੇਖੋ
    .more = ਜਦੋਂ ਦੋ ਡਾਕਟਰ ਸਹਿਮਤ ਹੋਣ, ਤਾਂ ਬਹੁਤੇ ਲੋਕਾਂ ਨੂੰ ਯੋਜਨਾ ਤੇ ਵੱਧ ਭਰੋਸਾ ਹੁੰਦਾ ਹੈ।
checklist-after-the-visit-they-differ = ਜੇ ਰਾਏ ਵੱਖਰੀ ਹੈ: ਹਰ ਡਾਕਟਰ ਤੋਂ ਕਾਰਨ ਪੁੱਛੋ
    .more = ਘਬਰਾਉਣ ਦੀ ਲੋੜ ਨਹੀਂ। ਅੱਗੇ ਵਧਣ ਦੇ ਅਜੇ ਕਈ ਰਾਹ ਹਨ।
checklist-after-the-visit-third-doctor = ਚੁਣ ਨਾ ਹੋਵੇ: ਤੀਜੇ ਡਾਕਟਰ ਬਾਰੇ ਪੁੱਛੋ
checklist-after-the-visit-who-treats = ਫ਼ੈਸਲਾ ਕਰੋ ਕਿ ਇਲਾਜ ਕਿਸ ਤੋਂ ਕਰਵਾਉਣਾ ਹੈ
    .more = ਡਾਕਟਰ ਬਦਲਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
checklist-after-the-visit-take-me-on = ਬਦਲਣਾ ਹੈ? ਦੂਜੇ ਡਾਕਟਰ ਨੂੰ ਪੁੱਛੋ
    .more = ਜ਼ਰੂਰੀ ਨਹੀਂ ਕਿ ਦੂਜੇ ਡਾਕਟਰ ਤੁਹਾਡਾ ਇਲਾਜ ਆਪਣੇ ਹੱਥ ਲੈਣ। ਪੁੱਛੋ ਕਿ ਤੈਅ ਹੋਣ ਤੱਕ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕੌਣ ਕਰੇਗਾ।
checklist-after-the-visit-letter-arrived = ਪਤਾ ਕਰੋ ਕਿ ਰਿਪੋਰਟ ਤੁਹਾਡੇ ਡਾਕਟਰ ਕੋਲ ਪਹੁੰਚ ਗਈ
    .more = ਆਪਣੇ ਲਈ ਵੀ ਇੱਕ ਨਕਲ ਮੰਗੋ।
checklist-after-the-visit-feelings = ਆਪਣੀ ਟੀਮ ਨੂੰ ਦੱਸੋ ਕਿ ਮਨ ਦਾ ਕੀ ਹਾਲ ਹੈ
    .more = ਉਹੀ ਗੱਲ ਦੁਬਾਰਾ ਸੁਣ ਕੇ ਨਿਰਾਸ਼ਾ ਹੋ ਸਕਦੀ ਹੈ। ਦੁੱਖ ਵੀ ਲੱਗ ਸਕਦਾ ਹੈ।
checklist-after-the-visit-health-plan-us = ਬੀਮਾ ਪਲਾਨ ਨਾਲ ਬਿੱਲ ਦੀ ਜਾਂਚ ਕਰੋ
checklist-after-the-visit-interpreter = ਅਗਲੀ ਗੱਲਬਾਤ ਲਈ ਦੁਭਾਸ਼ੀਆ (interpreter) ਮੰਗੋ
