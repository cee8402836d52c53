### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “family”. Read by relatives, friends and carers, and by patients who want help from them.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## can-family-ask

card-can-family-ask = A família pode pedir a segunda opinião?
card-can-family-ask-uk =
    .short = Sim, se o paciente concordar. Um familiar ou cuidador pode pedir em nome do paciente. Fale primeiro com ele. Também precisa de conhecer bem a doença, e tem de ter a certeza de que a entende.
    .do-1 = Pergunte ao paciente: “Quer que eu peça em seu nome?”
    .do-2 = Se a resposta for não, não insista e ouça.
    .detail =
        É natural ter preocupações. Os familiares também podem sentir ansiedade com o diagnóstico e o plano.

        Mesmo assim, a doença é do paciente, e a escolha também. Algumas pessoas não querem outra opinião. Outras querem esperar, ou pedir elas mesmas.

        Se o paciente concordar, pergunte ao hospital ou ao centro de saúde (GP practice) como querem ser informados. Podem querer ouvir o próprio paciente. Podem precisar disso por escrito.

        Depois pode fazer o pedido e ir também à consulta. O paciente é uma criança, ou não consegue decidir? Há outra resposta para isso.
card-can-family-ask-us =
    .short = Fale primeiro com o paciente, e só avance se ele concordar. Nos Estados Unidos, a segunda opinião é descrita como um direito de todos os pacientes. A nossa pesquisa não encontrou uma regra dos Estados Unidos sobre familiares. Por isso, pergunte no consultório do médico de que precisam.
    .do-1 = Pergunte ao paciente: “Quer que eu peça em seu nome?”
    .do-2 = Se a resposta for não, não insista e ouça.
    .do-3 = Se a resposta for sim, pergunte no consultório o que precisam do paciente.
    .detail =
        É natural ter preocupações. Os familiares também podem sentir ansiedade com o diagnóstico e o plano.

        Mesmo assim, a doença é do paciente, e a escolha também. Algumas pessoas não querem outra opinião. Outras querem pedir elas mesmas.

        Há uma maneira de ajudar que não precisa de papéis. Aconselha-se o paciente a levar um amigo ou familiar à consulta. Pode dar apoio, ajudar a compreender tudo e também fazer perguntas.
card-can-family-ask-elsewhere =
    .short = Fale primeiro com o paciente, e só avance se ele concordar. As regras sobre o que os familiares podem fazer mudam de país para país. Pergunte ao médico ou enfermeiro que trata do paciente.
    .do-1 = Pergunte ao paciente: “Quer que eu peça em seu nome?”
    .do-2 = Se a resposta for não, não insista e ouça.
    .do-3 = Se a resposta for sim, pergunte no consultório do médico de que precisam.
    .detail =
        É natural ter preocupações. Os familiares também podem sentir ansiedade com o diagnóstico e o plano.

        Mesmo assim, a doença é do paciente, e a escolha também. Algumas pessoas não querem outra opinião. Outras querem pedir elas mesmas.

        Há também outra maneira de ajudar. Aconselha-se o paciente a levar um amigo ou familiar à consulta. Pode dar apoio, ajudar a compreender tudo e também fazer perguntas.

## what-family-must-know

card-what-family-must-know = O que deve saber um familiar para pedir?
card-what-family-must-know-uk =
    .short = Precisa de conhecer bem a doença, e tem de ter a certeza de que a entendeu. Precisa também do consentimento do paciente (consent, um sim claro). Por isso, fale primeiro com o paciente.
    .do-1 = Pergunte ao paciente o que pode saber e o que pode contar a outros.
    .do-2 = Escreva o que se sabe, e o que ainda não é claro.
    .do-3 = Vá também à próxima conversa com o médico, se o paciente concordar.
    .detail =
        Estas perguntas podem ajudar os dois:

        - Qual é o diagnóstico, em palavras simples?
        - Que exames foram feitos, e o que mostraram?
        - Que tratamento está previsto, e a partir de quando?
        - Que tratamento e medicamentos teve o paciente até agora?
        - Por que razão queremos outra opinião?

        Algo não está claro? Com o consentimento do paciente, peça ao médico que explique outra vez.

        Ninguém deve ter vergonha de perguntar duas vezes. Os médicos sabem que é muita informação, sobretudo depois de um choque.

        Se há coisas que o paciente quer manter privadas, a escolha é dele.
card-what-family-must-know-us =
    .short = Pergunte primeiro ao paciente o que pode saber e contar a outros. Depois procure conhecer o principal: o diagnóstico, os exames, o plano e a razão para outra opinião. A nossa fonte dos Estados Unidos não tem uma regra sobre o que um familiar deve saber.
    .do-1 = Obtenha primeiro um sim claro do paciente.
    .do-2 = Escreva o que se sabe, e o que ainda não é claro.
    .do-3 = Vá também à próxima conversa com o médico, se o paciente concordar.
    .detail =
        Estas perguntas podem ajudar os dois:

        - Qual é o diagnóstico, em palavras simples?
        - Que exames foram feitos, e o que mostraram?
        - Que tratamento está previsto, e a partir de quando?
        - Que tratamento e medicamentos teve o paciente até agora?
        - Por que razão queremos outra opinião?

        Algo não está claro? Se o paciente concordar, peça ao médico que explique outra vez.

        Ninguém deve ter vergonha de perguntar duas vezes. Os médicos sabem que é muita informação, sobretudo depois de um choque.

        Talvez também sinta ansiedade. Muitos familiares sentem. Pergunte no consultório de que precisam antes de poderem falar com um familiar.
card-what-family-must-know-elsewhere =
    .short = Pergunte primeiro ao paciente o que pode saber e contar a outros. Depois procure conhecer o principal: o diagnóstico, os exames, o plano e a razão para outra opinião. As regras sobre o que se pode dizer a familiares mudam de país para país.
    .do-1 = Obtenha primeiro um sim claro do paciente.
    .do-2 = Escreva o que se sabe, e o que ainda não é claro.
    .do-3 = Vá também à próxima conversa com o médico, se o paciente concordar.
    .detail =
        Estas perguntas podem ajudar os dois:

        - Qual é o diagnóstico, em palavras simples?
        - Que exames foram feitos, e o que mostraram?
        - Que tratamento está previsto, e a partir de quando?
        - Que tratamento e medicamentos teve o paciente até agora?
        - Por que razão queremos outra opinião?

        Algo não está claro? Se o paciente concordar, peça ao médico que explique outra vez.

        Ninguém deve ter vergonha de perguntar duas vezes. Os médicos sabem que é muita informação, sobretudo depois de um choque.

        Talvez também sinta ansiedade. Acontece muitas vezes aos familiares. Pergunte no hospital de que precisam antes de poderem falar com um familiar.

## child-or-cannot-decide

card-child-or-cannot-decide = Por uma criança ou quem não pode decidir
card-child-or-cannot-decide-uk =
    .short = É uma situação difícil. Pode dizer ao consultant (médico experiente do hospital), ao enfermeiro ou ao médico de família (GP) que gostaria de outra opinião. Pergunte quem pode decidir pelo paciente. As regras variam dentro do Reino Unido, e as nossas fontes não as incluem.
    .do-1 = Pergunte à equipa: “Quem pode pedir, e quem decide?”
    .do-2 = Diga ao paciente o que pretende fazer, até onde ele consiga entender.
    .do-3 = Pergunte quanto tempo pode demorar, e se o atraso pode prejudicar a saúde do paciente.
    .detail =
        As nossas fontes falam de pessoas que podem decidir. Nesse caso, um familiar ou cuidador pode pedir uma segunda opinião, se o paciente der consentimento (consent, um sim claro).

        Dizem também de que precisa quem pede em nome de outra pessoa. É preciso conhecer bem a doença. É preciso ter a certeza de que a entendeu.

        No caso de uma criança, fale com a equipa de pediatria. No caso de um adulto que não pode decidir, fale com a enfermaria ou com o centro de saúde (GP practice). Pergunte que papéis são precisos, e se já foi nomeado alguém para decidir.

        Algumas pessoas podem decidir certas coisas, ou em certos dias. Pergunte à equipa como o paciente pode ter voz.
card-child-or-cannot-decide-us =
    .short = É uma situação difícil. Pode dizer ao médico ou enfermeiro que gostaria de outra opinião. Pergunte quem pode decidir pelo paciente. As regras variam de lugar para lugar, e as nossas fontes não as incluem.
    .do-1 = Pergunte à equipa: “Quem pode pedir, e quem decide?”
    .do-2 = Diga ao paciente o que pretende fazer, até onde ele consiga entender.
    .do-3 = Pergunte quanto tempo pode demorar, e se o atraso pode prejudicar a saúde do paciente.
    .detail =
        Nos Estados Unidos, a segunda opinião é descrita como um direito de todos os pacientes. Quem o pode usar por uma criança, ou por um adulto que não pode decidir? A nossa pesquisa não encontrou nada sobre isso.

        Por isso, fale com quem conhece o caso. É o médico, o enfermeiro ou a secretaria do hospital. Pergunte que papéis são precisos, e se já foi nomeado alguém para decidir.

        Os familiares também podem sentir ansiedade com o diagnóstico e o plano. Diga à equipa o que causa mais preocupação.

        Algumas pessoas podem decidir certas coisas, ou em certos dias. Pergunte à equipa como o paciente pode ter voz.
card-child-or-cannot-decide-elsewhere =
    .short = É uma situação difícil. Pode dizer ao médico ou enfermeiro que gostaria de outra opinião. Pergunte quem pode decidir pelo paciente. As regras mudam de país para país, e as nossas fontes não as incluem.
    .do-1 = Pergunte à equipa: “Quem pode pedir, e quem decide?”
    .do-2 = Diga ao paciente o que pretende fazer, até onde ele consiga entender.
    .do-3 = Pergunte quanto tempo pode demorar, e se o atraso pode prejudicar a saúde do paciente.
    .detail =
        Fale com quem conhece o caso. É o médico, o enfermeiro ou a secretaria do hospital. Pergunte que papéis são precisos, e se já foi nomeado alguém para decidir.

        Os familiares também podem sentir ansiedade com o diagnóstico e o plano. Diga à equipa o que causa mais preocupação.

        Algumas pessoas podem decidir certas coisas, ou em certos dias. Pergunte à equipa como o paciente pode ter voz.
