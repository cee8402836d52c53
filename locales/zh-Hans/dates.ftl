### Draft translation; not yet checked by a native speaker.
### Words by which the bot understands dates and times that people type. People never read these.
### Written without spaces; the longest match wins. Traditional characters and common Cantonese words stand beside the simplified ones.

## Days from today

date-words-today = 今天 | 今日 | 今儿 | 今儿个 | 今
# Today after dark; hours after it are in the evening.
date-words-tonight = 今晚 | 今夜 | 今天晚上 | 今日晚上 | 今晚上 | 今天夜里
# “明” alone for 明早, 明晚; see the weak words.
date-words-tomorrow = 明天 | 明日 | 明儿 | 明儿个 | 听日 | 聽日 | 明
date-words-day-after-tomorrow = 后天 | 後天 | 后日 | 後日 | 后儿 | 后儿个
date-words-in-three-days = 大后天 | 大後天 | 大后日 | 大後日 | 大后儿 | 大后儿个
date-words-yesterday = 昨天 | 昨日 | 昨儿 | 昨晚 | 寻日 | 琴日 | 尋日

## Weekdays

date-words-monday = 星期一 | 周一 | 週一 | 礼拜一 | 禮拜一 | monday | mon | 星期1 | 礼拜1 | 禮拜1 | 拜一 | 周1 | 週1
date-words-tuesday = 星期二 | 周二 | 週二 | 礼拜二 | 禮拜二 | tuesday | tue | 星期2 | 礼拜2 | 禮拜2 | 拜二 | 周2 | 週2
date-words-wednesday = 星期三 | 周三 | 週三 | 礼拜三 | 禮拜三 | wednesday | wed | 星期3 | 礼拜3 | 禮拜3 | 拜三 | 周3 | 週3
date-words-thursday = 星期四 | 周四 | 週四 | 礼拜四 | 禮拜四 | thursday | thu | 星期4 | 礼拜4 | 禮拜4 | 拜四 | 周4 | 週4
date-words-friday = 星期五 | 周五 | 週五 | 礼拜五 | 禮拜五 | friday | fri | 星期5 | 礼拜5 | 禮拜5 | 拜五 | 周5 | 週5
date-words-saturday = 星期六 | 周六 | 週六 | 礼拜六 | 禮拜六 | saturday | sat | 星期6 | 礼拜6 | 禮拜6 | 拜六 | 周6 | 週6
date-words-sunday = 星期日 | 周日 | 週日 | 礼拜日 | 禮拜日 | 星期天 | 周天 | 週天 | 礼拜天 | 禮拜天 | sunday | sun

## Months

date-words-january = 1月 | 一月 | 1月份 | 一月份 | january | jan
date-words-february = 2月 | 二月 | 2月份 | 二月份 | february | feb
date-words-march = 3月 | 三月 | 3月份 | 三月份 | march | mar
date-words-april = 4月 | 四月 | 4月份 | 四月份 | april | apr
date-words-may = 5月 | 五月 | 5月份 | 五月份 | may
date-words-june = 6月 | 六月 | 6月份 | 六月份 | june | jun
date-words-july = 7月 | 七月 | 7月份 | 七月份 | july | jul
date-words-august = 8月 | 八月 | 8月份 | 八月份 | august | aug
date-words-september = 9月 | 九月 | 9月份 | 九月份 | september | sep | sept
date-words-october = 10月 | 十月 | 10月份 | 十月份 | october | oct
date-words-november = 11月 | 十一月 | 11月份 | 十一月份 | november | nov
date-words-december = 12月 | 十二月 | 12月份 | 十二月份 | december | dec

## Numbers. One number a line: the digits, a space, its words.

date-words-numbers =
    0 零 | 〇
    1 一
    2 二 | 两 | 兩 | 俩
    3 三
    4 四
    5 五
    6 六
    7 七
    8 八
    9 九
    10 十
    11 十一
    12 十二
    13 十三
    14 十四
    15 十五
    16 十六
    17 十七
    18 十八
    19 十九
    20 二十 | 廿
    21 二十一 | 廿一
    22 二十二 | 廿二
    23 二十三 | 廿三
    24 二十四 | 廿四
    25 二十五 | 廿五
    26 二十六 | 廿六
    27 二十七 | 廿七
    28 二十八 | 廿八
    29 二十九 | 廿九
    30 三十 | 卅
    31 三十一 | 卅一
    32 三十二
    33 三十三
    34 三十四
    35 三十五
    36 三十六
    37 三十七
    38 三十八
    39 三十九
    40 四十
    41 四十一
    42 四十二
    43 四十三
    44 四十四
    45 四十五
    46 四十六
    47 四十七
    48 四十八
    49 四十九
    50 五十
    51 五十一
    52 五十二
    53 五十三
    54 五十四
    55 五十五
    56 五十六
    57 五十七
    58 五十八
    59 五十九
date-words-ordinals = -
# What follows the digits: 12号.
date-words-ordinal-endings = 号 | 日 | 號
date-words-day-number = -

## Which one, and how far

date-words-next = 下 | 下个 | 下個 | 下一个 | 下一個 | 下一
# 下下周二: the one after the next.
date-words-after-next = 下下 | 下下个 | 下下個 | 再下 | 再下个 | 再下個
date-words-this = 这 | 這 | 这个 | 這個 | 本 | 今个 | 呢个 | 呢個
date-words-last = 上 | 上个 | 上個 | 上一个 | 上一個 | 上一
date-words-next-year = 明年 | 来年 | 來年 | 下一年 | 出年
date-words-year-after-next = 后年 | 後年
# Before a length of time from now: 过三天.
date-words-in = 过 | 過 | 再过 | 再過 | 还有 | 還有
# After a length of time from now: 三天后.
date-words-from-now = 后 | 後 | 之后 | 之後 | 以后 | 以後 | 过后 | 過後
date-words-minutes = 分钟 | 分鐘 | 分
date-words-hours = 小时 | 小時 | 个小时 | 個小時 | 钟头 | 鐘頭 | 个钟头 | 個鐘頭 | 个钟 | 個鐘
# 日 and 号 are here, too: what follows a month's name and stands before them is no year (11月24日).
date-words-days = 天 | 日 | 号 | 號
date-words-weeks = 周 | 週 | 星期 | 礼拜 | 禮拜 | 个星期 | 個星期 | 个礼拜 | 個禮拜 | 个周 | 個週
date-words-months = 月 | 个月 | 個月

## Lengths of time in one word or phrase

date-words-half-hour = 半小时 | 半个小时 | 半小時 | 半個小時 | 半个钟头 | 半個鐘頭 | 半钟头 | 半个钟 | 半個鐘
date-words-two-hours = -
date-words-two-days = -
date-words-two-weeks = -
date-words-two-months = -

## Reminders

# One day before the appointment.
date-words-day-before = 前一天 | 提前一天 | 提早一天 | 前一日 | 前一晚 | 头一天 | 頭一天 | 前1天 | 提前1天
# On the day of the appointment.
date-words-same-day = 当天 | 當天 | 当日 | 當日 | 同一天 | 同日 | 那天 | 那一天

## The time of day

date-words-at = @
# After the hour, or between hour and minutes: 2点, 14时30分.
date-words-oclock = 点 | 點 | 点钟 | 點鐘 | 点整 | 點整 | 时 | 時 | 时整 | 時整 | 点正 | 點正 | h
date-words-am = am | a m | 凌晨
date-words-pm = pm | p m
date-words-morning = 上午 | 早上 | 早晨 | 清早 | 清晨 | 大清早 | 一早 | 早 | 朝早 | 上昼 | 上晝
date-words-afternoon = 下午 | 午后 | 午後 | 下昼 | 下晝 | 晏昼 | 晏晝
date-words-evening = 晚上 | 晚间 | 晚間 | 傍晚 | 夜晚 | 黄昏 | 黃昏 | 晚
date-words-night = 夜里 | 夜裡 | 夜裏 | 半夜 | 深夜 | 夜间 | 夜間
date-words-noon = 中午 | 正午
date-words-midnight = 午夜 | 子夜 | 晚上12点 | 晚上十二点 | 晚上12點 | 晚上十二點 | 夜里12点 | 夜里十二点 | 半夜12点 | 半夜十二点
# Before the hour. A line each: the minutes to add to the hour (with - to take away), a space, the words.
date-words-before-hour =
    -5 差五分 | 差5分 | 差五分钟 | 差5分钟 | 差五分鐘
    -10 差十分 | 差10分 | 差十分钟 | 差10分钟
    -15 差一刻 | 差一刻钟 | 差十五分 | 差15分
    -20 差二十分 | 差20分
# After the hour, in the same form: 两点半, 十点差五分.
date-words-after-hour =
    30 半 | 三十
    15 一刻 | 十五 | 1刻 | 一刻钟
    45 三刻 | 四十五 | 3刻
    10 十
    11 十一
    12 十二
    13 十三
    14 十四
    16 十六
    17 十七
    18 十八
    19 十九
    20 二十
    21 二十一 | 廿一
    22 二十二 | 廿二
    23 二十三 | 廿三
    24 二十四 | 廿四
    25 二十五 | 廿五
    26 二十六 | 廿六
    27 二十七 | 廿七
    28 二十八 | 廿八
    29 二十九 | 廿九
    31 三十一
    32 三十二
    33 三十三
    34 三十四
    35 三十五
    36 三十六
    37 三十七
    38 三十八
    39 三十九
    40 四十
    41 四十一
    42 四十二
    43 四十三
    44 四十四
    46 四十六
    47 四十七
    48 四十八
    49 四十九
    50 五十
    51 五十一
    52 五十二
    53 五十三
    54 五十四
    55 五十五
    56 五十六
    57 五十七
    58 五十八
    59 五十九
    -5 差五分 | 差5分 | 差五分钟 | 差5分钟 | 差五分鐘
    -10 差十分 | 差10分 | 差十分钟 | 差10分钟
    -15 差一刻 | 差一刻钟 | 差十五分 | 差15分
    -20 差二十分 | 差20分
# Half past an hour in one word, as Urdu has for one and two. A line each: the hour, a space, the words.
date-words-hour-and-half = -
date-words-minutes-past = -
date-words-minutes-to = -
date-words-minutes-into = -
# Between hour and minutes: 两点零五, 九点过五分; 九点差五分.
date-words-minutes-and = 零 | 〇 | 过 | 過
date-words-minutes-less = 差
# Between the beginning and the end of a length of time.
date-words-until = 到 | 至 | 直到
date-words-or = 或 | 或者 | 或是 | 还是 | 還是

## The rest

# Words that stand beside dates and mean nothing for them. 今年 (this year) and 大大后天 (in four days) stand here, as do 说明 and 有一点 and the like, so that no part of them is taken for a day or an hour.
date-words-filler = 年 | 我 | 我的 | 我们 | 我們 | 您 | 你 | 他 | 她 | 的 | 是 | 在 | 有 | 有个 | 有個 | 有一个 | 有一個 | 个 | 個 | 了 | 要 | 去 | 和 | 跟 | 与 | 那 | 就 | 吧 | 呢 | 啊 | 嗯 | 哦 | 预约 | 預約 | 预约了 | 约 | 約 | 约了 | 約了 | 约在 | 约好 | 约好了 | 看诊 | 看診 | 就诊 | 就診 | 复诊 | 覆診 | 門診 | 门诊 | 看病 | 看医生 | 看醫生 | 医院 | 醫院 | 医生 | 醫生 | 诊所 | 診所 | 检查 | 檢查 | 时间 | 時間 | 日期 | 时间是 | 日期是 | 大约 | 大約 | 大概 | 左右 | 可能 | 应该 | 應該 | 请 | 請 | 谢谢 | 謝謝 | 你好 | 您好 | 好的 | 今年 | 大前天 | 今后 | 今後 | 至今 | 如今 | 说明 | 說明 | 明白 | 证明 | 證明 | 明显 | 明顯 | 明确 | 明確 | 表明 | 声明 | 有点 | 有點 | 有一点 | 有一點 | 好一点 | 早一点 | 晚一点 | 快一点 | 多一点 | 差一点 | 一点点 | 一点儿 | 一点都 | 一点也 | 早点 | 晚点 | 快点 | 大大后天 | 大大後天 | 外后天 | 外後天
# Words of the lists above that are common words besides. Alone they count only in a text that says nothing else.
date-words-weak = 今 | 明 | may | mar | sat | sun | wed
# How most people write a date in digits: day-month or month-day. Dates that can be read both ways are asked about all the same.
date-order = month-day
