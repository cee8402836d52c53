### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = Нагадування: у вас дещо заплановано. Коли: { $day }, { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = Нагадування: завтра у вас дещо заплановано. Початок: { $time }. Завтра { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = Нагадування: сьогодні у вас дещо заплановано. Початок: { $time }. Сьогодні { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours =
    { $count ->
        [one] Нагадування: через { $count } годину у вас дещо заплановано. Початок: { $time }.
        [few] Нагадування: через { $count } години у вас дещо заплановано. Початок: { $time }.
        [many] Нагадування: через { $count } годин у вас дещо заплановано. Початок: { $time }.
       *[other] Нагадування: через { $count } години у вас дещо заплановано. Початок: { $time }.
    }
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] Нагадування: через { $count } хвилину у вас дещо заплановано. Початок: { $time }.
        [few] Нагадування: через { $count } хвилини у вас дещо заплановано. Початок: { $time }.
        [many] Нагадування: через { $count } хвилин у вас дещо заплановано. Початок: { $time }.
       *[other] Нагадування: через { $count } хвилини у вас дещо заплановано. Початок: { $time }.
    }
# The day after.
reminder-began-yesterday = Учора у вас дещо було заплановано. Як усе пройшло?
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = У вас дещо було заплановано. Коли: { $day }. Як усе пройшло?

## What follows

# A week before, or longer.
reminder-prepare =
    Ще є час підготуватися. У цьому може допомогти список.

    Подумайте, хто міг би піти з вами. Запишіть, що ви хочете спитати.
# United Kingdom: records are sent.
reminder-records-arrived = Чи надійшли ваші документи? Зателефонуйте туди, куди йдете. Якщо ні, попросіть своїх лікарів надіслати їх.
# United States: the patient brings them.
reminder-records-bring = Чи будуть у вас із собою документи? Попросіть уже зараз звіт лабораторії (pathology report) і знімки на диску. Спитайте, чи потрібні препарати тканини (slides) і хто їх надсилає.
# Elsewhere.
reminder-records-ask = Спитайте тих, до кого йдете, як вони отримують ваші документи і чи вже мають їх.
# Some days before.
reminder-left = Перегляньте свій список. Чи залишилося ще щось зробити?
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] У вашому списку залишився { $count } пункт.
        [few] У вашому списку залишилося { $count } пункти.
        [many] У вашому списку залишилося { $count } пунктів.
       *[other] У вашому списку залишилося { $count } пункту.
    }
# Some days before, if everything is ticked.
reminder-left-nothing = У вашому списку позначено все.
# Shortly before, in front of the place, so that the place does not stand on a locked screen.
reminder-shortly = Більше про це — на кнопках нижче.
# $place (text): where it is, in the person’s own words.
reminder-where = Де: { $place }
# The day after a second opinion.
reminder-after-second = Виберіть, що підходить, і ви прочитаєте, що може бути далі. Чи обидва лікарі сказали те саме?
# The day after, when we do not know what it was for.
reminder-after-unknown = Виберіть, що підходить, і ви прочитаєте, що може бути далі. Якщо ви були в другого лікаря: чи обидва сказали те саме? Якщо це було щось інше, можна не відповідати.
# The day after: anything else.
reminder-after = Кнопки нижче можуть допомогти з тим, що буде далі.

## Where reminders are changed

reminders-title-all = Нагадування для всіх ваших прийомів
reminders-title-one = Нагадування для цього прийому
reminders-changed = Вашу зміну збережено.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: увімкнено
reminders-none = Усі нагадування вимкнено. Саме собою нічого не прийде.
# These are off, but some appointments have reminders of their own.
reminders-none-but-own = Ці нагадування вимкнено. Деякі прийоми мають власні нагадування.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = З { $from } до { $until } нагадувань немає, хіба що інакше ви пропустили б прийом.
reminders-not-quiet = Нагадування можуть приходити о будь-якій порі дня й ночі.
reminders-coming = Наступні прийдуть:
reminders-nothing-coming = Зараз жодного нагадування не заплановано.
reminders-choose = Яке нагадування має приходити в інший час?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = Зараз воно приходить так: { $lead }. Коли воно має приходити натомість? Напишіть, наприклад, «за 5 днів» або «за 2 години».
reminders-ask-new = Коли має приходити нагадування? Напишіть, наприклад, «за 5 днів» або «за 2 години».
reminders-fault-not-before = Це не раніше за прийом. Напишіть, наприклад, «за 1 день» або «за 2 години».
reminders-fault-time-of-day =
    Година дня підходить лише для одного прийому. Спершу відкрийте цей прийом і виберіть його нагадування.

    Для всіх прийомів напишіть, наприклад, «за 1 день» або «за 2 години».
reminders-fault-no-time = О котрій годині того дня? Напишіть, наприклад, «того дня о 9» або «за 2 години».
reminders-fault-too-many = Більше нагадувань зберегти не вийде. Спершу вимкніть якесь одне.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    Коли нагадувань не має бути? Виберіть або напишіть, наприклад, «з 22 до 8».

    Зараз це з { $from } до { $until }.
reminders-ask-hours-none =
    Коли нагадувань не має бути? Виберіть або напишіть, наприклад, «з 22 до 8».

    Зараз нагадування можуть приходити будь-коли.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] За { $count } день
        [few] За { $count } дні
        [many] За { $count } днів
       *[other] За { $count } дня
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] За { $count } годину
        [few] За { $count } години
        [many] За { $count } годин
       *[other] За { $count } години
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] За { $count } годину { $minutes } хв
        [few] За { $count } години { $minutes } хв
        [many] За { $count } годин { $minutes } хв
       *[other] За { $count } години { $minutes } хв
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] За { $count } хвилину
        [few] За { $count } хвилини
        [many] За { $count } хвилин
       *[other] За { $count } хвилини
    }
# The same for one appointment, with the time.
# $time (text): for example “09:00”.
lead-on-day = Того самого дня, { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] За { $count } день, { $time }
        [few] За { $count } дні, { $time }
        [many] За { $count } днів, { $time }
       *[other] За { $count } дня, { $time }
    }
lead-day-after = Наступного дня
lead-late = Незадовго до початку

## Buttons

button-reminders = Змінити нагадування
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Вимкнути: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Увімкнути: { $lead }
button-reminder-choose = Змінити час нагадування
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = Додати нагадування
button-reminder-hours = Тихі години
button-reminders-usual = Повернути звичайні нагадування
button-reminders-as-all = Як для всіх прийомів
button-reminders-none = Вимкнути всі
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = З { $from } до { $until }
button-quiet-never = Без тихих годин
button-went-same = Вони сказали те саме
button-went-different = Вони сказали різне
button-went-not-sure = Я не знаю точно
button-went-something-else = Це було щось інше
