### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

profile-name = سؤال واستعداد
profile-short-description = هل أطلب رأيًا ثانيًا بشأن علاج السرطان، وكيف؟ إجابات مُراجَعة. خدمة آلية، وليست طبيبًا.
profile-description =
    للمصابين بالسرطان وعائلاتهم وأصدقائهم والعاملين في دعم المرضى.

    للسؤال عن الرأي الثاني: ما هو، وكيف يُطلب، وكيف يتم الاستعداد له، ومن يمكنه المساعدة. الإجابات مكتوبة ومُراجَعة مسبقًا وتناسب مكان إقامتك.

    هذه خدمة آلية وليست طبيبًا. لا أحد يراقب هذه المحادثة.

command-start = البدء، أو الذهاب إلى القائمة الرئيسية
command-topics = كل المواضيع
command-appointment = إدخال موعد
command-appointments = مواعيدي وتذكيراتي
command-checklists = قوائم للاستعداد ووضع العلامات والطباعة
command-help = كيفية استخدام هذه الخدمة
command-settings = اللغة، والبلد، ومن يسأل
command-language = تغيير اللغة
command-cancel = التوقف عما أسألك عنه
command-about = من أعدّ هذه الخدمة
command-privacy = ما نحتفظ به عنك
command-mydata = عرض كل ما تحتفظون به عني
command-delete = حذف كل ما تحتفظون به عني
command-stop = إيقاف كل شيء وحذفه فورًا
