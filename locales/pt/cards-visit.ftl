### Draft translation; not yet checked by a native speaker.
### Answer cards of the category “visit”: getting ready for the second doctor, and the day itself. Read by patients and relatives.
### One title for each topic, one text for each variant (nation). Format: content/README.md.

## preparing

card-preparing = Como me preparo para a consulta?
card-preparing-any =
    .short = Decida primeiro o que espera desta consulta. Depois escreva as suas notas: os sintomas, o tratamento até agora e as perguntas. Pergunte se os documentos clínicos foram enviados ao novo médico.
    .do-1 = Complete esta frase em papel: “Depois da consulta quero saber …”
    .do-2 = Tome notas sobre os sintomas e o tratamento até agora.
    .do-3 = Peça a um amigo ou familiar que vá também: para dar apoio, ouvir e perguntar.
    .detail =
        Talvez queira confirmar o diagnóstico. Ou talvez queira saber que outros tratamentos há. São ambas boas razões.

        Nas notas, escreva quando começou cada sintoma e como mudou. Anote cada tratamento com as datas, e como se sentiu com ele. Bastam algumas linhas.

        Ponha as perguntas principais no topo da lista. Pergunte sem medo: é para isso que serve a consulta.

        Confirme alguns dias antes:

        - a data, a hora e o lugar
        - como ir até lá
        - quem vai também
        - se precisa de intérprete ou de outra ajuda
        - que papéis deve levar

## what-to-bring

card-what-to-bring = O que devo levar à consulta?
card-what-to-bring-uk =
    .short = Leve a carta da consulta, as perguntas, os documentos médicos que tem e uma lista de todos os medicamentos. Os documentos clínicos devem ser enviados antes. Confirme que chegaram e leve o que tem em casa.
    .do-1 = Ligue para o novo hospital: “Os meus documentos clínicos e exames já chegaram?”
    .do-2 = Faça uma lista de todos os medicamentos, com vitaminas e suplementos.
    .detail =
        O seu médico deve enviar os tratamentos anteriores e os resultados importantes dos exames. Deve dizer também que medicamentos ou tratamento tem agora.

        Os resultados dos exames e dos raios X vão para o novo consultant (médico experiente do hospital). Se é o médico de família (GP) que encaminha o seu caso, é ele que envia os documentos clínicos.

        Pode haver atrasos. Por isso, leve cópias dos documentos clínicos, a menos que já tenham sido enviadas. Cartas e resultados de exames que tem em casa também contam.

        Também é útil levar:

        - as notas sobre os sintomas e o tratamento até agora
        - as perguntas em papel, e uma caneta
        - os óculos ou o aparelho auditivo
        - um amigo ou familiar
card-what-to-bring-us =
    .short = Leve cópias dos documentos clínicos, do relatório de patologia (pathology report) e dos exames de imagem. Só não precisa se já foram enviadas antes. O relatório de patologia diz o que o laboratório encontrou. Leve também as perguntas e uma lista de todos os medicamentos.
    .do-1 = Pergunte no novo consultório que documentos clínicos ainda faltam.
    .do-2 = Peça os exames de imagem em disco (CD).
    .do-3 = Faça uma lista de todos os medicamentos, com vitaminas e suplementos.
    .detail =
        O novo médico precisa, em geral, do relatório de patologia e dos exames de imagem em disco (CD). Por vezes precisa também das lâminas (slides), fatias finas do tecido retirado. Pergunte cedo quem as envia.

        Leve outros documentos médicos que tem em casa.

        Também é útil levar:

        - o cartão do seguro e um documento de identidade
        - as notas sobre os sintomas e o tratamento até agora
        - as perguntas em papel, e uma caneta
        - os óculos ou o aparelho auditivo
        - um amigo ou familiar
card-what-to-bring-elsewhere =
    .short = Leve os documentos médicos que tem, as perguntas e uma lista de todos os medicamentos. Leve também cópias dos documentos clínicos, a menos que já tenham sido enviadas. Quem as envia muda de país para país, por isso pergunte.
    .do-1 = Pergunte no consultório do novo médico o que deve levar.
    .do-2 = Faça uma lista de todos os medicamentos, com vitaminas e suplementos.
    .detail =
        Comece pelo que tem em casa: cartas, resultados de exames e relatórios. Se faltar alguma coisa, peça uma cópia no consultório do seu médico.

        Para cada medicamento, escreva o nome, a quantidade e quando o toma. Inclua vitaminas e suplementos. Pode copiar das caixas.

        Também é útil levar:

        - a carta da consulta e um documento de identidade
        - as notas sobre os sintomas e o tratamento até agora
        - as perguntas em papel, e uma caneta
        - os óculos ou o aparelho auditivo
        - um amigo ou familiar

## questions-for-second-doctor

card-questions-for-second-doctor = O que devo perguntar ao segundo médico?
card-questions-for-second-doctor-any =
    .short = Pergunte o que é mais importante no seu caso, e escreva antes. Um bom começo: “Concorda com o diagnóstico e o plano? Que mais se poderia fazer? O que gostaria de saber no meu lugar?”
    .do-1 = Escolha as três perguntas mais importantes no seu caso.
    .do-2 = Escreva-as em papel e deixe espaço para as respostas.
    .detail =
        Pergunte sem medo. A consulta serve para as suas perguntas, e ninguém deve levar a mal uma lista. Conte ao médico o que o primeiro encontrou e propôs.

        Pode perguntar:

        - Vê o meu diagnóstico da mesma maneira?
        - Propõe o mesmo tratamento? Se não, por que razão?
        - Que outros tratamentos há no meu caso?
        - Há um ensaio de um novo tratamento em que eu possa entrar?
        - Quais são os lados bons e maus de cada escolha?
        - Começar mais tarde pode prejudicar a minha saúde?
        - Faria o meu tratamento, se eu quisesse?
        - Com quem devo falar a seguir?

        Não entendeu uma resposta? Diga: “Por favor, diga outra vez com outras palavras.”

## bring-someone

card-bring-someone = Posso levar alguém comigo?
card-bring-someone-any =
    .short = Sim, leve um amigo ou familiar. Essa pessoa pode dar apoio e ajudar a compreender tudo. Também pode fazer perguntas. Se o hospital limita as visitas, pergunte antes desse dia.
    .do-1 = Escolha alguém que mantenha a calma e saiba ouvir.
    .do-2 = Diga a essa pessoa o que espera da consulta, e o que deve ficar privado.
    .do-3 = Peça que anote as respostas.
    .detail =
        É difícil ouvir e pensar ao mesmo tempo. Ainda mais quando as notícias são graves. Uma segunda pessoa pode ouvir o que lhe escapa.

        Conversem antes de entrar. Combinem quem faz cada pergunta. Há alguma coisa que quer perguntar a sós?

        Também ajuda nas conversas com o seu próprio médico: leve companhia e as perguntas em papel.

        Não há ninguém que possa ir? Pergunte ao serviço se um enfermeiro pode fazer companhia. Pergunte se alguém pode ouvir por telefone, ou se pode gravar a conversa.

## interpreter

card-interpreter = Posso ter um intérprete?
card-interpreter-england =
    .short = Sim. Na Inglaterra, o NHS (serviço público de saúde) tem de oferecer um intérprete profissional, em todas as fases. É gratuito para o paciente. Diga de que língua precisa quando a consulta for marcada.
    .do-1 = Diga já ao hospital ou ao centro de saúde (GP practice) qual é a sua língua.
    .do-2 = Ligue alguns dias antes e pergunte se há um intérprete marcado.
    .detail =
        Os hospitais podem oferecer um intérprete por telefone, por vídeo ou em pessoa. Também podem oferecer língua gestual (língua de sinais). Diga o que prefere.

        Os familiares podem vir dar apoio. Mas não devem ser intérpretes em conversas médicas, e as crianças nunca.

        Não veio nenhum intérprete nesse dia? Avise os profissionais antes de a conversa começar. Peça que tentem por telefone ou vídeo.

        É difícil ligar? Outra pessoa pode dizer ao hospital qual é a sua língua.
card-interpreter-rest-of-uk =
    .short = Peça um intérprete profissional o mais cedo possível. Os familiares não devem ser intérpretes em conversas médicas, e as crianças nunca. A nossa pesquisa não encontrou as regras exatas na Escócia, no País de Gales ou na Irlanda do Norte. Pergunte ao hospital.
    .do-1 = Diga já ao hospital ou ao centro de saúde (GP practice) qual é a sua língua.
    .do-2 = Ligue alguns dias antes e pergunte se há um intérprete marcado.
    .detail =
        Pergunte se tem algum custo. Pergunte se o intérprete estaria presente, ao telefone ou por vídeo. Se usa língua gestual (língua de sinais), diga.

        Os familiares podem vir dar apoio.

        Não veio nenhum intérprete nesse dia? Avise os profissionais antes de a conversa começar, e pergunte o que podem fazer.

        É difícil ligar? Outra pessoa pode dizer ao hospital qual é a sua língua.
card-interpreter-us =
    .short = Peça um intérprete profissional o mais cedo possível. Diga de que língua precisa quando marcar. A nossa pesquisa não encontrou as regras exatas nos Estados Unidos. Pergunte no hospital ou no consultório do médico.
    .do-1 = Diga já no consultório do médico qual é a sua língua.
    .do-2 = Pergunte se tem algum custo.
    .do-3 = Ligue alguns dias antes e pergunte se há um intérprete marcado.
    .detail =
        Pergunte se o intérprete estaria presente, ao telefone ou por vídeo. Se usa língua gestual (língua de sinais), diga.

        Um amigo ou familiar pode ir dar apoio. Mas as palavras médicas são difíceis de traduzir, e é duro fazê-lo por alguém que se ama.

        O National Cancer Institute tem um serviço de informação gratuito. Responde em inglês e em espanhol.

        Não veio nenhum intérprete nesse dia? Avise os profissionais antes de a conversa começar, e pergunte o que podem fazer.
card-interpreter-elsewhere =
    .short = Peça um intérprete profissional o mais cedo possível. Diga de que língua precisa quando marcar. As regras mudam de país para país. Pergunte ao hospital o que pode oferecer e se custa alguma coisa.
    .do-1 = Diga já ao hospital qual é a sua língua.
    .do-2 = Ligue alguns dias antes e pergunte se há um intérprete marcado.
    .detail =
        Pergunte se o intérprete estaria presente, ao telefone ou por vídeo. Se usa língua gestual (língua de sinais), diga.

        Um amigo ou familiar pode ir dar apoio. Mas as palavras médicas são difíceis de traduzir, e é duro fazê-lo por alguém que se ama.

        Pode levar as perguntas em papel, nas duas línguas se alguém puder ajudar. Pergunte sem medo: é para isso que serve a consulta.

        Não veio nenhum intérprete nesse dia? Avise os profissionais antes de a conversa começar, e pergunte o que podem fazer.

## what-happens-at-visit

card-what-happens-at-visit = O que acontece na consulta?
card-what-happens-at-visit-uk =
    .short = Tem uma consulta com o novo médico, e é de esperar que ele examine o paciente. Ele analisa a história clínica e os resultados. Conversam sobre o que o primeiro médico encontrou e propôs. Depois faz as suas perguntas.
    .do-1 = Diga logo no início o que espera saber.
    .do-2 = Anote as respostas, ou peça a alguém que o faça.
    .do-3 = Antes de sair, pergunte o que acontece a seguir.
    .detail =
        O novo consultant (médico experiente do hospital) é informado de que o motivo é uma segunda opinião. Por isso, não precisa de o explicar nem de se justificar. Os resultados dos exames e dos raios X também vão para ele.

        Ouvir o diagnóstico mais uma vez pode ser duro. Não tenha pressa. Pode pedir uma pausa.

        Pergunte sem medo: a consulta serve para as suas perguntas. O amigo ou familiar presente também pode perguntar.

        Este médico não passa a ser o seu médico por uma só consulta. Pergunte quem informa a sua própria equipa, e para quem pode ligar se tiver perguntas.
card-what-happens-at-visit-us =
    .short = Tem uma consulta com o novo médico, e é de esperar que ele examine o paciente. Ele analisa a história clínica e os resultados. Conversam sobre o que o primeiro médico encontrou e propôs. Depois faz as suas perguntas.
    .do-1 = Diga logo no início o que espera saber.
    .do-2 = Anote as respostas, ou peça a alguém que o faça.
    .do-3 = Antes de sair, pergunte o que acontece a seguir.
    .detail =
        O novo médico precisa dos documentos clínicos para isto. Leve os documentos médicos que tem, e cópias dos documentos clínicos, a menos que já tenham sido enviadas.

        Ouvir o diagnóstico mais uma vez pode ser duro. Não tenha pressa. Pode pedir uma pausa.

        Pergunte sem medo: a consulta serve para as suas perguntas. O amigo ou familiar presente também pode perguntar.

        Não tem de mudar de médico depois disto. Peça a resposta por escrito, para a poder mostrar ao seu médico.
card-what-happens-at-visit-elsewhere =
    .short = É de esperar que o novo médico receba e examine o paciente. Ele analisa a história clínica e os resultados. Conversam sobre o que o primeiro médico encontrou e propôs. Depois faz as suas perguntas. Os detalhes mudam de país para país.
    .do-1 = Diga logo no início o que espera saber.
    .do-2 = Anote as respostas, ou peça a alguém que o faça.
    .do-3 = Antes de sair, pergunte o que acontece a seguir.
    .detail =
        Leve os documentos médicos que tem, e cópias dos documentos clínicos, a menos que já tenham sido enviadas.

        Ouvir o diagnóstico mais uma vez pode ser duro. Não tenha pressa. Pode pedir uma pausa.

        Pergunte sem medo: a consulta serve para as suas perguntas. O amigo ou familiar presente também pode perguntar.

        Não tem de mudar de médico depois disto. Pergunte quem informa o seu médico, e para quem pode ligar se tiver perguntas.
