### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    在保存任何有关您健康的内容之前，我需要您的同意。

    我可以保存您给我的内容吗？包括您的预约、您的清单和理由，以及您医院的电话。我用它们帮您准备，提醒您，遇到紧急情况时先显示那个电话。不作其他用途。

    这些内容会加密保存。您随时可以用 /mydata 查看，用 /delete 删除。Telegram会自己保留一份这个聊天的内容。

    如果这关系到别人，必须先得到对方同意。如果您不同意，仍然可以问我任何问题。

own-consent-more =
    如果您同意，我只保存您给我的以下内容：
    - 您的预约：日期、时间、地点、谁陪您去、您的备注
    - 您希望什么时候得到提醒
    - 您在清单上打的勾、写的内容，以及您的理由
    - 您医院的电话

    为什么保存：为了及时提醒您，让您的清单随时可用。遇到紧急情况时，我会先显示您医院的电话。不会给别人，也不会用来向您推销任何东西。

    谁能看到：内容经过加密，您有自己单独的密钥。只有这个机器人和运营它的人能打开。

    保存多久：过去的预约在30天后删除。其余内容一直保留，直到您更改或删除。

    我们的信息通过Telegram传送，它会自己保留一份这个聊天的内容。我不能删除那一份。您可以在Telegram里删除聊天。

    您随时可以在 /settings 里收回同意。收回后，我会删除保存的有关您健康的内容。用 /delete 我会删除全部内容。

    如果这关系到别人，必须先得到对方同意。

    我可以为您保存这些内容吗？

own-consent-agreed =
    您已经同意：我可以保存您给我的有关您健康的内容。这包括您的预约、您的清单和理由，以及您医院的电话。

    您随时可以收回同意。收回后，我会删除这些内容。

own-consent-declined =
    没关系。我不保存任何有关您健康的内容。

    您仍然可以问我任何问题，阅读每一个回答。但我不能为您保存预约、清单或医院的电话，也不能提醒您。

    如果您改变主意，请打开 /settings，选择“{ button-own-consent }”。

own-ask-withdraw =
    要删除我保存的有关您健康的内容吗？

    这包括您的预约和提醒、您的清单和理由，以及您医院的电话。删除后不能恢复。

    您的语言、地区和身份会保留。您仍然可以问我任何问题。

own-withdrawn =
    已删除。我现在不保存任何有关您健康的内容，也不会再有提醒。

    您仍然可以问我任何问题。如果您改变主意，请打开 /settings，选择“{ button-own-consent }”。

own-unchanged = 没有删除任何内容。一切保持不变。

## Everything that is kept. Shown by /mydata.

own-data-title = 我保存的关于您的信息

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    这个聊天的编号，这样我才能回答您
    语言：{ $language }
    地区：{ $nation }
    身份：{ $role }
    您医院的电话：{ $number }
    我可以保存健康信息：{ $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = 可以（问题文字第{ $version }版）
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = 不可以（问题文字第{ $version }版）
own-data-consent-unasked = 还没有问过

own-data-appointments = 您的预约
own-data-appointments-none = 无

# $kind (text): for example “Second opinion”.
own-data-kind = 预约事项：{ $kind }
# $place (text): where it is, in their words.
own-data-place = 地点：{ $place }
# $companion (text): who comes along, in their words.
own-data-companion = 陪同的人：{ $companion }
# $note (text): their note.
own-data-note = 备注：{ $note }

own-data-lists = 您的清单
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }：已完成{ $done }项，已移除{ $removed }项。您自己加的内容：
own-data-reasons = 您的理由

own-data-reminders = 您的提醒
# Nothing about reminders was changed, and there is no appointment.
own-data-reminders-none = 无
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = 您的时区：{ $zone }

own-data-rest = 为了能接着上次的地方继续谈
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = 您最后打开的回答：{ $title }
own-data-choices = 我最后一条信息下面的选项
own-data-unfinished = 您正在做、还没做完的事
own-data-consent-read = 您读过“必须得到患者同意”的说明
own-data-judged = 您最后评价的是哪个回答
own-data-languages = 我向您提过哪些语言

own-data-file = 这是同样内容的文件，包含所有细节。您可以自己保留，或交给别的服务。
own-data-file-name = my-data.json

## The end

own-ask-delete =
    要删除我保存的关于您的所有内容吗？

    这样，您的预约和提醒、您的清单和理由，以及您医院的电话都会删除。您的语言、地区和身份也会删除。您的密钥也会销毁。什么都不能恢复。

    我会发最后一条信息，之后不再给您发信息。如果您再给我发信息，我们就从头开始。

own-erased =
    我已经停止，保存的关于您的所有内容都已删除。我不会再给您发信息。

    这个聊天仍在Telegram里，您可以在那里删除。如果您以后再给我发信息，我们就从头开始。

## Buttons (at most 40 characters)

button-own-agree = 同意
button-own-disagree = 不同意
button-own-tell-more = 请多告诉我一些
button-own-consent = 是否可以保存我的健康信息？
button-own-take-back = 删除我的健康信息
button-own-withdraw = 是，删除
button-own-data = 查看保存的所有内容
button-own-delete = 删除所有内容
button-own-delete-all = 是，删除所有内容
button-own-keep = 不，保留
button-own-stop = 停止一切并删除

# What people may type instead of the last one, with | between. People never read these.
own-stop-phrases = 停止一切 | 全部停止 | 全都停止 | 停止所有 | 停止全部 | 全部停掉 | 停掉一切 | 都停了吧 | 全停 | 停止一切并删除 | 别再发了 | 不要再发了 | 停止發送 | 全部停止發送 | 唔好再send | stop everything | stop all
