### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about time, delay, distance and fares.
### Never name a waiting time as a promise and never tell anybody to wait. The line about keeping booked tests is added by the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## how-long

card-how-long = Quanto tempo demora?
card-how-long-england =
    .short = Leva algum tempo a organizar, e ninguém pode indicar um tempo igual para todos. Pergunte ao seu médico qual é o atraso provável no seu caso. Pergunte também se começar mais tarde pode prejudicar a sua saúde.
    .do-1 = Pergunte ao seu médico quanto tempo deve demorar.
    .do-2 = Pergunte se começar o tratamento mais tarde pode prejudicar a sua saúde.
    .do-3 = Se há pouco tempo, peça à sua equipa de oncologia um encaminhamento urgente (urgent referral).
    .detail =
        O seu caso é encaminhado como o de um novo paciente. Isto aumenta a espera pelo tratamento. Ter uma consulta com um médico não faz passar à frente de outras pessoas que esperam.

        Quando há pouco tempo, peça à sua própria equipa de oncologia um encaminhamento urgente (urgent referral) para o centro especializado. Enfermeiros da Cancer Research UK disseram que é o caminho mais rápido.

        O NHS (serviço público de saúde) na Inglaterra tem metas de tempo para o tratamento do cancro (câncer). A Cancer Research UK publicou-as em 2023, por isso podem ter mudado. Não são sobre segundas opiniões e não são uma promessa:

        - 75 em cada 100 pessoas devem saber se é cancro até 28 dias depois de um encaminhamento urgente.
        - 85 em cada 100 devem começar o tratamento até 62 dias depois desse encaminhamento.
        - 96 em cada 100 devem começar até 31 dias depois da decisão de tratar.
card-how-long-rest-of-uk =
    .short = Leva algum tempo a organizar, e ninguém pode indicar um tempo igual para todos. Pergunte ao seu médico qual é o atraso provável no seu caso. Pergunte também se começar mais tarde pode prejudicar a sua saúde.
    .do-1 = Pergunte ao seu médico quanto tempo deve demorar.
    .do-2 = Pergunte se começar o tratamento mais tarde pode prejudicar a sua saúde.
    .do-3 = Se há pouco tempo, peça à sua equipa de oncologia um encaminhamento urgente (urgent referral).
    .detail =
        O seu caso é encaminhado como o de um novo paciente. Isto aumenta a espera pelo tratamento. Ter uma consulta com um médico não faz passar à frente de outras pessoas que esperam.

        Quando há pouco tempo, peça à sua própria equipa de oncologia um encaminhamento urgente (urgent referral) para o centro especializado. Enfermeiros da Cancer Research UK disseram que é o caminho mais rápido.

        A nossa pesquisa não encontrou dados sobre tempos de espera no seu país. O seu médico ou o hospital pode dizer o que prevê.
card-how-long-us =
    .short = Leva algum tempo a organizar, e ninguém pode indicar um tempo igual para todos. Pergunte primeiro ao seu médico quanto tempo tem. Alguns tipos de cancro (câncer) não deixam tempo para isto.
    .do-1 = Pergunte ao seu médico quanto tempo deve demorar.
    .do-2 = Pergunte se começar o tratamento mais tarde pode prejudicar a sua saúde.
    .detail =
        Pergunte ao seu médico quanto tempo uma segunda opinião atrasaria tudo. Pergunte se começar o tratamento mais tarde pode prejudicar a sua saúde.

        Um guia para pacientes diz que muitas pessoas têm algumas semanas para isto. Mas uma emergência não deixa tempo para isso. Alguns linfomas e leucemias, que são tipos de cancro do sangue, também não.

        Por isso, não tente adivinhar quanto tempo tem. O seu médico conhece o seu caso. Quando ligar para o outro hospital, pergunte qual é a primeira data livre.
card-how-long-elsewhere =
    .short = Leva algum tempo a organizar, e ninguém pode indicar um tempo igual para todos. Pergunte ao seu médico qual é o atraso provável no seu caso. Pergunte também se começar mais tarde pode prejudicar a sua saúde.
    .do-1 = Pergunte ao seu médico quanto tempo deve demorar.
    .do-2 = Pergunte se começar o tratamento mais tarde pode prejudicar a sua saúde.
    .detail =
        Os tempos de espera e as regras mudam de país para país. Não temos dados sobre tempos de espera onde vive.

        A melhor pessoa a quem perguntar é o seu médico. Pode dizer: “Quanto tempo uma segunda opinião atrasaria o meu tratamento? Começar mais tarde pode prejudicar a minha saúde?”

        Quando ligar para o outro hospital, pergunte qual é a primeira data livre. Depois diga ao seu médico que data lhe deram.

## could-waiting-harm

card-could-waiting-harm = Esperar pode prejudicar a minha saúde?
card-could-waiting-harm-uk =
    .short = Pode, por isso faz bem em perguntar. Depende da sua doença, e nós não o podemos avaliar. Pergunte agora ao seu médico, antes de decidir sobre uma segunda opinião.
    .do-1 = Pergunte de quanto tempo seria o atraso.
    .do-2 = Pergunte se começar o tratamento mais tarde pode prejudicar a sua saúde.
    .do-3 = Se há pouco tempo, peça à sua equipa de oncologia um encaminhamento urgente (urgent referral).
    .detail =
        Uma segunda opinião pode fazer o tratamento começar mais tarde. Para algumas pessoas isso é mais importante do que para outras.

        A doença é grave, ou o tratamento é urgente? Então fale com a sua própria equipa antes de decidir. Ela conhece os resultados dos seus exames.

        Pode dizer: “Gostaria de ter uma segunda opinião. Quanto tempo atrasaria tudo? Começar mais tarde pode prejudicar a minha saúde?”

        Quando há pouco tempo, peça à sua própria equipa de oncologia um encaminhamento urgente (urgent referral) para o centro especializado. Enfermeiros da Cancer Research UK disseram que é o caminho mais rápido.
card-could-waiting-harm-us =
    .short = Pode, por isso faz bem em perguntar. Depende da sua doença, e nós não o podemos avaliar. Pergunte agora ao seu médico, antes de decidir sobre uma segunda opinião.
    .do-1 = Pergunte de quanto tempo seria o atraso.
    .do-2 = Pergunte se começar o tratamento mais tarde pode prejudicar a sua saúde.
    .detail =
        Uma segunda opinião pode fazer o tratamento começar mais tarde. Para algumas pessoas isso é mais importante do que para outras.

        A doença é grave, ou o tratamento é urgente? Então fale com a sua própria equipa antes de decidir. Ela conhece os resultados dos seus exames.

        Um guia para pacientes diz que muitas pessoas têm algumas semanas para isto. Mas uma emergência não deixa tempo para isso. Alguns linfomas e leucemias, que são tipos de cancro do sangue, também não.

        Por isso, pergunte ao seu médico. Pode dizer: “Quanto tempo uma segunda opinião atrasaria tudo? Começar mais tarde pode prejudicar a minha saúde?”
card-could-waiting-harm-elsewhere =
    .short = Pode, por isso faz bem em perguntar. Depende da sua doença, e nós não o podemos avaliar. Pergunte agora ao seu médico, antes de decidir sobre uma segunda opinião.
    .do-1 = Pergunte de quanto tempo seria o atraso.
    .do-2 = Pergunte se começar o tratamento mais tarde pode prejudicar a sua saúde.
    .detail =
        Uma segunda opinião pode fazer o tratamento começar mais tarde. Para algumas pessoas isso é mais importante do que para outras.

        A doença é grave, ou o tratamento é urgente? Então fale com a sua própria equipa antes de decidir. Ela conhece os resultados dos seus exames.

        Pode dizer: “Gostaria de ter uma segunda opinião. Quanto tempo atrasaria tudo? Começar mais tarde pode prejudicar a minha saúde?”

        A rapidez possível muda de país para país, por isso pergunte onde vive.

## keep-your-bookings

card-keep-your-bookings = Devo manter as datas marcadas?
card-keep-your-bookings-any =
    .short = Sim, tente mantê-las. Não cancele os exames e tratamentos que o primeiro médico marcou. Assim poupa tempo se ficar com esse médico.
    .do-1 = Tenha todas as datas marcadas numa só lista.
    .do-2 = Se duas datas coincidirem, fale com a sua equipa antes de mudar uma.
    .do-3 = Pergunte se começar mais tarde pode prejudicar a sua saúde.
    .detail =
        Uma segunda opinião leva algum tempo a organizar. Nesse tempo pode ter exames ou tratamentos marcados com o primeiro médico. Tente manter essas datas.

        Pode decidir ficar com o primeiro médico. Então, manter as datas poupou tempo.

        Pode manter uma data e continuar a fazer as suas perguntas.

        Tem dúvidas sobre um tratamento já marcado? Avise a sua equipa antes desse dia. Pergunte de quanto tempo seria o atraso, e se começar mais tarde pode prejudicar a sua saúde.

        Se a doença é grave ou o tratamento é urgente, fale com a sua equipa antes de decidir.

## travel

card-travel = E se o hospital for longe?
card-travel-uk =
    .short = O segundo médico trabalha em geral noutro hospital. Pode ficar longe. Chegar lá pode ser difícil, caro ou impossível no seu caso. Pense nisto antes de pedir.
    .do-1 = Pergunte que hospital seria, e quantas consultas seriam precisas.
    .do-2 = Peça a um amigo ou familiar que vá também.
    .do-3 = Pergunte ao médico de família (GP) se é possível outra opinião sem consulta.
    .detail =
        Pense nestes pontos:

        - Como iria até lá, e quanto custaria?
        - Consegue fazer a viagem quando se sente mal?
        - A sua família poderia fazer visitas? É mais difícil se for longe.
        - O tratamento também seria lá, ou só uma consulta?

        Um amigo ou familiar pode dar apoio e ajudar a compreender tudo.

        Talvez haja um caminho sem uma longa viagem. Um médico de família (GP) escreveu em 2013 que por vezes se consegue outra opinião sem uma nova consulta. O médico de família pergunta a outros médicos ou escreve a um segundo consultant (médico experiente do hospital).
card-travel-us =
    .short = O outro hospital pode ficar longe. Chegar lá pode ser difícil, caro ou impossível no seu caso. Alguns médicos e centros dão opiniões à distância, por isso pergunte.
    .do-1 = Pergunte se a opinião pode ser dada por vídeo, com base nos seus documentos clínicos.
    .do-2 = Pergunte quantas consultas seriam precisas.
    .do-3 = Peça a um amigo ou familiar que vá também.
    .detail =
        Pense nestes pontos:

        - Como iria até lá, e quanto custaria?
        - Consegue fazer a viagem quando se sente mal?
        - A sua família poderia fazer visitas? É mais difícil se for longe.
        - O tratamento também seria lá, ou só uma consulta?

        O National Cancer Institute (NCI) designou 72 centros de oncologia. Ficam em 36 estados e em Washington, DC. Sete são apenas laboratórios, por isso pode não haver nenhum perto.

        Alguns médicos e centros de oncologia usam os seus documentos clínicos e uma videochamada. Assim talvez não precise de viajar. Um amigo ou familiar pode dar apoio e ajudar a compreender tudo.
card-travel-elsewhere =
    .short = O outro hospital pode ficar longe. Chegar lá pode ser difícil, caro ou impossível no seu caso. Pense nisto antes de pedir.
    .do-1 = Pergunte quantas consultas seriam precisas.
    .do-2 = Peça a um amigo ou familiar que vá também.
    .detail =
        Pense nestes pontos:

        - Como iria até lá, e quanto custaria?
        - Consegue fazer a viagem quando se sente mal?
        - A sua família poderia fazer visitas? É mais difícil se for longe.
        - O tratamento também seria lá, ou só uma consulta?

        Um amigo ou familiar pode dar apoio e ajudar a compreender tudo.

        O que existe muda de país para país. Pergunte ao seu hospital se é possível outra opinião sem uma longa viagem.

## travel-costs

card-travel-costs = Há ajuda para os custos da viagem?
card-travel-costs-england =
    .short = É possível. O Healthcare Travel Costs Scheme é para quem recebe certos apoios sociais (benefits) ou ganha pouco. Essas pessoas podem pedir de volta o custo da viagem para cuidados especializados do NHS (serviço público de saúde).
    .do-1 = Antes de ir, pergunte ao hospital se a sua consulta conta.
    .do-2 = Guarde os bilhetes e os recibos.
    .detail =
        O outro hospital pode ficar longe, e a viagem pode ser cara. Por isso, pergunte se há ajuda antes de marcar a viagem.

        O programa é para viagens para cuidados especializados do NHS. Pergunte o que precisa de mostrar e como pedir o dinheiro.

        A viagem de um acompanhante só é paga se for necessária por razões médicas. Pergunte primeiro.

        Estes dados vêm de uma página local do NHS na Inglaterra. Confirme com o seu hospital se ainda são válidos.

        Se não receber esta ajuda, pode falar com a Citizens Advice. O escritório da sua zona talvez possa ajudar.
card-travel-costs-scotland =
    .short = Pergunte ao seu hospital. A nossa pesquisa não encontrou dados sobre ajuda para os custos da viagem na Escócia. Por isso não podemos dizer quem a pode ter. Pergunte antes de pagar a viagem.
    .do-1 = Antes de ir, pergunte ao hospital se há ajuda para os bilhetes.
    .do-2 = Guarde os bilhetes e os recibos.
    .detail =
        O outro hospital pode ficar longe, e a viagem pode ser cara. Algumas pessoas não conseguem mesmo chegar lá. Por isso, pergunte cedo.

        Boas perguntas são:

        - Há ajuda para o custo da minha viagem?
        - Inclui uma pessoa que vá comigo?
        - O que tenho de mostrar, e quando?

        O escritório da Citizens Advice da sua zona talvez possa ajudar. A Maggie’s é uma organização de apoio (charity) para o cancro (câncer), com centros locais. As pessoas de lá podem ouvir e ajudar a encontrar o apoio de que precisa.
card-travel-costs-wales-northern-ireland =
    .short = Pergunte ao seu hospital. A nossa pesquisa não encontrou dados sobre ajuda para os custos da viagem no seu país. Por isso não podemos dizer quem a pode ter. Pergunte antes de pagar a viagem.
    .do-1 = Antes de ir, pergunte ao hospital se há ajuda para os bilhetes.
    .do-2 = Guarde os bilhetes e os recibos.
    .detail =
        O outro hospital pode ficar longe, e a viagem pode ser cara. Algumas pessoas não conseguem mesmo chegar lá. Por isso, pergunte cedo.

        Boas perguntas são:

        - Há ajuda para o custo da minha viagem?
        - Inclui uma pessoa que vá comigo?
        - O que tenho de mostrar, e quando?

        O escritório da Citizens Advice da sua zona talvez possa ajudar. A Maggie’s é uma organização de apoio (charity) para o cancro (câncer). As pessoas de lá podem ouvir e ajudar a encontrar o apoio de que precisa.
card-travel-costs-us =
    .short = Pergunte antes de viajar. A nossa pesquisa não encontrou dados sobre ajuda para os custos da viagem nos Estados Unidos. Bons lugares para perguntar são o centro de oncologia e o seu seguro de saúde (health plan).
    .do-1 = Pergunte ao centro de oncologia se há ajuda para a viagem.
    .do-2 = Pergunte ao seu seguro de saúde (health plan) o que paga.
    .do-3 = Guarde os bilhetes e os recibos.
    .detail =
        O outro hospital pode ficar longe, e a viagem pode ser cara. Algumas pessoas não conseguem mesmo chegar lá. Por isso, pergunte cedo.

        Boas perguntas para o centro são:

        - Há ajuda para bilhetes, combustível ou um lugar para dormir?
        - Inclui uma pessoa que vá comigo?
        - Há um médico mais perto da minha casa?

        Pergunte ao seu seguro se paga um médico fora da rede (network), e se precisa de um encaminhamento (referral).

        Também pode perguntar ao National Cancer Institute. O serviço é gratuito, em inglês e em espanhol.
card-travel-costs-elsewhere =
    .short = Pergunte ao seu hospital ou à sua seguradora. A ajuda para os custos da viagem muda de país para país. Não temos dados sobre ela onde vive. Pergunte antes de pagar a viagem.
    .do-1 = Antes de ir, pergunte ao hospital se há ajuda para os bilhetes.
    .do-2 = Guarde os bilhetes e os recibos.
    .detail =
        O outro hospital pode ficar longe, e a viagem pode ser cara. Algumas pessoas não conseguem mesmo chegar lá. Por isso, pergunte cedo.

        Boas perguntas são:

        - Há ajuda para o custo da minha viagem?
        - Inclui uma pessoa que vá comigo?
        - O que tenho de mostrar, e quando?
        - Há um médico mais perto da minha casa?

        Compare o custo com os outros prós e contras antes de decidir.
