### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

# Asked once, before the first appointment, list, reason or number is kept. “Yes”, “No” and “Tell me more” stand on buttons.
own-consent-text =
    Перш ніж я щось збережу про ваше здоров’я, мені потрібна ваша згода.

    Чи можна мені зберігати те, що ви мені даєте: ваші прийоми, списки й причини та номер вашої лікарні? Це потрібно, щоб допомагати вам готуватися, нагадувати вам і першим показувати цей номер, якщо щось термінове. Ні для чого іншого я цього не використовую.

    Усе зберігається в зашифрованому вигляді. /mydata показує це вам, а /delete видаляє, будь-коли. Telegram зберігає власну копію цього чату.

    Якщо йдеться про когось іншого, ця людина має спершу погодитися. Якщо ви скажете «ні», ви все одно можете питати мене про що завгодно.

# After “Tell me more”. “Yes” and “No” stand on buttons.
own-consent-more =
    Що я зберігаю, якщо ви скажете «так», і лише те, що ви самі мені дасте:
    - ваші прийоми: день, час, місце, хто йде з вами, ваша примітка
    - коли вам нагадувати
    - що ви позначаєте й пишете у своїх списках, і ваші причини
    - номер вашої лікарні

    Навіщо: щоб вчасно нагадати вам і мати готові ваші списки. Якщо щось термінове, я покажу першим номер вашої лікарні. Ніхто інший цього не отримує, і це не використовують, щоб щось вам продати.

    Хто може це прочитати: усе зберігається зашифрованим, з окремим ключем, лише вашим. Відкрити це можуть тільки цей бот і люди, які його ведуть.

    Як довго: прийом, який минув, видаляється через 30 днів. Решта залишається, доки ви цього не зміните чи не видалите.

    Telegram передає наші повідомлення й зберігає власну копію цього чату. Я не можу видалити цієї копії. Ви можете видалити чат у Telegram.

    Ви можете будь-коли відкликати свою згоду в /settings. Тоді я видалю те, що зберігаю про ваше здоров’я. Командою /delete я видалю все.

    Якщо йдеться про когось іншого, ця людина має спершу погодитися.

    Чи можна мені зберігати все це для вас?

# They said yes, now or earlier. Shown from /settings.
own-consent-agreed =
    Ви сказали «так»: я можу зберігати те, що ви даєте мені про ваше здоров’я. Це ваші прийоми, списки й причини та номер вашої лікарні.

    Ви можете будь-коли відкликати свою згоду. Тоді я все це видалю.

# After “No”.
own-consent-declined =
    Гаразд. Я нічого не зберігаю про ваше здоров’я.

    Ви все одно можете питати мене про що завгодно й читати всі відповіді. Я не можу зберігати для вас прийоми, списки чи номер лікарні і не можу вам нагадувати.

    Якщо передумаєте, відкрийте /settings і виберіть «{ button-own-consent }».

# Before a yes is taken back, or after a “No” of somebody of whom something is kept already.
own-ask-withdraw =
    Видалити те, що я зберігаю про ваше здоров’я?

    Це ваші прийоми з нагадуваннями, списки й причини та номер вашої лікарні. Відновити це неможливо.

    Ваша мова, країна й те, хто ви, залишаться. Ви все одно можете питати мене про що завгодно.

# It is deleted.
own-withdrawn =
    Видалено. Тепер я нічого не зберігаю про ваше здоров’я, і жодне нагадування не прийде.

    Ви все одно можете питати мене про що завгодно. Якщо передумаєте, відкрийте /settings і виберіть «{ button-own-consent }».

# After “No, keep it” to either question.
own-unchanged = Нічого не видалено. Усе залишається, як було.

## Everything that is kept. Shown by /mydata.

own-data-title = Що я про вас зберігаю

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    Номер цього чату, щоб відповідати вам
    Мова: { $language }
    Країна: { $nation }
    Ви: { $role }
    Номер вашої лікарні: { $number }
    Мені можна зберігати дані про здоров’я: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = так (текст версії { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = ні (текст версії { $version })
own-data-consent-unasked = ще не питали

own-data-appointments = Ваші прийоми
own-data-appointments-none = немає

# $kind (text): for example “Second opinion”.
own-data-kind = Для чого: { $kind }
# $place (text): where it is, in their words.
own-data-place = Місце: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = Хто йде з вами: { $companion }
# $note (text): their note.
own-data-note = Примітка: { $note }

own-data-lists = Ваші списки
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: зроблено — { $done }, прибрано — { $removed }. Ваші власні пункти:
own-data-reasons = Ваші причини

own-data-reminders = Ваші нагадування
# Nothing about reminders was changed, and there is no appointment.
own-data-reminders-none = немає
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = Ваш часовий пояс: { $zone }

own-data-rest = Щоб продовжити з того самого місця
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = Остання відповідь, яку ви відкрили: { $title }
own-data-choices = Варіанти під моїм останнім повідомленням
own-data-unfinished = Що ви ще не закінчили
own-data-consent-read = Що ви прочитали: пацієнт має погодитися
own-data-judged = Яку відповідь ви оцінили останньою
own-data-languages = Про які мови вам було сказано

# Under the file.
own-data-file = Те саме у файлі, з усіма подробицями. Можете зберегти його або передати іншому сервісу.
# The file’s name; letters, digits and hyphens. It says nothing about health.
own-data-file-name = moi-dani.json

## The end

# Shown by /delete. “Yes, delete everything” and “No, keep it” stand on buttons.
own-ask-delete =
    Видалити все, що я про вас зберігаю?

    Тоді зникнуть ваші прийоми й нагадування, списки й причини та номер вашої лікарні. Зникнуть і ваша мова, країна та те, хто ви. Ваш ключ теж буде знищено. Відновити не можна буде нічого.

    Я надішлю останнє повідомлення, і більше їх не буде. Якщо ви знову мені напишете, ми почнемо спочатку.

# The goodbye, after /delete or “Stop everything and delete it”. Nothing comes after it, and it has no buttons.
own-erased =
    Я зупиняюся, і все, що зберігалося про вас, видалено. Повідомлень від мене більше не буде.

    Цей чат ще є в Telegram, і ви можете видалити його там. Якщо ви колись знову мені напишете, ми почнемо спочатку.

## Buttons (at most 40 characters)

button-own-agree = Так
button-own-disagree = Ні
button-own-tell-more = Докладніше
button-own-consent = Чи можна зберігати дані про здоров’я?
button-own-take-back = Видалити дані про моє здоров’я
button-own-withdraw = Так, видалити це
button-own-data = Показати все, що зберігається
button-own-delete = Видалити все
button-own-delete-all = Так, видалити все
button-own-keep = Ні, залишити
# One tap, from any reminder: no question comes after it.
button-own-stop = Зупинити все й видалити

# What people may type instead of the last one, with | between. People never read these.
own-stop-phrases = зупинити все | зупини все | зупиніть усе | зупиніть все | зупинити усе | припинити все | припини все | припиніть усе | стоп усе | стоп все | все стоп | останови все | остановить все | остановите все
