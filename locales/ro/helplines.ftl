### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = Urgențe (Regatul Unit)
helpline-emergency-911 = Urgențe (SUA)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, apoi opțiunea 2 pentru o criză de sănătate mintală
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, apel sau mesaj text
helpline-macmillan = Macmillan Support Line, linia de sprijin
helpline-cruk-nurses = Asistentele de la Cancer Research UK
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Kidney Cancer UK, linia de sprijin (Support Line)
helpline-kidney-cancer-uk-general = Kidney Cancer UK, întrebări generale
helpline-ovacome = Ovacome, pentru cancer ovarian
helpline-blood-cancer-uk = Blood Cancer UK
helpline-pass-scotland = Serviciul de consiliere și sprijin pentru pacienți (PASS)
helpline-nhs-inform = NHS inform
helpline-nci = Serviciul de informare al National Cancer Institute

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, e-mail { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = zi și noapte
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = zilnic { $open }–{ $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = de luni până vineri { $open }–{ $close }
helpline-open = (deschis acum)
helpline-closed = (închis acum)
