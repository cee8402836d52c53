### Draft translation; not yet checked by a native speaker.
### Read by: people with cancer, their relatives and support workers who ask about records, results and scans.
### Records belong to the patient: relatives see the consent step before these cards. Nobody sends records to the bot.
### Each card: a short answer, up to three things to do, then the detail. Numbers of help lines and sources are added by the bot.

## my-records

card-my-records = Como obtenho os documentos clínicos?
card-my-records-uk =
    .short = Peça cópias. Qualquer pessoa no Reino Unido pode pedir os seus próprios documentos clínicos (health records). Normalmente é gratuito e demora cerca de um mês. Tem de mostrar quem é.
    .do-1 = Peça ao arquivo clínico do hospital (records department).
    .do-2 = Peça também ao centro de saúde (GP practice), porque os documentos dele são separados.
    .do-3 = Peça cedo e diga de que resultados precisa.
    .detail =
        O médico de família (GP) e cada hospital têm os seus próprios documentos. Para os do hospital, peça ao arquivo clínico desse hospital (records department). Os profissionais podem chamar a isto um “subject access request” (pedido de acesso aos próprios dados).

        Estes dados vêm de páginas locais do NHS (serviço público de saúde), por isso confirme com o seu hospital.

        Talvez não precise de todos os documentos clínicos. O seu médico atual deve enviar os tratamentos anteriores, os resultados importantes e os medicamentos. A Macmillan diz que deve ser possível ter os resultados dos exames por escrito antes de falar com o médico.

        Leve à consulta os papéis que tem. Leve também cópias dos documentos clínicos, a menos que já tenham sido enviadas. Não envie os seus documentos clínicos para esta conversa.
card-my-records-us =
    .short = Peça cópias a cada médico ou hospital. Uma lei dos Estados Unidos, chamada HIPAA, permite ter cópias dos seus próprios documentos clínicos (medical records). Têm 30 dias para responder, e podem usar mais 30 dias uma vez.
    .do-1 = Peça ao arquivo clínico (records office) de cada hospital onde fez tratamento.
    .do-2 = Peça cedo e diga quando é a consulta.
    .do-3 = Peça o relatório de patologia (pathology report) e os exames de imagem em disco (CD).
    .detail =
        O novo médico precisa, em geral, do relatório de patologia (pathology report). É o relatório do laboratório sobre o tecido. Precisa também dos exames de imagem em disco (CD), e por vezes das lâminas com o tecido (slides).

        A lei dá 30 dias, com um só prazo extra de 30 dias. Pode ser demais se a consulta é em breve. Pergunte no consultório do novo médico se podem pedir os papéis em seu nome.

        Leve à consulta os papéis que tem. Leve também cópias dos documentos clínicos, a menos que já tenham sido enviadas. Não envie os seus documentos clínicos para esta conversa.
card-my-records-elsewhere =
    .short = Pergunte ao hospital e ao médico de família como obter cópias. As regras, o custo e o tempo mudam de país para país. Peça cedo.
    .do-1 = Peça a cada hospital onde fez tratamento.
    .do-2 = Diga de que resultados precisa e quando é a consulta.
    .detail =
        Leve à consulta os documentos médicos que tem. Leve também cópias dos documentos clínicos, a menos que já tenham sido enviadas.

        Boas perguntas são:

        - Como peço uma cópia, e o que tenho de mostrar?
        - Custa alguma coisa?
        - Quando a posso ter?
        - Pode enviá-la ao novo médico em meu nome?

        Não envie os seus documentos clínicos para esta conversa.

## what-is-sent

card-what-is-sent = O que é enviado ao novo médico?
card-what-is-sent-uk =
    .short = O seu médico atual deve enviar os tratamentos anteriores, os resultados importantes dos exames e os medicamentos. Se é o médico de família (GP) que encaminha o seu caso, é ele que envia os documentos clínicos. Leve mesmo assim o que tem.
    .do-1 = Pergunte quem envia o quê, e quando.
    .do-2 = Ligue para o novo hospital alguns dias antes e confirme que chegou tudo.
    .do-3 = Leve os papéis que tem.
    .detail =
        O novo médico deve receber:

        - o tratamento que fez antes
        - os resultados importantes dos exames
        - os medicamentos ou o tratamento que tem agora
        - os resultados dos exames e dos raios X

        Os resultados vão para o novo consultant. É um médico experiente do hospital. Se é o médico de família que encaminha o seu caso, é ele que envia os documentos clínicos.

        Alguns dias antes da consulta, confirme que chegou tudo. Leve os documentos médicos que tem. Leve também cópias dos documentos clínicos, a menos que já tenham sido enviadas.
card-what-is-sent-us =
    .short = Não conte com o envio automático. Leve cópias, ou peça que as enviem. O novo médico precisa, em geral, do relatório de patologia (pathology report) e dos exames de imagem em disco (CD).
    .do-1 = Pergunte no consultório do novo médico de que precisam.
    .do-2 = Peça ao hospital que envie tudo, ou vá buscar cópias.
    .do-3 = Ligue alguns dias antes e confirme que chegou tudo.
    .detail =
        O novo médico precisa, em geral, destas coisas:

        - o relatório de patologia (pathology report), que é o relatório do laboratório sobre o tecido
        - os exames de imagem em disco (CD)
        - por vezes também as lâminas com o tecido (slides)

        Leve os documentos médicos que tem. Leve também cópias dos documentos clínicos, a menos que já tenham sido enviadas. Leve uma lista de todos os medicamentos, com vitaminas e suplementos.

        Pergunte no consultório de que precisam e até que dia. Pergunte no hospital como enviar as lâminas, se forem precisas.
card-what-is-sent-elsewhere =
    .short = Isso muda de país para país. Pergunte ao seu médico o que é enviado em seu nome e o que tem de levar. Leve os documentos médicos que tem.
    .do-1 = Pergunte ao seu médico quem envia o quê, e quando.
    .do-2 = Ligue para o novo hospital alguns dias antes e confirme que chegou tudo.
    .do-3 = Leve os papéis que tem.
    .detail =
        Não conte com o envio de tudo. Pergunte ao novo médico de que precisa.

        Ajuda levar estas coisas:

        - os documentos médicos que tem
        - cópias dos documentos clínicos, a menos que já tenham sido enviadas
        - uma lista de todos os medicamentos, com vitaminas e suplementos

        Ponha tudo numa só pasta. Se algo não chegou, avise o seu médico antes da consulta.
