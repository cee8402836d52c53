### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = Emergencias (Reino Unido)
helpline-emergency-911 = Emergencias (Estados Unidos)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, luego opción 2 para una crisis de salud mental
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline (línea de crisis), llamada o mensaje de texto
helpline-macmillan = Línea de apoyo de Macmillan (Macmillan Support Line)
helpline-cruk-nurses = Enfermeras de Cancer Research UK
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Línea de apoyo de Kidney Cancer UK (cáncer de riñón)
helpline-kidney-cancer-uk-general = Kidney Cancer UK, preguntas generales
helpline-ovacome = Ovacome, para el cáncer de ovario
helpline-blood-cancer-uk = Blood Cancer UK (cáncer de la sangre)
helpline-pass-scotland = Servicio de consejo y apoyo al paciente (Patient Advice and Support Service, PASS)
helpline-nhs-inform = NHS inform
helpline-nci = Servicio de información del National Cancer Institute (Instituto Nacional del Cáncer)

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, correo electrónico { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = día y noche
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = todos los días de { $open } a { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = de lunes a viernes de { $open } a { $close }
helpline-open = (abierto ahora)
helpline-closed = (cerrado ahora)
