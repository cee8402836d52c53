### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = 提醒：您在{ $day }{ $time }有一项安排。
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = 提醒：您明天{ $time }有一项安排。明天是{ $day }。
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = 提醒：您今天{ $time }有一项安排。今天是{ $day }。
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = 提醒：您在{ $count }小时后有一项安排，开始时间是{ $time }。
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
       *[other] 提醒：您在{ $count }分钟后有一项安排，开始时间是{ $time }。
    }
reminder-began-yesterday = 您昨天有一项安排。情况怎么样？
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = 您在{ $day }有一项安排。情况怎么样？

## What follows

reminder-prepare =
    现在还有时间做准备。清单可以帮到您。

    想一想谁可以陪您去。把您想问的写下来。
reminder-records-arrived = 您的资料送到了吗？请打电话问您要去的地方。如果没有，请让您自己的团队送过去。
reminder-records-bring = 您会带上自己的资料吗？请先看看手上有哪些。如果还没有，请现在就去要，不要等到当天。您要的是：病理报告（pathology report）和影像检查光盘。请问清楚是否需要组织切片（slides），由谁送去。
reminder-records-ask = 请询问您要见的人：他们怎样拿到您的资料，是否已经收到。
reminder-left = 请看看您的清单。还有什么要做的吗？
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
       *[other] 您的清单上还有{ $count }项没有做。
    }
reminder-left-nothing = 您的清单上每一项都已经打勾。
# Long on purpose: the place comes after it and must not stand in the first 80 characters.
reminder-shortly = 关于这项安排，您还可以看到更多内容。您以前自己在这里写下来的，都可以再看一遍。请点这条信息下面的按钮，一个一个打开来看。
# $place (text): where it is, in the person’s own words.
reminder-where = 地点：{ $place }
reminder-after-second = 请选出符合的一项，之后您会看到接下来可以做什么。两边的说法一样吗？
# The day after, when we do not know what it was for.
reminder-after-unknown = 请选出符合的一项，之后您会看到接下来可以做什么。如果您听了另一个人的看法：两边的说法一样吗？如果是别的事，可以不用选。
reminder-after = 下面的按钮可以帮您做接下来的事。

## Where reminders are changed

reminders-title-all = 所有预约的提醒
reminders-title-one = 这次预约的提醒
reminders-changed = 更改已保存。
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }：开
reminders-none = 所有提醒都已关闭。不会自动发来任何信息。
# These are off, but some appointments have reminders of their own.
reminders-none-but-own = 这些提醒都已关闭。有些预约有自己的提醒。
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = { $from }至{ $until }之间不发提醒，除非这样您会错过预约。
reminders-not-quiet = 提醒在白天和夜里任何时间都可能发来。
reminders-coming = 接下来的提醒时间：
reminders-nothing-coming = 目前没有计划任何提醒。
reminders-choose = 哪一个提醒要换时间？
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = 现在的时间是：{ $lead }。要改成什么时候？请输入，例如“5天前”或“2小时前”。
reminders-ask-new = 提醒应该什么时候发来？请输入，例如“5天前”或“2小时前”。
reminders-fault-not-before = 这不在预约之前。请输入，例如“1天前”或“2小时前”。
reminders-fault-time-of-day =
    具体钟点只能用于单次预约。请先打开那次预约，再选它的提醒。

    如果用于所有预约，请输入，例如“1天前”或“2小时前”。
reminders-fault-no-time = 那天几点？请输入，例如“当天9点”或“2小时前”。
reminders-fault-too-many = 我能保存的提醒已经满了。请先关闭一个。
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    什么时候不要发提醒？请选择，或输入，例如“22点到8点”。

    现在是{ $from }至{ $until }。
reminders-ask-hours-none =
    什么时候不要发提醒？请选择，或输入，例如“22点到8点”。

    现在任何时间都可能发来提醒。

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
       *[other] { $count }天前
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
       *[other] { $count }小时前
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
       *[other] { $count }小时{ $minutes }分钟前
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
       *[other] { $count }分钟前
    }
# The same for one appointment, with the time.
# $time (text): for example “09:00”.
lead-on-day = 当天{ $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
       *[other] { $count }天前{ $time }
    }
lead-day-after = 1天后
lead-late = 临近开始时

## Buttons

button-reminders = 更改提醒
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = 关闭：{ $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = 打开：{ $lead }
button-reminder-choose = 更改提醒的时间
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = 添加提醒
button-reminder-hours = 免打扰时段
button-reminders-usual = 恢复通常的提醒
button-reminders-as-all = 和所有预约一样
button-reminders-none = 全部关闭
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from }至{ $until }
button-quiet-never = 不设免打扰时段
button-went-same = 说法一样
button-went-different = 说法不一样
button-went-not-sure = 我不确定
button-went-something-else = 那是别的事
