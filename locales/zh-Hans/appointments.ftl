### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

appointment-phrases = 我有预约 | 我有个预约 | 我有一个预约 | 我有一次预约 | 我约了 | 我预约了 | 我约好了 | 我的预约是 | 我的预约在 | 我下次预约是 | 我下次预约在 | 下次预约 | 新预约 | 新的预约 | 添加预约 | 加一个预约 | 输入预约 | 提醒我的预约 | 提醒我预约 | 我的扫描是 | 我的扫描在 | 我有扫描 | 我要做扫描 | 我的第二意见是 | 我的第二意见在 | 我们有预约 | 我们约了 | 预约是 | 预约在

# How people ask for the list of their appointments, with | between. People never read these.
appointment-list-phrases = 我的预约 | 预约 | 看我的预约 | 看看我的预约 | 显示我的预约 | 显示预约 | 查看预约 | 查看我的预约 | 我的预约列表 | 我有哪些预约 | 我有什么预约 | 有哪些预约 | 我有预约吗 | 我有没有预约 | 有没有预约 | 我的预约是什么时候 | 我的预约是几点 | 我什么时候有预约 | 预约是什么时候 | 我下次预约是什么时候 | 我的下一个预约 | 我下一个预约是什么时候 | 下次预约是什么时候 | 我的預約 | 預約 | 睇我嘅預約 | 我有冇預約 | 我有冇预约 | 我幾時有預約 | 下次預約幾時

# After a text that is a date and nothing else.
# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = { $date }有什么事，要我提醒您吗？

## When is it?

appointment-ask-moment =
    预约是什么时候？

    请按您习惯的方式输入日期和时间。例如：“下周二下午2点半”、“5月12日14:30”或“明天9点”。也可以在日历上选日期。

# $time (text): the time, for example “14:30”.
appointment-ask-day = { $time }，是哪一天？请输入，例如“5月12日”或“下周二”。也可以在日历上选择。

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }：请点选日期。您也可以输入，例如“5月12日”。

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = 那里没有可以选的日期。{ $month }：请点有数字的日期，或输入，例如“5月12日”。

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date }几点？请点选钟点，或输入时间，例如“下午2点半”或“14:30”。

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }，{ $time }起：请点选准确的时间，或自己输入。

appointment-moment-unclear = 我在里面没有看到日期。您可以输入，例如“3月12日”，也可以在日历上选择。

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = 对吗？点一下，我就保存。
appointment-which-order = 日和月可以有两种读法。您指的是哪一天？
appointment-which-week = 您指的是其中哪一天？
appointment-which-day = 是哪一天？
appointment-which-half = 您指的是哪个时间？
appointment-which-day-or-time = 这是日期还是时间？您指的是哪一个？
appointment-which-time = 您写了不止一个时间。预约几点开始？
appointment-which-two = 您写了不止一天。是哪一天？
appointment-which-no-such = 没有这一天。您指的是相近的某一天吗？
appointment-which-weekday = 这个日期不是您说的星期几。您指的是哪一天？
# $moment (text): what was said, for example “Tuesday 3 November 2026, 14:30”.
appointment-which-past = 这个时间已经过去了：{ $moment }。预约是什么时候？
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = 这在两年多以后：{ $moment }。请核对，再输入一次。
appointment-which-gap = 那天时钟要拨快，所以没有这个时间。您的信上写的是什么时间？
# $moment (text): what was said, for example “Sunday 25 October 2026, 01:30”.
appointment-which-fold = 那天时钟要拨慢，所以这个时间会出现两次：{ $moment }。是哪一次？

## The time zone

appointment-ask-nation = 您在哪里看病治疗？我问这个，是为了让提醒准时发来。

appointment-zone-united-states =
    您在哪个时区？我问这个，是为了让提醒准时发来。

    您也可以输入最近的大城市，或现在是几点。

appointment-zone-anywhere =
    您在哪个时区？我问这个，是为了让提醒准时发来。

    请输入最近的大城市，例如“巴黎”。或者输入现在是几点，例如“15:20”。

appointment-zone-several = 哪一个对？如果都不对，请输入您附近的大城市，或现在是几点。

appointment-zone-none = 我不知道这个地方。请输入附近更大的城市，例如首都。或者输入现在是几点。

# $city (text): the city, for example “Paris”.
appointment-zone-city = { $city }时间

zone-europe-london = 英国时间
zone-america-new-york = 东部时间（纽约）
zone-america-chicago = 中部时间（芝加哥）
zone-america-denver = 山区时间（丹佛）
zone-america-phoenix = 亚利桑那（凤凰城）
zone-america-los-angeles = 太平洋时间（洛杉矶）
zone-america-anchorage = 阿拉斯加（安克雷奇）
zone-pacific-honolulu = 夏威夷（檀香山）
zone-america-puerto-rico = 波多黎各（圣胡安）
zone-pacific-guam = 关岛（阿加尼亚）

## An appointment

# A full date.
# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $date }{ $weekday }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date } { $time }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date } { $time }，{ $zone }

# A time in the small hours, which people seldom mean.
# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment }（夜里）

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }，时钟拨慢之前
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }，时钟拨慢之后

appointment-news-kept = 我已保存您的预约：
appointment-news-already-kept = 这个预约您已经保存过了：
appointment-news-moved = 我已更改日期和时间：
appointment-news-changed = 我已更改：

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = 预约事项：{ $text }
# $text (text): in the person’s own words.
appointment-line-place = 地点：{ $text }
# $text (text): in the person’s own words.
appointment-line-companion = 陪同的人：{ $text }
# $text (text): in the person’s own words.
appointment-line-note = 备注：{ $text }

appointment-kind-own-doctor = 我自己的医生
appointment-kind-second-opinion = 第二意见
appointment-kind-tests = 检查
appointment-kind-other = 别的事

appointment-reminders-planned = 我会在这些时间给您发信息：
appointment-reminders-none = 没有计划提醒。

appointment-is-over = 这次预约已经过去。

## The list

appointment-list-empty = 这里没有预约。我可以提醒您，这样您有时间准备。
appointment-list-ahead = 您的预约。点选一个，就可以查看或更改。
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = 从第{ $number }个起，都是已经过去的。
appointment-full = 我最多保存20个预约。请删除一个已经过去的，再添加新的。

## Changing

appointment-ask-kind = 这次预约是为了什么？您也可以不说。
appointment-ask-place = 在什么地方？请照您信上写的输入，例如诊所和房间。
appointment-ask-companion = 谁陪您去？可以写“我姐姐”，不需要名字。
appointment-ask-note = 关于这次预约，您想记住什么？可以随意输入。

# $text (text): in the person’s own words.
appointment-ask-kept = 现在保存的是：{ $text }

appointment-too-long = 这对我来说太长了。请最多用200个字符。

# $moment (text): for example “Tuesday 11 May 2027, 14:30”.
appointment-ask-cancel =
    要删除这次预约和它的提醒吗？{ $moment }

    这只是在这里删除，不会取消您在医院或诊所的任何安排。

# $moment (text): for example “Tuesday 11 May 2027, 14:30”.
appointment-ask-remove = 要从列表中删除吗？{ $moment }

# $moment (text): for example “Tuesday 11 May 2027, 14:30”.
appointment-gone =
    我已在这里删除：{ $moment }。不会再有它的提醒。

    我没有告诉您的医院或诊所。如果您不能去，请打电话告诉他们。

# $moment (text): for example “Tuesday 11 May 2027, 14:30”.
appointment-removed = 我已从列表中删除：{ $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    新预约的时区：{ $zone }

    您已经输入的预约保留各自的时区。
appointment-zone-unknown = 还不知道

## Calendar files

appointment-file-new =
    这是您的预约，做成了日历文件。打开它，就可以加进您的日历。

    文件里写着“预约”、时间和地点。您的日历可能会在1天前提醒您，2小时前再提醒一次。
appointment-file-again = 这是写有新日期和新时间的文件。打开它，您的日历就会更新。
appointment-file-gone = 打开这个文件，就可以从日历中去掉这次预约。有些日历需要您手动删除。

appointment-file-summary = 预约

appointment-ask-file = 您现在可以把医院给您的日历文件发给我，文件名以.ics结尾。如果您已经发过，请再发一次：我没有保存。

appointment-file-fault-too-large = 这个文件对我来说太大。请输入日期和时间，或只发一次预约的文件。
appointment-file-fault-not-fetched = 我没能收到这个文件。请再发一次，或输入日期和时间。
appointment-file-fault-not-a-calendar = 我看不出这是日历文件。请改为输入日期和时间。
appointment-file-fault-no-events = 这个文件里没有预约。请改为输入日期和时间。
appointment-file-fault-only-past = 这个文件里的预约已经过去。
appointment-file-fault-cancelled = 文件上说预约已经取消。请向您的医院或诊所核对是否属实。
appointment-file-fault-repeats = 文件里的预约会重复，但我看不出下一次是什么时候。请输入日期和时间。
appointment-file-fault-too-many = 这个文件是整个日历。请发一次预约的文件，或输入日期和时间。

appointment-offer-one = 我在您的文件里找到了这个。对吗？点一下，我就保存。
appointment-offer-several = 我在您的文件里找到了这些。要保存哪一个？如果还要别的，可以再发一次文件。
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027, 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = 它会重复。我只保存第一次。

## Buttons (at most 40 characters)

button-appointments = 预约
button-appointment-new = 新预约
button-appointment-other = 另一个日期或时间
button-appointment-calendar = 在日历上选日期
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ 往前：{ $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = 往后：{ $month } ›
button-appointment-empty = ·
button-appointment-move = 更改日期或时间
button-appointment-kind = 预约事项
button-appointment-no-kind = 我不想说
button-appointment-place = 地点
button-appointment-companion = 谁陪同
button-appointment-note = 备注
button-appointment-clear = 删除这一项
button-appointment-file = 加进我的日历
button-appointment-reminders = 提醒
button-appointment-cancel = 删除这次预约
button-appointment-cancel-sure = 是，删除
button-appointment-done = 就这些
button-appointment-settings = 时区和提醒
button-appointment-change-zone = 更改我的时区
button-appointment-send-file = 发送日历文件
