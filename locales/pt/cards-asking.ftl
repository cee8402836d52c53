### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “asking”. Read by patients and relatives, often frightened, often on a phone.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## ask-at-hospital

card-ask-at-hospital = Como peço uma segunda opinião?
card-ask-at-hospital-uk =
    .short = Diga ao especialista do hospital (consultant, médico com muita experiência numa área) que gostaria de ter uma segunda opinião. Ele pode organizar uma consulta com outra pessoa. Ou peça ao médico de família (GP) que encaminhe o seu caso para outro consultant. É preciso pedir: não acontece por si só.
    .do-1 = Fale com o consultant, ou peça ao médico de família (GP) um encaminhamento (referral).
    .do-2 = Pergunte quanto tempo pode demorar, e se o atraso pode prejudicar a sua saúde.
    .detail =
        Pedir ao consultant é o melhor primeiro passo. Também pode pedir diretamente ao serviço do hospital.

        Se preferir não o fazer, vá ao médico de família. O caminho habitual para outro consultant é um novo encaminhamento do médico de família.

        Ainda tem dúvidas depois de falar com o seu médico? Então peça a esse médico um encaminhamento.

        No Reino Unido não há um direito legal a uma segunda opinião. Mas, pelas regras da profissão, os médicos têm de respeitar o seu desejo. A pessoa a quem pede analisa o seu caso e decide se precisa de uma. Por isso, a resposta pode ser não.

        No NHS (serviço público de saúde), o seu caso pode ser encaminhado para um especialista na sua doença. Esse médico trabalha em geral noutro hospital. Esse médico é informado de que o motivo é uma segunda opinião.

        Há pouco tempo? Os enfermeiros da Cancer Research UK indicam o caminho mais rápido. Peça à sua equipa de oncologia um encaminhamento urgente (urgent referral) para o centro especializado.
card-ask-at-hospital-us =
    .short = Diga ao seu médico que gostaria de ter uma segunda opinião. Peça os nomes de médicos que possa procurar. Nos Estados Unidos, a segunda opinião é descrita como um direito de todos os pacientes.
    .do-1 = Fale com o seu médico e peça nomes.
    .do-2 = Pergunte quanto tempo pode demorar, e se o atraso pode prejudicar a sua saúde.
    .do-3 = Antes de marcar, pergunte ao seu seguro de saúde (health plan) o que é preciso.
    .detail =
        Em geral, os médicos ajudam de boa vontade a organizá-la. É raro levarem a mal a pergunta. Também pedem conselho uns aos outros quando um caso é difícil ou raro.

        Para ter nomes, não precisa de depender só do seu médico. Outro médico da sua confiança pode sugerir alguns.

        Pergunte no consultório como é que os documentos clínicos e exames de imagem devem chegar ao novo médico. Escreva quem envia o quê, e até que dia.
card-ask-at-hospital-elsewhere =
    .short = Pergunte ao médico ou enfermeiro que trata do seu caso como obter uma segunda opinião onde vive. As regras mudam de país para país. Diga claramente que gostaria que outro médico analisasse o seu diagnóstico ou tratamento.
    .do-1 = Diga ao seu médico ou enfermeiro que gostaria de ter uma segunda opinião.
    .do-2 = Pergunte quanto tempo pode demorar, e se o atraso pode prejudicar a sua saúde.
    .detail =
        Uma segunda opinião é um novo olhar de um médico que não é o seu médico atual. Pode ser um médico de família ou um especialista.

        É raro os médicos levarem a mal esta pergunta. A maioria dos médicos e enfermeiros compreende por que razão alguém quer uma. Também pedem conselho uns aos outros quando um caso é difícil ou raro.

        Leva algum tempo a organizar. Por isso, peça cedo e escreva o que lhe disserem. Pergunte quem envia os documentos clínicos, quanto tem de pagar e para quem ligar se tiver perguntas.

        Vive no Reino Unido ou nos Estados Unidos? Então escolha aqui o seu país para ter a resposta certa.

## another-gp

card-another-gp = Posso ir a outro médico de família?
card-another-gp-uk =
    .short = Sim, se o seu centro de saúde (GP practice) tiver mais de um médico de família (GP). Marque com outro médico de lá. Não precisa de sair do centro de saúde. O médico de família também pode encaminhar o seu caso para outro médico, se pedir.
    .do-1 = Peça no centro de saúde uma consulta com outro médico de família.
    .do-2 = Conte a este médico o que o primeiro disse, e o que ainda causa preocupação.
    .detail =
        Pedir não deve piorar os seus cuidados. Não deve estragar a relação com o médico de família.

        Alguns médicos de família perguntam a um colega quando têm dúvidas. Ou encaminham o caso para alguém que sabe mais sobre uma área específica.

        Por vezes, o médico de família consegue outra opinião sem uma nova consulta. Pode perguntar a colegas ou escrever a um segundo consultant (médico experiente do hospital). Isto vem do blog de um médico de família, de 2013, por isso é antigo.

        O seu centro de saúde só tem um médico de família? Então teria de fazer a inscrição noutro centro. Só é possível se um centro perto de casa tiver lugar.
card-another-gp-us =
    .short = Pode pedir uma consulta com outro médico. Nos Estados Unidos, a segunda opinião é descrita como um direito de todos os pacientes. Pode vir de um médico de família ou de um especialista.
    .do-1 = Diga ao seu médico que quer outra opinião e peça nomes.
    .do-2 = Pergunte ao seu seguro de saúde (health plan) se precisa primeiro de um encaminhamento (referral).
    .detail =
        “GP” é o nome britânico do médico de família. Nos Estados Unidos pode dizer “primary care doctor”.

        Uma segunda opinião é um novo olhar sobre o seu diagnóstico ou tratamento. Vem de um médico que não é o seu médico atual.

        O seu médico é uma boa pessoa para indicar nomes. Outro médico da sua confiança também. Familiares e amigos que tiveram cancro (câncer) também podem conhecer alguém.
card-another-gp-elsewhere =
    .short = Pergunte no consultório do seu médico se lá pode ter consulta com outra pessoa. As regras sobre ir a outro médico de família mudam de país para país. Uma segunda opinião pode vir de um médico de família ou de um especialista.
    .do-1 = Pergunte como pode ir a outro médico de família onde vive.
    .do-2 = Conte ao novo médico o que o primeiro disse, e o que ainda causa preocupação.
    .detail =
        Uma segunda opinião é um novo olhar sobre o seu diagnóstico ou tratamento. Vem de um médico que não é o seu médico atual.

        É raro os médicos levarem a mal esta pergunta. Também pedem conselho uns aos outros quando um caso é difícil ou raro.

        Também pode voltar ao médico que já tem. Peça que explique outra vez e diga o que não está claro. Não é preciso ter vergonha de perguntar duas vezes.

## changing-practice

card-changing-practice = Posso mudar de centro de saúde (GP)?
card-changing-practice-uk =
    .short = Sim, se outro centro de saúde (GP practice) perto de casa tiver lugar. Para sair do seu, faz a inscrição num novo. Mas, para ter outra opinião, talvez não precise de mudar. Se o seu centro tem vários médicos de família (GP), pode marcar com outro.
    .do-1 = Pergunte primeiro se pode ir a outro médico de família no mesmo centro.
    .do-2 = Antes de sair, procure saber se o novo centro tem lugar.
    .detail =
        Não precisa de ter medo de pedir outra opinião. Não deve piorar os seus cuidados nem estragar a relação com o médico de família.

        Antes de mudar, faça uma lista para o novo centro de saúde. Escreva nela os exames, os encaminhamentos (referrals), o tratamento e os medicamentos. Um encaminhamento é quando um médico envia o caso a outro.

        Pergunte no centro antigo e no hospital o que acontece com o que está marcado. Dê ao hospital o nome do novo centro de saúde.
card-changing-practice-us =
    .short = Não precisa de mudar de médico para ter uma segunda opinião. A escolha de quem faz o tratamento é sua. Se quiser mesmo um novo consultório, o seu seguro de saúde (health plan) pode indicar médicos da rede (network).
    .do-1 = Pergunte ao seu seguro de saúde (health plan) que médicos fazem parte da rede (network).
    .do-2 = Pergunte no novo consultório se aceita novos pacientes.
    .detail =
        É possível pedir a opinião de vários médicos e ficar com o primeiro. Ninguém tem de mudar.

        A nossa pesquisa não encontrou uma regra geral sobre mudar de consultório nos Estados Unidos. O seu seguro de saúde e o novo consultório podem dizer de que precisam. Se procura um centro especializado, um caminho é a lista do National Cancer Institute.

        Antes de mudar, faça uma lista para o novo consultório. Escreva nela os exames, o tratamento e os medicamentos. Pergunte nos dois consultórios o que acontece com o que está marcado.
card-changing-practice-elsewhere =
    .short = As regras para mudar de médico de família são diferentes de país para país. Pergunte no consultório para onde quer mudar. Não precisa de mudar de médico para ter uma segunda opinião.
    .do-1 = Pergunte no novo consultório se há lugar.
    .do-2 = Pergunte o que acontece com os exames e consultas marcados.
    .detail =
        É possível pedir a opinião de vários médicos e ficar com o primeiro. Ninguém tem de mudar. É o paciente que escolhe quem faz o tratamento.

        Antes de mudar, faça uma lista para o novo médico. Escreva nela os exames, o tratamento e os medicamentos. Peça ao consultório do médico antigo o que faltar.

        Se algo não estiver claro, o seu médico ou enfermeiro pode dizer como funciona onde vive.

## finding-specialist

card-finding-specialist = Como encontro um especialista?
card-finding-specialist-uk =
    .short = Pergunte ao especialista do hospital (consultant) ou ao médico de família (GP) quem sabe mais sobre a sua doença. No NHS (serviço público de saúde), o seu caso pode ser encaminhado para um especialista nela. Isto conta mais se a doença é rara. Não recomendamos nenhum médico nem hospital.
    .do-1 = Pergunte: “Quem trata muitas pessoas com o meu tipo de cancro (câncer)?”
    .do-2 = Peça um encaminhamento (referral) para esse especialista.
    .detail =
        Uma segunda opinião pode ser um caminho para chegar a alguém que conhece bem a sua doença.

        O consultant pode organizar uma consulta com outra pessoa. O médico de família pode encaminhar o seu caso para outro consultant. Esse médico trabalha em geral noutro hospital, por isso pergunte se é longe.

        Há pouco tempo? Os enfermeiros da Cancer Research UK indicam o caminho mais rápido. Peça à sua equipa de oncologia um encaminhamento urgente (urgent referral) para o centro especializado.

        Uma equipa de cirurgia disse não a uma operação? Pode pedir a outra equipa de cirurgia que analise o caso. Isto vem de um grupo de pacientes.
card-finding-specialist-us =
    .short = Peça nomes ao seu médico. Também pode perguntar a outro médico da sua confiança, ou a familiares e amigos que tiveram cancro (câncer). O seu seguro de saúde (health plan) pode indicar médicos da rede (network). Não recomendamos nenhum médico nem hospital.
    .do-1 = Peça ao seu médico nomes que possa procurar.
    .do-2 = Pergunte ao seu seguro de saúde (health plan) quais deles fazem parte da rede (network).
    .do-3 = Veja a lista de centros do National Cancer Institute.
    .detail =
        O National Cancer Institute (NCI) tem uma lista de centros de oncologia. É um caminho para encontrar um centro especializado.

        A lista tem 72, em 36 estados e no Distrito de Colúmbia. Sete deles são apenas laboratórios.

        Outro caminho são as ferramentas na internet para procurar médicos.

        Quando tiver um nome, ligue para o consultório. Pergunte quantas pessoas com o seu tipo de cancro esse médico trata. Pergunte de que precisam antes de uma consulta, quando pode haver vaga e quanto teria de pagar.
card-finding-specialist-elsewhere =
    .short = Pergunte ao médico ou enfermeiro que trata do seu caso como encontrar um especialista onde vive. As regras mudam de país para país. Não recomendamos nenhum médico nem hospital.
    .do-1 = Pergunte: “Quem trata muitas pessoas com o meu tipo de cancro (câncer)?”
    .do-2 = Pergunte o que é preciso para ter uma consulta lá.
    .detail =
        Vale a pena pensar bem numa segunda opinião se o seu cancro (câncer) é de um tipo raro. O mesmo vale se o seu médico viu poucos casos como o seu.

        O outro hospital pode ficar longe. Chegar lá pode custar muito ou não ser possível. Pergunte antes de marcar.

        Pergunte também quando pode haver vaga, quanto teria de pagar e de que precisam. Escreva as respostas.

## remote-opinions

card-remote-opinions = Uma opinião online ou por vídeo?
card-remote-opinions-uk =
    .short = Pode perguntar. A nossa pesquisa não encontrou informação sobre segundas opiniões por vídeo no NHS (serviço público de saúde). Por vezes, o médico de família (GP) consegue outra opinião sem uma nova consulta. Isto vem do blog de um médico de família, de 2013, por isso é antigo.
    .do-1 = Pergunte ao consultant ou ao médico de família se é possível sem consulta presencial.
    .do-2 = Explique por que razão seria difícil ir lá.
    .detail =
        O médico de família pode perguntar a colegas o que pensam. Ou pode escrever a um segundo consultant (médico experiente do hospital). Talvez não precise de ir a nenhum lugar para isso.

        Numa segunda opinião habitual, há uma consulta com o novo médico. Ele examina o paciente e analisa a história clínica e os resultados. Pergunte o que faltaria sem esse exame.

        O outro hospital pode ficar longe, e a viagem pode ser difícil ou cara. Diga à equipa se é por isso que pergunta. Talvez conheça uma solução.

        Alguém propôs uma opinião paga pela internet? Pergunte primeiro quem a dá, quanto custa, que documentos clínicos são precisos e quem os vê. Mostre a resposta à sua própria equipa.
card-remote-opinions-us =
    .short = Sim, em alguns lugares. Alguns médicos e centros de oncologia dão uma opinião com base nos documentos clínicos e por vídeo. Pergunte de que precisam, quanto custa e se o seu seguro de saúde (health plan) paga.
    .do-1 = Pergunte ao centro se dá opiniões à distância.
    .do-2 = Antes de marcar, pergunte ao seu seguro de saúde (health plan) qual é o custo.
    .detail =
        O novo médico precisa, em geral, dos exames de imagem em disco (CD) e do relatório de patologia (pathology report). Esse relatório diz o que o laboratório encontrou. Por vezes precisa também das lâminas (slides), fatias finas do tecido retirado.

        Envie cópias dos seus documentos clínicos, se ainda não foram enviados. Pergunte se chegou tudo.

        Numa segunda opinião habitual, o médico encontra o paciente e examina-o. Pergunte o que faltaria sem esse exame.

        Diga ao seu médico o que pretende fazer. Mostre a resposta quando ela chegar.
card-remote-opinions-elsewhere =
    .short = A nossa pesquisa não encontrou informação sobre isto que seja válida em todos os países. Pergunte ao médico ou enfermeiro que trata do seu caso. É possível uma segunda opinião por vídeo ou com base nos documentos clínicos?
    .do-1 = Pergunte quem dá a opinião, quanto custa e quem vê os seus documentos clínicos.
    .do-2 = Diga ao seu médico o que pretende fazer.
    .detail =
        O outro hospital pode ficar longe, e a viagem pode ser difícil ou cara. Diga à sua equipa se é por isso que pergunta.

        Numa segunda opinião habitual, há uma consulta com o novo médico. Ele examina o paciente e analisa a história clínica e os resultados. Pergunte o que faltaria sem esse exame.

        Quem analisa o seu caso precisa dos documentos médicos que tem. Peça cópias dos seus documentos clínicos, a menos que sejam enviados em seu nome.

## what-to-say

card-what-to-say = O que posso dizer ao meu médico?
card-what-to-say-uk =
    .short = Diga de forma clara e cortês: “Gostaria de ter uma segunda opinião antes de decidir. Pode ajudar a organizá-la?” É raro os médicos levarem isto a mal. Também pedem conselho uns aos outros em casos difíceis ou raros.
    .do-1 = Procure entender exatamente por que razão quer outra opinião.
    .do-2 = Escreva a sua frase e as suas perguntas em papel.
    .do-3 = Leve alguém à conversa.
    .detail =
        Pode dizer ao seu consultant (médico experiente do hospital):

        - “Por favor, explique outra vez o diagnóstico. Não entendi esta parte.”
        - “Ainda tenho dúvidas. Por favor, encaminhe o meu caso para outra pessoa.”
        - “Por enquanto gostaria de manter o que está marcado aqui.”

        Pode dizer ao seu médico de família (GP):

        - “Gostaria de ter a opinião de outro médico do hospital. Por favor, encaminhe o meu caso para outro consultant.”

        E a qualquer um deles:

        - “Quanto tempo isto atrasaria tudo?”
        - “Começar o tratamento mais tarde pode prejudicar a minha saúde?”

        É difícil dizer em voz alta? Pode entregar um papel com a sua frase.
card-what-to-say-us =
    .short = Diga de forma clara e cortês: “Gostaria de ter uma segunda opinião antes de decidir. Quem posso procurar?” É raro os médicos levarem isto a mal, e em geral ajudam de boa vontade a organizá-la.
    .do-1 = Procure entender exatamente por que razão quer outra opinião.
    .do-2 = Escreva a sua frase e as suas perguntas em papel.
    .do-3 = Leve alguém à conversa.
    .detail =
        A segunda opinião é descrita como um direito de todos os pacientes nos Estados Unidos. Por isso, não precisa de se justificar.

        Pode dizer ao seu médico:

        - “Por favor, explique outra vez o diagnóstico. Não entendi esta parte.”
        - “A que médicos perguntaria no meu lugar? Por favor, dê alguns nomes.”
        - “Quanto tempo isto atrasaria tudo?”
        - “Começar o tratamento mais tarde pode prejudicar a minha saúde?”
        - “Por enquanto gostaria de manter as minhas consultas aqui.”

        É difícil dizer em voz alta? Pode entregar um papel com a sua frase.
card-what-to-say-elsewhere =
    .short = Diga de forma clara e cortês: “Gostaria de ter uma segunda opinião antes de decidir. Como se faz isso aqui?” É raro os médicos levarem isto a mal. Também pedem conselho uns aos outros em casos difíceis ou raros.
    .do-1 = Procure entender exatamente por que razão quer outra opinião.
    .do-2 = Escreva a sua frase e as suas perguntas em papel.
    .do-3 = Leve alguém à conversa.
    .detail =
        As regras mudam de país para país, por isso pergunte como funciona onde vive. Pode dizer ao seu médico:

        - “Por favor, explique outra vez o diagnóstico. Não entendi esta parte.”
        - “Gostaria de ter a opinião de outro médico. A quem tenho de pedir?”
        - “Quanto tempo isto atrasaria tudo?”
        - “Começar o tratamento mais tarde pode prejudicar a minha saúde?”
        - “Por enquanto gostaria de manter o que está marcado aqui.”

        É difícil dizer em voz alta? Pode entregar um papel com a sua frase.

## jess-rule

card-jess-rule = O que é a Jess’s Rule (regra de Jess)?
card-jess-rule-england =
    .short = A Jess’s Rule (regra de Jess) é para equipas de médicos de família (GP) na Inglaterra. Se for lá uma terceira vez com sintomas que continuam ou pioram, a equipa deve rever o caso de novo. Inclui também sintomas que ninguém consegue explicar. É um incentivo aos profissionais, não um dever legal.
    .do-1 = Diga: “Esta é a terceira vez que venho por causa disto.”
    .do-2 = Diga o que mudou e o que piorou.
    .detail =
        Pede-se à equipa que faça três coisas:

        - refletir (reflect): ver e examinar o paciente em pessoa, se só falaram por telefone ou pela internet
        - rever (review): perguntar a um colega e procurar sinais de alerta em qualquer idade
        - repensar (rethink): pedir exames, ou encaminhar o caso para um especialista

        O ministério da saúde e o NHS England anunciaram-na em setembro de 2025. O Royal College of GPs apoia-a. Uma notícia diz que foram enviados cartazes a todos os 6.170 centros de saúde (GP practices) da Inglaterra.

        A Jess’s Rule e a Martha’s Rule são, as duas, programas de segurança ligados a segundas opiniões. Cada uma é só para uma situação. A Martha’s Rule é para quem está no hospital.

        O nome vem de Jessica Brady. Morreu de cancro (câncer) em dezembro de 2020, com 27 anos. Antes, tinha falado cerca de 20 vezes com o seu centro de saúde, em cinco meses.
card-jess-rule-rest-of-uk =
    .short = A Jess’s Rule (regra de Jess) só existe na Inglaterra. A nossa pesquisa não encontrou um programa assim na Escócia, no País de Gales ou na Irlanda do Norte. Se os sintomas continuam ou pioram, volte lá e diga isso. Pode pedir outro médico de família (GP).
    .do-1 = Diga no centro de saúde quantas vezes já foi lá por causa disto.
    .do-2 = Diga o que mudou e o que piorou.
    .do-3 = Peça outro médico de família no mesmo centro, se houver vários.
    .detail =
        Talvez já sinta cansaço de perguntar. Volte mesmo assim, se algo não está bem.

        Para ouvir outra opinião, marque com outro médico de família no seu centro (GP practice), se houver mais de um. O médico de família também pode encaminhar o seu caso para outro médico, se pedir.

        Um diagnóstico que demora muito é uma das razões para pedir uma segunda opinião. Se é essa a sua razão, diga.

        Pode ajudar escrever cada sintoma e quando começou. Anote quando foi ao centro de saúde e o que lhe disseram.
card-jess-rule-us =
    .short = A Jess’s Rule (regra de Jess) é um programa para médicos de família na Inglaterra. Não se aplica nos Estados Unidos. Se os sintomas continuam ou pioram, volte lá e diga isso. A segunda opinião é descrita como um direito de todos os pacientes nos Estados Unidos.
    .do-1 = Diga no consultório quantas vezes já foi lá por causa disto.
    .do-2 = Diga o que mudou e o que piorou.
    .do-3 = Peça ao seu médico nomes de outros médicos.
    .detail =
        Talvez já sinta cansaço de perguntar. Volte mesmo assim, se algo não está bem.

        Um diagnóstico que demora muito é uma das razões para querer uma segunda opinião. Se é essa a sua razão, diga.

        Também pode pedir nomes a outro médico da sua confiança.

        Pode ajudar escrever cada sintoma e quando começou. Anote quando foi ao médico e o que lhe disseram.
card-jess-rule-elsewhere =
    .short = A Jess’s Rule (regra de Jess) é um programa para médicos de família na Inglaterra. Não conhecemos uma regra assim que seja válida em todos os países. Se os sintomas continuam ou pioram, volte lá e diga isso. Pode perguntar se é possível ir a outro médico.
    .do-1 = Diga ao médico quantas vezes já foi lá por causa disto.
    .do-2 = Diga o que mudou e o que piorou.
    .detail =
        Talvez já sinta cansaço de perguntar. Volte mesmo assim, se algo não está bem.

        Um diagnóstico que demora muito é uma das razões para querer uma segunda opinião. Se é essa a sua razão, diga. As regras mudam de país para país, por isso pergunte como se faz onde vive.

        Peça ao médico que já tem que explique outra vez, e diga o que não está claro.

        Pode ajudar escrever cada sintoma e quando começou. Anote quando foi ao médico e o que lhe disseram.

## martha-rule

card-martha-rule = Martha’s Rule: piorar no hospital
card-martha-rule-england =
    .short = No hospital, e o estado piora depressa? Avise agora os profissionais da enfermaria. Se sentir que ainda não lhe dão atenção, ligue para o número da Martha’s Rule (regra de Martha) do hospital. Pacientes, familiares e cuidadores podem pedir assim uma avaliação rápida por outra equipa. Pode ligar a qualquer hora.
    .do-1 = Diga agora aos profissionais da enfermaria o que mudou.
    .do-2 = Se ninguém ouvir, ligue para o número da Martha’s Rule que está indicado na enfermaria.
    .detail =
        Muitos hospitais chamam a esta linha “Call for Concern” ou “Call 4 Concern”. Procure o número na enfermaria ou pergunte aos profissionais.

        A regra tem mais duas partes. Todos os dias se pergunta aos pacientes como se sentem. Qualquer profissional também pode chamar a outra equipa.

        É só para quem está no hospital. Não é para estacionamento, comida ou reclamações gerais. Para preocupações graves com alguém noutro lugar, use o NHS 111, o número de emergência ou a urgência (emergency department).

        De setembro de 2024 a dezembro de 2025 houve 10.119 chamadas. Em cerca de um terço, o estado de alguém piorava realmente. Depois de 446 chamadas, pacientes passaram para cuidados mais intensivos, o que pode ter salvado vidas.

        Em setembro de 2025 foi anunciada para todos os 210 hospitais de cuidados agudos (urgentes). Em março de 2026, o NHS England disse que a introdução já decorria em todos. Deve ficar completa no ano de 2026 a 2027.

        A Martha’s Rule e a Jess’s Rule são, as duas, programas de segurança ligados a segundas opiniões. Cada uma é só para uma situação. A Jess’s Rule é para médicos de família.
card-martha-rule-wales =
    .short = No hospital, e cada vez pior? Avise agora os profissionais da enfermaria. Se não lhe derem atenção, use o número Call4Concern do hospital. A Martha’s Rule (regra de Martha) é o programa da Inglaterra. O País de Gales tem o Call4Concern, que segue a mesma ideia.
    .do-1 = Diga agora aos profissionais da enfermaria o que mudou.
    .do-2 = Se ninguém ouvir, ligue para o número Call4Concern.
    .do-3 = Pergunte a qualquer profissional se não encontrar o número.
    .detail =
        O Call4Concern é para todas as pessoas que estão num hospital no País de Gales. As enfermarias para crianças, recém-nascidos e partos (maternity) também contam.

        Velindre, o centro de oncologia em Cardiff, oferece-o dia e noite. Lá também é para quem só vai durante o dia. Pode ser para uma consulta, radioterapia ou quimioterapia.

        Na enfermaria, use palavras curtas e claras: “Isto está pior do que há uma hora. Por favor, venha ver agora.”

        Os familiares também podem falar.

        Fora do hospital, há dor no peito, dificuldade em respirar ou muita perda de sangue? Ligue de imediato para o número de emergência.
card-martha-rule-scotland =
    .short = No hospital, e cada vez pior? Avise agora os profissionais da enfermaria. A Martha’s Rule (regra de Martha) é um programa da Inglaterra. A nossa pesquisa não encontrou um programa assim na Escócia.
    .do-1 = Diga agora aos profissionais da enfermaria o que mudou.
    .do-2 = Se ninguém ouvir, peça para falar com o enfermeiro responsável (nurse in charge) ou com um médico mais experiente.
    .do-3 = Pergunte se o hospital tem um número para pacientes e familiares que estão preocupados.
    .detail =
        Use palavras curtas e claras: “Isto está pior do que há uma hora. Por favor, venha ver agora.”

        Diga o que vê, por exemplo na respiração, na dor ou na pele.

        Não incomoda ninguém. Deve poder falar das suas preocupações, e isso pode ajudar a trabalhar bem em conjunto com os profissionais. Os familiares também podem ter preocupações, e podem falar delas.

        Se a primeira pessoa não fizer nada, fale com a seguinte. Continue a pedir até vir alguém.

        Fora do hospital, há dor no peito, dificuldade em respirar ou muita perda de sangue? Ligue de imediato para o número de emergência.
card-martha-rule-northern-ireland =
    .short = No hospital, e cada vez pior? Avise agora os profissionais da enfermaria. A Martha’s Rule (regra de Martha) é um programa da Inglaterra. No início de 2024, uma página de saúde da Irlanda do Norte dizia que não havia conversas para a introduzir. Isso pode estar desatualizado.
    .do-1 = Diga agora aos profissionais da enfermaria o que mudou.
    .do-2 = Se ninguém ouvir, peça para falar com o enfermeiro responsável (nurse in charge) ou com um médico mais experiente.
    .do-3 = Pergunte se o hospital tem um número para pacientes e familiares que estão preocupados.
    .detail =
        Para a Irlanda do Norte, a nossa pesquisa não encontrou nada depois dessa página do início de 2024. Por isso, pergunte na enfermaria o que há hoje.

        Use palavras curtas e claras: “Isto está pior do que há uma hora. Por favor, venha ver agora.”

        Diga o que vê, por exemplo na respiração, na dor ou na pele.

        Não incomoda ninguém. Deve poder falar das suas preocupações, e isso pode ajudar a trabalhar bem em conjunto com os profissionais.

        Se a primeira pessoa não fizer nada, fale com a seguinte. Continue a pedir até vir alguém.

        Fora do hospital, há dor no peito, dificuldade em respirar ou muita perda de sangue? Ligue de imediato para o número de emergência.
card-martha-rule-us =
    .short = No hospital, e cada vez pior? Avise agora os profissionais da enfermaria. A Martha’s Rule (regra de Martha) é um programa da Inglaterra. Não se aplica nos Estados Unidos.
    .do-1 = Diga agora ao enfermeiro o que mudou.
    .do-2 = Se ninguém ouvir, peça para falar com o enfermeiro responsável (charge nurse) ou com um médico mais experiente.
    .do-3 = Pergunte se o hospital tem um número para pacientes e familiares que estão preocupados.
    .detail =
        Use palavras curtas e claras: “Isto está pior do que há uma hora. Por favor, venha ver agora.”

        Diga o que vê, por exemplo na respiração, na dor ou na pele.

        Não incomoda ninguém. Deve poder falar das suas preocupações, e isso pode ajudar a trabalhar bem em conjunto com os profissionais. Os familiares também podem ter preocupações, e podem falar delas.

        Se a primeira pessoa não fizer nada, fale com a seguinte. Continue a pedir até vir alguém.

        Se alguém está em perigo fora do hospital, ligue para o número de emergência.
card-martha-rule-elsewhere =
    .short = No hospital, e cada vez pior? Avise agora os profissionais da enfermaria. A Martha’s Rule (regra de Martha) é um programa da Inglaterra. Outros lugares têm outras regras, por isso pergunte o que há no seu hospital.
    .do-1 = Diga agora aos profissionais da enfermaria o que mudou.
    .do-2 = Se ninguém ouvir, peça para falar com o enfermeiro responsável (nurse in charge) ou com um médico mais experiente.
    .do-3 = Pergunte se o hospital tem um número para pacientes e familiares que estão preocupados.
    .detail =
        Use palavras curtas e claras: “Isto está pior do que há uma hora. Por favor, venha ver agora.”

        Diga o que vê, por exemplo na respiração, na dor ou na pele.

        Não incomoda ninguém. Deve poder falar das suas preocupações, e isso pode ajudar a trabalhar bem em conjunto com os profissionais. Os familiares também podem ter preocupações, e podem falar delas.

        Se a primeira pessoa não fizer nada, fale com a seguinte. Continue a pedir até vir alguém.

        Se alguém está em perigo fora do hospital, ligue para o número de emergência do lugar onde está.
