### Draft translation; not yet checked by a native speaker.
### Read by everybody: languages, nations, who somebody is.

language-name = 简体中文

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): whether we may keep things about their health: “yes”, “no” or “not asked yet”.
settings-text =
    这是您的设置。点选其中一项即可更改。

    语言：{ $language }
    地区：{ $nation }
    身份：{ $role }
    您医院的电话：{ $number }
    我可以保存健康信息：{ $consent }

settings-not-set = 未设置
settings-consent-yes = 可以
settings-consent-no = 不可以
settings-consent-unasked = 还没有问过

ask-number-text =
    请输入医院给您的紧急联系电话。号码通常在卡片或信件上。

    如果您告诉我有紧急情况，我会先显示这个号码。号码会加密保存，不作其他用途。您随时可以在这里删除。

# $number (text): as they typed it.
ask-number-kept = 我为您保存的号码：{ $number }

# $number (text): as they typed it.
number-kept-text = 遇到紧急情况时，我会先显示这个号码：{ $number }。请核对是否正确。

number-unclear-text = 我看不出这是电话号码。请照卡片或信件上的样子输入，例如连同空格。

number-forgotten-text = 我已删除这个号码。

nation-england = 英格兰
nation-scotland = 苏格兰
nation-wales = 威尔士
nation-northern-ireland = 北爱尔兰
nation-united-states = 美国
nation-elsewhere = 其他地方，或不确定

role-patient = 我患有癌症，或可能患有癌症
role-family = 我是家人或朋友
role-support-worker = 我是支援人员（support worker）
