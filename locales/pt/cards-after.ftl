### Draft translation; not yet checked by a native speaker.
### Read by people who have had a second opinion, or who think of what comes after it: patients, and those who act for them.
### Some of them have just had bad news. Nothing here may say which view is right, or push towards a treatment or away from it.

## who-treats-me

card-who-treats-me = Quem faz depois o meu tratamento?
card-who-treats-me-uk =
    .short = Os seus cuidados não passam por si só para o segundo médico. A escolha de quem faz o tratamento é sua, mas um segundo médico não tem de aceitar o seu caso. Se gostaria que fosse esse médico, ele tem de concordar. Os médicos e hospitais devem então combinar a mudança entre eles.
    .do-1 = Diga aos dois médicos quem gostaria que fizesse o tratamento.
    .do-2 = Se for o segundo médico, pergunte se pode aceitar o seu caso.
    .do-3 = Pergunte quem cuida do seu caso até a mudança estar combinada.
    .detail =
        Uma segunda opinião é um olhar sobre o seu caso e alguns conselhos. Não muda a sua equipa.

        Talvez gostasse que o segundo médico continuasse os seus cuidados. Diga-o na consulta, ou fale com o seu médico. A resposta pode ser sim ou não.

        Se for sim, os médicos e hospitais devem organizar a mudança. Boas perguntas são:

        - Quem é responsável pelos meus cuidados até lá?
        - Onde seria o meu tratamento?
        - O meu tratamento começaria mais tarde?
        - O que acontece com as datas que tenho agora?

        Se for não, os seus cuidados ficam onde estão. Pode pedir ao seu médico que converse sobre o que disse o segundo.
card-who-treats-me-us =
    .short = A escolha de quem faz o tratamento é sua. Um segundo médico não tem a obrigação de passar a ser o seu médico. Se gostaria que fosse ele, pergunte cedo se pode aceitar o seu caso. Depois pergunte ao seu seguro de saúde (health plan) o que paga.
    .do-1 = Diga aos dois médicos quem gostaria que fizesse o tratamento.
    .do-2 = Pergunte ao segundo médico se pode aceitar o seu caso.
    .do-3 = Pergunte ao seu seguro de saúde (health plan) sobre a rede (network) e os encaminhamentos (referrals).
    .detail =
        Uma segunda opinião é um olhar sobre o seu caso e alguns conselhos. Pode voltar com ela ao primeiro médico.

        Também pode pedir ao segundo médico que faça o tratamento. A resposta pode ser sim ou não.

        Se for sim, boas perguntas são:

        - Quem é responsável pelos meus cuidados até lá?
        - Onde seria o meu tratamento?
        - O meu tratamento começaria mais tarde?

        Um seguro de saúde também deve pagar uma consulta com um especialista. Mas talvez tenha de pagar uma parte do custo (copagamento, co-pay).

        Veja se o médico faz parte da rede do seu seguro. Veja também se precisa de um encaminhamento.

        Se for não, pode ficar com o primeiro médico.
card-who-treats-me-elsewhere =
    .short = A escolha de quem faz o tratamento é sua. Mas um segundo médico não tem a obrigação de passar a ser o seu médico. O modo de mudar de médico varia de país para país. Pergunte aos dois médicos como funciona onde vive.
    .do-1 = Diga aos dois médicos quem gostaria que fizesse o tratamento.
    .do-2 = Pergunte ao segundo médico se pode aceitar o seu caso.
    .do-3 = Pergunte quem cuida do seu caso até lá.
    .detail =
        Uma segunda opinião é um olhar sobre o seu caso e alguns conselhos. Pode voltar com ela ao primeiro médico.

        Também pode pedir ao segundo médico que faça o tratamento. A resposta pode ser sim ou não.

        Boas perguntas são:

        - Quem é responsável pelos meus cuidados até lá?
        - Onde seria o meu tratamento?
        - O meu tratamento começaria mais tarde?
        - Quanto me custaria?

        As regras e os custos mudam de país para país, por isso não podemos dizer o que vale onde vive.

## if-they-agree

card-if-they-agree = E se os dois médicos concordarem?
card-if-they-agree-any =
    .short = Pode sentir alívio, ou talvez esperasse outra coisa. Uma segunda opinião é muitas vezes parecida com a primeira. A maioria das pessoas sente então mais segurança no diagnóstico e no plano. Mas pode ser uma desilusão, e ouvir tudo outra vez pode ser duro. Pode dizer à sua equipa como se sente.
    .do-1 = Conte à sua equipa o que disse o segundo médico.
    .do-2 = Reveja com ela as próximas datas.
    .do-3 = Escreva o que ainda causa preocupação e pergunte.
    .detail =
        Mais um especialista analisou agora o seu caso. Quando dois médicos concordam, a maioria das pessoas fica mais tranquila.

        Se manteve as datas que o primeiro médico marcou, poupa tempo agora. Pode continuar a partir daí.

        Se esperava outra resposta, isso pode doer. Se algo ainda não está claro, peça ao seu médico que explique outra vez. Não tem de mudar de médico, e ainda pode escolher quem faz o tratamento.

        É comum dois médicos concordarem, mas nem sempre acontece.

        Uma revisão de estudos de 2015 analisou isto. A primeira opinião foi confirmada em 43 a 82 de cada 100 casos. Em 12 a 69, alguma coisa mudou.

        A revisão disse que havia poucos dados. Por isso, não dê muito peso a estes números.

## if-they-disagree

card-if-they-disagree = E se os médicos não concordarem?
card-if-they-disagree-any =
    .short = Duas opiniões diferentes podem causar confusão, e pode ser difícil escolher. Não é motivo para alarme: ainda há caminhos. Pode levar a nova opinião ao primeiro médico. Um terceiro médico pode ajudar a escolher. A decisão sobre quem faz o tratamento é sua.
    .do-1 = Peça a cada médico que explique em que diferem as opiniões, e a razão.
    .do-2 = Leve a nova opinião ao primeiro médico e converse sobre ela.
    .do-3 = Pergunte se levar tempo para escolher pode prejudicar a sua saúde.
    .detail =
        Tem estes caminhos:

        - Voltar ao primeiro médico com a nova opinião. Em conjunto podem mudar o tratamento.
        - Perguntar a um terceiro médico, que pode ajudar a escolher entre as duas.
        - Escolher qual médico quer que faça o tratamento. Não tem de mudar de médico.

        Uma opinião não é certa nem errada por ter vindo em segundo lugar. Este bot não pode dizer qual é a certa no seu caso. Pergunte aos dois médicos o que fala a favor do plano deles e o que fala contra.

        Por vezes os médicos têm opiniões diferentes. Uma revisão de 2017 analisou 25 estudos. Conforme o estudo, as duas opiniões diferiam em 2 a 51 de cada 100 casos.

        As pessoas nesses estudos queriam sobretudo ter a certeza ou saber mais. Algumas sentiam falta de confiança, ou que as conversas com o médico não tinham sido boas.

        Uma revisão de 2015 encontrou mudanças em 12 a 69 de cada 100 casos. Disse que havia poucos dados.

## third-opinion

card-third-opinion = Posso ter uma terceira opinião?
card-third-opinion-uk =
    .short = Pode pedir mais uma opinião depois da segunda. Não há um direito legal a ela, por isso a resposta pode ser não. Mas os médicos têm de respeitar o seu desejo de procurar outra opinião. Se dois médicos não concordam, um terceiro pode ajudar a escolher.
    .do-1 = Procure entender o que ainda quer saber.
    .do-2 = Pergunte ao consultant ou ao médico de família (GP) se outro médico poderia analisar o seu caso.
    .do-3 = Pergunte se uma espera mais longa pode prejudicar a sua saúde.
    .detail =
        Um consultant é um médico experiente do hospital. O GP é o médico de família.

        A lei do Reino Unido não dá direito a uma segunda opinião, nem a uma terceira. As regras para os médicos dizem que têm de respeitar o desejo de um paciente de ter outra opinião. A pessoa a quem pede deve analisar o seu caso e decidir se é precisa mais uma.

        Primeiro pense por que razão quer uma.

        Ainda há algo que não está claro? Então peça ao primeiro ou ao segundo médico que explique outra vez. Pode ser mais rápido.

        Cada nova opinião leva tempo a organizar. Ter uma consulta com um médico não faz passar para a frente da fila.

        Pergunte quanto tempo deve demorar. Se a doença é grave ou o tratamento é urgente, fale com a sua equipa atual antes de decidir.
card-third-opinion-us =
    .short = Sim, pode pedir uma. Nos Estados Unidos, a informação para pacientes diz que todos têm direito a uma segunda opinião. Se os dois primeiros médicos não concordam, um terceiro pode ajudar a escolher. Pergunte ao seu seguro de saúde (health plan) o que paga.
    .do-1 = Procure entender o que ainda quer saber.
    .do-2 = Peça a um dos seus médicos nomes de outros que possa procurar.
    .do-3 = Pergunte ao seu seguro de saúde (health plan) quanto teria de pagar.
    .detail =
        Primeiro pense por que razão quer uma.

        Ainda há algo que não está claro? Então peça ao primeiro ou ao segundo médico que explique outra vez. Pode ser mais rápido.

        Cada nova opinião leva tempo a organizar. Pergunte ao seu médico quanto tempo deve demorar, e se começar mais tarde pode prejudicar a sua saúde.

        O Medicare Part B (parte do programa público de saúde) ajuda a pagar uma segunda opinião em alguns casos. Trata-se de uma cirurgia de que precisa, mas que não é uma emergência.

        Se as duas primeiras opiniões forem diferentes, ajuda a pagar uma terceira. Paga 20%, a seguir à franquia (deductible, o valor que o paciente paga primeiro).

        Os planos Medicare Advantage podem ter outras regras. Pode precisar de um médico da rede (network) ou de um encaminhamento (referral). Pergunte ao seu plano antes de marcar.
card-third-opinion-elsewhere =
    .short = Talvez possa ir a um terceiro médico. Se os dois primeiros não concordam, um terceiro pode ajudar a escolher. As regras e os custos mudam de país para país, por isso pergunte ao seu médico como funciona onde vive.
    .do-1 = Procure entender o que ainda quer saber.
    .do-2 = Pergunte ao seu médico como funciona uma terceira opinião onde vive.
    .do-3 = Pergunte se uma espera mais longa pode prejudicar a sua saúde.
    .detail =
        Primeiro pense por que razão quer uma.

        Ainda há algo que não está claro? Então peça ao primeiro ou ao segundo médico que explique outra vez. Pode ser mais rápido.

        Também pode levar a segunda opinião ao primeiro médico. Em conjunto podem mudar o tratamento.

        Cada nova opinião leva tempo a organizar. Pergunte ao seu médico quanto tempo deve demorar. Se a doença é grave ou o tratamento é urgente, fale com a sua equipa atual antes de decidir.

        Não podemos dizer a que tem direito no seu país, nem quanto teria de pagar.

## must-i-switch

card-must-i-switch = Tenho de mudar de médico?
card-must-i-switch-uk =
    .short = Não. Não tem de mudar de médico, tenha quantas opiniões tiver. A escolha de quem faz o tratamento é sua. Os seus cuidados não passam por si só para o segundo médico. E pedir não deve estragar a relação com o médico que já tem.
    .do-1 = Se quer ficar, diga isso ao seu médico.
    .do-2 = Leve ao seu médico o que disse o segundo.
    .do-3 = Pergunte se o plano deve ficar como está.
    .detail =
        Pode ouvir o que diz um segundo médico e ficar onde está. Nada muda por si só.

        Pedir não deve piorar os seus cuidados. Não deve estragar a relação com o médico de família (GP) nem com outras pessoas que cuidam do seu caso.

        Pode levar a nova opinião ao primeiro médico. Em conjunto podem mudar o tratamento, e fica com o mesmo médico.

        Se preferir mudar, o segundo médico tem de aceitar. Nada obriga um segundo médico a passar a ser o seu médico. Pergunte antes de contar com isso.
card-must-i-switch-us =
    .short = Não. Não tem de mudar de médico, tenha quantas opiniões tiver. A escolha de quem faz o tratamento é sua. Pode levar a segunda opinião ao primeiro médico, e em conjunto podem mudar o plano.
    .do-1 = Se quer ficar, diga isso ao seu médico.
    .do-2 = Leve ao seu médico o que disse o segundo.
    .do-3 = Pergunte se o plano deve ficar como está.
    .detail =
        Pode ouvir o que diz um segundo médico e ficar onde está.

        É raro um médico levar a mal que um paciente peça outra opinião. A maioria ajuda de boa vontade a organizá-la. Por isso, deve poder voltar ao seu médico com o que ouviu.

        Talvez o segundo médico tenha dito algo novo. Converse sobre isso com o primeiro. Em conjunto podem mudar o tratamento, e fica com o mesmo médico.

        Se preferir mudar, fale primeiro com o segundo médico. Nada obriga um segundo médico a passar a ser o seu médico.
card-must-i-switch-elsewhere =
    .short = Não. Não tem de mudar de médico, tenha quantas opiniões tiver. A escolha de quem faz o tratamento é sua. Pode levar a segunda opinião ao primeiro médico, e em conjunto podem mudar o plano.
    .do-1 = Se quer ficar, diga isso ao seu médico.
    .do-2 = Leve ao seu médico o que disse o segundo.
    .do-3 = Pergunte se o plano deve ficar como está.
    .detail =
        Pode ouvir o que diz um segundo médico e ficar onde está.

        É raro um médico levar a mal que um paciente peça outra opinião. Por isso, deve poder voltar ao seu médico com o que ouviu.

        Talvez o segundo médico tenha dito algo novo. Converse sobre isso com o primeiro. Em conjunto podem mudar o tratamento, e fica com o mesmo médico.

        Se preferir mudar, fale primeiro com o segundo médico. Nada obriga um segundo médico a passar a ser o seu médico. O modo de mudar de médico varia de país para país.

## stopping-treatment

card-stopping-treatment = Penso em parar o tratamento
card-stopping-treatment-uk =
    .short = Se pensa em parar, tudo pode ser muito duro neste momento. Não precisa de resolver isto sem ajuda. Por favor, fale com a sua equipa de oncologia antes de algo mudar. Este bot não pode aconselhar a parar nem a continuar. A sua equipa pode dizer o que cada escolha pode significar no seu caso.
    .do-1 = Ligue hoje para a sua equipa de oncologia e diga o que tem em mente.
    .do-2 = Diga o que torna tudo tão difícil.
    .do-3 = Pergunte o que poderia acontecer se o tratamento parasse ou viesse mais tarde.
    .detail =
        Se já deixou de fazer um tratamento ou parou, avise agora a sua equipa. Se de repente se sentir mal, use o número de emergência que a equipa deu.

        O médico ou o enfermeiro especialista (specialist nurse) pode dizer por que razão este tratamento foi escolhido, e o que mais existe. Peça que expliquem outra vez tudo o que não está claro. Leve alguém, e as perguntas em papel.

        Uma segunda opinião pode mostrar outras escolhas. Leva tempo, por isso pergunte primeiro ao seu médico se isso pode prejudicar a sua saúde.

        O General Medical Council (GMC) define as regras para os médicos no Reino Unido. Diz que cabe ao paciente decidir se segue o conselho de um médico. Pode conversar com a sua equipa antes de decidir.

        Se sente que não aguenta mais, ligue para os Samaritans. Atendem dia e noite, e é gratuito. Se a sua vida está em perigo agora, use o número de emergência ou vá à urgência do hospital (A&E).
card-stopping-treatment-us =
    .short = Se pensa em parar, tudo pode ser muito duro neste momento. Não precisa de resolver isto sem ajuda. Por favor, fale com a sua equipa de oncologia antes de algo mudar. Este bot não pode aconselhar a parar nem a continuar. A sua equipa pode dizer o que cada escolha pode significar no seu caso.
    .do-1 = Ligue hoje para a sua equipa de oncologia e diga o que tem em mente.
    .do-2 = Diga o que torna tudo tão difícil.
    .do-3 = Pergunte o que poderia acontecer se o tratamento parasse ou viesse mais tarde.
    .detail =
        Se já deixou de fazer um tratamento ou parou, avise agora a sua equipa. Se de repente se sentir mal, use o número de emergência que a equipa deu.

        O seu médico ou enfermeiro pode dizer por que razão este tratamento foi escolhido, e o que mais existe. Peça que expliquem outra vez tudo o que não está claro. Leve alguém, e as perguntas em papel.

        Uma segunda opinião pode mostrar outras escolhas. Leva tempo, por isso pergunte primeiro ao seu médico se isso pode prejudicar a sua saúde.

        Se sente que não aguenta mais, ligue ou envie uma mensagem para a Suicide and Crisis Lifeline (linha de apoio em crises e risco de suicídio). Atende dia e noite, e é gratuita. Se a sua vida está em perigo agora, use o número de emergência.
card-stopping-treatment-elsewhere =
    .short = Se pensa em parar, tudo pode ser muito duro neste momento. Não precisa de resolver isto sem ajuda. Por favor, fale com a sua equipa de oncologia antes de algo mudar. Este bot não pode aconselhar a parar nem a continuar. A sua equipa pode dizer o que cada escolha pode significar no seu caso.
    .do-1 = Ligue hoje para a sua equipa de oncologia e diga o que tem em mente.
    .do-2 = Diga o que torna tudo tão difícil.
    .do-3 = Pergunte o que poderia acontecer se o tratamento parasse ou viesse mais tarde.
    .detail =
        Se já deixou de fazer um tratamento ou parou, avise agora a sua equipa. Se de repente se sentir mal, use o número de emergência que a equipa deu.

        O seu médico ou enfermeiro pode dizer por que razão este tratamento foi escolhido, e o que mais existe. Peça que expliquem outra vez tudo o que não está claro. Leve alguém, e as perguntas em papel.

        Uma segunda opinião pode mostrar outras escolhas. Leva tempo, por isso pergunte primeiro ao seu médico se isso pode prejudicar a sua saúde.

        As regras sobre tratamentos mudam de país para país, por isso pergunte à sua equipa o que vale onde vive. Se sente que não aguenta mais, fale agora com alguém próximo. Ou use o número de emergência do seu país.

## trials

card-trials = E os ensaios clínicos?
card-trials-uk =
    .short = Pergunte aos seus médicos e enfermeiros se poderia entrar num ensaio clínico (clinical trial). É um estudo científico em que participam pacientes. Uma segunda opinião pode levar a um lugar num ensaio, mas ninguém o pode prometer. A Kidney Cancer UK ajuda a procurar.
    .do-1 = Pergunte à sua equipa: “Poderia entrar num ensaio clínico?”
    .do-2 = Faça a mesma pergunta ao segundo médico.
    .do-3 = Pergunte o que significaria para o tratamento que tem agora.
    .detail =
        Os seus médicos e enfermeiros conhecem o seu caso. Por isso, vale a pena perguntar-lhes primeiro.

        Um ponto a favor de uma segunda opinião é que pode surgir um lugar num ensaio. Pode pôr isto na sua lista de perguntas para o segundo médico.

        Algumas coisas para perguntar sobre um ensaio:

        - O que se pretende descobrir?
        - O que teria eu de fazer?
        - Que outra coisa poderia ter em vez disso?
        - O meu tratamento começaria mais tarde?

        Se tem cancro (câncer) do rim, a Kidney Cancer UK pode ajudar a procurar um ensaio adequado. Dá palavras para a pesquisa e um link para procurar ensaios.

        Este bot não pode dizer se um ensaio é certo no seu caso.
card-trials-us =
    .short = Pergunte aos seus médicos e enfermeiros se poderia entrar num ensaio clínico (clinical trial). É um estudo científico em que participam pacientes. Uma segunda opinião pode levar a um lugar num ensaio, mas ninguém o pode prometer.
    .do-1 = Pergunte à sua equipa: “Poderia entrar num ensaio clínico?”
    .do-2 = Faça a mesma pergunta ao segundo médico.
    .do-3 = Pergunte o que significaria para o tratamento que tem agora.
    .detail =
        Os seus médicos e enfermeiros conhecem o seu caso. Por isso, vale a pena perguntar-lhes primeiro.

        Um ponto a favor de uma segunda opinião é que pode surgir um lugar num ensaio. Pode pôr isto na sua lista de perguntas para o segundo médico.

        Algumas coisas para perguntar sobre um ensaio:

        - O que se pretende descobrir?
        - O que teria eu de fazer?
        - Que outra coisa poderia ter em vez disso?
        - O meu tratamento começaria mais tarde?
        - Quanto teria de pagar?

        O National Cancer Institute tem um serviço de informação gratuito, em inglês e em espanhol.

        Este bot não pode dizer se um ensaio é certo no seu caso.
card-trials-elsewhere =
    .short = Pergunte aos seus médicos e enfermeiros se poderia entrar num ensaio clínico (clinical trial). É um estudo científico em que participam pacientes. Uma segunda opinião pode levar a um lugar num ensaio, mas ninguém o pode prometer. Os ensaios que existem mudam de país para país.
    .do-1 = Pergunte à sua equipa: “Poderia entrar num ensaio clínico?”
    .do-2 = Faça a mesma pergunta ao segundo médico.
    .do-3 = Pergunte o que significaria para o tratamento que tem agora.
    .detail =
        Os seus médicos e enfermeiros conhecem o seu caso. Por isso, vale a pena perguntar-lhes primeiro.

        Um ponto a favor de uma segunda opinião é que pode surgir um lugar num ensaio. Pode pôr isto na sua lista de perguntas para o segundo médico.

        Algumas coisas para perguntar sobre um ensaio:

        - O que se pretende descobrir?
        - O que teria eu de fazer?
        - Que outra coisa poderia ter em vez disso?
        - O meu tratamento começaria mais tarde?
        - Quanto teria de pagar?

        A nossa pesquisa não encontrou um serviço de ensaios para o seu país. Este bot não pode dizer se um ensaio é certo no seu caso.
