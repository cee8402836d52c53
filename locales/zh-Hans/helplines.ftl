### Draft translation; not yet checked by a native speaker.
### Read by everybody: names of help lines. Their numbers and hours stand in content/helplines.toml only.

helpline-emergency-999 = 紧急电话（英国）
helpline-emergency-911 = 紧急电话（美国）
helpline-nhs-111 = NHS 111（英国医疗咨询电话）
helpline-nhs-111-option-2 = NHS 111，接通后选2（心理危机）
helpline-samaritans = Samaritans（情绪支持热线）
helpline-lifeline-988 = 988生命热线（988 Lifeline），可打电话或发短信
helpline-macmillan = Macmillan支援热线（Macmillan Support Line）
helpline-cruk-nurses = 英国癌症研究会的护士（Cancer Research UK nurses）
helpline-maggies = Maggie’s
helpline-kidney-cancer-uk = Kidney Cancer UK支援热线（肾癌）
helpline-kidney-cancer-uk-general = Kidney Cancer UK，一般问题（肾癌）
helpline-ovacome = Ovacome，卵巢癌
helpline-blood-cancer-uk = Blood Cancer UK（血癌）
helpline-pass-scotland = 患者咨询与支援服务（Patient Advice and Support Service，PASS）
helpline-nhs-inform = NHS inform（苏格兰健康信息服务）
helpline-nci = 美国国家癌症研究所（National Cancer Institute）信息服务

# $name (text): for example “Samaritans”.
# $number (text): for example “116 123”.
helpline-entry = { $name }：{ $number }
# $entry (text): name and number. $email (text): an e-mail address.
helpline-with-email = { $entry }，电子邮件：{ $email }
# $entry (text): name and number. $hours (text): for example “every day 8:00 to 20:00 (open now)”.
helpline-with-hours = { $entry } – { $hours }

helpline-hours-always = 日夜服务
# $open (text) and $close (text): times, for example “8:00” and “20:00”.
helpline-hours-daily = 每天{ $open }至{ $close }
# $open (text) and $close (text): times, for example “9:00” and “17:00”.
helpline-hours-weekdays = 周一至周五{ $open }至{ $close }
helpline-open = （现在开放）
helpline-closed = （现在关闭）
