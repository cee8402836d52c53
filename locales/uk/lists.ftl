### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

# Under the title, above the lists with how far each is.
list-menu =
    Виберіть список. Можна позначити зроблене, додати свої пункти й запитання та роздрукувати список.

    Можна також обміркувати свої причини або знайти слова для розмови.

# One list. All of them stand under each other.
# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# How far a list is.
# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = зроблено { $done } із { $total }

# Takes its place when everything is done.
# $total (text): how many items there are, for example “9”.
list-progress-all = зроблено все ({ $total })

## A list

# While only the most important items are shown.
# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = Показано перші { $shown } із { $total }.

# On lists with several pages.
# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = Сторінка { $page } із { $pages }

# An item that is not ticked.
# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# An item that is ticked. The word “done” is for those who hear the list.
# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (зроблено)

# A reason that is chosen. The word “chosen” is for those who hear the list.
# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (вибрано)

# When everything was taken away.
list-empty = Цей список зараз порожній. Можете додати свої пункти. Щоб повернути початкові пункти, виберіть «Пояснити або змінити», а потім «Почати цей список спочатку».

# When some items depend on the nation and we do not know it.
list-nation-unknown = Деякі пункти залежать від того, де ви лікуєтеся. Виберіть країну, щоб їх побачити.

# Above the reasons on the list for the talk with one's own doctor, and on paper.
list-reasons-heading = Чому я хочу отримати другу думку:

## An item

# Above the items, each on a button.
list-choose = Виберіть пункт, щоб прочитати про нього більше, змінити, перемістити або прибрати його.

# Whether it is done. Also says on paper what a ticked and an empty box are.
list-mark-done = Зроблено
list-mark-open = Ще не зроблено

# Its place on the list.
# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = Номер { $at } із { $total }

# Takes the place of an item that somebody wrote, where its words are not known.
list-own-item = Мій власний пункт

# Asks for items.
# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    Будь ласка, напишіть, що додати до списку «{ $list }». Це може бути справа або запитання.

    Кожен рядок стане пунктом. Я на це не відповідаю, лише зберігаю для вас.

# Asks for other words for an item.
# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    Зараз там написано: «{ $item }»

    Будь ласка, напишіть так, як ви хочете.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    Повернути «{ $list }» до початкового вигляду?

    Ваші позначки й власні пункти в цьому списку зникнуть. Те, що ви прибрали, повернеться.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = Нове у вашому списку: { $count }. Якщо ви хотіли поставити мені запитання, будь ласка, напишіть його зараз іще раз.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    Задовгі, тому не в списку. Найбільша довжина пункту, у знаках: { $most }.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = Не потрапило до списку: { $count }, починаючи з { $first }. Найбільша кількість ваших власних пунктів у всіх списках разом: { $most }.

# The beginning of an item that was not kept.
# $item (text): for example “Ask about pain”.
list-own-quoted = «{ $item }…»

# $most (text): how many items one can keep, for example “200”.
list-note-full = Власних пунктів у вас уже { $most }, і місця більше немає. Будь ласка, спершу приберіть деякі.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = Цей текст задовгий. Найбільша довжина пункту, у знаках: { $most }. Будь ласка, напишіть коротше.

list-note-changed = Змінено.
list-note-removed = Прибрано з вашого списку.
list-note-reset = Список такий, як був спочатку.

## To pass on and to print

list-shared-open = Ще зробити:
list-shared-done = Зроблено:

# The name of the file, without its ending: letters a to z and hyphens only. It must not tell about an illness.
list-print-file = spysok

# Under the file.
# $list (text): the title of the list, for example “What to bring”.
list-print-words = «{ $list }» для друку. Відкрийте файл, а потім виберіть «Друк» у меню свого браузера.

## Think it through

list-reasons-text = Чому ви хочете отримати другу думку? Виберіть те, що справді про вас. Правильних і неправильних відповідей немає. Вибране стоятиме на початку вашого списку для розмови зі своїм лікарем.

# For relatives and support workers.
list-reasons-together = Будь ласка, робіть це разом із пацієнтом. Це причини пацієнта.

## Words to say

list-words-text = Короткі тексти для розмови, дзвінка чи листа. Виберіть один. Його можна скопіювати одним дотиком.

# Under the words.
list-script-copy = Змініть слова, як хочете, щоб вони звучали по-вашому.

## Buttons (at most 40 characters, without the item or title)

list-button-all = Списки
# On an answer and on a reminder.
# $list (text): the title of the list, for example “What to bring”.
list-button-open = Список: { $list }
list-button-reasons = Обміркувати причини
list-button-words = Слова для розмови
list-button-more = Показати все
# $page (text): the page that it leads to, for example “2”.
list-button-page = Сторінка { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Позначити: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Зняти позначку: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = Вибрати: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = Не вибирати: { $item }
list-button-add = Додати своє
list-button-edit = Пояснити або змінити
list-button-change = Змінити слова
list-button-up = Перемістити вгору
list-button-down = Перемістити вниз
list-button-remove = Прибрати зі списку
list-button-reset = Почати цей список спочатку
list-button-reset-agreed = Так, почати спочатку
list-button-share = Поділитися текстом
list-button-print = Надрукувати цей список
list-button-print-two = Надрукувати поруч з англійською
list-button-tell-nation = Вибрати мою країну
list-button-reasons-ticked = Готово, показати мій список
list-button-copy = Скопіювати ці слова
