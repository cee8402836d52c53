### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who worry about asking for a second opinion.
### They may be frightened, tired or reading in a second language. Keep sentences short and calm.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## will-it-offend

card-will-it-offend = O meu médico fica ofendido se eu pedir?
card-will-it-offend-uk =
    .short = Não deve ficar. É raro os médicos levarem a mal ou sentirem-se ofendidos por alguém pedir uma segunda opinião. A maioria dos médicos e enfermeiros compreende por que razão um paciente quer uma.
    .do-1 = Diga o que gostaria e dê a sua razão numa frase.
    .do-2 = Se for difícil, fale primeiro com o enfermeiro especialista (specialist nurse).
    .detail =
        Os médicos fazem o mesmo. Pedem conselho uns aos outros quando um caso é complicado ou pouco comum.

        No Reino Unido não há um direito legal a uma segunda opinião. Mas os médicos têm de respeitar o seu desejo de a procurar.

        Pedir não deve piorar os seus cuidados. Não deve estragar a relação com o médico de família (GP) nem com outras pessoas que cuidam do seu caso.

        Só pensar numa segunda opinião já pode ser desgastante. Um enfermeiro especialista muitas vezes pode levar as suas preocupações ao médico. A organização de apoio (charity) Maggie’s pode ajudar a preparar o que vai dizer.
card-will-it-offend-us =
    .short = Não deve ficar. É raro os médicos levarem a mal ou sentirem-se ofendidos por alguém pedir uma segunda opinião. A maioria dos médicos e enfermeiros compreende a razão, e em geral os médicos querem ajudar.
    .do-1 = Diga ao seu médico que gostaria de ter uma segunda opinião.
    .do-2 = Peça os nomes de médicos que possa procurar.
    .detail =
        Nos Estados Unidos, a segunda opinião é descrita como um direito de todos os pacientes. Não precisa de pedir desculpa por perguntar.

        Os médicos fazem o mesmo. Pedem conselho uns aos outros quando um caso é complicado ou pouco comum.

        Só pensar numa segunda opinião já pode ser desgastante. Talvez ajude saber que os médicos, em regra, ajudam de boa vontade a organizá-la.
card-will-it-offend-elsewhere =
    .short = Não deve ficar. É raro os médicos levarem a mal ou sentirem-se ofendidos por alguém pedir uma segunda opinião. A maioria dos médicos e enfermeiros compreende por que razão um paciente quer uma.
    .do-1 = Escreva o que quer perguntar antes de ir ao médico.
    .do-2 = Leve alguém, se puder.
    .detail =
        Os médicos fazem o mesmo. Pedem conselho uns aos outros quando um caso é complicado ou pouco comum.

        Só pensar numa segunda opinião já pode ser desgastante. Pode ser mais fácil com as perguntas em papel e alguém ao seu lado.

        As regras sobre segundas opiniões mudam de país para país. Pergunte ao seu médico ou hospital como funciona onde vive.

## benefits

card-benefits = Como pode ajudar uma segunda opinião?
card-benefits-uk =
    .short = Mais um especialista analisa o seu caso. Se os médicos concordam, a maioria das pessoas sente mais segurança no diagnóstico e no plano. Também pode ficar a conhecer outros tratamentos possíveis.
    .do-1 = Escreva o que espera dela.
    .detail =
        Uma segunda opinião pode ajudar destas maneiras:

        - Mais um especialista analisou o seu caso.
        - Se os médicos concordam, pode sentir mais calma e segurança.
        - Podem surgir outros tratamentos que sirvam no seu caso.
        - Pode receber uma proposta para entrar num ensaio clínico. É um estudo que testa um tratamento.
        - Pode sentir mais confiança no outro médico, ou gostar do modo como explica.
        - Pode chegar a um médico que sabe muito sobre a sua doença. Isto conta mais se ela é rara.

        Nada disto é certo. Também há pontos contra, por isso compare os dois lados antes de pedir.

        No Reino Unido não há um direito legal a uma segunda opinião. Mas os médicos têm de respeitar o seu desejo de a procurar.
card-benefits-us =
    .short = Mais um especialista analisa o seu caso. Se os médicos concordam, a maioria das pessoas sente mais segurança no diagnóstico e no plano. Também pode ficar a conhecer outros tratamentos possíveis.
    .do-1 = Escreva o que espera dela.
    .detail =
        Uma segunda opinião pode ajudar destas maneiras:

        - Mais um especialista analisou o seu caso.
        - Se os médicos concordam, pode sentir mais calma e segurança.
        - Podem surgir outros tratamentos que sirvam no seu caso.
        - Pode receber uma proposta para entrar num ensaio clínico. É um estudo que testa um tratamento.
        - Pode sentir mais confiança no outro médico, ou gostar do modo como explica.

        Pense bem em pedir se o seu tipo de cancro (câncer) é raro. Nos Estados Unidos, a segunda opinião é descrita como um direito de todos os pacientes.

        Nada disto é certo. Também há pontos contra, por isso compare os dois lados antes de pedir.
card-benefits-elsewhere =
    .short = Mais um especialista analisa o seu caso. Se os médicos concordam, a maioria das pessoas sente mais segurança no diagnóstico e no plano. Também pode ficar a conhecer outros tratamentos possíveis.
    .do-1 = Escreva o que espera dela.
    .detail =
        Uma segunda opinião pode ajudar destas maneiras:

        - Mais um especialista analisou o seu caso.
        - Se os médicos concordam, pode sentir mais calma e segurança.
        - Podem surgir outros tratamentos que sirvam no seu caso.
        - Pode receber uma proposta para entrar num ensaio clínico. É um estudo que testa um tratamento.
        - Pode sentir mais confiança no outro médico, ou gostar do modo como explica.

        Pense bem em pedir se o seu tipo de cancro (câncer) é raro.

        Nada disto é certo. Também há pontos contra, por isso compare os dois lados antes de pedir. As regras mudam de país para país.

## drawbacks

card-drawbacks = Desvantagens de uma segunda opinião
card-drawbacks-any =
    .short = O seu tratamento pode começar mais tarde. O outro hospital pode ficar longe. Pode ser duro ouvir outra vez o diagnóstico. Duas opiniões diferentes podem causar confusão. Compare os prós e os contras antes de pedir.
    .do-1 = Pergunte ao seu médico se começar mais tarde pode prejudicar a sua saúde.
    .do-2 = Escreva os prós e os contras.
    .detail =
        Estes são os pontos mais frequentes:

        - O tratamento pode começar mais tarde.
        - O outro hospital pode ficar longe. A viagem pode ser complicada, cara ou impossível no seu caso.
        - Se for longe, é mais difícil para a família fazer visitas.
        - Talvez espere outra resposta. Pode ser uma desilusão se o segundo médico disser o mesmo.
        - Ouvir o diagnóstico mais uma vez pode ser duro.
        - Duas opiniões diferentes podem causar confusão.
        - Se for proposto outro tratamento, pode ser difícil escolher.
        - O segundo médico não tem a obrigação de passar a ser o seu médico.

        Também há pontos a favor. Compare os dois lados antes de pedir. Pode conversar sobre eles com o seu médico e com pessoas próximas.

## request-refused

card-request-refused = E se o meu pedido for recusado?
card-request-refused-england =
    .short = É duro ouvir um não. Uma recusa não é habitual, mas pode acontecer. Pergunte a razão. Depois pode tentar outro caminho, por exemplo através do médico de família (GP).
    .do-1 = Pergunte por que razão a resposta é não, e o que a faria mudar.
    .do-2 = Peça ao médico de família um encaminhamento (referral) para outro consultant (médico experiente do hospital).
    .do-3 = Fale com o serviço de apoio ao paciente do hospital, o Patient Advice and Liaison Service (PALS).
    .detail =
        No Reino Unido não há um direito legal a uma segunda opinião. Mas os médicos têm de respeitar o seu desejo de a procurar.

        A pessoa a quem pede analisa o seu caso e avalia se é precisa uma. Não é possível em todos os casos. Uma organização de apoio (charity) do Reino Unido diz que os pedidos raramente são recusados.

        Ainda pode tentar estes caminhos:

        - O médico de família pode encaminhar o seu caso para outro consultant.
        - Pode falar com outro médico da equipa do consultant, por exemplo o registrar (médico em especialização).
        - Uma equipa de cirurgia recusou o seu caso? Um grupo de pacientes diz que pode pedir a outra equipa que o analise.
        - O PALS existe nos hospitais. É gratuito e confidencial. Pode aconselhar sobre problemas e reclamações.
card-request-refused-scotland =
    .short = É duro ouvir um não. Uma recusa não é habitual, mas pode acontecer. Pergunte a razão. Depois pode tentar outro caminho, por exemplo através do médico de família (GP).
    .do-1 = Pergunte por que razão a resposta é não, e o que a faria mudar.
    .do-2 = Peça ao médico de família um encaminhamento (referral) para outro consultant (médico experiente do hospital).
    .do-3 = Fale com o serviço de aconselhamento e apoio a pacientes, o Patient Advice and Support Service (PASS).
    .detail =
        No Reino Unido não há um direito legal a uma segunda opinião. Mas os médicos têm de respeitar o seu desejo de a procurar.

        A pessoa a quem pede analisa o seu caso e avalia se é precisa uma. Não é possível em todos os casos. Uma organização de apoio (charity) do Reino Unido diz que os pedidos raramente são recusados.

        Ainda pode tentar estes caminhos:

        - Peça outra vez e dê as suas razões. O NHS Greater Glasgow and Clyde diz que pode pedir com cortesia, dando as suas razões.
        - O médico de família pode encaminhar o seu caso para outro consultant.
        - Pode falar com outro médico da equipa do consultant, por exemplo o registrar (médico em especialização).
        - Uma equipa de cirurgia recusou o seu caso? Um grupo de pacientes diz que pode pedir a outra equipa que o analise.
        - Pode falar com o PASS, que é um serviço da Citizens Advice.
card-request-refused-wales =
    .short = É duro ouvir um não. Uma recusa não é habitual, mas pode acontecer. Pergunte a razão. Depois pode tentar outro caminho, por exemplo através do médico de família (GP).
    .do-1 = Pergunte por que razão a resposta é não, e o que a faria mudar.
    .do-2 = Peça ao médico de família um encaminhamento (referral) para outro consultant (médico experiente do hospital).
    .do-3 = Se quiser fazer uma reclamação, peça ajuda à Llais.
    .detail =
        No Reino Unido não há um direito legal a uma segunda opinião. Mas os médicos têm de respeitar o seu desejo de a procurar.

        A pessoa a quem pede analisa o seu caso e avalia se é precisa uma. Não é possível em todos os casos. Uma organização de apoio (charity) do Reino Unido diz que os pedidos raramente são recusados.

        Ainda pode tentar estes caminhos:

        - O médico de família pode encaminhar o seu caso para outro consultant.
        - Pode falar com outro médico da equipa do consultant, por exemplo o registrar (médico em especialização).
        - Uma equipa de cirurgia recusou o seu caso? Um grupo de pacientes diz que pode pedir a outra equipa que o analise.
        - A Llais ajuda gratuitamente com reclamações e é independente. Não pode dar conselhos médicos nem acelerar o tratamento.
card-request-refused-northern-ireland =
    .short = É duro ouvir um não. Uma recusa não é habitual, mas pode acontecer. Pergunte a razão. Depois pode tentar outro caminho, por exemplo através do médico de família (GP).
    .do-1 = Pergunte por que razão a resposta é não, e o que a faria mudar.
    .do-2 = Peça ao médico de família um encaminhamento (referral) para outro consultant (médico experiente do hospital).
    .do-3 = Se quiser fazer uma reclamação, peça ajuda ao Patient and Client Council.
    .detail =
        No Reino Unido não há um direito legal a uma segunda opinião. Mas os médicos têm de respeitar o seu desejo de a procurar.

        A pessoa a quem pede analisa o seu caso e avalia se é precisa uma. Não é possível em todos os casos. Uma organização de apoio (charity) do Reino Unido diz que os pedidos raramente são recusados.

        Ainda pode tentar estes caminhos:

        - O médico de família pode encaminhar o seu caso para outro consultant.
        - Pode falar com outro médico da equipa do consultant, por exemplo o registrar (médico em especialização).
        - Uma equipa de cirurgia recusou o seu caso? Um grupo de pacientes diz que pode pedir a outra equipa que o analise.
        - O Patient and Client Council ajuda quem quer reclamar de cuidados de saúde ou de apoio social.
card-request-refused-us =
    .short = É duro ouvir um não. Nos Estados Unidos, a segunda opinião é descrita como um direito de todos os pacientes. Se o seu médico não ajudar, pode procurar outro médico por sua conta.
    .do-1 = Pergunte ao seu médico por que razão a resposta é não.
    .do-2 = Peça nomes a outro médico da sua confiança.
    .do-3 = Ligue para o seu seguro de saúde (health plan) antes de marcar uma consulta.
    .detail =
        Diga mais uma vez ao seu médico que gostaria de ter uma segunda opinião. Peça nomes que possa procurar.

        Se isso não ajudar, há outras maneiras de encontrar um médico:

        - Outro médico da sua confiança pode sugerir nomes.
        - Familiares ou amigos que tiveram cancro (câncer) podem conhecer alguém.
        - Há na internet ferramentas que ajudam a encontrar um médico.
        - O National Cancer Institute (NCI) tem uma lista de centros de oncologia.

        Foi o seguro de saúde (health plan) que disse não, e não o médico? Pergunte a razão ao seguro. Pergunte que médicos fazem parte da rede (network), e se precisa de um encaminhamento (referral).
card-request-refused-elsewhere =
    .short = É duro ouvir um não. A maioria dos médicos e enfermeiros compreende por que razão as pessoas pedem. Pergunte a razão e peça mais uma consulta para falar das suas preocupações.
    .do-1 = Pergunte por que razão a resposta é não, e o que a faria mudar.
    .do-2 = Escreva por que razão quer outra opinião.
    .do-3 = Leve alguém à próxima conversa.
    .detail =
        As regras mudam de país para país. Não podemos dizer o que o seu médico tem de fazer onde vive.

        Estes passos podem ajudar:

        - Procure entender bem por que razão quer outra opinião.
        - Peça mais uma consulta com a equipa que já tem e fale lá das suas preocupações.
        - Pergunte por que razão este tratamento foi escolhido, e o que mais existe.
        - Leve uma lista de perguntas em papel.

        Se a resposta continuar a ser não, pergunte no hospital quem aconselha pacientes em caso de problemas. Um grupo de pacientes do seu país pode conhecer as regras.

## too-late-once-treated

card-too-late-once-treated = É tarde demais depois do tratamento?
card-too-late-once-treated-any =
    .short = Não. Ainda pode pedir uma segunda opinião depois de ter feito tratamento. O outro médico pode aconselhar como o tratamento deve continuar, ou se deve mudar.
    .do-1 = Escreva que tratamento já fez até agora.
    .do-2 = Fale com a sua equipa antes de mudar alguma coisa.
    .detail =
        Algumas pessoas só pensam numa segunda opinião depois de uma operação ou de outro tratamento. Mesmo nessa altura não é tarde demais. Também se pode pedir nessa fase.

        O segundo médico analisa o que já foi feito. Pode aconselhar como o tratamento deve continuar, ou o que se poderia mudar.

        Ajuda tomar notas sobre os sintomas e sobre o tratamento que já fez.

        Se está previsto mais tratamento, fale primeiro com o seu médico. Pergunte quanto tempo uma segunda opinião atrasaria tudo. Pergunte se um atraso pode prejudicar a sua saúde.

        O modo de pedir uma segunda opinião depende do país onde vive.
