### Draft translation; not yet checked by a native speaker.
### Read by people who enter an appointment, in the chat and on its buttons. Short and calm: they may be anxious about it.
### Never a word that names the illness. A date comes with its weekday and the month as a word.

appointment-phrases = tenho consulta | tenho uma consulta | tenho a minha consulta | tenho a consulta | tenho consulta marcada | tenho uma consulta marcada | tenho marcação | tenho uma marcação | marquei consulta | marquei uma consulta | marcaram a consulta | marcaram uma consulta | a minha consulta é | minha consulta é | a minha consulta ficou | minha consulta ficou | a próxima consulta é | minha próxima consulta é | a consulta é | a consulta ficou | nova consulta | anotar consulta | anotar uma consulta | adicionar consulta | adicionar uma consulta | lembra-me da consulta | lembre-me da consulta | me lembra da consulta | me lembre da consulta | tenho exame | tenho um exame | tenho exame marcado | tenho um exame marcado | o meu exame é | meu exame é | a minha segunda opinião é | minha segunda opinião é | temos consulta | temos uma consulta

appointment-list-phrases = as minhas consultas | minhas consultas | consultas | ver consultas | ver as minhas consultas | ver minhas consultas | mostrar consultas | mostra as minhas consultas | mostre as minhas consultas | mostrar minhas consultas | lista de consultas | que consultas tenho | quais são as minhas consultas | quais são minhas consultas | tenho alguma consulta | tenho consultas | tenho consulta hoje | quando é a minha consulta | quando é minha consulta | quando é a próxima consulta | quando é a minha próxima consulta | quando é minha próxima consulta | quando tenho consulta | a que horas é a minha consulta | que horas é minha consulta | a que horas tenho consulta | a minha próxima consulta | minha próxima consulta | as minhas marcações | minhas marcações | ver marcações | que marcações tenho | meus agendamentos | meus compromissos

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-remind = Quer que eu envie um lembrete de alguma coisa para esta data: { $date }?

## When is it?

appointment-ask-moment =
    Quando é a consulta?

    Escreva o dia e a hora como quiser. Por exemplo: “próxima terça-feira às 14:30”, “12 de maio 14:30” ou “amanhã às 9”. Ou escolha o dia num calendário.

# $time (text): the time, for example “14:30”.
appointment-ask-day = Em que dia, às { $time }? Escreva, por exemplo, “12 de maio” ou “próxima terça-feira”. Ou escolha num calendário.

# $month (text): the month, for example “May 2027”.
appointment-ask-month = { $month }: toque no dia. Também o pode escrever, por exemplo “12 de maio”.

# $month (text): the month, for example “May 2027”.
appointment-ask-month-again = Aí não há nenhum dia para escolher. { $month }: toque num dia com número ou escreva-o, por exemplo “12 de maio”.

# $date (text): the day, for example “Tuesday 11 May 2027”.
appointment-ask-time = { $date }: a que horas? Toque na hora ou escreva-a, por exemplo “14h30” ou “14:30”.

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the hour, for example “14:00”.
appointment-ask-minute = { $date }, a partir das { $time }: toque na hora exata ou escreva-a.

appointment-moment-unclear = Não encontrei nenhum dia nisso. Pode escrevê-lo, por exemplo “12 de março”, ou escolhê-lo num calendário.

## Which one is meant? What can be meant stands on buttons.

appointment-which-right = Está certo? Toque e eu guardo.
appointment-which-order = O dia e o mês podem ler-se das duas maneiras. A que dia se refere?
appointment-which-week = A qual destes dias se refere?
appointment-which-day = Que dia é?
appointment-which-half = A que hora se refere?
appointment-which-day-or-time = Isso é um dia ou uma hora? Qual dos dois?
appointment-which-time = Há mais de uma hora na mensagem. Quando começa a consulta?
appointment-which-two = Há mais de um dia na mensagem. Qual deles é?
appointment-which-no-such = Esse dia não existe. É um dia próximo desse?
appointment-which-weekday = Essa data cai noutro dia da semana. A que dia se refere?
# $moment (text): what was said, for example “Tuesday 3 November 2026 at 14:30”.
appointment-which-past = Esse momento já passou: { $moment }. Quando é a consulta?
# $moment (text): what was said, for example “Tuesday 11 May 2032”.
appointment-which-too-far = Faltam mais de dois anos: { $moment }. Por favor, confirme e escreva outra vez.
appointment-which-gap = Essa hora não existe nesse dia, porque os relógios adiantam. Que hora está na sua carta?
# $moment (text): what was said, for example “Sunday 25 October 2026 at 01:30”.
appointment-which-fold = Nesse dia os relógios atrasam, por isso esta hora vem duas vezes: { $moment }. Qual das duas é?

## The time zone

appointment-ask-nation = Onde recebe os seus cuidados de saúde? Pergunto para que os lembretes cheguem à hora certa.

appointment-zone-united-states =
    Qual é o seu fuso horário? Pergunto para que os lembretes cheguem à hora certa.

    Também pode escrever a cidade grande mais próxima, ou que horas são agora.

appointment-zone-anywhere =
    Qual é o seu fuso horário? Pergunto para que os lembretes cheguem à hora certa.

    Escreva a cidade grande mais próxima, por exemplo “Paris”. Ou escreva que horas são agora, por exemplo “15:20”.

appointment-zone-several = Qual destas está certa? Se não for nenhuma, escreva uma cidade grande perto, ou que horas são agora.

appointment-zone-none = Não conheço esse lugar. Escreva uma cidade maior perto dele, por exemplo a capital. Ou escreva que horas são agora.

# $city (text): the city, for example “Paris”.
appointment-zone-city = Hora de { $city }

zone-europe-london = Hora do Reino Unido
zone-america-new-york = Leste (New York)
zone-america-chicago = Centro (Chicago)
zone-america-denver = Montanha (Denver)
zone-america-phoenix = Arizona (Phoenix)
zone-america-los-angeles = Pacífico (Los Angeles)
zone-america-anchorage = Alasca (Anchorage)
zone-pacific-honolulu = Hawaii (Honolulu)
zone-america-puerto-rico = Porto Rico (San Juan)
zone-pacific-guam = Guam (Hagåtña)

## An appointment

# $weekday (text): for example “Tuesday”.
# $date (text): for example “11 May 2027”.
appointment-date = { $weekday }, { $date }

# $date (text): the day, for example “Tuesday 11 May 2027”.
# $time (text): the time, for example “14:30”.
appointment-moment = { $date }, às { $time }

# $date (text): the day, for example “Tuesday, May 11, 2027”.
# $time (text): the time, for example “2:30 PM”.
# $zone (text): the zone, for example “Eastern (New York)”.
appointment-moment-zone = { $date }, às { $time }, { $zone }

# $moment (text): for example “Tuesday 11 May 2027 at 02:00”, or “02:00”.
appointment-moment-night = { $moment } (de noite)

# $time (text): the time, for example “01:30”.
appointment-moment-earlier = { $time }, antes de os relógios atrasarem
# $time (text): the time, for example “01:30”.
appointment-moment-later = { $time }, depois de os relógios atrasarem

appointment-news-kept = Guardei a sua consulta:
appointment-news-already-kept = Já tinha guardado esta consulta:
appointment-news-moved = Mudei o dia e a hora:
appointment-news-changed = Mudei isto:

# $text (text): what it is for, for example “Tests”.
appointment-line-kind = Para quê: { $text }
# $text (text): in the person’s own words.
appointment-line-place = Lugar: { $text }
# $text (text): in the person’s own words.
appointment-line-companion = Quem vai também: { $text }
# $text (text): in the person’s own words.
appointment-line-note = Nota: { $text }

appointment-kind-own-doctor = O meu médico
appointment-kind-second-opinion = Segunda opinião
appointment-kind-tests = Exames
appointment-kind-other = Outra coisa

appointment-reminders-planned = Vou escrever:
appointment-reminders-none = Não há nenhum lembrete previsto.

appointment-is-over = Esta consulta já passou.

## The list

appointment-list-empty = Não há aqui nenhuma consulta. Posso enviar um lembrete, para ter tempo de preparar tudo.
appointment-list-ahead = As suas consultas. Toque numa para a ver ou mudar.
# $number (text): the number of the first one that is over, for example “3”.
appointment-list-past = As do número { $number } em diante já passaram.
appointment-full = Guardo no máximo 20 consultas. Por favor, apague uma que já passou e depois adicione a nova.

## Changing

appointment-ask-kind = Para que é esta consulta? Não precisa de dizer.
appointment-ask-place = Onde é? Escreva o lugar como está na carta, por exemplo a clínica e a sala.
appointment-ask-companion = Quem vai também? Pode escrever “a minha irmã”. Não é preciso nenhum nome.
appointment-ask-note = O que gostaria de lembrar sobre esta consulta? Escreva como quiser.

# $text (text): in the person’s own words.
appointment-ask-kept = Guardado agora: { $text }

appointment-too-long = Isso é longo demais. Por favor, use no máximo 200 letras e sinais.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-cancel =
    Quer que eu apague esta consulta e os seus lembretes? { $moment }

    Só é apagada aqui. Nada é cancelado no hospital ou na clínica.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-ask-remove = Quer que eu apague isto da lista? { $moment }

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-gone =
    Apaguei aqui: { $moment }. Não vai chegar nenhum lembrete.

    Não avisei o hospital nem a clínica. Se não puder ir, por favor ligue para lá.

# $moment (text): for example “Tuesday 11 May 2027 at 14:30”.
appointment-removed = Apaguei da lista: { $moment }

## What holds for all appointments

# $zone (text): the time zone, for example “UK time”, or “not known yet”.
appointment-settings =
    Fuso horário para novas consultas: { $zone }

    As consultas que já anotou mantêm o seu próprio fuso horário.
appointment-zone-unknown = ainda não se sabe

## Calendar files

appointment-file-new =
    Aqui está a sua consulta como documento de calendário. Abra-o para a pôr no seu calendário.

    Diz “Compromisso”, a hora e o lugar. O seu calendário pode avisar 1 dia antes, e outra vez 2 horas antes.
appointment-file-again = Aqui está o documento com o novo dia e a nova hora. Abra-o para atualizar o seu calendário.
appointment-file-gone = Abra este documento para tirar a consulta do seu calendário. Em alguns calendários é preciso apagá-la à mão.

appointment-file-summary = Compromisso

appointment-ask-file = Pode agora enviar um documento de calendário do seu hospital. O nome dele acaba em .ics. Se já enviou um, por favor envie outra vez: não o guardei.

appointment-file-fault-too-large = Esse documento é grande demais. Por favor, escreva o dia e a hora, ou envie o documento de uma só consulta.
appointment-file-fault-not-fetched = Não consegui obter esse documento. Por favor, envie outra vez, ou escreva o dia e a hora.
appointment-file-fault-not-a-calendar = Não consigo ler esse documento como calendário. Por favor, escreva o dia e a hora.
appointment-file-fault-no-events = Não há nenhuma consulta nesse documento. Por favor, escreva o dia e a hora.
appointment-file-fault-only-past = As consultas desse documento já passaram.
appointment-file-fault-cancelled = O documento diz que a consulta foi cancelada. Por favor, confirme com o hospital ou a clínica se está certo.
appointment-file-fault-repeats = O documento tem uma consulta que se repete, mas não consigo saber quando é a próxima. Por favor, escreva o dia e a hora.
appointment-file-fault-too-many = Esse documento tem um calendário inteiro. Por favor, envie o documento de uma só consulta, ou escreva o dia e a hora.

appointment-offer-one = Encontrei isto no seu documento. Está certo? Toque e eu guardo.
appointment-offer-several = Encontrei estas no seu documento. Qual devo guardar? Pode enviar outra vez o documento para guardar outra.
# $number (text): its number, for example “2”.
# $moment (text): when it is, for example “Tuesday 11 May 2027 at 14:30”.
appointment-offer-line = { $number }. { $moment }
# $line (text): the line so far.
# $text (text): in the words of the file.
appointment-offer-more = { $line } – { $text }
appointment-offer-recurring = Repete-se. Guardo só a primeira.

## Buttons (at most 40 characters)

button-appointments = Consultas
button-appointment-new = Nova consulta
button-appointment-other = Outro dia ou outra hora
button-appointment-calendar = Escolher o dia num calendário
# $month (text): the month, for example “April 2027”.
button-appointment-earlier = ‹ Antes: { $month }
# $month (text): the month, for example “June 2027”.
button-appointment-later = Depois: { $month } ›
button-appointment-empty = ·
button-appointment-move = Mudar o dia ou a hora
button-appointment-kind = Para que é
button-appointment-no-kind = Não quero dizer
button-appointment-place = Lugar
button-appointment-companion = Quem vai também
button-appointment-note = Nota
button-appointment-clear = Apagar isto
button-appointment-file = Pôr no meu calendário
button-appointment-reminders = Lembretes
button-appointment-cancel = Apagar esta consulta
button-appointment-cancel-sure = Sim, apagar
button-appointment-done = É tudo
button-appointment-settings = Fuso horário e lembretes
button-appointment-change-zone = Mudar o meu fuso horário
button-appointment-send-file = Enviar um documento de calendário
