### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

# It stands above every notification, so it does not tell of an illness.
profile-name = 问一问，做准备
profile-short-description = 我的癌症治疗要不要征求第二意见？怎样征求？回答都经过核对。自动服务，不是医生。
profile-description =
    供癌症患者、他们的家人和朋友，以及支援人员使用。

    您可以问有关征求第二意见的问题：什么是第二意见、怎样提出、怎样准备、谁能帮忙。回答都是事先写好并核对过的，适合您所在的地区。

    这是自动服务，不是医生。没有人在看这个聊天。

command-start = 开始，或回到主菜单
command-topics = 所有主题
command-appointment = 输入预约
command-appointments = 我的预约和提醒
command-checklists = 清单：可用来准备、打勾和打印
command-help = 使用方法
command-settings = 语言、地区、您的身份
command-language = 更换语言
command-cancel = 停止正在问我的问题
command-about = 制作者
command-privacy = 保存了您的哪些信息
command-mydata = 查看保存的所有关于我的信息
command-delete = 删除保存的所有关于我的信息
command-stop = 立即停止一切并删除
