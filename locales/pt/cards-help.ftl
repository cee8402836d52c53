### Draft translation; not yet checked by a native speaker.
### Read by people who look for somebody to turn to: patients, relatives, friends and support workers, often worried or angry.
### No phone number stands here: names only. The bot adds numbers and hours from helplines.toml.

## who-helps-with-problems

card-who-helps-with-problems = Quem ajuda se houver um problema?
card-who-helps-with-problems-england =
    .short = Pode falar com o PALS, o Patient Advice and Liaison Service (serviço de apoio ao paciente). Fica nos hospitais da Inglaterra. É gratuito, e o que lhe contar fica em segredo. Pode aconselhar sobre problemas, preocupações e reclamações. Para uma reclamação, também pode ter a ajuda gratuita de um representante (advocate) de fora do NHS.
    .do-1 = Pergunte no hospital onde fica o PALS.
    .do-2 = Escreva o que falhou e o que gostaria que acontecesse.
    .do-3 = Se fizer uma reclamação, peça um representante (advocate) gratuito.
    .detail =
        Não sabe onde encontrar o PALS? O centro de saúde (GP practice) ou o hospital pode dizer. O site do NHS ou o NHS 111 também.

        Na Inglaterra, todas as pessoas que reclamam do NHS podem ter um representante (advocate). É alguém que ajuda a fazer ouvir a sua voz. É gratuito, e essa pessoa não trabalha para o NHS.

        O escritório da Citizens Advice da sua zona talvez também possa ajudar. Folhetos mais antigos chamam-lhe CAB.

        E se o NHS responde à reclamação, mas a resposta não satisfaz? Então pode ir ao Parliamentary and Health Service Ombudsman (entidade que analisa reclamações sobre a saúde). Normalmente deve fazê-lo dentro de um ano.
card-who-helps-with-problems-scotland =
    .short = Pode falar com o PASS, o Patient Advice and Support Service (aconselhamento e apoio a pacientes). É um serviço da Citizens Advice na Escócia. Tem uma linha de telefone aberta nos dias úteis.
    .do-1 = Ligue para o PASS e conte o que aconteceu.
    .do-2 = Escreva o que falhou e o que gostaria que acontecesse.
    .do-3 = Guarde as cartas e as datas de consultas e chamadas.
    .detail =
        Na Escócia, o PASS é o primeiro lugar onde ir se há um problema com os seus cuidados e quer conselho. Pode encontrar folhetos com nomes de outros serviços. Alguns só existem noutras partes do Reino Unido.

        O escritório da Citizens Advice da sua zona talvez também possa ajudar.

        Pode ajudar dizer também ao seu médico ou enfermeiro o que causa preocupação. Deve poder falar das suas preocupações. Falar delas pode melhorar a relação.

        Quer ligar por causa da doença e não de um problema? Então veja “Com quem posso falar por telefone?”
card-who-helps-with-problems-wales =
    .short = Pode falar com a Llais. Ajuda gratuitamente com reclamações sobre cuidados no País de Gales, e é independente. Não pode dar conselhos médicos nem acelerar o tratamento. O processo de reclamações do NHS no País de Gales chama-se Putting Things Right.
    .do-1 = Escreva o que falhou e o que gostaria que acontecesse.
    .do-2 = Peça ajuda à Llais para a sua reclamação.
    .do-3 = Guarde as cartas e as datas de consultas e chamadas.
    .detail =
        A Llais pode ajudar a fazer uma reclamação. No site dela pode ver como a encontrar. Não temos o número dela.

        A própria reclamação passa pelo Putting Things Right. A resposta deve chegar dentro de 30 dias úteis.

        O escritório da Citizens Advice da sua zona talvez também possa ajudar.

        Se a preocupação é a espera ou o tratamento, avise já a sua equipa de oncologia. Uma reclamação não é o caminho rápido para mudar isso. Deve poder falar das suas preocupações com o seu médico.
card-who-helps-with-problems-northern-ireland =
    .short = Pode falar com o Patient and Client Council. Ajuda pessoas na Irlanda do Norte que querem reclamar de cuidados de saúde ou de apoio social. O escritório da Citizens Advice da sua zona talvez também possa ajudar.
    .do-1 = Escreva o que falhou e o que gostaria que acontecesse.
    .do-2 = Peça ajuda ao Patient and Client Council.
    .do-3 = Guarde as cartas e as datas de consultas e chamadas.
    .detail =
        Na Irlanda do Norte, o Patient and Client Council é o lugar certo se quer fazer uma reclamação. No site dele pode ver como o encontrar. Não temos o número dele.

        Pode encontrar folhetos com nomes de outros serviços. Alguns só existem noutras partes do Reino Unido.

        Pode ajudar dizer também ao seu médico ou enfermeiro o que causa preocupação. Deve poder falar das suas preocupações. Falar delas pode melhorar a relação.

        Se a preocupação é a espera ou o tratamento, avise já a sua equipa de oncologia.
card-who-helps-with-problems-us =
    .short = Diga ao seu médico ou enfermeiro o que falhou, se conseguir. Deve poder falar das suas preocupações. A nossa pesquisa não encontrou informação sobre quem trata de reclamações nos Estados Unidos. Pergunte no seu hospital quem o faz.
    .do-1 = Pergunte no hospital ou no consultório quem trata de problemas.
    .do-2 = Escreva o que falhou e o que gostaria que acontecesse.
    .do-3 = Guarde as cartas, as contas e as datas de consultas e chamadas.
    .detail =
        A confiança no seu médico é importante. Dizer o que causa preocupação pode melhorar a relação. Leve alguém e uma lista de perguntas em papel.

        Se o problema é o pagamento, pergunte ao seu seguro de saúde (health plan) como pode avançar.

        Talvez queira também falar com alguém sobre o cancro (câncer) em geral. O National Cancer Institute tem um serviço de informação gratuito, em inglês e em espanhol. Não sabemos se pode ajudar com reclamações.
card-who-helps-with-problems-elsewhere =
    .short = Diga ao seu médico ou enfermeiro o que falhou, se conseguir. Deve poder falar das suas preocupações. Quem trata de reclamações muda de país para país. Pergunte no hospital quem o faz onde vive.
    .do-1 = Pergunte no hospital ou no consultório quem trata de problemas.
    .do-2 = Escreva o que falhou e o que gostaria que acontecesse.
    .do-3 = Guarde as cartas, as contas e as datas de consultas e chamadas.
    .detail =
        A confiança no seu médico é importante. Dizer o que causa preocupação pode melhorar a relação. Leve alguém e uma lista de perguntas em papel.

        A nossa pesquisa não encontrou um serviço para problemas e reclamações no seu país. Muitos serviços que aparecem na internet só existem num país. Por isso, pergunte primeiro onde funciona um serviço.

        Se está no Reino Unido ou nos Estados Unidos, indique o país neste bot. Então esta resposta pode dizer o que sabemos sobre ele.

## support-lines

card-support-lines = Com quem posso falar por telefone?
card-support-lines-england-wales-ni =
    .short = Não precisa de enfrentar isto sem companhia. A linha de apoio da Macmillan (Support Line) é gratuita e abre todos os dias. Os enfermeiros da Cancer Research UK atendem nos dias úteis. A Ovacome tem uma linha para o cancro (câncer) do ovário, e a Blood Cancer UK uma para o do sangue.
    .do-1 = Escolha uma linha e anote o que quer perguntar.
    .do-2 = Veja o horário antes de ligar.
    .detail =
        Pensar numa segunda opinião pode ser desgastante. Os familiares também podem sentir ansiedade. Talvez ajude falar com alguém.

        Saiba qual é a certeza que temos sobre cada número:

        - Macmillan: da sua própria página. Não pode responder sobre cuidados de oncologia fora do Reino Unido.
        - Cancer Research UK: de uma mensagem no seu próprio fórum na internet. Os enfermeiros atendem nos dias úteis.
        - Ovacome: da sua própria página. Abre nos dias úteis.
        - Blood Cancer UK: da sua própria página. Não sabemos o horário.

        A Maggie’s e a Kidney Cancer UK também têm números. Estão em “Há centros que posso visitar?” e “Ajuda para o cancro do rim”.

        Estas linhas não são para emergências. Se de repente se sentir mal, use o número de emergência que a sua equipa deu.
card-support-lines-scotland =
    .short = Não precisa de enfrentar isto sem companhia. A linha de apoio da Macmillan (Support Line) é gratuita e abre todos os dias. Os enfermeiros da Cancer Research UK atendem nos dias úteis. O NHS inform é a linha do NHS na Escócia, aberta nos dias úteis.
    .do-1 = Escolha uma linha e anote o que quer perguntar.
    .do-2 = Veja o horário antes de ligar.
    .detail =
        Pensar numa segunda opinião pode ser desgastante. Os familiares também podem sentir ansiedade. Talvez ajude falar com alguém.

        Saiba qual é a certeza que temos sobre cada número:

        - Macmillan: da sua própria página. Não pode responder sobre cuidados de oncologia fora do Reino Unido.
        - Cancer Research UK: de uma mensagem no seu próprio fórum na internet. Os enfermeiros atendem nos dias úteis.
        - NHS inform: da Citizens Advice Scotland. Abre nos dias úteis.
        - Ovacome, para o cancro do ovário: da sua própria página. Abre nos dias úteis.

        A Maggie’s e a Kidney Cancer UK também têm números. Estão em “Há centros que posso visitar?” e “Ajuda para o cancro do rim”.

        A Blood Cancer UK também tem uma linha.

        Estas linhas não são para emergências. Se de repente se sentir mal, use o número de emergência que a sua equipa deu.
card-support-lines-us =
    .short = Não precisa de enfrentar isto sem companhia. O National Cancer Institute tem um serviço de informação gratuito, em inglês e em espanhol. A American Cancer Society tem uma linha de apoio que atende dia e noite.
    .do-1 = Escolha uma linha e anote o que quer perguntar.
    .do-2 = Pergunte à sua equipa de oncologia para quem pode ligar se tiver preocupações.
    .detail =
        Pensar numa segunda opinião pode ser desgastante. Os familiares também podem sentir ansiedade. Talvez ajude falar com alguém.

        Damos o número do National Cancer Institute com esta resposta. Não sabemos o horário. Não temos o número da American Cancer Society, mas está no site dela.

        Estas linhas não são para emergências. Se de repente se sentir mal, use o número de emergência que a sua equipa deu.
card-support-lines-elsewhere =
    .short = Não precisa de enfrentar isto sem companhia. A nossa pesquisa não encontrou uma linha de telefone para o seu país. As linhas que conhecemos são do Reino Unido e dos Estados Unidos, e podem não conseguir ajudar. Pergunte à sua equipa de oncologia para quem pode ligar.
    .do-1 = Pergunte ao seu médico ou enfermeiro por uma linha de apoio onde vive.
    .do-2 = Diga a alguém próximo como se sente.
    .detail =
        Pensar numa segunda opinião pode ser desgastante. Os familiares também podem sentir ansiedade. Talvez ajude falar com alguém.

        Também deve poder dizer ao seu médico ou enfermeiro o que causa preocupação. Ajuda levar alguém, e as perguntas em papel.

        O que existe muda de país para país. Se está no Reino Unido ou nos Estados Unidos, indique o país neste bot. Então esta resposta pode dizer as linhas que conhecemos lá.

        Se de repente se sentir mal, use o número de emergência que a sua equipa deu.

## kidney-cancer-support

card-kidney-cancer-support = Ajuda para o cancro do rim
card-kidney-cancer-support-uk =
    .short = A Kidney Cancer UK dá apoio em todas as fases do cancro (câncer) do rim: logo após o diagnóstico, em tratamento ou depois. Cuidadores, familiares e amigos também lhe podem ligar. A equipa de saúde atende a linha de apoio (Support Line). Um segundo número é para perguntas gerais.
    .do-1 = Ligue para a linha de apoio (Support Line) se quiser falar sobre a sua doença.
    .do-2 = Pergunte ao seu enfermeiro se pode ter os folhetos gratuitos.
    .do-3 = Pergunte à sua equipa se poderia entrar num ensaio clínico (trial).
    .detail =
        A Kidney Cancer UK é uma organização de apoio (charity). Diz que faz isto:

        - Ajuda a procurar um ensaio clínico (estudo científico) adequado. Dá palavras para a pesquisa e um link para procurar ensaios.
        - Tem um conjunto gratuito de folhetos em três partes, e um cartaz sobre a linha de apoio. Médicos e enfermeiros podem pedi-los para os pacientes.
        - Dá formação a enfermeiros pela internet. Prepara um curso para médicos de família (GP) e para novos médicos.
        - Financia estudos científicos.
        - Todos os anos pergunta a pacientes sobre os seus cuidados e publica os resultados.

        Os dois números vêm da sua própria página, que não tem data. Não os conseguimos confirmar noutro lugar, e não sabemos o horário.
card-kidney-cancer-support-us =
    .short = A nossa pesquisa não encontrou um grupo só para o cancro (câncer) do rim nos Estados Unidos. O National Cancer Institute tem um serviço de informação gratuito, em inglês e em espanhol. A American Cancer Society tem uma linha de apoio que atende dia e noite.
    .do-1 = Pergunte à sua equipa se conhece um grupo para o cancro do rim perto de casa.
    .do-2 = Pergunte à sua equipa se poderia entrar num ensaio clínico (trial).
    .detail =
        Pode sentir solidão com uma doença que poucas pessoas à sua volta conhecem. Pode dizer isso ao seu médico ou enfermeiro.

        Vale a pena perguntar aos seus médicos e enfermeiros por um ensaio clínico (clinical trial). É um estudo científico em que participam pacientes. Eles podem dizer se poderia entrar num.

        Damos o número do National Cancer Institute com esta resposta. Não temos o número da American Cancer Society, mas está no site dela.

        Talvez encontre na internet uma organização de apoio (charity) para o cancro do rim. Veja primeiro em que país trabalha.
card-kidney-cancer-support-elsewhere =
    .short = A nossa pesquisa não encontrou um grupo para o cancro (câncer) do rim no seu país. O que existe muda de país para país. Pergunte aos seus próprios médicos e enfermeiros. Também podem dizer se poderia entrar num estudo científico.
    .do-1 = Pergunte à sua equipa se conhece um grupo para o cancro do rim perto de casa.
    .do-2 = Pergunte à sua equipa se poderia entrar num ensaio clínico (trial).
    .detail =
        Pode sentir solidão com uma doença que poucas pessoas à sua volta conhecem. Pode dizer isso ao seu médico ou enfermeiro.

        Vale a pena perguntar aos seus médicos e enfermeiros por um ensaio clínico (clinical trial). É um estudo científico em que participam pacientes. Eles podem dizer se poderia entrar num.

        Talvez encontre na internet uma organização de apoio (charity) para o cancro do rim. Veja primeiro em que país trabalha.

        Se está no Reino Unido ou nos Estados Unidos, indique o país neste bot. Então esta resposta pode dizer o que sabemos sobre ele.

## support-centres

card-support-centres = Há centros que posso visitar?
card-support-centres-uk =
    .short = Sim. A Maggie’s tem centros locais para pessoas com cancro (câncer). Os especialistas de apoio (Cancer Support Specialists) ouvem. Ajudam a preparar o que vai dizer à sua equipa, e a encontrar o apoio de que precisa. Não custa nada.
    .do-1 = Ligue para a Maggie’s e pergunte qual é o centro mais perto.
    .do-2 = Pergunte quando está aberto.
    .do-3 = Leve as suas perguntas sobre a segunda opinião.
    .detail =
        Talvez saiba o que sente, mas não como dizê-lo a um médico. As pessoas da Maggie’s podem ajudar a pôr isso em palavras. Também podem ajudar a encontrar outro apoio.

        Não temos uma lista dos centros, por isso não podemos dizer se há um perto. A Maggie’s deve poder dizer.

        O número vem de uma página mais antiga da Maggie’s, e não sabemos o horário. Se não funcionar, veja o site da Maggie’s.

        Um centro de apoio não substitui a sua equipa de oncologia. Para perguntas sobre o seu próprio tratamento, fale com o médico ou o enfermeiro especialista.
card-support-centres-us =
    .short = A nossa pesquisa não encontrou uma lista de centros de apoio nos Estados Unidos. Pergunte à sua equipa de oncologia o que há perto. Para falar por telefone, o National Cancer Institute é gratuito, em inglês e em espanhol. A American Cancer Society atende dia e noite.
    .do-1 = Pergunte ao seu enfermeiro que apoio há no hospital.
    .do-2 = Pergunte se há um lugar onde a família também possa ir.
    .detail =
        Pensar numa segunda opinião pode ser desgastante. Os seus familiares também podem sentir ansiedade. Talvez ajude sentar-se com alguém que ouça.

        Deve poder dizer ao seu médico ou enfermeiro o que causa preocupação. Leve alguém, e as perguntas em papel.

        Damos o número do National Cancer Institute com esta resposta. Não temos o número da American Cancer Society, mas está no site dela.
card-support-centres-elsewhere =
    .short = A nossa pesquisa não encontrou uma lista de centros de apoio para o seu país. O que há muda de país para país. Pergunte à sua equipa de oncologia se há perto um lugar onde se possa sentar e falar com alguém.
    .do-1 = Pergunte ao seu enfermeiro que apoio há no hospital.
    .do-2 = Pergunte se há um lugar onde a família também possa ir.
    .detail =
        Pensar numa segunda opinião pode ser desgastante. Os seus familiares também podem sentir ansiedade. Talvez ajude sentar-se com alguém que ouça.

        Deve poder dizer ao seu médico ou enfermeiro o que causa preocupação. Leve alguém, e as perguntas em papel.

        Se está no Reino Unido ou nos Estados Unidos, indique o país neste bot. Então esta resposta pode dizer o que sabemos sobre ele.

## about-this-information

card-about-this-information = Quem escreveu isto, e quando?
card-about-this-information-uk =
    .short = Escrevemos os textos com as nossas palavras, a partir de páginas públicas de organizações de apoio (charities) e serviços de saúde. Algumas dessas páginas são antigas ou não têm data. Cada resposta mostra as fontes e o dia da última verificação. Isto é informação geral. Não é um conselho sobre o seu caso.
    .do-1 = Veja as fontes e a data abaixo de cada resposta.
    .do-2 = Pergunte à sua equipa tudo o que é importante agora no seu caso.
    .detail =
        A maior parte vem de cinco páginas:

        - Maggie’s: última revisão em outubro de 2021. A revisão seguinte estava prevista para outubro de 2022.
        - Cancer Research UK, Patients Association e Kidney Cancer UK: estas três não mostram data de revisão.
        - MedlinePlus, um site de saúde americano, de janeiro de 2022. Nas respostas para o Reino Unido, só a usamos para pontos que valem em todos os lugares.

        Outros dados vêm de mais páginas públicas. Algumas são locais, antigas ou de segunda mão. Onde isso conta, a resposta diz.

        Lemos cópias guardadas em novembro de 2026, por isso uma página pode ter mudado desde então.

        O site do NHS tem mais informação sobre segundas opiniões.

        Este é um serviço automático. Escolhe entre textos já prontos, e ninguém acompanha a conversa.
card-about-this-information-us =
    .short = Escrevemos os textos com as nossas palavras, a partir de páginas públicas de organizações de apoio (charities) e serviços de saúde. Algumas dessas páginas são antigas ou não têm data. Cada resposta mostra as fontes e o dia da última verificação. Isto é informação geral. Não é um conselho sobre o seu caso.
    .do-1 = Veja as fontes e a data abaixo de cada resposta.
    .do-2 = Pergunte à sua equipa tudo o que é importante agora no seu caso.
    .detail =
        Para os Estados Unidos usamos sobretudo uma página do MedlinePlus. É um site do governo dos Estados Unidos, por isso fala dos cuidados na América.

        A página foi revista em 6 de janeiro de 2022. Foi revista por Richard LoCicero, MD, especialista em oncologia e doenças do sangue em Gainesville, Georgia. Indica três referências:

        - Cancer.Net da ASCO, de 2021
        - uma revisão de estudos de Hillen e outros, de 2017
        - o National Cancer Institute sobre como encontrar cuidados, de fevereiro de 2024.

        Alguns pontos gerais vêm de organizações de apoio britânicas. Outros dados vêm de mais páginas públicas, e alguns são antigos ou de segunda mão.

        Lemos cópias guardadas em novembro de 2026, por isso uma página pode ter mudado desde então.

        Este é um serviço automático. Escolhe entre textos já prontos, e ninguém acompanha a conversa.
card-about-this-information-elsewhere =
    .short = Escrevemos os textos com as nossas palavras, a partir de páginas públicas de organizações de apoio (charities) e serviços de saúde. A maioria dessas páginas é sobre o Reino Unido ou os Estados Unidos, e algumas são antigas. As regras mudam de país para país. Cada resposta mostra as fontes e o dia da última verificação.
    .do-1 = Veja as fontes e a data abaixo de cada resposta.
    .do-2 = Pergunte à sua equipa o que vale onde vive.
    .detail =
        O bot é sobre segundas opiniões. Uma segunda opinião é um novo olhar de outro médico sobre o seu diagnóstico ou tratamento. Pode ser um médico de família ou um especialista.

        As pessoas pedem uma para confirmar um diagnóstico, ou para saber se há outros tratamentos.

        A maior parte vem de cinco páginas: quatro britânicas e uma americana. Para o seu país só recebe o que vale em todos os lugares.

        As datas das páginas, se as têm, estão junto das fontes.

        Lemos cópias guardadas em novembro de 2026, por isso uma página pode ter mudado desde então. Isto é informação geral. Não é um conselho sobre o seu caso.

        Este é um serviço automático. Escolhe entre textos já prontos, e ninguém acompanha a conversa.
