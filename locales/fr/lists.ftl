### Draft translation; not yet checked by a native speaker.
### Read by everybody who works with a checklist, thinks through their reasons or looks for words to say.
### The words of the lists themselves are in checklists.ftl, reasons.ftl and scripts.ftl.

## All lists

list-menu =
    Choisissez une liste. Vous pouvez cocher ce qui est fait, ajouter vos propres points et questions, et imprimer la liste.

    Vous pouvez aussi réfléchir à vos raisons, ou chercher des mots à dire.

# $number (text): the number to type, for example “2”.
# $list (text): its title, for example “What to bring”.
# $progress (text): for example “3 of 9 done”.
list-menu-line = { $number }. { $list } : { $progress }

# $done (text): how many items are ticked, for example “3”.
# $total (text): how many there are, for example “9”.
list-progress = fait { $done } sur { $total }

# $total (text): how many items there are, for example “9”.
list-progress-all = tout est fait ({ $total } sur { $total })

## A list

# $shown (text): how many are shown, for example “4”.
# $total (text): how many there are in all, for example “13”.
list-progress-first = Points montrés : les { $shown } premiers sur { $total }.

# $page (text): which page this is, for example “1”.
# $pages (text): how many there are, for example “2”.
list-page = Page { $page } sur { $pages }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-open = ☐ { $number }. { $item }

# $number (text): the number to type, for example “2”.
# $item (text): for example “Bring a list of all your medicines”.
list-line-done = ☑ { $number }. { $item } (fait)

# $number (text): the number to type, for example “2”.
# $item (text): for example “I want my diagnosis checked”.
list-line-chosen = ☑ { $number }. { $item } (choisi)

list-empty = Cette liste est vide maintenant. Vous pouvez ajouter vos propres points. Pour retrouver les points du début, choisissez « Expliquer ou changer », puis « Recommencer cette liste ».

list-nation-unknown = Certains points dépendent de l’endroit où vous recevez vos soins. Choisissez votre pays pour les voir.

list-reasons-heading = Mes raisons de vouloir un deuxième avis :

## An item

list-choose = Choisissez un point pour en lire plus, le changer, le déplacer ou le retirer.

list-mark-done = Fait
list-mark-open = Pas encore fait

# $at (text): for example “3”.
# $total (text): how many there are, for example “9”.
list-place = Numéro { $at } sur { $total }

list-own-item = Mon propre point

# $list (text): the title of the list, for example “What to bring”.
list-ask-items =
    Écrivez ce que vous voulez ajouter à « { $list } ». Ce peut être une chose à faire ou une question.

    Chaque ligne devient un point. Je n’y réponds pas, je la garde seulement pour vous.

# $item (text): the item as it is, for example “Ask about pain”.
list-ask-words =
    Le texte est maintenant : « { $item } »

    Écrivez-le comme vous le voulez.

# $list (text): the title of the list, for example “What to bring”.
list-ask-reset =
    La liste « { $list } » doit-elle redevenir comme au début ?

    Vos coches et vos propres points sur cette liste disparaîtront. Ce que vous avez retiré reviendra.

## What has just happened

# $count (text): how many items were added, for example “2”.
list-note-added = Ajouté à votre liste : { $count }. Si vous vouliez me poser une question, écrivez-la à nouveau maintenant.

# $most (text): the longest an item can be, in characters, for example “300”.
# $items (text): how those begin that are longer, one a line, for example “I would like to know if …”.
list-note-too-long-items =
    Trop long, donc pas sur votre liste. Un point peut avoir { $most } caractères.
    { $items }

# $most (text): how many items one can keep, for example “200”.
# $count (text): how many were not kept, for example “3”.
# $first (text): how the first of them begins, for example “Ask about pain …”.
list-note-no-room = Pas sur votre liste : { $count }, à partir de { $first }. Il y a de la place pour { $most } points à vous, sur toutes les listes ensemble.

# $item (text): for example “Ask about pain”.
list-own-quoted = « { $item } … »

# $most (text): how many items one can keep, for example “200”.
list-note-full = Vous avez { $most } points à vous, et il n’y a plus de place. Retirez-en d’abord quelques-uns.

# $most (text): the longest an item can be, in characters, for example “300”.
list-note-too-long = C’est trop long. Un point peut avoir { $most } caractères. Écrivez-le plus court, s’il vous plaît.

list-note-changed = C’est changé.
list-note-removed = C’est retiré de votre liste.
list-note-reset = La liste est comme au début.

## To pass on and to print

list-shared-open = Encore à faire :
list-shared-done = Fait :

list-print-file = liste-a-cocher

# $list (text): the title of the list, for example “What to bring”.
list-print-words = « { $list } », à imprimer. Ouvrez le fichier, puis choisissez « Imprimer » dans le menu de votre navigateur.

## Think it through

list-reasons-text = Pourquoi voulez-vous un deuxième avis ? Choisissez ce qui est vrai pour vous. Il n’y a ni bonne ni mauvaise réponse. Ce que vous choisissez se met en haut de votre liste pour la discussion avec votre médecin.

list-reasons-together = Faites ceci avec la personne malade. Ce sont ses raisons.

## Words to say

list-words-text = De petits textes pour une discussion, un appel ou une lettre. Choisissez-en un. Vous pouvez le copier en le touchant une fois.

list-script-copy = Changez les mots comme vous voulez, pour qu’ils vous ressemblent.

## Buttons (at most 40 characters, without the item or title)

list-button-all = Listes à cocher
# $list (text): the title of the list, for example “What to bring”.
list-button-open = Liste : { $list }
list-button-reasons = Réfléchir à mes raisons
list-button-words = Des mots à dire
list-button-more = Tout montrer
# $page (text): the page that it leads to, for example “2”.
list-button-page = Page { $page }
# $item (text): for example “Bring a list of all your medicines”.
list-button-tick = Cocher : { $item }
# $item (text): for example “Bring a list of all your medicines”.
list-button-untick = Décocher : { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-choose = Choisir : { $item }
# $item (text): a reason, for example “I want my diagnosis checked”.
list-button-unchoose = Ne plus choisir : { $item }
list-button-add = Ajouter un point à moi
list-button-edit = Expliquer ou changer
list-button-change = Changer les mots
list-button-up = Monter
list-button-down = Descendre
list-button-remove = Retirer de la liste
list-button-reset = Recommencer cette liste
list-button-reset-agreed = Oui, recommencer
list-button-share = Partager en texte
list-button-print = Imprimer cette liste
list-button-print-two = Imprimer avec l’anglais à côté
list-button-tell-nation = Choisir mon pays
list-button-reasons-ticked = C’est fait, montrer ma liste
list-button-copy = Copier ces mots
