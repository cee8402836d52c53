### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = Argyfwng (y DU)
helpline-emergency-911 = Argyfwng (yr Unol Daleithiau)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, wedyn opsiwn 2 mewn argyfwng iechyd meddwl
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, ffonio neu anfon neges destun
helpline-macmillan = Macmillan Support Line (llinell gymorth)
helpline-cruk-nurses = Nyrsys Cancer Research UK
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Kidney Cancer UK Support Line (llinell gymorth)
helpline-kidney-cancer-uk-general = Kidney Cancer UK, cwestiynau cyffredinol
helpline-ovacome = Ovacome, ar gyfer canser yr ofari
helpline-blood-cancer-uk = Blood Cancer UK
helpline-pass-scotland = Patient Advice and Support Service (PASS)
helpline-nhs-inform = NHS inform
helpline-nci = Gwasanaeth gwybodaeth y National Cancer Institute

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, e-bost { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = ddydd a nos
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = bob dydd { $open } i { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = dydd Llun i ddydd Gwener { $open } i { $close }
helpline-open = (ar agor nawr)
helpline-closed = (ar gau nawr)
