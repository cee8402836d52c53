### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = الطوارئ (المملكة المتحدة)
helpline-emergency-911 = الطوارئ (الولايات المتحدة)
helpline-nhs-111 = خدمة NHS 111
helpline-nhs-111-option-2 = خدمة NHS 111، ثم الخيار 2 للأزمات النفسية
helpline-samaritans = جمعية Samaritans (دعم نفسي)
helpline-lifeline-988 = خط 988 Lifeline، اتصال أو رسالة نصية
helpline-macmillan = خط الدعم لجمعية Macmillan
helpline-cruk-nurses = ممرضات وممرضو Cancer Research UK
helpline-maggies = جمعية Maggie’s
helpline-kidney-cancer-uk = خط الدعم لجمعية Kidney Cancer UK (سرطان الكلى)
helpline-kidney-cancer-uk-general = جمعية Kidney Cancer UK، أسئلة عامة
helpline-ovacome = جمعية Ovacome، لسرطان المبيض
helpline-blood-cancer-uk = جمعية Blood Cancer UK (سرطان الدم)
helpline-pass-scotland = خدمة مشورة المرضى ودعمهم (PASS)
helpline-nhs-inform = خدمة NHS inform
helpline-nci = خدمة المعلومات في المعهد الوطني للسرطان (National Cancer Institute)

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }، البريد الإلكتروني: { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = ليلًا ونهارًا
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = كل يوم من { $open } إلى { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = من الاثنين إلى الجمعة، من { $open } إلى { $close }
helpline-open = (مفتوح الآن)
helpline-closed = (مغلق الآن)
