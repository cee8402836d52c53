### Draft translation; not yet checked by a native speaker.
### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

welcome-text =
    您好。我可以帮助您考虑要不要征求第二意见（second opinion，即请另一位医生再看一看），怎样提出，以及怎样做准备。

    我是自动服务。我给出的回答都是事先写好并核对过的。我不是医生，不能提供医疗建议。

    没有人在看这个聊天。如果您感到很不舒服或有危险，请立即打电话给您的医院团队，或拨打紧急电话。

    您随时可以输入问题。

introduction-text =
    我是关于第二意见（请另一位医生再看一看）的自动服务，不是医生。没有人在看这个聊天。如果您感到很不舒服或有危险，请立即打电话给您的医院团队，或拨打紧急电话。

    如果您是替别人问：由患者本人决定。您替对方做事之前，必须先得到对方同意。

ask-language = 您想用哪种语言？您可以点选，也可以输入编号或文字。

ask-nation =
    您在哪里看病治疗？如果您是替别人问：对方在哪里看病治疗？

    各地的规定和电话号码不一样。

ask-nation-for-answer =
    各地的答案不一样。您在哪里看病治疗？

    选好之后，我马上回答您的问题。

ask-role = 是谁在问？知道了这一点，我可以先讲对您重要的内容。如果您是替别人问，必须先得到对方同意。

home-text =
    关于第二意见，您想了解什么？

    请用自己的话输入问题，或者在下面选择。

## Getting around

help-text =
    您可以问我有关癌症治疗第二意见的问题。例如：“医生会不高兴吗？”或“我该怎样提出？”

    您随时可以用自己的话输入问题，也可以选择按钮。还可以输入按钮的编号或文字。

    /topics – 所有主题
    /appointment – 输入预约
    /appointments – 您的预约和提醒
    /checklists – 清单：可用来准备、打勾和打印
    /settings – 语言、地区、您的身份、您医院的电话
    /language – 其他语言
    /cancel – 停止我正在问您的问题
    /privacy – 保存了您的哪些信息，保存多久
    /mydata – 查看保存的所有关于您的信息
    /delete – 删除保存的所有关于您的信息
    /stop – 立即停止一切并删除
    /about – 制作者
    /start – 回到开头

    我是自动服务。没有人在看这个聊天，我也不是医生。如果您感到很不舒服或有危险，请立即打电话给您的医院团队，或拨打紧急电话。

about-text =
    这个聊天机器人供癌症患者、他们的家人和朋友，以及支援人员使用。它帮助解决一个问题：我该不该征求第二意见？怎样征求？

    回答是根据健康慈善机构和医疗服务机构公开发布的信息事先写好的。每个回答都注明来源和核对日期。这些文字还没有经过临床医护人员审阅。

    这个机器人不能代替您和自己的医生、护士谈话。它从不说哪种意见、哪位医生或哪家医院是对的。

privacy-text =
    保存的关于您的信息：
    - 这个聊天的编号，这样我才能回答您
    - 您的语言、地区和身份（如果您告诉过我）
    - 您最后打开的回答，这样接着问时我才能明白
    - 我最后一条信息下面的选项，这样您可以输入编号
    - 您是否读过“必须得到患者同意”的说明，您最后评价的是哪个回答，以及我向您提过哪些语言
    - 我问能否保存健康信息时，您是怎么回答的

    只有您对此表示同意，我才会保存以下内容，而且只保存您给我的：
    - 您的预约和提醒
    - 您在清单上打的勾、写的内容，以及您的理由
    - 您医院的电话，遇到紧急情况时排在最前面

    您的问题不会保存。每条信息回答之后，就从我们的存储中删除。只有信息的编号会保留一周，不带您的姓名，以免重复回答。

    过去的预约在30天后删除。其余内容一直保留，直到您更改或删除。

    保存的内容经过加密，您有自己单独的密钥。只有这个机器人和运营它的人能打开。这些内容不作其他用途。

    您说某个回答有帮助或没有帮助时，我们会计数。计数里没有姓名。

    用 /mydata 可以查看全部内容。用 /delete 可以删除全部内容，连同您的密钥。

    Telegram会自己保留一份这个聊天的内容。您随时可以在Telegram里删除聊天。

topics-text = 请选择一组主题，或者用自己的话输入问题。

# $name (text): the group's name, for example “Waiting and travel”.
category-title = { $name }：哪个问题最接近您想问的？

cancelled-text = 我不再问了。您之前保存的内容还在这里。您可以输入问题，或者在下面选择。

nothing-to-cancel-text = 我没有在问您什么。要删除这里的预约，请用 /appointments。我不能替您取消医院的预约。

unknown-command-text = 我不认识这个命令。输入 /help 可以看我能做什么。您也可以用自己的话输入问题。

old-button-text = 这是以前的按钮，它指向的内容已经没有了。您可以输入问题，或者在下面选择。

old-link-text = 这个链接指向的回答已经没有了。您可以输入问题，或者在下面选择。

# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = 选项里没有这个编号。请输入{ $lowest }到{ $highest }之间的数字，或者用自己的话提问。

group-notice = 健康问题是私事，所以我只在您自己的私人聊天里回答。请打开和我的私人聊天，在那里提问。

## Who reads

consent-first-text =
    这关系到别人的治疗。由对方自己决定，所以必须先得到对方同意。

    在做任何事之前，请先和对方谈一谈。问问对方想不想要第二意见，愿不愿意让您帮忙。只有对方同意，医生和护士才能和您谈对方的情况。

## Judgements

judged-helpful = 谢谢您告诉我。您随时可以再问别的问题。

judged-not-helpful = 很抱歉，这个回答没有帮到您。您可以换个说法再问，看看各个主题，或者和您自己的医生或护士谈一谈。

## Buttons (at most 40 characters)

button-home = 首页
button-back = 返回
button-topics = 所有主题
button-settings = 设置
button-help = 帮助
button-about = 制作者
button-privacy = 保存了我的哪些信息
button-skip = 跳过
button-language = 更改语言
button-nation = 更改地区
button-role = 更改我的身份
button-own-number = 我医院的电话
button-forget-number = 删除这个电话号码
button-helpful = 有帮助
button-not-helpful = 没有帮助
button-consent-read = 对方同意，请显示
button-open-here = 用机器人打开这个回答

# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

draft-notice =
    这些文字由译者写成，还没有母语人士检查过。如果有什么地方看起来不对，或者对您非常重要，请询问您的医疗团队，或阅读英文版：/language。

language-offer = 您似乎在用中文写。我也可以用中文回答。
button-switch = 用中文回答
