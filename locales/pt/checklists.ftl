### Draft translation; not yet checked by a native speaker.
### Checklists. Read by patients, relatives and support workers before and after a talk or a visit; also on paper.
### checklist-<list>: its title and in one line what it is for. checklist-<list>-<item>: what stands on the button (at most 60
### characters); .more: one or two sentences of explanation, only where they help.

## Before you ask

checklist-before-you-ask = Antes de pedir
    .purpose = Saiba bem o que quer antes de pedir uma segunda opinião.
checklist-before-you-ask-consent = Pergunte primeiro ao paciente: quer isto?
    .more = É ele que decide, e tem de aceitar a sua ajuda. Se a resposta for não, não insista.
checklist-before-you-ask-your-reason = Escreva por que razão quer outra opinião
    .more = Uma ou duas razões bastam. Ajudam o médico e quem pede.
checklist-before-you-ask-explain-again = Peça ao médico que explique mais uma vez
    .more = Muitas vezes basta uma boa conversa, e então não é precisa uma segunda opinião.
checklist-before-you-ask-could-waiting-harm = Pergunte ao médico: esperar pode prejudicar a saúde?
    .more = Pergunte de quanto tempo pode ser o atraso. Se o tratamento é urgente, fale com a sua equipa antes de decidir.
checklist-before-you-ask-keep-bookings = Mantenha os exames e tratamentos marcados
    .more = Não os cancele. Se ficar com o primeiro médico, as datas que manteve poupam tempo.
checklist-before-you-ask-for-and-against = Pense nos prós e nos contras
    .more = A favor: mais um especialista analisa o seu caso. Contra: o tratamento pode começar mais tarde, e a viagem pode ser longa.
checklist-before-you-ask-your-questions = Escreva o que não entendeu
    .more = Ninguém deve sentir-se mal por perguntar outra vez. É muita informação.
checklist-before-you-ask-why-this-plan = Pergunte por que razão foi escolhido este tratamento
    .more = O seu médico ou o enfermeiro especialista pode explicar, e dizer o que mais existe.
checklist-before-you-ask-company = Peça a alguém que vá à conversa
checklist-before-you-ask-whom-to-ask-uk = Escolha a quem pedir: consultant, GP ou serviço
    .more = O melhor é pedir primeiro ao consultant (médico experiente do hospital). O médico de família (GP) é o outro caminho.
checklist-before-you-ask-private-price-uk = Se pensa em pagar, pergunte primeiro o preço
    .more = Se for o paciente a pagar, têm de lhe dizer o preço logo no início. Se tem seguro, pergunte antes de marcar.
checklist-before-you-ask-names-us = Peça nomes de médicos que possa procurar
    .more = Pergunte ao seu médico, ou a outro médico da sua confiança.
checklist-before-you-ask-health-plan-us = Pergunte ao seguro de saúde (health plan) o que paga
    .more = Pergunte sobre a rede (network), o encaminhamento (referral) e a sua parte do custo.
checklist-before-you-ask-rules-elsewhere = Pergunte no hospital como funciona onde vive
    .more = As regras e os custos mudam de país para país.

## The talk with your own doctor

checklist-talk-with-your-doctor = A conversa com o seu médico
    .purpose = Leve as suas razões e perguntas em papel.
checklist-talk-with-your-doctor-consent = Pergunte ao paciente se aceita que vá e fale
    .more = O médico só pode falar com outra pessoa sobre o paciente se este concordar.
checklist-talk-with-your-doctor-interpreter = Peça um intérprete para esta conversa
    .more = Diga a sua língua ao centro de saúde (GP practice) ou ao hospital, o mais cedo possível.
checklist-talk-with-your-doctor-ask-plainly = Diga: “Gostaria de ter uma segunda opinião”
    .more = É raro os médicos levarem isto a mal. Também pedem conselho uns aos outros.
checklist-talk-with-your-doctor-could-waiting-harm = Pergunte: começar mais tarde pode prejudicar a saúde?
    .more = Se a doença é grave ou o tratamento é urgente, pergunte isto antes de decidir.
checklist-talk-with-your-doctor-keep-bookings = Diga que mantém as datas marcadas
    .more = Não as cancele. Se ficar com este médico, as datas que manteve poupam tempo.
checklist-talk-with-your-doctor-your-reason = Diga por que razão gostaria de outra opinião
    .more = Diga também se gostaria de outro tratamento, ou se tem dúvidas sobre o diagnóstico.
checklist-talk-with-your-doctor-how-long = Pergunte quanto tempo deve demorar
checklist-talk-with-your-doctor-explain-again = Peça o diagnóstico outra vez em palavras simples
    .more = É difícil acompanhar depois de um choque. Os médicos sabem disso.
checklist-talk-with-your-doctor-why-this-plan = Pergunte por que razão foi escolhido este tratamento
checklist-talk-with-your-doctor-other-treatments = Pergunte que outros tratamentos há
checklist-talk-with-your-doctor-company = Leve alguém que tome notas
checklist-talk-with-your-doctor-referral-uk = Peça o encaminhamento para outro especialista
    .more = Encaminhamento (referral) quer dizer que o caso é enviado a outro médico. O médico analisa o seu caso e pode dizer não.
checklist-talk-with-your-doctor-names-us = Peça nomes de médicos que possa procurar
checklist-talk-with-your-doctor-rules-elsewhere = Pergunte como se organiza aqui uma segunda opinião

## Preparing for the second appointment

checklist-preparing = Preparar a segunda opinião
    .purpose = Prepare as notas, as perguntas e os documentos clínicos.
checklist-preparing-interpreter = Peça já um intérprete
    .more = Diga a sua língua quando a consulta for marcada. Ligue alguns dias antes e pergunte se já está marcado.
checklist-preparing-your-aim = Decida o que espera desta consulta
    .more = Complete esta frase: “Depois da consulta quero saber …”
checklist-preparing-records-arrived-uk = Ligue e pergunte: os meus documentos já chegaram?
    .more = Pergunte também pelos exames de imagem e pelos resultados. Se não estiverem lá, avise o seu médico antes da consulta.
checklist-preparing-records-complete-us = Pergunte no novo consultório se têm tudo
    .more = Normalmente precisam do relatório de patologia (pathology report, do laboratório) e dos exames de imagem em disco (CD). Pergunte também pelas lâminas de tecido (slides).
checklist-preparing-records-how-elsewhere = Pergunte: os meus documentos são enviados, ou levo-os?
    .more = Se devem ser enviados, pergunte se já chegaram.
checklist-preparing-your-questions = Escreva as suas perguntas
    .more = Ponha no topo as três mais importantes. Pode fazê-las sem medo.
checklist-preparing-your-notes = Tome notas sobre sintomas e tratamento até agora
    .more = Bastam algumas linhas: o que começou quando, e que tratamento fez.
checklist-preparing-patient-aim = Pergunte ao paciente o que espera saber
    .more = O paciente pode completar esta frase: “Depois da consulta quero saber …”
checklist-preparing-relative-agrees = Combine com o paciente o que pode dizer e perguntar
    .more = Algumas coisas podem ser privadas. É ele que decide.
checklist-preparing-records-sent-uk = Peça o envio dos seus documentos e exames
    .more = Pergunte ao seu médico quem envia o quê, e quando.
checklist-preparing-health-plan-us = Pergunte ao seguro sobre custo e encaminhamento
    .more = Pergunte se o médico faz parte da rede (network), e quanto paga o paciente.
checklist-preparing-medicines = Faça uma lista de medicamentos, vitaminas e suplementos
    .more = Escreva o nome de cada um, a quantidade e quando o toma.
checklist-preparing-company = Peça a um amigo ou familiar que vá também
    .more = Pode dar apoio, ouvir e também perguntar.
checklist-preparing-travel = Programe como vai e como volta
checklist-preparing-keep-bookings = Mantenha os exames e tratamentos marcados
    .more = Não os cancele por causa desta consulta. Se ficar com o primeiro médico, as datas que manteve poupam tempo.

## What to bring

checklist-what-to-bring = O que levar
    .purpose = Junte tudo numa só bolsa na véspera.
checklist-what-to-bring-consent = Pergunte ao paciente que papéis lhe deixa ver
    .more = Os documentos clínicos são dele. É ele que decide quem os vê.
checklist-what-to-bring-papers = Leve os documentos médicos que tem em casa
    .more = Cartas, resultados de exames e relatórios também contam.
checklist-what-to-bring-copies = Leve cópias dos documentos, se não foram enviadas
    .more = Se não tem a certeza do envio, leve o que tem.
checklist-what-to-bring-medicines = Leve uma lista de todos os medicamentos
    .more = Vitaminas e suplementos também contam. Pode copiar das caixas.
checklist-what-to-bring-arrived-uk = Confirme que os seus documentos clínicos chegaram
    .more = Devem ser enviados em seu nome. Ligue para o novo hospital alguns dias antes.
checklist-what-to-bring-pathology-us = Leve o relatório de patologia (pathology report)
    .more = É o relatório do laboratório sobre o tecido. Peça uma cópia ao hospital que fez o exame.
checklist-what-to-bring-who-sends-elsewhere = Pergunte quem envia os documentos, e o que levar
    .more = Isto muda de país para país.
checklist-what-to-bring-scans-us = Leve os exames de imagem em disco (CD)
    .more = Peça-os ao hospital onde foram feitos.
checklist-what-to-bring-slides-us = Pergunte se são precisas lâminas (slides), e quem as envia
checklist-what-to-bring-questions = Leve as perguntas em papel, e uma caneta
checklist-what-to-bring-notes = Leve as notas sobre sintomas e tratamento
checklist-what-to-bring-letter = Leve a carta da consulta e um documento de identidade
checklist-what-to-bring-insurance-card-us = Leve o cartão do seguro
checklist-what-to-bring-glasses = Leve os óculos ou o aparelho auditivo

## Questions for the second doctor

checklist-questions-for-second-doctor = Perguntas para o segundo médico
    .purpose = Assinale uma pergunta quando a tiver feito. Retire aquelas de que não precisa.
checklist-questions-for-second-doctor-consent = Combine com o paciente que perguntas pode fazer
    .more = Um amigo ou familiar também pode fazer perguntas. Combinem isso antes de entrar.
checklist-questions-for-second-doctor-same-diagnosis = Vê o meu diagnóstico da mesma maneira?
checklist-questions-for-second-doctor-same-treatment = Propõe o mesmo tratamento? Por que razão?
checklist-questions-for-second-doctor-other-treatments = Que outros tratamentos há no meu caso?
checklist-questions-for-second-doctor-could-waiting-harm = Começar mais tarde pode prejudicar a minha saúde?
    .more = Pergunte isto também ao seu médico. Mantenha os exames e tratamentos que estão marcados.
checklist-questions-for-second-doctor-keep-bookings = Mantenho as datas que tenho marcadas. Está certo?
    .more = Não as cancele. Se ficar com o primeiro médico, as datas que manteve poupam tempo.
checklist-questions-for-second-doctor-good-and-bad = O que é bom e mau em cada escolha?
checklist-questions-for-second-doctor-trial = Posso entrar num ensaio de um novo tratamento?
    .more = Pode perguntar isto também aos seus médicos e enfermeiros.
checklist-questions-for-second-doctor-more-tests = Preciso de mais exames? Quais, e por que razão?
checklist-questions-for-second-doctor-cases-like-mine = Já viu muitas pessoas com a minha doença?
checklist-questions-for-second-doctor-treat-me = Faria o meu tratamento, se eu quisesse?
    .more = Um segundo médico não tem a obrigação de passar a ser o seu médico.
checklist-questions-for-second-doctor-write-to-doctor = Vai escrever ao meu médico?
checklist-questions-for-second-doctor-in-writing = Posso ter a sua resposta por escrito?
checklist-questions-for-second-doctor-cost = Quanto custa, e quem paga?

## On the day

checklist-the-day = No próprio dia
    .purpose = Pequenos passos para o dia da consulta.
checklist-the-day-relative-listens = Deixe o paciente falar primeiro
    .more = Pode ouvir, escrever e perguntar, como combinaram antes.
checklist-the-day-interpreter = Diga no balcão que precisa de um intérprete
    .more = Faça-o antes de a conversa começar. Se não veio ninguém, peça um por telefone ou vídeo.
checklist-the-day-time-and-place = Confirme a hora, o lugar e o caminho
checklist-the-day-papers = Leve os papéis, as listas e as perguntas
checklist-the-day-your-aim = Diga logo no início o que espera saber
checklist-the-day-first-opinion = Conte o que o primeiro médico encontrou e propôs
checklist-the-day-all-questions = Faça as suas perguntas sem medo
    .more = É para isso que serve a consulta.
checklist-the-day-not-clear = Diga se algo não está claro
    .more = Pode dizer: “Por favor, diga outra vez com outras palavras.”
checklist-the-day-write-answers = Anote as respostas, ou peça a alguém que o faça
checklist-the-day-a-break = Peça uma pausa se for demais
    .more = Ouvir outra vez o diagnóstico pode ser duro.
checklist-the-day-next-steps = Pergunte o que acontece a seguir, e para quem ligar
checklist-the-day-who-tells-doctor = Pergunte quem informa o seu médico, e quando

## After the visit

checklist-after-the-visit = Depois da consulta
    .purpose = Leve a nova opinião ao seu médico.
checklist-after-the-visit-consent = Pergunte ao paciente o que quer fazer a seguir
    .more = A escolha é dele. Pode ajudar se ele concordar.
checklist-after-the-visit-write-down = Escreva o que ouviu, enquanto se lembra bem
checklist-after-the-visit-tell-own-doctor = Converse sobre tudo com o seu médico
    .more = Em conjunto podem mudar o tratamento.
checklist-after-the-visit-keep-bookings = Mantenha os exames e tratamentos marcados
    .more = Fale com a sua equipa antes de mudar alguma coisa.
checklist-after-the-visit-could-waiting-harm = Pergunte se ter tempo para pensar pode prejudicar a saúde
    .more = Se o tratamento é urgente, pergunte isto agora à sua equipa.
checklist-after-the-visit-they-agree = Se concordam: reveja as próximas datas
    .more = Quando dois médicos concordam, a maioria das pessoas sente mais segurança no plano.
checklist-after-the-visit-they-differ = Se não concordam: pergunte a cada um a razão
    .more = Não é motivo para alarme. Ainda há vários caminhos.
checklist-after-the-visit-third-doctor = Se não consegue escolher: pergunte por um terceiro
checklist-after-the-visit-who-treats = Decida quem gostaria que fizesse o tratamento
    .more = Não tem de mudar de médico.
checklist-after-the-visit-take-me-on = Quer mudar? Pergunte ao segundo médico
    .more = Um segundo médico não tem de aceitar o seu caso. Pergunte quem cuida de tudo até estar combinado.
checklist-after-the-visit-letter-arrived = Confirme que o relatório chegou ao seu médico
    .more = Peça também uma cópia para guardar.
checklist-after-the-visit-feelings = Diga à sua equipa como se sente
    .more = Pode ser uma desilusão ouvir o mesmo outra vez. Também pode ser duro.
checklist-after-the-visit-health-plan-us = Veja a conta com o seu seguro de saúde
checklist-after-the-visit-interpreter = Peça um intérprete para a próxima conversa
