### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    Escolha uma lista. Pode assinalar o que está feito, adicionar itens e perguntas, e imprimir a lista.

    Também pode pensar nas suas razões, ou procurar palavras para dizer.

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = { $done } de { $total } feitos

# $total (text): how many items there are, for example “9”.
list-progress-all = todos os { $total } feitos

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = São mostrados os primeiros { $shown } de { $total }.

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = Página { $page } de { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (feito)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (escolhida)

list-empty = Agora esta lista não tem nada. Pode adicionar itens seus. Para ter de volta os primeiros itens, escolha “Explicar ou mudar” e depois “Recomeçar esta lista”.

list-nation-unknown = Alguns itens dependem do lugar onde recebe os seus cuidados de saúde. Escolha o seu país para os ver.

list-reasons-heading = As minhas razões para uma segunda opinião:

## An item

list-choose = Escolha um item para ler mais sobre ele, para o mudar, mover ou retirar.

list-mark-done = Feito
list-mark-open = Ainda não feito

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = Número { $at } de { $total }

list-own-item = Um item meu

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    Por favor, escreva o que quer adicionar a “{ $list }”. Pode ser uma coisa a fazer ou uma pergunta.

    Cada linha passa a ser um item. Não lhe dou resposta, só o guardo.

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    Agora diz: “{ $item }”

    Por favor, escreva como gostaria que ficasse.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    Quer que “{ $list }” volte a ser como no início?

    O que assinalou e os seus próprios itens desta lista desaparecem. O que retirou volta.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = Novo na sua lista: { $count }. Se queria fazer uma pergunta, por favor escreva-a agora outra vez.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    Longo demais, por isso não está na sua lista. Um item pode ter { $most } letras e sinais.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = Fora da sua lista: { $count }, a partir de { $first }. Há lugar para { $most } itens seus, em todas as listas juntas.

# $item (text): for example “Ask about pain”.
list-own-quoted = “{ $item } …”

# $most (text): how many items one can keep, for example “200”.
list-note-full = Já tem { $most } itens seus, e não há lugar para mais. Por favor, retire primeiro alguns.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = Isso é longo demais. Um item pode ter { $most } letras e sinais. Por favor, escreva-o mais curto.

list-note-changed = Está mudado.
list-note-removed = Saiu da sua lista.
list-note-reset = A lista está como no início.

## To pass on and to print

list-shared-open = Ainda por fazer:
list-shared-done = Feito:

list-print-file = lista

# $list (text): the title of the list, for example “What to bring”.
list-print-words = “{ $list }” para imprimir. Abra o documento e escolha “Imprimir” no menu do seu navegador.

## Think it through

list-reasons-text = Por que razão gostaria de ter uma segunda opinião? Escolha o que é verdade no seu caso. Não há certo nem errado. O que escolher fica no topo da sua lista para a conversa com o seu médico.

list-reasons-together = Por favor, façam isto em conjunto com o paciente. Estas são as razões dele.

## Words to say

list-words-text = Textos curtos para uma conversa, uma chamada ou uma carta. Escolha um. Pode copiá-lo com um toque.

list-script-copy = Mude as palavras como quiser, para que soem como suas.

## Buttons (at most 40 characters, without the item or title)

list-button-all = Listas
# $list (text): the title of the list, for example “What to bring”.
list-button-open = Lista: { $list }
list-button-reasons = Pensar nas razões
list-button-words = Palavras para dizer
list-button-more = Mostrar tudo
# $page (text): the page that it leads to, for example “2”.
list-button-page = Página { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Assinalar: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Tirar o sinal: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = Escolher: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = Não escolher: { $item }
list-button-add = Adicionar um meu
list-button-edit = Explicar ou mudar
list-button-change = Mudar as palavras
list-button-up = Mover para cima
list-button-down = Mover para baixo
list-button-remove = Retirar da lista
list-button-reset = Recomeçar esta lista
list-button-reset-agreed = Sim, recomeçar
list-button-share = Partilhar como texto
list-button-print = Imprimir esta lista
list-button-print-two = Imprimir com o inglês ao lado
list-button-tell-nation = Escolher o meu país
list-button-reasons-ticked = Pronto, mostrar a minha lista
list-button-copy = Copiar estas palavras
