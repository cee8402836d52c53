### Draft translation; not yet checked by a native speaker.
### Cards of the group "basics": what a second opinion is and what lies behind it.
### Readers: people with cancer, often newly told and frightened; their family and friends; support workers who pass a card on.
### Each text must stay true for the nation of its variant, and for no other.

## what-it-is

card-what-it-is = O que é uma segunda opinião?
card-what-it-is-uk =
    .short =
        Uma segunda opinião (second opinion) é um novo olhar sobre o seu diagnóstico ou tratamento. Vem de um médico que não é o seu médico atual. Pode ser um médico de família (GP) ou um especialista.

        O objetivo é ter a certeza do diagnóstico e sentir confiança no plano.
    .detail =
        A maioria das pessoas pede uma depois de saber o diagnóstico. Outras pedem quando já há uma proposta de tratamento.

        Pode pedir ao médico de família (GP), ao especialista do hospital (consultant) ou ao serviço do hospital. O consultant é um médico experiente do hospital. Tem muitos anos de prática num ramo da medicina.

        Pode ser preciso ir a outro hospital do NHS (serviço público de saúde) ou a outro centro de saúde (GP practice). Também pode escolher pagar um médico privado.

        Não é possível em todos os casos. Se a resposta for não, pergunte a razão e que outra ajuda existe.

        O site do NHS tem mais informação sobre segundas opiniões.
card-what-it-is-us =
    .short =
        Uma segunda opinião (second opinion) é um novo olhar sobre o seu diagnóstico ou tratamento. Vem de um médico que não é o seu médico atual. Pode ser um médico de família ou um especialista.

        O objetivo é ter a certeza do diagnóstico e sentir confiança no plano.
    .detail =
        A maioria das pessoas pede uma depois de saber o diagnóstico. Outras pedem quando já há uma proposta de tratamento.

        Algumas pessoas querem confirmar o diagnóstico. Outras querem saber se há outros tratamentos. Se tem dúvidas, talvez sinta mais calma depois de ouvir mais um médico.

        Nos Estados Unidos, a informação para pacientes diz que a segunda opinião é um direito de todos os pacientes. Pode dizer ao seu médico que gostaria de ter uma. Peça os nomes de médicos que possa procurar.
card-what-it-is-elsewhere =
    .short =
        Uma segunda opinião (second opinion) é um novo olhar sobre o seu diagnóstico ou tratamento. Vem de um médico que não é o seu médico atual. Pode ser um médico de família ou um especialista.

        O objetivo é ter a certeza do diagnóstico e sentir confiança no plano.
    .detail =
        A maioria das pessoas pede uma depois de saber o diagnóstico. Outras pedem quando já há uma proposta de tratamento.

        Algumas pessoas querem confirmar o diagnóstico. Outras querem saber se há outros tratamentos. Se tem dúvidas, talvez sinta mais calma depois de ouvir mais um médico.

        O modo de a obter muda de país para país. As regras sobre quem a pode ter e quem paga também mudam. Pergunte ao seu médico ou hospital como funciona onde vive.

## is-it-my-right

card-is-it-my-right = A segunda opinião é um direito meu?
card-is-it-my-right-england =
    .short = Nenhuma lei do Reino Unido dá esse direito a quem é tratado no NHS (serviço público de saúde). Mas pode pedir, e os médicos têm de respeitar o seu desejo de ter outra opinião. O sim não é certo. Mas a maioria dos profissionais de saúde apoia quem decide pedir uma.
    .detail =
        O dever de respeitar o seu desejo vem do General Medical Council (GMC). É a entidade que supervisiona todos os médicos do Reino Unido. O GMC diz também que cabe ao paciente decidir se segue o conselho do médico.

        A pessoa a quem pede deve analisar o seu caso. Depois avalia se é precisa outra opinião.

        A Inglaterra tem um documento sobre escolhas no NHS (NHS Choice Framework). A última versão é de 23 de outubro de 2024. Em alguns casos, mas não em todos, a lei permite escolher onde fazer o tratamento.

        Trata-se da escolha da organização para a primeira consulta externa (outpatient) com um consultant (médico experiente do hospital). Algumas páginas do NHS dizem que a escolha é limitada no cancro e nos cuidados urgentes. Uma delas, de Norwich, é mais antiga.

        Uma página do NHS da zona de Bristol, ainda em rascunho, cita a BMA, que representa os médicos. Diz que não se pode exigir um certo médico ou hospital para uma segunda opinião no NHS. Diz também que se pode continuar no NHS depois de uma opinião privada.
card-is-it-my-right-scotland =
    .short = Nenhuma lei do Reino Unido dá esse direito a quem é tratado no NHS (serviço público de saúde). Mas pode pedir, e os médicos têm de respeitar o seu desejo de ter outra opinião. O sim não é certo. Mas a maioria dos profissionais de saúde apoia quem decide pedir uma.
    .detail =
        O dever de respeitar o seu desejo vem do General Medical Council (GMC). É a entidade que supervisiona todos os médicos do Reino Unido. O GMC diz também que cabe ao paciente decidir se segue o conselho do médico.

        O NHS Greater Glasgow and Clyde diz aos seus pacientes que podem pedir uma segunda opinião. Aconselha a pedir ao profissional que trata do caso e a dar as razões com cortesia. A nossa pesquisa não encontrou um texto para toda a Escócia.

        A pessoa a quem pede deve analisar o seu caso. Depois avalia se é precisa outra opinião.

        Uma organização de apoio (charity), a Immunodeficiency UK, diz que os quatro países do Reino Unido funcionam de forma parecida. Não há um direito legal, mas é raro um pedido ser recusado.

        O site do NHS tem mais informação sobre isto.
card-is-it-my-right-wales =
    .short = Nenhuma lei do Reino Unido dá esse direito a quem é tratado no NHS (serviço público de saúde). Mas pode pedir, e os médicos têm de respeitar o seu desejo de ter outra opinião. O sim não é certo. Mas a maioria dos profissionais de saúde apoia quem decide pedir uma.
    .detail =
        O dever de respeitar o seu desejo vem do General Medical Council (GMC). É a entidade que supervisiona todos os médicos do Reino Unido. O GMC diz também que cabe ao paciente decidir se segue o conselho do médico.

        O guia do GMC diz que pode consultar outro médico se pensa que o diagnóstico está errado. O mesmo vale se pensa que não lhe oferecem o tratamento de que precisa.

        A pessoa a quem pede deve analisar o seu caso. Depois avalia se é precisa outra opinião.

        A Macmillan Cancer Support diz que a maioria dos médicos encaminha de bom grado. Deve ser possível receber primeiro os resultados dos exames por escrito.

        Uma organização de apoio (charity), a Immunodeficiency UK, diz que os quatro países do Reino Unido funcionam de forma parecida. Não há um direito legal, mas é raro um pedido ser recusado. A nossa pesquisa não encontrou nenhuma regra só para o País de Gales.

        O site do NHS tem mais informação sobre isto.
card-is-it-my-right-northern-ireland =
    .short = Nenhuma lei do Reino Unido dá esse direito a quem é tratado no NHS (serviço público de saúde). Mas pode pedir, e os médicos têm de respeitar o seu desejo de ter outra opinião. O sim não é certo. Mas a maioria dos profissionais de saúde apoia quem decide pedir uma.
    .detail =
        O dever de respeitar o seu desejo vem do General Medical Council (GMC). É a entidade que supervisiona todos os médicos do Reino Unido. O GMC diz também que cabe ao paciente decidir se segue o conselho do médico.

        O guia do GMC diz que pode consultar outro médico se pensa que o diagnóstico está errado. O mesmo vale se pensa que não lhe oferecem o tratamento de que precisa.

        A pessoa a quem pede deve analisar o seu caso. Depois avalia se é precisa outra opinião.

        A Macmillan Cancer Support diz que a maioria dos médicos encaminha de bom grado. Deve ser possível receber primeiro os resultados dos exames por escrito.

        Uma organização de apoio (charity), a Immunodeficiency UK, diz que os quatro países do Reino Unido funcionam de forma parecida. Não há um direito legal, mas é raro um pedido ser recusado. A nossa pesquisa não encontrou nenhuma regra só para a Irlanda do Norte.

        O site do NHS tem mais informação sobre isto.
card-is-it-my-right-us =
    .short =
        Sim. Nos Estados Unidos, a informação para pacientes diz que a segunda opinião é um direito de todos os pacientes.

        É raro um médico levar a mal que um paciente peça. Em geral, os médicos ajudam de boa vontade a organizá-la.
    .detail =
        Diga ao seu médico que gostaria de ouvir outra pessoa. Peça os nomes de médicos que possa procurar.

        Este direito não diz quem paga. O Medicare (programa público de saúde dos Estados Unidos) tem regras próprias. Outras seguradoras devem pagar uma consulta com um especialista, mas pode ter de pagar uma parte (co-pay).

        Os planos são diferentes, por isso confirme com o seu antes de marcar. Faça estas duas perguntas:

        - O médico faz parte da minha rede (network)?
        - Preciso de um encaminhamento (referral, a carta de um médico que me envia para lá)?
card-is-it-my-right-elsewhere =
    .short = Pode pedir uma segunda opinião. Não podemos dizer se é um direito onde vive, porque as regras mudam de país para país. Pergunte ao seu médico ou hospital que regras se aplicam ao seu caso.
    .detail =
        Uma segunda opinião (second opinion) é um novo olhar de outro médico sobre o seu diagnóstico ou tratamento. A maioria das pessoas pede uma depois de saber o diagnóstico, ou quando já há uma proposta de tratamento.

        Não precisa de ter medo de ofender alguém. É raro um médico levar a mal que um paciente peça. A maioria dos médicos e enfermeiros compreende por que razão um paciente quer uma.

        Algumas perguntas para o seu médico ou hospital:

        - Posso ter uma segunda opinião aqui?
        - Quem a organiza?
        - Quem a paga?

## how-plan-was-made

card-how-plan-was-made = Como se fez o meu plano de tratamento?
card-how-plan-was-made-uk =
    .short =
        O seu plano resulta de conversas detalhadas entre muitos profissionais de saúde. Não vai conhecer todos.

        No NHS (serviço público de saúde), este grupo de especialistas chama-se equipa multidisciplinar (MDT). O seu médico especialista e o enfermeiro especialista devem explicar o plano e responder às suas perguntas.
    .detail =
        Muitas vezes há mais de uma maneira de tratar um tipo de cancro (câncer). Mas nem todas servem para todas as pessoas. Por isso, o seu plano pode ser diferente do plano de outra pessoa com a mesma doença.

        Muitos médicos privados também falam com outros médicos antes de propor um tratamento.

        O médico ou o enfermeiro especialista pode dizer por que razão este tratamento foi escolhido. Pode perguntar:

        - Quem falou sobre o meu caso?
        - Que outras possibilidades foram pensadas?
        - Por que razão acha que isto é o melhor para mim?
card-how-plan-was-made-us =
    .short =
        O seu plano resulta de conversas detalhadas entre muitos profissionais de saúde. Não vai conhecer todos.

        O seu médico já pode ter falado do seu caso com outros médicos. É mais provável se estiver em vista uma cirurgia ou radioterapia.
    .detail =
        Muitos hospitais e centros de oncologia têm um grupo chamado tumour board (reunião de especialistas). Dele fazem parte médicos de oncologia, cirurgiões, especialistas em radioterapia, enfermeiros e outros.

        Em conjunto, veem os exames de imagem e os resultados dos tecidos (patologia). O objetivo é dar o melhor conselho possível.

        Talvez também possa ter uma consulta com estes outros especialistas. Alguns centros fazem uma só consulta com todos.

        Muitas vezes há mais de uma maneira de tratar um tipo de cancro (câncer). Mas nem todas servem para todas as pessoas. O médico ou o enfermeiro especialista pode dizer por que razão este tratamento foi escolhido, e o que mais existe.
card-how-plan-was-made-elsewhere =
    .short =
        O seu plano deve resultar de conversas detalhadas entre muitos profissionais de saúde. Não vai conhecer todos.

        Muitas vezes há mais de uma maneira de tratar um tipo de cancro (câncer). Mas nem todas servem para todas as pessoas.
    .detail =
        Por isso, o seu plano pode ser diferente do plano de outra pessoa com a mesma doença. O modo como essa equipa trabalha, e o nome que tem, muda de país para país.

        O médico ou o enfermeiro especialista pode dizer por que razão este tratamento foi escolhido, e o que mais existe. Pode perguntar:

        - Quem falou sobre o meu caso?
        - Que outras possibilidades foram pensadas?
        - Por que razão acha que isto é o melhor para mim?

## who-explains

card-who-explains = Quem pode explicar o meu plano?
card-who-explains-uk =
    .short = O seu médico especialista e o enfermeiro especialista (specialist nurse) devem explicar o plano e responder às suas perguntas. Podem dizer por que razão este tratamento foi escolhido, e o que mais existe. Não é preciso ter vergonha de perguntar outra vez.
    .do-1 = Escreva as suas perguntas antes da conversa.
    .do-2 = Pergunte se pode falar com o médico e o enfermeiro ao mesmo tempo.
    .do-3 = Leve alguém à conversa.
    .detail =
        Talvez tenha um consultant. É um médico experiente do hospital, com muitos anos de prática num ramo da medicina.

        Muitos outros especialistas podem ter falado sobre o seu plano. Não vai conhecer todos.

        Um enfermeiro especialista muitas vezes consegue esclarecer um ponto que não se entendeu. Também pode levar as suas preocupações ao médico.

        Os médicos sabem que é muita informação, e que é complicada. Também sabem que o choque torna mais difícil acompanhar.
card-who-explains-us =
    .short = O seu médico ou um enfermeiro especialista (specialist nurse) pode explicar o plano. Pode dizer por que razão este tratamento foi escolhido, e o que mais existe. Não é preciso ter vergonha de perguntar outra vez.
    .do-1 = Escreva as suas perguntas antes da conversa.
    .do-2 = Leve alguém à conversa.
    .detail =
        Outros médicos também podem ter falado do seu caso. É mais provável se estiver em vista uma cirurgia ou radioterapia.

        Talvez possa ter uma consulta com esses outros especialistas. Alguns centros de oncologia fazem uma só consulta com todos. Pergunte se o seu também a faz.

        Os médicos sabem que é muita informação, e que é complicada. Também sabem que o choque torna mais difícil acompanhar. Peça que expliquem outra vez o diagnóstico, com tudo o que não ficou claro.
card-who-explains-elsewhere =
    .short = O seu médico ou um enfermeiro especialista (specialist nurse) pode explicar o plano. Pode dizer por que razão este tratamento foi escolhido, e o que mais existe. Não é preciso ter vergonha de perguntar outra vez.
    .do-1 = Escreva as suas perguntas antes da conversa.
    .do-2 = Leve alguém à conversa.
    .detail =
        A pessoa que explica o plano muda de país para país. Pergunte ao seu hospital quem faz isso lá.

        Muitos especialistas podem ter falado sobre o seu plano. Não vai conhecer todos. Por isso, procure saber quem pode responder por eles.

        Os médicos sabem que é muita informação, e que é complicada. Também sabem que o choque torna mais difícil acompanhar. Peça que expliquem outra vez o diagnóstico, com tudo o que não ficou claro.

## doctors-ask-each-other

card-doctors-ask-each-other = Os médicos também se consultam entre si?
card-doctors-ask-each-other-uk =
    .short =
        Sim. Os médicos pedem conselho uns aos outros em casos difíceis ou pouco comuns. Alguns fazem-no sem ninguém pedir.

        Isto vale para os médicos de família (GP) e para os especialistas experientes do hospital (consultant). Por isso, quando pede outra opinião, pede uma coisa que os próprios médicos fazem.
    .detail =
        Alguns médicos de família e consultants perguntam a um colega. Outros encaminham o paciente para um médico que conhece muito bem uma área específica.

        No NHS (serviço público de saúde), um grupo de especialistas fala sobre cada plano. Chama-se equipa multidisciplinar (MDT). Muitos médicos privados também falam com outros médicos antes de propor um tratamento.

        Por vezes, o médico de família consegue outra opinião sem uma nova consulta. Pergunta a colegas ou escreve a um segundo consultant.

        Sabemos isto pelo blog de um médico de família, de 2013. Hoje pode ser diferente, por isso pergunte ao seu.
card-doctors-ask-each-other-us =
    .short =
        Sim. Os médicos pedem conselho uns aos outros em casos difíceis ou pouco comuns. O seu médico pode já ter feito isso no seu caso.

        Por isso, quando pede outra opinião, pede uma coisa que os próprios médicos fazem.
    .detail =
        O seu médico pode ter falado do seu caso com outros médicos. É mais provável se estiver em vista uma cirurgia ou radioterapia.

        Muitos hospitais e centros de oncologia têm um tumour board (reunião de especialistas). É um grupo de médicos de oncologia, cirurgiões, especialistas em radioterapia, enfermeiros e outros.

        Em conjunto, veem os exames de imagem e os resultados dos tecidos (patologia). O objetivo é dar o melhor conselho possível.

        Pode até ser o seu médico a sugerir uma segunda opinião. Isso pode acontecer quando não é certo qual é o melhor tratamento.
card-doctors-ask-each-other-elsewhere =
    .short = Sim. Os médicos pedem conselho uns aos outros em casos difíceis ou pouco comuns. Por isso, quando pede outra opinião, pede uma coisa que os próprios médicos fazem.
    .detail =
        Um plano de tratamento deve resultar de conversas detalhadas entre muitos profissionais de saúde. Não vai conhecer todos.

        Pode até ser o seu médico a sugerir uma segunda opinião. Isso pode acontecer quando não é certo qual é o melhor tratamento.

        O modo como os médicos trabalham em conjunto muda de país para país. Pode perguntar ao seu médico: “Já falou do meu caso com outros médicos? O que disseram?”

## why-people-want-one

card-why-people-want-one = Razões para pedir uma segunda opinião
card-why-people-want-one-any =
    .short =
        Algumas pessoas querem confirmar o diagnóstico. Outras querem saber de outros tratamentos. Outras têm dificuldade em falar com o seu médico.

        Se tem dúvidas, talvez sinta mais calma depois de ouvir mais um médico.
    .detail =
        Razões ligadas ao diagnóstico:

        - Querem que seja verificado.
        - Querem que seja confirmado.
        - Pensam que pode estar errado.
        - Demora muito a saber qual é o problema.

        Razões ligadas ao tratamento:

        - Querem saber se há outros tratamentos.
        - Receiam que o tratamento proposto não seja o melhor que existe.
        - Não gostam do plano.
        - Pensam que podia começar mais cedo ou ser feito noutro lugar. Mas uma segunda opinião também pode fazer o tratamento começar mais tarde.

        Razões ligadas ao médico:

        - Não se sentem capazes de falar abertamente.
        - Não concordam com o médico.

        O objetivo é ter a certeza do diagnóstico e sentir confiança no plano.

## when-to-consider

card-when-to-consider = Quando pensar numa segunda opinião
card-when-to-consider-any =
    .short = Pense bem nisso se o seu cancro (câncer) é raro, ou se os exames não dão uma resposta clara. O mesmo vale se sente inquietação com o diagnóstico ou o plano. Antes de pedir, compare os prós e os contras.
    .detail =
        Vale a pena pensar bem numa segunda opinião nestes casos:

        - O seu cancro é de um tipo raro.
        - Recebeu conselhos que não combinam entre si.
        - O seu médico viu poucos casos como o seu.
        - Há mais de um tratamento possível, e é difícil decidir.
        - Os exames não mostram com clareza que cancro é, ou onde está.
        - O diagnóstico ou o plano causa inquietação.

        O seu próprio médico pode sugerir uma quando não é certo qual é o melhor tratamento.

        Muitas vezes basta uma boa explicação, e não é precisa uma segunda opinião. Se ainda tem dúvidas, talvez sinta mais calma depois de ouvir mais um médico.

        Se a doença é grave, ou o tratamento é urgente, fale com a sua equipa antes de decidir. Pergunte se começar mais tarde pode prejudicar a sua saúde.
