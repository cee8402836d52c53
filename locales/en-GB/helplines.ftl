### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = Emergency (UK)
helpline-emergency-911 = Emergency (US)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, then option 2 for a mental health crisis
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, call or text
helpline-macmillan = Macmillan Support Line
helpline-cruk-nurses = Cancer Research UK nurses
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Kidney Cancer UK Support Line
helpline-kidney-cancer-uk-general = Kidney Cancer UK, general questions
helpline-ovacome = Ovacome, for ovarian cancer
helpline-blood-cancer-uk = Blood Cancer UK
helpline-pass-scotland = Patient Advice and Support Service (PASS)
helpline-nhs-inform = NHS inform
helpline-nci = National Cancer Institute information service

# A line and its number.
# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, email { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = day and night
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = every day { $open } to { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = Monday to Friday { $open } to { $close }
helpline-open = (open now)
helpline-closed = (closed now)
