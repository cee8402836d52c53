### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    Elija una lista. Puede marcar lo que está hecho, añadir sus propios puntos y preguntas, e imprimir la lista.

    También puede pensar en sus motivos, o buscar frases que puede decir.

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list }: { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = hecho { $done } de { $total }

# $total (text): how many items there are, for example “9”.
list-progress-all = todo hecho ({ $total })

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = Se muestran los primeros { $shown } de { $total }.

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = Página { $page } de { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (hecho)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (elegido)

list-empty = Ahora no hay nada en esta lista. Puede añadir sus propios puntos. Para recuperar los primeros, elija «Explicar o cambiar» y después «Empezar esta lista de nuevo».

list-nation-unknown = Algunos puntos dependen del lugar donde recibe su atención médica. Elija su país para verlos.

list-reasons-heading = Mis motivos para una segunda opinión:

## An item

list-choose = Elija un punto para leer más sobre él, cambiarlo, moverlo o quitarlo.

list-mark-done = Hecho
list-mark-open = Todavía sin hacer

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = Número { $at } de { $total }

list-own-item = Mi propio punto

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    Por favor, escriba lo que quiere añadir a «{ $list }». Puede ser algo que hacer o una pregunta.

    Cada línea pasa a ser un punto. No lo contesto, solo lo guardo para usted.

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    Ahora dice: «{ $item }»

    Por favor, escríbalo como le gustaría.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    ¿Quiere «{ $list }» como estaba al principio?

    Desaparecerán sus marcas y sus propios puntos en esta lista. Lo que quitó volverá.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = Nuevo en su lista: { $count }. Si quería hacerme una pregunta, por favor escríbala otra vez ahora.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    Demasiado largo, por eso no está en su lista. Un punto puede tener { $most } caracteres.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = No están en su lista: { $count }, a partir de { $first }. Hay sitio para { $most } puntos propios, en todas las listas juntas.

# $item (text): for example “Ask about pain”.
list-own-quoted = «{ $item }…»

# $most (text): how many items one can keep, for example “200”.
list-note-full = Tiene { $most } puntos propios y no hay sitio para más. Por favor, quite antes algunos.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = Eso es demasiado largo. Un punto puede tener { $most } caracteres. Por favor, escríbalo más corto.

list-note-changed = Cambiado.
list-note-removed = Ya no está en su lista.
list-note-reset = La lista está como al principio.

## To pass on and to print

list-shared-open = Por hacer:
list-shared-done = Hecho:

list-print-file = lista

# $list (text): the title of the list, for example “What to bring”.
list-print-words = «{ $list }» para imprimir. Abra el archivo y después elija «Imprimir» en el menú de su navegador.

## Think it through

list-reasons-text = ¿Por qué le gustaría tener una segunda opinión? Elija lo que es cierto para usted. No hay respuestas buenas ni malas. Lo que elija pasará al principio de su lista para hablar con su propio médico.

list-reasons-together = Por favor, haga esto junto con el paciente. Son los motivos del paciente.

## Words to say

list-words-text = Textos cortos para una conversación, una llamada o una carta. Elija uno. Puede copiarlo con un toque.

list-script-copy = Cambie las palabras como quiera, para decirlo a su manera.

## Buttons (at most 40 characters, without the item or title)

list-button-all = Listas
# $list (text): the title of the list, for example “What to bring”.
list-button-open = Lista: { $list }
list-button-reasons = Pensar en mis motivos
list-button-words = Frases que puede decir
list-button-more = Mostrar todo
# $page (text): the page that it leads to, for example “2”.
list-button-page = Página { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Marcar: { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Desmarcar: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = Elegir: { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = No elegir: { $item }
list-button-add = Añadir algo mío
list-button-edit = Explicar o cambiar
list-button-change = Cambiar el texto
list-button-up = Mover hacia arriba
list-button-down = Mover hacia abajo
list-button-remove = Quitar de la lista
list-button-reset = Empezar esta lista de nuevo
list-button-reset-agreed = Sí, empezar de nuevo
list-button-share = Compartir como texto
list-button-print = Imprimir esta lista
list-button-print-two = Imprimir con el inglés al lado
list-button-tell-nation = Elegir mi país
list-button-reasons-ticked = Listo, mostrar mi lista
list-button-copy = Copiar este texto
