### Draft translation; not yet checked by a native speaker.
### Read by everybody: the frame around an answer, and what is said when there is none.

## The frame of an answer

answer-do = O que pode fazer agora:

answer-keep-your-place = Mantenha o seu lugar: não cancele exames nem tratamentos marcados. Pergunte à sua equipa se a espera pode prejudicar a sua saúde.

answer-helplines = Para quem pode ligar:

# $publishers (text): who published the sources, for example “Maggie’s, Cancer Research UK”.
# $date (text): the day the text was last checked, for example “21 November 2026”.
# $nation (text): where it holds, for example “Scotland”.
answer-source = Fontes: { $publishers }. Verificado: { $date }. Para: { $nation }.

answer-for-everywhere = todos os países

answer-for-elsewhere = lugares que não estão na nossa lista (as regras podem ser outras onde vive)

# $date (text): the day the review was due, for example “21 November 2027”.
answer-expired = Esta resposta devia ter sido verificada de novo até { $date }. Alguns detalhes podem ter mudado. Se for importante no seu caso, pergunte à sua equipa.

## No answer, or not yet

did-you-mean-text = Não sei bem qual destas é a sua pergunta. Por favor, escolha uma, ou pergunte com outras palavras.
did-you-mean-one-text = Não tenho a certeza, mas talvez seja esta a sua pergunta. Por favor, escolha-a, ou pergunte com outras palavras.

declined-medical-advice =
    Essa é uma pergunta importante e precisa de alguém que conheça o seu caso. Não sou médico e não posso responder.

    Por favor, pergunte ao seu médico ou ao enfermeiro especialista (specialist nurse). Se não puder esperar, ligue para o número que a sua equipa deu.

    Posso ajudar com o pedido de uma segunda opinião.

declined-booking =
    Não posso marcar, mudar nem cancelar nada em seu nome. Por favor, ligue para o hospital ou para o centro de saúde. Muitas vezes o número está na sua carta.

    Posso explicar como pedir uma segunda opinião e como preparar tudo para ela.

declined-another-language =
    Por enquanto só falo as línguas que estão em /settings. Para falar com os médicos, pergunte cedo se pode haver um intérprete.

declined-other =
    Não tenho resposta para isso. Posso ajudar com segundas opiniões em casos de cancro (câncer).

    Por favor, pergunte com outras palavras ou veja os temas. Para perguntas sobre a sua saúde, fale com o seu médico ou enfermeiro.

## Small talk

smalltalk-greeting = Olá. O que gostaria de saber sobre segundas opiniões? Escreva a pergunta ou escolha abaixo.
smalltalk-thanks = De nada. Pode voltar e perguntar a qualquer momento.
smalltalk-who-are-you = Sou um serviço automático. Nenhuma pessoa lê esta conversa, e não sou médico. As minhas respostas foram escritas e verificadas antes.
smalltalk-frustrated = Lamento não ter ajudado. Só sei sobre segundas opiniões. Por favor, tente outras palavras, veja os temas ou fale com o seu médico ou enfermeiro.
