### Draft translation; not yet checked by a native speaker.
### Reminders and where they are changed. Read by people with an appointment, some of them on a locked screen next to a stranger.
###
### The first 80 characters of a reminder must not tell of an illness, a place or a doctor: “something planned”, not “appointment
### with your cancer doctor”. `check` looks for the words in content/discreet.

## How a reminder begins

# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-days = Lembrete: há algo marcado para { $day }, às { $time }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-tomorrow = Lembrete: há algo marcado para amanhã, às { $time }. Amanhã é { $day }.
# $day (text): weekday and full date, for example “Tuesday 8 December 2026”. $time (text): for example “14:30”.
reminder-begins-today = Lembrete: há algo marcado para hoje, às { $time }. Hoje é { $day }.
# $count (number): hours, 2 to 6. $time (text): for example “14:30”.
reminder-begins-hours = Lembrete: há algo marcado daqui a { $count } horas. Começa às { $time }.
# $count (number): minutes, 1 to 90. $time (text): for example “14:30”.
reminder-begins-minutes =
    { $count ->
        [one] Lembrete: há algo marcado daqui a { $count } minuto. Começa às { $time }.
        [many] Lembrete: há algo marcado daqui a { $count } de minutos. Começa às { $time }.
       *[other] Lembrete: há algo marcado daqui a { $count } minutos. Começa às { $time }.
    }
reminder-began-yesterday = Ontem havia algo marcado. Como foi?
# Some days after, if it could not be sent earlier. $day (text): weekday and full date, for example “Tuesday 8 December 2026”.
reminder-began-days = Havia algo marcado para { $day }. Como foi?

## What follows

reminder-prepare =
    Ainda há tempo para preparar tudo. Uma lista pode ajudar.

    Pense em quem poderia ir também. Escreva o que quer perguntar.
reminder-records-arrived = Os documentos clínicos já chegaram? Ligue para o lugar onde vai. Se não chegaram, peça à sua própria equipa que os envie.
reminder-records-bring = Vai levar os seus documentos clínicos? Peça agora o relatório de patologia (pathology report) e os exames de imagem em disco (CD). Pergunte se são precisas as lâminas (slides), e quem as envia.
reminder-records-ask = Pergunte no lugar onde vai à consulta como recebem os seus documentos clínicos, e se já os têm.
reminder-left = Veja a sua lista. Ainda falta fazer alguma coisa?
# Some days before, if the checklist was used. $count (number): items that are not ticked, at least 1.
reminder-left-count =
    { $count ->
        [one] Falta { $count } coisa na sua lista.
        [many] Faltam { $count } de coisas na sua lista.
       *[other] Faltam { $count } coisas na sua lista.
    }
reminder-left-nothing = Já assinalou tudo na sua lista.
reminder-shortly = Nos botões abaixo há mais informação sobre isto.
# $place (text): where it is, in the person’s own words.
reminder-where = Onde: { $place }
reminder-after-second = Escolha o que se aplica, para ler o que pode vir a seguir. Os dois médicos disseram o mesmo?
reminder-after-unknown = Escolha o que se aplica, para ler o que pode vir a seguir. Se foi a um segundo médico: os dois disseram o mesmo? Se foi outra coisa, pode ignorar isto.
reminder-after = Os botões abaixo podem ajudar com o que vem a seguir.

## Where reminders are changed

reminders-title-all = Lembretes de todas as suas consultas
reminders-title-one = Lembretes desta consulta
reminders-changed = A mudança está guardada.
# $lead (text): when it comes, for example “7 days before”.
reminders-on = { $lead }: ligado
reminders-none = Todos os lembretes estão desligados. Nada chega por si só.
reminders-none-but-own = Estes lembretes estão desligados. Algumas consultas têm lembretes próprios.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-quiet = Entre as { $from } e as { $until } não chega nenhum lembrete, exceto se assim perdesse a consulta.
reminders-not-quiet = Os lembretes podem chegar a qualquer hora do dia ou da noite.
reminders-coming = Os próximos chegam nestes dias:
reminders-nothing-coming = Neste momento não há nenhum lembrete previsto.
reminders-choose = Que lembrete deve chegar noutro momento?
# $lead (text): when it comes now, for example “7 days before”.
reminders-ask-instead = Este lembrete está marcado para: { $lead }. Quando deve chegar em vez disso? Escreva, por exemplo, “5 dias antes” ou “2 horas antes”.
reminders-ask-new = Quando deve chegar o lembrete? Escreva, por exemplo, “5 dias antes” ou “2 horas antes”.
reminders-fault-not-before = Isso não é antes da consulta. Escreva, por exemplo, “1 dia antes” ou “2 horas antes”.
reminders-fault-time-of-day =
    Uma hora do dia só funciona para uma consulta. Abra primeiro essa consulta e escolha os lembretes dela.

    Para todas as consultas, escreva, por exemplo, “1 dia antes” ou “2 horas antes”.
reminders-fault-no-time = A que horas desse dia? Escreva, por exemplo, “no próprio dia às 9” ou “2 horas antes”.
reminders-fault-too-many = Não posso guardar mais lembretes. Desligue primeiro um.
# $from (text), $until (text): times, for example “20:00” and “09:00”.
reminders-ask-hours =
    Quando não deve chegar nenhum lembrete? Escolha, ou escreva, por exemplo, “22 às 8”.

    Agora é das { $from } às { $until }.
reminders-ask-hours-none =
    Quando não deve chegar nenhum lembrete? Escolha, ou escreva, por exemplo, “22 às 8”.

    Agora os lembretes podem chegar a qualquer hora.

## When a reminder comes

# $count (number): days, at least 1.
lead-days =
    { $count ->
        [one] { $count } dia antes
        [many] { $count } de dias antes
       *[other] { $count } dias antes
    }
# $count (number): hours, at least 1.
lead-hours =
    { $count ->
        [one] { $count } hora antes
        [many] { $count } de horas antes
       *[other] { $count } horas antes
    }
# $count (number): hours, at least 1. $minutes (text): 1 to 59, for example “30”.
lead-hours-minutes =
    { $count ->
        [one] { $count } hora e { $minutes } minutos antes
        [many] { $count } de horas e { $minutes } minutos antes
       *[other] { $count } horas e { $minutes } minutos antes
    }
# $count (number): minutes, 1 to 59.
lead-minutes =
    { $count ->
        [one] { $count } minuto antes
        [many] { $count } de minutos antes
       *[other] { $count } minutos antes
    }
# $time (text): for example “09:00”.
lead-on-day = No próprio dia, às { $time }
# $count (number): days, at least 1. $time (text): for example “09:00”.
lead-days-at =
    { $count ->
        [one] { $count } dia antes, às { $time }
        [many] { $count } de dias antes, às { $time }
       *[other] { $count } dias antes, às { $time }
    }
lead-day-after = 1 dia depois
lead-late = Pouco antes

## Buttons

button-reminders = Mudar os lembretes
# $lead (text): when it comes, for example “7 days before”.
button-reminder-off = Desligar: { $lead }
# $lead (text): when it comes, for example “7 days before”.
button-reminder-on = Ligar: { $lead }
button-reminder-choose = Mudar o momento de um
# $lead (text): when it comes, for example “7 days before”.
button-reminder-move = { $lead }
button-reminder-add = Adicionar um lembrete
button-reminder-hours = Horas de silêncio
button-reminders-usual = Voltar aos lembretes habituais
button-reminders-as-all = Como para todas as consultas
button-reminders-none = Desligar todos
# $from (text), $until (text): times, for example “20:00” and “09:00”.
button-quiet-hours = { $from } às { $until }
button-quiet-never = Sem horas de silêncio
button-went-same = Disseram o mesmo
button-went-different = Disseram algo diferente
button-went-not-sure = Não tenho a certeza
button-went-something-else = Foi outra coisa
