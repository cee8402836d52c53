### Draft translation; not yet checked by a native speaker.
### Read by everybody who gives us something about their health, or wants to know what is kept, or wants it gone.
### Plain words: nobody may have to guess what happens to what they tell us.

## May things about your health be kept?
## A change of meaning here needs a new version: CONSENT_VERSION in src/dialogue/own/mod.rs.

own-consent-text =
    Antes de guardar dados sobre a sua saúde, preciso do seu sim.

    Posso guardar o que me der: as suas consultas, as suas listas e razões, e o número do seu hospital? Servem para ajudar a preparar, para enviar lembretes e para mostrar esse número primeiro se algo for urgente. Não servem para mais nada.

    Ficam encriptados. /mydata mostra-os e /delete apaga-os, a qualquer momento. O Telegram guarda a sua própria cópia desta conversa.

    Se é sobre outra pessoa, ela tem de concordar primeiro. Se disser que não, pode continuar a perguntar tudo.

own-consent-more =
    O que guardo se disser que sim, e só o que me der:
    - as suas consultas: o dia, a hora, o lugar, quem vai também, a sua nota
    - quando quer receber lembretes
    - o que assinala e escreve nas suas listas, e as suas razões
    - o número do seu hospital

    Para quê: para enviar lembretes a tempo e ter as listas prontas. Se algo for urgente, mostro primeiro o número do seu hospital. Mais ninguém recebe os dados, e não servem para vender nada.

    Quem pode ler: tudo fica encriptado, com uma chave só sua. Só este bot e as pessoas responsáveis por ele o podem abrir.

    Quanto tempo: uma consulta que já passou é apagada ao fim de 30 dias. O resto fica até que o mude ou apague.

    O Telegram transporta as nossas mensagens e guarda a sua própria cópia desta conversa. Não posso apagar essa cópia. Pode apagar a conversa no Telegram.

    Pode retirar o seu sim a qualquer momento em /settings. Então apago o que guardei sobre a sua saúde. Com /delete apago tudo.

    Se é sobre outra pessoa, ela tem de concordar primeiro.

    Posso guardar estes dados?

own-consent-agreed =
    Disse que sim: posso guardar o que me der sobre a sua saúde. São as suas consultas, as suas listas e razões, e o número do seu hospital.

    Pode retirar o seu sim a qualquer momento. Então apago tudo isso.

own-consent-declined =
    Está bem. Não guardo nada sobre a sua saúde.

    Pode continuar a perguntar tudo e ler todas as respostas. Não posso guardar consultas, listas nem o número do seu hospital, e não posso enviar lembretes.

    Se mudar de ideia, abra /settings e escolha “{ button-own-consent }”.

own-ask-withdraw =
    Quer que eu apague o que guardo sobre a sua saúde?

    São as suas consultas com os lembretes, as suas listas e razões, e o número do seu hospital. Não é possível recuperar nada.

    A sua língua, o seu país e quem é ficam guardados. Pode continuar a perguntar tudo.

own-withdrawn =
    Está apagado. Agora não guardo nada sobre a sua saúde, e não vai receber nenhum lembrete.

    Pode continuar a perguntar tudo. Se mudar de ideia, abra /settings e escolha “{ button-own-consent }”.

own-unchanged = Nada foi apagado. Fica tudo como está.

## Everything that is kept. Shown by /mydata.

own-data-title = Os seus dados que guardo

# $language (text): for example “English (UK)”.
# $nation (text): for example “Scotland”, or “not set”.
# $role (text): for example “I have cancer, or may have it”, or “not set”.
# $number (text): the number of their hospital as they typed it, or “not set”.
# $consent (text): what they said about keeping details about their health, for example “not asked yet”.
own-data-person =
    O número desta conversa, para eu poder responder
    Língua: { $language }
    País: { $nation }
    Quem é: { $role }
    Número do seu hospital: { $number }
    Posso guardar dados sobre a sua saúde: { $consent }

# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-yes = sim (texto da versão { $version })
# $version (text): the number of the version of the question’s words, for example “1”.
own-data-consent-no = não (texto da versão { $version })
own-data-consent-unasked = ainda não perguntei

own-data-appointments = As suas consultas
own-data-appointments-none = nenhuma

# $kind (text): for example “Second opinion”.
own-data-kind = Para: { $kind }
# $place (text): where it is, in their words.
own-data-place = Lugar: { $place }
# $companion (text): who comes along, in their words.
own-data-companion = Vai também: { $companion }
# $note (text): their note.
own-data-note = Nota: { $note }

own-data-lists = As suas listas
# $list (text): the list’s title. $done, $removed (text): how many things, for example “3”.
own-data-list = { $list }: { $done } feitos, { $removed } retirados. Itens próprios:
own-data-reasons = As suas razões

own-data-reminders = Os seus lembretes
own-data-reminders-none = nenhum
# $zone (text): the zone’s name in the IANA database, for example “America/New_York”.
own-data-zone = O seu fuso horário: { $zone }

own-data-rest = Para podermos continuar onde ficámos
# $title (text): the title of the answer, for example “How long does it take?”.
own-data-last-answer = A última resposta que abriu: { $title }
own-data-choices = As escolhas da minha última mensagem
own-data-unfinished = O que está em curso
own-data-consent-read = Que já leu que o paciente tem de concordar
own-data-judged = A última resposta que avaliou
own-data-languages = De que línguas já falei

own-data-file = O mesmo num documento, com todos os detalhes. Pode guardá-lo ou entregá-lo a outro serviço.
own-data-file-name = os-meus-dados.json

## The end

own-ask-delete =
    Quer que eu apague todos os seus dados guardados?

    Então desaparecem as consultas e os lembretes, as listas e razões, e o número do seu hospital. Desaparecem também a língua, o país e quem é. A sua chave também é destruída. Não é possível recuperar nada.

    Envio uma última mensagem, e depois mais nenhuma. Se voltar a escrever, começamos do início.

own-erased =
    Parei, e todos os seus dados que eu guardava foram apagados. Não vai receber mais mensagens minhas.

    Esta conversa continua no Telegram, e pode apagá-la lá. Se um dia voltar a escrever, começamos do início.

## Buttons (at most 40 characters)

button-own-agree = Sim
button-own-disagree = Não
button-own-tell-more = Saber mais
button-own-consent = Guardar dados da minha saúde?
button-own-take-back = Apagar os dados da minha saúde
button-own-withdraw = Sim, apagar
button-own-data = Mostrar tudo o que está guardado
button-own-delete = Apagar tudo
button-own-delete-all = Sim, apagar tudo
button-own-keep = Não, manter
button-own-stop = Parar tudo e apagar

own-stop-phrases = parar tudo | para tudo | pára tudo | pare tudo | parem tudo | parar com tudo | para com tudo | pare com tudo | parar tudo e apagar | quero parar tudo | stop tudo | chega de mensagens
