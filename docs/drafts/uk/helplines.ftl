### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = Екстрена допомога (Велика Британія)
helpline-emergency-911 = Екстрена допомога (США)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, далі варіант 2 — якщо це душевна криза
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, дзвінок або текстове повідомлення
helpline-macmillan = Лінія підтримки Macmillan
helpline-cruk-nurses = Медсестри Cancer Research UK
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Лінія підтримки Kidney Cancer UK
helpline-kidney-cancer-uk-general = Kidney Cancer UK, загальні запитання
helpline-ovacome = Ovacome, рак яєчників
helpline-blood-cancer-uk = Blood Cancer UK
helpline-pass-scotland = Служба порад і підтримки пацієнтів (PASS)
helpline-nhs-inform = NHS inform
helpline-nci = Довідкова служба Національного інституту раку США (National Cancer Institute)

# A line and its number.
# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, ел. пошта { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } — { $hours }

helpline-hours-always = цілодобово
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = щодня з { $open } до { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = з понеділка по п’ятницю, з { $open } до { $close }
helpline-open = (зараз працює)
helpline-closed = (зараз не працює)
