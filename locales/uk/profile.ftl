### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

# It stands above every notification, so it does not tell of an illness.
profile-name = Запитати й підготуватися
# On the bot's page and when it is shared.
profile-short-description = Чи потрібна мені друга думка щодо лікування раку і як її отримати? Перевірені відповіді. Автоматично, не лікар.
# In the empty chat, before the first message.
profile-description =
    Для людей із раком, їхніх рідних і друзів та для фахівців, які їм допомагають.

    Питайте про другу думку лікаря: що це, як попросити, як підготуватися, хто може допомогти. Відповіді написано й перевірено заздалегідь, і вони підходять для тих місць, де ви живете.

    Це автоматичний сервіс, а не лікар. Жодна людина не читає цього чату.

command-start = Почати або на головну
command-topics = Усі теми
command-appointment = Записати прийом
command-appointments = Мої прийоми й нагадування
command-checklists = Списки, щоб готуватися, позначати й друкувати
command-help = Як цим користуватися
command-settings = Мова, країна, хто ви
command-language = Змінити мову
command-cancel = Більше про це не питати
command-about = Хто це створив
command-privacy = Що про вас зберігається
command-mydata = Показати все, що про мене зберігається
command-delete = Видалити все, що про мене зберігається
command-stop = Одразу все зупинити й видалити
