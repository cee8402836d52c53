### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = Emergência (Reino Unido)
helpline-emergency-911 = Emergência (Estados Unidos)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, depois a opção 2 para uma crise de saúde mental
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, chamada ou mensagem
helpline-macmillan = Linha de apoio da Macmillan (Support Line)
helpline-cruk-nurses = Enfermeiros da Cancer Research UK
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Linha de apoio da Kidney Cancer UK (Support Line)
helpline-kidney-cancer-uk-general = Kidney Cancer UK, perguntas gerais
helpline-ovacome = Ovacome, para o cancro (câncer) do ovário
helpline-blood-cancer-uk = Blood Cancer UK
helpline-pass-scotland = Patient Advice and Support Service (PASS)
helpline-nhs-inform = NHS inform
helpline-nci = Serviço de informação do National Cancer Institute

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, e-mail { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = dia e noite
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = todos os dias das { $open } às { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = de segunda a sexta-feira, das { $open } às { $close }
helpline-open = (aberto agora)
helpline-closed = (fechado agora)
