### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

# How people say that they have an appointment, with | between. People never read these. Case, accents and apostrophes don’t
# matter. A text begins an entry if it holds one of them and a day or time, or is nothing but one of them.
appointment-phrases = у мене прийом | в мене прийом | у мене є прийом | в мене є прийом | маю прийом | мій прийом | наступний прийом буде | новий прийом | додати прийом | додай прийом | додайте прийом | записати прийом | запишіть прийом | нагадай про прийом | нагадайте про прийом | нагадайте мені про прийом | нагадай мені про прийом | прийом у лікаря | прийом в лікаря | прийом у лікарні | прийом в лікарні | прийом призначено | мені призначили прийом | призначили прийом | записана на прийом | записаний на прийом | мене записали на прийом | записали до лікаря | у мене візит | в мене візит | маю візит | мій візит | візит до лікаря | у мене запис | в мене запис | маю запис | запис до лікаря | запис на прийом | іду до лікаря | йду до лікаря | у мене обстеження | в мене обстеження | у мене сканування | в мене сканування | у мене кт | в мене кт | у мене мрт | в мене мрт | друга думка у мене | у нас прийом | в нас прийом | у нас візит | ми маємо прийом | прийом буде | у меня прием | меня записали | прием у врача | у меня запись

# How people ask for the list of their appointments, with | between. People never read these. A text asks for it if it is nothing
# but one of them, or one of them with a day or time behind it.
appointment-list-phrases = мої прийоми | прийоми | покажи мої прийоми | покажіть мої прийоми | покажи прийоми | показати мої прийоми | показати прийоми | список прийомів | список моїх прийомів | які в мене прийоми | які у мене прийоми | які прийоми в мене є | чи є в мене прийом | чи є у мене прийом | чи є в мене прийоми | чи маю я прийом | чи маю прийом | коли мій прийом | коли в мене прийом | коли у мене прийом | коли мій наступний прийом | коли наступний прийом | коли прийом | о котрій мій прийом | о котрій у мене прийом | о котрій в мене прийом | мій наступний прийом | наступний прийом | мої записи | мої візити | коли мій візит | коли мій запис | мои приемы | когда мой прием | покажи мои приемы

# After a text that is a date and nothing else.
# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = Нагадати вам про щось у цей день: { $date }?

## When is it?

# The first question of an entry.
appointment-ask-moment =
    Коли прийом?

    Напишіть день і час, як вам зручно. Наприклад: «наступного вівторка 14:30», «12 травня 14:30» або «завтра о 9». Або виберіть день у календарі.

# The same when the time is known already.
# $time (text): the time, for example “14:30”.
appointment-ask-day = Час { $time }. Якого дня? Напишіть, наприклад, «12 травня» або «наступного вівторка». Або виберіть у календарі.

# Above the calendar.
# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: натисніть день. Можна й написати, наприклад, «12 травня».

# The same after a tap on the name of a weekday or on an empty place.
# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = Там немає дня, який можна вибрати. { $month }: натисніть день із номером або напишіть його, наприклад, «12 травня».

# After the day; some hours stand on buttons.
# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date }. О котрій годині? Натисніть годину або напишіть час, наприклад, «14:30».

# After the hour; the minutes stand on buttons.
# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, від { $time }: натисніть точний час або напишіть його.

# What was typed has no day in it.
appointment-moment-unclear = Знайти в цьому день не вдалося. Можете написати його, наприклад, «12 березня», або вибрати в календарі.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = Усе правильно? Натисніть, і я це збережу.
appointment-which-order = День і місяць можна прочитати по-різному. Який день ви маєте на увазі?
appointment-which-week = Який із цих днів ви маєте на увазі?
appointment-which-day = Який це день?
appointment-which-half = Який час ви маєте на увазі?
appointment-which-day-or-time = Це день чи час? Що саме ви маєте на увазі?
appointment-which-time = Ви написали кілька варіантів часу. Коли починається прийом?
appointment-which-two = Ви написали кілька днів. Який із них?
appointment-which-no-such = Такого дня немає. Ви маєте на увазі сусідній день?
appointment-which-weekday = Ця дата припадає на інший день тижня. Який день ви маєте на увазі?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = Цей час уже минув: { $moment }. Коли прийом?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = Це більш ніж за два роки: { $moment }. Будь ласка, перевірте й напишіть ще раз.
appointment-which-gap = Такого часу того дня не буває, бо годинник переводять уперед. Який час указано у вашому листі?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = Тоді годинник переводять назад, тож цей час буває двічі: { $moment }. Який із них?

## The time zone

appointment-ask-nation = Де ви лікуєтеся? Я питаю, щоб нагадування приходили вчасно.

appointment-zone-united-states =
    У якому ви часовому поясі? Я питаю, щоб нагадування приходили вчасно.

    Можна також написати найближче велике місто або котра зараз година.

appointment-zone-anywhere =
    У якому ви часовому поясі? Я питаю, щоб нагадування приходили вчасно.

    Напишіть найближче велике місто, наприклад «Париж». Або напишіть, котра зараз година, наприклад «15:20».

appointment-zone-several = Що з цього правильно? Якщо нічого, напишіть велике місто поблизу вас або котра зараз година.

appointment-zone-none = Я не знаю такого місця. Напишіть більше місто поблизу, наприклад столицю. Або напишіть, котра зараз година.

# A time zone by a city.
# $city (text): the city, for example “Paris”.
appointment-zone-city = { $city }, місцевий час

zone-europe-london = Час Великої Британії
zone-america-new-york = Східний час (Нью-Йорк)
zone-america-chicago = Центральний час (Чикаго)
zone-america-denver = Гірський час (Денвер)
zone-america-phoenix = Аризона (Фінікс)
zone-america-los-angeles = Тихоокеанський час (Лос-Анджелес)
zone-america-anchorage = Аляска (Анкоридж)
zone-pacific-honolulu = Гаваї (Гонолулу)
zone-america-puerto-rico = Пуерто-Рико (Сан-Хуан)
zone-pacific-guam = Гуам (Хагатна)

## An appointment

# A full date.
# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday }, { $date }

# A day and a time.
# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date }, { $time }

# The same in a zone that isn’t that of the United Kingdom.
# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date }, { $time }, { $zone }

# A time in the small hours, which people seldom mean.
# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (вночі)

# Two equal times when the clocks go back.
# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, перш ніж переведуть годинник назад
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, після того як переведуть годинник назад

appointment-news-kept = Ваш прийом збережено:
appointment-news-already-kept = Цей прийом уже збережено:
appointment-news-moved = День і час змінено:
appointment-news-changed = Змінено:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = Для чого: { $text }
# $text (text): in the person’s own words.
appointment-line-place = Місце: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = Хто йде з вами: { $text }
# $text (text): in the person’s own words.
appointment-line-note = Примітка: { $text }

appointment-kind-own-doctor = Мій лікар
appointment-kind-second-opinion = Друга думка
appointment-kind-tests = Обстеження
appointment-kind-other = Щось інше

# Above the days and times of the reminders, one a line.
appointment-reminders-planned = Я напишу вам:
appointment-reminders-none = Жодного нагадування не заплановано.

appointment-is-over = Цей прийом уже минув.

## The list

appointment-list-empty = Прийомів тут немає. Я можу нагадати про прийом, щоб ви мали час підготуватися.
appointment-list-ahead = Ваші прийоми. Натисніть на прийом, щоб переглянути чи змінити його.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = Прийоми, починаючи з номера { $number }, уже минули.
appointment-full = Можна зберегти щонайбільше 20 прийомів. Будь ласка, видаліть той, що минув, а потім додайте новий.

## Changing

appointment-ask-kind = Для чого цей прийом? Казати не обов’язково.
appointment-ask-place = Де це? Напишіть місце так, як у вашому листі, наприклад клініку й кабінет.
appointment-ask-companion = Хто йде з вами? Можна написати «моя сестра». Ім’я не потрібне.
appointment-ask-note = Що ви хочете пам’ятати про цей прийом? Напишіть, як вам зручно.

# Above the question, if something is saved.
# $text (text): in the person’s own words.
appointment-ask-kept = Зараз збережено: { $text }

appointment-too-long = Цей текст задовгий. Будь ласка, щонайбільше 200 знаків.

# Asks before an appointment is deleted.
# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    Видалити цей прийом і його нагадування? { $moment }

    Це видаляє його лише тут. У вашій лікарні чи клініці це нічого не скасовує.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = Видалити це зі списку? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    Тут видалено: { $moment }. Нагадувань про це не буде.

    Вашій лікарні чи клініці я цього не повідомляю. Якщо ви не можете піти, будь ласка, зателефонуйте туди.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = Видалено зі списку: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    Часовий пояс для нових прийомів: { $zone }

    Прийоми, які ви вже записали, зберігають свій часовий пояс.
appointment-zone-unknown = ще не відомо

## Calendar files

appointment-file-new =
    Ось ваш прийом у файлі календаря. Відкрийте його, щоб додати у свій календар.

    Там стоїть «Зустріч», час і місце. Ваш календар може нагадати за 1 день і ще раз за 2 години.
appointment-file-again = Ось файл із новим днем і часом. Відкрийте його, щоб оновити свій календар.
appointment-file-gone = Відкрийте цей файл, щоб прибрати прийом зі свого календаря. У деяких календарях його треба видалити вручну.

# Stands in the calendar itself, where others may see it: no word about health.
appointment-file-summary = Зустріч

appointment-ask-file = Тепер можете надіслати мені файл календаря зі своєї лікарні. Його назва закінчується на .ics. Якщо ви вже його надсилали, будь ласка, надішліть ще раз: він не зберігся.

appointment-file-fault-too-large = Цей файл завеликий для мене. Будь ласка, напишіть день і час або надішліть файл лише з одним прийомом.
appointment-file-fault-not-fetched = Отримати цей файл не вдалося. Будь ласка, надішліть його ще раз або напишіть день і час.
appointment-file-fault-not-a-calendar = Я не можу прочитати цей файл як календар. Будь ласка, напишіть натомість день і час.
appointment-file-fault-no-events = У цьому файлі немає прийому. Будь ласка, напишіть натомість день і час.
appointment-file-fault-only-past = Прийоми в цьому файлі вже минули.
appointment-file-fault-cancelled = У файлі сказано, що прийом скасовано. Будь ласка, перевірте у своїй лікарні чи клініці, чи це так.
appointment-file-fault-repeats = У файлі є прийом, що повторюється, але незрозуміло, коли наступний. Будь ласка, напишіть день і час.
appointment-file-fault-too-many = У цьому файлі цілий календар. Будь ласка, надішліть файл з одним прийомом або напишіть день і час.

appointment-offer-one = Ось що є у вашому файлі. Усе правильно? Натисніть, і я це збережу.
appointment-offer-several = Ось що є у вашому файлі. Який прийом зберегти? Для іншого можна надіслати файл ще раз.
# One of them.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# What the file calls it, or where it is.
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } — { $text }
appointment-offer-recurring = Він повторюється. Я зберігаю лише перший.

## Buttons (at most 40 characters)

button-appointments = Прийоми
button-appointment-new = Новий прийом
button-appointment-other = Інший день або час
button-appointment-calendar = Вибрати день у календарі
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ Назад: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = Далі: { $month } ›
# An empty place in the calendar.
button-appointment-empty = ·
button-appointment-move = Змінити день або час
button-appointment-kind = Для чого він
button-appointment-no-kind = Не хочу казати
button-appointment-place = Місце
button-appointment-companion = Хто йде зі мною
button-appointment-note = Примітка
button-appointment-clear = Видалити це
button-appointment-file = Додати в мій календар
button-appointment-reminders = Нагадування
button-appointment-cancel = Видалити цей прийом
button-appointment-cancel-sure = Так, видалити
button-appointment-done = Це все
button-appointment-settings = Часовий пояс і нагадування
button-appointment-change-zone = Змінити мій часовий пояс
button-appointment-send-file = Надіслати файл календаря
