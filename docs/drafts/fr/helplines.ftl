### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = Urgences (Royaume-Uni)
helpline-emergency-911 = Urgences (États-Unis)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, puis option 2 pour une crise psychique
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, par appel ou SMS
helpline-macmillan = Ligne d’aide Macmillan (Support Line)
helpline-cruk-nurses = Infirmières de Cancer Research UK
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Ligne d’aide de Kidney Cancer UK (Support Line)
helpline-kidney-cancer-uk-general = Kidney Cancer UK, questions générales
helpline-ovacome = Ovacome, pour le cancer de l’ovaire
helpline-blood-cancer-uk = Blood Cancer UK
helpline-pass-scotland = Patient Advice and Support Service (PASS)
helpline-nhs-inform = NHS inform
helpline-nci = Service d’information du National Cancer Institute

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name } : { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, e-mail { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = jour et nuit
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = tous les jours de { $open } à { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = du lundi au vendredi de { $open } à { $close }
helpline-open = (ouvert en ce moment)
helpline-closed = (fermé en ce moment)
