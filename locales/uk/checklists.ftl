### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = Перш ніж просити
    .purpose = З’ясуйте, чого ви хочете, перш ніж просити про другу думку.
checklist-before-you-ask-consent = Спершу спитайте пацієнта: чи він цього хоче?
    .more = Вирішує пацієнт, і він має погодитися на вашу допомогу. Якщо відповідь «ні», зупиніться на цьому.
checklist-before-you-ask-your-reason = Запишіть, чому ви хочете почути іншу думку
    .more = Однієї чи двох причин достатньо. Вони допоможуть вам і вашому лікарю.
checklist-before-you-ask-explain-again = Попросіть свого лікаря пояснити все ще раз
    .more = Часто вистачає доброї розмови, і тоді друга думка не потрібна.
checklist-before-you-ask-could-waiting-harm = Спитайте лікаря: чи може мені зашкодити очікування?
    .more = Спитайте, якою може бути затримка. Якщо лікування термінове, поговоріть зі своїми лікарями, перш ніж вирішувати.
checklist-before-you-ask-keep-bookings = Збережіть призначені обстеження й лікування
    .more = Не скасовуйте їх. Якщо ви залишитеся в першого лікаря, збережені дати заощадять час.
checklist-before-you-ask-for-and-against = Зважте всі «за» і «проти»
    .more = За: ваш випадок розглядає ще один фахівець. Проти: лікування може початися пізніше, а дорога може бути довгою.
checklist-before-you-ask-your-questions = Запишіть, що вам незрозуміло
    .more = Питати ще раз не соромно нікому. Інформації багато.
checklist-before-you-ask-why-this-plan = Спитайте, чому вибрали саме це лікування
    .more = Ваш лікар або медсестра-спеціалістка можуть пояснити це і сказати, що ще є.
checklist-before-you-ask-company = Попросіть когось піти з вами на розмову
checklist-before-you-ask-whom-to-ask-uk = Виберіть, кого просити: consultant, GP чи відділення
    .more = Найкраще спершу просити старшого лікаря лікарні (consultant). Інший шлях — сімейний лікар (GP).
checklist-before-you-ask-private-price-uk = Якщо думаєте платити, спершу спитайте про ціну
    .more = Якщо платите ви самі, вам зобов’язані назвати ціну на початку. Якщо у вас є страховка, спитайте, перш ніж записуватися.
checklist-before-you-ask-names-us = Спитайте імена лікарів, до яких можна звернутися
    .more = Спитайте свого лікаря або іншого лікаря, якому довіряєте.
checklist-before-you-ask-health-plan-us = Спитайте у своїй страховій, що вона оплачує
    .more = Спитайте про її мережу (network), направлення (referral) і вашу частку вартості.
checklist-before-you-ask-rules-elsewhere = Спитайте в лікарні, як це влаштовано у вас
    .more = Правила й вартість у різних країнах різні.

## The talk with your own doctor

checklist-talk-with-your-doctor = Розмова зі своїм лікарем
    .purpose = Візьміть із собою свої причини та запитання на папері.
checklist-talk-with-your-doctor-consent = Спитайте пацієнта, чи можна вам прийти й говорити
    .more = Лікар може говорити з вами про пацієнта, лише якщо той погоджується.
checklist-talk-with-your-doctor-interpreter = Попросіть перекладача для цієї розмови
    .more = Повідомте амбулаторії або лікарні свою мову якомога раніше.
checklist-talk-with-your-doctor-ask-plainly = Скажіть: «Я хочу отримати другу думку»
    .more = Лікарів це рідко засмучує. Вони й самі радяться між собою.
checklist-talk-with-your-doctor-could-waiting-harm = Спитайте: чи може мені зашкодити пізніший початок?
    .more = Якщо хвороба серйозна або лікування термінове, спитайте про це, перш ніж вирішувати.
checklist-talk-with-your-doctor-keep-bookings = Скажіть, що зберігаєте призначені дати
    .more = Не скасовуйте їх. Якщо ви залишитеся в цього лікаря, збережені дати заощадять час.
checklist-talk-with-your-doctor-your-reason = Скажіть, чому ви хочете почути іншу думку
    .more = Скажіть і тоді, коли хочете іншого лікування або сумніваєтеся в діагнозі.
checklist-talk-with-your-doctor-how-long = Спитайте, скільки це може тривати
checklist-talk-with-your-doctor-explain-again = Попросіть пояснити діагноз простими словами
    .more = Після потрясіння важко все сприйняти. Лікарі це знають.
checklist-talk-with-your-doctor-why-this-plan = Спитайте, чому вибрали саме це лікування
checklist-talk-with-your-doctor-other-treatments = Спитайте, яке ще є лікування
checklist-talk-with-your-doctor-company = Візьміть із собою когось, хто записуватиме
checklist-talk-with-your-doctor-referral-uk = Попросіть направлення до іншого спеціаліста
    .more = Направлення (referral) — це коли вас скеровують до іншого лікаря. Лікар розглядає ваш випадок і може відмовити.
checklist-talk-with-your-doctor-names-us = Спитайте імена лікарів, до яких можна звернутися
checklist-talk-with-your-doctor-rules-elsewhere = Спитайте, як тут організовують другу думку

## Preparing for the second appointment

checklist-preparing = Підготовка до другої думки
    .purpose = Підготуйте нотатки, запитання й документи.
checklist-preparing-interpreter = Попросіть перекладача вже зараз
    .more = Скажіть свою мову, коли записуєтеся. За кілька днів зателефонуйте й спитайте, чи перекладача замовлено.
checklist-preparing-your-aim = Визначте, що ви сподіваєтеся отримати від прийому
    .more = Закінчіть речення: «Після прийому я хочу знати…»
checklist-preparing-records-arrived-uk = Зателефонуйте й спитайте: чи надійшли мої документи?
    .more = Спитайте й про знімки та результати обстежень. Якщо їх немає, скажіть своєму лікарю до прийому.
checklist-preparing-records-complete-us = Спитайте в нового лікаря, чи є в нього все потрібне
    .more = Зазвичай потрібні звіт лабораторії (pathology report) і ваші знімки на диску. Спитайте й про препарати тканини (slides).
checklist-preparing-records-how-elsewhere = Спитайте: документи надішлють чи їх приношу я?
    .more = Якщо їх мають надіслати, спитайте, чи вони надійшли.
checklist-preparing-your-questions = Запишіть свої запитання
    .more = Три найважливіші поставте на початок. Можна питати без страху.
checklist-preparing-your-notes = Запишіть симптоми й попереднє лікування
    .more = Кількох рядків достатньо: що коли почалося і яке лікування ви отримали.
checklist-preparing-patient-aim = Спитайте пацієнта, що він сподівається дізнатися
    .more = Можна закінчити речення: «Після прийому я хочу знати…»
checklist-preparing-relative-agrees = Спитайте пацієнта, що вам можна казати й питати
    .more = Щось може бути особистим. Вирішує пацієнт.
checklist-preparing-records-sent-uk = Попросіть надіслати ваші документи та знімки
    .more = Спитайте свого лікаря, хто що надсилає і коли.
checklist-preparing-health-plan-us = Спитайте у страховій про вартість і направлення
    .more = Спитайте, чи входить лікар у її мережу (network) і скільки платите ви.
checklist-preparing-medicines = Запишіть ліки, вітаміни й добавки
    .more = Запишіть назву кожного засобу, скільки й коли ви приймаєте.
checklist-preparing-company = Попросіть друга або когось із рідних піти з вами
    .more = Вони можуть підтримати вас, слухати й теж питати.
checklist-preparing-travel = Сплануйте дорогу туди й назад
checklist-preparing-keep-bookings = Збережіть призначені обстеження й лікування
    .more = Не скасовуйте їх через цей прийом. Якщо ви залишитеся в першого лікаря, збережені дати заощадять час.

## What to bring

checklist-what-to-bring = Що взяти із собою
    .purpose = Напередодні складіть усе в одну сумку.
checklist-what-to-bring-consent = Спитайте пацієнта, які папери вам можна мати
    .more = Документи належать пацієнтові. Він вирішує, хто їх бачить.
checklist-what-to-bring-papers = Візьміть медичні папери, які є вдома
    .more = Важливі й листи, і результати обстежень, і звіти.
checklist-what-to-bring-copies = Візьміть копії документів, якщо їх не надіслали
    .more = Якщо ви не певні, чи їх надіслали, візьміть те, що маєте.
checklist-what-to-bring-medicines = Візьміть список усіх своїх ліків
    .more = Вітаміни й добавки теж. Можна списати з упаковок.
checklist-what-to-bring-arrived-uk = Перевірте, чи надійшли ваші документи
    .more = Їх мають надіслати за вас. За кілька днів зателефонуйте в нову лікарню.
checklist-what-to-bring-pathology-us = Візьміть патогістологічний звіт (pathology report)
    .more = Це звіт лабораторії про вашу тканину. Попросіть копію в лікарні, яка робила дослідження.
checklist-what-to-bring-who-sends-elsewhere = Спитайте, хто надсилає документи і що взяти вам
    .more = У кожній країні по-різному.
checklist-what-to-bring-scans-us = Візьміть свої знімки на диску
    .more = Попросіть у лікарні, де робили знімки.
checklist-what-to-bring-slides-us = Спитайте, чи потрібні препарати (slides) і хто їх шле
checklist-what-to-bring-questions = Візьміть запитання на папері та ручку
checklist-what-to-bring-notes = Візьміть нотатки про симптоми й лікування
checklist-what-to-bring-letter = Візьміть лист-запрошення й посвідчення особи
checklist-what-to-bring-insurance-card-us = Візьміть картку страхування
checklist-what-to-bring-glasses = Візьміть окуляри або слуховий апарат

## Questions for the second doctor

checklist-questions-for-second-doctor = Запитання до другого лікаря
    .purpose = Позначте запитання, коли поставите його. Зайві приберіть.
checklist-questions-for-second-doctor-consent = Спитайте пацієнта, які запитання вам можна ставити
    .more = Друг або хтось із рідних теж може ставити запитання. Домовтеся про це, перш ніж заходити.
checklist-questions-for-second-doctor-same-diagnosis = Чи бачите ви мій діагноз так само?
checklist-questions-for-second-doctor-same-treatment = Чи лікували б ви мене так само? Чому?
checklist-questions-for-second-doctor-other-treatments = Яке ще є лікування для мене?
checklist-questions-for-second-doctor-could-waiting-harm = Чи може мені зашкодити пізніший початок лікування?
    .more = Спитайте про це й свого лікаря. Збережіть призначені обстеження й лікування.
checklist-questions-for-second-doctor-keep-bookings = Я зберігаю призначені мені дати. Це правильно?
    .more = Не скасовуйте їх. Якщо ви залишитеся в першого лікаря, збережені дати заощадять час.
checklist-questions-for-second-doctor-good-and-bad = Які плюси й мінуси кожного варіанта?
checklist-questions-for-second-doctor-trial = Чи можу я взяти участь у дослідженні нового лікування?
    .more = Про це можна спитати й своїх лікарів і медсестер.
checklist-questions-for-second-doctor-more-tests = Чи потрібні мені ще обстеження? Які й чому?
checklist-questions-for-second-doctor-cases-like-mine = Чи бачили ви багато людей із моєю хворобою?
checklist-questions-for-second-doctor-treat-me = Чи лікували б ви мене, якби мені цього хотілося?
    .more = Другий лікар не зобов’язаний ставати вашим лікарем.
checklist-questions-for-second-doctor-write-to-doctor = Чи напишете ви моєму лікарю?
checklist-questions-for-second-doctor-in-writing = Чи можна отримати вашу відповідь письмово?
checklist-questions-for-second-doctor-cost = Скільки це коштує і хто платить?

## On the day

checklist-the-day = У день прийому
    .purpose = Невеликі кроки на день прийому.
checklist-the-day-relative-listens = Дайте пацієнтові говорити першим
    .more = Ви можете слухати, записувати й питати, як домовилися заздалегідь.
checklist-the-day-interpreter = Скажіть у реєстратурі, що потрібен перекладач
    .more = Зробіть це, перш ніж почнеться розмова. Якщо ніхто не прийшов, попросіть перекладача телефоном або через відео.
checklist-the-day-time-and-place = Перевірте час, місце й дорогу
checklist-the-day-papers = Візьміть папери, списки й запитання
checklist-the-day-your-aim = Скажіть на початку, що сподіваєтеся дізнатися
checklist-the-day-first-opinion = Розкажіть, що знайшов і запропонував перший лікар
checklist-the-day-all-questions = Питайте без страху
    .more = Для цього й потрібен прийом.
checklist-the-day-not-clear = Скажіть, якщо щось неясно
    .more = Можна сказати: «Поясніть, будь ласка, ще раз іншими словами».
checklist-the-day-write-answers = Записуйте відповіді або попросіть про це когось
checklist-the-day-a-break = Попросіть про перерву, якщо це заважко
    .more = Чути діагноз ще раз буває тяжко.
checklist-the-day-next-steps = Спитайте, що буде далі й кому можна телефонувати
checklist-the-day-who-tells-doctor = Спитайте, хто й коли повідомить вашому лікарю

## After the visit

checklist-after-the-visit = Після прийому
    .purpose = Поверніться з новою думкою до свого лікаря.
checklist-after-the-visit-consent = Спитайте пацієнта, що він хоче робити далі
    .more = Це вибір пацієнта. Ви можете допомогти, якщо він погоджується.
checklist-after-the-visit-write-down = Запишіть, що ви почули, поки добре пам’ятаєте
checklist-after-the-visit-tell-own-doctor = Обговоріть це зі своїм лікарем
    .more = Можливо, ви разом зміните лікування.
checklist-after-the-visit-keep-bookings = Збережіть призначені обстеження й лікування
    .more = Поговоріть зі своїми лікарями, перш ніж щось змінювати.
checklist-after-the-visit-could-waiting-harm = Спитайте, чи може зашкодити час на роздуми
    .more = Якщо лікування термінове, спитайте про це своїх лікарів зараз.
checklist-after-the-visit-they-agree = Якщо думки збігаються: перегляньте дати
    .more = Коли двоє лікарів згодні між собою, більшість людей почувається певніше щодо плану.
checklist-after-the-visit-they-differ = Якщо думки різні: спитайте кожного лікаря чому
    .more = Лякатися не треба. У вас ще є кілька шляхів далі.
checklist-after-the-visit-third-doctor = Якщо важко вибрати: спитайте про третього лікаря
checklist-after-the-visit-who-treats = Вирішіть, у кого ви хочете лікуватися
    .more = Міняти лікаря не обов’язково.
checklist-after-the-visit-take-me-on = Хочете перейти? Спитайте другого лікаря
    .more = Другий лікар не зобов’язаний вас брати. Спитайте, хто про вас дбає, доки це не вирішено.
checklist-after-the-visit-letter-arrived = Перевірте, чи дійшов звіт до вашого лікаря
    .more = Попросіть копію й для себе.
checklist-after-the-visit-feelings = Скажіть своїм лікарям, як ви почуваєтеся
    .more = Почути те саме ще раз буває розчаруванням. Це також може бути тяжко.
checklist-after-the-visit-health-plan-us = Перевірте рахунок у своїй страховій
checklist-after-the-visit-interpreter = Попросіть перекладача для наступної розмови
