### Draft translation; not yet checked by a native speaker.
### Read by everybody who writes to the bot: patients, family and friends, support workers.
### Plain words, short sentences, kind and never chatty. Commands such as /help stand in the text as they are.

## The start

welcome-text =
    Olá. Posso ajudar a pensar numa segunda opinião (second opinion), a pedi-la e a preparar tudo para ela.

    Sou um serviço automático. Dou respostas que foram escritas e verificadas antes. Não sou médico e não posso dar conselhos médicos.

    Ninguém acompanha esta conversa. Se se sente muito mal ou está em perigo, ligue agora para a equipa do hospital ou o número de emergência.

    Pode escrever uma pergunta a qualquer momento.

introduction-text =
    Sou um serviço automático sobre segundas opiniões, não um médico. Ninguém acompanha esta conversa. Se se sente muito mal ou está em perigo, ligue agora para a equipa do hospital ou o número de emergência.

    Se pergunta em nome de outra pessoa: é ela que decide. Ela tem de concordar antes de alguém agir por ela.

ask-language = Que língua prefere? Pode tocar num botão ou escrever o número ou a palavra.

ask-nation =
    Onde recebe os seus cuidados de saúde? Se pergunta em nome de outra pessoa: onde é que ela os recebe?

    As regras e os números de telefone mudam de lugar para lugar.

ask-nation-for-answer =
    A resposta não é igual em todos os lugares. Onde recebe os seus cuidados de saúde?

    Respondo à sua pergunta logo a seguir.

ask-role = Quem faz a pergunta? Isto ajuda a pôr em primeiro lugar o que mais interessa. Se pergunta em nome de outra pessoa, ela tem de concordar primeiro.

home-text =
    O que gostaria de saber sobre segundas opiniões?

    Escreva a pergunta com as suas palavras ou escolha abaixo.

## Getting around

help-text =
    Pode fazer perguntas sobre a segunda opinião em casos de cancro (câncer). Por exemplo: “O meu médico vai ficar ofendido?” ou “Como posso pedir uma?”

    Escreva uma pergunta a qualquer momento, com as suas palavras. Ou escolha um botão. Também pode escrever o número ou as palavras de um botão.

    /topics – todos os temas
    /appointment – anotar uma consulta
    /appointments – as suas consultas e lembretes
    /checklists – listas para preparar, assinalar e imprimir
    /settings – língua, país, quem é, número do seu hospital
    /language – outra língua
    /cancel – parar o que estou a perguntar
    /privacy – os dados que ficam guardados, e por quanto tempo
    /mydata – ver todos os seus dados guardados
    /delete – apagar todos os seus dados guardados
    /stop – parar tudo e apagar, de imediato
    /about – quem fez isto
    /start – voltar ao início

    Sou um serviço automático. Ninguém acompanha esta conversa, e não sou médico. Se se sente muito mal ou está em perigo, ligue agora para a equipa do hospital ou o número de emergência.

about-text =
    Este bot é para pessoas com cancro (câncer), familiares, amigos e profissionais de apoio. Ajuda com uma pergunta: devo pedir uma segunda opinião, e como?

    As respostas foram escritas antes, a partir de informação publicada por organizações de apoio e serviços de saúde. Cada resposta indica as fontes e o dia em que foi verificada. Os textos ainda não foram revistos por um profissional de saúde.

    O bot não substitui uma conversa com os seus médicos e enfermeiros. Nunca diz que opinião, que médico ou que hospital é o certo.

privacy-text =
    Os seus dados que ficam guardados:
    - o número desta conversa, para eu poder responder
    - a sua língua, o seu país e quem é, se me disse
    - a última resposta que abriu, para que uma nova pergunta sobre ela faça sentido
    - as escolhas da minha última mensagem, para poder escrever um número
    - se já leu que o paciente tem de concordar, qual foi a última resposta que avaliou e de que línguas já falei
    - o que respondeu quando perguntei se posso guardar dados sobre a sua saúde

    Só se disse que sim a isso, e só o que me der:
    - as suas consultas e os seus lembretes
    - o que assinala e escreve nas suas listas, e as suas razões
    - o número do seu hospital, que aparece primeiro se algo for urgente

    As suas perguntas não ficam guardadas. Cada mensagem é apagada do nosso sistema depois da resposta. O número da mensagem, sem o seu nome, fica guardado uma semana, para que nada receba duas respostas.

    Uma consulta que já passou é apagada ao fim de 30 dias. O resto fica até que o mude ou apague.

    O que fica guardado está encriptado, com uma chave só sua. Só este bot e as pessoas responsáveis por ele o podem abrir. Não serve para mais nada.

    Quando diz que uma resposta ajudou, ou que não ajudou, isso é contado. A contagem não tem nomes.

    /mydata mostra tudo. /delete apaga tudo, e a sua chave também.

    O Telegram guarda a sua própria cópia desta conversa. Pode apagar a conversa no Telegram a qualquer momento.

topics-text = Escolha um grupo de temas. Ou escreva uma pergunta com as suas palavras.

# $name (text): the group's name, for example “Waiting and travel”.
category-title = { $name }: qual destas perguntas é a mais próxima da sua?

cancelled-text = Parei de perguntar. O que guardou antes continua aqui. Pode escrever uma pergunta ou escolher abaixo.

nothing-to-cancel-text = Eu não estava a perguntar nada. Para apagar aqui uma consulta, use /appointments. Não posso cancelar uma consulta no seu hospital.

unknown-command-text = Não conheço esse comando. /help mostra o que posso fazer. Também pode escrever uma pergunta com as suas palavras.

old-button-text = Esse botão é antigo e já não leva a nenhum lugar. Pode escrever uma pergunta ou escolher abaixo.

old-link-text = A resposta desse link já não existe aqui. Pode escrever uma pergunta ou escolher abaixo.

# $lowest (text): the lowest number that does, for example “1”.
# $highest (text): the highest, for example “4”.
no-such-choice-text = Esse número não está entre as escolhas. Por favor, escreva um número de { $lowest } a { $highest }, ou pergunte com as suas palavras.

group-notice = As perguntas sobre saúde são privadas, por isso só respondo numa conversa individual. Por favor, abra uma conversa privada comigo e pergunte lá.

## Who reads

consent-first-text =
    Trata-se dos cuidados de outra pessoa. É ela que decide, por isso tem de concordar primeiro.

    Por favor, fale com ela antes de fazer alguma coisa. Pergunte se quer uma segunda opinião e se quer a sua ajuda. Os médicos e enfermeiros só podem falar com outra pessoa sobre ela se ela concordar.

## Judgements

judged-helpful = Agradeço a informação. Pode fazer outra pergunta a qualquer momento.

judged-not-helpful = Lamento que isto não tenha ajudado. Pode perguntar com outras palavras, ver os temas ou falar com o seu médico ou enfermeiro.

## Buttons (at most 40 characters)

button-home = Início
button-back = Voltar
button-topics = Todos os temas
button-settings = Configurações
button-help = Ajuda
button-about = Quem fez isto
button-privacy = O que fica guardado sobre mim
button-skip = Passar à frente
button-language = Mudar a língua
button-nation = Mudar o país
button-role = Mudar quem sou
button-own-number = O número do meu hospital
button-forget-number = Apagar este número
button-helpful = Isto ajudou
button-not-helpful = Isto não ajudou
button-consent-read = A pessoa concorda, mostrar
button-open-here = Abrir esta resposta com o bot

# $number (text): the number to type, for example “2”.
# $label (text): the choice, for example “Scotland”.
numbered-label = { $number }. { $label }

## Languages

draft-notice =
    Estas palavras foram escritas por um tradutor, mas nenhum falante nativo de português as verificou ainda. Se algo parecer errado, ou for muito importante, por favor pergunte à sua equipa, ou leia em inglês: /language.

language-offer = Parece que escreve em português. Também posso responder em português.
button-switch = Falar em português
