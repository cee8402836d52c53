### Draft translation; not yet checked by a native speaker.
### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

# The first message of all. Says what this is and is not before anything is asked.
welcome-text =
    Вітаю. Я допоможу вам обміркувати, чи потрібна друга думка (думка іншого лікаря), попросити про неї та підготуватися.

    Я — автоматичний сервіс. Я даю відповіді, які написано й перевірено заздалегідь. Я не лікар і не можу давати медичних порад.

    Жодна людина не читає цього чату. Якщо вам дуже погано або ви в небезпеці, зараз же телефонуйте своїм медикам у лікарню або на номер екстреної допомоги.

    Ви можете написати запитання будь-коли.

# A short form of the welcome, before the answer to somebody who asked a question straight away.
introduction-text =
    Я — автоматичний сервіс про другу думку лікаря, а не лікар. Жодна людина не читає цього чату. Якщо вам дуже погано або ви в небезпеці, зараз же телефонуйте своїм медикам у лікарню або на номер екстреної допомоги.

    Якщо ви питаєте за когось іншого: вирішує ця людина. Вона має погодитися, перш ніж ви дієте за неї.

# First question at the start. The languages stand on buttons.
ask-language = Якою мовою вам зручно? Можна натиснути кнопку або написати номер чи слово.

# Second question at the start. The nations stand on buttons.
ask-nation =
    Де ви лікуєтеся? Якщо ви питаєте за когось іншого: де лікується ця людина?

    Правила й номери телефонів у різних місцях різні.

# Asked when a question cannot be answered before the nation is known. The answer follows at once.
ask-nation-for-answer =
    Відповідь не всюди однакова. Де ви лікуєтеся?

    Я відповім на ваше запитання одразу після цього.

# Third question at the start. The roles stand on buttons.
ask-role = Хто питає? Так я зможу поставити на перше місце те, що важливо для вас. Якщо ви питаєте за когось іншого, ця людина має спершу погодитися.

# The main menu.
home-text =
    Що ви хочете знати про другу думку лікаря?

    Напишіть запитання своїми словами або виберіть нижче.

## Getting around

# Shown by /help.
help-text =
    Ви можете питати мене про другу думку під час лікування раку. Наприклад: «Чи не образиться мій лікар?» або «Як про неї попросити?»

    Пишіть запитання будь-коли, своїми словами. Або натисніть кнопку. Можна також написати номер кнопки чи слова на ній.

    /topics — усі теми
    /appointment — записати прийом
    /appointments — ваші прийоми й нагадування
    /checklists — списки, щоб готуватися, позначати й друкувати
    /settings — мова, країна, хто ви, номер вашої лікарні
    /language — інша мова
    /cancel — більше про це не питати
    /privacy — що про вас зберігається і як довго
    /mydata — показати все, що про вас зберігається
    /delete — видалити все, що про вас зберігається
    /stop — одразу все зупинити й видалити
    /about — хто це створив
    /start — на початок

    Я — автоматичний сервіс. Жодна людина не читає цього чату, і я не лікар. Якщо вам дуже погано або ви в небезпеці, зараз же телефонуйте своїм медикам у лікарню або на номер екстреної допомоги.

# Shown by /about.
about-text =
    Цей бот — для людей із раком, їхніх рідних і друзів та для фахівців, які їм допомагають. Він допомагає з одним запитанням: чи потрібна мені друга думка і як її отримати?

    Відповіді написано заздалегідь за опублікованими матеріалами благодійних організацій і служб охорони здоров’я. Кожна відповідь називає свої джерела й день перевірки. Клініцисти цих текстів ще не перевіряли.

    Бот не замінює розмови з вашими лікарями й медсестрами. Він ніколи не каже, чия думка, який лікар чи яка лікарня має рацію.

# Shown by /privacy.
privacy-text =
    Що про вас зберігається:
    - номер цього чату, щоб відповідати вам
    - ваша мова, країна та хто ви, якщо ви це повідомили
    - остання відповідь, яку ви відкрили, щоб було зрозуміло, до чого наступне запитання
    - варіанти під моїм останнім повідомленням, щоб ви могли написати номер
    - чи прочитали ви, що пацієнт має погодитися, яку відповідь ви оцінили останньою і про які мови вам було сказано
    - ваша відповідь на запитання, чи можна зберігати дані про здоров’я

    Лише якщо ви на це погодилися, і лише те, що ви самі мені дали:
    - ваші прийоми та нагадування
    - що ви позначаєте й пишете у своїх списках, і ваші причини
    - номер вашої лікарні, який стоїть першим, якщо щось термінове

    Ваші запитання не зберігаються. Кожне повідомлення видаляється з нашого сховища, щойно на нього дано відповідь. Його номер, без вашого імені, зберігається тиждень, щоб не відповідати двічі.

    Прийом, який минув, видаляється через 30 днів. Решта залишається, доки ви цього не зміните чи не видалите.

    Усе, що зберігається, зашифровано окремим ключем, лише вашим. Відкрити це можуть тільки цей бот і люди, які його ведуть. Ні для чого іншого це не використовується.

    Коли ви кажете, що відповідь допомогла чи не допомогла, ми це рахуємо. Імен у цьому підрахунку немає.

    /mydata показує вам усе. /delete видаляє все, а з ним і ваш ключ.

    Telegram зберігає власну копію цього чату. Ви можете будь-коли видалити чат у Telegram.

# The list of groups. The groups stand on buttons.
topics-text = Виберіть групу тем. Або напишіть запитання своїми словами.

# Above the topics of a group.
# $name (text): the group's name, for example “Waiting and travel”.
category-title = { $name }: яке запитання найближче до вашого?

# After /cancel in the middle of something. Never “cancelled”: nobody may think that a hospital was told.
cancelled-text = Більше про це не питаю. Те, що ви зберегли раніше, залишилося. Можете написати запитання або вибрати нижче.

# After /cancel when there is nothing to cancel.
nothing-to-cancel-text = Зараз я вас ні про що не питаю. Щоб видалити прийом тут, відкрийте /appointments. Скасувати прийом у вашій лікарні я не можу.

# After a command that does not exist.
unknown-command-text = Я не знаю такої команди. /help показує, що я вмію. Можете також написати запитання своїми словами.

# After a button that leads nowhere any more.
old-button-text = Ця кнопка давня, і того місця вже немає. Можете написати запитання або вибрати нижче.

# After a link to an answer that does not exist any more.
old-link-text = Відповіді за цим посиланням тут уже немає. Можете написати запитання або вибрати нижче.

# After a typed number that stands on no button.
# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = Такого номера немає серед варіантів. Будь ласка, напишіть номер від { $lowest } до { $highest } або спитайте своїми словами.

# Said in a group when the bot is spoken to.
group-notice = Запитання про здоров’я — особиста справа, тому я відповідаю лише в особистому чаті. Будь ласка, відкрийте особистий чат зі мною і спитайте там.

## Who reads

# A relative or friend reads this before any steps.
consent-first-text =
    Ідеться про лікування іншої людини. Вирішує вона, тому спершу вона має погодитися.

    Будь ласка, поговоріть із нею, перш ніж щось робити. Спитайте, чи хоче вона другу думку і чи хоче, щоб ви допомогли. Лікарі й медсестри можуть говорити з вами про цю людину, лише якщо вона погодиться.

## Judgements

# After “this helped”.
judged-helpful = Дякую, що сказали. Можете будь-коли поставити інше запитання.

# After “this did not help”.
judged-not-helpful = Мені шкода, що це не допомогло. Можете спитати іншими словами, переглянути теми або поговорити зі своїм лікарем чи медсестрою.

## Buttons (at most 40 characters)

button-home = На головну
button-back = Назад
button-topics = Усі теми
button-settings = Налаштування
button-help = Довідка
button-about = Хто це створив
button-privacy = Що про мене зберігається
button-skip = Пропустити
button-language = Змінити мову
button-nation = Змінити країну
button-role = Змінити, хто я
button-own-number = Номер моєї лікарні
button-forget-number = Видалити цей номер
button-helpful = Це допомогло
button-not-helpful = Це не допомогло
button-consent-read = Людина погоджується, покажіть
# Opens this answer in the reader's own chat with the bot; stays when the answer is forwarded.
button-open-here = Відкрити цю відповідь у боті

# A choice with its number.
# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

# Said once to the reader of a translation that no native speaker has checked, in the reader's language and in English.
draft-notice =
    Ці слова написав перекладач, але носій мови їх ще не перевірив. Якщо щось здається неправильним або дуже важливе для вас, спитайте своїх лікарів чи медсестер або прочитайте це англійською: /language.

# Offered once to somebody who writes in this language while another one is set. The button below it takes it.
language-offer = Схоже, ви пишете українською. Я можу відповідати й українською.
# Takes the language that is offered.
button-switch = Говорити українською
