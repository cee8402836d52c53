### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

# Above the list of things to do.
answer-do = Що ви можете зробити зараз:

# On every answer that touches waiting, cost or refusing.
answer-keep-your-place = Збережіть своє місце в черзі: не скасовуйте призначених обстежень чи лікування. Спитайте своїх лікарів, чи може вам зашкодити очікування.

# Above the help lines.
answer-helplines = Кому можна подзвонити:

# The last line of every answer; it stays when the answer is forwarded.
# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = Джерела: { $publishers }. Перевірено: { $date }. Де діє: { $nation }.

# Takes the place of the nation on a text that holds everywhere.
answer-for-everywhere = усі країни

# Takes the place of the nation where it is another, or not known.
answer-for-elsewhere = місця, яких немає в нашому списку (у вас правила можуть бути інші)

# On an answer whose review is overdue.
# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = Цю відповідь треба було перевірити ще раз до такої дати: { $date }. Деякі подробиці могли змінитися. Якщо це для вас важливо, спитайте своїх лікарів.

## No answer, or not yet

# Above two or three titles on buttons.
did-you-mean-text = Я не знаю точно, що ви маєте на увазі. Будь ласка, виберіть щось із цього або спитайте іншими словами.
did-you-mean-one-text = Я не знаю точно, але, можливо, ви маєте на увазі це запитання. Будь ласка, виберіть його або спитайте іншими словами.

declined-medical-advice =
    Це важливе запитання, і відповісти на нього має той, хто вас знає. Я не лікар і не можу на нього відповісти.

    Будь ласка, спитайте свого лікаря або медсестру-спеціалістку. Якщо це не може чекати, телефонуйте на номер, який вам дали медики.

    Я можу допомогти вам отримати другу думку.

declined-booking =
    Я не можу нічого для вас записати, змінити чи скасувати. Будь ласка, зателефонуйте в лікарню або до свого сімейного лікаря. Номер часто є у вашому листі.

    Я можу розповісти, як попросити про другу думку і як до неї підготуватися.

declined-another-language =
    Поки що я розмовляю лише тими мовами, які є в /settings. Для розмови з лікарями заздалегідь спитайте, чи може бути перекладач.

declined-other =
    У мене немає відповіді на це. Я можу допомогти з другою думкою під час лікування раку.

    Будь ласка, спитайте іншими словами або перегляньте теми. Про своє здоров’я питайте свого лікаря або медсестру.

## Small talk

smalltalk-greeting = Вітаю. Що ви хочете знати про другу думку лікаря? Напишіть запитання або виберіть нижче.
smalltalk-thanks = Прошу. Ви можете повернутися й спитати будь-коли.
smalltalk-who-are-you = Я — автоматичний сервіс. Жодна людина не читає цього чату, і я не лікар. Мої відповіді написано й перевірено заздалегідь.
smalltalk-frustrated = Мені шкода, що не вдалося допомогти. Я знаю лише про другу думку лікаря. Будь ласка, спробуйте інші слова, перегляньте теми або поговоріть зі своїм лікарем чи медсестрою.
