### Draft translation; not yet checked by a native speaker.
### Shown by Telegram about the bot. Limits: name 64 characters, short description 120, description 512, commands 256.

profile-name = Perguntar e Preparar
profile-short-description = Devo pedir uma segunda opinião sobre o meu cancro (câncer), e como? Respostas verificadas. Automático, não é médico.
profile-description =
    Para pessoas com cancro (câncer), familiares, amigos e profissionais de apoio.

    Pergunte sobre a segunda opinião: o que é, como pedir, como preparar, quem pode ajudar. As respostas foram escritas e verificadas antes e servem para o lugar onde vive.

    Este é um serviço automático e não um médico. Ninguém acompanha a conversa.

command-start = Começar, ou ir para o menu principal
command-topics = Todos os temas
command-appointment = Anotar uma consulta
command-appointments = As minhas consultas e lembretes
command-checklists = Listas para preparar, assinalar e imprimir
command-help = Como usar isto
command-settings = Língua, país, quem é
command-language = Mudar a língua
command-cancel = Parar o que estou a perguntar
command-about = Quem fez isto
command-privacy = Os seus dados que ficam guardados
command-mydata = Mostrar tudo o que está guardado sobre mim
command-delete = Apagar tudo o que está guardado sobre mim
command-stop = Parar tudo e apagar, de imediato
