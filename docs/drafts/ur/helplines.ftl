### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = ایمرجنسی (برطانیہ)
helpline-emergency-911 = ایمرجنسی (امریکہ)
helpline-nhs-111 = سروس NHS 111
helpline-nhs-111-option-2 = سروس NHS 111، پھر ذہنی صحت کے بحران کے لیے آپشن 2
helpline-samaritans = ادارہ Samaritans (جذباتی سہارا)
helpline-lifeline-988 = لائن 988 Lifeline، فون یا ٹیکسٹ میسج
helpline-macmillan = سپورٹ لائن، Macmillan
helpline-cruk-nurses = نرسیں، Cancer Research UK
helpline-maggies = ادارہ Maggie’s
helpline-kidney-cancer-uk = سپورٹ لائن، Kidney Cancer UK (گردے کا کینسر)
helpline-kidney-cancer-uk-general = ادارہ Kidney Cancer UK، عام سوالات
helpline-ovacome = ادارہ Ovacome، بیضہ دانی (ovary) کے کینسر کے لیے
helpline-blood-cancer-uk = ادارہ Blood Cancer UK (خون کا کینسر)
helpline-pass-scotland = مریضوں کے مشورے اور مدد کی سروس (PASS)
helpline-nhs-inform = سروس NHS inform
helpline-nci = نیشنل کینسر انسٹی ٹیوٹ (National Cancer Institute) کی معلوماتی سروس

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }، ای میل: { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = دن رات
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = روزانہ { $open } سے { $close } تک
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = پیر سے جمعہ، { $open } سے { $close } تک
helpline-open = (ابھی کھلا ہے)
helpline-closed = (ابھی بند ہے)
