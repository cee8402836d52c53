### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = Numer alarmowy (Wielka Brytania)
helpline-emergency-911 = Numer alarmowy (USA)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, potem opcja 2 w kryzysie psychicznym
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, telefon lub SMS
helpline-macmillan = Macmillan Support Line
helpline-cruk-nurses = Pielęgniarki Cancer Research UK
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Kidney Cancer UK Support Line
helpline-kidney-cancer-uk-general = Kidney Cancer UK, pytania ogólne
helpline-ovacome = Ovacome, rak jajnika
helpline-blood-cancer-uk = Blood Cancer UK
helpline-pass-scotland = Patient Advice and Support Service (PASS)
helpline-nhs-inform = NHS inform
helpline-nci = Infolinia National Cancer Institute

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, e-mail { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = całą dobę
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = codziennie od { $open } do { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = od poniedziałku do piątku od { $open } do { $close }
helpline-open = (teraz czynne)
helpline-closed = (teraz nieczynne)
