### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

# The name of this language in itself.
language-name = Українська

# Shown by /settings.
# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep details about their health: “yes”, “no” or “not asked yet”.
settings-text =
    Ваші налаштування. Натисніть те, що хочете змінити.

    Мова: { $language }
    Країна: { $nation }
    Ви: { $role }
    Номер вашої лікарні: { $number }
    Мені можна зберігати дані про здоров’я: { $consent }

settings-not-set = не вказано
settings-consent-yes = так
settings-consent-no = ні
settings-consent-unasked = ще не питали

# Asks for the hospital's number for urgent calls.
ask-number-text =
    Будь ласка, напишіть номер, який вам дала лікарня для термінових дзвінків. Часто він указаний на картці або в листі.

    Я покажу його першим, якщо ви напишете мені про щось термінове. Він зберігається в зашифрованому вигляді й ні для чого іншого не використовується. Ви можете будь-коли видалити його тут.

# Above it, if a number is kept.
# $number (text): as they typed it.
ask-number-kept = Я зберігаю для вас цей номер: { $number }

# $number (text): as they typed it.
number-kept-text = Якщо щось термінове, я покажу першим цей номер: { $number }. Будь ласка, перевірте, чи він правильний.

number-unclear-text = Це не схоже на номер телефону. Будь ласка, напишіть його так, як на картці чи в листі, наприклад із пробілами.

number-forgotten-text = Цей номер видалено.

nation-england = Англія
nation-scotland = Шотландія
nation-wales = Уельс
nation-northern-ireland = Північна Ірландія
nation-united-states = Сполучені Штати
nation-elsewhere = Інша країна, або я не знаю точно

role-patient = У мене рак або підозра на рак
role-family = Я з рідних або друзів
role-support-worker = Моя робота — допомагати пацієнтам
