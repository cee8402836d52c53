### Draft translation; not yet checked by a native speaker.
### “Words to say”: read by people who look for words. Each text is copied with one tap, to be said, read out or sent.
### script-<id>: what it is for, on a button (at most 40 characters). .text: the words, in the first person, at most 256 characters.

script-ask-own-doctor = Pedir ao seu médico
    .text = Gostaria de ter uma segunda opinião antes de decidir. Por favor, diga como a podemos organizar. Por enquanto mantenho os exames e tratamentos que estão marcados.
script-ask-gp-referral = Pedir um encaminhamento ao GP
    .text = Gostaria que outro médico do hospital analisasse o meu caso. Pode encaminhar-me para outro consultant? Por favor, envie também os meus documentos clínicos e resultados de exames.
script-ask-for-names = Pedir nomes de médicos
    .text = Gostaria de ter uma segunda opinião. Pode dar os nomes de alguns médicos que eu possa procurar? Como recebem eles os meus documentos clínicos?
script-ask-how-here = Perguntar como funciona onde vive
    .text = Gostaria que outro médico analisasse o meu caso. A quem tenho de pedir aqui? Quem envia os meus documentos clínicos? Quanto tenho de pagar?
script-is-waiting-safe = Perguntar se esperar é seguro
    .text = Quanto tempo uma segunda opinião atrasaria tudo? O meu tratamento começar mais tarde pode prejudicar a minha saúde? Até quando tenho de decidir?
script-doctor-unhappy = Quando o médico parece contrariado
    .text = Não quero ofender, e dou valor ao que faz por mim. Este é um grande passo. Sentiria mais calma se ouvisse mais um médico.
script-say-a-worry = Quando é difícil dizer
    .text = É difícil para mim dizer isto. Há algo no meu tratamento que me preocupa. Posso falar sobre isso, com calma?
script-not-understood = Quando não entendeu
    .text = Não entendi isso. Pode dizer outra vez com outras palavras? Por favor, escreva os pontos principais para mim.
script-ask-for-records = Pedir os seus documentos clínicos
    .text = Gostaria de ter cópias dos meus documentos clínicos, com resultados e exames de imagem. De que precisam da minha parte? Quando os posso ter, e custam alguma coisa?
script-ask-for-scans = Pedir relatórios, imagens e lâminas
    .text = Vou a outro médico. Preciso do relatório de patologia (pathology report) e dos exames de imagem em disco (CD). Se pedirem as lâminas com o tecido (slides), quem as envia? Em quanto tempo posso ter tudo?
script-phone-secretary = Ligar para a secretaria do médico
    .text = Tenho uma consulta para uma segunda opinião. Os meus documentos clínicos e exames já chegaram? Se não, quem os pode enviar? O que devo levar?
script-ask-health-plan = Ligar para o seguro de saúde
    .text = Gostaria de ter uma segunda opinião. Pagam isso? Preciso de um encaminhamento (referral)? Que médicos fazem parte da rede (network), e quanto pagaria eu?
script-ask-interpreter = Pedir um intérprete
    .text = Preciso de um intérprete para a minha consulta. Por favor, pode marcar um e anotar isso junto do meu nome? Tem algum custo? Volto a ligar antes do dia para confirmar.
script-tell-family = Contar à família
    .text = Vou pedir a outro médico que analise o meu caso. Mantenho as datas que estão marcadas. Seria bom ter companhia e alguém que ouvisse também.
script-speak-for-patient = Falar em nome do paciente
    .text = Ligo em nome de um paciente que concordou com isto. Ele gostaria de ter uma segunda opinião. De que precisam da parte dele para poderem falar comigo?
script-write-to-own-doctor = Pedir ao segundo médico que escreva
    .text = Por favor, pode escrever ao meu médico e dizer como vê o meu diagnóstico e tratamento? Também gostaria de ter uma cópia. Assim podemos conversar sobre isso.
