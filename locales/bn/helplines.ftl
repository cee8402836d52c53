### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = জরুরি নম্বর (যুক্তরাজ্য)
helpline-emergency-911 = জরুরি নম্বর (যুক্তরাষ্ট্র)
helpline-nhs-111 = NHS 111
helpline-nhs-111-option-2 = NHS 111, মানসিক সংকটে তারপর 2 চাপুন
helpline-samaritans = Samaritans
helpline-lifeline-988 = 988 Lifeline, ফোন বা টেক্সট
helpline-macmillan = Macmillan Support Line
helpline-cruk-nurses = Cancer Research UK-এর নার্স
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Kidney Cancer UK Support Line
helpline-kidney-cancer-uk-general = Kidney Cancer UK, সাধারণ প্রশ্ন
helpline-ovacome = Ovacome, ডিম্বাশয়ের ক্যান্সারের জন্য
helpline-blood-cancer-uk = Blood Cancer UK
helpline-pass-scotland = Patient Advice and Support Service (PASS)
helpline-nhs-inform = NHS inform
helpline-nci = National Cancer Institute-এর তথ্যসেবা

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }: { $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }, ইমেইল { $email }
# $entry (text): name and number. $hours (text): for example “every day 08:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = দিনরাত
# $open (text) and $close (text): times, for example “08:00” and “20:00”.
helpline-hours-daily = প্রতিদিন { $open } থেকে { $close }
# $open (text) and $close (text): times, for example “09:00” and “17:00”.
helpline-hours-weekdays = সোমবার থেকে শুক্রবার { $open } থেকে { $close }
helpline-open = (এখন খোলা)
helpline-closed = (এখন বন্ধ)
