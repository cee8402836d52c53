### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask what a second opinion costs and who pays.
### Never promise cover, and name the age of every price. Nobody should feel that they must pay.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## nhs-or-private

card-nhs-or-private = NHS ou privado?
card-nhs-or-private-england =
    .short = Pode pedir no NHS (serviço público de saúde), onde a segunda opinião não custa nada. Ou pode pagar um médico privado. Não perde os cuidados do NHS por causa disso.
    .do-1 = Pergunte quanto tempo levaria cada caminho.
    .do-2 = Pergunte o preço ao médico privado antes de marcar.
    .do-3 = Se tem um seguro de saúde, confirme primeiro com a seguradora.
    .detail =
        No Reino Unido não há um direito legal a uma segunda opinião no NHS. Mas os médicos têm de respeitar o seu desejo de a procurar.

        Para ir a um especialista privado, fale com o médico de família (GP) ou com o seu especialista em oncologia. O médico de família pode cobrar por isso. Se for o paciente a pagar, têm de lhe dizer o preço logo no início.

        Uma página do NHS para Londres diz que pagar uma consulta privada não acaba com os cuidados do NHS. Não deve mudar o seu lugar numa lista do NHS.

        A mesma página diz que não deve ser preciso repetir exames. Mas não se podem dividir partes de um mesmo tratamento entre o NHS e o privado.

        Muitos médicos privados também falam com outros médicos antes de propor um tratamento. Não podemos dizer qual caminho é melhor no seu caso.
card-nhs-or-private-rest-of-uk =
    .short = Pode pedir no NHS (serviço público de saúde), onde a segunda opinião não custa nada. Ou pode pagar um médico privado. Pergunte primeiro o que isso significaria para os seus cuidados no NHS.
    .do-1 = Pergunte quanto tempo levaria cada caminho.
    .do-2 = Pergunte o preço ao médico privado antes de marcar.
    .do-3 = Se tem um seguro de saúde, confirme primeiro com a seguradora.
    .detail =
        No Reino Unido não há um direito legal a uma segunda opinião no NHS. Mas os médicos têm de respeitar o seu desejo de a procurar.

        Para ir a um especialista privado, fale com o médico de família (GP) ou com o seu especialista em oncologia. O médico de família pode cobrar por isso. Se for o paciente a pagar, têm de lhe dizer o preço logo no início.

        A nossa pesquisa não encontrou dados para o seu país sobre como uma consulta privada afeta os cuidados do NHS. Pergunte à sua própria equipa do hospital antes de marcar uma.

        Muitos médicos privados também falam com outros médicos antes de propor um tratamento. Não podemos dizer qual caminho é melhor no seu caso.
card-nhs-or-private-us =
    .short = O NHS é o serviço público de saúde do Reino Unido, por isso esta escolha não existe nos Estados Unidos. Aqui o mais importante é o seu seguro de saúde (health plan). Ligue para o seguro antes de marcar.
    .do-1 = Pergunte ao seu seguro que médicos fazem parte da rede (network).
    .do-2 = Pergunte se precisa de um encaminhamento (referral).
    .do-3 = Pergunte quanto teria de pagar.
    .detail =
        Nos Estados Unidos, a segunda opinião é descrita como um direito de todos os pacientes. Quem paga é outra questão, e depende do seu seguro.

        As seguradoras devem pagar uma consulta com um especialista. Pode ter de pagar uma parte, chamada copagamento (co-pay). Veja se o médico faz parte da rede (network) do seguro, e se precisa de um encaminhamento (referral).

        Alguns seguros até pedem uma segunda opinião antes de pagar um tratamento.

        O Medicare (programa público de saúde dos Estados Unidos) tem regras próprias. Veja a resposta sobre seguros e Medicare.
card-nhs-or-private-elsewhere =
    .short = O NHS é o serviço público de saúde do Reino Unido. Noutros países a escolha é diferente. Pergunte ao seu médico que caminhos há onde vive, e quanto custa cada um.
    .do-1 = Pergunte ao seu médico se há um caminho público e um privado.
    .do-2 = Pergunte o preço antes de marcar.
    .do-3 = Pergunte quanto tempo levaria cada caminho.
    .detail =
        As regras sobre cuidados públicos e privados mudam de país para país. Não temos dados sobre preços onde vive.

        Uma segunda opinião leva algum tempo a organizar, seja quem for a pagar. Por isso, pergunte ao seu médico se começar o tratamento mais tarde pode prejudicar a sua saúde.

        Compare os prós e os contras antes de pedir. Estas perguntas podem ajudar:

        - Quem paga a consulta, e quem paga os exames?
        - A minha seguradora tem de concordar primeiro?
        - Posso voltar depois ao meu próprio hospital?

## what-private-costs

card-what-private-costs = Quanto custa uma opinião privada?
card-what-private-costs-uk =
    .short = Pergunte o preço antes de marcar. Um jornal indicou em 2023 cerca de 250 a 350 libras por uma consulta. É só uma ideia aproximada. No NHS (serviço público de saúde), a segunda opinião não custa nada.
    .do-1 = Pergunte quanto custa a consulta e o que o preço inclui.
    .do-2 = Pergunte se o médico de família (GP) cobra pelo encaminhamento (referral).
    .do-3 = Se tem seguro, confirme com a seguradora antes de marcar.
    .detail =
        Pode pagar um médico privado, mas não é obrigatório. Também pode pedir uma segunda opinião no NHS.

        Se for o paciente a pagar, têm de lhe dizer o preço logo no início. O valor de 2023 é antigo e vem de um só jornal. O seu preço pode ser mais alto ou mais baixo.

        Chega a um especialista privado através do médico de família (GP) ou do seu especialista em oncologia. O médico de família pode cobrar por isso.

        Boas perguntas são:

        - Quanto custa a consulta?
        - Os exames estão incluídos?
        - Quanto custaria uma segunda consulta?
card-what-private-costs-us =
    .short = Depende do médico e do seu seguro de saúde (health plan). A nossa pesquisa não encontrou um preço típico. Pergunte no consultório e ao seguro antes de marcar.
    .do-1 = Pergunte o preço no consultório do médico.
    .do-2 = Pergunte ao seu seguro quanto paga ele e quanto paga o paciente.
    .do-3 = Pergunte se o médico faz parte da rede (network) do seu seguro.
    .detail =
        As seguradoras devem pagar uma consulta com um especialista. Pode ter de pagar uma parte, chamada copagamento (co-pay). Veja se o médico faz parte da rede (network), e se precisa de um encaminhamento (referral).

        Em alguns casos, o Medicare Part B (parte do programa público de saúde) divide o custo de uma segunda opinião. Isto vale para uma cirurgia necessária que não é uma emergência. Se as duas primeiras opiniões forem diferentes, pode dividir o custo de uma terceira.

        Depois paga 20%, a seguir à franquia (deductible). É o valor que o paciente paga primeiro.

        Conte também com a viagem. O outro hospital pode ficar longe, e chegar lá pode ser caro.
card-what-private-costs-elsewhere =
    .short = A nossa pesquisa não encontrou preços para o seu país. Mudam de país para país e de médico para médico. Pergunte o preço antes de marcar.
    .do-1 = Pergunte quanto custa a consulta e o que o preço inclui.
    .do-2 = Se tem seguro, confirme com a seguradora antes de marcar.
    .detail =
        Compare os prós e os contras antes de pedir. O custo é um deles.

        Boas perguntas são:

        - Quanto custa a consulta?
        - Os exames estão incluídos?
        - Quanto custaria uma segunda consulta?
        - Há um caminho público que custe menos?

        Conte também com a viagem. O outro hospital pode ficar longe, e chegar lá pode ser caro.

## insurance-and-medicare

card-insurance-and-medicare = O seguro ou o Medicare paga?
card-insurance-and-medicare-uk =
    .short = No NHS (serviço público de saúde), a segunda opinião não custa nada, por isso não precisa de seguro. Se tem um seguro de saúde privado, confirme com a seguradora antes de marcar. O Medicare só existe nos Estados Unidos.
    .do-1 = Procure os papéis do seu seguro de saúde privado, se o tiver.
    .do-2 = Fale com a seguradora antes de marcar uma consulta privada.
    .detail =
        Pode ter uma segunda opinião no NHS, ou pode pagar um médico privado. O seguro só conta para o caminho privado.

        Boas perguntas para a seguradora são:

        - Pagam uma segunda opinião?
        - A que médicos posso ir?
        - Preciso primeiro de uma carta do meu médico de família (GP)?
        - Também pagam os exames?

        Chega a um especialista privado através do médico de família ou do seu especialista em oncologia. O médico de família pode cobrar por isso. Se for o paciente a pagar, têm de lhe dizer o preço logo no início.
card-insurance-and-medicare-us =
    .short = Depende do seu seguro. Em alguns casos, o Medicare Part B (parte do programa público de saúde) divide o custo. Outras seguradoras também devem pagar uma consulta com um especialista, mas talvez tenha de pagar uma parte. Ligue para o seguro antes de marcar.
    .do-1 = Pergunte se o médico faz parte da rede (network) do seu seguro.
    .do-2 = Pergunte se precisa de um encaminhamento (referral).
    .do-3 = Pergunte quanto vai ter de pagar.
    .detail =
        Em alguns casos, o Medicare Part B divide o custo se precisa de uma cirurgia que não é uma emergência. Se as duas primeiras opiniões forem diferentes, pode dividir o custo de uma terceira.

        Depois paga 20%, a seguir à franquia (deductible). É o valor que o paciente paga primeiro.

        O Medicare também cobre uma segunda opinião antes de um exame ou tratamento importante. Não a cobre para cuidados que exclui, como a cirurgia estética.

        Os planos Medicare Advantage podem ter outras regras. Pode precisar de um médico da rede (network) ou de um encaminhamento (referral).

        Outras seguradoras devem pagar uma consulta com um especialista, com um copagamento (co-pay). É a parte que o paciente paga. A seguradora pode indicar médicos da rede.

        Alguns seguros até pedem uma segunda opinião antes de pagar um tratamento.
card-insurance-and-medicare-elsewhere =
    .short = A nossa pesquisa não encontrou dados sobre seguros no seu país, e as regras mudam de país para país. Pergunte à seguradora antes de marcar. Medicare quer dizer aqui o programa dos Estados Unidos, por isso pode não se aplicar no seu caso.
    .do-1 = Pergunte à sua seguradora se paga uma segunda opinião.
    .do-2 = Peça a resposta por escrito.
    .detail =
        Boas perguntas para a seguradora são:

        - Pagam uma segunda opinião?
        - A que médicos posso ir?
        - Preciso primeiro de uma carta do meu médico?
        - Também pagam os exames?
        - Em quanto tempo podem decidir?

        Compare os prós e os contras antes de pedir uma segunda opinião. Pergunte ao seu médico se começar o tratamento mais tarde pode prejudicar a sua saúde. A seguradora pode precisar de tempo para responder.
