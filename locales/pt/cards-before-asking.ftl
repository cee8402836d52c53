### Draft translation; not yet checked by a native speaker.
### Cards of the group "before asking": what to try with your own doctor and team before you ask for a second opinion.
### Readers: people with cancer who are worried or unhappy about what they were told; their family and friends; support workers.
### Each text must stay true for the nation of its variant, and for no other.

## try-first

card-try-first = O que posso tentar antes de pedir?
card-try-first-uk =
    .short =
        Fale mais uma vez com a equipa que já tem. Muitas vezes basta uma boa explicação, e não é precisa uma segunda opinião.

        Se ainda tiver dúvidas depois dessa conversa, peça ao seu médico um encaminhamento (referral). Isto quer dizer que o seu caso é enviado a outro médico.
    .do-1 = Procure entender bem por que razão quer outra opinião.
    .do-2 = Peça mais uma consulta à sua equipa.
    .do-3 = Escreva as suas perguntas e leve alguém.
    .detail =
        Só pensar numa segunda opinião já pode ser desgastante. Não precisa de resolver tudo sem ajuda.

        Mais uma conversa permite falar primeiro das suas perguntas e preocupações. Diga se não está de acordo com o diagnóstico, ou se preferia outro tratamento. Pergunte por que razão este tratamento foi escolhido, e o que mais existe.

        Antes de pedir uma segunda opinião, compare os prós e os contras.

        Há pouco tempo? Então peça à sua equipa de oncologia um encaminhamento urgente (urgent referral) para o centro especializado. Os enfermeiros da Cancer Research UK dizem, no fórum da organização na internet, que é o caminho mais rápido.
card-try-first-us =
    .short = Fale mais uma vez com a equipa que já tem. Muitas vezes basta uma boa explicação, e não é precisa uma segunda opinião. Se ainda tiver dúvidas depois dessa conversa, diga ao seu médico que gostaria de ter uma.
    .do-1 = Procure entender bem por que razão quer outra opinião.
    .do-2 = Peça mais uma consulta à sua equipa.
    .do-3 = Escreva as suas perguntas e leve alguém.
    .detail =
        Só pensar numa segunda opinião já pode ser desgastante. Não precisa de resolver tudo sem ajuda.

        Mais uma conversa permite falar primeiro das suas perguntas e preocupações. Diga se não está de acordo com o diagnóstico, ou se preferia outro tratamento. Pergunte por que razão este tratamento foi escolhido, e o que mais existe.

        Antes de pedir uma segunda opinião, compare os prós e os contras. Se depois quiser uma, peça ao seu médico nomes que possa procurar. Nos Estados Unidos, a informação para pacientes diz que é um direito de todos os pacientes.
card-try-first-elsewhere =
    .short = Fale mais uma vez com a equipa que já tem. Muitas vezes basta uma boa explicação, e não é precisa uma segunda opinião. Se ainda tiver dúvidas depois dessa conversa, diga ao seu médico que gostaria de ter uma.
    .do-1 = Procure entender bem por que razão quer outra opinião.
    .do-2 = Peça mais uma consulta à sua equipa.
    .do-3 = Escreva as suas perguntas e leve alguém.
    .detail =
        Só pensar numa segunda opinião já pode ser desgastante. Não precisa de resolver tudo sem ajuda.

        Mais uma conversa permite falar primeiro das suas perguntas e preocupações. Diga se não está de acordo com o diagnóstico, ou se preferia outro tratamento. Pergunte por que razão este tratamento foi escolhido, e o que mais existe.

        Antes de pedir uma segunda opinião, compare os prós e os contras. O modo de a obter muda de país para país. O seu médico ou hospital pode dizer quais são as regras onde vive.

## did-not-understand

card-did-not-understand = Não entendi o que me disseram
card-did-not-understand-uk =
    .short =
        Por favor, pergunte outra vez. Não é preciso ter vergonha. Os médicos sabem que é muita informação, e que o choque torna mais difícil acompanhar.

        Peça ao seu médico que explique outra vez o diagnóstico, com tudo o que não ficou claro.
    .do-1 = Escreva cada coisa que não ficou clara.
    .do-2 = Peça ao médico ou ao enfermeiro especialista que explique outra vez.
    .do-3 = Leve alguém que possa ouvir também.
    .detail =
        Um enfermeiro especialista (specialist nurse) muitas vezes consegue esclarecer um ponto que não se entendeu. Também pode levar as suas preocupações ao médico. Pode ajudar falar com o médico e o enfermeiro ao mesmo tempo.

        Algumas perguntas só surgem mais tarde, por exemplo ao ler algo em casa. Também pode levá-las ao seu especialista.

        Pode dizer: “Fiquei em choque e não entendi tudo. Pode explicar mais uma vez, por favor, com palavras simples?”

        Muitas vezes basta uma boa explicação, e não é precisa uma segunda opinião.
card-did-not-understand-us-and-elsewhere =
    .short =
        Por favor, pergunte outra vez. Não é preciso ter vergonha. Os médicos sabem que é muita informação, e que o choque torna mais difícil acompanhar.

        Peça ao seu médico que explique outra vez o diagnóstico, com tudo o que não ficou claro.
    .do-1 = Escreva cada coisa que não ficou clara.
    .do-2 = Peça ao seu médico que explique outra vez.
    .do-3 = Leve alguém que possa ouvir também.
    .detail =
        Algumas perguntas só surgem mais tarde, por exemplo ao ler algo em casa. Também pode levá-las ao seu especialista.

        Pode dizer: “Fiquei em choque e não entendi tudo. Pode explicar mais uma vez, por favor, com palavras simples?”

        Muitas vezes basta uma boa explicação, e não é precisa uma segunda opinião. Se ainda tem dúvidas, talvez sinta mais calma depois de ouvir mais um médico.

## read-of-other-treatment

card-read-of-other-treatment = Li sobre outro tratamento
card-read-of-other-treatment-any =
    .short =
        Leve o assunto ao seu próprio especialista. Um tratamento de que se ouve falar pode parecer melhor do que o seu.

        Pergunte por que razão não lhe foi proposto. O médico ou o enfermeiro especialista pode dizer por que razão o seu foi escolhido, e o que mais existe.
    .do-1 = Escreva como se chama e onde ouviu falar dele.
    .do-2 = Pergunte ao médico por que razão não lhe foi proposto.
    .detail =
        Talvez tenha ouvido falar dele a outros pacientes, num grupo de apoio ou nas notícias. O que serve para eles pode não servir no seu caso. Um tipo de cancro pode muitas vezes ser tratado de várias maneiras, mas nem todas servem para todas as pessoas.

        Podem surgir novas perguntas a qualquer momento, por exemplo ao ler. Pode levá-las ao seu especialista.

        É um ensaio clínico (um estudo que testa um tratamento)? Então pergunte aos seus médicos e enfermeiros se poderia participar num.

        Saber se há outros tratamentos é uma das razões para pedir uma segunda opinião. Pergunte primeiro à sua própria equipa.

## unhappy-with-diagnosis

card-unhappy-with-diagnosis = Tenho dúvidas sobre o meu diagnóstico
card-unhappy-with-diagnosis-uk =
    .short =
        É difícil viver com essas dúvidas. Fale delas ao seu médico e peça que explique outra vez o diagnóstico.

        Se as dúvidas continuarem depois dessa conversa, peça ao médico um encaminhamento (referral). Isto quer dizer que o seu caso é enviado a outro médico.
    .do-1 = Escreva o que parece não fazer sentido.
    .do-2 = Diga ao seu médico que não tem a certeza do diagnóstico.
    .do-3 = Pergunte o que os exames mostraram e o que ainda não é claro.
    .detail =
        Outras pessoas pedem uma segunda opinião pela mesma razão. Pensam que o diagnóstico pode estar errado, ou querem confirmá-lo. Talvez sinta mais calma depois de ouvir mais um médico.

        Pense bem em pedir uma se os exames não mostram com clareza que cancro (câncer) é, ou onde está.

        O General Medical Council (GMC) supervisiona os médicos no Reino Unido. O seu guia para pacientes diz que pode consultar outro médico se pensa que o diagnóstico está errado. Não há um direito legal a uma segunda opinião. Mas os médicos têm de respeitar o seu desejo de a ter.
card-unhappy-with-diagnosis-us =
    .short =
        É difícil viver com essas dúvidas. Fale delas ao seu médico e peça que explique outra vez o diagnóstico.

        Se as dúvidas continuarem, pode pedir uma segunda opinião. A informação para pacientes diz que é um direito de todos os pacientes.
    .do-1 = Escreva o que parece não fazer sentido.
    .do-2 = Diga ao seu médico que não tem a certeza do diagnóstico.
    .do-3 = Pergunte o que os exames mostraram e o que ainda não é claro.
    .detail =
        Outras pessoas pedem uma segunda opinião pela mesma razão. Pensam que o diagnóstico pode estar errado, ou querem confirmá-lo. Talvez sinta mais calma depois de ouvir mais um médico.

        Pense bem em pedir uma nestes casos:

        - Os exames não mostram com clareza que cancro é, ou onde está.
        - O seu cancro é de um tipo raro.
        - O seu médico viu poucos casos como o seu.

        Diga ao seu médico o que quer e peça os nomes de médicos que possa procurar.
card-unhappy-with-diagnosis-elsewhere =
    .short =
        É difícil viver com essas dúvidas. Fale delas ao seu médico e peça que explique outra vez o diagnóstico.

        Se as dúvidas continuarem, pode pedir uma segunda opinião. As regras mudam de país para país.
    .do-1 = Escreva o que parece não fazer sentido.
    .do-2 = Diga ao seu médico que não tem a certeza do diagnóstico.
    .do-3 = Pergunte o que os exames mostraram e o que ainda não é claro.
    .detail =
        Outras pessoas pedem uma segunda opinião pela mesma razão. Pensam que o diagnóstico pode estar errado, ou querem confirmá-lo. Talvez sinta mais calma depois de ouvir mais um médico.

        Pense bem em pedir uma nestes casos:

        - Os exames não mostram com clareza que cancro é, ou onde está.
        - O seu cancro é de um tipo raro.
        - O seu médico viu poucos casos como o seu.

        Pergunte ao seu médico ou hospital como obter uma onde vive.

## unhappy-with-plan

card-unhappy-with-plan = O plano de tratamento não me agrada
card-unhappy-with-plan-uk =
    .short =
        É difícil enfrentar um plano que não agrada. Fale com o seu médico e diga se preferia outro tratamento. Pergunte por que razão este foi escolhido, e o que mais existe.

        A decisão de seguir ou não o conselho de um médico é sua. Se as dúvidas continuarem depois dessa conversa, peça um encaminhamento (referral) para outro médico.
    .do-1 = Escreva o que causa preocupação no plano.
    .do-2 = Pergunte ao seu médico que outros tratamentos há.
    .do-3 = Pergunte à sua equipa se começar mais tarde pode prejudicar a sua saúde.
    .detail =
        Outras pessoas também se sentem assim. Não gostam do plano, ou receiam que não seja o melhor que existe. Talvez sinta mais calma depois de ouvir mais um médico.

        Pense bem numa segunda opinião se há mais de uma escolha e é difícil decidir.

        O General Medical Council (GMC) supervisiona os médicos no Reino Unido. O seu guia diz que pode consultar outro médico se pensa que não lhe oferecem o tratamento de que precisa. Não há um direito legal a uma segunda opinião. Mas os médicos têm de respeitar o seu desejo.

        Se o tratamento é urgente, fale com a sua equipa antes de decidir.
card-unhappy-with-plan-us =
    .short =
        É difícil enfrentar um plano que não agrada. Fale com o seu médico e diga se preferia outro tratamento. Pergunte por que razão este foi escolhido, e o que mais existe.

        Se as dúvidas continuarem, pode pedir uma segunda opinião. A informação para pacientes diz que é um direito de todos os pacientes.
    .do-1 = Escreva o que causa preocupação no plano.
    .do-2 = Pergunte ao seu médico que outros tratamentos há.
    .do-3 = Pergunte à sua equipa se começar mais tarde pode prejudicar a sua saúde.
    .detail =
        Outras pessoas também se sentem assim. Não gostam do plano, ou receiam que não seja o melhor que existe. Talvez sinta mais calma depois de ouvir mais um médico.

        Pense bem numa segunda opinião se há mais de uma escolha e é difícil decidir. O mesmo vale se recebeu conselhos que não combinam entre si.

        Diga ao seu médico o que quer e peça os nomes de médicos que possa procurar. Se o tratamento é urgente, fale com a sua equipa antes de decidir.
card-unhappy-with-plan-elsewhere =
    .short =
        É difícil enfrentar um plano que não agrada. Fale com o seu médico e diga se preferia outro tratamento. Pergunte por que razão este foi escolhido, e o que mais existe.

        Se as dúvidas continuarem, pode pedir uma segunda opinião. As regras mudam de país para país.
    .do-1 = Escreva o que causa preocupação no plano.
    .do-2 = Pergunte ao seu médico que outros tratamentos há.
    .do-3 = Pergunte à sua equipa se começar mais tarde pode prejudicar a sua saúde.
    .detail =
        Outras pessoas também se sentem assim. Não gostam do plano, ou receiam que não seja o melhor que existe. Talvez sinta mais calma depois de ouvir mais um médico.

        Pense bem numa segunda opinião se há mais de uma escolha e é difícil decidir. O mesmo vale se recebeu conselhos que não combinam entre si.

        Se o tratamento é urgente, fale com a sua equipa antes de decidir. Pergunte ao seu médico ou hospital como obter uma segunda opinião onde vive.

## diagnosis-takes-too-long

card-diagnosis-takes-too-long = O meu diagnóstico demora muito
card-diagnosis-takes-too-long-england =
    .short =
        Não saber é muito difícil. Pergunte ao médico ou serviço que pediu os exames o que ainda falta e quando deve ter notícias.

        Se piorar, avise já. Um diagnóstico demorado é uma das razões para pedir uma segunda opinião.
    .do-1 = Pergunte que exames ou resultados ainda faltam.
    .do-2 = Avise o médico de família (GP) ou o serviço de qualquer mudança.
    .do-3 = Pergunte se a espera pode prejudicar a sua saúde.
    .detail =
        A Inglaterra tem metas para o tratamento do cancro (câncer). A Cancer Research UK publicou estes números em agosto de 2023, por isso confirme se ainda são válidos:

        - 75% das pessoas devem saber se é cancro até 28 dias depois de um encaminhamento urgente.
        - 85% devem começar o tratamento até 62 dias depois desse encaminhamento.
        - 96% devem começar até 31 dias depois da decisão de tratar.

        São metas para todo o serviço, não uma promessa a cada pessoa. Uma página do West Northamptonshire Council diz que se pode pedir para mudar de prestador. Isso vale se a espera passa do máximo para o seu tipo de tratamento.

        A Jess’s Rule (regra de Jess) é para médicos de família. Se for lá uma terceira vez e os sintomas continuarem ou piorarem, a equipa deve rever o caso de novo.

        Há pouco tempo, e já tem uma equipa de oncologia? Peça a essa equipa um encaminhamento urgente (urgent referral) para o centro especializado. Os enfermeiros da Cancer Research UK dizem, no fórum da organização na internet, que é o caminho mais rápido.
card-diagnosis-takes-too-long-scotland =
    .short =
        Não saber é muito difícil. Pergunte ao médico ou serviço que pediu os exames o que ainda falta e quando deve ter notícias.

        Se piorar, avise já. Um diagnóstico demorado é uma das razões para pedir uma segunda opinião.
    .do-1 = Pergunte que exames ou resultados ainda faltam.
    .do-2 = Avise o médico de família (GP) ou o serviço de qualquer mudança.
    .do-3 = Pergunte se a espera pode prejudicar a sua saúde.
    .detail =
        A nossa pesquisa não encontrou dados sobre o tempo de espera por um diagnóstico na Escócia. Pergunte ao serviço o que vale no seu caso.

        Há pouco tempo, e já tem uma equipa de oncologia? Então peça a essa equipa um encaminhamento urgente (urgent referral) para o centro especializado. Os enfermeiros da Cancer Research UK dizem, no fórum da organização na internet, que é o caminho mais rápido.

        Já vai a um médico de família e quer outra opinião? Marque com outro no mesmo centro de saúde (GP practice). É possível se lá houver mais de um. O seu médico de família também pode encaminhar o seu caso para outro médico, se pedir.
card-diagnosis-takes-too-long-wales =
    .short =
        Não saber é muito difícil. Pergunte ao médico ou serviço que pediu os exames o que ainda falta e quando deve ter notícias.

        Se piorar, avise já. Um diagnóstico demorado é uma das razões para pedir uma segunda opinião.
    .do-1 = Pergunte que exames ou resultados ainda faltam.
    .do-2 = Avise o médico de família (GP) ou o serviço de qualquer mudança.
    .do-3 = Pergunte se a espera pode prejudicar a sua saúde.
    .detail =
        A nossa pesquisa não encontrou dados sobre o tempo de espera por um diagnóstico no País de Gales. Pergunte ao serviço o que vale no seu caso.

        Há pouco tempo, e já tem uma equipa de oncologia? Então peça a essa equipa um encaminhamento urgente (urgent referral) para o centro especializado. Os enfermeiros da Cancer Research UK dizem, no fórum da organização na internet, que é o caminho mais rápido.

        Já vai a um médico de família e quer outra opinião? Marque com outro no mesmo centro de saúde (GP practice). É possível se lá houver mais de um. O seu médico de família também pode encaminhar o seu caso para outro médico, se pedir.
card-diagnosis-takes-too-long-northern-ireland =
    .short =
        Não saber é muito difícil. Pergunte ao médico ou serviço que pediu os exames o que ainda falta e quando deve ter notícias.

        Se piorar, avise já. Um diagnóstico demorado é uma das razões para pedir uma segunda opinião.
    .do-1 = Pergunte que exames ou resultados ainda faltam.
    .do-2 = Avise o médico de família (GP) ou o serviço de qualquer mudança.
    .do-3 = Pergunte se a espera pode prejudicar a sua saúde.
    .detail =
        A nossa pesquisa não encontrou dados sobre o tempo de espera por um diagnóstico na Irlanda do Norte. Pergunte ao serviço o que vale no seu caso.

        Há pouco tempo, e já tem uma equipa de oncologia? Então peça a essa equipa um encaminhamento urgente (urgent referral) para o centro especializado. Os enfermeiros da Cancer Research UK dizem, no fórum da organização na internet, que é o caminho mais rápido.

        Já vai a um médico de família e quer outra opinião? Marque com outro no mesmo centro de saúde (GP practice). É possível se lá houver mais de um. O seu médico de família também pode encaminhar o seu caso para outro médico, se pedir.
card-diagnosis-takes-too-long-us =
    .short =
        Não saber é muito difícil. Pergunte ao médico que pediu os exames o que ainda falta e quando deve ter notícias.

        Se piorar, avise já. Um diagnóstico demorado é uma das razões para pedir uma segunda opinião.
    .do-1 = Pergunte que exames ou resultados ainda faltam.
    .do-2 = Avise o seu médico de qualquer mudança.
    .do-3 = Pergunte se a espera pode prejudicar a sua saúde.
    .detail =
        Nos Estados Unidos, a informação para pacientes diz que a segunda opinião é um direito de todos os pacientes. Diga ao seu médico se gostaria de ter uma. Peça nomes de médicos que possa procurar.

        Pense bem em pedir uma se os exames não mostram com clareza que cancro (câncer) é, ou onde está.

        Mas uma segunda opinião também leva algum tempo a organizar. Pergunte ao seu médico quanto tempo pode ser.
card-diagnosis-takes-too-long-elsewhere =
    .short =
        Não saber é muito difícil. Pergunte ao médico que pediu os exames o que ainda falta e quando deve ter notícias.

        Se piorar, avise já. Um diagnóstico demorado é uma das razões para pedir uma segunda opinião.
    .do-1 = Pergunte que exames ou resultados ainda faltam.
    .do-2 = Avise o seu médico de qualquer mudança.
    .do-3 = Pergunte se a espera pode prejudicar a sua saúde.
    .detail =
        Os tempos de espera, e as regras sobre eles, mudam de país para país. Pergunte ao seu hospital o que vale onde vive.

        Pense bem numa segunda opinião se os exames não mostram que cancro (câncer) é, ou onde está.

        Mas uma segunda opinião também leva algum tempo a organizar. Pergunte ao seu médico quanto tempo pode ser. Talvez sinta mais calma depois de ouvir mais um médico.

## cannot-talk-to-doctor

card-cannot-talk-to-doctor = Não consigo falar com o meu médico
card-cannot-talk-to-doctor-uk =
    .short =
        Não é a única pessoa que se sente assim. Deve poder falar das suas preocupações.

        Pode falar com outro médico da equipa do consultant, por exemplo o registrar (médico em especialização). Ou com um enfermeiro especialista, que pode levar as suas preocupações ao médico.
    .do-1 = Peça uma conversa com o enfermeiro especialista (specialist nurse).
    .do-2 = Pergunte se pode falar com o médico e o enfermeiro ao mesmo tempo.
    .do-3 = Leve alguém e uma lista de perguntas em papel.
    .detail =
        O consultant é um médico experiente do hospital, e outros médicos trabalham na mesma equipa. Um enfermeiro especialista muitas vezes consegue esclarecer um ponto que não se entendeu.

        A confiança é importante. Dizer o que causa preocupação pode melhorar a relação com o seu médico. Pode começar assim: “É difícil dizer isto, mas há uma coisa que me preocupa.”

        Algumas pessoas querem uma segunda opinião porque não conseguem falar abertamente, ou porque não concordam com o médico. Se for difícil pedir ao consultant, o médico de família (GP) pode ajudar. Peça-lhe um encaminhamento (referral) para outro consultant.
card-cannot-talk-to-doctor-us =
    .short =
        Não é a única pessoa que se sente assim. A confiança é importante, e deve poder falar das suas preocupações.

        Falar delas pode melhorar a relação com o seu médico. Leve alguém e uma lista de perguntas em papel.
    .do-1 = Escreva a coisa que mais quer dizer.
    .do-2 = Peça a alguém da sua confiança que vá também.
    .do-3 = Pergunte se pode conversar com um enfermeiro especialista.
    .detail =
        Pode começar assim: “É difícil dizer isto, mas há uma coisa que me preocupa.” Ou entregue a sua lista e peça ao médico que a leia.

        Um enfermeiro especialista também pode dizer por que razão um tratamento foi escolhido, e o que mais existe.

        Algumas pessoas querem uma segunda opinião porque não conseguem falar abertamente, ou porque não concordam com o médico. Pode pedir nomes a outro médico da sua confiança. Nos Estados Unidos, a informação para pacientes diz que a segunda opinião é um direito de todos os pacientes.
card-cannot-talk-to-doctor-elsewhere =
    .short =
        Não é a única pessoa que se sente assim. A confiança é importante, e deve poder falar das suas preocupações.

        Falar delas pode melhorar a relação com o seu médico. Leve alguém e uma lista de perguntas em papel.
    .do-1 = Escreva a coisa que mais quer dizer.
    .do-2 = Peça a alguém da sua confiança que vá também.
    .do-3 = Pergunte se pode conversar com um enfermeiro especialista.
    .detail =
        Pode começar assim: “É difícil dizer isto, mas há uma coisa que me preocupa.” Ou entregue a sua lista e peça ao médico que a leia.

        Um enfermeiro especialista também pode dizer por que razão um tratamento foi escolhido, e o que mais existe.

        Algumas pessoas querem uma segunda opinião porque não conseguem falar abertamente, ou porque não concordam com o médico. O modo de a obter muda de país para país. Pergunte no seu hospital como funciona lá.
